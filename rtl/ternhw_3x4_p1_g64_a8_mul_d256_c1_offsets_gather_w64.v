// ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64: a ternary matrix-vector engine. Generated: do not edit.
// Generator: ternhw 0.1.0, amaranth 0.5.10, pyosys 0.70
// Configuration 2230d6b2dc51: rows 3, lanes 4, planes 1, tokens 1, group_size 64, activation_bits 8,
// accumulator_bits 32, max_in_features 256, chain 1, scale_cycles 1, scaling multiplier, packing 2bit, tied
// false, offsets true, gather true, io stream, bus_bits 64, address_bits 32, burst_words 32, fetch_words 256
// SPDX-License-Identifier: Apache-2.0

// verilator lint_save
// Yosys leaves the extension of operands to the language.
// verilator lint_off WIDTHEXPAND
// Sums are stored modulo their width.
// verilator lint_off WIDTHTRUNC

// Runs programs from memory (docs/engine.md).
module ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, s_axis_tdata, s_axis_tvalid, m_axis_tready, clk, rst, irq, s_axil_awready
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
  input [63:0] m_axi_rdata;
  wire [63:0] m_axi_rdata;
  input [1:0] m_axi_rid;
  wire [1:0] m_axi_rid;
  input [1:0] m_axi_rresp;
  wire [1:0] m_axi_rresp;
  input m_axi_rlast;
  wire m_axi_rlast;
  input [63:0] s_axis_tdata;
  wire [63:0] s_axis_tdata;
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
  output [1:0] m_axi_arid;
  wire [1:0] m_axi_arid;
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
  output [63:0] m_axis_tdata;
  wire [63:0] m_axis_tdata;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output m_axis_tlast;
  wire m_axis_tlast;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [1:0] _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [2:0] _12_;
  wire _13_;
  wire _14_;
  wire [1:0] _15_;
  wire [1:0] _16_;
  wire [6:0] _17_;
  wire _18_;
  wire _19_;
  wire [3:0] _20_;
  wire _21_;
  wire [2:0] _22_;
  wire [2:0] _23_;
  wire _24_;
  wire _25_;
  wire abort;
  wire \abort$207 ;
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
  wire [23:0] beats__word_0;
  wire [47:0] build_id;
  wire busy;
  wire [7:0] causes;
  wire clear;
  wire [63:0] constants__payload;
  wire constants__ready;
  wire constants__valid;
  wire drained;
  wire error;
  wire [63:0] fields__payload;
  wire fields__ready;
  wire fields__valid;
  wire [63:0] fields_command__payload;
  wire fields_command__ready;
  wire fields_command__valid;
  wire finish;
  wire flushed;
  wire [63:0] i__payload;
  wire [64:0] \i__payload$186 ;
  wire i__ready;
  wire \i__ready$189 ;
  wire \i__ready$197 ;
  wire i__valid;
  wire \i__valid$190 ;
  wire \i__valid$196 ;
  wire idle;
  wire \idle$213 ;
  wire [88:0] job__payload;
  wire job__ready;
  wire \job__ready$155 ;
  wire job__valid;
  wire \job__valid$156 ;
  wire needs_words;
  wire [63:0] \o__payload$199 ;
  wire [64:0] \o__payload$204 ;
  wire o__ready;
  wire o__valid;
  wire [63:0] order__payload;
  wire order__ready;
  wire order__valid;
  wire [63:0] order_command__payload;
  wire order_command__ready;
  wire order_command__valid;
  reg order_entry = 1'h0;
  wire pass_done;
  wire [31:0] places__payload;
  wire places__ready;
  wire [31:0] \program ;
  reg runs = 1'h0;
  wire [47:0] scales__payload;
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
  assign _00_ = order__valid & places__ready;
  assign _15_ = order_entry + 1'h1;
  assign _16_ = order_entry ? 2'h0 : _15_;
  assign _18_ = ~ weights_spent;
  assign _19_ = _18_ | o__valid;
  assign _20_ = weights_spent_cycles + 1'h1;
  assign _21_ = needs_words & weights_spent_cycles[2];
  assign _01_ = idle & o__valid;
  assign _02_ = _21_ | _01_;
  assign _03_ = ~ \abort$207 ;
  assign _04_ = busy & _03_;
  assign _05_ = ~ finish;
  assign _06_ = _04_ & _05_;
  assign _17_ = order_entry * 6'h20;
  assign places__payload = order__payload >> _17_;
  assign order__ready = places__ready & order_entry;
  assign _07_ = m_axis_tvalid ? 2'h1 : 2'h2;
  assign spare = second_valid ? 2'h0 : _07_;
  assign \i__valid$196  = s_axis_tvalid & runs;
  assign s_axis_tready = \i__ready$197  & runs;
  assign _08_ = \idle$213  & weights_spent_cycles[2];
  assign _09_ = ~ m_axis_tvalid;
  assign drained = _08_ & _09_;
  assign causes[0] = error & busy;
  always @(posedge clk)
    work_reset <= _10_;
  always @(posedge clk)
    order_entry <= _11_;
  always @(posedge clk)
    weights_spent_cycles <= _12_;
  always @(posedge clk)
    bad_weights <= _13_;
  always @(posedge clk)
    runs <= _14_;
  assign _14_ = rst ? 1'h0 : _06_;
  assign _13_ = rst ? 1'h0 : _02_;
  assign _22_ = weights_spent_cycles[2] ? weights_spent_cycles : _20_[2:0];
  assign _23_ = _19_ ? 3'h0 : _22_;
  assign _12_ = rst ? 3'h0 : _23_;
  assign _24_ = _00_ ? _16_[0] : order_entry;
  assign _25_ = clear ? 1'h0 : _24_;
  assign _11_ = rst ? 1'h0 : _25_;
  assign _10_ = rst ? 1'h1 : clear;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.activations_in  activations_in (
    .i__payload(s_axis_tdata),
    .i__ready(\i__ready$197 ),
    .i__valid(\i__valid$196 ),
    .o__payload(\o__payload$199 ),
    .o__ready(activations__ready),
    .o__valid(activations__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_build build (
    .id(build_id)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core  core (
    .activations__payload(\o__payload$199 [31:0]),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(\idle$213 ),
    .job__payload(job__payload),
    .job__valid(job__valid),
    .jobs__ready(job__ready),
    .places__payload(places__payload),
    .places__ready(places__ready),
    .places__valid(order__valid),
    .results__payload(\i__payload$186 ),
    .results__valid(\i__valid$190 ),
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
    .words__ready(\i__ready$189 ),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.director  director (
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
    .flush(\abort$207 ),
    .flushed(flushed),
    .job(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .order_command__payload(order_command__payload),
    .order_command__ready(order_command__ready),
    .order_command__valid(order_command__valid),
    .pass_done(pass_done),
    .\program (\program ),
    .rst(rst),
    .start(start),
    .tokens(tokens),
    .unpack_job__ready(\job__ready$155 ),
    .unpack_job__valid(\job__valid$156 ),
    .weights_command__payload(weights_command__payload),
    .weights_command__ready(weights_command__ready),
    .weights_command__valid(weights_command__valid)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader  reader (
    .abort(\abort$207 ),
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
    .\command__payload$19 (order_command__payload),
    .\command__payload$35 (weights_command__payload),
    .command__valid(fields_command__valid),
    .\command__valid$23 (order_command__valid),
    .\command__valid$39 (weights_command__valid),
    .error(error),
    .fields__payload(fields__payload),
    .fields__valid(fields__valid),
    .fields_command__ready(fields_command__ready),
    .idle(flushed),
    .order__payload(order__payload),
    .order__valid(order__valid),
    .order_command__ready(order_command__ready),
    .rst(rst),
    .weights__payload(i__payload),
    .weights__valid(i__valid),
    .weights_command__ready(weights_command__ready),
    .weights_spent(weights_spent),
    .words__ready(fields__ready),
    .\words__ready$27 (order__ready),
    .\words__ready$43 (i__ready)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.registers  registers (
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.results_out  results_out (
    .clk(clk),
    .i__payload(\i__payload$186 ),
    .i__ready(\i__ready$189 ),
    .i__valid(\i__valid$190 ),
    .o__payload(\o__payload$204 ),
    .o__ready(m_axis_tready),
    .o__valid(m_axis_tvalid),
    .rst(rst),
    .second_valid(second_valid)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack  unpack (
    .beats__valid(beats__valid),
    .beats__word_0(beats__word_0),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(idle),
    .job__payload(job__payload),
    .job__ready(\job__ready$155 ),
    .job__valid(\job__valid$156 ),
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.weights  weights (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(constants__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  assign m_axis_tlast = \o__payload$204 [64];
  assign m_axis_tdata = \o__payload$204 [63:0];
  assign m_axi_rready = 1'h1;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h3;
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign causes[7:1] = { bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0 };
endmodule

// Buffer of two entries between two streams.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.activations_in (work_clk, i__valid, i__ready, o__payload, work_rst, o__ready, o__valid, i__payload);
  input work_clk;
  wire work_clk;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  input work_rst;
  wire work_rst;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [63:0] i__payload;
  wire [63:0] i__payload;
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
  wire [63:0] _11_;
  wire [63:0] _12_;
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
  reg [63:0] word_0 = 64'h0000000000000000;
  reg [63:0] word_1 = 64'h0000000000000000;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core (places__payload, spare, constants__ready, weights__ready, idle, constants__valid, scales__valid, weights__word_0, constants__payload, words__ready, activations__payload, work_rst, job__payload, job__valid, places__valid, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready
, places__ready, results__payload, results__valid, value, weights__valid, activations__valid, work_clk);
  input [31:0] places__payload;
  wire [31:0] places__payload;
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
  input [23:0] weights__word_0;
  wire [23:0] weights__word_0;
  input [63:0] constants__payload;
  wire [63:0] constants__payload;
  input words__ready;
  wire words__ready;
  input [31:0] activations__payload;
  wire [31:0] activations__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input places__valid;
  wire places__valid;
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
  output places__ready;
  wire places__ready;
  output [64:0] results__payload;
  wire [64:0] results__payload;
  output results__valid;
  wire results__valid;
  input [47:0] value;
  wire [47:0] value;
  input weights__valid;
  wire weights__valid;
  input activations__valid;
  wire activations__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
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
  wire _016_;
  wire _017_;
  wire [13:0] _018_;
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
  wire [3:0] _037_;
  wire _038_;
  wire _039_;
  wire [4:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [1:0] _050_;
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
  wire [2:0] _096_;
  wire _097_;
  wire [63:0] _098_;
  wire _099_;
  wire [63:0] _100_;
  wire [1:0] _101_;
  wire _102_;
  wire _103_;
  wire [63:0] _104_;
  wire [63:0] _105_;
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
  wire [1:0] _116_;
  wire _117_;
  wire accept;
  wire signed [13:0] activation_sum_0;
  wire [31:0] beats__0;
  wire [21:0] beats__payload;
  wire beats__valid;
  wire complete;
  reg \complete$115  = 1'h0;
  reg [63:0] constants_0 = 64'h0000000000000000;
  reg [63:0] constants_1 = 64'h0000000000000000;
  reg constants_free = 1'h1;
  reg constants_full = 1'h0;
  reg [63:0] constants_gathered_0 = 64'h0000000000000000;
  reg [63:0] constants_gathered_1 = 64'h0000000000000000;
  reg [1:0] constants_goes_0 = 2'h0;
  wire constants_near;
  reg [1:0] constants_place = 2'h1;
  reg constants_there = 1'h0;
  reg constants_two = 1'h0;
  reg constants_whole = 1'h0;
  reg [63:0] constants_word_0 = 64'h0000000000000000;
  wire [47:0] first;
  wire \idle$58 ;
  wire \idle$59 ;
  wire [88:0] \job__payload$18 ;
  wire \job__ready$21 ;
  wire \job__valid$22 ;
  wire loading;
  reg signed [13:0] offset_sum_0 = 14'h0000;
  wire open;
  wire put;
  wire \release ;
  wire signed [31:0] result_0_0;
  wire signed [31:0] result_0_1;
  wire signed [31:0] result_0_2;
  wire room;
  reg scaler_busy = 1'h0;
  reg scales_there = 1'h0;
  reg step_of_age_10 = 1'h0;
  reg step_of_age_7 = 1'h0;
  reg [4:0] tag_1 = 5'h00;
  reg [4:0] tag_10 = 5'h00;
  reg [4:0] tag_2 = 5'h00;
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  reg [7:0] trits_0_0 = 8'h00;
  reg [7:0] trits_0_1 = 8'h00;
  reg [7:0] trits_0_2 = 8'h00;
  reg [7:0] trits_1_0 = 8'h00;
  reg [7:0] trits_1_1 = 8'h00;
  reg [7:0] trits_1_2 = 8'h00;
  reg [7:0] trits_2_0 = 8'h00;
  reg [7:0] trits_2_1 = 8'h00;
  reg [7:0] trits_2_2 = 8'h00;
  reg [2:0] unclaimed = 3'h0;
  assign put = scales__valid & scales_room;
  assign constants__ready = ~ constants_full;
  assign _000_ = ~ constants_full;
  assign _028_ = constants__valid & _000_;
  assign complete = _028_ & constants_place[1];
  assign _038_ = ~ scaler_busy;
  assign _049_ = scales_there & _038_;
  assign _058_ = ~ _049_;
  assign _069_ = beats__payload[1] & _058_;
  assign _078_ = ~ _069_;
  assign _089_ = beats__valid & _078_;
  assign _099_ = constants_there & room;
  assign _001_ = ~ _099_;
  assign _012_ = beats__payload[5] & _001_;
  assign _020_ = ~ _012_;
  assign weights__ready = _089_ & _020_;
  assign _021_ = ~ scaler_busy;
  assign _022_ = scales_there & _021_;
  assign _023_ = ~ _022_;
  assign _024_ = beats__payload[1] & _023_;
  assign _025_ = ~ _024_;
  assign _026_ = beats__valid & _025_;
  assign _027_ = constants_there & room;
  assign _029_ = ~ _027_;
  assign _030_ = beats__payload[5] & _029_;
  assign _031_ = ~ _030_;
  assign _032_ = _026_ & _031_;
  assign accept = _032_ & weights__valid;
  assign _033_ = accept & beats__payload[6];
  assign \release  = _033_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$58  & \idle$59 ;
  assign _034_ = tag_9[0] & tag_9[2];
  assign constants_near = _034_ & tag_9[3];
  assign _035_ = unclaimed < 3'h4;
  assign _036_ = scales__valid & scales_room;
  assign _037_ = unclaimed + _036_;
  assign _039_ = accept & beats__payload[1];
  assign _040_ = _037_ - _039_;
  assign _041_ = scales__valid & scales_room;
  assign _042_ = accept & beats__payload[1];
  assign _043_ = _041_ != _042_;
  assign _044_ = scales__valid & scales_room;
  assign _045_ = unclaimed != 1'h1;
  assign _046_ = _044_ | _045_;
  assign _047_ = ~ constants_full;
  assign _048_ = ~ constants_full;
  assign _050_ = constants_place & { _048_, _047_ };
  assign _051_ = ~ constants_full;
  assign _052_ = constants__valid & _051_;
  assign _053_ = constants_whole & constants_free;
  assign _054_ = ~ _053_;
  assign _055_ = constants_full & _054_;
  assign _056_ = complete | _055_;
  assign _057_ = constants_whole & constants_free;
  assign _059_ = ~ _057_;
  assign _060_ = constants_full & _059_;
  assign _061_ = ~ constants_whole;
  assign _062_ = constants_free & _061_;
  assign _063_ = constants_near | _062_;
  assign _064_ = accept & beats__payload[5];
  assign _065_ = ~ _064_;
  assign _066_ = complete & _065_;
  assign _067_ = accept & beats__payload[5];
  assign _068_ = ~ complete;
  assign _070_ = _067_ & _068_;
  assign _071_ = accept & beats__payload[1];
  assign _072_ = ~ room;
  assign _073_ = beats__payload[5] & _072_;
  assign _074_ = ~ _073_;
  assign _075_ = beats__valid & _074_;
  assign _076_ = ~ weights__valid;
  assign _077_ = ~ scales_there;
  assign _079_ = beats__payload[1] & _077_;
  assign _080_ = _076_ | _079_;
  assign _081_ = ~ constants_there;
  assign _082_ = beats__payload[5] & _081_;
  assign _083_ = _080_ | _082_;
  assign _084_ = _075_ & _083_;
  assign _085_ = ~ room;
  assign _086_ = beats__payload[5] & _085_;
  assign _087_ = beats__valid & _086_;
  assign _088_ = ~ beats__valid;
  assign _090_ = _088_ & loading;
  assign _091_ = tag_6[0] & tag_6[2];
  assign _092_ = tag_9[0] & tag_9[2];
  assign _093_ = tag_10[0] & tag_10[2];
  assign _094_ = _093_ & tag_10[4];
  always @(posedge work_clk)
    scales_room <= _095_;
  always @(posedge work_clk)
    unclaimed <= _096_;
  always @(posedge work_clk)
    scales_there <= _097_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _050_;
  always @(posedge work_clk)
    constants_gathered_0 <= _098_;
  always @(posedge work_clk)
    constants_gathered_1 <= _100_;
  always @(posedge work_clk)
    constants_place <= _101_;
  always @(posedge work_clk)
    constants_full <= _102_;
  always @(posedge work_clk)
    constants_whole <= _103_;
  always @(posedge work_clk)
    constants_0 <= _104_;
  always @(posedge work_clk)
    constants_1 <= _105_;
  always @(posedge work_clk)
    constants_free <= _106_;
  always @(posedge work_clk)
    constants_there <= _107_;
  always @(posedge work_clk)
    constants_two <= _108_;
  always @(posedge work_clk)
    scaler_busy <= _109_;
  always @(posedge work_clk)
    stall_weights <= _002_;
  always @(posedge work_clk)
    stall_results <= _003_;
  always @(posedge work_clk)
    stall_activations <= _004_;
  always @(posedge work_clk)
    tag_1 <= _005_;
  always @(posedge work_clk)
    tag_2 <= _006_;
  always @(posedge work_clk)
    tag_3 <= _007_;
  always @(posedge work_clk)
    tag_4 <= _008_;
  always @(posedge work_clk)
    tag_5 <= _009_;
  always @(posedge work_clk)
    tag_6 <= _010_;
  always @(posedge work_clk)
    tag_7 <= _011_;
  always @(posedge work_clk)
    tag_8 <= _013_;
  always @(posedge work_clk)
    tag_9 <= _014_;
  always @(posedge work_clk)
    tag_10 <= _015_;
  always @(posedge work_clk)
    trits_0_0 <= weights__word_0[7:0];
  always @(posedge work_clk)
    trits_0_1 <= trits_0_0;
  always @(posedge work_clk)
    trits_0_2 <= trits_0_1;
  always @(posedge work_clk)
    trits_1_0 <= weights__word_0[15:8];
  always @(posedge work_clk)
    trits_1_1 <= trits_1_0;
  always @(posedge work_clk)
    trits_1_2 <= trits_1_1;
  always @(posedge work_clk)
    trits_2_0 <= weights__word_0[23:16];
  always @(posedge work_clk)
    trits_2_1 <= trits_2_0;
  always @(posedge work_clk)
    trits_2_2 <= trits_2_1;
  always @(posedge work_clk)
    step_of_age_7 <= _016_;
  always @(posedge work_clk)
    step_of_age_10 <= _017_;
  always @(posedge work_clk)
    offset_sum_0 <= _018_;
  always @(posedge work_clk)
    \complete$115  <= _019_;
  assign _019_ = work_rst ? 1'h0 : _094_;
  assign _018_ = step_of_age_7 ? activation_sum_0 : offset_sum_0;
  assign _017_ = work_rst ? 1'h0 : _092_;
  assign _016_ = work_rst ? 1'h0 : _091_;
  assign _015_ = work_rst ? 5'h00 : tag_9;
  assign _014_ = work_rst ? 5'h00 : tag_8;
  assign _013_ = work_rst ? 5'h00 : tag_7;
  assign _011_ = work_rst ? 5'h00 : tag_6;
  assign _010_ = work_rst ? 5'h00 : tag_5;
  assign _009_ = work_rst ? 5'h00 : tag_4;
  assign _008_ = work_rst ? 5'h00 : tag_3;
  assign _007_ = work_rst ? 5'h00 : tag_2;
  assign _006_ = work_rst ? 5'h00 : tag_1;
  assign _005_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _004_ = work_rst ? 1'h0 : _090_;
  assign _003_ = work_rst ? 1'h0 : _087_;
  assign _002_ = work_rst ? 1'h0 : _084_;
  assign _110_ = scaler_busy ? 1'h1 : scaler_busy;
  assign _111_ = _071_ ? 1'h0 : _110_;
  assign _109_ = work_rst ? 1'h0 : _111_;
  assign _112_ = _070_ ? 1'h0 : constants_two;
  assign _113_ = _066_ ? constants_there : _112_;
  assign _108_ = work_rst ? 1'h0 : _113_;
  assign _114_ = _070_ ? constants_two : constants_there;
  assign _115_ = _066_ ? 1'h1 : _114_;
  assign _107_ = work_rst ? 1'h0 : _115_;
  assign _106_ = work_rst ? 1'h1 : _063_;
  assign _105_ = constants_free ? constants_gathered_1 : constants_1;
  assign _104_ = constants_free ? constants_gathered_0 : constants_0;
  assign _103_ = work_rst ? 1'h0 : _060_;
  assign _102_ = work_rst ? 1'h0 : _056_;
  assign _116_ = _052_ ? { constants_place[0], constants_place[1] } : constants_place;
  assign _101_ = work_rst ? 2'h1 : _116_;
  assign _100_ = constants_goes_0[1] ? constants_word_0 : constants_gathered_1;
  assign _098_ = constants_goes_0[0] ? constants_word_0 : constants_gathered_0;
  assign _117_ = _043_ ? _046_ : scales_there;
  assign _097_ = work_rst ? 1'h0 : _117_;
  assign _096_ = work_rst ? 3'h0 : _040_[2:0];
  assign _095_ = work_rst ? 1'h0 : _035_;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.buffer  buffer (
    .activations__payload(activations__payload),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .address(beats__payload[21:16]),
    .beats__0(beats__0),
    .idle(\idle$58 ),
    .job__payload(job__payload),
    .job__ready(jobs__ready),
    .job__valid(job__valid),
    .loaded__payload(\job__payload$18 ),
    .loaded__valid(\job__valid$22 ),
    .loading(loading),
    .places__payload(places__payload),
    .places__ready(places__ready),
    .places__valid(places__valid),
    .r_en(\job__ready$21 ),
    .\release (\release ),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.results  results (
    .complete(\complete$115 ),
    .idle(\idle$59 ),
    .\port$1032$7 (beats__payload[15:7]),
    .put(open),
    .room(room),
    .spare(spare),
    .valid(results__valid),
    .values__0(result_0_0),
    .values__1(result_0_1),
    .values__2(result_0_2),
    .words__payload(results__payload),
    .words__ready(words__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_row row_0_0 (
    .activations(beats__0),
    .add_enable(step_of_age_10),
    .add_first(tag_10[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .offset_sum(offset_sum_0),
    .result(result_0_0),
    .scale_load(step_of_age_7),
    .scales(first[15:0]),
    .sum_enable(tag_6[0]),
    .sum_first(tag_6[1]),
    .trits(trits_0_2)
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_row row_0_1 (
    .activations(beats__0),
    .add_enable(step_of_age_10),
    .add_first(tag_10[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .offset_sum(offset_sum_0),
    .result(result_0_1),
    .scale_load(step_of_age_7),
    .scales(first[31:16]),
    .sum_enable(tag_6[0]),
    .sum_first(tag_6[1]),
    .trits(trits_1_2)
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_row row_0_2 (
    .activations(beats__0),
    .add_enable(step_of_age_10),
    .add_first(tag_10[3]),
    .clk(work_clk),
    .constant(constants_1[31:0]),
    .offset_sum(offset_sum_0),
    .result(result_0_2),
    .scale_load(step_of_age_7),
    .scales(first[47:32]),
    .sum_enable(tag_6[0]),
    .sum_first(tag_6[1]),
    .trits(trits_2_2)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_7),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum sum_0 (
    .activations(beats__0),
    .clk(work_clk),
    .sum_enable(tag_6[0]),
    .sum_first(tag_6[1]),
    .total(activation_sum_0)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(beats__valid),
    .job__payload(\job__payload$18 ),
    .job__ready(\job__ready$21 ),
    .job__valid(\job__valid$22 ),
    .o__ready(accept),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

// Loads the activations of each pass, then passes it on; a pass waits until a set is free.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.buffer (places__payload, \release , loaded__valid, loaded__payload, address, activations__payload, work_rst, job__payload, job__valid, places__valid, job__ready, idle, activations__ready, places__ready, loading, beats__0, r_en, activations__valid, work_clk);
  input [31:0] places__payload;
  wire [31:0] places__payload;
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [5:0] address;
  wire [5:0] address;
  input [31:0] activations__payload;
  wire [31:0] activations__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input places__valid;
  wire places__valid;
  output job__ready;
  wire job__ready;
  output idle;
  wire idle;
  output activations__ready;
  wire activations__ready;
  output places__ready;
  wire places__ready;
  output loading;
  reg loading = 1'h0;
  output [31:0] beats__0;
  reg [31:0] beats__0 = 32'd0;
  input r_en;
  wire r_en;
  input activations__valid;
  wire activations__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire [5:0] _002_;
  wire [5:0] _003_;
  wire _004_;
  wire [5:0] _005_;
  wire [5:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [7:0] _014_;
  wire _015_;
  wire [7:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [2:0] _023_;
  wire [3:0] _024_;
  wire _025_;
  wire [24:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [8:0] _030_;
  wire _031_;
  wire _032_;
  wire [6:0] _033_;
  wire [24:0] _034_;
  wire _035_;
  wire _036_;
  wire [8:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire [2:0] _044_;
  wire [2:0] _045_;
  wire _046_;
  wire _047_;
  wire [1:0] _048_;
  wire [88:0] _049_;
  wire [5:0] _050_;
  wire [2:0] _051_;
  wire [23:0] _052_;
  wire _053_;
  wire _054_;
  wire [7:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [23:0] _059_;
  wire _060_;
  wire _061_;
  wire [7:0] _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [1:0] _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire [1:0] _079_;
  wire [1:0] _080_;
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
  wire [7:0] _106_;
  wire [7:0] _107_;
  wire [7:0] _108_;
  wire [7:0] _109_;
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
  wire [23:0] _124_;
  wire [23:0] _125_;
  wire [23:0] _126_;
  wire [23:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire [7:0] _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire [23:0] _140_;
  wire _141_;
  wire [2:0] _142_;
  wire _143_;
  wire [2:0] _144_;
  wire [2:0] _145_;
  wire [2:0] _146_;
  wire [2:0] _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire [2:0] _151_;
  wire _152_;
  wire [5:0] _153_;
  wire [5:0] _154_;
  wire [5:0] _155_;
  wire [5:0] _156_;
  wire _157_;
  wire _158_;
  wire [88:0] _159_;
  wire _160_;
  reg [6:0] address_read_0 = 7'h00;
  reg [5:0] beat = 6'h00;
  reg [5:0] beat_written = 6'h00;
  reg [23:0] beats_from = 24'h000000;
  reg beats_last = 1'h0;
  reg [23:0] beats_left = 24'h000000;
  reg beats_nearly = 1'h0;
  reg beats_one = 1'h0;
  reg beats_two = 1'h0;
  wire done;
  reg [1:0] element = 2'h0;
  reg [2:0] fsm_state = 3'h0;
  reg into = 1'h0;
  reg [88:0] job = 89'h00000000000000000000000;
  wire [3:0] lanes;
  reg [3:0] lanes_written = 4'h0;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  wire [31:0] read__data;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  wire [5:0] target;
  reg token_0_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  wire signed [7:0] \values[0] ;
  wire signed [7:0] \values[1] ;
  wire signed [7:0] \values[2] ;
  wire signed [7:0] \values[3] ;
  reg [31:0] values_written = 32'd0;
  wire w_en;
  wire [3:0] write__en;
  wire writes;
  reg writes_written = 1'h0;
  reg [31:0] memory_0 [127:0];
  always @(posedge work_clk) begin
    if (write__en[0])
      memory_0[{ set_written, beat_written }][7:0] <= values_written[7:0];
    if (write__en[1])
      memory_0[{ set_written, beat_written }][15:8] <= values_written[15:8];
    if (write__en[2])
      memory_0[{ set_written, beat_written }][23:16] <= values_written[23:16];
    if (write__en[3])
      memory_0[{ set_written, beat_written }][31:24] <= values_written[31:24];
  end
  reg [31:0] _367_;
  always @(posedge work_clk) begin
    _367_ <= memory_0[address_read_0];
  end
  assign read__data = _367_;
  assign _010_ = ! places__payload[7:0];
  assign _011_ = places__payload[7:0] == 1'h1;
  assign _012_ = places__payload[7:0] == 2'h2;
  assign _013_ = places__payload[7:0] == 2'h3;
  assign _002_ = element * 4'h8;
  assign _014_ = activations__payload >> _002_;
  assign _003_ = element * 4'h8;
  assign _016_ = activations__payload >> _003_;
  assign _005_ = element * 4'h8;
  assign _017_ = activations__payload >> _005_;
  assign _006_ = element * 4'h8;
  assign _018_ = activations__payload >> _006_;
  assign _019_ = activations__valid & loading;
  assign _020_ = token_0_written & writes_written;
  assign write__en = _020_ ? lanes_written : 4'h0;
  assign _022_ = job__valid & job__ready;
  assign _023_ = sets + _022_;
  assign _024_ = _023_ - \release ;
  assign _025_ = job__valid & job__ready;
  assign _026_ = job[79:56] - 1'h1;
  assign _027_ = job[79:56] == 1'h1;
  assign _029_ = job[79:56] == 2'h2;
  assign _030_ = job[88:81] - 1'h1;
  assign _031_ = job[88:81] == 1'h1;
  assign _032_ = job[88:81] == 2'h2;
  assign _033_ = beat + 1'h1;
  assign _034_ = beats_left - 1'h1;
  assign _035_ = beats_left == 2'h2;
  assign _037_ = tokens_left - 1'h1;
  assign _038_ = tokens_left == 2'h2;
  assign _039_ = ~ into;
  assign _040_ = loading & job[80];
  assign _041_ = _040_ & activations__valid;
  assign _042_ = _041_ & places__valid;
  assign _043_ = element == 2'h3;
  assign _044_ = element + 1'h1;
  assign _045_ = _043_ ? 3'h0 : _044_;
  assign _047_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _048_;
  always @(posedge work_clk)
    job <= _049_;
  always @(posedge work_clk)
    beat <= _050_;
  always @(posedge work_clk)
    fsm_state <= _051_;
  always @(posedge work_clk)
    beats_from <= _052_;
  always @(posedge work_clk)
    beats_one <= _053_;
  always @(posedge work_clk)
    beats_two <= _054_;
  always @(posedge work_clk)
    tokens_from <= _055_;
  always @(posedge work_clk)
    tokens_one <= _057_;
  always @(posedge work_clk)
    tokens_two <= _058_;
  always @(posedge work_clk)
    beats_left <= _059_;
  always @(posedge work_clk)
    beats_last <= _060_;
  always @(posedge work_clk)
    beats_nearly <= _061_;
  always @(posedge work_clk)
    tokens_left <= _062_;
  always @(posedge work_clk)
    tokens_last <= _063_;
  always @(posedge work_clk)
    tokens_nearly <= _064_;
  always @(posedge work_clk)
    last_part <= _065_;
  always @(posedge work_clk)
    loading <= _066_;
  always @(posedge work_clk)
    into <= _068_;
  always @(posedge work_clk)
    element <= _069_;
  always @(posedge work_clk)
    writes_written <= _070_;
  always @(posedge work_clk)
    lanes_written <= lanes;
  always @(posedge work_clk)
    beat_written <= target;
  always @(posedge work_clk)
    values_written <= { \values[3] , \values[2] , \values[1] , \values[0]  };
  always @(posedge work_clk)
    set_written <= _071_;
  always @(posedge work_clk)
    token_0_written <= _072_;
  always @(posedge work_clk)
    out_of <= _073_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  assign _000_ = ~ sets[1];
  assign _015_ = ! sets;
  assign _021_ = loading & places__valid;
  assign _028_ = element == 2'h3;
  assign _036_ = _021_ & _028_;
  assign _046_ = loading & activations__valid;
  assign _056_ = loading & job[80];
  assign _067_ = _056_ & activations__valid;
  assign _074_ = _067_ & places__valid;
  assign _001_ = element == 2'h3;
  assign _004_ = _074_ & _001_;
  assign _007_ = loading & job[80];
  assign _008_ = _007_ & activations__valid;
  assign _009_ = _008_ & places__valid;
  assign w_en = _075_ ? 1'h1 : 1'h0;
  assign _075_ = fsm_state == 3'h4;
  assign idle = _076_ ? _015_ : 1'h0;
  assign _076_ = ! fsm_state;
  assign job__ready = _077_ ? _000_ : 1'h0;
  assign _077_ = ! fsm_state;
  assign _078_ = \release  ? _047_ : out_of;
  assign _073_ = work_rst ? 1'h0 : _078_;
  assign _072_ = work_rst ? 1'h0 : 1'h1;
  assign _071_ = work_rst ? 1'h0 : into;
  assign _070_ = work_rst ? 1'h0 : writes;
  assign _079_ = _042_ ? _045_[1:0] : element;
  assign _080_ = job[80] ? _079_ : element;
  assign _069_ = work_rst ? 2'h0 : _080_;
  assign _081_ = _082_ ? _039_ : into;
  assign _082_ = fsm_state == 3'h4;
  assign _068_ = work_rst ? 1'h0 : _081_;
  assign _083_ = tokens_last ? 1'h0 : loading;
  assign _084_ = beats_last ? _083_ : loading;
  assign _085_ = last_part ? _084_ : loading;
  assign _086_ = done ? _085_ : loading;
  function [0:0] _265_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _265_ = b[0:0];
      s[1]:
        _265_ = b[1:1];
      default:
        _265_ = a;
    endcase
  endfunction
  assign _087_ = _265_(loading, { 1'h1, _086_ }, { _089_, _088_ });
  assign _088_ = fsm_state == 3'h3;
  assign _089_ = fsm_state == 3'h2;
  assign _066_ = work_rst ? 1'h0 : _087_;
  assign _090_ = done ? 1'h1 : last_part;
  function [0:0] _270_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _270_ = b[0:0];
      s[1]:
        _270_ = b[1:1];
      default:
        _270_ = a;
    endcase
  endfunction
  assign _091_ = _270_(last_part, { 1'h1, _090_ }, { _093_, _092_ });
  assign _092_ = fsm_state == 3'h3;
  assign _093_ = fsm_state == 3'h2;
  assign _065_ = work_rst ? 1'h0 : _091_;
  assign _094_ = beats_last ? _038_ : tokens_nearly;
  assign _095_ = last_part ? _094_ : tokens_nearly;
  assign _096_ = done ? _095_ : tokens_nearly;
  function [0:0] _277_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _277_ = b[0:0];
      s[1]:
        _277_ = b[1:1];
      default:
        _277_ = a;
    endcase
  endfunction
  assign _097_ = _277_(tokens_nearly, { tokens_two, _096_ }, { _099_, _098_ });
  assign _098_ = fsm_state == 3'h3;
  assign _099_ = fsm_state == 3'h2;
  assign _064_ = work_rst ? 1'h0 : _097_;
  assign _100_ = beats_last ? tokens_nearly : tokens_last;
  assign _101_ = last_part ? _100_ : tokens_last;
  assign _102_ = done ? _101_ : tokens_last;
  function [0:0] _284_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _284_ = b[0:0];
      s[1]:
        _284_ = b[1:1];
      default:
        _284_ = a;
    endcase
  endfunction
  assign _103_ = _284_(tokens_last, { tokens_one, _102_ }, { _105_, _104_ });
  assign _104_ = fsm_state == 3'h3;
  assign _105_ = fsm_state == 3'h2;
  assign _063_ = work_rst ? 1'h0 : _103_;
  assign _106_ = beats_last ? _037_[7:0] : tokens_left;
  assign _107_ = last_part ? _106_ : tokens_left;
  assign _108_ = done ? _107_ : tokens_left;
  function [7:0] _291_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _291_ = b[7:0];
      s[1]:
        _291_ = b[15:8];
      default:
        _291_ = a;
    endcase
  endfunction
  assign _109_ = _291_(tokens_left, { tokens_from, _108_ }, { _111_, _110_ });
  assign _110_ = fsm_state == 3'h3;
  assign _111_ = fsm_state == 3'h2;
  assign _062_ = work_rst ? 8'h00 : _109_;
  assign _112_ = beats_last ? beats_two : _035_;
  assign _113_ = last_part ? _112_ : beats_nearly;
  assign _114_ = done ? _113_ : beats_nearly;
  function [0:0] _298_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _298_ = b[0:0];
      s[1]:
        _298_ = b[1:1];
      default:
        _298_ = a;
    endcase
  endfunction
  assign _115_ = _298_(beats_nearly, { beats_two, _114_ }, { _117_, _116_ });
  assign _116_ = fsm_state == 3'h3;
  assign _117_ = fsm_state == 3'h2;
  assign _061_ = work_rst ? 1'h0 : _115_;
  assign _118_ = beats_last ? beats_one : beats_nearly;
  assign _119_ = last_part ? _118_ : beats_last;
  assign _120_ = done ? _119_ : beats_last;
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
  assign _121_ = _305_(beats_last, { beats_one, _120_ }, { _123_, _122_ });
  assign _122_ = fsm_state == 3'h3;
  assign _123_ = fsm_state == 3'h2;
  assign _060_ = work_rst ? 1'h0 : _121_;
  assign _124_ = beats_last ? beats_from : _034_[23:0];
  assign _125_ = last_part ? _124_ : beats_left;
  assign _126_ = done ? _125_ : beats_left;
  function [23:0] _312_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _312_ = b[23:0];
      s[1]:
        _312_ = b[47:24];
      default:
        _312_ = a;
    endcase
  endfunction
  assign _127_ = _312_(beats_left, { beats_from, _126_ }, { _129_, _128_ });
  assign _128_ = fsm_state == 3'h3;
  assign _129_ = fsm_state == 3'h2;
  assign _059_ = work_rst ? 24'h000000 : _127_;
  assign _130_ = _131_ ? _032_ : tokens_two;
  assign _131_ = fsm_state == 3'h1;
  assign _058_ = work_rst ? 1'h0 : _130_;
  assign _132_ = _133_ ? _031_ : tokens_one;
  assign _133_ = fsm_state == 3'h1;
  assign _057_ = work_rst ? 1'h0 : _132_;
  assign _134_ = _135_ ? _030_[7:0] : tokens_from;
  assign _135_ = fsm_state == 3'h1;
  assign _055_ = work_rst ? 8'h00 : _134_;
  assign _136_ = _137_ ? _029_ : beats_two;
  assign _137_ = fsm_state == 3'h1;
  assign _054_ = work_rst ? 1'h0 : _136_;
  assign _138_ = _139_ ? _027_ : beats_one;
  assign _139_ = fsm_state == 3'h1;
  assign _053_ = work_rst ? 1'h0 : _138_;
  assign _140_ = _141_ ? _026_[23:0] : beats_from;
  assign _141_ = fsm_state == 3'h1;
  assign _052_ = work_rst ? 24'h000000 : _140_;
  function [2:0] _334_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _334_ = b[2:0];
      s[1]:
        _334_ = b[5:3];
      s[2]:
        _334_ = b[8:6];
      s[3]:
        _334_ = b[11:9];
      s[4]:
        _334_ = b[14:12];
      default:
        _334_ = a;
    endcase
  endfunction
  assign _142_ = _334_(fsm_state, { _151_, 6'h13, _147_, 3'h0 }, { _152_, _150_, _149_, _148_, _143_ });
  assign _143_ = fsm_state == 3'h4;
  assign _144_ = tokens_last ? 3'h4 : fsm_state;
  assign _145_ = beats_last ? _144_ : fsm_state;
  assign _146_ = last_part ? _145_ : fsm_state;
  assign _147_ = done ? _146_ : fsm_state;
  assign _148_ = fsm_state == 3'h3;
  assign _149_ = fsm_state == 3'h2;
  assign _150_ = fsm_state == 3'h1;
  assign _151_ = _025_ ? 3'h1 : fsm_state;
  assign _152_ = ! fsm_state;
  assign _051_ = work_rst ? 3'h0 : _142_;
  assign _153_ = beats_last ? 6'h00 : _033_[5:0];
  assign _154_ = last_part ? _153_ : beat;
  assign _155_ = done ? _154_ : beat;
  function [5:0] _349_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _349_ = b[5:0];
      s[1]:
        _349_ = b[11:6];
      default:
        _349_ = a;
    endcase
  endfunction
  assign _156_ = _349_(beat, { 6'h00, _155_ }, { _158_, _157_ });
  assign _157_ = fsm_state == 3'h3;
  assign _158_ = ! fsm_state;
  assign _050_ = work_rst ? 6'h00 : _156_;
  assign _159_ = _160_ ? job__payload : job;
  assign _160_ = ! fsm_state;
  assign _049_ = work_rst ? 89'h00000000000000000000000 : _159_;
  assign _048_ = work_rst ? 2'h0 : _024_[1:0];
  assign target = job[80] ? places__payload[13:8] : beat;
  assign lanes = job[80] ? { _013_, _012_, _011_, _010_ } : 4'hf;
  assign writes = job[80] ? _009_ : done;
  assign done = job[80] ? _004_ : _019_;
  assign places__ready = job[80] ? _046_ : 1'h0;
  assign activations__ready = job[80] ? _036_ : loading;
  assign \values[3]  = job[80] ? _018_ : activations__payload[31:24];
  assign \values[2]  = job[80] ? _017_ : activations__payload[23:16];
  assign \values[1]  = job[80] ? _016_ : activations__payload[15:8];
  assign \values[0]  = job[80] ? _014_ : activations__payload[7:0];
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.buffer.waiting  waiting (
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.results (spare, put, \port$1032$7 , room, idle, values__0, values__1, values__2, words__ready, work_rst, complete, words__payload, valid, work_clk);
  input [1:0] spare;
  wire [1:0] spare;
  input put;
  wire put;
  input [8:0] \port$1032$7 ;
  wire [8:0] \port$1032$7 ;
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
  input words__ready;
  wire words__ready;
  input work_rst;
  wire work_rst;
  input complete;
  wire complete;
  output [64:0] words__payload;
  wire [64:0] words__payload;
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
  wire [63:0] _019_;
  wire [31:0] _020_;
  wire [63:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [1:0] _027_;
  wire [1:0] _028_;
  wire [1:0] _029_;
  wire _030_;
  wire _031_;
  wire [31:0] _032_;
  wire [31:0] _033_;
  wire [31:0] _034_;
  wire [2:0] _035_;
  wire _036_;
  wire _037_;
  wire [1:0] _038_;
  wire _039_;
  wire _040_;
  wire [63:0] _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [1:0] _050_;
  wire [1:0] _051_;
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
  reg [1:0] begun = 2'h0;
  reg signed [31:0] copy_0 = 32'd0;
  reg signed [31:0] copy_1 = 32'd0;
  reg signed [31:0] copy_2 = 32'd0;
  reg ends = 1'h0;
  reg \final$34  = 1'h0;
  wire first_final;
  wire [7:0] first_tokens;
  wire [1:0] free;
  reg last_token = 1'h0;
  reg last_word = 1'h0;
  reg pending = 1'h0;
  reg [1:0] place = 2'h0;
  reg sending = 1'h0;
  wire take;
  reg [1:0] unsent = 2'h0;
  reg [63:0] word = 64'h0000000000000000;
  always @(posedge work_clk)
    begun <= _028_;
  always @(posedge work_clk)
    unsent <= _029_;
  always @(posedge work_clk)
    pending <= _030_;
  always @(posedge work_clk)
    sending <= _031_;
  always @(posedge work_clk)
    copy_0 <= _032_;
  always @(posedge work_clk)
    copy_1 <= _033_;
  always @(posedge work_clk)
    copy_2 <= _034_;
  always @(posedge work_clk)
    last_token <= _036_;
  always @(posedge work_clk)
    \final$34  <= _037_;
  always @(posedge work_clk)
    place <= _038_;
  always @(posedge work_clk)
    last_word <= _039_;
  always @(posedge work_clk)
    valid <= _040_;
  always @(posedge work_clk)
    word <= _041_;
  always @(posedge work_clk)
    ends <= _042_;
  assign _000_ = ~ valid;
  assign { _011_[2], free } = spare + _000_;
  assign _017_ = free >= 2'h2;
  assign _027_ = 1'h0 + _017_;
  assign _035_ = 2'h2 + _027_;
  assign _043_ = unsent < _035_;
  assign _044_ = | begun;
  assign _045_ = ~ _044_;
  assign room = _043_ & _045_;
  assign _046_ = ! unsent;
  assign _001_ = ~ valid;
  assign idle = _046_ & _001_;
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
  assign _015_ = first_tokens[1:0] == 1'h1;
  assign _016_ = ~ valid;
  assign _018_ = _016_ | words__ready;
  assign _019_ = { copy_1, copy_0 } & { place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0] };
  assign _020_ = copy_2 & { place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1] };
  assign _021_ = _019_ | { 32'h00000000, _020_ };
  assign _022_ = last_word & last_token;
  assign _023_ = _022_ & \final$34 ;
  assign _024_ = ~ valid;
  assign _025_ = _024_ | words__ready;
  assign _026_ = sending & _025_;
  assign _042_ = _018_ ? _023_ : ends;
  assign _041_ = _018_ ? _021_ : word;
  assign _047_ = _018_ ? sending : valid;
  assign _040_ = work_rst ? 1'h0 : _047_;
  assign _048_ = sending ? last_word : 1'h0;
  assign _049_ = _026_ ? place[0] : _048_;
  assign _039_ = work_rst ? 1'h0 : _049_;
  assign _050_ = sending ? place : 2'h1;
  assign _051_ = _026_ ? { place[0], 1'h0 } : _050_;
  assign _038_ = work_rst ? 2'h0 : _051_;
  assign _052_ = sending ? \final$34  : first_final;
  assign _037_ = work_rst ? 1'h0 : _052_;
  assign _053_ = sending ? last_token : _015_;
  assign _054_ = last_word ? 1'h0 : _053_;
  assign _055_ = _026_ ? _054_ : _053_;
  assign _036_ = work_rst ? 1'h0 : _055_;
  assign _034_ = sending ? copy_2 : values__2;
  assign _033_ = sending ? copy_1 : values__1;
  assign _032_ = sending ? copy_0 : values__0;
  assign _056_ = _014_ ? 1'h1 : sending;
  assign _057_ = last_token ? 1'h0 : _056_;
  assign _058_ = last_word ? _057_ : _056_;
  assign _059_ = _026_ ? _058_ : _056_;
  assign _031_ = work_rst ? 1'h0 : _059_;
  assign _060_ = complete ? 1'h1 : pending;
  assign _061_ = _014_ ? 1'h0 : _060_;
  assign _030_ = work_rst ? 1'h0 : _061_;
  assign _029_ = work_rst ? 2'h0 : _010_[1:0];
  assign _028_ = work_rst ? 2'h0 : { begun[0], put };
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1032$7 (\port$1032$7 ),
    .\port$1157$0 (first_tokens[1:0]),
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.results.tiles (put, \port$1032$7 , take, \port$1157$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$1032$7 ;
  wire [8:0] \port$1032$7 ;
  input take;
  wire take;
  output [1:0] \port$1157$0 ;
  wire [1:0] \port$1157$0 ;
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
  assign _15_ = _10_ ? \port$1032$7 [0] : final_2;
  assign _14_ = work_rst ? 1'h0 : _15_;
  assign _16_ = take ? final_2 : final_1;
  assign _17_ = _07_ ? \port$1032$7 [0] : _16_;
  assign _13_ = work_rst ? 1'h0 : _17_;
  assign _18_ = take ? final_1 : final_0;
  assign _19_ = _03_ ? \port$1032$7 [0] : _18_;
  assign _12_ = work_rst ? 1'h0 : _19_;
  assign _11_ = work_rst ? 2'h0 : _06_[1:0];
  assign \port$1157$0  = 2'h1;
endmodule

// A queue without handshake: its user never overfills it and never reads it when it is empty.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.scales (put, first, work_rst, take, value, work_clk);
  input put;
  wire put;
  output [47:0] first;
  wire [47:0] first;
  input work_rst;
  wire work_rst;
  input take;
  wire take;
  input [47:0] value;
  wire [47:0] value;
  input work_clk;
  wire work_clk;
  wire [4:0] _00_;
  wire [4:0] _01_;
  wire [3:0] _02_;
  wire [3:0] _03_;
  reg [3:0] \$signature__addr  = 4'h0;
  reg [3:0] out_of = 4'h0;
  (* ram_style = "distributed" *)
  reg [47:0] memory [15:0];
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
  assign _03_ = work_rst ? 4'h0 : _01_[3:0];
  assign _02_ = work_rst ? 4'h0 : _00_[3:0];
endmodule

// Lists every beat of a pass in order, for the array and, in a second instance, for the unpacker.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  input job__valid;
  wire job__valid;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  output [21:0] beats__payload;
  wire [21:0] beats__payload;
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
  wire [3:0] _011_;
  wire _012_;
  wire [4:0] _013_;
  wire _014_;
  wire [6:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire [3:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire [3:0] _022_;
  wire _023_;
  wire [6:0] _024_;
  wire [24:0] _025_;
  wire _026_;
  wire [3:0] _027_;
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
  wire [3:0] _041_;
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
  wire [3:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire [5:0] _059_;
  wire [5:0] _060_;
  wire [5:0] _061_;
  wire [5:0] _062_;
  wire _063_;
  wire _064_;
  wire [5:0] _065_;
  wire [5:0] _066_;
  wire [5:0] _067_;
  wire [5:0] _068_;
  wire [5:0] _069_;
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
  wire [3:0] _091_;
  wire [3:0] _092_;
  wire [3:0] _093_;
  wire [3:0] _094_;
  wire [3:0] _095_;
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
  wire [3:0] _160_;
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
  reg [5:0] address = 6'h00;
  reg [3:0] beat = 4'h0;
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
  reg [5:0] restart = 6'h00;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg [3:0] tail = 4'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _020_ = group_left - 1'h1;
  assign _021_ = group_left == 2'h2;
  assign _022_ = group_nearly ? tail : 4'hf;
  assign _023_ = group_nearly ? tail_of_one : 1'h0;
  assign _024_ = address + 1'h1;
  assign _025_ = tile_left - 1'h1;
  assign _026_ = tile_left == 2'h2;
  assign _027_ = group_one ? tail : 4'hf;
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
  assign _011_ = group_one ? tail : 4'hf;
  assign _012_ = group_one ? tail_of_one : 1'h0;
  assign _013_ = beat - 1'h1;
  assign _014_ = beat == 1'h1;
  assign _015_ = address + 1'h1;
  assign _016_ = step_left - 1'h1;
  assign _017_ = step_left == 2'h2;
  assign _018_ = group_last ? tail : 4'hf;
  assign _019_ = group_last ? tail_of_one : 1'h0;
  assign _058_ = group_last ? 6'h00 : _024_[5:0];
  assign _059_ = step_last ? _058_ : restart;
  assign _060_ = last ? _059_ : restart;
  assign _061_ = i__ready ? _060_ : restart;
  function [5:0] _260_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[5:0];
      s[1]:
        _260_ = b[11:6];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _062_ = _260_(restart, { 6'h00, _061_ }, { _064_, _063_ });
  assign _063_ = fsm_state == 2'h3;
  assign _064_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 6'h00 : _062_;
  assign _065_ = group_last ? 6'h00 : _015_[5:0];
  assign _066_ = step_last ? _065_ : restart;
  assign _067_ = last ? _066_ : _015_[5:0];
  assign _068_ = i__ready ? _067_ : address;
  function [5:0] _268_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _268_ = b[5:0];
      s[1]:
        _268_ = b[11:6];
      default:
        _268_ = a;
    endcase
  endfunction
  assign _069_ = _268_(address, { 6'h00, _068_ }, { _071_, _070_ });
  assign _070_ = fsm_state == 2'h3;
  assign _071_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 6'h00 : _069_;
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
  assign _093_ = last ? _092_ : _013_[3:0];
  assign _094_ = i__ready ? _093_ : beat;
  function [3:0] _298_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _298_ = b[3:0];
      s[1]:
        _298_ = b[7:4];
      default:
        _298_ = a;
    endcase
  endfunction
  assign _095_ = _298_(beat, { _011_, _094_ }, { _097_, _096_ });
  assign _096_ = fsm_state == 2'h3;
  assign _097_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 4'h0 : _095_;
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
  assign _160_ = _161_ ? _009_[3:0] : tail;
  assign _161_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 4'h0 : _160_;
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.walk.ahead  ahead (
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  input work_rst;
  wire work_rst;
  input [21:0] i__payload;
  wire [21:0] i__payload;
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
  wire [21:0] _11_;
  wire [21:0] _12_;
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
  reg [21:0] word_0 = 22'h000000;
  reg [21:0] word_1 = 22'h000000;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.director (rst, drained, aborted, flushed, fields_command__ready, order_command__ready, weights_command__ready, bad_weights, \program , tokens, start, abort, job, weights_command__payload, order_command__payload, fields_command__payload, busy, fields_command__valid, bad_start, bad_descriptor, bad_magic
, bad_version, bad_config, order_command__valid, pass_done, clear, finish, fields__ready, job__valid, unpack_job__valid, weights_command__valid, flush, failed, fields__valid, fields__payload, job__ready, unpack_job__ready, clk);
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
  input order_command__ready;
  wire order_command__ready;
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
  output [63:0] order_command__payload;
  wire [63:0] order_command__payload;
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
  output order_command__valid;
  wire order_command__valid;
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
  input [63:0] fields__payload;
  wire [63:0] fields__payload;
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
  wire _007_;
  wire [39:0] _008_;
  wire _009_;
  wire [39:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [32:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [32:0] _026_;
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
  wire [15:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire [7:0] _046_;
  wire [7:0] _047_;
  wire _048_;
  wire [8:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire [16:0] _057_;
  wire _058_;
  wire _059_;
  wire [16:0] _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [511:0] _067_;
  wire _068_;
  wire [31:0] _069_;
  wire [7:0] _070_;
  wire _071_;
  wire [21:0] _072_;
  wire [21:0] _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [1:0] _078_;
  wire _079_;
  wire [2:0] _080_;
  wire _081_;
  wire _082_;
  wire [14:0] _083_;
  wire _084_;
  wire [31:0] _085_;
  wire [31:0] _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [31:0] _090_;
  wire [31:0] _091_;
  wire [15:0] _092_;
  wire _093_;
  wire _094_;
  wire _095_;
  wire [3:0] _096_;
  wire _097_;
  wire [15:0] _098_;
  wire _099_;
  wire [15:0] _100_;
  wire _101_;
  wire [33:0] _102_;
  wire _103_;
  wire [15:0] _104_;
  wire _105_;
  wire _106_;
  wire [7:0] _107_;
  wire _108_;
  wire [7:0] _109_;
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
  wire [31:0] _139_;
  wire [31:0] _140_;
  wire [32:0] _141_;
  wire [23:0] _142_;
  wire [24:0] _143_;
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
  wire [7:0] _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire [7:0] _178_;
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
  wire [15:0] _192_;
  wire [15:0] _193_;
  wire _194_;
  wire [15:0] _195_;
  wire [15:0] _196_;
  wire _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire [15:0] _204_;
  wire [15:0] _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire [15:0] _210_;
  wire [15:0] _211_;
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
  wire [3:0] _236_;
  wire _237_;
  wire _238_;
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
  wire [3:0] _250_;
  wire _251_;
  wire [3:0] _252_;
  wire _253_;
  wire [3:0] _254_;
  wire [3:0] _255_;
  wire [3:0] _256_;
  wire _257_;
  wire [3:0] _258_;
  wire _259_;
  wire [3:0] _260_;
  wire _261_;
  wire [3:0] _262_;
  wire [3:0] _263_;
  wire _264_;
  wire [3:0] _265_;
  wire [3:0] _266_;
  wire [3:0] _267_;
  wire _268_;
  wire [3:0] _269_;
  wire _270_;
  wire _271_;
  wire _272_;
  wire _273_;
  wire _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire [15:0] _278_;
  wire _279_;
  wire [31:0] _280_;
  wire [31:0] _281_;
  wire [31:0] _282_;
  wire _283_;
  wire _284_;
  wire [31:0] _285_;
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
  wire [7:0] _296_;
  wire [7:0] _297_;
  wire [7:0] _298_;
  wire _299_;
  wire [31:0] _300_;
  wire [31:0] _301_;
  wire _302_;
  wire _303_;
  wire _304_;
  wire _305_;
  wire _306_;
  wire [63:0] _307_;
  wire [63:0] _308_;
  wire [63:0] _309_;
  wire [63:0] _310_;
  wire [63:0] _311_;
  wire [63:0] _312_;
  wire [63:0] _313_;
  wire [63:0] _314_;
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
  reg [21:0] \$signal  = 22'h000000;
  reg [31:0] _order = 32'd0;
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
  reg [21:0] by_beats = 22'h000000;
  reg [31:0] check = 32'd0;
  reg [3:0] fsm_state = 4'h0;
  reg hand_first = 1'h0;
  reg header = 1'h1;
  reg [15:0] jobs_from = 16'h0000;
  reg jobs_last = 1'h0;
  reg [15:0] jobs_left = 16'h0000;
  reg jobs_nearly = 1'h0;
  reg jobs_one = 1'h0;
  reg jobs_two = 1'h0;
  reg [15:0] left = 16'h0000;
  reg more = 1'h0;
  reg [7:0] orders_left = 8'h00;
  reg [7:0] pass_tokens = 8'h00;
  reg [7:0] place = 8'h01;
  reg [511:0] record = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg refused = 1'h0;
  reg [15:0] vectors = 16'h0000;
  assign { _102_[33:32], order_command__payload[63:32] } = 1'h0 + { record[159:128], 1'h0 };
  assign _119_ = ~ refused;
  assign _128_ = bad_magic_found & header;
  assign _137_ = bad_version_found & header;
  assign _145_ = bad_magic_found & header;
  assign _162_ = ~ _145_;
  assign _000_ = _137_ & _162_;
  assign _009_ = bad_config_found & header;
  assign _020_ = bad_magic_found & header;
  assign _040_ = bad_version_found & header;
  assign _051_ = _020_ | _040_;
  assign _061_ = ~ _051_;
  assign _071_ = _009_ & _061_;
  assign _082_ = header ? bad_header_found : bad_job_found;
  assign _093_ = bad_magic_found & header;
  assign _110_ = bad_version_found & header;
  assign _111_ = _093_ | _110_;
  assign _112_ = bad_config_found & header;
  assign _113_ = _111_ | _112_;
  assign _114_ = ~ _113_;
  assign _115_ = _082_ & _114_;
  assign _116_ = ~ hand_first;
  assign _117_ = | orders_left;
  assign _118_ = _116_ & _117_;
  assign _120_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _121_ = ~ _120_;
  assign _122_ = ~ hand_first;
  assign _123_ = _121_ & _122_;
  assign _124_ = ! orders_left;
  assign _125_ = _123_ & _124_;
  assign _126_ = abort & busy;
  assign _127_ = ~ finish;
  assign aborted = _126_ & _127_;
  assign _129_ = place[0] & fields__ready;
  assign _130_ = place[1] & fields__ready;
  assign _131_ = place[2] & fields__ready;
  assign _132_ = place[3] & fields__ready;
  assign _133_ = place[4] & fields__ready;
  assign _134_ = place[5] & fields__ready;
  assign _135_ = place[6] & fields__ready;
  assign _136_ = place[7] & fields__ready;
  assign _138_ = fields__valid & fields__ready;
  assign _139_ = check ^ fields__payload[31:0];
  assign _140_ = _139_ ^ fields__payload[63:32];
  assign _141_ = record[63:32] - 1'h1;
  assign _142_ = 1'h0 + { 3'h0, _141_[15:0], 4'h0 };
  assign _143_ = record[151:128] - record[75:64];
  assign _144_ = record[31:0] != 31'h4e524554;
  assign _146_ = record[63:32] != 1'h1;
  assign _147_ = record[95:64] != 32'd3602046033;
  assign _148_ = record[127:96] != 14'h2230;
  assign _149_ = | bad_config_rules;
  assign _150_ = | check;
  assign _151_ = | record[159:128];
  assign _152_ = ~ _151_;
  assign _153_ = | record[159:144];
  assign _154_ = | bad_header_rules;
  assign _155_ = | check;
  assign _156_ = | record[31:0];
  assign _157_ = ~ _156_;
  assign _158_ = | record[63:32];
  assign _159_ = ~ _158_;
  assign _160_ = | record[95:64];
  assign _161_ = ~ _160_;
  assign _163_ = | record[127:96];
  assign _164_ = ~ _163_;
  assign _165_ = | record[159:128];
  assign _166_ = ~ _165_;
  assign _167_ = | record[255:224];
  assign _168_ = ~ _167_;
  assign _169_ = | record[31:24];
  assign _170_ = | record[63:48];
  assign _171_ = | record[95:76];
  assign _172_ = | record[127:100];
  assign _001_ = | record[159:152];
  assign _002_ = record[95:64] > 5'h10;
  assign _003_ = record[159:128] > 7'h40;
  assign _004_ = | record[191:161];
  assign _005_ = | bad_job_rules;
  assign _006_ = \$signal  != by_beats;
  assign _007_ = _005_ | _006_;
  assign _008_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _010_ = base + { 1'h0, record[287:256], 6'h00 };
  assign _011_ = flush | job__ready;
  assign _012_ = flush | unpack_job__ready;
  assign _013_ = flush | weights_command__ready;
  assign _014_ = | \program [5:0];
  assign _015_ = ! tokens;
  assign _016_ = _014_ | _015_;
  assign _017_ = address + 7'h40;
  assign _018_ = abort | failed;
  assign _019_ = _018_ | bad_weights;
  assign _021_ = fields__valid & place[7];
  assign _022_ = abort | failed;
  assign _023_ = _022_ | bad_weights;
  assign _024_ = abort | failed;
  assign _025_ = _024_ | bad_weights;
  assign _026_ = record[159:128] - 1'h1;
  assign _027_ = record[159:128] == 1'h1;
  assign _028_ = record[159:128] == 2'h2;
  assign _029_ = abort | failed;
  assign _030_ = _029_ | bad_weights;
  assign _031_ = bad_magic_found & header;
  assign _032_ = bad_version_found & header;
  assign _033_ = _031_ | _032_;
  assign _034_ = bad_config_found & header;
  assign _035_ = _033_ | _034_;
  assign _036_ = header ? bad_header_found : bad_job_found;
  assign _037_ = _035_ | _036_;
  assign _038_ = abort | failed;
  assign _039_ = _038_ | bad_weights;
  assign _041_ = left < 1'h1;
  assign _042_ = _041_ ? left : 16'h0001;
  assign _043_ = left > 1'h1;
  assign _044_ = abort | failed;
  assign _045_ = _044_ | bad_weights;
  assign _046_ = record[160] ? pass_tokens : 8'h00;
  assign _047_ = hand_first ? _046_ : orders_left;
  assign _048_ = order_command__valid & order_command__ready;
  assign _049_ = _047_ - _048_;
  assign _050_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _052_ = ~ _050_;
  assign _053_ = ~ hand_first;
  assign _054_ = _052_ & _053_;
  assign _055_ = ! orders_left;
  assign _056_ = _054_ & _055_;
  assign _057_ = left - pass_tokens;
  assign _058_ = abort | failed;
  assign _059_ = _058_ | bad_weights;
  assign _060_ = jobs_left - 1'h1;
  assign _062_ = jobs_left == 2'h2;
  assign _063_ = abort | failed;
  assign _064_ = _063_ | bad_weights;
  assign _065_ = abort | failed;
  assign _066_ = _065_ | bad_weights;
  always @(posedge clk)
    record <= _067_;
  always @(posedge clk)
    fields__ready <= _068_;
  always @(posedge clk)
    check <= _069_;
  always @(posedge clk)
    place <= _070_;
  always @(posedge clk)
    \$signal  <= _072_;
  always @(posedge clk)
    by_beats <= _073_;
  always @(posedge clk)
    bad_magic_rules <= _074_;
  always @(posedge clk)
    bad_magic_found <= _075_;
  always @(posedge clk)
    bad_version_rules <= _076_;
  always @(posedge clk)
    bad_version_found <= _077_;
  always @(posedge clk)
    bad_config_rules <= _078_;
  always @(posedge clk)
    bad_config_found <= _079_;
  always @(posedge clk)
    bad_header_rules <= _080_;
  always @(posedge clk)
    bad_header_found <= _081_;
  always @(posedge clk)
    bad_job_rules <= _083_;
  always @(posedge clk)
    bad_job_found <= _084_;
  always @(posedge clk)
    _weights <= _085_;
  always @(posedge clk)
    _order <= _086_;
  always @(posedge clk)
    job__valid <= _087_;
  always @(posedge clk)
    unpack_job__valid <= _088_;
  always @(posedge clk)
    weights_command__valid <= _089_;
  always @(posedge clk)
    base <= _090_;
  always @(posedge clk)
    address <= _091_;
  always @(posedge clk)
    vectors <= _092_;
  always @(posedge clk)
    header <= _094_;
  always @(posedge clk)
    refused <= _095_;
  always @(posedge clk)
    fsm_state <= _096_;
  always @(posedge clk)
    flush <= _097_;
  always @(posedge clk)
    left <= _098_;
  always @(posedge clk)
    more <= _099_;
  always @(posedge clk)
    jobs_from <= _100_;
  always @(posedge clk)
    jobs_one <= _101_;
  always @(posedge clk)
    jobs_two <= _103_;
  always @(posedge clk)
    jobs_left <= _104_;
  always @(posedge clk)
    jobs_last <= _105_;
  always @(posedge clk)
    jobs_nearly <= _106_;
  always @(posedge clk)
    pass_tokens <= _107_;
  always @(posedge clk)
    hand_first <= _108_;
  always @(posedge clk)
    orders_left <= _109_;
  assign _173_ = _174_ ? _049_[7:0] : orders_left;
  assign _174_ = fsm_state == 4'h9;
  assign _109_ = rst ? 8'h00 : _173_;
  function [0:0] _533_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _533_ = b[0:0];
      s[1]:
        _533_ = b[1:1];
      default:
        _533_ = a;
    endcase
  endfunction
  assign _175_ = _533_(hand_first, 2'h2, { _177_, _176_ });
  assign _176_ = fsm_state == 4'h9;
  assign _177_ = fsm_state == 4'h8;
  assign _108_ = rst ? 1'h0 : _175_;
  assign _178_ = _179_ ? _042_[7:0] : pass_tokens;
  assign _179_ = fsm_state == 4'h8;
  assign _107_ = rst ? 8'h00 : _178_;
  assign _180_ = more ? jobs_nearly : _062_;
  function [0:0] _541_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _541_ = b[0:0];
      s[1]:
        _541_ = b[1:1];
      default:
        _541_ = a;
    endcase
  endfunction
  assign _181_ = _541_(jobs_nearly, { _184_, _180_ }, { _185_, _182_ });
  assign _182_ = fsm_state == 4'h7;
  assign _183_ = header ? jobs_two : jobs_nearly;
  assign _184_ = _037_ ? jobs_nearly : _183_;
  assign _185_ = fsm_state == 4'h6;
  assign _106_ = rst ? 1'h0 : _181_;
  assign _186_ = more ? jobs_last : jobs_nearly;
  function [0:0] _548_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _548_ = b[0:0];
      s[1]:
        _548_ = b[1:1];
      default:
        _548_ = a;
    endcase
  endfunction
  assign _187_ = _548_(jobs_last, { _190_, _186_ }, { _191_, _188_ });
  assign _188_ = fsm_state == 4'h7;
  assign _189_ = header ? jobs_one : jobs_last;
  assign _190_ = _037_ ? jobs_last : _189_;
  assign _191_ = fsm_state == 4'h6;
  assign _105_ = rst ? 1'h0 : _187_;
  assign _192_ = more ? jobs_left : _060_[15:0];
  function [15:0] _555_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _555_ = b[15:0];
      s[1]:
        _555_ = b[31:16];
      default:
        _555_ = a;
    endcase
  endfunction
  assign _193_ = _555_(jobs_left, { _196_, _192_ }, { _197_, _194_ });
  assign _194_ = fsm_state == 4'h7;
  assign _195_ = header ? jobs_from : jobs_left;
  assign _196_ = _037_ ? jobs_left : _195_;
  assign _197_ = fsm_state == 4'h6;
  assign _104_ = rst ? 16'h0000 : _193_;
  assign _198_ = header ? _028_ : jobs_two;
  assign _199_ = _200_ ? _198_ : jobs_two;
  assign _200_ = fsm_state == 4'h5;
  assign _103_ = rst ? 1'h0 : _199_;
  assign _201_ = header ? _027_ : jobs_one;
  assign _202_ = _203_ ? _201_ : jobs_one;
  assign _203_ = fsm_state == 4'h5;
  assign _101_ = rst ? 1'h0 : _202_;
  assign _204_ = header ? _026_[15:0] : jobs_from;
  assign _205_ = _206_ ? _204_ : jobs_from;
  assign _206_ = fsm_state == 4'h5;
  assign _100_ = rst ? 16'h0000 : _205_;
  function [0:0] _573_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _573_ = b[0:0];
      s[1]:
        _573_ = b[1:1];
      default:
        _573_ = a;
    endcase
  endfunction
  assign _207_ = _573_(more, { 1'h1, _043_ }, { _209_, _208_ });
  assign _208_ = fsm_state == 4'h8;
  assign _209_ = fsm_state == 4'h5;
  assign _099_ = rst ? 1'h0 : _207_;
  assign _210_ = _056_ ? _057_[15:0] : left;
  function [15:0] _578_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _578_ = b[15:0];
      s[1]:
        _578_ = b[31:16];
      default:
        _578_ = a;
    endcase
  endfunction
  assign _211_ = _578_(left, { vectors, _210_ }, { _213_, _212_ });
  assign _212_ = fsm_state == 4'h9;
  assign _213_ = fsm_state == 4'h5;
  assign _098_ = rst ? 16'h0000 : _211_;
  function [0:0] _582_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _582_ = b[0:0];
      s[1]:
        _582_ = b[1:1];
      s[2]:
        _582_ = b[2:2];
      s[3]:
        _582_ = b[3:3];
      s[4]:
        _582_ = b[4:4];
      s[5]:
        _582_ = b[5:5];
      s[6]:
        _582_ = b[6:6];
      s[7]:
        _582_ = b[7:7];
      s[8]:
        _582_ = b[8:8];
      s[9]:
        _582_ = b[9:9];
      default:
        _582_ = a;
    endcase
  endfunction
  assign _214_ = _582_(flush, { _234_, _231_, _229_, _227_, _225_, _222_, _220_, _218_, _216_, 1'h0 }, { _235_, _232_, _230_, _228_, _226_, _223_, _221_, _219_, _217_, _215_ });
  assign _215_ = fsm_state == 4'hd;
  assign _216_ = _066_ ? 1'h1 : flush;
  assign _217_ = fsm_state == 4'ha;
  assign _218_ = _064_ ? 1'h1 : flush;
  assign _219_ = fsm_state == 4'h7;
  assign _220_ = _059_ ? 1'h1 : flush;
  assign _221_ = fsm_state == 4'h9;
  assign _222_ = _045_ ? 1'h1 : flush;
  assign _223_ = fsm_state == 4'h8;
  assign _224_ = _037_ ? 1'h1 : flush;
  assign _225_ = _039_ ? 1'h1 : _224_;
  assign _226_ = fsm_state == 4'h6;
  assign _227_ = _030_ ? 1'h1 : flush;
  assign _228_ = fsm_state == 4'h5;
  assign _229_ = _025_ ? 1'h1 : flush;
  assign _230_ = fsm_state == 4'h4;
  assign _231_ = _023_ ? 1'h1 : flush;
  assign _232_ = fsm_state == 4'h3;
  assign _233_ = refused ? 1'h1 : flush;
  assign _234_ = _019_ ? 1'h1 : _233_;
  assign _235_ = fsm_state == 4'h1;
  assign _097_ = rst ? 1'h0 : _214_;
  function [3:0] _605_;
    input [3:0] a;
    input [55:0] b;
    input [13:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _605_ = b[3:0];
      s[1]:
        _605_ = b[7:4];
      s[2]:
        _605_ = b[11:8];
      s[3]:
        _605_ = b[15:12];
      s[4]:
        _605_ = b[19:16];
      s[5]:
        _605_ = b[23:20];
      s[6]:
        _605_ = b[27:24];
      s[7]:
        _605_ = b[31:28];
      s[8]:
        _605_ = b[35:32];
      s[9]:
        _605_ = b[39:36];
      s[10]:
        _605_ = b[43:40];
      s[11]:
        _605_ = b[47:44];
      s[12]:
        _605_ = b[51:48];
      s[13]:
        _605_ = b[55:52];
      default:
        _605_ = a;
    endcase
  endfunction
  assign _236_ = _605_(fsm_state, { _269_, _267_, _263_, _260_, _258_, _256_, _252_, _250_, _247_, _243_, _240_, 12'hdb0 }, { _270_, _268_, _264_, _261_, _259_, _257_, _253_, _251_, _248_, _244_, _241_, _239_, _238_, _237_ });
  assign _237_ = fsm_state == 4'hb;
  assign _238_ = fsm_state == 4'hd;
  assign _239_ = fsm_state == 4'hc;
  assign _240_ = flushed ? 4'hc : fsm_state;
  assign _241_ = fsm_state == 4'h2;
  assign _242_ = drained ? 4'hb : fsm_state;
  assign _243_ = _066_ ? 4'h2 : _242_;
  assign _244_ = fsm_state == 4'ha;
  assign _245_ = jobs_last ? 4'ha : 4'h1;
  assign _246_ = more ? 4'h8 : _245_;
  assign _247_ = _064_ ? 4'h2 : _246_;
  assign _248_ = fsm_state == 4'h7;
  assign _249_ = _056_ ? 4'h7 : fsm_state;
  assign _250_ = _059_ ? 4'h2 : _249_;
  assign _251_ = fsm_state == 4'h9;
  assign _252_ = _045_ ? 4'h2 : 4'h9;
  assign _253_ = fsm_state == 4'h8;
  assign _254_ = header ? 4'h1 : 4'h7;
  assign _255_ = _037_ ? 4'h2 : _254_;
  assign _256_ = _039_ ? 4'h2 : _255_;
  assign _257_ = fsm_state == 4'h6;
  assign _258_ = _030_ ? 4'h2 : 4'h6;
  assign _259_ = fsm_state == 4'h5;
  assign _260_ = _025_ ? 4'h2 : 4'h5;
  assign _261_ = fsm_state == 4'h4;
  assign _262_ = _021_ ? 4'h4 : fsm_state;
  assign _263_ = _023_ ? 4'h2 : _262_;
  assign _264_ = fsm_state == 4'h3;
  assign _265_ = fields_command__ready ? 4'h3 : fsm_state;
  assign _266_ = refused ? 4'h2 : _265_;
  assign _267_ = _019_ ? 4'h2 : _266_;
  assign _268_ = fsm_state == 4'h1;
  assign _269_ = start ? 4'h1 : fsm_state;
  assign _270_ = ! fsm_state;
  assign _096_ = rst ? 4'h0 : _236_;
  assign _271_ = _272_ ? _016_ : refused;
  assign _272_ = ! fsm_state;
  assign _095_ = rst ? 1'h0 : _271_;
  assign _273_ = header ? 1'h0 : header;
  assign _274_ = _037_ ? header : _273_;
  function [0:0] _646_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _646_ = b[0:0];
      s[1]:
        _646_ = b[1:1];
      default:
        _646_ = a;
    endcase
  endfunction
  assign _275_ = _646_(header, { 1'h1, _274_ }, { _277_, _276_ });
  assign _276_ = fsm_state == 4'h6;
  assign _277_ = ! fsm_state;
  assign _094_ = rst ? 1'h1 : _275_;
  assign _278_ = _279_ ? tokens : vectors;
  assign _279_ = ! fsm_state;
  assign _092_ = rst ? 16'h0000 : _278_;
  assign _280_ = fields_command__ready ? _017_[31:0] : address;
  assign _281_ = refused ? address : _280_;
  function [31:0] _655_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _655_ = b[31:0];
      s[1]:
        _655_ = b[63:32];
      default:
        _655_ = a;
    endcase
  endfunction
  assign _282_ = _655_(address, { \program , _281_ }, { _284_, _283_ });
  assign _283_ = fsm_state == 4'h1;
  assign _284_ = ! fsm_state;
  assign _091_ = rst ? 32'd0 : _282_;
  assign _285_ = _286_ ? \program  : base;
  assign _286_ = ! fsm_state;
  assign _090_ = rst ? 32'd0 : _285_;
  assign _287_ = _013_ ? 1'h0 : weights_command__valid;
  assign _288_ = _289_ ? 1'h1 : _287_;
  assign _289_ = fsm_state == 4'h8;
  assign _089_ = rst ? 1'h0 : _288_;
  assign _290_ = _012_ ? 1'h0 : unpack_job__valid;
  assign _291_ = _292_ ? 1'h1 : _290_;
  assign _292_ = fsm_state == 4'h8;
  assign _088_ = rst ? 1'h0 : _291_;
  assign _293_ = _011_ ? 1'h0 : job__valid;
  assign _294_ = _295_ ? 1'h1 : _293_;
  assign _295_ = fsm_state == 4'h8;
  assign _087_ = rst ? 1'h0 : _294_;
  assign _086_ = rst ? 32'd0 : _010_[31:0];
  assign _085_ = rst ? 32'd0 : _008_[31:0];
  assign _084_ = rst ? 1'h0 : _007_;
  assign _083_ = rst ? 15'h0000 : { _004_, _003_, _002_, _001_, _172_, _171_, _170_, _169_, _168_, _166_, _164_, _161_, _159_, _157_, _155_ };
  assign _081_ = rst ? 1'h0 : _154_;
  assign _080_ = rst ? 3'h0 : { _153_, _152_, _150_ };
  assign _079_ = rst ? 1'h0 : _149_;
  assign _078_ = rst ? 2'h0 : { _148_, _147_ };
  assign _077_ = rst ? 1'h0 : bad_version_rules;
  assign _076_ = rst ? 1'h0 : _146_;
  assign _075_ = rst ? 1'h0 : bad_magic_rules;
  assign _074_ = rst ? 1'h0 : _144_;
  assign _073_ = rst ? 22'h000000 : _143_[21:0];
  assign _072_ = rst ? 22'h000000 : _142_[21:0];
  assign _296_ = _138_ ? { place[6:0], place[7] } : place;
  assign _297_ = fields_command__valid ? place : _296_;
  assign _298_ = _299_ ? 8'h01 : _297_;
  assign _299_ = fsm_state == 4'h2;
  assign _070_ = rst ? 8'h01 : _298_;
  assign _300_ = _138_ ? _140_ : check;
  assign _301_ = fields_command__valid ? 32'd0 : _300_;
  assign _069_ = rst ? 32'd0 : _301_;
  assign _302_ = place[7] ? 1'h0 : fields__ready;
  assign _303_ = _138_ ? _302_ : fields__ready;
  assign _304_ = fields_command__valid ? 1'h1 : _303_;
  assign _305_ = _306_ ? 1'h0 : _304_;
  assign _306_ = fsm_state == 4'h2;
  assign _068_ = rst ? 1'h0 : _305_;
  assign _307_ = _136_ ? fields__payload : record[511:448];
  assign _067_[511:448] = rst ? 64'h0000000000000000 : _307_;
  assign _308_ = _134_ ? fields__payload : record[383:320];
  assign _067_[383:320] = rst ? 64'h0000000000000000 : _308_;
  assign _309_ = _133_ ? fields__payload : record[319:256];
  assign _067_[319:256] = rst ? 64'h0000000000000000 : _309_;
  assign _310_ = _132_ ? fields__payload : record[255:192];
  assign _067_[255:192] = rst ? 64'h0000000000000000 : _310_;
  assign _311_ = _131_ ? fields__payload : record[191:128];
  assign _067_[191:128] = rst ? 64'h0000000000000000 : _311_;
  assign _312_ = _130_ ? fields__payload : record[127:64];
  assign _067_[127:64] = rst ? 64'h0000000000000000 : _312_;
  assign _313_ = _129_ ? fields__payload : record[63:0];
  assign _067_[63:0] = rst ? 64'h0000000000000000 : _313_;
  assign _314_ = _135_ ? fields__payload : record[447:384];
  assign _067_[447:384] = rst ? 64'h0000000000000000 : _314_;
  assign finish = _315_ ? 1'h1 : 1'h0;
  assign _315_ = fsm_state == 4'hb;
  assign clear = _316_ ? 1'h1 : 1'h0;
  assign _316_ = fsm_state == 4'hc;
  assign _317_ = _125_ ? 1'h1 : 1'h0;
  assign pass_done = _318_ ? _317_ : 1'h0;
  assign _318_ = fsm_state == 4'h9;
  assign order_command__valid = _319_ ? _118_ : 1'h0;
  assign _319_ = fsm_state == 4'h9;
  assign bad_config = _320_ ? _071_ : 1'h0;
  assign _320_ = fsm_state == 4'h6;
  assign bad_version = _321_ ? _000_ : 1'h0;
  assign _321_ = fsm_state == 4'h6;
  assign bad_magic = _322_ ? _128_ : 1'h0;
  assign _322_ = fsm_state == 4'h6;
  assign _323_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _734_;
    input [0:0] a;
    input [8:0] b;
    input [8:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _734_ = b[0:0];
      s[1]:
        _734_ = b[1:1];
      s[2]:
        _734_ = b[2:2];
      s[3]:
        _734_ = b[3:3];
      s[4]:
        _734_ = b[4:4];
      s[5]:
        _734_ = b[5:5];
      s[6]:
        _734_ = b[6:6];
      s[7]:
        _734_ = b[7:7];
      s[8]:
        _734_ = b[8:8];
      default:
        _734_ = a;
    endcase
  endfunction
  assign bad_descriptor = _734_(1'h0, { _339_, _337_, _335_, _333_, _331_, _329_, _327_, _325_, _323_ }, { _340_, _338_, _336_, _334_, _332_, _330_, _328_, _326_, _324_ });
  assign _324_ = fsm_state == 4'ha;
  assign _325_ = bad_weights ? 1'h1 : 1'h0;
  assign _326_ = fsm_state == 4'h7;
  assign _327_ = bad_weights ? 1'h1 : 1'h0;
  assign _328_ = fsm_state == 4'h9;
  assign _329_ = bad_weights ? 1'h1 : 1'h0;
  assign _330_ = fsm_state == 4'h8;
  assign _331_ = bad_weights ? 1'h1 : _115_;
  assign _332_ = fsm_state == 4'h6;
  assign _333_ = bad_weights ? 1'h1 : 1'h0;
  assign _334_ = fsm_state == 4'h5;
  assign _335_ = bad_weights ? 1'h1 : 1'h0;
  assign _336_ = fsm_state == 4'h4;
  assign _337_ = bad_weights ? 1'h1 : 1'h0;
  assign _338_ = fsm_state == 4'h3;
  assign _339_ = bad_weights ? 1'h1 : 1'h0;
  assign _340_ = fsm_state == 4'h1;
  assign bad_start = _341_ ? refused : 1'h0;
  assign _341_ = fsm_state == 4'h1;
  assign fields_command__valid = _342_ ? _119_ : 1'h0;
  assign _342_ = fsm_state == 4'h1;
  function [0:0] _756_;
    input [0:0] a;
    input [12:0] b;
    input [12:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _756_ = b[0:0];
      s[1]:
        _756_ = b[1:1];
      s[2]:
        _756_ = b[2:2];
      s[3]:
        _756_ = b[3:3];
      s[4]:
        _756_ = b[4:4];
      s[5]:
        _756_ = b[5:5];
      s[6]:
        _756_ = b[6:6];
      s[7]:
        _756_ = b[7:7];
      s[8]:
        _756_ = b[8:8];
      s[9]:
        _756_ = b[9:9];
      s[10]:
        _756_ = b[10:10];
      s[11]:
        _756_ = b[11:11];
      s[12]:
        _756_ = b[12:12];
      default:
        _756_ = a;
    endcase
  endfunction
  assign busy = _756_(1'h0, 13'h1fff, { _355_, _354_, _353_, _352_, _351_, _350_, _349_, _348_, _347_, _346_, _345_, _344_, _343_ });
  assign _343_ = fsm_state == 4'hb;
  assign _344_ = fsm_state == 4'hd;
  assign _345_ = fsm_state == 4'hc;
  assign _346_ = fsm_state == 4'h2;
  assign _347_ = fsm_state == 4'ha;
  assign _348_ = fsm_state == 4'h7;
  assign _349_ = fsm_state == 4'h9;
  assign _350_ = fsm_state == 4'h8;
  assign _351_ = fsm_state == 4'h6;
  assign _352_ = fsm_state == 4'h5;
  assign _353_ = fsm_state == 4'h4;
  assign _354_ = fsm_state == 4'h3;
  assign _355_ = fsm_state == 4'h1;
  assign _102_[31:0] = order_command__payload[63:32];
  assign fields_command__payload = { 32'h00000008, address };
  assign order_command__payload[31:0] = _order;
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

// Executes the read commands of several channels, each with its own ID and with its words in order.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, \words__ready$27 , idle, fields_command__ready, order_command__ready, weights_spent, weights_command__ready, \words__ready$43 , \command__payload$35 , \command__payload$19 , command__payload, command__valid, \command__valid$23 , words__ready, \command__valid$39 
, abort, error, axi__ar__valid, axi__ar__addr, axi__ar__len, axi__ar__id, fields__valid, fields__payload, order__valid, order__payload, weights__valid, weights__payload, axi__ar__ready);
  input axi__r__valid;
  wire axi__r__valid;
  input [63:0] axi__r__data;
  wire [63:0] axi__r__data;
  input [1:0] axi__r__id;
  wire [1:0] axi__r__id;
  input [1:0] axi__r__resp;
  wire [1:0] axi__r__resp;
  input axi__r__last;
  wire axi__r__last;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input \words__ready$27 ;
  wire \words__ready$27 ;
  output idle;
  wire idle;
  output fields_command__ready;
  wire fields_command__ready;
  output order_command__ready;
  wire order_command__ready;
  output weights_spent;
  wire weights_spent;
  output weights_command__ready;
  wire weights_command__ready;
  input \words__ready$43 ;
  wire \words__ready$43 ;
  input [63:0] \command__payload$35 ;
  wire [63:0] \command__payload$35 ;
  input [63:0] \command__payload$19 ;
  wire [63:0] \command__payload$19 ;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input \command__valid$23 ;
  wire \command__valid$23 ;
  input words__ready;
  wire words__ready;
  input \command__valid$39 ;
  wire \command__valid$39 ;
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
  output [1:0] axi__ar__id;
  reg [1:0] axi__ar__id = 2'h0;
  output fields__valid;
  wire fields__valid;
  output [63:0] fields__payload;
  wire [63:0] fields__payload;
  output order__valid;
  wire order__valid;
  output [63:0] order__payload;
  wire [63:0] order__payload;
  output weights__valid;
  wire weights__valid;
  output [63:0] weights__payload;
  wire [63:0] weights__payload;
  input axi__ar__ready;
  wire axi__ar__ready;
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
  wire [1:0] _016_;
  wire [10:0] _017_;
  wire [2:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [8:0] _022_;
  wire _023_;
  wire [31:0] _024_;
  wire [7:0] _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire [1:0] _031_;
  wire [1:0] _032_;
  wire [1:0] _033_;
  wire [1:0] _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [31:0] _039_;
  wire [31:0] _040_;
  wire [31:0] _041_;
  wire [31:0] _042_;
  wire _043_;
  wire _044_;
  wire [8:0] _045_;
  wire [31:0] address;
  wire [31:0] \address$83 ;
  wire [31:0] \address$85 ;
  reg [2:0] \arrive$14  = 3'h0;
  wire \begin ;
  reg [8:0] bursts = 9'h000;
  wire fields_spent;
  wire free;
  wire granted;
  wire \granted$67 ;
  wire \granted$68 ;
  reg last = 1'h0;
  wire [7:0] length;
  wire [7:0] \length$84 ;
  wire [7:0] \length$86 ;
  wire order_spent;
  wire pending;
  wire \pending$64 ;
  wire \pending$65 ;
  wire request;
  wire \request$57 ;
  wire \request$58 ;
  reg [63:0] word = 64'h0000000000000000;
  assign _000_ = ~ axi__ar__valid;
  assign _009_ = _000_ | axi__ar__ready;
  assign _020_ = ~ abort;
  assign free = _009_ & _020_;
  assign _027_ = | { \request$58 , \request$57 , request };
  assign \begin  = free & _027_;
  assign _028_ = ! bursts;
  assign _029_ = | { \pending$65 , \pending$64 , pending };
  assign _030_ = ~ _029_;
  assign idle = _028_ & _030_;
  assign granted = free & request;
  assign _001_ = free & \request$57 ;
  assign _002_ = ~ request;
  assign \granted$67  = _001_ & _002_;
  assign _003_ = free & \request$58 ;
  assign _004_ = request | \request$57 ;
  assign _005_ = ~ _004_;
  assign \granted$68  = _003_ & _005_;
  assign _006_ = ! axi__r__id;
  assign _007_ = axi__r__valid & _006_;
  assign _008_ = axi__r__id == 1'h1;
  assign _010_ = axi__r__valid & _008_;
  assign _011_ = axi__r__id == 2'h2;
  assign _012_ = axi__r__valid & _011_;
  assign _013_ = axi__r__valid & axi__r__last;
  assign _014_ = axi__r__valid & axi__r__resp[1];
  assign _015_ = \begin  != last;
  assign _016_ = \begin  ? 2'h1 : 2'h3;
  assign _017_ = $signed({ 1'h0, bursts }) + $signed(_016_);
  always @(posedge clk)
    word <= axi__r__data;
  always @(posedge clk)
    \arrive$14  <= _018_;
  always @(posedge clk)
    last <= _019_;
  always @(posedge clk)
    error <= _021_;
  always @(posedge clk)
    bursts <= _022_;
  always @(posedge clk)
    axi__ar__valid <= _023_;
  always @(posedge clk)
    axi__ar__addr <= _024_;
  always @(posedge clk)
    axi__ar__len <= _025_;
  always @(posedge clk)
    axi__ar__id <= _026_;
  assign _031_ = \request$58  ? 2'h2 : axi__ar__id;
  assign _032_ = \request$57  ? 2'h1 : _031_;
  assign _033_ = request ? 2'h0 : _032_;
  assign _034_ = free ? _033_ : axi__ar__id;
  assign _026_ = rst ? 2'h0 : _034_;
  assign _035_ = \request$58  ? length : axi__ar__len;
  assign _036_ = \request$57  ? \length$84  : _035_;
  assign _037_ = request ? \length$86  : _036_;
  assign _038_ = free ? _037_ : axi__ar__len;
  assign _025_ = rst ? 8'h00 : _038_;
  assign _039_ = \request$58  ? address : axi__ar__addr;
  assign _040_ = \request$57  ? \address$83  : _039_;
  assign _041_ = request ? \address$85  : _040_;
  assign _042_ = free ? _041_ : axi__ar__addr;
  assign _024_ = rst ? 32'd0 : _042_;
  assign _043_ = axi__ar__ready ? 1'h0 : axi__ar__valid;
  assign _044_ = \begin  ? 1'h1 : _043_;
  assign _023_ = rst ? 1'h0 : _044_;
  assign _045_ = _015_ ? _017_[8:0] : bursts;
  assign _022_ = rst ? 9'h000 : _045_;
  assign _021_ = rst ? 1'h0 : _014_;
  assign _019_ = rst ? 1'h0 : _013_;
  assign _018_ = rst ? 3'h0 : { _012_, _010_, _007_ };
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.fields  fields (
    .abort(abort),
    .address(\address$85 ),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(fields_command__ready),
    .command__valid(command__valid),
    .length(\length$86 ),
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.order  order (
    .abort(abort),
    .address(\address$83 ),
    .clk(clk),
    .command__payload(\command__payload$19 ),
    .command__ready(order_command__ready),
    .command__valid(\command__valid$23 ),
    .length(\length$84 ),
    .pending(\pending$64 ),
    .request(\request$57 ),
    .rst(rst),
    .spent(order_spent),
    .taken(\granted$67 ),
    .word(word),
    .words__payload(order__payload),
    .words__ready(\words__ready$27 ),
    .words__valid(order__valid),
    .write(\arrive$14 [1])
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.weights  weights (
    .abort(abort),
    .address(address),
    .clk(clk),
    .command__payload(\command__payload$35 ),
    .command__ready(weights_command__ready),
    .command__valid(\command__valid$39 ),
    .length(length),
    .pending(\pending$65 ),
    .request(\request$58 ),
    .rst(rst),
    .spent(weights_spent),
    .taken(\granted$68 ),
    .word(word),
    .words__payload(weights__payload),
    .words__ready(\words__ready$43 ),
    .words__valid(weights__valid),
    .write(\arrive$14 [2])
  );
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
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
  input [63:0] word;
  wire [63:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [63:0] words__payload;
  wire [63:0] words__payload;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [4:0] _08_;
  wire _09_;
  reg fits = 1'h0;
  wire freed;
  wire offered;
  reg [4:0] room = 5'h10;
  assign _00_ = ~ pending;
  assign spent = _00_ & room[4];
  assign _01_ = room >= 4'h8;
  assign _02_ = ~ { 1'h0, length };
  assign _03_ = taken ? _02_ : 9'h000;
  assign _04_ = $signed({ 1'h0, room }) + $signed(_03_);
  assign _05_ = $signed(_04_) + $signed({ 1'h0, freed });
  always @(posedge clk)
    fits <= _06_;
  always @(posedge clk)
    room <= _07_;
  assign request = offered & fits;
  assign _08_ = abort ? 5'h10 : _05_[4:0];
  assign _07_ = rst ? 5'h10 : _08_;
  assign _09_ = abort ? 1'h0 : _01_;
  assign _06_ = rst ? 1'h0 : _09_;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.fields.bursts  bursts (
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.fields.queue  queue (
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [3:0] _01_;
  wire [33:0] _02_;
  wire [26:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [2:0] _09_;
  wire _10_;
  wire [2:0] _11_;
  wire [3:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [2:0] _15_;
  wire [25:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [25:0] _25_;
  wire [2:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [25:0] block = 26'h0000000;
  reg [31:0] \end  = 32'd0;
  reg [2:0] first = 3'h0;
  reg last = 1'h0;
  reg [3:0] state = 4'h0;
  assign pending = | state;
  assign command__ready = ~ pending;
  assign _00_ = command__valid & command__ready;
  assign _10_ = ~ last;
  assign _18_ = taken & _10_;
  assign _19_ = state[0] | _18_;
  assign _20_ = ~ taken;
  assign _21_ = state[3] & _20_;
  assign _22_ = state[2] | _21_;
  assign _23_ = state[0] | taken;
  assign _01_ = state[0] ? { 1'h0, first } : 4'h8;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:4];
  assign _05_ = ! \end [2:0];
  assign _06_ = ~ \end [3];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _09_ = ~ first;
  assign _11_ = last ? \end [2:0] : 3'h0;
  assign _12_ = _09_ + _11_;
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
  assign _24_ = abort ? 8'h00 : { 5'h00, _12_[2:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[25:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:6];
  assign _26_ = taken ? 3'h0 : first;
  assign _15_ = pending ? _26_ : command__payload[5:3];
  assign _27_ = _23_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _22_, state[1], _19_, _00_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 3'h0 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [63:0] write__data;
  wire [63:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [63:0] words__payload;
  reg [63:0] words__payload = 64'h0000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [3:0] _03_;
  wire [3:0] _04_;
  wire [3:0] _05_;
  wire _06_;
  wire _07_;
  wire [63:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [3:0] _21_;
  wire [3:0] _22_;
  wire [3:0] _23_;
  wire [3:0] _24_;
  wire [3:0] _25_;
  wire [3:0] _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg [3:0] head = 4'h0;
  reg latched = 1'h0;
  wire move;
  reg [3:0] next = 4'h0;
  wire [63:0] read__data;
  reg [3:0] tail = 4'hf;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [63:0] storage [15:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [63:0] _71_;
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
  assign _21_ = take ? _16_[3:0] : head;
  assign _22_ = abort ? 4'h0 : _21_;
  assign _05_ = rst ? 4'h0 : _22_;
  assign _23_ = write__en ? _15_[3:0] : next;
  assign _24_ = abort ? 4'h0 : _23_;
  assign _04_ = rst ? 4'h0 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = abort ? 4'hf : _25_;
  assign _03_ = rst ? 4'hf : _26_;
  assign _27_ = abort ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = abort ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.order (rst, words__ready, taken, request, spent, pending, command__ready, address, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
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
  input abort;
  wire abort;
  input [63:0] word;
  wire [63:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [63:0] words__payload;
  wire [63:0] words__payload;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire _06_;
  wire [5:0] _07_;
  wire [5:0] _08_;
  wire _09_;
  reg fits = 1'h0;
  wire freed;
  wire offered;
  reg [5:0] room = 6'h20;
  assign _00_ = ~ pending;
  assign spent = _00_ & room[5];
  assign _01_ = room >= 5'h10;
  assign _02_ = ~ { 1'h0, length };
  assign _03_ = taken ? _02_ : 9'h000;
  assign _04_ = $signed({ 1'h0, room }) + $signed(_03_);
  assign _05_ = $signed(_04_) + $signed({ 1'h0, freed });
  always @(posedge clk)
    fits <= _06_;
  always @(posedge clk)
    room <= _07_;
  assign request = offered & fits;
  assign _08_ = abort ? 6'h20 : _05_[5:0];
  assign _07_ = rst ? 6'h20 : _08_;
  assign _09_ = abort ? 1'h0 : _01_;
  assign _06_ = rst ? 1'h0 : _09_;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.order.bursts  bursts (
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.order.queue  queue (
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.order.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [4:0] _01_;
  wire [33:0] _02_;
  wire [25:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [3:0] _09_;
  wire _10_;
  wire [3:0] _11_;
  wire [4:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [3:0] _15_;
  wire [24:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [24:0] _25_;
  wire [3:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [24:0] block = 25'h0000000;
  reg [31:0] \end  = 32'd0;
  reg [3:0] first = 4'h0;
  reg last = 1'h0;
  reg [3:0] state = 4'h0;
  assign pending = | state;
  assign command__ready = ~ pending;
  assign _00_ = command__valid & command__ready;
  assign _10_ = ~ last;
  assign _18_ = taken & _10_;
  assign _19_ = state[0] | _18_;
  assign _20_ = ~ taken;
  assign _21_ = state[3] & _20_;
  assign _22_ = state[2] | _21_;
  assign _23_ = state[0] | taken;
  assign _01_ = state[0] ? { 1'h0, first } : 5'h10;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:5];
  assign _05_ = ! \end [3:0];
  assign _06_ = ~ \end [4];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _09_ = ~ first;
  assign _11_ = last ? \end [3:0] : 4'h0;
  assign _12_ = _09_ + _11_;
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
  assign _24_ = abort ? 8'h00 : { 4'h0, _12_[3:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[24:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:7];
  assign _26_ = taken ? 4'h0 : first;
  assign _15_ = pending ? _26_ : command__payload[6:3];
  assign _27_ = _23_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _22_, state[1], _19_, _00_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 3'h0 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.order.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [63:0] write__data;
  wire [63:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [63:0] words__payload;
  reg [63:0] words__payload = 64'h0000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [4:0] _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire [63:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [5:0] _15_;
  wire [5:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [4:0] _21_;
  wire [4:0] _22_;
  wire [4:0] _23_;
  wire [4:0] _24_;
  wire [4:0] _25_;
  wire [4:0] _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg [4:0] head = 5'h00;
  reg latched = 1'h0;
  wire move;
  reg [4:0] next = 5'h00;
  wire [63:0] read__data;
  reg [4:0] tail = 5'h1f;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [63:0] storage [31:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [63:0] _71_;
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
  assign _21_ = take ? _16_[4:0] : head;
  assign _22_ = abort ? 5'h00 : _21_;
  assign _05_ = rst ? 5'h00 : _22_;
  assign _23_ = write__en ? _15_[4:0] : next;
  assign _24_ = abort ? 5'h00 : _23_;
  assign _04_ = rst ? 5'h00 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = abort ? 5'h1f : _25_;
  assign _03_ = rst ? 5'h1f : _26_;
  assign _27_ = abort ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = abort ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  input [63:0] word;
  wire [63:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [63:0] words__payload;
  wire [63:0] words__payload;
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.weights.bursts  bursts (
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
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.weights.queue  queue (
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [24:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire [4:0] _11_;
  wire [5:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [4:0] _15_;
  wire [23:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [23:0] _25_;
  wire [4:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [23:0] block = 24'h000000;
  reg [31:0] \end  = 32'd0;
  reg [4:0] first = 5'h00;
  reg last = 1'h0;
  reg [3:0] state = 4'h0;
  assign pending = | state;
  assign command__ready = ~ pending;
  assign _00_ = command__valid & command__ready;
  assign _10_ = ~ last;
  assign _18_ = taken & _10_;
  assign _19_ = state[0] | _18_;
  assign _20_ = ~ taken;
  assign _21_ = state[3] & _20_;
  assign _22_ = state[2] | _21_;
  assign _23_ = state[0] | taken;
  assign _01_ = state[0] ? { 1'h0, first } : 6'h20;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:6];
  assign _05_ = ! \end [4:0];
  assign _06_ = ~ \end [5];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _09_ = ~ first;
  assign _11_ = last ? \end [4:0] : 5'h00;
  assign _12_ = _09_ + _11_;
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
  assign _25_ = taken ? _03_[23:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:8];
  assign _26_ = taken ? 5'h00 : first;
  assign _15_ = pending ? _26_ : command__payload[7:3];
  assign _27_ = _23_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _22_, state[1], _19_, _00_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 3'h0 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [63:0] write__data;
  wire [63:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [63:0] words__payload;
  reg [63:0] words__payload = 64'h0000000000000000;
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
  wire [63:0] _08_;
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
  wire [63:0] read__data;
  reg [7:0] tail = 8'hff;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [63:0] storage [255:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [63:0] _71_;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
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
  assign _094_ = address[2] ? 32'd8752 : 32'd3602046033;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.results_out (clk, rst, i__ready, o__payload, i__payload, i__valid, o__valid, second_valid, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  input [64:0] i__payload;
  wire [64:0] i__payload;
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
  wire [64:0] _11_;
  wire [64:0] _12_;
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
  reg [64:0] word_0 = 65'h00000000000000000;
  reg [64:0] word_1 = 65'h00000000000000000;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack (constants__ready, o__ready, constants__valid, scales__valid, words__ready, needs_words, idle, beats__word_0, words__payload, work_rst, job__payload, job__valid, scales__ready, scales__payload, job__ready, beats__valid, words__valid, work_clk);
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
  output [23:0] beats__word_0;
  wire [23:0] beats__word_0;
  input [63:0] words__payload;
  wire [63:0] words__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input scales__ready;
  wire scales__ready;
  output [47:0] scales__payload;
  wire [47:0] scales__payload;
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
  wire [1:0] _029_;
  wire [1:0] _030_;
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
  wire [1:0] _054_;
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
  wire [1:0] _074_;
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
  wire _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire [23:0] _162_;
  wire _163_;
  wire [63:0] _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire [5:0] _173_;
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
  reg beat_of_word = 1'h0;
  wire [21:0] beats__payload;
  wire \beats__ready$35 ;
  wire \beats__valid$17 ;
  reg constants_done = 1'h0;
  wire [23:0] i__payload;
  wire i__ready;
  wire i__valid;
  reg index = 1'h0;
  reg kept = 1'h0;
  reg last_constant = 1'h0;
  reg opened = 1'h0;
  reg [23:0] rest_of_word = 24'h000000;
  reg [63:0] scales_held_words = 64'h0000000000000000;
  reg scales_left = 1'h0;
  reg scales_place = 1'h1;
  reg scales_some = 1'h0;
  reg unsent = 1'h1;
  assign _173_ = beat_of_word * 5'h18;
  assign i__payload = { rest_of_word, words__payload[23:0] } >> _173_;
  assign _000_ = \beats__valid$17  & opened;
  assign _080_ = beats__payload[1] & unsent;
  assign _175_ = ~ scales__ready;
  assign _186_ = _080_ & _175_;
  assign _197_ = ~ _186_;
  assign _208_ = _000_ & _197_;
  assign _219_ = kept | words__valid;
  assign i__valid = _208_ & _219_;
  assign _230_ = ~ constants_done;
  assign _241_ = beats__payload[4] & _230_;
  assign _001_ = \beats__valid$17  & _241_;
  assign _012_ = \beats__valid$17  & opened;
  assign _022_ = beats__payload[1] & unsent;
  assign _032_ = ~ scales__ready;
  assign _041_ = _022_ & _032_;
  assign _042_ = ~ _041_;
  assign _043_ = _012_ & _042_;
  assign _047_ = kept | words__valid;
  assign _058_ = _043_ & _047_;
  assign _069_ = _058_ & i__ready;
  assign _081_ = _069_ & kept;
  assign _092_ = unsent & opened;
  assign _103_ = _092_ & scales__ready;
  assign _114_ = ~ scales_left;
  assign _125_ = _103_ ? _114_ : scales_some;
  assign _136_ = ~ _125_;
  assign _147_ = beats__payload[3] | _136_;
  assign _158_ = beats__payload[1] & _147_;
  assign _169_ = _081_ & _158_;
  assign _174_ = _169_ & beats__payload[3];
  assign _176_ = ~ beats__payload[7];
  assign _177_ = _174_ & _176_;
  assign _178_ = _001_ | _177_;
  assign constants__valid = words__valid & _178_;
  assign scales__valid = unsent & opened;
  assign _179_ = ~ constants_done;
  assign _180_ = beats__payload[4] & _179_;
  assign _181_ = \beats__valid$17  & _180_;
  assign _182_ = \beats__valid$17  & opened;
  assign _183_ = beats__payload[1] & unsent;
  assign _184_ = ~ scales__ready;
  assign _185_ = _183_ & _184_;
  assign _187_ = ~ _185_;
  assign _188_ = _182_ & _187_;
  assign _189_ = kept | words__valid;
  assign _190_ = _188_ & _189_;
  assign _191_ = _190_ & i__ready;
  assign _192_ = _191_ & kept;
  assign _193_ = unsent & opened;
  assign _194_ = _193_ & scales__ready;
  assign _195_ = ~ scales_left;
  assign _196_ = _194_ ? _195_ : scales_some;
  assign _198_ = ~ _196_;
  assign _199_ = beats__payload[3] | _198_;
  assign _200_ = beats__payload[1] & _199_;
  assign _201_ = _192_ & _200_;
  assign _202_ = _201_ & beats__payload[3];
  assign _203_ = ~ beats__payload[7];
  assign _204_ = _202_ & _203_;
  assign _205_ = _181_ | _204_;
  assign _206_ = _205_ & constants__ready;
  assign _207_ = ~ constants_done;
  assign _209_ = beats__payload[4] & _207_;
  assign _210_ = ~ _209_;
  assign _211_ = \beats__valid$17  & _210_;
  assign _212_ = ~ opened;
  assign _213_ = _211_ & _212_;
  assign _214_ = _206_ | _213_;
  assign _215_ = \beats__valid$17  & opened;
  assign _216_ = beats__payload[1] & unsent;
  assign _217_ = ~ scales__ready;
  assign _218_ = _216_ & _217_;
  assign _220_ = ~ _218_;
  assign _221_ = _215_ & _220_;
  assign _222_ = kept | words__valid;
  assign _223_ = _221_ & _222_;
  assign _224_ = _223_ & i__ready;
  assign _225_ = _224_ & kept;
  assign _226_ = unsent & opened;
  assign _227_ = _226_ & scales__ready;
  assign _228_ = ~ scales_left;
  assign _229_ = _227_ ? _228_ : scales_some;
  assign _231_ = ~ _229_;
  assign _232_ = beats__payload[3] | _231_;
  assign _233_ = beats__payload[1] & _232_;
  assign _234_ = _225_ & _233_;
  assign _235_ = ~ beats__payload[3];
  assign _236_ = _234_ & _235_;
  assign _237_ = _214_ | _236_;
  assign _238_ = \beats__valid$17  & opened;
  assign _239_ = beats__payload[1] & unsent;
  assign _240_ = ~ scales__ready;
  assign _242_ = _239_ & _240_;
  assign _243_ = ~ _242_;
  assign _244_ = _238_ & _243_;
  assign _245_ = _244_ & i__ready;
  assign _246_ = ~ kept;
  assign _247_ = _245_ & _246_;
  assign words__ready = _237_ | _247_;
  assign _248_ = \beats__valid$17  & opened;
  assign _249_ = beats__payload[1] & unsent;
  assign _250_ = ~ scales__ready;
  assign _251_ = _249_ & _250_;
  assign _002_ = ~ _251_;
  assign _003_ = _248_ & _002_;
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
  assign _020_ = unsent & opened;
  assign _021_ = _020_ & scales__ready;
  assign _023_ = ~ scales_left;
  assign _024_ = _021_ ? _023_ : scales_some;
  assign _025_ = ~ _024_;
  assign _026_ = beats__payload[3] | _025_;
  assign _027_ = beats__payload[1] & _026_;
  assign _028_ = beat_of_word | _027_;
  assign _029_ = beat_of_word + 1'h1;
  assign _030_ = _028_ ? 2'h0 : _029_;
  assign _031_ = unsent & opened;
  assign _033_ = _031_ & scales__ready;
  assign _034_ = ~ scales_left;
  assign _035_ = _033_ ? _034_ : scales_some;
  assign _036_ = ~ _035_;
  assign _037_ = beats__payload[3] | _036_;
  assign _038_ = beats__payload[1] & _037_;
  assign _039_ = beat_of_word | _038_;
  assign _040_ = ~ _039_;
  assign _044_ = ~ opened;
  assign _045_ = unsent & opened;
  assign _046_ = _045_ & scales__ready;
  assign _048_ = ~ scales_left;
  assign _049_ = _046_ ? _048_ : scales_some;
  assign _050_ = ~ _049_;
  assign _051_ = _044_ | _050_;
  assign _052_ = scales_place & _051_;
  assign _053_ = constants__valid & constants__ready;
  assign _054_ = index + 1'h1;
  assign _055_ = ! index;
  assign _056_ = constants__valid & constants__ready;
  assign _057_ = _056_ & last_constant;
  assign _059_ = \beats__valid$17  & opened;
  assign _060_ = beats__payload[1] & unsent;
  assign _061_ = ~ scales__ready;
  assign _062_ = _060_ & _061_;
  assign _063_ = ~ _062_;
  assign _064_ = _059_ & _063_;
  assign _065_ = kept | words__valid;
  assign _066_ = _064_ & _065_;
  assign _067_ = _066_ & i__ready;
  assign _068_ = _057_ | _067_;
  assign _070_ = constants__valid & constants__ready;
  assign _071_ = _070_ & last_constant;
  assign _072_ = unsent & opened;
  assign _073_ = _072_ & scales__ready;
  assign _074_ = scales_left - 1'h1;
  assign _075_ = ~ scales_left;
  assign _076_ = ~ constants_done;
  assign _077_ = beats__payload[4] & _076_;
  assign _078_ = ~ _077_;
  assign _079_ = \beats__valid$17  & _078_;
  assign _082_ = ~ opened;
  assign _083_ = _079_ & _082_;
  assign _084_ = \beats__valid$17  & opened;
  assign _085_ = beats__payload[1] & unsent;
  assign _086_ = ~ scales__ready;
  assign _087_ = _085_ & _086_;
  assign _088_ = ~ _087_;
  assign _089_ = _084_ & _088_;
  assign _090_ = kept | words__valid;
  assign _091_ = _089_ & _090_;
  assign _093_ = _091_ & i__ready;
  assign _094_ = _093_ & kept;
  assign _095_ = unsent & opened;
  assign _096_ = _095_ & scales__ready;
  assign _097_ = ~ scales_left;
  assign _098_ = _096_ ? _097_ : scales_some;
  assign _099_ = ~ _098_;
  assign _100_ = beats__payload[3] | _099_;
  assign _101_ = beats__payload[1] & _100_;
  assign _102_ = _094_ & _101_;
  assign _104_ = ~ beats__payload[3];
  assign _105_ = _102_ & _104_;
  assign _106_ = _083_ | _105_;
  assign _107_ = _106_ & words__valid;
  assign _108_ = _107_ & scales_place;
  assign _109_ = \beats__valid$17  & opened;
  assign _110_ = beats__payload[1] & unsent;
  assign _111_ = ~ scales__ready;
  assign _112_ = _110_ & _111_;
  assign _113_ = ~ _112_;
  assign _115_ = _109_ & _113_;
  assign _116_ = kept | words__valid;
  assign _117_ = _115_ & _116_;
  assign _118_ = _117_ & i__ready;
  assign _119_ = _118_ & beats__payload[1];
  assign _120_ = unsent & opened;
  assign _121_ = _120_ & scales__ready;
  assign _122_ = ~ scales_left;
  assign _123_ = _121_ ? _122_ : scales_some;
  assign _124_ = ~ beats__payload[3];
  assign _126_ = _123_ & _124_;
  assign _127_ = ~ constants_done;
  assign _128_ = beats__payload[4] & _127_;
  assign _129_ = ~ _128_;
  assign _130_ = \beats__valid$17  & _129_;
  assign _131_ = ~ opened;
  assign _132_ = _130_ & _131_;
  assign _133_ = \beats__valid$17  & opened;
  assign _134_ = beats__payload[1] & unsent;
  assign _135_ = ~ scales__ready;
  assign _137_ = _134_ & _135_;
  assign _138_ = ~ _137_;
  assign _139_ = _133_ & _138_;
  assign _140_ = kept | words__valid;
  assign _141_ = _139_ & _140_;
  assign _142_ = _141_ & i__ready;
  assign _143_ = _142_ & kept;
  assign _144_ = unsent & opened;
  assign _145_ = _144_ & scales__ready;
  assign _146_ = ~ scales_left;
  assign _148_ = _145_ ? _146_ : scales_some;
  assign _149_ = ~ _148_;
  assign _150_ = beats__payload[3] | _149_;
  assign _151_ = beats__payload[1] & _150_;
  assign _152_ = _143_ & _151_;
  assign _153_ = ~ beats__payload[3];
  assign _154_ = _152_ & _153_;
  assign _155_ = _132_ | _154_;
  assign _156_ = _155_ & words__valid;
  assign _157_ = _156_ & scales_place;
  assign _159_ = _126_ | _157_;
  always @(posedge work_clk)
    beat_of_word <= _160_;
  always @(posedge work_clk)
    kept <= _161_;
  always @(posedge work_clk)
    rest_of_word <= _162_;
  always @(posedge work_clk)
    scales_place <= _163_;
  always @(posedge work_clk)
    scales_held_words <= _164_;
  always @(posedge work_clk)
    index <= _165_;
  always @(posedge work_clk)
    last_constant <= _166_;
  always @(posedge work_clk)
    constants_done <= _167_;
  always @(posedge work_clk)
    unsent <= _168_;
  always @(posedge work_clk)
    scales_left <= _170_;
  always @(posedge work_clk)
    scales_some <= _171_;
  always @(posedge work_clk)
    opened <= _172_;
  assign _252_ = _108_ ? 1'h1 : opened;
  assign _253_ = _119_ ? _159_ : _252_;
  assign _172_ = work_rst ? 1'h0 : _253_;
  assign _254_ = _073_ ? _075_ : scales_some;
  assign _255_ = _108_ ? 1'h1 : _254_;
  assign _171_ = work_rst ? 1'h0 : _255_;
  assign _256_ = _073_ ? _074_[0] : scales_left;
  assign _257_ = _108_ ? 1'h1 : _256_;
  assign _170_ = work_rst ? 1'h0 : _257_;
  assign _258_ = _073_ ? 1'h0 : unsent;
  assign _259_ = _119_ ? 1'h1 : _258_;
  assign _168_ = work_rst ? 1'h1 : _259_;
  assign _260_ = _068_ ? _071_ : constants_done;
  assign _167_ = work_rst ? 1'h0 : _260_;
  assign _261_ = last_constant ? 1'h0 : _055_;
  assign _262_ = _053_ ? _261_ : last_constant;
  assign _166_ = work_rst ? 1'h0 : _262_;
  assign _263_ = last_constant ? 1'h0 : _054_[0];
  assign _264_ = _053_ ? _263_ : index;
  assign _165_ = work_rst ? 1'h0 : _264_;
  assign _164_ = _052_ ? words__payload : scales_held_words;
  assign _163_ = work_rst ? 1'h1 : scales_place;
  assign _162_ = kept ? rest_of_word : words__payload[47:24];
  assign _265_ = _019_ ? _040_ : kept;
  assign _161_ = work_rst ? 1'h0 : _265_;
  assign _266_ = _019_ ? _030_[0] : beat_of_word;
  assign _160_ = work_rst ? 1'h0 : _266_;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack.skid  skid (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__word_0),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(\beats__valid$17 ),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(\beats__ready$35 ),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign scales__payload = scales_held_words[47:0];
endmodule

// Buffer of two entries between two streams.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack.skid (o__ready, i__payload, i__valid, i__ready, o__payload, work_rst, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [23:0] o__payload;
  wire [23:0] o__payload;
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
  wire [23:0] _11_;
  wire [23:0] _12_;
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
  reg [23:0] word_0 = 24'h000000;
  reg [23:0] word_1 = 24'h000000;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  output [21:0] beats__payload;
  wire [21:0] beats__payload;
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
  wire [3:0] _011_;
  wire _012_;
  wire [4:0] _013_;
  wire _014_;
  wire [6:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire [3:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire [3:0] _022_;
  wire _023_;
  wire [6:0] _024_;
  wire [24:0] _025_;
  wire _026_;
  wire [3:0] _027_;
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
  wire [3:0] _041_;
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
  wire [3:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire _059_;
  wire _060_;
  wire [5:0] _061_;
  wire [5:0] _062_;
  wire [5:0] _063_;
  wire [5:0] _064_;
  wire [5:0] _065_;
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
  wire [3:0] _087_;
  wire [3:0] _088_;
  wire [3:0] _089_;
  wire [3:0] _090_;
  wire [3:0] _091_;
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
  wire [3:0] _156_;
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
  wire [5:0] _190_;
  wire [5:0] _191_;
  wire [5:0] _192_;
  wire [5:0] _193_;
  reg [5:0] address = 6'h00;
  reg [3:0] beat = 4'h0;
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
  reg [5:0] restart = 6'h00;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg [3:0] tail = 4'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _020_ = group_left - 1'h1;
  assign _021_ = group_left == 2'h2;
  assign _022_ = group_nearly ? tail : 4'hf;
  assign _023_ = group_nearly ? tail_of_one : 1'h0;
  assign _024_ = address + 1'h1;
  assign _025_ = tile_left - 1'h1;
  assign _026_ = tile_left == 2'h2;
  assign _027_ = group_one ? tail : 4'hf;
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
  assign _011_ = group_one ? tail : 4'hf;
  assign _012_ = group_one ? tail_of_one : 1'h0;
  assign _013_ = beat - 1'h1;
  assign _014_ = beat == 1'h1;
  assign _015_ = address + 1'h1;
  assign _016_ = step_left - 1'h1;
  assign _017_ = step_left == 2'h2;
  assign _018_ = group_last ? tail : 4'hf;
  assign _019_ = group_last ? tail_of_one : 1'h0;
  function [5:0] _256_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _256_ = b[5:0];
      s[1]:
        _256_ = b[11:6];
      default:
        _256_ = a;
    endcase
  endfunction
  assign _058_ = _256_(restart, { 6'h00, _193_ }, { _060_, _059_ });
  assign _059_ = fsm_state == 2'h3;
  assign _060_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 6'h00 : _058_;
  assign _061_ = group_last ? 6'h00 : _015_[5:0];
  assign _062_ = step_last ? _061_ : restart;
  assign _063_ = last ? _062_ : _015_[5:0];
  assign _064_ = i__ready ? _063_ : address;
  function [5:0] _264_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _264_ = b[5:0];
      s[1]:
        _264_ = b[11:6];
      default:
        _264_ = a;
    endcase
  endfunction
  assign _065_ = _264_(address, { 6'h00, _064_ }, { _067_, _066_ });
  assign _066_ = fsm_state == 2'h3;
  assign _067_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 6'h00 : _065_;
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
  assign _089_ = last ? _088_ : _013_[3:0];
  assign _090_ = i__ready ? _089_ : beat;
  function [3:0] _294_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _294_ = b[3:0];
      s[1]:
        _294_ = b[7:4];
      default:
        _294_ = a;
    endcase
  endfunction
  assign _091_ = _294_(beat, { _011_, _090_ }, { _093_, _092_ });
  assign _092_ = fsm_state == 2'h3;
  assign _093_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 4'h0 : _091_;
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
  assign _156_ = _157_ ? _009_[3:0] : tail;
  assign _157_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 4'h0 : _156_;
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
  assign _190_ = group_last ? 6'h00 : _024_[5:0];
  assign _191_ = step_last ? _190_ : restart;
  assign _192_ = last ? _191_ : restart;
  assign _193_ = i__ready ? _192_ : restart;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack.walk.ahead  ahead (
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [21:0] o__payload;
  wire [21:0] o__payload;
  input work_rst;
  wire work_rst;
  input [21:0] i__payload;
  wire [21:0] i__payload;
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
  wire [21:0] _11_;
  wire [21:0] _12_;
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
  reg [21:0] word_0 = 22'h000000;
  reg [21:0] word_1 = 22'h000000;
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
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  input work_rst;
  wire work_rst;
  input i__valid;
  wire i__valid;
  input [63:0] i__payload;
  wire [63:0] i__payload;
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
  wire [63:0] _11_;
  wire [63:0] _12_;
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
  reg [63:0] word_0 = 64'h0000000000000000;
  reg [63:0] word_1 = 64'h0000000000000000;
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
module ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_mac0(trit, i, clk, o, x);
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

// One row for one activation vector: scales its group sums and adds them to an accumulator.
module ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, offset_sum, clk, result, trits);
  input [31:0] activations;
  wire [31:0] activations;
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
  input signed [13:0] offset_sum;
  wire signed [13:0] offset_sum;
  input clk;
  wire clk;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [7:0] trits;
  wire [7:0] trits;
  wire [21:0] _00_;
  wire [21:0] _01_;
  wire [22:0] _02_;
  wire [31:0] _03_;
  wire [32:0] _04_;
  wire [13:0] _05_;
  wire [7:0] _06_;
  wire [7:0] _07_;
  wire [31:0] _08_;
  reg signed [22:0] digit_0_0 = 23'h000000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [13:0] multiplicand_0 = 14'h0000;
  reg signed [21:0] product_0 = 22'h000000;
  reg signed [21:0] product_1 = 22'h000000;
  wire [13:0] sums;
  assign _00_ = $signed(multiplicand_0) * $signed({ 1'h0, mantissa_0 });
  assign _01_ = $signed(offset_sum) * $signed(mantissa_1);
  assign _02_ = $signed(product_0) + $signed(product_1);
  assign _03_ = add_first ? constant : result;
  assign _04_ = $signed(_03_) + $signed(digit_0_0);
  always @(posedge clk)
    multiplicand_0 <= _05_;
  always @(posedge clk)
    mantissa_0 <= _06_;
  always @(posedge clk)
    product_0 <= _00_;
  always @(posedge clk)
    mantissa_1 <= _07_;
  always @(posedge clk)
    product_1 <= _01_;
  always @(posedge clk)
    digit_0_0 <= _02_;
  always @(posedge clk)
    result <= _08_;
  assign _08_ = add_enable ? _04_[31:0] : result;
  assign _07_ = scale_load ? scales[15:8] : mantissa_1;
  assign _06_ = scale_load ? scales[7:0] : mantissa_0;
  assign _05_ = scale_load ? sums : multiplicand_0;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_row.array  array (
    .activations(activations),
    .clk(clk),
    .group_sum_0(sums),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .trits(trits)
  );
endmodule

// Group sums of one row: S[k] = sum  t[k,j] * x[j], less the number of -1 in the group.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_row.array (activations, sum_enable, sum_first, clk, group_sum_0, trits);
  input [31:0] activations;
  wire [31:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output signed [13:0] group_sum_0;
  reg signed [13:0] group_sum_0 = 14'h0000;
  input [7:0] trits;
  wire [7:0] trits;
  wire [8:0] _00_;
  wire [8:0] _01_;
  wire [9:0] _02_;
  wire [13:0] _03_;
  wire [14:0] _04_;
  wire [13:0] _05_;
  reg signed [8:0] dot_0_0_0 = 9'h000;
  reg signed [8:0] dot_0_0_1 = 9'h000;
  reg signed [9:0] dot_0_1_0 = 10'h000;
  wire signed [7:0] mac_0_0_o;
  wire signed [7:0] mac_0_1_o;
  wire signed [7:0] mac_0_2_o;
  wire signed [7:0] mac_0_3_o;
  assign _03_ = sum_first ? 14'h0000 : group_sum_0;
  assign _04_ = $signed(_03_) + $signed(dot_0_1_0);
  always @(posedge clk)
    dot_0_0_0 <= _00_;
  always @(posedge clk)
    dot_0_0_1 <= _01_;
  always @(posedge clk)
    dot_0_1_0 <= _02_;
  always @(posedge clk)
    group_sum_0 <= _05_;
  assign _00_ = $signed(mac_0_0_o) + $signed(mac_0_1_o);
  assign _01_ = $signed(mac_0_2_o) + $signed(mac_0_3_o);
  assign _02_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _05_ = sum_enable ? _04_[13:0] : group_sum_0;
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[7:0])
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_mac0 mac_0_1 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_1_o),
    .trit(trits[3:2]),
    .x(activations[15:8])
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_mac0 mac_0_2 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_2_o),
    .trit(trits[5:4]),
    .x(activations[23:16])
  );
  ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_mac0 mac_0_3 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_3_o),
    .trit(trits[7:6]),
    .x(activations[31:24])
  );
endmodule

// Sum of the activations of each group, for the offsets; latency and throughput as of TernarySum.
module ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum(sum_enable, sum_first, clk, total, activations);
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output signed [13:0] total;
  reg signed [13:0] total = 14'h0000;
  input [31:0] activations;
  wire [31:0] activations;
  wire [8:0] _00_;
  wire [8:0] _01_;
  wire [9:0] _02_;
  wire [13:0] _03_;
  wire [14:0] _04_;
  wire [13:0] _05_;
  reg signed [8:0] dot_0_0 = 9'h000;
  reg signed [8:0] dot_0_1 = 9'h000;
  reg signed [9:0] dot_1_0 = 10'h000;
  wire signed [7:0] o;
  wire signed [7:0] \o$24 ;
  wire signed [7:0] \o$26 ;
  wire signed [7:0] \o$27 ;
  assign _03_ = sum_first ? 14'h0000 : total;
  assign _04_ = $signed(_03_) + $signed(dot_1_0);
  always @(posedge clk)
    dot_0_0 <= _00_;
  always @(posedge clk)
    dot_0_1 <= _01_;
  always @(posedge clk)
    dot_1_0 <= _02_;
  always @(posedge clk)
    total <= _05_;
  assign _00_ = $signed(o) + $signed(\o$24 );
  assign _01_ = $signed(\o$26 ) + $signed(\o$27 );
  assign _02_ = $signed(dot_0_0) + $signed(dot_0_1);
  assign _05_ = sum_enable ? _04_[13:0] : total;
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_0  mac_0 (
    .clk(clk),
    .o(o),
    .x(activations[7:0])
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_1  mac_1 (
    .clk(clk),
    .o(\o$24 ),
    .x(activations[15:8])
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_2  mac_2 (
    .clk(clk),
    .o(\o$26 ),
    .x(activations[23:16])
  );
  \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_3  mac_3 (
    .clk(clk),
    .o(\o$27 ),
    .x(activations[31:24])
  );
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_0 (clk, o, x);
  input clk;
  wire clk;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(1'h0) + $signed(x);
  always @(posedge clk)
    o <= _0_[7:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_1 (clk, o, x);
  input clk;
  wire clk;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(1'h0) + $signed(x);
  always @(posedge clk)
    o <= _0_[7:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_2 (clk, o, x);
  input clk;
  wire clk;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(1'h0) + $signed(x);
  always @(posedge clk)
    o <= _0_[7:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_sum.mac_3 (clk, o, x);
  input clk;
  wire clk;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(1'h0) + $signed(x);
  always @(posedge clk)
    o <= _0_[7:0];
endmodule
// verilator lint_restore

// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
