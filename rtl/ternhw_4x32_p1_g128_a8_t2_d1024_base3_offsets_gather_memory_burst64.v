// ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64: a ternary matrix-vector engine. Generated: do not edit.
// Generator: ternhw 0.1.0, amaranth 0.5.10, pyosys 0.70
// Configuration fcc10629c21a: rows 4, lanes 32, planes 1, tokens 2, group_size 128, activation_bits 8,
// accumulator_bits 32, max_in_features 1024, chain 8, scale_cycles 4, scaling adders, packing base3, tied
// false, offsets true, gather true, io memory, bus_bits 512, address_bits 32, burst_words 64, fetch_words 256
// SPDX-License-Identifier: Apache-2.0

// verilator lint_save
// Yosys leaves the extension of operands to the language.
// verilator lint_off WIDTHEXPAND
// Sums are stored modulo their width.
// verilator lint_off WIDTHTRUNC

// Runs programs from memory (docs/engine.md).
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, m_axi_awready, m_axi_wready, m_axi_bvalid, m_axi_bresp, clk, rst, irq
, s_axil_awready, s_axil_wready, s_axil_bresp, s_axil_bvalid, s_axil_arready, s_axil_rdata, s_axil_rresp, s_axil_rvalid, m_axi_arvalid, m_axi_araddr, m_axi_arid, m_axi_arlen, m_axi_arsize, m_axi_arburst, m_axi_rready, m_axi_awvalid, m_axi_awaddr, m_axi_awlen, m_axi_awsize, m_axi_awburst, m_axi_wvalid
, m_axi_wdata, m_axi_wstrb, m_axi_wlast, m_axi_bready, s_axil_awaddr);
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
  input [1:0] m_axi_rid;
  wire [1:0] m_axi_rid;
  input [1:0] m_axi_rresp;
  wire [1:0] m_axi_rresp;
  input m_axi_rlast;
  wire m_axi_rlast;
  input m_axi_awready;
  wire m_axi_awready;
  input m_axi_wready;
  wire m_axi_wready;
  input m_axi_bvalid;
  wire m_axi_bvalid;
  input [1:0] m_axi_bresp;
  wire [1:0] m_axi_bresp;
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
  output m_axi_awvalid;
  wire m_axi_awvalid;
  output [31:0] m_axi_awaddr;
  wire [31:0] m_axi_awaddr;
  output [7:0] m_axi_awlen;
  wire [7:0] m_axi_awlen;
  output [2:0] m_axi_awsize;
  wire [2:0] m_axi_awsize;
  output [1:0] m_axi_awburst;
  wire [1:0] m_axi_awburst;
  output m_axi_wvalid;
  wire m_axi_wvalid;
  output [511:0] m_axi_wdata;
  wire [511:0] m_axi_wdata;
  output [63:0] m_axi_wstrb;
  wire [63:0] m_axi_wstrb;
  output m_axi_wlast;
  wire m_axi_wlast;
  output m_axi_bready;
  wire m_axi_bready;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire [3:0] _06_;
  wire [2:0] _07_;
  wire _08_;
  wire _09_;
  wire [4:0] _10_;
  wire [9:0] _11_;
  wire [4:0] _12_;
  wire _13_;
  wire _14_;
  wire [3:0] _15_;
  wire _16_;
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [3:0] _19_;
  wire [3:0] _20_;
  wire abort;
  wire \abort$237 ;
  wire aborted;
  wire [31:0] activations;
  wire [511:0] \activations__payload$212 ;
  wire activations__ready;
  wire activations__valid;
  wire [63:0] activations_command__payload;
  wire activations_command__ready;
  wire activations_command__valid;
  wire bad_config;
  wire bad_descriptor;
  wire bad_magic;
  wire bad_start;
  wire bad_version;
  reg bad_weights = 1'h0;
  wire beats__ready;
  wire beats__valid;
  wire [207:0] beats__word_0;
  wire [47:0] build_id;
  wire busy;
  wire [7:0] causes;
  wire clear;
  wire [63:0] command__payload;
  wire command__ready;
  wire command__valid;
  wire [511:0] constants__payload;
  wire constants__ready;
  wire constants__valid;
  wire data__ready;
  wire data__valid;
  wire drained;
  wire error;
  wire \error$242 ;
  wire failed;
  wire [511:0] fields__payload;
  wire fields__ready;
  wire fields__valid;
  wire [63:0] fields_command__payload;
  wire fields_command__ready;
  wire fields_command__valid;
  wire finish;
  wire flushed;
  wire [511:0] i__payload;
  wire i__ready;
  wire i__valid;
  wire idle;
  wire \idle$244 ;
  wire \idle$245 ;
  wire \idle$247 ;
  wire [88:0] job__payload;
  wire job__ready;
  wire \job__ready$160 ;
  wire job__valid;
  wire \job__valid$161 ;
  wire needs_words;
  wire o__ready;
  wire o__valid;
  wire [511:0] order__payload;
  wire order__ready;
  wire order__valid;
  wire [63:0] order_command__payload;
  wire order_command__ready;
  wire order_command__valid;
  reg [3:0] order_entry = 4'h0;
  wire pass_done;
  wire [31:0] places__payload;
  wire places__ready;
  wire [31:0] \program ;
  wire [31:0] results;
  wire [512:0] results__payload;
  wire [63:0] results_command__payload;
  wire results_command__ready;
  wire results_command__valid;
  wire [63:0] scales__payload;
  wire scales__ready;
  wire scales__valid;
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
  assign _09_ = order_entry == 4'hf;
  assign _10_ = order_entry + 1'h1;
  assign _12_ = _09_ ? 5'h00 : _10_;
  assign _13_ = ~ weights_spent;
  assign _14_ = _13_ | o__valid;
  assign _15_ = weights_spent_cycles + 1'h1;
  assign _16_ = needs_words & weights_spent_cycles[2];
  assign _01_ = idle & o__valid;
  assign _02_ = _16_ | _01_;
  assign _11_ = order_entry * 6'h20;
  assign places__payload = order__payload >> _11_;
  assign _03_ = order_entry == 4'hf;
  assign order__ready = places__ready & _03_;
  assign failed = error | \error$242 ;
  assign flushed = \idle$244  & \idle$245 ;
  assign _04_ = \idle$247  & weights_spent_cycles[2];
  assign drained = _04_ & \idle$245 ;
  assign causes[0] = error & busy;
  assign causes[1] = \error$242  & busy;
  always @(posedge clk)
    work_reset <= _05_;
  always @(posedge clk)
    order_entry <= _06_;
  always @(posedge clk)
    weights_spent_cycles <= _07_;
  always @(posedge clk)
    bad_weights <= _08_;
  assign _08_ = rst ? 1'h0 : _02_;
  assign _17_ = weights_spent_cycles[2] ? weights_spent_cycles : _15_[2:0];
  assign _18_ = _14_ ? 3'h0 : _17_;
  assign _07_ = rst ? 3'h0 : _18_;
  assign _19_ = _00_ ? _12_[3:0] : order_entry;
  assign _20_ = clear ? 4'h0 : _19_;
  assign _06_ = rst ? 4'h0 : _20_;
  assign _05_ = rst ? 1'h1 : clear;
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_build build (
    .id(build_id)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core  core (
    .activations__payload(\activations__payload$212 [255:0]),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(\idle$247 ),
    .job__payload(job__payload),
    .job__valid(job__valid),
    .jobs__ready(job__ready),
    .places__payload(places__payload),
    .places__ready(places__ready),
    .places__valid(order__valid),
    .results__payload(results__payload),
    .results__valid(data__valid),
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
    .words__ready(data__ready),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.director  director (
    .abort(abort),
    .aborted(aborted),
    .activations(activations),
    .activations_command__payload(activations_command__payload),
    .activations_command__ready(activations_command__ready),
    .activations_command__valid(activations_command__valid),
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
    .failed(failed),
    .fields__payload(fields__payload),
    .fields__ready(fields__ready),
    .fields__valid(fields__valid),
    .fields_command__payload(fields_command__payload),
    .fields_command__ready(fields_command__ready),
    .fields_command__valid(fields_command__valid),
    .finish(finish),
    .flush(\abort$237 ),
    .flushed(flushed),
    .job(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .order_command__payload(order_command__payload),
    .order_command__ready(order_command__ready),
    .order_command__valid(order_command__valid),
    .pass_done(pass_done),
    .\program (\program ),
    .results(results),
    .results_command__payload(results_command__payload),
    .results_command__ready(results_command__ready),
    .results_command__valid(results_command__valid),
    .rst(rst),
    .start(start),
    .tokens(tokens),
    .unpack_job__ready(\job__ready$160 ),
    .unpack_job__valid(\job__valid$161 ),
    .weights_command__payload(weights_command__payload),
    .weights_command__ready(weights_command__ready),
    .weights_command__valid(weights_command__valid)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader  reader (
    .abort(\abort$237 ),
    .activations__payload(\activations__payload$212 ),
    .activations__valid(activations__valid),
    .activations_command__ready(activations_command__ready),
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
    .\command__payload$35 (activations_command__payload),
    .\command__payload$51 (weights_command__payload),
    .command__valid(fields_command__valid),
    .\command__valid$23 (order_command__valid),
    .\command__valid$39 (activations_command__valid),
    .\command__valid$55 (weights_command__valid),
    .error(error),
    .fields__payload(fields__payload),
    .fields__valid(fields__valid),
    .fields_command__ready(fields_command__ready),
    .idle(\idle$244 ),
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
    .\words__ready$43 (activations__ready),
    .\words__ready$59 (i__ready)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.registers  registers (
    .abort(abort),
    .activations(activations),
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
    .causes({ bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic, causes[1:0] }),
    .clk(clk),
    .finish(finish),
    .irq(irq),
    .pass_done(pass_done),
    .\program (\program ),
    .refused(s_axil_bresp[1]),
    .\refused$15 (s_axil_rresp[1]),
    .results(results),
    .rst(rst),
    .stall_activations(stall_activations),
    .stall_results(stall_results),
    .stall_weights(stall_weights),
    .start(start),
    .tokens(tokens)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.results_commands  results_commands (
    .r_data(command__payload),
    .r_en(command__ready),
    .r_rdy(command__valid),
    .w_en(results_command__valid),
    .w_port__data(results_command__payload),
    .w_rdy(results_command__ready),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack  unpack (
    .beats__valid(beats__valid),
    .beats__word_0(beats__word_0),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(idle),
    .job__payload(job__payload),
    .job__ready(\job__ready$160 ),
    .job__valid(\job__valid$161 ),
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.weights  weights (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(constants__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.writer  writer (
    .abort(\abort$237 ),
    .axi__aw__addr(m_axi_awaddr),
    .axi__aw__len(m_axi_awlen),
    .axi__aw__ready(m_axi_awready),
    .axi__aw__valid(m_axi_awvalid),
    .axi__b__resp(m_axi_bresp),
    .axi__b__valid(m_axi_bvalid),
    .axi__w__data(m_axi_wdata),
    .axi__w__last(m_axi_wlast),
    .axi__w__ready(m_axi_wready),
    .busy(m_axi_wvalid),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(command__ready),
    .command__valid(command__valid),
    .data__ready(data__ready),
    .data__valid(data__valid),
    .error(\error$242 ),
    .idle(\idle$245 ),
    .rst(rst),
    .spare(spare),
    .word(results__payload[511:0])
  );
  assign m_axi_awburst = 2'h1;
  assign m_axi_awsize = 3'h6;
  assign m_axi_rready = 1'h1;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h6;
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign causes[7:2] = { bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic };
  assign m_axi_bready = 1'h1;
  assign m_axi_wstrb = 64'hffffffffffffffff;
endmodule

// An array of rows x lanes x planes ternary multiply-accumulates for each of tokens vectors.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core (places__payload, constants__ready, weights__ready, idle, constants__valid, scales__valid, weights__word_0, constants__payload, words__ready, spare, work_rst, job__payload, job__valid, places__valid, activations__valid, activations__payload, scales_room, stall_weights, stall_results, stall_activations, jobs__ready
, activations__ready, places__ready, results__payload, results__valid, value, weights__valid, work_clk);
  input [31:0] places__payload;
  wire [31:0] places__payload;
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
  input [207:0] weights__word_0;
  wire [207:0] weights__word_0;
  input [511:0] constants__payload;
  wire [511:0] constants__payload;
  input words__ready;
  wire words__ready;
  input [1:0] spare;
  wire [1:0] spare;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input places__valid;
  wire places__valid;
  input activations__valid;
  wire activations__valid;
  input [255:0] activations__payload;
  wire [255:0] activations__payload;
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
  output [512:0] results__payload;
  wire [512:0] results__payload;
  output results__valid;
  wire results__valid;
  input [63:0] value;
  wire [63:0] value;
  input weights__valid;
  wire weights__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
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
  wire [14:0] _031_;
  wire [14:0] _032_;
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
  wire [15:0] _048_;
  wire [15:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire [3:0] _053_;
  wire _054_;
  wire [4:0] _055_;
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
  wire [2:0] _084_;
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
  wire [2:0] _112_;
  wire _113_;
  wire [511:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [511:0] _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [1:0] _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire [1:0] _128_;
  wire [1:0] _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire accept;
  wire signed [14:0] activation_sum_0;
  wire signed [14:0] activation_sum_1;
  wire [255:0] beats__0;
  wire [255:0] beats__1;
  wire [20:0] beats__payload;
  wire beats__valid;
  reg [207:0] bytes_0_0 = 208'h0000000000000000000000000000000000000000000000000000;
  wire complete;
  reg \complete$356  = 1'h0;
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
  wire [255:0] decoded_0;
  wire [63:0] first;
  wire \idle$58 ;
  wire \idle$59 ;
  wire [88:0] \job__payload$18 ;
  wire \job__ready$21 ;
  wire \job__valid$22 ;
  wire loading;
  reg signed [14:0] offset_sum_0 = 15'h0000;
  reg signed [14:0] offset_sum_1 = 15'h0000;
  wire signed [14:0] offset_top_0;
  wire signed [14:0] offset_top_1;
  wire open;
  wire put;
  wire \release ;
  wire signed [31:0] result_0_0;
  wire signed [31:0] result_0_1;
  wire signed [31:0] result_0_2;
  wire signed [31:0] result_0_3;
  wire signed [31:0] result_1_0;
  wire signed [31:0] result_1_1;
  wire signed [31:0] result_1_2;
  wire signed [31:0] result_1_3;
  wire room;
  reg scaler_busy = 1'h0;
  reg [1:0] scaler_wait = 2'h0;
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
  reg signed [7:0] skew_0_17_0 = 8'h00;
  reg signed [7:0] skew_0_18_0 = 8'h00;
  reg signed [7:0] skew_0_18_1 = 8'h00;
  reg signed [7:0] skew_0_19_0 = 8'h00;
  reg signed [7:0] skew_0_19_1 = 8'h00;
  reg signed [7:0] skew_0_19_2 = 8'h00;
  reg signed [7:0] skew_0_1_0 = 8'h00;
  reg signed [7:0] skew_0_20_0 = 8'h00;
  reg signed [7:0] skew_0_20_1 = 8'h00;
  reg signed [7:0] skew_0_20_2 = 8'h00;
  reg signed [7:0] skew_0_20_3 = 8'h00;
  reg signed [7:0] skew_0_21_0 = 8'h00;
  reg signed [7:0] skew_0_21_1 = 8'h00;
  reg signed [7:0] skew_0_21_2 = 8'h00;
  reg signed [7:0] skew_0_21_3 = 8'h00;
  reg signed [7:0] skew_0_21_4 = 8'h00;
  reg signed [7:0] skew_0_22_0 = 8'h00;
  reg signed [7:0] skew_0_22_1 = 8'h00;
  reg signed [7:0] skew_0_22_2 = 8'h00;
  reg signed [7:0] skew_0_22_3 = 8'h00;
  reg signed [7:0] skew_0_22_4 = 8'h00;
  reg signed [7:0] skew_0_22_5 = 8'h00;
  reg signed [7:0] skew_0_23_0 = 8'h00;
  reg signed [7:0] skew_0_23_1 = 8'h00;
  reg signed [7:0] skew_0_23_2 = 8'h00;
  reg signed [7:0] skew_0_23_3 = 8'h00;
  reg signed [7:0] skew_0_23_4 = 8'h00;
  reg signed [7:0] skew_0_23_5 = 8'h00;
  reg signed [7:0] skew_0_23_6 = 8'h00;
  reg signed [7:0] skew_0_25_0 = 8'h00;
  reg signed [7:0] skew_0_26_0 = 8'h00;
  reg signed [7:0] skew_0_26_1 = 8'h00;
  reg signed [7:0] skew_0_27_0 = 8'h00;
  reg signed [7:0] skew_0_27_1 = 8'h00;
  reg signed [7:0] skew_0_27_2 = 8'h00;
  reg signed [7:0] skew_0_28_0 = 8'h00;
  reg signed [7:0] skew_0_28_1 = 8'h00;
  reg signed [7:0] skew_0_28_2 = 8'h00;
  reg signed [7:0] skew_0_28_3 = 8'h00;
  reg signed [7:0] skew_0_29_0 = 8'h00;
  reg signed [7:0] skew_0_29_1 = 8'h00;
  reg signed [7:0] skew_0_29_2 = 8'h00;
  reg signed [7:0] skew_0_29_3 = 8'h00;
  reg signed [7:0] skew_0_29_4 = 8'h00;
  reg signed [7:0] skew_0_2_0 = 8'h00;
  reg signed [7:0] skew_0_2_1 = 8'h00;
  reg signed [7:0] skew_0_30_0 = 8'h00;
  reg signed [7:0] skew_0_30_1 = 8'h00;
  reg signed [7:0] skew_0_30_2 = 8'h00;
  reg signed [7:0] skew_0_30_3 = 8'h00;
  reg signed [7:0] skew_0_30_4 = 8'h00;
  reg signed [7:0] skew_0_30_5 = 8'h00;
  reg signed [7:0] skew_0_31_0 = 8'h00;
  reg signed [7:0] skew_0_31_1 = 8'h00;
  reg signed [7:0] skew_0_31_2 = 8'h00;
  reg signed [7:0] skew_0_31_3 = 8'h00;
  reg signed [7:0] skew_0_31_4 = 8'h00;
  reg signed [7:0] skew_0_31_5 = 8'h00;
  reg signed [7:0] skew_0_31_6 = 8'h00;
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
  reg signed [7:0] skew_1_10_0 = 8'h00;
  reg signed [7:0] skew_1_10_1 = 8'h00;
  reg signed [7:0] skew_1_11_0 = 8'h00;
  reg signed [7:0] skew_1_11_1 = 8'h00;
  reg signed [7:0] skew_1_11_2 = 8'h00;
  reg signed [7:0] skew_1_12_0 = 8'h00;
  reg signed [7:0] skew_1_12_1 = 8'h00;
  reg signed [7:0] skew_1_12_2 = 8'h00;
  reg signed [7:0] skew_1_12_3 = 8'h00;
  reg signed [7:0] skew_1_13_0 = 8'h00;
  reg signed [7:0] skew_1_13_1 = 8'h00;
  reg signed [7:0] skew_1_13_2 = 8'h00;
  reg signed [7:0] skew_1_13_3 = 8'h00;
  reg signed [7:0] skew_1_13_4 = 8'h00;
  reg signed [7:0] skew_1_14_0 = 8'h00;
  reg signed [7:0] skew_1_14_1 = 8'h00;
  reg signed [7:0] skew_1_14_2 = 8'h00;
  reg signed [7:0] skew_1_14_3 = 8'h00;
  reg signed [7:0] skew_1_14_4 = 8'h00;
  reg signed [7:0] skew_1_14_5 = 8'h00;
  reg signed [7:0] skew_1_15_0 = 8'h00;
  reg signed [7:0] skew_1_15_1 = 8'h00;
  reg signed [7:0] skew_1_15_2 = 8'h00;
  reg signed [7:0] skew_1_15_3 = 8'h00;
  reg signed [7:0] skew_1_15_4 = 8'h00;
  reg signed [7:0] skew_1_15_5 = 8'h00;
  reg signed [7:0] skew_1_15_6 = 8'h00;
  reg signed [7:0] skew_1_17_0 = 8'h00;
  reg signed [7:0] skew_1_18_0 = 8'h00;
  reg signed [7:0] skew_1_18_1 = 8'h00;
  reg signed [7:0] skew_1_19_0 = 8'h00;
  reg signed [7:0] skew_1_19_1 = 8'h00;
  reg signed [7:0] skew_1_19_2 = 8'h00;
  reg signed [7:0] skew_1_1_0 = 8'h00;
  reg signed [7:0] skew_1_20_0 = 8'h00;
  reg signed [7:0] skew_1_20_1 = 8'h00;
  reg signed [7:0] skew_1_20_2 = 8'h00;
  reg signed [7:0] skew_1_20_3 = 8'h00;
  reg signed [7:0] skew_1_21_0 = 8'h00;
  reg signed [7:0] skew_1_21_1 = 8'h00;
  reg signed [7:0] skew_1_21_2 = 8'h00;
  reg signed [7:0] skew_1_21_3 = 8'h00;
  reg signed [7:0] skew_1_21_4 = 8'h00;
  reg signed [7:0] skew_1_22_0 = 8'h00;
  reg signed [7:0] skew_1_22_1 = 8'h00;
  reg signed [7:0] skew_1_22_2 = 8'h00;
  reg signed [7:0] skew_1_22_3 = 8'h00;
  reg signed [7:0] skew_1_22_4 = 8'h00;
  reg signed [7:0] skew_1_22_5 = 8'h00;
  reg signed [7:0] skew_1_23_0 = 8'h00;
  reg signed [7:0] skew_1_23_1 = 8'h00;
  reg signed [7:0] skew_1_23_2 = 8'h00;
  reg signed [7:0] skew_1_23_3 = 8'h00;
  reg signed [7:0] skew_1_23_4 = 8'h00;
  reg signed [7:0] skew_1_23_5 = 8'h00;
  reg signed [7:0] skew_1_23_6 = 8'h00;
  reg signed [7:0] skew_1_25_0 = 8'h00;
  reg signed [7:0] skew_1_26_0 = 8'h00;
  reg signed [7:0] skew_1_26_1 = 8'h00;
  reg signed [7:0] skew_1_27_0 = 8'h00;
  reg signed [7:0] skew_1_27_1 = 8'h00;
  reg signed [7:0] skew_1_27_2 = 8'h00;
  reg signed [7:0] skew_1_28_0 = 8'h00;
  reg signed [7:0] skew_1_28_1 = 8'h00;
  reg signed [7:0] skew_1_28_2 = 8'h00;
  reg signed [7:0] skew_1_28_3 = 8'h00;
  reg signed [7:0] skew_1_29_0 = 8'h00;
  reg signed [7:0] skew_1_29_1 = 8'h00;
  reg signed [7:0] skew_1_29_2 = 8'h00;
  reg signed [7:0] skew_1_29_3 = 8'h00;
  reg signed [7:0] skew_1_29_4 = 8'h00;
  reg signed [7:0] skew_1_2_0 = 8'h00;
  reg signed [7:0] skew_1_2_1 = 8'h00;
  reg signed [7:0] skew_1_30_0 = 8'h00;
  reg signed [7:0] skew_1_30_1 = 8'h00;
  reg signed [7:0] skew_1_30_2 = 8'h00;
  reg signed [7:0] skew_1_30_3 = 8'h00;
  reg signed [7:0] skew_1_30_4 = 8'h00;
  reg signed [7:0] skew_1_30_5 = 8'h00;
  reg signed [7:0] skew_1_31_0 = 8'h00;
  reg signed [7:0] skew_1_31_1 = 8'h00;
  reg signed [7:0] skew_1_31_2 = 8'h00;
  reg signed [7:0] skew_1_31_3 = 8'h00;
  reg signed [7:0] skew_1_31_4 = 8'h00;
  reg signed [7:0] skew_1_31_5 = 8'h00;
  reg signed [7:0] skew_1_31_6 = 8'h00;
  reg signed [7:0] skew_1_3_0 = 8'h00;
  reg signed [7:0] skew_1_3_1 = 8'h00;
  reg signed [7:0] skew_1_3_2 = 8'h00;
  reg signed [7:0] skew_1_4_0 = 8'h00;
  reg signed [7:0] skew_1_4_1 = 8'h00;
  reg signed [7:0] skew_1_4_2 = 8'h00;
  reg signed [7:0] skew_1_4_3 = 8'h00;
  reg signed [7:0] skew_1_5_0 = 8'h00;
  reg signed [7:0] skew_1_5_1 = 8'h00;
  reg signed [7:0] skew_1_5_2 = 8'h00;
  reg signed [7:0] skew_1_5_3 = 8'h00;
  reg signed [7:0] skew_1_5_4 = 8'h00;
  reg signed [7:0] skew_1_6_0 = 8'h00;
  reg signed [7:0] skew_1_6_1 = 8'h00;
  reg signed [7:0] skew_1_6_2 = 8'h00;
  reg signed [7:0] skew_1_6_3 = 8'h00;
  reg signed [7:0] skew_1_6_4 = 8'h00;
  reg signed [7:0] skew_1_6_5 = 8'h00;
  reg signed [7:0] skew_1_7_0 = 8'h00;
  reg signed [7:0] skew_1_7_1 = 8'h00;
  reg signed [7:0] skew_1_7_2 = 8'h00;
  reg signed [7:0] skew_1_7_3 = 8'h00;
  reg signed [7:0] skew_1_7_4 = 8'h00;
  reg signed [7:0] skew_1_7_5 = 8'h00;
  reg signed [7:0] skew_1_7_6 = 8'h00;
  reg signed [7:0] skew_1_9_0 = 8'h00;
  reg step_of_age_14 = 1'h0;
  reg step_of_age_15 = 1'h0;
  reg step_of_age_17 = 1'h0;
  reg step_of_age_21 = 1'h0;
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
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  reg [2:0] unclaimed = 3'h0;
  assign put = scales__valid & scales_room;
  assign constants__ready = ~ constants_full;
  assign _000_ = ~ constants_full;
  assign _041_ = constants__valid & _000_;
  assign complete = _041_ & constants_place;
  assign _052_ = ~ scaler_busy;
  assign _063_ = scales_there & _052_;
  assign _071_ = ~ _063_;
  assign _082_ = beats__payload[1] & _071_;
  assign _093_ = ~ _082_;
  assign _104_ = beats__valid & _093_;
  assign _115_ = constants_there & room;
  assign _001_ = ~ _115_;
  assign _012_ = beats__payload[5] & _001_;
  assign _023_ = ~ _012_;
  assign weights__ready = _104_ & _023_;
  assign _033_ = ~ scaler_busy;
  assign _035_ = scales_there & _033_;
  assign _036_ = ~ _035_;
  assign _037_ = beats__payload[1] & _036_;
  assign _038_ = ~ _037_;
  assign _039_ = beats__valid & _038_;
  assign _040_ = constants_there & room;
  assign _042_ = ~ _040_;
  assign _043_ = beats__payload[5] & _042_;
  assign _044_ = ~ _043_;
  assign _045_ = _039_ & _044_;
  assign accept = _045_ & weights__valid;
  assign _046_ = accept & beats__payload[6];
  assign \release  = _046_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$58  & \idle$59 ;
  assign _047_ = tag_20[0] & tag_20[2];
  assign constants_near = _047_ & tag_20[3];
  assign { _048_[15], offset_top_0 } = { offset_sum_0[14], offset_sum_0 } ^ { 1'h0, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15 };
  assign { _049_[15], offset_top_1 } = { offset_sum_1[14], offset_sum_1 } ^ { 1'h0, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15, step_of_age_15 };
  assign _050_ = unclaimed < 3'h4;
  assign _051_ = scales__valid & scales_room;
  assign _053_ = unclaimed + _051_;
  assign _054_ = accept & beats__payload[1];
  assign _055_ = _053_ - _054_;
  assign _056_ = scales__valid & scales_room;
  assign _057_ = accept & beats__payload[1];
  assign _058_ = _056_ != _057_;
  assign _059_ = scales__valid & scales_room;
  assign _060_ = unclaimed != 1'h1;
  assign _061_ = _059_ | _060_;
  assign _062_ = ~ constants_full;
  assign _064_ = constants_place & _062_;
  assign _065_ = constants_whole & constants_free;
  assign _066_ = ~ _065_;
  assign _067_ = constants_full & _066_;
  assign _068_ = complete | _067_;
  assign _069_ = constants_whole & constants_free;
  assign _070_ = ~ _069_;
  assign _072_ = constants_full & _070_;
  assign _073_ = ~ constants_whole;
  assign _074_ = constants_free & _073_;
  assign _075_ = constants_near | _074_;
  assign _076_ = accept & beats__payload[5];
  assign _077_ = ~ _076_;
  assign _078_ = complete & _077_;
  assign _079_ = accept & beats__payload[5];
  assign _080_ = ~ complete;
  assign _081_ = _079_ & _080_;
  assign _083_ = accept & beats__payload[1];
  assign _084_ = scaler_wait - 1'h1;
  assign _085_ = scaler_wait != 1'h1;
  assign _086_ = ~ room;
  assign _087_ = beats__payload[5] & _086_;
  assign _088_ = ~ _087_;
  assign _089_ = beats__valid & _088_;
  assign _090_ = ~ weights__valid;
  assign _091_ = ~ scales_there;
  assign _092_ = beats__payload[1] & _091_;
  assign _094_ = _090_ | _092_;
  assign _095_ = ~ constants_there;
  assign _096_ = beats__payload[5] & _095_;
  assign _097_ = _094_ | _096_;
  assign _098_ = _089_ & _097_;
  assign _099_ = ~ room;
  assign _100_ = beats__payload[5] & _099_;
  assign _101_ = beats__valid & _100_;
  assign _102_ = ~ beats__valid;
  assign _103_ = _102_ & loading;
  assign _105_ = tag_13[0] & tag_13[2];
  assign _106_ = tag_20[0] & tag_20[2];
  assign _107_ = tag_14[0] & tag_14[2];
  assign _108_ = tag_16[0] & tag_16[2];
  assign _109_ = tag_21[0] & tag_21[2];
  assign _110_ = _109_ & tag_21[4];
  always @(posedge work_clk)
    scales_room <= _111_;
  always @(posedge work_clk)
    unclaimed <= _112_;
  always @(posedge work_clk)
    scales_there <= _113_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _064_;
  always @(posedge work_clk)
    constants_gathered_0 <= _114_;
  always @(posedge work_clk)
    constants_place <= _116_;
  always @(posedge work_clk)
    constants_full <= _117_;
  always @(posedge work_clk)
    constants_whole <= _118_;
  always @(posedge work_clk)
    constants_0 <= _119_;
  always @(posedge work_clk)
    constants_free <= _120_;
  always @(posedge work_clk)
    constants_there <= _121_;
  always @(posedge work_clk)
    constants_two <= _122_;
  always @(posedge work_clk)
    scaler_wait <= _123_;
  always @(posedge work_clk)
    scaler_busy <= _124_;
  always @(posedge work_clk)
    stall_weights <= _125_;
  always @(posedge work_clk)
    stall_results <= _002_;
  always @(posedge work_clk)
    stall_activations <= _003_;
  always @(posedge work_clk)
    tag_1 <= _004_;
  always @(posedge work_clk)
    tag_2 <= _005_;
  always @(posedge work_clk)
    tag_3 <= _006_;
  always @(posedge work_clk)
    tag_4 <= _007_;
  always @(posedge work_clk)
    tag_5 <= _008_;
  always @(posedge work_clk)
    tag_6 <= _009_;
  always @(posedge work_clk)
    tag_7 <= _010_;
  always @(posedge work_clk)
    tag_8 <= _011_;
  always @(posedge work_clk)
    tag_9 <= _013_;
  always @(posedge work_clk)
    tag_10 <= _014_;
  always @(posedge work_clk)
    tag_11 <= _015_;
  always @(posedge work_clk)
    tag_12 <= _016_;
  always @(posedge work_clk)
    tag_13 <= _017_;
  always @(posedge work_clk)
    tag_14 <= _018_;
  always @(posedge work_clk)
    tag_15 <= _019_;
  always @(posedge work_clk)
    tag_16 <= _020_;
  always @(posedge work_clk)
    tag_17 <= _021_;
  always @(posedge work_clk)
    tag_18 <= _022_;
  always @(posedge work_clk)
    tag_19 <= _024_;
  always @(posedge work_clk)
    tag_20 <= _025_;
  always @(posedge work_clk)
    tag_21 <= _026_;
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
    skew_0_17_0 <= beats__0[143:136];
  always @(posedge work_clk)
    skew_0_18_0 <= beats__0[151:144];
  always @(posedge work_clk)
    skew_0_18_1 <= skew_0_18_0;
  always @(posedge work_clk)
    skew_0_19_0 <= beats__0[159:152];
  always @(posedge work_clk)
    skew_0_19_1 <= skew_0_19_0;
  always @(posedge work_clk)
    skew_0_19_2 <= skew_0_19_1;
  always @(posedge work_clk)
    skew_0_20_0 <= beats__0[167:160];
  always @(posedge work_clk)
    skew_0_20_1 <= skew_0_20_0;
  always @(posedge work_clk)
    skew_0_20_2 <= skew_0_20_1;
  always @(posedge work_clk)
    skew_0_20_3 <= skew_0_20_2;
  always @(posedge work_clk)
    skew_0_21_0 <= beats__0[175:168];
  always @(posedge work_clk)
    skew_0_21_1 <= skew_0_21_0;
  always @(posedge work_clk)
    skew_0_21_2 <= skew_0_21_1;
  always @(posedge work_clk)
    skew_0_21_3 <= skew_0_21_2;
  always @(posedge work_clk)
    skew_0_21_4 <= skew_0_21_3;
  always @(posedge work_clk)
    skew_0_22_0 <= beats__0[183:176];
  always @(posedge work_clk)
    skew_0_22_1 <= skew_0_22_0;
  always @(posedge work_clk)
    skew_0_22_2 <= skew_0_22_1;
  always @(posedge work_clk)
    skew_0_22_3 <= skew_0_22_2;
  always @(posedge work_clk)
    skew_0_22_4 <= skew_0_22_3;
  always @(posedge work_clk)
    skew_0_22_5 <= skew_0_22_4;
  always @(posedge work_clk)
    skew_0_23_0 <= beats__0[191:184];
  always @(posedge work_clk)
    skew_0_23_1 <= skew_0_23_0;
  always @(posedge work_clk)
    skew_0_23_2 <= skew_0_23_1;
  always @(posedge work_clk)
    skew_0_23_3 <= skew_0_23_2;
  always @(posedge work_clk)
    skew_0_23_4 <= skew_0_23_3;
  always @(posedge work_clk)
    skew_0_23_5 <= skew_0_23_4;
  always @(posedge work_clk)
    skew_0_23_6 <= skew_0_23_5;
  always @(posedge work_clk)
    skew_0_25_0 <= beats__0[207:200];
  always @(posedge work_clk)
    skew_0_26_0 <= beats__0[215:208];
  always @(posedge work_clk)
    skew_0_26_1 <= skew_0_26_0;
  always @(posedge work_clk)
    skew_0_27_0 <= beats__0[223:216];
  always @(posedge work_clk)
    skew_0_27_1 <= skew_0_27_0;
  always @(posedge work_clk)
    skew_0_27_2 <= skew_0_27_1;
  always @(posedge work_clk)
    skew_0_28_0 <= beats__0[231:224];
  always @(posedge work_clk)
    skew_0_28_1 <= skew_0_28_0;
  always @(posedge work_clk)
    skew_0_28_2 <= skew_0_28_1;
  always @(posedge work_clk)
    skew_0_28_3 <= skew_0_28_2;
  always @(posedge work_clk)
    skew_0_29_0 <= beats__0[239:232];
  always @(posedge work_clk)
    skew_0_29_1 <= skew_0_29_0;
  always @(posedge work_clk)
    skew_0_29_2 <= skew_0_29_1;
  always @(posedge work_clk)
    skew_0_29_3 <= skew_0_29_2;
  always @(posedge work_clk)
    skew_0_29_4 <= skew_0_29_3;
  always @(posedge work_clk)
    skew_0_30_0 <= beats__0[247:240];
  always @(posedge work_clk)
    skew_0_30_1 <= skew_0_30_0;
  always @(posedge work_clk)
    skew_0_30_2 <= skew_0_30_1;
  always @(posedge work_clk)
    skew_0_30_3 <= skew_0_30_2;
  always @(posedge work_clk)
    skew_0_30_4 <= skew_0_30_3;
  always @(posedge work_clk)
    skew_0_30_5 <= skew_0_30_4;
  always @(posedge work_clk)
    skew_0_31_0 <= beats__0[255:248];
  always @(posedge work_clk)
    skew_0_31_1 <= skew_0_31_0;
  always @(posedge work_clk)
    skew_0_31_2 <= skew_0_31_1;
  always @(posedge work_clk)
    skew_0_31_3 <= skew_0_31_2;
  always @(posedge work_clk)
    skew_0_31_4 <= skew_0_31_3;
  always @(posedge work_clk)
    skew_0_31_5 <= skew_0_31_4;
  always @(posedge work_clk)
    skew_0_31_6 <= skew_0_31_5;
  always @(posedge work_clk)
    skew_1_1_0 <= beats__1[15:8];
  always @(posedge work_clk)
    skew_1_2_0 <= beats__1[23:16];
  always @(posedge work_clk)
    skew_1_2_1 <= skew_1_2_0;
  always @(posedge work_clk)
    skew_1_3_0 <= beats__1[31:24];
  always @(posedge work_clk)
    skew_1_3_1 <= skew_1_3_0;
  always @(posedge work_clk)
    skew_1_3_2 <= skew_1_3_1;
  always @(posedge work_clk)
    skew_1_4_0 <= beats__1[39:32];
  always @(posedge work_clk)
    skew_1_4_1 <= skew_1_4_0;
  always @(posedge work_clk)
    skew_1_4_2 <= skew_1_4_1;
  always @(posedge work_clk)
    skew_1_4_3 <= skew_1_4_2;
  always @(posedge work_clk)
    skew_1_5_0 <= beats__1[47:40];
  always @(posedge work_clk)
    skew_1_5_1 <= skew_1_5_0;
  always @(posedge work_clk)
    skew_1_5_2 <= skew_1_5_1;
  always @(posedge work_clk)
    skew_1_5_3 <= skew_1_5_2;
  always @(posedge work_clk)
    skew_1_5_4 <= skew_1_5_3;
  always @(posedge work_clk)
    skew_1_6_0 <= beats__1[55:48];
  always @(posedge work_clk)
    skew_1_6_1 <= skew_1_6_0;
  always @(posedge work_clk)
    skew_1_6_2 <= skew_1_6_1;
  always @(posedge work_clk)
    skew_1_6_3 <= skew_1_6_2;
  always @(posedge work_clk)
    skew_1_6_4 <= skew_1_6_3;
  always @(posedge work_clk)
    skew_1_6_5 <= skew_1_6_4;
  always @(posedge work_clk)
    skew_1_7_0 <= beats__1[63:56];
  always @(posedge work_clk)
    skew_1_7_1 <= skew_1_7_0;
  always @(posedge work_clk)
    skew_1_7_2 <= skew_1_7_1;
  always @(posedge work_clk)
    skew_1_7_3 <= skew_1_7_2;
  always @(posedge work_clk)
    skew_1_7_4 <= skew_1_7_3;
  always @(posedge work_clk)
    skew_1_7_5 <= skew_1_7_4;
  always @(posedge work_clk)
    skew_1_7_6 <= skew_1_7_5;
  always @(posedge work_clk)
    skew_1_9_0 <= beats__1[79:72];
  always @(posedge work_clk)
    skew_1_10_0 <= beats__1[87:80];
  always @(posedge work_clk)
    skew_1_10_1 <= skew_1_10_0;
  always @(posedge work_clk)
    skew_1_11_0 <= beats__1[95:88];
  always @(posedge work_clk)
    skew_1_11_1 <= skew_1_11_0;
  always @(posedge work_clk)
    skew_1_11_2 <= skew_1_11_1;
  always @(posedge work_clk)
    skew_1_12_0 <= beats__1[103:96];
  always @(posedge work_clk)
    skew_1_12_1 <= skew_1_12_0;
  always @(posedge work_clk)
    skew_1_12_2 <= skew_1_12_1;
  always @(posedge work_clk)
    skew_1_12_3 <= skew_1_12_2;
  always @(posedge work_clk)
    skew_1_13_0 <= beats__1[111:104];
  always @(posedge work_clk)
    skew_1_13_1 <= skew_1_13_0;
  always @(posedge work_clk)
    skew_1_13_2 <= skew_1_13_1;
  always @(posedge work_clk)
    skew_1_13_3 <= skew_1_13_2;
  always @(posedge work_clk)
    skew_1_13_4 <= skew_1_13_3;
  always @(posedge work_clk)
    skew_1_14_0 <= beats__1[119:112];
  always @(posedge work_clk)
    skew_1_14_1 <= skew_1_14_0;
  always @(posedge work_clk)
    skew_1_14_2 <= skew_1_14_1;
  always @(posedge work_clk)
    skew_1_14_3 <= skew_1_14_2;
  always @(posedge work_clk)
    skew_1_14_4 <= skew_1_14_3;
  always @(posedge work_clk)
    skew_1_14_5 <= skew_1_14_4;
  always @(posedge work_clk)
    skew_1_15_0 <= beats__1[127:120];
  always @(posedge work_clk)
    skew_1_15_1 <= skew_1_15_0;
  always @(posedge work_clk)
    skew_1_15_2 <= skew_1_15_1;
  always @(posedge work_clk)
    skew_1_15_3 <= skew_1_15_2;
  always @(posedge work_clk)
    skew_1_15_4 <= skew_1_15_3;
  always @(posedge work_clk)
    skew_1_15_5 <= skew_1_15_4;
  always @(posedge work_clk)
    skew_1_15_6 <= skew_1_15_5;
  always @(posedge work_clk)
    skew_1_17_0 <= beats__1[143:136];
  always @(posedge work_clk)
    skew_1_18_0 <= beats__1[151:144];
  always @(posedge work_clk)
    skew_1_18_1 <= skew_1_18_0;
  always @(posedge work_clk)
    skew_1_19_0 <= beats__1[159:152];
  always @(posedge work_clk)
    skew_1_19_1 <= skew_1_19_0;
  always @(posedge work_clk)
    skew_1_19_2 <= skew_1_19_1;
  always @(posedge work_clk)
    skew_1_20_0 <= beats__1[167:160];
  always @(posedge work_clk)
    skew_1_20_1 <= skew_1_20_0;
  always @(posedge work_clk)
    skew_1_20_2 <= skew_1_20_1;
  always @(posedge work_clk)
    skew_1_20_3 <= skew_1_20_2;
  always @(posedge work_clk)
    skew_1_21_0 <= beats__1[175:168];
  always @(posedge work_clk)
    skew_1_21_1 <= skew_1_21_0;
  always @(posedge work_clk)
    skew_1_21_2 <= skew_1_21_1;
  always @(posedge work_clk)
    skew_1_21_3 <= skew_1_21_2;
  always @(posedge work_clk)
    skew_1_21_4 <= skew_1_21_3;
  always @(posedge work_clk)
    skew_1_22_0 <= beats__1[183:176];
  always @(posedge work_clk)
    skew_1_22_1 <= skew_1_22_0;
  always @(posedge work_clk)
    skew_1_22_2 <= skew_1_22_1;
  always @(posedge work_clk)
    skew_1_22_3 <= skew_1_22_2;
  always @(posedge work_clk)
    skew_1_22_4 <= skew_1_22_3;
  always @(posedge work_clk)
    skew_1_22_5 <= skew_1_22_4;
  always @(posedge work_clk)
    skew_1_23_0 <= beats__1[191:184];
  always @(posedge work_clk)
    skew_1_23_1 <= skew_1_23_0;
  always @(posedge work_clk)
    skew_1_23_2 <= skew_1_23_1;
  always @(posedge work_clk)
    skew_1_23_3 <= skew_1_23_2;
  always @(posedge work_clk)
    skew_1_23_4 <= skew_1_23_3;
  always @(posedge work_clk)
    skew_1_23_5 <= skew_1_23_4;
  always @(posedge work_clk)
    skew_1_23_6 <= skew_1_23_5;
  always @(posedge work_clk)
    skew_1_25_0 <= beats__1[207:200];
  always @(posedge work_clk)
    skew_1_26_0 <= beats__1[215:208];
  always @(posedge work_clk)
    skew_1_26_1 <= skew_1_26_0;
  always @(posedge work_clk)
    skew_1_27_0 <= beats__1[223:216];
  always @(posedge work_clk)
    skew_1_27_1 <= skew_1_27_0;
  always @(posedge work_clk)
    skew_1_27_2 <= skew_1_27_1;
  always @(posedge work_clk)
    skew_1_28_0 <= beats__1[231:224];
  always @(posedge work_clk)
    skew_1_28_1 <= skew_1_28_0;
  always @(posedge work_clk)
    skew_1_28_2 <= skew_1_28_1;
  always @(posedge work_clk)
    skew_1_28_3 <= skew_1_28_2;
  always @(posedge work_clk)
    skew_1_29_0 <= beats__1[239:232];
  always @(posedge work_clk)
    skew_1_29_1 <= skew_1_29_0;
  always @(posedge work_clk)
    skew_1_29_2 <= skew_1_29_1;
  always @(posedge work_clk)
    skew_1_29_3 <= skew_1_29_2;
  always @(posedge work_clk)
    skew_1_29_4 <= skew_1_29_3;
  always @(posedge work_clk)
    skew_1_30_0 <= beats__1[247:240];
  always @(posedge work_clk)
    skew_1_30_1 <= skew_1_30_0;
  always @(posedge work_clk)
    skew_1_30_2 <= skew_1_30_1;
  always @(posedge work_clk)
    skew_1_30_3 <= skew_1_30_2;
  always @(posedge work_clk)
    skew_1_30_4 <= skew_1_30_3;
  always @(posedge work_clk)
    skew_1_30_5 <= skew_1_30_4;
  always @(posedge work_clk)
    skew_1_31_0 <= beats__1[255:248];
  always @(posedge work_clk)
    skew_1_31_1 <= skew_1_31_0;
  always @(posedge work_clk)
    skew_1_31_2 <= skew_1_31_1;
  always @(posedge work_clk)
    skew_1_31_3 <= skew_1_31_2;
  always @(posedge work_clk)
    skew_1_31_4 <= skew_1_31_3;
  always @(posedge work_clk)
    skew_1_31_5 <= skew_1_31_4;
  always @(posedge work_clk)
    skew_1_31_6 <= skew_1_31_5;
  always @(posedge work_clk)
    bytes_0_0 <= weights__word_0;
  always @(posedge work_clk)
    step_of_age_14 <= _027_;
  always @(posedge work_clk)
    step_of_age_21 <= _028_;
  always @(posedge work_clk)
    step_of_age_15 <= _029_;
  always @(posedge work_clk)
    step_of_age_17 <= _030_;
  always @(posedge work_clk)
    offset_sum_0 <= _031_;
  always @(posedge work_clk)
    offset_sum_1 <= _032_;
  always @(posedge work_clk)
    \complete$356  <= _034_;
  assign _034_ = work_rst ? 1'h0 : _110_;
  assign _032_ = step_of_age_14 ? activation_sum_1 : offset_sum_1;
  assign _031_ = step_of_age_14 ? activation_sum_0 : offset_sum_0;
  assign _030_ = work_rst ? 1'h0 : _108_;
  assign _029_ = work_rst ? 1'h0 : _107_;
  assign _028_ = work_rst ? 1'h0 : _106_;
  assign _027_ = work_rst ? 1'h0 : _105_;
  assign _026_ = work_rst ? 5'h00 : tag_20;
  assign _025_ = work_rst ? 5'h00 : tag_19;
  assign _024_ = work_rst ? 5'h00 : tag_18;
  assign _022_ = work_rst ? 5'h00 : tag_17;
  assign _021_ = work_rst ? 5'h00 : tag_16;
  assign _020_ = work_rst ? 5'h00 : tag_15;
  assign _019_ = work_rst ? 5'h00 : tag_14;
  assign _018_ = work_rst ? 5'h00 : tag_13;
  assign _017_ = work_rst ? 5'h00 : tag_12;
  assign _016_ = work_rst ? 5'h00 : tag_11;
  assign _015_ = work_rst ? 5'h00 : tag_10;
  assign _014_ = work_rst ? 5'h00 : tag_9;
  assign _013_ = work_rst ? 5'h00 : tag_8;
  assign _011_ = work_rst ? 5'h00 : tag_7;
  assign _010_ = work_rst ? 5'h00 : tag_6;
  assign _009_ = work_rst ? 5'h00 : tag_5;
  assign _008_ = work_rst ? 5'h00 : tag_4;
  assign _007_ = work_rst ? 5'h00 : tag_3;
  assign _006_ = work_rst ? 5'h00 : tag_2;
  assign _005_ = work_rst ? 5'h00 : tag_1;
  assign _004_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _003_ = work_rst ? 1'h0 : _103_;
  assign _002_ = work_rst ? 1'h0 : _101_;
  assign _125_ = work_rst ? 1'h0 : _098_;
  assign _126_ = scaler_busy ? _085_ : scaler_busy;
  assign _127_ = _083_ ? 1'h1 : _126_;
  assign _124_ = work_rst ? 1'h0 : _127_;
  assign _128_ = scaler_busy ? _084_[1:0] : scaler_wait;
  assign _129_ = _083_ ? 2'h3 : _128_;
  assign _123_ = work_rst ? 2'h0 : _129_;
  assign _130_ = _081_ ? 1'h0 : constants_two;
  assign _131_ = _078_ ? constants_there : _130_;
  assign _122_ = work_rst ? 1'h0 : _131_;
  assign _132_ = _081_ ? constants_two : constants_there;
  assign _133_ = _078_ ? 1'h1 : _132_;
  assign _121_ = work_rst ? 1'h0 : _133_;
  assign _120_ = work_rst ? 1'h1 : _075_;
  assign _119_ = constants_free ? constants_gathered_0 : constants_0;
  assign _118_ = work_rst ? 1'h0 : _072_;
  assign _117_ = work_rst ? 1'h0 : _068_;
  assign _116_ = work_rst ? 1'h1 : constants_place;
  assign _114_ = constants_goes_0 ? constants_word_0 : constants_gathered_0;
  assign _134_ = _058_ ? _061_ : scales_there;
  assign _113_ = work_rst ? 1'h0 : _134_;
  assign _112_ = work_rst ? 3'h0 : _055_[2:0];
  assign _111_ = work_rst ? 1'h0 : _050_;
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.buffer  buffer (
    .activations__payload(activations__payload),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .address(beats__payload[20:16]),
    .beats__0(beats__0),
    .beats__1(beats__1),
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
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_base3_128 decoder_0 (
    .bytes(bytes_0_0),
    .clk(work_clk),
    .trits(decoded_0)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.results  results (
    .complete(\complete$356 ),
    .idle(\idle$59 ),
    .\port$1219$7 (beats__payload[15:7]),
    .put(open),
    .room(room),
    .spare(spare),
    .valid(results__valid),
    .values__0(result_0_0),
    .values__1(result_0_1),
    .values__2(result_0_2),
    .values__3(result_0_3),
    .values__4(result_1_0),
    .values__5(result_1_1),
    .values__6(result_1_2),
    .values__7(result_1_3),
    .words__payload(results__payload),
    .words__ready(words__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_0_0 (
    .activations({ skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .offset_sum(offset_sum_0),
    .offset_top(offset_top_0),
    .product_first(step_of_age_17),
    .result(result_0_0),
    .scale_load(step_of_age_14),
    .scales(first[15:0]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[63:0])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_0_1 (
    .activations({ skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .offset_sum(offset_sum_0),
    .offset_top(offset_top_0),
    .product_first(step_of_age_17),
    .result(result_0_1),
    .scale_load(step_of_age_14),
    .scales(first[31:16]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[127:64])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_0_2 (
    .activations({ skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .offset_sum(offset_sum_0),
    .offset_top(offset_top_0),
    .product_first(step_of_age_17),
    .result(result_0_2),
    .scale_load(step_of_age_14),
    .scales(first[47:32]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[191:128])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_0_3 (
    .activations({ skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .offset_sum(offset_sum_0),
    .offset_top(offset_top_0),
    .product_first(step_of_age_17),
    .result(result_0_3),
    .scale_load(step_of_age_14),
    .scales(first[63:48]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[255:192])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_1_0 (
    .activations({ skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .offset_sum(offset_sum_1),
    .offset_top(offset_top_1),
    .product_first(step_of_age_17),
    .result(result_1_0),
    .scale_load(step_of_age_14),
    .scales(first[15:0]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[63:0])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_1_1 (
    .activations({ skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .offset_sum(offset_sum_1),
    .offset_top(offset_top_1),
    .product_first(step_of_age_17),
    .result(result_1_1),
    .scale_load(step_of_age_14),
    .scales(first[31:16]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[127:64])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_1_2 (
    .activations({ skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .offset_sum(offset_sum_1),
    .offset_top(offset_top_1),
    .product_first(step_of_age_17),
    .result(result_1_2),
    .scale_load(step_of_age_14),
    .scales(first[47:32]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[191:128])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row row_1_3 (
    .activations({ skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .offset_sum(offset_sum_1),
    .offset_top(offset_top_1),
    .product_first(step_of_age_17),
    .result(result_1_3),
    .scale_load(step_of_age_14),
    .scales(first[63:48]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(decoded_0[255:192])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_14),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum sum_0 (
    .activations({ skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .clk(work_clk),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .total(activation_sum_0)
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum sum_1 (
    .activations({ skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .clk(work_clk),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .total(activation_sum_1)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(beats__valid),
    .job__payload(\job__payload$18 ),
    .job__ready(\job__ready$21 ),
    .job__valid(\job__valid$22 ),
    .o__ready(accept),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign _049_[14:0] = offset_top_1;
  assign _048_[14:0] = offset_top_0;
endmodule

// Loads the activations of each pass, then passes it on; a pass waits until a set is free.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.buffer (places__payload, \release , loaded__valid, loaded__payload, address, work_rst, job__payload, job__valid, places__valid, activations__valid, activations__payload, job__ready, idle, activations__ready, places__ready, loading, beats__0, beats__1, r_en, work_clk);
  input [31:0] places__payload;
  wire [31:0] places__payload;
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [4:0] address;
  wire [4:0] address;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input places__valid;
  wire places__valid;
  input activations__valid;
  wire activations__valid;
  input [255:0] activations__payload;
  wire [255:0] activations__payload;
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
  output [255:0] beats__0;
  reg [255:0] beats__0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  output [255:0] beats__1;
  reg [255:0] beats__1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input r_en;
  wire r_en;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [2:0] _007_;
  wire [3:0] _008_;
  wire _009_;
  wire [24:0] _010_;
  wire _011_;
  wire _012_;
  wire [8:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [5:0] _017_;
  wire [24:0] _018_;
  wire _019_;
  wire [1:0] _020_;
  wire [8:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [5:0] _029_;
  wire [5:0] _030_;
  wire _031_;
  wire _032_;
  wire [1:0] _033_;
  wire [88:0] _034_;
  wire _035_;
  wire [4:0] _036_;
  wire _037_;
  wire [2:0] _038_;
  wire [23:0] _039_;
  wire _040_;
  wire _041_;
  wire [7:0] _042_;
  wire _043_;
  wire _044_;
  wire [23:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [7:0] _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [4:0] _055_;
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
  wire [8:0] _068_;
  wire [8:0] _069_;
  wire [8:0] _070_;
  wire [8:0] _071_;
  wire _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [8:0] _075_;
  wire _076_;
  wire [8:0] _077_;
  wire [8:0] _078_;
  wire [8:0] _079_;
  wire _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire [8:0] _083_;
  wire [8:0] _084_;
  wire _085_;
  wire [8:0] _086_;
  wire [8:0] _087_;
  wire [8:0] _088_;
  wire _089_;
  wire [8:0] _090_;
  wire [8:0] _091_;
  wire [8:0] _092_;
  wire _093_;
  wire [8:0] _094_;
  wire [8:0] _095_;
  wire [8:0] _096_;
  wire [8:0] _097_;
  wire _098_;
  wire [8:0] _099_;
  wire [8:0] _100_;
  wire [8:0] _101_;
  wire _102_;
  wire _103_;
  wire [8:0] _104_;
  wire [8:0] _105_;
  wire [8:0] _106_;
  wire _107_;
  wire [8:0] _108_;
  wire [8:0] _109_;
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
  wire [7:0] _126_;
  wire [7:0] _127_;
  wire [7:0] _128_;
  wire _129_;
  wire [7:0] _130_;
  wire [7:0] _131_;
  wire [7:0] _132_;
  wire [7:0] _133_;
  wire [7:0] _134_;
  wire [7:0] _135_;
  wire [7:0] _136_;
  wire [7:0] _137_;
  wire [7:0] _138_;
  wire [7:0] _139_;
  wire _140_;
  wire [7:0] _141_;
  wire [7:0] _142_;
  wire [7:0] _143_;
  wire [7:0] _144_;
  wire [7:0] _145_;
  wire [7:0] _146_;
  wire [7:0] _147_;
  wire [7:0] _148_;
  wire [7:0] _149_;
  wire [7:0] _150_;
  wire _151_;
  wire [7:0] _152_;
  wire [7:0] _153_;
  wire [7:0] _154_;
  wire [7:0] _155_;
  wire [7:0] _156_;
  wire [7:0] _157_;
  wire [7:0] _158_;
  wire [7:0] _159_;
  wire [7:0] _160_;
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
  wire [23:0] _174_;
  wire [23:0] _175_;
  wire [23:0] _176_;
  wire [23:0] _177_;
  wire _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire [7:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire _189_;
  wire [23:0] _190_;
  wire _191_;
  wire [2:0] _192_;
  wire _193_;
  wire [2:0] _194_;
  wire [2:0] _195_;
  wire [2:0] _196_;
  wire [2:0] _197_;
  wire _198_;
  wire _199_;
  wire _200_;
  wire [2:0] _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire [4:0] _209_;
  wire [4:0] _210_;
  wire [4:0] _211_;
  wire [4:0] _212_;
  wire _213_;
  wire _214_;
  wire [88:0] _215_;
  wire _216_;
  wire _217_;
  wire _218_;
  wire _219_;
  wire _220_;
  wire [4:0] _221_;
  wire [4:0] _222_;
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
  wire [7:0] _248_;
  wire [7:0] _249_;
  wire [7:0] _250_;
  wire [7:0] _251_;
  wire _252_;
  wire _253_;
  wire _254_;
  wire _255_;
  reg [5:0] address_read_0 = 6'h00;
  reg [4:0] beat = 5'h00;
  reg [4:0] beat_written = 5'h00;
  reg [23:0] beats_from = 24'h000000;
  reg beats_last = 1'h0;
  reg [23:0] beats_left = 24'h000000;
  reg beats_nearly = 1'h0;
  reg beats_one = 1'h0;
  reg beats_two = 1'h0;
  wire done;
  reg [4:0] element = 5'h00;
  reg [2:0] fsm_state = 3'h0;
  reg into = 1'h0;
  reg [88:0] job = 89'h00000000000000000000000;
  wire [31:0] lanes;
  reg [31:0] lanes_written = 32'd0;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  wire [255:0] read__data;
  wire [255:0] \read__data$74 ;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  wire [4:0] target;
  reg token = 1'h0;
  reg token_0_written = 1'h0;
  reg token_1_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  wire signed [7:0] \values[0] ;
  wire signed [7:0] \values[10] ;
  wire signed [7:0] \values[11] ;
  wire signed [7:0] \values[12] ;
  wire signed [7:0] \values[13] ;
  wire signed [7:0] \values[14] ;
  wire signed [7:0] \values[15] ;
  wire signed [7:0] \values[16] ;
  wire signed [7:0] \values[17] ;
  wire signed [7:0] \values[18] ;
  wire signed [7:0] \values[19] ;
  wire signed [7:0] \values[1] ;
  wire signed [7:0] \values[20] ;
  wire signed [7:0] \values[21] ;
  wire signed [7:0] \values[22] ;
  wire signed [7:0] \values[23] ;
  wire signed [7:0] \values[24] ;
  wire signed [7:0] \values[25] ;
  wire signed [7:0] \values[26] ;
  wire signed [7:0] \values[27] ;
  wire signed [7:0] \values[28] ;
  wire signed [7:0] \values[29] ;
  wire signed [7:0] \values[2] ;
  wire signed [7:0] \values[30] ;
  wire signed [7:0] \values[31] ;
  wire signed [7:0] \values[3] ;
  wire signed [7:0] \values[4] ;
  wire signed [7:0] \values[5] ;
  wire signed [7:0] \values[6] ;
  wire signed [7:0] \values[7] ;
  wire signed [7:0] \values[8] ;
  wire signed [7:0] \values[9] ;
  reg [255:0] values_written = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire w_en;
  wire [31:0] write__en;
  wire [31:0] \write__en$39 ;
  wire writes;
  reg writes_written = 1'h0;
  reg [255:0] memory_0 [63:0];
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
    if (write__en[16])
      memory_0[{ set_written, beat_written }][135:128] <= values_written[135:128];
    if (write__en[17])
      memory_0[{ set_written, beat_written }][143:136] <= values_written[143:136];
    if (write__en[18])
      memory_0[{ set_written, beat_written }][151:144] <= values_written[151:144];
    if (write__en[19])
      memory_0[{ set_written, beat_written }][159:152] <= values_written[159:152];
    if (write__en[20])
      memory_0[{ set_written, beat_written }][167:160] <= values_written[167:160];
    if (write__en[21])
      memory_0[{ set_written, beat_written }][175:168] <= values_written[175:168];
    if (write__en[22])
      memory_0[{ set_written, beat_written }][183:176] <= values_written[183:176];
    if (write__en[23])
      memory_0[{ set_written, beat_written }][191:184] <= values_written[191:184];
    if (write__en[24])
      memory_0[{ set_written, beat_written }][199:192] <= values_written[199:192];
    if (write__en[25])
      memory_0[{ set_written, beat_written }][207:200] <= values_written[207:200];
    if (write__en[26])
      memory_0[{ set_written, beat_written }][215:208] <= values_written[215:208];
    if (write__en[27])
      memory_0[{ set_written, beat_written }][223:216] <= values_written[223:216];
    if (write__en[28])
      memory_0[{ set_written, beat_written }][231:224] <= values_written[231:224];
    if (write__en[29])
      memory_0[{ set_written, beat_written }][239:232] <= values_written[239:232];
    if (write__en[30])
      memory_0[{ set_written, beat_written }][247:240] <= values_written[247:240];
    if (write__en[31])
      memory_0[{ set_written, beat_written }][255:248] <= values_written[255:248];
  end
  reg [255:0] _591_;
  always @(posedge work_clk) begin
    _591_ <= memory_0[address_read_0];
  end
  assign read__data = _591_;
  reg [255:0] memory_1 [63:0];
  always @(posedge work_clk) begin
    if (\write__en$39 [0])
      memory_1[{ set_written, beat_written }][7:0] <= values_written[7:0];
    if (\write__en$39 [1])
      memory_1[{ set_written, beat_written }][15:8] <= values_written[15:8];
    if (\write__en$39 [2])
      memory_1[{ set_written, beat_written }][23:16] <= values_written[23:16];
    if (\write__en$39 [3])
      memory_1[{ set_written, beat_written }][31:24] <= values_written[31:24];
    if (\write__en$39 [4])
      memory_1[{ set_written, beat_written }][39:32] <= values_written[39:32];
    if (\write__en$39 [5])
      memory_1[{ set_written, beat_written }][47:40] <= values_written[47:40];
    if (\write__en$39 [6])
      memory_1[{ set_written, beat_written }][55:48] <= values_written[55:48];
    if (\write__en$39 [7])
      memory_1[{ set_written, beat_written }][63:56] <= values_written[63:56];
    if (\write__en$39 [8])
      memory_1[{ set_written, beat_written }][71:64] <= values_written[71:64];
    if (\write__en$39 [9])
      memory_1[{ set_written, beat_written }][79:72] <= values_written[79:72];
    if (\write__en$39 [10])
      memory_1[{ set_written, beat_written }][87:80] <= values_written[87:80];
    if (\write__en$39 [11])
      memory_1[{ set_written, beat_written }][95:88] <= values_written[95:88];
    if (\write__en$39 [12])
      memory_1[{ set_written, beat_written }][103:96] <= values_written[103:96];
    if (\write__en$39 [13])
      memory_1[{ set_written, beat_written }][111:104] <= values_written[111:104];
    if (\write__en$39 [14])
      memory_1[{ set_written, beat_written }][119:112] <= values_written[119:112];
    if (\write__en$39 [15])
      memory_1[{ set_written, beat_written }][127:120] <= values_written[127:120];
    if (\write__en$39 [16])
      memory_1[{ set_written, beat_written }][135:128] <= values_written[135:128];
    if (\write__en$39 [17])
      memory_1[{ set_written, beat_written }][143:136] <= values_written[143:136];
    if (\write__en$39 [18])
      memory_1[{ set_written, beat_written }][151:144] <= values_written[151:144];
    if (\write__en$39 [19])
      memory_1[{ set_written, beat_written }][159:152] <= values_written[159:152];
    if (\write__en$39 [20])
      memory_1[{ set_written, beat_written }][167:160] <= values_written[167:160];
    if (\write__en$39 [21])
      memory_1[{ set_written, beat_written }][175:168] <= values_written[175:168];
    if (\write__en$39 [22])
      memory_1[{ set_written, beat_written }][183:176] <= values_written[183:176];
    if (\write__en$39 [23])
      memory_1[{ set_written, beat_written }][191:184] <= values_written[191:184];
    if (\write__en$39 [24])
      memory_1[{ set_written, beat_written }][199:192] <= values_written[199:192];
    if (\write__en$39 [25])
      memory_1[{ set_written, beat_written }][207:200] <= values_written[207:200];
    if (\write__en$39 [26])
      memory_1[{ set_written, beat_written }][215:208] <= values_written[215:208];
    if (\write__en$39 [27])
      memory_1[{ set_written, beat_written }][223:216] <= values_written[223:216];
    if (\write__en$39 [28])
      memory_1[{ set_written, beat_written }][231:224] <= values_written[231:224];
    if (\write__en$39 [29])
      memory_1[{ set_written, beat_written }][239:232] <= values_written[239:232];
    if (\write__en$39 [30])
      memory_1[{ set_written, beat_written }][247:240] <= values_written[247:240];
    if (\write__en$39 [31])
      memory_1[{ set_written, beat_written }][255:248] <= values_written[255:248];
  end
  reg [255:0] _592_;
  always @(posedge work_clk) begin
    _592_ <= memory_1[address_read_0];
  end
  assign \read__data$74  = _592_;
  assign _000_ = ~ sets[1];
  assign _064_ = ! sets;
  assign _102_ = loading & places__valid;
  assign _118_ = element == 5'h1f;
  assign _129_ = _102_ & _118_;
  assign _140_ = loading & activations__valid;
  assign _151_ = loading & job[80];
  assign _162_ = _151_ & activations__valid;
  assign _163_ = _162_ & places__valid;
  assign _001_ = element == 5'h1f;
  assign _002_ = _163_ & _001_;
  assign _006_ = loading & job[80];
  assign _016_ = _006_ & activations__valid;
  assign _025_ = _016_ & places__valid;
  assign _035_ = ! places__payload[7:0];
  assign _046_ = places__payload[7:0] == 1'h1;
  assign _057_ = places__payload[7:0] == 2'h2;
  assign _062_ = places__payload[7:0] == 2'h3;
  assign _063_ = places__payload[7:0] == 3'h4;
  assign _065_ = places__payload[7:0] == 3'h5;
  assign _066_ = places__payload[7:0] == 3'h6;
  assign _067_ = places__payload[7:0] == 3'h7;
  assign _072_ = places__payload[7:0] == 4'h8;
  assign _076_ = places__payload[7:0] == 4'h9;
  assign _080_ = places__payload[7:0] == 4'ha;
  assign _085_ = places__payload[7:0] == 4'hb;
  assign _089_ = places__payload[7:0] == 4'hc;
  assign _093_ = places__payload[7:0] == 4'hd;
  assign _098_ = places__payload[7:0] == 4'he;
  assign _103_ = places__payload[7:0] == 4'hf;
  assign _107_ = places__payload[7:0] == 5'h10;
  assign _110_ = places__payload[7:0] == 5'h11;
  assign _111_ = places__payload[7:0] == 5'h12;
  assign _112_ = places__payload[7:0] == 5'h13;
  assign _113_ = places__payload[7:0] == 5'h14;
  assign _114_ = places__payload[7:0] == 5'h15;
  assign _115_ = places__payload[7:0] == 5'h16;
  assign _116_ = places__payload[7:0] == 5'h17;
  assign _117_ = places__payload[7:0] == 5'h18;
  assign _119_ = places__payload[7:0] == 5'h19;
  assign _120_ = places__payload[7:0] == 5'h1a;
  assign _121_ = places__payload[7:0] == 5'h1b;
  assign _122_ = places__payload[7:0] == 5'h1c;
  assign _123_ = places__payload[7:0] == 5'h1d;
  assign _124_ = places__payload[7:0] == 5'h1e;
  assign _125_ = places__payload[7:0] == 5'h1f;
  assign _068_ = element * 4'h8;
  assign _126_ = activations__payload >> _068_;
  assign _069_ = element * 4'h8;
  assign _127_ = activations__payload >> _069_;
  assign _070_ = element * 4'h8;
  assign _128_ = activations__payload >> _070_;
  assign _071_ = element * 4'h8;
  assign _130_ = activations__payload >> _071_;
  assign _073_ = element * 4'h8;
  assign _131_ = activations__payload >> _073_;
  assign _074_ = element * 4'h8;
  assign _132_ = activations__payload >> _074_;
  assign _075_ = element * 4'h8;
  assign _133_ = activations__payload >> _075_;
  assign _077_ = element * 4'h8;
  assign _134_ = activations__payload >> _077_;
  assign _078_ = element * 4'h8;
  assign _135_ = activations__payload >> _078_;
  assign _079_ = element * 4'h8;
  assign _136_ = activations__payload >> _079_;
  assign _081_ = element * 4'h8;
  assign _137_ = activations__payload >> _081_;
  assign _082_ = element * 4'h8;
  assign _138_ = activations__payload >> _082_;
  assign _083_ = element * 4'h8;
  assign _139_ = activations__payload >> _083_;
  assign _084_ = element * 4'h8;
  assign _141_ = activations__payload >> _084_;
  assign _086_ = element * 4'h8;
  assign _142_ = activations__payload >> _086_;
  assign _087_ = element * 4'h8;
  assign _143_ = activations__payload >> _087_;
  assign _088_ = element * 4'h8;
  assign _144_ = activations__payload >> _088_;
  assign _090_ = element * 4'h8;
  assign _145_ = activations__payload >> _090_;
  assign _091_ = element * 4'h8;
  assign _146_ = activations__payload >> _091_;
  assign _092_ = element * 4'h8;
  assign _147_ = activations__payload >> _092_;
  assign _094_ = element * 4'h8;
  assign _148_ = activations__payload >> _094_;
  assign _095_ = element * 4'h8;
  assign _149_ = activations__payload >> _095_;
  assign _096_ = element * 4'h8;
  assign _150_ = activations__payload >> _096_;
  assign _097_ = element * 4'h8;
  assign _152_ = activations__payload >> _097_;
  assign _099_ = element * 4'h8;
  assign _153_ = activations__payload >> _099_;
  assign _100_ = element * 4'h8;
  assign _154_ = activations__payload >> _100_;
  assign _101_ = element * 4'h8;
  assign _155_ = activations__payload >> _101_;
  assign _104_ = element * 4'h8;
  assign _156_ = activations__payload >> _104_;
  assign _105_ = element * 4'h8;
  assign _157_ = activations__payload >> _105_;
  assign _106_ = element * 4'h8;
  assign _158_ = activations__payload >> _106_;
  assign _108_ = element * 4'h8;
  assign _159_ = activations__payload >> _108_;
  assign _109_ = element * 4'h8;
  assign _160_ = activations__payload >> _109_;
  assign _161_ = activations__valid & loading;
  assign _003_ = token_0_written & writes_written;
  assign write__en = _003_ ? lanes_written : 32'd0;
  assign _004_ = token_1_written & writes_written;
  assign \write__en$39  = _004_ ? lanes_written : 32'd0;
  assign _005_ = job__valid & job__ready;
  assign _007_ = sets + _005_;
  assign _008_ = _007_ - \release ;
  assign _009_ = job__valid & job__ready;
  assign _010_ = job[79:56] - 1'h1;
  assign _011_ = job[79:56] == 1'h1;
  assign _012_ = job[79:56] == 2'h2;
  assign _013_ = job[88:81] - 1'h1;
  assign _014_ = job[88:81] == 1'h1;
  assign _015_ = job[88:81] == 2'h2;
  assign _017_ = beat + 1'h1;
  assign _018_ = beats_left - 1'h1;
  assign _019_ = beats_left == 2'h2;
  assign _020_ = token + 1'h1;
  assign _021_ = tokens_left - 1'h1;
  assign _022_ = tokens_left == 2'h2;
  assign _023_ = ~ into;
  assign _024_ = loading & job[80];
  assign _026_ = _024_ & activations__valid;
  assign _027_ = _026_ & places__valid;
  assign _028_ = element == 5'h1f;
  assign _029_ = element + 1'h1;
  assign _030_ = _028_ ? 6'h00 : _029_;
  assign _031_ = ! token;
  assign _032_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _033_;
  always @(posedge work_clk)
    job <= _034_;
  always @(posedge work_clk)
    beat <= _036_;
  always @(posedge work_clk)
    token <= _037_;
  always @(posedge work_clk)
    fsm_state <= _038_;
  always @(posedge work_clk)
    beats_from <= _039_;
  always @(posedge work_clk)
    beats_one <= _040_;
  always @(posedge work_clk)
    beats_two <= _041_;
  always @(posedge work_clk)
    tokens_from <= _042_;
  always @(posedge work_clk)
    tokens_one <= _043_;
  always @(posedge work_clk)
    tokens_two <= _044_;
  always @(posedge work_clk)
    beats_left <= _045_;
  always @(posedge work_clk)
    beats_last <= _047_;
  always @(posedge work_clk)
    beats_nearly <= _048_;
  always @(posedge work_clk)
    tokens_left <= _049_;
  always @(posedge work_clk)
    tokens_last <= _050_;
  always @(posedge work_clk)
    tokens_nearly <= _051_;
  always @(posedge work_clk)
    last_part <= _052_;
  always @(posedge work_clk)
    loading <= _053_;
  always @(posedge work_clk)
    into <= _054_;
  always @(posedge work_clk)
    element <= _055_;
  always @(posedge work_clk)
    writes_written <= _056_;
  always @(posedge work_clk)
    lanes_written <= lanes;
  always @(posedge work_clk)
    beat_written <= target;
  always @(posedge work_clk)
    values_written <= { \values[31] , \values[30] , \values[29] , \values[28] , \values[27] , \values[26] , \values[25] , \values[24] , \values[23] , \values[22] , \values[21] , \values[20] , \values[19] , \values[18] , \values[17] , \values[16] , \values[15] , \values[14] , \values[13] , \values[12] , \values[11] , \values[10] , \values[9] , \values[8] , \values[7] , \values[6] , \values[5] , \values[4] , \values[3] , \values[2] , \values[1] , \values[0]  };
  always @(posedge work_clk)
    set_written <= _058_;
  always @(posedge work_clk)
    token_0_written <= _059_;
  always @(posedge work_clk)
    token_1_written <= _060_;
  always @(posedge work_clk)
    out_of <= _061_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  always @(posedge work_clk)
    beats__1 <= \read__data$74 ;
  assign _164_ = done ? _255_ : beats_nearly;
  function [0:0] _433_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _433_ = b[0:0];
      s[1]:
        _433_ = b[1:1];
      default:
        _433_ = a;
    endcase
  endfunction
  assign _165_ = _433_(beats_nearly, { beats_two, _164_ }, { _167_, _166_ });
  assign _166_ = fsm_state == 3'h3;
  assign _167_ = fsm_state == 3'h2;
  assign _048_ = work_rst ? 1'h0 : _165_;
  assign _168_ = beats_last ? beats_one : beats_nearly;
  assign _169_ = last_part ? _168_ : beats_last;
  assign _170_ = done ? _169_ : beats_last;
  function [0:0] _440_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _440_ = b[0:0];
      s[1]:
        _440_ = b[1:1];
      default:
        _440_ = a;
    endcase
  endfunction
  assign _171_ = _440_(beats_last, { beats_one, _170_ }, { _173_, _172_ });
  assign _172_ = fsm_state == 3'h3;
  assign _173_ = fsm_state == 3'h2;
  assign _047_ = work_rst ? 1'h0 : _171_;
  assign _174_ = beats_last ? beats_from : _018_[23:0];
  assign _175_ = last_part ? _174_ : beats_left;
  assign _176_ = done ? _175_ : beats_left;
  function [23:0] _447_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _447_ = b[23:0];
      s[1]:
        _447_ = b[47:24];
      default:
        _447_ = a;
    endcase
  endfunction
  assign _177_ = _447_(beats_left, { beats_from, _176_ }, { _179_, _178_ });
  assign _178_ = fsm_state == 3'h3;
  assign _179_ = fsm_state == 3'h2;
  assign _045_ = work_rst ? 24'h000000 : _177_;
  assign _180_ = _181_ ? _015_ : tokens_two;
  assign _181_ = fsm_state == 3'h1;
  assign _044_ = work_rst ? 1'h0 : _180_;
  assign _182_ = _183_ ? _014_ : tokens_one;
  assign _183_ = fsm_state == 3'h1;
  assign _043_ = work_rst ? 1'h0 : _182_;
  assign _184_ = _185_ ? _013_[7:0] : tokens_from;
  assign _185_ = fsm_state == 3'h1;
  assign _042_ = work_rst ? 8'h00 : _184_;
  assign _186_ = _187_ ? _012_ : beats_two;
  assign _187_ = fsm_state == 3'h1;
  assign _041_ = work_rst ? 1'h0 : _186_;
  assign _188_ = _189_ ? _011_ : beats_one;
  assign _189_ = fsm_state == 3'h1;
  assign _040_ = work_rst ? 1'h0 : _188_;
  assign _190_ = _191_ ? _010_[23:0] : beats_from;
  assign _191_ = fsm_state == 3'h1;
  assign _039_ = work_rst ? 24'h000000 : _190_;
  function [2:0] _469_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _469_ = b[2:0];
      s[1]:
        _469_ = b[5:3];
      s[2]:
        _469_ = b[8:6];
      s[3]:
        _469_ = b[11:9];
      s[4]:
        _469_ = b[14:12];
      default:
        _469_ = a;
    endcase
  endfunction
  assign _192_ = _469_(fsm_state, { _201_, 6'h13, _197_, 3'h0 }, { _202_, _200_, _199_, _198_, _193_ });
  assign _193_ = fsm_state == 3'h4;
  assign _194_ = tokens_last ? 3'h4 : fsm_state;
  assign _195_ = beats_last ? _194_ : fsm_state;
  assign _196_ = last_part ? _195_ : fsm_state;
  assign _197_ = done ? _196_ : fsm_state;
  assign _198_ = fsm_state == 3'h3;
  assign _199_ = fsm_state == 3'h2;
  assign _200_ = fsm_state == 3'h1;
  assign _201_ = _009_ ? 3'h1 : fsm_state;
  assign _202_ = ! fsm_state;
  assign _038_ = work_rst ? 3'h0 : _192_;
  assign _203_ = beats_last ? _020_[0] : token;
  assign _204_ = last_part ? _203_ : token;
  assign _205_ = done ? _204_ : token;
  function [0:0] _484_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _484_ = b[0:0];
      s[1]:
        _484_ = b[1:1];
      default:
        _484_ = a;
    endcase
  endfunction
  assign _206_ = _484_(token, { 1'h0, _205_ }, { _208_, _207_ });
  assign _207_ = fsm_state == 3'h3;
  assign _208_ = ! fsm_state;
  assign _037_ = work_rst ? 1'h0 : _206_;
  assign _209_ = beats_last ? 5'h00 : _017_[4:0];
  assign _210_ = last_part ? _209_ : beat;
  assign _211_ = done ? _210_ : beat;
  function [4:0] _491_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _491_ = b[4:0];
      s[1]:
        _491_ = b[9:5];
      default:
        _491_ = a;
    endcase
  endfunction
  assign _212_ = _491_(beat, { 5'h00, _211_ }, { _214_, _213_ });
  assign _213_ = fsm_state == 3'h3;
  assign _214_ = ! fsm_state;
  assign _036_ = work_rst ? 5'h00 : _212_;
  assign _215_ = _216_ ? job__payload : job;
  assign _216_ = ! fsm_state;
  assign _034_ = work_rst ? 89'h00000000000000000000000 : _215_;
  assign _033_ = work_rst ? 2'h0 : _008_[1:0];
  assign target = job[80] ? places__payload[12:8] : beat;
  assign lanes = job[80] ? { _125_, _124_, _123_, _122_, _121_, _120_, _119_, _117_, _116_, _115_, _114_, _113_, _112_, _111_, _110_, _107_, _103_, _098_, _093_, _089_, _085_, _080_, _076_, _072_, _067_, _066_, _065_, _063_, _062_, _057_, _046_, _035_ } : 32'd4294967295;
  assign writes = job[80] ? _025_ : done;
  assign done = job[80] ? _002_ : _161_;
  assign places__ready = job[80] ? _140_ : 1'h0;
  assign activations__ready = job[80] ? _129_ : loading;
  assign \values[31]  = job[80] ? _160_ : activations__payload[255:248];
  assign \values[30]  = job[80] ? _159_ : activations__payload[247:240];
  assign \values[29]  = job[80] ? _158_ : activations__payload[239:232];
  assign \values[28]  = job[80] ? _157_ : activations__payload[231:224];
  assign \values[27]  = job[80] ? _156_ : activations__payload[223:216];
  assign \values[26]  = job[80] ? _155_ : activations__payload[215:208];
  assign \values[25]  = job[80] ? _154_ : activations__payload[207:200];
  assign \values[24]  = job[80] ? _153_ : activations__payload[199:192];
  assign \values[23]  = job[80] ? _152_ : activations__payload[191:184];
  assign \values[22]  = job[80] ? _150_ : activations__payload[183:176];
  assign \values[21]  = job[80] ? _149_ : activations__payload[175:168];
  assign \values[20]  = job[80] ? _148_ : activations__payload[167:160];
  assign \values[19]  = job[80] ? _147_ : activations__payload[159:152];
  assign \values[18]  = job[80] ? _146_ : activations__payload[151:144];
  assign \values[17]  = job[80] ? _145_ : activations__payload[143:136];
  assign \values[16]  = job[80] ? _144_ : activations__payload[135:128];
  assign \values[15]  = job[80] ? _143_ : activations__payload[127:120];
  assign \values[14]  = job[80] ? _142_ : activations__payload[119:112];
  assign \values[13]  = job[80] ? _141_ : activations__payload[111:104];
  assign \values[12]  = job[80] ? _139_ : activations__payload[103:96];
  assign \values[11]  = job[80] ? _138_ : activations__payload[95:88];
  assign \values[10]  = job[80] ? _137_ : activations__payload[87:80];
  assign \values[9]  = job[80] ? _136_ : activations__payload[79:72];
  assign \values[8]  = job[80] ? _135_ : activations__payload[71:64];
  assign \values[7]  = job[80] ? _134_ : activations__payload[63:56];
  assign \values[6]  = job[80] ? _133_ : activations__payload[55:48];
  assign \values[5]  = job[80] ? _132_ : activations__payload[47:40];
  assign \values[4]  = job[80] ? _131_ : activations__payload[39:32];
  assign \values[3]  = job[80] ? _130_ : activations__payload[31:24];
  assign \values[2]  = job[80] ? _128_ : activations__payload[23:16];
  assign \values[1]  = job[80] ? _127_ : activations__payload[15:8];
  assign \values[0]  = job[80] ? _126_ : activations__payload[7:0];
  assign w_en = _217_ ? 1'h1 : 1'h0;
  assign _217_ = fsm_state == 3'h4;
  assign idle = _218_ ? _064_ : 1'h0;
  assign _218_ = ! fsm_state;
  assign job__ready = _219_ ? _000_ : 1'h0;
  assign _219_ = ! fsm_state;
  assign _220_ = \release  ? _032_ : out_of;
  assign _061_ = work_rst ? 1'h0 : _220_;
  assign _060_ = work_rst ? 1'h0 : token;
  assign _059_ = work_rst ? 1'h0 : _031_;
  assign _058_ = work_rst ? 1'h0 : into;
  assign _056_ = work_rst ? 1'h0 : writes;
  assign _221_ = _027_ ? _030_[4:0] : element;
  assign _222_ = job[80] ? _221_ : element;
  assign _055_ = work_rst ? 5'h00 : _222_;
  assign _223_ = _224_ ? _023_ : into;
  assign _224_ = fsm_state == 3'h4;
  assign _054_ = work_rst ? 1'h0 : _223_;
  assign _225_ = tokens_last ? 1'h0 : loading;
  assign _226_ = beats_last ? _225_ : loading;
  assign _227_ = last_part ? _226_ : loading;
  assign _228_ = done ? _227_ : loading;
  function [0:0] _559_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _559_ = b[0:0];
      s[1]:
        _559_ = b[1:1];
      default:
        _559_ = a;
    endcase
  endfunction
  assign _229_ = _559_(loading, { 1'h1, _228_ }, { _231_, _230_ });
  assign _230_ = fsm_state == 3'h3;
  assign _231_ = fsm_state == 3'h2;
  assign _053_ = work_rst ? 1'h0 : _229_;
  assign _232_ = done ? 1'h1 : last_part;
  function [0:0] _564_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _564_ = b[0:0];
      s[1]:
        _564_ = b[1:1];
      default:
        _564_ = a;
    endcase
  endfunction
  assign _233_ = _564_(last_part, { 1'h1, _232_ }, { _235_, _234_ });
  assign _234_ = fsm_state == 3'h3;
  assign _235_ = fsm_state == 3'h2;
  assign _052_ = work_rst ? 1'h0 : _233_;
  assign _236_ = beats_last ? _022_ : tokens_nearly;
  assign _237_ = last_part ? _236_ : tokens_nearly;
  assign _238_ = done ? _237_ : tokens_nearly;
  function [0:0] _571_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _571_ = b[0:0];
      s[1]:
        _571_ = b[1:1];
      default:
        _571_ = a;
    endcase
  endfunction
  assign _239_ = _571_(tokens_nearly, { tokens_two, _238_ }, { _241_, _240_ });
  assign _240_ = fsm_state == 3'h3;
  assign _241_ = fsm_state == 3'h2;
  assign _051_ = work_rst ? 1'h0 : _239_;
  assign _242_ = beats_last ? tokens_nearly : tokens_last;
  assign _243_ = last_part ? _242_ : tokens_last;
  assign _244_ = done ? _243_ : tokens_last;
  function [0:0] _578_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _578_ = b[0:0];
      s[1]:
        _578_ = b[1:1];
      default:
        _578_ = a;
    endcase
  endfunction
  assign _245_ = _578_(tokens_last, { tokens_one, _244_ }, { _247_, _246_ });
  assign _246_ = fsm_state == 3'h3;
  assign _247_ = fsm_state == 3'h2;
  assign _050_ = work_rst ? 1'h0 : _245_;
  assign _248_ = beats_last ? _021_[7:0] : tokens_left;
  assign _249_ = last_part ? _248_ : tokens_left;
  assign _250_ = done ? _249_ : tokens_left;
  function [7:0] _585_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _585_ = b[7:0];
      s[1]:
        _585_ = b[15:8];
      default:
        _585_ = a;
    endcase
  endfunction
  assign _251_ = _585_(tokens_left, { tokens_from, _250_ }, { _253_, _252_ });
  assign _252_ = fsm_state == 3'h3;
  assign _253_ = fsm_state == 3'h2;
  assign _049_ = work_rst ? 8'h00 : _251_;
  assign _254_ = beats_last ? beats_two : _019_;
  assign _255_ = last_part ? _254_ : beats_nearly;
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.buffer.waiting  waiting (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.results (put, \port$1219$7 , room, idle, values__0, values__1, values__2, values__3, values__4, values__5, values__6, values__7, words__ready, spare, work_rst, complete, words__payload, valid, work_clk);
  input put;
  wire put;
  input [8:0] \port$1219$7 ;
  wire [8:0] \port$1219$7 ;
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
  input [1:0] spare;
  wire [1:0] spare;
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
  wire [8:0] _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire [127:0] _020_;
  wire [127:0] _021_;
  wire [127:0] _022_;
  wire _023_;
  wire [1:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [1:0] _030_;
  wire [1:0] _031_;
  wire [1:0] _032_;
  wire [2:0] _033_;
  wire _034_;
  wire _035_;
  wire [31:0] _036_;
  wire [31:0] _037_;
  wire [31:0] _038_;
  wire [31:0] _039_;
  wire [31:0] _040_;
  wire [31:0] _041_;
  wire [31:0] _042_;
  wire [31:0] _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [1:0] _048_;
  wire _049_;
  wire _050_;
  wire [511:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [1:0] _059_;
  wire [1:0] _060_;
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
  reg [1:0] begun = 2'h0;
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
  reg left = 1'h0;
  reg pending = 1'h0;
  reg [1:0] place = 2'h0;
  reg sending = 1'h0;
  wire take;
  reg [1:0] unsent = 2'h0;
  reg [511:0] word = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _016_ = first_tokens[1:0] - 1'h1;
  assign _017_ = first_tokens[1:0] == 1'h1;
  assign _018_ = ~ valid;
  assign _019_ = _018_ | words__ready;
  assign _020_ = { copy_3, copy_2, copy_1, copy_0 } & { place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0] };
  assign _021_ = { copy_7, copy_6, copy_5, copy_4 } & { place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1] };
  assign _022_ = _020_ | _021_;
  assign _023_ = last_word & last_token;
  assign _025_ = _023_ & \final$44 ;
  assign _026_ = ~ valid;
  assign _027_ = _026_ | words__ready;
  assign _028_ = sending & _027_;
  assign _029_ = | place;
  assign _030_ = left - 1'h1;
  always @(posedge work_clk)
    begun <= _031_;
  always @(posedge work_clk)
    unsent <= _032_;
  always @(posedge work_clk)
    pending <= _034_;
  always @(posedge work_clk)
    sending <= _035_;
  always @(posedge work_clk)
    copy_0 <= _036_;
  always @(posedge work_clk)
    copy_1 <= _037_;
  always @(posedge work_clk)
    copy_2 <= _038_;
  always @(posedge work_clk)
    copy_3 <= _039_;
  always @(posedge work_clk)
    copy_4 <= _040_;
  always @(posedge work_clk)
    copy_5 <= _041_;
  always @(posedge work_clk)
    copy_6 <= _042_;
  always @(posedge work_clk)
    copy_7 <= _043_;
  always @(posedge work_clk)
    left <= _045_;
  always @(posedge work_clk)
    last_token <= _046_;
  always @(posedge work_clk)
    \final$44  <= _047_;
  always @(posedge work_clk)
    place <= _048_;
  always @(posedge work_clk)
    last_word <= _049_;
  always @(posedge work_clk)
    valid <= _050_;
  always @(posedge work_clk)
    word <= _051_;
  always @(posedge work_clk)
    ends <= _052_;
  assign _000_ = ~ valid;
  assign { _011_[2], free } = spare + _000_;
  assign _015_ = free >= 2'h2;
  assign _024_ = 1'h0 + _015_;
  assign _033_ = 2'h2 + _024_;
  assign _044_ = unsent < _033_;
  assign _053_ = | begun;
  assign _054_ = ~ _053_;
  assign room = _044_ & _054_;
  assign _055_ = ! unsent;
  assign _001_ = ~ valid;
  assign idle = _055_ & _001_;
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
  assign _052_ = _019_ ? _025_ : ends;
  assign _051_ = _019_ ? { 384'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, _022_ } : word;
  assign _056_ = _019_ ? sending : valid;
  assign _050_ = work_rst ? 1'h0 : _056_;
  assign _057_ = sending ? last_word : 1'h1;
  assign _058_ = _028_ ? _029_ : _057_;
  assign _049_ = work_rst ? 1'h0 : _058_;
  assign _059_ = sending ? place : 2'h1;
  assign _060_ = _028_ ? { place[0], 1'h0 } : _059_;
  assign _048_ = work_rst ? 2'h0 : _060_;
  assign _061_ = sending ? \final$44  : first_final;
  assign _047_ = work_rst ? 1'h0 : _061_;
  assign _062_ = sending ? last_token : _017_;
  assign _063_ = last_word ? left : _062_;
  assign _064_ = _028_ ? _063_ : _062_;
  assign _046_ = work_rst ? 1'h0 : _064_;
  assign _065_ = sending ? left : _016_[0];
  assign _066_ = last_word ? _030_[0] : _065_;
  assign _067_ = _028_ ? _066_ : _065_;
  assign _045_ = work_rst ? 1'h0 : _067_;
  assign _043_ = sending ? copy_7 : values__7;
  assign _042_ = sending ? copy_6 : values__6;
  assign _041_ = sending ? copy_5 : values__5;
  assign _040_ = sending ? copy_4 : values__4;
  assign _039_ = sending ? copy_3 : values__3;
  assign _038_ = sending ? copy_2 : values__2;
  assign _037_ = sending ? copy_1 : values__1;
  assign _036_ = sending ? copy_0 : values__0;
  assign _068_ = _014_ ? 1'h1 : sending;
  assign _069_ = last_token ? 1'h0 : _068_;
  assign _070_ = last_word ? _069_ : _068_;
  assign _071_ = _028_ ? _070_ : _068_;
  assign _035_ = work_rst ? 1'h0 : _071_;
  assign _072_ = complete ? 1'h1 : pending;
  assign _073_ = _014_ ? 1'h0 : _072_;
  assign _034_ = work_rst ? 1'h0 : _073_;
  assign _032_ = work_rst ? 2'h0 : _010_[1:0];
  assign _031_ = work_rst ? 2'h0 : { begun[0], put };
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1219$7 (\port$1219$7 ),
    .\port$1359$0 (first_tokens[1:0]),
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.results.tiles (put, \port$1219$7 , take, \port$1359$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$1219$7 ;
  wire [8:0] \port$1219$7 ;
  input take;
  wire take;
  output [1:0] \port$1359$0 ;
  wire [1:0] \port$1359$0 ;
  input work_rst;
  wire work_rst;
  output final_0;
  reg final_0 = 1'h0;
  input work_clk;
  wire work_clk;
  wire [2:0] _00_;
  wire [8:0] _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [8:0] _05_;
  wire [1:0] _06_;
  wire _07_;
  wire _08_;
  wire [1:0] _09_;
  wire _10_;
  wire [3:0] _11_;
  wire _12_;
  wire [2:0] _13_;
  wire _14_;
  wire _15_;
  wire [1:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [1:0] _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire [8:0] _26_;
  wire [1:0] _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire _31_;
  wire _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  reg final_1 = 1'h0;
  reg final_2 = 1'h0;
  reg [1:0] level = 2'h0;
  reg vectors_0 = 1'h0;
  reg vectors_1 = 1'h0;
  reg vectors_2 = 1'h0;
  assign _00_ = level + put;
  assign _11_ = _00_ - take;
  assign _21_ = 1'h0 + take;
  assign _24_ = level == _21_;
  assign _25_ = put & _24_;
  assign _26_ = \port$1219$7 [8:1] - 1'h1;
  assign _27_ = 1'h1 + take;
  assign _28_ = level == _27_;
  assign _29_ = put & _28_;
  assign _01_ = \port$1219$7 [8:1] - 1'h1;
  assign _02_ = 2'h2 + take;
  assign _03_ = level == _02_;
  assign _04_ = put & _03_;
  assign _05_ = \port$1219$7 [8:1] - 1'h1;
  assign _06_ = 1'h0 + take;
  assign _07_ = level == _06_;
  assign _08_ = put & _07_;
  assign _09_ = 1'h1 + take;
  assign _10_ = level == _09_;
  assign _12_ = put & _10_;
  assign _13_ = 2'h2 + take;
  assign _14_ = level == _13_;
  assign _15_ = put & _14_;
  assign \port$1359$0  = vectors_0 + 1'h1;
  always @(posedge work_clk)
    level <= _16_;
  always @(posedge work_clk)
    vectors_0 <= _17_;
  always @(posedge work_clk)
    vectors_1 <= _18_;
  always @(posedge work_clk)
    vectors_2 <= _19_;
  always @(posedge work_clk)
    final_0 <= _20_;
  always @(posedge work_clk)
    final_1 <= _22_;
  always @(posedge work_clk)
    final_2 <= _23_;
  assign _30_ = _15_ ? \port$1219$7 [0] : final_2;
  assign _23_ = work_rst ? 1'h0 : _30_;
  assign _31_ = take ? final_2 : final_1;
  assign _32_ = _12_ ? \port$1219$7 [0] : _31_;
  assign _22_ = work_rst ? 1'h0 : _32_;
  assign _33_ = take ? final_1 : final_0;
  assign _34_ = _08_ ? \port$1219$7 [0] : _33_;
  assign _20_ = work_rst ? 1'h0 : _34_;
  assign _35_ = _04_ ? _05_[0] : vectors_2;
  assign _19_ = work_rst ? 1'h0 : _35_;
  assign _36_ = take ? vectors_2 : vectors_1;
  assign _37_ = _29_ ? _01_[0] : _36_;
  assign _18_ = work_rst ? 1'h0 : _37_;
  assign _38_ = take ? vectors_1 : vectors_0;
  assign _39_ = _25_ ? _26_[0] : _38_;
  assign _17_ = work_rst ? 1'h0 : _39_;
  assign _16_ = work_rst ? 2'h0 : _11_[1:0];
endmodule

// A queue without handshake: its user never overfills it and never reads it when it is empty.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.scales (put, first, work_rst, take, value, work_clk);
  input put;
  wire put;
  output [63:0] first;
  wire [63:0] first;
  input work_rst;
  wire work_rst;
  input take;
  wire take;
  input [63:0] value;
  wire [63:0] value;
  input work_clk;
  wire work_clk;
  wire [4:0] _00_;
  wire [4:0] _01_;
  wire [3:0] _02_;
  wire [3:0] _03_;
  reg [3:0] \$signature__addr  = 4'h0;
  reg [3:0] out_of = 4'h0;
  (* ram_style = "distributed" *)
  reg [63:0] memory [15:0];
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  input job__valid;
  wire job__valid;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  output [20:0] beats__payload;
  wire [20:0] beats__payload;
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
  wire [1:0] _011_;
  wire _012_;
  wire [2:0] _013_;
  wire _014_;
  wire [5:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire [1:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire [1:0] _022_;
  wire _023_;
  wire [5:0] _024_;
  wire [24:0] _025_;
  wire _026_;
  wire [1:0] _027_;
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
  wire [1:0] _041_;
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
  wire [1:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [4:0] _056_;
  wire [4:0] _057_;
  wire [4:0] _058_;
  wire [4:0] _059_;
  wire [4:0] _060_;
  wire [4:0] _061_;
  wire [4:0] _062_;
  wire _063_;
  wire _064_;
  wire [4:0] _065_;
  wire [4:0] _066_;
  wire [4:0] _067_;
  wire [4:0] _068_;
  wire [4:0] _069_;
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
  wire [1:0] _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire [1:0] _095_;
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
  wire [1:0] _160_;
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
  reg [4:0] address = 5'h00;
  reg [1:0] beat = 2'h0;
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
  reg [4:0] restart = 5'h00;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg [1:0] tail = 2'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _020_ = group_left - 1'h1;
  assign _021_ = group_left == 2'h2;
  assign _022_ = group_nearly ? tail : 2'h3;
  assign _023_ = group_nearly ? tail_of_one : 1'h0;
  assign _024_ = address + 1'h1;
  assign _025_ = tile_left - 1'h1;
  assign _026_ = tile_left == 2'h2;
  assign _027_ = group_one ? tail : 2'h3;
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
  assign _011_ = group_one ? tail : 2'h3;
  assign _012_ = group_one ? tail_of_one : 1'h0;
  assign _013_ = beat - 1'h1;
  assign _014_ = beat == 1'h1;
  assign _015_ = address + 1'h1;
  assign _016_ = step_left - 1'h1;
  assign _017_ = step_left == 2'h2;
  assign _018_ = group_last ? tail : 2'h3;
  assign _019_ = group_last ? tail_of_one : 1'h0;
  assign _058_ = group_last ? 5'h00 : _024_[4:0];
  assign _059_ = step_last ? _058_ : restart;
  assign _060_ = last ? _059_ : restart;
  assign _061_ = i__ready ? _060_ : restart;
  function [4:0] _260_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[4:0];
      s[1]:
        _260_ = b[9:5];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _062_ = _260_(restart, { 5'h00, _061_ }, { _064_, _063_ });
  assign _063_ = fsm_state == 2'h3;
  assign _064_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 5'h00 : _062_;
  assign _065_ = group_last ? 5'h00 : _015_[4:0];
  assign _066_ = step_last ? _065_ : restart;
  assign _067_ = last ? _066_ : _015_[4:0];
  assign _068_ = i__ready ? _067_ : address;
  function [4:0] _268_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _268_ = b[4:0];
      s[1]:
        _268_ = b[9:5];
      default:
        _268_ = a;
    endcase
  endfunction
  assign _069_ = _268_(address, { 5'h00, _068_ }, { _071_, _070_ });
  assign _070_ = fsm_state == 2'h3;
  assign _071_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 5'h00 : _069_;
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
  assign _093_ = last ? _092_ : _013_[1:0];
  assign _094_ = i__ready ? _093_ : beat;
  function [1:0] _298_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _298_ = b[1:0];
      s[1]:
        _298_ = b[3:2];
      default:
        _298_ = a;
    endcase
  endfunction
  assign _095_ = _298_(beat, { _011_, _094_ }, { _097_, _096_ });
  assign _096_ = fsm_state == 2'h3;
  assign _097_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 2'h0 : _095_;
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
  assign _160_ = _161_ ? _009_[1:0] : tail;
  assign _161_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 2'h0 : _160_;
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.walk.ahead  ahead (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  input work_rst;
  wire work_rst;
  input [20:0] i__payload;
  wire [20:0] i__payload;
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
  wire [20:0] _11_;
  wire [20:0] _12_;
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
  reg [20:0] word_0 = 21'h000000;
  reg [20:0] word_1 = 21'h000000;
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.director (rst, failed, flushed, drained, aborted, fields_command__ready, order_command__ready, activations_command__ready, weights_command__ready, results_command__ready, bad_weights, \program , tokens, activations, results, start, abort, job, weights_command__payload, order_command__payload, activations_command__payload
, results_command__payload, fields_command__payload, busy, fields_command__valid, bad_start, bad_descriptor, bad_magic, bad_version, bad_config, order_command__valid, pass_done, clear, finish, fields__ready, job__valid, unpack_job__valid, weights_command__valid, activations_command__valid, results_command__valid, flush, fields__valid
, fields__payload, job__ready, unpack_job__ready, clk);
  input rst;
  wire rst;
  input failed;
  wire failed;
  input flushed;
  wire flushed;
  input drained;
  wire drained;
  output aborted;
  wire aborted;
  input fields_command__ready;
  wire fields_command__ready;
  input order_command__ready;
  wire order_command__ready;
  input activations_command__ready;
  wire activations_command__ready;
  input weights_command__ready;
  wire weights_command__ready;
  input results_command__ready;
  wire results_command__ready;
  input bad_weights;
  wire bad_weights;
  input [31:0] \program ;
  wire [31:0] \program ;
  input [15:0] tokens;
  wire [15:0] tokens;
  input [31:0] activations;
  wire [31:0] activations;
  input [31:0] results;
  wire [31:0] results;
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
  output [63:0] activations_command__payload;
  wire [63:0] activations_command__payload;
  output [63:0] results_command__payload;
  wire [63:0] results_command__payload;
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
  output activations_command__valid;
  reg activations_command__valid = 1'h0;
  output results_command__valid;
  reg results_command__valid = 1'h0;
  output flush;
  reg flush = 1'h0;
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
  wire [39:0] _017_;
  wire [39:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [32:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire [32:0] _036_;
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
  wire [15:0] _053_;
  wire _054_;
  wire [33:0] _055_;
  wire [33:0] _056_;
  wire _057_;
  wire _058_;
  wire [8:0] _059_;
  wire _060_;
  wire [32:0] _061_;
  wire [32:0] _062_;
  wire [8:0] _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire [7:0] _067_;
  wire [7:0] _068_;
  wire _069_;
  wire [8:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [16:0] _078_;
  wire [39:0] _079_;
  wire _080_;
  wire [39:0] _081_;
  wire _082_;
  wire _083_;
  wire [16:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire _090_;
  wire [511:0] _091_;
  wire _092_;
  wire [31:0] _093_;
  wire _094_;
  wire [19:0] _095_;
  wire [19:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [33:0] _100_;
  wire _101_;
  wire [1:0] _102_;
  wire _103_;
  wire [2:0] _104_;
  wire _105_;
  wire [14:0] _106_;
  wire _107_;
  wire [31:0] _108_;
  wire [31:0] _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire [31:0] _116_;
  wire [31:0] _117_;
  wire [15:0] _118_;
  wire [31:0] _119_;
  wire [31:0] _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire [3:0] _124_;
  wire _125_;
  wire [15:0] _126_;
  wire _127_;
  wire [15:0] _128_;
  wire _129_;
  wire _130_;
  wire [15:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire [7:0] _135_;
  wire [7:0] _136_;
  wire _137_;
  wire [31:0] _138_;
  wire [31:0] _139_;
  wire [31:0] _140_;
  wire [31:0] _141_;
  wire [7:0] _142_;
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
  wire [31:0] _161_;
  wire [31:0] _162_;
  wire [31:0] _163_;
  wire [31:0] _164_;
  wire [31:0] _165_;
  wire _166_;
  wire [31:0] _167_;
  wire [31:0] _168_;
  wire [31:0] _169_;
  wire [31:0] _170_;
  wire [31:0] _171_;
  wire [31:0] _172_;
  wire [31:0] _173_;
  wire [31:0] _174_;
  wire [31:0] _175_;
  wire [31:0] _176_;
  wire _177_;
  wire [31:0] _178_;
  wire [32:0] _179_;
  wire [19:0] _180_;
  wire [24:0] _181_;
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
  wire [7:0] _202_;
  wire _203_;
  wire [31:0] _204_;
  wire _205_;
  wire _206_;
  wire [31:0] _207_;
  wire _208_;
  wire _209_;
  wire [31:0] _210_;
  wire _211_;
  wire [31:0] _212_;
  wire _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire [7:0] _217_;
  wire _218_;
  wire _219_;
  wire [7:0] _220_;
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
  wire [15:0] _234_;
  wire [15:0] _235_;
  wire _236_;
  wire [15:0] _237_;
  wire [15:0] _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire [15:0] _246_;
  wire [15:0] _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire _251_;
  wire [15:0] _252_;
  wire [15:0] _253_;
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
  wire [3:0] _280_;
  wire _281_;
  wire _282_;
  wire _283_;
  wire [3:0] _284_;
  wire _285_;
  wire [3:0] _286_;
  wire [3:0] _287_;
  wire _288_;
  wire [3:0] _289_;
  wire [3:0] _290_;
  wire [3:0] _291_;
  wire _292_;
  wire [3:0] _293_;
  wire [3:0] _294_;
  wire _295_;
  wire [3:0] _296_;
  wire [3:0] _297_;
  wire _298_;
  wire [3:0] _299_;
  wire _300_;
  wire [3:0] _301_;
  wire [3:0] _302_;
  wire [3:0] _303_;
  wire _304_;
  wire [3:0] _305_;
  wire _306_;
  wire [3:0] _307_;
  wire _308_;
  wire [3:0] _309_;
  wire [3:0] _310_;
  wire _311_;
  wire [3:0] _312_;
  wire [3:0] _313_;
  wire [3:0] _314_;
  wire _315_;
  wire [3:0] _316_;
  wire _317_;
  wire _318_;
  wire _319_;
  wire _320_;
  wire _321_;
  wire _322_;
  wire _323_;
  wire _324_;
  wire [31:0] _325_;
  wire [31:0] _326_;
  wire _327_;
  wire _328_;
  wire [31:0] _329_;
  wire [31:0] _330_;
  wire _331_;
  wire _332_;
  wire [15:0] _333_;
  wire _334_;
  wire [31:0] _335_;
  wire [31:0] _336_;
  wire [31:0] _337_;
  wire _338_;
  wire _339_;
  wire [31:0] _340_;
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
  wire _357_;
  wire _358_;
  wire _359_;
  wire _360_;
  wire _361_;
  wire _362_;
  wire _363_;
  wire [31:0] _364_;
  wire [31:0] _365_;
  wire _366_;
  wire _367_;
  wire _368_;
  wire _369_;
  wire _370_;
  wire [511:0] _371_;
  wire _372_;
  wire _373_;
  wire _374_;
  wire _375_;
  wire _376_;
  wire _377_;
  wire _378_;
  wire _379_;
  wire _380_;
  wire _381_;
  wire _382_;
  wire _383_;
  wire _384_;
  wire _385_;
  wire _386_;
  wire _387_;
  wire _388_;
  wire _389_;
  wire _390_;
  wire _391_;
  wire _392_;
  wire _393_;
  wire _394_;
  wire _395_;
  wire _396_;
  wire _397_;
  wire _398_;
  wire _399_;
  wire _400_;
  wire _401_;
  wire _402_;
  wire _403_;
  wire _404_;
  wire _405_;
  wire _406_;
  wire _407_;
  wire _408_;
  wire _409_;
  wire _410_;
  wire _411_;
  wire _412_;
  wire _413_;
  wire _414_;
  wire _415_;
  reg [31:0] \$signal  = 32'd0;
  reg [19:0] \$signal$61  = 20'h00000;
  reg [7:0] _counted = 8'h00;
  reg [31:0] _order = 32'd0;
  reg [31:0] _pass_row_words = 32'd0;
  reg [31:0] _pass_vector_words = 32'd0;
  reg [31:0] _row_words = 32'd0;
  reg [31:0] _vector_words = 32'd0;
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
  reg [19:0] by_beats = 20'h00000;
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
  reg [31:0] outs = 32'd0;
  reg [7:0] pass_tokens = 8'h00;
  reg place = 1'h1;
  reg [511:0] record = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg refused = 1'h0;
  reg [15:0] vectors = 16'h0000;
  assign { _100_[33:32], order_command__payload[63:32] } = 1'h0 + { record[159:128], 1'h0 };
  assign _149_ = ~ refused;
  assign _158_ = bad_magic_found & header;
  assign _166_ = bad_version_found & header;
  assign _177_ = bad_magic_found & header;
  assign _192_ = ~ _177_;
  assign _000_ = _166_ & _192_;
  assign _011_ = bad_config_found & header;
  assign _020_ = bad_magic_found & header;
  assign _041_ = bad_version_found & header;
  assign _051_ = _020_ | _041_;
  assign _060_ = ~ _051_;
  assign _071_ = _011_ & _060_;
  assign _080_ = header ? bad_header_found : bad_job_found;
  assign _089_ = bad_magic_found & header;
  assign _111_ = bad_version_found & header;
  assign _122_ = _089_ | _111_;
  assign _133_ = bad_config_found & header;
  assign _143_ = _122_ | _133_;
  assign _144_ = ~ _143_;
  assign _145_ = _080_ & _144_;
  assign _146_ = ~ hand_first;
  assign _147_ = | orders_left;
  assign _148_ = _146_ & _147_;
  assign _150_ = | { results_command__valid, activations_command__valid, weights_command__valid, unpack_job__valid, job__valid };
  assign _151_ = ~ _150_;
  assign _152_ = ~ hand_first;
  assign _153_ = _151_ & _152_;
  assign _154_ = ! orders_left;
  assign _155_ = _153_ & _154_;
  assign _156_ = abort & busy;
  assign _157_ = ~ finish;
  assign aborted = _156_ & _157_;
  assign _159_ = place & fields__ready;
  assign _160_ = fields__valid & fields__ready;
  assign _161_ = check ^ fields__payload[31:0];
  assign _162_ = _161_ ^ fields__payload[63:32];
  assign _163_ = _162_ ^ fields__payload[95:64];
  assign _164_ = _163_ ^ fields__payload[127:96];
  assign _165_ = _164_ ^ fields__payload[159:128];
  assign _167_ = _165_ ^ fields__payload[191:160];
  assign _168_ = _167_ ^ fields__payload[223:192];
  assign _169_ = _168_ ^ fields__payload[255:224];
  assign _170_ = _169_ ^ fields__payload[287:256];
  assign _171_ = _170_ ^ fields__payload[319:288];
  assign _172_ = _171_ ^ fields__payload[351:320];
  assign _173_ = _172_ ^ fields__payload[383:352];
  assign _174_ = _173_ ^ fields__payload[415:384];
  assign _175_ = _174_ ^ fields__payload[447:416];
  assign _176_ = _175_ ^ fields__payload[479:448];
  assign _178_ = _176_ ^ fields__payload[511:480];
  assign _179_ = record[63:32] - 1'h1;
  assign _180_ = 1'h0 + { 1'h0, _179_[15:0], 2'h0 };
  assign _181_ = record[151:128] - record[75:64];
  assign _182_ = record[31:0] != 31'h4e524554;
  assign _183_ = record[63:32] != 1'h1;
  assign _184_ = record[95:64] != 27'h629c21a;
  assign _185_ = record[127:96] != 16'hfcc1;
  assign _186_ = | bad_config_rules;
  assign _187_ = | check;
  assign _188_ = | record[159:128];
  assign _189_ = ~ _188_;
  assign _190_ = | record[159:144];
  assign _191_ = | bad_header_rules;
  assign _193_ = | check;
  assign _194_ = | record[31:0];
  assign _195_ = ~ _194_;
  assign _196_ = | record[63:32];
  assign _197_ = ~ _196_;
  assign _198_ = | record[95:64];
  assign _199_ = ~ _198_;
  assign _200_ = | record[127:96];
  assign _201_ = ~ _200_;
  assign _001_ = | record[159:128];
  assign _002_ = ~ _001_;
  assign _003_ = | record[255:224];
  assign _004_ = ~ _003_;
  assign _005_ = | record[31:24];
  assign _006_ = | record[63:48];
  assign _007_ = | record[95:76];
  assign _008_ = | record[127:100];
  assign _009_ = | record[159:152];
  assign _010_ = record[95:64] > 3'h4;
  assign _012_ = record[159:128] > 6'h20;
  assign _013_ = | record[191:161];
  assign _014_ = | bad_job_rules;
  assign _015_ = \$signal$61  != by_beats;
  assign _016_ = _014_ | _015_;
  assign _017_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _018_ = base + { 1'h0, record[287:256], 6'h00 };
  assign _019_ = flush | job__ready;
  assign _021_ = flush | unpack_job__ready;
  assign _022_ = flush | weights_command__ready;
  assign _023_ = flush | activations_command__ready;
  assign _024_ = flush | results_command__ready;
  assign _025_ = | \program [5:0];
  assign _026_ = ! tokens;
  assign _027_ = _025_ | _026_;
  assign _028_ = address + 7'h40;
  assign _029_ = abort | failed;
  assign _030_ = _029_ | bad_weights;
  assign _031_ = fields__valid & place;
  assign _032_ = abort | failed;
  assign _033_ = _032_ | bad_weights;
  assign _034_ = abort | failed;
  assign _035_ = _034_ | bad_weights;
  assign _036_ = record[159:128] - 1'h1;
  assign _037_ = record[159:128] == 1'h1;
  assign _038_ = record[159:128] == 2'h2;
  assign _039_ = abort | failed;
  assign _040_ = _039_ | bad_weights;
  assign _042_ = bad_magic_found & header;
  assign _043_ = bad_version_found & header;
  assign _044_ = _042_ | _043_;
  assign _045_ = bad_config_found & header;
  assign _046_ = _044_ | _045_;
  assign _047_ = header ? bad_header_found : bad_job_found;
  assign _048_ = _046_ | _047_;
  assign _049_ = abort | failed;
  assign _050_ = _049_ | bad_weights;
  assign _052_ = left < 2'h2;
  assign _053_ = _052_ ? left : 16'h0002;
  assign _054_ = left > 2'h2;
  assign _055_ = 1'h0 + { 1'h0, record[159:128] };
  assign _056_ = 1'h0 + { 1'h0, record[31:0] };
  assign _057_ = abort | failed;
  assign _058_ = _057_ | bad_weights;
  assign _059_ = _counted + 1'h1;
  assign _061_ = _pass_vector_words + _vector_words;
  assign _062_ = _pass_row_words + _row_words;
  assign _063_ = pass_tokens - 1'h1;
  assign _064_ = _counted == _063_;
  assign _065_ = abort | failed;
  assign _066_ = _065_ | bad_weights;
  assign _067_ = record[160] ? pass_tokens : 8'h00;
  assign _068_ = hand_first ? _067_ : orders_left;
  assign _069_ = order_command__valid & order_command__ready;
  assign _070_ = _068_ - _069_;
  assign _072_ = | { results_command__valid, activations_command__valid, weights_command__valid, unpack_job__valid, job__valid };
  assign _073_ = ~ _072_;
  assign _074_ = ~ hand_first;
  assign _075_ = _073_ & _074_;
  assign _076_ = ! orders_left;
  assign _077_ = _075_ & _076_;
  assign _078_ = left - pass_tokens;
  assign _079_ = \$signal  + { 1'h0, _pass_vector_words, 6'h00 };
  assign _081_ = outs + { 1'h0, _pass_row_words, 6'h00 };
  assign _082_ = abort | failed;
  assign _083_ = _082_ | bad_weights;
  assign _084_ = jobs_left - 1'h1;
  assign _085_ = jobs_left == 2'h2;
  assign _086_ = abort | failed;
  assign _087_ = _086_ | bad_weights;
  assign _088_ = abort | failed;
  assign _090_ = _088_ | bad_weights;
  always @(posedge clk)
    record <= _091_;
  always @(posedge clk)
    fields__ready <= _092_;
  always @(posedge clk)
    check <= _093_;
  always @(posedge clk)
    place <= _094_;
  always @(posedge clk)
    \$signal$61  <= _095_;
  always @(posedge clk)
    by_beats <= _096_;
  always @(posedge clk)
    bad_magic_rules <= _097_;
  always @(posedge clk)
    bad_magic_found <= _098_;
  always @(posedge clk)
    bad_version_rules <= _099_;
  always @(posedge clk)
    bad_version_found <= _101_;
  always @(posedge clk)
    bad_config_rules <= _102_;
  always @(posedge clk)
    bad_config_found <= _103_;
  always @(posedge clk)
    bad_header_rules <= _104_;
  always @(posedge clk)
    bad_header_found <= _105_;
  always @(posedge clk)
    bad_job_rules <= _106_;
  always @(posedge clk)
    bad_job_found <= _107_;
  always @(posedge clk)
    _weights <= _108_;
  always @(posedge clk)
    _order <= _109_;
  always @(posedge clk)
    job__valid <= _110_;
  always @(posedge clk)
    unpack_job__valid <= _112_;
  always @(posedge clk)
    weights_command__valid <= _113_;
  always @(posedge clk)
    activations_command__valid <= _114_;
  always @(posedge clk)
    results_command__valid <= _115_;
  always @(posedge clk)
    base <= _116_;
  always @(posedge clk)
    address <= _117_;
  always @(posedge clk)
    vectors <= _118_;
  always @(posedge clk)
    \$signal  <= _119_;
  always @(posedge clk)
    outs <= _120_;
  always @(posedge clk)
    header <= _121_;
  always @(posedge clk)
    refused <= _123_;
  always @(posedge clk)
    fsm_state <= _124_;
  always @(posedge clk)
    flush <= _125_;
  always @(posedge clk)
    left <= _126_;
  always @(posedge clk)
    more <= _127_;
  always @(posedge clk)
    jobs_from <= _128_;
  always @(posedge clk)
    jobs_one <= _129_;
  always @(posedge clk)
    jobs_two <= _130_;
  always @(posedge clk)
    jobs_left <= _131_;
  always @(posedge clk)
    jobs_last <= _132_;
  always @(posedge clk)
    jobs_nearly <= _134_;
  always @(posedge clk)
    pass_tokens <= _135_;
  always @(posedge clk)
    _counted <= _136_;
  always @(posedge clk)
    hand_first <= _137_;
  always @(posedge clk)
    _vector_words <= _138_;
  always @(posedge clk)
    _row_words <= _139_;
  always @(posedge clk)
    _pass_vector_words <= _140_;
  always @(posedge clk)
    _pass_row_words <= _141_;
  always @(posedge clk)
    orders_left <= _142_;
  assign _202_ = _203_ ? _070_[7:0] : orders_left;
  assign _203_ = fsm_state == 4'ha;
  assign _142_ = rst ? 8'h00 : _202_;
  function [31:0] _622_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _622_ = b[31:0];
      s[1]:
        _622_ = b[63:32];
      default:
        _622_ = a;
    endcase
  endfunction
  assign _204_ = _622_(_pass_row_words, { 32'h00000000, _062_[31:0] }, { _206_, _205_ });
  assign _205_ = fsm_state == 4'h9;
  assign _206_ = fsm_state == 4'h8;
  assign _141_ = rst ? 32'd0 : _204_;
  function [31:0] _626_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _626_ = b[31:0];
      s[1]:
        _626_ = b[63:32];
      default:
        _626_ = a;
    endcase
  endfunction
  assign _207_ = _626_(_pass_vector_words, { 32'h00000000, _061_[31:0] }, { _209_, _208_ });
  assign _208_ = fsm_state == 4'h9;
  assign _209_ = fsm_state == 4'h8;
  assign _140_ = rst ? 32'd0 : _207_;
  assign _210_ = _211_ ? _056_[31:0] : _row_words;
  assign _211_ = fsm_state == 4'h8;
  assign _139_ = rst ? 32'd0 : _210_;
  assign _212_ = _213_ ? _055_[31:0] : _vector_words;
  assign _213_ = fsm_state == 4'h8;
  assign _138_ = rst ? 32'd0 : _212_;
  function [0:0] _636_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _636_ = b[0:0];
      s[1]:
        _636_ = b[1:1];
      default:
        _636_ = a;
    endcase
  endfunction
  assign _214_ = _636_(hand_first, 2'h2, { _216_, _215_ });
  assign _215_ = fsm_state == 4'ha;
  assign _216_ = fsm_state == 4'h8;
  assign _137_ = rst ? 1'h0 : _214_;
  function [7:0] _640_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _640_ = b[7:0];
      s[1]:
        _640_ = b[15:8];
      default:
        _640_ = a;
    endcase
  endfunction
  assign _217_ = _640_(_counted, { 8'h00, _059_[7:0] }, { _219_, _218_ });
  assign _218_ = fsm_state == 4'h9;
  assign _219_ = fsm_state == 4'h8;
  assign _136_ = rst ? 8'h00 : _217_;
  assign _220_ = _221_ ? _053_[7:0] : pass_tokens;
  assign _221_ = fsm_state == 4'h8;
  assign _135_ = rst ? 8'h00 : _220_;
  assign _222_ = more ? jobs_nearly : _085_;
  function [0:0] _648_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _648_ = b[0:0];
      s[1]:
        _648_ = b[1:1];
      default:
        _648_ = a;
    endcase
  endfunction
  assign _223_ = _648_(jobs_nearly, { _226_, _222_ }, { _227_, _224_ });
  assign _224_ = fsm_state == 4'h7;
  assign _225_ = header ? jobs_two : jobs_nearly;
  assign _226_ = _048_ ? jobs_nearly : _225_;
  assign _227_ = fsm_state == 4'h6;
  assign _134_ = rst ? 1'h0 : _223_;
  assign _228_ = more ? jobs_last : jobs_nearly;
  function [0:0] _655_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _655_ = b[0:0];
      s[1]:
        _655_ = b[1:1];
      default:
        _655_ = a;
    endcase
  endfunction
  assign _229_ = _655_(jobs_last, { _232_, _228_ }, { _233_, _230_ });
  assign _230_ = fsm_state == 4'h7;
  assign _231_ = header ? jobs_one : jobs_last;
  assign _232_ = _048_ ? jobs_last : _231_;
  assign _233_ = fsm_state == 4'h6;
  assign _132_ = rst ? 1'h0 : _229_;
  assign _234_ = more ? jobs_left : _084_[15:0];
  function [15:0] _662_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _662_ = b[15:0];
      s[1]:
        _662_ = b[31:16];
      default:
        _662_ = a;
    endcase
  endfunction
  assign _235_ = _662_(jobs_left, { _238_, _234_ }, { _239_, _236_ });
  assign _236_ = fsm_state == 4'h7;
  assign _237_ = header ? jobs_from : jobs_left;
  assign _238_ = _048_ ? jobs_left : _237_;
  assign _239_ = fsm_state == 4'h6;
  assign _131_ = rst ? 16'h0000 : _235_;
  assign _240_ = header ? _038_ : jobs_two;
  assign _241_ = _242_ ? _240_ : jobs_two;
  assign _242_ = fsm_state == 4'h5;
  assign _130_ = rst ? 1'h0 : _241_;
  assign _243_ = header ? _037_ : jobs_one;
  assign _244_ = _245_ ? _243_ : jobs_one;
  assign _245_ = fsm_state == 4'h5;
  assign _129_ = rst ? 1'h0 : _244_;
  assign _246_ = header ? _036_[15:0] : jobs_from;
  assign _247_ = _248_ ? _246_ : jobs_from;
  assign _248_ = fsm_state == 4'h5;
  assign _128_ = rst ? 16'h0000 : _247_;
  function [0:0] _680_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _680_ = b[0:0];
      s[1]:
        _680_ = b[1:1];
      default:
        _680_ = a;
    endcase
  endfunction
  assign _249_ = _680_(more, { 1'h1, _054_ }, { _251_, _250_ });
  assign _250_ = fsm_state == 4'h8;
  assign _251_ = fsm_state == 4'h5;
  assign _127_ = rst ? 1'h0 : _249_;
  assign _252_ = _077_ ? _078_[15:0] : left;
  function [15:0] _685_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _685_ = b[15:0];
      s[1]:
        _685_ = b[31:16];
      default:
        _685_ = a;
    endcase
  endfunction
  assign _253_ = _685_(left, { vectors, _252_ }, { _255_, _254_ });
  assign _254_ = fsm_state == 4'ha;
  assign _255_ = fsm_state == 4'h5;
  assign _126_ = rst ? 16'h0000 : _253_;
  function [0:0] _689_;
    input [0:0] a;
    input [10:0] b;
    input [10:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _689_ = b[0:0];
      s[1]:
        _689_ = b[1:1];
      s[2]:
        _689_ = b[2:2];
      s[3]:
        _689_ = b[3:3];
      s[4]:
        _689_ = b[4:4];
      s[5]:
        _689_ = b[5:5];
      s[6]:
        _689_ = b[6:6];
      s[7]:
        _689_ = b[7:7];
      s[8]:
        _689_ = b[8:8];
      s[9]:
        _689_ = b[9:9];
      s[10]:
        _689_ = b[10:10];
      default:
        _689_ = a;
    endcase
  endfunction
  assign _256_ = _689_(flush, { _278_, _275_, _273_, _271_, _269_, _266_, _264_, _262_, _260_, _258_, 1'h0 }, { _279_, _276_, _274_, _272_, _270_, _267_, _265_, _263_, _261_, _259_, _257_ });
  assign _257_ = fsm_state == 4'he;
  assign _258_ = _090_ ? 1'h1 : flush;
  assign _259_ = fsm_state == 4'hb;
  assign _260_ = _087_ ? 1'h1 : flush;
  assign _261_ = fsm_state == 4'h7;
  assign _262_ = _083_ ? 1'h1 : flush;
  assign _263_ = fsm_state == 4'ha;
  assign _264_ = _066_ ? 1'h1 : flush;
  assign _265_ = fsm_state == 4'h9;
  assign _266_ = _058_ ? 1'h1 : flush;
  assign _267_ = fsm_state == 4'h8;
  assign _268_ = _048_ ? 1'h1 : flush;
  assign _269_ = _050_ ? 1'h1 : _268_;
  assign _270_ = fsm_state == 4'h6;
  assign _271_ = _040_ ? 1'h1 : flush;
  assign _272_ = fsm_state == 4'h5;
  assign _273_ = _035_ ? 1'h1 : flush;
  assign _274_ = fsm_state == 4'h4;
  assign _275_ = _033_ ? 1'h1 : flush;
  assign _276_ = fsm_state == 4'h3;
  assign _277_ = refused ? 1'h1 : flush;
  assign _278_ = _030_ ? 1'h1 : _277_;
  assign _279_ = fsm_state == 4'h1;
  assign _125_ = rst ? 1'h0 : _256_;
  function [3:0] _714_;
    input [3:0] a;
    input [59:0] b;
    input [14:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _714_ = b[3:0];
      s[1]:
        _714_ = b[7:4];
      s[2]:
        _714_ = b[11:8];
      s[3]:
        _714_ = b[15:12];
      s[4]:
        _714_ = b[19:16];
      s[5]:
        _714_ = b[23:20];
      s[6]:
        _714_ = b[27:24];
      s[7]:
        _714_ = b[31:28];
      s[8]:
        _714_ = b[35:32];
      s[9]:
        _714_ = b[39:36];
      s[10]:
        _714_ = b[43:40];
      s[11]:
        _714_ = b[47:44];
      s[12]:
        _714_ = b[51:48];
      s[13]:
        _714_ = b[55:52];
      s[14]:
        _714_ = b[59:56];
      default:
        _714_ = a;
    endcase
  endfunction
  assign _280_ = _714_(fsm_state, { _316_, _314_, _310_, _307_, _305_, _303_, _299_, _297_, _294_, _291_, _287_, _284_, 12'hec0 }, { _317_, _315_, _311_, _308_, _306_, _304_, _300_, _298_, _295_, _292_, _288_, _285_, _283_, _282_, _281_ });
  assign _281_ = fsm_state == 4'hc;
  assign _282_ = fsm_state == 4'he;
  assign _283_ = fsm_state == 4'hd;
  assign _284_ = flushed ? 4'hd : fsm_state;
  assign _285_ = fsm_state == 4'h2;
  assign _286_ = drained ? 4'hc : fsm_state;
  assign _287_ = _090_ ? 4'h2 : _286_;
  assign _288_ = fsm_state == 4'hb;
  assign _289_ = jobs_last ? 4'hb : 4'h1;
  assign _290_ = more ? 4'h8 : _289_;
  assign _291_ = _087_ ? 4'h2 : _290_;
  assign _292_ = fsm_state == 4'h7;
  assign _293_ = _077_ ? 4'h7 : fsm_state;
  assign _294_ = _083_ ? 4'h2 : _293_;
  assign _295_ = fsm_state == 4'ha;
  assign _296_ = _064_ ? 4'ha : fsm_state;
  assign _297_ = _066_ ? 4'h2 : _296_;
  assign _298_ = fsm_state == 4'h9;
  assign _299_ = _058_ ? 4'h2 : 4'h9;
  assign _300_ = fsm_state == 4'h8;
  assign _301_ = header ? 4'h1 : 4'h7;
  assign _302_ = _048_ ? 4'h2 : _301_;
  assign _303_ = _050_ ? 4'h2 : _302_;
  assign _304_ = fsm_state == 4'h6;
  assign _305_ = _040_ ? 4'h2 : 4'h6;
  assign _306_ = fsm_state == 4'h5;
  assign _307_ = _035_ ? 4'h2 : 4'h5;
  assign _308_ = fsm_state == 4'h4;
  assign _309_ = _031_ ? 4'h4 : fsm_state;
  assign _310_ = _033_ ? 4'h2 : _309_;
  assign _311_ = fsm_state == 4'h3;
  assign _312_ = fields_command__ready ? 4'h3 : fsm_state;
  assign _313_ = refused ? 4'h2 : _312_;
  assign _314_ = _030_ ? 4'h2 : _313_;
  assign _315_ = fsm_state == 4'h1;
  assign _316_ = start ? 4'h1 : fsm_state;
  assign _317_ = ! fsm_state;
  assign _124_ = rst ? 4'h0 : _280_;
  assign _318_ = _319_ ? _027_ : refused;
  assign _319_ = ! fsm_state;
  assign _123_ = rst ? 1'h0 : _318_;
  assign _320_ = header ? 1'h0 : header;
  assign _321_ = _048_ ? header : _320_;
  function [0:0] _758_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _758_ = b[0:0];
      s[1]:
        _758_ = b[1:1];
      default:
        _758_ = a;
    endcase
  endfunction
  assign _322_ = _758_(header, { 1'h1, _321_ }, { _324_, _323_ });
  assign _323_ = fsm_state == 4'h6;
  assign _324_ = ! fsm_state;
  assign _121_ = rst ? 1'h1 : _322_;
  assign _325_ = _077_ ? _081_[31:0] : outs;
  function [31:0] _763_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _763_ = b[31:0];
      s[1]:
        _763_ = b[63:32];
      default:
        _763_ = a;
    endcase
  endfunction
  assign _326_ = _763_(outs, { results, _325_ }, { _328_, _327_ });
  assign _327_ = fsm_state == 4'ha;
  assign _328_ = ! fsm_state;
  assign _120_ = rst ? 32'd0 : _326_;
  assign _329_ = _077_ ? _079_[31:0] : \$signal ;
  function [31:0] _768_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _768_ = b[31:0];
      s[1]:
        _768_ = b[63:32];
      default:
        _768_ = a;
    endcase
  endfunction
  assign _330_ = _768_(\$signal , { activations, _329_ }, { _332_, _331_ });
  assign _331_ = fsm_state == 4'ha;
  assign _332_ = ! fsm_state;
  assign _119_ = rst ? 32'd0 : _330_;
  assign _333_ = _334_ ? tokens : vectors;
  assign _334_ = ! fsm_state;
  assign _118_ = rst ? 16'h0000 : _333_;
  assign _335_ = fields_command__ready ? _028_[31:0] : address;
  assign _336_ = refused ? address : _335_;
  function [31:0] _777_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _777_ = b[31:0];
      s[1]:
        _777_ = b[63:32];
      default:
        _777_ = a;
    endcase
  endfunction
  assign _337_ = _777_(address, { \program , _336_ }, { _339_, _338_ });
  assign _338_ = fsm_state == 4'h1;
  assign _339_ = ! fsm_state;
  assign _117_ = rst ? 32'd0 : _337_;
  assign _340_ = _341_ ? \program  : base;
  assign _341_ = ! fsm_state;
  assign _116_ = rst ? 32'd0 : _340_;
  assign _342_ = _024_ ? 1'h0 : results_command__valid;
  assign _343_ = _064_ ? 1'h1 : _342_;
  assign _344_ = _345_ ? _343_ : _342_;
  assign _345_ = fsm_state == 4'h9;
  assign _115_ = rst ? 1'h0 : _344_;
  assign _346_ = _023_ ? 1'h0 : activations_command__valid;
  assign _347_ = _064_ ? 1'h1 : _346_;
  assign _348_ = _349_ ? _347_ : _346_;
  assign _349_ = fsm_state == 4'h9;
  assign _114_ = rst ? 1'h0 : _348_;
  assign _350_ = _022_ ? 1'h0 : weights_command__valid;
  assign _351_ = _064_ ? 1'h1 : _350_;
  assign _352_ = _353_ ? _351_ : _350_;
  assign _353_ = fsm_state == 4'h9;
  assign _113_ = rst ? 1'h0 : _352_;
  assign _354_ = _021_ ? 1'h0 : unpack_job__valid;
  assign _355_ = _064_ ? 1'h1 : _354_;
  assign _356_ = _357_ ? _355_ : _354_;
  assign _357_ = fsm_state == 4'h9;
  assign _112_ = rst ? 1'h0 : _356_;
  assign _358_ = _019_ ? 1'h0 : job__valid;
  assign _359_ = _064_ ? 1'h1 : _358_;
  assign _360_ = _361_ ? _359_ : _358_;
  assign _361_ = fsm_state == 4'h9;
  assign _110_ = rst ? 1'h0 : _360_;
  assign _109_ = rst ? 32'd0 : _018_[31:0];
  assign _108_ = rst ? 32'd0 : _017_[31:0];
  assign _107_ = rst ? 1'h0 : _016_;
  assign _106_ = rst ? 15'h0000 : { _013_, _012_, _010_, _009_, _008_, _007_, _006_, _005_, _004_, _002_, _201_, _199_, _197_, _195_, _193_ };
  assign _105_ = rst ? 1'h0 : _191_;
  assign _104_ = rst ? 3'h0 : { _190_, _189_, _187_ };
  assign _103_ = rst ? 1'h0 : _186_;
  assign _102_ = rst ? 2'h0 : { _185_, _184_ };
  assign _101_ = rst ? 1'h0 : bad_version_rules;
  assign _099_ = rst ? 1'h0 : _183_;
  assign _098_ = rst ? 1'h0 : bad_magic_rules;
  assign _097_ = rst ? 1'h0 : _182_;
  assign _096_ = rst ? 20'h00000 : _181_[19:0];
  assign _095_ = rst ? 20'h00000 : _180_;
  assign _362_ = _363_ ? 1'h1 : place;
  assign _363_ = fsm_state == 4'h2;
  assign _094_ = rst ? 1'h1 : _362_;
  assign _364_ = _160_ ? _178_ : check;
  assign _365_ = fields_command__valid ? 32'd0 : _364_;
  assign _093_ = rst ? 32'd0 : _365_;
  assign _366_ = place ? 1'h0 : fields__ready;
  assign _367_ = _160_ ? _366_ : fields__ready;
  assign _368_ = fields_command__valid ? 1'h1 : _367_;
  assign _369_ = _370_ ? 1'h0 : _368_;
  assign _370_ = fsm_state == 4'h2;
  assign _092_ = rst ? 1'h0 : _369_;
  assign _371_ = _159_ ? fields__payload : record;
  assign _091_ = rst ? 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : _371_;
  assign finish = _372_ ? 1'h1 : 1'h0;
  assign _372_ = fsm_state == 4'hc;
  assign clear = _373_ ? 1'h1 : 1'h0;
  assign _373_ = fsm_state == 4'hd;
  assign _374_ = _155_ ? 1'h1 : 1'h0;
  assign pass_done = _375_ ? _374_ : 1'h0;
  assign _375_ = fsm_state == 4'ha;
  assign order_command__valid = _376_ ? _148_ : 1'h0;
  assign _376_ = fsm_state == 4'ha;
  assign bad_config = _377_ ? _071_ : 1'h0;
  assign _377_ = fsm_state == 4'h6;
  assign bad_version = _378_ ? _000_ : 1'h0;
  assign _378_ = fsm_state == 4'h6;
  assign bad_magic = _379_ ? _158_ : 1'h0;
  assign _379_ = fsm_state == 4'h6;
  assign _380_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _853_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _853_ = b[0:0];
      s[1]:
        _853_ = b[1:1];
      s[2]:
        _853_ = b[2:2];
      s[3]:
        _853_ = b[3:3];
      s[4]:
        _853_ = b[4:4];
      s[5]:
        _853_ = b[5:5];
      s[6]:
        _853_ = b[6:6];
      s[7]:
        _853_ = b[7:7];
      s[8]:
        _853_ = b[8:8];
      s[9]:
        _853_ = b[9:9];
      default:
        _853_ = a;
    endcase
  endfunction
  assign bad_descriptor = _853_(1'h0, { _398_, _396_, _394_, _392_, _390_, _388_, _386_, _384_, _382_, _380_ }, { _399_, _397_, _395_, _393_, _391_, _389_, _387_, _385_, _383_, _381_ });
  assign _381_ = fsm_state == 4'hb;
  assign _382_ = bad_weights ? 1'h1 : 1'h0;
  assign _383_ = fsm_state == 4'h7;
  assign _384_ = bad_weights ? 1'h1 : 1'h0;
  assign _385_ = fsm_state == 4'ha;
  assign _386_ = bad_weights ? 1'h1 : 1'h0;
  assign _387_ = fsm_state == 4'h9;
  assign _388_ = bad_weights ? 1'h1 : 1'h0;
  assign _389_ = fsm_state == 4'h8;
  assign _390_ = bad_weights ? 1'h1 : _145_;
  assign _391_ = fsm_state == 4'h6;
  assign _392_ = bad_weights ? 1'h1 : 1'h0;
  assign _393_ = fsm_state == 4'h5;
  assign _394_ = bad_weights ? 1'h1 : 1'h0;
  assign _395_ = fsm_state == 4'h4;
  assign _396_ = bad_weights ? 1'h1 : 1'h0;
  assign _397_ = fsm_state == 4'h3;
  assign _398_ = bad_weights ? 1'h1 : 1'h0;
  assign _399_ = fsm_state == 4'h1;
  assign bad_start = _400_ ? refused : 1'h0;
  assign _400_ = fsm_state == 4'h1;
  assign fields_command__valid = _401_ ? _149_ : 1'h0;
  assign _401_ = fsm_state == 4'h1;
  function [0:0] _877_;
    input [0:0] a;
    input [13:0] b;
    input [13:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _877_ = b[0:0];
      s[1]:
        _877_ = b[1:1];
      s[2]:
        _877_ = b[2:2];
      s[3]:
        _877_ = b[3:3];
      s[4]:
        _877_ = b[4:4];
      s[5]:
        _877_ = b[5:5];
      s[6]:
        _877_ = b[6:6];
      s[7]:
        _877_ = b[7:7];
      s[8]:
        _877_ = b[8:8];
      s[9]:
        _877_ = b[9:9];
      s[10]:
        _877_ = b[10:10];
      s[11]:
        _877_ = b[11:11];
      s[12]:
        _877_ = b[12:12];
      s[13]:
        _877_ = b[13:13];
      default:
        _877_ = a;
    endcase
  endfunction
  assign busy = _877_(1'h0, 14'h3fff, { _415_, _414_, _413_, _412_, _411_, _410_, _409_, _408_, _407_, _406_, _405_, _404_, _403_, _402_ });
  assign _402_ = fsm_state == 4'hc;
  assign _403_ = fsm_state == 4'he;
  assign _404_ = fsm_state == 4'hd;
  assign _405_ = fsm_state == 4'h2;
  assign _406_ = fsm_state == 4'hb;
  assign _407_ = fsm_state == 4'h7;
  assign _408_ = fsm_state == 4'ha;
  assign _409_ = fsm_state == 4'h9;
  assign _410_ = fsm_state == 4'h8;
  assign _411_ = fsm_state == 4'h6;
  assign _412_ = fsm_state == 4'h5;
  assign _413_ = fsm_state == 4'h4;
  assign _414_ = fsm_state == 4'h3;
  assign _415_ = fsm_state == 4'h1;
  assign _100_[31:0] = order_command__payload[63:32];
  assign fields_command__payload = { 32'h00000001, address };
  assign results_command__payload = { _pass_row_words, outs };
  assign activations_command__payload = { _pass_vector_words, \$signal  };
  assign order_command__payload[31:0] = _order;
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

// Executes the read commands of several channels, each with its own ID and with its words in order.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, \words__ready$27 , idle, fields_command__ready, order_command__ready, activations_command__ready, weights_spent, weights_command__ready, \words__ready$59 , \command__payload$51 , \command__payload$19 , \command__payload$35 , command__payload, command__valid, \command__valid$23 
, words__ready, \command__valid$55 , \command__valid$39 , abort, error, axi__ar__valid, axi__ar__addr, axi__ar__len, axi__ar__id, fields__valid, fields__payload, order__valid, order__payload, activations__valid, activations__payload, weights__valid, weights__payload, \words__ready$43 , axi__ar__ready);
  input axi__r__valid;
  wire axi__r__valid;
  input [511:0] axi__r__data;
  wire [511:0] axi__r__data;
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
  output activations_command__ready;
  wire activations_command__ready;
  output weights_spent;
  wire weights_spent;
  output weights_command__ready;
  wire weights_command__ready;
  input \words__ready$59 ;
  wire \words__ready$59 ;
  input [63:0] \command__payload$51 ;
  wire [63:0] \command__payload$51 ;
  input [63:0] \command__payload$19 ;
  wire [63:0] \command__payload$19 ;
  input [63:0] \command__payload$35 ;
  wire [63:0] \command__payload$35 ;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input command__valid;
  wire command__valid;
  input \command__valid$23 ;
  wire \command__valid$23 ;
  input words__ready;
  wire words__ready;
  input \command__valid$55 ;
  wire \command__valid$55 ;
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
  output [511:0] fields__payload;
  wire [511:0] fields__payload;
  output order__valid;
  wire order__valid;
  output [511:0] order__payload;
  wire [511:0] order__payload;
  output activations__valid;
  wire activations__valid;
  output [511:0] activations__payload;
  wire [511:0] activations__payload;
  output weights__valid;
  wire weights__valid;
  output [511:0] weights__payload;
  wire [511:0] weights__payload;
  input \words__ready$43 ;
  wire \words__ready$43 ;
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
  wire _016_;
  wire _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [1:0] _023_;
  wire [10:0] _024_;
  wire [3:0] _025_;
  wire _026_;
  wire _027_;
  wire [8:0] _028_;
  wire _029_;
  wire _030_;
  wire [31:0] _031_;
  wire [7:0] _032_;
  wire [1:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [1:0] _037_;
  wire [1:0] _038_;
  wire [1:0] _039_;
  wire [1:0] _040_;
  wire [1:0] _041_;
  wire [7:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire [31:0] _047_;
  wire [31:0] _048_;
  wire [31:0] _049_;
  wire [31:0] _050_;
  wire [31:0] _051_;
  wire _052_;
  wire _053_;
  wire [8:0] _054_;
  wire activations_spent;
  wire [31:0] address;
  wire [31:0] \address$102 ;
  wire [31:0] \address$104 ;
  wire [31:0] \address$106 ;
  reg [3:0] \arrive$14  = 4'h0;
  wire \begin ;
  reg [8:0] bursts = 9'h000;
  wire fields_spent;
  wire free;
  wire granted;
  wire \granted$85 ;
  wire \granted$86 ;
  wire \granted$87 ;
  reg last = 1'h0;
  wire [7:0] length;
  wire [7:0] \length$103 ;
  wire [7:0] \length$105 ;
  wire [7:0] \length$107 ;
  wire order_spent;
  wire pending;
  wire \pending$81 ;
  wire \pending$82 ;
  wire \pending$83 ;
  wire request;
  wire \request$73 ;
  wire \request$74 ;
  wire \request$75 ;
  reg [511:0] word = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign _000_ = ~ axi__ar__valid;
  assign _008_ = _000_ | axi__ar__ready;
  assign _019_ = ~ abort;
  assign free = _008_ & _019_;
  assign _030_ = | { \request$75 , \request$74 , \request$73 , request };
  assign \begin  = free & _030_;
  assign _034_ = ! bursts;
  assign _035_ = | { \pending$83 , \pending$82 , \pending$81 , pending };
  assign _036_ = ~ _035_;
  assign idle = _034_ & _036_;
  assign granted = free & request;
  assign _001_ = free & \request$73 ;
  assign _002_ = ~ request;
  assign \granted$85  = _001_ & _002_;
  assign _003_ = free & \request$74 ;
  assign _004_ = request | \request$73 ;
  assign _005_ = ~ _004_;
  assign \granted$86  = _003_ & _005_;
  assign _006_ = free & \request$75 ;
  assign _007_ = request | \request$73 ;
  assign _009_ = _007_ | \request$74 ;
  assign _010_ = ~ _009_;
  assign \granted$87  = _006_ & _010_;
  assign _011_ = ! axi__r__id;
  assign _012_ = axi__r__valid & _011_;
  assign _013_ = axi__r__id == 1'h1;
  assign _014_ = axi__r__valid & _013_;
  assign _015_ = axi__r__id == 2'h2;
  assign _016_ = axi__r__valid & _015_;
  assign _017_ = axi__r__id == 2'h3;
  assign _018_ = axi__r__valid & _017_;
  assign _020_ = axi__r__valid & axi__r__last;
  assign _021_ = axi__r__valid & axi__r__resp[1];
  assign _022_ = \begin  != last;
  assign _023_ = \begin  ? 2'h1 : 2'h3;
  assign _024_ = $signed({ 1'h0, bursts }) + $signed(_023_);
  always @(posedge clk)
    word <= axi__r__data;
  always @(posedge clk)
    \arrive$14  <= _025_;
  always @(posedge clk)
    last <= _026_;
  always @(posedge clk)
    error <= _027_;
  always @(posedge clk)
    bursts <= _028_;
  always @(posedge clk)
    axi__ar__valid <= _029_;
  always @(posedge clk)
    axi__ar__addr <= _031_;
  always @(posedge clk)
    axi__ar__len <= _032_;
  always @(posedge clk)
    axi__ar__id <= _033_;
  assign _037_ = \request$75  ? 2'h3 : axi__ar__id;
  assign _038_ = \request$74  ? 2'h2 : _037_;
  assign _039_ = \request$73  ? 2'h1 : _038_;
  assign _040_ = request ? 2'h0 : _039_;
  assign _041_ = free ? _040_ : axi__ar__id;
  assign _033_ = rst ? 2'h0 : _041_;
  assign _042_ = \request$75  ? length : axi__ar__len;
  assign _043_ = \request$74  ? \length$103  : _042_;
  assign _044_ = \request$73  ? \length$105  : _043_;
  assign _045_ = request ? \length$107  : _044_;
  assign _046_ = free ? _045_ : axi__ar__len;
  assign _032_ = rst ? 8'h00 : _046_;
  assign _047_ = \request$75  ? address : axi__ar__addr;
  assign _048_ = \request$74  ? \address$102  : _047_;
  assign _049_ = \request$73  ? \address$104  : _048_;
  assign _050_ = request ? \address$106  : _049_;
  assign _051_ = free ? _050_ : axi__ar__addr;
  assign _031_ = rst ? 32'd0 : _051_;
  assign _052_ = axi__ar__ready ? 1'h0 : axi__ar__valid;
  assign _053_ = \begin  ? 1'h1 : _052_;
  assign _029_ = rst ? 1'h0 : _053_;
  assign _054_ = _022_ ? _024_[8:0] : bursts;
  assign _028_ = rst ? 9'h000 : _054_;
  assign _027_ = rst ? 1'h0 : _021_;
  assign _026_ = rst ? 1'h0 : _020_;
  assign _025_ = rst ? 4'h0 : { _018_, _016_, _014_, _012_ };
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.activations  activations (
    .abort(abort),
    .address(\address$102 ),
    .clk(clk),
    .command__payload(\command__payload$35 ),
    .command__ready(activations_command__ready),
    .command__valid(\command__valid$39 ),
    .length(\length$103 ),
    .pending(\pending$82 ),
    .request(\request$74 ),
    .rst(rst),
    .spent(activations_spent),
    .taken(\granted$86 ),
    .word(word),
    .words__payload(activations__payload),
    .words__ready(\words__ready$43 ),
    .words__valid(activations__valid),
    .write(\arrive$14 [2])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.fields  fields (
    .abort(abort),
    .address(\address$106 ),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(fields_command__ready),
    .command__valid(command__valid),
    .length(\length$107 ),
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.order  order (
    .abort(abort),
    .address(\address$104 ),
    .clk(clk),
    .command__payload(\command__payload$19 ),
    .command__ready(order_command__ready),
    .command__valid(\command__valid$23 ),
    .length(\length$105 ),
    .pending(\pending$81 ),
    .request(\request$73 ),
    .rst(rst),
    .spent(order_spent),
    .taken(\granted$85 ),
    .word(word),
    .words__payload(order__payload),
    .words__ready(\words__ready$27 ),
    .words__valid(order__valid),
    .write(\arrive$14 [1])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.weights  weights (
    .abort(abort),
    .address(address),
    .clk(clk),
    .command__payload(\command__payload$51 ),
    .command__ready(weights_command__ready),
    .command__valid(\command__valid$55 ),
    .length(length),
    .pending(\pending$83 ),
    .request(\request$75 ),
    .rst(rst),
    .spent(weights_spent),
    .taken(\granted$87 ),
    .word(word),
    .words__payload(weights__payload),
    .words__ready(\words__ready$59 ),
    .words__valid(weights__valid),
    .write(\arrive$14 [3])
  );
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.activations (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, words__ready, clk);
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
  input words__ready;
  wire words__ready;
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.activations.bursts  bursts (
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.activations.queue  queue (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.activations.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [22:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire [4:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [3:0] _15_;
  wire [21:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [21:0] _25_;
  wire [3:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [21:0] block = 22'h000000;
  reg [31:0] \end  = 32'd0;
  reg [3:0] first = 4'h0;
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
  assign _01_ = state[0] ? { 1'h0, first } : 5'h10;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:5];
  assign _05_ = ! \end [3:0];
  assign _06_ = ~ \end [4];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _10_ = ~ first;
  assign _11_ = last ? \end [3:0] : 4'h0;
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
  assign _24_ = abort ? 8'h00 : { 4'h0, _12_[3:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[21:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:10];
  assign _26_ = taken ? 4'h0 : first;
  assign _15_ = pending ? _26_ : command__payload[9:6];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 6'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.activations.queue (rst, abort, write__data, write__en, freed, words__valid, words__payload, words__ready, clk);
  input rst;
  wire rst;
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
  input words__ready;
  wire words__ready;
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
  wire [511:0] _08_;
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
  wire [511:0] read__data;
  reg [4:0] tail = 5'h1f;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [511:0] storage [31:0];
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.fields.bursts  bursts (
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.fields.queue  queue (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.order (rst, words__ready, taken, request, spent, pending, command__ready, address, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.order.bursts  bursts (
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.order.queue  queue (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.order.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [22:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [3:0] _10_;
  wire [3:0] _11_;
  wire [4:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [3:0] _15_;
  wire [21:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [21:0] _25_;
  wire [3:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [21:0] block = 22'h000000;
  reg [31:0] \end  = 32'd0;
  reg [3:0] first = 4'h0;
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
  assign _01_ = state[0] ? { 1'h0, first } : 5'h10;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:5];
  assign _05_ = ! \end [3:0];
  assign _06_ = ~ \end [4];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _10_ = ~ first;
  assign _11_ = last ? \end [3:0] : 4'h0;
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
  assign _24_ = abort ? 8'h00 : { 4'h0, _12_[3:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[21:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:10];
  assign _26_ = taken ? 4'h0 : first;
  assign _15_ = pending ? _26_ : command__payload[9:6];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 6'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.order.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
  wire [4:0] _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire _07_;
  wire [511:0] _08_;
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
  wire [511:0] read__data;
  reg [4:0] tail = 5'h1f;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [511:0] storage [31:0];
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  assign _01_ = room >= 7'h40;
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.weights.bursts  bursts (
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.weights.queue  queue (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [6:0] _01_;
  wire [33:0] _02_;
  wire [20:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [5:0] _10_;
  wire [5:0] _11_;
  wire [6:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [5:0] _15_;
  wire [19:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [19:0] _25_;
  wire [5:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [19:0] block = 20'h00000;
  reg [31:0] \end  = 32'd0;
  reg [5:0] first = 6'h00;
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
  assign _01_ = state[0] ? { 1'h0, first } : 7'h40;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:7];
  assign _05_ = ! \end [5:0];
  assign _06_ = ~ \end [6];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _10_ = ~ first;
  assign _11_ = last ? \end [5:0] : 6'h00;
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
  assign _24_ = abort ? 8'h00 : { 2'h0, _12_[5:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[19:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:12];
  assign _26_ = taken ? 6'h00 : first;
  assign _15_ = pending ? _26_ : command__payload[11:6];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 6'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
, activations, results, \refused$15 , bus__rdata, start, abort, busy, pass_done, finish, stall_weights, stall_results, stall_activations, bus__awaddr);
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
  output [31:0] activations;
  reg [31:0] activations = 32'd0;
  output [31:0] results;
  reg [31:0] results = 32'd0;
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
  wire _0000_;
  wire [33:0] _0001_;
  wire _0002_;
  wire _0003_;
  wire [33:0] _0004_;
  wire _0005_;
  wire _0006_;
  wire [33:0] _0007_;
  wire _0008_;
  wire _0009_;
  wire [33:0] _0010_;
  wire _0011_;
  wire _0012_;
  wire [33:0] _0013_;
  wire _0014_;
  wire _0015_;
  wire _0016_;
  wire [7:0] _0017_;
  wire [7:0] _0018_;
  wire _0019_;
  wire [11:0] _0020_;
  wire _0021_;
  wire _0022_;
  wire [31:0] _0023_;
  wire [3:0] _0024_;
  wire _0025_;
  wire _0026_;
  wire _0027_;
  wire _0028_;
  wire _0029_;
  wire [31:0] _0030_;
  wire [15:0] _0031_;
  wire _0032_;
  wire [31:0] _0033_;
  wire [31:0] _0034_;
  wire [11:0] _0035_;
  wire [1:0] _0036_;
  wire _0037_;
  wire _0038_;
  wire [31:0] _0039_;
  wire [31:0] _0040_;
  wire [31:0] _0041_;
  wire [31:0] _0042_;
  wire _0043_;
  wire [31:0] _0044_;
  wire _0045_;
  wire [32:0] _0046_;
  wire _0047_;
  wire [32:0] _0048_;
  wire _0049_;
  wire [32:0] _0050_;
  wire _0051_;
  wire [32:0] _0052_;
  wire _0053_;
  wire _0054_;
  wire [32:0] _0055_;
  wire _0056_;
  wire _0057_;
  wire [7:0] _0058_;
  wire _0059_;
  wire _0060_;
  wire _0061_;
  wire _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire _0066_;
  wire _0067_;
  wire _0068_;
  wire _0069_;
  wire _0070_;
  wire _0071_;
  wire _0072_;
  wire _0073_;
  wire _0074_;
  wire _0075_;
  wire _0076_;
  wire _0077_;
  wire _0078_;
  wire _0079_;
  wire _0080_;
  wire _0081_;
  wire _0082_;
  wire _0083_;
  wire _0084_;
  wire _0085_;
  wire _0086_;
  wire _0087_;
  wire _0088_;
  wire _0089_;
  wire _0090_;
  wire _0091_;
  wire [31:0] _0092_;
  wire [31:0] _0093_;
  wire [31:0] _0094_;
  wire _0095_;
  wire [31:0] _0096_;
  wire [31:0] _0097_;
  wire [31:0] _0098_;
  wire [31:0] _0099_;
  wire [31:0] _0100_;
  wire [31:0] _0101_;
  wire [31:0] _0102_;
  wire [31:0] _0103_;
  wire [31:0] _0104_;
  wire [31:0] _0105_;
  wire [31:0] _0106_;
  wire [31:0] _0107_;
  wire [31:0] _0108_;
  wire [31:0] _0109_;
  wire [31:0] _0110_;
  wire [31:0] _0111_;
  wire [31:0] _0112_;
  wire [31:0] _0113_;
  wire [31:0] _0114_;
  wire [31:0] _0115_;
  wire _0116_;
  wire _0117_;
  wire _0118_;
  wire _0119_;
  wire _0120_;
  wire _0121_;
  wire _0122_;
  wire _0123_;
  wire _0124_;
  wire _0125_;
  wire [7:0] _0126_;
  wire [32:0] _0127_;
  wire [32:0] _0128_;
  wire [32:0] _0129_;
  wire [32:0] _0130_;
  wire [32:0] _0131_;
  wire [32:0] _0132_;
  wire [32:0] _0133_;
  wire [32:0] _0134_;
  wire [32:0] _0135_;
  wire [32:0] _0136_;
  wire [31:0] _0137_;
  wire [31:0] _0138_;
  wire [31:0] _0139_;
  wire _0140_;
  wire [31:0] _0141_;
  wire _0142_;
  wire [31:0] _0143_;
  wire _0144_;
  wire [31:0] _0145_;
  wire _0146_;
  wire [31:0] _0147_;
  wire _0148_;
  wire _0149_;
  wire _0150_;
  wire _0151_;
  wire _0152_;
  wire [1:0] _0153_;
  wire [1:0] _0154_;
  wire _0155_;
  wire _0156_;
  wire _0157_;
  wire [1:0] _0158_;
  wire _0159_;
  wire [11:0] _0160_;
  wire _0161_;
  wire _0162_;
  wire _0163_;
  wire _0164_;
  wire _0165_;
  wire _0166_;
  wire _0167_;
  wire _0168_;
  wire _0169_;
  wire _0170_;
  wire _0171_;
  wire _0172_;
  wire _0173_;
  wire _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire _0178_;
  wire _0179_;
  wire _0180_;
  wire _0181_;
  wire _0182_;
  wire _0183_;
  wire _0184_;
  wire _0185_;
  wire _0186_;
  wire _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire _0192_;
  wire _0193_;
  wire _0194_;
  wire _0195_;
  wire _0196_;
  wire _0197_;
  wire _0198_;
  wire _0199_;
  wire _0200_;
  wire _0201_;
  wire _0202_;
  wire _0203_;
  wire _0204_;
  wire _0205_;
  wire _0206_;
  wire _0207_;
  wire _0208_;
  wire _0209_;
  wire _0210_;
  wire _0211_;
  wire _0212_;
  wire _0213_;
  wire _0214_;
  wire _0215_;
  wire _0216_;
  wire _0217_;
  wire _0218_;
  wire _0219_;
  wire _0220_;
  wire _0221_;
  wire _0222_;
  wire _0223_;
  wire _0224_;
  wire _0225_;
  wire _0226_;
  wire _0227_;
  wire _0228_;
  wire _0229_;
  wire _0230_;
  wire _0231_;
  wire _0232_;
  wire _0233_;
  wire _0234_;
  wire _0235_;
  wire _0236_;
  wire _0237_;
  wire _0238_;
  wire _0239_;
  wire _0240_;
  wire _0241_;
  wire _0242_;
  wire _0243_;
  wire _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire _0248_;
  wire _0249_;
  wire _0250_;
  wire _0251_;
  wire _0252_;
  wire _0253_;
  wire _0254_;
  wire _0255_;
  wire _0256_;
  wire _0257_;
  wire _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire _0262_;
  wire _0263_;
  wire _0264_;
  wire _0265_;
  wire _0266_;
  wire _0267_;
  wire _0268_;
  wire _0269_;
  wire _0270_;
  wire _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire _0275_;
  wire _0276_;
  wire _0277_;
  wire _0278_;
  wire _0279_;
  wire _0280_;
  wire _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire _0286_;
  wire _0287_;
  wire _0288_;
  wire _0289_;
  wire _0290_;
  wire _0291_;
  wire _0292_;
  wire _0293_;
  wire _0294_;
  wire _0295_;
  wire _0296_;
  wire _0297_;
  wire _0298_;
  wire _0299_;
  wire _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire _0304_;
  wire _0305_;
  wire _0306_;
  wire _0307_;
  wire _0308_;
  wire _0309_;
  wire _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire _0314_;
  wire _0315_;
  wire _0316_;
  wire _0317_;
  wire _0318_;
  wire _0319_;
  wire _0320_;
  wire _0321_;
  wire _0322_;
  wire _0323_;
  wire _0324_;
  wire _0325_;
  wire _0326_;
  wire _0327_;
  wire _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire _0332_;
  wire _0333_;
  wire _0334_;
  wire _0335_;
  wire _0336_;
  wire _0337_;
  wire _0338_;
  wire _0339_;
  wire _0340_;
  wire _0341_;
  wire _0342_;
  wire _0343_;
  wire _0344_;
  wire _0345_;
  wire _0346_;
  wire _0347_;
  wire _0348_;
  wire _0349_;
  wire _0350_;
  wire _0351_;
  wire _0352_;
  wire _0353_;
  wire _0354_;
  wire _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire _0363_;
  wire _0364_;
  wire _0365_;
  wire _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire _0371_;
  wire _0372_;
  wire _0373_;
  wire _0374_;
  wire _0375_;
  wire _0376_;
  wire _0377_;
  wire _0378_;
  wire _0379_;
  wire _0380_;
  wire _0381_;
  wire _0382_;
  wire _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire _0388_;
  wire _0389_;
  wire _0390_;
  wire _0391_;
  wire _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
  wire _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire _0402_;
  wire _0403_;
  wire _0404_;
  wire _0405_;
  wire _0406_;
  wire _0407_;
  wire _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire _0415_;
  wire _0416_;
  wire _0417_;
  wire _0418_;
  wire _0419_;
  wire _0420_;
  wire _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire _0430_;
  wire _0431_;
  wire _0432_;
  wire _0433_;
  wire _0434_;
  wire _0435_;
  wire _0436_;
  wire _0437_;
  wire _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire _0444_;
  wire _0445_;
  wire _0446_;
  wire _0447_;
  wire _0448_;
  wire _0449_;
  wire _0450_;
  wire _0451_;
  wire _0452_;
  wire _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire _0463_;
  wire _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire _0473_;
  wire _0474_;
  wire _0475_;
  wire _0476_;
  wire _0477_;
  wire _0478_;
  wire _0479_;
  wire _0480_;
  wire _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire _0485_;
  wire _0486_;
  wire _0487_;
  wire _0488_;
  wire _0489_;
  wire _0490_;
  wire _0491_;
  wire _0492_;
  wire _0493_;
  wire _0494_;
  wire _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire _0500_;
  wire _0501_;
  wire _0502_;
  wire _0503_;
  wire _0504_;
  wire _0505_;
  wire _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire _0517_;
  wire _0518_;
  wire _0519_;
  wire _0520_;
  wire _0521_;
  wire _0522_;
  wire _0523_;
  wire _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire _0528_;
  wire _0529_;
  wire _0530_;
  wire _0531_;
  wire _0532_;
  wire _0533_;
  wire _0534_;
  wire _0535_;
  wire _0536_;
  wire _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire _0542_;
  wire _0543_;
  wire _0544_;
  wire _0545_;
  wire _0546_;
  wire _0547_;
  wire _0548_;
  wire _0549_;
  wire _0550_;
  wire _0551_;
  wire _0552_;
  wire _0553_;
  wire _0554_;
  wire _0555_;
  wire _0556_;
  wire _0557_;
  wire _0558_;
  wire _0559_;
  wire _0560_;
  wire _0561_;
  wire _0562_;
  wire _0563_;
  wire _0564_;
  wire _0565_;
  wire _0566_;
  wire _0567_;
  wire _0568_;
  wire _0569_;
  wire _0570_;
  wire _0571_;
  wire _0572_;
  wire _0573_;
  wire _0574_;
  wire _0575_;
  wire _0576_;
  wire _0577_;
  wire _0578_;
  wire _0579_;
  wire _0580_;
  wire _0581_;
  wire _0582_;
  wire _0583_;
  wire _0584_;
  wire _0585_;
  wire _0586_;
  wire _0587_;
  wire _0588_;
  wire _0589_;
  wire _0590_;
  wire _0591_;
  wire _0592_;
  wire _0593_;
  wire _0594_;
  wire _0595_;
  wire _0596_;
  wire _0597_;
  wire _0598_;
  wire _0599_;
  wire _0600_;
  wire _0601_;
  wire _0602_;
  wire _0603_;
  wire _0604_;
  wire _0605_;
  wire _0606_;
  wire _0607_;
  wire _0608_;
  wire _0609_;
  wire _0610_;
  wire _0611_;
  wire _0612_;
  wire _0613_;
  wire _0614_;
  wire _0615_;
  wire _0616_;
  wire _0617_;
  wire [3:0] _0618_;
  wire [31:0] _0619_;
  wire _0620_;
  wire _0621_;
  wire [11:0] _0622_;
  wire _0623_;
  wire _0624_;
  wire _0625_;
  wire _0626_;
  wire _0627_;
  wire _0628_;
  wire _0629_;
  wire _0630_;
  wire _0631_;
  wire _0632_;
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
  assign _0000_ = ~ refused;
  assign _0065_ = writing & _0000_;
  assign _0075_ = write_data[0] & write_strobes[0];
  assign _0081_ = write_data[1] & write_strobes[0];
  assign _0088_ = write_data[1] & write_strobes[0];
  assign _0090_ = write_data[2] & write_strobes[0];
  assign _0095_ = done | error;
  assign irq = irq_enable & _0095_;
  assign _0021_ = bus__awvalid & bus__awready;
  assign _0032_ = bus__wvalid & bus__wready;
  assign _0043_ = has_address & has_data;
  assign _0054_ = ~ writing;
  assign _0061_ = _0043_ & _0054_;
  assign _0062_ = ~ bus__bvalid;
  assign _0063_ = _0061_ & _0062_;
  assign _0064_ = 16'hfec0 >> write_address[6:2];
  assign _0066_ = ! write_address[1:0];
  assign _0067_ = _0064_ & _0066_;
  assign _0068_ = ! write_address[11:7];
  assign _0069_ = _0067_ & _0068_;
  assign _0070_ = ~ _0069_;
  assign _0071_ = bus__bvalid & bus__bready;
  assign _0072_ = ~ refused;
  assign _0073_ = writing & _0072_;
  assign _0074_ = 21'h1fffff >> address[6:2];
  assign _0076_ = ! address[1:0];
  assign _0077_ = _0074_ & _0076_;
  assign _0078_ = ! address[11:7];
  assign _0079_ = _0077_ & _0078_;
  assign _0080_ = ~ _0079_;
  assign _0082_ = address[2] ? 1'h0 : PASSES[32];
  assign _0083_ = address[3] ? 1'h0 : _0082_;
  assign _0084_ = address[2] ? STALL_RESULTS[32] : STALL_ACTIVATIONS[32];
  assign _0085_ = address[2] ? STALL_WEIGHTS[32] : BUSY_CYCLES[32];
  assign _0086_ = address[3] ? _0084_ : _0085_;
  assign _0087_ = address[4] ? _0083_ : _0086_;
  assign _0089_ = address[5] ? 1'h0 : _0087_;
  assign _0091_ = address[6] ? _0089_ : 1'h0;
  assign _0092_ = address[2] ? { 29'h00000000, error, done, busy } : { 29'h00000000, irq_enable, 2'h0 };
  assign _0093_ = address[2] ? { 16'h0000, build_id[47:32] } : build_id[31:0];
  assign _0094_ = address[3] ? _0092_ : _0093_;
  assign _0096_ = address[2] ? 32'd64705 : 32'd103399962;
  assign _0097_ = address[2] ? 32'd65537 : 32'd1314014548;
  assign _0098_ = address[3] ? _0096_ : _0097_;
  assign _0099_ = address[4] ? _0094_ : _0098_;
  assign _0100_ = address[2] ? 32'd0 : results;
  assign _0101_ = address[2] ? 32'd0 : activations;
  assign _0102_ = address[3] ? _0100_ : _0101_;
  assign _0103_ = address[2] ? { 16'h0000, tokens } : 32'd0;
  assign _0104_ = address[2] ? \program  : { 24'h000000, cause };
  assign _0105_ = address[3] ? _0103_ : _0104_;
  assign _0106_ = address[4] ? _0102_ : _0105_;
  assign _0107_ = address[2] ? 32'd0 : PASSES[31:0];
  assign _0108_ = address[3] ? 32'd0 : _0107_;
  assign _0109_ = address[2] ? STALL_RESULTS[31:0] : STALL_ACTIVATIONS[31:0];
  assign _0110_ = address[2] ? STALL_WEIGHTS[31:0] : BUSY_CYCLES[31:0];
  assign _0111_ = address[3] ? _0109_ : _0110_;
  assign _0112_ = address[4] ? _0108_ : _0111_;
  assign _0113_ = address[5] ? eighth3 : eighth2;
  assign _0114_ = address[5] ? eighth1 : eighth0;
  assign _0115_ = address[6] ? _0113_ : _0114_;
  assign _0116_ = ~ BUSY_CYCLES[32];
  assign _0117_ = step_BUSY_CYCLES & _0116_;
  assign _0001_ = BUSY_CYCLES + 1'h1;
  assign _0002_ = ~ STALL_WEIGHTS[32];
  assign _0003_ = step_STALL_WEIGHTS & _0002_;
  assign _0004_ = STALL_WEIGHTS + 1'h1;
  assign _0005_ = ~ STALL_ACTIVATIONS[32];
  assign _0006_ = step_STALL_ACTIVATIONS & _0005_;
  assign _0007_ = STALL_ACTIVATIONS + 1'h1;
  assign _0008_ = ~ STALL_RESULTS[32];
  assign _0009_ = step_STALL_RESULTS & _0008_;
  assign _0010_ = STALL_RESULTS + 1'h1;
  assign _0011_ = ~ PASSES[32];
  assign _0012_ = step_PASSES & _0011_;
  assign _0013_ = PASSES + 1'h1;
  assign _0014_ = ~ busy;
  assign _0015_ = write_START & _0014_;
  assign _0016_ = write_ABORT & busy;
  assign _0017_ = cause | causes;
  assign _0018_ = cause | causes;
  assign _0019_ = | _0018_;
  always @(posedge clk)
    write_address <= _0020_;
  always @(posedge clk)
    has_address <= _0022_;
  always @(posedge clk)
    write_data <= _0023_;
  always @(posedge clk)
    write_strobes <= _0024_;
  always @(posedge clk)
    has_data <= _0025_;
  always @(posedge clk)
    writing <= _0026_;
  always @(posedge clk)
    refused <= _0027_;
  always @(posedge clk)
    bus__bvalid <= _0028_;
  always @(posedge clk)
    irq_enable <= _0029_;
  always @(posedge clk)
    \program  <= _0030_;
  always @(posedge clk)
    tokens <= _0031_;
  always @(posedge clk)
    activations <= _0033_;
  always @(posedge clk)
    results <= _0034_;
  always @(posedge clk)
    address <= _0035_;
  always @(posedge clk)
    read_state <= _0036_;
  always @(posedge clk)
    \refused$15  <= _0037_;
  always @(posedge clk)
    full <= _0038_;
  always @(posedge clk)
    eighth0 <= _0039_;
  always @(posedge clk)
    eighth1 <= _0040_;
  always @(posedge clk)
    eighth2 <= _0041_;
  always @(posedge clk)
    eighth3 <= _0042_;
  always @(posedge clk)
    bus__rdata <= _0044_;
  always @(posedge clk)
    step_BUSY_CYCLES <= _0045_;
  always @(posedge clk)
    BUSY_CYCLES <= _0046_;
  always @(posedge clk)
    step_STALL_WEIGHTS <= _0047_;
  always @(posedge clk)
    STALL_WEIGHTS <= _0048_;
  always @(posedge clk)
    step_STALL_ACTIVATIONS <= _0049_;
  always @(posedge clk)
    STALL_ACTIVATIONS <= _0050_;
  always @(posedge clk)
    step_STALL_RESULTS <= _0051_;
  always @(posedge clk)
    STALL_RESULTS <= _0052_;
  always @(posedge clk)
    step_PASSES <= _0053_;
  always @(posedge clk)
    PASSES <= _0055_;
  always @(posedge clk)
    start <= _0056_;
  always @(posedge clk)
    abort <= _0057_;
  always @(posedge clk)
    cause <= _0058_;
  always @(posedge clk)
    done <= _0059_;
  always @(posedge clk)
    error <= _0060_;
  assign _0118_ = write_ERROR ? 1'h0 : error;
  assign _0119_ = start ? 1'h0 : _0118_;
  assign _0120_ = _0019_ ? 1'h1 : _0119_;
  assign _0121_ = finish ? _0120_ : _0119_;
  assign _0060_ = rst ? 1'h0 : _0121_;
  assign _0122_ = write_DONE ? 1'h0 : done;
  assign _0123_ = start ? 1'h0 : _0122_;
  assign _0124_ = _0019_ ? _0123_ : 1'h1;
  assign _0125_ = finish ? _0124_ : _0123_;
  assign _0059_ = rst ? 1'h0 : _0125_;
  assign _0126_ = start ? 8'h00 : _0017_;
  assign _0058_ = rst ? 8'h00 : _0126_;
  assign _0057_ = rst ? 1'h0 : _0016_;
  assign _0056_ = rst ? 1'h0 : _0015_;
  assign _0127_ = _0012_ ? _0013_[32:0] : PASSES;
  assign _0128_ = start ? 33'h000000000 : _0127_;
  assign _0055_ = rst ? 33'h000000000 : _0128_;
  assign _0053_ = rst ? 1'h0 : pass_done;
  assign _0129_ = _0009_ ? _0010_[32:0] : STALL_RESULTS;
  assign _0130_ = start ? 33'h000000000 : _0129_;
  assign _0052_ = rst ? 33'h000000000 : _0130_;
  assign _0051_ = rst ? 1'h0 : stall_results;
  assign _0131_ = _0006_ ? _0007_[32:0] : STALL_ACTIVATIONS;
  assign _0132_ = start ? 33'h000000000 : _0131_;
  assign _0050_ = rst ? 33'h000000000 : _0132_;
  assign _0049_ = rst ? 1'h0 : stall_activations;
  assign _0133_ = _0003_ ? _0004_[32:0] : STALL_WEIGHTS;
  assign _0134_ = start ? 33'h000000000 : _0133_;
  assign _0048_ = rst ? 33'h000000000 : _0134_;
  assign _0047_ = rst ? 1'h0 : stall_weights;
  assign _0135_ = _0117_ ? _0001_[32:0] : BUSY_CYCLES;
  assign _0136_ = start ? 33'h000000000 : _0135_;
  assign _0046_ = rst ? 33'h000000000 : _0136_;
  assign _0045_ = rst ? 1'h0 : busy;
  assign _0137_ = full ? 32'd4294967295 : _0115_;
  assign _0138_ = \refused$15  ? 32'd0 : _0137_;
  assign _0139_ = _0140_ ? _0138_ : bus__rdata;
  assign _0140_ = read_state == 2'h2;
  assign _0044_ = rst ? 32'd0 : _0139_;
  assign _0141_ = _0142_ ? 32'd0 : eighth3;
  assign _0142_ = read_state == 2'h1;
  assign _0042_ = rst ? 32'd0 : _0141_;
  assign _0143_ = _0144_ ? _0112_ : eighth2;
  assign _0144_ = read_state == 2'h1;
  assign _0041_ = rst ? 32'd0 : _0143_;
  assign _0145_ = _0146_ ? _0106_ : eighth1;
  assign _0146_ = read_state == 2'h1;
  assign _0040_ = rst ? 32'd0 : _0145_;
  assign _0147_ = _0148_ ? _0099_ : eighth0;
  assign _0148_ = read_state == 2'h1;
  assign _0039_ = rst ? 32'd0 : _0147_;
  assign _0149_ = _0150_ ? _0091_ : full;
  assign _0150_ = read_state == 2'h1;
  assign _0038_ = rst ? 1'h0 : _0149_;
  assign _0151_ = _0152_ ? _0080_ : \refused$15 ;
  assign _0152_ = read_state == 2'h1;
  assign _0037_ = rst ? 1'h0 : _0151_;
  assign _0153_ = bus__rready ? 2'h0 : read_state;
  function [1:0] _0812_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _0812_ = b[1:0];
      s[1]:
        _0812_ = b[3:2];
      s[2]:
        _0812_ = b[5:4];
      s[3]:
        _0812_ = b[7:6];
      default:
        _0812_ = a;
    endcase
  endfunction
  assign _0154_ = _0812_(read_state, { _0158_, 4'hb, _0153_ }, { _0159_, _0157_, _0156_, _0155_ });
  assign _0155_ = read_state == 2'h3;
  assign _0156_ = read_state == 2'h2;
  assign _0157_ = read_state == 2'h1;
  assign _0158_ = bus__arvalid ? 2'h1 : read_state;
  assign _0159_ = ! read_state;
  assign _0036_ = rst ? 2'h0 : _0154_;
  assign _0160_ = _0161_ ? bus__araddr : address;
  assign _0161_ = ! read_state;
  assign _0035_ = rst ? 12'h000 : _0160_;
  assign _0162_ = write_strobes[3] ? write_data[31] : results[31];
  assign _0163_ = _0164_ ? _0162_ : results[31];
  assign _0164_ = write_address[6:2] == 5'h0e;
  assign _0165_ = _0073_ ? _0163_ : results[31];
  assign _0034_[31] = rst ? 1'h0 : _0165_;
  assign _0166_ = write_strobes[3] ? write_data[29] : results[29];
  assign _0167_ = _0168_ ? _0166_ : results[29];
  assign _0168_ = write_address[6:2] == 5'h0e;
  assign _0169_ = _0073_ ? _0167_ : results[29];
  assign _0034_[29] = rst ? 1'h0 : _0169_;
  assign _0170_ = write_strobes[3] ? write_data[28] : results[28];
  assign _0171_ = _0172_ ? _0170_ : results[28];
  assign _0172_ = write_address[6:2] == 5'h0e;
  assign _0173_ = _0073_ ? _0171_ : results[28];
  assign _0034_[28] = rst ? 1'h0 : _0173_;
  assign _0174_ = write_strobes[3] ? write_data[27] : results[27];
  assign _0175_ = _0176_ ? _0174_ : results[27];
  assign _0176_ = write_address[6:2] == 5'h0e;
  assign _0177_ = _0073_ ? _0175_ : results[27];
  assign _0034_[27] = rst ? 1'h0 : _0177_;
  assign _0178_ = write_strobes[3] ? write_data[26] : results[26];
  assign _0179_ = _0180_ ? _0178_ : results[26];
  assign _0180_ = write_address[6:2] == 5'h0e;
  assign _0181_ = _0073_ ? _0179_ : results[26];
  assign _0034_[26] = rst ? 1'h0 : _0181_;
  assign _0182_ = write_strobes[3] ? write_data[25] : results[25];
  assign _0183_ = _0184_ ? _0182_ : results[25];
  assign _0184_ = write_address[6:2] == 5'h0e;
  assign _0185_ = _0073_ ? _0183_ : results[25];
  assign _0034_[25] = rst ? 1'h0 : _0185_;
  assign _0186_ = write_strobes[3] ? write_data[24] : results[24];
  assign _0187_ = _0188_ ? _0186_ : results[24];
  assign _0188_ = write_address[6:2] == 5'h0e;
  assign _0189_ = _0073_ ? _0187_ : results[24];
  assign _0034_[24] = rst ? 1'h0 : _0189_;
  assign _0190_ = write_strobes[2] ? write_data[23] : results[23];
  assign _0191_ = _0192_ ? _0190_ : results[23];
  assign _0192_ = write_address[6:2] == 5'h0e;
  assign _0193_ = _0073_ ? _0191_ : results[23];
  assign _0034_[23] = rst ? 1'h0 : _0193_;
  assign _0194_ = write_strobes[2] ? write_data[22] : results[22];
  assign _0195_ = _0196_ ? _0194_ : results[22];
  assign _0196_ = write_address[6:2] == 5'h0e;
  assign _0197_ = _0073_ ? _0195_ : results[22];
  assign _0034_[22] = rst ? 1'h0 : _0197_;
  assign _0198_ = write_strobes[2] ? write_data[21] : results[21];
  assign _0199_ = _0200_ ? _0198_ : results[21];
  assign _0200_ = write_address[6:2] == 5'h0e;
  assign _0201_ = _0073_ ? _0199_ : results[21];
  assign _0034_[21] = rst ? 1'h0 : _0201_;
  assign _0202_ = write_strobes[2] ? write_data[20] : results[20];
  assign _0203_ = _0204_ ? _0202_ : results[20];
  assign _0204_ = write_address[6:2] == 5'h0e;
  assign _0205_ = _0073_ ? _0203_ : results[20];
  assign _0034_[20] = rst ? 1'h0 : _0205_;
  assign _0206_ = write_strobes[2] ? write_data[19] : results[19];
  assign _0207_ = _0208_ ? _0206_ : results[19];
  assign _0208_ = write_address[6:2] == 5'h0e;
  assign _0209_ = _0073_ ? _0207_ : results[19];
  assign _0034_[19] = rst ? 1'h0 : _0209_;
  assign _0210_ = write_strobes[2] ? write_data[18] : results[18];
  assign _0211_ = _0212_ ? _0210_ : results[18];
  assign _0212_ = write_address[6:2] == 5'h0e;
  assign _0213_ = _0073_ ? _0211_ : results[18];
  assign _0034_[18] = rst ? 1'h0 : _0213_;
  assign _0214_ = write_strobes[2] ? write_data[17] : results[17];
  assign _0215_ = _0216_ ? _0214_ : results[17];
  assign _0216_ = write_address[6:2] == 5'h0e;
  assign _0217_ = _0073_ ? _0215_ : results[17];
  assign _0034_[17] = rst ? 1'h0 : _0217_;
  assign _0218_ = write_strobes[2] ? write_data[16] : results[16];
  assign _0219_ = _0220_ ? _0218_ : results[16];
  assign _0220_ = write_address[6:2] == 5'h0e;
  assign _0221_ = _0073_ ? _0219_ : results[16];
  assign _0034_[16] = rst ? 1'h0 : _0221_;
  assign _0222_ = write_strobes[1] ? write_data[15] : results[15];
  assign _0223_ = _0224_ ? _0222_ : results[15];
  assign _0224_ = write_address[6:2] == 5'h0e;
  assign _0225_ = _0073_ ? _0223_ : results[15];
  assign _0034_[15] = rst ? 1'h0 : _0225_;
  assign _0226_ = write_strobes[1] ? write_data[14] : results[14];
  assign _0227_ = _0228_ ? _0226_ : results[14];
  assign _0228_ = write_address[6:2] == 5'h0e;
  assign _0229_ = _0073_ ? _0227_ : results[14];
  assign _0034_[14] = rst ? 1'h0 : _0229_;
  assign _0230_ = write_strobes[1] ? write_data[13] : results[13];
  assign _0231_ = _0232_ ? _0230_ : results[13];
  assign _0232_ = write_address[6:2] == 5'h0e;
  assign _0233_ = _0073_ ? _0231_ : results[13];
  assign _0034_[13] = rst ? 1'h0 : _0233_;
  assign _0234_ = write_strobes[1] ? write_data[12] : results[12];
  assign _0235_ = _0236_ ? _0234_ : results[12];
  assign _0236_ = write_address[6:2] == 5'h0e;
  assign _0237_ = _0073_ ? _0235_ : results[12];
  assign _0034_[12] = rst ? 1'h0 : _0237_;
  assign _0238_ = write_strobes[1] ? write_data[11] : results[11];
  assign _0239_ = _0240_ ? _0238_ : results[11];
  assign _0240_ = write_address[6:2] == 5'h0e;
  assign _0241_ = _0073_ ? _0239_ : results[11];
  assign _0034_[11] = rst ? 1'h0 : _0241_;
  assign _0242_ = write_strobes[1] ? write_data[10] : results[10];
  assign _0243_ = _0244_ ? _0242_ : results[10];
  assign _0244_ = write_address[6:2] == 5'h0e;
  assign _0245_ = _0073_ ? _0243_ : results[10];
  assign _0034_[10] = rst ? 1'h0 : _0245_;
  assign _0246_ = write_strobes[1] ? write_data[9] : results[9];
  assign _0247_ = _0248_ ? _0246_ : results[9];
  assign _0248_ = write_address[6:2] == 5'h0e;
  assign _0249_ = _0073_ ? _0247_ : results[9];
  assign _0034_[9] = rst ? 1'h0 : _0249_;
  assign _0250_ = write_strobes[1] ? write_data[8] : results[8];
  assign _0251_ = _0252_ ? _0250_ : results[8];
  assign _0252_ = write_address[6:2] == 5'h0e;
  assign _0253_ = _0073_ ? _0251_ : results[8];
  assign _0034_[8] = rst ? 1'h0 : _0253_;
  assign _0254_ = write_strobes[0] ? write_data[7] : results[7];
  assign _0255_ = _0256_ ? _0254_ : results[7];
  assign _0256_ = write_address[6:2] == 5'h0e;
  assign _0257_ = _0073_ ? _0255_ : results[7];
  assign _0034_[7] = rst ? 1'h0 : _0257_;
  assign _0258_ = write_strobes[0] ? write_data[6] : results[6];
  assign _0259_ = _0260_ ? _0258_ : results[6];
  assign _0260_ = write_address[6:2] == 5'h0e;
  assign _0261_ = _0073_ ? _0259_ : results[6];
  assign _0034_[6] = rst ? 1'h0 : _0261_;
  assign _0262_ = write_strobes[0] ? write_data[5] : results[5];
  assign _0263_ = _0264_ ? _0262_ : results[5];
  assign _0264_ = write_address[6:2] == 5'h0e;
  assign _0265_ = _0073_ ? _0263_ : results[5];
  assign _0034_[5] = rst ? 1'h0 : _0265_;
  assign _0266_ = write_strobes[0] ? write_data[4] : results[4];
  assign _0267_ = _0268_ ? _0266_ : results[4];
  assign _0268_ = write_address[6:2] == 5'h0e;
  assign _0269_ = _0073_ ? _0267_ : results[4];
  assign _0034_[4] = rst ? 1'h0 : _0269_;
  assign _0270_ = write_strobes[0] ? write_data[3] : results[3];
  assign _0271_ = _0272_ ? _0270_ : results[3];
  assign _0272_ = write_address[6:2] == 5'h0e;
  assign _0273_ = _0073_ ? _0271_ : results[3];
  assign _0034_[3] = rst ? 1'h0 : _0273_;
  assign _0274_ = write_strobes[0] ? write_data[2] : results[2];
  assign _0275_ = _0276_ ? _0274_ : results[2];
  assign _0276_ = write_address[6:2] == 5'h0e;
  assign _0277_ = _0073_ ? _0275_ : results[2];
  assign _0034_[2] = rst ? 1'h0 : _0277_;
  assign _0278_ = write_strobes[0] ? write_data[1] : results[1];
  assign _0279_ = _0280_ ? _0278_ : results[1];
  assign _0280_ = write_address[6:2] == 5'h0e;
  assign _0281_ = _0073_ ? _0279_ : results[1];
  assign _0034_[1] = rst ? 1'h0 : _0281_;
  assign _0282_ = write_strobes[0] ? write_data[0] : results[0];
  assign _0283_ = _0284_ ? _0282_ : results[0];
  assign _0284_ = write_address[6:2] == 5'h0e;
  assign _0285_ = _0073_ ? _0283_ : results[0];
  assign _0034_[0] = rst ? 1'h0 : _0285_;
  assign _0286_ = write_strobes[3] ? write_data[30] : results[30];
  assign _0287_ = _0288_ ? _0286_ : results[30];
  assign _0288_ = write_address[6:2] == 5'h0e;
  assign _0289_ = _0073_ ? _0287_ : results[30];
  assign _0034_[30] = rst ? 1'h0 : _0289_;
  assign _0290_ = write_strobes[3] ? write_data[31] : activations[31];
  assign _0291_ = _0292_ ? _0290_ : activations[31];
  assign _0292_ = write_address[6:2] == 5'h0c;
  assign _0293_ = _0073_ ? _0291_ : activations[31];
  assign _0033_[31] = rst ? 1'h0 : _0293_;
  assign _0294_ = write_strobes[3] ? write_data[29] : activations[29];
  assign _0295_ = _0296_ ? _0294_ : activations[29];
  assign _0296_ = write_address[6:2] == 5'h0c;
  assign _0297_ = _0073_ ? _0295_ : activations[29];
  assign _0033_[29] = rst ? 1'h0 : _0297_;
  assign _0298_ = write_strobes[3] ? write_data[28] : activations[28];
  assign _0299_ = _0300_ ? _0298_ : activations[28];
  assign _0300_ = write_address[6:2] == 5'h0c;
  assign _0301_ = _0073_ ? _0299_ : activations[28];
  assign _0033_[28] = rst ? 1'h0 : _0301_;
  assign _0302_ = write_strobes[3] ? write_data[27] : activations[27];
  assign _0303_ = _0304_ ? _0302_ : activations[27];
  assign _0304_ = write_address[6:2] == 5'h0c;
  assign _0305_ = _0073_ ? _0303_ : activations[27];
  assign _0033_[27] = rst ? 1'h0 : _0305_;
  assign _0306_ = write_strobes[3] ? write_data[26] : activations[26];
  assign _0307_ = _0308_ ? _0306_ : activations[26];
  assign _0308_ = write_address[6:2] == 5'h0c;
  assign _0309_ = _0073_ ? _0307_ : activations[26];
  assign _0033_[26] = rst ? 1'h0 : _0309_;
  assign _0310_ = write_strobes[3] ? write_data[25] : activations[25];
  assign _0311_ = _0312_ ? _0310_ : activations[25];
  assign _0312_ = write_address[6:2] == 5'h0c;
  assign _0313_ = _0073_ ? _0311_ : activations[25];
  assign _0033_[25] = rst ? 1'h0 : _0313_;
  assign _0314_ = write_strobes[3] ? write_data[24] : activations[24];
  assign _0315_ = _0316_ ? _0314_ : activations[24];
  assign _0316_ = write_address[6:2] == 5'h0c;
  assign _0317_ = _0073_ ? _0315_ : activations[24];
  assign _0033_[24] = rst ? 1'h0 : _0317_;
  assign _0318_ = write_strobes[2] ? write_data[23] : activations[23];
  assign _0319_ = _0320_ ? _0318_ : activations[23];
  assign _0320_ = write_address[6:2] == 5'h0c;
  assign _0321_ = _0073_ ? _0319_ : activations[23];
  assign _0033_[23] = rst ? 1'h0 : _0321_;
  assign _0322_ = write_strobes[2] ? write_data[22] : activations[22];
  assign _0323_ = _0324_ ? _0322_ : activations[22];
  assign _0324_ = write_address[6:2] == 5'h0c;
  assign _0325_ = _0073_ ? _0323_ : activations[22];
  assign _0033_[22] = rst ? 1'h0 : _0325_;
  assign _0326_ = write_strobes[2] ? write_data[21] : activations[21];
  assign _0327_ = _0328_ ? _0326_ : activations[21];
  assign _0328_ = write_address[6:2] == 5'h0c;
  assign _0329_ = _0073_ ? _0327_ : activations[21];
  assign _0033_[21] = rst ? 1'h0 : _0329_;
  assign _0330_ = write_strobes[2] ? write_data[20] : activations[20];
  assign _0331_ = _0332_ ? _0330_ : activations[20];
  assign _0332_ = write_address[6:2] == 5'h0c;
  assign _0333_ = _0073_ ? _0331_ : activations[20];
  assign _0033_[20] = rst ? 1'h0 : _0333_;
  assign _0334_ = write_strobes[2] ? write_data[19] : activations[19];
  assign _0335_ = _0336_ ? _0334_ : activations[19];
  assign _0336_ = write_address[6:2] == 5'h0c;
  assign _0337_ = _0073_ ? _0335_ : activations[19];
  assign _0033_[19] = rst ? 1'h0 : _0337_;
  assign _0338_ = write_strobes[2] ? write_data[18] : activations[18];
  assign _0339_ = _0340_ ? _0338_ : activations[18];
  assign _0340_ = write_address[6:2] == 5'h0c;
  assign _0341_ = _0073_ ? _0339_ : activations[18];
  assign _0033_[18] = rst ? 1'h0 : _0341_;
  assign _0342_ = write_strobes[2] ? write_data[17] : activations[17];
  assign _0343_ = _0344_ ? _0342_ : activations[17];
  assign _0344_ = write_address[6:2] == 5'h0c;
  assign _0345_ = _0073_ ? _0343_ : activations[17];
  assign _0033_[17] = rst ? 1'h0 : _0345_;
  assign _0346_ = write_strobes[2] ? write_data[16] : activations[16];
  assign _0347_ = _0348_ ? _0346_ : activations[16];
  assign _0348_ = write_address[6:2] == 5'h0c;
  assign _0349_ = _0073_ ? _0347_ : activations[16];
  assign _0033_[16] = rst ? 1'h0 : _0349_;
  assign _0350_ = write_strobes[1] ? write_data[15] : activations[15];
  assign _0351_ = _0352_ ? _0350_ : activations[15];
  assign _0352_ = write_address[6:2] == 5'h0c;
  assign _0353_ = _0073_ ? _0351_ : activations[15];
  assign _0033_[15] = rst ? 1'h0 : _0353_;
  assign _0354_ = write_strobes[1] ? write_data[14] : activations[14];
  assign _0355_ = _0356_ ? _0354_ : activations[14];
  assign _0356_ = write_address[6:2] == 5'h0c;
  assign _0357_ = _0073_ ? _0355_ : activations[14];
  assign _0033_[14] = rst ? 1'h0 : _0357_;
  assign _0358_ = write_strobes[1] ? write_data[13] : activations[13];
  assign _0359_ = _0360_ ? _0358_ : activations[13];
  assign _0360_ = write_address[6:2] == 5'h0c;
  assign _0361_ = _0073_ ? _0359_ : activations[13];
  assign _0033_[13] = rst ? 1'h0 : _0361_;
  assign _0362_ = write_strobes[1] ? write_data[12] : activations[12];
  assign _0363_ = _0364_ ? _0362_ : activations[12];
  assign _0364_ = write_address[6:2] == 5'h0c;
  assign _0365_ = _0073_ ? _0363_ : activations[12];
  assign _0033_[12] = rst ? 1'h0 : _0365_;
  assign _0366_ = write_strobes[1] ? write_data[11] : activations[11];
  assign _0367_ = _0368_ ? _0366_ : activations[11];
  assign _0368_ = write_address[6:2] == 5'h0c;
  assign _0369_ = _0073_ ? _0367_ : activations[11];
  assign _0033_[11] = rst ? 1'h0 : _0369_;
  assign _0370_ = write_strobes[1] ? write_data[10] : activations[10];
  assign _0371_ = _0372_ ? _0370_ : activations[10];
  assign _0372_ = write_address[6:2] == 5'h0c;
  assign _0373_ = _0073_ ? _0371_ : activations[10];
  assign _0033_[10] = rst ? 1'h0 : _0373_;
  assign _0374_ = write_strobes[1] ? write_data[9] : activations[9];
  assign _0375_ = _0376_ ? _0374_ : activations[9];
  assign _0376_ = write_address[6:2] == 5'h0c;
  assign _0377_ = _0073_ ? _0375_ : activations[9];
  assign _0033_[9] = rst ? 1'h0 : _0377_;
  assign _0378_ = write_strobes[1] ? write_data[8] : activations[8];
  assign _0379_ = _0380_ ? _0378_ : activations[8];
  assign _0380_ = write_address[6:2] == 5'h0c;
  assign _0381_ = _0073_ ? _0379_ : activations[8];
  assign _0033_[8] = rst ? 1'h0 : _0381_;
  assign _0382_ = write_strobes[0] ? write_data[7] : activations[7];
  assign _0383_ = _0384_ ? _0382_ : activations[7];
  assign _0384_ = write_address[6:2] == 5'h0c;
  assign _0385_ = _0073_ ? _0383_ : activations[7];
  assign _0033_[7] = rst ? 1'h0 : _0385_;
  assign _0386_ = write_strobes[0] ? write_data[6] : activations[6];
  assign _0387_ = _0388_ ? _0386_ : activations[6];
  assign _0388_ = write_address[6:2] == 5'h0c;
  assign _0389_ = _0073_ ? _0387_ : activations[6];
  assign _0033_[6] = rst ? 1'h0 : _0389_;
  assign _0390_ = write_strobes[0] ? write_data[5] : activations[5];
  assign _0391_ = _0392_ ? _0390_ : activations[5];
  assign _0392_ = write_address[6:2] == 5'h0c;
  assign _0393_ = _0073_ ? _0391_ : activations[5];
  assign _0033_[5] = rst ? 1'h0 : _0393_;
  assign _0394_ = write_strobes[0] ? write_data[4] : activations[4];
  assign _0395_ = _0396_ ? _0394_ : activations[4];
  assign _0396_ = write_address[6:2] == 5'h0c;
  assign _0397_ = _0073_ ? _0395_ : activations[4];
  assign _0033_[4] = rst ? 1'h0 : _0397_;
  assign _0398_ = write_strobes[0] ? write_data[3] : activations[3];
  assign _0399_ = _0400_ ? _0398_ : activations[3];
  assign _0400_ = write_address[6:2] == 5'h0c;
  assign _0401_ = _0073_ ? _0399_ : activations[3];
  assign _0033_[3] = rst ? 1'h0 : _0401_;
  assign _0402_ = write_strobes[0] ? write_data[2] : activations[2];
  assign _0403_ = _0404_ ? _0402_ : activations[2];
  assign _0404_ = write_address[6:2] == 5'h0c;
  assign _0405_ = _0073_ ? _0403_ : activations[2];
  assign _0033_[2] = rst ? 1'h0 : _0405_;
  assign _0406_ = write_strobes[0] ? write_data[1] : activations[1];
  assign _0407_ = _0408_ ? _0406_ : activations[1];
  assign _0408_ = write_address[6:2] == 5'h0c;
  assign _0409_ = _0073_ ? _0407_ : activations[1];
  assign _0033_[1] = rst ? 1'h0 : _0409_;
  assign _0410_ = write_strobes[0] ? write_data[0] : activations[0];
  assign _0411_ = _0412_ ? _0410_ : activations[0];
  assign _0412_ = write_address[6:2] == 5'h0c;
  assign _0413_ = _0073_ ? _0411_ : activations[0];
  assign _0033_[0] = rst ? 1'h0 : _0413_;
  assign _0414_ = write_strobes[3] ? write_data[30] : activations[30];
  assign _0415_ = _0416_ ? _0414_ : activations[30];
  assign _0416_ = write_address[6:2] == 5'h0c;
  assign _0417_ = _0073_ ? _0415_ : activations[30];
  assign _0033_[30] = rst ? 1'h0 : _0417_;
  assign _0418_ = write_strobes[1] ? write_data[15] : tokens[15];
  assign _0419_ = _0420_ ? _0418_ : tokens[15];
  assign _0420_ = write_address[6:2] == 5'h0b;
  assign _0421_ = _0073_ ? _0419_ : tokens[15];
  assign _0031_[15] = rst ? 1'h0 : _0421_;
  assign _0422_ = write_strobes[1] ? write_data[13] : tokens[13];
  assign _0423_ = _0424_ ? _0422_ : tokens[13];
  assign _0424_ = write_address[6:2] == 5'h0b;
  assign _0425_ = _0073_ ? _0423_ : tokens[13];
  assign _0031_[13] = rst ? 1'h0 : _0425_;
  assign _0426_ = write_strobes[1] ? write_data[12] : tokens[12];
  assign _0427_ = _0428_ ? _0426_ : tokens[12];
  assign _0428_ = write_address[6:2] == 5'h0b;
  assign _0429_ = _0073_ ? _0427_ : tokens[12];
  assign _0031_[12] = rst ? 1'h0 : _0429_;
  assign _0430_ = write_strobes[1] ? write_data[11] : tokens[11];
  assign _0431_ = _0432_ ? _0430_ : tokens[11];
  assign _0432_ = write_address[6:2] == 5'h0b;
  assign _0433_ = _0073_ ? _0431_ : tokens[11];
  assign _0031_[11] = rst ? 1'h0 : _0433_;
  assign _0434_ = write_strobes[1] ? write_data[10] : tokens[10];
  assign _0435_ = _0436_ ? _0434_ : tokens[10];
  assign _0436_ = write_address[6:2] == 5'h0b;
  assign _0437_ = _0073_ ? _0435_ : tokens[10];
  assign _0031_[10] = rst ? 1'h0 : _0437_;
  assign _0438_ = write_strobes[1] ? write_data[9] : tokens[9];
  assign _0439_ = _0440_ ? _0438_ : tokens[9];
  assign _0440_ = write_address[6:2] == 5'h0b;
  assign _0441_ = _0073_ ? _0439_ : tokens[9];
  assign _0031_[9] = rst ? 1'h0 : _0441_;
  assign _0442_ = write_strobes[1] ? write_data[8] : tokens[8];
  assign _0443_ = _0444_ ? _0442_ : tokens[8];
  assign _0444_ = write_address[6:2] == 5'h0b;
  assign _0445_ = _0073_ ? _0443_ : tokens[8];
  assign _0031_[8] = rst ? 1'h0 : _0445_;
  assign _0446_ = write_strobes[0] ? write_data[7] : tokens[7];
  assign _0447_ = _0448_ ? _0446_ : tokens[7];
  assign _0448_ = write_address[6:2] == 5'h0b;
  assign _0449_ = _0073_ ? _0447_ : tokens[7];
  assign _0031_[7] = rst ? 1'h0 : _0449_;
  assign _0450_ = write_strobes[0] ? write_data[6] : tokens[6];
  assign _0451_ = _0452_ ? _0450_ : tokens[6];
  assign _0452_ = write_address[6:2] == 5'h0b;
  assign _0453_ = _0073_ ? _0451_ : tokens[6];
  assign _0031_[6] = rst ? 1'h0 : _0453_;
  assign _0454_ = write_strobes[0] ? write_data[5] : tokens[5];
  assign _0455_ = _0456_ ? _0454_ : tokens[5];
  assign _0456_ = write_address[6:2] == 5'h0b;
  assign _0457_ = _0073_ ? _0455_ : tokens[5];
  assign _0031_[5] = rst ? 1'h0 : _0457_;
  assign _0458_ = write_strobes[0] ? write_data[4] : tokens[4];
  assign _0459_ = _0460_ ? _0458_ : tokens[4];
  assign _0460_ = write_address[6:2] == 5'h0b;
  assign _0461_ = _0073_ ? _0459_ : tokens[4];
  assign _0031_[4] = rst ? 1'h0 : _0461_;
  assign _0462_ = write_strobes[0] ? write_data[3] : tokens[3];
  assign _0463_ = _0464_ ? _0462_ : tokens[3];
  assign _0464_ = write_address[6:2] == 5'h0b;
  assign _0465_ = _0073_ ? _0463_ : tokens[3];
  assign _0031_[3] = rst ? 1'h0 : _0465_;
  assign _0466_ = write_strobes[0] ? write_data[2] : tokens[2];
  assign _0467_ = _0468_ ? _0466_ : tokens[2];
  assign _0468_ = write_address[6:2] == 5'h0b;
  assign _0469_ = _0073_ ? _0467_ : tokens[2];
  assign _0031_[2] = rst ? 1'h0 : _0469_;
  assign _0470_ = write_strobes[0] ? write_data[1] : tokens[1];
  assign _0471_ = _0472_ ? _0470_ : tokens[1];
  assign _0472_ = write_address[6:2] == 5'h0b;
  assign _0473_ = _0073_ ? _0471_ : tokens[1];
  assign _0031_[1] = rst ? 1'h0 : _0473_;
  assign _0474_ = write_strobes[0] ? write_data[0] : tokens[0];
  assign _0475_ = _0476_ ? _0474_ : tokens[0];
  assign _0476_ = write_address[6:2] == 5'h0b;
  assign _0477_ = _0073_ ? _0475_ : tokens[0];
  assign _0031_[0] = rst ? 1'h1 : _0477_;
  assign _0478_ = write_strobes[1] ? write_data[14] : tokens[14];
  assign _0479_ = _0480_ ? _0478_ : tokens[14];
  assign _0480_ = write_address[6:2] == 5'h0b;
  assign _0481_ = _0073_ ? _0479_ : tokens[14];
  assign _0031_[14] = rst ? 1'h0 : _0481_;
  assign _0482_ = write_strobes[3] ? write_data[31] : \program [31];
  assign _0483_ = _0484_ ? _0482_ : \program [31];
  assign _0484_ = write_address[6:2] == 5'h09;
  assign _0485_ = _0073_ ? _0483_ : \program [31];
  assign _0030_[31] = rst ? 1'h0 : _0485_;
  assign _0486_ = write_strobes[3] ? write_data[29] : \program [29];
  assign _0487_ = _0488_ ? _0486_ : \program [29];
  assign _0488_ = write_address[6:2] == 5'h09;
  assign _0489_ = _0073_ ? _0487_ : \program [29];
  assign _0030_[29] = rst ? 1'h0 : _0489_;
  assign _0490_ = write_strobes[3] ? write_data[28] : \program [28];
  assign _0491_ = _0492_ ? _0490_ : \program [28];
  assign _0492_ = write_address[6:2] == 5'h09;
  assign _0493_ = _0073_ ? _0491_ : \program [28];
  assign _0030_[28] = rst ? 1'h0 : _0493_;
  assign _0494_ = write_strobes[3] ? write_data[27] : \program [27];
  assign _0495_ = _0496_ ? _0494_ : \program [27];
  assign _0496_ = write_address[6:2] == 5'h09;
  assign _0497_ = _0073_ ? _0495_ : \program [27];
  assign _0030_[27] = rst ? 1'h0 : _0497_;
  assign _0498_ = write_strobes[3] ? write_data[26] : \program [26];
  assign _0499_ = _0500_ ? _0498_ : \program [26];
  assign _0500_ = write_address[6:2] == 5'h09;
  assign _0501_ = _0073_ ? _0499_ : \program [26];
  assign _0030_[26] = rst ? 1'h0 : _0501_;
  assign _0502_ = write_strobes[3] ? write_data[25] : \program [25];
  assign _0503_ = _0504_ ? _0502_ : \program [25];
  assign _0504_ = write_address[6:2] == 5'h09;
  assign _0505_ = _0073_ ? _0503_ : \program [25];
  assign _0030_[25] = rst ? 1'h0 : _0505_;
  assign _0506_ = write_strobes[3] ? write_data[24] : \program [24];
  assign _0507_ = _0508_ ? _0506_ : \program [24];
  assign _0508_ = write_address[6:2] == 5'h09;
  assign _0509_ = _0073_ ? _0507_ : \program [24];
  assign _0030_[24] = rst ? 1'h0 : _0509_;
  assign _0510_ = write_strobes[2] ? write_data[23] : \program [23];
  assign _0511_ = _0512_ ? _0510_ : \program [23];
  assign _0512_ = write_address[6:2] == 5'h09;
  assign _0513_ = _0073_ ? _0511_ : \program [23];
  assign _0030_[23] = rst ? 1'h0 : _0513_;
  assign _0514_ = write_strobes[2] ? write_data[22] : \program [22];
  assign _0515_ = _0516_ ? _0514_ : \program [22];
  assign _0516_ = write_address[6:2] == 5'h09;
  assign _0517_ = _0073_ ? _0515_ : \program [22];
  assign _0030_[22] = rst ? 1'h0 : _0517_;
  assign _0518_ = write_strobes[2] ? write_data[21] : \program [21];
  assign _0519_ = _0520_ ? _0518_ : \program [21];
  assign _0520_ = write_address[6:2] == 5'h09;
  assign _0521_ = _0073_ ? _0519_ : \program [21];
  assign _0030_[21] = rst ? 1'h0 : _0521_;
  assign _0522_ = write_strobes[2] ? write_data[20] : \program [20];
  assign _0523_ = _0524_ ? _0522_ : \program [20];
  assign _0524_ = write_address[6:2] == 5'h09;
  assign _0525_ = _0073_ ? _0523_ : \program [20];
  assign _0030_[20] = rst ? 1'h0 : _0525_;
  assign _0526_ = write_strobes[2] ? write_data[19] : \program [19];
  assign _0527_ = _0528_ ? _0526_ : \program [19];
  assign _0528_ = write_address[6:2] == 5'h09;
  assign _0529_ = _0073_ ? _0527_ : \program [19];
  assign _0030_[19] = rst ? 1'h0 : _0529_;
  assign _0530_ = write_strobes[2] ? write_data[18] : \program [18];
  assign _0531_ = _0532_ ? _0530_ : \program [18];
  assign _0532_ = write_address[6:2] == 5'h09;
  assign _0533_ = _0073_ ? _0531_ : \program [18];
  assign _0030_[18] = rst ? 1'h0 : _0533_;
  assign _0534_ = write_strobes[2] ? write_data[17] : \program [17];
  assign _0535_ = _0536_ ? _0534_ : \program [17];
  assign _0536_ = write_address[6:2] == 5'h09;
  assign _0537_ = _0073_ ? _0535_ : \program [17];
  assign _0030_[17] = rst ? 1'h0 : _0537_;
  assign _0538_ = write_strobes[2] ? write_data[16] : \program [16];
  assign _0539_ = _0540_ ? _0538_ : \program [16];
  assign _0540_ = write_address[6:2] == 5'h09;
  assign _0541_ = _0073_ ? _0539_ : \program [16];
  assign _0030_[16] = rst ? 1'h0 : _0541_;
  assign _0542_ = write_strobes[1] ? write_data[15] : \program [15];
  assign _0543_ = _0544_ ? _0542_ : \program [15];
  assign _0544_ = write_address[6:2] == 5'h09;
  assign _0545_ = _0073_ ? _0543_ : \program [15];
  assign _0030_[15] = rst ? 1'h0 : _0545_;
  assign _0546_ = write_strobes[1] ? write_data[14] : \program [14];
  assign _0547_ = _0548_ ? _0546_ : \program [14];
  assign _0548_ = write_address[6:2] == 5'h09;
  assign _0549_ = _0073_ ? _0547_ : \program [14];
  assign _0030_[14] = rst ? 1'h0 : _0549_;
  assign _0550_ = write_strobes[1] ? write_data[13] : \program [13];
  assign _0551_ = _0552_ ? _0550_ : \program [13];
  assign _0552_ = write_address[6:2] == 5'h09;
  assign _0553_ = _0073_ ? _0551_ : \program [13];
  assign _0030_[13] = rst ? 1'h0 : _0553_;
  assign _0554_ = write_strobes[1] ? write_data[12] : \program [12];
  assign _0555_ = _0556_ ? _0554_ : \program [12];
  assign _0556_ = write_address[6:2] == 5'h09;
  assign _0557_ = _0073_ ? _0555_ : \program [12];
  assign _0030_[12] = rst ? 1'h0 : _0557_;
  assign _0558_ = write_strobes[1] ? write_data[11] : \program [11];
  assign _0559_ = _0560_ ? _0558_ : \program [11];
  assign _0560_ = write_address[6:2] == 5'h09;
  assign _0561_ = _0073_ ? _0559_ : \program [11];
  assign _0030_[11] = rst ? 1'h0 : _0561_;
  assign _0562_ = write_strobes[1] ? write_data[10] : \program [10];
  assign _0563_ = _0564_ ? _0562_ : \program [10];
  assign _0564_ = write_address[6:2] == 5'h09;
  assign _0565_ = _0073_ ? _0563_ : \program [10];
  assign _0030_[10] = rst ? 1'h0 : _0565_;
  assign _0566_ = write_strobes[1] ? write_data[9] : \program [9];
  assign _0567_ = _0568_ ? _0566_ : \program [9];
  assign _0568_ = write_address[6:2] == 5'h09;
  assign _0569_ = _0073_ ? _0567_ : \program [9];
  assign _0030_[9] = rst ? 1'h0 : _0569_;
  assign _0570_ = write_strobes[1] ? write_data[8] : \program [8];
  assign _0571_ = _0572_ ? _0570_ : \program [8];
  assign _0572_ = write_address[6:2] == 5'h09;
  assign _0573_ = _0073_ ? _0571_ : \program [8];
  assign _0030_[8] = rst ? 1'h0 : _0573_;
  assign _0574_ = write_strobes[0] ? write_data[7] : \program [7];
  assign _0575_ = _0576_ ? _0574_ : \program [7];
  assign _0576_ = write_address[6:2] == 5'h09;
  assign _0577_ = _0073_ ? _0575_ : \program [7];
  assign _0030_[7] = rst ? 1'h0 : _0577_;
  assign _0578_ = write_strobes[0] ? write_data[6] : \program [6];
  assign _0579_ = _0580_ ? _0578_ : \program [6];
  assign _0580_ = write_address[6:2] == 5'h09;
  assign _0581_ = _0073_ ? _0579_ : \program [6];
  assign _0030_[6] = rst ? 1'h0 : _0581_;
  assign _0582_ = write_strobes[0] ? write_data[5] : \program [5];
  assign _0583_ = _0584_ ? _0582_ : \program [5];
  assign _0584_ = write_address[6:2] == 5'h09;
  assign _0585_ = _0073_ ? _0583_ : \program [5];
  assign _0030_[5] = rst ? 1'h0 : _0585_;
  assign _0586_ = write_strobes[0] ? write_data[4] : \program [4];
  assign _0587_ = _0588_ ? _0586_ : \program [4];
  assign _0588_ = write_address[6:2] == 5'h09;
  assign _0589_ = _0073_ ? _0587_ : \program [4];
  assign _0030_[4] = rst ? 1'h0 : _0589_;
  assign _0590_ = write_strobes[0] ? write_data[3] : \program [3];
  assign _0591_ = _0592_ ? _0590_ : \program [3];
  assign _0592_ = write_address[6:2] == 5'h09;
  assign _0593_ = _0073_ ? _0591_ : \program [3];
  assign _0030_[3] = rst ? 1'h0 : _0593_;
  assign _0594_ = write_strobes[0] ? write_data[2] : \program [2];
  assign _0595_ = _0596_ ? _0594_ : \program [2];
  assign _0596_ = write_address[6:2] == 5'h09;
  assign _0597_ = _0073_ ? _0595_ : \program [2];
  assign _0030_[2] = rst ? 1'h0 : _0597_;
  assign _0598_ = write_strobes[0] ? write_data[1] : \program [1];
  assign _0599_ = _0600_ ? _0598_ : \program [1];
  assign _0600_ = write_address[6:2] == 5'h09;
  assign _0601_ = _0073_ ? _0599_ : \program [1];
  assign _0030_[1] = rst ? 1'h0 : _0601_;
  assign _0602_ = write_strobes[0] ? write_data[0] : \program [0];
  assign _0603_ = _0604_ ? _0602_ : \program [0];
  assign _0604_ = write_address[6:2] == 5'h09;
  assign _0605_ = _0073_ ? _0603_ : \program [0];
  assign _0030_[0] = rst ? 1'h0 : _0605_;
  assign _0606_ = write_strobes[3] ? write_data[30] : \program [30];
  assign _0607_ = _0608_ ? _0606_ : \program [30];
  assign _0608_ = write_address[6:2] == 5'h09;
  assign _0609_ = _0073_ ? _0607_ : \program [30];
  assign _0030_[30] = rst ? 1'h0 : _0609_;
  assign _0610_ = write_strobes[0] ? write_data[2] : irq_enable;
  assign _0611_ = _0612_ ? _0610_ : irq_enable;
  assign _0612_ = write_address[6:2] == 5'h06;
  assign _0613_ = _0073_ ? _0611_ : irq_enable;
  assign _0029_ = rst ? 1'h0 : _0613_;
  assign _0614_ = writing ? 1'h1 : bus__bvalid;
  assign _0615_ = _0071_ ? 1'h0 : _0614_;
  assign _0028_ = rst ? 1'h0 : _0615_;
  assign _0027_ = rst ? 1'h0 : _0070_;
  assign _0026_ = rst ? 1'h0 : _0063_;
  assign _0616_ = _0032_ ? 1'h1 : has_data;
  assign _0617_ = _0071_ ? 1'h0 : _0616_;
  assign _0025_ = rst ? 1'h0 : _0617_;
  assign _0618_ = _0032_ ? bus__wstrb : write_strobes;
  assign _0024_ = rst ? 4'h0 : _0618_;
  assign _0619_ = _0032_ ? bus__wdata : write_data;
  assign _0023_ = rst ? 32'd0 : _0619_;
  assign _0620_ = _0021_ ? 1'h1 : has_address;
  assign _0621_ = _0071_ ? 1'h0 : _0620_;
  assign _0022_ = rst ? 1'h0 : _0621_;
  assign _0622_ = _0021_ ? bus__awaddr : write_address;
  assign _0020_ = rst ? 12'h000 : _0622_;
  assign bus__rvalid = _0623_ ? 1'h1 : 1'h0;
  assign _0623_ = read_state == 2'h3;
  assign bus__arready = _0624_ ? 1'h1 : 1'h0;
  assign _0624_ = ! read_state;
  assign _0625_ = _0626_ ? _0090_ : 1'h0;
  assign _0626_ = write_address[6:2] == 5'h07;
  assign write_ERROR = _0065_ ? _0625_ : 1'h0;
  assign _0627_ = _0628_ ? _0088_ : 1'h0;
  assign _0628_ = write_address[6:2] == 5'h07;
  assign write_DONE = _0065_ ? _0627_ : 1'h0;
  assign _0629_ = _0630_ ? _0081_ : 1'h0;
  assign _0630_ = write_address[6:2] == 5'h06;
  assign write_ABORT = _0065_ ? _0629_ : 1'h0;
  assign _0631_ = _0632_ ? _0075_ : 1'h0;
  assign _0632_ = write_address[6:2] == 5'h06;
  assign write_START = _0065_ ? _0631_ : 1'h0;
endmodule

// Synchronous first in, first out queue.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.results_commands (r_en, w_rdy, r_rdy, r_data, work_rst, w_port__data, w_en, work_clk);
  input r_en;
  wire r_en;
  output w_rdy;
  wire w_rdy;
  output r_rdy;
  wire r_rdy;
  output [63:0] r_data;
  wire [63:0] r_data;
  input work_rst;
  wire work_rst;
  input [63:0] w_port__data;
  wire [63:0] w_port__data;
  input w_en;
  wire w_en;
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
  wire _17_;
  wire [1:0] _18_;
  wire [1:0] _19_;
  wire _20_;
  reg consume = 1'h0;
  reg [1:0] level = 2'h0;
  reg produce = 1'h0;
  wire w_port__en;
  (* ram_style = "distributed" *)
  reg [63:0] storage [1:0];
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
  assign _18_ = _15_ ? _16_[1:0] : level;
  assign _17_ = _00_ ? _09_[0] : produce;
  assign _06_ = work_rst ? 1'h0 : _17_;
  assign _19_ = _04_ ? _05_[1:0] : _18_;
  assign _08_ = work_rst ? 2'h0 : _19_;
  assign _20_ = _10_ ? _11_[0] : consume;
  assign _07_ = work_rst ? 1'h0 : _20_;
endmodule

// Splits the weight words of each pass into constants, scales and beats.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack (constants__ready, o__ready, constants__valid, scales__valid, words__ready, needs_words, idle, beats__word_0, words__payload, work_rst, job__payload, job__valid, scales__ready, scales__payload, job__ready, beats__valid, words__valid, work_clk);
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
  output [207:0] beats__word_0;
  wire [207:0] beats__word_0;
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
  output [63:0] scales__payload;
  wire [63:0] scales__payload;
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
  wire [4:0] _073_;
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
  wire [207:0] _161_;
  wire _162_;
  wire [511:0] _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire [3:0] _168_;
  wire _169_;
  wire _170_;
  wire [8:0] _171_;
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
  wire [3:0] _254_;
  wire [3:0] _255_;
  wire _256_;
  wire _257_;
  wire _258_;
  wire _259_;
  wire _260_;
  wire [511:0] _261_;
  wire _262_;
  wire _263_;
  reg beat_of_word = 1'h0;
  wire [20:0] beats__payload;
  wire \beats__ready$35 ;
  wire \beats__valid$17 ;
  reg constants_done = 1'h0;
  wire [207:0] i__payload;
  wire i__ready;
  wire i__valid;
  reg kept = 1'h0;
  reg last_constant = 1'h1;
  reg opened = 1'h0;
  reg [207:0] rest_of_word = 208'h0000000000000000000000000000000000000000000000000000;
  reg [511:0] scales_held_words = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [3:0] scales_left = 4'h0;
  reg scales_place = 1'h1;
  reg scales_some = 1'h0;
  reg unsent = 1'h1;
  assign _171_ = beat_of_word * 8'hd0;
  assign i__payload = { rest_of_word, words__payload[207:0] } >> _171_;
  assign _000_ = \beats__valid$17  & opened;
  assign _077_ = beats__payload[1] & unsent;
  assign _173_ = ~ scales__ready;
  assign _184_ = _077_ & _173_;
  assign _195_ = ~ _184_;
  assign _206_ = _000_ & _195_;
  assign _217_ = kept | words__valid;
  assign i__valid = _206_ & _217_;
  assign _228_ = ~ constants_done;
  assign _239_ = beats__payload[4] & _228_;
  assign _001_ = \beats__valid$17  & _239_;
  assign _012_ = \beats__valid$17  & opened;
  assign _022_ = beats__payload[1] & unsent;
  assign _032_ = ~ scales__ready;
  assign _041_ = _022_ & _032_;
  assign _042_ = ~ _041_;
  assign _043_ = _012_ & _042_;
  assign _046_ = kept | words__valid;
  assign _055_ = _043_ & _046_;
  assign _066_ = _055_ & i__ready;
  assign _078_ = _066_ & kept;
  assign _089_ = unsent & opened;
  assign _100_ = _089_ & scales__ready;
  assign _111_ = scales_left != 1'h1;
  assign _122_ = _100_ ? _111_ : scales_some;
  assign _133_ = ~ _122_;
  assign _144_ = beats__payload[3] | _133_;
  assign _155_ = beats__payload[1] & _144_;
  assign _166_ = _078_ & _155_;
  assign _172_ = _166_ & beats__payload[3];
  assign _174_ = ~ beats__payload[7];
  assign _175_ = _172_ & _174_;
  assign _176_ = _001_ | _175_;
  assign constants__valid = words__valid & _176_;
  assign scales__valid = unsent & opened;
  assign _177_ = ~ constants_done;
  assign _178_ = beats__payload[4] & _177_;
  assign _179_ = \beats__valid$17  & _178_;
  assign _180_ = \beats__valid$17  & opened;
  assign _181_ = beats__payload[1] & unsent;
  assign _182_ = ~ scales__ready;
  assign _183_ = _181_ & _182_;
  assign _185_ = ~ _183_;
  assign _186_ = _180_ & _185_;
  assign _187_ = kept | words__valid;
  assign _188_ = _186_ & _187_;
  assign _189_ = _188_ & i__ready;
  assign _190_ = _189_ & kept;
  assign _191_ = unsent & opened;
  assign _192_ = _191_ & scales__ready;
  assign _193_ = scales_left != 1'h1;
  assign _194_ = _192_ ? _193_ : scales_some;
  assign _196_ = ~ _194_;
  assign _197_ = beats__payload[3] | _196_;
  assign _198_ = beats__payload[1] & _197_;
  assign _199_ = _190_ & _198_;
  assign _200_ = _199_ & beats__payload[3];
  assign _201_ = ~ beats__payload[7];
  assign _202_ = _200_ & _201_;
  assign _203_ = _179_ | _202_;
  assign _204_ = _203_ & constants__ready;
  assign _205_ = ~ constants_done;
  assign _207_ = beats__payload[4] & _205_;
  assign _208_ = ~ _207_;
  assign _209_ = \beats__valid$17  & _208_;
  assign _210_ = ~ opened;
  assign _211_ = _209_ & _210_;
  assign _212_ = _204_ | _211_;
  assign _213_ = \beats__valid$17  & opened;
  assign _214_ = beats__payload[1] & unsent;
  assign _215_ = ~ scales__ready;
  assign _216_ = _214_ & _215_;
  assign _218_ = ~ _216_;
  assign _219_ = _213_ & _218_;
  assign _220_ = kept | words__valid;
  assign _221_ = _219_ & _220_;
  assign _222_ = _221_ & i__ready;
  assign _223_ = _222_ & kept;
  assign _224_ = unsent & opened;
  assign _225_ = _224_ & scales__ready;
  assign _226_ = scales_left != 1'h1;
  assign _227_ = _225_ ? _226_ : scales_some;
  assign _229_ = ~ _227_;
  assign _230_ = beats__payload[3] | _229_;
  assign _231_ = beats__payload[1] & _230_;
  assign _232_ = _223_ & _231_;
  assign _233_ = ~ beats__payload[3];
  assign _234_ = _232_ & _233_;
  assign _235_ = _212_ | _234_;
  assign _236_ = \beats__valid$17  & opened;
  assign _237_ = beats__payload[1] & unsent;
  assign _238_ = ~ scales__ready;
  assign _240_ = _237_ & _238_;
  assign _241_ = ~ _240_;
  assign _242_ = _236_ & _241_;
  assign _243_ = _242_ & i__ready;
  assign _244_ = ~ kept;
  assign _245_ = _243_ & _244_;
  assign words__ready = _235_ | _245_;
  assign _246_ = \beats__valid$17  & opened;
  assign _247_ = beats__payload[1] & unsent;
  assign _248_ = ~ scales__ready;
  assign _249_ = _247_ & _248_;
  assign _002_ = ~ _249_;
  assign _003_ = _246_ & _002_;
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
  assign _023_ = scales_left != 1'h1;
  assign _024_ = _021_ ? _023_ : scales_some;
  assign _025_ = ~ _024_;
  assign _026_ = beats__payload[3] | _025_;
  assign _027_ = beats__payload[1] & _026_;
  assign _028_ = beat_of_word | _027_;
  assign _029_ = beat_of_word + 1'h1;
  assign _030_ = _028_ ? 2'h0 : _029_;
  assign _031_ = unsent & opened;
  assign _033_ = _031_ & scales__ready;
  assign _034_ = scales_left != 1'h1;
  assign _035_ = _033_ ? _034_ : scales_some;
  assign _036_ = ~ _035_;
  assign _037_ = beats__payload[3] | _036_;
  assign _038_ = beats__payload[1] & _037_;
  assign _039_ = beat_of_word | _038_;
  assign _040_ = ~ _039_;
  assign _044_ = scales__valid & scales__ready;
  assign _045_ = ~ opened;
  assign _047_ = unsent & opened;
  assign _048_ = _047_ & scales__ready;
  assign _049_ = scales_left != 1'h1;
  assign _050_ = _048_ ? _049_ : scales_some;
  assign _051_ = ~ _050_;
  assign _052_ = _045_ | _051_;
  assign _053_ = scales_place & _052_;
  assign _054_ = constants__valid & constants__ready;
  assign _056_ = constants__valid & constants__ready;
  assign _057_ = _056_ & last_constant;
  assign _058_ = \beats__valid$17  & opened;
  assign _059_ = beats__payload[1] & unsent;
  assign _060_ = ~ scales__ready;
  assign _061_ = _059_ & _060_;
  assign _062_ = ~ _061_;
  assign _063_ = _058_ & _062_;
  assign _064_ = kept | words__valid;
  assign _065_ = _063_ & _064_;
  assign _067_ = _065_ & i__ready;
  assign _068_ = _057_ | _067_;
  assign _069_ = constants__valid & constants__ready;
  assign _070_ = _069_ & last_constant;
  assign _071_ = unsent & opened;
  assign _072_ = _071_ & scales__ready;
  assign _073_ = scales_left - 1'h1;
  assign _074_ = scales_left != 1'h1;
  assign _075_ = ~ constants_done;
  assign _076_ = beats__payload[4] & _075_;
  assign _079_ = ~ _076_;
  assign _080_ = \beats__valid$17  & _079_;
  assign _081_ = ~ opened;
  assign _082_ = _080_ & _081_;
  assign _083_ = \beats__valid$17  & opened;
  assign _084_ = beats__payload[1] & unsent;
  assign _085_ = ~ scales__ready;
  assign _086_ = _084_ & _085_;
  assign _087_ = ~ _086_;
  assign _088_ = _083_ & _087_;
  assign _090_ = kept | words__valid;
  assign _091_ = _088_ & _090_;
  assign _092_ = _091_ & i__ready;
  assign _093_ = _092_ & kept;
  assign _094_ = unsent & opened;
  assign _095_ = _094_ & scales__ready;
  assign _096_ = scales_left != 1'h1;
  assign _097_ = _095_ ? _096_ : scales_some;
  assign _098_ = ~ _097_;
  assign _099_ = beats__payload[3] | _098_;
  assign _101_ = beats__payload[1] & _099_;
  assign _102_ = _093_ & _101_;
  assign _103_ = ~ beats__payload[3];
  assign _104_ = _102_ & _103_;
  assign _105_ = _082_ | _104_;
  assign _106_ = _105_ & words__valid;
  assign _107_ = _106_ & scales_place;
  assign _108_ = \beats__valid$17  & opened;
  assign _109_ = beats__payload[1] & unsent;
  assign _110_ = ~ scales__ready;
  assign _112_ = _109_ & _110_;
  assign _113_ = ~ _112_;
  assign _114_ = _108_ & _113_;
  assign _115_ = kept | words__valid;
  assign _116_ = _114_ & _115_;
  assign _117_ = _116_ & i__ready;
  assign _118_ = _117_ & beats__payload[1];
  assign _119_ = unsent & opened;
  assign _120_ = _119_ & scales__ready;
  assign _121_ = scales_left != 1'h1;
  assign _123_ = _120_ ? _121_ : scales_some;
  assign _124_ = ~ beats__payload[3];
  assign _125_ = _123_ & _124_;
  assign _126_ = ~ constants_done;
  assign _127_ = beats__payload[4] & _126_;
  assign _128_ = ~ _127_;
  assign _129_ = \beats__valid$17  & _128_;
  assign _130_ = ~ opened;
  assign _131_ = _129_ & _130_;
  assign _132_ = \beats__valid$17  & opened;
  assign _134_ = beats__payload[1] & unsent;
  assign _135_ = ~ scales__ready;
  assign _136_ = _134_ & _135_;
  assign _137_ = ~ _136_;
  assign _138_ = _132_ & _137_;
  assign _139_ = kept | words__valid;
  assign _140_ = _138_ & _139_;
  assign _141_ = _140_ & i__ready;
  assign _142_ = _141_ & kept;
  assign _143_ = unsent & opened;
  assign _145_ = _143_ & scales__ready;
  assign _146_ = scales_left != 1'h1;
  assign _147_ = _145_ ? _146_ : scales_some;
  assign _148_ = ~ _147_;
  assign _149_ = beats__payload[3] | _148_;
  assign _150_ = beats__payload[1] & _149_;
  assign _151_ = _142_ & _150_;
  assign _152_ = ~ beats__payload[3];
  assign _153_ = _151_ & _152_;
  assign _154_ = _131_ | _153_;
  assign _156_ = _154_ & words__valid;
  assign _157_ = _156_ & scales_place;
  assign _158_ = _125_ | _157_;
  always @(posedge work_clk)
    beat_of_word <= _159_;
  always @(posedge work_clk)
    kept <= _160_;
  always @(posedge work_clk)
    rest_of_word <= _161_;
  always @(posedge work_clk)
    scales_place <= _162_;
  always @(posedge work_clk)
    scales_held_words <= _163_;
  always @(posedge work_clk)
    last_constant <= _164_;
  always @(posedge work_clk)
    constants_done <= _165_;
  always @(posedge work_clk)
    unsent <= _167_;
  always @(posedge work_clk)
    scales_left <= _168_;
  always @(posedge work_clk)
    scales_some <= _169_;
  always @(posedge work_clk)
    opened <= _170_;
  assign _250_ = _107_ ? 1'h1 : opened;
  assign _251_ = _118_ ? _158_ : _250_;
  assign _170_ = work_rst ? 1'h0 : _251_;
  assign _252_ = _072_ ? _074_ : scales_some;
  assign _253_ = _107_ ? 1'h1 : _252_;
  assign _169_ = work_rst ? 1'h0 : _253_;
  assign _254_ = _072_ ? _073_[3:0] : scales_left;
  assign _255_ = _107_ ? 4'h8 : _254_;
  assign _168_ = work_rst ? 4'h0 : _255_;
  assign _256_ = _072_ ? 1'h0 : unsent;
  assign _257_ = _118_ ? 1'h1 : _256_;
  assign _167_ = work_rst ? 1'h1 : _257_;
  assign _258_ = _068_ ? _070_ : constants_done;
  assign _165_ = work_rst ? 1'h0 : _258_;
  assign _259_ = last_constant ? 1'h1 : 1'h0;
  assign _260_ = _054_ ? _259_ : last_constant;
  assign _164_ = work_rst ? 1'h1 : _260_;
  assign _261_ = _044_ ? { 64'h0000000000000000, scales_held_words[511:64] } : scales_held_words;
  assign _163_ = _053_ ? words__payload : _261_;
  assign _162_ = work_rst ? 1'h1 : scales_place;
  assign _161_ = kept ? rest_of_word : words__payload[415:208];
  assign _262_ = _019_ ? _040_ : kept;
  assign _160_ = work_rst ? 1'h0 : _262_;
  assign _263_ = _019_ ? _030_[0] : beat_of_word;
  assign _159_ = work_rst ? 1'h0 : _263_;
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack.skid  skid (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__word_0),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(\beats__valid$17 ),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(\beats__ready$35 ),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign scales__payload = scales_held_words[63:0];
endmodule

// Buffer of two entries between two streams.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack.skid (o__ready, i__payload, i__valid, i__ready, o__payload, work_rst, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  input [207:0] i__payload;
  wire [207:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [207:0] o__payload;
  wire [207:0] o__payload;
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
  wire [207:0] _11_;
  wire [207:0] _12_;
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
  reg [207:0] word_0 = 208'h0000000000000000000000000000000000000000000000000000;
  reg [207:0] word_1 = 208'h0000000000000000000000000000000000000000000000000000;
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  output [20:0] beats__payload;
  wire [20:0] beats__payload;
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
  wire [1:0] _011_;
  wire _012_;
  wire [2:0] _013_;
  wire _014_;
  wire [5:0] _015_;
  wire [4:0] _016_;
  wire _017_;
  wire [1:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire _021_;
  wire [1:0] _022_;
  wire _023_;
  wire [5:0] _024_;
  wire [24:0] _025_;
  wire _026_;
  wire [1:0] _027_;
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
  wire [1:0] _041_;
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
  wire [1:0] _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire [4:0] _056_;
  wire [4:0] _057_;
  wire [4:0] _058_;
  wire [4:0] _059_;
  wire [4:0] _060_;
  wire [4:0] _061_;
  wire [4:0] _062_;
  wire _063_;
  wire _064_;
  wire [4:0] _065_;
  wire [4:0] _066_;
  wire [4:0] _067_;
  wire [4:0] _068_;
  wire [4:0] _069_;
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
  wire [1:0] _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire [1:0] _095_;
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
  wire [1:0] _160_;
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
  reg [4:0] address = 5'h00;
  reg [1:0] beat = 2'h0;
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
  reg [4:0] restart = 5'h00;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg [1:0] tail = 2'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _020_ = group_left - 1'h1;
  assign _021_ = group_left == 2'h2;
  assign _022_ = group_nearly ? tail : 2'h3;
  assign _023_ = group_nearly ? tail_of_one : 1'h0;
  assign _024_ = address + 1'h1;
  assign _025_ = tile_left - 1'h1;
  assign _026_ = tile_left == 2'h2;
  assign _027_ = group_one ? tail : 2'h3;
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
  assign _011_ = group_one ? tail : 2'h3;
  assign _012_ = group_one ? tail_of_one : 1'h0;
  assign _013_ = beat - 1'h1;
  assign _014_ = beat == 1'h1;
  assign _015_ = address + 1'h1;
  assign _016_ = step_left - 1'h1;
  assign _017_ = step_left == 2'h2;
  assign _018_ = group_last ? tail : 2'h3;
  assign _019_ = group_last ? tail_of_one : 1'h0;
  assign _058_ = group_last ? 5'h00 : _024_[4:0];
  assign _059_ = step_last ? _058_ : restart;
  assign _060_ = last ? _059_ : restart;
  assign _061_ = i__ready ? _060_ : restart;
  function [4:0] _260_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[4:0];
      s[1]:
        _260_ = b[9:5];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _062_ = _260_(restart, { 5'h00, _061_ }, { _064_, _063_ });
  assign _063_ = fsm_state == 2'h3;
  assign _064_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 5'h00 : _062_;
  assign _065_ = group_last ? 5'h00 : _015_[4:0];
  assign _066_ = step_last ? _065_ : restart;
  assign _067_ = last ? _066_ : _015_[4:0];
  assign _068_ = i__ready ? _067_ : address;
  function [4:0] _268_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _268_ = b[4:0];
      s[1]:
        _268_ = b[9:5];
      default:
        _268_ = a;
    endcase
  endfunction
  assign _069_ = _268_(address, { 5'h00, _068_ }, { _071_, _070_ });
  assign _070_ = fsm_state == 2'h3;
  assign _071_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 5'h00 : _069_;
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
  assign _093_ = last ? _092_ : _013_[1:0];
  assign _094_ = i__ready ? _093_ : beat;
  function [1:0] _298_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _298_ = b[1:0];
      s[1]:
        _298_ = b[3:2];
      default:
        _298_ = a;
    endcase
  endfunction
  assign _095_ = _298_(beat, { _011_, _094_ }, { _097_, _096_ });
  assign _096_ = fsm_state == 2'h3;
  assign _097_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 2'h0 : _095_;
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
  assign _160_ = _161_ ? _009_[1:0] : tail;
  assign _161_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 2'h0 : _160_;
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
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack.walk.ahead  ahead (
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [20:0] o__payload;
  wire [20:0] o__payload;
  input work_rst;
  wire work_rst;
  input [20:0] i__payload;
  wire [20:0] i__payload;
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
  wire [20:0] _11_;
  wire [20:0] _12_;
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
  reg [20:0] word_0 = 21'h000000;
  reg [20:0] word_1 = 21'h000000;
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
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

// Writes a stream of words to the addresses of its commands.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.writer (axi__w__ready, axi__b__valid, axi__b__resp, clk, rst, data__ready, spare, idle, axi__w__last, command__ready, command__valid, command__payload, abort, word, data__valid, error, axi__aw__valid, busy, axi__aw__addr, axi__aw__len, axi__w__data
, axi__aw__ready);
  input axi__w__ready;
  wire axi__w__ready;
  input axi__b__valid;
  wire axi__b__valid;
  input [1:0] axi__b__resp;
  wire [1:0] axi__b__resp;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output data__ready;
  wire data__ready;
  output [1:0] spare;
  wire [1:0] spare;
  output idle;
  wire idle;
  output axi__w__last;
  wire axi__w__last;
  output command__ready;
  wire command__ready;
  input command__valid;
  wire command__valid;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input abort;
  wire abort;
  input [511:0] word;
  wire [511:0] word;
  input data__valid;
  wire data__valid;
  output error;
  reg error = 1'h0;
  output axi__aw__valid;
  reg axi__aw__valid = 1'h0;
  output busy;
  reg busy = 1'h0;
  output [31:0] axi__aw__addr;
  reg [31:0] axi__aw__addr = 32'd0;
  output [7:0] axi__aw__len;
  reg [7:0] axi__aw__len = 8'h00;
  output [511:0] axi__w__data;
  wire [511:0] axi__w__data;
  input axi__aw__ready;
  wire axi__aw__ready;
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
  wire [8:0] _015_;
  wire [9:0] _016_;
  wire [8:0] _017_;
  wire [8:0] _018_;
  wire [9:0] _019_;
  wire [10:0] _020_;
  wire _021_;
  wire [1:0] _022_;
  wire _023_;
  wire [1:0] _024_;
  wire [5:0] _025_;
  wire _026_;
  wire [6:0] _027_;
  wire _028_;
  wire _029_;
  wire [7:0] _030_;
  wire [7:0] _031_;
  wire _032_;
  wire _033_;
  wire [3:0] _034_;
  wire _035_;
  wire [5:0] _036_;
  wire _037_;
  wire [31:0] _038_;
  wire [7:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire _047_;
  wire [7:0] _048_;
  wire [31:0] _049_;
  wire _050_;
  wire _051_;
  wire [5:0] _052_;
  wire _053_;
  wire _054_;
  wire [3:0] _055_;
  wire [31:0] address;
  wire \begin ;
  reg [3:0] bursts = 4'h0;
  wire drop;
  wire freed;
  reg [7:0] gathered = 8'h00;
  reg [5:0] left = 6'h00;
  wire [7:0] length;
  reg [7:0] level = 8'h00;
  wire offered;
  wire pending;
  reg stored = 1'h0;
  wire words__ready;
  wire write;
  always @(posedge clk)
    axi__aw__valid <= _035_;
  always @(posedge clk)
    left <= _036_;
  always @(posedge clk)
    busy <= _037_;
  always @(posedge clk)
    axi__aw__addr <= _038_;
  always @(posedge clk)
    axi__aw__len <= _039_;
  assign _000_ = ~ busy;
  assign drop = abort & _000_;
  assign data__ready = ~ level[7];
  assign _011_ = & level[6:0];
  assign _022_ = _011_ ? 2'h1 : 2'h2;
  assign spare = level[7] ? 2'h0 : _022_;
  assign write = data__valid & data__ready;
  assign words__ready = busy & axi__w__ready;
  assign _033_ = gathered > length;
  assign _040_ = offered & _033_;
  assign _041_ = ~ axi__aw__valid;
  assign _042_ = _041_ | axi__aw__ready;
  assign _043_ = _040_ & _042_;
  assign _044_ = ~ busy;
  assign _001_ = _043_ & _044_;
  assign _002_ = & bursts;
  assign _003_ = ~ _002_;
  assign _004_ = _001_ & _003_;
  assign _005_ = ~ abort;
  assign \begin  = _004_ & _005_;
  assign _006_ = ~ pending;
  assign _007_ = ~ stored;
  assign _008_ = _006_ & _007_;
  assign _009_ = ! gathered;
  assign _010_ = _008_ & _009_;
  assign _012_ = ! bursts;
  assign idle = _010_ & _012_;
  assign axi__w__last = ! left;
  assign _013_ = data__valid & data__ready;
  assign _014_ = data__valid & data__ready;
  assign _015_ = level + _014_;
  assign _016_ = _015_ - freed;
  assign _017_ = ~ { 1'h0, length };
  assign _018_ = \begin  ? _017_ : 9'h000;
  assign _019_ = $signed({ 1'h0, gathered }) + $signed(_018_);
  assign _020_ = $signed(_019_) + $signed({ 1'h0, stored });
  assign _021_ = axi__b__valid & axi__b__resp[1];
  assign _023_ = \begin  != axi__b__valid;
  assign _024_ = \begin  ? 2'h1 : 2'h3;
  assign _025_ = $signed({ 1'h0, bursts }) + $signed(_024_);
  assign _026_ = busy & axi__w__ready;
  assign _027_ = left - 1'h1;
  assign _028_ = ~ axi__w__last;
  always @(posedge clk)
    stored <= _029_;
  always @(posedge clk)
    level <= _030_;
  always @(posedge clk)
    gathered <= _031_;
  always @(posedge clk)
    error <= _032_;
  always @(posedge clk)
    bursts <= _034_;
  assign _034_ = rst ? 4'h0 : _055_;
  assign _032_ = rst ? 1'h0 : _021_;
  assign _045_ = drop ? 8'h00 : _020_[7:0];
  assign _031_ = rst ? 8'h00 : _045_;
  assign _046_ = drop ? 8'h00 : _016_[7:0];
  assign _030_ = rst ? 8'h00 : _046_;
  assign _047_ = drop ? 1'h0 : _013_;
  assign _029_ = rst ? 1'h0 : _047_;
  assign _048_ = \begin  ? length : axi__aw__len;
  assign _039_ = rst ? 8'h00 : _048_;
  assign _049_ = \begin  ? address : axi__aw__addr;
  assign _038_ = rst ? 32'd0 : _049_;
  assign _050_ = _026_ ? _028_ : busy;
  assign _051_ = \begin  ? 1'h1 : _050_;
  assign _037_ = rst ? 1'h0 : _051_;
  assign _052_ = _026_ ? _027_[5:0] : left;
  assign _036_ = \begin  ? length[5:0] : _052_;
  assign _053_ = axi__aw__ready ? 1'h0 : axi__aw__valid;
  assign _054_ = \begin  ? 1'h1 : _053_;
  assign _035_ = rst ? 1'h0 : _054_;
  assign _055_ = _023_ ? _025_[3:0] : bursts;
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.writer.queue  queue (
    .clk(clk),
    .drop(drop),
    .freed(freed),
    .rst(rst),
    .words__payload(axi__w__data),
    .words__ready(words__ready),
    .write__data(word),
    .write__en(write)
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.writer.splitter  splitter (
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
    .taken(\begin )
  );
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.writer.queue (rst, drop, write__en, words__ready, write__data, freed, words__payload, clk);
  input rst;
  wire rst;
  input drop;
  wire drop;
  input write__en;
  wire write__en;
  input words__ready;
  wire words__ready;
  input [511:0] write__data;
  wire [511:0] write__data;
  output freed;
  reg freed = 1'h0;
  output [511:0] words__payload;
  reg [511:0] words__payload = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [6:0] _03_;
  wire [6:0] _04_;
  wire [6:0] _05_;
  wire _06_;
  wire _07_;
  wire [511:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [7:0] _15_;
  wire [7:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [6:0] _21_;
  wire [6:0] _22_;
  wire [6:0] _23_;
  wire [6:0] _24_;
  wire [6:0] _25_;
  wire [6:0] _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg [6:0] head = 7'h00;
  reg latched = 1'h0;
  wire move;
  reg [6:0] next = 7'h00;
  wire [511:0] read__data;
  reg [6:0] tail = 7'h7f;
  wire take;
  reg words__valid = 1'h0;
  (* no_rw_check = 32'd1 *)
  reg [511:0] storage [127:0];
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
  assign _18_ = drop ? 1'h0 : _17_;
  assign _07_ = rst ? 1'h0 : _18_;
  assign _19_ = fetch ? filled : latched;
  assign _20_ = drop ? 1'h0 : _19_;
  assign _06_ = rst ? 1'h0 : _20_;
  assign _21_ = take ? _16_[6:0] : head;
  assign _22_ = drop ? 7'h00 : _21_;
  assign _05_ = rst ? 7'h00 : _22_;
  assign _23_ = write__en ? _15_[6:0] : next;
  assign _24_ = drop ? 7'h00 : _23_;
  assign _04_ = rst ? 7'h00 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = drop ? 7'h7f : _25_;
  assign _03_ = rst ? 7'h7f : _26_;
  assign _27_ = drop ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = drop ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// Splits commands into bursts at each multiple of the longest burst, so no burst crosses 4 KiB.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64.writer.splitter (rst, taken, pending, command__ready, address, command__valid, command__payload, abort, offered, length, clk);
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
  input command__valid;
  wire command__valid;
  input [63:0] command__payload;
  wire [63:0] command__payload;
  input abort;
  wire abort;
  output offered;
  wire offered;
  output [7:0] length;
  reg [7:0] length = 8'h00;
  input clk;
  wire clk;
  wire _00_;
  wire [6:0] _01_;
  wire [33:0] _02_;
  wire [20:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [5:0] _10_;
  wire [5:0] _11_;
  wire [6:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire [5:0] _15_;
  wire [19:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [19:0] _25_;
  wire [5:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [19:0] block = 20'h00000;
  reg [31:0] \end  = 32'd0;
  reg [5:0] first = 6'h00;
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
  assign _01_ = state[0] ? { 1'h0, first } : 7'h40;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:7];
  assign _05_ = ! \end [5:0];
  assign _06_ = ~ \end [6];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _10_ = ~ first;
  assign _11_ = last ? \end [5:0] : 6'h00;
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
  assign _24_ = abort ? 8'h00 : { 2'h0, _12_[5:0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[19:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:12];
  assign _26_ = taken ? 6'h00 : first;
  assign _15_ = pending ? _26_ : command__payload[11:6];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 6'h00 };
endmodule

// Decodes bytes into trits (docs/image.md, "Trits: the image packing").
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_base3_128(clk, trits, bytes);
  input clk;
  wire clk;
  output [255:0] trits;
  wire [255:0] trits;
  input [207:0] bytes;
  wire [207:0] bytes;
  wire _0000_;
  wire _0001_;
  wire _0002_;
  wire _0003_;
  wire _0004_;
  wire _0005_;
  wire _0006_;
  wire _0007_;
  wire _0008_;
  wire [2:0] _0009_;
  wire _0010_;
  wire _0011_;
  wire [1:0] _0012_;
  wire _0013_;
  wire _0014_;
  wire _0015_;
  wire _0016_;
  wire _0017_;
  wire _0018_;
  wire _0019_;
  wire _0020_;
  wire _0021_;
  wire _0022_;
  wire _0023_;
  wire _0024_;
  wire _0025_;
  wire _0026_;
  wire _0027_;
  wire _0028_;
  wire _0029_;
  wire _0030_;
  wire _0031_;
  wire _0032_;
  wire _0033_;
  wire _0034_;
  wire _0035_;
  wire _0036_;
  wire _0037_;
  wire _0038_;
  wire _0039_;
  wire _0040_;
  wire _0041_;
  wire _0042_;
  wire _0043_;
  wire _0044_;
  wire _0045_;
  wire [2:0] _0046_;
  wire _0047_;
  wire [1:0] _0048_;
  wire _0049_;
  wire _0050_;
  wire _0051_;
  wire _0052_;
  wire _0053_;
  wire _0054_;
  wire _0055_;
  wire _0056_;
  wire _0057_;
  wire _0058_;
  wire _0059_;
  wire _0060_;
  wire _0061_;
  wire _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire _0066_;
  wire _0067_;
  wire _0068_;
  wire _0069_;
  wire _0070_;
  wire _0071_;
  wire _0072_;
  wire _0073_;
  wire _0074_;
  wire _0075_;
  wire _0076_;
  wire _0077_;
  wire _0078_;
  wire _0079_;
  wire _0080_;
  wire _0081_;
  wire [2:0] _0082_;
  wire _0083_;
  wire [1:0] _0084_;
  wire _0085_;
  wire _0086_;
  wire _0087_;
  wire _0088_;
  wire _0089_;
  wire _0090_;
  wire _0091_;
  wire _0092_;
  wire _0093_;
  wire _0094_;
  wire _0095_;
  wire _0096_;
  wire _0097_;
  wire _0098_;
  wire _0099_;
  wire _0100_;
  wire _0101_;
  wire _0102_;
  wire _0103_;
  wire _0104_;
  wire _0105_;
  wire _0106_;
  wire _0107_;
  wire _0108_;
  wire _0109_;
  wire _0110_;
  wire _0111_;
  wire _0112_;
  wire _0113_;
  wire _0114_;
  wire _0115_;
  wire _0116_;
  wire _0117_;
  wire _0118_;
  wire [2:0] _0119_;
  wire _0120_;
  wire [1:0] _0121_;
  wire _0122_;
  wire _0123_;
  wire _0124_;
  wire _0125_;
  wire _0126_;
  wire _0127_;
  wire _0128_;
  wire _0129_;
  wire _0130_;
  wire _0131_;
  wire _0132_;
  wire _0133_;
  wire _0134_;
  wire _0135_;
  wire _0136_;
  wire _0137_;
  wire _0138_;
  wire _0139_;
  wire _0140_;
  wire _0141_;
  wire _0142_;
  wire _0143_;
  wire _0144_;
  wire _0145_;
  wire _0146_;
  wire _0147_;
  wire _0148_;
  wire _0149_;
  wire _0150_;
  wire _0151_;
  wire _0152_;
  wire _0153_;
  wire _0154_;
  wire [2:0] _0155_;
  wire _0156_;
  wire _0157_;
  wire [1:0] _0158_;
  wire _0159_;
  wire _0160_;
  wire _0161_;
  wire _0162_;
  wire _0163_;
  wire _0164_;
  wire _0165_;
  wire _0166_;
  wire _0167_;
  wire _0168_;
  wire _0169_;
  wire _0170_;
  wire _0171_;
  wire _0172_;
  wire _0173_;
  wire _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire _0178_;
  wire _0179_;
  wire _0180_;
  wire _0181_;
  wire _0182_;
  wire _0183_;
  wire _0184_;
  wire _0185_;
  wire _0186_;
  wire _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire [2:0] _0192_;
  wire _0193_;
  wire [1:0] _0194_;
  wire _0195_;
  wire _0196_;
  wire _0197_;
  wire _0198_;
  wire _0199_;
  wire _0200_;
  wire _0201_;
  wire _0202_;
  wire _0203_;
  wire _0204_;
  wire _0205_;
  wire _0206_;
  wire _0207_;
  wire [2:0] _0208_;
  wire _0209_;
  wire _0210_;
  wire _0211_;
  wire _0212_;
  wire _0213_;
  wire _0214_;
  wire _0215_;
  wire _0216_;
  wire _0217_;
  wire _0218_;
  wire _0219_;
  wire _0220_;
  wire _0221_;
  wire _0222_;
  wire _0223_;
  wire _0224_;
  wire _0225_;
  wire _0226_;
  wire _0227_;
  wire _0228_;
  wire [2:0] _0229_;
  wire _0230_;
  wire _0231_;
  wire [1:0] _0232_;
  wire _0233_;
  wire _0234_;
  wire _0235_;
  wire _0236_;
  wire _0237_;
  wire _0238_;
  wire _0239_;
  wire _0240_;
  wire _0241_;
  wire _0242_;
  wire _0243_;
  wire _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire _0248_;
  wire _0249_;
  wire _0250_;
  wire _0251_;
  wire _0252_;
  wire _0253_;
  wire _0254_;
  wire _0255_;
  wire _0256_;
  wire _0257_;
  wire _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire _0262_;
  wire _0263_;
  wire _0264_;
  wire _0265_;
  wire [2:0] _0266_;
  wire _0267_;
  wire [1:0] _0268_;
  wire _0269_;
  wire _0270_;
  wire _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire _0275_;
  wire _0276_;
  wire _0277_;
  wire _0278_;
  wire _0279_;
  wire _0280_;
  wire _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire _0286_;
  wire _0287_;
  wire _0288_;
  wire _0289_;
  wire _0290_;
  wire _0291_;
  wire _0292_;
  wire [2:0] _0293_;
  wire _0294_;
  wire _0295_;
  wire _0296_;
  wire _0297_;
  wire _0298_;
  wire _0299_;
  wire _0300_;
  wire _0301_;
  wire [2:0] _0302_;
  wire _0303_;
  wire _0304_;
  wire [1:0] _0305_;
  wire _0306_;
  wire _0307_;
  wire _0308_;
  wire _0309_;
  wire _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire _0314_;
  wire [1:0] _0315_;
  wire _0316_;
  wire _0317_;
  wire _0318_;
  wire _0319_;
  wire _0320_;
  wire _0321_;
  wire _0322_;
  wire _0323_;
  wire _0324_;
  wire _0325_;
  wire _0326_;
  wire _0327_;
  wire _0328_;
  wire _0329_;
  wire _0330_;
  wire _0331_;
  wire _0332_;
  wire _0333_;
  wire _0334_;
  wire _0335_;
  wire _0336_;
  wire _0337_;
  wire _0338_;
  wire _0339_;
  wire [2:0] _0340_;
  wire _0341_;
  wire [1:0] _0342_;
  wire _0343_;
  wire _0344_;
  wire _0345_;
  wire _0346_;
  wire _0347_;
  wire _0348_;
  wire _0349_;
  wire _0350_;
  wire _0351_;
  wire _0352_;
  wire _0353_;
  wire _0354_;
  wire _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire _0363_;
  wire _0364_;
  wire _0365_;
  wire _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire _0371_;
  wire _0372_;
  wire _0373_;
  wire _0374_;
  wire [2:0] _0375_;
  wire _0376_;
  wire _0377_;
  wire [1:0] _0378_;
  wire _0379_;
  wire _0380_;
  wire _0381_;
  wire _0382_;
  wire _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire _0388_;
  wire _0389_;
  wire _0390_;
  wire _0391_;
  wire _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
  wire _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire _0402_;
  wire _0403_;
  wire _0404_;
  wire _0405_;
  wire _0406_;
  wire _0407_;
  wire _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire [2:0] _0412_;
  wire _0413_;
  wire [1:0] _0414_;
  wire _0415_;
  wire _0416_;
  wire _0417_;
  wire _0418_;
  wire [1:0] _0419_;
  wire _0420_;
  wire _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire _0430_;
  wire _0431_;
  wire _0432_;
  wire _0433_;
  wire _0434_;
  wire _0435_;
  wire _0436_;
  wire _0437_;
  wire _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire _0444_;
  wire _0445_;
  wire _0446_;
  wire _0447_;
  wire _0448_;
  wire [2:0] _0449_;
  wire _0450_;
  wire [1:0] _0451_;
  wire _0452_;
  wire _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire _0463_;
  wire _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire _0473_;
  wire _0474_;
  wire _0475_;
  wire _0476_;
  wire _0477_;
  wire _0478_;
  wire _0479_;
  wire _0480_;
  wire _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire [2:0] _0485_;
  wire _0486_;
  wire [1:0] _0487_;
  wire _0488_;
  wire _0489_;
  wire _0490_;
  wire _0491_;
  wire _0492_;
  wire _0493_;
  wire _0494_;
  wire _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire _0500_;
  wire _0501_;
  wire _0502_;
  wire _0503_;
  wire _0504_;
  wire _0505_;
  wire _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire _0517_;
  wire _0518_;
  wire _0519_;
  wire _0520_;
  wire [2:0] _0521_;
  wire _0522_;
  wire _0523_;
  wire _0524_;
  wire [1:0] _0525_;
  wire _0526_;
  wire _0527_;
  wire _0528_;
  wire _0529_;
  wire _0530_;
  wire _0531_;
  wire _0532_;
  wire _0533_;
  wire _0534_;
  wire _0535_;
  wire _0536_;
  wire _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire _0541_;
  wire _0542_;
  wire _0543_;
  wire _0544_;
  wire _0545_;
  wire _0546_;
  wire _0547_;
  wire _0548_;
  wire _0549_;
  wire _0550_;
  wire _0551_;
  wire _0552_;
  wire _0553_;
  wire _0554_;
  wire _0555_;
  wire _0556_;
  wire _0557_;
  wire _0558_;
  wire [2:0] _0559_;
  wire _0560_;
  wire [1:0] _0561_;
  wire _0562_;
  wire _0563_;
  wire _0564_;
  wire _0565_;
  wire _0566_;
  wire _0567_;
  wire _0568_;
  wire _0569_;
  wire _0570_;
  wire _0571_;
  wire _0572_;
  wire _0573_;
  wire _0574_;
  wire _0575_;
  wire _0576_;
  wire _0577_;
  wire _0578_;
  wire _0579_;
  wire _0580_;
  wire _0581_;
  wire _0582_;
  wire _0583_;
  wire _0584_;
  wire _0585_;
  wire _0586_;
  wire _0587_;
  wire _0588_;
  wire _0589_;
  wire _0590_;
  wire _0591_;
  wire _0592_;
  wire _0593_;
  wire _0594_;
  wire [2:0] _0595_;
  wire _0596_;
  wire _0597_;
  wire [1:0] _0598_;
  wire _0599_;
  wire _0600_;
  wire _0601_;
  wire _0602_;
  wire _0603_;
  wire _0604_;
  wire _0605_;
  wire _0606_;
  wire _0607_;
  wire _0608_;
  wire _0609_;
  wire _0610_;
  wire _0611_;
  wire _0612_;
  wire _0613_;
  wire _0614_;
  wire _0615_;
  wire _0616_;
  wire _0617_;
  wire _0618_;
  wire _0619_;
  wire _0620_;
  wire _0621_;
  wire _0622_;
  wire _0623_;
  wire _0624_;
  wire _0625_;
  wire _0626_;
  wire _0627_;
  wire _0628_;
  wire _0629_;
  wire _0630_;
  wire _0631_;
  wire _0632_;
  wire [2:0] _0633_;
  wire _0634_;
  wire [1:0] _0635_;
  wire _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire _0640_;
  wire _0641_;
  wire _0642_;
  wire _0643_;
  wire _0644_;
  wire _0645_;
  wire _0646_;
  wire _0647_;
  wire _0648_;
  wire _0649_;
  wire _0650_;
  wire _0651_;
  wire _0652_;
  wire _0653_;
  wire _0654_;
  wire _0655_;
  wire _0656_;
  wire _0657_;
  wire _0658_;
  wire _0659_;
  wire [2:0] _0660_;
  wire _0661_;
  wire _0662_;
  wire _0663_;
  wire _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire _0668_;
  wire [2:0] _0669_;
  wire _0670_;
  wire _0671_;
  wire [1:0] _0672_;
  wire _0673_;
  wire _0674_;
  wire _0675_;
  wire _0676_;
  wire _0677_;
  wire _0678_;
  wire _0679_;
  wire _0680_;
  wire [1:0] _0681_;
  wire _0682_;
  wire _0683_;
  wire _0684_;
  wire _0685_;
  wire _0686_;
  wire _0687_;
  wire _0688_;
  wire _0689_;
  wire _0690_;
  wire _0691_;
  wire _0692_;
  wire _0693_;
  wire _0694_;
  wire _0695_;
  wire _0696_;
  wire _0697_;
  wire _0698_;
  wire _0699_;
  wire _0700_;
  wire _0701_;
  wire _0702_;
  wire _0703_;
  wire _0704_;
  wire _0705_;
  wire [2:0] _0706_;
  wire _0707_;
  wire [1:0] _0708_;
  wire _0709_;
  wire _0710_;
  wire _0711_;
  wire _0712_;
  wire _0713_;
  wire _0714_;
  wire _0715_;
  wire _0716_;
  wire _0717_;
  wire _0718_;
  wire _0719_;
  wire _0720_;
  wire _0721_;
  wire _0722_;
  wire _0723_;
  wire _0724_;
  wire _0725_;
  wire _0726_;
  wire _0727_;
  wire _0728_;
  wire _0729_;
  wire _0730_;
  wire _0731_;
  wire _0732_;
  wire _0733_;
  wire _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire _0738_;
  wire _0739_;
  wire _0740_;
  wire _0741_;
  wire [2:0] _0742_;
  wire _0743_;
  wire _0744_;
  wire [1:0] _0745_;
  wire _0746_;
  wire _0747_;
  wire _0748_;
  wire _0749_;
  wire _0750_;
  wire _0751_;
  wire _0752_;
  wire _0753_;
  wire _0754_;
  wire _0755_;
  wire _0756_;
  wire _0757_;
  wire _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire _0762_;
  wire _0763_;
  wire _0764_;
  wire _0765_;
  wire _0766_;
  wire _0767_;
  wire _0768_;
  wire _0769_;
  wire _0770_;
  wire _0771_;
  wire _0772_;
  wire _0773_;
  wire _0774_;
  wire _0775_;
  wire _0776_;
  wire _0777_;
  wire _0778_;
  wire [2:0] _0779_;
  wire _0780_;
  wire [1:0] _0781_;
  wire _0782_;
  wire _0783_;
  wire _0784_;
  wire _0785_;
  wire _0786_;
  wire _0787_;
  wire _0788_;
  wire _0789_;
  wire _0790_;
  wire _0791_;
  wire _0792_;
  wire _0793_;
  wire _0794_;
  wire _0795_;
  wire _0796_;
  wire _0797_;
  wire _0798_;
  wire _0799_;
  wire _0800_;
  wire _0801_;
  wire _0802_;
  wire _0803_;
  wire _0804_;
  wire _0805_;
  wire _0806_;
  wire _0807_;
  wire _0808_;
  wire _0809_;
  wire _0810_;
  wire _0811_;
  wire _0812_;
  wire _0813_;
  wire [2:0] _0814_;
  wire _0815_;
  wire [1:0] _0816_;
  wire _0817_;
  wire _0818_;
  wire _0819_;
  wire _0820_;
  wire _0821_;
  wire _0822_;
  wire _0823_;
  wire _0824_;
  wire _0825_;
  wire _0826_;
  wire _0827_;
  wire _0828_;
  wire _0829_;
  wire _0830_;
  wire _0831_;
  wire _0832_;
  wire _0833_;
  wire _0834_;
  wire _0835_;
  wire _0836_;
  wire _0837_;
  wire _0838_;
  wire _0839_;
  wire _0840_;
  wire _0841_;
  reg [1:0] code_0_0 = 2'h0;
  reg [1:0] code_0_1 = 2'h0;
  reg [1:0] code_0_2 = 2'h0;
  reg [1:0] code_0_3 = 2'h0;
  reg [1:0] code_0_4 = 2'h0;
  reg [1:0] code_10_0 = 2'h0;
  reg [1:0] code_10_1 = 2'h0;
  reg [1:0] code_10_2 = 2'h0;
  reg [1:0] code_10_3 = 2'h0;
  reg [1:0] code_10_4 = 2'h0;
  reg [1:0] code_11_0 = 2'h0;
  reg [1:0] code_11_1 = 2'h0;
  reg [1:0] code_11_2 = 2'h0;
  reg [1:0] code_11_3 = 2'h0;
  reg [1:0] code_11_4 = 2'h0;
  reg [1:0] code_12_0 = 2'h0;
  reg [1:0] code_12_1 = 2'h0;
  reg [1:0] code_12_2 = 2'h0;
  reg [1:0] code_12_3 = 2'h0;
  reg [1:0] code_12_4 = 2'h0;
  reg [1:0] code_13_0 = 2'h0;
  reg [1:0] code_13_1 = 2'h0;
  reg [1:0] code_13_2 = 2'h0;
  reg [1:0] code_13_3 = 2'h0;
  reg [1:0] code_13_4 = 2'h0;
  reg [1:0] code_14_0 = 2'h0;
  reg [1:0] code_14_1 = 2'h0;
  reg [1:0] code_14_2 = 2'h0;
  reg [1:0] code_14_3 = 2'h0;
  reg [1:0] code_14_4 = 2'h0;
  reg [1:0] code_15_0 = 2'h0;
  reg [1:0] code_15_1 = 2'h0;
  reg [1:0] code_15_2 = 2'h0;
  reg [1:0] code_15_3 = 2'h0;
  reg [1:0] code_15_4 = 2'h0;
  reg [1:0] code_16_0 = 2'h0;
  reg [1:0] code_16_1 = 2'h0;
  reg [1:0] code_16_2 = 2'h0;
  reg [1:0] code_16_3 = 2'h0;
  reg [1:0] code_16_4 = 2'h0;
  reg [1:0] code_17_0 = 2'h0;
  reg [1:0] code_17_1 = 2'h0;
  reg [1:0] code_17_2 = 2'h0;
  reg [1:0] code_17_3 = 2'h0;
  reg [1:0] code_17_4 = 2'h0;
  reg [1:0] code_18_0 = 2'h0;
  reg [1:0] code_18_1 = 2'h0;
  reg [1:0] code_18_2 = 2'h0;
  reg [1:0] code_18_3 = 2'h0;
  reg [1:0] code_18_4 = 2'h0;
  reg [1:0] code_19_0 = 2'h0;
  reg [1:0] code_19_1 = 2'h0;
  reg [1:0] code_19_2 = 2'h0;
  reg [1:0] code_19_3 = 2'h0;
  reg [1:0] code_19_4 = 2'h0;
  reg [1:0] code_1_0 = 2'h0;
  reg [1:0] code_1_1 = 2'h0;
  reg [1:0] code_1_2 = 2'h0;
  reg [1:0] code_1_3 = 2'h0;
  reg [1:0] code_1_4 = 2'h0;
  reg [1:0] code_20_0 = 2'h0;
  reg [1:0] code_20_1 = 2'h0;
  reg [1:0] code_20_2 = 2'h0;
  reg [1:0] code_20_3 = 2'h0;
  reg [1:0] code_20_4 = 2'h0;
  reg [1:0] code_21_0 = 2'h0;
  reg [1:0] code_21_1 = 2'h0;
  reg [1:0] code_21_2 = 2'h0;
  reg [1:0] code_21_3 = 2'h0;
  reg [1:0] code_21_4 = 2'h0;
  reg [1:0] code_22_0 = 2'h0;
  reg [1:0] code_22_1 = 2'h0;
  reg [1:0] code_22_2 = 2'h0;
  reg [1:0] code_22_3 = 2'h0;
  reg [1:0] code_22_4 = 2'h0;
  reg [1:0] code_23_0 = 2'h0;
  reg [1:0] code_23_1 = 2'h0;
  reg [1:0] code_23_2 = 2'h0;
  reg [1:0] code_23_3 = 2'h0;
  reg [1:0] code_23_4 = 2'h0;
  reg [1:0] code_24_0 = 2'h0;
  reg [1:0] code_24_1 = 2'h0;
  reg [1:0] code_24_2 = 2'h0;
  reg [1:0] code_24_3 = 2'h0;
  reg [1:0] code_24_4 = 2'h0;
  reg [1:0] code_25_0 = 2'h0;
  reg [1:0] code_25_1 = 2'h0;
  reg [1:0] code_25_2 = 2'h0;
  reg [1:0] code_2_0 = 2'h0;
  reg [1:0] code_2_1 = 2'h0;
  reg [1:0] code_2_2 = 2'h0;
  reg [1:0] code_2_3 = 2'h0;
  reg [1:0] code_2_4 = 2'h0;
  reg [1:0] code_3_0 = 2'h0;
  reg [1:0] code_3_1 = 2'h0;
  reg [1:0] code_3_2 = 2'h0;
  reg [1:0] code_3_3 = 2'h0;
  reg [1:0] code_3_4 = 2'h0;
  reg [1:0] code_4_0 = 2'h0;
  reg [1:0] code_4_1 = 2'h0;
  reg [1:0] code_4_2 = 2'h0;
  reg [1:0] code_4_3 = 2'h0;
  reg [1:0] code_4_4 = 2'h0;
  reg [1:0] code_5_0 = 2'h0;
  reg [1:0] code_5_1 = 2'h0;
  reg [1:0] code_5_2 = 2'h0;
  reg [1:0] code_5_3 = 2'h0;
  reg [1:0] code_5_4 = 2'h0;
  reg [1:0] code_6_0 = 2'h0;
  reg [1:0] code_6_1 = 2'h0;
  reg [1:0] code_6_2 = 2'h0;
  reg [1:0] code_6_3 = 2'h0;
  reg [1:0] code_6_4 = 2'h0;
  reg [1:0] code_7_0 = 2'h0;
  reg [1:0] code_7_1 = 2'h0;
  reg [1:0] code_7_2 = 2'h0;
  reg [1:0] code_7_3 = 2'h0;
  reg [1:0] code_7_4 = 2'h0;
  reg [1:0] code_8_0 = 2'h0;
  reg [1:0] code_8_1 = 2'h0;
  reg [1:0] code_8_2 = 2'h0;
  reg [1:0] code_8_3 = 2'h0;
  reg [1:0] code_8_4 = 2'h0;
  reg [1:0] code_9_0 = 2'h0;
  reg [1:0] code_9_1 = 2'h0;
  reg [1:0] code_9_2 = 2'h0;
  reg [1:0] code_9_3 = 2'h0;
  reg [1:0] code_9_4 = 2'h0;
  reg escape_0 = 1'h0;
  reg escape_1 = 1'h0;
  reg escape_10 = 1'h0;
  reg escape_11 = 1'h0;
  reg escape_12 = 1'h0;
  reg escape_13 = 1'h0;
  reg escape_14 = 1'h0;
  reg escape_15 = 1'h0;
  reg escape_16 = 1'h0;
  reg escape_17 = 1'h0;
  reg escape_18 = 1'h0;
  reg escape_19 = 1'h0;
  reg escape_2 = 1'h0;
  reg escape_20 = 1'h0;
  reg escape_21 = 1'h0;
  reg escape_22 = 1'h0;
  reg escape_23 = 1'h0;
  reg escape_24 = 1'h0;
  reg escape_3 = 1'h0;
  reg escape_4 = 1'h0;
  reg escape_5 = 1'h0;
  reg escape_6 = 1'h0;
  reg escape_7 = 1'h0;
  reg escape_8 = 1'h0;
  reg escape_9 = 1'h0;
  reg [2:0] high_0 = 3'h0;
  reg [2:0] high_1 = 3'h0;
  reg [2:0] high_10 = 3'h0;
  reg [2:0] high_11 = 3'h0;
  reg [2:0] high_12 = 3'h0;
  reg [2:0] high_13 = 3'h0;
  reg [2:0] high_14 = 3'h0;
  reg [2:0] high_15 = 3'h0;
  reg [2:0] high_16 = 3'h0;
  reg [2:0] high_17 = 3'h0;
  reg [2:0] high_18 = 3'h0;
  reg [2:0] high_19 = 3'h0;
  reg [2:0] high_2 = 3'h0;
  reg [2:0] high_20 = 3'h0;
  reg [2:0] high_21 = 3'h0;
  reg [2:0] high_22 = 3'h0;
  reg [2:0] high_23 = 3'h0;
  reg [2:0] high_24 = 3'h0;
  reg [2:0] high_25 = 3'h0;
  reg [2:0] high_3 = 3'h0;
  reg [2:0] high_4 = 3'h0;
  reg [2:0] high_5 = 3'h0;
  reg [2:0] high_6 = 3'h0;
  reg [2:0] high_7 = 3'h0;
  reg [2:0] high_8 = 3'h0;
  reg [2:0] high_9 = 3'h0;
  reg [2:0] low_0 = 3'h0;
  reg [2:0] low_1 = 3'h0;
  reg [2:0] low_10 = 3'h0;
  reg [2:0] low_11 = 3'h0;
  reg [2:0] low_12 = 3'h0;
  reg [2:0] low_13 = 3'h0;
  reg [2:0] low_14 = 3'h0;
  reg [2:0] low_15 = 3'h0;
  reg [2:0] low_16 = 3'h0;
  reg [2:0] low_17 = 3'h0;
  reg [2:0] low_18 = 3'h0;
  reg [2:0] low_19 = 3'h0;
  reg [2:0] low_2 = 3'h0;
  reg [2:0] low_20 = 3'h0;
  reg [2:0] low_21 = 3'h0;
  reg [2:0] low_22 = 3'h0;
  reg [2:0] low_23 = 3'h0;
  reg [2:0] low_24 = 3'h0;
  reg [2:0] low_3 = 3'h0;
  reg [2:0] low_4 = 3'h0;
  reg [2:0] low_5 = 3'h0;
  reg [2:0] low_6 = 3'h0;
  reg [2:0] low_7 = 3'h0;
  reg [2:0] low_8 = 3'h0;
  reg [2:0] low_9 = 3'h0;
  reg [1:0] middle_0 = 2'h0;
  reg [1:0] middle_1 = 2'h0;
  reg [1:0] middle_10 = 2'h0;
  reg [1:0] middle_11 = 2'h0;
  reg [1:0] middle_12 = 2'h0;
  reg [1:0] middle_13 = 2'h0;
  reg [1:0] middle_14 = 2'h0;
  reg [1:0] middle_15 = 2'h0;
  reg [1:0] middle_16 = 2'h0;
  reg [1:0] middle_17 = 2'h0;
  reg [1:0] middle_18 = 2'h0;
  reg [1:0] middle_19 = 2'h0;
  reg [1:0] middle_2 = 2'h0;
  reg [1:0] middle_20 = 2'h0;
  reg [1:0] middle_21 = 2'h0;
  reg [1:0] middle_22 = 2'h0;
  reg [1:0] middle_23 = 2'h0;
  reg [1:0] middle_24 = 2'h0;
  reg [1:0] middle_25 = 2'h0;
  reg [1:0] middle_3 = 2'h0;
  reg [1:0] middle_4 = 2'h0;
  reg [1:0] middle_5 = 2'h0;
  reg [1:0] middle_6 = 2'h0;
  reg [1:0] middle_7 = 2'h0;
  reg [1:0] middle_8 = 2'h0;
  reg [1:0] middle_9 = 2'h0;
  assign _0832_ = middle_2[1] & _0825_;
  assign _0833_ = ~ low_2[2];
  assign _0834_ = low_2[1] & _0833_;
  assign _0835_ = escape_2 | _0834_;
  assign _0836_ = ~ escape_2;
  assign _0837_ = _0836_ & low_2[2];
  assign _0838_ = low_2[1] & low_2[0];
  assign _0839_ = ~ _0838_;
  assign _0840_ = _0837_ & _0839_;
  assign _0841_ = ~ low_2[1];
  assign _0001_ = low_2[0] & _0841_;
  assign _0002_ = escape_2 | _0001_;
  assign _0003_ = ~ escape_2;
  assign _0004_ = _0003_ & low_2[1];
  assign _0005_ = low_2[2] | low_2[0];
  assign _0006_ = _0004_ & _0005_;
  assign _0007_ = & bytes[31:29];
  assign _0008_ = & bytes[31:29];
  assign _0009_ = _0008_ ? bytes[26:24] : bytes[31:29];
  assign _0010_ = high_3[1] & high_3[2];
  assign _0012_ = _0010_ ? middle_3 : high_3[2:1];
  assign _0013_ = high_3[1] & high_3[2];
  assign _0014_ = ~ high_3[0];
  assign _0015_ = middle_3[1] & _0014_;
  assign _0016_ = _0013_ | _0015_;
  assign _0017_ = middle_3[1] & middle_3[0];
  assign _0018_ = ~ _0017_;
  assign _0019_ = high_3[0] & _0018_;
  assign _0020_ = high_3[1] & high_3[2];
  assign _0022_ = ~ middle_3[1];
  assign _0023_ = middle_3[0] & _0022_;
  assign _0024_ = _0020_ | _0023_;
  assign _0025_ = high_3[0] | middle_3[0];
  assign _0026_ = middle_3[1] & _0025_;
  assign _0027_ = ~ low_3[2];
  assign _0028_ = low_3[1] & _0027_;
  assign _0029_ = escape_3 | _0028_;
  assign _0030_ = ~ escape_3;
  assign _0032_ = _0030_ & low_3[2];
  assign _0033_ = low_3[1] & low_3[0];
  assign _0034_ = ~ _0033_;
  assign _0035_ = _0032_ & _0034_;
  assign _0036_ = ~ low_3[1];
  assign _0037_ = low_3[0] & _0036_;
  assign _0038_ = escape_3 | _0037_;
  assign _0039_ = ~ escape_3;
  assign _0040_ = _0039_ & low_3[1];
  assign _0041_ = low_3[2] | low_3[0];
  assign _0043_ = _0040_ & _0041_;
  assign _0044_ = & bytes[39:37];
  assign _0045_ = & bytes[39:37];
  assign _0046_ = _0045_ ? bytes[34:32] : bytes[39:37];
  assign _0047_ = high_4[1] & high_4[2];
  assign _0048_ = _0047_ ? middle_4 : high_4[2:1];
  assign _0049_ = high_4[1] & high_4[2];
  assign _0050_ = ~ high_4[0];
  assign _0051_ = middle_4[1] & _0050_;
  assign _0052_ = _0049_ | _0051_;
  assign _0054_ = middle_4[1] & middle_4[0];
  assign _0055_ = ~ _0054_;
  assign _0056_ = high_4[0] & _0055_;
  assign _0057_ = high_4[1] & high_4[2];
  assign _0058_ = ~ middle_4[1];
  assign _0059_ = middle_4[0] & _0058_;
  assign _0060_ = _0057_ | _0059_;
  assign _0061_ = high_4[0] | middle_4[0];
  assign _0063_ = middle_4[1] & _0061_;
  assign _0064_ = ~ low_4[2];
  assign _0065_ = low_4[1] & _0064_;
  assign _0066_ = escape_4 | _0065_;
  assign _0067_ = ~ escape_4;
  assign _0068_ = _0067_ & low_4[2];
  assign _0069_ = low_4[1] & low_4[0];
  assign _0070_ = ~ _0069_;
  assign _0071_ = _0068_ & _0070_;
  assign _0072_ = ~ low_4[1];
  assign _0074_ = low_4[0] & _0072_;
  assign _0075_ = escape_4 | _0074_;
  assign _0076_ = ~ escape_4;
  assign _0077_ = _0076_ & low_4[1];
  assign _0078_ = low_4[2] | low_4[0];
  assign _0079_ = _0077_ & _0078_;
  assign _0080_ = & bytes[47:45];
  assign _0081_ = & bytes[47:45];
  assign _0082_ = _0081_ ? bytes[42:40] : bytes[47:45];
  assign _0083_ = high_5[1] & high_5[2];
  assign _0084_ = _0083_ ? middle_5 : high_5[2:1];
  assign _0085_ = high_5[1] & high_5[2];
  assign _0086_ = ~ high_5[0];
  assign _0087_ = middle_5[1] & _0086_;
  assign _0088_ = _0085_ | _0087_;
  assign _0089_ = middle_5[1] & middle_5[0];
  assign _0090_ = ~ _0089_;
  assign _0091_ = high_5[0] & _0090_;
  assign _0092_ = high_5[1] & high_5[2];
  assign _0094_ = ~ middle_5[1];
  assign _0095_ = middle_5[0] & _0094_;
  assign _0096_ = _0092_ | _0095_;
  assign _0097_ = high_5[0] | middle_5[0];
  assign _0098_ = middle_5[1] & _0097_;
  assign _0099_ = ~ low_5[2];
  assign _0100_ = low_5[1] & _0099_;
  assign _0101_ = escape_5 | _0100_;
  assign _0102_ = ~ escape_5;
  assign _0105_ = _0102_ & low_5[2];
  assign _0106_ = low_5[1] & low_5[0];
  assign _0107_ = ~ _0106_;
  assign _0108_ = _0105_ & _0107_;
  assign _0109_ = ~ low_5[1];
  assign _0110_ = low_5[0] & _0109_;
  assign _0111_ = escape_5 | _0110_;
  assign _0112_ = ~ escape_5;
  assign _0113_ = _0112_ & low_5[1];
  assign _0114_ = low_5[2] | low_5[0];
  assign _0116_ = _0113_ & _0114_;
  assign _0117_ = & bytes[55:53];
  assign _0118_ = & bytes[55:53];
  assign _0119_ = _0118_ ? bytes[50:48] : bytes[55:53];
  assign _0120_ = high_6[1] & high_6[2];
  assign _0121_ = _0120_ ? middle_6 : high_6[2:1];
  assign _0122_ = high_6[1] & high_6[2];
  assign _0123_ = ~ high_6[0];
  assign _0124_ = middle_6[1] & _0123_;
  assign _0125_ = _0122_ | _0124_;
  assign _0127_ = middle_6[1] & middle_6[0];
  assign _0128_ = ~ _0127_;
  assign _0129_ = high_6[0] & _0128_;
  assign _0130_ = high_6[1] & high_6[2];
  assign _0131_ = ~ middle_6[1];
  assign _0132_ = middle_6[0] & _0131_;
  assign _0133_ = _0130_ | _0132_;
  assign _0134_ = high_6[0] | middle_6[0];
  assign _0136_ = middle_6[1] & _0134_;
  assign _0137_ = ~ low_6[2];
  assign _0138_ = low_6[1] & _0137_;
  assign _0139_ = escape_6 | _0138_;
  assign _0140_ = ~ escape_6;
  assign _0141_ = _0140_ & low_6[2];
  assign _0142_ = low_6[1] & low_6[0];
  assign _0143_ = ~ _0142_;
  assign _0144_ = _0141_ & _0143_;
  assign _0145_ = ~ low_6[1];
  assign _0147_ = low_6[0] & _0145_;
  assign _0148_ = escape_6 | _0147_;
  assign _0149_ = ~ escape_6;
  assign _0150_ = _0149_ & low_6[1];
  assign _0151_ = low_6[2] | low_6[0];
  assign _0152_ = _0150_ & _0151_;
  assign _0153_ = & bytes[63:61];
  assign _0154_ = & bytes[63:61];
  assign _0155_ = _0154_ ? bytes[58:56] : bytes[63:61];
  assign _0156_ = high_7[1] & high_7[2];
  assign _0158_ = _0156_ ? middle_7 : high_7[2:1];
  assign _0159_ = high_7[1] & high_7[2];
  assign _0160_ = ~ high_7[0];
  assign _0161_ = middle_7[1] & _0160_;
  assign _0162_ = _0159_ | _0161_;
  assign _0163_ = middle_7[1] & middle_7[0];
  assign _0164_ = ~ _0163_;
  assign _0165_ = high_7[0] & _0164_;
  assign _0166_ = high_7[1] & high_7[2];
  assign _0168_ = ~ middle_7[1];
  assign _0169_ = middle_7[0] & _0168_;
  assign _0170_ = _0166_ | _0169_;
  assign _0171_ = high_7[0] | middle_7[0];
  assign _0172_ = middle_7[1] & _0171_;
  assign _0173_ = ~ low_7[2];
  assign _0174_ = low_7[1] & _0173_;
  assign _0175_ = escape_7 | _0174_;
  assign _0176_ = ~ escape_7;
  assign _0178_ = _0176_ & low_7[2];
  assign _0179_ = low_7[1] & low_7[0];
  assign _0180_ = ~ _0179_;
  assign _0181_ = _0178_ & _0180_;
  assign _0182_ = ~ low_7[1];
  assign _0183_ = low_7[0] & _0182_;
  assign _0184_ = escape_7 | _0183_;
  assign _0185_ = ~ escape_7;
  assign _0186_ = _0185_ & low_7[1];
  assign _0187_ = low_7[2] | low_7[0];
  assign _0189_ = _0186_ & _0187_;
  assign _0190_ = & bytes[71:69];
  assign _0191_ = & bytes[71:69];
  assign _0192_ = _0191_ ? bytes[66:64] : bytes[71:69];
  assign _0193_ = high_8[1] & high_8[2];
  assign _0194_ = _0193_ ? middle_8 : high_8[2:1];
  assign _0195_ = high_8[1] & high_8[2];
  assign _0196_ = ~ high_8[0];
  assign _0197_ = middle_8[1] & _0196_;
  assign _0198_ = _0195_ | _0197_;
  assign _0200_ = middle_8[1] & middle_8[0];
  assign _0201_ = ~ _0200_;
  assign _0202_ = high_8[0] & _0201_;
  assign _0203_ = high_8[1] & high_8[2];
  assign _0204_ = ~ middle_8[1];
  assign _0205_ = middle_8[0] & _0204_;
  assign _0206_ = _0203_ | _0205_;
  assign _0207_ = high_8[0] | middle_8[0];
  assign _0210_ = middle_8[1] & _0207_;
  assign _0211_ = ~ low_8[2];
  assign _0212_ = low_8[1] & _0211_;
  assign _0213_ = escape_8 | _0212_;
  assign _0214_ = ~ escape_8;
  assign _0215_ = _0214_ & low_8[2];
  assign _0216_ = low_8[1] & low_8[0];
  assign _0217_ = ~ _0216_;
  assign _0218_ = _0215_ & _0217_;
  assign _0219_ = ~ low_8[1];
  assign _0221_ = low_8[0] & _0219_;
  assign _0222_ = escape_8 | _0221_;
  assign _0223_ = ~ escape_8;
  assign _0224_ = _0223_ & low_8[1];
  assign _0225_ = low_8[2] | low_8[0];
  assign _0226_ = _0224_ & _0225_;
  assign _0227_ = & bytes[79:77];
  assign _0228_ = & bytes[79:77];
  assign _0229_ = _0228_ ? bytes[74:72] : bytes[79:77];
  assign _0230_ = high_9[1] & high_9[2];
  assign _0232_ = _0230_ ? middle_9 : high_9[2:1];
  assign _0233_ = high_9[1] & high_9[2];
  assign _0234_ = ~ high_9[0];
  assign _0235_ = middle_9[1] & _0234_;
  assign _0236_ = _0233_ | _0235_;
  assign _0237_ = middle_9[1] & middle_9[0];
  assign _0238_ = ~ _0237_;
  assign _0239_ = high_9[0] & _0238_;
  assign _0240_ = high_9[1] & high_9[2];
  assign _0242_ = ~ middle_9[1];
  assign _0243_ = middle_9[0] & _0242_;
  assign _0244_ = _0240_ | _0243_;
  assign _0245_ = high_9[0] | middle_9[0];
  assign _0246_ = middle_9[1] & _0245_;
  assign _0247_ = ~ low_9[2];
  assign _0248_ = low_9[1] & _0247_;
  assign _0249_ = escape_9 | _0248_;
  assign _0250_ = ~ escape_9;
  assign _0252_ = _0250_ & low_9[2];
  assign _0253_ = low_9[1] & low_9[0];
  assign _0254_ = ~ _0253_;
  assign _0255_ = _0252_ & _0254_;
  assign _0256_ = ~ low_9[1];
  assign _0257_ = low_9[0] & _0256_;
  assign _0258_ = escape_9 | _0257_;
  assign _0259_ = ~ escape_9;
  assign _0260_ = _0259_ & low_9[1];
  assign _0261_ = low_9[2] | low_9[0];
  assign _0263_ = _0260_ & _0261_;
  assign _0264_ = & bytes[87:85];
  assign _0265_ = & bytes[87:85];
  assign _0266_ = _0265_ ? bytes[82:80] : bytes[87:85];
  assign _0267_ = high_10[1] & high_10[2];
  assign _0268_ = _0267_ ? middle_10 : high_10[2:1];
  assign _0269_ = high_10[1] & high_10[2];
  assign _0270_ = ~ high_10[0];
  assign _0271_ = middle_10[1] & _0270_;
  assign _0272_ = _0269_ | _0271_;
  assign _0274_ = middle_10[1] & middle_10[0];
  assign _0275_ = ~ _0274_;
  assign _0276_ = high_10[0] & _0275_;
  assign _0277_ = high_10[1] & high_10[2];
  assign _0278_ = ~ middle_10[1];
  assign _0279_ = middle_10[0] & _0278_;
  assign _0280_ = _0277_ | _0279_;
  assign _0281_ = high_10[0] | middle_10[0];
  assign _0283_ = middle_10[1] & _0281_;
  assign _0284_ = ~ low_10[2];
  assign _0285_ = low_10[1] & _0284_;
  assign _0286_ = escape_10 | _0285_;
  assign _0287_ = ~ escape_10;
  assign _0288_ = _0287_ & low_10[2];
  assign _0289_ = low_10[1] & low_10[0];
  assign _0290_ = ~ _0289_;
  assign _0291_ = _0288_ & _0290_;
  assign _0292_ = ~ low_10[1];
  assign _0294_ = low_10[0] & _0292_;
  assign _0295_ = escape_10 | _0294_;
  assign _0296_ = ~ escape_10;
  assign _0297_ = _0296_ & low_10[1];
  assign _0298_ = low_10[2] | low_10[0];
  assign _0299_ = _0297_ & _0298_;
  assign _0300_ = & bytes[95:93];
  assign _0301_ = & bytes[95:93];
  assign _0302_ = _0301_ ? bytes[90:88] : bytes[95:93];
  assign _0303_ = high_11[1] & high_11[2];
  assign _0305_ = _0303_ ? middle_11 : high_11[2:1];
  assign _0306_ = high_11[1] & high_11[2];
  assign _0307_ = ~ high_11[0];
  assign _0308_ = middle_11[1] & _0307_;
  assign _0309_ = _0306_ | _0308_;
  assign _0310_ = middle_11[1] & middle_11[0];
  assign _0311_ = ~ _0310_;
  assign _0312_ = high_11[0] & _0311_;
  assign _0313_ = high_11[1] & high_11[2];
  assign _0316_ = ~ middle_11[1];
  assign _0317_ = middle_11[0] & _0316_;
  assign _0318_ = _0313_ | _0317_;
  assign _0319_ = high_11[0] | middle_11[0];
  assign _0320_ = middle_11[1] & _0319_;
  assign _0321_ = ~ low_11[2];
  assign _0322_ = low_11[1] & _0321_;
  assign _0323_ = escape_11 | _0322_;
  assign _0324_ = ~ escape_11;
  assign _0326_ = _0324_ & low_11[2];
  assign _0327_ = low_11[1] & low_11[0];
  assign _0328_ = ~ _0327_;
  assign _0329_ = _0326_ & _0328_;
  assign _0330_ = ~ low_11[1];
  assign _0331_ = low_11[0] & _0330_;
  assign _0332_ = escape_11 | _0331_;
  assign _0333_ = ~ escape_11;
  assign _0334_ = _0333_ & low_11[1];
  assign _0335_ = low_11[2] | low_11[0];
  assign _0337_ = _0334_ & _0335_;
  assign _0338_ = & bytes[103:101];
  assign _0339_ = & bytes[103:101];
  assign _0340_ = _0339_ ? bytes[98:96] : bytes[103:101];
  assign _0341_ = high_12[1] & high_12[2];
  assign _0342_ = _0341_ ? middle_12 : high_12[2:1];
  assign _0343_ = high_12[1] & high_12[2];
  assign _0344_ = ~ high_12[0];
  assign _0345_ = middle_12[1] & _0344_;
  assign _0346_ = _0343_ | _0345_;
  assign _0348_ = middle_12[1] & middle_12[0];
  assign _0349_ = ~ _0348_;
  assign _0350_ = high_12[0] & _0349_;
  assign _0351_ = high_12[1] & high_12[2];
  assign _0352_ = ~ middle_12[1];
  assign _0353_ = middle_12[0] & _0352_;
  assign _0354_ = _0351_ | _0353_;
  assign _0355_ = high_12[0] | middle_12[0];
  assign _0357_ = middle_12[1] & _0355_;
  assign _0358_ = ~ low_12[2];
  assign _0359_ = low_12[1] & _0358_;
  assign _0360_ = escape_12 | _0359_;
  assign _0361_ = ~ escape_12;
  assign _0362_ = _0361_ & low_12[2];
  assign _0363_ = low_12[1] & low_12[0];
  assign _0364_ = ~ _0363_;
  assign _0365_ = _0362_ & _0364_;
  assign _0366_ = ~ low_12[1];
  assign _0367_ = low_12[0] & _0366_;
  assign _0368_ = escape_12 | _0367_;
  assign _0369_ = ~ escape_12;
  assign _0370_ = _0369_ & low_12[1];
  assign _0371_ = low_12[2] | low_12[0];
  assign _0372_ = _0370_ & _0371_;
  assign _0373_ = & bytes[111:109];
  assign _0374_ = & bytes[111:109];
  assign _0375_ = _0374_ ? bytes[106:104] : bytes[111:109];
  assign _0376_ = high_13[1] & high_13[2];
  assign _0378_ = _0376_ ? middle_13 : high_13[2:1];
  assign _0379_ = high_13[1] & high_13[2];
  assign _0380_ = ~ high_13[0];
  assign _0381_ = middle_13[1] & _0380_;
  assign _0382_ = _0379_ | _0381_;
  assign _0383_ = middle_13[1] & middle_13[0];
  assign _0384_ = ~ _0383_;
  assign _0385_ = high_13[0] & _0384_;
  assign _0386_ = high_13[1] & high_13[2];
  assign _0388_ = ~ middle_13[1];
  assign _0389_ = middle_13[0] & _0388_;
  assign _0390_ = _0386_ | _0389_;
  assign _0391_ = high_13[0] | middle_13[0];
  assign _0392_ = middle_13[1] & _0391_;
  assign _0393_ = ~ low_13[2];
  assign _0394_ = low_13[1] & _0393_;
  assign _0395_ = escape_13 | _0394_;
  assign _0396_ = ~ escape_13;
  assign _0398_ = _0396_ & low_13[2];
  assign _0399_ = low_13[1] & low_13[0];
  assign _0400_ = ~ _0399_;
  assign _0401_ = _0398_ & _0400_;
  assign _0402_ = ~ low_13[1];
  assign _0403_ = low_13[0] & _0402_;
  assign _0404_ = escape_13 | _0403_;
  assign _0405_ = ~ escape_13;
  assign _0406_ = _0405_ & low_13[1];
  assign _0407_ = low_13[2] | low_13[0];
  assign _0409_ = _0406_ & _0407_;
  assign _0410_ = & bytes[119:117];
  assign _0411_ = & bytes[119:117];
  assign _0412_ = _0411_ ? bytes[114:112] : bytes[119:117];
  assign _0413_ = high_14[1] & high_14[2];
  assign _0414_ = _0413_ ? middle_14 : high_14[2:1];
  assign _0415_ = high_14[1] & high_14[2];
  assign _0416_ = ~ high_14[0];
  assign _0417_ = middle_14[1] & _0416_;
  assign _0418_ = _0415_ | _0417_;
  assign _0421_ = middle_14[1] & middle_14[0];
  assign _0422_ = ~ _0421_;
  assign _0423_ = high_14[0] & _0422_;
  assign _0424_ = high_14[1] & high_14[2];
  assign _0425_ = ~ middle_14[1];
  assign _0426_ = middle_14[0] & _0425_;
  assign _0427_ = _0424_ | _0426_;
  assign _0428_ = high_14[0] | middle_14[0];
  assign _0430_ = middle_14[1] & _0428_;
  assign _0431_ = ~ low_14[2];
  assign _0432_ = low_14[1] & _0431_;
  assign _0433_ = escape_14 | _0432_;
  assign _0434_ = ~ escape_14;
  assign _0435_ = _0434_ & low_14[2];
  assign _0436_ = low_14[1] & low_14[0];
  assign _0437_ = ~ _0436_;
  assign _0438_ = _0435_ & _0437_;
  assign _0439_ = ~ low_14[1];
  assign _0441_ = low_14[0] & _0439_;
  assign _0442_ = escape_14 | _0441_;
  assign _0443_ = ~ escape_14;
  assign _0444_ = _0443_ & low_14[1];
  assign _0445_ = low_14[2] | low_14[0];
  assign _0446_ = _0444_ & _0445_;
  assign _0447_ = & bytes[127:125];
  assign _0448_ = & bytes[127:125];
  assign _0449_ = _0448_ ? bytes[122:120] : bytes[127:125];
  assign _0450_ = high_15[1] & high_15[2];
  assign _0451_ = _0450_ ? middle_15 : high_15[2:1];
  assign _0452_ = high_15[1] & high_15[2];
  assign _0453_ = ~ high_15[0];
  assign _0454_ = middle_15[1] & _0453_;
  assign _0455_ = _0452_ | _0454_;
  assign _0456_ = middle_15[1] & middle_15[0];
  assign _0457_ = ~ _0456_;
  assign _0458_ = high_15[0] & _0457_;
  assign _0459_ = high_15[1] & high_15[2];
  assign _0461_ = ~ middle_15[1];
  assign _0462_ = middle_15[0] & _0461_;
  assign _0463_ = _0459_ | _0462_;
  assign _0464_ = high_15[0] | middle_15[0];
  assign _0465_ = middle_15[1] & _0464_;
  assign _0466_ = ~ low_15[2];
  assign _0467_ = low_15[1] & _0466_;
  assign _0468_ = escape_15 | _0467_;
  assign _0469_ = ~ escape_15;
  assign _0471_ = _0469_ & low_15[2];
  assign _0472_ = low_15[1] & low_15[0];
  assign _0473_ = ~ _0472_;
  assign _0474_ = _0471_ & _0473_;
  assign _0475_ = ~ low_15[1];
  assign _0476_ = low_15[0] & _0475_;
  assign _0477_ = escape_15 | _0476_;
  assign _0478_ = ~ escape_15;
  assign _0479_ = _0478_ & low_15[1];
  assign _0480_ = low_15[2] | low_15[0];
  assign _0482_ = _0479_ & _0480_;
  assign _0483_ = & bytes[135:133];
  assign _0484_ = & bytes[135:133];
  assign _0485_ = _0484_ ? bytes[130:128] : bytes[135:133];
  assign _0486_ = high_16[1] & high_16[2];
  assign _0487_ = _0486_ ? middle_16 : high_16[2:1];
  assign _0488_ = high_16[1] & high_16[2];
  assign _0489_ = ~ high_16[0];
  assign _0490_ = middle_16[1] & _0489_;
  assign _0491_ = _0488_ | _0490_;
  assign _0493_ = middle_16[1] & middle_16[0];
  assign _0494_ = ~ _0493_;
  assign _0495_ = high_16[0] & _0494_;
  assign _0496_ = high_16[1] & high_16[2];
  assign _0497_ = ~ middle_16[1];
  assign _0498_ = middle_16[0] & _0497_;
  assign _0499_ = _0496_ | _0498_;
  assign _0500_ = high_16[0] | middle_16[0];
  assign _0502_ = middle_16[1] & _0500_;
  assign _0503_ = ~ low_16[2];
  assign _0504_ = low_16[1] & _0503_;
  assign _0505_ = escape_16 | _0504_;
  assign _0506_ = ~ escape_16;
  assign _0507_ = _0506_ & low_16[2];
  assign _0508_ = low_16[1] & low_16[0];
  assign _0509_ = ~ _0508_;
  assign _0510_ = _0507_ & _0509_;
  assign _0511_ = ~ low_16[1];
  assign _0513_ = low_16[0] & _0511_;
  assign _0514_ = escape_16 | _0513_;
  assign _0515_ = ~ escape_16;
  assign _0516_ = _0515_ & low_16[1];
  assign _0517_ = low_16[2] | low_16[0];
  assign _0518_ = _0516_ & _0517_;
  assign _0519_ = & bytes[143:141];
  assign _0520_ = & bytes[143:141];
  assign _0521_ = _0520_ ? bytes[138:136] : bytes[143:141];
  assign _0522_ = high_17[1] & high_17[2];
  assign _0525_ = _0522_ ? middle_17 : high_17[2:1];
  assign _0526_ = high_17[1] & high_17[2];
  assign _0527_ = ~ high_17[0];
  assign _0528_ = middle_17[1] & _0527_;
  assign _0529_ = _0526_ | _0528_;
  assign _0530_ = middle_17[1] & middle_17[0];
  assign _0531_ = ~ _0530_;
  assign _0532_ = high_17[0] & _0531_;
  assign _0533_ = high_17[1] & high_17[2];
  assign _0535_ = ~ middle_17[1];
  assign _0536_ = middle_17[0] & _0535_;
  assign _0537_ = _0533_ | _0536_;
  assign _0538_ = high_17[0] | middle_17[0];
  assign _0539_ = middle_17[1] & _0538_;
  assign _0540_ = ~ low_17[2];
  assign _0541_ = low_17[1] & _0540_;
  assign _0542_ = escape_17 | _0541_;
  assign _0543_ = ~ escape_17;
  assign _0545_ = _0543_ & low_17[2];
  assign _0546_ = low_17[1] & low_17[0];
  assign _0547_ = ~ _0546_;
  assign _0548_ = _0545_ & _0547_;
  assign _0549_ = ~ low_17[1];
  assign _0550_ = low_17[0] & _0549_;
  assign _0551_ = escape_17 | _0550_;
  assign _0552_ = ~ escape_17;
  assign _0553_ = _0552_ & low_17[1];
  assign _0554_ = low_17[2] | low_17[0];
  assign _0556_ = _0553_ & _0554_;
  assign _0557_ = & bytes[151:149];
  assign _0558_ = & bytes[151:149];
  assign _0559_ = _0558_ ? bytes[146:144] : bytes[151:149];
  assign _0560_ = high_18[1] & high_18[2];
  assign _0561_ = _0560_ ? middle_18 : high_18[2:1];
  assign _0562_ = high_18[1] & high_18[2];
  assign _0563_ = ~ high_18[0];
  assign _0564_ = middle_18[1] & _0563_;
  assign _0565_ = _0562_ | _0564_;
  assign _0567_ = middle_18[1] & middle_18[0];
  assign _0568_ = ~ _0567_;
  assign _0569_ = high_18[0] & _0568_;
  assign _0570_ = high_18[1] & high_18[2];
  assign _0571_ = ~ middle_18[1];
  assign _0572_ = middle_18[0] & _0571_;
  assign _0573_ = _0570_ | _0572_;
  assign _0574_ = high_18[0] | middle_18[0];
  assign _0576_ = middle_18[1] & _0574_;
  assign _0577_ = ~ low_18[2];
  assign _0578_ = low_18[1] & _0577_;
  assign _0579_ = escape_18 | _0578_;
  assign _0580_ = ~ escape_18;
  assign _0581_ = _0580_ & low_18[2];
  assign _0582_ = low_18[1] & low_18[0];
  assign _0583_ = ~ _0582_;
  assign _0584_ = _0581_ & _0583_;
  assign _0585_ = ~ low_18[1];
  assign _0587_ = low_18[0] & _0585_;
  assign _0588_ = escape_18 | _0587_;
  assign _0589_ = ~ escape_18;
  assign _0590_ = _0589_ & low_18[1];
  assign _0591_ = low_18[2] | low_18[0];
  assign _0592_ = _0590_ & _0591_;
  assign _0593_ = & bytes[159:157];
  assign _0594_ = & bytes[159:157];
  assign _0595_ = _0594_ ? bytes[154:152] : bytes[159:157];
  assign _0596_ = high_19[1] & high_19[2];
  assign _0598_ = _0596_ ? middle_19 : high_19[2:1];
  assign _0599_ = high_19[1] & high_19[2];
  assign _0600_ = ~ high_19[0];
  assign _0601_ = middle_19[1] & _0600_;
  assign _0602_ = _0599_ | _0601_;
  assign _0603_ = middle_19[1] & middle_19[0];
  assign _0604_ = ~ _0603_;
  assign _0605_ = high_19[0] & _0604_;
  assign _0606_ = high_19[1] & high_19[2];
  assign _0608_ = ~ middle_19[1];
  assign _0609_ = middle_19[0] & _0608_;
  assign _0610_ = _0606_ | _0609_;
  assign _0611_ = high_19[0] | middle_19[0];
  assign _0612_ = middle_19[1] & _0611_;
  assign _0613_ = ~ low_19[2];
  assign _0614_ = low_19[1] & _0613_;
  assign _0615_ = escape_19 | _0614_;
  assign _0616_ = ~ escape_19;
  assign _0618_ = _0616_ & low_19[2];
  assign _0619_ = low_19[1] & low_19[0];
  assign _0620_ = ~ _0619_;
  assign _0621_ = _0618_ & _0620_;
  assign _0622_ = ~ low_19[1];
  assign _0623_ = low_19[0] & _0622_;
  assign _0624_ = escape_19 | _0623_;
  assign _0625_ = ~ escape_19;
  assign _0626_ = _0625_ & low_19[1];
  assign _0627_ = low_19[2] | low_19[0];
  assign _0630_ = _0626_ & _0627_;
  assign _0631_ = & bytes[167:165];
  assign _0632_ = & bytes[167:165];
  assign _0633_ = _0632_ ? bytes[162:160] : bytes[167:165];
  assign _0634_ = high_20[1] & high_20[2];
  assign _0635_ = _0634_ ? middle_20 : high_20[2:1];
  assign _0636_ = high_20[1] & high_20[2];
  assign _0637_ = ~ high_20[0];
  assign _0638_ = middle_20[1] & _0637_;
  assign _0639_ = _0636_ | _0638_;
  assign _0641_ = middle_20[1] & middle_20[0];
  assign _0642_ = ~ _0641_;
  assign _0643_ = high_20[0] & _0642_;
  assign _0644_ = high_20[1] & high_20[2];
  assign _0645_ = ~ middle_20[1];
  assign _0646_ = middle_20[0] & _0645_;
  assign _0647_ = _0644_ | _0646_;
  assign _0648_ = high_20[0] | middle_20[0];
  assign _0650_ = middle_20[1] & _0648_;
  assign _0651_ = ~ low_20[2];
  assign _0652_ = low_20[1] & _0651_;
  assign _0653_ = escape_20 | _0652_;
  assign _0654_ = ~ escape_20;
  assign _0655_ = _0654_ & low_20[2];
  assign _0656_ = low_20[1] & low_20[0];
  assign _0657_ = ~ _0656_;
  assign _0658_ = _0655_ & _0657_;
  assign _0659_ = ~ low_20[1];
  assign _0661_ = low_20[0] & _0659_;
  assign _0662_ = escape_20 | _0661_;
  assign _0663_ = ~ escape_20;
  assign _0664_ = _0663_ & low_20[1];
  assign _0665_ = low_20[2] | low_20[0];
  assign _0666_ = _0664_ & _0665_;
  assign _0667_ = & bytes[175:173];
  assign _0668_ = & bytes[175:173];
  assign _0669_ = _0668_ ? bytes[170:168] : bytes[175:173];
  assign _0670_ = high_21[1] & high_21[2];
  assign _0672_ = _0670_ ? middle_21 : high_21[2:1];
  assign _0673_ = high_21[1] & high_21[2];
  assign _0674_ = ~ high_21[0];
  assign _0675_ = middle_21[1] & _0674_;
  assign _0676_ = _0673_ | _0675_;
  assign _0677_ = middle_21[1] & middle_21[0];
  assign _0678_ = ~ _0677_;
  assign _0679_ = high_21[0] & _0678_;
  assign _0680_ = high_21[1] & high_21[2];
  assign _0682_ = ~ middle_21[1];
  assign _0683_ = middle_21[0] & _0682_;
  assign _0684_ = _0680_ | _0683_;
  assign _0685_ = high_21[0] | middle_21[0];
  assign _0686_ = middle_21[1] & _0685_;
  assign _0687_ = ~ low_21[2];
  assign _0688_ = low_21[1] & _0687_;
  assign _0689_ = escape_21 | _0688_;
  assign _0690_ = ~ escape_21;
  assign _0692_ = _0690_ & low_21[2];
  assign _0693_ = low_21[1] & low_21[0];
  assign _0694_ = ~ _0693_;
  assign _0695_ = _0692_ & _0694_;
  assign _0696_ = ~ low_21[1];
  assign _0697_ = low_21[0] & _0696_;
  assign _0698_ = escape_21 | _0697_;
  assign _0699_ = ~ escape_21;
  assign _0700_ = _0699_ & low_21[1];
  assign _0701_ = low_21[2] | low_21[0];
  assign _0703_ = _0700_ & _0701_;
  assign _0704_ = & bytes[183:181];
  assign _0705_ = & bytes[183:181];
  assign _0706_ = _0705_ ? bytes[178:176] : bytes[183:181];
  assign _0707_ = high_22[1] & high_22[2];
  assign _0708_ = _0707_ ? middle_22 : high_22[2:1];
  assign _0709_ = high_22[1] & high_22[2];
  assign _0710_ = ~ high_22[0];
  assign _0711_ = middle_22[1] & _0710_;
  assign _0712_ = _0709_ | _0711_;
  assign _0714_ = middle_22[1] & middle_22[0];
  assign _0715_ = ~ _0714_;
  assign _0716_ = high_22[0] & _0715_;
  assign _0717_ = high_22[1] & high_22[2];
  assign _0718_ = ~ middle_22[1];
  assign _0719_ = middle_22[0] & _0718_;
  assign _0720_ = _0717_ | _0719_;
  assign _0721_ = high_22[0] | middle_22[0];
  assign _0723_ = middle_22[1] & _0721_;
  assign _0724_ = ~ low_22[2];
  assign _0725_ = low_22[1] & _0724_;
  assign _0726_ = escape_22 | _0725_;
  assign _0727_ = ~ escape_22;
  assign _0728_ = _0727_ & low_22[2];
  assign _0729_ = low_22[1] & low_22[0];
  assign _0730_ = ~ _0729_;
  assign _0731_ = _0728_ & _0730_;
  assign _0732_ = ~ low_22[1];
  assign _0734_ = low_22[0] & _0732_;
  assign _0735_ = escape_22 | _0734_;
  assign _0736_ = ~ escape_22;
  assign _0737_ = _0736_ & low_22[1];
  assign _0738_ = low_22[2] | low_22[0];
  assign _0739_ = _0737_ & _0738_;
  assign _0740_ = & bytes[191:189];
  assign _0741_ = & bytes[191:189];
  assign _0742_ = _0741_ ? bytes[186:184] : bytes[191:189];
  assign _0743_ = high_23[1] & high_23[2];
  assign _0745_ = _0743_ ? middle_23 : high_23[2:1];
  assign _0746_ = high_23[1] & high_23[2];
  assign _0747_ = ~ high_23[0];
  assign _0748_ = middle_23[1] & _0747_;
  assign _0749_ = _0746_ | _0748_;
  assign _0750_ = middle_23[1] & middle_23[0];
  assign _0751_ = ~ _0750_;
  assign _0752_ = high_23[0] & _0751_;
  assign _0753_ = high_23[1] & high_23[2];
  assign _0755_ = ~ middle_23[1];
  assign _0756_ = middle_23[0] & _0755_;
  assign _0757_ = _0753_ | _0756_;
  assign _0758_ = high_23[0] | middle_23[0];
  assign _0759_ = middle_23[1] & _0758_;
  assign _0760_ = ~ low_23[2];
  assign _0761_ = low_23[1] & _0760_;
  assign _0762_ = escape_23 | _0761_;
  assign _0763_ = ~ escape_23;
  assign _0765_ = _0763_ & low_23[2];
  assign _0766_ = low_23[1] & low_23[0];
  assign _0767_ = ~ _0766_;
  assign _0768_ = _0765_ & _0767_;
  assign _0769_ = ~ low_23[1];
  assign _0770_ = low_23[0] & _0769_;
  assign _0771_ = escape_23 | _0770_;
  assign _0772_ = ~ escape_23;
  assign _0773_ = _0772_ & low_23[1];
  assign _0774_ = low_23[2] | low_23[0];
  assign _0776_ = _0773_ & _0774_;
  assign _0777_ = & bytes[199:197];
  assign _0778_ = & bytes[199:197];
  assign _0779_ = _0778_ ? bytes[194:192] : bytes[199:197];
  assign _0780_ = high_24[1] & high_24[2];
  assign _0781_ = _0780_ ? middle_24 : high_24[2:1];
  assign _0782_ = high_24[1] & high_24[2];
  assign _0783_ = ~ high_24[0];
  assign _0784_ = middle_24[1] & _0783_;
  assign _0785_ = _0782_ | _0784_;
  assign _0787_ = middle_24[1] & middle_24[0];
  assign _0788_ = ~ _0787_;
  assign _0789_ = high_24[0] & _0788_;
  assign _0790_ = high_24[1] & high_24[2];
  assign _0791_ = ~ middle_24[1];
  assign _0792_ = middle_24[0] & _0791_;
  assign _0793_ = _0790_ | _0792_;
  assign _0794_ = high_24[0] | middle_24[0];
  assign _0796_ = middle_24[1] & _0794_;
  assign _0797_ = ~ low_24[2];
  assign _0798_ = low_24[1] & _0797_;
  assign _0799_ = escape_24 | _0798_;
  assign _0800_ = ~ escape_24;
  assign _0801_ = _0800_ & low_24[2];
  assign _0802_ = low_24[1] & low_24[0];
  assign _0803_ = ~ _0802_;
  assign _0804_ = _0801_ & _0803_;
  assign _0805_ = ~ low_24[1];
  assign _0807_ = low_24[0] & _0805_;
  assign _0808_ = escape_24 | _0807_;
  assign _0809_ = ~ escape_24;
  assign _0810_ = _0809_ & low_24[1];
  assign _0811_ = low_24[2] | low_24[0];
  assign _0812_ = _0810_ & _0811_;
  assign _0813_ = & bytes[207:205];
  assign _0814_ = _0813_ ? bytes[202:200] : bytes[207:205];
  assign _0815_ = high_25[1] & high_25[2];
  assign _0816_ = _0815_ ? middle_25 : high_25[2:1];
  assign _0817_ = high_25[1] & high_25[2];
  assign _0818_ = ~ high_25[0];
  assign _0819_ = middle_25[1] & _0818_;
  assign _0820_ = _0817_ | _0819_;
  assign _0821_ = middle_25[1] & middle_25[0];
  assign _0822_ = ~ _0821_;
  assign _0823_ = high_25[0] & _0822_;
  assign _0824_ = high_25[1] & high_25[2];
  assign _0826_ = ~ middle_25[1];
  assign _0827_ = middle_25[0] & _0826_;
  assign _0828_ = _0824_ | _0827_;
  assign _0829_ = high_25[0] | middle_25[0];
  assign _0830_ = middle_25[1] & _0829_;
  always @(posedge clk)
    escape_0 <= _0000_;
  always @(posedge clk)
    low_0 <= bytes[2:0];
  always @(posedge clk)
    middle_0 <= bytes[4:3];
  always @(posedge clk)
    high_0 <= _0208_;
  always @(posedge clk)
    code_0_0 <= _0419_;
  always @(posedge clk)
    code_0_1 <= { _0031_, _0831_ };
  always @(posedge clk)
    code_0_2 <= { _0104_, _0073_ };
  always @(posedge clk)
    code_0_3 <= { _0188_, _0135_ };
  always @(posedge clk)
    code_0_4 <= { _0262_, _0220_ };
  always @(posedge clk)
    escape_1 <= _0273_;
  always @(posedge clk)
    low_1 <= bytes[10:8];
  always @(posedge clk)
    middle_1 <= bytes[12:11];
  always @(posedge clk)
    high_1 <= _0293_;
  always @(posedge clk)
    code_1_0 <= _0315_;
  always @(posedge clk)
    code_1_1 <= { _0397_, _0356_ };
  always @(posedge clk)
    code_1_2 <= { _0470_, _0440_ };
  always @(posedge clk)
    code_1_3 <= { _0555_, _0501_ };
  always @(posedge clk)
    code_1_4 <= { _0629_, _0586_ };
  always @(posedge clk)
    escape_2 <= _0640_;
  always @(posedge clk)
    low_2 <= bytes[18:16];
  always @(posedge clk)
    middle_2 <= bytes[20:19];
  always @(posedge clk)
    high_2 <= _0660_;
  always @(posedge clk)
    code_2_0 <= _0681_;
  always @(posedge clk)
    code_2_1 <= { _0764_, _0722_ };
  always @(posedge clk)
    code_2_2 <= { _0832_, _0806_ };
  always @(posedge clk)
    code_2_3 <= { _0840_, _0835_ };
  always @(posedge clk)
    code_2_4 <= { _0006_, _0002_ };
  always @(posedge clk)
    escape_3 <= _0007_;
  always @(posedge clk)
    low_3 <= bytes[26:24];
  always @(posedge clk)
    middle_3 <= bytes[28:27];
  always @(posedge clk)
    high_3 <= _0009_;
  always @(posedge clk)
    code_3_0 <= _0012_;
  always @(posedge clk)
    code_3_1 <= { _0019_, _0016_ };
  always @(posedge clk)
    code_3_2 <= { _0026_, _0024_ };
  always @(posedge clk)
    code_3_3 <= { _0035_, _0029_ };
  always @(posedge clk)
    code_3_4 <= { _0043_, _0038_ };
  always @(posedge clk)
    escape_4 <= _0044_;
  always @(posedge clk)
    low_4 <= bytes[34:32];
  always @(posedge clk)
    middle_4 <= bytes[36:35];
  always @(posedge clk)
    high_4 <= _0046_;
  always @(posedge clk)
    code_4_0 <= _0048_;
  always @(posedge clk)
    code_4_1 <= { _0056_, _0052_ };
  always @(posedge clk)
    code_4_2 <= { _0063_, _0060_ };
  always @(posedge clk)
    code_4_3 <= { _0071_, _0066_ };
  always @(posedge clk)
    code_4_4 <= { _0079_, _0075_ };
  always @(posedge clk)
    escape_5 <= _0080_;
  always @(posedge clk)
    low_5 <= bytes[42:40];
  always @(posedge clk)
    middle_5 <= bytes[44:43];
  always @(posedge clk)
    high_5 <= _0082_;
  always @(posedge clk)
    code_5_0 <= _0084_;
  always @(posedge clk)
    code_5_1 <= { _0091_, _0088_ };
  always @(posedge clk)
    code_5_2 <= { _0098_, _0096_ };
  always @(posedge clk)
    code_5_3 <= { _0108_, _0101_ };
  always @(posedge clk)
    code_5_4 <= { _0116_, _0111_ };
  always @(posedge clk)
    escape_6 <= _0117_;
  always @(posedge clk)
    low_6 <= bytes[50:48];
  always @(posedge clk)
    middle_6 <= bytes[52:51];
  always @(posedge clk)
    high_6 <= _0119_;
  always @(posedge clk)
    code_6_0 <= _0121_;
  always @(posedge clk)
    code_6_1 <= { _0129_, _0125_ };
  always @(posedge clk)
    code_6_2 <= { _0136_, _0133_ };
  always @(posedge clk)
    code_6_3 <= { _0144_, _0139_ };
  always @(posedge clk)
    code_6_4 <= { _0152_, _0148_ };
  always @(posedge clk)
    escape_7 <= _0153_;
  always @(posedge clk)
    low_7 <= bytes[58:56];
  always @(posedge clk)
    middle_7 <= bytes[60:59];
  always @(posedge clk)
    high_7 <= _0155_;
  always @(posedge clk)
    code_7_0 <= _0158_;
  always @(posedge clk)
    code_7_1 <= { _0165_, _0162_ };
  always @(posedge clk)
    code_7_2 <= { _0172_, _0170_ };
  always @(posedge clk)
    code_7_3 <= { _0181_, _0175_ };
  always @(posedge clk)
    code_7_4 <= { _0189_, _0184_ };
  always @(posedge clk)
    escape_8 <= _0190_;
  always @(posedge clk)
    low_8 <= bytes[66:64];
  always @(posedge clk)
    middle_8 <= bytes[68:67];
  always @(posedge clk)
    high_8 <= _0192_;
  always @(posedge clk)
    code_8_0 <= _0194_;
  always @(posedge clk)
    code_8_1 <= { _0202_, _0198_ };
  always @(posedge clk)
    code_8_2 <= { _0210_, _0206_ };
  always @(posedge clk)
    code_8_3 <= { _0218_, _0213_ };
  always @(posedge clk)
    code_8_4 <= { _0226_, _0222_ };
  always @(posedge clk)
    escape_9 <= _0227_;
  always @(posedge clk)
    low_9 <= bytes[74:72];
  always @(posedge clk)
    middle_9 <= bytes[76:75];
  always @(posedge clk)
    high_9 <= _0229_;
  always @(posedge clk)
    code_9_0 <= _0232_;
  always @(posedge clk)
    code_9_1 <= { _0239_, _0236_ };
  always @(posedge clk)
    code_9_2 <= { _0246_, _0244_ };
  always @(posedge clk)
    code_9_3 <= { _0255_, _0249_ };
  always @(posedge clk)
    code_9_4 <= { _0263_, _0258_ };
  always @(posedge clk)
    escape_10 <= _0264_;
  always @(posedge clk)
    low_10 <= bytes[82:80];
  always @(posedge clk)
    middle_10 <= bytes[84:83];
  always @(posedge clk)
    high_10 <= _0266_;
  always @(posedge clk)
    code_10_0 <= _0268_;
  always @(posedge clk)
    code_10_1 <= { _0276_, _0272_ };
  always @(posedge clk)
    code_10_2 <= { _0283_, _0280_ };
  always @(posedge clk)
    code_10_3 <= { _0291_, _0286_ };
  always @(posedge clk)
    code_10_4 <= { _0299_, _0295_ };
  always @(posedge clk)
    escape_11 <= _0300_;
  always @(posedge clk)
    low_11 <= bytes[90:88];
  always @(posedge clk)
    middle_11 <= bytes[92:91];
  always @(posedge clk)
    high_11 <= _0302_;
  always @(posedge clk)
    code_11_0 <= _0305_;
  always @(posedge clk)
    code_11_1 <= { _0312_, _0309_ };
  always @(posedge clk)
    code_11_2 <= { _0320_, _0318_ };
  always @(posedge clk)
    code_11_3 <= { _0329_, _0323_ };
  always @(posedge clk)
    code_11_4 <= { _0337_, _0332_ };
  always @(posedge clk)
    escape_12 <= _0338_;
  always @(posedge clk)
    low_12 <= bytes[98:96];
  always @(posedge clk)
    middle_12 <= bytes[100:99];
  always @(posedge clk)
    high_12 <= _0340_;
  always @(posedge clk)
    code_12_0 <= _0342_;
  always @(posedge clk)
    code_12_1 <= { _0350_, _0346_ };
  always @(posedge clk)
    code_12_2 <= { _0357_, _0354_ };
  always @(posedge clk)
    code_12_3 <= { _0365_, _0360_ };
  always @(posedge clk)
    code_12_4 <= { _0372_, _0368_ };
  always @(posedge clk)
    escape_13 <= _0373_;
  always @(posedge clk)
    low_13 <= bytes[106:104];
  always @(posedge clk)
    middle_13 <= bytes[108:107];
  always @(posedge clk)
    high_13 <= _0375_;
  always @(posedge clk)
    code_13_0 <= _0378_;
  always @(posedge clk)
    code_13_1 <= { _0385_, _0382_ };
  always @(posedge clk)
    code_13_2 <= { _0392_, _0390_ };
  always @(posedge clk)
    code_13_3 <= { _0401_, _0395_ };
  always @(posedge clk)
    code_13_4 <= { _0409_, _0404_ };
  always @(posedge clk)
    escape_14 <= _0410_;
  always @(posedge clk)
    low_14 <= bytes[114:112];
  always @(posedge clk)
    middle_14 <= bytes[116:115];
  always @(posedge clk)
    high_14 <= _0412_;
  always @(posedge clk)
    code_14_0 <= _0414_;
  always @(posedge clk)
    code_14_1 <= { _0423_, _0418_ };
  always @(posedge clk)
    code_14_2 <= { _0430_, _0427_ };
  always @(posedge clk)
    code_14_3 <= { _0438_, _0433_ };
  always @(posedge clk)
    code_14_4 <= { _0446_, _0442_ };
  always @(posedge clk)
    escape_15 <= _0447_;
  always @(posedge clk)
    low_15 <= bytes[122:120];
  always @(posedge clk)
    middle_15 <= bytes[124:123];
  always @(posedge clk)
    high_15 <= _0449_;
  always @(posedge clk)
    code_15_0 <= _0451_;
  always @(posedge clk)
    code_15_1 <= { _0458_, _0455_ };
  always @(posedge clk)
    code_15_2 <= { _0465_, _0463_ };
  always @(posedge clk)
    code_15_3 <= { _0474_, _0468_ };
  always @(posedge clk)
    code_15_4 <= { _0482_, _0477_ };
  always @(posedge clk)
    escape_16 <= _0483_;
  always @(posedge clk)
    low_16 <= bytes[130:128];
  always @(posedge clk)
    middle_16 <= bytes[132:131];
  always @(posedge clk)
    high_16 <= _0485_;
  always @(posedge clk)
    code_16_0 <= _0487_;
  always @(posedge clk)
    code_16_1 <= { _0495_, _0491_ };
  always @(posedge clk)
    code_16_2 <= { _0502_, _0499_ };
  always @(posedge clk)
    code_16_3 <= { _0510_, _0505_ };
  always @(posedge clk)
    code_16_4 <= { _0518_, _0514_ };
  always @(posedge clk)
    escape_17 <= _0519_;
  always @(posedge clk)
    low_17 <= bytes[138:136];
  always @(posedge clk)
    middle_17 <= bytes[140:139];
  always @(posedge clk)
    high_17 <= _0521_;
  always @(posedge clk)
    code_17_0 <= _0525_;
  always @(posedge clk)
    code_17_1 <= { _0532_, _0529_ };
  always @(posedge clk)
    code_17_2 <= { _0539_, _0537_ };
  always @(posedge clk)
    code_17_3 <= { _0548_, _0542_ };
  always @(posedge clk)
    code_17_4 <= { _0556_, _0551_ };
  always @(posedge clk)
    escape_18 <= _0557_;
  always @(posedge clk)
    low_18 <= bytes[146:144];
  always @(posedge clk)
    middle_18 <= bytes[148:147];
  always @(posedge clk)
    high_18 <= _0559_;
  always @(posedge clk)
    code_18_0 <= _0561_;
  always @(posedge clk)
    code_18_1 <= { _0569_, _0565_ };
  always @(posedge clk)
    code_18_2 <= { _0576_, _0573_ };
  always @(posedge clk)
    code_18_3 <= { _0584_, _0579_ };
  always @(posedge clk)
    code_18_4 <= { _0592_, _0588_ };
  always @(posedge clk)
    escape_19 <= _0593_;
  always @(posedge clk)
    low_19 <= bytes[154:152];
  always @(posedge clk)
    middle_19 <= bytes[156:155];
  always @(posedge clk)
    high_19 <= _0595_;
  always @(posedge clk)
    code_19_0 <= _0598_;
  always @(posedge clk)
    code_19_1 <= { _0605_, _0602_ };
  always @(posedge clk)
    code_19_2 <= { _0612_, _0610_ };
  always @(posedge clk)
    code_19_3 <= { _0621_, _0615_ };
  always @(posedge clk)
    code_19_4 <= { _0630_, _0624_ };
  always @(posedge clk)
    escape_20 <= _0631_;
  always @(posedge clk)
    low_20 <= bytes[162:160];
  always @(posedge clk)
    middle_20 <= bytes[164:163];
  always @(posedge clk)
    high_20 <= _0633_;
  always @(posedge clk)
    code_20_0 <= _0635_;
  always @(posedge clk)
    code_20_1 <= { _0643_, _0639_ };
  always @(posedge clk)
    code_20_2 <= { _0650_, _0647_ };
  always @(posedge clk)
    code_20_3 <= { _0658_, _0653_ };
  always @(posedge clk)
    code_20_4 <= { _0666_, _0662_ };
  always @(posedge clk)
    escape_21 <= _0667_;
  always @(posedge clk)
    low_21 <= bytes[170:168];
  always @(posedge clk)
    middle_21 <= bytes[172:171];
  always @(posedge clk)
    high_21 <= _0669_;
  always @(posedge clk)
    code_21_0 <= _0672_;
  always @(posedge clk)
    code_21_1 <= { _0679_, _0676_ };
  always @(posedge clk)
    code_21_2 <= { _0686_, _0684_ };
  always @(posedge clk)
    code_21_3 <= { _0695_, _0689_ };
  always @(posedge clk)
    code_21_4 <= { _0703_, _0698_ };
  always @(posedge clk)
    escape_22 <= _0704_;
  always @(posedge clk)
    low_22 <= bytes[178:176];
  always @(posedge clk)
    middle_22 <= bytes[180:179];
  always @(posedge clk)
    high_22 <= _0706_;
  always @(posedge clk)
    code_22_0 <= _0708_;
  always @(posedge clk)
    code_22_1 <= { _0716_, _0712_ };
  always @(posedge clk)
    code_22_2 <= { _0723_, _0720_ };
  always @(posedge clk)
    code_22_3 <= { _0731_, _0726_ };
  always @(posedge clk)
    code_22_4 <= { _0739_, _0735_ };
  always @(posedge clk)
    escape_23 <= _0740_;
  always @(posedge clk)
    low_23 <= bytes[186:184];
  always @(posedge clk)
    middle_23 <= bytes[188:187];
  always @(posedge clk)
    high_23 <= _0742_;
  always @(posedge clk)
    code_23_0 <= _0745_;
  always @(posedge clk)
    code_23_1 <= { _0752_, _0749_ };
  always @(posedge clk)
    code_23_2 <= { _0759_, _0757_ };
  always @(posedge clk)
    code_23_3 <= { _0768_, _0762_ };
  always @(posedge clk)
    code_23_4 <= { _0776_, _0771_ };
  always @(posedge clk)
    escape_24 <= _0777_;
  always @(posedge clk)
    low_24 <= bytes[194:192];
  always @(posedge clk)
    middle_24 <= bytes[196:195];
  always @(posedge clk)
    high_24 <= _0779_;
  always @(posedge clk)
    code_24_0 <= _0781_;
  always @(posedge clk)
    code_24_1 <= { _0789_, _0785_ };
  always @(posedge clk)
    code_24_2 <= { _0796_, _0793_ };
  always @(posedge clk)
    code_24_3 <= { _0804_, _0799_ };
  always @(posedge clk)
    code_24_4 <= { _0812_, _0808_ };
  always @(posedge clk)
    middle_25 <= bytes[204:203];
  always @(posedge clk)
    high_25 <= _0814_;
  always @(posedge clk)
    code_25_0 <= _0816_;
  always @(posedge clk)
    code_25_1 <= { _0823_, _0820_ };
  always @(posedge clk)
    code_25_2 <= { _0830_, _0828_ };
  assign _0000_ = & bytes[7:5];
  assign _0103_ = & bytes[7:5];
  assign _0208_ = _0103_ ? bytes[2:0] : bytes[7:5];
  assign _0314_ = high_0[1] & high_0[2];
  assign _0419_ = _0314_ ? middle_0 : high_0[2:1];
  assign _0523_ = high_0[1] & high_0[2];
  assign _0628_ = ~ high_0[0];
  assign _0733_ = middle_0[1] & _0628_;
  assign _0831_ = _0523_ | _0733_;
  assign _0011_ = middle_0[1] & middle_0[0];
  assign _0021_ = ~ _0011_;
  assign _0031_ = high_0[0] & _0021_;
  assign _0042_ = high_0[1] & high_0[2];
  assign _0053_ = ~ middle_0[1];
  assign _0062_ = middle_0[0] & _0053_;
  assign _0073_ = _0042_ | _0062_;
  assign _0093_ = high_0[0] | middle_0[0];
  assign _0104_ = middle_0[1] & _0093_;
  assign _0115_ = ~ low_0[2];
  assign _0126_ = low_0[1] & _0115_;
  assign _0135_ = escape_0 | _0126_;
  assign _0146_ = ~ escape_0;
  assign _0157_ = _0146_ & low_0[2];
  assign _0167_ = low_0[1] & low_0[0];
  assign _0177_ = ~ _0167_;
  assign _0188_ = _0157_ & _0177_;
  assign _0199_ = ~ low_0[1];
  assign _0209_ = low_0[0] & _0199_;
  assign _0220_ = escape_0 | _0209_;
  assign _0231_ = ~ escape_0;
  assign _0241_ = _0231_ & low_0[1];
  assign _0251_ = low_0[2] | low_0[0];
  assign _0262_ = _0241_ & _0251_;
  assign _0273_ = & bytes[15:13];
  assign _0282_ = & bytes[15:13];
  assign _0293_ = _0282_ ? bytes[10:8] : bytes[15:13];
  assign _0304_ = high_1[1] & high_1[2];
  assign _0315_ = _0304_ ? middle_1 : high_1[2:1];
  assign _0325_ = high_1[1] & high_1[2];
  assign _0336_ = ~ high_1[0];
  assign _0347_ = middle_1[1] & _0336_;
  assign _0356_ = _0325_ | _0347_;
  assign _0377_ = middle_1[1] & middle_1[0];
  assign _0387_ = ~ _0377_;
  assign _0397_ = high_1[0] & _0387_;
  assign _0408_ = high_1[1] & high_1[2];
  assign _0420_ = ~ middle_1[1];
  assign _0429_ = middle_1[0] & _0420_;
  assign _0440_ = _0408_ | _0429_;
  assign _0460_ = high_1[0] | middle_1[0];
  assign _0470_ = middle_1[1] & _0460_;
  assign _0481_ = ~ low_1[2];
  assign _0492_ = low_1[1] & _0481_;
  assign _0501_ = escape_1 | _0492_;
  assign _0512_ = ~ escape_1;
  assign _0524_ = _0512_ & low_1[2];
  assign _0534_ = low_1[1] & low_1[0];
  assign _0544_ = ~ _0534_;
  assign _0555_ = _0524_ & _0544_;
  assign _0566_ = ~ low_1[1];
  assign _0575_ = low_1[0] & _0566_;
  assign _0586_ = escape_1 | _0575_;
  assign _0597_ = ~ escape_1;
  assign _0607_ = _0597_ & low_1[1];
  assign _0617_ = low_1[2] | low_1[0];
  assign _0629_ = _0607_ & _0617_;
  assign _0640_ = & bytes[23:21];
  assign _0649_ = & bytes[23:21];
  assign _0660_ = _0649_ ? bytes[18:16] : bytes[23:21];
  assign _0671_ = high_2[1] & high_2[2];
  assign _0681_ = _0671_ ? middle_2 : high_2[2:1];
  assign _0691_ = high_2[1] & high_2[2];
  assign _0702_ = ~ high_2[0];
  assign _0713_ = middle_2[1] & _0702_;
  assign _0722_ = _0691_ | _0713_;
  assign _0744_ = middle_2[1] & middle_2[0];
  assign _0754_ = ~ _0744_;
  assign _0764_ = high_2[0] & _0754_;
  assign _0775_ = high_2[1] & high_2[2];
  assign _0786_ = ~ middle_2[1];
  assign _0795_ = middle_2[0] & _0786_;
  assign _0806_ = _0775_ | _0795_;
  assign _0825_ = high_2[0] | middle_2[0];
  assign trits = { code_25_2, code_25_1, code_25_0, code_24_4, code_24_3, code_24_2, code_24_1, code_24_0, code_23_4, code_23_3, code_23_2, code_23_1, code_23_0, code_22_4, code_22_3, code_22_2, code_22_1, code_22_0, code_21_4, code_21_3, code_21_2, code_21_1, code_21_0, code_20_4, code_20_3, code_20_2, code_20_1, code_20_0, code_19_4, code_19_3, code_19_2, code_19_1, code_19_0, code_18_4, code_18_3, code_18_2, code_18_1, code_18_0, code_17_4, code_17_3, code_17_2, code_17_1, code_17_0, code_16_4, code_16_3, code_16_2, code_16_1, code_16_0, code_15_4, code_15_3, code_15_2, code_15_1, code_15_0, code_14_4, code_14_3, code_14_2, code_14_1, code_14_0, code_13_4, code_13_3, code_13_2, code_13_1, code_13_0, code_12_4, code_12_3, code_12_2, code_12_1, code_12_0, code_11_4, code_11_3, code_11_2, code_11_1, code_11_0, code_10_4, code_10_3, code_10_2, code_10_1, code_10_0, code_9_4, code_9_3, code_9_2, code_9_1, code_9_0, code_8_4, code_8_3, code_8_2, code_8_1, code_8_0, code_7_4, code_7_3, code_7_2, code_7_1, code_7_0, code_6_4, code_6_3, code_6_2, code_6_1, code_6_0, code_5_4, code_5_3, code_5_2, code_5_1, code_5_0, code_4_4, code_4_3, code_4_2, code_4_1, code_4_0, code_3_4, code_3_3, code_3_2, code_3_1, code_3_0, code_2_4, code_2_3, code_2_2, code_2_1, code_2_0, code_1_4, code_1_3, code_1_2, code_1_1, code_1_0, code_0_4, code_0_3, code_0_2, code_0_1, code_0_0 };
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac0(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac1(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac2(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac3(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac4(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac5(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac6(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac7(trit, i, clk, o, x);
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
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, offset_sum, offset_top, product_first, clk, result, trits);
  input [255:0] activations;
  wire [255:0] activations;
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
  input signed [14:0] offset_sum;
  wire signed [14:0] offset_sum;
  input signed [14:0] offset_top;
  wire signed [14:0] offset_top;
  input product_first;
  wire product_first;
  input clk;
  wire clk;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [63:0] trits;
  wire [63:0] trits;
  wire [15:0] _00_;
  wire [16:0] _01_;
  wire [17:0] _02_;
  wire [26:0] _03_;
  wire [27:0] _04_;
  wire [31:0] _05_;
  wire [32:0] _06_;
  wire [14:0] _07_;
  wire [7:0] _08_;
  wire [7:0] _09_;
  wire [31:0] _10_;
  wire [15:0] _11_;
  wire [15:0] _12_;
  wire [16:0] _13_;
  wire [15:0] _14_;
  reg signed [16:0] digit_0_0 = 17'h00000;
  reg signed [16:0] digit_0_1 = 17'h00000;
  reg signed [17:0] digit_1_0 = 18'h00000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [14:0] multiplicand_0 = 15'h0000;
  reg signed [23:0] product = 24'h000000;
  wire [14:0] sums;
  assign _11_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[14], multiplicand_0 };
  assign _12_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 1'h0 };
  assign _13_ = $signed(_11_) + $signed(_12_);
  assign _14_ = { mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6] } & { offset_sum[14], offset_sum };
  assign _00_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { offset_top, 1'h0 };
  assign _01_ = $signed(_14_) + $signed(_00_);
  assign _02_ = $signed(digit_0_0) + $signed(digit_0_1);
  assign _03_ = product_first ? 27'h0000000 : { product[23], product, 2'h0 };
  assign _04_ = $signed(_03_) + $signed(digit_1_0);
  assign _05_ = add_first ? constant : result;
  assign _06_ = $signed(_05_) + $signed(product);
  always @(posedge clk)
    multiplicand_0 <= _07_;
  always @(posedge clk)
    mantissa_0 <= _08_;
  always @(posedge clk)
    mantissa_1 <= _09_;
  always @(posedge clk)
    digit_0_0 <= _13_;
  always @(posedge clk)
    digit_0_1 <= _01_;
  always @(posedge clk)
    digit_1_0 <= _02_;
  always @(posedge clk)
    product <= _04_[23:0];
  always @(posedge clk)
    result <= _10_;
  assign _10_ = add_enable ? _06_[31:0] : result;
  assign _09_ = scale_load ? scales[15:8] : { mantissa_1[5:0], 2'h0 };
  assign _08_ = scale_load ? scales[7:0] : { mantissa_0[5:0], 2'h0 };
  assign _07_ = scale_load ? sums : multiplicand_0;
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row.array  array (
    .activations(activations),
    .clk(clk),
    .group_sum_0(sums),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .trits(trits)
  );
endmodule

// Group sums of one row: S[k] = sum  t[k,j] * x[j], less the number of -1 in the group.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_row.array (activations, sum_enable, sum_first, clk, group_sum_0, trits);
  input [255:0] activations;
  wire [255:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output signed [14:0] group_sum_0;
  reg signed [14:0] group_sum_0 = 15'h0000;
  input [63:0] trits;
  wire [63:0] trits;
  wire [11:0] _000_;
  wire [11:0] _001_;
  wire [12:0] _002_;
  wire [14:0] _003_;
  wire [15:0] _004_;
  wire [14:0] _005_;
  reg signed [11:0] dot_0_0_0 = 12'h000;
  reg signed [11:0] dot_0_0_1 = 12'h000;
  reg signed [12:0] dot_0_1_0 = 13'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [9:0] mac_0_10_o;
  wire signed [9:0] mac_0_11_o;
  wire signed [10:0] mac_0_12_o;
  wire signed [10:0] mac_0_13_o;
  wire signed [10:0] mac_0_14_o;
  wire signed [10:0] mac_0_15_o;
  wire signed [7:0] mac_0_16_o;
  wire signed [8:0] mac_0_17_o;
  wire signed [9:0] mac_0_18_o;
  wire signed [9:0] mac_0_19_o;
  wire signed [8:0] mac_0_1_o;
  wire signed [10:0] mac_0_20_o;
  wire signed [10:0] mac_0_21_o;
  wire signed [10:0] mac_0_22_o;
  wire signed [10:0] mac_0_23_o;
  wire signed [7:0] mac_0_24_o;
  wire signed [8:0] mac_0_25_o;
  wire signed [9:0] mac_0_26_o;
  wire signed [9:0] mac_0_27_o;
  wire signed [10:0] mac_0_28_o;
  wire signed [10:0] mac_0_29_o;
  wire signed [9:0] mac_0_2_o;
  wire signed [10:0] mac_0_30_o;
  wire signed [10:0] mac_0_31_o;
  wire signed [9:0] mac_0_3_o;
  wire signed [10:0] mac_0_4_o;
  wire signed [10:0] mac_0_5_o;
  wire signed [10:0] mac_0_6_o;
  wire signed [10:0] mac_0_7_o;
  wire signed [7:0] mac_0_8_o;
  wire signed [8:0] mac_0_9_o;
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
  reg [1:0] trit_0_17_0 = 2'h0;
  reg [1:0] trit_0_18_0 = 2'h0;
  reg [1:0] trit_0_18_1 = 2'h0;
  reg [1:0] trit_0_19_0 = 2'h0;
  reg [1:0] trit_0_19_1 = 2'h0;
  reg [1:0] trit_0_19_2 = 2'h0;
  reg [1:0] trit_0_1_0 = 2'h0;
  reg [1:0] trit_0_20_0 = 2'h0;
  reg [1:0] trit_0_20_1 = 2'h0;
  reg [1:0] trit_0_20_2 = 2'h0;
  reg [1:0] trit_0_20_3 = 2'h0;
  reg [1:0] trit_0_21_0 = 2'h0;
  reg [1:0] trit_0_21_1 = 2'h0;
  reg [1:0] trit_0_21_2 = 2'h0;
  reg [1:0] trit_0_21_3 = 2'h0;
  reg [1:0] trit_0_21_4 = 2'h0;
  reg [1:0] trit_0_22_0 = 2'h0;
  reg [1:0] trit_0_22_1 = 2'h0;
  reg [1:0] trit_0_22_2 = 2'h0;
  reg [1:0] trit_0_22_3 = 2'h0;
  reg [1:0] trit_0_22_4 = 2'h0;
  reg [1:0] trit_0_22_5 = 2'h0;
  reg [1:0] trit_0_23_0 = 2'h0;
  reg [1:0] trit_0_23_1 = 2'h0;
  reg [1:0] trit_0_23_2 = 2'h0;
  reg [1:0] trit_0_23_3 = 2'h0;
  reg [1:0] trit_0_23_4 = 2'h0;
  reg [1:0] trit_0_23_5 = 2'h0;
  reg [1:0] trit_0_23_6 = 2'h0;
  reg [1:0] trit_0_25_0 = 2'h0;
  reg [1:0] trit_0_26_0 = 2'h0;
  reg [1:0] trit_0_26_1 = 2'h0;
  reg [1:0] trit_0_27_0 = 2'h0;
  reg [1:0] trit_0_27_1 = 2'h0;
  reg [1:0] trit_0_27_2 = 2'h0;
  reg [1:0] trit_0_28_0 = 2'h0;
  reg [1:0] trit_0_28_1 = 2'h0;
  reg [1:0] trit_0_28_2 = 2'h0;
  reg [1:0] trit_0_28_3 = 2'h0;
  reg [1:0] trit_0_29_0 = 2'h0;
  reg [1:0] trit_0_29_1 = 2'h0;
  reg [1:0] trit_0_29_2 = 2'h0;
  reg [1:0] trit_0_29_3 = 2'h0;
  reg [1:0] trit_0_29_4 = 2'h0;
  reg [1:0] trit_0_2_0 = 2'h0;
  reg [1:0] trit_0_2_1 = 2'h0;
  reg [1:0] trit_0_30_0 = 2'h0;
  reg [1:0] trit_0_30_1 = 2'h0;
  reg [1:0] trit_0_30_2 = 2'h0;
  reg [1:0] trit_0_30_3 = 2'h0;
  reg [1:0] trit_0_30_4 = 2'h0;
  reg [1:0] trit_0_30_5 = 2'h0;
  reg [1:0] trit_0_31_0 = 2'h0;
  reg [1:0] trit_0_31_1 = 2'h0;
  reg [1:0] trit_0_31_2 = 2'h0;
  reg [1:0] trit_0_31_3 = 2'h0;
  reg [1:0] trit_0_31_4 = 2'h0;
  reg [1:0] trit_0_31_5 = 2'h0;
  reg [1:0] trit_0_31_6 = 2'h0;
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
  assign _003_ = sum_first ? 15'h0000 : group_sum_0;
  always @(posedge clk)
    trit_0_27_1 <= trit_0_27_0;
  always @(posedge clk)
    trit_0_27_2 <= trit_0_27_1;
  always @(posedge clk)
    trit_0_28_0 <= trits[57:56];
  always @(posedge clk)
    trit_0_28_1 <= trit_0_28_0;
  always @(posedge clk)
    trit_0_28_2 <= trit_0_28_1;
  always @(posedge clk)
    trit_0_28_3 <= trit_0_28_2;
  always @(posedge clk)
    trit_0_29_0 <= trits[59:58];
  always @(posedge clk)
    trit_0_29_1 <= trit_0_29_0;
  always @(posedge clk)
    trit_0_29_2 <= trit_0_29_1;
  always @(posedge clk)
    trit_0_29_3 <= trit_0_29_2;
  assign _004_ = $signed(_003_) + $signed(dot_0_1_0);
  always @(posedge clk)
    trit_0_29_4 <= trit_0_29_3;
  always @(posedge clk)
    trit_0_30_0 <= trits[61:60];
  always @(posedge clk)
    trit_0_30_1 <= trit_0_30_0;
  always @(posedge clk)
    trit_0_30_2 <= trit_0_30_1;
  always @(posedge clk)
    trit_0_30_3 <= trit_0_30_2;
  always @(posedge clk)
    trit_0_30_4 <= trit_0_30_3;
  always @(posedge clk)
    trit_0_30_5 <= trit_0_30_4;
  always @(posedge clk)
    trit_0_31_0 <= trits[63:62];
  always @(posedge clk)
    trit_0_31_1 <= trit_0_31_0;
  always @(posedge clk)
    trit_0_31_2 <= trit_0_31_1;
  always @(posedge clk)
    trit_0_1_0 <= trits[3:2];
  always @(posedge clk)
    trit_0_31_3 <= trit_0_31_2;
  always @(posedge clk)
    trit_0_31_4 <= trit_0_31_3;
  always @(posedge clk)
    trit_0_31_5 <= trit_0_31_4;
  always @(posedge clk)
    trit_0_31_6 <= trit_0_31_5;
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    dot_0_0_1 <= _001_;
  always @(posedge clk)
    dot_0_1_0 <= _002_;
  always @(posedge clk)
    group_sum_0 <= _005_;
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
    trit_0_17_0 <= trits[35:34];
  always @(posedge clk)
    trit_0_18_0 <= trits[37:36];
  assign _000_ = $signed(mac_0_7_o) + $signed(mac_0_15_o);
  always @(posedge clk)
    trit_0_18_1 <= trit_0_18_0;
  always @(posedge clk)
    trit_0_19_0 <= trits[39:38];
  always @(posedge clk)
    trit_0_19_1 <= trit_0_19_0;
  always @(posedge clk)
    trit_0_19_2 <= trit_0_19_1;
  always @(posedge clk)
    trit_0_20_0 <= trits[41:40];
  always @(posedge clk)
    trit_0_20_1 <= trit_0_20_0;
  always @(posedge clk)
    trit_0_20_2 <= trit_0_20_1;
  always @(posedge clk)
    trit_0_20_3 <= trit_0_20_2;
  always @(posedge clk)
    trit_0_21_0 <= trits[43:42];
  always @(posedge clk)
    trit_0_21_1 <= trit_0_21_0;
  assign _001_ = $signed(mac_0_23_o) + $signed(mac_0_31_o);
  always @(posedge clk)
    trit_0_21_2 <= trit_0_21_1;
  always @(posedge clk)
    trit_0_21_3 <= trit_0_21_2;
  always @(posedge clk)
    trit_0_21_4 <= trit_0_21_3;
  always @(posedge clk)
    trit_0_22_0 <= trits[45:44];
  always @(posedge clk)
    trit_0_22_1 <= trit_0_22_0;
  always @(posedge clk)
    trit_0_22_2 <= trit_0_22_1;
  always @(posedge clk)
    trit_0_22_3 <= trit_0_22_2;
  always @(posedge clk)
    trit_0_22_4 <= trit_0_22_3;
  always @(posedge clk)
    trit_0_22_5 <= trit_0_22_4;
  always @(posedge clk)
    trit_0_23_0 <= trits[47:46];
  assign _002_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  always @(posedge clk)
    trit_0_23_1 <= trit_0_23_0;
  always @(posedge clk)
    trit_0_23_2 <= trit_0_23_1;
  always @(posedge clk)
    trit_0_23_3 <= trit_0_23_2;
  always @(posedge clk)
    trit_0_23_4 <= trit_0_23_3;
  always @(posedge clk)
    trit_0_23_5 <= trit_0_23_4;
  always @(posedge clk)
    trit_0_23_6 <= trit_0_23_5;
  always @(posedge clk)
    trit_0_25_0 <= trits[51:50];
  always @(posedge clk)
    trit_0_26_0 <= trits[53:52];
  always @(posedge clk)
    trit_0_26_1 <= trit_0_26_0;
  always @(posedge clk)
    trit_0_27_0 <= trits[55:54];
  assign _005_ = sum_enable ? _004_[14:0] : group_sum_0;
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[7:0])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[15:8])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_1),
    .x(activations[87:80])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_2),
    .x(activations[95:88])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac4 mac_0_12 (
    .clk(clk),
    .i(mac_0_11_o),
    .o(mac_0_12_o),
    .trit(trit_0_12_3),
    .x(activations[103:96])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac5 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_4),
    .x(activations[111:104])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac6 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_5),
    .x(activations[119:112])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac7 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_6),
    .x(activations[127:120])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac0 mac_0_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_16_o),
    .trit(trits[33:32]),
    .x(activations[135:128])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac1 mac_0_17 (
    .clk(clk),
    .i(mac_0_16_o),
    .o(mac_0_17_o),
    .trit(trit_0_17_0),
    .x(activations[143:136])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac2 mac_0_18 (
    .clk(clk),
    .i(mac_0_17_o),
    .o(mac_0_18_o),
    .trit(trit_0_18_1),
    .x(activations[151:144])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac3 mac_0_19 (
    .clk(clk),
    .i(mac_0_18_o),
    .o(mac_0_19_o),
    .trit(trit_0_19_2),
    .x(activations[159:152])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_1),
    .x(activations[23:16])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac4 mac_0_20 (
    .clk(clk),
    .i(mac_0_19_o),
    .o(mac_0_20_o),
    .trit(trit_0_20_3),
    .x(activations[167:160])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac5 mac_0_21 (
    .clk(clk),
    .i(mac_0_20_o),
    .o(mac_0_21_o),
    .trit(trit_0_21_4),
    .x(activations[175:168])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac6 mac_0_22 (
    .clk(clk),
    .i(mac_0_21_o),
    .o(mac_0_22_o),
    .trit(trit_0_22_5),
    .x(activations[183:176])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac7 mac_0_23 (
    .clk(clk),
    .i(mac_0_22_o),
    .o(mac_0_23_o),
    .trit(trit_0_23_6),
    .x(activations[191:184])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac0 mac_0_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_24_o),
    .trit(trits[49:48]),
    .x(activations[199:192])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac1 mac_0_25 (
    .clk(clk),
    .i(mac_0_24_o),
    .o(mac_0_25_o),
    .trit(trit_0_25_0),
    .x(activations[207:200])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac2 mac_0_26 (
    .clk(clk),
    .i(mac_0_25_o),
    .o(mac_0_26_o),
    .trit(trit_0_26_1),
    .x(activations[215:208])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac3 mac_0_27 (
    .clk(clk),
    .i(mac_0_26_o),
    .o(mac_0_27_o),
    .trit(trit_0_27_2),
    .x(activations[223:216])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac4 mac_0_28 (
    .clk(clk),
    .i(mac_0_27_o),
    .o(mac_0_28_o),
    .trit(trit_0_28_3),
    .x(activations[231:224])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac5 mac_0_29 (
    .clk(clk),
    .i(mac_0_28_o),
    .o(mac_0_29_o),
    .trit(trit_0_29_4),
    .x(activations[239:232])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_2),
    .x(activations[31:24])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac6 mac_0_30 (
    .clk(clk),
    .i(mac_0_29_o),
    .o(mac_0_30_o),
    .trit(trit_0_30_5),
    .x(activations[247:240])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac7 mac_0_31 (
    .clk(clk),
    .i(mac_0_30_o),
    .o(mac_0_31_o),
    .trit(trit_0_31_6),
    .x(activations[255:248])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_3),
    .x(activations[39:32])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_4),
    .x(activations[47:40])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_5),
    .x(activations[55:48])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_6),
    .x(activations[63:56])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trits[17:16]),
    .x(activations[71:64])
  );
  ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_0),
    .x(activations[79:72])
  );
endmodule

// Sum of the activations of each group, for the offsets; latency and throughput as of TernarySum.
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum(sum_enable, sum_first, clk, total, activations);
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output signed [14:0] total;
  reg signed [14:0] total = 15'h0000;
  input [255:0] activations;
  wire [255:0] activations;
  wire [11:0] _00_;
  wire [11:0] _01_;
  wire [12:0] _02_;
  wire [14:0] _03_;
  wire [15:0] _04_;
  wire [14:0] _05_;
  reg signed [11:0] dot_0_0 = 12'h000;
  reg signed [11:0] dot_0_1 = 12'h000;
  reg signed [12:0] dot_1_0 = 13'h0000;
  wire signed [7:0] \i$107 ;
  wire signed [7:0] \i$11 ;
  wire signed [8:0] \i$111 ;
  wire signed [9:0] \i$115 ;
  wire signed [9:0] \i$119 ;
  wire signed [10:0] \i$123 ;
  wire signed [10:0] \i$127 ;
  wire signed [10:0] \i$131 ;
  wire signed [8:0] \i$15 ;
  wire signed [9:0] \i$19 ;
  wire signed [9:0] \i$23 ;
  wire signed [10:0] \i$27 ;
  wire signed [10:0] \i$31 ;
  wire signed [10:0] \i$35 ;
  wire signed [7:0] \i$43 ;
  wire signed [8:0] \i$47 ;
  wire signed [9:0] \i$51 ;
  wire signed [9:0] \i$55 ;
  wire signed [10:0] \i$59 ;
  wire signed [10:0] \i$63 ;
  wire signed [10:0] \i$67 ;
  wire signed [7:0] \i$75 ;
  wire signed [8:0] \i$79 ;
  wire signed [9:0] \i$83 ;
  wire signed [9:0] \i$87 ;
  wire signed [10:0] \i$91 ;
  wire signed [10:0] \i$95 ;
  wire signed [10:0] \i$99 ;
  wire signed [10:0] \o$135 ;
  wire signed [10:0] \o$136 ;
  wire signed [10:0] \o$138 ;
  wire signed [10:0] \o$139 ;
  assign _03_ = sum_first ? 15'h0000 : total;
  assign _04_ = $signed(_03_) + $signed(dot_1_0);
  always @(posedge clk)
    dot_0_0 <= _00_;
  always @(posedge clk)
    dot_0_1 <= _01_;
  always @(posedge clk)
    dot_1_0 <= _02_;
  always @(posedge clk)
    total <= _05_;
  assign _00_ = $signed(\o$135 ) + $signed(\o$136 );
  assign _01_ = $signed(\o$138 ) + $signed(\o$139 );
  assign _02_ = $signed(dot_0_0) + $signed(dot_0_1);
  assign _05_ = sum_enable ? _04_[14:0] : total;
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_0  mac_0 (
    .clk(clk),
    .o(\i$11 ),
    .x(activations[7:0])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_1  mac_1 (
    .clk(clk),
    .i(\i$11 ),
    .o(\i$15 ),
    .x(activations[15:8])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_10  mac_10 (
    .clk(clk),
    .i(\i$47 ),
    .o(\i$51 ),
    .x(activations[87:80])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_11  mac_11 (
    .clk(clk),
    .i(\i$51 ),
    .o(\i$55 ),
    .x(activations[95:88])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_12  mac_12 (
    .clk(clk),
    .i(\i$55 ),
    .o(\i$59 ),
    .x(activations[103:96])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_13  mac_13 (
    .clk(clk),
    .i(\i$59 ),
    .o(\i$63 ),
    .x(activations[111:104])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_14  mac_14 (
    .clk(clk),
    .i(\i$63 ),
    .o(\i$67 ),
    .x(activations[119:112])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_15  mac_15 (
    .clk(clk),
    .i(\i$67 ),
    .o(\o$136 ),
    .x(activations[127:120])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_16  mac_16 (
    .clk(clk),
    .o(\i$75 ),
    .x(activations[135:128])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_17  mac_17 (
    .clk(clk),
    .i(\i$75 ),
    .o(\i$79 ),
    .x(activations[143:136])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_18  mac_18 (
    .clk(clk),
    .i(\i$79 ),
    .o(\i$83 ),
    .x(activations[151:144])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_19  mac_19 (
    .clk(clk),
    .i(\i$83 ),
    .o(\i$87 ),
    .x(activations[159:152])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_2  mac_2 (
    .clk(clk),
    .i(\i$15 ),
    .o(\i$19 ),
    .x(activations[23:16])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_20  mac_20 (
    .clk(clk),
    .i(\i$87 ),
    .o(\i$91 ),
    .x(activations[167:160])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_21  mac_21 (
    .clk(clk),
    .i(\i$91 ),
    .o(\i$95 ),
    .x(activations[175:168])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_22  mac_22 (
    .clk(clk),
    .i(\i$95 ),
    .o(\i$99 ),
    .x(activations[183:176])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_23  mac_23 (
    .clk(clk),
    .i(\i$99 ),
    .o(\o$138 ),
    .x(activations[191:184])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_24  mac_24 (
    .clk(clk),
    .o(\i$107 ),
    .x(activations[199:192])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_25  mac_25 (
    .clk(clk),
    .i(\i$107 ),
    .o(\i$111 ),
    .x(activations[207:200])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_26  mac_26 (
    .clk(clk),
    .i(\i$111 ),
    .o(\i$115 ),
    .x(activations[215:208])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_27  mac_27 (
    .clk(clk),
    .i(\i$115 ),
    .o(\i$119 ),
    .x(activations[223:216])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_28  mac_28 (
    .clk(clk),
    .i(\i$119 ),
    .o(\i$123 ),
    .x(activations[231:224])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_29  mac_29 (
    .clk(clk),
    .i(\i$123 ),
    .o(\i$127 ),
    .x(activations[239:232])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_3  mac_3 (
    .clk(clk),
    .i(\i$19 ),
    .o(\i$23 ),
    .x(activations[31:24])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_30  mac_30 (
    .clk(clk),
    .i(\i$127 ),
    .o(\i$131 ),
    .x(activations[247:240])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_31  mac_31 (
    .clk(clk),
    .i(\i$131 ),
    .o(\o$139 ),
    .x(activations[255:248])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_4  mac_4 (
    .clk(clk),
    .i(\i$23 ),
    .o(\i$27 ),
    .x(activations[39:32])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_5  mac_5 (
    .clk(clk),
    .i(\i$27 ),
    .o(\i$31 ),
    .x(activations[47:40])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_6  mac_6 (
    .clk(clk),
    .i(\i$31 ),
    .o(\i$35 ),
    .x(activations[55:48])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_7  mac_7 (
    .clk(clk),
    .i(\i$35 ),
    .o(\o$135 ),
    .x(activations[63:56])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_8  mac_8 (
    .clk(clk),
    .o(\i$43 ),
    .x(activations[71:64])
  );
  \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_9  mac_9 (
    .clk(clk),
    .i(\i$43 ),
    .o(\i$47 ),
    .x(activations[79:72])
  );
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_0 (clk, o, x);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_1 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [7:0] i;
  wire signed [7:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_10 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [8:0] i;
  wire signed [8:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [9:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_11 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[9:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_12 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_13 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_14 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_15 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_16 (clk, o, x);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_17 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [7:0] i;
  wire signed [7:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_18 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [8:0] i;
  wire signed [8:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [9:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_19 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[9:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_2 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [8:0] i;
  wire signed [8:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [9:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_20 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_21 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_22 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_23 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_24 (clk, o, x);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_25 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [7:0] i;
  wire signed [7:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_26 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [8:0] i;
  wire signed [8:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [9:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_27 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[9:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_28 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_29 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_3 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[9:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_30 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_31 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_4 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [9:0] i;
  wire signed [9:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [10:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_5 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_6 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_7 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [10:0] i;
  wire signed [10:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [11:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_[10:0];
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_8 (clk, o, x);
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
module \ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_sum.mac_9 (clk, i, o, x);
  input clk;
  wire clk;
  input signed [7:0] i;
  wire signed [7:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input signed [7:0] x;
  wire signed [7:0] x;
  wire [8:0] _0_;
  assign _0_ = $signed(i) + $signed(x);
  always @(posedge clk)
    o <= _0_;
endmodule
// verilator lint_restore

// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
