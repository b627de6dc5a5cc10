  // The program of 64 zero bytes at BASE has no magic; the others follow it.
  localparam [ADDRESS_BITS-1:0] BASE = @BASE@;
  localparam integer WORD_BYTES = BUS_BITS / 8;
  localparam integer BYTES = WORDS * WORD_BYTES;
  localparam integer QUIET_CYCLES = 1000000;

  reg aclk = 1'b0, aresetn = 1'b0;
  always #1 aclk = ~aclk;

@NETS@

`include "@NAME@_axi.vh"

  // Memory, and the results that the engine must give: in each item the word, above it a mask of its bits that
  // count, above that whether it is the last word of a pass.
  reg [BUS_BITS-1:0] memory [0:WORDS-1];
  reg [2*BUS_BITS:0] expected [0:RESULTS-1];
  initial $readmemh("@NAME@_tb_memory.hex", memory);
  initial $readmemh("@NAME@_tb_results.hex", expected);

  task fail(input [8*64-1:0] reason);
    begin
      $display("FAIL: %0s", reason);
      $fatal;
    end
  endtask

  function is_wrong(input [BUS_BITS-1:0] word, input [2*BUS_BITS:0] right);
    is_wrong = ((word ^ right[BUS_BITS-1:0]) & right[2*BUS_BITS-1:BUS_BITS]) !== {BUS_BITS{1'b0}};
  endfunction

  // Peers pause in cycles that look random, if `pauses` is set.
  reg pauses = 1'b0;
  reg [31:0] random = 32'd1;
  always @(posedge aclk) random <= {random[30:0], random[31] ^ random[21] ^ random[1] ^ random[0]};

  integer quiet = 0;
  always @(posedge aclk) begin
    quiet <= irq || @TRANSFERS@ ? 0 : quiet + 1;
    if (quiet > QUIET_CYCLES) fail("no transfer for 1,000,000 cycles");
  end

  // Memory, reads: bursts are answered in order.
  reg [ADDRESS_BITS-1:0] ar_address [0:15];
  reg [7:0] ar_length [0:15];
  reg [ID_BITS-1:0] ar_id [0:15];
  reg [4:0] ar_head = 5'd0, ar_tail = 5'd0;
  reg [7:0] ar_word = 8'd0;
  wire [ADDRESS_BITS-1:0] ar_place = (ar_address[ar_head[3:0]] - BASE) / WORD_BYTES + ar_word;

  task check_burst(input [ADDRESS_BITS-1:0] address, input [7:0] length, input [2:0] size, input [1:0] burst);
    begin
      if (burst !== 2'b01 || size !== $clog2(WORD_BYTES)) fail("a burst has another type or size");
      if (address % WORD_BYTES != 0) fail("a burst begins within a word");
      if (address % 4096 + (length + 1) * WORD_BYTES > 4096) fail("a burst crosses 4 KiB");
      if (address < BASE || address - BASE + (length + 1) * WORD_BYTES > BYTES) fail("a burst leaves the memory");
    end
  endtask

  assign m_axi_arready = ar_tail - ar_head != 5'd16 && !(pauses && random[0]);
  assign m_axi_rresp = 2'b00;

  always @(posedge aclk) begin
    if (m_axi_arvalid && m_axi_arready) begin
      check_burst(m_axi_araddr, m_axi_arlen, m_axi_arsize, m_axi_arburst);
      ar_address[ar_tail[3:0]] <= m_axi_araddr;
      ar_length[ar_tail[3:0]] <= m_axi_arlen;
      ar_id[ar_tail[3:0]] <= m_axi_arid;
      ar_tail <= ar_tail + 5'd1;
    end
    if (!m_axi_rvalid || m_axi_rready) begin
      m_axi_rvalid <= 1'b0;
      if (ar_head != ar_tail && !(pauses && random[3:2] != 2'b00)) begin
        m_axi_rvalid <= 1'b1;
        m_axi_rdata <= memory[ar_place];
        m_axi_rid <= ar_id[ar_head[3:0]];
        m_axi_rlast <= ar_word == ar_length[ar_head[3:0]];
        ar_word <= ar_word + 8'd1;
        if (ar_word == ar_length[ar_head[3:0]]) begin
          ar_word <= 8'd0;
          ar_head <= ar_head + 5'd1;
        end
      end
    end
  end

  // The program that runs: where its results go and which they are.
  reg load = 1'b0;
  reg [ADDRESS_BITS-1:0] activations_at, results_at;
  integer activation_words, result_words, first_result;

@PEERS@

  // The host.
  reg taken_address, taken_data;
  task write(input [11:0] address, input [31:0] data);
    begin
      s_axil_awaddr <= address;
      s_axil_awvalid <= 1'b1;
      s_axil_wdata <= data;
      s_axil_wvalid <= 1'b1;
      taken_address = 1'b0;
      taken_data = 1'b0;
      while (!taken_address || !taken_data) begin
        @(posedge aclk);
        if (s_axil_awvalid && s_axil_awready) begin
          taken_address = 1'b1;
          s_axil_awvalid <= 1'b0;
        end
        if (s_axil_wvalid && s_axil_wready) begin
          taken_data = 1'b1;
          s_axil_wvalid <= 1'b0;
        end
      end
      @(posedge aclk);
      while (!s_axil_bvalid) @(posedge aclk);
      if (s_axil_bresp !== 2'b00) fail("a write of a register was refused");
    end
  endtask

  reg [31:0] answer;
  task read(input [11:0] address);
    begin
      s_axil_araddr <= address;
      s_axil_arvalid <= 1'b1;
      @(posedge aclk);
      while (!s_axil_arready) @(posedge aclk);
      s_axil_arvalid <= 1'b0;
      @(posedge aclk);
      while (!s_axil_rvalid) @(posedge aclk);
      if (s_axil_rresp !== 2'b00) fail("a read of a register was refused");
      answer = s_axil_rdata;
    end
  endtask

  task expect_register(input [11:0] address, input [31:0] value, input [8*64-1:0] reason);
    begin
      read(address);
      if (answer !== value) begin
        $display("register 0x%h is 0x%h, expected 0x%h", address, answer, value);
        fail(reason);
      end
    end
  endtask

  task write_address(input [11:0] register, input [ADDRESS_BITS-1:0] value);
    reg [63:0] wide;
    begin
      wide = value;
      write(register, wide[31:0]);
      write(register + 12'd4, wide[63:32]);
    end
  endtask

  // Start a program and wait for its interrupt.
  task start(input [ADDRESS_BITS-1:0] at, input [15:0] tokens);
    begin
      write_address(@PROGRAM@, at);
      write(@TOKENS@, {16'd0, tokens});
@BUFFERS@
      load <= 1'b1;
      @(posedge aclk);
      load <= 1'b0;
      @(posedge aclk);
      write(@CONTROL@, @START@ | @IRQ_ENABLE@);
      while (!irq) @(posedge aclk);
    end
  endtask

  task acknowledge;
    begin
      write(@STATUS@, @DONE@ | @ERROR@);
      @(posedge aclk);
      if (irq !== 1'b0) fail("the interrupt stays after DONE and ERROR were cleared");
    end
  endtask

  task run(
    input [ADDRESS_BITS-1:0] at, input [15:0] tokens, input [ADDRESS_BITS-1:0] activations, input integer words,
    input [ADDRESS_BITS-1:0] results, input integer count, input integer first, input with_pauses);
    begin
      activations_at = activations;
      activation_words = words;
      results_at = results;
      result_words = count;
      first_result = first;
      pauses = with_pauses;
      start(at, tokens);
      expect_register(@CAUSE@, 32'd0, "a program ended with an error");
      expect_register(@STATUS@, @DONE@, "a program did not end as DONE");
      check_end;
      read(@BUSY_CYCLES@);
      $display("program at 0x%h: %0d result words are right, %0d cycles", at, count, answer);
      acknowledge;
    end
  endtask

  // Not `initial`: there Verilator takes non-blocking assignments for blocking ones.
  always begin
    s_axil_wstrb <= 4'b1111;
    s_axil_bready <= 1'b1;
    s_axil_rready <= 1'b1;
    repeat (4) @(posedge aclk);
    aresetn <= 1'b1;
    repeat (4) @(posedge aclk);
    expect_register(@MAGIC@, @MAGIC_VALUE@, "no engine answers");
    expect_register(@VERSION@, @VERSION_VALUE@, "the engine has another version");
    expect_register(@CONFIG_LOW@, @CONFIG_LOW_VALUE@, "the engine has another configuration");
    expect_register(@CONFIG_HIGH@, @CONFIG_HIGH_VALUE@, "the engine has another configuration");
@RUNS@
    $display("PASS");
    $finish;
  end

  // A program without the magic ends with an error, and the next one runs.
  task run_without_magic;
    begin
      activation_words = 0;
      result_words = 0;
      start(BASE, 16'd1);
      read(@CAUSE@);
      if ((answer & @BAD_MAGIC@) == 32'd0) fail("a program without the magic ran");
      expect_register(@STATUS@, @ERROR@, "a program without the magic did not end with ERROR");
      acknowledge;
    end
  endtask
endmodule
