  // Memory, writes.
  reg [ADDRESS_BITS-1:0] aw_address [0:15];
  reg [7:0] aw_length [0:15];
  reg [4:0] aw_head = 5'd0, aw_tail = 5'd0;
  reg [7:0] aw_word = 8'd0;
  integer written = 0, answered = 0;
  wire [ADDRESS_BITS-1:0] aw_place = (aw_address[aw_head[3:0]] - BASE) / WORD_BYTES + aw_word;
  wire aw_last = aw_word == aw_length[aw_head[3:0]];

  assign m_axi_awready = aw_tail - aw_head != 5'd16 && !(pauses && random[5]);
  assign m_axi_wready = aw_head != aw_tail && !(pauses && random[7:6] != 2'b00);
  assign m_axi_bresp = 2'b00;
  assign m_axi_bid = {ID_BITS{1'b0}};

  always @(posedge aclk) begin
    if (m_axi_awvalid && m_axi_awready) begin
      check_burst(m_axi_awaddr, m_axi_awlen, m_axi_awsize, m_axi_awburst);
      if (m_axi_awaddr < results_at
          || m_axi_awaddr - results_at + (m_axi_awlen + 1) * WORD_BYTES > result_words * WORD_BYTES)
        fail("a burst writes outside the results");
      aw_address[aw_tail[3:0]] <= m_axi_awaddr;
      aw_length[aw_tail[3:0]] <= m_axi_awlen;
      aw_tail <= aw_tail + 5'd1;
    end
    if (m_axi_wvalid && m_axi_wready) begin
      if (m_axi_wstrb !== {WORD_BYTES{1'b1}}) fail("a write has strobes that are 0");
      if (m_axi_wlast !== aw_last) fail("WLAST is wrong");
      memory[aw_place] <= m_axi_wdata;
      aw_word <= aw_last ? 8'd0 : aw_word + 8'd1;
      if (aw_last) begin
        aw_head <= aw_head + 5'd1;
        written <= written + 1;
      end
    end
    if (!m_axi_bvalid || m_axi_bready) begin
      m_axi_bvalid <= 1'b0;
      if (answered != written && !(pauses && random[8])) begin
        m_axi_bvalid <= 1'b1;
        answered <= answered + 1;
      end
    end
  end

  // What the engine does not write has the wrong bits of the file.
  integer result;
  task check_end;
    for (result = 0; result < result_words; result = result + 1)
      if (is_wrong(memory[(results_at - BASE) / WORD_BYTES + result], expected[first_result + result]))
        fail("a result is wrong");
  endtask
