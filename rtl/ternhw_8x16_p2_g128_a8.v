// ternhw_8x16_p2_g128_a8: a ternary matrix-vector engine. Generated: do not edit.
// Generator: ternhw 0.1.0, amaranth 0.5.10, pyosys 0.70
// Configuration 387c850e2bfb: rows 8, lanes 16, planes 2, tokens 1, group_size 128, activation_bits 8,
// accumulator_bits 32, max_in_features 16384, chain 8, scale_cycles 8, scaling adders, packing 2bit, tied
// false, offsets false, gather false, io stream, bus_bits 512, address_bits 32, burst_words 32, fetch_words
// 256
// SPDX-License-Identifier: Apache-2.0

// verilator lint_save
// Yosys leaves the extension of operands to the language.
// verilator lint_off WIDTHEXPAND
// Sums are stored modulo their width.
// verilator lint_off WIDTHTRUNC

// Runs programs from memory (docs/engine.md).
module ternhw_8x16_p2_g128_a8(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, s_axis_tdata, s_axis_tvalid, m_axis_tready, clk, rst, irq, s_axil_awready
, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, m_axi_arvalid, m_axi_araddr, m_axi_arid, m_axi_arlen, m_axi_arsize, m_axi_arburst, m_axi_rready, s_axis_tready, m_axis_tdata, m_axis_tvalid, m_axis_tlast, s_axil_awaddr);
  input s_axil_awvalid;
  wire s_axil_awvalid;
  input [31:0] s_axil_wdata;
  wire [31:0] s_axil_wdata;
  input [3:0] s_axil_wstrb;
  wire [3:0] s_axil_wstrb;
  input s_axil_wvalid;
  wire s_axil_wvalid;
  input s_axil_bready;
  wire s_axil_bready;
  input [11:0] s_axil_araddr;
  wire [11:0] s_axil_araddr;
  input s_axil_arvalid;
  wire s_axil_arvalid;
  input s_axil_rready;
  wire s_axil_rready;
  input m_axi_arready;
  wire m_axi_arready;
  input m_axi_rvalid;
  wire m_axi_rvalid;
  input [511:0] m_axi_rdata;
  wire [511:0] m_axi_rdata;
  input m_axi_rid;
  wire m_axi_rid;
  input [1:0] m_axi_rresp;
  wire [1:0] m_axi_rresp;
  input m_axi_rlast;
  wire m_axi_rlast;
  input [511:0] s_axis_tdata;
  wire [511:0] s_axis_tdata;
  input s_axis_tvalid;
  wire s_axis_tvalid;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output irq;
  wire irq;
  output s_axil_awready;
  wire s_axil_awready;
  output s_axil_wready;
  wire s_axil_wready;
  output [1:0] s_axil_bresp;
  wire [1:0] s_axil_bresp;
  output s_axil_bvalid;
  wire s_axil_bvalid;
  output s_axil_arready;
  wire s_axil_arready;
  output [31:0] s_axil_rdata;
  wire [31:0] s_axil_rdata;
  output [1:0] s_axil_rresp;
  wire [1:0] s_axil_rresp;
  output s_axil_rvalid;
  wire s_axil_rvalid;
  output m_axi_arvalid;
  wire m_axi_arvalid;
  output [31:0] m_axi_araddr;
  wire [31:0] m_axi_araddr;
  output m_axi_arid;
  wire m_axi_arid;
  output [7:0] m_axi_arlen;
  wire [7:0] m_axi_arlen;
  output [2:0] m_axi_arsize;
  wire [2:0] m_axi_arsize;
  output [1:0] m_axi_arburst;
  wire [1:0] m_axi_arburst;
  output m_axi_rready;
  wire m_axi_rready;
  output s_axis_tready;
  wire s_axis_tready;
  output [511:0] m_axis_tdata;
  wire [511:0] m_axis_tdata;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output m_axis_tlast;
  wire m_axis_tlast;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [2:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [3:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire abort;
  wire \abort$194 ;
  wire aborted;
  wire activations__ready;
  wire activations__valid;
  wire bad_config;
  wire bad_descriptor;
  wire bad_magic;
  wire bad_start;
  wire bad_version;
  reg bad_weights = 1'h0;
  wire beats__ready;
  wire beats__valid;
  wire [511:0] beats__word_0;
  wire [47:0] build_id;
  wire busy;
  wire [7:0] causes;
  wire clear;
  wire [511:0] constants__payload;
  wire constants__ready;
  wire constants__valid;
  wire drained;
  wire error;
  wire [511:0] fields__payload;
  wire fields__ready;
  wire fields__valid;
  wire [63:0] fields_command__payload;
  wire fields_command__ready;
  wire fields_command__valid;
  wire finish;
  wire flushed;
  wire [511:0] i__payload;
  wire [512:0] \i__payload$173 ;
  wire i__ready;
  wire \i__ready$176 ;
  wire \i__ready$184 ;
  wire i__valid;
  wire \i__valid$177 ;
  wire \i__valid$183 ;
  wire idle;
  wire \idle$200 ;
  wire [88:0] job__payload;
  wire job__ready;
  wire \job__ready$152 ;
  wire job__valid;
  wire \job__valid$153 ;
  wire needs_words;
  wire [511:0] \o__payload$186 ;
  wire [512:0] \o__payload$191 ;
  wire o__ready;
  wire o__valid;
  wire pass_done;
  wire [31:0] \program ;
  reg runs = 1'h0;
  wire [127:0] scales__payload;
  wire scales__ready;
  wire scales__valid;
  wire second_valid;
  wire [1:0] spare;
  wire stall_activations;
  wire stall_results;
  wire stall_weights;
  wire start;
  wire [15:0] tokens;
  wire [63:0] weights_command__payload;
  wire weights_command__ready;
  wire weights_command__valid;
  wire weights_spent;
  reg [2:0] weights_spent_cycles = 3'h0;
  reg work_reset = 1'h1;
  assign _00_ = ~ weights_spent;
  assign _09_ = _00_ | o__valid;
  assign _11_ = weights_spent_cycles + 1'h1;
  assign _12_ = needs_words & weights_spent_cycles[2];
  assign _13_ = idle & o__valid;
  assign _14_ = _12_ | _13_;
  assign _15_ = ~ \abort$194 ;
  assign _16_ = busy & _15_;
  assign _01_ = ~ finish;
  assign _02_ = _16_ & _01_;
  assign _03_ = m_axis_tvalid ? 2'h1 : 2'h2;
  assign spare = second_valid ? 2'h0 : _03_;
  assign \i__valid$183  = s_axis_tvalid & runs;
  assign s_axis_tready = \i__ready$184  & runs;
  assign _04_ = \idle$200  & weights_spent_cycles[2];
  assign _05_ = ~ m_axis_tvalid;
  assign drained = _04_ & _05_;
  assign causes[0] = error & busy;
  always @(posedge clk)
    work_reset <= _06_;
  always @(posedge clk)
    weights_spent_cycles <= _07_;
  always @(posedge clk)
    bad_weights <= _08_;
  always @(posedge clk)
    runs <= _10_;
  assign _10_ = rst ? 1'h0 : _02_;
  assign _08_ = rst ? 1'h0 : _14_;
  assign _17_ = weights_spent_cycles[2] ? weights_spent_cycles : _11_[2:0];
  assign _18_ = _09_ ? 3'h0 : _17_;
  assign _07_ = rst ? 3'h0 : _18_;
  assign _06_ = rst ? 1'h1 : clear;
  \ternhw_8x16_p2_g128_a8.activations_in  activations_in (
    .i__payload(s_axis_tdata),
    .i__ready(\i__ready$184 ),
    .i__valid(\i__valid$183 ),
    .o__payload(\o__payload$186 ),
    .o__ready(activations__ready),
    .o__valid(activations__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  ternhw_8x16_p2_g128_a8_build build (
    .id(build_id)
  );
  \ternhw_8x16_p2_g128_a8.core  core (
    .activations__payload(\o__payload$186 [127:0]),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(\idle$200 ),
    .job__payload(job__payload),
    .job__valid(job__valid),
    .jobs__ready(job__ready),
    .results__payload(\i__payload$173 ),
    .results__valid(\i__valid$177 ),
    .scales__valid(scales__valid),
    .scales_room(scales__ready),
    .spare(spare),
    .stall_activations(stall_activations),
    .stall_results(stall_results),
    .stall_weights(stall_weights),
    .value(scales__payload),
    .weights__ready(beats__ready),
    .weights__valid(beats__valid),
    .weights__word_0(beats__word_0),
    .words__ready(\i__ready$176 ),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_8x16_p2_g128_a8.director  director (
    .abort(abort),
    .aborted(aborted),
    .bad_config(bad_config),
    .bad_descriptor(bad_descriptor),
    .bad_magic(bad_magic),
    .bad_start(bad_start),
    .bad_version(bad_version),
    .bad_weights(bad_weights),
    .busy(busy),
    .clear(clear),
    .clk(clk),
    .drained(drained),
    .failed(error),
    .fields__payload(fields__payload),
    .fields__ready(fields__ready),
    .fields__valid(fields__valid),
    .fields_command__payload(fields_command__payload),
    .fields_command__ready(fields_command__ready),
    .fields_command__valid(fields_command__valid),
    .finish(finish),
    .flush(\abort$194 ),
    .flushed(flushed),
    .job(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .pass_done(pass_done),
    .\program (\program ),
    .rst(rst),
    .start(start),
    .tokens(tokens),
    .unpack_job__ready(\job__ready$152 ),
    .unpack_job__valid(\job__valid$153 ),
    .weights_command__payload(weights_command__payload),
    .weights_command__ready(weights_command__ready),
    .weights_command__valid(weights_command__valid)
  );
  \ternhw_8x16_p2_g128_a8.reader  reader (
    .abort(\abort$194 ),
    .axi__ar__addr(m_axi_araddr),
    .axi__ar__id(m_axi_arid),
    .axi__ar__len(m_axi_arlen),
    .axi__ar__ready(m_axi_arready),
    .axi__ar__valid(m_axi_arvalid),
    .axi__r__data(m_axi_rdata),
    .axi__r__id(m_axi_rid),
    .axi__r__last(m_axi_rlast),
    .axi__r__resp(m_axi_rresp),
    .axi__r__valid(m_axi_rvalid),
    .clk(clk),
    .command__payload(fields_command__payload),
    .\command__payload$19 (weights_command__payload),
    .command__valid(fields_command__valid),
    .\command__valid$23 (weights_command__valid),
    .error(error),
    .fields__payload(fields__payload),
    .fields__valid(fields__valid),
    .fields_command__ready(fields_command__ready),
    .idle(flushed),
    .rst(rst),
    .weights__payload(i__payload),
    .weights__valid(i__valid),
    .weights_command__ready(weights_command__ready),
    .weights_spent(weights_spent),
    .words__ready(fields__ready),
    .\words__ready$27 (i__ready)
  );
  \ternhw_8x16_p2_g128_a8.registers  registers (
    .abort(abort),
    .build_id(build_id),
    .bus__araddr(s_axil_araddr),
    .bus__arready(s_axil_arready),
    .bus__arvalid(s_axil_arvalid),
    .bus__awaddr(s_axil_awaddr),
    .bus__awready(s_axil_awready),
    .bus__awvalid(s_axil_awvalid),
    .bus__bready(s_axil_bready),
    .bus__bvalid(s_axil_bvalid),
    .bus__rdata(s_axil_rdata),
    .bus__rready(s_axil_rready),
    .bus__rvalid(s_axil_rvalid),
    .bus__wdata(s_axil_wdata),
    .bus__wready(s_axil_wready),
    .bus__wstrb(s_axil_wstrb),
    .bus__wvalid(s_axil_wvalid),
    .busy(busy),
    .causes({ bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0, causes[0] }),
    .clk(clk),
    .finish(finish),
    .irq(irq),
    .pass_done(pass_done),
    .\program (\program ),
    .refused(s_axil_bresp[1]),
    .\refused$15 (s_axil_rresp[1]),
    .rst(rst),
    .stall_activations(stall_activations),
    .stall_results(stall_results),
    .stall_weights(stall_weights),
    .start(start),
    .tokens(tokens)
  );
  \ternhw_8x16_p2_g128_a8.results_out  results_out (
    .clk(clk),
    .i__payload(\i__payload$173 ),
    .i__ready(\i__ready$176 ),
    .i__valid(\i__valid$177 ),
    .o__payload(\o__payload$191 ),
    .o__ready(m_axis_tready),
    .o__valid(m_axis_tvalid),
    .rst(rst),
    .second_valid(second_valid)
  );
  \ternhw_8x16_p2_g128_a8.unpack  unpack (
    .beats__valid(beats__valid),
    .beats__word_0(beats__word_0),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(idle),
    .job__payload(job__payload),
    .job__ready(\job__ready$152 ),
    .job__valid(\job__valid$153 ),
    .needs_words(needs_words),
    .o__ready(beats__ready),
    .scales__payload(scales__payload),
    .scales__ready(scales__ready),
    .scales__valid(scales__valid),
    .words__payload(constants__payload),
    .words__ready(o__ready),
    .words__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_8x16_p2_g128_a8.weights  weights (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(constants__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  assign m_axis_tdata = \o__payload$191 [511:0];
  assign m_axi_rready = 1'h1;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h6;
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign causes[7:1] = { bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0 };
  assign m_axis_tlast = \o__payload$191 [512];
endmodule

// Buffer of two entries between two streams.
module \ternhw_8x16_p2_g128_a8.activations_in (work_clk, i__valid, i__ready, o__payload, work_rst, o__ready, o__valid, i__payload);
  input work_clk;
  wire work_clk;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [511:0] o__payload;
  wire [511:0] o__payload;
  input work_rst;
  wire work_rst;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [511:0] i__payload;
  wire [511:0] i__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [511:0] _11_;
  wire [511:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  reg into = 1'h0;
  reg out_of = 1'h0;
  reg second_valid = 1'h0;
  reg [511:0] word_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [511:0] word_1 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign i__ready = ~ second_valid;
  assign o__payload = out_of ? word_1 : word_0;
  assign _00_ = ~ second_valid;
  assign _10_ = i__valid & _00_;
  assign _13_ = into ^ _10_;
  assign _14_ = o__ready & o__valid;
  assign _15_ = out_of ^ _14_;
  assign _16_ = o__ready & o__valid;
  assign _17_ = ~ o__valid;
  assign _18_ = _16_ | _17_;
  assign _19_ = second_valid | i__valid;
  assign _01_ = ! into;
  assign _02_ = ~ second_valid;
  assign _03_ = _01_ & _02_;
  assign _04_ = ~ second_valid;
  assign _05_ = into & _04_;
  always @(posedge work_clk)
    into <= _06_;
  always @(posedge work_clk)
    out_of <= _07_;
  always @(posedge work_clk)
    o__valid <= _08_;
  always @(posedge work_clk)
    second_valid <= _09_;
  always @(posedge work_clk)
    word_0 <= _11_;
  always @(posedge work_clk)
    word_1 <= _12_;
  assign _12_ = _05_ ? i__payload : word_1;
  assign _20_ = _18_ ? _19_ : o__valid;
  assign _08_ = work_rst ? 1'h0 : _20_;
  assign _07_ = work_rst ? 1'h0 : _15_;
  assign _06_ = work_rst ? 1'h0 : _13_;
  assign _11_ = _03_ ? i__payload : word_0;
  assign _21_ = i__valid ? 1'h1 : second_valid;
  assign _22_ = _18_ ? 1'h0 : _21_;
  assign _09_ = work_rst ? 1'h0 : _22_;
endmodule

// An array of rows x lanes x planes ternary multiply-accumulates for each of tokens vectors.
module \ternhw_8x16_p2_g128_a8.core (spare, constants__ready, weights__ready, idle, constants__valid, scales__valid, weights__word_0, constants__payload, words__ready, activations__payload, work_rst, job__payload, job__valid, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready, results__payload, results__valid
, value, weights__valid, activations__valid, work_clk);
  input [1:0] spare;
  wire [1:0] spare;
  output constants__ready;
  wire constants__ready;
  output weights__ready;
  wire weights__ready;
  output idle;
  wire idle;
  input constants__valid;
  wire constants__valid;
  input scales__valid;
  wire scales__valid;
  input [511:0] weights__word_0;
  wire [511:0] weights__word_0;
  input [511:0] constants__payload;
  wire [511:0] constants__payload;
  input words__ready;
  wire words__ready;
  input [127:0] activations__payload;
  wire [127:0] activations__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  output scales_room;
  reg scales_room = 1'h0;
  output stall_weights;
  reg stall_weights = 1'h0;
  output stall_results;
  reg stall_results = 1'h0;
  output stall_activations;
  reg stall_activations = 1'h0;
  output jobs__ready;
  wire jobs__ready;
  output activations__ready;
  wire activations__ready;
  output [512:0] results__payload;
  wire [512:0] results__payload;
  output results__valid;
  wire results__valid;
  input [127:0] value;
  wire [127:0] value;
  input weights__valid;
  wire weights__valid;
  input activations__valid;
  wire activations__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire [4:0] _002_;
  wire [4:0] _003_;
  wire [4:0] _004_;
  wire [4:0] _005_;
  wire [4:0] _006_;
  wire [4:0] _007_;
  wire [4:0] _008_;
  wire [4:0] _009_;
  wire [4:0] _010_;
  wire [4:0] _011_;
  wire _012_;
  wire [4:0] _013_;
  wire [4:0] _014_;
  wire [4:0] _015_;
  wire [4:0] _016_;
  wire [4:0] _017_;
  wire [4:0] _018_;
  wire [4:0] _019_;
  wire [4:0] _020_;
  wire [4:0] _021_;
  wire [4:0] _022_;
  wire _023_;
  wire [4:0] _024_;
  wire [4:0] _025_;
  wire [4:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [3:0] _047_;
  wire _048_;
  wire _049_;
  wire [4:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [3:0] _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [2:0] _106_;
  wire _107_;
  wire [511:0] _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire [511:0] _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire [2:0] _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire [2:0] _124_;
  wire [2:0] _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire accept;
  wire [127:0] beats__0;
  wire [25:0] beats__payload;
  wire beats__valid;
  wire complete;
  reg \complete$200  = 1'h0;
  reg [511:0] constants_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg constants_free = 1'h1;
  reg constants_full = 1'h0;
  reg [511:0] constants_gathered_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg constants_goes_0 = 1'h0;
  wire constants_near;
  reg constants_place = 1'h1;
  reg constants_there = 1'h0;
  reg constants_two = 1'h0;
  reg constants_whole = 1'h0;
  reg [511:0] constants_word_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire [127:0] first;
  wire \idle$52 ;
  wire \idle$53 ;
  wire [88:0] \job__payload$12 ;
  wire \job__ready$15 ;
  wire \job__valid$16 ;
  wire open;
  wire put;
  wire \release ;
  wire signed [31:0] result_0_0;
  wire signed [31:0] result_0_1;
  wire signed [31:0] result_0_2;
  wire signed [31:0] result_0_3;
  wire signed [31:0] result_0_4;
  wire signed [31:0] result_0_5;
  wire signed [31:0] result_0_6;
  wire signed [31:0] result_0_7;
  wire room;
  reg scaler_busy = 1'h0;
  reg [2:0] scaler_wait = 3'h0;
  reg scales_there = 1'h0;
  reg signed [7:0] skew_0_10_0 = 8'h00;
  reg signed [7:0] skew_0_10_1 = 8'h00;
  reg signed [7:0] skew_0_11_0 = 8'h00;
  reg signed [7:0] skew_0_11_1 = 8'h00;
  reg signed [7:0] skew_0_11_2 = 8'h00;
  reg signed [7:0] skew_0_12_0 = 8'h00;
  reg signed [7:0] skew_0_12_1 = 8'h00;
  reg signed [7:0] skew_0_12_2 = 8'h00;
  reg signed [7:0] skew_0_12_3 = 8'h00;
  reg signed [7:0] skew_0_13_0 = 8'h00;
  reg signed [7:0] skew_0_13_1 = 8'h00;
  reg signed [7:0] skew_0_13_2 = 8'h00;
  reg signed [7:0] skew_0_13_3 = 8'h00;
  reg signed [7:0] skew_0_13_4 = 8'h00;
  reg signed [7:0] skew_0_14_0 = 8'h00;
  reg signed [7:0] skew_0_14_1 = 8'h00;
  reg signed [7:0] skew_0_14_2 = 8'h00;
  reg signed [7:0] skew_0_14_3 = 8'h00;
  reg signed [7:0] skew_0_14_4 = 8'h00;
  reg signed [7:0] skew_0_14_5 = 8'h00;
  reg signed [7:0] skew_0_15_0 = 8'h00;
  reg signed [7:0] skew_0_15_1 = 8'h00;
  reg signed [7:0] skew_0_15_2 = 8'h00;
  reg signed [7:0] skew_0_15_3 = 8'h00;
  reg signed [7:0] skew_0_15_4 = 8'h00;
  reg signed [7:0] skew_0_15_5 = 8'h00;
  reg signed [7:0] skew_0_15_6 = 8'h00;
  reg signed [7:0] skew_0_1_0 = 8'h00;
  reg signed [7:0] skew_0_2_0 = 8'h00;
  reg signed [7:0] skew_0_2_1 = 8'h00;
  reg signed [7:0] skew_0_3_0 = 8'h00;
  reg signed [7:0] skew_0_3_1 = 8'h00;
  reg signed [7:0] skew_0_3_2 = 8'h00;
  reg signed [7:0] skew_0_4_0 = 8'h00;
  reg signed [7:0] skew_0_4_1 = 8'h00;
  reg signed [7:0] skew_0_4_2 = 8'h00;
  reg signed [7:0] skew_0_4_3 = 8'h00;
  reg signed [7:0] skew_0_5_0 = 8'h00;
  reg signed [7:0] skew_0_5_1 = 8'h00;
  reg signed [7:0] skew_0_5_2 = 8'h00;
  reg signed [7:0] skew_0_5_3 = 8'h00;
  reg signed [7:0] skew_0_5_4 = 8'h00;
  reg signed [7:0] skew_0_6_0 = 8'h00;
  reg signed [7:0] skew_0_6_1 = 8'h00;
  reg signed [7:0] skew_0_6_2 = 8'h00;
  reg signed [7:0] skew_0_6_3 = 8'h00;
  reg signed [7:0] skew_0_6_4 = 8'h00;
  reg signed [7:0] skew_0_6_5 = 8'h00;
  reg signed [7:0] skew_0_7_0 = 8'h00;
  reg signed [7:0] skew_0_7_1 = 8'h00;
  reg signed [7:0] skew_0_7_2 = 8'h00;
  reg signed [7:0] skew_0_7_3 = 8'h00;
  reg signed [7:0] skew_0_7_4 = 8'h00;
  reg signed [7:0] skew_0_7_5 = 8'h00;
  reg signed [7:0] skew_0_7_6 = 8'h00;
  reg signed [7:0] skew_0_9_0 = 8'h00;
  reg step_of_age_13 = 1'h0;
  reg step_of_age_15 = 1'h0;
  reg step_of_age_23 = 1'h0;
  reg [4:0] tag_1 = 5'h00;
  reg [4:0] tag_10 = 5'h00;
  reg [4:0] tag_11 = 5'h00;
  reg [4:0] tag_12 = 5'h00;
  reg [4:0] tag_13 = 5'h00;
  reg [4:0] tag_14 = 5'h00;
  reg [4:0] tag_15 = 5'h00;
  reg [4:0] tag_16 = 5'h00;
  reg [4:0] tag_17 = 5'h00;
  reg [4:0] tag_18 = 5'h00;
  reg [4:0] tag_19 = 5'h00;
  reg [4:0] tag_2 = 5'h00;
  reg [4:0] tag_20 = 5'h00;
  reg [4:0] tag_21 = 5'h00;
  reg [4:0] tag_22 = 5'h00;
  reg [4:0] tag_23 = 5'h00;
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  reg [63:0] trits_0_0 = 64'h0000000000000000;
  reg [63:0] trits_0_1 = 64'h0000000000000000;
  reg [63:0] trits_0_2 = 64'h0000000000000000;
  reg [63:0] trits_1_0 = 64'h0000000000000000;
  reg [63:0] trits_1_1 = 64'h0000000000000000;
  reg [63:0] trits_1_2 = 64'h0000000000000000;
  reg [63:0] trits_2_0 = 64'h0000000000000000;
  reg [63:0] trits_2_1 = 64'h0000000000000000;
  reg [63:0] trits_2_2 = 64'h0000000000000000;
  reg [63:0] trits_3_0 = 64'h0000000000000000;
  reg [63:0] trits_3_1 = 64'h0000000000000000;
  reg [63:0] trits_3_2 = 64'h0000000000000000;
  reg [63:0] trits_4_0 = 64'h0000000000000000;
  reg [63:0] trits_4_1 = 64'h0000000000000000;
  reg [63:0] trits_4_2 = 64'h0000000000000000;
  reg [63:0] trits_5_0 = 64'h0000000000000000;
  reg [63:0] trits_5_1 = 64'h0000000000000000;
  reg [63:0] trits_5_2 = 64'h0000000000000000;
  reg [63:0] trits_6_0 = 64'h0000000000000000;
  reg [63:0] trits_6_1 = 64'h0000000000000000;
  reg [63:0] trits_6_2 = 64'h0000000000000000;
  reg [63:0] trits_7_0 = 64'h0000000000000000;
  reg [63:0] trits_7_1 = 64'h0000000000000000;
  reg [63:0] trits_7_2 = 64'h0000000000000000;
  reg [2:0] unclaimed = 3'h0;
  assign put = scales__valid & scales_room;
  assign constants__ready = ~ constants_full;
  assign _000_ = ~ constants_full;
  assign _038_ = constants__valid & _000_;
  assign complete = _038_ & constants_place;
  assign _049_ = ~ scaler_busy;
  assign _059_ = scales_there & _049_;
  assign _068_ = ~ _059_;
  assign _079_ = beats__payload[1] & _068_;
  assign _090_ = ~ _079_;
  assign _101_ = beats__valid & _090_;
  assign _111_ = constants_there & room;
  assign _001_ = ~ _111_;
  assign _012_ = beats__payload[5] & _001_;
  assign _023_ = ~ _012_;
  assign weights__ready = _101_ & _023_;
  assign _031_ = ~ scaler_busy;
  assign _032_ = scales_there & _031_;
  assign _033_ = ~ _032_;
  assign _034_ = beats__payload[1] & _033_;
  assign _035_ = ~ _034_;
  assign _036_ = beats__valid & _035_;
  assign _037_ = constants_there & room;
  assign _039_ = ~ _037_;
  assign _040_ = beats__payload[5] & _039_;
  assign _041_ = ~ _040_;
  assign _042_ = _036_ & _041_;
  assign accept = _042_ & weights__valid;
  assign _043_ = accept & beats__payload[6];
  assign \release  = _043_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$52  & \idle$53 ;
  assign _044_ = tag_22[0] & tag_22[2];
  assign constants_near = _044_ & tag_22[3];
  assign _045_ = unclaimed < 3'h4;
  assign _046_ = scales__valid & scales_room;
  assign _047_ = unclaimed + _046_;
  assign _048_ = accept & beats__payload[1];
  assign _050_ = _047_ - _048_;
  assign _051_ = scales__valid & scales_room;
  assign _052_ = accept & beats__payload[1];
  assign _053_ = _051_ != _052_;
  assign _054_ = scales__valid & scales_room;
  assign _055_ = unclaimed != 1'h1;
  assign _056_ = _054_ | _055_;
  assign _057_ = ~ constants_full;
  assign _058_ = constants_place & _057_;
  assign _060_ = constants_whole & constants_free;
  assign _061_ = ~ _060_;
  assign _062_ = constants_full & _061_;
  assign _063_ = complete | _062_;
  assign _064_ = constants_whole & constants_free;
  assign _065_ = ~ _064_;
  assign _066_ = constants_full & _065_;
  assign _067_ = ~ constants_whole;
  assign _069_ = constants_free & _067_;
  assign _070_ = constants_near | _069_;
  assign _071_ = accept & beats__payload[5];
  assign _072_ = ~ _071_;
  assign _073_ = complete & _072_;
  assign _074_ = accept & beats__payload[5];
  assign _075_ = ~ complete;
  assign _076_ = _074_ & _075_;
  assign _077_ = accept & beats__payload[1];
  assign _078_ = scaler_wait - 1'h1;
  assign _080_ = scaler_wait != 1'h1;
  assign _081_ = ~ room;
  assign _082_ = beats__payload[5] & _081_;
  assign _083_ = ~ _082_;
  assign _084_ = beats__valid & _083_;
  assign _085_ = ~ weights__valid;
  assign _086_ = ~ scales_there;
  assign _087_ = beats__payload[1] & _086_;
  assign _088_ = _085_ | _087_;
  assign _089_ = ~ constants_there;
  assign _091_ = beats__payload[5] & _089_;
  assign _092_ = _088_ | _091_;
  assign _093_ = _084_ & _092_;
  assign _094_ = ~ room;
  assign _095_ = beats__payload[5] & _094_;
  assign _096_ = beats__valid & _095_;
  assign _097_ = ~ beats__valid;
  assign _098_ = _097_ & activations__ready;
  assign _099_ = tag_12[0] & tag_12[2];
  assign _100_ = tag_22[0] & tag_22[2];
  assign _102_ = tag_14[0] & tag_14[2];
  assign _103_ = tag_23[0] & tag_23[2];
  assign _104_ = _103_ & tag_23[4];
  always @(posedge work_clk)
    scales_room <= _105_;
  always @(posedge work_clk)
    unclaimed <= _106_;
  always @(posedge work_clk)
    scales_there <= _107_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _058_;
  always @(posedge work_clk)
    constants_gathered_0 <= _108_;
  always @(posedge work_clk)
    constants_place <= _109_;
  always @(posedge work_clk)
    constants_full <= _110_;
  always @(posedge work_clk)
    constants_whole <= _112_;
  always @(posedge work_clk)
    constants_0 <= _113_;
  always @(posedge work_clk)
    constants_free <= _114_;
  always @(posedge work_clk)
    constants_there <= _115_;
  always @(posedge work_clk)
    constants_two <= _116_;
  always @(posedge work_clk)
    scaler_wait <= _117_;
  always @(posedge work_clk)
    scaler_busy <= _118_;
  always @(posedge work_clk)
    stall_weights <= _119_;
  always @(posedge work_clk)
    stall_results <= _120_;
  always @(posedge work_clk)
    stall_activations <= _121_;
  always @(posedge work_clk)
    tag_1 <= _002_;
  always @(posedge work_clk)
    tag_2 <= _003_;
  always @(posedge work_clk)
    tag_3 <= _004_;
  always @(posedge work_clk)
    tag_4 <= _005_;
  always @(posedge work_clk)
    tag_5 <= _006_;
  always @(posedge work_clk)
    tag_6 <= _007_;
  always @(posedge work_clk)
    tag_7 <= _008_;
  always @(posedge work_clk)
    tag_8 <= _009_;
  always @(posedge work_clk)
    tag_9 <= _010_;
  always @(posedge work_clk)
    tag_10 <= _011_;
  always @(posedge work_clk)
    tag_11 <= _013_;
  always @(posedge work_clk)
    tag_12 <= _014_;
  always @(posedge work_clk)
    tag_13 <= _015_;
  always @(posedge work_clk)
    tag_14 <= _016_;
  always @(posedge work_clk)
    tag_15 <= _017_;
  always @(posedge work_clk)
    tag_16 <= _018_;
  always @(posedge work_clk)
    tag_17 <= _019_;
  always @(posedge work_clk)
    tag_18 <= _020_;
  always @(posedge work_clk)
    tag_19 <= _021_;
  always @(posedge work_clk)
    tag_20 <= _022_;
  always @(posedge work_clk)
    tag_21 <= _024_;
  always @(posedge work_clk)
    tag_22 <= _025_;
  always @(posedge work_clk)
    tag_23 <= _026_;
  always @(posedge work_clk)
    skew_0_1_0 <= beats__0[15:8];
  always @(posedge work_clk)
    skew_0_2_0 <= beats__0[23:16];
  always @(posedge work_clk)
    skew_0_2_1 <= skew_0_2_0;
  always @(posedge work_clk)
    skew_0_3_0 <= beats__0[31:24];
  always @(posedge work_clk)
    skew_0_3_1 <= skew_0_3_0;
  always @(posedge work_clk)
    skew_0_3_2 <= skew_0_3_1;
  always @(posedge work_clk)
    skew_0_4_0 <= beats__0[39:32];
  always @(posedge work_clk)
    skew_0_4_1 <= skew_0_4_0;
  always @(posedge work_clk)
    skew_0_4_2 <= skew_0_4_1;
  always @(posedge work_clk)
    skew_0_4_3 <= skew_0_4_2;
  always @(posedge work_clk)
    skew_0_5_0 <= beats__0[47:40];
  always @(posedge work_clk)
    skew_0_5_1 <= skew_0_5_0;
  always @(posedge work_clk)
    skew_0_5_2 <= skew_0_5_1;
  always @(posedge work_clk)
    skew_0_5_3 <= skew_0_5_2;
  always @(posedge work_clk)
    skew_0_5_4 <= skew_0_5_3;
  always @(posedge work_clk)
    skew_0_6_0 <= beats__0[55:48];
  always @(posedge work_clk)
    skew_0_6_1 <= skew_0_6_0;
  always @(posedge work_clk)
    skew_0_6_2 <= skew_0_6_1;
  always @(posedge work_clk)
    skew_0_6_3 <= skew_0_6_2;
  always @(posedge work_clk)
    skew_0_6_4 <= skew_0_6_3;
  always @(posedge work_clk)
    skew_0_6_5 <= skew_0_6_4;
  always @(posedge work_clk)
    skew_0_7_0 <= beats__0[63:56];
  always @(posedge work_clk)
    skew_0_7_1 <= skew_0_7_0;
  always @(posedge work_clk)
    skew_0_7_2 <= skew_0_7_1;
  always @(posedge work_clk)
    skew_0_7_3 <= skew_0_7_2;
  always @(posedge work_clk)
    skew_0_7_4 <= skew_0_7_3;
  always @(posedge work_clk)
    skew_0_7_5 <= skew_0_7_4;
  always @(posedge work_clk)
    skew_0_7_6 <= skew_0_7_5;
  always @(posedge work_clk)
    skew_0_9_0 <= beats__0[79:72];
  always @(posedge work_clk)
    skew_0_10_0 <= beats__0[87:80];
  always @(posedge work_clk)
    skew_0_10_1 <= skew_0_10_0;
  always @(posedge work_clk)
    skew_0_11_0 <= beats__0[95:88];
  always @(posedge work_clk)
    skew_0_11_1 <= skew_0_11_0;
  always @(posedge work_clk)
    skew_0_11_2 <= skew_0_11_1;
  always @(posedge work_clk)
    skew_0_12_0 <= beats__0[103:96];
  always @(posedge work_clk)
    skew_0_12_1 <= skew_0_12_0;
  always @(posedge work_clk)
    skew_0_12_2 <= skew_0_12_1;
  always @(posedge work_clk)
    skew_0_12_3 <= skew_0_12_2;
  always @(posedge work_clk)
    skew_0_13_0 <= beats__0[111:104];
  always @(posedge work_clk)
    skew_0_13_1 <= skew_0_13_0;
  always @(posedge work_clk)
    skew_0_13_2 <= skew_0_13_1;
  always @(posedge work_clk)
    skew_0_13_3 <= skew_0_13_2;
  always @(posedge work_clk)
    skew_0_13_4 <= skew_0_13_3;
  always @(posedge work_clk)
    skew_0_14_0 <= beats__0[119:112];
  always @(posedge work_clk)
    skew_0_14_1 <= skew_0_14_0;
  always @(posedge work_clk)
    skew_0_14_2 <= skew_0_14_1;
  always @(posedge work_clk)
    skew_0_14_3 <= skew_0_14_2;
  always @(posedge work_clk)
    skew_0_14_4 <= skew_0_14_3;
  always @(posedge work_clk)
    skew_0_14_5 <= skew_0_14_4;
  always @(posedge work_clk)
    skew_0_15_0 <= beats__0[127:120];
  always @(posedge work_clk)
    skew_0_15_1 <= skew_0_15_0;
  always @(posedge work_clk)
    skew_0_15_2 <= skew_0_15_1;
  always @(posedge work_clk)
    skew_0_15_3 <= skew_0_15_2;
  always @(posedge work_clk)
    skew_0_15_4 <= skew_0_15_3;
  always @(posedge work_clk)
    skew_0_15_5 <= skew_0_15_4;
  always @(posedge work_clk)
    skew_0_15_6 <= skew_0_15_5;
  always @(posedge work_clk)
    trits_0_0 <= weights__word_0[63:0];
  always @(posedge work_clk)
    trits_0_1 <= trits_0_0;
  always @(posedge work_clk)
    trits_0_2 <= trits_0_1;
  always @(posedge work_clk)
    trits_1_0 <= weights__word_0[127:64];
  always @(posedge work_clk)
    trits_1_1 <= trits_1_0;
  always @(posedge work_clk)
    trits_1_2 <= trits_1_1;
  always @(posedge work_clk)
    trits_2_0 <= weights__word_0[191:128];
  always @(posedge work_clk)
    trits_2_1 <= trits_2_0;
  always @(posedge work_clk)
    trits_2_2 <= trits_2_1;
  always @(posedge work_clk)
    trits_3_0 <= weights__word_0[255:192];
  always @(posedge work_clk)
    trits_3_1 <= trits_3_0;
  always @(posedge work_clk)
    trits_3_2 <= trits_3_1;
  always @(posedge work_clk)
    trits_4_0 <= weights__word_0[319:256];
  always @(posedge work_clk)
    trits_4_1 <= trits_4_0;
  always @(posedge work_clk)
    trits_4_2 <= trits_4_1;
  always @(posedge work_clk)
    trits_5_0 <= weights__word_0[383:320];
  always @(posedge work_clk)
    trits_5_1 <= trits_5_0;
  always @(posedge work_clk)
    trits_5_2 <= trits_5_1;
  always @(posedge work_clk)
    trits_6_0 <= weights__word_0[447:384];
  always @(posedge work_clk)
    trits_6_1 <= trits_6_0;
  always @(posedge work_clk)
    trits_6_2 <= trits_6_1;
  always @(posedge work_clk)
    trits_7_0 <= weights__word_0[511:448];
  always @(posedge work_clk)
    trits_7_1 <= trits_7_0;
  always @(posedge work_clk)
    trits_7_2 <= trits_7_1;
  always @(posedge work_clk)
    step_of_age_13 <= _027_;
  always @(posedge work_clk)
    step_of_age_23 <= _028_;
  always @(posedge work_clk)
    step_of_age_15 <= _029_;
  always @(posedge work_clk)
    \complete$200  <= _030_;
  assign _019_ = work_rst ? 5'h00 : tag_16;
  assign _018_ = work_rst ? 5'h00 : tag_15;
  assign _017_ = work_rst ? 5'h00 : tag_14;
  assign _016_ = work_rst ? 5'h00 : tag_13;
  assign _015_ = work_rst ? 5'h00 : tag_12;
  assign _014_ = work_rst ? 5'h00 : tag_11;
  assign _013_ = work_rst ? 5'h00 : tag_10;
  assign _011_ = work_rst ? 5'h00 : tag_9;
  assign _010_ = work_rst ? 5'h00 : tag_8;
  assign _009_ = work_rst ? 5'h00 : tag_7;
  assign _008_ = work_rst ? 5'h00 : tag_6;
  assign _007_ = work_rst ? 5'h00 : tag_5;
  assign _006_ = work_rst ? 5'h00 : tag_4;
  assign _005_ = work_rst ? 5'h00 : tag_3;
  assign _004_ = work_rst ? 5'h00 : tag_2;
  assign _003_ = work_rst ? 5'h00 : tag_1;
  assign _002_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _121_ = work_rst ? 1'h0 : _098_;
  assign _120_ = work_rst ? 1'h0 : _096_;
  assign _119_ = work_rst ? 1'h0 : _093_;
  assign _122_ = scaler_busy ? _080_ : scaler_busy;
  assign _123_ = _077_ ? 1'h1 : _122_;
  assign _118_ = work_rst ? 1'h0 : _123_;
  assign _124_ = scaler_busy ? _078_[2:0] : scaler_wait;
  assign _125_ = _077_ ? 3'h7 : _124_;
  assign _117_ = work_rst ? 3'h0 : _125_;
  assign _126_ = _076_ ? 1'h0 : constants_two;
  assign _127_ = _073_ ? constants_there : _126_;
  assign _116_ = work_rst ? 1'h0 : _127_;
  assign _128_ = _076_ ? constants_two : constants_there;
  assign _129_ = _073_ ? 1'h1 : _128_;
  assign _115_ = work_rst ? 1'h0 : _129_;
  assign _114_ = work_rst ? 1'h1 : _070_;
  assign _113_ = constants_free ? constants_gathered_0 : constants_0;
  assign _112_ = work_rst ? 1'h0 : _066_;
  assign _110_ = work_rst ? 1'h0 : _063_;
  assign _109_ = work_rst ? 1'h1 : constants_place;
  assign _108_ = constants_goes_0 ? constants_word_0 : constants_gathered_0;
  assign _130_ = _053_ ? _056_ : scales_there;
  assign _107_ = work_rst ? 1'h0 : _130_;
  assign _106_ = work_rst ? 3'h0 : _050_[2:0];
  assign _105_ = work_rst ? 1'h0 : _045_;
  assign _030_ = work_rst ? 1'h0 : _104_;
  assign _029_ = work_rst ? 1'h0 : _102_;
  assign _028_ = work_rst ? 1'h0 : _100_;
  assign _027_ = work_rst ? 1'h0 : _099_;
  assign _026_ = work_rst ? 5'h00 : tag_22;
  assign _025_ = work_rst ? 5'h00 : tag_21;
  assign _024_ = work_rst ? 5'h00 : tag_20;
  assign _022_ = work_rst ? 5'h00 : tag_19;
  assign _021_ = work_rst ? 5'h00 : tag_18;
  assign _020_ = work_rst ? 5'h00 : tag_17;
  \ternhw_8x16_p2_g128_a8.core.buffer  buffer (
    .activations__valid(activations__valid),
    .address(beats__payload[25:16]),
    .beats__0(beats__0),
    .idle(\idle$52 ),
    .job__payload(job__payload),
    .job__ready(jobs__ready),
    .job__valid(job__valid),
    .loaded__payload(\job__payload$12 ),
    .loaded__valid(\job__valid$16 ),
    .loading(activations__ready),
    .r_en(\job__ready$15 ),
    .\release (\release ),
    .values(activations__payload),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_8x16_p2_g128_a8.core.results  results (
    .complete(\complete$200 ),
    .idle(\idle$53 ),
    .\port$897$7 (beats__payload[15:7]),
    .put(open),
    .room(room),
    .spare(spare),
    .valid(results__valid),
    .values__0(result_0_0),
    .values__1(result_0_1),
    .values__2(result_0_2),
    .values__3(result_0_3),
    .values__4(result_0_4),
    .values__5(result_0_5),
    .values__6(result_0_6),
    .values__7(result_0_7),
    .words__payload(results__payload),
    .words__ready(words__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_8x16_p2_g128_a8_row row_0_0 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .product_first(step_of_age_15),
    .result(result_0_0),
    .scale_load(step_of_age_13),
    .scales(first[15:0]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_0_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_1 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .product_first(step_of_age_15),
    .result(result_0_1),
    .scale_load(step_of_age_13),
    .scales(first[31:16]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_1_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_2 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .product_first(step_of_age_15),
    .result(result_0_2),
    .scale_load(step_of_age_13),
    .scales(first[47:32]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_2_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_3 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .product_first(step_of_age_15),
    .result(result_0_3),
    .scale_load(step_of_age_13),
    .scales(first[63:48]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_3_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_4 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[159:128]),
    .product_first(step_of_age_15),
    .result(result_0_4),
    .scale_load(step_of_age_13),
    .scales(first[79:64]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_4_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_5 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[191:160]),
    .product_first(step_of_age_15),
    .result(result_0_5),
    .scale_load(step_of_age_13),
    .scales(first[95:80]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_5_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_6 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[223:192]),
    .product_first(step_of_age_15),
    .result(result_0_6),
    .scale_load(step_of_age_13),
    .scales(first[111:96]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_6_2)
  );
  ternhw_8x16_p2_g128_a8_row row_0_7 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants_0[255:224]),
    .product_first(step_of_age_15),
    .result(result_0_7),
    .scale_load(step_of_age_13),
    .scales(first[127:112]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits_7_2)
  );
  \ternhw_8x16_p2_g128_a8.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_13),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_8x16_p2_g128_a8.core.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(beats__valid),
    .job__payload(\job__payload$12 ),
    .job__ready(\job__ready$15 ),
    .job__valid(\job__valid$16 ),
    .o__ready(accept),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

// Loads the activations of each pass, then passes it on; a pass waits until a set is free.
module \ternhw_8x16_p2_g128_a8.core.buffer (\release , loaded__valid, loaded__payload, address, values, work_rst, job__payload, job__valid, job__ready, idle, loading, beats__0, r_en, activations__valid, work_clk);
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [9:0] address;
  wire [9:0] address;
  input [127:0] values;
  wire [127:0] values;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  output job__ready;
  wire job__ready;
  output idle;
  wire idle;
  output loading;
  reg loading = 1'h0;
  output [127:0] beats__0;
  reg [127:0] beats__0 = 128'h00000000000000000000000000000000;
  input r_en;
  wire r_en;
  input activations__valid;
  wire activations__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [2:0] _004_;
  wire [3:0] _005_;
  wire _006_;
  wire [24:0] _007_;
  wire _008_;
  wire _009_;
  wire [8:0] _010_;
  wire _011_;
  wire _012_;
  wire [10:0] _013_;
  wire [24:0] _014_;
  wire _015_;
  wire [8:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [1:0] _020_;
  wire [88:0] _021_;
  wire [9:0] _022_;
  wire [2:0] _023_;
  wire [23:0] _024_;
  wire _025_;
  wire _026_;
  wire [7:0] _027_;
  wire _028_;
  wire _029_;
  wire [23:0] _030_;
  wire _031_;
  wire _032_;
  wire [7:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [7:0] _069_;
  wire [7:0] _070_;
  wire [7:0] _071_;
  wire [7:0] _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [23:0] _087_;
  wire [23:0] _088_;
  wire [23:0] _089_;
  wire [23:0] _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire [7:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [23:0] _103_;
  wire _104_;
  wire [2:0] _105_;
  wire _106_;
  wire [2:0] _107_;
  wire [2:0] _108_;
  wire [2:0] _109_;
  wire [2:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [2:0] _114_;
  wire _115_;
  wire [9:0] _116_;
  wire [9:0] _117_;
  wire [9:0] _118_;
  wire [9:0] _119_;
  wire _120_;
  wire _121_;
  wire [88:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  reg [10:0] address_read_0 = 11'h000;
  reg [9:0] beat = 10'h000;
  reg [9:0] beat_written = 10'h000;
  reg [23:0] beats_from = 24'h000000;
  reg beats_last = 1'h0;
  reg [23:0] beats_left = 24'h000000;
  reg beats_nearly = 1'h0;
  reg beats_one = 1'h0;
  reg beats_two = 1'h0;
  wire done;
  reg [2:0] fsm_state = 3'h0;
  reg into = 1'h0;
  reg [88:0] job = 89'h00000000000000000000000;
  reg [15:0] lanes_written = 16'h0000;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  wire [127:0] read__data;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  reg token_0_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  reg [127:0] values_written = 128'h00000000000000000000000000000000;
  wire w_en;
  wire [15:0] write__en;
  reg writes_written = 1'h0;
  reg [127:0] memory_0 [2047:0];
  always @(posedge work_clk) begin
    if (write__en[0])
      memory_0[{ set_written, beat_written }][7:0] <= values_written[7:0];
    if (write__en[1])
      memory_0[{ set_written, beat_written }][15:8] <= values_written[15:8];
    if (write__en[2])
      memory_0[{ set_written, beat_written }][23:16] <= values_written[23:16];
    if (write__en[3])
      memory_0[{ set_written, beat_written }][31:24] <= values_written[31:24];
    if (write__en[4])
      memory_0[{ set_written, beat_written }][39:32] <= values_written[39:32];
    if (write__en[5])
      memory_0[{ set_written, beat_written }][47:40] <= values_written[47:40];
    if (write__en[6])
      memory_0[{ set_written, beat_written }][55:48] <= values_written[55:48];
    if (write__en[7])
      memory_0[{ set_written, beat_written }][63:56] <= values_written[63:56];
    if (write__en[8])
      memory_0[{ set_written, beat_written }][71:64] <= values_written[71:64];
    if (write__en[9])
      memory_0[{ set_written, beat_written }][79:72] <= values_written[79:72];
    if (write__en[10])
      memory_0[{ set_written, beat_written }][87:80] <= values_written[87:80];
    if (write__en[11])
      memory_0[{ set_written, beat_written }][95:88] <= values_written[95:88];
    if (write__en[12])
      memory_0[{ set_written, beat_written }][103:96] <= values_written[103:96];
    if (write__en[13])
      memory_0[{ set_written, beat_written }][111:104] <= values_written[111:104];
    if (write__en[14])
      memory_0[{ set_written, beat_written }][119:112] <= values_written[119:112];
    if (write__en[15])
      memory_0[{ set_written, beat_written }][127:120] <= values_written[127:120];
  end
  reg [127:0] _289_;
  always @(posedge work_clk) begin
    _289_ <= memory_0[address_read_0];
  end
  assign read__data = _289_;
  assign _007_ = job[79:56] - 1'h1;
  assign _008_ = job[79:56] == 1'h1;
  assign _009_ = job[79:56] == 2'h2;
  assign _010_ = job[88:81] - 1'h1;
  assign _011_ = job[88:81] == 1'h1;
  assign _012_ = job[88:81] == 2'h2;
  assign _013_ = beat + 1'h1;
  assign _014_ = beats_left - 1'h1;
  assign _015_ = beats_left == 2'h2;
  assign _016_ = tokens_left - 1'h1;
  assign _017_ = tokens_left == 2'h2;
  assign _018_ = ~ into;
  assign _019_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _020_;
  always @(posedge work_clk)
    job <= _021_;
  always @(posedge work_clk)
    beat <= _022_;
  always @(posedge work_clk)
    fsm_state <= _023_;
  always @(posedge work_clk)
    beats_from <= _024_;
  always @(posedge work_clk)
    beats_one <= _025_;
  always @(posedge work_clk)
    beats_two <= _026_;
  always @(posedge work_clk)
    tokens_from <= _027_;
  always @(posedge work_clk)
    tokens_one <= _028_;
  always @(posedge work_clk)
    tokens_two <= _029_;
  always @(posedge work_clk)
    beats_left <= _030_;
  always @(posedge work_clk)
    beats_last <= _031_;
  always @(posedge work_clk)
    beats_nearly <= _032_;
  always @(posedge work_clk)
    tokens_left <= _033_;
  always @(posedge work_clk)
    tokens_last <= _034_;
  always @(posedge work_clk)
    tokens_nearly <= _035_;
  always @(posedge work_clk)
    last_part <= _036_;
  always @(posedge work_clk)
    loading <= _037_;
  always @(posedge work_clk)
    into <= _038_;
  always @(posedge work_clk)
    writes_written <= _039_;
  always @(posedge work_clk)
    lanes_written <= 16'hffff;
  always @(posedge work_clk)
    beat_written <= beat;
  always @(posedge work_clk)
    values_written <= values;
  always @(posedge work_clk)
    set_written <= _040_;
  always @(posedge work_clk)
    token_0_written <= _041_;
  always @(posedge work_clk)
    out_of <= _042_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  assign _000_ = ~ sets[1];
  assign _002_ = ! sets;
  assign done = activations__valid & loading;
  assign _001_ = token_0_written & writes_written;
  assign write__en = _001_ ? lanes_written : 16'h0000;
  assign _003_ = job__valid & job__ready;
  assign _004_ = sets + _003_;
  assign _005_ = _004_ - \release ;
  assign _006_ = job__valid & job__ready;
  assign _043_ = \release  ? _019_ : out_of;
  assign _042_ = work_rst ? 1'h0 : _043_;
  assign _041_ = work_rst ? 1'h0 : 1'h1;
  assign _040_ = work_rst ? 1'h0 : into;
  assign _039_ = work_rst ? 1'h0 : done;
  assign _044_ = _045_ ? _018_ : into;
  assign _045_ = fsm_state == 3'h4;
  assign _038_ = work_rst ? 1'h0 : _044_;
  assign _046_ = tokens_last ? 1'h0 : loading;
  assign _047_ = beats_last ? _046_ : loading;
  assign _048_ = last_part ? _047_ : loading;
  assign _049_ = done ? _048_ : loading;
  function [0:0] _191_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _191_ = b[0:0];
      s[1]:
        _191_ = b[1:1];
      default:
        _191_ = a;
    endcase
  endfunction
  assign _050_ = _191_(loading, { 1'h1, _049_ }, { _052_, _051_ });
  assign _051_ = fsm_state == 3'h3;
  assign _052_ = fsm_state == 3'h2;
  assign _037_ = work_rst ? 1'h0 : _050_;
  assign _053_ = done ? 1'h1 : last_part;
  function [0:0] _196_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _196_ = b[0:0];
      s[1]:
        _196_ = b[1:1];
      default:
        _196_ = a;
    endcase
  endfunction
  assign _054_ = _196_(last_part, { 1'h1, _053_ }, { _056_, _055_ });
  assign _055_ = fsm_state == 3'h3;
  assign _056_ = fsm_state == 3'h2;
  assign _036_ = work_rst ? 1'h0 : _054_;
  assign _057_ = beats_last ? _017_ : tokens_nearly;
  assign _058_ = last_part ? _057_ : tokens_nearly;
  assign _059_ = done ? _058_ : tokens_nearly;
  function [0:0] _203_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _203_ = b[0:0];
      s[1]:
        _203_ = b[1:1];
      default:
        _203_ = a;
    endcase
  endfunction
  assign _060_ = _203_(tokens_nearly, { tokens_two, _059_ }, { _062_, _061_ });
  assign _061_ = fsm_state == 3'h3;
  assign _062_ = fsm_state == 3'h2;
  assign _035_ = work_rst ? 1'h0 : _060_;
  assign _063_ = beats_last ? tokens_nearly : tokens_last;
  assign _064_ = last_part ? _063_ : tokens_last;
  assign _065_ = done ? _064_ : tokens_last;
  function [0:0] _210_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _210_ = b[0:0];
      s[1]:
        _210_ = b[1:1];
      default:
        _210_ = a;
    endcase
  endfunction
  assign _066_ = _210_(tokens_last, { tokens_one, _065_ }, { _068_, _067_ });
  assign _067_ = fsm_state == 3'h3;
  assign _068_ = fsm_state == 3'h2;
  assign _034_ = work_rst ? 1'h0 : _066_;
  assign _069_ = beats_last ? _016_[7:0] : tokens_left;
  assign _070_ = last_part ? _069_ : tokens_left;
  assign _071_ = done ? _070_ : tokens_left;
  function [7:0] _217_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _217_ = b[7:0];
      s[1]:
        _217_ = b[15:8];
      default:
        _217_ = a;
    endcase
  endfunction
  assign _072_ = _217_(tokens_left, { tokens_from, _071_ }, { _074_, _073_ });
  assign _073_ = fsm_state == 3'h3;
  assign _074_ = fsm_state == 3'h2;
  assign _033_ = work_rst ? 8'h00 : _072_;
  assign _075_ = beats_last ? beats_two : _015_;
  assign _076_ = last_part ? _075_ : beats_nearly;
  assign _077_ = done ? _076_ : beats_nearly;
  function [0:0] _224_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _224_ = b[0:0];
      s[1]:
        _224_ = b[1:1];
      default:
        _224_ = a;
    endcase
  endfunction
  assign _078_ = _224_(beats_nearly, { beats_two, _077_ }, { _080_, _079_ });
  assign _079_ = fsm_state == 3'h3;
  assign _080_ = fsm_state == 3'h2;
  assign _032_ = work_rst ? 1'h0 : _078_;
  assign _081_ = beats_last ? beats_one : beats_nearly;
  assign _082_ = last_part ? _081_ : beats_last;
  assign _083_ = done ? _082_ : beats_last;
  function [0:0] _231_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _231_ = b[0:0];
      s[1]:
        _231_ = b[1:1];
      default:
        _231_ = a;
    endcase
  endfunction
  assign _084_ = _231_(beats_last, { beats_one, _083_ }, { _086_, _085_ });
  assign _085_ = fsm_state == 3'h3;
  assign _086_ = fsm_state == 3'h2;
  assign _031_ = work_rst ? 1'h0 : _084_;
  assign _087_ = beats_last ? beats_from : _014_[23:0];
  assign _088_ = last_part ? _087_ : beats_left;
  assign _089_ = done ? _088_ : beats_left;
  function [23:0] _238_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _238_ = b[23:0];
      s[1]:
        _238_ = b[47:24];
      default:
        _238_ = a;
    endcase
  endfunction
  assign _090_ = _238_(beats_left, { beats_from, _089_ }, { _092_, _091_ });
  assign _091_ = fsm_state == 3'h3;
  assign _092_ = fsm_state == 3'h2;
  assign _030_ = work_rst ? 24'h000000 : _090_;
  assign _093_ = _094_ ? _012_ : tokens_two;
  assign _094_ = fsm_state == 3'h1;
  assign _029_ = work_rst ? 1'h0 : _093_;
  assign _095_ = _096_ ? _011_ : tokens_one;
  assign _096_ = fsm_state == 3'h1;
  assign _028_ = work_rst ? 1'h0 : _095_;
  assign _097_ = _098_ ? _010_[7:0] : tokens_from;
  assign _098_ = fsm_state == 3'h1;
  assign _027_ = work_rst ? 8'h00 : _097_;
  assign _099_ = _100_ ? _009_ : beats_two;
  assign _100_ = fsm_state == 3'h1;
  assign _026_ = work_rst ? 1'h0 : _099_;
  assign _101_ = _102_ ? _008_ : beats_one;
  assign _102_ = fsm_state == 3'h1;
  assign _025_ = work_rst ? 1'h0 : _101_;
  assign _103_ = _104_ ? _007_[23:0] : beats_from;
  assign _104_ = fsm_state == 3'h1;
  assign _024_ = work_rst ? 24'h000000 : _103_;
  function [2:0] _260_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[2:0];
      s[1]:
        _260_ = b[5:3];
      s[2]:
        _260_ = b[8:6];
      s[3]:
        _260_ = b[11:9];
      s[4]:
        _260_ = b[14:12];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _105_ = _260_(fsm_state, { _114_, 6'h13, _110_, 3'h0 }, { _115_, _113_, _112_, _111_, _106_ });
  assign _106_ = fsm_state == 3'h4;
  assign _107_ = tokens_last ? 3'h4 : fsm_state;
  assign _108_ = beats_last ? _107_ : fsm_state;
  assign _109_ = last_part ? _108_ : fsm_state;
  assign _110_ = done ? _109_ : fsm_state;
  assign _111_ = fsm_state == 3'h3;
  assign _112_ = fsm_state == 3'h2;
  assign _113_ = fsm_state == 3'h1;
  assign _114_ = _006_ ? 3'h1 : fsm_state;
  assign _115_ = ! fsm_state;
  assign _023_ = work_rst ? 3'h0 : _105_;
  assign _116_ = beats_last ? 10'h000 : _013_[9:0];
  assign _117_ = last_part ? _116_ : beat;
  assign _118_ = done ? _117_ : beat;
  function [9:0] _275_;
    input [9:0] a;
    input [19:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _275_ = b[9:0];
      s[1]:
        _275_ = b[19:10];
      default:
        _275_ = a;
    endcase
  endfunction
  assign _119_ = _275_(beat, { 10'h000, _118_ }, { _121_, _120_ });
  assign _120_ = fsm_state == 3'h3;
  assign _121_ = ! fsm_state;
  assign _022_ = work_rst ? 10'h000 : _119_;
  assign _122_ = _123_ ? job__payload : job;
  assign _123_ = ! fsm_state;
  assign _021_ = work_rst ? 89'h00000000000000000000000 : _122_;
  assign _020_ = work_rst ? 2'h0 : _005_[1:0];
  assign w_en = _124_ ? 1'h1 : 1'h0;
  assign _124_ = fsm_state == 3'h4;
  assign idle = _125_ ? _002_ : 1'h0;
  assign _125_ = ! fsm_state;
  assign job__ready = _126_ ? _000_ : 1'h0;
  assign _126_ = ! fsm_state;
  \ternhw_8x16_p2_g128_a8.core.buffer.waiting  waiting (
    .r_data(loaded__payload),
    .r_en(r_en),
    .r_rdy(loaded__valid),
    .w_en(w_en),
    .w_port__data(job),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

// Synchronous first in, first out queue.
module \ternhw_8x16_p2_g128_a8.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
  output r_rdy;
  wire r_rdy;
  output [88:0] r_data;
  wire [88:0] r_data;
  input work_rst;
  wire work_rst;
  input w_en;
  wire w_en;
  input [88:0] w_port__data;
  wire [88:0] w_port__data;
  input r_en;
  wire r_en;
  input work_clk;
  wire work_clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [2:0] _05_;
  wire _06_;
  wire _07_;
  wire [1:0] _08_;
  wire [1:0] _09_;
  wire _10_;
  wire [1:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [2:0] _16_;
  wire [1:0] _17_;
  wire [1:0] _18_;
  wire _19_;
  wire _20_;
  reg consume = 1'h0;
  reg [1:0] level = 2'h0;
  reg produce = 1'h0;
  wire w_port__en;
  wire w_rdy;
  (* ram_style = "distributed" *)
  reg [88:0] storage [1:0];
  always @(posedge work_clk) begin
    if (w_port__en)
      storage[produce] <= w_port__data;
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 2'h2;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _09_ = produce + 1'h1;
  assign _10_ = r_rdy & r_en;
  assign _11_ = consume + 1'h1;
  assign _12_ = w_rdy & w_en;
  assign _13_ = r_rdy & r_en;
  assign _14_ = ~ _13_;
  assign _15_ = _12_ & _14_;
  assign _16_ = level + 1'h1;
  assign _01_ = r_rdy & r_en;
  assign _02_ = w_rdy & w_en;
  assign _03_ = ~ _02_;
  assign _04_ = _01_ & _03_;
  assign _05_ = level - 1'h1;
  always @(posedge work_clk)
    produce <= _06_;
  always @(posedge work_clk)
    consume <= _07_;
  always @(posedge work_clk)
    level <= _08_;
  assign _17_ = _15_ ? _16_[1:0] : level;
  assign _18_ = _04_ ? _05_[1:0] : _17_;
  assign _08_ = work_rst ? 2'h0 : _18_;
  assign _19_ = _10_ ? _11_[0] : consume;
  assign _07_ = work_rst ? 1'h0 : _19_;
  assign _20_ = _00_ ? _09_[0] : produce;
  assign _06_ = work_rst ? 1'h0 : _20_;
endmodule

// Copies a complete tile from the accumulators and sends the copy word by word.
module \ternhw_8x16_p2_g128_a8.core.results (spare, put, \port$897$7 , room, idle, values__0, values__1, values__2, values__3, values__4, values__5, values__6, values__7, words__ready, work_rst, complete, words__payload, valid, work_clk);
  input [1:0] spare;
  wire [1:0] spare;
  input put;
  wire put;
  input [8:0] \port$897$7 ;
  wire [8:0] \port$897$7 ;
  output room;
  wire room;
  output idle;
  wire idle;
  input signed [31:0] values__0;
  wire signed [31:0] values__0;
  input signed [31:0] values__1;
  wire signed [31:0] values__1;
  input signed [31:0] values__2;
  wire signed [31:0] values__2;
  input signed [31:0] values__3;
  wire signed [31:0] values__3;
  input signed [31:0] values__4;
  wire signed [31:0] values__4;
  input signed [31:0] values__5;
  wire signed [31:0] values__5;
  input signed [31:0] values__6;
  wire signed [31:0] values__6;
  input signed [31:0] values__7;
  wire signed [31:0] values__7;
  input words__ready;
  wire words__ready;
  input work_rst;
  wire work_rst;
  input complete;
  wire complete;
  output [512:0] words__payload;
  wire [512:0] words__payload;
  output valid;
  reg valid = 1'h0;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire [2:0] _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [3:0] _010_;
  wire [2:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [1:0] _023_;
  wire _024_;
  wire _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire [31:0] _029_;
  wire [2:0] _030_;
  wire [31:0] _031_;
  wire [31:0] _032_;
  wire [31:0] _033_;
  wire [31:0] _034_;
  wire [31:0] _035_;
  wire [31:0] _036_;
  wire [31:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [511:0] _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  reg begun = 1'h0;
  reg signed [31:0] copy_0 = 32'd0;
  reg signed [31:0] copy_1 = 32'd0;
  reg signed [31:0] copy_2 = 32'd0;
  reg signed [31:0] copy_3 = 32'd0;
  reg signed [31:0] copy_4 = 32'd0;
  reg signed [31:0] copy_5 = 32'd0;
  reg signed [31:0] copy_6 = 32'd0;
  reg signed [31:0] copy_7 = 32'd0;
  reg ends = 1'h0;
  reg \final$44  = 1'h0;
  wire first_final;
  wire [7:0] first_tokens;
  wire [1:0] free;
  reg last_token = 1'h0;
  reg last_word = 1'h0;
  reg pending = 1'h0;
  reg place = 1'h0;
  reg sending = 1'h0;
  wire take;
  reg [1:0] unsent = 2'h0;
  reg [511:0] word = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _016_ = first_tokens[1:0] == 1'h1;
  assign _017_ = ~ valid;
  assign _018_ = _017_ | words__ready;
  assign _019_ = last_word & last_token;
  assign _020_ = _019_ & \final$44 ;
  assign _021_ = ~ valid;
  assign _022_ = _021_ | words__ready;
  assign _024_ = sending & _022_;
  always @(posedge work_clk)
    begun <= _025_;
  always @(posedge work_clk)
    unsent <= _026_;
  always @(posedge work_clk)
    pending <= _027_;
  always @(posedge work_clk)
    sending <= _028_;
  always @(posedge work_clk)
    copy_0 <= _029_;
  always @(posedge work_clk)
    copy_1 <= _031_;
  always @(posedge work_clk)
    copy_2 <= _032_;
  always @(posedge work_clk)
    copy_3 <= _033_;
  always @(posedge work_clk)
    copy_4 <= _034_;
  always @(posedge work_clk)
    copy_5 <= _035_;
  always @(posedge work_clk)
    copy_6 <= _036_;
  always @(posedge work_clk)
    copy_7 <= _037_;
  always @(posedge work_clk)
    last_token <= _038_;
  always @(posedge work_clk)
    \final$44  <= _039_;
  always @(posedge work_clk)
    place <= _040_;
  always @(posedge work_clk)
    last_word <= _042_;
  always @(posedge work_clk)
    valid <= _043_;
  always @(posedge work_clk)
    word <= _044_;
  always @(posedge work_clk)
    ends <= _045_;
  assign _000_ = ~ valid;
  assign { _011_[2], free } = spare + _000_;
  assign _015_ = free >= 1'h1;
  assign _023_ = 1'h0 + _015_;
  assign _030_ = 2'h2 + _023_;
  assign _041_ = unsent < _030_;
  assign _046_ = ~ begun;
  assign room = _041_ & _046_;
  assign _047_ = ! unsent;
  assign _001_ = ~ valid;
  assign idle = _047_ & _001_;
  assign _002_ = complete | pending;
  assign _003_ = ~ sending;
  assign take = _002_ & _003_;
  assign _004_ = unsent + put;
  assign _005_ = ~ valid;
  assign _006_ = _005_ | words__ready;
  assign _007_ = sending & _006_;
  assign _008_ = last_word & last_token;
  assign _009_ = _007_ & _008_;
  assign _010_ = _004_ - _009_;
  assign _012_ = complete | pending;
  assign _013_ = ~ sending;
  assign _014_ = _012_ & _013_;
  assign _045_ = _018_ ? _020_ : ends;
  assign _044_ = _018_ ? { 256'h0000000000000000000000000000000000000000000000000000000000000000, copy_7, copy_6, copy_5, copy_4, copy_3, copy_2, copy_1, copy_0 } : word;
  assign _048_ = _018_ ? sending : valid;
  assign _043_ = work_rst ? 1'h0 : _048_;
  assign _049_ = sending ? last_word : 1'h1;
  assign _050_ = _024_ ? place : _049_;
  assign _042_ = work_rst ? 1'h0 : _050_;
  assign _051_ = sending ? place : 1'h1;
  assign _052_ = _024_ ? 1'h0 : _051_;
  assign _040_ = work_rst ? 1'h0 : _052_;
  assign _053_ = sending ? \final$44  : first_final;
  assign _039_ = work_rst ? 1'h0 : _053_;
  assign _054_ = sending ? last_token : _016_;
  assign _055_ = last_word ? 1'h0 : _054_;
  assign _056_ = _024_ ? _055_ : _054_;
  assign _038_ = work_rst ? 1'h0 : _056_;
  assign _037_ = sending ? copy_7 : values__7;
  assign _036_ = sending ? copy_6 : values__6;
  assign _035_ = sending ? copy_5 : values__5;
  assign _034_ = sending ? copy_4 : values__4;
  assign _033_ = sending ? copy_3 : values__3;
  assign _032_ = sending ? copy_2 : values__2;
  assign _031_ = sending ? copy_1 : values__1;
  assign _029_ = sending ? copy_0 : values__0;
  assign _057_ = _014_ ? 1'h1 : sending;
  assign _058_ = last_token ? 1'h0 : _057_;
  assign _059_ = last_word ? _058_ : _057_;
  assign _060_ = _024_ ? _059_ : _057_;
  assign _028_ = work_rst ? 1'h0 : _060_;
  assign _061_ = complete ? 1'h1 : pending;
  assign _062_ = _014_ ? 1'h0 : _061_;
  assign _027_ = work_rst ? 1'h0 : _062_;
  assign _026_ = work_rst ? 2'h0 : _010_[1:0];
  assign _025_ = work_rst ? 1'h0 : put;
  \ternhw_8x16_p2_g128_a8.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1034$0 (first_tokens[1:0]),
    .\port$897$7 (\port$897$7 ),
    .put(put),
    .take(take),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign _011_[1:0] = free;
  assign words__payload = { ends, word };
  assign first_tokens[7:2] = 6'h00;
endmodule

// Vectors of the tiles that have begun and are not copied; its user never overfills it.
module \ternhw_8x16_p2_g128_a8.core.results.tiles (put, \port$897$7 , take, \port$1034$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$897$7 ;
  wire [8:0] \port$897$7 ;
  input take;
  wire take;
  output [1:0] \port$1034$0 ;
  wire [1:0] \port$1034$0 ;
  input work_rst;
  wire work_rst;
  output final_0;
  reg final_0 = 1'h0;
  input work_clk;
  wire work_clk;
  wire [2:0] _00_;
  wire [1:0] _01_;
  wire _02_;
  wire _03_;
  wire [1:0] _04_;
  wire _05_;
  wire [3:0] _06_;
  wire _07_;
  wire [2:0] _08_;
  wire _09_;
  wire _10_;
  wire [1:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  reg final_1 = 1'h0;
  reg final_2 = 1'h0;
  reg [1:0] level = 2'h0;
  assign _00_ = level + put;
  assign _06_ = _00_ - take;
  assign _01_ = 1'h0 + take;
  assign _02_ = level == _01_;
  assign _03_ = put & _02_;
  assign _04_ = 1'h1 + take;
  assign _05_ = level == _04_;
  assign _07_ = put & _05_;
  assign _08_ = 2'h2 + take;
  assign _09_ = level == _08_;
  assign _10_ = put & _09_;
  always @(posedge work_clk)
    level <= _11_;
  always @(posedge work_clk)
    final_0 <= _12_;
  always @(posedge work_clk)
    final_1 <= _13_;
  always @(posedge work_clk)
    final_2 <= _14_;
  assign _15_ = _10_ ? \port$897$7 [0] : final_2;
  assign _14_ = work_rst ? 1'h0 : _15_;
  assign _16_ = take ? final_2 : final_1;
  assign _17_ = _07_ ? \port$897$7 [0] : _16_;
  assign _13_ = work_rst ? 1'h0 : _17_;
  assign _18_ = take ? final_1 : final_0;
  assign _19_ = _03_ ? \port$897$7 [0] : _18_;
  assign _12_ = work_rst ? 1'h0 : _19_;
  assign _11_ = work_rst ? 2'h0 : _06_[1:0];
  assign \port$1034$0  = 2'h1;
endmodule

// A queue without handshake: its user never overfills it and never reads it when it is empty.
module \ternhw_8x16_p2_g128_a8.core.scales (put, first, work_rst, take, value, work_clk);
  input put;
  wire put;
  output [127:0] first;
  wire [127:0] first;
  input work_rst;
  wire work_rst;
  input take;
  wire take;
  input [127:0] value;
  wire [127:0] value;
  input work_clk;
  wire work_clk;
  wire [3:0] _00_;
  wire [3:0] _01_;
  wire [2:0] _02_;
  wire [2:0] _03_;
  reg [2:0] \$signature__addr  = 3'h0;
  reg [2:0] out_of = 3'h0;
  (* ram_style = "distributed" *)
  reg [127:0] memory [7:0];
  always @(posedge work_clk) begin
    if (put)
      memory[\$signature__addr ] <= value;
  end
  assign first = memory[out_of];
  always @(posedge work_clk)
    \$signature__addr  <= _02_;
  always @(posedge work_clk)
    out_of <= _03_;
  assign _00_ = \$signature__addr  + put;
  assign _01_ = out_of + take;
  assign _03_ = work_rst ? 3'h0 : _01_[2:0];
  assign _02_ = work_rst ? 3'h0 : _00_[2:0];
endmodule

// Lists every beat of a pass in order, for the array and, in a second instance, for the unpacker.
module \ternhw_8x16_p2_g128_a8.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  input job__valid;
  wire job__valid;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  output [25:0] beats__payload;
  wire [25:0] beats__payload;
  input work_rst;
  wire work_rst;
  output job__ready;
  wire job__ready;
  output beats__valid;
  wire beats__valid;
  input work_clk;
  wire work_clk;
  wire [24:0] _000_;
  wire _001_;
  wire _002_;
  wire [16:0] _003_;
  wire _004_;
  wire _005_;
  wire [4:0] _006_;
  wire _007_;
  wire _008_;
  wire [12:0] _009_;
  wire _010_;
  wire [2:0] _011_;
  wire _012_;
  wire [3:0] _013_;
  wire _014_;
  wire [10:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire [2:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire [2:0] _022_;
  wire _023_;
  wire [10:0] _024_;
  wire [24:0] _025_;
  wire _026_;
  wire [2:0] _027_;
  wire _028_;
  wire _029_;
  wire [88:0] _030_;
  wire [1:0] _031_;
  wire [23:0] _032_;
  wire _033_;
  wire _034_;
  wire [15:0] _035_;
  wire _036_;
  wire _037_;
  wire [3:0] _038_;
  wire _039_;
  wire _040_;
  wire [2:0] _041_;
  wire _042_;
  wire [23:0] _043_;
  wire _044_;
  wire _045_;
  wire [15:0] _046_;
  wire _047_;
  wire _048_;
  wire [3:0] _049_;
  wire _050_;
  wire _051_;
  wire [2:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [9:0] _056_;
  wire [9:0] _057_;
  wire [9:0] _058_;
  wire [9:0] _059_;
  wire [9:0] _060_;
  wire [9:0] _061_;
  wire [9:0] _062_;
  wire _063_;
  wire _064_;
  wire [9:0] _065_;
  wire [9:0] _066_;
  wire [9:0] _067_;
  wire [9:0] _068_;
  wire [9:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [2:0] _091_;
  wire [2:0] _092_;
  wire [2:0] _093_;
  wire [2:0] _094_;
  wire [2:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire [3:0] _112_;
  wire [3:0] _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire [15:0] _130_;
  wire [15:0] _131_;
  wire [15:0] _132_;
  wire [15:0] _133_;
  wire [15:0] _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire [23:0] _151_;
  wire [23:0] _152_;
  wire [23:0] _153_;
  wire [23:0] _154_;
  wire [23:0] _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire [2:0] _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire [3:0] _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire [15:0] _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [23:0] _178_;
  wire _179_;
  wire [1:0] _180_;
  wire [1:0] _181_;
  wire [1:0] _182_;
  wire [1:0] _183_;
  wire [1:0] _184_;
  wire [1:0] _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire [1:0] _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  reg [9:0] address = 10'h000;
  reg [2:0] beat = 3'h0;
  reg first = 1'h0;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group_from = 16'h0000;
  reg group_last = 1'h0;
  reg [15:0] group_left = 16'h0000;
  reg group_nearly = 1'h0;
  reg group_one = 1'h0;
  reg group_two = 1'h0;
  wire \i__payload.ends ;
  wire \i__payload.opens ;
  wire \i__payload.starts ;
  wire \i__payload.tile_last ;
  wire i__ready;
  wire i__valid;
  reg [88:0] job = 89'h00000000000000000000000;
  reg last = 1'h0;
  reg opening = 1'h0;
  reg [9:0] restart = 10'h000;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg [2:0] tail = 3'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _020_ = group_left - 1'h1;
  assign _021_ = group_left == 2'h2;
  assign _022_ = group_nearly ? tail : 3'h7;
  assign _023_ = group_nearly ? tail_of_one : 1'h0;
  assign _024_ = address + 1'h1;
  assign _025_ = tile_left - 1'h1;
  assign _026_ = tile_left == 2'h2;
  assign _027_ = group_one ? tail : 3'h7;
  assign _029_ = group_one ? tail_of_one : 1'h0;
  always @(posedge work_clk)
    job <= _030_;
  always @(posedge work_clk)
    fsm_state <= _031_;
  always @(posedge work_clk)
    tile_from <= _032_;
  always @(posedge work_clk)
    tile_one <= _033_;
  always @(posedge work_clk)
    tile_two <= _034_;
  always @(posedge work_clk)
    group_from <= _035_;
  always @(posedge work_clk)
    group_one <= _036_;
  always @(posedge work_clk)
    group_two <= _037_;
  always @(posedge work_clk)
    step_from <= _038_;
  always @(posedge work_clk)
    step_one <= _039_;
  always @(posedge work_clk)
    step_two <= _040_;
  always @(posedge work_clk)
    tail <= _041_;
  always @(posedge work_clk)
    tail_of_one <= _042_;
  always @(posedge work_clk)
    tile_left <= _043_;
  always @(posedge work_clk)
    tile_last <= _044_;
  always @(posedge work_clk)
    tile_nearly <= _045_;
  always @(posedge work_clk)
    group_left <= _046_;
  always @(posedge work_clk)
    group_last <= _047_;
  always @(posedge work_clk)
    group_nearly <= _048_;
  always @(posedge work_clk)
    step_left <= _049_;
  always @(posedge work_clk)
    step_last <= _050_;
  always @(posedge work_clk)
    step_nearly <= _051_;
  always @(posedge work_clk)
    beat <= _052_;
  always @(posedge work_clk)
    last <= _053_;
  always @(posedge work_clk)
    first <= _054_;
  always @(posedge work_clk)
    opening <= _055_;
  always @(posedge work_clk)
    address <= _056_;
  always @(posedge work_clk)
    restart <= _057_;
  assign \i__payload.tile_last  = group_last & step_last;
  assign \i__payload.starts  = first & opening;
  assign \i__payload.opens  = last & opening;
  assign _028_ = last & group_last;
  assign \i__payload.ends  = _028_ & step_last;
  assign _000_ = job[23:0] - 1'h1;
  assign _001_ = job[23:0] == 1'h1;
  assign _002_ = job[23:0] == 2'h2;
  assign _003_ = job[39:24] - 1'h1;
  assign _004_ = job[39:24] == 1'h1;
  assign _005_ = job[39:24] == 2'h2;
  assign _006_ = job[55:52] - 1'h1;
  assign _007_ = job[55:52] == 1'h1;
  assign _008_ = job[55:52] == 2'h2;
  assign _009_ = job[51:40] - 1'h1;
  assign _010_ = job[51:40] == 1'h1;
  assign _011_ = group_one ? tail : 3'h7;
  assign _012_ = group_one ? tail_of_one : 1'h0;
  assign _013_ = beat - 1'h1;
  assign _014_ = beat == 1'h1;
  assign _015_ = address + 1'h1;
  assign _016_ = step_left - 1'h1;
  assign _017_ = step_left == 2'h2;
  assign _018_ = group_last ? tail : 3'h7;
  assign _019_ = group_last ? tail_of_one : 1'h0;
  assign _058_ = group_last ? 10'h000 : _024_[9:0];
  assign _059_ = step_last ? _058_ : restart;
  assign _060_ = last ? _059_ : restart;
  assign _061_ = i__ready ? _060_ : restart;
  function [9:0] _260_;
    input [9:0] a;
    input [19:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[9:0];
      s[1]:
        _260_ = b[19:10];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _062_ = _260_(restart, { 10'h000, _061_ }, { _064_, _063_ });
  assign _063_ = fsm_state == 2'h3;
  assign _064_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 10'h000 : _062_;
  assign _065_ = group_last ? 10'h000 : _015_[9:0];
  assign _066_ = step_last ? _065_ : restart;
  assign _067_ = last ? _066_ : _015_[9:0];
  assign _068_ = i__ready ? _067_ : address;
  function [9:0] _268_;
    input [9:0] a;
    input [19:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _268_ = b[9:0];
      s[1]:
        _268_ = b[19:10];
      default:
        _268_ = a;
    endcase
  endfunction
  assign _069_ = _268_(address, { 10'h000, _068_ }, { _071_, _070_ });
  assign _070_ = fsm_state == 2'h3;
  assign _071_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 10'h000 : _069_;
  assign _072_ = group_last ? 1'h1 : 1'h0;
  assign _073_ = step_last ? _072_ : 1'h0;
  assign _074_ = last ? _073_ : opening;
  assign _075_ = i__ready ? _074_ : opening;
  function [0:0] _276_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _276_ = b[0:0];
      s[1]:
        _276_ = b[1:1];
      default:
        _276_ = a;
    endcase
  endfunction
  assign _076_ = _276_(opening, { 1'h1, _075_ }, { _078_, _077_ });
  assign _077_ = fsm_state == 2'h3;
  assign _078_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 1'h0 : _076_;
  assign _079_ = last ? 1'h1 : 1'h0;
  assign _080_ = i__ready ? _079_ : first;
  function [0:0] _282_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _282_ = b[0:0];
      s[1]:
        _282_ = b[1:1];
      default:
        _282_ = a;
    endcase
  endfunction
  assign _081_ = _282_(first, { 1'h1, _080_ }, { _083_, _082_ });
  assign _082_ = fsm_state == 2'h3;
  assign _083_ = fsm_state == 2'h2;
  assign _054_ = work_rst ? 1'h0 : _081_;
  assign _084_ = group_last ? _029_ : _023_;
  assign _085_ = step_last ? _084_ : _019_;
  assign _086_ = last ? _085_ : _014_;
  assign _087_ = i__ready ? _086_ : last;
  function [0:0] _290_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _290_ = b[0:0];
      s[1]:
        _290_ = b[1:1];
      default:
        _290_ = a;
    endcase
  endfunction
  assign _088_ = _290_(last, { _012_, _087_ }, { _090_, _089_ });
  assign _089_ = fsm_state == 2'h3;
  assign _090_ = fsm_state == 2'h2;
  assign _053_ = work_rst ? 1'h0 : _088_;
  assign _091_ = group_last ? _027_ : _022_;
  assign _092_ = step_last ? _091_ : _018_;
  assign _093_ = last ? _092_ : _013_[2:0];
  assign _094_ = i__ready ? _093_ : beat;
  function [2:0] _298_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _298_ = b[2:0];
      s[1]:
        _298_ = b[5:3];
      default:
        _298_ = a;
    endcase
  endfunction
  assign _095_ = _298_(beat, { _011_, _094_ }, { _097_, _096_ });
  assign _096_ = fsm_state == 2'h3;
  assign _097_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 3'h0 : _095_;
  assign _098_ = step_last ? step_two : _017_;
  assign _099_ = last ? _098_ : step_nearly;
  assign _100_ = i__ready ? _099_ : step_nearly;
  function [0:0] _305_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _305_ = b[0:0];
      s[1]:
        _305_ = b[1:1];
      default:
        _305_ = a;
    endcase
  endfunction
  assign _101_ = _305_(step_nearly, { step_two, _100_ }, { _103_, _102_ });
  assign _102_ = fsm_state == 2'h3;
  assign _103_ = fsm_state == 2'h2;
  assign _051_ = work_rst ? 1'h0 : _101_;
  assign _104_ = step_last ? step_one : step_nearly;
  assign _105_ = last ? _104_ : step_last;
  assign _106_ = i__ready ? _105_ : step_last;
  function [0:0] _312_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _312_ = b[0:0];
      s[1]:
        _312_ = b[1:1];
      default:
        _312_ = a;
    endcase
  endfunction
  assign _107_ = _312_(step_last, { step_one, _106_ }, { _109_, _108_ });
  assign _108_ = fsm_state == 2'h3;
  assign _109_ = fsm_state == 2'h2;
  assign _050_ = work_rst ? 1'h0 : _107_;
  assign _110_ = step_last ? step_from : _016_[3:0];
  assign _111_ = last ? _110_ : step_left;
  assign _112_ = i__ready ? _111_ : step_left;
  function [3:0] _319_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _319_ = b[3:0];
      s[1]:
        _319_ = b[7:4];
      default:
        _319_ = a;
    endcase
  endfunction
  assign _113_ = _319_(step_left, { step_from, _112_ }, { _115_, _114_ });
  assign _114_ = fsm_state == 2'h3;
  assign _115_ = fsm_state == 2'h2;
  assign _049_ = work_rst ? 4'h0 : _113_;
  assign _116_ = group_last ? group_two : _021_;
  assign _117_ = step_last ? _116_ : group_nearly;
  assign _118_ = last ? _117_ : group_nearly;
  assign _119_ = i__ready ? _118_ : group_nearly;
  function [0:0] _327_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _327_ = b[0:0];
      s[1]:
        _327_ = b[1:1];
      default:
        _327_ = a;
    endcase
  endfunction
  assign _120_ = _327_(group_nearly, { group_two, _119_ }, { _122_, _121_ });
  assign _121_ = fsm_state == 2'h3;
  assign _122_ = fsm_state == 2'h2;
  assign _048_ = work_rst ? 1'h0 : _120_;
  assign _123_ = group_last ? group_one : group_nearly;
  assign _124_ = step_last ? _123_ : group_last;
  assign _125_ = last ? _124_ : group_last;
  assign _126_ = i__ready ? _125_ : group_last;
  function [0:0] _335_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _335_ = b[0:0];
      s[1]:
        _335_ = b[1:1];
      default:
        _335_ = a;
    endcase
  endfunction
  assign _127_ = _335_(group_last, { group_one, _126_ }, { _129_, _128_ });
  assign _128_ = fsm_state == 2'h3;
  assign _129_ = fsm_state == 2'h2;
  assign _047_ = work_rst ? 1'h0 : _127_;
  assign _130_ = group_last ? group_from : _020_[15:0];
  assign _131_ = step_last ? _130_ : group_left;
  assign _132_ = last ? _131_ : group_left;
  assign _133_ = i__ready ? _132_ : group_left;
  function [15:0] _343_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _343_ = b[15:0];
      s[1]:
        _343_ = b[31:16];
      default:
        _343_ = a;
    endcase
  endfunction
  assign _134_ = _343_(group_left, { group_from, _133_ }, { _136_, _135_ });
  assign _135_ = fsm_state == 2'h3;
  assign _136_ = fsm_state == 2'h2;
  assign _046_ = work_rst ? 16'h0000 : _134_;
  assign _137_ = group_last ? _026_ : tile_nearly;
  assign _138_ = step_last ? _137_ : tile_nearly;
  assign _139_ = last ? _138_ : tile_nearly;
  assign _140_ = i__ready ? _139_ : tile_nearly;
  function [0:0] _351_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _351_ = b[0:0];
      s[1]:
        _351_ = b[1:1];
      default:
        _351_ = a;
    endcase
  endfunction
  assign _141_ = _351_(tile_nearly, { tile_two, _140_ }, { _143_, _142_ });
  assign _142_ = fsm_state == 2'h3;
  assign _143_ = fsm_state == 2'h2;
  assign _045_ = work_rst ? 1'h0 : _141_;
  assign _144_ = group_last ? tile_nearly : tile_last;
  assign _145_ = step_last ? _144_ : tile_last;
  assign _146_ = last ? _145_ : tile_last;
  assign _147_ = i__ready ? _146_ : tile_last;
  function [0:0] _359_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _359_ = b[0:0];
      s[1]:
        _359_ = b[1:1];
      default:
        _359_ = a;
    endcase
  endfunction
  assign _148_ = _359_(tile_last, { tile_one, _147_ }, { _150_, _149_ });
  assign _149_ = fsm_state == 2'h3;
  assign _150_ = fsm_state == 2'h2;
  assign _044_ = work_rst ? 1'h0 : _148_;
  assign _151_ = group_last ? _025_[23:0] : tile_left;
  assign _152_ = step_last ? _151_ : tile_left;
  assign _153_ = last ? _152_ : tile_left;
  assign _154_ = i__ready ? _153_ : tile_left;
  function [23:0] _367_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _367_ = b[23:0];
      s[1]:
        _367_ = b[47:24];
      default:
        _367_ = a;
    endcase
  endfunction
  assign _155_ = _367_(tile_left, { tile_from, _154_ }, { _157_, _156_ });
  assign _156_ = fsm_state == 2'h3;
  assign _157_ = fsm_state == 2'h2;
  assign _043_ = work_rst ? 24'h000000 : _155_;
  assign _158_ = _159_ ? _010_ : tail_of_one;
  assign _159_ = fsm_state == 2'h1;
  assign _042_ = work_rst ? 1'h0 : _158_;
  assign _160_ = _161_ ? _009_[2:0] : tail;
  assign _161_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 3'h0 : _160_;
  assign _162_ = _163_ ? _008_ : step_two;
  assign _163_ = fsm_state == 2'h1;
  assign _040_ = work_rst ? 1'h0 : _162_;
  assign _164_ = _165_ ? _007_ : step_one;
  assign _165_ = fsm_state == 2'h1;
  assign _039_ = work_rst ? 1'h0 : _164_;
  assign _166_ = _167_ ? _006_[3:0] : step_from;
  assign _167_ = fsm_state == 2'h1;
  assign _038_ = work_rst ? 4'h0 : _166_;
  assign _168_ = _169_ ? _005_ : group_two;
  assign _169_ = fsm_state == 2'h1;
  assign _037_ = work_rst ? 1'h0 : _168_;
  assign _170_ = _171_ ? _004_ : group_one;
  assign _171_ = fsm_state == 2'h1;
  assign _036_ = work_rst ? 1'h0 : _170_;
  assign _172_ = _173_ ? _003_[15:0] : group_from;
  assign _173_ = fsm_state == 2'h1;
  assign _035_ = work_rst ? 16'h0000 : _172_;
  assign _174_ = _175_ ? _002_ : tile_two;
  assign _175_ = fsm_state == 2'h1;
  assign _034_ = work_rst ? 1'h0 : _174_;
  assign _176_ = _177_ ? _001_ : tile_one;
  assign _177_ = fsm_state == 2'h1;
  assign _033_ = work_rst ? 1'h0 : _176_;
  assign _178_ = _179_ ? _000_[23:0] : tile_from;
  assign _179_ = fsm_state == 2'h1;
  assign _032_ = work_rst ? 24'h000000 : _178_;
  assign _180_ = tile_last ? 2'h0 : fsm_state;
  assign _181_ = group_last ? _180_ : fsm_state;
  assign _182_ = step_last ? _181_ : fsm_state;
  assign _183_ = last ? _182_ : fsm_state;
  assign _184_ = i__ready ? _183_ : fsm_state;
  function [1:0] _409_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _409_ = b[1:0];
      s[1]:
        _409_ = b[3:2];
      s[2]:
        _409_ = b[5:4];
      s[3]:
        _409_ = b[7:6];
      default:
        _409_ = a;
    endcase
  endfunction
  assign _185_ = _409_(fsm_state, { _189_, 4'hb, _184_ }, { _190_, _188_, _187_, _186_ });
  assign _186_ = fsm_state == 2'h3;
  assign _187_ = fsm_state == 2'h2;
  assign _188_ = fsm_state == 2'h1;
  assign _189_ = job__valid ? 2'h1 : fsm_state;
  assign _190_ = ! fsm_state;
  assign _031_ = work_rst ? 2'h0 : _185_;
  assign _030_ = _191_ ? job__payload : job;
  assign _191_ = ! fsm_state;
  assign i__valid = _192_ ? 1'h1 : 1'h0;
  assign _192_ = fsm_state == 2'h3;
  assign job__ready = _193_ ? 1'h1 : 1'h0;
  assign _193_ = ! fsm_state;
  \ternhw_8x16_p2_g128_a8.core.walk.ahead  ahead (
    .i__payload({ address, job[88:81], tile_last, \i__payload.ends , \i__payload.opens , \i__payload.starts , \i__payload.tile_last , opening, last, first }),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__payload),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

// Buffer of two entries between two streams.
module \ternhw_8x16_p2_g128_a8.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [25:0] o__payload;
  wire [25:0] o__payload;
  input work_rst;
  wire work_rst;
  input [25:0] i__payload;
  wire [25:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid = 1'h0;
  input work_clk;
  wire work_clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [25:0] _11_;
  wire [25:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  reg into = 1'h0;
  reg out_of = 1'h0;
  reg second_valid = 1'h0;
  reg [25:0] word_0 = 26'h0000000;
  reg [25:0] word_1 = 26'h0000000;
  assign i__ready = ~ second_valid;
  assign o__payload = out_of ? word_1 : word_0;
  assign _00_ = ~ second_valid;
  assign _10_ = i__valid & _00_;
  assign _13_ = into ^ _10_;
  assign _14_ = o__ready & o__valid;
  assign _15_ = out_of ^ _14_;
  assign _16_ = o__ready & o__valid;
  assign _17_ = ~ o__valid;
  assign _18_ = _16_ | _17_;
  assign _19_ = second_valid | i__valid;
  assign _01_ = ! into;
  assign _02_ = ~ second_valid;
  assign _03_ = _01_ & _02_;
  assign _04_ = ~ second_valid;
  assign _05_ = into & _04_;
  always @(posedge work_clk)
    into <= _06_;
  always @(posedge work_clk)
    out_of <= _07_;
  always @(posedge work_clk)
    o__valid <= _08_;
  always @(posedge work_clk)
    second_valid <= _09_;
  always @(posedge work_clk)
    word_0 <= _11_;
  always @(posedge work_clk)
    word_1 <= _12_;
  assign _12_ = _05_ ? i__payload : word_1;
  assign _11_ = _03_ ? i__payload : word_0;
  assign _20_ = i__valid ? 1'h1 : second_valid;
  assign _21_ = _18_ ? 1'h0 : _20_;
  assign _09_ = work_rst ? 1'h0 : _21_;
  assign _22_ = _18_ ? _19_ : o__valid;
  assign _08_ = work_rst ? 1'h0 : _22_;
  assign _07_ = work_rst ? 1'h0 : _15_;
  assign _06_ = work_rst ? 1'h0 : _13_;
endmodule

// Runs programs (docs/image.md, "Programs") and offers each pass to the parts that work on it.
module \ternhw_8x16_p2_g128_a8.director (rst, drained, aborted, flushed, fields_command__ready, weights_command__ready, bad_weights, \program , tokens, start, abort, job, weights_command__payload, fields_command__payload, busy, fields_command__valid, bad_start, bad_descriptor, bad_magic, bad_version, bad_config
, pass_done, clear, finish, fields__ready, job__valid, unpack_job__valid, weights_command__valid, flush, failed, fields__valid, fields__payload, job__ready, unpack_job__ready, clk);
  input rst;
  wire rst;
  input drained;
  wire drained;
  output aborted;
  wire aborted;
  input flushed;
  wire flushed;
  input fields_command__ready;
  wire fields_command__ready;
  input weights_command__ready;
  wire weights_command__ready;
  input bad_weights;
  wire bad_weights;
  input [31:0] \program ;
  wire [31:0] \program ;
  input [15:0] tokens;
  wire [15:0] tokens;
  input start;
  wire start;
  input abort;
  wire abort;
  output [88:0] job;
  wire [88:0] job;
  output [63:0] weights_command__payload;
  wire [63:0] weights_command__payload;
  output [63:0] fields_command__payload;
  wire [63:0] fields_command__payload;
  output busy;
  wire busy;
  output fields_command__valid;
  wire fields_command__valid;
  output bad_start;
  wire bad_start;
  output bad_descriptor;
  wire bad_descriptor;
  output bad_magic;
  wire bad_magic;
  output bad_version;
  wire bad_version;
  output bad_config;
  wire bad_config;
  output pass_done;
  wire pass_done;
  output clear;
  wire clear;
  output finish;
  wire finish;
  output fields__ready;
  reg fields__ready = 1'h0;
  output job__valid;
  reg job__valid = 1'h0;
  output unpack_job__valid;
  reg unpack_job__valid = 1'h0;
  output weights_command__valid;
  reg weights_command__valid = 1'h0;
  output flush;
  reg flush = 1'h0;
  input failed;
  wire failed;
  input fields__valid;
  wire fields__valid;
  input [511:0] fields__payload;
  wire [511:0] fields__payload;
  input job__ready;
  wire job__ready;
  input unpack_job__ready;
  wire unpack_job__ready;
  input clk;
  wire clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [39:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [32:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [32:0] _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire [15:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [16:0] _045_;
  wire _046_;
  wire _047_;
  wire [16:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [511:0] _055_;
  wire _056_;
  wire [31:0] _057_;
  wire _058_;
  wire _059_;
  wire [20:0] _060_;
  wire [20:0] _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire [1:0] _066_;
  wire _067_;
  wire [2:0] _068_;
  wire _069_;
  wire _070_;
  wire [14:0] _071_;
  wire _072_;
  wire [31:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire [31:0] _077_;
  wire [31:0] _078_;
  wire [15:0] _079_;
  wire _080_;
  wire _081_;
  wire [3:0] _082_;
  wire _083_;
  wire [15:0] _084_;
  wire _085_;
  wire [15:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [15:0] _090_;
  wire _091_;
  wire _092_;
  wire [7:0] _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [31:0] _106_;
  wire [31:0] _107_;
  wire [31:0] _108_;
  wire [31:0] _109_;
  wire [31:0] _110_;
  wire _111_;
  wire [31:0] _112_;
  wire [31:0] _113_;
  wire [31:0] _114_;
  wire [31:0] _115_;
  wire [31:0] _116_;
  wire [31:0] _117_;
  wire [31:0] _118_;
  wire [31:0] _119_;
  wire [31:0] _120_;
  wire [31:0] _121_;
  wire [31:0] _122_;
  wire [32:0] _123_;
  wire [19:0] _124_;
  wire [24:0] _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire [7:0] _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire [15:0] _172_;
  wire [15:0] _173_;
  wire _174_;
  wire [15:0] _175_;
  wire [15:0] _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire [15:0] _184_;
  wire [15:0] _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire [15:0] _190_;
  wire [15:0] _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire [3:0] _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire [3:0] _220_;
  wire _221_;
  wire [3:0] _222_;
  wire [3:0] _223_;
  wire _224_;
  wire [3:0] _225_;
  wire [3:0] _226_;
  wire [3:0] _227_;
  wire _228_;
  wire [3:0] _229_;
  wire [3:0] _230_;
  wire _231_;
  wire [3:0] _232_;
  wire _233_;
  wire [3:0] _234_;
  wire [3:0] _235_;
  wire [3:0] _236_;
  wire _237_;
  wire [3:0] _238_;
  wire _239_;
  wire [3:0] _240_;
  wire _241_;
  wire [3:0] _242_;
  wire [3:0] _243_;
  wire _244_;
  wire [3:0] _245_;
  wire [3:0] _246_;
  wire [3:0] _247_;
  wire _248_;
  wire [3:0] _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire [15:0] _258_;
  wire _259_;
  wire [31:0] _260_;
  wire [31:0] _261_;
  wire [31:0] _262_;
  wire _263_;
  wire _264_;
  wire [31:0] _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire [31:0] _278_;
  wire [31:0] _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire _283_;
  wire _284_;
  wire [511:0] _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire _289_;
  wire _290_;
  wire _291_;
  wire _292_;
  wire _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire _307_;
  wire _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire _312_;
  wire _313_;
  wire _314_;
  wire _315_;
  wire _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire _325_;
  reg [20:0] \$signal  = 21'h000000;
  reg [31:0] _weights = 32'd0;
  reg [31:0] address = 32'd0;
  reg bad_config_found = 1'h0;
  reg [1:0] bad_config_rules = 2'h0;
  reg bad_header_found = 1'h0;
  reg [2:0] bad_header_rules = 3'h0;
  reg bad_job_found = 1'h0;
  reg [14:0] bad_job_rules = 15'h0000;
  reg bad_magic_found = 1'h0;
  reg bad_magic_rules = 1'h0;
  reg bad_version_found = 1'h0;
  reg bad_version_rules = 1'h0;
  reg [31:0] base = 32'd0;
  reg [20:0] by_beats = 21'h000000;
  reg [31:0] check = 32'd0;
  reg [3:0] fsm_state = 4'h0;
  reg header = 1'h1;
  reg [15:0] jobs_from = 16'h0000;
  reg jobs_last = 1'h0;
  reg [15:0] jobs_left = 16'h0000;
  reg jobs_nearly = 1'h0;
  reg jobs_one = 1'h0;
  reg jobs_two = 1'h0;
  reg [15:0] left = 16'h0000;
  reg more = 1'h0;
  reg [7:0] pass_tokens = 8'h00;
  reg place = 1'h1;
  reg [511:0] record = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg refused = 1'h0;
  reg [15:0] vectors = 16'h0000;
  assign _000_ = ~ refused;
  assign _094_ = bad_magic_found & header;
  assign _103_ = bad_version_found & header;
  assign _111_ = bad_magic_found & header;
  assign _128_ = ~ _111_;
  assign _137_ = _103_ & _128_;
  assign _147_ = bad_config_found & header;
  assign _001_ = bad_magic_found & header;
  assign _019_ = bad_version_found & header;
  assign _029_ = _001_ | _019_;
  assign _040_ = ~ _029_;
  assign _049_ = _147_ & _040_;
  assign _059_ = header ? bad_header_found : bad_job_found;
  assign _070_ = bad_magic_found & header;
  assign _088_ = bad_version_found & header;
  assign _095_ = _070_ | _088_;
  assign _096_ = bad_config_found & header;
  assign _097_ = _095_ | _096_;
  assign _098_ = ~ _097_;
  assign _099_ = _059_ & _098_;
  assign _100_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _101_ = abort & busy;
  assign _102_ = ~ finish;
  assign aborted = _101_ & _102_;
  assign _104_ = place & fields__ready;
  assign _105_ = fields__valid & fields__ready;
  assign _106_ = check ^ fields__payload[31:0];
  assign _107_ = _106_ ^ fields__payload[63:32];
  assign _108_ = _107_ ^ fields__payload[95:64];
  assign _109_ = _108_ ^ fields__payload[127:96];
  assign _110_ = _109_ ^ fields__payload[159:128];
  assign _112_ = _110_ ^ fields__payload[191:160];
  assign _113_ = _112_ ^ fields__payload[223:192];
  assign _114_ = _113_ ^ fields__payload[255:224];
  assign _115_ = _114_ ^ fields__payload[287:256];
  assign _116_ = _115_ ^ fields__payload[319:288];
  assign _117_ = _116_ ^ fields__payload[351:320];
  assign _118_ = _117_ ^ fields__payload[383:352];
  assign _119_ = _118_ ^ fields__payload[415:384];
  assign _120_ = _119_ ^ fields__payload[447:416];
  assign _121_ = _120_ ^ fields__payload[479:448];
  assign _122_ = _121_ ^ fields__payload[511:480];
  assign _123_ = record[63:32] - 1'h1;
  assign _124_ = 1'h0 + { _123_[15:0], 3'h0 };
  assign _125_ = record[151:128] - record[75:64];
  assign _126_ = record[31:0] != 31'h4e524554;
  assign _127_ = record[63:32] != 1'h1;
  assign _129_ = record[95:64] != 32'd2232298491;
  assign _130_ = record[127:96] != 14'h387c;
  assign _131_ = | bad_config_rules;
  assign _132_ = | check;
  assign _133_ = | record[159:128];
  assign _134_ = ~ _133_;
  assign _135_ = | record[159:144];
  assign _136_ = | bad_header_rules;
  assign _138_ = | check;
  assign _139_ = | record[31:0];
  assign _140_ = ~ _139_;
  assign _141_ = | record[63:32];
  assign _142_ = ~ _141_;
  assign _143_ = | record[95:64];
  assign _144_ = ~ _143_;
  assign _145_ = | record[127:96];
  assign _146_ = ~ _145_;
  assign _148_ = | record[159:128];
  assign _149_ = ~ _148_;
  assign _150_ = | record[255:224];
  assign _151_ = ~ _150_;
  assign _152_ = | record[31:24];
  assign _153_ = | record[63:48];
  assign _154_ = | record[95:76];
  assign _155_ = | record[127:100];
  assign _156_ = | record[159:152];
  assign _157_ = record[95:64] > 4'h8;
  assign _002_ = record[159:128] > 11'h400;
  assign _003_ = | record[191:160];
  assign _004_ = | bad_job_rules;
  assign _005_ = \$signal  != by_beats;
  assign _006_ = _004_ | _005_;
  assign _007_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _008_ = flush | job__ready;
  assign _009_ = flush | unpack_job__ready;
  assign _010_ = flush | weights_command__ready;
  assign _011_ = | \program [5:0];
  assign _012_ = ! tokens;
  assign _013_ = _011_ | _012_;
  assign _014_ = address + 7'h40;
  assign _015_ = abort | failed;
  assign _016_ = _015_ | bad_weights;
  assign _017_ = fields__valid & place;
  assign _018_ = abort | failed;
  assign _020_ = _018_ | bad_weights;
  assign _021_ = abort | failed;
  assign _022_ = _021_ | bad_weights;
  assign _023_ = record[159:128] - 1'h1;
  assign _024_ = record[159:128] == 1'h1;
  assign _025_ = record[159:128] == 2'h2;
  assign _026_ = abort | failed;
  assign _027_ = _026_ | bad_weights;
  assign _028_ = bad_magic_found & header;
  assign _030_ = bad_version_found & header;
  assign _031_ = _028_ | _030_;
  assign _032_ = bad_config_found & header;
  assign _033_ = _031_ | _032_;
  assign _034_ = header ? bad_header_found : bad_job_found;
  assign _035_ = _033_ | _034_;
  assign _036_ = abort | failed;
  assign _037_ = _036_ | bad_weights;
  assign _038_ = left < 1'h1;
  assign _039_ = _038_ ? left : 16'h0001;
  assign _041_ = left > 1'h1;
  assign _042_ = abort | failed;
  assign _043_ = _042_ | bad_weights;
  assign _044_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _045_ = left - pass_tokens;
  assign _046_ = abort | failed;
  assign _047_ = _046_ | bad_weights;
  assign _048_ = jobs_left - 1'h1;
  assign _050_ = jobs_left == 2'h2;
  assign _051_ = abort | failed;
  assign _052_ = _051_ | bad_weights;
  assign _053_ = abort | failed;
  assign _054_ = _053_ | bad_weights;
  always @(posedge clk)
    record <= _055_;
  always @(posedge clk)
    fields__ready <= _056_;
  always @(posedge clk)
    check <= _057_;
  always @(posedge clk)
    place <= _058_;
  always @(posedge clk)
    \$signal  <= _060_;
  always @(posedge clk)
    by_beats <= _061_;
  always @(posedge clk)
    bad_magic_rules <= _062_;
  always @(posedge clk)
    bad_magic_found <= _063_;
  always @(posedge clk)
    bad_version_rules <= _064_;
  always @(posedge clk)
    bad_version_found <= _065_;
  always @(posedge clk)
    bad_config_rules <= _066_;
  always @(posedge clk)
    bad_config_found <= _067_;
  always @(posedge clk)
    bad_header_rules <= _068_;
  always @(posedge clk)
    bad_header_found <= _069_;
  always @(posedge clk)
    bad_job_rules <= _071_;
  always @(posedge clk)
    bad_job_found <= _072_;
  always @(posedge clk)
    _weights <= _073_;
  always @(posedge clk)
    job__valid <= _074_;
  always @(posedge clk)
    unpack_job__valid <= _075_;
  always @(posedge clk)
    weights_command__valid <= _076_;
  always @(posedge clk)
    base <= _077_;
  always @(posedge clk)
    address <= _078_;
  always @(posedge clk)
    vectors <= _079_;
  always @(posedge clk)
    header <= _080_;
  always @(posedge clk)
    refused <= _081_;
  always @(posedge clk)
    fsm_state <= _082_;
  always @(posedge clk)
    flush <= _083_;
  always @(posedge clk)
    left <= _084_;
  always @(posedge clk)
    more <= _085_;
  always @(posedge clk)
    jobs_from <= _086_;
  always @(posedge clk)
    jobs_one <= _087_;
  always @(posedge clk)
    jobs_two <= _089_;
  always @(posedge clk)
    jobs_left <= _090_;
  always @(posedge clk)
    jobs_last <= _091_;
  always @(posedge clk)
    jobs_nearly <= _092_;
  always @(posedge clk)
    pass_tokens <= _093_;
  assign _158_ = _159_ ? _039_[7:0] : pass_tokens;
  assign _159_ = fsm_state == 4'h8;
  assign _093_ = rst ? 8'h00 : _158_;
  assign _160_ = more ? jobs_nearly : _050_;
  function [0:0] _489_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _489_ = b[0:0];
      s[1]:
        _489_ = b[1:1];
      default:
        _489_ = a;
    endcase
  endfunction
  assign _161_ = _489_(jobs_nearly, { _164_, _160_ }, { _165_, _162_ });
  assign _162_ = fsm_state == 4'h7;
  assign _163_ = header ? jobs_two : jobs_nearly;
  assign _164_ = _035_ ? jobs_nearly : _163_;
  assign _165_ = fsm_state == 4'h6;
  assign _092_ = rst ? 1'h0 : _161_;
  assign _166_ = more ? jobs_last : jobs_nearly;
  function [0:0] _496_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _496_ = b[0:0];
      s[1]:
        _496_ = b[1:1];
      default:
        _496_ = a;
    endcase
  endfunction
  assign _167_ = _496_(jobs_last, { _170_, _166_ }, { _171_, _168_ });
  assign _168_ = fsm_state == 4'h7;
  assign _169_ = header ? jobs_one : jobs_last;
  assign _170_ = _035_ ? jobs_last : _169_;
  assign _171_ = fsm_state == 4'h6;
  assign _091_ = rst ? 1'h0 : _167_;
  assign _172_ = more ? jobs_left : _048_[15:0];
  function [15:0] _503_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _503_ = b[15:0];
      s[1]:
        _503_ = b[31:16];
      default:
        _503_ = a;
    endcase
  endfunction
  assign _173_ = _503_(jobs_left, { _176_, _172_ }, { _177_, _174_ });
  assign _174_ = fsm_state == 4'h7;
  assign _175_ = header ? jobs_from : jobs_left;
  assign _176_ = _035_ ? jobs_left : _175_;
  assign _177_ = fsm_state == 4'h6;
  assign _090_ = rst ? 16'h0000 : _173_;
  assign _178_ = header ? _025_ : jobs_two;
  assign _179_ = _180_ ? _178_ : jobs_two;
  assign _180_ = fsm_state == 4'h5;
  assign _089_ = rst ? 1'h0 : _179_;
  assign _181_ = header ? _024_ : jobs_one;
  assign _182_ = _183_ ? _181_ : jobs_one;
  assign _183_ = fsm_state == 4'h5;
  assign _087_ = rst ? 1'h0 : _182_;
  assign _184_ = header ? _023_[15:0] : jobs_from;
  assign _185_ = _186_ ? _184_ : jobs_from;
  assign _186_ = fsm_state == 4'h5;
  assign _086_ = rst ? 16'h0000 : _185_;
  function [0:0] _521_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _521_ = b[0:0];
      s[1]:
        _521_ = b[1:1];
      default:
        _521_ = a;
    endcase
  endfunction
  assign _187_ = _521_(more, { 1'h1, _041_ }, { _189_, _188_ });
  assign _188_ = fsm_state == 4'h8;
  assign _189_ = fsm_state == 4'h5;
  assign _085_ = rst ? 1'h0 : _187_;
  assign _190_ = _044_ ? left : _045_[15:0];
  function [15:0] _526_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _526_ = b[15:0];
      s[1]:
        _526_ = b[31:16];
      default:
        _526_ = a;
    endcase
  endfunction
  assign _191_ = _526_(left, { vectors, _190_ }, { _193_, _192_ });
  assign _192_ = fsm_state == 4'h9;
  assign _193_ = fsm_state == 4'h5;
  assign _084_ = rst ? 16'h0000 : _191_;
  function [0:0] _530_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _530_ = b[0:0];
      s[1]:
        _530_ = b[1:1];
      s[2]:
        _530_ = b[2:2];
      s[3]:
        _530_ = b[3:3];
      s[4]:
        _530_ = b[4:4];
      s[5]:
        _530_ = b[5:5];
      s[6]:
        _530_ = b[6:6];
      s[7]:
        _530_ = b[7:7];
      s[8]:
        _530_ = b[8:8];
      s[9]:
        _530_ = b[9:9];
      default:
        _530_ = a;
    endcase
  endfunction
  assign _194_ = _530_(flush, { _214_, _211_, _209_, _207_, _205_, _202_, _200_, _198_, _196_, 1'h0 }, { _215_, _212_, _210_, _208_, _206_, _203_, _201_, _199_, _197_, _195_ });
  assign _195_ = fsm_state == 4'hd;
  assign _196_ = _054_ ? 1'h1 : flush;
  assign _197_ = fsm_state == 4'ha;
  assign _198_ = _052_ ? 1'h1 : flush;
  assign _199_ = fsm_state == 4'h7;
  assign _200_ = _047_ ? 1'h1 : flush;
  assign _201_ = fsm_state == 4'h9;
  assign _202_ = _043_ ? 1'h1 : flush;
  assign _203_ = fsm_state == 4'h8;
  assign _204_ = _035_ ? 1'h1 : flush;
  assign _205_ = _037_ ? 1'h1 : _204_;
  assign _206_ = fsm_state == 4'h6;
  assign _207_ = _027_ ? 1'h1 : flush;
  assign _208_ = fsm_state == 4'h5;
  assign _209_ = _022_ ? 1'h1 : flush;
  assign _210_ = fsm_state == 4'h4;
  assign _211_ = _020_ ? 1'h1 : flush;
  assign _212_ = fsm_state == 4'h3;
  assign _213_ = refused ? 1'h1 : flush;
  assign _214_ = _016_ ? 1'h1 : _213_;
  assign _215_ = fsm_state == 4'h1;
  assign _083_ = rst ? 1'h0 : _194_;
  function [3:0] _553_;
    input [3:0] a;
    input [55:0] b;
    input [13:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _553_ = b[3:0];
      s[1]:
        _553_ = b[7:4];
      s[2]:
        _553_ = b[11:8];
      s[3]:
        _553_ = b[15:12];
      s[4]:
        _553_ = b[19:16];
      s[5]:
        _553_ = b[23:20];
      s[6]:
        _553_ = b[27:24];
      s[7]:
        _553_ = b[31:28];
      s[8]:
        _553_ = b[35:32];
      s[9]:
        _553_ = b[39:36];
      s[10]:
        _553_ = b[43:40];
      s[11]:
        _553_ = b[47:44];
      s[12]:
        _553_ = b[51:48];
      s[13]:
        _553_ = b[55:52];
      default:
        _553_ = a;
    endcase
  endfunction
  assign _216_ = _553_(fsm_state, { _249_, _247_, _243_, _240_, _238_, _236_, _232_, _230_, _227_, _223_, _220_, 12'hdb0 }, { _250_, _248_, _244_, _241_, _239_, _237_, _233_, _231_, _228_, _224_, _221_, _219_, _218_, _217_ });
  assign _217_ = fsm_state == 4'hb;
  assign _218_ = fsm_state == 4'hd;
  assign _219_ = fsm_state == 4'hc;
  assign _220_ = flushed ? 4'hc : fsm_state;
  assign _221_ = fsm_state == 4'h2;
  assign _222_ = drained ? 4'hb : fsm_state;
  assign _223_ = _054_ ? 4'h2 : _222_;
  assign _224_ = fsm_state == 4'ha;
  assign _225_ = jobs_last ? 4'ha : 4'h1;
  assign _226_ = more ? 4'h8 : _225_;
  assign _227_ = _052_ ? 4'h2 : _226_;
  assign _228_ = fsm_state == 4'h7;
  assign _229_ = _044_ ? fsm_state : 4'h7;
  assign _230_ = _047_ ? 4'h2 : _229_;
  assign _231_ = fsm_state == 4'h9;
  assign _232_ = _043_ ? 4'h2 : 4'h9;
  assign _233_ = fsm_state == 4'h8;
  assign _234_ = header ? 4'h1 : 4'h7;
  assign _235_ = _035_ ? 4'h2 : _234_;
  assign _236_ = _037_ ? 4'h2 : _235_;
  assign _237_ = fsm_state == 4'h6;
  assign _238_ = _027_ ? 4'h2 : 4'h6;
  assign _239_ = fsm_state == 4'h5;
  assign _240_ = _022_ ? 4'h2 : 4'h5;
  assign _241_ = fsm_state == 4'h4;
  assign _242_ = _017_ ? 4'h4 : fsm_state;
  assign _243_ = _020_ ? 4'h2 : _242_;
  assign _244_ = fsm_state == 4'h3;
  assign _245_ = fields_command__ready ? 4'h3 : fsm_state;
  assign _246_ = refused ? 4'h2 : _245_;
  assign _247_ = _016_ ? 4'h2 : _246_;
  assign _248_ = fsm_state == 4'h1;
  assign _249_ = start ? 4'h1 : fsm_state;
  assign _250_ = ! fsm_state;
  assign _082_ = rst ? 4'h0 : _216_;
  assign _251_ = _252_ ? _013_ : refused;
  assign _252_ = ! fsm_state;
  assign _081_ = rst ? 1'h0 : _251_;
  assign _253_ = header ? 1'h0 : header;
  assign _254_ = _035_ ? header : _253_;
  function [0:0] _594_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _594_ = b[0:0];
      s[1]:
        _594_ = b[1:1];
      default:
        _594_ = a;
    endcase
  endfunction
  assign _255_ = _594_(header, { 1'h1, _254_ }, { _257_, _256_ });
  assign _256_ = fsm_state == 4'h6;
  assign _257_ = ! fsm_state;
  assign _080_ = rst ? 1'h1 : _255_;
  assign _258_ = _259_ ? tokens : vectors;
  assign _259_ = ! fsm_state;
  assign _079_ = rst ? 16'h0000 : _258_;
  assign _260_ = fields_command__ready ? _014_[31:0] : address;
  assign _261_ = refused ? address : _260_;
  function [31:0] _603_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _603_ = b[31:0];
      s[1]:
        _603_ = b[63:32];
      default:
        _603_ = a;
    endcase
  endfunction
  assign _262_ = _603_(address, { \program , _261_ }, { _264_, _263_ });
  assign _263_ = fsm_state == 4'h1;
  assign _264_ = ! fsm_state;
  assign _078_ = rst ? 32'd0 : _262_;
  assign _265_ = _266_ ? \program  : base;
  assign _266_ = ! fsm_state;
  assign _077_ = rst ? 32'd0 : _265_;
  assign _267_ = _010_ ? 1'h0 : weights_command__valid;
  assign _268_ = _269_ ? 1'h1 : _267_;
  assign _269_ = fsm_state == 4'h8;
  assign _076_ = rst ? 1'h0 : _268_;
  assign _270_ = _009_ ? 1'h0 : unpack_job__valid;
  assign _271_ = _272_ ? 1'h1 : _270_;
  assign _272_ = fsm_state == 4'h8;
  assign _075_ = rst ? 1'h0 : _271_;
  assign _273_ = _008_ ? 1'h0 : job__valid;
  assign _274_ = _275_ ? 1'h1 : _273_;
  assign _275_ = fsm_state == 4'h8;
  assign _074_ = rst ? 1'h0 : _274_;
  assign _073_ = rst ? 32'd0 : _007_[31:0];
  assign _072_ = rst ? 1'h0 : _006_;
  assign _071_ = rst ? 15'h0000 : { _003_, _002_, _157_, _156_, _155_, _154_, _153_, _152_, _151_, _149_, _146_, _144_, _142_, _140_, _138_ };
  assign _069_ = rst ? 1'h0 : _136_;
  assign _068_ = rst ? 3'h0 : { _135_, _134_, _132_ };
  assign _067_ = rst ? 1'h0 : _131_;
  assign _066_ = rst ? 2'h0 : { _130_, _129_ };
  assign _065_ = rst ? 1'h0 : bad_version_rules;
  assign _064_ = rst ? 1'h0 : _127_;
  assign _063_ = rst ? 1'h0 : bad_magic_rules;
  assign _062_ = rst ? 1'h0 : _126_;
  assign _061_ = rst ? 21'h000000 : _125_[20:0];
  assign _060_ = rst ? 21'h000000 : { 1'h0, _124_ };
  assign _276_ = _277_ ? 1'h1 : place;
  assign _277_ = fsm_state == 4'h2;
  assign _058_ = rst ? 1'h1 : _276_;
  assign _278_ = _105_ ? _122_ : check;
  assign _279_ = fields_command__valid ? 32'd0 : _278_;
  assign _057_ = rst ? 32'd0 : _279_;
  assign _280_ = place ? 1'h0 : fields__ready;
  assign _281_ = _105_ ? _280_ : fields__ready;
  assign _282_ = fields_command__valid ? 1'h1 : _281_;
  assign _283_ = _284_ ? 1'h0 : _282_;
  assign _284_ = fsm_state == 4'h2;
  assign _056_ = rst ? 1'h0 : _283_;
  assign _285_ = _104_ ? fields__payload : record;
  assign _055_ = rst ? 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _285_;
  assign finish = _286_ ? 1'h1 : 1'h0;
  assign _286_ = fsm_state == 4'hb;
  assign clear = _287_ ? 1'h1 : 1'h0;
  assign _287_ = fsm_state == 4'hc;
  assign _288_ = _100_ ? 1'h0 : 1'h1;
  assign pass_done = _289_ ? _288_ : 1'h0;
  assign _289_ = fsm_state == 4'h9;
  assign bad_config = _290_ ? _049_ : 1'h0;
  assign _290_ = fsm_state == 4'h6;
  assign bad_version = _291_ ? _137_ : 1'h0;
  assign _291_ = fsm_state == 4'h6;
  assign bad_magic = _292_ ? _094_ : 1'h0;
  assign _292_ = fsm_state == 4'h6;
  assign _293_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _663_;
    input [0:0] a;
    input [8:0] b;
    input [8:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _663_ = b[0:0];
      s[1]:
        _663_ = b[1:1];
      s[2]:
        _663_ = b[2:2];
      s[3]:
        _663_ = b[3:3];
      s[4]:
        _663_ = b[4:4];
      s[5]:
        _663_ = b[5:5];
      s[6]:
        _663_ = b[6:6];
      s[7]:
        _663_ = b[7:7];
      s[8]:
        _663_ = b[8:8];
      default:
        _663_ = a;
    endcase
  endfunction
  assign bad_descriptor = _663_(1'h0, { _309_, _307_, _305_, _303_, _301_, _299_, _297_, _295_, _293_ }, { _310_, _308_, _306_, _304_, _302_, _300_, _298_, _296_, _294_ });
  assign _294_ = fsm_state == 4'ha;
  assign _295_ = bad_weights ? 1'h1 : 1'h0;
  assign _296_ = fsm_state == 4'h7;
  assign _297_ = bad_weights ? 1'h1 : 1'h0;
  assign _298_ = fsm_state == 4'h9;
  assign _299_ = bad_weights ? 1'h1 : 1'h0;
  assign _300_ = fsm_state == 4'h8;
  assign _301_ = bad_weights ? 1'h1 : _099_;
  assign _302_ = fsm_state == 4'h6;
  assign _303_ = bad_weights ? 1'h1 : 1'h0;
  assign _304_ = fsm_state == 4'h5;
  assign _305_ = bad_weights ? 1'h1 : 1'h0;
  assign _306_ = fsm_state == 4'h4;
  assign _307_ = bad_weights ? 1'h1 : 1'h0;
  assign _308_ = fsm_state == 4'h3;
  assign _309_ = bad_weights ? 1'h1 : 1'h0;
  assign _310_ = fsm_state == 4'h1;
  assign bad_start = _311_ ? refused : 1'h0;
  assign _311_ = fsm_state == 4'h1;
  assign fields_command__valid = _312_ ? _000_ : 1'h0;
  assign _312_ = fsm_state == 4'h1;
  function [0:0] _685_;
    input [0:0] a;
    input [12:0] b;
    input [12:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _685_ = b[0:0];
      s[1]:
        _685_ = b[1:1];
      s[2]:
        _685_ = b[2:2];
      s[3]:
        _685_ = b[3:3];
      s[4]:
        _685_ = b[4:4];
      s[5]:
        _685_ = b[5:5];
      s[6]:
        _685_ = b[6:6];
      s[7]:
        _685_ = b[7:7];
      s[8]:
        _685_ = b[8:8];
      s[9]:
        _685_ = b[9:9];
      s[10]:
        _685_ = b[10:10];
      s[11]:
        _685_ = b[11:11];
      s[12]:
        _685_ = b[12:12];
      default:
        _685_ = a;
    endcase
  endfunction
  assign busy = _685_(1'h0, 13'h1fff, { _325_, _324_, _323_, _322_, _321_, _320_, _319_, _318_, _317_, _316_, _315_, _314_, _313_ });
  assign _313_ = fsm_state == 4'hb;
  assign _314_ = fsm_state == 4'hd;
  assign _315_ = fsm_state == 4'hc;
  assign _316_ = fsm_state == 4'h2;
  assign _317_ = fsm_state == 4'ha;
  assign _318_ = fsm_state == 4'h7;
  assign _319_ = fsm_state == 4'h9;
  assign _320_ = fsm_state == 4'h8;
  assign _321_ = fsm_state == 4'h6;
  assign _322_ = fsm_state == 4'h5;
  assign _323_ = fsm_state == 4'h4;
  assign _324_ = fsm_state == 4'h3;
  assign _325_ = fsm_state == 4'h1;
  assign fields_command__payload = { 32'h00000001, address };
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

// Executes the read commands of several channels, each with its own ID and with its words in order.
module \ternhw_8x16_p2_g128_a8.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, idle, fields_command__ready, weights_spent, weights_command__ready, \words__ready$27 , \command__payload$19 , command__payload, command__valid, words__ready, \command__valid$23 , abort, error, axi__ar__valid, axi__ar__addr
, axi__ar__len, axi__ar__id, fields__valid, fields__payload, weights__valid, weights__payload, axi__ar__ready);
  input axi__r__valid;
  wire axi__r__valid;
  input [511:0] axi__r__data;
  wire [511:0] axi__r__data;
  input axi__r__id;
  wire axi__r__id;
  input [1:0] axi__r__resp;
  wire [1:0] axi__r__resp;
  input axi__r__last;
  wire axi__r__last;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output idle;
  wire idle;
  output fields_command__ready;
  wire fields_command__ready;
  output weights_spent;
  wire weights_spent;
  output weights_command__ready;
  wire weights_command__ready;
  input \words__ready$27 ;
  wire \words__ready$27 ;
  input [63:0] \command__payload$19 ;
  wire [63:0] \command__payload$19 ;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input words__ready;
  wire words__ready;
  input \command__valid$23 ;
  wire \command__valid$23 ;
  input abort;
  wire abort;
  output error;
  reg error = 1'h0;
  output axi__ar__valid;
  reg axi__ar__valid = 1'h0;
  output [31:0] axi__ar__addr;
  reg [31:0] axi__ar__addr = 32'd0;
  output [7:0] axi__ar__len;
  reg [7:0] axi__ar__len = 8'h00;
  output axi__ar__id;
  reg axi__ar__id = 1'h0;
  output fields__valid;
  wire fields__valid;
  output [511:0] fields__payload;
  wire [511:0] fields__payload;
  output weights__valid;
  wire weights__valid;
  output [511:0] weights__payload;
  wire [511:0] weights__payload;
  input axi__ar__ready;
  wire axi__ar__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [1:0] _10_;
  wire [10:0] _11_;
  wire [1:0] _12_;
  wire _13_;
  wire _14_;
  wire [8:0] _15_;
  wire _16_;
  wire [31:0] _17_;
  wire [7:0] _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire [7:0] _28_;
  wire [7:0] _29_;
  wire [7:0] _30_;
  wire [31:0] _31_;
  wire [31:0] _32_;
  wire [31:0] _33_;
  wire _34_;
  wire _35_;
  wire [8:0] _36_;
  wire [31:0] address;
  wire [31:0] \address$64 ;
  reg [1:0] \arrive$14  = 2'h0;
  wire \begin ;
  reg [8:0] bursts = 9'h000;
  wire fields_spent;
  wire free;
  wire granted;
  wire \granted$49 ;
  reg last = 1'h0;
  wire [7:0] length;
  wire [7:0] \length$65 ;
  wire pending;
  wire \pending$47 ;
  wire request;
  wire \request$41 ;
  reg [511:0] word = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _00_ = ~ axi__ar__valid;
  assign _09_ = _00_ | axi__ar__ready;
  assign _20_ = ~ abort;
  assign free = _09_ & _20_;
  assign _21_ = | { \request$41 , request };
  assign \begin  = free & _21_;
  assign _22_ = ! bursts;
  assign _23_ = | { \pending$47 , pending };
  assign _24_ = ~ _23_;
  assign idle = _22_ & _24_;
  assign granted = free & request;
  assign _01_ = free & \request$41 ;
  assign _02_ = ~ request;
  assign \granted$49  = _01_ & _02_;
  assign _03_ = ! axi__r__id;
  assign _04_ = axi__r__valid & _03_;
  assign _05_ = axi__r__valid & axi__r__id;
  assign _06_ = axi__r__valid & axi__r__last;
  assign _07_ = axi__r__valid & axi__r__resp[1];
  assign _08_ = \begin  != last;
  assign _10_ = \begin  ? 2'h1 : 2'h3;
  assign _11_ = $signed({ 1'h0, bursts }) + $signed(_10_);
  always @(posedge clk)
    word <= axi__r__data;
  always @(posedge clk)
    \arrive$14  <= _12_;
  always @(posedge clk)
    last <= _13_;
  always @(posedge clk)
    error <= _14_;
  always @(posedge clk)
    bursts <= _15_;
  always @(posedge clk)
    axi__ar__valid <= _16_;
  always @(posedge clk)
    axi__ar__addr <= _17_;
  always @(posedge clk)
    axi__ar__len <= _18_;
  always @(posedge clk)
    axi__ar__id <= _19_;
  assign _25_ = \request$41  ? 1'h1 : axi__ar__id;
  assign _26_ = request ? 1'h0 : _25_;
  assign _27_ = free ? _26_ : axi__ar__id;
  assign _19_ = rst ? 1'h0 : _27_;
  assign _28_ = \request$41  ? length : axi__ar__len;
  assign _29_ = request ? \length$65  : _28_;
  assign _30_ = free ? _29_ : axi__ar__len;
  assign _18_ = rst ? 8'h00 : _30_;
  assign _31_ = \request$41  ? address : axi__ar__addr;
  assign _32_ = request ? \address$64  : _31_;
  assign _33_ = free ? _32_ : axi__ar__addr;
  assign _17_ = rst ? 32'd0 : _33_;
  assign _34_ = axi__ar__ready ? 1'h0 : axi__ar__valid;
  assign _35_ = \begin  ? 1'h1 : _34_;
  assign _16_ = rst ? 1'h0 : _35_;
  assign _36_ = _08_ ? _11_[8:0] : bursts;
  assign _15_ = rst ? 9'h000 : _36_;
  assign _14_ = rst ? 1'h0 : _07_;
  assign _13_ = rst ? 1'h0 : _06_;
  assign _12_ = rst ? 2'h0 : { _05_, _04_ };
  \ternhw_8x16_p2_g128_a8.reader.fields  fields (
    .abort(abort),
    .address(\address$64 ),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(fields_command__ready),
    .command__valid(command__valid),
    .length(\length$65 ),
    .pending(pending),
    .request(request),
    .rst(rst),
    .spent(fields_spent),
    .taken(granted),
    .word(word),
    .words__payload(fields__payload),
    .words__ready(words__ready),
    .words__valid(fields__valid),
    .write(\arrive$14 [0])
  );
  \ternhw_8x16_p2_g128_a8.reader.weights  weights (
    .abort(abort),
    .address(address),
    .clk(clk),
    .command__payload(\command__payload$19 ),
    .command__ready(weights_command__ready),
    .command__valid(\command__valid$23 ),
    .length(length),
    .pending(\pending$47 ),
    .request(\request$41 ),
    .rst(rst),
    .spent(weights_spent),
    .taken(\granted$49 ),
    .word(word),
    .words__payload(weights__payload),
    .words__ready(\words__ready$27 ),
    .words__valid(weights__valid),
    .write(\arrive$14 [1])
  );
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_8x16_p2_g128_a8.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input taken;
  wire taken;
  output request;
  wire request;
  output spent;
  wire spent;
  output pending;
  wire pending;
  output command__ready;
  wire command__ready;
  output [31:0] address;
  wire [31:0] address;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [511:0] word;
  wire [511:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [511:0] words__payload;
  wire [511:0] words__payload;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire _06_;
  wire [1:0] _07_;
  wire [1:0] _08_;
  wire _09_;
  reg fits = 1'h0;
  wire freed;
  wire offered;
  reg [1:0] room = 2'h2;
  assign _00_ = ~ pending;
  assign spent = _00_ & room[1];
  assign _01_ = room >= 1'h1;
  assign _02_ = ~ { 1'h0, length };
  assign _03_ = taken ? _02_ : 9'h000;
  assign _04_ = $signed({ 1'h0, room }) + $signed(_03_);
  assign _05_ = $signed(_04_) + $signed({ 1'h0, freed });
  always @(posedge clk)
    fits <= _06_;
  always @(posedge clk)
    room <= _07_;
  assign request = offered & fits;
  assign _08_ = abort ? 2'h2 : _05_[1:0];
  assign _07_ = rst ? 2'h2 : _08_;
  assign _09_ = abort ? 1'h0 : _01_;
  assign _06_ = rst ? 1'h0 : _09_;
  \ternhw_8x16_p2_g128_a8.reader.fields.bursts  bursts (
    .abort(abort),
    .address(address),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(command__ready),
    .command__valid(command__valid),
    .length(length),
    .offered(offered),
    .pending(pending),
    .rst(rst),
    .taken(taken)
  );
  \ternhw_8x16_p2_g128_a8.reader.fields.queue  queue (
    .abort(abort),
    .clk(clk),
    .freed(freed),
    .rst(rst),
    .words__payload(words__payload),
    .words__ready(words__ready),
    .words__valid(words__valid),
    .write__data(word),
    .write__en(write)
  );
endmodule

// Splits commands into bursts at each multiple of the longest burst, so no burst crosses 4 KiB.
module \ternhw_8x16_p2_g128_a8.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
  input rst;
  wire rst;
  input taken;
  wire taken;
  output pending;
  wire pending;
  output command__ready;
  wire command__ready;
  output [31:0] address;
  wire [31:0] address;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input abort;
  wire abort;
  output offered;
  wire offered;
  output [7:0] length;
  reg [7:0] length = 8'h00;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire [33:0] _02_;
  wire [26:0] _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire [31:0] _07_;
  wire [25:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [25:0] _15_;
  wire [31:0] _16_;
  wire [3:0] _17_;
  reg [25:0] block = 26'h0000000;
  reg [31:0] \end  = 32'd0;
  reg last = 1'h0;
  reg [3:0] state = 4'h0;
  assign pending = | state;
  assign command__ready = ~ pending;
  assign _05_ = command__valid & command__ready;
  assign _09_ = ~ last;
  assign _10_ = taken & _09_;
  assign _11_ = state[0] | _10_;
  assign _12_ = ~ taken;
  assign _13_ = state[3] & _12_;
  assign _14_ = state[2] | _13_;
  assign _00_ = state[0] | taken;
  assign _01_ = state[0] ? 1'h0 : 1'h1;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:1];
  always @(posedge clk)
    state <= _06_;
  always @(posedge clk)
    \end  <= _07_;
  always @(posedge clk)
    block <= _08_;
  always @(posedge clk)
    last <= _04_;
  always @(posedge clk)
    length <= 8'h00;
  assign _15_ = taken ? _03_[25:0] : block;
  assign _08_ = pending ? _15_ : command__payload[31:6];
  assign _16_ = _00_ ? _02_[31:0] : \end ;
  assign _07_ = pending ? _16_ : command__payload[63:32];
  assign _17_ = abort ? 4'h0 : { _14_, state[1], _11_, _05_ };
  assign _06_ = rst ? 4'h0 : _17_;
  assign offered = state[3];
  assign address = { block, 6'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_8x16_p2_g128_a8.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [511:0] write__data;
  wire [511:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [511:0] words__payload;
  reg [511:0] words__payload = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire [511:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [1:0] _15_;
  wire [1:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg head = 1'h0;
  reg latched = 1'h0;
  wire move;
  reg next = 1'h0;
  wire [511:0] read__data;
  reg tail = 1'h1;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [511:0] storage [1:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [511:0] _71_;
  always @(posedge clk) begin
    if (fetch) begin
      _71_ <= storage[head];
    end
  end
  assign read__data = _71_;
  assign _00_ = ~ words__valid;
  assign move = _00_ | words__ready;
  assign _09_ = ~ latched;
  assign fetch = _09_ | move;
  assign take = fetch & filled;
  assign _10_ = head == tail;
  assign _11_ = fetch & _10_;
  assign _12_ = ~ _11_;
  assign _13_ = filled & _12_;
  assign _14_ = write__en | _13_;
  assign _15_ = next + 1'h1;
  assign _16_ = head + 1'h1;
  always @(posedge clk)
    freed <= _01_;
  always @(posedge clk)
    filled <= _02_;
  always @(posedge clk)
    tail <= _03_;
  always @(posedge clk)
    next <= _04_;
  always @(posedge clk)
    head <= _05_;
  always @(posedge clk)
    latched <= _06_;
  always @(posedge clk)
    words__valid <= _07_;
  always @(posedge clk)
    words__payload <= _08_;
  assign _08_ = move ? read__data : words__payload;
  assign _17_ = move ? latched : words__valid;
  assign _18_ = abort ? 1'h0 : _17_;
  assign _07_ = rst ? 1'h0 : _18_;
  assign _19_ = fetch ? filled : latched;
  assign _20_ = abort ? 1'h0 : _19_;
  assign _06_ = rst ? 1'h0 : _20_;
  assign _21_ = take ? _16_[0] : head;
  assign _22_ = abort ? 1'h0 : _21_;
  assign _05_ = rst ? 1'h0 : _22_;
  assign _23_ = write__en ? _15_[0] : next;
  assign _24_ = abort ? 1'h0 : _23_;
  assign _04_ = rst ? 1'h0 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = abort ? 1'h1 : _25_;
  assign _03_ = rst ? 1'h1 : _26_;
  assign _27_ = abort ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = abort ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_8x16_p2_g128_a8.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input taken;
  wire taken;
  output request;
  wire request;
  output spent;
  wire spent;
  output pending;
  wire pending;
  output command__ready;
  wire command__ready;
  output [31:0] address;
  wire [31:0] address;
  input words__ready;
  wire words__ready;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input abort;
  wire abort;
  input [511:0] word;
  wire [511:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [511:0] words__payload;
  wire [511:0] words__payload;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [10:0] _04_;
  wire [11:0] _05_;
  wire _06_;
  wire [8:0] _07_;
  wire [8:0] _08_;
  wire _09_;
  reg fits = 1'h0;
  wire freed;
  wire offered;
  reg [8:0] room = 9'h100;
  assign _00_ = ~ pending;
  assign spent = _00_ & room[8];
  assign _01_ = room >= 6'h20;
  assign _02_ = ~ { 1'h0, length };
  assign _03_ = taken ? _02_ : 9'h000;
  assign _04_ = $signed({ 1'h0, room }) + $signed(_03_);
  assign _05_ = $signed(_04_) + $signed({ 1'h0, freed });
  always @(posedge clk)
    fits <= _06_;
  always @(posedge clk)
    room <= _07_;
  assign request = offered & fits;
  assign _08_ = abort ? 9'h100 : _05_[8:0];
  assign _07_ = rst ? 9'h100 : _08_;
  assign _09_ = abort ? 1'h0 : _01_;
  assign _06_ = rst ? 1'h0 : _09_;
  \ternhw_8x16_p2_g128_a8.reader.weights.bursts  bursts (
    .abort(abort),
    .address(address),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(command__ready),
    .command__valid(command__valid),
    .length(length),
    .offered(offered),
    .pending(pending),
    .rst(rst),
    .taken(taken)
  );
  \ternhw_8x16_p2_g128_a8.reader.weights.queue  queue (
    .abort(abort),
    .clk(clk),
    .freed(freed),
    .rst(rst),
    .words__payload(words__payload),
    .words__ready(words__ready),
    .words__valid(words__valid),
    .write__data(word),
    .write__en(write)
  );
endmodule

// Splits commands into bursts at each multiple of the longest burst, so no burst crosses 4 KiB.
module \ternhw_8x16_p2_g128_a8.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
  input rst;
  wire rst;
  input taken;
  wire taken;
  output pending;
  wire pending;
  output command__ready;
  wire command__ready;
  output [31:0] address;
  wire [31:0] address;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input abort;
  wire abort;
  output offered;
  wire offered;
  output [7:0] length;
  reg [7:0] length = 8'h00;
  input clk;
  wire clk;
  wire _00_;
  wire [5:0] _01_;
  wire [33:0] _02_;
  wire [21:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire [4:0] _11_;
  wire [5:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [4:0] _15_;
  wire [20:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [20:0] _25_;
  wire [4:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [20:0] block = 21'h000000;
  reg [31:0] \end  = 32'd0;
  reg [4:0] first = 5'h00;
  reg last = 1'h0;
  reg [3:0] state = 4'h0;
  assign pending = | state;
  assign command__ready = ~ pending;
  assign _09_ = command__valid & command__ready;
  assign _18_ = ~ last;
  assign _19_ = taken & _18_;
  assign _20_ = state[0] | _19_;
  assign _21_ = ~ taken;
  assign _22_ = state[3] & _21_;
  assign _23_ = state[2] | _22_;
  assign _00_ = state[0] | taken;
  assign _01_ = state[0] ? { 1'h0, first } : 6'h20;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:6];
  assign _05_ = ! \end [4:0];
  assign _06_ = ~ \end [5];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _10_ = ~ first;
  assign _11_ = last ? \end [4:0] : 5'h00;
  assign _12_ = _10_ + _11_;
  always @(posedge clk)
    state <= _13_;
  always @(posedge clk)
    \end  <= _14_;
  always @(posedge clk)
    first <= _15_;
  always @(posedge clk)
    block <= _16_;
  always @(posedge clk)
    last <= _08_;
  always @(posedge clk)
    length <= _17_;
  assign _24_ = abort ? 8'h00 : { 3'h0, _12_[4:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[20:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:11];
  assign _26_ = taken ? 5'h00 : first;
  assign _15_ = pending ? _26_ : command__payload[10:6];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 6'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_8x16_p2_g128_a8.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [511:0] write__data;
  wire [511:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [511:0] words__payload;
  reg [511:0] words__payload = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [7:0] _03_;
  wire [7:0] _04_;
  wire [7:0] _05_;
  wire _06_;
  wire _07_;
  wire [511:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [8:0] _15_;
  wire [8:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [7:0] _21_;
  wire [7:0] _22_;
  wire [7:0] _23_;
  wire [7:0] _24_;
  wire [7:0] _25_;
  wire [7:0] _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg [7:0] head = 8'h00;
  reg latched = 1'h0;
  wire move;
  reg [7:0] next = 8'h00;
  wire [511:0] read__data;
  reg [7:0] tail = 8'hff;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [511:0] storage [255:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [511:0] _71_;
  always @(posedge clk) begin
    if (fetch) begin
      _71_ <= storage[head];
    end
  end
  assign read__data = _71_;
  assign _00_ = ~ words__valid;
  assign move = _00_ | words__ready;
  assign _09_ = ~ latched;
  assign fetch = _09_ | move;
  assign take = fetch & filled;
  assign _10_ = head == tail;
  assign _11_ = fetch & _10_;
  assign _12_ = ~ _11_;
  assign _13_ = filled & _12_;
  assign _14_ = write__en | _13_;
  assign _15_ = next + 1'h1;
  assign _16_ = head + 1'h1;
  always @(posedge clk)
    freed <= _01_;
  always @(posedge clk)
    filled <= _02_;
  always @(posedge clk)
    tail <= _03_;
  always @(posedge clk)
    next <= _04_;
  always @(posedge clk)
    head <= _05_;
  always @(posedge clk)
    latched <= _06_;
  always @(posedge clk)
    words__valid <= _07_;
  always @(posedge clk)
    words__payload <= _08_;
  assign _08_ = move ? read__data : words__payload;
  assign _17_ = move ? latched : words__valid;
  assign _18_ = abort ? 1'h0 : _17_;
  assign _07_ = rst ? 1'h0 : _18_;
  assign _19_ = fetch ? filled : latched;
  assign _20_ = abort ? 1'h0 : _19_;
  assign _06_ = rst ? 1'h0 : _20_;
  assign _21_ = take ? _16_[7:0] : head;
  assign _22_ = abort ? 8'h00 : _21_;
  assign _05_ = rst ? 8'h00 : _22_;
  assign _23_ = write__en ? _15_[7:0] : next;
  assign _24_ = abort ? 8'h00 : _23_;
  assign _04_ = rst ? 8'h00 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = abort ? 8'hff : _25_;
  assign _03_ = rst ? 8'hff : _26_;
  assign _27_ = abort ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = abort ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// The registers of one engine.
module \ternhw_8x16_p2_g128_a8.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
, \refused$15 , bus__rdata, start, abort, busy, pass_done, finish, stall_weights, stall_results, stall_activations, bus__awaddr);
  input bus__awvalid;
  wire bus__awvalid;
  input [31:0] bus__wdata;
  wire [31:0] bus__wdata;
  input [3:0] bus__wstrb;
  wire [3:0] bus__wstrb;
  input bus__wvalid;
  wire bus__wvalid;
  input bus__bready;
  wire bus__bready;
  input [11:0] bus__araddr;
  wire [11:0] bus__araddr;
  input bus__arvalid;
  wire bus__arvalid;
  input bus__rready;
  wire bus__rready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output bus__awready;
  wire bus__awready;
  output bus__wready;
  wire bus__wready;
  output irq;
  wire irq;
  input [47:0] build_id;
  wire [47:0] build_id;
  input [7:0] causes;
  wire [7:0] causes;
  output bus__arready;
  wire bus__arready;
  output bus__rvalid;
  wire bus__rvalid;
  output refused;
  reg refused = 1'h0;
  output bus__bvalid;
  reg bus__bvalid = 1'h0;
  output [31:0] \program ;
  reg [31:0] \program  = 32'd0;
  output [15:0] tokens;
  reg [15:0] tokens = 16'h0001;
  output \refused$15 ;
  reg \refused$15  = 1'h0;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata = 32'd0;
  output start;
  reg start = 1'h0;
  output abort;
  reg abort = 1'h0;
  input busy;
  wire busy;
  input pass_done;
  wire pass_done;
  input finish;
  wire finish;
  input stall_weights;
  wire stall_weights;
  input stall_results;
  wire stall_results;
  input stall_activations;
  wire stall_activations;
  input [11:0] bus__awaddr;
  wire [11:0] bus__awaddr;
  wire _000_;
  wire [33:0] _001_;
  wire _002_;
  wire _003_;
  wire [33:0] _004_;
  wire _005_;
  wire _006_;
  wire [33:0] _007_;
  wire _008_;
  wire _009_;
  wire [33:0] _010_;
  wire _011_;
  wire _012_;
  wire [33:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire _019_;
  wire [11:0] _020_;
  wire _021_;
  wire _022_;
  wire [31:0] _023_;
  wire [3:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [31:0] _030_;
  wire [15:0] _031_;
  wire _032_;
  wire [11:0] _033_;
  wire [1:0] _034_;
  wire _035_;
  wire _036_;
  wire [31:0] _037_;
  wire [31:0] _038_;
  wire [31:0] _039_;
  wire [31:0] _040_;
  wire [31:0] _041_;
  wire _042_;
  wire _043_;
  wire [32:0] _044_;
  wire _045_;
  wire [32:0] _046_;
  wire _047_;
  wire [32:0] _048_;
  wire _049_;
  wire [32:0] _050_;
  wire _051_;
  wire [32:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [7:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [31:0] _090_;
  wire [31:0] _091_;
  wire [31:0] _092_;
  wire _093_;
  wire [31:0] _094_;
  wire [31:0] _095_;
  wire [31:0] _096_;
  wire [31:0] _097_;
  wire [31:0] _098_;
  wire [31:0] _099_;
  wire [31:0] _100_;
  wire [31:0] _101_;
  wire [31:0] _102_;
  wire [31:0] _103_;
  wire [31:0] _104_;
  wire [31:0] _105_;
  wire [31:0] _106_;
  wire [31:0] _107_;
  wire [31:0] _108_;
  wire [31:0] _109_;
  wire [31:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [7:0] _121_;
  wire [32:0] _122_;
  wire [32:0] _123_;
  wire [32:0] _124_;
  wire [32:0] _125_;
  wire [32:0] _126_;
  wire [32:0] _127_;
  wire [32:0] _128_;
  wire [32:0] _129_;
  wire [32:0] _130_;
  wire [32:0] _131_;
  wire [31:0] _132_;
  wire [31:0] _133_;
  wire [31:0] _134_;
  wire _135_;
  wire [31:0] _136_;
  wire _137_;
  wire [31:0] _138_;
  wire _139_;
  wire [31:0] _140_;
  wire _141_;
  wire [31:0] _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire _147_;
  wire [1:0] _148_;
  wire [1:0] _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire [1:0] _153_;
  wire _154_;
  wire [11:0] _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire _232_;
  wire _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire _261_;
  wire _262_;
  wire _263_;
  wire _264_;
  wire _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire _289_;
  wire _290_;
  wire _291_;
  wire _292_;
  wire _293_;
  wire _294_;
  wire _295_;
  wire _296_;
  wire _297_;
  wire _298_;
  wire _299_;
  wire _300_;
  wire _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire _307_;
  wire _308_;
  wire _309_;
  wire _310_;
  wire _311_;
  wire _312_;
  wire _313_;
  wire _314_;
  wire _315_;
  wire _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire _325_;
  wire _326_;
  wire _327_;
  wire _328_;
  wire _329_;
  wire _330_;
  wire _331_;
  wire _332_;
  wire _333_;
  wire _334_;
  wire _335_;
  wire _336_;
  wire _337_;
  wire _338_;
  wire _339_;
  wire _340_;
  wire _341_;
  wire _342_;
  wire _343_;
  wire _344_;
  wire _345_;
  wire _346_;
  wire _347_;
  wire _348_;
  wire _349_;
  wire _350_;
  wire _351_;
  wire _352_;
  wire _353_;
  wire _354_;
  wire _355_;
  wire _356_;
  wire [3:0] _357_;
  wire [31:0] _358_;
  wire _359_;
  wire _360_;
  wire [11:0] _361_;
  wire _362_;
  wire _363_;
  wire _364_;
  wire _365_;
  wire _366_;
  wire _367_;
  wire _368_;
  wire _369_;
  wire _370_;
  wire _371_;
  reg [32:0] BUSY_CYCLES = 33'h000000000;
  reg [32:0] PASSES = 33'h000000000;
  reg [32:0] STALL_ACTIVATIONS = 33'h000000000;
  reg [32:0] STALL_RESULTS = 33'h000000000;
  reg [32:0] STALL_WEIGHTS = 33'h000000000;
  reg [11:0] address = 12'h000;
  reg [7:0] cause = 8'h00;
  reg done = 1'h0;
  reg [31:0] eighth0 = 32'd0;
  reg [31:0] eighth1 = 32'd0;
  reg [31:0] eighth2 = 32'd0;
  reg [31:0] eighth3 = 32'd0;
  reg error = 1'h0;
  reg full = 1'h0;
  reg has_address = 1'h0;
  reg has_data = 1'h0;
  reg irq_enable = 1'h0;
  reg [1:0] read_state = 2'h0;
  reg step_BUSY_CYCLES = 1'h0;
  reg step_PASSES = 1'h0;
  reg step_STALL_ACTIVATIONS = 1'h0;
  reg step_STALL_RESULTS = 1'h0;
  reg step_STALL_WEIGHTS = 1'h0;
  wire write_ABORT;
  wire write_DONE;
  wire write_ERROR;
  wire write_START;
  reg [11:0] write_address = 12'h000;
  reg [31:0] write_data = 32'd0;
  reg [3:0] write_strobes = 4'h0;
  reg writing = 1'h0;
  assign bus__awready = ~ has_address;
  assign bus__wready = ~ has_data;
  assign _000_ = ~ refused;
  assign _063_ = writing & _000_;
  assign _073_ = write_data[0] & write_strobes[0];
  assign _079_ = write_data[1] & write_strobes[0];
  assign _086_ = write_data[1] & write_strobes[0];
  assign _088_ = write_data[2] & write_strobes[0];
  assign _093_ = done | error;
  assign irq = irq_enable & _093_;
  assign _021_ = bus__awvalid & bus__awready;
  assign _032_ = bus__wvalid & bus__wready;
  assign _043_ = has_address & has_data;
  assign _054_ = ~ writing;
  assign _059_ = _043_ & _054_;
  assign _060_ = ~ bus__bvalid;
  assign _061_ = _059_ & _060_;
  assign _062_ = 16'hfec0 >> write_address[6:2];
  assign _064_ = ! write_address[1:0];
  assign _065_ = _062_ & _064_;
  assign _066_ = ! write_address[11:7];
  assign _067_ = _065_ & _066_;
  assign _068_ = ~ _067_;
  assign _069_ = bus__bvalid & bus__bready;
  assign _070_ = ~ refused;
  assign _071_ = writing & _070_;
  assign _072_ = 21'h1fffff >> address[6:2];
  assign _074_ = ! address[1:0];
  assign _075_ = _072_ & _074_;
  assign _076_ = ! address[11:7];
  assign _077_ = _075_ & _076_;
  assign _078_ = ~ _077_;
  assign _080_ = address[2] ? 1'h0 : PASSES[32];
  assign _081_ = address[3] ? 1'h0 : _080_;
  assign _082_ = address[2] ? STALL_RESULTS[32] : STALL_ACTIVATIONS[32];
  assign _083_ = address[2] ? STALL_WEIGHTS[32] : BUSY_CYCLES[32];
  assign _084_ = address[3] ? _082_ : _083_;
  assign _085_ = address[4] ? _081_ : _084_;
  assign _087_ = address[5] ? 1'h0 : _085_;
  assign _089_ = address[6] ? _087_ : 1'h0;
  assign _090_ = address[2] ? { 29'h00000000, error, done, busy } : { 29'h00000000, irq_enable, 2'h0 };
  assign _091_ = address[2] ? { 16'h0000, build_id[47:32] } : build_id[31:0];
  assign _092_ = address[3] ? _090_ : _091_;
  assign _094_ = address[2] ? 32'd14460 : 32'd2232298491;
  assign _095_ = address[2] ? 32'd65537 : 32'd1314014548;
  assign _096_ = address[3] ? _094_ : _095_;
  assign _097_ = address[4] ? _092_ : _096_;
  assign _098_ = address[2] ? { 16'h0000, tokens } : 32'd0;
  assign _099_ = address[2] ? \program  : { 24'h000000, cause };
  assign _100_ = address[3] ? _098_ : _099_;
  assign _101_ = address[4] ? 32'd0 : _100_;
  assign _102_ = address[2] ? 32'd0 : PASSES[31:0];
  assign _103_ = address[3] ? 32'd0 : _102_;
  assign _104_ = address[2] ? STALL_RESULTS[31:0] : STALL_ACTIVATIONS[31:0];
  assign _105_ = address[2] ? STALL_WEIGHTS[31:0] : BUSY_CYCLES[31:0];
  assign _106_ = address[3] ? _104_ : _105_;
  assign _107_ = address[4] ? _103_ : _106_;
  assign _108_ = address[5] ? eighth3 : eighth2;
  assign _109_ = address[5] ? eighth1 : eighth0;
  assign _110_ = address[6] ? _108_ : _109_;
  assign _111_ = ~ BUSY_CYCLES[32];
  assign _112_ = step_BUSY_CYCLES & _111_;
  assign _001_ = BUSY_CYCLES + 1'h1;
  assign _002_ = ~ STALL_WEIGHTS[32];
  assign _003_ = step_STALL_WEIGHTS & _002_;
  assign _004_ = STALL_WEIGHTS + 1'h1;
  assign _005_ = ~ STALL_ACTIVATIONS[32];
  assign _006_ = step_STALL_ACTIVATIONS & _005_;
  assign _007_ = STALL_ACTIVATIONS + 1'h1;
  assign _008_ = ~ STALL_RESULTS[32];
  assign _009_ = step_STALL_RESULTS & _008_;
  assign _010_ = STALL_RESULTS + 1'h1;
  assign _011_ = ~ PASSES[32];
  assign _012_ = step_PASSES & _011_;
  assign _013_ = PASSES + 1'h1;
  assign _014_ = ~ busy;
  assign _015_ = write_START & _014_;
  assign _016_ = write_ABORT & busy;
  assign _017_ = cause | causes;
  assign _018_ = cause | causes;
  assign _019_ = | _018_;
  always @(posedge clk)
    write_address <= _020_;
  always @(posedge clk)
    has_address <= _022_;
  always @(posedge clk)
    write_data <= _023_;
  always @(posedge clk)
    write_strobes <= _024_;
  always @(posedge clk)
    has_data <= _025_;
  always @(posedge clk)
    writing <= _026_;
  always @(posedge clk)
    refused <= _027_;
  always @(posedge clk)
    bus__bvalid <= _028_;
  always @(posedge clk)
    irq_enable <= _029_;
  always @(posedge clk)
    \program  <= _030_;
  always @(posedge clk)
    tokens <= _031_;
  always @(posedge clk)
    address <= _033_;
  always @(posedge clk)
    read_state <= _034_;
  always @(posedge clk)
    \refused$15  <= _035_;
  always @(posedge clk)
    full <= _036_;
  always @(posedge clk)
    eighth0 <= _037_;
  always @(posedge clk)
    eighth1 <= _038_;
  always @(posedge clk)
    eighth2 <= _039_;
  always @(posedge clk)
    eighth3 <= _040_;
  always @(posedge clk)
    bus__rdata <= _041_;
  always @(posedge clk)
    step_BUSY_CYCLES <= _042_;
  always @(posedge clk)
    BUSY_CYCLES <= _044_;
  always @(posedge clk)
    step_STALL_WEIGHTS <= _045_;
  always @(posedge clk)
    STALL_WEIGHTS <= _046_;
  always @(posedge clk)
    step_STALL_ACTIVATIONS <= _047_;
  always @(posedge clk)
    STALL_ACTIVATIONS <= _048_;
  always @(posedge clk)
    step_STALL_RESULTS <= _049_;
  always @(posedge clk)
    STALL_RESULTS <= _050_;
  always @(posedge clk)
    step_PASSES <= _051_;
  always @(posedge clk)
    PASSES <= _052_;
  always @(posedge clk)
    start <= _053_;
  always @(posedge clk)
    abort <= _055_;
  always @(posedge clk)
    cause <= _056_;
  always @(posedge clk)
    done <= _057_;
  always @(posedge clk)
    error <= _058_;
  assign _113_ = write_ERROR ? 1'h0 : error;
  assign _114_ = start ? 1'h0 : _113_;
  assign _115_ = _019_ ? 1'h1 : _114_;
  assign _116_ = finish ? _115_ : _114_;
  assign _058_ = rst ? 1'h0 : _116_;
  assign _117_ = write_DONE ? 1'h0 : done;
  assign _118_ = start ? 1'h0 : _117_;
  assign _119_ = _019_ ? _118_ : 1'h1;
  assign _120_ = finish ? _119_ : _118_;
  assign _057_ = rst ? 1'h0 : _120_;
  assign _121_ = start ? 8'h00 : _017_;
  assign _056_ = rst ? 8'h00 : _121_;
  assign _055_ = rst ? 1'h0 : _016_;
  assign _053_ = rst ? 1'h0 : _015_;
  assign _122_ = _012_ ? _013_[32:0] : PASSES;
  assign _123_ = start ? 33'h000000000 : _122_;
  assign _052_ = rst ? 33'h000000000 : _123_;
  assign _051_ = rst ? 1'h0 : pass_done;
  assign _124_ = _009_ ? _010_[32:0] : STALL_RESULTS;
  assign _125_ = start ? 33'h000000000 : _124_;
  assign _050_ = rst ? 33'h000000000 : _125_;
  assign _049_ = rst ? 1'h0 : stall_results;
  assign _126_ = _006_ ? _007_[32:0] : STALL_ACTIVATIONS;
  assign _127_ = start ? 33'h000000000 : _126_;
  assign _048_ = rst ? 33'h000000000 : _127_;
  assign _047_ = rst ? 1'h0 : stall_activations;
  assign _128_ = _003_ ? _004_[32:0] : STALL_WEIGHTS;
  assign _129_ = start ? 33'h000000000 : _128_;
  assign _046_ = rst ? 33'h000000000 : _129_;
  assign _045_ = rst ? 1'h0 : stall_weights;
  assign _130_ = _112_ ? _001_[32:0] : BUSY_CYCLES;
  assign _131_ = start ? 33'h000000000 : _130_;
  assign _044_ = rst ? 33'h000000000 : _131_;
  assign _042_ = rst ? 1'h0 : busy;
  assign _132_ = full ? 32'd4294967295 : _110_;
  assign _133_ = \refused$15  ? 32'd0 : _132_;
  assign _134_ = _135_ ? _133_ : bus__rdata;
  assign _135_ = read_state == 2'h2;
  assign _041_ = rst ? 32'd0 : _134_;
  assign _136_ = _137_ ? 32'd0 : eighth3;
  assign _137_ = read_state == 2'h1;
  assign _040_ = rst ? 32'd0 : _136_;
  assign _138_ = _139_ ? _107_ : eighth2;
  assign _139_ = read_state == 2'h1;
  assign _039_ = rst ? 32'd0 : _138_;
  assign _140_ = _141_ ? _101_ : eighth1;
  assign _141_ = read_state == 2'h1;
  assign _038_ = rst ? 32'd0 : _140_;
  assign _142_ = _143_ ? _097_ : eighth0;
  assign _143_ = read_state == 2'h1;
  assign _037_ = rst ? 32'd0 : _142_;
  assign _144_ = _145_ ? _089_ : full;
  assign _145_ = read_state == 2'h1;
  assign _036_ = rst ? 1'h0 : _144_;
  assign _146_ = _147_ ? _078_ : \refused$15 ;
  assign _147_ = read_state == 2'h1;
  assign _035_ = rst ? 1'h0 : _146_;
  assign _148_ = bus__rready ? 2'h0 : read_state;
  function [1:0] _546_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _546_ = b[1:0];
      s[1]:
        _546_ = b[3:2];
      s[2]:
        _546_ = b[5:4];
      s[3]:
        _546_ = b[7:6];
      default:
        _546_ = a;
    endcase
  endfunction
  assign _149_ = _546_(read_state, { _153_, 4'hb, _148_ }, { _154_, _152_, _151_, _150_ });
  assign _150_ = read_state == 2'h3;
  assign _151_ = read_state == 2'h2;
  assign _152_ = read_state == 2'h1;
  assign _153_ = bus__arvalid ? 2'h1 : read_state;
  assign _154_ = ! read_state;
  assign _034_ = rst ? 2'h0 : _149_;
  assign _155_ = _156_ ? bus__araddr : address;
  assign _156_ = ! read_state;
  assign _033_ = rst ? 12'h000 : _155_;
  assign _157_ = write_strobes[1] ? write_data[15] : tokens[15];
  assign _158_ = _159_ ? _157_ : tokens[15];
  assign _159_ = write_address[6:2] == 5'h0b;
  assign _160_ = _071_ ? _158_ : tokens[15];
  assign _031_[15] = rst ? 1'h0 : _160_;
  assign _161_ = write_strobes[1] ? write_data[13] : tokens[13];
  assign _162_ = _163_ ? _161_ : tokens[13];
  assign _163_ = write_address[6:2] == 5'h0b;
  assign _164_ = _071_ ? _162_ : tokens[13];
  assign _031_[13] = rst ? 1'h0 : _164_;
  assign _165_ = write_strobes[1] ? write_data[12] : tokens[12];
  assign _166_ = _167_ ? _165_ : tokens[12];
  assign _167_ = write_address[6:2] == 5'h0b;
  assign _168_ = _071_ ? _166_ : tokens[12];
  assign _031_[12] = rst ? 1'h0 : _168_;
  assign _169_ = write_strobes[1] ? write_data[11] : tokens[11];
  assign _170_ = _171_ ? _169_ : tokens[11];
  assign _171_ = write_address[6:2] == 5'h0b;
  assign _172_ = _071_ ? _170_ : tokens[11];
  assign _031_[11] = rst ? 1'h0 : _172_;
  assign _173_ = write_strobes[1] ? write_data[10] : tokens[10];
  assign _174_ = _175_ ? _173_ : tokens[10];
  assign _175_ = write_address[6:2] == 5'h0b;
  assign _176_ = _071_ ? _174_ : tokens[10];
  assign _031_[10] = rst ? 1'h0 : _176_;
  assign _177_ = write_strobes[1] ? write_data[9] : tokens[9];
  assign _178_ = _179_ ? _177_ : tokens[9];
  assign _179_ = write_address[6:2] == 5'h0b;
  assign _180_ = _071_ ? _178_ : tokens[9];
  assign _031_[9] = rst ? 1'h0 : _180_;
  assign _181_ = write_strobes[1] ? write_data[8] : tokens[8];
  assign _182_ = _183_ ? _181_ : tokens[8];
  assign _183_ = write_address[6:2] == 5'h0b;
  assign _184_ = _071_ ? _182_ : tokens[8];
  assign _031_[8] = rst ? 1'h0 : _184_;
  assign _185_ = write_strobes[0] ? write_data[7] : tokens[7];
  assign _186_ = _187_ ? _185_ : tokens[7];
  assign _187_ = write_address[6:2] == 5'h0b;
  assign _188_ = _071_ ? _186_ : tokens[7];
  assign _031_[7] = rst ? 1'h0 : _188_;
  assign _189_ = write_strobes[0] ? write_data[6] : tokens[6];
  assign _190_ = _191_ ? _189_ : tokens[6];
  assign _191_ = write_address[6:2] == 5'h0b;
  assign _192_ = _071_ ? _190_ : tokens[6];
  assign _031_[6] = rst ? 1'h0 : _192_;
  assign _193_ = write_strobes[0] ? write_data[5] : tokens[5];
  assign _194_ = _195_ ? _193_ : tokens[5];
  assign _195_ = write_address[6:2] == 5'h0b;
  assign _196_ = _071_ ? _194_ : tokens[5];
  assign _031_[5] = rst ? 1'h0 : _196_;
  assign _197_ = write_strobes[0] ? write_data[4] : tokens[4];
  assign _198_ = _199_ ? _197_ : tokens[4];
  assign _199_ = write_address[6:2] == 5'h0b;
  assign _200_ = _071_ ? _198_ : tokens[4];
  assign _031_[4] = rst ? 1'h0 : _200_;
  assign _201_ = write_strobes[0] ? write_data[3] : tokens[3];
  assign _202_ = _203_ ? _201_ : tokens[3];
  assign _203_ = write_address[6:2] == 5'h0b;
  assign _204_ = _071_ ? _202_ : tokens[3];
  assign _031_[3] = rst ? 1'h0 : _204_;
  assign _205_ = write_strobes[0] ? write_data[2] : tokens[2];
  assign _206_ = _207_ ? _205_ : tokens[2];
  assign _207_ = write_address[6:2] == 5'h0b;
  assign _208_ = _071_ ? _206_ : tokens[2];
  assign _031_[2] = rst ? 1'h0 : _208_;
  assign _209_ = write_strobes[0] ? write_data[1] : tokens[1];
  assign _210_ = _211_ ? _209_ : tokens[1];
  assign _211_ = write_address[6:2] == 5'h0b;
  assign _212_ = _071_ ? _210_ : tokens[1];
  assign _031_[1] = rst ? 1'h0 : _212_;
  assign _213_ = write_strobes[0] ? write_data[0] : tokens[0];
  assign _214_ = _215_ ? _213_ : tokens[0];
  assign _215_ = write_address[6:2] == 5'h0b;
  assign _216_ = _071_ ? _214_ : tokens[0];
  assign _031_[0] = rst ? 1'h1 : _216_;
  assign _217_ = write_strobes[1] ? write_data[14] : tokens[14];
  assign _218_ = _219_ ? _217_ : tokens[14];
  assign _219_ = write_address[6:2] == 5'h0b;
  assign _220_ = _071_ ? _218_ : tokens[14];
  assign _031_[14] = rst ? 1'h0 : _220_;
  assign _221_ = write_strobes[3] ? write_data[31] : \program [31];
  assign _222_ = _223_ ? _221_ : \program [31];
  assign _223_ = write_address[6:2] == 5'h09;
  assign _224_ = _071_ ? _222_ : \program [31];
  assign _030_[31] = rst ? 1'h0 : _224_;
  assign _225_ = write_strobes[3] ? write_data[29] : \program [29];
  assign _226_ = _227_ ? _225_ : \program [29];
  assign _227_ = write_address[6:2] == 5'h09;
  assign _228_ = _071_ ? _226_ : \program [29];
  assign _030_[29] = rst ? 1'h0 : _228_;
  assign _229_ = write_strobes[3] ? write_data[28] : \program [28];
  assign _230_ = _231_ ? _229_ : \program [28];
  assign _231_ = write_address[6:2] == 5'h09;
  assign _232_ = _071_ ? _230_ : \program [28];
  assign _030_[28] = rst ? 1'h0 : _232_;
  assign _233_ = write_strobes[3] ? write_data[27] : \program [27];
  assign _234_ = _235_ ? _233_ : \program [27];
  assign _235_ = write_address[6:2] == 5'h09;
  assign _236_ = _071_ ? _234_ : \program [27];
  assign _030_[27] = rst ? 1'h0 : _236_;
  assign _237_ = write_strobes[3] ? write_data[26] : \program [26];
  assign _238_ = _239_ ? _237_ : \program [26];
  assign _239_ = write_address[6:2] == 5'h09;
  assign _240_ = _071_ ? _238_ : \program [26];
  assign _030_[26] = rst ? 1'h0 : _240_;
  assign _241_ = write_strobes[3] ? write_data[25] : \program [25];
  assign _242_ = _243_ ? _241_ : \program [25];
  assign _243_ = write_address[6:2] == 5'h09;
  assign _244_ = _071_ ? _242_ : \program [25];
  assign _030_[25] = rst ? 1'h0 : _244_;
  assign _245_ = write_strobes[3] ? write_data[24] : \program [24];
  assign _246_ = _247_ ? _245_ : \program [24];
  assign _247_ = write_address[6:2] == 5'h09;
  assign _248_ = _071_ ? _246_ : \program [24];
  assign _030_[24] = rst ? 1'h0 : _248_;
  assign _249_ = write_strobes[2] ? write_data[23] : \program [23];
  assign _250_ = _251_ ? _249_ : \program [23];
  assign _251_ = write_address[6:2] == 5'h09;
  assign _252_ = _071_ ? _250_ : \program [23];
  assign _030_[23] = rst ? 1'h0 : _252_;
  assign _253_ = write_strobes[2] ? write_data[22] : \program [22];
  assign _254_ = _255_ ? _253_ : \program [22];
  assign _255_ = write_address[6:2] == 5'h09;
  assign _256_ = _071_ ? _254_ : \program [22];
  assign _030_[22] = rst ? 1'h0 : _256_;
  assign _257_ = write_strobes[2] ? write_data[21] : \program [21];
  assign _258_ = _259_ ? _257_ : \program [21];
  assign _259_ = write_address[6:2] == 5'h09;
  assign _260_ = _071_ ? _258_ : \program [21];
  assign _030_[21] = rst ? 1'h0 : _260_;
  assign _261_ = write_strobes[2] ? write_data[20] : \program [20];
  assign _262_ = _263_ ? _261_ : \program [20];
  assign _263_ = write_address[6:2] == 5'h09;
  assign _264_ = _071_ ? _262_ : \program [20];
  assign _030_[20] = rst ? 1'h0 : _264_;
  assign _265_ = write_strobes[2] ? write_data[19] : \program [19];
  assign _266_ = _267_ ? _265_ : \program [19];
  assign _267_ = write_address[6:2] == 5'h09;
  assign _268_ = _071_ ? _266_ : \program [19];
  assign _030_[19] = rst ? 1'h0 : _268_;
  assign _269_ = write_strobes[2] ? write_data[18] : \program [18];
  assign _270_ = _271_ ? _269_ : \program [18];
  assign _271_ = write_address[6:2] == 5'h09;
  assign _272_ = _071_ ? _270_ : \program [18];
  assign _030_[18] = rst ? 1'h0 : _272_;
  assign _273_ = write_strobes[2] ? write_data[17] : \program [17];
  assign _274_ = _275_ ? _273_ : \program [17];
  assign _275_ = write_address[6:2] == 5'h09;
  assign _276_ = _071_ ? _274_ : \program [17];
  assign _030_[17] = rst ? 1'h0 : _276_;
  assign _277_ = write_strobes[2] ? write_data[16] : \program [16];
  assign _278_ = _279_ ? _277_ : \program [16];
  assign _279_ = write_address[6:2] == 5'h09;
  assign _280_ = _071_ ? _278_ : \program [16];
  assign _030_[16] = rst ? 1'h0 : _280_;
  assign _281_ = write_strobes[1] ? write_data[15] : \program [15];
  assign _282_ = _283_ ? _281_ : \program [15];
  assign _283_ = write_address[6:2] == 5'h09;
  assign _284_ = _071_ ? _282_ : \program [15];
  assign _030_[15] = rst ? 1'h0 : _284_;
  assign _285_ = write_strobes[1] ? write_data[14] : \program [14];
  assign _286_ = _287_ ? _285_ : \program [14];
  assign _287_ = write_address[6:2] == 5'h09;
  assign _288_ = _071_ ? _286_ : \program [14];
  assign _030_[14] = rst ? 1'h0 : _288_;
  assign _289_ = write_strobes[1] ? write_data[13] : \program [13];
  assign _290_ = _291_ ? _289_ : \program [13];
  assign _291_ = write_address[6:2] == 5'h09;
  assign _292_ = _071_ ? _290_ : \program [13];
  assign _030_[13] = rst ? 1'h0 : _292_;
  assign _293_ = write_strobes[1] ? write_data[12] : \program [12];
  assign _294_ = _295_ ? _293_ : \program [12];
  assign _295_ = write_address[6:2] == 5'h09;
  assign _296_ = _071_ ? _294_ : \program [12];
  assign _030_[12] = rst ? 1'h0 : _296_;
  assign _297_ = write_strobes[1] ? write_data[11] : \program [11];
  assign _298_ = _299_ ? _297_ : \program [11];
  assign _299_ = write_address[6:2] == 5'h09;
  assign _300_ = _071_ ? _298_ : \program [11];
  assign _030_[11] = rst ? 1'h0 : _300_;
  assign _301_ = write_strobes[1] ? write_data[10] : \program [10];
  assign _302_ = _303_ ? _301_ : \program [10];
  assign _303_ = write_address[6:2] == 5'h09;
  assign _304_ = _071_ ? _302_ : \program [10];
  assign _030_[10] = rst ? 1'h0 : _304_;
  assign _305_ = write_strobes[1] ? write_data[9] : \program [9];
  assign _306_ = _307_ ? _305_ : \program [9];
  assign _307_ = write_address[6:2] == 5'h09;
  assign _308_ = _071_ ? _306_ : \program [9];
  assign _030_[9] = rst ? 1'h0 : _308_;
  assign _309_ = write_strobes[1] ? write_data[8] : \program [8];
  assign _310_ = _311_ ? _309_ : \program [8];
  assign _311_ = write_address[6:2] == 5'h09;
  assign _312_ = _071_ ? _310_ : \program [8];
  assign _030_[8] = rst ? 1'h0 : _312_;
  assign _313_ = write_strobes[0] ? write_data[7] : \program [7];
  assign _314_ = _315_ ? _313_ : \program [7];
  assign _315_ = write_address[6:2] == 5'h09;
  assign _316_ = _071_ ? _314_ : \program [7];
  assign _030_[7] = rst ? 1'h0 : _316_;
  assign _317_ = write_strobes[0] ? write_data[6] : \program [6];
  assign _318_ = _319_ ? _317_ : \program [6];
  assign _319_ = write_address[6:2] == 5'h09;
  assign _320_ = _071_ ? _318_ : \program [6];
  assign _030_[6] = rst ? 1'h0 : _320_;
  assign _321_ = write_strobes[0] ? write_data[5] : \program [5];
  assign _322_ = _323_ ? _321_ : \program [5];
  assign _323_ = write_address[6:2] == 5'h09;
  assign _324_ = _071_ ? _322_ : \program [5];
  assign _030_[5] = rst ? 1'h0 : _324_;
  assign _325_ = write_strobes[0] ? write_data[4] : \program [4];
  assign _326_ = _327_ ? _325_ : \program [4];
  assign _327_ = write_address[6:2] == 5'h09;
  assign _328_ = _071_ ? _326_ : \program [4];
  assign _030_[4] = rst ? 1'h0 : _328_;
  assign _329_ = write_strobes[0] ? write_data[3] : \program [3];
  assign _330_ = _331_ ? _329_ : \program [3];
  assign _331_ = write_address[6:2] == 5'h09;
  assign _332_ = _071_ ? _330_ : \program [3];
  assign _030_[3] = rst ? 1'h0 : _332_;
  assign _333_ = write_strobes[0] ? write_data[2] : \program [2];
  assign _334_ = _335_ ? _333_ : \program [2];
  assign _335_ = write_address[6:2] == 5'h09;
  assign _336_ = _071_ ? _334_ : \program [2];
  assign _030_[2] = rst ? 1'h0 : _336_;
  assign _337_ = write_strobes[0] ? write_data[1] : \program [1];
  assign _338_ = _339_ ? _337_ : \program [1];
  assign _339_ = write_address[6:2] == 5'h09;
  assign _340_ = _071_ ? _338_ : \program [1];
  assign _030_[1] = rst ? 1'h0 : _340_;
  assign _341_ = write_strobes[0] ? write_data[0] : \program [0];
  assign _342_ = _343_ ? _341_ : \program [0];
  assign _343_ = write_address[6:2] == 5'h09;
  assign _344_ = _071_ ? _342_ : \program [0];
  assign _030_[0] = rst ? 1'h0 : _344_;
  assign _345_ = write_strobes[3] ? write_data[30] : \program [30];
  assign _346_ = _347_ ? _345_ : \program [30];
  assign _347_ = write_address[6:2] == 5'h09;
  assign _348_ = _071_ ? _346_ : \program [30];
  assign _030_[30] = rst ? 1'h0 : _348_;
  assign _349_ = write_strobes[0] ? write_data[2] : irq_enable;
  assign _350_ = _351_ ? _349_ : irq_enable;
  assign _351_ = write_address[6:2] == 5'h06;
  assign _352_ = _071_ ? _350_ : irq_enable;
  assign _029_ = rst ? 1'h0 : _352_;
  assign _353_ = writing ? 1'h1 : bus__bvalid;
  assign _354_ = _069_ ? 1'h0 : _353_;
  assign _028_ = rst ? 1'h0 : _354_;
  assign _027_ = rst ? 1'h0 : _068_;
  assign _026_ = rst ? 1'h0 : _061_;
  assign _355_ = _032_ ? 1'h1 : has_data;
  assign _356_ = _069_ ? 1'h0 : _355_;
  assign _025_ = rst ? 1'h0 : _356_;
  assign _357_ = _032_ ? bus__wstrb : write_strobes;
  assign _024_ = rst ? 4'h0 : _357_;
  assign _358_ = _032_ ? bus__wdata : write_data;
  assign _023_ = rst ? 32'd0 : _358_;
  assign _359_ = _021_ ? 1'h1 : has_address;
  assign _360_ = _069_ ? 1'h0 : _359_;
  assign _022_ = rst ? 1'h0 : _360_;
  assign _361_ = _021_ ? bus__awaddr : write_address;
  assign _020_ = rst ? 12'h000 : _361_;
  assign bus__rvalid = _362_ ? 1'h1 : 1'h0;
  assign _362_ = read_state == 2'h3;
  assign bus__arready = _363_ ? 1'h1 : 1'h0;
  assign _363_ = ! read_state;
  assign _364_ = _365_ ? _088_ : 1'h0;
  assign _365_ = write_address[6:2] == 5'h07;
  assign write_ERROR = _063_ ? _364_ : 1'h0;
  assign _366_ = _367_ ? _086_ : 1'h0;
  assign _367_ = write_address[6:2] == 5'h07;
  assign write_DONE = _063_ ? _366_ : 1'h0;
  assign _368_ = _369_ ? _079_ : 1'h0;
  assign _369_ = write_address[6:2] == 5'h06;
  assign write_ABORT = _063_ ? _368_ : 1'h0;
  assign _370_ = _371_ ? _073_ : 1'h0;
  assign _371_ = write_address[6:2] == 5'h06;
  assign write_START = _063_ ? _370_ : 1'h0;
endmodule

// Buffer of two entries between two streams.
module \ternhw_8x16_p2_g128_a8.results_out (clk, rst, i__ready, o__payload, i__payload, i__valid, o__valid, second_valid, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [512:0] o__payload;
  wire [512:0] o__payload;
  input [512:0] i__payload;
  wire [512:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid = 1'h0;
  output second_valid;
  reg second_valid = 1'h0;
  input o__ready;
  wire o__ready;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [512:0] _11_;
  wire [512:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  reg into = 1'h0;
  reg out_of = 1'h0;
  reg [512:0] word_0 = 513'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [512:0] word_1 = 513'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign i__ready = ~ second_valid;
  assign o__payload = out_of ? word_1 : word_0;
  assign _00_ = ~ second_valid;
  assign _10_ = i__valid & _00_;
  assign _13_ = into ^ _10_;
  assign _14_ = o__ready & o__valid;
  assign _15_ = out_of ^ _14_;
  assign _16_ = o__ready & o__valid;
  assign _17_ = ~ o__valid;
  assign _18_ = _16_ | _17_;
  assign _19_ = second_valid | i__valid;
  assign _01_ = ! into;
  assign _02_ = ~ second_valid;
  assign _03_ = _01_ & _02_;
  assign _04_ = ~ second_valid;
  assign _05_ = into & _04_;
  always @(posedge clk)
    into <= _06_;
  always @(posedge clk)
    out_of <= _07_;
  always @(posedge clk)
    o__valid <= _08_;
  always @(posedge clk)
    second_valid <= _09_;
  always @(posedge clk)
    word_0 <= _11_;
  always @(posedge clk)
    word_1 <= _12_;
  assign _12_ = _05_ ? i__payload : word_1;
  assign _11_ = _03_ ? i__payload : word_0;
  assign _20_ = i__valid ? 1'h1 : second_valid;
  assign _21_ = _18_ ? 1'h0 : _20_;
  assign _09_ = rst ? 1'h0 : _21_;
  assign _22_ = _18_ ? _19_ : o__valid;
  assign _08_ = rst ? 1'h0 : _22_;
  assign _07_ = rst ? 1'h0 : _15_;
  assign _06_ = rst ? 1'h0 : _13_;
endmodule

// Splits the weight words of each pass into constants, scales and beats.
module \ternhw_8x16_p2_g128_a8.unpack (constants__ready, o__ready, constants__valid, scales__valid, words__ready, needs_words, idle, beats__word_0, words__payload, work_rst, job__payload, job__valid, scales__ready, scales__payload, job__ready, beats__valid, words__valid, work_clk);
  input constants__ready;
  wire constants__ready;
  input o__ready;
  wire o__ready;
  output constants__valid;
  wire constants__valid;
  output scales__valid;
  wire scales__valid;
  output words__ready;
  wire words__ready;
  output needs_words;
  wire needs_words;
  output idle;
  wire idle;
  output [511:0] beats__word_0;
  wire [511:0] beats__word_0;
  input [511:0] words__payload;
  wire [511:0] words__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input scales__ready;
  wire scales__ready;
  output [127:0] scales__payload;
  wire [127:0] scales__payload;
  output job__ready;
  wire job__ready;
  output beats__valid;
  wire beats__valid;
  input words__valid;
  wire words__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [3:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire [511:0] _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire [2:0] _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  wire _193_;
  wire _194_;
  wire _195_;
  wire _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire _221_;
  wire _222_;
  wire _223_;
  wire _224_;
  wire _225_;
  wire _226_;
  wire _227_;
  wire _228_;
  wire _229_;
  wire _230_;
  wire _231_;
  wire [2:0] _232_;
  wire [2:0] _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire [511:0] _239_;
  wire _240_;
  wire [25:0] beats__payload;
  wire \beats__ready$35 ;
  wire \beats__valid$17 ;
  reg constants_done = 1'h0;
  wire i__ready;
  wire i__valid;
  reg kept = 1'h0;
  reg last_constant = 1'h1;
  reg opened = 1'h0;
  reg [511:0] scales_held_words = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [2:0] scales_left = 3'h0;
  reg scales_place = 1'h1;
  reg scales_some = 1'h0;
  reg unsent = 1'h1;
  assign _000_ = \beats__valid$17  & opened;
  assign _058_ = beats__payload[1] & unsent;
  assign _151_ = ~ scales__ready;
  assign _162_ = _058_ & _151_;
  assign _173_ = ~ _162_;
  assign _184_ = _000_ & _173_;
  assign _195_ = kept | words__valid;
  assign i__valid = _184_ & _195_;
  assign _206_ = ~ constants_done;
  assign _217_ = beats__payload[4] & _206_;
  assign _001_ = \beats__valid$17  & _217_;
  assign _012_ = \beats__valid$17  & opened;
  assign _020_ = beats__payload[1] & unsent;
  assign _021_ = ~ scales__ready;
  assign _022_ = _020_ & _021_;
  assign _023_ = ~ _022_;
  assign _024_ = _012_ & _023_;
  assign _027_ = kept | words__valid;
  assign _036_ = _024_ & _027_;
  assign _047_ = _036_ & i__ready;
  assign _059_ = _047_ & kept;
  assign _070_ = unsent & opened;
  assign _081_ = _070_ & scales__ready;
  assign _092_ = scales_left != 1'h1;
  assign _103_ = _081_ ? _092_ : scales_some;
  assign _114_ = ~ _103_;
  assign _125_ = beats__payload[3] | _114_;
  assign _136_ = beats__payload[1] & _125_;
  assign _147_ = _059_ & _136_;
  assign _150_ = _147_ & beats__payload[3];
  assign _152_ = ~ beats__payload[7];
  assign _153_ = _150_ & _152_;
  assign _154_ = _001_ | _153_;
  assign constants__valid = words__valid & _154_;
  assign scales__valid = unsent & opened;
  assign _155_ = ~ constants_done;
  assign _156_ = beats__payload[4] & _155_;
  assign _157_ = \beats__valid$17  & _156_;
  assign _158_ = \beats__valid$17  & opened;
  assign _159_ = beats__payload[1] & unsent;
  assign _160_ = ~ scales__ready;
  assign _161_ = _159_ & _160_;
  assign _163_ = ~ _161_;
  assign _164_ = _158_ & _163_;
  assign _165_ = kept | words__valid;
  assign _166_ = _164_ & _165_;
  assign _167_ = _166_ & i__ready;
  assign _168_ = _167_ & kept;
  assign _169_ = unsent & opened;
  assign _170_ = _169_ & scales__ready;
  assign _171_ = scales_left != 1'h1;
  assign _172_ = _170_ ? _171_ : scales_some;
  assign _174_ = ~ _172_;
  assign _175_ = beats__payload[3] | _174_;
  assign _176_ = beats__payload[1] & _175_;
  assign _177_ = _168_ & _176_;
  assign _178_ = _177_ & beats__payload[3];
  assign _179_ = ~ beats__payload[7];
  assign _180_ = _178_ & _179_;
  assign _181_ = _157_ | _180_;
  assign _182_ = _181_ & constants__ready;
  assign _183_ = ~ constants_done;
  assign _185_ = beats__payload[4] & _183_;
  assign _186_ = ~ _185_;
  assign _187_ = \beats__valid$17  & _186_;
  assign _188_ = ~ opened;
  assign _189_ = _187_ & _188_;
  assign _190_ = _182_ | _189_;
  assign _191_ = \beats__valid$17  & opened;
  assign _192_ = beats__payload[1] & unsent;
  assign _193_ = ~ scales__ready;
  assign _194_ = _192_ & _193_;
  assign _196_ = ~ _194_;
  assign _197_ = _191_ & _196_;
  assign _198_ = kept | words__valid;
  assign _199_ = _197_ & _198_;
  assign _200_ = _199_ & i__ready;
  assign _201_ = _200_ & kept;
  assign _202_ = unsent & opened;
  assign _203_ = _202_ & scales__ready;
  assign _204_ = scales_left != 1'h1;
  assign _205_ = _203_ ? _204_ : scales_some;
  assign _207_ = ~ _205_;
  assign _208_ = beats__payload[3] | _207_;
  assign _209_ = beats__payload[1] & _208_;
  assign _210_ = _201_ & _209_;
  assign _211_ = ~ beats__payload[3];
  assign _212_ = _210_ & _211_;
  assign _213_ = _190_ | _212_;
  assign _214_ = \beats__valid$17  & opened;
  assign _215_ = beats__payload[1] & unsent;
  assign _216_ = ~ scales__ready;
  assign _218_ = _215_ & _216_;
  assign _219_ = ~ _218_;
  assign _220_ = _214_ & _219_;
  assign _221_ = _220_ & i__ready;
  assign _222_ = ~ kept;
  assign _223_ = _221_ & _222_;
  assign words__ready = _213_ | _223_;
  assign _224_ = \beats__valid$17  & opened;
  assign _225_ = beats__payload[1] & unsent;
  assign _226_ = ~ scales__ready;
  assign _227_ = _225_ & _226_;
  assign _002_ = ~ _227_;
  assign _003_ = _224_ & _002_;
  assign _004_ = kept | words__valid;
  assign _005_ = _003_ & _004_;
  assign \beats__ready$35  = _005_ & i__ready;
  assign _006_ = ~ kept;
  assign needs_words = \beats__valid$17  & _006_;
  assign _007_ = ~ \beats__valid$17 ;
  assign _008_ = _007_ & job__ready;
  assign _009_ = ~ job__valid;
  assign idle = _008_ & _009_;
  assign _010_ = \beats__valid$17  & opened;
  assign _011_ = beats__payload[1] & unsent;
  assign _013_ = ~ scales__ready;
  assign _014_ = _011_ & _013_;
  assign _015_ = ~ _014_;
  assign _016_ = _010_ & _015_;
  assign _017_ = kept | words__valid;
  assign _018_ = _016_ & _017_;
  assign _019_ = _018_ & i__ready;
  assign _025_ = scales__valid & scales__ready;
  assign _026_ = ~ opened;
  assign _028_ = unsent & opened;
  assign _029_ = _028_ & scales__ready;
  assign _030_ = scales_left != 1'h1;
  assign _031_ = _029_ ? _030_ : scales_some;
  assign _032_ = ~ _031_;
  assign _033_ = _026_ | _032_;
  assign _034_ = scales_place & _033_;
  assign _035_ = constants__valid & constants__ready;
  assign _037_ = constants__valid & constants__ready;
  assign _038_ = _037_ & last_constant;
  assign _039_ = \beats__valid$17  & opened;
  assign _040_ = beats__payload[1] & unsent;
  assign _041_ = ~ scales__ready;
  assign _042_ = _040_ & _041_;
  assign _043_ = ~ _042_;
  assign _044_ = _039_ & _043_;
  assign _045_ = kept | words__valid;
  assign _046_ = _044_ & _045_;
  assign _048_ = _046_ & i__ready;
  assign _049_ = _038_ | _048_;
  assign _050_ = constants__valid & constants__ready;
  assign _051_ = _050_ & last_constant;
  assign _052_ = unsent & opened;
  assign _053_ = _052_ & scales__ready;
  assign _054_ = scales_left - 1'h1;
  assign _055_ = scales_left != 1'h1;
  assign _056_ = ~ constants_done;
  assign _057_ = beats__payload[4] & _056_;
  assign _060_ = ~ _057_;
  assign _061_ = \beats__valid$17  & _060_;
  assign _062_ = ~ opened;
  assign _063_ = _061_ & _062_;
  assign _064_ = \beats__valid$17  & opened;
  assign _065_ = beats__payload[1] & unsent;
  assign _066_ = ~ scales__ready;
  assign _067_ = _065_ & _066_;
  assign _068_ = ~ _067_;
  assign _069_ = _064_ & _068_;
  assign _071_ = kept | words__valid;
  assign _072_ = _069_ & _071_;
  assign _073_ = _072_ & i__ready;
  assign _074_ = _073_ & kept;
  assign _075_ = unsent & opened;
  assign _076_ = _075_ & scales__ready;
  assign _077_ = scales_left != 1'h1;
  assign _078_ = _076_ ? _077_ : scales_some;
  assign _079_ = ~ _078_;
  assign _080_ = beats__payload[3] | _079_;
  assign _082_ = beats__payload[1] & _080_;
  assign _083_ = _074_ & _082_;
  assign _084_ = ~ beats__payload[3];
  assign _085_ = _083_ & _084_;
  assign _086_ = _063_ | _085_;
  assign _087_ = _086_ & words__valid;
  assign _088_ = _087_ & scales_place;
  assign _089_ = \beats__valid$17  & opened;
  assign _090_ = beats__payload[1] & unsent;
  assign _091_ = ~ scales__ready;
  assign _093_ = _090_ & _091_;
  assign _094_ = ~ _093_;
  assign _095_ = _089_ & _094_;
  assign _096_ = kept | words__valid;
  assign _097_ = _095_ & _096_;
  assign _098_ = _097_ & i__ready;
  assign _099_ = _098_ & beats__payload[1];
  assign _100_ = unsent & opened;
  assign _101_ = _100_ & scales__ready;
  assign _102_ = scales_left != 1'h1;
  assign _104_ = _101_ ? _102_ : scales_some;
  assign _105_ = ~ beats__payload[3];
  assign _106_ = _104_ & _105_;
  assign _107_ = ~ constants_done;
  assign _108_ = beats__payload[4] & _107_;
  assign _109_ = ~ _108_;
  assign _110_ = \beats__valid$17  & _109_;
  assign _111_ = ~ opened;
  assign _112_ = _110_ & _111_;
  assign _113_ = \beats__valid$17  & opened;
  assign _115_ = beats__payload[1] & unsent;
  assign _116_ = ~ scales__ready;
  assign _117_ = _115_ & _116_;
  assign _118_ = ~ _117_;
  assign _119_ = _113_ & _118_;
  assign _120_ = kept | words__valid;
  assign _121_ = _119_ & _120_;
  assign _122_ = _121_ & i__ready;
  assign _123_ = _122_ & kept;
  assign _124_ = unsent & opened;
  assign _126_ = _124_ & scales__ready;
  assign _127_ = scales_left != 1'h1;
  assign _128_ = _126_ ? _127_ : scales_some;
  assign _129_ = ~ _128_;
  assign _130_ = beats__payload[3] | _129_;
  assign _131_ = beats__payload[1] & _130_;
  assign _132_ = _123_ & _131_;
  assign _133_ = ~ beats__payload[3];
  assign _134_ = _132_ & _133_;
  assign _135_ = _112_ | _134_;
  assign _137_ = _135_ & words__valid;
  assign _138_ = _137_ & scales_place;
  assign _139_ = _106_ | _138_;
  always @(posedge work_clk)
    kept <= _140_;
  always @(posedge work_clk)
    scales_place <= _141_;
  always @(posedge work_clk)
    scales_held_words <= _142_;
  always @(posedge work_clk)
    last_constant <= _143_;
  always @(posedge work_clk)
    constants_done <= _144_;
  always @(posedge work_clk)
    unsent <= _145_;
  always @(posedge work_clk)
    scales_left <= _146_;
  always @(posedge work_clk)
    scales_some <= _148_;
  always @(posedge work_clk)
    opened <= _149_;
  assign _228_ = _088_ ? 1'h1 : opened;
  assign _229_ = _099_ ? _139_ : _228_;
  assign _149_ = work_rst ? 1'h0 : _229_;
  assign _230_ = _053_ ? _055_ : scales_some;
  assign _231_ = _088_ ? 1'h1 : _230_;
  assign _148_ = work_rst ? 1'h0 : _231_;
  assign _232_ = _053_ ? _054_[2:0] : scales_left;
  assign _233_ = _088_ ? 3'h4 : _232_;
  assign _146_ = work_rst ? 3'h0 : _233_;
  assign _234_ = _053_ ? 1'h0 : unsent;
  assign _235_ = _099_ ? 1'h1 : _234_;
  assign _145_ = work_rst ? 1'h1 : _235_;
  assign _236_ = _049_ ? _051_ : constants_done;
  assign _144_ = work_rst ? 1'h0 : _236_;
  assign _237_ = last_constant ? 1'h1 : 1'h0;
  assign _238_ = _035_ ? _237_ : last_constant;
  assign _143_ = work_rst ? 1'h1 : _238_;
  assign _239_ = _025_ ? { 128'h00000000000000000000000000000000, scales_held_words[511:128] } : scales_held_words;
  assign _142_ = _034_ ? words__payload : _239_;
  assign _141_ = work_rst ? 1'h1 : scales_place;
  assign _240_ = _019_ ? 1'h0 : kept;
  assign _140_ = work_rst ? 1'h0 : _240_;
  \ternhw_8x16_p2_g128_a8.unpack.skid  skid (
    .i__payload(words__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__word_0),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_8x16_p2_g128_a8.unpack.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(\beats__valid$17 ),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(\beats__ready$35 ),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign scales__payload = scales_held_words[127:0];
endmodule

// Buffer of two entries between two streams.
module \ternhw_8x16_p2_g128_a8.unpack.skid (o__ready, i__payload, i__valid, i__ready, o__payload, work_rst, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  input [511:0] i__payload;
  wire [511:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [511:0] o__payload;
  wire [511:0] o__payload;
  input work_rst;
  wire work_rst;
  output o__valid;
  reg o__valid = 1'h0;
  input work_clk;
  wire work_clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [511:0] _11_;
  wire [511:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  reg into = 1'h0;
  reg out_of = 1'h0;
  reg second_valid = 1'h0;
  reg [511:0] word_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [511:0] word_1 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign i__ready = ~ second_valid;
  assign o__payload = out_of ? word_1 : word_0;
  assign _00_ = ~ second_valid;
  assign _10_ = i__valid & _00_;
  assign _13_ = into ^ _10_;
  assign _14_ = o__ready & o__valid;
  assign _15_ = out_of ^ _14_;
  assign _16_ = o__ready & o__valid;
  assign _17_ = ~ o__valid;
  assign _18_ = _16_ | _17_;
  assign _19_ = second_valid | i__valid;
  assign _01_ = ! into;
  assign _02_ = ~ second_valid;
  assign _03_ = _01_ & _02_;
  assign _04_ = ~ second_valid;
  assign _05_ = into & _04_;
  always @(posedge work_clk)
    into <= _06_;
  always @(posedge work_clk)
    out_of <= _07_;
  always @(posedge work_clk)
    o__valid <= _08_;
  always @(posedge work_clk)
    second_valid <= _09_;
  always @(posedge work_clk)
    word_0 <= _11_;
  always @(posedge work_clk)
    word_1 <= _12_;
  assign _12_ = _05_ ? i__payload : word_1;
  assign _11_ = _03_ ? i__payload : word_0;
  assign _20_ = i__valid ? 1'h1 : second_valid;
  assign _21_ = _18_ ? 1'h0 : _20_;
  assign _09_ = work_rst ? 1'h0 : _21_;
  assign _22_ = _18_ ? _19_ : o__valid;
  assign _08_ = work_rst ? 1'h0 : _22_;
  assign _07_ = work_rst ? 1'h0 : _15_;
  assign _06_ = work_rst ? 1'h0 : _13_;
endmodule

// Lists every beat of a pass in order, for the array and, in a second instance, for the unpacker.
module \ternhw_8x16_p2_g128_a8.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  output [25:0] beats__payload;
  wire [25:0] beats__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  output job__ready;
  wire job__ready;
  output beats__valid;
  wire beats__valid;
  input work_clk;
  wire work_clk;
  wire [24:0] _000_;
  wire _001_;
  wire _002_;
  wire [16:0] _003_;
  wire _004_;
  wire _005_;
  wire [4:0] _006_;
  wire _007_;
  wire _008_;
  wire [12:0] _009_;
  wire _010_;
  wire [2:0] _011_;
  wire _012_;
  wire [3:0] _013_;
  wire _014_;
  wire [10:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire [2:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire [2:0] _022_;
  wire _023_;
  wire [10:0] _024_;
  wire [24:0] _025_;
  wire _026_;
  wire [2:0] _027_;
  wire _028_;
  wire _029_;
  wire [88:0] _030_;
  wire [1:0] _031_;
  wire [23:0] _032_;
  wire _033_;
  wire _034_;
  wire [15:0] _035_;
  wire _036_;
  wire _037_;
  wire [3:0] _038_;
  wire _039_;
  wire _040_;
  wire [2:0] _041_;
  wire _042_;
  wire [23:0] _043_;
  wire _044_;
  wire _045_;
  wire [15:0] _046_;
  wire _047_;
  wire _048_;
  wire [3:0] _049_;
  wire _050_;
  wire _051_;
  wire [2:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [9:0] _056_;
  wire [9:0] _057_;
  wire [9:0] _058_;
  wire _059_;
  wire _060_;
  wire [9:0] _061_;
  wire [9:0] _062_;
  wire [9:0] _063_;
  wire [9:0] _064_;
  wire [9:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire [2:0] _087_;
  wire [2:0] _088_;
  wire [2:0] _089_;
  wire [2:0] _090_;
  wire [2:0] _091_;
  wire _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [3:0] _106_;
  wire [3:0] _107_;
  wire [3:0] _108_;
  wire [3:0] _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [15:0] _126_;
  wire [15:0] _127_;
  wire [15:0] _128_;
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire _146_;
  wire [23:0] _147_;
  wire [23:0] _148_;
  wire [23:0] _149_;
  wire [23:0] _150_;
  wire [23:0] _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire [2:0] _156_;
  wire _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire [3:0] _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire [15:0] _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire [23:0] _174_;
  wire _175_;
  wire [1:0] _176_;
  wire [1:0] _177_;
  wire [1:0] _178_;
  wire [1:0] _179_;
  wire [1:0] _180_;
  wire [1:0] _181_;
  wire _182_;
  wire _183_;
  wire _184_;
  wire [1:0] _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire [9:0] _190_;
  wire [9:0] _191_;
  wire [9:0] _192_;
  wire [9:0] _193_;
  reg [9:0] address = 10'h000;
  reg [2:0] beat = 3'h0;
  reg first = 1'h0;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group_from = 16'h0000;
  reg group_last = 1'h0;
  reg [15:0] group_left = 16'h0000;
  reg group_nearly = 1'h0;
  reg group_one = 1'h0;
  reg group_two = 1'h0;
  wire \i__payload.ends ;
  wire \i__payload.opens ;
  wire \i__payload.starts ;
  wire \i__payload.tile_last ;
  wire i__ready;
  wire i__valid;
  reg [88:0] job = 89'h00000000000000000000000;
  reg last = 1'h0;
  reg opening = 1'h0;
  reg [9:0] restart = 10'h000;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg [2:0] tail = 3'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _020_ = group_left - 1'h1;
  assign _021_ = group_left == 2'h2;
  assign _022_ = group_nearly ? tail : 3'h7;
  assign _023_ = group_nearly ? tail_of_one : 1'h0;
  assign _024_ = address + 1'h1;
  assign _025_ = tile_left - 1'h1;
  assign _026_ = tile_left == 2'h2;
  assign _027_ = group_one ? tail : 3'h7;
  assign _029_ = group_one ? tail_of_one : 1'h0;
  always @(posedge work_clk)
    job <= _030_;
  always @(posedge work_clk)
    fsm_state <= _031_;
  always @(posedge work_clk)
    tile_from <= _032_;
  always @(posedge work_clk)
    tile_one <= _033_;
  always @(posedge work_clk)
    tile_two <= _034_;
  always @(posedge work_clk)
    group_from <= _035_;
  always @(posedge work_clk)
    group_one <= _036_;
  always @(posedge work_clk)
    group_two <= _037_;
  always @(posedge work_clk)
    step_from <= _038_;
  always @(posedge work_clk)
    step_one <= _039_;
  always @(posedge work_clk)
    step_two <= _040_;
  always @(posedge work_clk)
    tail <= _041_;
  always @(posedge work_clk)
    tail_of_one <= _042_;
  always @(posedge work_clk)
    tile_left <= _043_;
  always @(posedge work_clk)
    tile_last <= _044_;
  always @(posedge work_clk)
    tile_nearly <= _045_;
  always @(posedge work_clk)
    group_left <= _046_;
  always @(posedge work_clk)
    group_last <= _047_;
  always @(posedge work_clk)
    group_nearly <= _048_;
  always @(posedge work_clk)
    step_left <= _049_;
  always @(posedge work_clk)
    step_last <= _050_;
  always @(posedge work_clk)
    step_nearly <= _051_;
  always @(posedge work_clk)
    beat <= _052_;
  always @(posedge work_clk)
    last <= _053_;
  always @(posedge work_clk)
    first <= _054_;
  always @(posedge work_clk)
    opening <= _055_;
  always @(posedge work_clk)
    address <= _056_;
  always @(posedge work_clk)
    restart <= _057_;
  assign \i__payload.tile_last  = group_last & step_last;
  assign \i__payload.starts  = first & opening;
  assign \i__payload.opens  = last & opening;
  assign _028_ = last & group_last;
  assign \i__payload.ends  = _028_ & step_last;
  assign _000_ = job[23:0] - 1'h1;
  assign _001_ = job[23:0] == 1'h1;
  assign _002_ = job[23:0] == 2'h2;
  assign _003_ = job[39:24] - 1'h1;
  assign _004_ = job[39:24] == 1'h1;
  assign _005_ = job[39:24] == 2'h2;
  assign _006_ = job[55:52] - 1'h1;
  assign _007_ = job[55:52] == 1'h1;
  assign _008_ = job[55:52] == 2'h2;
  assign _009_ = job[51:40] - 1'h1;
  assign _010_ = job[51:40] == 1'h1;
  assign _011_ = group_one ? tail : 3'h7;
  assign _012_ = group_one ? tail_of_one : 1'h0;
  assign _013_ = beat - 1'h1;
  assign _014_ = beat == 1'h1;
  assign _015_ = address + 1'h1;
  assign _016_ = step_left - 1'h1;
  assign _017_ = step_left == 2'h2;
  assign _018_ = group_last ? tail : 3'h7;
  assign _019_ = group_last ? tail_of_one : 1'h0;
  function [9:0] _256_;
    input [9:0] a;
    input [19:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _256_ = b[9:0];
      s[1]:
        _256_ = b[19:10];
      default:
        _256_ = a;
    endcase
  endfunction
  assign _058_ = _256_(restart, { 10'h000, _193_ }, { _060_, _059_ });
  assign _059_ = fsm_state == 2'h3;
  assign _060_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 10'h000 : _058_;
  assign _061_ = group_last ? 10'h000 : _015_[9:0];
  assign _062_ = step_last ? _061_ : restart;
  assign _063_ = last ? _062_ : _015_[9:0];
  assign _064_ = i__ready ? _063_ : address;
  function [9:0] _264_;
    input [9:0] a;
    input [19:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _264_ = b[9:0];
      s[1]:
        _264_ = b[19:10];
      default:
        _264_ = a;
    endcase
  endfunction
  assign _065_ = _264_(address, { 10'h000, _064_ }, { _067_, _066_ });
  assign _066_ = fsm_state == 2'h3;
  assign _067_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 10'h000 : _065_;
  assign _068_ = group_last ? 1'h1 : 1'h0;
  assign _069_ = step_last ? _068_ : 1'h0;
  assign _070_ = last ? _069_ : opening;
  assign _071_ = i__ready ? _070_ : opening;
  function [0:0] _272_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _272_ = b[0:0];
      s[1]:
        _272_ = b[1:1];
      default:
        _272_ = a;
    endcase
  endfunction
  assign _072_ = _272_(opening, { 1'h1, _071_ }, { _074_, _073_ });
  assign _073_ = fsm_state == 2'h3;
  assign _074_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 1'h0 : _072_;
  assign _075_ = last ? 1'h1 : 1'h0;
  assign _076_ = i__ready ? _075_ : first;
  function [0:0] _278_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _278_ = b[0:0];
      s[1]:
        _278_ = b[1:1];
      default:
        _278_ = a;
    endcase
  endfunction
  assign _077_ = _278_(first, { 1'h1, _076_ }, { _079_, _078_ });
  assign _078_ = fsm_state == 2'h3;
  assign _079_ = fsm_state == 2'h2;
  assign _054_ = work_rst ? 1'h0 : _077_;
  assign _080_ = group_last ? _029_ : _023_;
  assign _081_ = step_last ? _080_ : _019_;
  assign _082_ = last ? _081_ : _014_;
  assign _083_ = i__ready ? _082_ : last;
  function [0:0] _286_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _286_ = b[0:0];
      s[1]:
        _286_ = b[1:1];
      default:
        _286_ = a;
    endcase
  endfunction
  assign _084_ = _286_(last, { _012_, _083_ }, { _086_, _085_ });
  assign _085_ = fsm_state == 2'h3;
  assign _086_ = fsm_state == 2'h2;
  assign _053_ = work_rst ? 1'h0 : _084_;
  assign _087_ = group_last ? _027_ : _022_;
  assign _088_ = step_last ? _087_ : _018_;
  assign _089_ = last ? _088_ : _013_[2:0];
  assign _090_ = i__ready ? _089_ : beat;
  function [2:0] _294_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _294_ = b[2:0];
      s[1]:
        _294_ = b[5:3];
      default:
        _294_ = a;
    endcase
  endfunction
  assign _091_ = _294_(beat, { _011_, _090_ }, { _093_, _092_ });
  assign _092_ = fsm_state == 2'h3;
  assign _093_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 3'h0 : _091_;
  assign _094_ = step_last ? step_two : _017_;
  assign _095_ = last ? _094_ : step_nearly;
  assign _096_ = i__ready ? _095_ : step_nearly;
  function [0:0] _301_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _301_ = b[0:0];
      s[1]:
        _301_ = b[1:1];
      default:
        _301_ = a;
    endcase
  endfunction
  assign _097_ = _301_(step_nearly, { step_two, _096_ }, { _099_, _098_ });
  assign _098_ = fsm_state == 2'h3;
  assign _099_ = fsm_state == 2'h2;
  assign _051_ = work_rst ? 1'h0 : _097_;
  assign _100_ = step_last ? step_one : step_nearly;
  assign _101_ = last ? _100_ : step_last;
  assign _102_ = i__ready ? _101_ : step_last;
  function [0:0] _308_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _308_ = b[0:0];
      s[1]:
        _308_ = b[1:1];
      default:
        _308_ = a;
    endcase
  endfunction
  assign _103_ = _308_(step_last, { step_one, _102_ }, { _105_, _104_ });
  assign _104_ = fsm_state == 2'h3;
  assign _105_ = fsm_state == 2'h2;
  assign _050_ = work_rst ? 1'h0 : _103_;
  assign _106_ = step_last ? step_from : _016_[3:0];
  assign _107_ = last ? _106_ : step_left;
  assign _108_ = i__ready ? _107_ : step_left;
  function [3:0] _315_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _315_ = b[3:0];
      s[1]:
        _315_ = b[7:4];
      default:
        _315_ = a;
    endcase
  endfunction
  assign _109_ = _315_(step_left, { step_from, _108_ }, { _111_, _110_ });
  assign _110_ = fsm_state == 2'h3;
  assign _111_ = fsm_state == 2'h2;
  assign _049_ = work_rst ? 4'h0 : _109_;
  assign _112_ = group_last ? group_two : _021_;
  assign _113_ = step_last ? _112_ : group_nearly;
  assign _114_ = last ? _113_ : group_nearly;
  assign _115_ = i__ready ? _114_ : group_nearly;
  function [0:0] _323_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _323_ = b[0:0];
      s[1]:
        _323_ = b[1:1];
      default:
        _323_ = a;
    endcase
  endfunction
  assign _116_ = _323_(group_nearly, { group_two, _115_ }, { _118_, _117_ });
  assign _117_ = fsm_state == 2'h3;
  assign _118_ = fsm_state == 2'h2;
  assign _048_ = work_rst ? 1'h0 : _116_;
  assign _119_ = group_last ? group_one : group_nearly;
  assign _120_ = step_last ? _119_ : group_last;
  assign _121_ = last ? _120_ : group_last;
  assign _122_ = i__ready ? _121_ : group_last;
  function [0:0] _331_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _331_ = b[0:0];
      s[1]:
        _331_ = b[1:1];
      default:
        _331_ = a;
    endcase
  endfunction
  assign _123_ = _331_(group_last, { group_one, _122_ }, { _125_, _124_ });
  assign _124_ = fsm_state == 2'h3;
  assign _125_ = fsm_state == 2'h2;
  assign _047_ = work_rst ? 1'h0 : _123_;
  assign _126_ = group_last ? group_from : _020_[15:0];
  assign _127_ = step_last ? _126_ : group_left;
  assign _128_ = last ? _127_ : group_left;
  assign _129_ = i__ready ? _128_ : group_left;
  function [15:0] _339_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _339_ = b[15:0];
      s[1]:
        _339_ = b[31:16];
      default:
        _339_ = a;
    endcase
  endfunction
  assign _130_ = _339_(group_left, { group_from, _129_ }, { _132_, _131_ });
  assign _131_ = fsm_state == 2'h3;
  assign _132_ = fsm_state == 2'h2;
  assign _046_ = work_rst ? 16'h0000 : _130_;
  assign _133_ = group_last ? _026_ : tile_nearly;
  assign _134_ = step_last ? _133_ : tile_nearly;
  assign _135_ = last ? _134_ : tile_nearly;
  assign _136_ = i__ready ? _135_ : tile_nearly;
  function [0:0] _347_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _347_ = b[0:0];
      s[1]:
        _347_ = b[1:1];
      default:
        _347_ = a;
    endcase
  endfunction
  assign _137_ = _347_(tile_nearly, { tile_two, _136_ }, { _139_, _138_ });
  assign _138_ = fsm_state == 2'h3;
  assign _139_ = fsm_state == 2'h2;
  assign _045_ = work_rst ? 1'h0 : _137_;
  assign _140_ = group_last ? tile_nearly : tile_last;
  assign _141_ = step_last ? _140_ : tile_last;
  assign _142_ = last ? _141_ : tile_last;
  assign _143_ = i__ready ? _142_ : tile_last;
  function [0:0] _355_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _355_ = b[0:0];
      s[1]:
        _355_ = b[1:1];
      default:
        _355_ = a;
    endcase
  endfunction
  assign _144_ = _355_(tile_last, { tile_one, _143_ }, { _146_, _145_ });
  assign _145_ = fsm_state == 2'h3;
  assign _146_ = fsm_state == 2'h2;
  assign _044_ = work_rst ? 1'h0 : _144_;
  assign _147_ = group_last ? _025_[23:0] : tile_left;
  assign _148_ = step_last ? _147_ : tile_left;
  assign _149_ = last ? _148_ : tile_left;
  assign _150_ = i__ready ? _149_ : tile_left;
  function [23:0] _363_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _363_ = b[23:0];
      s[1]:
        _363_ = b[47:24];
      default:
        _363_ = a;
    endcase
  endfunction
  assign _151_ = _363_(tile_left, { tile_from, _150_ }, { _153_, _152_ });
  assign _152_ = fsm_state == 2'h3;
  assign _153_ = fsm_state == 2'h2;
  assign _043_ = work_rst ? 24'h000000 : _151_;
  assign _154_ = _155_ ? _010_ : tail_of_one;
  assign _155_ = fsm_state == 2'h1;
  assign _042_ = work_rst ? 1'h0 : _154_;
  assign _156_ = _157_ ? _009_[2:0] : tail;
  assign _157_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 3'h0 : _156_;
  assign _158_ = _159_ ? _008_ : step_two;
  assign _159_ = fsm_state == 2'h1;
  assign _040_ = work_rst ? 1'h0 : _158_;
  assign _160_ = _161_ ? _007_ : step_one;
  assign _161_ = fsm_state == 2'h1;
  assign _039_ = work_rst ? 1'h0 : _160_;
  assign _162_ = _163_ ? _006_[3:0] : step_from;
  assign _163_ = fsm_state == 2'h1;
  assign _038_ = work_rst ? 4'h0 : _162_;
  assign _164_ = _165_ ? _005_ : group_two;
  assign _165_ = fsm_state == 2'h1;
  assign _037_ = work_rst ? 1'h0 : _164_;
  assign _166_ = _167_ ? _004_ : group_one;
  assign _167_ = fsm_state == 2'h1;
  assign _036_ = work_rst ? 1'h0 : _166_;
  assign _168_ = _169_ ? _003_[15:0] : group_from;
  assign _169_ = fsm_state == 2'h1;
  assign _035_ = work_rst ? 16'h0000 : _168_;
  assign _170_ = _171_ ? _002_ : tile_two;
  assign _171_ = fsm_state == 2'h1;
  assign _034_ = work_rst ? 1'h0 : _170_;
  assign _172_ = _173_ ? _001_ : tile_one;
  assign _173_ = fsm_state == 2'h1;
  assign _033_ = work_rst ? 1'h0 : _172_;
  assign _174_ = _175_ ? _000_[23:0] : tile_from;
  assign _175_ = fsm_state == 2'h1;
  assign _032_ = work_rst ? 24'h000000 : _174_;
  assign _176_ = tile_last ? 2'h0 : fsm_state;
  assign _177_ = group_last ? _176_ : fsm_state;
  assign _178_ = step_last ? _177_ : fsm_state;
  assign _179_ = last ? _178_ : fsm_state;
  assign _180_ = i__ready ? _179_ : fsm_state;
  function [1:0] _405_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _405_ = b[1:0];
      s[1]:
        _405_ = b[3:2];
      s[2]:
        _405_ = b[5:4];
      s[3]:
        _405_ = b[7:6];
      default:
        _405_ = a;
    endcase
  endfunction
  assign _181_ = _405_(fsm_state, { _185_, 4'hb, _180_ }, { _186_, _184_, _183_, _182_ });
  assign _182_ = fsm_state == 2'h3;
  assign _183_ = fsm_state == 2'h2;
  assign _184_ = fsm_state == 2'h1;
  assign _185_ = job__valid ? 2'h1 : fsm_state;
  assign _186_ = ! fsm_state;
  assign _031_ = work_rst ? 2'h0 : _181_;
  assign _030_ = _187_ ? job__payload : job;
  assign _187_ = ! fsm_state;
  assign i__valid = _188_ ? 1'h1 : 1'h0;
  assign _188_ = fsm_state == 2'h3;
  assign job__ready = _189_ ? 1'h1 : 1'h0;
  assign _189_ = ! fsm_state;
  assign _190_ = group_last ? 10'h000 : _024_[9:0];
  assign _191_ = step_last ? _190_ : restart;
  assign _192_ = last ? _191_ : restart;
  assign _193_ = i__ready ? _192_ : restart;
  \ternhw_8x16_p2_g128_a8.unpack.walk.ahead  ahead (
    .i__payload({ address, job[88:81], tile_last, \i__payload.ends , \i__payload.opens , \i__payload.starts , \i__payload.tile_last , opening, last, first }),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__payload),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

// Buffer of two entries between two streams.
module \ternhw_8x16_p2_g128_a8.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [25:0] o__payload;
  wire [25:0] o__payload;
  input work_rst;
  wire work_rst;
  input [25:0] i__payload;
  wire [25:0] i__payload;
  input i__valid;
  wire i__valid;
  output o__valid;
  reg o__valid = 1'h0;
  input work_clk;
  wire work_clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [25:0] _11_;
  wire [25:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  reg into = 1'h0;
  reg out_of = 1'h0;
  reg second_valid = 1'h0;
  reg [25:0] word_0 = 26'h0000000;
  reg [25:0] word_1 = 26'h0000000;
  assign i__ready = ~ second_valid;
  assign o__payload = out_of ? word_1 : word_0;
  assign _00_ = ~ second_valid;
  assign _10_ = i__valid & _00_;
  assign _13_ = into ^ _10_;
  assign _14_ = o__ready & o__valid;
  assign _15_ = out_of ^ _14_;
  assign _16_ = o__ready & o__valid;
  assign _17_ = ~ o__valid;
  assign _18_ = _16_ | _17_;
  assign _19_ = second_valid | i__valid;
  assign _01_ = ! into;
  assign _02_ = ~ second_valid;
  assign _03_ = _01_ & _02_;
  assign _04_ = ~ second_valid;
  assign _05_ = into & _04_;
  always @(posedge work_clk)
    into <= _06_;
  always @(posedge work_clk)
    out_of <= _07_;
  always @(posedge work_clk)
    o__valid <= _08_;
  always @(posedge work_clk)
    second_valid <= _09_;
  always @(posedge work_clk)
    word_0 <= _11_;
  always @(posedge work_clk)
    word_1 <= _12_;
  assign _12_ = _05_ ? i__payload : word_1;
  assign _11_ = _03_ ? i__payload : word_0;
  assign _20_ = i__valid ? 1'h1 : second_valid;
  assign _21_ = _18_ ? 1'h0 : _20_;
  assign _09_ = work_rst ? 1'h0 : _21_;
  assign _22_ = _18_ ? _19_ : o__valid;
  assign _08_ = work_rst ? 1'h0 : _22_;
  assign _07_ = work_rst ? 1'h0 : _15_;
  assign _06_ = work_rst ? 1'h0 : _13_;
endmodule

// Buffer of two entries between two streams.
module \ternhw_8x16_p2_g128_a8.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [511:0] o__payload;
  wire [511:0] o__payload;
  input work_rst;
  wire work_rst;
  input i__valid;
  wire i__valid;
  input [511:0] i__payload;
  wire [511:0] i__payload;
  output o__valid;
  reg o__valid = 1'h0;
  input work_clk;
  wire work_clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire [511:0] _11_;
  wire [511:0] _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  reg into = 1'h0;
  reg out_of = 1'h0;
  reg second_valid = 1'h0;
  reg [511:0] word_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [511:0] word_1 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign i__ready = ~ second_valid;
  assign o__payload = out_of ? word_1 : word_0;
  assign _00_ = ~ second_valid;
  assign _10_ = i__valid & _00_;
  assign _13_ = into ^ _10_;
  assign _14_ = o__ready & o__valid;
  assign _15_ = out_of ^ _14_;
  assign _16_ = o__ready & o__valid;
  assign _17_ = ~ o__valid;
  assign _18_ = _16_ | _17_;
  assign _19_ = second_valid | i__valid;
  assign _01_ = ! into;
  assign _02_ = ~ second_valid;
  assign _03_ = _01_ & _02_;
  assign _04_ = ~ second_valid;
  assign _05_ = into & _04_;
  always @(posedge work_clk)
    into <= _06_;
  always @(posedge work_clk)
    out_of <= _07_;
  always @(posedge work_clk)
    o__valid <= _08_;
  always @(posedge work_clk)
    second_valid <= _09_;
  always @(posedge work_clk)
    word_0 <= _11_;
  always @(posedge work_clk)
    word_1 <= _12_;
  assign _12_ = _05_ ? i__payload : word_1;
  assign _11_ = _03_ ? i__payload : word_0;
  assign _20_ = i__valid ? 1'h1 : second_valid;
  assign _21_ = _18_ ? 1'h0 : _20_;
  assign _09_ = work_rst ? 1'h0 : _21_;
  assign _22_ = _18_ ? _19_ : o__valid;
  assign _08_ = work_rst ? 1'h0 : _22_;
  assign _07_ = work_rst ? 1'h0 : _15_;
  assign _06_ = work_rst ? 1'h0 : _13_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac0(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed i;
  wire signed i;
  input clk;
  wire clk;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [8:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[7:0];
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac1(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [7:0] i;
  wire signed [7:0] i;
  input clk;
  wire clk;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [8:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac2(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [8:0] i;
  wire signed [8:0] i;
  input clk;
  wire clk;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac3(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [9:0] i;
  wire signed [9:0] i;
  input clk;
  wire clk;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [10:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[9:0];
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac4(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [9:0] i;
  wire signed [9:0] i;
  input clk;
  wire clk;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [10:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac5(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [10:0] i;
  wire signed [10:0] i;
  input clk;
  wire clk;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [11:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[10:0];
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac6(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [10:0] i;
  wire signed [10:0] i;
  input clk;
  wire clk;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [11:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[10:0];
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_8x16_p2_g128_a8_mac7(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [10:0] i;
  wire signed [10:0] i;
  input clk;
  wire clk;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _00_;
  wire [7:0] _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [11:0] _04_;
  wire signed [7:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[10:0];
  assign _00_ = { x[7], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[7], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[8], term } = _00_ | _02_;
  assign _03_[7:0] = term;
endmodule

// One row for one activation vector: scales its group sums and adds them to an accumulator.
module ternhw_8x16_p2_g128_a8_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, product_first, clk, result, trits);
  input [127:0] activations;
  wire [127:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input scale_load;
  wire scale_load;
  input [15:0] scales;
  wire [15:0] scales;
  input add_enable;
  wire add_enable;
  input add_first;
  wire add_first;
  input signed [31:0] constant;
  wire signed [31:0] constant;
  input product_first;
  wire product_first;
  input clk;
  wire clk;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [63:0] trits;
  wire [63:0] trits;
  wire [25:0] _00_;
  wire [31:0] _01_;
  wire [32:0] _02_;
  wire [14:0] _03_;
  wire [7:0] _04_;
  wire [14:0] _05_;
  wire [7:0] _06_;
  wire [31:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [16:0] _10_;
  wire [24:0] _11_;
  reg signed [16:0] digit_0_0 = 17'h00000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [14:0] multiplicand_0 = 15'h0000;
  reg signed [14:0] multiplicand_1 = 15'h0000;
  reg signed [23:0] product = 24'h000000;
  wire [29:0] sums;
  assign _08_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0[14], multiplicand_0 };
  assign _09_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { multiplicand_1[14], multiplicand_1 };
  assign _10_ = $signed(_08_) + $signed(_09_);
  assign _11_ = product_first ? 25'h0000000 : { product, 1'h0 };
  assign _00_ = $signed(_11_) + $signed(digit_0_0);
  assign _01_ = add_first ? constant : result;
  assign _02_ = $signed(_01_) + $signed(product);
  always @(posedge clk)
    multiplicand_0 <= _03_;
  always @(posedge clk)
    mantissa_0 <= _04_;
  always @(posedge clk)
    multiplicand_1 <= _05_;
  always @(posedge clk)
    mantissa_1 <= _06_;
  always @(posedge clk)
    digit_0_0 <= _10_;
  always @(posedge clk)
    product <= _00_[23:0];
  always @(posedge clk)
    result <= _07_;
  assign _07_ = add_enable ? _02_[31:0] : result;
  assign _06_ = scale_load ? scales[15:8] : { mantissa_1[6:0], 1'h0 };
  assign _05_ = scale_load ? sums[29:15] : multiplicand_1;
  assign _04_ = scale_load ? scales[7:0] : { mantissa_0[6:0], 1'h0 };
  assign _03_ = scale_load ? sums[14:0] : multiplicand_0;
  \ternhw_8x16_p2_g128_a8_row.array  array (
    .activations(activations),
    .clk(clk),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .sums(sums),
    .trits(trits)
  );
endmodule

// Group sums of one row: S[k] = sum  t[k,j] * x[j], less the number of -1 in the group.
module \ternhw_8x16_p2_g128_a8_row.array (activations, sum_enable, sum_first, clk, sums, trits);
  input [127:0] activations;
  wire [127:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output [29:0] sums;
  wire [29:0] sums;
  input [63:0] trits;
  wire [63:0] trits;
  wire [11:0] _000_;
  wire [11:0] _001_;
  wire [14:0] _002_;
  wire [15:0] _003_;
  wire [14:0] _004_;
  wire [15:0] _005_;
  wire [14:0] _006_;
  wire [14:0] _007_;
  reg signed [11:0] dot_0_0_0 = 12'h000;
  reg signed [11:0] dot_1_0_0 = 12'h000;
  reg signed [14:0] group_sum_0 = 15'h0000;
  reg signed [14:0] group_sum_1 = 15'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [9:0] mac_0_10_o;
  wire signed [9:0] mac_0_11_o;
  wire signed [10:0] mac_0_12_o;
  wire signed [10:0] mac_0_13_o;
  wire signed [10:0] mac_0_14_o;
  wire signed [10:0] mac_0_15_o;
  wire signed [8:0] mac_0_1_o;
  wire signed [9:0] mac_0_2_o;
  wire signed [9:0] mac_0_3_o;
  wire signed [10:0] mac_0_4_o;
  wire signed [10:0] mac_0_5_o;
  wire signed [10:0] mac_0_6_o;
  wire signed [10:0] mac_0_7_o;
  wire signed [7:0] mac_0_8_o;
  wire signed [8:0] mac_0_9_o;
  wire signed [7:0] mac_1_0_o;
  wire signed [9:0] mac_1_10_o;
  wire signed [9:0] mac_1_11_o;
  wire signed [10:0] mac_1_12_o;
  wire signed [10:0] mac_1_13_o;
  wire signed [10:0] mac_1_14_o;
  wire signed [10:0] mac_1_15_o;
  wire signed [8:0] mac_1_1_o;
  wire signed [9:0] mac_1_2_o;
  wire signed [9:0] mac_1_3_o;
  wire signed [10:0] mac_1_4_o;
  wire signed [10:0] mac_1_5_o;
  wire signed [10:0] mac_1_6_o;
  wire signed [10:0] mac_1_7_o;
  wire signed [7:0] mac_1_8_o;
  wire signed [8:0] mac_1_9_o;
  reg [1:0] trit_0_10_0 = 2'h0;
  reg [1:0] trit_0_10_1 = 2'h0;
  reg [1:0] trit_0_11_0 = 2'h0;
  reg [1:0] trit_0_11_1 = 2'h0;
  reg [1:0] trit_0_11_2 = 2'h0;
  reg [1:0] trit_0_12_0 = 2'h0;
  reg [1:0] trit_0_12_1 = 2'h0;
  reg [1:0] trit_0_12_2 = 2'h0;
  reg [1:0] trit_0_12_3 = 2'h0;
  reg [1:0] trit_0_13_0 = 2'h0;
  reg [1:0] trit_0_13_1 = 2'h0;
  reg [1:0] trit_0_13_2 = 2'h0;
  reg [1:0] trit_0_13_3 = 2'h0;
  reg [1:0] trit_0_13_4 = 2'h0;
  reg [1:0] trit_0_14_0 = 2'h0;
  reg [1:0] trit_0_14_1 = 2'h0;
  reg [1:0] trit_0_14_2 = 2'h0;
  reg [1:0] trit_0_14_3 = 2'h0;
  reg [1:0] trit_0_14_4 = 2'h0;
  reg [1:0] trit_0_14_5 = 2'h0;
  reg [1:0] trit_0_15_0 = 2'h0;
  reg [1:0] trit_0_15_1 = 2'h0;
  reg [1:0] trit_0_15_2 = 2'h0;
  reg [1:0] trit_0_15_3 = 2'h0;
  reg [1:0] trit_0_15_4 = 2'h0;
  reg [1:0] trit_0_15_5 = 2'h0;
  reg [1:0] trit_0_15_6 = 2'h0;
  reg [1:0] trit_0_1_0 = 2'h0;
  reg [1:0] trit_0_2_0 = 2'h0;
  reg [1:0] trit_0_2_1 = 2'h0;
  reg [1:0] trit_0_3_0 = 2'h0;
  reg [1:0] trit_0_3_1 = 2'h0;
  reg [1:0] trit_0_3_2 = 2'h0;
  reg [1:0] trit_0_4_0 = 2'h0;
  reg [1:0] trit_0_4_1 = 2'h0;
  reg [1:0] trit_0_4_2 = 2'h0;
  reg [1:0] trit_0_4_3 = 2'h0;
  reg [1:0] trit_0_5_0 = 2'h0;
  reg [1:0] trit_0_5_1 = 2'h0;
  reg [1:0] trit_0_5_2 = 2'h0;
  reg [1:0] trit_0_5_3 = 2'h0;
  reg [1:0] trit_0_5_4 = 2'h0;
  reg [1:0] trit_0_6_0 = 2'h0;
  reg [1:0] trit_0_6_1 = 2'h0;
  reg [1:0] trit_0_6_2 = 2'h0;
  reg [1:0] trit_0_6_3 = 2'h0;
  reg [1:0] trit_0_6_4 = 2'h0;
  reg [1:0] trit_0_6_5 = 2'h0;
  reg [1:0] trit_0_7_0 = 2'h0;
  reg [1:0] trit_0_7_1 = 2'h0;
  reg [1:0] trit_0_7_2 = 2'h0;
  reg [1:0] trit_0_7_3 = 2'h0;
  reg [1:0] trit_0_7_4 = 2'h0;
  reg [1:0] trit_0_7_5 = 2'h0;
  reg [1:0] trit_0_7_6 = 2'h0;
  reg [1:0] trit_0_9_0 = 2'h0;
  reg [1:0] trit_1_10_0 = 2'h0;
  reg [1:0] trit_1_10_1 = 2'h0;
  reg [1:0] trit_1_11_0 = 2'h0;
  reg [1:0] trit_1_11_1 = 2'h0;
  reg [1:0] trit_1_11_2 = 2'h0;
  reg [1:0] trit_1_12_0 = 2'h0;
  reg [1:0] trit_1_12_1 = 2'h0;
  reg [1:0] trit_1_12_2 = 2'h0;
  reg [1:0] trit_1_12_3 = 2'h0;
  reg [1:0] trit_1_13_0 = 2'h0;
  reg [1:0] trit_1_13_1 = 2'h0;
  reg [1:0] trit_1_13_2 = 2'h0;
  reg [1:0] trit_1_13_3 = 2'h0;
  reg [1:0] trit_1_13_4 = 2'h0;
  reg [1:0] trit_1_14_0 = 2'h0;
  reg [1:0] trit_1_14_1 = 2'h0;
  reg [1:0] trit_1_14_2 = 2'h0;
  reg [1:0] trit_1_14_3 = 2'h0;
  reg [1:0] trit_1_14_4 = 2'h0;
  reg [1:0] trit_1_14_5 = 2'h0;
  reg [1:0] trit_1_15_0 = 2'h0;
  reg [1:0] trit_1_15_1 = 2'h0;
  reg [1:0] trit_1_15_2 = 2'h0;
  reg [1:0] trit_1_15_3 = 2'h0;
  reg [1:0] trit_1_15_4 = 2'h0;
  reg [1:0] trit_1_15_5 = 2'h0;
  reg [1:0] trit_1_15_6 = 2'h0;
  reg [1:0] trit_1_1_0 = 2'h0;
  reg [1:0] trit_1_2_0 = 2'h0;
  reg [1:0] trit_1_2_1 = 2'h0;
  reg [1:0] trit_1_3_0 = 2'h0;
  reg [1:0] trit_1_3_1 = 2'h0;
  reg [1:0] trit_1_3_2 = 2'h0;
  reg [1:0] trit_1_4_0 = 2'h0;
  reg [1:0] trit_1_4_1 = 2'h0;
  reg [1:0] trit_1_4_2 = 2'h0;
  reg [1:0] trit_1_4_3 = 2'h0;
  reg [1:0] trit_1_5_0 = 2'h0;
  reg [1:0] trit_1_5_1 = 2'h0;
  reg [1:0] trit_1_5_2 = 2'h0;
  reg [1:0] trit_1_5_3 = 2'h0;
  reg [1:0] trit_1_5_4 = 2'h0;
  reg [1:0] trit_1_6_0 = 2'h0;
  reg [1:0] trit_1_6_1 = 2'h0;
  reg [1:0] trit_1_6_2 = 2'h0;
  reg [1:0] trit_1_6_3 = 2'h0;
  reg [1:0] trit_1_6_4 = 2'h0;
  reg [1:0] trit_1_6_5 = 2'h0;
  reg [1:0] trit_1_7_0 = 2'h0;
  reg [1:0] trit_1_7_1 = 2'h0;
  reg [1:0] trit_1_7_2 = 2'h0;
  reg [1:0] trit_1_7_3 = 2'h0;
  reg [1:0] trit_1_7_4 = 2'h0;
  reg [1:0] trit_1_7_5 = 2'h0;
  reg [1:0] trit_1_7_6 = 2'h0;
  reg [1:0] trit_1_9_0 = 2'h0;
  assign _001_ = $signed(mac_1_7_o) + $signed(mac_1_15_o);
  always @(posedge clk)
    trit_1_9_0 <= trits[51:50];
  always @(posedge clk)
    trit_1_10_0 <= trits[53:52];
  always @(posedge clk)
    trit_1_10_1 <= trit_1_10_0;
  always @(posedge clk)
    trit_1_11_0 <= trits[55:54];
  always @(posedge clk)
    trit_1_11_1 <= trit_1_11_0;
  always @(posedge clk)
    trit_1_11_2 <= trit_1_11_1;
  always @(posedge clk)
    trit_1_12_0 <= trits[57:56];
  always @(posedge clk)
    trit_1_12_1 <= trit_1_12_0;
  always @(posedge clk)
    trit_1_12_2 <= trit_1_12_1;
  always @(posedge clk)
    trit_1_12_3 <= trit_1_12_2;
  assign _002_ = sum_first ? 15'h0000 : group_sum_0;
  always @(posedge clk)
    trit_1_13_0 <= trits[59:58];
  always @(posedge clk)
    trit_1_13_1 <= trit_1_13_0;
  always @(posedge clk)
    trit_1_13_2 <= trit_1_13_1;
  always @(posedge clk)
    trit_1_13_3 <= trit_1_13_2;
  always @(posedge clk)
    trit_1_13_4 <= trit_1_13_3;
  always @(posedge clk)
    trit_1_14_0 <= trits[61:60];
  always @(posedge clk)
    trit_1_14_1 <= trit_1_14_0;
  always @(posedge clk)
    trit_1_14_2 <= trit_1_14_1;
  always @(posedge clk)
    trit_1_14_3 <= trit_1_14_2;
  always @(posedge clk)
    trit_1_14_4 <= trit_1_14_3;
  assign _003_ = $signed(_002_) + $signed(dot_0_0_0);
  always @(posedge clk)
    trit_1_14_5 <= trit_1_14_4;
  always @(posedge clk)
    trit_1_15_0 <= trits[63:62];
  always @(posedge clk)
    trit_1_15_1 <= trit_1_15_0;
  always @(posedge clk)
    trit_1_15_2 <= trit_1_15_1;
  always @(posedge clk)
    trit_1_15_3 <= trit_1_15_2;
  always @(posedge clk)
    trit_1_15_4 <= trit_1_15_3;
  always @(posedge clk)
    trit_1_15_5 <= trit_1_15_4;
  always @(posedge clk)
    trit_1_15_6 <= trit_1_15_5;
  always @(posedge clk)
    dot_1_0_0 <= _001_;
  assign _004_ = sum_first ? 15'h0000 : group_sum_1;
  always @(posedge clk)
    group_sum_0 <= _006_;
  always @(posedge clk)
    group_sum_1 <= _007_;
  assign _005_ = $signed(_004_) + $signed(dot_1_0_0);
  always @(posedge clk)
    trit_0_1_0 <= trits[3:2];
  always @(posedge clk)
    trit_0_2_0 <= trits[5:4];
  always @(posedge clk)
    trit_0_2_1 <= trit_0_2_0;
  always @(posedge clk)
    trit_0_3_0 <= trits[7:6];
  always @(posedge clk)
    trit_0_3_1 <= trit_0_3_0;
  always @(posedge clk)
    trit_0_3_2 <= trit_0_3_1;
  always @(posedge clk)
    trit_0_4_0 <= trits[9:8];
  always @(posedge clk)
    trit_0_4_1 <= trit_0_4_0;
  always @(posedge clk)
    trit_0_4_2 <= trit_0_4_1;
  always @(posedge clk)
    trit_0_4_3 <= trit_0_4_2;
  always @(posedge clk)
    trit_0_5_0 <= trits[11:10];
  always @(posedge clk)
    trit_0_5_1 <= trit_0_5_0;
  always @(posedge clk)
    trit_0_5_2 <= trit_0_5_1;
  always @(posedge clk)
    trit_0_5_3 <= trit_0_5_2;
  always @(posedge clk)
    trit_0_5_4 <= trit_0_5_3;
  always @(posedge clk)
    trit_0_6_0 <= trits[13:12];
  always @(posedge clk)
    trit_0_6_1 <= trit_0_6_0;
  always @(posedge clk)
    trit_0_6_2 <= trit_0_6_1;
  always @(posedge clk)
    trit_0_6_3 <= trit_0_6_2;
  always @(posedge clk)
    trit_0_6_4 <= trit_0_6_3;
  always @(posedge clk)
    trit_0_6_5 <= trit_0_6_4;
  always @(posedge clk)
    trit_0_7_0 <= trits[15:14];
  always @(posedge clk)
    trit_0_7_1 <= trit_0_7_0;
  always @(posedge clk)
    trit_0_7_2 <= trit_0_7_1;
  always @(posedge clk)
    trit_0_7_3 <= trit_0_7_2;
  always @(posedge clk)
    trit_0_7_4 <= trit_0_7_3;
  always @(posedge clk)
    trit_0_7_5 <= trit_0_7_4;
  always @(posedge clk)
    trit_0_7_6 <= trit_0_7_5;
  always @(posedge clk)
    trit_0_9_0 <= trits[19:18];
  always @(posedge clk)
    trit_0_10_0 <= trits[21:20];
  always @(posedge clk)
    trit_0_10_1 <= trit_0_10_0;
  always @(posedge clk)
    trit_0_11_0 <= trits[23:22];
  always @(posedge clk)
    trit_0_11_1 <= trit_0_11_0;
  always @(posedge clk)
    trit_0_11_2 <= trit_0_11_1;
  always @(posedge clk)
    trit_0_12_0 <= trits[25:24];
  always @(posedge clk)
    trit_0_12_1 <= trit_0_12_0;
  always @(posedge clk)
    trit_0_12_2 <= trit_0_12_1;
  always @(posedge clk)
    trit_0_12_3 <= trit_0_12_2;
  always @(posedge clk)
    trit_0_13_0 <= trits[27:26];
  always @(posedge clk)
    trit_0_13_1 <= trit_0_13_0;
  always @(posedge clk)
    trit_0_13_2 <= trit_0_13_1;
  always @(posedge clk)
    trit_0_13_3 <= trit_0_13_2;
  always @(posedge clk)
    trit_0_13_4 <= trit_0_13_3;
  always @(posedge clk)
    trit_0_14_0 <= trits[29:28];
  always @(posedge clk)
    trit_0_14_1 <= trit_0_14_0;
  always @(posedge clk)
    trit_0_14_2 <= trit_0_14_1;
  always @(posedge clk)
    trit_0_14_3 <= trit_0_14_2;
  always @(posedge clk)
    trit_0_14_4 <= trit_0_14_3;
  always @(posedge clk)
    trit_0_14_5 <= trit_0_14_4;
  always @(posedge clk)
    trit_0_15_0 <= trits[31:30];
  always @(posedge clk)
    trit_0_15_1 <= trit_0_15_0;
  always @(posedge clk)
    trit_0_15_2 <= trit_0_15_1;
  always @(posedge clk)
    trit_0_15_3 <= trit_0_15_2;
  always @(posedge clk)
    trit_0_15_4 <= trit_0_15_3;
  always @(posedge clk)
    trit_0_15_5 <= trit_0_15_4;
  always @(posedge clk)
    trit_0_15_6 <= trit_0_15_5;
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    trit_1_1_0 <= trits[35:34];
  always @(posedge clk)
    trit_1_2_0 <= trits[37:36];
  always @(posedge clk)
    trit_1_2_1 <= trit_1_2_0;
  always @(posedge clk)
    trit_1_3_0 <= trits[39:38];
  always @(posedge clk)
    trit_1_3_1 <= trit_1_3_0;
  always @(posedge clk)
    trit_1_3_2 <= trit_1_3_1;
  always @(posedge clk)
    trit_1_4_0 <= trits[41:40];
  always @(posedge clk)
    trit_1_4_1 <= trit_1_4_0;
  always @(posedge clk)
    trit_1_4_2 <= trit_1_4_1;
  always @(posedge clk)
    trit_1_4_3 <= trit_1_4_2;
  always @(posedge clk)
    trit_1_5_0 <= trits[43:42];
  always @(posedge clk)
    trit_1_5_1 <= trit_1_5_0;
  always @(posedge clk)
    trit_1_5_2 <= trit_1_5_1;
  always @(posedge clk)
    trit_1_5_3 <= trit_1_5_2;
  always @(posedge clk)
    trit_1_5_4 <= trit_1_5_3;
  always @(posedge clk)
    trit_1_6_0 <= trits[45:44];
  always @(posedge clk)
    trit_1_6_1 <= trit_1_6_0;
  always @(posedge clk)
    trit_1_6_2 <= trit_1_6_1;
  assign _000_ = $signed(mac_0_7_o) + $signed(mac_0_15_o);
  always @(posedge clk)
    trit_1_6_3 <= trit_1_6_2;
  always @(posedge clk)
    trit_1_6_4 <= trit_1_6_3;
  always @(posedge clk)
    trit_1_6_5 <= trit_1_6_4;
  always @(posedge clk)
    trit_1_7_0 <= trits[47:46];
  always @(posedge clk)
    trit_1_7_1 <= trit_1_7_0;
  always @(posedge clk)
    trit_1_7_2 <= trit_1_7_1;
  always @(posedge clk)
    trit_1_7_3 <= trit_1_7_2;
  always @(posedge clk)
    trit_1_7_4 <= trit_1_7_3;
  always @(posedge clk)
    trit_1_7_5 <= trit_1_7_4;
  always @(posedge clk)
    trit_1_7_6 <= trit_1_7_5;
  assign _007_ = sum_enable ? _005_[14:0] : group_sum_1;
  assign _006_ = sum_enable ? _003_[14:0] : group_sum_0;
  ternhw_8x16_p2_g128_a8_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[7:0])
  );
  ternhw_8x16_p2_g128_a8_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[15:8])
  );
  ternhw_8x16_p2_g128_a8_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_1),
    .x(activations[87:80])
  );
  ternhw_8x16_p2_g128_a8_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_2),
    .x(activations[95:88])
  );
  ternhw_8x16_p2_g128_a8_mac4 mac_0_12 (
    .clk(clk),
    .i(mac_0_11_o),
    .o(mac_0_12_o),
    .trit(trit_0_12_3),
    .x(activations[103:96])
  );
  ternhw_8x16_p2_g128_a8_mac5 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_4),
    .x(activations[111:104])
  );
  ternhw_8x16_p2_g128_a8_mac6 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_5),
    .x(activations[119:112])
  );
  ternhw_8x16_p2_g128_a8_mac7 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_6),
    .x(activations[127:120])
  );
  ternhw_8x16_p2_g128_a8_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_1),
    .x(activations[23:16])
  );
  ternhw_8x16_p2_g128_a8_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_2),
    .x(activations[31:24])
  );
  ternhw_8x16_p2_g128_a8_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_3),
    .x(activations[39:32])
  );
  ternhw_8x16_p2_g128_a8_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_4),
    .x(activations[47:40])
  );
  ternhw_8x16_p2_g128_a8_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_5),
    .x(activations[55:48])
  );
  ternhw_8x16_p2_g128_a8_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_6),
    .x(activations[63:56])
  );
  ternhw_8x16_p2_g128_a8_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trits[17:16]),
    .x(activations[71:64])
  );
  ternhw_8x16_p2_g128_a8_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_0),
    .x(activations[79:72])
  );
  ternhw_8x16_p2_g128_a8_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trits[33:32]),
    .x(activations[7:0])
  );
  ternhw_8x16_p2_g128_a8_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_0),
    .x(activations[15:8])
  );
  ternhw_8x16_p2_g128_a8_mac2 mac_1_10 (
    .clk(clk),
    .i(mac_1_9_o),
    .o(mac_1_10_o),
    .trit(trit_1_10_1),
    .x(activations[87:80])
  );
  ternhw_8x16_p2_g128_a8_mac3 mac_1_11 (
    .clk(clk),
    .i(mac_1_10_o),
    .o(mac_1_11_o),
    .trit(trit_1_11_2),
    .x(activations[95:88])
  );
  ternhw_8x16_p2_g128_a8_mac4 mac_1_12 (
    .clk(clk),
    .i(mac_1_11_o),
    .o(mac_1_12_o),
    .trit(trit_1_12_3),
    .x(activations[103:96])
  );
  ternhw_8x16_p2_g128_a8_mac5 mac_1_13 (
    .clk(clk),
    .i(mac_1_12_o),
    .o(mac_1_13_o),
    .trit(trit_1_13_4),
    .x(activations[111:104])
  );
  ternhw_8x16_p2_g128_a8_mac6 mac_1_14 (
    .clk(clk),
    .i(mac_1_13_o),
    .o(mac_1_14_o),
    .trit(trit_1_14_5),
    .x(activations[119:112])
  );
  ternhw_8x16_p2_g128_a8_mac7 mac_1_15 (
    .clk(clk),
    .i(mac_1_14_o),
    .o(mac_1_15_o),
    .trit(trit_1_15_6),
    .x(activations[127:120])
  );
  ternhw_8x16_p2_g128_a8_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_1),
    .x(activations[23:16])
  );
  ternhw_8x16_p2_g128_a8_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_2),
    .x(activations[31:24])
  );
  ternhw_8x16_p2_g128_a8_mac4 mac_1_4 (
    .clk(clk),
    .i(mac_1_3_o),
    .o(mac_1_4_o),
    .trit(trit_1_4_3),
    .x(activations[39:32])
  );
  ternhw_8x16_p2_g128_a8_mac5 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_4),
    .x(activations[47:40])
  );
  ternhw_8x16_p2_g128_a8_mac6 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_5),
    .x(activations[55:48])
  );
  ternhw_8x16_p2_g128_a8_mac7 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_6),
    .x(activations[63:56])
  );
  ternhw_8x16_p2_g128_a8_mac0 mac_1_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_8_o),
    .trit(trits[49:48]),
    .x(activations[71:64])
  );
  ternhw_8x16_p2_g128_a8_mac1 mac_1_9 (
    .clk(clk),
    .i(mac_1_8_o),
    .o(mac_1_9_o),
    .trit(trit_1_9_0),
    .x(activations[79:72])
  );
  assign sums = { group_sum_1, group_sum_0 };
endmodule
// verilator lint_restore

// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module ternhw_8x16_p2_g128_a8_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
