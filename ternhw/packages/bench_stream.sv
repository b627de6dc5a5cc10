  // Streams: activations are sent, results are compared as they come.
  integer source, source_left = 0, sink, sink_left = 0;

  assign m_axis_tready = !(pauses && random[7:6] != 2'b00);

  always @(posedge aclk) begin
    if (load) begin
      source <= (activations_at - BASE) / WORD_BYTES;
      source_left <= activation_words;
      sink <= first_result;
      sink_left <= result_words;
    end else if (!s_axis_tvalid || s_axis_tready) begin
      s_axis_tvalid <= 1'b0;
      if (source_left != 0 && !(pauses && random[5])) begin
        s_axis_tvalid <= 1'b1;
        s_axis_tdata <= memory[source];
        source <= source + 1;
        source_left <= source_left - 1;
      end
    end
    if (m_axis_tvalid && m_axis_tready) begin
      if (sink_left == 0) fail("there are more results than the program has");
      if (is_wrong(m_axis_tdata, expected[sink])) fail("a result is wrong");
      if (m_axis_tlast !== expected[sink][2*BUS_BITS]) fail("TLAST is wrong");
      sink <= sink + 1;
      sink_left <= sink_left - 1;
    end
  end

  task check_end;
    begin
      if (sink_left != 0) fail("results are missing");
      if (source_left != 0 || s_axis_tvalid) fail("activations are left");
    end
  endtask
