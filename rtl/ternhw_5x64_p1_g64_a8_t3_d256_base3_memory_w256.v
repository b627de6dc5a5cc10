// ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256: a ternary matrix-vector engine. Generated: do not edit.
// Generator: ternhw 0.1.0, amaranth 0.5.10, pyosys 0.70
// Configuration cc078805bdc5: rows 5, lanes 64, planes 1, tokens 3, group_size 64, activation_bits 8,
// accumulator_bits 32, max_in_features 256, chain 8, scale_cycles 1, scaling adders, packing base3, tied
// false, offsets false, gather false, io memory, bus_bits 256, address_bits 32, burst_words 32, fetch_words
// 256
// SPDX-License-Identifier: Apache-2.0

// verilator lint_save
// Yosys leaves the extension of operands to the language.
// verilator lint_off WIDTHEXPAND
// Sums are stored modulo their width.
// verilator lint_off WIDTHTRUNC

// Runs programs from memory (docs/engine.md).
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, m_axi_awready, m_axi_wready, m_axi_bvalid, m_axi_bresp, clk, rst, irq
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
  input [255:0] m_axi_rdata;
  wire [255:0] m_axi_rdata;
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
  output [255:0] m_axi_wdata;
  wire [255:0] m_axi_wdata;
  output [31:0] m_axi_wstrb;
  wire [31:0] m_axi_wstrb;
  output m_axi_wlast;
  wire m_axi_wlast;
  output m_axi_bready;
  wire m_axi_bready;
  input [11:0] s_axil_awaddr;
  wire [11:0] s_axil_awaddr;
  wire _00_;
  wire _01_;
  wire [2:0] _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [2:0] _10_;
  wire [2:0] _11_;
  wire abort;
  wire \abort$226 ;
  wire aborted;
  wire [31:0] activations;
  wire [255:0] activations__payload;
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
  wire [255:0] beats__word_0;
  wire [255:0] beats__word_1;
  wire [47:0] build_id;
  wire busy;
  wire [7:0] causes;
  wire clear;
  wire [63:0] command__payload;
  wire command__ready;
  wire command__valid;
  wire [255:0] constants__payload;
  wire constants__ready;
  wire constants__valid;
  wire data__ready;
  wire data__valid;
  wire drained;
  wire error;
  wire \error$231 ;
  wire failed;
  wire [255:0] fields__payload;
  wire fields__ready;
  wire fields__valid;
  wire [63:0] fields_command__payload;
  wire fields_command__ready;
  wire fields_command__valid;
  wire finish;
  wire flushed;
  wire [255:0] i__payload;
  wire i__ready;
  wire i__valid;
  wire idle;
  wire \idle$233 ;
  wire \idle$234 ;
  wire \idle$236 ;
  wire [88:0] job__payload;
  wire job__ready;
  wire \job__ready$157 ;
  wire job__valid;
  wire \job__valid$158 ;
  wire needs_words;
  wire o__ready;
  wire o__valid;
  wire pass_done;
  wire [31:0] \program ;
  wire [31:0] results;
  wire [256:0] results__payload;
  wire [63:0] results_command__payload;
  wire results_command__ready;
  wire results_command__valid;
  wire [39:0] scales__payload;
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
  assign _00_ = ~ weights_spent;
  assign _04_ = _00_ | o__valid;
  assign _05_ = weights_spent_cycles + 1'h1;
  assign _06_ = needs_words & weights_spent_cycles[2];
  assign _07_ = idle & o__valid;
  assign _08_ = _06_ | _07_;
  assign failed = error | \error$231 ;
  assign flushed = \idle$233  & \idle$234 ;
  assign _09_ = \idle$236  & weights_spent_cycles[2];
  assign drained = _09_ & \idle$234 ;
  assign causes[0] = error & busy;
  assign causes[1] = \error$231  & busy;
  always @(posedge clk)
    work_reset <= _01_;
  always @(posedge clk)
    weights_spent_cycles <= _02_;
  always @(posedge clk)
    bad_weights <= _03_;
  assign _03_ = rst ? 1'h0 : _08_;
  assign _10_ = weights_spent_cycles[2] ? weights_spent_cycles : _05_[2:0];
  assign _11_ = _04_ ? 3'h0 : _10_;
  assign _02_ = rst ? 3'h0 : _11_;
  assign _01_ = rst ? 1'h1 : clear;
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_build build (
    .id(build_id)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core  core (
    .activations__payload(activations__payload),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(\idle$236 ),
    .job__payload(job__payload),
    .job__valid(job__valid),
    .jobs__ready(job__ready),
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
    .weights__word_1(beats__word_1),
    .words__ready(data__ready),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.director  director (
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
    .flush(\abort$226 ),
    .flushed(flushed),
    .job(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .pass_done(pass_done),
    .\program (\program ),
    .results(results),
    .results_command__payload(results_command__payload),
    .results_command__ready(results_command__ready),
    .results_command__valid(results_command__valid),
    .rst(rst),
    .start(start),
    .tokens(tokens),
    .unpack_job__ready(\job__ready$157 ),
    .unpack_job__valid(\job__valid$158 ),
    .weights_command__payload(weights_command__payload),
    .weights_command__ready(weights_command__ready),
    .weights_command__valid(weights_command__valid)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader  reader (
    .abort(\abort$226 ),
    .activations__payload(activations__payload),
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
    .\command__payload$19 (activations_command__payload),
    .\command__payload$35 (weights_command__payload),
    .command__valid(fields_command__valid),
    .\command__valid$23 (activations_command__valid),
    .\command__valid$39 (weights_command__valid),
    .error(error),
    .fields__payload(fields__payload),
    .fields__valid(fields__valid),
    .fields_command__ready(fields_command__ready),
    .idle(\idle$233 ),
    .rst(rst),
    .weights__payload(i__payload),
    .weights__valid(i__valid),
    .weights_command__ready(weights_command__ready),
    .weights_spent(weights_spent),
    .words__ready(fields__ready),
    .\words__ready$27 (activations__ready),
    .\words__ready$43 (i__ready)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.registers  registers (
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.results_commands  results_commands (
    .r_data(command__payload),
    .r_en(command__ready),
    .r_rdy(command__valid),
    .w_en(results_command__valid),
    .w_port__data(results_command__payload),
    .w_rdy(results_command__ready),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack  unpack (
    .\beats__ready$40 (beats__ready),
    .beats__valid(beats__valid),
    .beats__word_0(beats__word_0),
    .beats__word_1(beats__word_1),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(idle),
    .job__payload(job__payload),
    .job__ready(\job__ready$157 ),
    .job__valid(\job__valid$158 ),
    .needs_words(needs_words),
    .scales__payload(scales__payload),
    .scales__ready(scales__ready),
    .scales__valid(scales__valid),
    .words__ready(o__ready),
    .words__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.weights  weights (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(constants__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.writer  writer (
    .abort(\abort$226 ),
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
    .error(\error$231 ),
    .idle(\idle$234 ),
    .rst(rst),
    .spare(spare),
    .word(results__payload[255:0])
  );
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign m_axi_awsize = 3'h5;
  assign m_axi_awburst = 2'h1;
  assign m_axi_wstrb = 32'd4294967295;
  assign m_axi_bready = 1'h1;
  assign causes[7:2] = { bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic };
  assign m_axi_rready = 1'h1;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h5;
endmodule

// An array of rows x lanes x planes ternary multiply-accumulates for each of tokens vectors.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core (constants__ready, weights__ready, idle, constants__valid, scales__valid, constants__payload, words__ready, spare, work_rst, job__payload, job__valid, activations__valid, activations__payload, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready, results__payload, results__valid
, weights__word_0, weights__word_1, weights__valid, value, work_clk);
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
  input [255:0] constants__payload;
  wire [255:0] constants__payload;
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
  output [256:0] results__payload;
  wire [256:0] results__payload;
  output results__valid;
  wire results__valid;
  input [255:0] weights__word_0;
  wire [255:0] weights__word_0;
  input [255:0] weights__word_1;
  wire [255:0] weights__word_1;
  input weights__valid;
  wire weights__valid;
  input [39:0] value;
  wire [39:0] value;
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
  wire [3:0] _040_;
  wire _041_;
  wire _042_;
  wire [4:0] _043_;
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
  wire [255:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [255:0] _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [4:0] _111_;
  wire [4:0] _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire accept;
  wire [511:0] beats__0;
  wire [511:0] beats__1;
  wire [511:0] beats__2;
  wire [17:0] beats__payload;
  wire beats__valid;
  reg [255:0] bytes_0_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] bytes_1_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire complete;
  reg \complete$806  = 1'h0;
  reg [255:0] constants_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg constants_free = 1'h1;
  reg constants_full = 1'h0;
  reg [255:0] constants_gathered_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg constants_goes_0 = 1'h0;
  wire constants_near;
  reg constants_place = 1'h1;
  reg constants_there = 1'h0;
  reg constants_two = 1'h0;
  reg constants_whole = 1'h0;
  reg [255:0] constants_word_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [319:0] decoded_0;
  wire [319:0] decoded_1;
  wire [39:0] first;
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
  wire signed [31:0] result_1_0;
  wire signed [31:0] result_1_1;
  wire signed [31:0] result_1_2;
  wire signed [31:0] result_1_3;
  wire signed [31:0] result_1_4;
  wire signed [31:0] result_2_0;
  wire signed [31:0] result_2_1;
  wire signed [31:0] result_2_2;
  wire signed [31:0] result_2_3;
  wire signed [31:0] result_2_4;
  wire room;
  reg scaler_busy = 1'h0;
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
  reg signed [7:0] skew_0_33_0 = 8'h00;
  reg signed [7:0] skew_0_34_0 = 8'h00;
  reg signed [7:0] skew_0_34_1 = 8'h00;
  reg signed [7:0] skew_0_35_0 = 8'h00;
  reg signed [7:0] skew_0_35_1 = 8'h00;
  reg signed [7:0] skew_0_35_2 = 8'h00;
  reg signed [7:0] skew_0_36_0 = 8'h00;
  reg signed [7:0] skew_0_36_1 = 8'h00;
  reg signed [7:0] skew_0_36_2 = 8'h00;
  reg signed [7:0] skew_0_36_3 = 8'h00;
  reg signed [7:0] skew_0_37_0 = 8'h00;
  reg signed [7:0] skew_0_37_1 = 8'h00;
  reg signed [7:0] skew_0_37_2 = 8'h00;
  reg signed [7:0] skew_0_37_3 = 8'h00;
  reg signed [7:0] skew_0_37_4 = 8'h00;
  reg signed [7:0] skew_0_38_0 = 8'h00;
  reg signed [7:0] skew_0_38_1 = 8'h00;
  reg signed [7:0] skew_0_38_2 = 8'h00;
  reg signed [7:0] skew_0_38_3 = 8'h00;
  reg signed [7:0] skew_0_38_4 = 8'h00;
  reg signed [7:0] skew_0_38_5 = 8'h00;
  reg signed [7:0] skew_0_39_0 = 8'h00;
  reg signed [7:0] skew_0_39_1 = 8'h00;
  reg signed [7:0] skew_0_39_2 = 8'h00;
  reg signed [7:0] skew_0_39_3 = 8'h00;
  reg signed [7:0] skew_0_39_4 = 8'h00;
  reg signed [7:0] skew_0_39_5 = 8'h00;
  reg signed [7:0] skew_0_39_6 = 8'h00;
  reg signed [7:0] skew_0_3_0 = 8'h00;
  reg signed [7:0] skew_0_3_1 = 8'h00;
  reg signed [7:0] skew_0_3_2 = 8'h00;
  reg signed [7:0] skew_0_41_0 = 8'h00;
  reg signed [7:0] skew_0_42_0 = 8'h00;
  reg signed [7:0] skew_0_42_1 = 8'h00;
  reg signed [7:0] skew_0_43_0 = 8'h00;
  reg signed [7:0] skew_0_43_1 = 8'h00;
  reg signed [7:0] skew_0_43_2 = 8'h00;
  reg signed [7:0] skew_0_44_0 = 8'h00;
  reg signed [7:0] skew_0_44_1 = 8'h00;
  reg signed [7:0] skew_0_44_2 = 8'h00;
  reg signed [7:0] skew_0_44_3 = 8'h00;
  reg signed [7:0] skew_0_45_0 = 8'h00;
  reg signed [7:0] skew_0_45_1 = 8'h00;
  reg signed [7:0] skew_0_45_2 = 8'h00;
  reg signed [7:0] skew_0_45_3 = 8'h00;
  reg signed [7:0] skew_0_45_4 = 8'h00;
  reg signed [7:0] skew_0_46_0 = 8'h00;
  reg signed [7:0] skew_0_46_1 = 8'h00;
  reg signed [7:0] skew_0_46_2 = 8'h00;
  reg signed [7:0] skew_0_46_3 = 8'h00;
  reg signed [7:0] skew_0_46_4 = 8'h00;
  reg signed [7:0] skew_0_46_5 = 8'h00;
  reg signed [7:0] skew_0_47_0 = 8'h00;
  reg signed [7:0] skew_0_47_1 = 8'h00;
  reg signed [7:0] skew_0_47_2 = 8'h00;
  reg signed [7:0] skew_0_47_3 = 8'h00;
  reg signed [7:0] skew_0_47_4 = 8'h00;
  reg signed [7:0] skew_0_47_5 = 8'h00;
  reg signed [7:0] skew_0_47_6 = 8'h00;
  reg signed [7:0] skew_0_49_0 = 8'h00;
  reg signed [7:0] skew_0_4_0 = 8'h00;
  reg signed [7:0] skew_0_4_1 = 8'h00;
  reg signed [7:0] skew_0_4_2 = 8'h00;
  reg signed [7:0] skew_0_4_3 = 8'h00;
  reg signed [7:0] skew_0_50_0 = 8'h00;
  reg signed [7:0] skew_0_50_1 = 8'h00;
  reg signed [7:0] skew_0_51_0 = 8'h00;
  reg signed [7:0] skew_0_51_1 = 8'h00;
  reg signed [7:0] skew_0_51_2 = 8'h00;
  reg signed [7:0] skew_0_52_0 = 8'h00;
  reg signed [7:0] skew_0_52_1 = 8'h00;
  reg signed [7:0] skew_0_52_2 = 8'h00;
  reg signed [7:0] skew_0_52_3 = 8'h00;
  reg signed [7:0] skew_0_53_0 = 8'h00;
  reg signed [7:0] skew_0_53_1 = 8'h00;
  reg signed [7:0] skew_0_53_2 = 8'h00;
  reg signed [7:0] skew_0_53_3 = 8'h00;
  reg signed [7:0] skew_0_53_4 = 8'h00;
  reg signed [7:0] skew_0_54_0 = 8'h00;
  reg signed [7:0] skew_0_54_1 = 8'h00;
  reg signed [7:0] skew_0_54_2 = 8'h00;
  reg signed [7:0] skew_0_54_3 = 8'h00;
  reg signed [7:0] skew_0_54_4 = 8'h00;
  reg signed [7:0] skew_0_54_5 = 8'h00;
  reg signed [7:0] skew_0_55_0 = 8'h00;
  reg signed [7:0] skew_0_55_1 = 8'h00;
  reg signed [7:0] skew_0_55_2 = 8'h00;
  reg signed [7:0] skew_0_55_3 = 8'h00;
  reg signed [7:0] skew_0_55_4 = 8'h00;
  reg signed [7:0] skew_0_55_5 = 8'h00;
  reg signed [7:0] skew_0_55_6 = 8'h00;
  reg signed [7:0] skew_0_57_0 = 8'h00;
  reg signed [7:0] skew_0_58_0 = 8'h00;
  reg signed [7:0] skew_0_58_1 = 8'h00;
  reg signed [7:0] skew_0_59_0 = 8'h00;
  reg signed [7:0] skew_0_59_1 = 8'h00;
  reg signed [7:0] skew_0_59_2 = 8'h00;
  reg signed [7:0] skew_0_5_0 = 8'h00;
  reg signed [7:0] skew_0_5_1 = 8'h00;
  reg signed [7:0] skew_0_5_2 = 8'h00;
  reg signed [7:0] skew_0_5_3 = 8'h00;
  reg signed [7:0] skew_0_5_4 = 8'h00;
  reg signed [7:0] skew_0_60_0 = 8'h00;
  reg signed [7:0] skew_0_60_1 = 8'h00;
  reg signed [7:0] skew_0_60_2 = 8'h00;
  reg signed [7:0] skew_0_60_3 = 8'h00;
  reg signed [7:0] skew_0_61_0 = 8'h00;
  reg signed [7:0] skew_0_61_1 = 8'h00;
  reg signed [7:0] skew_0_61_2 = 8'h00;
  reg signed [7:0] skew_0_61_3 = 8'h00;
  reg signed [7:0] skew_0_61_4 = 8'h00;
  reg signed [7:0] skew_0_62_0 = 8'h00;
  reg signed [7:0] skew_0_62_1 = 8'h00;
  reg signed [7:0] skew_0_62_2 = 8'h00;
  reg signed [7:0] skew_0_62_3 = 8'h00;
  reg signed [7:0] skew_0_62_4 = 8'h00;
  reg signed [7:0] skew_0_62_5 = 8'h00;
  reg signed [7:0] skew_0_63_0 = 8'h00;
  reg signed [7:0] skew_0_63_1 = 8'h00;
  reg signed [7:0] skew_0_63_2 = 8'h00;
  reg signed [7:0] skew_0_63_3 = 8'h00;
  reg signed [7:0] skew_0_63_4 = 8'h00;
  reg signed [7:0] skew_0_63_5 = 8'h00;
  reg signed [7:0] skew_0_63_6 = 8'h00;
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
  reg signed [7:0] skew_1_33_0 = 8'h00;
  reg signed [7:0] skew_1_34_0 = 8'h00;
  reg signed [7:0] skew_1_34_1 = 8'h00;
  reg signed [7:0] skew_1_35_0 = 8'h00;
  reg signed [7:0] skew_1_35_1 = 8'h00;
  reg signed [7:0] skew_1_35_2 = 8'h00;
  reg signed [7:0] skew_1_36_0 = 8'h00;
  reg signed [7:0] skew_1_36_1 = 8'h00;
  reg signed [7:0] skew_1_36_2 = 8'h00;
  reg signed [7:0] skew_1_36_3 = 8'h00;
  reg signed [7:0] skew_1_37_0 = 8'h00;
  reg signed [7:0] skew_1_37_1 = 8'h00;
  reg signed [7:0] skew_1_37_2 = 8'h00;
  reg signed [7:0] skew_1_37_3 = 8'h00;
  reg signed [7:0] skew_1_37_4 = 8'h00;
  reg signed [7:0] skew_1_38_0 = 8'h00;
  reg signed [7:0] skew_1_38_1 = 8'h00;
  reg signed [7:0] skew_1_38_2 = 8'h00;
  reg signed [7:0] skew_1_38_3 = 8'h00;
  reg signed [7:0] skew_1_38_4 = 8'h00;
  reg signed [7:0] skew_1_38_5 = 8'h00;
  reg signed [7:0] skew_1_39_0 = 8'h00;
  reg signed [7:0] skew_1_39_1 = 8'h00;
  reg signed [7:0] skew_1_39_2 = 8'h00;
  reg signed [7:0] skew_1_39_3 = 8'h00;
  reg signed [7:0] skew_1_39_4 = 8'h00;
  reg signed [7:0] skew_1_39_5 = 8'h00;
  reg signed [7:0] skew_1_39_6 = 8'h00;
  reg signed [7:0] skew_1_3_0 = 8'h00;
  reg signed [7:0] skew_1_3_1 = 8'h00;
  reg signed [7:0] skew_1_3_2 = 8'h00;
  reg signed [7:0] skew_1_41_0 = 8'h00;
  reg signed [7:0] skew_1_42_0 = 8'h00;
  reg signed [7:0] skew_1_42_1 = 8'h00;
  reg signed [7:0] skew_1_43_0 = 8'h00;
  reg signed [7:0] skew_1_43_1 = 8'h00;
  reg signed [7:0] skew_1_43_2 = 8'h00;
  reg signed [7:0] skew_1_44_0 = 8'h00;
  reg signed [7:0] skew_1_44_1 = 8'h00;
  reg signed [7:0] skew_1_44_2 = 8'h00;
  reg signed [7:0] skew_1_44_3 = 8'h00;
  reg signed [7:0] skew_1_45_0 = 8'h00;
  reg signed [7:0] skew_1_45_1 = 8'h00;
  reg signed [7:0] skew_1_45_2 = 8'h00;
  reg signed [7:0] skew_1_45_3 = 8'h00;
  reg signed [7:0] skew_1_45_4 = 8'h00;
  reg signed [7:0] skew_1_46_0 = 8'h00;
  reg signed [7:0] skew_1_46_1 = 8'h00;
  reg signed [7:0] skew_1_46_2 = 8'h00;
  reg signed [7:0] skew_1_46_3 = 8'h00;
  reg signed [7:0] skew_1_46_4 = 8'h00;
  reg signed [7:0] skew_1_46_5 = 8'h00;
  reg signed [7:0] skew_1_47_0 = 8'h00;
  reg signed [7:0] skew_1_47_1 = 8'h00;
  reg signed [7:0] skew_1_47_2 = 8'h00;
  reg signed [7:0] skew_1_47_3 = 8'h00;
  reg signed [7:0] skew_1_47_4 = 8'h00;
  reg signed [7:0] skew_1_47_5 = 8'h00;
  reg signed [7:0] skew_1_47_6 = 8'h00;
  reg signed [7:0] skew_1_49_0 = 8'h00;
  reg signed [7:0] skew_1_4_0 = 8'h00;
  reg signed [7:0] skew_1_4_1 = 8'h00;
  reg signed [7:0] skew_1_4_2 = 8'h00;
  reg signed [7:0] skew_1_4_3 = 8'h00;
  reg signed [7:0] skew_1_50_0 = 8'h00;
  reg signed [7:0] skew_1_50_1 = 8'h00;
  reg signed [7:0] skew_1_51_0 = 8'h00;
  reg signed [7:0] skew_1_51_1 = 8'h00;
  reg signed [7:0] skew_1_51_2 = 8'h00;
  reg signed [7:0] skew_1_52_0 = 8'h00;
  reg signed [7:0] skew_1_52_1 = 8'h00;
  reg signed [7:0] skew_1_52_2 = 8'h00;
  reg signed [7:0] skew_1_52_3 = 8'h00;
  reg signed [7:0] skew_1_53_0 = 8'h00;
  reg signed [7:0] skew_1_53_1 = 8'h00;
  reg signed [7:0] skew_1_53_2 = 8'h00;
  reg signed [7:0] skew_1_53_3 = 8'h00;
  reg signed [7:0] skew_1_53_4 = 8'h00;
  reg signed [7:0] skew_1_54_0 = 8'h00;
  reg signed [7:0] skew_1_54_1 = 8'h00;
  reg signed [7:0] skew_1_54_2 = 8'h00;
  reg signed [7:0] skew_1_54_3 = 8'h00;
  reg signed [7:0] skew_1_54_4 = 8'h00;
  reg signed [7:0] skew_1_54_5 = 8'h00;
  reg signed [7:0] skew_1_55_0 = 8'h00;
  reg signed [7:0] skew_1_55_1 = 8'h00;
  reg signed [7:0] skew_1_55_2 = 8'h00;
  reg signed [7:0] skew_1_55_3 = 8'h00;
  reg signed [7:0] skew_1_55_4 = 8'h00;
  reg signed [7:0] skew_1_55_5 = 8'h00;
  reg signed [7:0] skew_1_55_6 = 8'h00;
  reg signed [7:0] skew_1_57_0 = 8'h00;
  reg signed [7:0] skew_1_58_0 = 8'h00;
  reg signed [7:0] skew_1_58_1 = 8'h00;
  reg signed [7:0] skew_1_59_0 = 8'h00;
  reg signed [7:0] skew_1_59_1 = 8'h00;
  reg signed [7:0] skew_1_59_2 = 8'h00;
  reg signed [7:0] skew_1_5_0 = 8'h00;
  reg signed [7:0] skew_1_5_1 = 8'h00;
  reg signed [7:0] skew_1_5_2 = 8'h00;
  reg signed [7:0] skew_1_5_3 = 8'h00;
  reg signed [7:0] skew_1_5_4 = 8'h00;
  reg signed [7:0] skew_1_60_0 = 8'h00;
  reg signed [7:0] skew_1_60_1 = 8'h00;
  reg signed [7:0] skew_1_60_2 = 8'h00;
  reg signed [7:0] skew_1_60_3 = 8'h00;
  reg signed [7:0] skew_1_61_0 = 8'h00;
  reg signed [7:0] skew_1_61_1 = 8'h00;
  reg signed [7:0] skew_1_61_2 = 8'h00;
  reg signed [7:0] skew_1_61_3 = 8'h00;
  reg signed [7:0] skew_1_61_4 = 8'h00;
  reg signed [7:0] skew_1_62_0 = 8'h00;
  reg signed [7:0] skew_1_62_1 = 8'h00;
  reg signed [7:0] skew_1_62_2 = 8'h00;
  reg signed [7:0] skew_1_62_3 = 8'h00;
  reg signed [7:0] skew_1_62_4 = 8'h00;
  reg signed [7:0] skew_1_62_5 = 8'h00;
  reg signed [7:0] skew_1_63_0 = 8'h00;
  reg signed [7:0] skew_1_63_1 = 8'h00;
  reg signed [7:0] skew_1_63_2 = 8'h00;
  reg signed [7:0] skew_1_63_3 = 8'h00;
  reg signed [7:0] skew_1_63_4 = 8'h00;
  reg signed [7:0] skew_1_63_5 = 8'h00;
  reg signed [7:0] skew_1_63_6 = 8'h00;
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
  reg signed [7:0] skew_2_10_0 = 8'h00;
  reg signed [7:0] skew_2_10_1 = 8'h00;
  reg signed [7:0] skew_2_11_0 = 8'h00;
  reg signed [7:0] skew_2_11_1 = 8'h00;
  reg signed [7:0] skew_2_11_2 = 8'h00;
  reg signed [7:0] skew_2_12_0 = 8'h00;
  reg signed [7:0] skew_2_12_1 = 8'h00;
  reg signed [7:0] skew_2_12_2 = 8'h00;
  reg signed [7:0] skew_2_12_3 = 8'h00;
  reg signed [7:0] skew_2_13_0 = 8'h00;
  reg signed [7:0] skew_2_13_1 = 8'h00;
  reg signed [7:0] skew_2_13_2 = 8'h00;
  reg signed [7:0] skew_2_13_3 = 8'h00;
  reg signed [7:0] skew_2_13_4 = 8'h00;
  reg signed [7:0] skew_2_14_0 = 8'h00;
  reg signed [7:0] skew_2_14_1 = 8'h00;
  reg signed [7:0] skew_2_14_2 = 8'h00;
  reg signed [7:0] skew_2_14_3 = 8'h00;
  reg signed [7:0] skew_2_14_4 = 8'h00;
  reg signed [7:0] skew_2_14_5 = 8'h00;
  reg signed [7:0] skew_2_15_0 = 8'h00;
  reg signed [7:0] skew_2_15_1 = 8'h00;
  reg signed [7:0] skew_2_15_2 = 8'h00;
  reg signed [7:0] skew_2_15_3 = 8'h00;
  reg signed [7:0] skew_2_15_4 = 8'h00;
  reg signed [7:0] skew_2_15_5 = 8'h00;
  reg signed [7:0] skew_2_15_6 = 8'h00;
  reg signed [7:0] skew_2_17_0 = 8'h00;
  reg signed [7:0] skew_2_18_0 = 8'h00;
  reg signed [7:0] skew_2_18_1 = 8'h00;
  reg signed [7:0] skew_2_19_0 = 8'h00;
  reg signed [7:0] skew_2_19_1 = 8'h00;
  reg signed [7:0] skew_2_19_2 = 8'h00;
  reg signed [7:0] skew_2_1_0 = 8'h00;
  reg signed [7:0] skew_2_20_0 = 8'h00;
  reg signed [7:0] skew_2_20_1 = 8'h00;
  reg signed [7:0] skew_2_20_2 = 8'h00;
  reg signed [7:0] skew_2_20_3 = 8'h00;
  reg signed [7:0] skew_2_21_0 = 8'h00;
  reg signed [7:0] skew_2_21_1 = 8'h00;
  reg signed [7:0] skew_2_21_2 = 8'h00;
  reg signed [7:0] skew_2_21_3 = 8'h00;
  reg signed [7:0] skew_2_21_4 = 8'h00;
  reg signed [7:0] skew_2_22_0 = 8'h00;
  reg signed [7:0] skew_2_22_1 = 8'h00;
  reg signed [7:0] skew_2_22_2 = 8'h00;
  reg signed [7:0] skew_2_22_3 = 8'h00;
  reg signed [7:0] skew_2_22_4 = 8'h00;
  reg signed [7:0] skew_2_22_5 = 8'h00;
  reg signed [7:0] skew_2_23_0 = 8'h00;
  reg signed [7:0] skew_2_23_1 = 8'h00;
  reg signed [7:0] skew_2_23_2 = 8'h00;
  reg signed [7:0] skew_2_23_3 = 8'h00;
  reg signed [7:0] skew_2_23_4 = 8'h00;
  reg signed [7:0] skew_2_23_5 = 8'h00;
  reg signed [7:0] skew_2_23_6 = 8'h00;
  reg signed [7:0] skew_2_25_0 = 8'h00;
  reg signed [7:0] skew_2_26_0 = 8'h00;
  reg signed [7:0] skew_2_26_1 = 8'h00;
  reg signed [7:0] skew_2_27_0 = 8'h00;
  reg signed [7:0] skew_2_27_1 = 8'h00;
  reg signed [7:0] skew_2_27_2 = 8'h00;
  reg signed [7:0] skew_2_28_0 = 8'h00;
  reg signed [7:0] skew_2_28_1 = 8'h00;
  reg signed [7:0] skew_2_28_2 = 8'h00;
  reg signed [7:0] skew_2_28_3 = 8'h00;
  reg signed [7:0] skew_2_29_0 = 8'h00;
  reg signed [7:0] skew_2_29_1 = 8'h00;
  reg signed [7:0] skew_2_29_2 = 8'h00;
  reg signed [7:0] skew_2_29_3 = 8'h00;
  reg signed [7:0] skew_2_29_4 = 8'h00;
  reg signed [7:0] skew_2_2_0 = 8'h00;
  reg signed [7:0] skew_2_2_1 = 8'h00;
  reg signed [7:0] skew_2_30_0 = 8'h00;
  reg signed [7:0] skew_2_30_1 = 8'h00;
  reg signed [7:0] skew_2_30_2 = 8'h00;
  reg signed [7:0] skew_2_30_3 = 8'h00;
  reg signed [7:0] skew_2_30_4 = 8'h00;
  reg signed [7:0] skew_2_30_5 = 8'h00;
  reg signed [7:0] skew_2_31_0 = 8'h00;
  reg signed [7:0] skew_2_31_1 = 8'h00;
  reg signed [7:0] skew_2_31_2 = 8'h00;
  reg signed [7:0] skew_2_31_3 = 8'h00;
  reg signed [7:0] skew_2_31_4 = 8'h00;
  reg signed [7:0] skew_2_31_5 = 8'h00;
  reg signed [7:0] skew_2_31_6 = 8'h00;
  reg signed [7:0] skew_2_33_0 = 8'h00;
  reg signed [7:0] skew_2_34_0 = 8'h00;
  reg signed [7:0] skew_2_34_1 = 8'h00;
  reg signed [7:0] skew_2_35_0 = 8'h00;
  reg signed [7:0] skew_2_35_1 = 8'h00;
  reg signed [7:0] skew_2_35_2 = 8'h00;
  reg signed [7:0] skew_2_36_0 = 8'h00;
  reg signed [7:0] skew_2_36_1 = 8'h00;
  reg signed [7:0] skew_2_36_2 = 8'h00;
  reg signed [7:0] skew_2_36_3 = 8'h00;
  reg signed [7:0] skew_2_37_0 = 8'h00;
  reg signed [7:0] skew_2_37_1 = 8'h00;
  reg signed [7:0] skew_2_37_2 = 8'h00;
  reg signed [7:0] skew_2_37_3 = 8'h00;
  reg signed [7:0] skew_2_37_4 = 8'h00;
  reg signed [7:0] skew_2_38_0 = 8'h00;
  reg signed [7:0] skew_2_38_1 = 8'h00;
  reg signed [7:0] skew_2_38_2 = 8'h00;
  reg signed [7:0] skew_2_38_3 = 8'h00;
  reg signed [7:0] skew_2_38_4 = 8'h00;
  reg signed [7:0] skew_2_38_5 = 8'h00;
  reg signed [7:0] skew_2_39_0 = 8'h00;
  reg signed [7:0] skew_2_39_1 = 8'h00;
  reg signed [7:0] skew_2_39_2 = 8'h00;
  reg signed [7:0] skew_2_39_3 = 8'h00;
  reg signed [7:0] skew_2_39_4 = 8'h00;
  reg signed [7:0] skew_2_39_5 = 8'h00;
  reg signed [7:0] skew_2_39_6 = 8'h00;
  reg signed [7:0] skew_2_3_0 = 8'h00;
  reg signed [7:0] skew_2_3_1 = 8'h00;
  reg signed [7:0] skew_2_3_2 = 8'h00;
  reg signed [7:0] skew_2_41_0 = 8'h00;
  reg signed [7:0] skew_2_42_0 = 8'h00;
  reg signed [7:0] skew_2_42_1 = 8'h00;
  reg signed [7:0] skew_2_43_0 = 8'h00;
  reg signed [7:0] skew_2_43_1 = 8'h00;
  reg signed [7:0] skew_2_43_2 = 8'h00;
  reg signed [7:0] skew_2_44_0 = 8'h00;
  reg signed [7:0] skew_2_44_1 = 8'h00;
  reg signed [7:0] skew_2_44_2 = 8'h00;
  reg signed [7:0] skew_2_44_3 = 8'h00;
  reg signed [7:0] skew_2_45_0 = 8'h00;
  reg signed [7:0] skew_2_45_1 = 8'h00;
  reg signed [7:0] skew_2_45_2 = 8'h00;
  reg signed [7:0] skew_2_45_3 = 8'h00;
  reg signed [7:0] skew_2_45_4 = 8'h00;
  reg signed [7:0] skew_2_46_0 = 8'h00;
  reg signed [7:0] skew_2_46_1 = 8'h00;
  reg signed [7:0] skew_2_46_2 = 8'h00;
  reg signed [7:0] skew_2_46_3 = 8'h00;
  reg signed [7:0] skew_2_46_4 = 8'h00;
  reg signed [7:0] skew_2_46_5 = 8'h00;
  reg signed [7:0] skew_2_47_0 = 8'h00;
  reg signed [7:0] skew_2_47_1 = 8'h00;
  reg signed [7:0] skew_2_47_2 = 8'h00;
  reg signed [7:0] skew_2_47_3 = 8'h00;
  reg signed [7:0] skew_2_47_4 = 8'h00;
  reg signed [7:0] skew_2_47_5 = 8'h00;
  reg signed [7:0] skew_2_47_6 = 8'h00;
  reg signed [7:0] skew_2_49_0 = 8'h00;
  reg signed [7:0] skew_2_4_0 = 8'h00;
  reg signed [7:0] skew_2_4_1 = 8'h00;
  reg signed [7:0] skew_2_4_2 = 8'h00;
  reg signed [7:0] skew_2_4_3 = 8'h00;
  reg signed [7:0] skew_2_50_0 = 8'h00;
  reg signed [7:0] skew_2_50_1 = 8'h00;
  reg signed [7:0] skew_2_51_0 = 8'h00;
  reg signed [7:0] skew_2_51_1 = 8'h00;
  reg signed [7:0] skew_2_51_2 = 8'h00;
  reg signed [7:0] skew_2_52_0 = 8'h00;
  reg signed [7:0] skew_2_52_1 = 8'h00;
  reg signed [7:0] skew_2_52_2 = 8'h00;
  reg signed [7:0] skew_2_52_3 = 8'h00;
  reg signed [7:0] skew_2_53_0 = 8'h00;
  reg signed [7:0] skew_2_53_1 = 8'h00;
  reg signed [7:0] skew_2_53_2 = 8'h00;
  reg signed [7:0] skew_2_53_3 = 8'h00;
  reg signed [7:0] skew_2_53_4 = 8'h00;
  reg signed [7:0] skew_2_54_0 = 8'h00;
  reg signed [7:0] skew_2_54_1 = 8'h00;
  reg signed [7:0] skew_2_54_2 = 8'h00;
  reg signed [7:0] skew_2_54_3 = 8'h00;
  reg signed [7:0] skew_2_54_4 = 8'h00;
  reg signed [7:0] skew_2_54_5 = 8'h00;
  reg signed [7:0] skew_2_55_0 = 8'h00;
  reg signed [7:0] skew_2_55_1 = 8'h00;
  reg signed [7:0] skew_2_55_2 = 8'h00;
  reg signed [7:0] skew_2_55_3 = 8'h00;
  reg signed [7:0] skew_2_55_4 = 8'h00;
  reg signed [7:0] skew_2_55_5 = 8'h00;
  reg signed [7:0] skew_2_55_6 = 8'h00;
  reg signed [7:0] skew_2_57_0 = 8'h00;
  reg signed [7:0] skew_2_58_0 = 8'h00;
  reg signed [7:0] skew_2_58_1 = 8'h00;
  reg signed [7:0] skew_2_59_0 = 8'h00;
  reg signed [7:0] skew_2_59_1 = 8'h00;
  reg signed [7:0] skew_2_59_2 = 8'h00;
  reg signed [7:0] skew_2_5_0 = 8'h00;
  reg signed [7:0] skew_2_5_1 = 8'h00;
  reg signed [7:0] skew_2_5_2 = 8'h00;
  reg signed [7:0] skew_2_5_3 = 8'h00;
  reg signed [7:0] skew_2_5_4 = 8'h00;
  reg signed [7:0] skew_2_60_0 = 8'h00;
  reg signed [7:0] skew_2_60_1 = 8'h00;
  reg signed [7:0] skew_2_60_2 = 8'h00;
  reg signed [7:0] skew_2_60_3 = 8'h00;
  reg signed [7:0] skew_2_61_0 = 8'h00;
  reg signed [7:0] skew_2_61_1 = 8'h00;
  reg signed [7:0] skew_2_61_2 = 8'h00;
  reg signed [7:0] skew_2_61_3 = 8'h00;
  reg signed [7:0] skew_2_61_4 = 8'h00;
  reg signed [7:0] skew_2_62_0 = 8'h00;
  reg signed [7:0] skew_2_62_1 = 8'h00;
  reg signed [7:0] skew_2_62_2 = 8'h00;
  reg signed [7:0] skew_2_62_3 = 8'h00;
  reg signed [7:0] skew_2_62_4 = 8'h00;
  reg signed [7:0] skew_2_62_5 = 8'h00;
  reg signed [7:0] skew_2_63_0 = 8'h00;
  reg signed [7:0] skew_2_63_1 = 8'h00;
  reg signed [7:0] skew_2_63_2 = 8'h00;
  reg signed [7:0] skew_2_63_3 = 8'h00;
  reg signed [7:0] skew_2_63_4 = 8'h00;
  reg signed [7:0] skew_2_63_5 = 8'h00;
  reg signed [7:0] skew_2_63_6 = 8'h00;
  reg signed [7:0] skew_2_6_0 = 8'h00;
  reg signed [7:0] skew_2_6_1 = 8'h00;
  reg signed [7:0] skew_2_6_2 = 8'h00;
  reg signed [7:0] skew_2_6_3 = 8'h00;
  reg signed [7:0] skew_2_6_4 = 8'h00;
  reg signed [7:0] skew_2_6_5 = 8'h00;
  reg signed [7:0] skew_2_7_0 = 8'h00;
  reg signed [7:0] skew_2_7_1 = 8'h00;
  reg signed [7:0] skew_2_7_2 = 8'h00;
  reg signed [7:0] skew_2_7_3 = 8'h00;
  reg signed [7:0] skew_2_7_4 = 8'h00;
  reg signed [7:0] skew_2_7_5 = 8'h00;
  reg signed [7:0] skew_2_7_6 = 8'h00;
  reg signed [7:0] skew_2_9_0 = 8'h00;
  reg step_of_age_15 = 1'h0;
  reg step_of_age_19 = 1'h0;
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
  assign _031_ = constants__valid & _000_;
  assign complete = _031_ & constants_place;
  assign _042_ = ~ scaler_busy;
  assign _052_ = scales_there & _042_;
  assign _061_ = ~ _052_;
  assign _071_ = beats__payload[1] & _061_;
  assign _081_ = ~ _071_;
  assign _092_ = beats__valid & _081_;
  assign _102_ = constants_there & room;
  assign _001_ = ~ _102_;
  assign _012_ = beats__payload[5] & _001_;
  assign _022_ = ~ _012_;
  assign weights__ready = _092_ & _022_;
  assign _024_ = ~ scaler_busy;
  assign _025_ = scales_there & _024_;
  assign _026_ = ~ _025_;
  assign _027_ = beats__payload[1] & _026_;
  assign _028_ = ~ _027_;
  assign _029_ = beats__valid & _028_;
  assign _030_ = constants_there & room;
  assign _032_ = ~ _030_;
  assign _033_ = beats__payload[5] & _032_;
  assign _034_ = ~ _033_;
  assign _035_ = _029_ & _034_;
  assign accept = _035_ & weights__valid;
  assign _036_ = accept & beats__payload[6];
  assign \release  = _036_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$52  & \idle$53 ;
  assign _037_ = tag_18[0] & tag_18[2];
  assign constants_near = _037_ & tag_18[3];
  assign _038_ = unclaimed < 3'h4;
  assign _039_ = scales__valid & scales_room;
  assign _040_ = unclaimed + _039_;
  assign _041_ = accept & beats__payload[1];
  assign _043_ = _040_ - _041_;
  assign _044_ = scales__valid & scales_room;
  assign _045_ = accept & beats__payload[1];
  assign _046_ = _044_ != _045_;
  assign _047_ = scales__valid & scales_room;
  assign _048_ = unclaimed != 1'h1;
  assign _049_ = _047_ | _048_;
  assign _050_ = ~ constants_full;
  assign _051_ = constants_place & _050_;
  assign _053_ = constants_whole & constants_free;
  assign _054_ = ~ _053_;
  assign _055_ = constants_full & _054_;
  assign _056_ = complete | _055_;
  assign _057_ = constants_whole & constants_free;
  assign _058_ = ~ _057_;
  assign _059_ = constants_full & _058_;
  assign _060_ = ~ constants_whole;
  assign _062_ = constants_free & _060_;
  assign _063_ = constants_near | _062_;
  assign _064_ = accept & beats__payload[5];
  assign _065_ = ~ _064_;
  assign _066_ = complete & _065_;
  assign _067_ = accept & beats__payload[5];
  assign _068_ = ~ complete;
  assign _069_ = _067_ & _068_;
  assign _070_ = accept & beats__payload[1];
  assign _072_ = ~ room;
  assign _073_ = beats__payload[5] & _072_;
  assign _074_ = ~ _073_;
  assign _075_ = beats__valid & _074_;
  assign _076_ = ~ weights__valid;
  assign _077_ = ~ scales_there;
  assign _078_ = beats__payload[1] & _077_;
  assign _079_ = _076_ | _078_;
  assign _080_ = ~ constants_there;
  assign _082_ = beats__payload[5] & _080_;
  assign _083_ = _079_ | _082_;
  assign _084_ = _075_ & _083_;
  assign _085_ = ~ room;
  assign _086_ = beats__payload[5] & _085_;
  assign _087_ = beats__valid & _086_;
  assign _088_ = ~ beats__valid;
  assign _089_ = _088_ & activations__ready;
  assign _090_ = tag_14[0] & tag_14[2];
  assign _091_ = tag_18[0] & tag_18[2];
  assign _093_ = tag_19[0] & tag_19[2];
  assign _094_ = _093_ & tag_19[4];
  always @(posedge work_clk)
    scales_room <= _095_;
  always @(posedge work_clk)
    unclaimed <= _096_;
  always @(posedge work_clk)
    scales_there <= _097_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _051_;
  always @(posedge work_clk)
    constants_gathered_0 <= _098_;
  always @(posedge work_clk)
    constants_place <= _099_;
  always @(posedge work_clk)
    constants_full <= _100_;
  always @(posedge work_clk)
    constants_whole <= _101_;
  always @(posedge work_clk)
    constants_0 <= _103_;
  always @(posedge work_clk)
    constants_free <= _104_;
  always @(posedge work_clk)
    constants_there <= _105_;
  always @(posedge work_clk)
    constants_two <= _106_;
  always @(posedge work_clk)
    scaler_busy <= _107_;
  always @(posedge work_clk)
    stall_weights <= _108_;
  always @(posedge work_clk)
    stall_results <= _109_;
  always @(posedge work_clk)
    stall_activations <= _110_;
  always @(posedge work_clk)
    tag_1 <= _111_;
  always @(posedge work_clk)
    tag_2 <= _112_;
  always @(posedge work_clk)
    tag_3 <= _002_;
  always @(posedge work_clk)
    tag_4 <= _003_;
  always @(posedge work_clk)
    tag_5 <= _004_;
  always @(posedge work_clk)
    tag_6 <= _005_;
  always @(posedge work_clk)
    tag_7 <= _006_;
  always @(posedge work_clk)
    tag_8 <= _007_;
  always @(posedge work_clk)
    tag_9 <= _008_;
  always @(posedge work_clk)
    tag_10 <= _009_;
  always @(posedge work_clk)
    tag_11 <= _010_;
  always @(posedge work_clk)
    tag_12 <= _011_;
  always @(posedge work_clk)
    tag_13 <= _013_;
  always @(posedge work_clk)
    tag_14 <= _014_;
  always @(posedge work_clk)
    tag_15 <= _015_;
  always @(posedge work_clk)
    tag_16 <= _016_;
  always @(posedge work_clk)
    tag_17 <= _017_;
  always @(posedge work_clk)
    tag_18 <= _018_;
  always @(posedge work_clk)
    tag_19 <= _019_;
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
    skew_0_33_0 <= beats__0[271:264];
  always @(posedge work_clk)
    skew_0_34_0 <= beats__0[279:272];
  always @(posedge work_clk)
    skew_0_34_1 <= skew_0_34_0;
  always @(posedge work_clk)
    skew_0_35_0 <= beats__0[287:280];
  always @(posedge work_clk)
    skew_0_35_1 <= skew_0_35_0;
  always @(posedge work_clk)
    skew_0_35_2 <= skew_0_35_1;
  always @(posedge work_clk)
    skew_0_36_0 <= beats__0[295:288];
  always @(posedge work_clk)
    skew_0_36_1 <= skew_0_36_0;
  always @(posedge work_clk)
    skew_0_36_2 <= skew_0_36_1;
  always @(posedge work_clk)
    skew_0_36_3 <= skew_0_36_2;
  always @(posedge work_clk)
    skew_0_37_0 <= beats__0[303:296];
  always @(posedge work_clk)
    skew_0_37_1 <= skew_0_37_0;
  always @(posedge work_clk)
    skew_0_37_2 <= skew_0_37_1;
  always @(posedge work_clk)
    skew_0_37_3 <= skew_0_37_2;
  always @(posedge work_clk)
    skew_0_37_4 <= skew_0_37_3;
  always @(posedge work_clk)
    skew_0_38_0 <= beats__0[311:304];
  always @(posedge work_clk)
    skew_0_38_1 <= skew_0_38_0;
  always @(posedge work_clk)
    skew_0_38_2 <= skew_0_38_1;
  always @(posedge work_clk)
    skew_0_38_3 <= skew_0_38_2;
  always @(posedge work_clk)
    skew_0_38_4 <= skew_0_38_3;
  always @(posedge work_clk)
    skew_0_38_5 <= skew_0_38_4;
  always @(posedge work_clk)
    skew_0_39_0 <= beats__0[319:312];
  always @(posedge work_clk)
    skew_0_39_1 <= skew_0_39_0;
  always @(posedge work_clk)
    skew_0_39_2 <= skew_0_39_1;
  always @(posedge work_clk)
    skew_0_39_3 <= skew_0_39_2;
  always @(posedge work_clk)
    skew_0_39_4 <= skew_0_39_3;
  always @(posedge work_clk)
    skew_0_39_5 <= skew_0_39_4;
  always @(posedge work_clk)
    skew_0_39_6 <= skew_0_39_5;
  always @(posedge work_clk)
    skew_0_41_0 <= beats__0[335:328];
  always @(posedge work_clk)
    skew_0_42_0 <= beats__0[343:336];
  always @(posedge work_clk)
    skew_0_42_1 <= skew_0_42_0;
  always @(posedge work_clk)
    skew_0_43_0 <= beats__0[351:344];
  always @(posedge work_clk)
    skew_0_43_1 <= skew_0_43_0;
  always @(posedge work_clk)
    skew_0_43_2 <= skew_0_43_1;
  always @(posedge work_clk)
    skew_0_44_0 <= beats__0[359:352];
  always @(posedge work_clk)
    skew_0_44_1 <= skew_0_44_0;
  always @(posedge work_clk)
    skew_0_44_2 <= skew_0_44_1;
  always @(posedge work_clk)
    skew_0_44_3 <= skew_0_44_2;
  always @(posedge work_clk)
    skew_0_45_0 <= beats__0[367:360];
  always @(posedge work_clk)
    skew_0_45_1 <= skew_0_45_0;
  always @(posedge work_clk)
    skew_0_45_2 <= skew_0_45_1;
  always @(posedge work_clk)
    skew_0_45_3 <= skew_0_45_2;
  always @(posedge work_clk)
    skew_0_45_4 <= skew_0_45_3;
  always @(posedge work_clk)
    skew_0_46_0 <= beats__0[375:368];
  always @(posedge work_clk)
    skew_0_46_1 <= skew_0_46_0;
  always @(posedge work_clk)
    skew_0_46_2 <= skew_0_46_1;
  always @(posedge work_clk)
    skew_0_46_3 <= skew_0_46_2;
  always @(posedge work_clk)
    skew_0_46_4 <= skew_0_46_3;
  always @(posedge work_clk)
    skew_0_46_5 <= skew_0_46_4;
  always @(posedge work_clk)
    skew_0_47_0 <= beats__0[383:376];
  always @(posedge work_clk)
    skew_0_47_1 <= skew_0_47_0;
  always @(posedge work_clk)
    skew_0_47_2 <= skew_0_47_1;
  always @(posedge work_clk)
    skew_0_47_3 <= skew_0_47_2;
  always @(posedge work_clk)
    skew_0_47_4 <= skew_0_47_3;
  always @(posedge work_clk)
    skew_0_47_5 <= skew_0_47_4;
  always @(posedge work_clk)
    skew_0_47_6 <= skew_0_47_5;
  always @(posedge work_clk)
    skew_0_49_0 <= beats__0[399:392];
  always @(posedge work_clk)
    skew_0_50_0 <= beats__0[407:400];
  always @(posedge work_clk)
    skew_0_50_1 <= skew_0_50_0;
  always @(posedge work_clk)
    skew_0_51_0 <= beats__0[415:408];
  always @(posedge work_clk)
    skew_0_51_1 <= skew_0_51_0;
  always @(posedge work_clk)
    skew_0_51_2 <= skew_0_51_1;
  always @(posedge work_clk)
    skew_0_52_0 <= beats__0[423:416];
  always @(posedge work_clk)
    skew_0_52_1 <= skew_0_52_0;
  always @(posedge work_clk)
    skew_0_52_2 <= skew_0_52_1;
  always @(posedge work_clk)
    skew_0_52_3 <= skew_0_52_2;
  always @(posedge work_clk)
    skew_0_53_0 <= beats__0[431:424];
  always @(posedge work_clk)
    skew_0_53_1 <= skew_0_53_0;
  always @(posedge work_clk)
    skew_0_53_2 <= skew_0_53_1;
  always @(posedge work_clk)
    skew_0_53_3 <= skew_0_53_2;
  always @(posedge work_clk)
    skew_0_53_4 <= skew_0_53_3;
  always @(posedge work_clk)
    skew_0_54_0 <= beats__0[439:432];
  always @(posedge work_clk)
    skew_0_54_1 <= skew_0_54_0;
  always @(posedge work_clk)
    skew_0_54_2 <= skew_0_54_1;
  always @(posedge work_clk)
    skew_0_54_3 <= skew_0_54_2;
  always @(posedge work_clk)
    skew_0_54_4 <= skew_0_54_3;
  always @(posedge work_clk)
    skew_0_54_5 <= skew_0_54_4;
  always @(posedge work_clk)
    skew_0_55_0 <= beats__0[447:440];
  always @(posedge work_clk)
    skew_0_55_1 <= skew_0_55_0;
  always @(posedge work_clk)
    skew_0_55_2 <= skew_0_55_1;
  always @(posedge work_clk)
    skew_0_55_3 <= skew_0_55_2;
  always @(posedge work_clk)
    skew_0_55_4 <= skew_0_55_3;
  always @(posedge work_clk)
    skew_0_55_5 <= skew_0_55_4;
  always @(posedge work_clk)
    skew_0_55_6 <= skew_0_55_5;
  always @(posedge work_clk)
    skew_0_57_0 <= beats__0[463:456];
  always @(posedge work_clk)
    skew_0_58_0 <= beats__0[471:464];
  always @(posedge work_clk)
    skew_0_58_1 <= skew_0_58_0;
  always @(posedge work_clk)
    skew_0_59_0 <= beats__0[479:472];
  always @(posedge work_clk)
    skew_0_59_1 <= skew_0_59_0;
  always @(posedge work_clk)
    skew_0_59_2 <= skew_0_59_1;
  always @(posedge work_clk)
    skew_0_60_0 <= beats__0[487:480];
  always @(posedge work_clk)
    skew_0_60_1 <= skew_0_60_0;
  always @(posedge work_clk)
    skew_0_60_2 <= skew_0_60_1;
  always @(posedge work_clk)
    skew_0_60_3 <= skew_0_60_2;
  always @(posedge work_clk)
    skew_0_61_0 <= beats__0[495:488];
  always @(posedge work_clk)
    skew_0_61_1 <= skew_0_61_0;
  always @(posedge work_clk)
    skew_0_61_2 <= skew_0_61_1;
  always @(posedge work_clk)
    skew_0_61_3 <= skew_0_61_2;
  always @(posedge work_clk)
    skew_0_61_4 <= skew_0_61_3;
  always @(posedge work_clk)
    skew_0_62_0 <= beats__0[503:496];
  always @(posedge work_clk)
    skew_0_62_1 <= skew_0_62_0;
  always @(posedge work_clk)
    skew_0_62_2 <= skew_0_62_1;
  always @(posedge work_clk)
    skew_0_62_3 <= skew_0_62_2;
  always @(posedge work_clk)
    skew_0_62_4 <= skew_0_62_3;
  always @(posedge work_clk)
    skew_0_62_5 <= skew_0_62_4;
  always @(posedge work_clk)
    skew_0_63_0 <= beats__0[511:504];
  always @(posedge work_clk)
    skew_0_63_1 <= skew_0_63_0;
  always @(posedge work_clk)
    skew_0_63_2 <= skew_0_63_1;
  always @(posedge work_clk)
    skew_0_63_3 <= skew_0_63_2;
  always @(posedge work_clk)
    skew_0_63_4 <= skew_0_63_3;
  always @(posedge work_clk)
    skew_0_63_5 <= skew_0_63_4;
  always @(posedge work_clk)
    skew_0_63_6 <= skew_0_63_5;
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
    skew_1_33_0 <= beats__1[271:264];
  always @(posedge work_clk)
    skew_1_34_0 <= beats__1[279:272];
  always @(posedge work_clk)
    skew_1_34_1 <= skew_1_34_0;
  always @(posedge work_clk)
    skew_1_35_0 <= beats__1[287:280];
  always @(posedge work_clk)
    skew_1_35_1 <= skew_1_35_0;
  always @(posedge work_clk)
    skew_1_35_2 <= skew_1_35_1;
  always @(posedge work_clk)
    skew_1_36_0 <= beats__1[295:288];
  always @(posedge work_clk)
    skew_1_36_1 <= skew_1_36_0;
  always @(posedge work_clk)
    skew_1_36_2 <= skew_1_36_1;
  always @(posedge work_clk)
    skew_1_36_3 <= skew_1_36_2;
  always @(posedge work_clk)
    skew_1_37_0 <= beats__1[303:296];
  always @(posedge work_clk)
    skew_1_37_1 <= skew_1_37_0;
  always @(posedge work_clk)
    skew_1_37_2 <= skew_1_37_1;
  always @(posedge work_clk)
    skew_1_37_3 <= skew_1_37_2;
  always @(posedge work_clk)
    skew_1_37_4 <= skew_1_37_3;
  always @(posedge work_clk)
    skew_1_38_0 <= beats__1[311:304];
  always @(posedge work_clk)
    skew_1_38_1 <= skew_1_38_0;
  always @(posedge work_clk)
    skew_1_38_2 <= skew_1_38_1;
  always @(posedge work_clk)
    skew_1_38_3 <= skew_1_38_2;
  always @(posedge work_clk)
    skew_1_38_4 <= skew_1_38_3;
  always @(posedge work_clk)
    skew_1_38_5 <= skew_1_38_4;
  always @(posedge work_clk)
    skew_1_39_0 <= beats__1[319:312];
  always @(posedge work_clk)
    skew_1_39_1 <= skew_1_39_0;
  always @(posedge work_clk)
    skew_1_39_2 <= skew_1_39_1;
  always @(posedge work_clk)
    skew_1_39_3 <= skew_1_39_2;
  always @(posedge work_clk)
    skew_1_39_4 <= skew_1_39_3;
  always @(posedge work_clk)
    skew_1_39_5 <= skew_1_39_4;
  always @(posedge work_clk)
    skew_1_39_6 <= skew_1_39_5;
  always @(posedge work_clk)
    skew_1_41_0 <= beats__1[335:328];
  always @(posedge work_clk)
    skew_1_42_0 <= beats__1[343:336];
  always @(posedge work_clk)
    skew_1_42_1 <= skew_1_42_0;
  always @(posedge work_clk)
    skew_1_43_0 <= beats__1[351:344];
  always @(posedge work_clk)
    skew_1_43_1 <= skew_1_43_0;
  always @(posedge work_clk)
    skew_1_43_2 <= skew_1_43_1;
  always @(posedge work_clk)
    skew_1_44_0 <= beats__1[359:352];
  always @(posedge work_clk)
    skew_1_44_1 <= skew_1_44_0;
  always @(posedge work_clk)
    skew_1_44_2 <= skew_1_44_1;
  always @(posedge work_clk)
    skew_1_44_3 <= skew_1_44_2;
  always @(posedge work_clk)
    skew_1_45_0 <= beats__1[367:360];
  always @(posedge work_clk)
    skew_1_45_1 <= skew_1_45_0;
  always @(posedge work_clk)
    skew_1_45_2 <= skew_1_45_1;
  always @(posedge work_clk)
    skew_1_45_3 <= skew_1_45_2;
  always @(posedge work_clk)
    skew_1_45_4 <= skew_1_45_3;
  always @(posedge work_clk)
    skew_1_46_0 <= beats__1[375:368];
  always @(posedge work_clk)
    skew_1_46_1 <= skew_1_46_0;
  always @(posedge work_clk)
    skew_1_46_2 <= skew_1_46_1;
  always @(posedge work_clk)
    skew_1_46_3 <= skew_1_46_2;
  always @(posedge work_clk)
    skew_1_46_4 <= skew_1_46_3;
  always @(posedge work_clk)
    skew_1_46_5 <= skew_1_46_4;
  always @(posedge work_clk)
    skew_1_47_0 <= beats__1[383:376];
  always @(posedge work_clk)
    skew_1_47_1 <= skew_1_47_0;
  always @(posedge work_clk)
    skew_1_47_2 <= skew_1_47_1;
  always @(posedge work_clk)
    skew_1_47_3 <= skew_1_47_2;
  always @(posedge work_clk)
    skew_1_47_4 <= skew_1_47_3;
  always @(posedge work_clk)
    skew_1_47_5 <= skew_1_47_4;
  always @(posedge work_clk)
    skew_1_47_6 <= skew_1_47_5;
  always @(posedge work_clk)
    skew_1_49_0 <= beats__1[399:392];
  always @(posedge work_clk)
    skew_1_50_0 <= beats__1[407:400];
  always @(posedge work_clk)
    skew_1_50_1 <= skew_1_50_0;
  always @(posedge work_clk)
    skew_1_51_0 <= beats__1[415:408];
  always @(posedge work_clk)
    skew_1_51_1 <= skew_1_51_0;
  always @(posedge work_clk)
    skew_1_51_2 <= skew_1_51_1;
  always @(posedge work_clk)
    skew_1_52_0 <= beats__1[423:416];
  always @(posedge work_clk)
    skew_1_52_1 <= skew_1_52_0;
  always @(posedge work_clk)
    skew_1_52_2 <= skew_1_52_1;
  always @(posedge work_clk)
    skew_1_52_3 <= skew_1_52_2;
  always @(posedge work_clk)
    skew_1_53_0 <= beats__1[431:424];
  always @(posedge work_clk)
    skew_1_53_1 <= skew_1_53_0;
  always @(posedge work_clk)
    skew_1_53_2 <= skew_1_53_1;
  always @(posedge work_clk)
    skew_1_53_3 <= skew_1_53_2;
  always @(posedge work_clk)
    skew_1_53_4 <= skew_1_53_3;
  always @(posedge work_clk)
    skew_1_54_0 <= beats__1[439:432];
  always @(posedge work_clk)
    skew_1_54_1 <= skew_1_54_0;
  always @(posedge work_clk)
    skew_1_54_2 <= skew_1_54_1;
  always @(posedge work_clk)
    skew_1_54_3 <= skew_1_54_2;
  always @(posedge work_clk)
    skew_1_54_4 <= skew_1_54_3;
  always @(posedge work_clk)
    skew_1_54_5 <= skew_1_54_4;
  always @(posedge work_clk)
    skew_1_55_0 <= beats__1[447:440];
  always @(posedge work_clk)
    skew_1_55_1 <= skew_1_55_0;
  always @(posedge work_clk)
    skew_1_55_2 <= skew_1_55_1;
  always @(posedge work_clk)
    skew_1_55_3 <= skew_1_55_2;
  always @(posedge work_clk)
    skew_1_55_4 <= skew_1_55_3;
  always @(posedge work_clk)
    skew_1_55_5 <= skew_1_55_4;
  always @(posedge work_clk)
    skew_1_55_6 <= skew_1_55_5;
  always @(posedge work_clk)
    skew_1_57_0 <= beats__1[463:456];
  always @(posedge work_clk)
    skew_1_58_0 <= beats__1[471:464];
  always @(posedge work_clk)
    skew_1_58_1 <= skew_1_58_0;
  always @(posedge work_clk)
    skew_1_59_0 <= beats__1[479:472];
  always @(posedge work_clk)
    skew_1_59_1 <= skew_1_59_0;
  always @(posedge work_clk)
    skew_1_59_2 <= skew_1_59_1;
  always @(posedge work_clk)
    skew_1_60_0 <= beats__1[487:480];
  always @(posedge work_clk)
    skew_1_60_1 <= skew_1_60_0;
  always @(posedge work_clk)
    skew_1_60_2 <= skew_1_60_1;
  always @(posedge work_clk)
    skew_1_60_3 <= skew_1_60_2;
  always @(posedge work_clk)
    skew_1_61_0 <= beats__1[495:488];
  always @(posedge work_clk)
    skew_1_61_1 <= skew_1_61_0;
  always @(posedge work_clk)
    skew_1_61_2 <= skew_1_61_1;
  always @(posedge work_clk)
    skew_1_61_3 <= skew_1_61_2;
  always @(posedge work_clk)
    skew_1_61_4 <= skew_1_61_3;
  always @(posedge work_clk)
    skew_1_62_0 <= beats__1[503:496];
  always @(posedge work_clk)
    skew_1_62_1 <= skew_1_62_0;
  always @(posedge work_clk)
    skew_1_62_2 <= skew_1_62_1;
  always @(posedge work_clk)
    skew_1_62_3 <= skew_1_62_2;
  always @(posedge work_clk)
    skew_1_62_4 <= skew_1_62_3;
  always @(posedge work_clk)
    skew_1_62_5 <= skew_1_62_4;
  always @(posedge work_clk)
    skew_1_63_0 <= beats__1[511:504];
  always @(posedge work_clk)
    skew_1_63_1 <= skew_1_63_0;
  always @(posedge work_clk)
    skew_1_63_2 <= skew_1_63_1;
  always @(posedge work_clk)
    skew_1_63_3 <= skew_1_63_2;
  always @(posedge work_clk)
    skew_1_63_4 <= skew_1_63_3;
  always @(posedge work_clk)
    skew_1_63_5 <= skew_1_63_4;
  always @(posedge work_clk)
    skew_1_63_6 <= skew_1_63_5;
  always @(posedge work_clk)
    skew_2_1_0 <= beats__2[15:8];
  always @(posedge work_clk)
    skew_2_2_0 <= beats__2[23:16];
  always @(posedge work_clk)
    skew_2_2_1 <= skew_2_2_0;
  always @(posedge work_clk)
    skew_2_3_0 <= beats__2[31:24];
  always @(posedge work_clk)
    skew_2_3_1 <= skew_2_3_0;
  always @(posedge work_clk)
    skew_2_3_2 <= skew_2_3_1;
  always @(posedge work_clk)
    skew_2_4_0 <= beats__2[39:32];
  always @(posedge work_clk)
    skew_2_4_1 <= skew_2_4_0;
  always @(posedge work_clk)
    skew_2_4_2 <= skew_2_4_1;
  always @(posedge work_clk)
    skew_2_4_3 <= skew_2_4_2;
  always @(posedge work_clk)
    skew_2_5_0 <= beats__2[47:40];
  always @(posedge work_clk)
    skew_2_5_1 <= skew_2_5_0;
  always @(posedge work_clk)
    skew_2_5_2 <= skew_2_5_1;
  always @(posedge work_clk)
    skew_2_5_3 <= skew_2_5_2;
  always @(posedge work_clk)
    skew_2_5_4 <= skew_2_5_3;
  always @(posedge work_clk)
    skew_2_6_0 <= beats__2[55:48];
  always @(posedge work_clk)
    skew_2_6_1 <= skew_2_6_0;
  always @(posedge work_clk)
    skew_2_6_2 <= skew_2_6_1;
  always @(posedge work_clk)
    skew_2_6_3 <= skew_2_6_2;
  always @(posedge work_clk)
    skew_2_6_4 <= skew_2_6_3;
  always @(posedge work_clk)
    skew_2_6_5 <= skew_2_6_4;
  always @(posedge work_clk)
    skew_2_7_0 <= beats__2[63:56];
  always @(posedge work_clk)
    skew_2_7_1 <= skew_2_7_0;
  always @(posedge work_clk)
    skew_2_7_2 <= skew_2_7_1;
  always @(posedge work_clk)
    skew_2_7_3 <= skew_2_7_2;
  always @(posedge work_clk)
    skew_2_7_4 <= skew_2_7_3;
  always @(posedge work_clk)
    skew_2_7_5 <= skew_2_7_4;
  always @(posedge work_clk)
    skew_2_7_6 <= skew_2_7_5;
  always @(posedge work_clk)
    skew_2_9_0 <= beats__2[79:72];
  always @(posedge work_clk)
    skew_2_10_0 <= beats__2[87:80];
  always @(posedge work_clk)
    skew_2_10_1 <= skew_2_10_0;
  always @(posedge work_clk)
    skew_2_11_0 <= beats__2[95:88];
  always @(posedge work_clk)
    skew_2_11_1 <= skew_2_11_0;
  always @(posedge work_clk)
    skew_2_11_2 <= skew_2_11_1;
  always @(posedge work_clk)
    skew_2_12_0 <= beats__2[103:96];
  always @(posedge work_clk)
    skew_2_12_1 <= skew_2_12_0;
  always @(posedge work_clk)
    skew_2_12_2 <= skew_2_12_1;
  always @(posedge work_clk)
    skew_2_12_3 <= skew_2_12_2;
  always @(posedge work_clk)
    skew_2_13_0 <= beats__2[111:104];
  always @(posedge work_clk)
    skew_2_13_1 <= skew_2_13_0;
  always @(posedge work_clk)
    skew_2_13_2 <= skew_2_13_1;
  always @(posedge work_clk)
    skew_2_13_3 <= skew_2_13_2;
  always @(posedge work_clk)
    skew_2_13_4 <= skew_2_13_3;
  always @(posedge work_clk)
    skew_2_14_0 <= beats__2[119:112];
  always @(posedge work_clk)
    skew_2_14_1 <= skew_2_14_0;
  always @(posedge work_clk)
    skew_2_14_2 <= skew_2_14_1;
  always @(posedge work_clk)
    skew_2_14_3 <= skew_2_14_2;
  always @(posedge work_clk)
    skew_2_14_4 <= skew_2_14_3;
  always @(posedge work_clk)
    skew_2_14_5 <= skew_2_14_4;
  always @(posedge work_clk)
    skew_2_15_0 <= beats__2[127:120];
  always @(posedge work_clk)
    skew_2_15_1 <= skew_2_15_0;
  always @(posedge work_clk)
    skew_2_15_2 <= skew_2_15_1;
  always @(posedge work_clk)
    skew_2_15_3 <= skew_2_15_2;
  always @(posedge work_clk)
    skew_2_15_4 <= skew_2_15_3;
  always @(posedge work_clk)
    skew_2_15_5 <= skew_2_15_4;
  always @(posedge work_clk)
    skew_2_15_6 <= skew_2_15_5;
  always @(posedge work_clk)
    skew_2_17_0 <= beats__2[143:136];
  always @(posedge work_clk)
    skew_2_18_0 <= beats__2[151:144];
  always @(posedge work_clk)
    skew_2_18_1 <= skew_2_18_0;
  always @(posedge work_clk)
    skew_2_19_0 <= beats__2[159:152];
  always @(posedge work_clk)
    skew_2_19_1 <= skew_2_19_0;
  always @(posedge work_clk)
    skew_2_19_2 <= skew_2_19_1;
  always @(posedge work_clk)
    skew_2_20_0 <= beats__2[167:160];
  always @(posedge work_clk)
    skew_2_20_1 <= skew_2_20_0;
  always @(posedge work_clk)
    skew_2_20_2 <= skew_2_20_1;
  always @(posedge work_clk)
    skew_2_20_3 <= skew_2_20_2;
  always @(posedge work_clk)
    skew_2_21_0 <= beats__2[175:168];
  always @(posedge work_clk)
    skew_2_21_1 <= skew_2_21_0;
  always @(posedge work_clk)
    skew_2_21_2 <= skew_2_21_1;
  always @(posedge work_clk)
    skew_2_21_3 <= skew_2_21_2;
  always @(posedge work_clk)
    skew_2_21_4 <= skew_2_21_3;
  always @(posedge work_clk)
    skew_2_22_0 <= beats__2[183:176];
  always @(posedge work_clk)
    skew_2_22_1 <= skew_2_22_0;
  always @(posedge work_clk)
    skew_2_22_2 <= skew_2_22_1;
  always @(posedge work_clk)
    skew_2_22_3 <= skew_2_22_2;
  always @(posedge work_clk)
    skew_2_22_4 <= skew_2_22_3;
  always @(posedge work_clk)
    skew_2_22_5 <= skew_2_22_4;
  always @(posedge work_clk)
    skew_2_23_0 <= beats__2[191:184];
  always @(posedge work_clk)
    skew_2_23_1 <= skew_2_23_0;
  always @(posedge work_clk)
    skew_2_23_2 <= skew_2_23_1;
  always @(posedge work_clk)
    skew_2_23_3 <= skew_2_23_2;
  always @(posedge work_clk)
    skew_2_23_4 <= skew_2_23_3;
  always @(posedge work_clk)
    skew_2_23_5 <= skew_2_23_4;
  always @(posedge work_clk)
    skew_2_23_6 <= skew_2_23_5;
  always @(posedge work_clk)
    skew_2_25_0 <= beats__2[207:200];
  always @(posedge work_clk)
    skew_2_26_0 <= beats__2[215:208];
  always @(posedge work_clk)
    skew_2_26_1 <= skew_2_26_0;
  always @(posedge work_clk)
    skew_2_27_0 <= beats__2[223:216];
  always @(posedge work_clk)
    skew_2_27_1 <= skew_2_27_0;
  always @(posedge work_clk)
    skew_2_27_2 <= skew_2_27_1;
  always @(posedge work_clk)
    skew_2_28_0 <= beats__2[231:224];
  always @(posedge work_clk)
    skew_2_28_1 <= skew_2_28_0;
  always @(posedge work_clk)
    skew_2_28_2 <= skew_2_28_1;
  always @(posedge work_clk)
    skew_2_28_3 <= skew_2_28_2;
  always @(posedge work_clk)
    skew_2_29_0 <= beats__2[239:232];
  always @(posedge work_clk)
    skew_2_29_1 <= skew_2_29_0;
  always @(posedge work_clk)
    skew_2_29_2 <= skew_2_29_1;
  always @(posedge work_clk)
    skew_2_29_3 <= skew_2_29_2;
  always @(posedge work_clk)
    skew_2_29_4 <= skew_2_29_3;
  always @(posedge work_clk)
    skew_2_30_0 <= beats__2[247:240];
  always @(posedge work_clk)
    skew_2_30_1 <= skew_2_30_0;
  always @(posedge work_clk)
    skew_2_30_2 <= skew_2_30_1;
  always @(posedge work_clk)
    skew_2_30_3 <= skew_2_30_2;
  always @(posedge work_clk)
    skew_2_30_4 <= skew_2_30_3;
  always @(posedge work_clk)
    skew_2_30_5 <= skew_2_30_4;
  always @(posedge work_clk)
    skew_2_31_0 <= beats__2[255:248];
  always @(posedge work_clk)
    skew_2_31_1 <= skew_2_31_0;
  always @(posedge work_clk)
    skew_2_31_2 <= skew_2_31_1;
  always @(posedge work_clk)
    skew_2_31_3 <= skew_2_31_2;
  always @(posedge work_clk)
    skew_2_31_4 <= skew_2_31_3;
  always @(posedge work_clk)
    skew_2_31_5 <= skew_2_31_4;
  always @(posedge work_clk)
    skew_2_31_6 <= skew_2_31_5;
  always @(posedge work_clk)
    skew_2_33_0 <= beats__2[271:264];
  always @(posedge work_clk)
    skew_2_34_0 <= beats__2[279:272];
  always @(posedge work_clk)
    skew_2_34_1 <= skew_2_34_0;
  always @(posedge work_clk)
    skew_2_35_0 <= beats__2[287:280];
  always @(posedge work_clk)
    skew_2_35_1 <= skew_2_35_0;
  always @(posedge work_clk)
    skew_2_35_2 <= skew_2_35_1;
  always @(posedge work_clk)
    skew_2_36_0 <= beats__2[295:288];
  always @(posedge work_clk)
    skew_2_36_1 <= skew_2_36_0;
  always @(posedge work_clk)
    skew_2_36_2 <= skew_2_36_1;
  always @(posedge work_clk)
    skew_2_36_3 <= skew_2_36_2;
  always @(posedge work_clk)
    skew_2_37_0 <= beats__2[303:296];
  always @(posedge work_clk)
    skew_2_37_1 <= skew_2_37_0;
  always @(posedge work_clk)
    skew_2_37_2 <= skew_2_37_1;
  always @(posedge work_clk)
    skew_2_37_3 <= skew_2_37_2;
  always @(posedge work_clk)
    skew_2_37_4 <= skew_2_37_3;
  always @(posedge work_clk)
    skew_2_38_0 <= beats__2[311:304];
  always @(posedge work_clk)
    skew_2_38_1 <= skew_2_38_0;
  always @(posedge work_clk)
    skew_2_38_2 <= skew_2_38_1;
  always @(posedge work_clk)
    skew_2_38_3 <= skew_2_38_2;
  always @(posedge work_clk)
    skew_2_38_4 <= skew_2_38_3;
  always @(posedge work_clk)
    skew_2_38_5 <= skew_2_38_4;
  always @(posedge work_clk)
    skew_2_39_0 <= beats__2[319:312];
  always @(posedge work_clk)
    skew_2_39_1 <= skew_2_39_0;
  always @(posedge work_clk)
    skew_2_39_2 <= skew_2_39_1;
  always @(posedge work_clk)
    skew_2_39_3 <= skew_2_39_2;
  always @(posedge work_clk)
    skew_2_39_4 <= skew_2_39_3;
  always @(posedge work_clk)
    skew_2_39_5 <= skew_2_39_4;
  always @(posedge work_clk)
    skew_2_39_6 <= skew_2_39_5;
  always @(posedge work_clk)
    skew_2_41_0 <= beats__2[335:328];
  always @(posedge work_clk)
    skew_2_42_0 <= beats__2[343:336];
  always @(posedge work_clk)
    skew_2_42_1 <= skew_2_42_0;
  always @(posedge work_clk)
    skew_2_43_0 <= beats__2[351:344];
  always @(posedge work_clk)
    skew_2_43_1 <= skew_2_43_0;
  always @(posedge work_clk)
    skew_2_43_2 <= skew_2_43_1;
  always @(posedge work_clk)
    skew_2_44_0 <= beats__2[359:352];
  always @(posedge work_clk)
    skew_2_44_1 <= skew_2_44_0;
  always @(posedge work_clk)
    skew_2_44_2 <= skew_2_44_1;
  always @(posedge work_clk)
    skew_2_44_3 <= skew_2_44_2;
  always @(posedge work_clk)
    skew_2_45_0 <= beats__2[367:360];
  always @(posedge work_clk)
    skew_2_45_1 <= skew_2_45_0;
  always @(posedge work_clk)
    skew_2_45_2 <= skew_2_45_1;
  always @(posedge work_clk)
    skew_2_45_3 <= skew_2_45_2;
  always @(posedge work_clk)
    skew_2_45_4 <= skew_2_45_3;
  always @(posedge work_clk)
    skew_2_46_0 <= beats__2[375:368];
  always @(posedge work_clk)
    skew_2_46_1 <= skew_2_46_0;
  always @(posedge work_clk)
    skew_2_46_2 <= skew_2_46_1;
  always @(posedge work_clk)
    skew_2_46_3 <= skew_2_46_2;
  always @(posedge work_clk)
    skew_2_46_4 <= skew_2_46_3;
  always @(posedge work_clk)
    skew_2_46_5 <= skew_2_46_4;
  always @(posedge work_clk)
    skew_2_47_0 <= beats__2[383:376];
  always @(posedge work_clk)
    skew_2_47_1 <= skew_2_47_0;
  always @(posedge work_clk)
    skew_2_47_2 <= skew_2_47_1;
  always @(posedge work_clk)
    skew_2_47_3 <= skew_2_47_2;
  always @(posedge work_clk)
    skew_2_47_4 <= skew_2_47_3;
  always @(posedge work_clk)
    skew_2_47_5 <= skew_2_47_4;
  always @(posedge work_clk)
    skew_2_47_6 <= skew_2_47_5;
  always @(posedge work_clk)
    skew_2_49_0 <= beats__2[399:392];
  always @(posedge work_clk)
    skew_2_50_0 <= beats__2[407:400];
  always @(posedge work_clk)
    skew_2_50_1 <= skew_2_50_0;
  always @(posedge work_clk)
    skew_2_51_0 <= beats__2[415:408];
  always @(posedge work_clk)
    skew_2_51_1 <= skew_2_51_0;
  always @(posedge work_clk)
    skew_2_51_2 <= skew_2_51_1;
  always @(posedge work_clk)
    skew_2_52_0 <= beats__2[423:416];
  always @(posedge work_clk)
    skew_2_52_1 <= skew_2_52_0;
  always @(posedge work_clk)
    skew_2_52_2 <= skew_2_52_1;
  always @(posedge work_clk)
    skew_2_52_3 <= skew_2_52_2;
  always @(posedge work_clk)
    skew_2_53_0 <= beats__2[431:424];
  always @(posedge work_clk)
    skew_2_53_1 <= skew_2_53_0;
  always @(posedge work_clk)
    skew_2_53_2 <= skew_2_53_1;
  always @(posedge work_clk)
    skew_2_53_3 <= skew_2_53_2;
  always @(posedge work_clk)
    skew_2_53_4 <= skew_2_53_3;
  always @(posedge work_clk)
    skew_2_54_0 <= beats__2[439:432];
  always @(posedge work_clk)
    skew_2_54_1 <= skew_2_54_0;
  always @(posedge work_clk)
    skew_2_54_2 <= skew_2_54_1;
  always @(posedge work_clk)
    skew_2_54_3 <= skew_2_54_2;
  always @(posedge work_clk)
    skew_2_54_4 <= skew_2_54_3;
  always @(posedge work_clk)
    skew_2_54_5 <= skew_2_54_4;
  always @(posedge work_clk)
    skew_2_55_0 <= beats__2[447:440];
  always @(posedge work_clk)
    skew_2_55_1 <= skew_2_55_0;
  always @(posedge work_clk)
    skew_2_55_2 <= skew_2_55_1;
  always @(posedge work_clk)
    skew_2_55_3 <= skew_2_55_2;
  always @(posedge work_clk)
    skew_2_55_4 <= skew_2_55_3;
  always @(posedge work_clk)
    skew_2_55_5 <= skew_2_55_4;
  always @(posedge work_clk)
    skew_2_55_6 <= skew_2_55_5;
  always @(posedge work_clk)
    skew_2_57_0 <= beats__2[463:456];
  always @(posedge work_clk)
    skew_2_58_0 <= beats__2[471:464];
  always @(posedge work_clk)
    skew_2_58_1 <= skew_2_58_0;
  always @(posedge work_clk)
    skew_2_59_0 <= beats__2[479:472];
  always @(posedge work_clk)
    skew_2_59_1 <= skew_2_59_0;
  always @(posedge work_clk)
    skew_2_59_2 <= skew_2_59_1;
  always @(posedge work_clk)
    skew_2_60_0 <= beats__2[487:480];
  always @(posedge work_clk)
    skew_2_60_1 <= skew_2_60_0;
  always @(posedge work_clk)
    skew_2_60_2 <= skew_2_60_1;
  always @(posedge work_clk)
    skew_2_60_3 <= skew_2_60_2;
  always @(posedge work_clk)
    skew_2_61_0 <= beats__2[495:488];
  always @(posedge work_clk)
    skew_2_61_1 <= skew_2_61_0;
  always @(posedge work_clk)
    skew_2_61_2 <= skew_2_61_1;
  always @(posedge work_clk)
    skew_2_61_3 <= skew_2_61_2;
  always @(posedge work_clk)
    skew_2_61_4 <= skew_2_61_3;
  always @(posedge work_clk)
    skew_2_62_0 <= beats__2[503:496];
  always @(posedge work_clk)
    skew_2_62_1 <= skew_2_62_0;
  always @(posedge work_clk)
    skew_2_62_2 <= skew_2_62_1;
  always @(posedge work_clk)
    skew_2_62_3 <= skew_2_62_2;
  always @(posedge work_clk)
    skew_2_62_4 <= skew_2_62_3;
  always @(posedge work_clk)
    skew_2_62_5 <= skew_2_62_4;
  always @(posedge work_clk)
    skew_2_63_0 <= beats__2[511:504];
  always @(posedge work_clk)
    skew_2_63_1 <= skew_2_63_0;
  always @(posedge work_clk)
    skew_2_63_2 <= skew_2_63_1;
  always @(posedge work_clk)
    skew_2_63_3 <= skew_2_63_2;
  always @(posedge work_clk)
    skew_2_63_4 <= skew_2_63_3;
  always @(posedge work_clk)
    skew_2_63_5 <= skew_2_63_4;
  always @(posedge work_clk)
    skew_2_63_6 <= skew_2_63_5;
  always @(posedge work_clk)
    bytes_0_0 <= weights__word_0;
  always @(posedge work_clk)
    bytes_1_0 <= weights__word_1;
  always @(posedge work_clk)
    step_of_age_15 <= _020_;
  always @(posedge work_clk)
    step_of_age_19 <= _021_;
  always @(posedge work_clk)
    \complete$806  <= _023_;
  assign _023_ = work_rst ? 1'h0 : _094_;
  assign _021_ = work_rst ? 1'h0 : _091_;
  assign _020_ = work_rst ? 1'h0 : _090_;
  assign _019_ = work_rst ? 5'h00 : tag_18;
  assign _018_ = work_rst ? 5'h00 : tag_17;
  assign _017_ = work_rst ? 5'h00 : tag_16;
  assign _016_ = work_rst ? 5'h00 : tag_15;
  assign _015_ = work_rst ? 5'h00 : tag_14;
  assign _014_ = work_rst ? 5'h00 : tag_13;
  assign _013_ = work_rst ? 5'h00 : tag_12;
  assign _011_ = work_rst ? 5'h00 : tag_11;
  assign _010_ = work_rst ? 5'h00 : tag_10;
  assign _009_ = work_rst ? 5'h00 : tag_9;
  assign _008_ = work_rst ? 5'h00 : tag_8;
  assign _007_ = work_rst ? 5'h00 : tag_7;
  assign _006_ = work_rst ? 5'h00 : tag_6;
  assign _005_ = work_rst ? 5'h00 : tag_5;
  assign _004_ = work_rst ? 5'h00 : tag_4;
  assign _003_ = work_rst ? 5'h00 : tag_3;
  assign _002_ = work_rst ? 5'h00 : tag_2;
  assign _112_ = work_rst ? 5'h00 : tag_1;
  assign _111_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _110_ = work_rst ? 1'h0 : _089_;
  assign _109_ = work_rst ? 1'h0 : _087_;
  assign _108_ = work_rst ? 1'h0 : _084_;
  assign _113_ = scaler_busy ? 1'h1 : scaler_busy;
  assign _114_ = _070_ ? 1'h0 : _113_;
  assign _107_ = work_rst ? 1'h0 : _114_;
  assign _115_ = _069_ ? 1'h0 : constants_two;
  assign _116_ = _066_ ? constants_there : _115_;
  assign _106_ = work_rst ? 1'h0 : _116_;
  assign _117_ = _069_ ? constants_two : constants_there;
  assign _118_ = _066_ ? 1'h1 : _117_;
  assign _105_ = work_rst ? 1'h0 : _118_;
  assign _104_ = work_rst ? 1'h1 : _063_;
  assign _103_ = constants_free ? constants_gathered_0 : constants_0;
  assign _101_ = work_rst ? 1'h0 : _059_;
  assign _100_ = work_rst ? 1'h0 : _056_;
  assign _099_ = work_rst ? 1'h1 : constants_place;
  assign _098_ = constants_goes_0 ? constants_word_0 : constants_gathered_0;
  assign _119_ = _046_ ? _049_ : scales_there;
  assign _097_ = work_rst ? 1'h0 : _119_;
  assign _096_ = work_rst ? 3'h0 : _043_[2:0];
  assign _095_ = work_rst ? 1'h0 : _038_;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.buffer  buffer (
    .activations__valid(activations__valid),
    .address(beats__payload[17:16]),
    .beats__0(beats__0),
    .beats__1(beats__1),
    .beats__2(beats__2),
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
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_base3_160 decoder_0 (
    .bytes(bytes_0_0),
    .clk(work_clk),
    .trits(decoded_0)
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_base3_160 decoder_1 (
    .bytes(bytes_1_0),
    .clk(work_clk),
    .trits(decoded_1)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results  results (
    .complete(\complete$806 ),
    .idle(\idle$53 ),
    .\port$1056$7 (beats__payload[15:7]),
    .put(open),
    .room(room),
    .spare(spare),
    .valid(results__valid),
    .values__0(result_0_0),
    .values__1(result_0_1),
    .values__10(result_2_0),
    .values__11(result_2_1),
    .values__12(result_2_2),
    .values__13(result_2_3),
    .values__14(result_2_4),
    .values__2(result_0_2),
    .values__3(result_0_3),
    .values__4(result_0_4),
    .values__5(result_1_0),
    .values__6(result_1_1),
    .values__7(result_1_2),
    .values__8(result_1_3),
    .values__9(result_1_4),
    .words__payload(results__payload),
    .words__ready(words__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_0 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .result(result_0_0),
    .scale_load(step_of_age_15),
    .scales(first[7:0]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_0[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_1 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .result(result_0_1),
    .scale_load(step_of_age_15),
    .scales(first[15:8]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_0[255:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_2 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .result(result_0_2),
    .scale_load(step_of_age_15),
    .scales(first[23:16]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits({ decoded_1[63:0], decoded_0[319:256] })
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_3 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .result(result_0_3),
    .scale_load(step_of_age_15),
    .scales(first[31:24]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_1[191:64])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_4 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[159:128]),
    .result(result_0_4),
    .scale_load(step_of_age_15),
    .scales(first[39:32]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_1[319:192])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_0 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .result(result_1_0),
    .scale_load(step_of_age_15),
    .scales(first[7:0]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_0[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_1 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .result(result_1_1),
    .scale_load(step_of_age_15),
    .scales(first[15:8]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_0[255:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_2 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .result(result_1_2),
    .scale_load(step_of_age_15),
    .scales(first[23:16]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits({ decoded_1[63:0], decoded_0[319:256] })
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_3 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .result(result_1_3),
    .scale_load(step_of_age_15),
    .scales(first[31:24]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_1[191:64])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_4 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[159:128]),
    .result(result_1_4),
    .scale_load(step_of_age_15),
    .scales(first[39:32]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_1[319:192])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_0 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .result(result_2_0),
    .scale_load(step_of_age_15),
    .scales(first[7:0]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_0[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_1 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .result(result_2_1),
    .scale_load(step_of_age_15),
    .scales(first[15:8]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_0[255:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_2 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .result(result_2_2),
    .scale_load(step_of_age_15),
    .scales(first[23:16]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits({ decoded_1[63:0], decoded_0[319:256] })
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_3 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .result(result_2_3),
    .scale_load(step_of_age_15),
    .scales(first[31:24]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_1[191:64])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_4 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants_0[159:128]),
    .result(result_2_4),
    .scale_load(step_of_age_15),
    .scales(first[39:32]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(decoded_1[319:192])
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_15),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.walk  walk (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.buffer (\release , loaded__valid, loaded__payload, address, work_rst, job__payload, job__valid, activations__valid, values, job__ready, idle, loading, beats__0, beats__1, beats__2, r_en, work_clk);
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [1:0] address;
  wire [1:0] address;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input activations__valid;
  wire activations__valid;
  input [255:0] values;
  wire [255:0] values;
  output job__ready;
  wire job__ready;
  output idle;
  wire idle;
  output loading;
  reg loading = 1'h0;
  output [511:0] beats__0;
  reg [511:0] beats__0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [511:0] beats__1;
  reg [511:0] beats__1 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [511:0] beats__2;
  reg [511:0] beats__2 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input r_en;
  wire r_en;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire [88:0] _001_;
  wire [1:0] _002_;
  wire [1:0] _003_;
  wire [2:0] _004_;
  wire [23:0] _005_;
  wire _006_;
  wire _007_;
  wire [7:0] _008_;
  wire _009_;
  wire _010_;
  wire [23:0] _011_;
  wire _012_;
  wire _013_;
  wire [7:0] _014_;
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
  wire [2:0] _032_;
  wire [3:0] _033_;
  wire _034_;
  wire [24:0] _035_;
  wire _036_;
  wire _037_;
  wire [8:0] _038_;
  wire _039_;
  wire _040_;
  wire [1:0] _041_;
  wire _042_;
  wire [2:0] _043_;
  wire [24:0] _044_;
  wire _045_;
  wire [2:0] _046_;
  wire [8:0] _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [1:0] _054_;
  wire _055_;
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [7:0] _059_;
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
  wire [23:0] _074_;
  wire [23:0] _075_;
  wire [23:0] _076_;
  wire [23:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire [7:0] _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire _089_;
  wire [23:0] _090_;
  wire _091_;
  wire [2:0] _092_;
  wire _093_;
  wire [2:0] _094_;
  wire [2:0] _095_;
  wire [2:0] _096_;
  wire [2:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire [2:0] _101_;
  wire _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [1:0] _105_;
  wire [1:0] _106_;
  wire _107_;
  wire _108_;
  wire [1:0] _109_;
  wire [1:0] _110_;
  wire [1:0] _111_;
  wire [1:0] _112_;
  wire _113_;
  wire _114_;
  wire [88:0] _115_;
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
  reg [2:0] address_read_0 = 3'h0;
  reg [1:0] beat = 2'h0;
  reg [1:0] beat_written = 2'h0;
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
  wire [63:0] lanes;
  reg [63:0] lanes_written = 64'h0000000000000000;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  reg part = 1'h0;
  wire [511:0] read__data;
  wire [511:0] \read__data$77 ;
  wire [511:0] \read__data$78 ;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  reg [1:0] token = 2'h0;
  reg token_0_written = 1'h0;
  reg token_1_written = 1'h0;
  reg token_2_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  reg [255:0] values_written = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire w_en;
  wire [63:0] write__en;
  wire [63:0] \write__en$34 ;
  wire [63:0] \write__en$38 ;
  reg writes_written = 1'h0;
  reg [511:0] memory_0 [7:0];
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
    if (write__en[32])
      memory_0[{ set_written, beat_written }][263:256] <= values_written[7:0];
    if (write__en[33])
      memory_0[{ set_written, beat_written }][271:264] <= values_written[15:8];
    if (write__en[34])
      memory_0[{ set_written, beat_written }][279:272] <= values_written[23:16];
    if (write__en[35])
      memory_0[{ set_written, beat_written }][287:280] <= values_written[31:24];
    if (write__en[36])
      memory_0[{ set_written, beat_written }][295:288] <= values_written[39:32];
    if (write__en[37])
      memory_0[{ set_written, beat_written }][303:296] <= values_written[47:40];
    if (write__en[38])
      memory_0[{ set_written, beat_written }][311:304] <= values_written[55:48];
    if (write__en[39])
      memory_0[{ set_written, beat_written }][319:312] <= values_written[63:56];
    if (write__en[40])
      memory_0[{ set_written, beat_written }][327:320] <= values_written[71:64];
    if (write__en[41])
      memory_0[{ set_written, beat_written }][335:328] <= values_written[79:72];
    if (write__en[42])
      memory_0[{ set_written, beat_written }][343:336] <= values_written[87:80];
    if (write__en[43])
      memory_0[{ set_written, beat_written }][351:344] <= values_written[95:88];
    if (write__en[44])
      memory_0[{ set_written, beat_written }][359:352] <= values_written[103:96];
    if (write__en[45])
      memory_0[{ set_written, beat_written }][367:360] <= values_written[111:104];
    if (write__en[46])
      memory_0[{ set_written, beat_written }][375:368] <= values_written[119:112];
    if (write__en[47])
      memory_0[{ set_written, beat_written }][383:376] <= values_written[127:120];
    if (write__en[48])
      memory_0[{ set_written, beat_written }][391:384] <= values_written[135:128];
    if (write__en[49])
      memory_0[{ set_written, beat_written }][399:392] <= values_written[143:136];
    if (write__en[50])
      memory_0[{ set_written, beat_written }][407:400] <= values_written[151:144];
    if (write__en[51])
      memory_0[{ set_written, beat_written }][415:408] <= values_written[159:152];
    if (write__en[52])
      memory_0[{ set_written, beat_written }][423:416] <= values_written[167:160];
    if (write__en[53])
      memory_0[{ set_written, beat_written }][431:424] <= values_written[175:168];
    if (write__en[54])
      memory_0[{ set_written, beat_written }][439:432] <= values_written[183:176];
    if (write__en[55])
      memory_0[{ set_written, beat_written }][447:440] <= values_written[191:184];
    if (write__en[56])
      memory_0[{ set_written, beat_written }][455:448] <= values_written[199:192];
    if (write__en[57])
      memory_0[{ set_written, beat_written }][463:456] <= values_written[207:200];
    if (write__en[58])
      memory_0[{ set_written, beat_written }][471:464] <= values_written[215:208];
    if (write__en[59])
      memory_0[{ set_written, beat_written }][479:472] <= values_written[223:216];
    if (write__en[60])
      memory_0[{ set_written, beat_written }][487:480] <= values_written[231:224];
    if (write__en[61])
      memory_0[{ set_written, beat_written }][495:488] <= values_written[239:232];
    if (write__en[62])
      memory_0[{ set_written, beat_written }][503:496] <= values_written[247:240];
    if (write__en[63])
      memory_0[{ set_written, beat_written }][511:504] <= values_written[255:248];
  end
  reg [511:0] _381_;
  always @(posedge work_clk) begin
    _381_ <= memory_0[address_read_0];
  end
  assign read__data = _381_;
  reg [511:0] memory_1 [7:0];
  always @(posedge work_clk) begin
    if (\write__en$34 [0])
      memory_1[{ set_written, beat_written }][7:0] <= values_written[7:0];
    if (\write__en$34 [1])
      memory_1[{ set_written, beat_written }][15:8] <= values_written[15:8];
    if (\write__en$34 [2])
      memory_1[{ set_written, beat_written }][23:16] <= values_written[23:16];
    if (\write__en$34 [3])
      memory_1[{ set_written, beat_written }][31:24] <= values_written[31:24];
    if (\write__en$34 [4])
      memory_1[{ set_written, beat_written }][39:32] <= values_written[39:32];
    if (\write__en$34 [5])
      memory_1[{ set_written, beat_written }][47:40] <= values_written[47:40];
    if (\write__en$34 [6])
      memory_1[{ set_written, beat_written }][55:48] <= values_written[55:48];
    if (\write__en$34 [7])
      memory_1[{ set_written, beat_written }][63:56] <= values_written[63:56];
    if (\write__en$34 [8])
      memory_1[{ set_written, beat_written }][71:64] <= values_written[71:64];
    if (\write__en$34 [9])
      memory_1[{ set_written, beat_written }][79:72] <= values_written[79:72];
    if (\write__en$34 [10])
      memory_1[{ set_written, beat_written }][87:80] <= values_written[87:80];
    if (\write__en$34 [11])
      memory_1[{ set_written, beat_written }][95:88] <= values_written[95:88];
    if (\write__en$34 [12])
      memory_1[{ set_written, beat_written }][103:96] <= values_written[103:96];
    if (\write__en$34 [13])
      memory_1[{ set_written, beat_written }][111:104] <= values_written[111:104];
    if (\write__en$34 [14])
      memory_1[{ set_written, beat_written }][119:112] <= values_written[119:112];
    if (\write__en$34 [15])
      memory_1[{ set_written, beat_written }][127:120] <= values_written[127:120];
    if (\write__en$34 [16])
      memory_1[{ set_written, beat_written }][135:128] <= values_written[135:128];
    if (\write__en$34 [17])
      memory_1[{ set_written, beat_written }][143:136] <= values_written[143:136];
    if (\write__en$34 [18])
      memory_1[{ set_written, beat_written }][151:144] <= values_written[151:144];
    if (\write__en$34 [19])
      memory_1[{ set_written, beat_written }][159:152] <= values_written[159:152];
    if (\write__en$34 [20])
      memory_1[{ set_written, beat_written }][167:160] <= values_written[167:160];
    if (\write__en$34 [21])
      memory_1[{ set_written, beat_written }][175:168] <= values_written[175:168];
    if (\write__en$34 [22])
      memory_1[{ set_written, beat_written }][183:176] <= values_written[183:176];
    if (\write__en$34 [23])
      memory_1[{ set_written, beat_written }][191:184] <= values_written[191:184];
    if (\write__en$34 [24])
      memory_1[{ set_written, beat_written }][199:192] <= values_written[199:192];
    if (\write__en$34 [25])
      memory_1[{ set_written, beat_written }][207:200] <= values_written[207:200];
    if (\write__en$34 [26])
      memory_1[{ set_written, beat_written }][215:208] <= values_written[215:208];
    if (\write__en$34 [27])
      memory_1[{ set_written, beat_written }][223:216] <= values_written[223:216];
    if (\write__en$34 [28])
      memory_1[{ set_written, beat_written }][231:224] <= values_written[231:224];
    if (\write__en$34 [29])
      memory_1[{ set_written, beat_written }][239:232] <= values_written[239:232];
    if (\write__en$34 [30])
      memory_1[{ set_written, beat_written }][247:240] <= values_written[247:240];
    if (\write__en$34 [31])
      memory_1[{ set_written, beat_written }][255:248] <= values_written[255:248];
    if (\write__en$34 [32])
      memory_1[{ set_written, beat_written }][263:256] <= values_written[7:0];
    if (\write__en$34 [33])
      memory_1[{ set_written, beat_written }][271:264] <= values_written[15:8];
    if (\write__en$34 [34])
      memory_1[{ set_written, beat_written }][279:272] <= values_written[23:16];
    if (\write__en$34 [35])
      memory_1[{ set_written, beat_written }][287:280] <= values_written[31:24];
    if (\write__en$34 [36])
      memory_1[{ set_written, beat_written }][295:288] <= values_written[39:32];
    if (\write__en$34 [37])
      memory_1[{ set_written, beat_written }][303:296] <= values_written[47:40];
    if (\write__en$34 [38])
      memory_1[{ set_written, beat_written }][311:304] <= values_written[55:48];
    if (\write__en$34 [39])
      memory_1[{ set_written, beat_written }][319:312] <= values_written[63:56];
    if (\write__en$34 [40])
      memory_1[{ set_written, beat_written }][327:320] <= values_written[71:64];
    if (\write__en$34 [41])
      memory_1[{ set_written, beat_written }][335:328] <= values_written[79:72];
    if (\write__en$34 [42])
      memory_1[{ set_written, beat_written }][343:336] <= values_written[87:80];
    if (\write__en$34 [43])
      memory_1[{ set_written, beat_written }][351:344] <= values_written[95:88];
    if (\write__en$34 [44])
      memory_1[{ set_written, beat_written }][359:352] <= values_written[103:96];
    if (\write__en$34 [45])
      memory_1[{ set_written, beat_written }][367:360] <= values_written[111:104];
    if (\write__en$34 [46])
      memory_1[{ set_written, beat_written }][375:368] <= values_written[119:112];
    if (\write__en$34 [47])
      memory_1[{ set_written, beat_written }][383:376] <= values_written[127:120];
    if (\write__en$34 [48])
      memory_1[{ set_written, beat_written }][391:384] <= values_written[135:128];
    if (\write__en$34 [49])
      memory_1[{ set_written, beat_written }][399:392] <= values_written[143:136];
    if (\write__en$34 [50])
      memory_1[{ set_written, beat_written }][407:400] <= values_written[151:144];
    if (\write__en$34 [51])
      memory_1[{ set_written, beat_written }][415:408] <= values_written[159:152];
    if (\write__en$34 [52])
      memory_1[{ set_written, beat_written }][423:416] <= values_written[167:160];
    if (\write__en$34 [53])
      memory_1[{ set_written, beat_written }][431:424] <= values_written[175:168];
    if (\write__en$34 [54])
      memory_1[{ set_written, beat_written }][439:432] <= values_written[183:176];
    if (\write__en$34 [55])
      memory_1[{ set_written, beat_written }][447:440] <= values_written[191:184];
    if (\write__en$34 [56])
      memory_1[{ set_written, beat_written }][455:448] <= values_written[199:192];
    if (\write__en$34 [57])
      memory_1[{ set_written, beat_written }][463:456] <= values_written[207:200];
    if (\write__en$34 [58])
      memory_1[{ set_written, beat_written }][471:464] <= values_written[215:208];
    if (\write__en$34 [59])
      memory_1[{ set_written, beat_written }][479:472] <= values_written[223:216];
    if (\write__en$34 [60])
      memory_1[{ set_written, beat_written }][487:480] <= values_written[231:224];
    if (\write__en$34 [61])
      memory_1[{ set_written, beat_written }][495:488] <= values_written[239:232];
    if (\write__en$34 [62])
      memory_1[{ set_written, beat_written }][503:496] <= values_written[247:240];
    if (\write__en$34 [63])
      memory_1[{ set_written, beat_written }][511:504] <= values_written[255:248];
  end
  reg [511:0] _382_;
  always @(posedge work_clk) begin
    _382_ <= memory_1[address_read_0];
  end
  assign \read__data$77  = _382_;
  reg [511:0] memory_2 [7:0];
  always @(posedge work_clk) begin
    if (\write__en$38 [0])
      memory_2[{ set_written, beat_written }][7:0] <= values_written[7:0];
    if (\write__en$38 [1])
      memory_2[{ set_written, beat_written }][15:8] <= values_written[15:8];
    if (\write__en$38 [2])
      memory_2[{ set_written, beat_written }][23:16] <= values_written[23:16];
    if (\write__en$38 [3])
      memory_2[{ set_written, beat_written }][31:24] <= values_written[31:24];
    if (\write__en$38 [4])
      memory_2[{ set_written, beat_written }][39:32] <= values_written[39:32];
    if (\write__en$38 [5])
      memory_2[{ set_written, beat_written }][47:40] <= values_written[47:40];
    if (\write__en$38 [6])
      memory_2[{ set_written, beat_written }][55:48] <= values_written[55:48];
    if (\write__en$38 [7])
      memory_2[{ set_written, beat_written }][63:56] <= values_written[63:56];
    if (\write__en$38 [8])
      memory_2[{ set_written, beat_written }][71:64] <= values_written[71:64];
    if (\write__en$38 [9])
      memory_2[{ set_written, beat_written }][79:72] <= values_written[79:72];
    if (\write__en$38 [10])
      memory_2[{ set_written, beat_written }][87:80] <= values_written[87:80];
    if (\write__en$38 [11])
      memory_2[{ set_written, beat_written }][95:88] <= values_written[95:88];
    if (\write__en$38 [12])
      memory_2[{ set_written, beat_written }][103:96] <= values_written[103:96];
    if (\write__en$38 [13])
      memory_2[{ set_written, beat_written }][111:104] <= values_written[111:104];
    if (\write__en$38 [14])
      memory_2[{ set_written, beat_written }][119:112] <= values_written[119:112];
    if (\write__en$38 [15])
      memory_2[{ set_written, beat_written }][127:120] <= values_written[127:120];
    if (\write__en$38 [16])
      memory_2[{ set_written, beat_written }][135:128] <= values_written[135:128];
    if (\write__en$38 [17])
      memory_2[{ set_written, beat_written }][143:136] <= values_written[143:136];
    if (\write__en$38 [18])
      memory_2[{ set_written, beat_written }][151:144] <= values_written[151:144];
    if (\write__en$38 [19])
      memory_2[{ set_written, beat_written }][159:152] <= values_written[159:152];
    if (\write__en$38 [20])
      memory_2[{ set_written, beat_written }][167:160] <= values_written[167:160];
    if (\write__en$38 [21])
      memory_2[{ set_written, beat_written }][175:168] <= values_written[175:168];
    if (\write__en$38 [22])
      memory_2[{ set_written, beat_written }][183:176] <= values_written[183:176];
    if (\write__en$38 [23])
      memory_2[{ set_written, beat_written }][191:184] <= values_written[191:184];
    if (\write__en$38 [24])
      memory_2[{ set_written, beat_written }][199:192] <= values_written[199:192];
    if (\write__en$38 [25])
      memory_2[{ set_written, beat_written }][207:200] <= values_written[207:200];
    if (\write__en$38 [26])
      memory_2[{ set_written, beat_written }][215:208] <= values_written[215:208];
    if (\write__en$38 [27])
      memory_2[{ set_written, beat_written }][223:216] <= values_written[223:216];
    if (\write__en$38 [28])
      memory_2[{ set_written, beat_written }][231:224] <= values_written[231:224];
    if (\write__en$38 [29])
      memory_2[{ set_written, beat_written }][239:232] <= values_written[239:232];
    if (\write__en$38 [30])
      memory_2[{ set_written, beat_written }][247:240] <= values_written[247:240];
    if (\write__en$38 [31])
      memory_2[{ set_written, beat_written }][255:248] <= values_written[255:248];
    if (\write__en$38 [32])
      memory_2[{ set_written, beat_written }][263:256] <= values_written[7:0];
    if (\write__en$38 [33])
      memory_2[{ set_written, beat_written }][271:264] <= values_written[15:8];
    if (\write__en$38 [34])
      memory_2[{ set_written, beat_written }][279:272] <= values_written[23:16];
    if (\write__en$38 [35])
      memory_2[{ set_written, beat_written }][287:280] <= values_written[31:24];
    if (\write__en$38 [36])
      memory_2[{ set_written, beat_written }][295:288] <= values_written[39:32];
    if (\write__en$38 [37])
      memory_2[{ set_written, beat_written }][303:296] <= values_written[47:40];
    if (\write__en$38 [38])
      memory_2[{ set_written, beat_written }][311:304] <= values_written[55:48];
    if (\write__en$38 [39])
      memory_2[{ set_written, beat_written }][319:312] <= values_written[63:56];
    if (\write__en$38 [40])
      memory_2[{ set_written, beat_written }][327:320] <= values_written[71:64];
    if (\write__en$38 [41])
      memory_2[{ set_written, beat_written }][335:328] <= values_written[79:72];
    if (\write__en$38 [42])
      memory_2[{ set_written, beat_written }][343:336] <= values_written[87:80];
    if (\write__en$38 [43])
      memory_2[{ set_written, beat_written }][351:344] <= values_written[95:88];
    if (\write__en$38 [44])
      memory_2[{ set_written, beat_written }][359:352] <= values_written[103:96];
    if (\write__en$38 [45])
      memory_2[{ set_written, beat_written }][367:360] <= values_written[111:104];
    if (\write__en$38 [46])
      memory_2[{ set_written, beat_written }][375:368] <= values_written[119:112];
    if (\write__en$38 [47])
      memory_2[{ set_written, beat_written }][383:376] <= values_written[127:120];
    if (\write__en$38 [48])
      memory_2[{ set_written, beat_written }][391:384] <= values_written[135:128];
    if (\write__en$38 [49])
      memory_2[{ set_written, beat_written }][399:392] <= values_written[143:136];
    if (\write__en$38 [50])
      memory_2[{ set_written, beat_written }][407:400] <= values_written[151:144];
    if (\write__en$38 [51])
      memory_2[{ set_written, beat_written }][415:408] <= values_written[159:152];
    if (\write__en$38 [52])
      memory_2[{ set_written, beat_written }][423:416] <= values_written[167:160];
    if (\write__en$38 [53])
      memory_2[{ set_written, beat_written }][431:424] <= values_written[175:168];
    if (\write__en$38 [54])
      memory_2[{ set_written, beat_written }][439:432] <= values_written[183:176];
    if (\write__en$38 [55])
      memory_2[{ set_written, beat_written }][447:440] <= values_written[191:184];
    if (\write__en$38 [56])
      memory_2[{ set_written, beat_written }][455:448] <= values_written[199:192];
    if (\write__en$38 [57])
      memory_2[{ set_written, beat_written }][463:456] <= values_written[207:200];
    if (\write__en$38 [58])
      memory_2[{ set_written, beat_written }][471:464] <= values_written[215:208];
    if (\write__en$38 [59])
      memory_2[{ set_written, beat_written }][479:472] <= values_written[223:216];
    if (\write__en$38 [60])
      memory_2[{ set_written, beat_written }][487:480] <= values_written[231:224];
    if (\write__en$38 [61])
      memory_2[{ set_written, beat_written }][495:488] <= values_written[239:232];
    if (\write__en$38 [62])
      memory_2[{ set_written, beat_written }][503:496] <= values_written[247:240];
    if (\write__en$38 [63])
      memory_2[{ set_written, beat_written }][511:504] <= values_written[255:248];
  end
  reg [511:0] _383_;
  always @(posedge work_clk) begin
    _383_ <= memory_2[address_read_0];
  end
  assign \read__data$78  = _383_;
  assign _000_ = ~ sets[1];
  assign _027_ = ! sets;
  assign done = activations__valid & loading;
  assign lanes[0] = ! part;
  assign lanes[1] = ! part;
  assign lanes[2] = ! part;
  assign lanes[3] = ! part;
  assign lanes[4] = ! part;
  assign lanes[5] = ! part;
  assign lanes[6] = ! part;
  assign lanes[7] = ! part;
  assign lanes[8] = ! part;
  assign lanes[9] = ! part;
  assign lanes[10] = ! part;
  assign lanes[11] = ! part;
  assign lanes[12] = ! part;
  assign lanes[13] = ! part;
  assign lanes[14] = ! part;
  assign lanes[15] = ! part;
  assign lanes[16] = ! part;
  assign lanes[17] = ! part;
  assign lanes[18] = ! part;
  assign lanes[19] = ! part;
  assign lanes[20] = ! part;
  assign lanes[21] = ! part;
  assign lanes[22] = ! part;
  assign lanes[23] = ! part;
  assign lanes[24] = ! part;
  assign lanes[25] = ! part;
  assign lanes[26] = ! part;
  assign lanes[27] = ! part;
  assign lanes[28] = ! part;
  assign lanes[29] = ! part;
  assign lanes[30] = ! part;
  assign lanes[31] = ! part;
  assign _028_ = token_0_written & writes_written;
  assign write__en = _028_ ? lanes_written : 64'h0000000000000000;
  assign _029_ = token_1_written & writes_written;
  assign \write__en$34  = _029_ ? lanes_written : 64'h0000000000000000;
  assign _030_ = token_2_written & writes_written;
  assign \write__en$38  = _030_ ? lanes_written : 64'h0000000000000000;
  assign _031_ = job__valid & job__ready;
  assign _032_ = sets + _031_;
  assign _033_ = _032_ - \release ;
  assign _034_ = job__valid & job__ready;
  assign _035_ = job[79:56] - 1'h1;
  assign _036_ = job[79:56] == 1'h1;
  assign _037_ = job[79:56] == 2'h2;
  assign _038_ = job[88:81] - 1'h1;
  assign _039_ = job[88:81] == 1'h1;
  assign _040_ = job[88:81] == 2'h2;
  assign _041_ = part + 1'h1;
  assign _042_ = ! part;
  assign _043_ = beat + 1'h1;
  assign _044_ = beats_left - 1'h1;
  assign _045_ = beats_left == 2'h2;
  assign _046_ = token + 1'h1;
  assign _047_ = tokens_left - 1'h1;
  assign _048_ = tokens_left == 2'h2;
  assign _049_ = ~ into;
  assign _050_ = ! token;
  assign _051_ = token == 1'h1;
  assign _052_ = token == 2'h2;
  assign _053_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _054_;
  always @(posedge work_clk)
    job <= _001_;
  always @(posedge work_clk)
    beat <= _002_;
  always @(posedge work_clk)
    token <= _003_;
  always @(posedge work_clk)
    fsm_state <= _004_;
  always @(posedge work_clk)
    beats_from <= _005_;
  always @(posedge work_clk)
    beats_one <= _006_;
  always @(posedge work_clk)
    beats_two <= _007_;
  always @(posedge work_clk)
    tokens_from <= _008_;
  always @(posedge work_clk)
    tokens_one <= _009_;
  always @(posedge work_clk)
    tokens_two <= _010_;
  always @(posedge work_clk)
    beats_left <= _011_;
  always @(posedge work_clk)
    beats_last <= _012_;
  always @(posedge work_clk)
    beats_nearly <= _013_;
  always @(posedge work_clk)
    tokens_left <= _014_;
  always @(posedge work_clk)
    tokens_last <= _015_;
  always @(posedge work_clk)
    tokens_nearly <= _016_;
  always @(posedge work_clk)
    part <= _017_;
  always @(posedge work_clk)
    last_part <= _018_;
  always @(posedge work_clk)
    loading <= _019_;
  always @(posedge work_clk)
    into <= _020_;
  always @(posedge work_clk)
    writes_written <= _021_;
  always @(posedge work_clk)
    lanes_written <= { part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, lanes[31:0] };
  always @(posedge work_clk)
    beat_written <= beat;
  always @(posedge work_clk)
    values_written <= values;
  always @(posedge work_clk)
    set_written <= _022_;
  always @(posedge work_clk)
    token_0_written <= _023_;
  always @(posedge work_clk)
    token_1_written <= _024_;
  always @(posedge work_clk)
    token_2_written <= _025_;
  always @(posedge work_clk)
    out_of <= _026_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  always @(posedge work_clk)
    beats__1 <= \read__data$77 ;
  always @(posedge work_clk)
    beats__2 <= \read__data$78 ;
  assign _055_ = fsm_state == 3'h2;
  assign _015_ = work_rst ? 1'h0 : _149_;
  assign _056_ = beats_last ? _047_[7:0] : tokens_left;
  assign _057_ = last_part ? _056_ : tokens_left;
  assign _058_ = done ? _057_ : tokens_left;
  function [7:0] _260_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[7:0];
      s[1]:
        _260_ = b[15:8];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _059_ = _260_(tokens_left, { tokens_from, _058_ }, { _061_, _060_ });
  assign _060_ = fsm_state == 3'h3;
  assign _061_ = fsm_state == 3'h2;
  assign _014_ = work_rst ? 8'h00 : _059_;
  assign _062_ = beats_last ? beats_two : _045_;
  assign _063_ = last_part ? _062_ : beats_nearly;
  assign _064_ = done ? _063_ : beats_nearly;
  function [0:0] _267_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _267_ = b[0:0];
      s[1]:
        _267_ = b[1:1];
      default:
        _267_ = a;
    endcase
  endfunction
  assign _065_ = _267_(beats_nearly, { beats_two, _064_ }, { _067_, _066_ });
  assign _066_ = fsm_state == 3'h3;
  assign _067_ = fsm_state == 3'h2;
  assign _013_ = work_rst ? 1'h0 : _065_;
  assign _068_ = beats_last ? beats_one : beats_nearly;
  assign _069_ = last_part ? _068_ : beats_last;
  assign _070_ = done ? _069_ : beats_last;
  function [0:0] _274_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _274_ = b[0:0];
      s[1]:
        _274_ = b[1:1];
      default:
        _274_ = a;
    endcase
  endfunction
  assign _071_ = _274_(beats_last, { beats_one, _070_ }, { _073_, _072_ });
  assign _072_ = fsm_state == 3'h3;
  assign _073_ = fsm_state == 3'h2;
  assign _012_ = work_rst ? 1'h0 : _071_;
  assign _074_ = beats_last ? beats_from : _044_[23:0];
  assign _075_ = last_part ? _074_ : beats_left;
  assign _076_ = done ? _075_ : beats_left;
  function [23:0] _281_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _281_ = b[23:0];
      s[1]:
        _281_ = b[47:24];
      default:
        _281_ = a;
    endcase
  endfunction
  assign _077_ = _281_(beats_left, { beats_from, _076_ }, { _079_, _078_ });
  assign _078_ = fsm_state == 3'h3;
  assign _079_ = fsm_state == 3'h2;
  assign _011_ = work_rst ? 24'h000000 : _077_;
  assign _080_ = _081_ ? _040_ : tokens_two;
  assign _081_ = fsm_state == 3'h1;
  assign _010_ = work_rst ? 1'h0 : _080_;
  assign _082_ = _083_ ? _039_ : tokens_one;
  assign _083_ = fsm_state == 3'h1;
  assign _009_ = work_rst ? 1'h0 : _082_;
  assign _084_ = _085_ ? _038_[7:0] : tokens_from;
  assign _085_ = fsm_state == 3'h1;
  assign _008_ = work_rst ? 8'h00 : _084_;
  assign _086_ = _087_ ? _037_ : beats_two;
  assign _087_ = fsm_state == 3'h1;
  assign _007_ = work_rst ? 1'h0 : _086_;
  assign _088_ = _089_ ? _036_ : beats_one;
  assign _089_ = fsm_state == 3'h1;
  assign _006_ = work_rst ? 1'h0 : _088_;
  assign _090_ = _091_ ? _035_[23:0] : beats_from;
  assign _091_ = fsm_state == 3'h1;
  assign _005_ = work_rst ? 24'h000000 : _090_;
  function [2:0] _303_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _303_ = b[2:0];
      s[1]:
        _303_ = b[5:3];
      s[2]:
        _303_ = b[8:6];
      s[3]:
        _303_ = b[11:9];
      s[4]:
        _303_ = b[14:12];
      default:
        _303_ = a;
    endcase
  endfunction
  assign _092_ = _303_(fsm_state, { _101_, 6'h13, _097_, 3'h0 }, { _102_, _100_, _099_, _098_, _093_ });
  assign _093_ = fsm_state == 3'h4;
  assign _094_ = tokens_last ? 3'h4 : fsm_state;
  assign _095_ = beats_last ? _094_ : fsm_state;
  assign _096_ = last_part ? _095_ : fsm_state;
  assign _097_ = done ? _096_ : fsm_state;
  assign _098_ = fsm_state == 3'h3;
  assign _099_ = fsm_state == 3'h2;
  assign _100_ = fsm_state == 3'h1;
  assign _101_ = _034_ ? 3'h1 : fsm_state;
  assign _102_ = ! fsm_state;
  assign _004_ = work_rst ? 3'h0 : _092_;
  assign _103_ = beats_last ? _046_[1:0] : token;
  assign _104_ = last_part ? _103_ : token;
  assign _105_ = done ? _104_ : token;
  function [1:0] _318_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _318_ = b[1:0];
      s[1]:
        _318_ = b[3:2];
      default:
        _318_ = a;
    endcase
  endfunction
  assign _106_ = _318_(token, { 2'h0, _105_ }, { _108_, _107_ });
  assign _107_ = fsm_state == 3'h3;
  assign _108_ = ! fsm_state;
  assign _003_ = work_rst ? 2'h0 : _106_;
  assign _109_ = beats_last ? 2'h0 : _043_[1:0];
  assign _110_ = last_part ? _109_ : beat;
  assign _111_ = done ? _110_ : beat;
  function [1:0] _325_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _325_ = b[1:0];
      s[1]:
        _325_ = b[3:2];
      default:
        _325_ = a;
    endcase
  endfunction
  assign _112_ = _325_(beat, { 2'h0, _111_ }, { _114_, _113_ });
  assign _113_ = fsm_state == 3'h3;
  assign _114_ = ! fsm_state;
  assign _002_ = work_rst ? 2'h0 : _112_;
  assign _115_ = _116_ ? job__payload : job;
  assign _116_ = ! fsm_state;
  assign _001_ = work_rst ? 89'h00000000000000000000000 : _115_;
  assign _054_ = work_rst ? 2'h0 : _033_[1:0];
  assign w_en = _117_ ? 1'h1 : 1'h0;
  assign _117_ = fsm_state == 3'h4;
  assign idle = _118_ ? _027_ : 1'h0;
  assign _118_ = ! fsm_state;
  assign job__ready = _119_ ? _000_ : 1'h0;
  assign _119_ = ! fsm_state;
  assign _120_ = \release  ? _053_ : out_of;
  assign _026_ = work_rst ? 1'h0 : _120_;
  assign _025_ = work_rst ? 1'h0 : _052_;
  assign _024_ = work_rst ? 1'h0 : _051_;
  assign _023_ = work_rst ? 1'h0 : _050_;
  assign _022_ = work_rst ? 1'h0 : into;
  assign _021_ = work_rst ? 1'h0 : done;
  assign _121_ = _122_ ? _049_ : into;
  assign _122_ = fsm_state == 3'h4;
  assign _020_ = work_rst ? 1'h0 : _121_;
  assign _123_ = tokens_last ? 1'h0 : loading;
  assign _124_ = beats_last ? _123_ : loading;
  assign _125_ = last_part ? _124_ : loading;
  assign _126_ = done ? _125_ : loading;
  function [0:0] _353_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _353_ = b[0:0];
      s[1]:
        _353_ = b[1:1];
      default:
        _353_ = a;
    endcase
  endfunction
  assign _127_ = _353_(loading, { 1'h1, _126_ }, { _129_, _128_ });
  assign _128_ = fsm_state == 3'h3;
  assign _129_ = fsm_state == 3'h2;
  assign _019_ = work_rst ? 1'h0 : _127_;
  assign _130_ = last_part ? 1'h0 : _042_;
  assign _131_ = done ? _130_ : last_part;
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
  assign _132_ = _359_(last_part, { 1'h0, _131_ }, { _134_, _133_ });
  assign _133_ = fsm_state == 3'h3;
  assign _134_ = fsm_state == 3'h2;
  assign _018_ = work_rst ? 1'h0 : _132_;
  assign _135_ = last_part ? 1'h0 : _041_[0];
  assign _136_ = done ? _135_ : part;
  function [0:0] _365_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _365_ = b[0:0];
      s[1]:
        _365_ = b[1:1];
      default:
        _365_ = a;
    endcase
  endfunction
  assign _137_ = _365_(part, { 1'h0, _136_ }, { _139_, _138_ });
  assign _138_ = fsm_state == 3'h3;
  assign _139_ = fsm_state == 3'h2;
  assign _017_ = work_rst ? 1'h0 : _137_;
  assign _140_ = beats_last ? _048_ : tokens_nearly;
  assign _141_ = last_part ? _140_ : tokens_nearly;
  assign _142_ = done ? _141_ : tokens_nearly;
  function [0:0] _372_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _372_ = b[0:0];
      s[1]:
        _372_ = b[1:1];
      default:
        _372_ = a;
    endcase
  endfunction
  assign _143_ = _372_(tokens_nearly, { tokens_two, _142_ }, { _145_, _144_ });
  assign _144_ = fsm_state == 3'h3;
  assign _145_ = fsm_state == 3'h2;
  assign _016_ = work_rst ? 1'h0 : _143_;
  assign _146_ = beats_last ? tokens_nearly : tokens_last;
  assign _147_ = last_part ? _146_ : tokens_last;
  assign _148_ = done ? _147_ : tokens_last;
  function [0:0] _379_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _379_ = b[0:0];
      s[1]:
        _379_ = b[1:1];
      default:
        _379_ = a;
    endcase
  endfunction
  assign _149_ = _379_(tokens_last, { tokens_one, _148_ }, { _055_, _150_ });
  assign _150_ = fsm_state == 3'h3;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.buffer.waiting  waiting (
    .r_data(loaded__payload),
    .r_en(r_en),
    .r_rdy(loaded__valid),
    .w_en(w_en),
    .w_port__data(job),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign lanes[63:32] = { part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part };
endmodule

// Synchronous first in, first out queue.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results (put, \port$1056$7 , room, idle, values__0, values__1, values__2, values__3, values__4, values__5, values__6, values__7, values__8, values__9, values__10, values__11, values__12, values__13, values__14, words__ready, spare
, work_rst, complete, words__payload, valid, work_clk);
  input put;
  wire put;
  input [8:0] \port$1056$7 ;
  wire [8:0] \port$1056$7 ;
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
  input signed [31:0] values__8;
  wire signed [31:0] values__8;
  input signed [31:0] values__9;
  wire signed [31:0] values__9;
  input signed [31:0] values__10;
  wire signed [31:0] values__10;
  input signed [31:0] values__11;
  wire signed [31:0] values__11;
  input signed [31:0] values__12;
  wire signed [31:0] values__12;
  input signed [31:0] values__13;
  wire signed [31:0] values__13;
  input signed [31:0] values__14;
  wire signed [31:0] values__14;
  input words__ready;
  wire words__ready;
  input [1:0] spare;
  wire [1:0] spare;
  input work_rst;
  wire work_rst;
  input complete;
  wire complete;
  output [256:0] words__payload;
  wire [256:0] words__payload;
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
  wire [1:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [159:0] _021_;
  wire [159:0] _022_;
  wire [159:0] _023_;
  wire [159:0] _024_;
  wire [159:0] _025_;
  wire _026_;
  wire _027_;
  wire [2:0] _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [2:0] _033_;
  wire _034_;
  wire [2:0] _035_;
  wire [1:0] _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire [31:0] _040_;
  wire [31:0] _041_;
  wire [31:0] _042_;
  wire [31:0] _043_;
  wire [31:0] _044_;
  wire [31:0] _045_;
  wire [31:0] _046_;
  wire [31:0] _047_;
  wire [31:0] _048_;
  wire _049_;
  wire [31:0] _050_;
  wire [31:0] _051_;
  wire [31:0] _052_;
  wire [31:0] _053_;
  wire [31:0] _054_;
  wire [31:0] _055_;
  wire [1:0] _056_;
  wire _057_;
  wire _058_;
  wire [2:0] _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire [255:0] _063_;
  wire _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [2:0] _069_;
  wire [2:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [1:0] _075_;
  wire [1:0] _076_;
  wire [1:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  reg [2:0] begun = 3'h0;
  reg signed [31:0] copy_0 = 32'd0;
  reg signed [31:0] copy_1 = 32'd0;
  reg signed [31:0] copy_10 = 32'd0;
  reg signed [31:0] copy_11 = 32'd0;
  reg signed [31:0] copy_12 = 32'd0;
  reg signed [31:0] copy_13 = 32'd0;
  reg signed [31:0] copy_14 = 32'd0;
  reg signed [31:0] copy_2 = 32'd0;
  reg signed [31:0] copy_3 = 32'd0;
  reg signed [31:0] copy_4 = 32'd0;
  reg signed [31:0] copy_5 = 32'd0;
  reg signed [31:0] copy_6 = 32'd0;
  reg signed [31:0] copy_7 = 32'd0;
  reg signed [31:0] copy_8 = 32'd0;
  reg signed [31:0] copy_9 = 32'd0;
  reg ends = 1'h0;
  reg \final$58  = 1'h0;
  wire first_final;
  wire [7:0] first_tokens;
  wire [1:0] free;
  reg last_token = 1'h0;
  reg last_word = 1'h0;
  reg [1:0] left = 2'h0;
  reg pending = 1'h0;
  reg [2:0] place = 3'h0;
  reg sending = 1'h0;
  wire take;
  reg [1:0] unsent = 2'h0;
  reg [255:0] word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  assign _016_ = first_tokens[2:0] - 1'h1;
  assign _018_ = first_tokens[2:0] == 1'h1;
  assign _019_ = ~ valid;
  assign _020_ = _019_ | words__ready;
  assign _021_ = { copy_4, copy_3, copy_2, copy_1, copy_0 } & { place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0] };
  assign _022_ = { copy_9, copy_8, copy_7, copy_6, copy_5 } & { place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1] };
  assign _023_ = { copy_14, copy_13, copy_12, copy_11, copy_10 } & { place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2] };
  assign _024_ = _022_ | _023_;
  assign _025_ = _021_ | _024_;
  assign _026_ = last_word & last_token;
  assign _027_ = _026_ & \final$58 ;
  assign _029_ = ~ valid;
  assign _030_ = _029_ | words__ready;
  assign _031_ = sending & _030_;
  assign _032_ = | place;
  assign _033_ = left - 1'h1;
  assign _034_ = left == 1'h1;
  always @(posedge work_clk)
    begun <= _035_;
  always @(posedge work_clk)
    unsent <= _036_;
  always @(posedge work_clk)
    pending <= _037_;
  always @(posedge work_clk)
    sending <= _039_;
  always @(posedge work_clk)
    copy_0 <= _040_;
  always @(posedge work_clk)
    copy_1 <= _041_;
  always @(posedge work_clk)
    copy_2 <= _042_;
  always @(posedge work_clk)
    copy_3 <= _043_;
  always @(posedge work_clk)
    copy_4 <= _044_;
  always @(posedge work_clk)
    copy_5 <= _045_;
  always @(posedge work_clk)
    copy_6 <= _046_;
  always @(posedge work_clk)
    copy_7 <= _047_;
  always @(posedge work_clk)
    copy_8 <= _048_;
  always @(posedge work_clk)
    copy_9 <= _050_;
  always @(posedge work_clk)
    copy_10 <= _051_;
  always @(posedge work_clk)
    copy_11 <= _052_;
  always @(posedge work_clk)
    copy_12 <= _053_;
  always @(posedge work_clk)
    copy_13 <= _054_;
  always @(posedge work_clk)
    copy_14 <= _055_;
  always @(posedge work_clk)
    left <= _056_;
  always @(posedge work_clk)
    last_token <= _057_;
  always @(posedge work_clk)
    \final$58  <= _058_;
  always @(posedge work_clk)
    place <= _059_;
  always @(posedge work_clk)
    last_word <= _061_;
  always @(posedge work_clk)
    valid <= _062_;
  always @(posedge work_clk)
    word <= _063_;
  always @(posedge work_clk)
    ends <= _064_;
  assign _000_ = ~ valid;
  assign { _011_[2], free } = spare + _000_;
  assign _015_ = free >= 2'h3;
  assign _017_ = 1'h0 + _015_;
  assign _028_ = 2'h2 + _017_;
  assign _038_ = unsent < _028_;
  assign _049_ = | begun;
  assign _060_ = ~ _049_;
  assign room = _038_ & _060_;
  assign _065_ = ! unsent;
  assign _001_ = ~ valid;
  assign idle = _065_ & _001_;
  assign _002_ = complete | pending;
  assign _003_ = ~ sending;
  assign take = _002_ & _003_;
  assign _064_ = _020_ ? _027_ : ends;
  assign _063_ = _020_ ? { 96'h000000000000000000000000, _025_ } : word;
  assign _066_ = _020_ ? sending : valid;
  assign _062_ = work_rst ? 1'h0 : _066_;
  assign _067_ = sending ? last_word : 1'h1;
  assign _068_ = _031_ ? _032_ : _067_;
  assign _061_ = work_rst ? 1'h0 : _068_;
  assign _069_ = sending ? place : 3'h1;
  assign _070_ = _031_ ? { place[1:0], 1'h0 } : _069_;
  assign _059_ = work_rst ? 3'h0 : _070_;
  assign _071_ = sending ? \final$58  : first_final;
  assign _058_ = work_rst ? 1'h0 : _071_;
  assign _072_ = sending ? last_token : _018_;
  assign _073_ = last_word ? _034_ : _072_;
  assign _074_ = _031_ ? _073_ : _072_;
  assign _057_ = work_rst ? 1'h0 : _074_;
  assign _075_ = sending ? left : _016_[1:0];
  assign _076_ = last_word ? _033_[1:0] : _075_;
  assign _077_ = _031_ ? _076_ : _075_;
  assign _056_ = work_rst ? 2'h0 : _077_;
  assign _055_ = sending ? copy_14 : values__14;
  assign _054_ = sending ? copy_13 : values__13;
  assign _053_ = sending ? copy_12 : values__12;
  assign _052_ = sending ? copy_11 : values__11;
  assign _051_ = sending ? copy_10 : values__10;
  assign _050_ = sending ? copy_9 : values__9;
  assign _048_ = sending ? copy_8 : values__8;
  assign _047_ = sending ? copy_7 : values__7;
  assign _046_ = sending ? copy_6 : values__6;
  assign _045_ = sending ? copy_5 : values__5;
  assign _044_ = sending ? copy_4 : values__4;
  assign _043_ = sending ? copy_3 : values__3;
  assign _042_ = sending ? copy_2 : values__2;
  assign _041_ = sending ? copy_1 : values__1;
  assign _040_ = sending ? copy_0 : values__0;
  assign _078_ = _014_ ? 1'h1 : sending;
  assign _079_ = last_token ? 1'h0 : _078_;
  assign _080_ = last_word ? _079_ : _078_;
  assign _081_ = _031_ ? _080_ : _078_;
  assign _039_ = work_rst ? 1'h0 : _081_;
  assign _082_ = complete ? 1'h1 : pending;
  assign _083_ = _014_ ? 1'h0 : _082_;
  assign _037_ = work_rst ? 1'h0 : _083_;
  assign _036_ = work_rst ? 2'h0 : _010_[1:0];
  assign _035_ = work_rst ? 3'h0 : { begun[1:0], put };
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1056$7 (\port$1056$7 ),
    .\port$1219$0 (first_tokens[2:0]),
    .put(put),
    .take(take),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign _011_[1:0] = free;
  assign words__payload = { ends, word };
  assign first_tokens[7:3] = 5'h00;
endmodule

// Vectors of the tiles that have begun and are not copied; its user never overfills it.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results.tiles (put, \port$1056$7 , take, \port$1219$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$1056$7 ;
  wire [8:0] \port$1056$7 ;
  input take;
  wire take;
  output [2:0] \port$1219$0 ;
  wire [2:0] \port$1219$0 ;
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
  wire [1:0] _17_;
  wire [1:0] _18_;
  wire [1:0] _19_;
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
  wire [1:0] _35_;
  wire [1:0] _36_;
  wire [1:0] _37_;
  wire [1:0] _38_;
  wire [1:0] _39_;
  reg final_1 = 1'h0;
  reg final_2 = 1'h0;
  reg [1:0] level = 2'h0;
  reg [1:0] vectors_0 = 2'h0;
  reg [1:0] vectors_1 = 2'h0;
  reg [1:0] vectors_2 = 2'h0;
  assign _00_ = level + put;
  assign _11_ = _00_ - take;
  assign _21_ = 1'h0 + take;
  assign _24_ = level == _21_;
  assign _25_ = put & _24_;
  assign _26_ = \port$1056$7 [8:1] - 1'h1;
  assign _27_ = 1'h1 + take;
  assign _28_ = level == _27_;
  assign _29_ = put & _28_;
  assign _01_ = \port$1056$7 [8:1] - 1'h1;
  assign _02_ = 2'h2 + take;
  assign _03_ = level == _02_;
  assign _04_ = put & _03_;
  assign _05_ = \port$1056$7 [8:1] - 1'h1;
  assign _06_ = 1'h0 + take;
  assign _07_ = level == _06_;
  assign _08_ = put & _07_;
  assign _09_ = 1'h1 + take;
  assign _10_ = level == _09_;
  assign _12_ = put & _10_;
  assign _13_ = 2'h2 + take;
  assign _14_ = level == _13_;
  assign _15_ = put & _14_;
  assign \port$1219$0  = vectors_0 + 1'h1;
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
  assign _30_ = _15_ ? \port$1056$7 [0] : final_2;
  assign _23_ = work_rst ? 1'h0 : _30_;
  assign _31_ = take ? final_2 : final_1;
  assign _32_ = _12_ ? \port$1056$7 [0] : _31_;
  assign _22_ = work_rst ? 1'h0 : _32_;
  assign _33_ = take ? final_1 : final_0;
  assign _34_ = _08_ ? \port$1056$7 [0] : _33_;
  assign _20_ = work_rst ? 1'h0 : _34_;
  assign _35_ = _04_ ? _05_[1:0] : vectors_2;
  assign _19_ = work_rst ? 2'h0 : _35_;
  assign _36_ = take ? vectors_2 : vectors_1;
  assign _37_ = _29_ ? _01_[1:0] : _36_;
  assign _18_ = work_rst ? 2'h0 : _37_;
  assign _38_ = take ? vectors_1 : vectors_0;
  assign _39_ = _25_ ? _26_[1:0] : _38_;
  assign _17_ = work_rst ? 2'h0 : _39_;
  assign _16_ = work_rst ? 2'h0 : _11_[1:0];
endmodule

// A queue without handshake: its user never overfills it and never reads it when it is empty.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.scales (put, first, work_rst, take, value, work_clk);
  input put;
  wire put;
  output [39:0] first;
  wire [39:0] first;
  input work_rst;
  wire work_rst;
  input take;
  wire take;
  input [39:0] value;
  wire [39:0] value;
  input work_clk;
  wire work_clk;
  wire [5:0] _00_;
  wire [5:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  reg [4:0] \$signature__addr  = 5'h00;
  reg [4:0] out_of = 5'h00;
  (* ram_style = "distributed" *)
  reg [39:0] memory [31:0];
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
  assign _03_ = work_rst ? 5'h00 : _01_[4:0];
  assign _02_ = work_rst ? 5'h00 : _00_[4:0];
endmodule

// Lists every beat of a pass in order, for the array and, in a second instance, for the unpacker.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  input job__valid;
  wire job__valid;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  output [17:0] beats__payload;
  wire [17:0] beats__payload;
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
  wire _011_;
  wire _012_;
  wire [1:0] _013_;
  wire [2:0] _014_;
  wire [4:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [16:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [2:0] _023_;
  wire [24:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [88:0] _029_;
  wire [1:0] _030_;
  wire [23:0] _031_;
  wire _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire _036_;
  wire [3:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [23:0] _042_;
  wire _043_;
  wire _044_;
  wire [15:0] _045_;
  wire _046_;
  wire _047_;
  wire [3:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire [1:0] _056_;
  wire [1:0] _057_;
  wire [1:0] _058_;
  wire [1:0] _059_;
  wire [1:0] _060_;
  wire [1:0] _061_;
  wire _062_;
  wire _063_;
  wire [1:0] _064_;
  wire [1:0] _065_;
  wire [1:0] _066_;
  wire [1:0] _067_;
  wire [1:0] _068_;
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
  wire [3:0] _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire [3:0] _112_;
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
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire [15:0] _131_;
  wire [15:0] _132_;
  wire [15:0] _133_;
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
  wire [23:0] _150_;
  wire [23:0] _151_;
  wire [23:0] _152_;
  wire [23:0] _153_;
  wire [23:0] _154_;
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
  wire [3:0] _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire [15:0] _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire [23:0] _177_;
  wire _178_;
  wire [1:0] _179_;
  wire [1:0] _180_;
  wire [1:0] _181_;
  wire [1:0] _182_;
  wire [1:0] _183_;
  wire [1:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire [1:0] _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  reg [1:0] address = 2'h0;
  reg beat = 1'h0;
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
  reg [1:0] restart = 2'h0;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg tail = 1'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _019_ = group_left - 1'h1;
  assign _020_ = group_left == 2'h2;
  assign _021_ = group_nearly ? tail : 1'h0;
  assign _022_ = group_nearly ? tail_of_one : 1'h1;
  assign _023_ = address + 1'h1;
  assign _024_ = tile_left - 1'h1;
  assign _025_ = tile_left == 2'h2;
  assign _026_ = group_one ? tail : 1'h0;
  assign _028_ = group_one ? tail_of_one : 1'h1;
  always @(posedge work_clk)
    job <= _029_;
  always @(posedge work_clk)
    fsm_state <= _030_;
  always @(posedge work_clk)
    tile_from <= _031_;
  always @(posedge work_clk)
    tile_one <= _032_;
  always @(posedge work_clk)
    tile_two <= _033_;
  always @(posedge work_clk)
    group_from <= _034_;
  always @(posedge work_clk)
    group_one <= _035_;
  always @(posedge work_clk)
    group_two <= _036_;
  always @(posedge work_clk)
    step_from <= _037_;
  always @(posedge work_clk)
    step_one <= _038_;
  always @(posedge work_clk)
    step_two <= _039_;
  always @(posedge work_clk)
    tail <= _040_;
  always @(posedge work_clk)
    tail_of_one <= _041_;
  always @(posedge work_clk)
    tile_left <= _042_;
  always @(posedge work_clk)
    tile_last <= _043_;
  always @(posedge work_clk)
    tile_nearly <= _044_;
  always @(posedge work_clk)
    group_left <= _045_;
  always @(posedge work_clk)
    group_last <= _046_;
  always @(posedge work_clk)
    group_nearly <= _047_;
  always @(posedge work_clk)
    step_left <= _048_;
  always @(posedge work_clk)
    step_last <= _049_;
  always @(posedge work_clk)
    step_nearly <= _050_;
  always @(posedge work_clk)
    beat <= _051_;
  always @(posedge work_clk)
    last <= _052_;
  always @(posedge work_clk)
    first <= _053_;
  always @(posedge work_clk)
    opening <= _054_;
  always @(posedge work_clk)
    address <= _055_;
  always @(posedge work_clk)
    restart <= _056_;
  assign \i__payload.tile_last  = group_last & step_last;
  assign \i__payload.starts  = first & opening;
  assign \i__payload.opens  = last & opening;
  assign _027_ = last & group_last;
  assign \i__payload.ends  = _027_ & step_last;
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
  assign _011_ = group_one ? tail : 1'h0;
  assign _012_ = group_one ? tail_of_one : 1'h1;
  assign _013_ = beat - 1'h1;
  assign _014_ = address + 1'h1;
  assign _015_ = step_left - 1'h1;
  assign _016_ = step_left == 2'h2;
  assign _017_ = group_last ? tail : 1'h0;
  assign _018_ = group_last ? tail_of_one : 1'h1;
  assign _057_ = group_last ? 2'h0 : _023_[1:0];
  assign _058_ = step_last ? _057_ : restart;
  assign _059_ = last ? _058_ : restart;
  assign _060_ = i__ready ? _059_ : restart;
  function [1:0] _258_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _258_ = b[1:0];
      s[1]:
        _258_ = b[3:2];
      default:
        _258_ = a;
    endcase
  endfunction
  assign _061_ = _258_(restart, { 2'h0, _060_ }, { _063_, _062_ });
  assign _062_ = fsm_state == 2'h3;
  assign _063_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 2'h0 : _061_;
  assign _064_ = group_last ? 2'h0 : _014_[1:0];
  assign _065_ = step_last ? _064_ : restart;
  assign _066_ = last ? _065_ : _014_[1:0];
  assign _067_ = i__ready ? _066_ : address;
  function [1:0] _266_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _266_ = b[1:0];
      s[1]:
        _266_ = b[3:2];
      default:
        _266_ = a;
    endcase
  endfunction
  assign _068_ = _266_(address, { 2'h0, _067_ }, { _070_, _069_ });
  assign _069_ = fsm_state == 2'h3;
  assign _070_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 2'h0 : _068_;
  assign _071_ = group_last ? 1'h1 : 1'h0;
  assign _072_ = step_last ? _071_ : 1'h0;
  assign _073_ = last ? _072_ : opening;
  assign _074_ = i__ready ? _073_ : opening;
  function [0:0] _274_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _274_ = b[0:0];
      s[1]:
        _274_ = b[1:1];
      default:
        _274_ = a;
    endcase
  endfunction
  assign _075_ = _274_(opening, { 1'h1, _074_ }, { _077_, _076_ });
  assign _076_ = fsm_state == 2'h3;
  assign _077_ = fsm_state == 2'h2;
  assign _054_ = work_rst ? 1'h0 : _075_;
  assign _078_ = last ? 1'h1 : 1'h0;
  assign _079_ = i__ready ? _078_ : first;
  function [0:0] _280_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _280_ = b[0:0];
      s[1]:
        _280_ = b[1:1];
      default:
        _280_ = a;
    endcase
  endfunction
  assign _080_ = _280_(first, { 1'h1, _079_ }, { _082_, _081_ });
  assign _081_ = fsm_state == 2'h3;
  assign _082_ = fsm_state == 2'h2;
  assign _053_ = work_rst ? 1'h0 : _080_;
  assign _083_ = group_last ? _028_ : _022_;
  assign _084_ = step_last ? _083_ : _018_;
  assign _085_ = last ? _084_ : beat;
  assign _086_ = i__ready ? _085_ : last;
  function [0:0] _288_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _288_ = b[0:0];
      s[1]:
        _288_ = b[1:1];
      default:
        _288_ = a;
    endcase
  endfunction
  assign _087_ = _288_(last, { _012_, _086_ }, { _089_, _088_ });
  assign _088_ = fsm_state == 2'h3;
  assign _089_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 1'h0 : _087_;
  assign _090_ = group_last ? _026_ : _021_;
  assign _091_ = step_last ? _090_ : _017_;
  assign _092_ = last ? _091_ : _013_[0];
  assign _093_ = i__ready ? _092_ : beat;
  function [0:0] _296_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _296_ = b[0:0];
      s[1]:
        _296_ = b[1:1];
      default:
        _296_ = a;
    endcase
  endfunction
  assign _094_ = _296_(beat, { _011_, _093_ }, { _096_, _095_ });
  assign _095_ = fsm_state == 2'h3;
  assign _096_ = fsm_state == 2'h2;
  assign _051_ = work_rst ? 1'h0 : _094_;
  assign _097_ = step_last ? step_two : _016_;
  assign _098_ = last ? _097_ : step_nearly;
  assign _099_ = i__ready ? _098_ : step_nearly;
  function [0:0] _303_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _303_ = b[0:0];
      s[1]:
        _303_ = b[1:1];
      default:
        _303_ = a;
    endcase
  endfunction
  assign _100_ = _303_(step_nearly, { step_two, _099_ }, { _102_, _101_ });
  assign _101_ = fsm_state == 2'h3;
  assign _102_ = fsm_state == 2'h2;
  assign _050_ = work_rst ? 1'h0 : _100_;
  assign _103_ = step_last ? step_one : step_nearly;
  assign _104_ = last ? _103_ : step_last;
  assign _105_ = i__ready ? _104_ : step_last;
  function [0:0] _310_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _310_ = b[0:0];
      s[1]:
        _310_ = b[1:1];
      default:
        _310_ = a;
    endcase
  endfunction
  assign _106_ = _310_(step_last, { step_one, _105_ }, { _108_, _107_ });
  assign _107_ = fsm_state == 2'h3;
  assign _108_ = fsm_state == 2'h2;
  assign _049_ = work_rst ? 1'h0 : _106_;
  assign _109_ = step_last ? step_from : _015_[3:0];
  assign _110_ = last ? _109_ : step_left;
  assign _111_ = i__ready ? _110_ : step_left;
  function [3:0] _317_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _317_ = b[3:0];
      s[1]:
        _317_ = b[7:4];
      default:
        _317_ = a;
    endcase
  endfunction
  assign _112_ = _317_(step_left, { step_from, _111_ }, { _114_, _113_ });
  assign _113_ = fsm_state == 2'h3;
  assign _114_ = fsm_state == 2'h2;
  assign _048_ = work_rst ? 4'h0 : _112_;
  assign _115_ = group_last ? group_two : _020_;
  assign _116_ = step_last ? _115_ : group_nearly;
  assign _117_ = last ? _116_ : group_nearly;
  assign _118_ = i__ready ? _117_ : group_nearly;
  function [0:0] _325_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _325_ = b[0:0];
      s[1]:
        _325_ = b[1:1];
      default:
        _325_ = a;
    endcase
  endfunction
  assign _119_ = _325_(group_nearly, { group_two, _118_ }, { _121_, _120_ });
  assign _120_ = fsm_state == 2'h3;
  assign _121_ = fsm_state == 2'h2;
  assign _047_ = work_rst ? 1'h0 : _119_;
  assign _122_ = group_last ? group_one : group_nearly;
  assign _123_ = step_last ? _122_ : group_last;
  assign _124_ = last ? _123_ : group_last;
  assign _125_ = i__ready ? _124_ : group_last;
  function [0:0] _333_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _333_ = b[0:0];
      s[1]:
        _333_ = b[1:1];
      default:
        _333_ = a;
    endcase
  endfunction
  assign _126_ = _333_(group_last, { group_one, _125_ }, { _128_, _127_ });
  assign _127_ = fsm_state == 2'h3;
  assign _128_ = fsm_state == 2'h2;
  assign _046_ = work_rst ? 1'h0 : _126_;
  assign _129_ = group_last ? group_from : _019_[15:0];
  assign _130_ = step_last ? _129_ : group_left;
  assign _131_ = last ? _130_ : group_left;
  assign _132_ = i__ready ? _131_ : group_left;
  function [15:0] _341_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _341_ = b[15:0];
      s[1]:
        _341_ = b[31:16];
      default:
        _341_ = a;
    endcase
  endfunction
  assign _133_ = _341_(group_left, { group_from, _132_ }, { _135_, _134_ });
  assign _134_ = fsm_state == 2'h3;
  assign _135_ = fsm_state == 2'h2;
  assign _045_ = work_rst ? 16'h0000 : _133_;
  assign _136_ = group_last ? _025_ : tile_nearly;
  assign _137_ = step_last ? _136_ : tile_nearly;
  assign _138_ = last ? _137_ : tile_nearly;
  assign _139_ = i__ready ? _138_ : tile_nearly;
  function [0:0] _349_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _349_ = b[0:0];
      s[1]:
        _349_ = b[1:1];
      default:
        _349_ = a;
    endcase
  endfunction
  assign _140_ = _349_(tile_nearly, { tile_two, _139_ }, { _142_, _141_ });
  assign _141_ = fsm_state == 2'h3;
  assign _142_ = fsm_state == 2'h2;
  assign _044_ = work_rst ? 1'h0 : _140_;
  assign _143_ = group_last ? tile_nearly : tile_last;
  assign _144_ = step_last ? _143_ : tile_last;
  assign _145_ = last ? _144_ : tile_last;
  assign _146_ = i__ready ? _145_ : tile_last;
  function [0:0] _357_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _357_ = b[0:0];
      s[1]:
        _357_ = b[1:1];
      default:
        _357_ = a;
    endcase
  endfunction
  assign _147_ = _357_(tile_last, { tile_one, _146_ }, { _149_, _148_ });
  assign _148_ = fsm_state == 2'h3;
  assign _149_ = fsm_state == 2'h2;
  assign _043_ = work_rst ? 1'h0 : _147_;
  assign _150_ = group_last ? _024_[23:0] : tile_left;
  assign _151_ = step_last ? _150_ : tile_left;
  assign _152_ = last ? _151_ : tile_left;
  assign _153_ = i__ready ? _152_ : tile_left;
  function [23:0] _365_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _365_ = b[23:0];
      s[1]:
        _365_ = b[47:24];
      default:
        _365_ = a;
    endcase
  endfunction
  assign _154_ = _365_(tile_left, { tile_from, _153_ }, { _156_, _155_ });
  assign _155_ = fsm_state == 2'h3;
  assign _156_ = fsm_state == 2'h2;
  assign _042_ = work_rst ? 24'h000000 : _154_;
  assign _157_ = _158_ ? _010_ : tail_of_one;
  assign _158_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 1'h0 : _157_;
  assign _159_ = _160_ ? _009_[0] : tail;
  assign _160_ = fsm_state == 2'h1;
  assign _040_ = work_rst ? 1'h0 : _159_;
  assign _161_ = _162_ ? _008_ : step_two;
  assign _162_ = fsm_state == 2'h1;
  assign _039_ = work_rst ? 1'h0 : _161_;
  assign _163_ = _164_ ? _007_ : step_one;
  assign _164_ = fsm_state == 2'h1;
  assign _038_ = work_rst ? 1'h0 : _163_;
  assign _165_ = _166_ ? _006_[3:0] : step_from;
  assign _166_ = fsm_state == 2'h1;
  assign _037_ = work_rst ? 4'h0 : _165_;
  assign _167_ = _168_ ? _005_ : group_two;
  assign _168_ = fsm_state == 2'h1;
  assign _036_ = work_rst ? 1'h0 : _167_;
  assign _169_ = _170_ ? _004_ : group_one;
  assign _170_ = fsm_state == 2'h1;
  assign _035_ = work_rst ? 1'h0 : _169_;
  assign _171_ = _172_ ? _003_[15:0] : group_from;
  assign _172_ = fsm_state == 2'h1;
  assign _034_ = work_rst ? 16'h0000 : _171_;
  assign _173_ = _174_ ? _002_ : tile_two;
  assign _174_ = fsm_state == 2'h1;
  assign _033_ = work_rst ? 1'h0 : _173_;
  assign _175_ = _176_ ? _001_ : tile_one;
  assign _176_ = fsm_state == 2'h1;
  assign _032_ = work_rst ? 1'h0 : _175_;
  assign _177_ = _178_ ? _000_[23:0] : tile_from;
  assign _178_ = fsm_state == 2'h1;
  assign _031_ = work_rst ? 24'h000000 : _177_;
  assign _179_ = tile_last ? 2'h0 : fsm_state;
  assign _180_ = group_last ? _179_ : fsm_state;
  assign _181_ = step_last ? _180_ : fsm_state;
  assign _182_ = last ? _181_ : fsm_state;
  assign _183_ = i__ready ? _182_ : fsm_state;
  function [1:0] _407_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _407_ = b[1:0];
      s[1]:
        _407_ = b[3:2];
      s[2]:
        _407_ = b[5:4];
      s[3]:
        _407_ = b[7:6];
      default:
        _407_ = a;
    endcase
  endfunction
  assign _184_ = _407_(fsm_state, { _188_, 4'hb, _183_ }, { _189_, _187_, _186_, _185_ });
  assign _185_ = fsm_state == 2'h3;
  assign _186_ = fsm_state == 2'h2;
  assign _187_ = fsm_state == 2'h1;
  assign _188_ = job__valid ? 2'h1 : fsm_state;
  assign _189_ = ! fsm_state;
  assign _030_ = work_rst ? 2'h0 : _184_;
  assign _029_ = _190_ ? job__payload : job;
  assign _190_ = ! fsm_state;
  assign i__valid = _191_ ? 1'h1 : 1'h0;
  assign _191_ = fsm_state == 2'h3;
  assign job__ready = _192_ ? 1'h1 : 1'h0;
  assign _192_ = ! fsm_state;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.walk.ahead  ahead (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input work_rst;
  wire work_rst;
  input [17:0] i__payload;
  wire [17:0] i__payload;
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
  wire [17:0] _11_;
  wire [17:0] _12_;
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
  reg [17:0] word_0 = 18'h00000;
  reg [17:0] word_1 = 18'h00000;
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.director (rst, failed, flushed, drained, aborted, fields_command__ready, activations_command__ready, weights_command__ready, results_command__ready, bad_weights, \program , tokens, activations, results, start, abort, job, weights_command__payload, activations_command__payload, results_command__payload, fields_command__payload
, busy, fields_command__valid, bad_start, bad_descriptor, bad_magic, bad_version, bad_config, pass_done, clear, finish, fields__ready, job__valid, unpack_job__valid, weights_command__valid, activations_command__valid, results_command__valid, flush, fields__valid, fields__payload, job__ready, unpack_job__ready
, clk);
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
  input [255:0] fields__payload;
  wire [255:0] fields__payload;
  input job__ready;
  wire job__ready;
  input unpack_job__ready;
  wire unpack_job__ready;
  input clk;
  wire clk;
  wire _000_;
  wire _001_;
  wire [39:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [32:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [32:0] _019_;
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
  wire [15:0] _036_;
  wire _037_;
  wire [33:0] _038_;
  wire _039_;
  wire [33:0] _040_;
  wire _041_;
  wire _042_;
  wire [8:0] _043_;
  wire [32:0] _044_;
  wire [32:0] _045_;
  wire [8:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [16:0] _052_;
  wire [39:0] _053_;
  wire [39:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [16:0] _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire _062_;
  wire _063_;
  wire [511:0] _064_;
  wire _065_;
  wire [31:0] _066_;
  wire _067_;
  wire [1:0] _068_;
  wire [17:0] _069_;
  wire [17:0] _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire [1:0] _075_;
  wire _076_;
  wire [2:0] _077_;
  wire _078_;
  wire [14:0] _079_;
  wire _080_;
  wire [31:0] _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire [31:0] _088_;
  wire [31:0] _089_;
  wire [15:0] _090_;
  wire [31:0] _091_;
  wire [31:0] _092_;
  wire _093_;
  wire _094_;
  wire [3:0] _095_;
  wire _096_;
  wire [15:0] _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire [15:0] _101_;
  wire _102_;
  wire _103_;
  wire [15:0] _104_;
  wire _105_;
  wire _106_;
  wire [7:0] _107_;
  wire [7:0] _108_;
  wire _109_;
  wire [31:0] _110_;
  wire [31:0] _111_;
  wire [31:0] _112_;
  wire [31:0] _113_;
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
  wire [31:0] _124_;
  wire [31:0] _125_;
  wire [31:0] _126_;
  wire _127_;
  wire [31:0] _128_;
  wire [31:0] _129_;
  wire [31:0] _130_;
  wire [31:0] _131_;
  wire [31:0] _132_;
  wire [32:0] _133_;
  wire [17:0] _134_;
  wire [24:0] _135_;
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
  wire [31:0] _173_;
  wire _174_;
  wire _175_;
  wire [31:0] _176_;
  wire _177_;
  wire _178_;
  wire [31:0] _179_;
  wire _180_;
  wire [31:0] _181_;
  wire _182_;
  wire [7:0] _183_;
  wire _184_;
  wire _185_;
  wire [7:0] _186_;
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
  wire [15:0] _200_;
  wire [15:0] _201_;
  wire _202_;
  wire [15:0] _203_;
  wire [15:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire _208_;
  wire _209_;
  wire _210_;
  wire _211_;
  wire [15:0] _212_;
  wire [15:0] _213_;
  wire _214_;
  wire _215_;
  wire _216_;
  wire _217_;
  wire [15:0] _218_;
  wire [15:0] _219_;
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
  wire [3:0] _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire [3:0] _250_;
  wire _251_;
  wire [3:0] _252_;
  wire [3:0] _253_;
  wire _254_;
  wire [3:0] _255_;
  wire [3:0] _256_;
  wire [3:0] _257_;
  wire _258_;
  wire [3:0] _259_;
  wire [3:0] _260_;
  wire _261_;
  wire [3:0] _262_;
  wire [3:0] _263_;
  wire _264_;
  wire [3:0] _265_;
  wire _266_;
  wire [3:0] _267_;
  wire [3:0] _268_;
  wire [3:0] _269_;
  wire _270_;
  wire [3:0] _271_;
  wire _272_;
  wire [3:0] _273_;
  wire _274_;
  wire [3:0] _275_;
  wire [3:0] _276_;
  wire _277_;
  wire [3:0] _278_;
  wire [3:0] _279_;
  wire [3:0] _280_;
  wire _281_;
  wire [3:0] _282_;
  wire _283_;
  wire _284_;
  wire _285_;
  wire _286_;
  wire _287_;
  wire _288_;
  wire _289_;
  wire _290_;
  wire [31:0] _291_;
  wire [31:0] _292_;
  wire _293_;
  wire _294_;
  wire [31:0] _295_;
  wire [31:0] _296_;
  wire _297_;
  wire _298_;
  wire [15:0] _299_;
  wire _300_;
  wire [31:0] _301_;
  wire [31:0] _302_;
  wire [31:0] _303_;
  wire _304_;
  wire _305_;
  wire [31:0] _306_;
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
  wire [1:0] _328_;
  wire [1:0] _329_;
  wire [1:0] _330_;
  wire _331_;
  wire [31:0] _332_;
  wire [31:0] _333_;
  wire _334_;
  wire _335_;
  wire _336_;
  wire _337_;
  wire _338_;
  wire [255:0] _339_;
  wire [255:0] _340_;
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
  wire _364_;
  wire _365_;
  wire _366_;
  wire _367_;
  wire _368_;
  wire _369_;
  wire _370_;
  wire _371_;
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
  reg [31:0] \$signal  = 32'd0;
  reg [17:0] \$signal$56  = 18'h00000;
  reg [7:0] _counted = 8'h00;
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
  reg [17:0] by_beats = 18'h00000;
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
  reg [31:0] outs = 32'd0;
  reg [7:0] pass_tokens = 8'h00;
  reg [1:0] place = 2'h1;
  reg [511:0] record = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg refused = 1'h0;
  reg [15:0] vectors = 16'h0000;
  assign _000_ = ~ refused;
  assign _098_ = bad_magic_found & header;
  assign _120_ = bad_version_found & header;
  assign _127_ = bad_magic_found & header;
  assign _142_ = ~ _127_;
  assign _152_ = _120_ & _142_;
  assign _163_ = bad_config_found & header;
  assign _001_ = bad_magic_found & header;
  assign _020_ = bad_version_found & header;
  assign _030_ = _001_ | _020_;
  assign _039_ = ~ _030_;
  assign _050_ = _163_ & _039_;
  assign _057_ = header ? bad_header_found : bad_job_found;
  assign _067_ = bad_magic_found & header;
  assign _087_ = bad_version_found & header;
  assign _099_ = _067_ | _087_;
  assign _109_ = bad_config_found & header;
  assign _114_ = _099_ | _109_;
  assign _115_ = ~ _114_;
  assign _116_ = _057_ & _115_;
  assign _117_ = | { results_command__valid, activations_command__valid, weights_command__valid, unpack_job__valid, job__valid };
  assign _118_ = abort & busy;
  assign _119_ = ~ finish;
  assign aborted = _118_ & _119_;
  assign _121_ = place[0] & fields__ready;
  assign _122_ = place[1] & fields__ready;
  assign _123_ = fields__valid & fields__ready;
  assign _124_ = check ^ fields__payload[31:0];
  assign _125_ = _124_ ^ fields__payload[63:32];
  assign _126_ = _125_ ^ fields__payload[95:64];
  assign _128_ = _126_ ^ fields__payload[127:96];
  assign _129_ = _128_ ^ fields__payload[159:128];
  assign _130_ = _129_ ^ fields__payload[191:160];
  assign _131_ = _130_ ^ fields__payload[223:192];
  assign _132_ = _131_ ^ fields__payload[255:224];
  assign _133_ = record[63:32] - 1'h1;
  assign _134_ = 1'h0 + { 1'h0, _133_[15:0] };
  assign _135_ = record[151:128] - record[75:64];
  assign _136_ = record[31:0] != 31'h4e524554;
  assign _137_ = record[63:32] != 1'h1;
  assign _138_ = record[95:64] != 32'd2282077637;
  assign _139_ = record[127:96] != 16'hcc07;
  assign _140_ = | bad_config_rules;
  assign _141_ = | check;
  assign _143_ = | record[159:128];
  assign _144_ = ~ _143_;
  assign _145_ = | record[159:144];
  assign _146_ = | bad_header_rules;
  assign _147_ = | check;
  assign _148_ = | record[31:0];
  assign _149_ = ~ _148_;
  assign _150_ = | record[63:32];
  assign _151_ = ~ _150_;
  assign _153_ = | record[95:64];
  assign _154_ = ~ _153_;
  assign _155_ = | record[127:96];
  assign _156_ = ~ _155_;
  assign _157_ = | record[159:128];
  assign _158_ = ~ _157_;
  assign _159_ = | record[255:224];
  assign _160_ = ~ _159_;
  assign _161_ = | record[31:24];
  assign _162_ = | record[63:48];
  assign _164_ = | record[95:76];
  assign _165_ = | record[127:100];
  assign _166_ = | record[159:152];
  assign _167_ = record[95:64] > 1'h1;
  assign _168_ = record[159:128] > 3'h4;
  assign _169_ = | record[191:160];
  assign _170_ = | bad_job_rules;
  assign _171_ = \$signal$56  != by_beats;
  assign _172_ = _170_ | _171_;
  assign _002_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _003_ = flush | job__ready;
  assign _004_ = flush | unpack_job__ready;
  assign _005_ = flush | weights_command__ready;
  assign _006_ = flush | activations_command__ready;
  assign _007_ = flush | results_command__ready;
  assign _008_ = | \program [5:0];
  assign _009_ = ! tokens;
  assign _010_ = _008_ | _009_;
  assign _011_ = address + 7'h40;
  assign _012_ = abort | failed;
  assign _013_ = _012_ | bad_weights;
  assign _014_ = fields__valid & place[1];
  assign _015_ = abort | failed;
  assign _016_ = _015_ | bad_weights;
  assign _017_ = abort | failed;
  assign _018_ = _017_ | bad_weights;
  assign _019_ = record[159:128] - 1'h1;
  assign _021_ = record[159:128] == 1'h1;
  assign _022_ = record[159:128] == 2'h2;
  assign _023_ = abort | failed;
  assign _024_ = _023_ | bad_weights;
  assign _025_ = bad_magic_found & header;
  assign _026_ = bad_version_found & header;
  assign _027_ = _025_ | _026_;
  assign _028_ = bad_config_found & header;
  assign _029_ = _027_ | _028_;
  assign _031_ = header ? bad_header_found : bad_job_found;
  assign _032_ = _029_ | _031_;
  assign _033_ = abort | failed;
  assign _034_ = _033_ | bad_weights;
  assign _035_ = left < 2'h3;
  assign _036_ = _035_ ? left : 16'h0003;
  assign _037_ = left > 2'h3;
  assign _038_ = 1'h0 + { record[159:128], 1'h0 };
  assign _040_ = 1'h0 + { 1'h0, record[31:0] };
  assign _041_ = abort | failed;
  assign _042_ = _041_ | bad_weights;
  assign _043_ = _counted + 1'h1;
  assign _044_ = _pass_vector_words + _vector_words;
  assign _045_ = _pass_row_words + _row_words;
  assign _046_ = pass_tokens - 1'h1;
  assign _047_ = _counted == _046_;
  assign _048_ = abort | failed;
  assign _049_ = _048_ | bad_weights;
  assign _051_ = | { results_command__valid, activations_command__valid, weights_command__valid, unpack_job__valid, job__valid };
  assign _052_ = left - pass_tokens;
  assign _053_ = \$signal  + { 2'h0, _pass_vector_words, 5'h00 };
  assign _054_ = outs + { 2'h0, _pass_row_words, 5'h00 };
  assign _055_ = abort | failed;
  assign _056_ = _055_ | bad_weights;
  assign _058_ = jobs_left - 1'h1;
  assign _059_ = jobs_left == 2'h2;
  assign _060_ = abort | failed;
  assign _061_ = _060_ | bad_weights;
  assign _062_ = abort | failed;
  assign _063_ = _062_ | bad_weights;
  always @(posedge clk)
    record <= _064_;
  always @(posedge clk)
    fields__ready <= _065_;
  always @(posedge clk)
    check <= _066_;
  always @(posedge clk)
    place <= _068_;
  always @(posedge clk)
    \$signal$56  <= _069_;
  always @(posedge clk)
    by_beats <= _070_;
  always @(posedge clk)
    bad_magic_rules <= _071_;
  always @(posedge clk)
    bad_magic_found <= _072_;
  always @(posedge clk)
    bad_version_rules <= _073_;
  always @(posedge clk)
    bad_version_found <= _074_;
  always @(posedge clk)
    bad_config_rules <= _075_;
  always @(posedge clk)
    bad_config_found <= _076_;
  always @(posedge clk)
    bad_header_rules <= _077_;
  always @(posedge clk)
    bad_header_found <= _078_;
  always @(posedge clk)
    bad_job_rules <= _079_;
  always @(posedge clk)
    bad_job_found <= _080_;
  always @(posedge clk)
    _weights <= _081_;
  always @(posedge clk)
    job__valid <= _082_;
  always @(posedge clk)
    unpack_job__valid <= _083_;
  always @(posedge clk)
    weights_command__valid <= _084_;
  always @(posedge clk)
    activations_command__valid <= _085_;
  always @(posedge clk)
    results_command__valid <= _086_;
  always @(posedge clk)
    base <= _088_;
  always @(posedge clk)
    address <= _089_;
  always @(posedge clk)
    vectors <= _090_;
  always @(posedge clk)
    \$signal  <= _091_;
  always @(posedge clk)
    outs <= _092_;
  always @(posedge clk)
    header <= _093_;
  always @(posedge clk)
    refused <= _094_;
  always @(posedge clk)
    fsm_state <= _095_;
  always @(posedge clk)
    flush <= _096_;
  always @(posedge clk)
    left <= _097_;
  always @(posedge clk)
    more <= _100_;
  always @(posedge clk)
    jobs_from <= _101_;
  always @(posedge clk)
    jobs_one <= _102_;
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
    _counted <= _108_;
  always @(posedge clk)
    _vector_words <= _110_;
  always @(posedge clk)
    _row_words <= _111_;
  always @(posedge clk)
    _pass_vector_words <= _112_;
  always @(posedge clk)
    _pass_row_words <= _113_;
  function [31:0] _558_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _558_ = b[31:0];
      s[1]:
        _558_ = b[63:32];
      default:
        _558_ = a;
    endcase
  endfunction
  assign _173_ = _558_(_pass_row_words, { 32'h00000000, _045_[31:0] }, { _175_, _174_ });
  assign _174_ = fsm_state == 4'h9;
  assign _175_ = fsm_state == 4'h8;
  assign _113_ = rst ? 32'd0 : _173_;
  function [31:0] _562_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _562_ = b[31:0];
      s[1]:
        _562_ = b[63:32];
      default:
        _562_ = a;
    endcase
  endfunction
  assign _176_ = _562_(_pass_vector_words, { 32'h00000000, _044_[31:0] }, { _178_, _177_ });
  assign _177_ = fsm_state == 4'h9;
  assign _178_ = fsm_state == 4'h8;
  assign _112_ = rst ? 32'd0 : _176_;
  assign _179_ = _180_ ? _040_[31:0] : _row_words;
  assign _180_ = fsm_state == 4'h8;
  assign _111_ = rst ? 32'd0 : _179_;
  assign _181_ = _182_ ? _038_[31:0] : _vector_words;
  assign _182_ = fsm_state == 4'h8;
  assign _110_ = rst ? 32'd0 : _181_;
  function [7:0] _572_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _572_ = b[7:0];
      s[1]:
        _572_ = b[15:8];
      default:
        _572_ = a;
    endcase
  endfunction
  assign _183_ = _572_(_counted, { 8'h00, _043_[7:0] }, { _185_, _184_ });
  assign _184_ = fsm_state == 4'h9;
  assign _185_ = fsm_state == 4'h8;
  assign _108_ = rst ? 8'h00 : _183_;
  assign _186_ = _187_ ? _036_[7:0] : pass_tokens;
  assign _187_ = fsm_state == 4'h8;
  assign _107_ = rst ? 8'h00 : _186_;
  assign _188_ = more ? jobs_nearly : _059_;
  function [0:0] _580_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _580_ = b[0:0];
      s[1]:
        _580_ = b[1:1];
      default:
        _580_ = a;
    endcase
  endfunction
  assign _189_ = _580_(jobs_nearly, { _192_, _188_ }, { _193_, _190_ });
  assign _190_ = fsm_state == 4'h7;
  assign _191_ = header ? jobs_two : jobs_nearly;
  assign _192_ = _032_ ? jobs_nearly : _191_;
  assign _193_ = fsm_state == 4'h6;
  assign _106_ = rst ? 1'h0 : _189_;
  assign _194_ = more ? jobs_last : jobs_nearly;
  function [0:0] _587_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _587_ = b[0:0];
      s[1]:
        _587_ = b[1:1];
      default:
        _587_ = a;
    endcase
  endfunction
  assign _195_ = _587_(jobs_last, { _198_, _194_ }, { _199_, _196_ });
  assign _196_ = fsm_state == 4'h7;
  assign _197_ = header ? jobs_one : jobs_last;
  assign _198_ = _032_ ? jobs_last : _197_;
  assign _199_ = fsm_state == 4'h6;
  assign _105_ = rst ? 1'h0 : _195_;
  assign _200_ = more ? jobs_left : _058_[15:0];
  function [15:0] _594_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _594_ = b[15:0];
      s[1]:
        _594_ = b[31:16];
      default:
        _594_ = a;
    endcase
  endfunction
  assign _201_ = _594_(jobs_left, { _204_, _200_ }, { _205_, _202_ });
  assign _202_ = fsm_state == 4'h7;
  assign _203_ = header ? jobs_from : jobs_left;
  assign _204_ = _032_ ? jobs_left : _203_;
  assign _205_ = fsm_state == 4'h6;
  assign _104_ = rst ? 16'h0000 : _201_;
  assign _206_ = header ? _022_ : jobs_two;
  assign _207_ = _208_ ? _206_ : jobs_two;
  assign _208_ = fsm_state == 4'h5;
  assign _103_ = rst ? 1'h0 : _207_;
  assign _209_ = header ? _021_ : jobs_one;
  assign _210_ = _211_ ? _209_ : jobs_one;
  assign _211_ = fsm_state == 4'h5;
  assign _102_ = rst ? 1'h0 : _210_;
  assign _212_ = header ? _019_[15:0] : jobs_from;
  assign _213_ = _214_ ? _212_ : jobs_from;
  assign _214_ = fsm_state == 4'h5;
  assign _101_ = rst ? 16'h0000 : _213_;
  function [0:0] _612_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _612_ = b[0:0];
      s[1]:
        _612_ = b[1:1];
      default:
        _612_ = a;
    endcase
  endfunction
  assign _215_ = _612_(more, { 1'h1, _037_ }, { _217_, _216_ });
  assign _216_ = fsm_state == 4'h8;
  assign _217_ = fsm_state == 4'h5;
  assign _100_ = rst ? 1'h0 : _215_;
  assign _218_ = _051_ ? left : _052_[15:0];
  function [15:0] _617_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _617_ = b[15:0];
      s[1]:
        _617_ = b[31:16];
      default:
        _617_ = a;
    endcase
  endfunction
  assign _219_ = _617_(left, { vectors, _218_ }, { _221_, _220_ });
  assign _220_ = fsm_state == 4'ha;
  assign _221_ = fsm_state == 4'h5;
  assign _097_ = rst ? 16'h0000 : _219_;
  function [0:0] _621_;
    input [0:0] a;
    input [10:0] b;
    input [10:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _621_ = b[0:0];
      s[1]:
        _621_ = b[1:1];
      s[2]:
        _621_ = b[2:2];
      s[3]:
        _621_ = b[3:3];
      s[4]:
        _621_ = b[4:4];
      s[5]:
        _621_ = b[5:5];
      s[6]:
        _621_ = b[6:6];
      s[7]:
        _621_ = b[7:7];
      s[8]:
        _621_ = b[8:8];
      s[9]:
        _621_ = b[9:9];
      s[10]:
        _621_ = b[10:10];
      default:
        _621_ = a;
    endcase
  endfunction
  assign _222_ = _621_(flush, { _244_, _241_, _239_, _237_, _235_, _232_, _230_, _228_, _226_, _224_, 1'h0 }, { _245_, _242_, _240_, _238_, _236_, _233_, _231_, _229_, _227_, _225_, _223_ });
  assign _223_ = fsm_state == 4'he;
  assign _224_ = _063_ ? 1'h1 : flush;
  assign _225_ = fsm_state == 4'hb;
  assign _226_ = _061_ ? 1'h1 : flush;
  assign _227_ = fsm_state == 4'h7;
  assign _228_ = _056_ ? 1'h1 : flush;
  assign _229_ = fsm_state == 4'ha;
  assign _230_ = _049_ ? 1'h1 : flush;
  assign _231_ = fsm_state == 4'h9;
  assign _232_ = _042_ ? 1'h1 : flush;
  assign _233_ = fsm_state == 4'h8;
  assign _234_ = _032_ ? 1'h1 : flush;
  assign _235_ = _034_ ? 1'h1 : _234_;
  assign _236_ = fsm_state == 4'h6;
  assign _237_ = _024_ ? 1'h1 : flush;
  assign _238_ = fsm_state == 4'h5;
  assign _239_ = _018_ ? 1'h1 : flush;
  assign _240_ = fsm_state == 4'h4;
  assign _241_ = _016_ ? 1'h1 : flush;
  assign _242_ = fsm_state == 4'h3;
  assign _243_ = refused ? 1'h1 : flush;
  assign _244_ = _013_ ? 1'h1 : _243_;
  assign _245_ = fsm_state == 4'h1;
  assign _096_ = rst ? 1'h0 : _222_;
  function [3:0] _646_;
    input [3:0] a;
    input [59:0] b;
    input [14:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _646_ = b[3:0];
      s[1]:
        _646_ = b[7:4];
      s[2]:
        _646_ = b[11:8];
      s[3]:
        _646_ = b[15:12];
      s[4]:
        _646_ = b[19:16];
      s[5]:
        _646_ = b[23:20];
      s[6]:
        _646_ = b[27:24];
      s[7]:
        _646_ = b[31:28];
      s[8]:
        _646_ = b[35:32];
      s[9]:
        _646_ = b[39:36];
      s[10]:
        _646_ = b[43:40];
      s[11]:
        _646_ = b[47:44];
      s[12]:
        _646_ = b[51:48];
      s[13]:
        _646_ = b[55:52];
      s[14]:
        _646_ = b[59:56];
      default:
        _646_ = a;
    endcase
  endfunction
  assign _246_ = _646_(fsm_state, { _282_, _280_, _276_, _273_, _271_, _269_, _265_, _263_, _260_, _257_, _253_, _250_, 12'hec0 }, { _283_, _281_, _277_, _274_, _272_, _270_, _266_, _264_, _261_, _258_, _254_, _251_, _249_, _248_, _247_ });
  assign _247_ = fsm_state == 4'hc;
  assign _248_ = fsm_state == 4'he;
  assign _249_ = fsm_state == 4'hd;
  assign _250_ = flushed ? 4'hd : fsm_state;
  assign _251_ = fsm_state == 4'h2;
  assign _252_ = drained ? 4'hc : fsm_state;
  assign _253_ = _063_ ? 4'h2 : _252_;
  assign _254_ = fsm_state == 4'hb;
  assign _255_ = jobs_last ? 4'hb : 4'h1;
  assign _256_ = more ? 4'h8 : _255_;
  assign _257_ = _061_ ? 4'h2 : _256_;
  assign _258_ = fsm_state == 4'h7;
  assign _259_ = _051_ ? fsm_state : 4'h7;
  assign _260_ = _056_ ? 4'h2 : _259_;
  assign _261_ = fsm_state == 4'ha;
  assign _262_ = _047_ ? 4'ha : fsm_state;
  assign _263_ = _049_ ? 4'h2 : _262_;
  assign _264_ = fsm_state == 4'h9;
  assign _265_ = _042_ ? 4'h2 : 4'h9;
  assign _266_ = fsm_state == 4'h8;
  assign _267_ = header ? 4'h1 : 4'h7;
  assign _268_ = _032_ ? 4'h2 : _267_;
  assign _269_ = _034_ ? 4'h2 : _268_;
  assign _270_ = fsm_state == 4'h6;
  assign _271_ = _024_ ? 4'h2 : 4'h6;
  assign _272_ = fsm_state == 4'h5;
  assign _273_ = _018_ ? 4'h2 : 4'h5;
  assign _274_ = fsm_state == 4'h4;
  assign _275_ = _014_ ? 4'h4 : fsm_state;
  assign _276_ = _016_ ? 4'h2 : _275_;
  assign _277_ = fsm_state == 4'h3;
  assign _278_ = fields_command__ready ? 4'h3 : fsm_state;
  assign _279_ = refused ? 4'h2 : _278_;
  assign _280_ = _013_ ? 4'h2 : _279_;
  assign _281_ = fsm_state == 4'h1;
  assign _282_ = start ? 4'h1 : fsm_state;
  assign _283_ = ! fsm_state;
  assign _095_ = rst ? 4'h0 : _246_;
  assign _284_ = _285_ ? _010_ : refused;
  assign _285_ = ! fsm_state;
  assign _094_ = rst ? 1'h0 : _284_;
  assign _286_ = header ? 1'h0 : header;
  assign _287_ = _032_ ? header : _286_;
  function [0:0] _690_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _690_ = b[0:0];
      s[1]:
        _690_ = b[1:1];
      default:
        _690_ = a;
    endcase
  endfunction
  assign _288_ = _690_(header, { 1'h1, _287_ }, { _290_, _289_ });
  assign _289_ = fsm_state == 4'h6;
  assign _290_ = ! fsm_state;
  assign _093_ = rst ? 1'h1 : _288_;
  assign _291_ = _051_ ? outs : _054_[31:0];
  function [31:0] _695_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _695_ = b[31:0];
      s[1]:
        _695_ = b[63:32];
      default:
        _695_ = a;
    endcase
  endfunction
  assign _292_ = _695_(outs, { results, _291_ }, { _294_, _293_ });
  assign _293_ = fsm_state == 4'ha;
  assign _294_ = ! fsm_state;
  assign _092_ = rst ? 32'd0 : _292_;
  assign _295_ = _051_ ? \$signal  : _053_[31:0];
  function [31:0] _700_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _700_ = b[31:0];
      s[1]:
        _700_ = b[63:32];
      default:
        _700_ = a;
    endcase
  endfunction
  assign _296_ = _700_(\$signal , { activations, _295_ }, { _298_, _297_ });
  assign _297_ = fsm_state == 4'ha;
  assign _298_ = ! fsm_state;
  assign _091_ = rst ? 32'd0 : _296_;
  assign _299_ = _300_ ? tokens : vectors;
  assign _300_ = ! fsm_state;
  assign _090_ = rst ? 16'h0000 : _299_;
  assign _301_ = fields_command__ready ? _011_[31:0] : address;
  assign _302_ = refused ? address : _301_;
  function [31:0] _709_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _709_ = b[31:0];
      s[1]:
        _709_ = b[63:32];
      default:
        _709_ = a;
    endcase
  endfunction
  assign _303_ = _709_(address, { \program , _302_ }, { _305_, _304_ });
  assign _304_ = fsm_state == 4'h1;
  assign _305_ = ! fsm_state;
  assign _089_ = rst ? 32'd0 : _303_;
  assign _306_ = _307_ ? \program  : base;
  assign _307_ = ! fsm_state;
  assign _088_ = rst ? 32'd0 : _306_;
  assign _308_ = _007_ ? 1'h0 : results_command__valid;
  assign _309_ = _047_ ? 1'h1 : _308_;
  assign _310_ = _311_ ? _309_ : _308_;
  assign _311_ = fsm_state == 4'h9;
  assign _086_ = rst ? 1'h0 : _310_;
  assign _312_ = _006_ ? 1'h0 : activations_command__valid;
  assign _313_ = _047_ ? 1'h1 : _312_;
  assign _314_ = _315_ ? _313_ : _312_;
  assign _315_ = fsm_state == 4'h9;
  assign _085_ = rst ? 1'h0 : _314_;
  assign _316_ = _005_ ? 1'h0 : weights_command__valid;
  assign _317_ = _047_ ? 1'h1 : _316_;
  assign _318_ = _319_ ? _317_ : _316_;
  assign _319_ = fsm_state == 4'h9;
  assign _084_ = rst ? 1'h0 : _318_;
  assign _320_ = _004_ ? 1'h0 : unpack_job__valid;
  assign _321_ = _047_ ? 1'h1 : _320_;
  assign _322_ = _323_ ? _321_ : _320_;
  assign _323_ = fsm_state == 4'h9;
  assign _083_ = rst ? 1'h0 : _322_;
  assign _324_ = _003_ ? 1'h0 : job__valid;
  assign _325_ = _047_ ? 1'h1 : _324_;
  assign _326_ = _327_ ? _325_ : _324_;
  assign _327_ = fsm_state == 4'h9;
  assign _082_ = rst ? 1'h0 : _326_;
  assign _081_ = rst ? 32'd0 : _002_[31:0];
  assign _080_ = rst ? 1'h0 : _172_;
  assign _079_ = rst ? 15'h0000 : { _169_, _168_, _167_, _166_, _165_, _164_, _162_, _161_, _160_, _158_, _156_, _154_, _151_, _149_, _147_ };
  assign _078_ = rst ? 1'h0 : _146_;
  assign _077_ = rst ? 3'h0 : { _145_, _144_, _141_ };
  assign _076_ = rst ? 1'h0 : _140_;
  assign _075_ = rst ? 2'h0 : { _139_, _138_ };
  assign _074_ = rst ? 1'h0 : bad_version_rules;
  assign _073_ = rst ? 1'h0 : _137_;
  assign _072_ = rst ? 1'h0 : bad_magic_rules;
  assign _071_ = rst ? 1'h0 : _136_;
  assign _070_ = rst ? 18'h00000 : _135_[17:0];
  assign _069_ = rst ? 18'h00000 : _134_;
  assign _328_ = _123_ ? { place[0], place[1] } : place;
  assign _329_ = fields_command__valid ? place : _328_;
  assign _330_ = _331_ ? 2'h1 : _329_;
  assign _331_ = fsm_state == 4'h2;
  assign _068_ = rst ? 2'h1 : _330_;
  assign _332_ = _123_ ? _132_ : check;
  assign _333_ = fields_command__valid ? 32'd0 : _332_;
  assign _066_ = rst ? 32'd0 : _333_;
  assign _334_ = place[1] ? 1'h0 : fields__ready;
  assign _335_ = _123_ ? _334_ : fields__ready;
  assign _336_ = fields_command__valid ? 1'h1 : _335_;
  assign _337_ = _338_ ? 1'h0 : _336_;
  assign _338_ = fsm_state == 4'h2;
  assign _065_ = rst ? 1'h0 : _337_;
  assign _339_ = _122_ ? fields__payload : record[511:256];
  assign _064_[511:256] = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _339_;
  assign _340_ = _121_ ? fields__payload : record[255:0];
  assign _064_[255:0] = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _340_;
  assign finish = _341_ ? 1'h1 : 1'h0;
  assign _341_ = fsm_state == 4'hc;
  assign clear = _342_ ? 1'h1 : 1'h0;
  assign _342_ = fsm_state == 4'hd;
  assign _343_ = _117_ ? 1'h0 : 1'h1;
  assign pass_done = _344_ ? _343_ : 1'h0;
  assign _344_ = fsm_state == 4'ha;
  assign bad_config = _345_ ? _050_ : 1'h0;
  assign _345_ = fsm_state == 4'h6;
  assign bad_version = _346_ ? _152_ : 1'h0;
  assign _346_ = fsm_state == 4'h6;
  assign bad_magic = _347_ ? _098_ : 1'h0;
  assign _347_ = fsm_state == 4'h6;
  assign _348_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _786_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _786_ = b[0:0];
      s[1]:
        _786_ = b[1:1];
      s[2]:
        _786_ = b[2:2];
      s[3]:
        _786_ = b[3:3];
      s[4]:
        _786_ = b[4:4];
      s[5]:
        _786_ = b[5:5];
      s[6]:
        _786_ = b[6:6];
      s[7]:
        _786_ = b[7:7];
      s[8]:
        _786_ = b[8:8];
      s[9]:
        _786_ = b[9:9];
      default:
        _786_ = a;
    endcase
  endfunction
  assign bad_descriptor = _786_(1'h0, { _366_, _364_, _362_, _360_, _358_, _356_, _354_, _352_, _350_, _348_ }, { _367_, _365_, _363_, _361_, _359_, _357_, _355_, _353_, _351_, _349_ });
  assign _349_ = fsm_state == 4'hb;
  assign _350_ = bad_weights ? 1'h1 : 1'h0;
  assign _351_ = fsm_state == 4'h7;
  assign _352_ = bad_weights ? 1'h1 : 1'h0;
  assign _353_ = fsm_state == 4'ha;
  assign _354_ = bad_weights ? 1'h1 : 1'h0;
  assign _355_ = fsm_state == 4'h9;
  assign _356_ = bad_weights ? 1'h1 : 1'h0;
  assign _357_ = fsm_state == 4'h8;
  assign _358_ = bad_weights ? 1'h1 : _116_;
  assign _359_ = fsm_state == 4'h6;
  assign _360_ = bad_weights ? 1'h1 : 1'h0;
  assign _361_ = fsm_state == 4'h5;
  assign _362_ = bad_weights ? 1'h1 : 1'h0;
  assign _363_ = fsm_state == 4'h4;
  assign _364_ = bad_weights ? 1'h1 : 1'h0;
  assign _365_ = fsm_state == 4'h3;
  assign _366_ = bad_weights ? 1'h1 : 1'h0;
  assign _367_ = fsm_state == 4'h1;
  assign bad_start = _368_ ? refused : 1'h0;
  assign _368_ = fsm_state == 4'h1;
  assign fields_command__valid = _369_ ? _000_ : 1'h0;
  assign _369_ = fsm_state == 4'h1;
  function [0:0] _810_;
    input [0:0] a;
    input [13:0] b;
    input [13:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _810_ = b[0:0];
      s[1]:
        _810_ = b[1:1];
      s[2]:
        _810_ = b[2:2];
      s[3]:
        _810_ = b[3:3];
      s[4]:
        _810_ = b[4:4];
      s[5]:
        _810_ = b[5:5];
      s[6]:
        _810_ = b[6:6];
      s[7]:
        _810_ = b[7:7];
      s[8]:
        _810_ = b[8:8];
      s[9]:
        _810_ = b[9:9];
      s[10]:
        _810_ = b[10:10];
      s[11]:
        _810_ = b[11:11];
      s[12]:
        _810_ = b[12:12];
      s[13]:
        _810_ = b[13:13];
      default:
        _810_ = a;
    endcase
  endfunction
  assign busy = _810_(1'h0, 14'h3fff, { _383_, _382_, _381_, _380_, _379_, _378_, _377_, _376_, _375_, _374_, _373_, _372_, _371_, _370_ });
  assign _370_ = fsm_state == 4'hc;
  assign _371_ = fsm_state == 4'he;
  assign _372_ = fsm_state == 4'hd;
  assign _373_ = fsm_state == 4'h2;
  assign _374_ = fsm_state == 4'hb;
  assign _375_ = fsm_state == 4'h7;
  assign _376_ = fsm_state == 4'ha;
  assign _377_ = fsm_state == 4'h9;
  assign _378_ = fsm_state == 4'h8;
  assign _379_ = fsm_state == 4'h6;
  assign _380_ = fsm_state == 4'h5;
  assign _381_ = fsm_state == 4'h4;
  assign _382_ = fsm_state == 4'h3;
  assign _383_ = fsm_state == 4'h1;
  assign fields_command__payload = { 32'h00000002, address };
  assign results_command__payload = { _pass_row_words, outs };
  assign activations_command__payload = { _pass_vector_words, \$signal  };
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

// Executes the read commands of several channels, each with its own ID and with its words in order.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, idle, fields_command__ready, activations_command__ready, weights_spent, weights_command__ready, \words__ready$43 , \command__payload$35 , \command__payload$19 , command__payload, command__valid, words__ready, \command__valid$39 , \command__valid$23 , abort
, error, axi__ar__valid, axi__ar__addr, axi__ar__len, axi__ar__id, fields__valid, fields__payload, activations__valid, activations__payload, weights__valid, weights__payload, \words__ready$27 , axi__ar__ready);
  input axi__r__valid;
  wire axi__r__valid;
  input [255:0] axi__r__data;
  wire [255:0] axi__r__data;
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
  output idle;
  wire idle;
  output fields_command__ready;
  wire fields_command__ready;
  output activations_command__ready;
  wire activations_command__ready;
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
  input words__ready;
  wire words__ready;
  input \command__valid$39 ;
  wire \command__valid$39 ;
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
  output [1:0] axi__ar__id;
  reg [1:0] axi__ar__id = 2'h0;
  output fields__valid;
  wire fields__valid;
  output [255:0] fields__payload;
  wire [255:0] fields__payload;
  output activations__valid;
  wire activations__valid;
  output [255:0] activations__payload;
  wire [255:0] activations__payload;
  output weights__valid;
  wire weights__valid;
  output [255:0] weights__payload;
  wire [255:0] weights__payload;
  input \words__ready$27 ;
  wire \words__ready$27 ;
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
  wire activations_spent;
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
  wire pending;
  wire \pending$64 ;
  wire \pending$65 ;
  wire request;
  wire \request$57 ;
  wire \request$58 ;
  reg [255:0] word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.activations  activations (
    .abort(abort),
    .address(\address$83 ),
    .clk(clk),
    .command__payload(\command__payload$19 ),
    .command__ready(activations_command__ready),
    .command__valid(\command__valid$23 ),
    .length(\length$84 ),
    .pending(\pending$64 ),
    .request(\request$57 ),
    .rst(rst),
    .spent(activations_spent),
    .taken(\granted$67 ),
    .word(word),
    .words__payload(activations__payload),
    .words__ready(\words__ready$27 ),
    .words__valid(activations__valid),
    .write(\arrive$14 [1])
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.fields  fields (
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.weights  weights (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.activations (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, words__ready, clk);
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
  input [255:0] word;
  wire [255:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [255:0] words__payload;
  wire [255:0] words__payload;
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.activations.bursts  bursts (
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.activations.queue  queue (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.activations.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [23:0] _03_;
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
  wire [22:0] _16_;
  wire [7:0] _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire [7:0] _24_;
  wire [22:0] _25_;
  wire [3:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [22:0] block = 23'h000000;
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
  assign _25_ = taken ? _03_[22:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:9];
  assign _26_ = taken ? 4'h0 : first;
  assign _15_ = pending ? _26_ : command__payload[8:5];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 5'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.activations.queue (rst, abort, write__data, write__en, freed, words__valid, words__payload, words__ready, clk);
  input rst;
  wire rst;
  input abort;
  wire abort;
  input [255:0] write__data;
  wire [255:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [255:0] words__payload;
  reg [255:0] words__payload = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  wire [255:0] _08_;
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
  wire [255:0] read__data;
  reg [4:0] tail = 5'h1f;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [255:0] storage [31:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [255:0] _71_;
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
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
  input [255:0] word;
  wire [255:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [255:0] words__payload;
  wire [255:0] words__payload;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire [8:0] _02_;
  wire [8:0] _03_;
  wire [9:0] _04_;
  wire [10:0] _05_;
  wire _06_;
  wire [2:0] _07_;
  wire [2:0] _08_;
  wire _09_;
  reg fits = 1'h0;
  wire freed;
  wire offered;
  reg [2:0] room = 3'h4;
  assign _00_ = ~ pending;
  assign spent = _00_ & room[2];
  assign _01_ = room >= 2'h2;
  assign _02_ = ~ { 1'h0, length };
  assign _03_ = taken ? _02_ : 9'h000;
  assign _04_ = $signed({ 1'h0, room }) + $signed(_03_);
  assign _05_ = $signed(_04_) + $signed({ 1'h0, freed });
  always @(posedge clk)
    fits <= _06_;
  always @(posedge clk)
    room <= _07_;
  assign request = offered & fits;
  assign _08_ = abort ? 3'h4 : _05_[2:0];
  assign _07_ = rst ? 3'h4 : _08_;
  assign _09_ = abort ? 1'h0 : _01_;
  assign _06_ = rst ? 1'h0 : _09_;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.fields.bursts  bursts (
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.fields.queue  queue (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [1:0] _01_;
  wire [33:0] _02_;
  wire [26:0] _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [3:0] _13_;
  wire [31:0] _14_;
  wire _15_;
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
  wire _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [25:0] block = 26'h0000000;
  reg [31:0] \end  = 32'd0;
  reg first = 1'h0;
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
  assign _01_ = state[0] ? { 1'h0, first } : 2'h2;
  assign _02_ = $signed({ 1'h0, \end  }) + $signed(_01_);
  assign _03_ = block + 1'h1;
  assign _04_ = ! \end [31:2];
  assign _05_ = ! \end [0];
  assign _06_ = ~ \end [1];
  assign _07_ = _05_ | _06_;
  assign _08_ = _04_ & _07_;
  assign _10_ = ~ first;
  assign _11_ = last ? \end [0] : 1'h0;
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
  assign _24_ = abort ? 8'h00 : { 7'h00, _12_[0] };
  assign _17_ = rst ? 8'h00 : _24_;
  assign _25_ = taken ? _03_[25:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:6];
  assign _26_ = taken ? 1'h0 : first;
  assign _15_ = pending ? _26_ : command__payload[5];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 5'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [255:0] write__data;
  wire [255:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [255:0] words__payload;
  reg [255:0] words__payload = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [1:0] _03_;
  wire [1:0] _04_;
  wire [1:0] _05_;
  wire _06_;
  wire _07_;
  wire [255:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [2:0] _15_;
  wire [2:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [1:0] _21_;
  wire [1:0] _22_;
  wire [1:0] _23_;
  wire [1:0] _24_;
  wire [1:0] _25_;
  wire [1:0] _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg [1:0] head = 2'h0;
  reg latched = 1'h0;
  wire move;
  reg [1:0] next = 2'h0;
  wire [255:0] read__data;
  reg [1:0] tail = 2'h3;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [255:0] storage [3:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [255:0] _71_;
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
  assign _21_ = take ? _16_[1:0] : head;
  assign _22_ = abort ? 2'h0 : _21_;
  assign _05_ = rst ? 2'h0 : _22_;
  assign _23_ = write__en ? _15_[1:0] : next;
  assign _24_ = abort ? 2'h0 : _23_;
  assign _04_ = rst ? 2'h0 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = abort ? 2'h3 : _25_;
  assign _03_ = rst ? 2'h3 : _26_;
  assign _27_ = abort ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = abort ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// One channel of the read master: splits commands into bursts, queues words, counts the queue's room.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  input [255:0] word;
  wire [255:0] word;
  input write;
  wire write;
  output [7:0] length;
  wire [7:0] length;
  output words__valid;
  wire words__valid;
  output [255:0] words__payload;
  wire [255:0] words__payload;
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.weights.bursts  bursts (
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.weights.queue  queue (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
  wire [22:0] _03_;
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
  wire [4:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [21:0] block = 22'h000000;
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
  assign _25_ = taken ? _03_[21:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:10];
  assign _26_ = taken ? 5'h00 : first;
  assign _15_ = pending ? _26_ : command__payload[9:5];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 5'h00 };
endmodule

// A queue of words in block RAM with two output registers. Its user must not overfill it.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
  input rst;
  wire rst;
  input words__ready;
  wire words__ready;
  input abort;
  wire abort;
  input [255:0] write__data;
  wire [255:0] write__data;
  input write__en;
  wire write__en;
  output freed;
  reg freed = 1'h0;
  output words__valid;
  reg words__valid = 1'h0;
  output [255:0] words__payload;
  reg [255:0] words__payload = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  wire [255:0] _08_;
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
  wire [255:0] read__data;
  reg [7:0] tail = 8'hff;
  wire take;
  (* no_rw_check = 32'd1 *)
  reg [255:0] storage [255:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [255:0] _71_;
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
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
  assign _0096_ = address[2] ? 32'd52231 : 32'd2282077637;
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.results_commands (r_en, w_rdy, r_rdy, r_data, work_rst, w_port__data, w_en, work_clk);
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack (constants__ready, \beats__ready$40 , constants__valid, scales__valid, words__ready, needs_words, idle, constants__payload, work_rst, job__payload, job__valid, scales__ready, beats__word_0, beats__word_1, beats__valid, scales__payload, job__ready, words__valid, work_clk);
  input constants__ready;
  wire constants__ready;
  input \beats__ready$40 ;
  wire \beats__ready$40 ;
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
  input [255:0] constants__payload;
  wire [255:0] constants__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input scales__ready;
  wire scales__ready;
  output [255:0] beats__word_0;
  reg [255:0] beats__word_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  output [255:0] beats__word_1;
  reg [255:0] beats__word_1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  output beats__valid;
  reg beats__valid = 1'h0;
  output [39:0] scales__payload;
  wire [39:0] scales__payload;
  output job__ready;
  wire job__ready;
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
  wire [3:0] _064_;
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
  wire [1:0] _103_;
  wire _104_;
  wire [255:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire [255:0] _109_;
  wire [255:0] _110_;
  wire [255:0] _111_;
  wire _112_;
  wire _113_;
  wire [255:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire [2:0] _119_;
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
  wire [2:0] _151_;
  wire [2:0] _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire [255:0] _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire [1:0] _162_;
  reg beat_goes = 1'h0;
  reg [255:0] beat_kept_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [1:0] beat_place = 2'h1;
  reg beat_waits = 1'h0;
  reg beat_whole = 1'h0;
  reg [255:0] beat_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [17:0] beats__payload;
  wire beats__ready;
  reg constants_done = 1'h0;
  reg last_constant = 1'h1;
  reg opened = 1'h0;
  reg [255:0] scales_held_words = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [2:0] scales_left = 3'h0;
  reg scales_place = 1'h1;
  reg scales_some = 1'h0;
  reg unsent = 1'h1;
  assign _000_ = ~ constants_done;
  assign _065_ = beats__payload[4] & _000_;
  assign _098_ = needs_words & _065_;
  assign constants__valid = words__valid & _098_;
  assign scales__valid = unsent & opened;
  assign _099_ = ~ constants_done;
  assign _104_ = beats__payload[4] & _099_;
  assign _115_ = needs_words & _104_;
  assign _122_ = _115_ & constants__ready;
  assign _123_ = ~ constants_done;
  assign _124_ = beats__payload[4] & _123_;
  assign _125_ = ~ _124_;
  assign _126_ = needs_words & _125_;
  assign _127_ = ~ opened;
  assign _128_ = _126_ & _127_;
  assign _129_ = _122_ | _128_;
  assign _130_ = needs_words & opened;
  assign _131_ = beats__payload[1] & unsent;
  assign _132_ = ~ scales__ready;
  assign _133_ = _131_ & _132_;
  assign _134_ = ~ _133_;
  assign _135_ = _130_ & _134_;
  assign _136_ = ~ beat_waits;
  assign _137_ = _135_ & _136_;
  assign words__ready = _129_ | _137_;
  assign _138_ = needs_words & opened;
  assign _139_ = beats__payload[1] & unsent;
  assign _140_ = ~ scales__ready;
  assign _141_ = _139_ & _140_;
  assign _142_ = ~ _141_;
  assign _143_ = _138_ & _142_;
  assign _144_ = _143_ & words__valid;
  assign _145_ = ~ beat_waits;
  assign _146_ = _144_ & _145_;
  assign beats__ready = _146_ & beat_place[1];
  assign _001_ = ~ needs_words;
  assign _002_ = _001_ & job__ready;
  assign _003_ = ~ job__valid;
  assign idle = _002_ & _003_;
  assign _004_ = needs_words & opened;
  assign _005_ = beats__payload[1] & unsent;
  assign _006_ = ~ scales__ready;
  assign _007_ = _005_ & _006_;
  assign _008_ = ~ _007_;
  assign _009_ = _004_ & _008_;
  assign _010_ = _009_ & words__valid;
  assign _011_ = ~ beat_waits;
  assign _012_ = _010_ & _011_;
  assign _013_ = needs_words & opened;
  assign _014_ = beats__payload[1] & unsent;
  assign _015_ = ~ scales__ready;
  assign _016_ = _014_ & _015_;
  assign _017_ = ~ _016_;
  assign _018_ = _013_ & _017_;
  assign _019_ = _018_ & words__valid;
  assign _020_ = ~ beat_waits;
  assign _021_ = _019_ & _020_;
  assign _022_ = _021_ & beat_place[1];
  assign _023_ = ~ \beats__ready$40 ;
  assign _024_ = beats__valid & _023_;
  assign _025_ = needs_words & opened;
  assign _026_ = beats__payload[1] & unsent;
  assign _027_ = ~ scales__ready;
  assign _028_ = _026_ & _027_;
  assign _029_ = ~ _028_;
  assign _030_ = _025_ & _029_;
  assign _031_ = _030_ & words__valid;
  assign _032_ = ~ beat_waits;
  assign _033_ = _031_ & _032_;
  assign _034_ = _033_ & beat_place[1];
  assign _035_ = beat_waits | _034_;
  assign _036_ = _024_ & _035_;
  assign _037_ = scales__valid & scales__ready;
  assign _038_ = ~ opened;
  assign _039_ = unsent & opened;
  assign _040_ = _039_ & scales__ready;
  assign _041_ = scales_left != 1'h1;
  assign _042_ = _040_ ? _041_ : scales_some;
  assign _043_ = ~ _042_;
  assign _044_ = _038_ | _043_;
  assign _045_ = scales_place & _044_;
  assign _046_ = constants__valid & constants__ready;
  assign _047_ = constants__valid & constants__ready;
  assign _048_ = _047_ & last_constant;
  assign _049_ = needs_words & opened;
  assign _050_ = beats__payload[1] & unsent;
  assign _051_ = ~ scales__ready;
  assign _052_ = _050_ & _051_;
  assign _053_ = ~ _052_;
  assign _054_ = _049_ & _053_;
  assign _055_ = _054_ & words__valid;
  assign _056_ = ~ beat_waits;
  assign _057_ = _055_ & _056_;
  assign _058_ = _057_ & beat_place[1];
  assign _059_ = _048_ | _058_;
  assign _060_ = constants__valid & constants__ready;
  assign _061_ = _060_ & last_constant;
  assign _062_ = unsent & opened;
  assign _063_ = _062_ & scales__ready;
  assign _064_ = scales_left - 1'h1;
  assign _066_ = scales_left != 1'h1;
  assign _067_ = ~ constants_done;
  assign _068_ = beats__payload[4] & _067_;
  assign _069_ = ~ _068_;
  assign _070_ = needs_words & _069_;
  assign _071_ = ~ opened;
  assign _072_ = _070_ & _071_;
  assign _073_ = _072_ & words__valid;
  assign _074_ = _073_ & scales_place;
  assign _075_ = needs_words & opened;
  assign _076_ = beats__payload[1] & unsent;
  assign _077_ = ~ scales__ready;
  assign _078_ = _076_ & _077_;
  assign _079_ = ~ _078_;
  assign _080_ = _075_ & _079_;
  assign _081_ = _080_ & words__valid;
  assign _082_ = ~ beat_waits;
  assign _083_ = _081_ & _082_;
  assign _084_ = _083_ & beat_place[1];
  assign _085_ = _084_ & beats__payload[1];
  assign _086_ = unsent & opened;
  assign _087_ = _086_ & scales__ready;
  assign _088_ = scales_left != 1'h1;
  assign _089_ = _087_ ? _088_ : scales_some;
  assign _090_ = ~ beats__payload[3];
  assign _091_ = _089_ & _090_;
  assign _092_ = ~ constants_done;
  assign _093_ = beats__payload[4] & _092_;
  assign _094_ = ~ _093_;
  assign _095_ = needs_words & _094_;
  assign _096_ = ~ opened;
  assign _097_ = _095_ & _096_;
  assign _100_ = _097_ & words__valid;
  assign _101_ = _100_ & scales_place;
  assign _102_ = _091_ | _101_;
  always @(posedge work_clk)
    beat_place <= _103_;
  always @(posedge work_clk)
    beat_word <= _105_;
  always @(posedge work_clk)
    beat_goes <= _106_;
  always @(posedge work_clk)
    beat_whole <= _107_;
  always @(posedge work_clk)
    beat_waits <= _108_;
  always @(posedge work_clk)
    beat_kept_0 <= _109_;
  always @(posedge work_clk)
    beats__word_0 <= _110_;
  always @(posedge work_clk)
    beats__word_1 <= _111_;
  always @(posedge work_clk)
    beats__valid <= _112_;
  always @(posedge work_clk)
    scales_place <= _113_;
  always @(posedge work_clk)
    scales_held_words <= _114_;
  always @(posedge work_clk)
    last_constant <= _116_;
  always @(posedge work_clk)
    constants_done <= _117_;
  always @(posedge work_clk)
    unsent <= _118_;
  always @(posedge work_clk)
    scales_left <= _119_;
  always @(posedge work_clk)
    scales_some <= _120_;
  always @(posedge work_clk)
    opened <= _121_;
  assign _147_ = _074_ ? 1'h1 : opened;
  assign _148_ = _085_ ? _102_ : _147_;
  assign _121_ = work_rst ? 1'h0 : _148_;
  assign _149_ = _063_ ? _066_ : scales_some;
  assign _150_ = _074_ ? 1'h1 : _149_;
  assign _120_ = work_rst ? 1'h0 : _150_;
  assign _151_ = _063_ ? _064_[2:0] : scales_left;
  assign _152_ = _074_ ? 3'h6 : _151_;
  assign _119_ = work_rst ? 3'h0 : _152_;
  assign _153_ = _063_ ? 1'h0 : unsent;
  assign _154_ = _085_ ? 1'h1 : _153_;
  assign _118_ = work_rst ? 1'h1 : _154_;
  assign _155_ = _059_ ? _061_ : constants_done;
  assign _117_ = work_rst ? 1'h0 : _155_;
  assign _156_ = last_constant ? 1'h1 : 1'h0;
  assign _157_ = _046_ ? _156_ : last_constant;
  assign _116_ = work_rst ? 1'h1 : _157_;
  assign _158_ = _037_ ? { 40'h0000000000, scales_held_words[255:40] } : scales_held_words;
  assign _114_ = _045_ ? constants__payload : _158_;
  assign _113_ = work_rst ? 1'h1 : scales_place;
  assign _159_ = \beats__ready$40  ? 1'h0 : beats__valid;
  assign _160_ = beats__valid ? _159_ : beat_whole;
  assign _112_ = work_rst ? 1'h0 : _160_;
  assign _111_ = beats__valid ? beats__word_1 : beat_word;
  assign _110_ = beats__valid ? beats__word_0 : beat_kept_0;
  assign _109_ = beat_goes ? beat_word : beat_kept_0;
  assign _108_ = work_rst ? 1'h0 : _036_;
  assign _161_ = beat_waits ? beat_whole : _022_;
  assign _107_ = work_rst ? 1'h0 : _161_;
  assign _106_ = beat_waits ? beat_goes : beat_place[0];
  assign _105_ = beat_waits ? beat_word : constants__payload;
  assign _162_ = _012_ ? { beat_place[0], beat_place[1] } : beat_place;
  assign _103_ = work_rst ? 2'h1 : _162_;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(needs_words),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(beats__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign scales__payload = scales_held_words[39:0];
endmodule

// Lists every beat of a pass in order, for the array and, in a second instance, for the unpacker.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  output [17:0] beats__payload;
  wire [17:0] beats__payload;
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
  wire _011_;
  wire _012_;
  wire [1:0] _013_;
  wire [2:0] _014_;
  wire [4:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [16:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [2:0] _023_;
  wire [24:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire _028_;
  wire [88:0] _029_;
  wire [1:0] _030_;
  wire [23:0] _031_;
  wire _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire _036_;
  wire [3:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [23:0] _042_;
  wire _043_;
  wire _044_;
  wire [15:0] _045_;
  wire _046_;
  wire _047_;
  wire [3:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire [1:0] _055_;
  wire [1:0] _056_;
  wire [1:0] _057_;
  wire [1:0] _058_;
  wire [1:0] _059_;
  wire [1:0] _060_;
  wire [1:0] _061_;
  wire _062_;
  wire _063_;
  wire [1:0] _064_;
  wire [1:0] _065_;
  wire [1:0] _066_;
  wire [1:0] _067_;
  wire [1:0] _068_;
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
  wire [3:0] _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire [3:0] _112_;
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
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire [15:0] _131_;
  wire [15:0] _132_;
  wire [15:0] _133_;
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
  wire [23:0] _150_;
  wire [23:0] _151_;
  wire [23:0] _152_;
  wire [23:0] _153_;
  wire [23:0] _154_;
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
  wire [3:0] _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire [15:0] _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire [23:0] _177_;
  wire _178_;
  wire [1:0] _179_;
  wire [1:0] _180_;
  wire [1:0] _181_;
  wire [1:0] _182_;
  wire [1:0] _183_;
  wire [1:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire [1:0] _188_;
  wire _189_;
  wire _190_;
  wire _191_;
  wire _192_;
  reg [1:0] address = 2'h0;
  reg beat = 1'h0;
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
  reg [1:0] restart = 2'h0;
  reg [3:0] step_from = 4'h0;
  reg step_last = 1'h0;
  reg [3:0] step_left = 4'h0;
  reg step_nearly = 1'h0;
  reg step_one = 1'h0;
  reg step_two = 1'h0;
  reg tail = 1'h0;
  reg tail_of_one = 1'h0;
  reg [23:0] tile_from = 24'h000000;
  reg tile_last = 1'h0;
  reg [23:0] tile_left = 24'h000000;
  reg tile_nearly = 1'h0;
  reg tile_one = 1'h0;
  reg tile_two = 1'h0;
  assign _019_ = group_left - 1'h1;
  assign _020_ = group_left == 2'h2;
  assign _021_ = group_nearly ? tail : 1'h0;
  assign _022_ = group_nearly ? tail_of_one : 1'h1;
  assign _023_ = address + 1'h1;
  assign _024_ = tile_left - 1'h1;
  assign _025_ = tile_left == 2'h2;
  assign _026_ = group_one ? tail : 1'h0;
  assign _028_ = group_one ? tail_of_one : 1'h1;
  always @(posedge work_clk)
    job <= _029_;
  always @(posedge work_clk)
    fsm_state <= _030_;
  always @(posedge work_clk)
    tile_from <= _031_;
  always @(posedge work_clk)
    tile_one <= _032_;
  always @(posedge work_clk)
    tile_two <= _033_;
  always @(posedge work_clk)
    group_from <= _034_;
  always @(posedge work_clk)
    group_one <= _035_;
  always @(posedge work_clk)
    group_two <= _036_;
  always @(posedge work_clk)
    step_from <= _037_;
  always @(posedge work_clk)
    step_one <= _038_;
  always @(posedge work_clk)
    step_two <= _039_;
  always @(posedge work_clk)
    tail <= _040_;
  always @(posedge work_clk)
    tail_of_one <= _041_;
  always @(posedge work_clk)
    tile_left <= _042_;
  always @(posedge work_clk)
    tile_last <= _043_;
  always @(posedge work_clk)
    tile_nearly <= _044_;
  always @(posedge work_clk)
    group_left <= _045_;
  always @(posedge work_clk)
    group_last <= _046_;
  always @(posedge work_clk)
    group_nearly <= _047_;
  always @(posedge work_clk)
    step_left <= _048_;
  always @(posedge work_clk)
    step_last <= _049_;
  always @(posedge work_clk)
    step_nearly <= _050_;
  always @(posedge work_clk)
    beat <= _051_;
  always @(posedge work_clk)
    last <= _052_;
  always @(posedge work_clk)
    first <= _053_;
  always @(posedge work_clk)
    opening <= _054_;
  always @(posedge work_clk)
    address <= _055_;
  always @(posedge work_clk)
    restart <= _056_;
  assign \i__payload.tile_last  = group_last & step_last;
  assign \i__payload.starts  = first & opening;
  assign \i__payload.opens  = last & opening;
  assign _027_ = last & group_last;
  assign \i__payload.ends  = _027_ & step_last;
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
  assign _011_ = group_one ? tail : 1'h0;
  assign _012_ = group_one ? tail_of_one : 1'h1;
  assign _013_ = beat - 1'h1;
  assign _014_ = address + 1'h1;
  assign _015_ = step_left - 1'h1;
  assign _016_ = step_left == 2'h2;
  assign _017_ = group_last ? tail : 1'h0;
  assign _018_ = group_last ? tail_of_one : 1'h1;
  assign _057_ = group_last ? 2'h0 : _023_[1:0];
  assign _058_ = step_last ? _057_ : restart;
  assign _059_ = last ? _058_ : restart;
  assign _060_ = i__ready ? _059_ : restart;
  function [1:0] _258_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _258_ = b[1:0];
      s[1]:
        _258_ = b[3:2];
      default:
        _258_ = a;
    endcase
  endfunction
  assign _061_ = _258_(restart, { 2'h0, _060_ }, { _063_, _062_ });
  assign _062_ = fsm_state == 2'h3;
  assign _063_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 2'h0 : _061_;
  assign _064_ = group_last ? 2'h0 : _014_[1:0];
  assign _065_ = step_last ? _064_ : restart;
  assign _066_ = last ? _065_ : _014_[1:0];
  assign _067_ = i__ready ? _066_ : address;
  function [1:0] _266_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _266_ = b[1:0];
      s[1]:
        _266_ = b[3:2];
      default:
        _266_ = a;
    endcase
  endfunction
  assign _068_ = _266_(address, { 2'h0, _067_ }, { _070_, _069_ });
  assign _069_ = fsm_state == 2'h3;
  assign _070_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 2'h0 : _068_;
  assign _071_ = group_last ? 1'h1 : 1'h0;
  assign _072_ = step_last ? _071_ : 1'h0;
  assign _073_ = last ? _072_ : opening;
  assign _074_ = i__ready ? _073_ : opening;
  function [0:0] _274_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _274_ = b[0:0];
      s[1]:
        _274_ = b[1:1];
      default:
        _274_ = a;
    endcase
  endfunction
  assign _075_ = _274_(opening, { 1'h1, _074_ }, { _077_, _076_ });
  assign _076_ = fsm_state == 2'h3;
  assign _077_ = fsm_state == 2'h2;
  assign _054_ = work_rst ? 1'h0 : _075_;
  assign _078_ = last ? 1'h1 : 1'h0;
  assign _079_ = i__ready ? _078_ : first;
  function [0:0] _280_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _280_ = b[0:0];
      s[1]:
        _280_ = b[1:1];
      default:
        _280_ = a;
    endcase
  endfunction
  assign _080_ = _280_(first, { 1'h1, _079_ }, { _082_, _081_ });
  assign _081_ = fsm_state == 2'h3;
  assign _082_ = fsm_state == 2'h2;
  assign _053_ = work_rst ? 1'h0 : _080_;
  assign _083_ = group_last ? _028_ : _022_;
  assign _084_ = step_last ? _083_ : _018_;
  assign _085_ = last ? _084_ : beat;
  assign _086_ = i__ready ? _085_ : last;
  function [0:0] _288_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _288_ = b[0:0];
      s[1]:
        _288_ = b[1:1];
      default:
        _288_ = a;
    endcase
  endfunction
  assign _087_ = _288_(last, { _012_, _086_ }, { _089_, _088_ });
  assign _088_ = fsm_state == 2'h3;
  assign _089_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 1'h0 : _087_;
  assign _090_ = group_last ? _026_ : _021_;
  assign _091_ = step_last ? _090_ : _017_;
  assign _092_ = last ? _091_ : _013_[0];
  assign _093_ = i__ready ? _092_ : beat;
  function [0:0] _296_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _296_ = b[0:0];
      s[1]:
        _296_ = b[1:1];
      default:
        _296_ = a;
    endcase
  endfunction
  assign _094_ = _296_(beat, { _011_, _093_ }, { _096_, _095_ });
  assign _095_ = fsm_state == 2'h3;
  assign _096_ = fsm_state == 2'h2;
  assign _051_ = work_rst ? 1'h0 : _094_;
  assign _097_ = step_last ? step_two : _016_;
  assign _098_ = last ? _097_ : step_nearly;
  assign _099_ = i__ready ? _098_ : step_nearly;
  function [0:0] _303_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _303_ = b[0:0];
      s[1]:
        _303_ = b[1:1];
      default:
        _303_ = a;
    endcase
  endfunction
  assign _100_ = _303_(step_nearly, { step_two, _099_ }, { _102_, _101_ });
  assign _101_ = fsm_state == 2'h3;
  assign _102_ = fsm_state == 2'h2;
  assign _050_ = work_rst ? 1'h0 : _100_;
  assign _103_ = step_last ? step_one : step_nearly;
  assign _104_ = last ? _103_ : step_last;
  assign _105_ = i__ready ? _104_ : step_last;
  function [0:0] _310_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _310_ = b[0:0];
      s[1]:
        _310_ = b[1:1];
      default:
        _310_ = a;
    endcase
  endfunction
  assign _106_ = _310_(step_last, { step_one, _105_ }, { _108_, _107_ });
  assign _107_ = fsm_state == 2'h3;
  assign _108_ = fsm_state == 2'h2;
  assign _049_ = work_rst ? 1'h0 : _106_;
  assign _109_ = step_last ? step_from : _015_[3:0];
  assign _110_ = last ? _109_ : step_left;
  assign _111_ = i__ready ? _110_ : step_left;
  function [3:0] _317_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _317_ = b[3:0];
      s[1]:
        _317_ = b[7:4];
      default:
        _317_ = a;
    endcase
  endfunction
  assign _112_ = _317_(step_left, { step_from, _111_ }, { _114_, _113_ });
  assign _113_ = fsm_state == 2'h3;
  assign _114_ = fsm_state == 2'h2;
  assign _048_ = work_rst ? 4'h0 : _112_;
  assign _115_ = group_last ? group_two : _020_;
  assign _116_ = step_last ? _115_ : group_nearly;
  assign _117_ = last ? _116_ : group_nearly;
  assign _118_ = i__ready ? _117_ : group_nearly;
  function [0:0] _325_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _325_ = b[0:0];
      s[1]:
        _325_ = b[1:1];
      default:
        _325_ = a;
    endcase
  endfunction
  assign _119_ = _325_(group_nearly, { group_two, _118_ }, { _121_, _120_ });
  assign _120_ = fsm_state == 2'h3;
  assign _121_ = fsm_state == 2'h2;
  assign _047_ = work_rst ? 1'h0 : _119_;
  assign _122_ = group_last ? group_one : group_nearly;
  assign _123_ = step_last ? _122_ : group_last;
  assign _124_ = last ? _123_ : group_last;
  assign _125_ = i__ready ? _124_ : group_last;
  function [0:0] _333_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _333_ = b[0:0];
      s[1]:
        _333_ = b[1:1];
      default:
        _333_ = a;
    endcase
  endfunction
  assign _126_ = _333_(group_last, { group_one, _125_ }, { _128_, _127_ });
  assign _127_ = fsm_state == 2'h3;
  assign _128_ = fsm_state == 2'h2;
  assign _046_ = work_rst ? 1'h0 : _126_;
  assign _129_ = group_last ? group_from : _019_[15:0];
  assign _130_ = step_last ? _129_ : group_left;
  assign _131_ = last ? _130_ : group_left;
  assign _132_ = i__ready ? _131_ : group_left;
  function [15:0] _341_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _341_ = b[15:0];
      s[1]:
        _341_ = b[31:16];
      default:
        _341_ = a;
    endcase
  endfunction
  assign _133_ = _341_(group_left, { group_from, _132_ }, { _135_, _134_ });
  assign _134_ = fsm_state == 2'h3;
  assign _135_ = fsm_state == 2'h2;
  assign _045_ = work_rst ? 16'h0000 : _133_;
  assign _136_ = group_last ? _025_ : tile_nearly;
  assign _137_ = step_last ? _136_ : tile_nearly;
  assign _138_ = last ? _137_ : tile_nearly;
  assign _139_ = i__ready ? _138_ : tile_nearly;
  function [0:0] _349_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _349_ = b[0:0];
      s[1]:
        _349_ = b[1:1];
      default:
        _349_ = a;
    endcase
  endfunction
  assign _140_ = _349_(tile_nearly, { tile_two, _139_ }, { _142_, _141_ });
  assign _141_ = fsm_state == 2'h3;
  assign _142_ = fsm_state == 2'h2;
  assign _044_ = work_rst ? 1'h0 : _140_;
  assign _143_ = group_last ? tile_nearly : tile_last;
  assign _144_ = step_last ? _143_ : tile_last;
  assign _145_ = last ? _144_ : tile_last;
  assign _146_ = i__ready ? _145_ : tile_last;
  function [0:0] _357_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _357_ = b[0:0];
      s[1]:
        _357_ = b[1:1];
      default:
        _357_ = a;
    endcase
  endfunction
  assign _147_ = _357_(tile_last, { tile_one, _146_ }, { _149_, _148_ });
  assign _148_ = fsm_state == 2'h3;
  assign _149_ = fsm_state == 2'h2;
  assign _043_ = work_rst ? 1'h0 : _147_;
  assign _150_ = group_last ? _024_[23:0] : tile_left;
  assign _151_ = step_last ? _150_ : tile_left;
  assign _152_ = last ? _151_ : tile_left;
  assign _153_ = i__ready ? _152_ : tile_left;
  function [23:0] _365_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _365_ = b[23:0];
      s[1]:
        _365_ = b[47:24];
      default:
        _365_ = a;
    endcase
  endfunction
  assign _154_ = _365_(tile_left, { tile_from, _153_ }, { _156_, _155_ });
  assign _155_ = fsm_state == 2'h3;
  assign _156_ = fsm_state == 2'h2;
  assign _042_ = work_rst ? 24'h000000 : _154_;
  assign _157_ = _158_ ? _010_ : tail_of_one;
  assign _158_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 1'h0 : _157_;
  assign _159_ = _160_ ? _009_[0] : tail;
  assign _160_ = fsm_state == 2'h1;
  assign _040_ = work_rst ? 1'h0 : _159_;
  assign _161_ = _162_ ? _008_ : step_two;
  assign _162_ = fsm_state == 2'h1;
  assign _039_ = work_rst ? 1'h0 : _161_;
  assign _163_ = _164_ ? _007_ : step_one;
  assign _164_ = fsm_state == 2'h1;
  assign _038_ = work_rst ? 1'h0 : _163_;
  assign _165_ = _166_ ? _006_[3:0] : step_from;
  assign _166_ = fsm_state == 2'h1;
  assign _037_ = work_rst ? 4'h0 : _165_;
  assign _167_ = _168_ ? _005_ : group_two;
  assign _168_ = fsm_state == 2'h1;
  assign _036_ = work_rst ? 1'h0 : _167_;
  assign _169_ = _170_ ? _004_ : group_one;
  assign _170_ = fsm_state == 2'h1;
  assign _035_ = work_rst ? 1'h0 : _169_;
  assign _171_ = _172_ ? _003_[15:0] : group_from;
  assign _172_ = fsm_state == 2'h1;
  assign _034_ = work_rst ? 16'h0000 : _171_;
  assign _173_ = _174_ ? _002_ : tile_two;
  assign _174_ = fsm_state == 2'h1;
  assign _033_ = work_rst ? 1'h0 : _173_;
  assign _175_ = _176_ ? _001_ : tile_one;
  assign _176_ = fsm_state == 2'h1;
  assign _032_ = work_rst ? 1'h0 : _175_;
  assign _177_ = _178_ ? _000_[23:0] : tile_from;
  assign _178_ = fsm_state == 2'h1;
  assign _031_ = work_rst ? 24'h000000 : _177_;
  assign _179_ = tile_last ? 2'h0 : fsm_state;
  assign _180_ = group_last ? _179_ : fsm_state;
  assign _181_ = step_last ? _180_ : fsm_state;
  assign _182_ = last ? _181_ : fsm_state;
  assign _183_ = i__ready ? _182_ : fsm_state;
  function [1:0] _407_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _407_ = b[1:0];
      s[1]:
        _407_ = b[3:2];
      s[2]:
        _407_ = b[5:4];
      s[3]:
        _407_ = b[7:6];
      default:
        _407_ = a;
    endcase
  endfunction
  assign _184_ = _407_(fsm_state, { _188_, 4'hb, _183_ }, { _189_, _187_, _186_, _185_ });
  assign _185_ = fsm_state == 2'h3;
  assign _186_ = fsm_state == 2'h2;
  assign _187_ = fsm_state == 2'h1;
  assign _188_ = job__valid ? 2'h1 : fsm_state;
  assign _189_ = ! fsm_state;
  assign _030_ = work_rst ? 2'h0 : _184_;
  assign _029_ = _190_ ? job__payload : job;
  assign _190_ = ! fsm_state;
  assign i__valid = _191_ ? 1'h1 : 1'h0;
  assign _191_ = fsm_state == 2'h3;
  assign job__ready = _192_ ? 1'h1 : 1'h0;
  assign _192_ = ! fsm_state;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack.walk.ahead  ahead (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [17:0] o__payload;
  wire [17:0] o__payload;
  input work_rst;
  wire work_rst;
  input [17:0] i__payload;
  wire [17:0] i__payload;
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
  wire [17:0] _11_;
  wire [17:0] _12_;
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
  reg [17:0] word_0 = 18'h00000;
  reg [17:0] word_1 = 18'h00000;
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [255:0] o__payload;
  wire [255:0] o__payload;
  input work_rst;
  wire work_rst;
  input i__valid;
  wire i__valid;
  input [255:0] i__payload;
  wire [255:0] i__payload;
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
  wire [255:0] _11_;
  wire [255:0] _12_;
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
  reg [255:0] word_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] word_1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.writer (axi__w__ready, axi__b__valid, axi__b__resp, clk, rst, data__ready, spare, idle, axi__w__last, command__ready, command__valid, command__payload, abort, word, data__valid, error, axi__aw__valid, busy, axi__aw__addr, axi__aw__len, axi__w__data
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
  input [255:0] word;
  wire [255:0] word;
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
  output [255:0] axi__w__data;
  wire [255:0] axi__w__data;
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
  wire [7:0] _015_;
  wire [8:0] _016_;
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
  wire [5:0] _027_;
  wire _028_;
  wire _029_;
  wire [6:0] _030_;
  wire [6:0] _031_;
  wire _032_;
  wire _033_;
  wire [3:0] _034_;
  wire _035_;
  wire [4:0] _036_;
  wire _037_;
  wire [31:0] _038_;
  wire [7:0] _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire [6:0] _045_;
  wire [6:0] _046_;
  wire _047_;
  wire [7:0] _048_;
  wire [31:0] _049_;
  wire _050_;
  wire _051_;
  wire [4:0] _052_;
  wire _053_;
  wire _054_;
  wire [3:0] _055_;
  wire [31:0] address;
  wire \begin ;
  reg [3:0] bursts = 4'h0;
  wire drop;
  wire freed;
  reg [6:0] gathered = 7'h00;
  reg [4:0] left = 5'h00;
  wire [7:0] length;
  reg [6:0] level = 7'h00;
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
  assign data__ready = ~ level[6];
  assign _011_ = & level[5:0];
  assign _022_ = _011_ ? 2'h1 : 2'h2;
  assign spare = level[6] ? 2'h0 : _022_;
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
  assign _045_ = drop ? 7'h00 : _020_[6:0];
  assign _031_ = rst ? 7'h00 : _045_;
  assign _046_ = drop ? 7'h00 : _016_[6:0];
  assign _030_ = rst ? 7'h00 : _046_;
  assign _047_ = drop ? 1'h0 : _013_;
  assign _029_ = rst ? 1'h0 : _047_;
  assign _048_ = \begin  ? length : axi__aw__len;
  assign _039_ = rst ? 8'h00 : _048_;
  assign _049_ = \begin  ? address : axi__aw__addr;
  assign _038_ = rst ? 32'd0 : _049_;
  assign _050_ = _026_ ? _028_ : busy;
  assign _051_ = \begin  ? 1'h1 : _050_;
  assign _037_ = rst ? 1'h0 : _051_;
  assign _052_ = _026_ ? _027_[4:0] : left;
  assign _036_ = \begin  ? length[4:0] : _052_;
  assign _053_ = axi__aw__ready ? 1'h0 : axi__aw__valid;
  assign _054_ = \begin  ? 1'h1 : _053_;
  assign _035_ = rst ? 1'h0 : _054_;
  assign _055_ = _023_ ? _025_[3:0] : bursts;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.writer.queue  queue (
    .clk(clk),
    .drop(drop),
    .freed(freed),
    .rst(rst),
    .words__payload(axi__w__data),
    .words__ready(words__ready),
    .write__data(word),
    .write__en(write)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.writer.splitter  splitter (
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
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.writer.queue (rst, drop, write__en, words__ready, write__data, freed, words__payload, clk);
  input rst;
  wire rst;
  input drop;
  wire drop;
  input write__en;
  wire write__en;
  input words__ready;
  wire words__ready;
  input [255:0] write__data;
  wire [255:0] write__data;
  output freed;
  reg freed = 1'h0;
  output [255:0] words__payload;
  reg [255:0] words__payload = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire [5:0] _03_;
  wire [5:0] _04_;
  wire [5:0] _05_;
  wire _06_;
  wire _07_;
  wire [255:0] _08_;
  wire _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire [6:0] _15_;
  wire [6:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire [5:0] _21_;
  wire [5:0] _22_;
  wire [5:0] _23_;
  wire [5:0] _24_;
  wire [5:0] _25_;
  wire [5:0] _26_;
  wire _27_;
  wire _28_;
  wire fetch;
  reg filled = 1'h0;
  reg [5:0] head = 6'h00;
  reg latched = 1'h0;
  wire move;
  reg [5:0] next = 6'h00;
  wire [255:0] read__data;
  reg [5:0] tail = 6'h3f;
  wire take;
  reg words__valid = 1'h0;
  (* no_rw_check = 32'd1 *)
  reg [255:0] storage [63:0];
  always @(posedge clk) begin
    if (write__en)
      storage[next] <= write__data;
  end
  reg [255:0] _71_;
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
  assign _21_ = take ? _16_[5:0] : head;
  assign _22_ = drop ? 6'h00 : _21_;
  assign _05_ = rst ? 6'h00 : _22_;
  assign _23_ = write__en ? _15_[5:0] : next;
  assign _24_ = drop ? 6'h00 : _23_;
  assign _04_ = rst ? 6'h00 : _24_;
  assign _25_ = write__en ? next : tail;
  assign _26_ = drop ? 6'h3f : _25_;
  assign _03_ = rst ? 6'h3f : _26_;
  assign _27_ = drop ? 1'h0 : _14_;
  assign _02_ = rst ? 1'h0 : _27_;
  assign _28_ = drop ? 1'h0 : take;
  assign _01_ = rst ? 1'h0 : _28_;
endmodule

// Splits commands into bursts at each multiple of the longest burst, so no burst crosses 4 KiB.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.writer.splitter (rst, taken, pending, command__ready, address, command__valid, command__payload, abort, offered, length, clk);
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
  wire [5:0] _01_;
  wire [33:0] _02_;
  wire [22:0] _03_;
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
  wire [4:0] _26_;
  wire [31:0] _27_;
  wire [3:0] _28_;
  reg [21:0] block = 22'h000000;
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
  assign _25_ = taken ? _03_[21:0] : block;
  assign _16_ = pending ? _25_ : command__payload[31:10];
  assign _26_ = taken ? 5'h00 : first;
  assign _15_ = pending ? _26_ : command__payload[9:5];
  assign _27_ = _00_ ? _02_[31:0] : \end ;
  assign _14_ = pending ? _27_ : command__payload[63:32];
  assign _28_ = abort ? 4'h0 : { _23_, state[1], _20_, _09_ };
  assign _13_ = rst ? 4'h0 : _28_;
  assign offered = state[3];
  assign address = { block, first, 5'h00 };
endmodule

// Decodes bytes into trits (docs/image.md, "Trits: the image packing").
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_base3_160(clk, trits, bytes);
  input clk;
  wire clk;
  output [319:0] trits;
  wire [319:0] trits;
  input [255:0] bytes;
  wire [255:0] bytes;
  wire _0000_;
  wire _0001_;
  wire _0002_;
  wire _0003_;
  wire _0004_;
  wire _0005_;
  wire _0006_;
  wire _0007_;
  wire _0008_;
  wire _0009_;
  wire _0010_;
  wire _0011_;
  wire _0012_;
  wire _0013_;
  wire _0014_;
  wire _0015_;
  wire _0016_;
  wire _0017_;
  wire _0018_;
  wire _0019_;
  wire _0020_;
  wire [2:0] _0021_;
  wire _0022_;
  wire _0023_;
  wire [1:0] _0024_;
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
  wire _0046_;
  wire _0047_;
  wire _0048_;
  wire _0049_;
  wire _0050_;
  wire _0051_;
  wire _0052_;
  wire _0053_;
  wire _0054_;
  wire _0055_;
  wire _0056_;
  wire _0057_;
  wire [2:0] _0058_;
  wire _0059_;
  wire [1:0] _0060_;
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
  wire [2:0] _0085_;
  wire _0086_;
  wire _0087_;
  wire _0088_;
  wire _0089_;
  wire _0090_;
  wire _0091_;
  wire _0092_;
  wire _0093_;
  wire [2:0] _0094_;
  wire _0095_;
  wire _0096_;
  wire [1:0] _0097_;
  wire _0098_;
  wire _0099_;
  wire _0100_;
  wire _0101_;
  wire _0102_;
  wire _0103_;
  wire _0104_;
  wire _0105_;
  wire _0106_;
  wire [1:0] _0107_;
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
  wire _0119_;
  wire _0120_;
  wire _0121_;
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
  wire _0155_;
  wire _0156_;
  wire _0157_;
  wire _0158_;
  wire _0159_;
  wire _0160_;
  wire [2:0] _0161_;
  wire _0162_;
  wire [1:0] _0163_;
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
  wire [2:0] _0197_;
  wire _0198_;
  wire [1:0] _0199_;
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
  wire [2:0] _0234_;
  wire _0235_;
  wire [1:0] _0236_;
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
  wire [2:0] _0270_;
  wire _0271_;
  wire _0272_;
  wire [1:0] _0273_;
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
  wire [2:0] _0307_;
  wire _0308_;
  wire [1:0] _0309_;
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
  wire [2:0] _0323_;
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
  wire [2:0] _0344_;
  wire _0345_;
  wire _0346_;
  wire [1:0] _0347_;
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
  wire [2:0] _0381_;
  wire _0382_;
  wire [1:0] _0383_;
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
  wire [2:0] _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire _0415_;
  wire _0416_;
  wire [2:0] _0417_;
  wire _0418_;
  wire _0419_;
  wire [1:0] _0420_;
  wire _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire [1:0] _0430_;
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
  wire [2:0] _0455_;
  wire _0456_;
  wire [1:0] _0457_;
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
  wire [2:0] _0490_;
  wire _0491_;
  wire _0492_;
  wire [1:0] _0493_;
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
  wire [2:0] _0527_;
  wire _0528_;
  wire [1:0] _0529_;
  wire _0530_;
  wire _0531_;
  wire _0532_;
  wire _0533_;
  wire [1:0] _0534_;
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
  wire [2:0] _0564_;
  wire _0565_;
  wire [1:0] _0566_;
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
  wire [2:0] _0600_;
  wire _0601_;
  wire [1:0] _0602_;
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
  wire _0633_;
  wire _0634_;
  wire _0635_;
  wire [2:0] _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire [1:0] _0640_;
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
  wire _0660_;
  wire _0661_;
  wire _0662_;
  wire _0663_;
  wire _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire _0668_;
  wire _0669_;
  wire _0670_;
  wire _0671_;
  wire _0672_;
  wire _0673_;
  wire [2:0] _0674_;
  wire _0675_;
  wire [1:0] _0676_;
  wire _0677_;
  wire _0678_;
  wire _0679_;
  wire _0680_;
  wire _0681_;
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
  wire _0706_;
  wire _0707_;
  wire _0708_;
  wire _0709_;
  wire [2:0] _0710_;
  wire _0711_;
  wire _0712_;
  wire [1:0] _0713_;
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
  wire _0742_;
  wire _0743_;
  wire _0744_;
  wire _0745_;
  wire _0746_;
  wire _0747_;
  wire [2:0] _0748_;
  wire _0749_;
  wire [1:0] _0750_;
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
  wire [2:0] _0775_;
  wire _0776_;
  wire _0777_;
  wire _0778_;
  wire _0779_;
  wire _0780_;
  wire _0781_;
  wire _0782_;
  wire _0783_;
  wire [2:0] _0784_;
  wire _0785_;
  wire _0786_;
  wire [1:0] _0787_;
  wire _0788_;
  wire _0789_;
  wire _0790_;
  wire _0791_;
  wire _0792_;
  wire _0793_;
  wire _0794_;
  wire _0795_;
  wire [1:0] _0796_;
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
  wire _0814_;
  wire _0815_;
  wire _0816_;
  wire _0817_;
  wire _0818_;
  wire _0819_;
  wire _0820_;
  wire [2:0] _0821_;
  wire _0822_;
  wire [1:0] _0823_;
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
  wire _0842_;
  wire _0843_;
  wire _0844_;
  wire _0845_;
  wire _0846_;
  wire _0847_;
  wire _0848_;
  wire _0849_;
  wire _0850_;
  wire _0851_;
  wire _0852_;
  wire _0853_;
  wire _0854_;
  wire _0855_;
  wire _0856_;
  wire [2:0] _0857_;
  wire _0858_;
  wire _0859_;
  wire [1:0] _0860_;
  wire _0861_;
  wire _0862_;
  wire _0863_;
  wire _0864_;
  wire _0865_;
  wire _0866_;
  wire _0867_;
  wire _0868_;
  wire _0869_;
  wire _0870_;
  wire _0871_;
  wire _0872_;
  wire _0873_;
  wire _0874_;
  wire _0875_;
  wire _0876_;
  wire _0877_;
  wire _0878_;
  wire _0879_;
  wire _0880_;
  wire _0881_;
  wire _0882_;
  wire _0883_;
  wire _0884_;
  wire _0885_;
  wire _0886_;
  wire _0887_;
  wire _0888_;
  wire _0889_;
  wire _0890_;
  wire _0891_;
  wire _0892_;
  wire _0893_;
  wire [2:0] _0894_;
  wire _0895_;
  wire [1:0] _0896_;
  wire _0897_;
  wire _0898_;
  wire _0899_;
  wire _0900_;
  wire _0901_;
  wire _0902_;
  wire _0903_;
  wire _0904_;
  wire _0905_;
  wire _0906_;
  wire _0907_;
  wire _0908_;
  wire _0909_;
  wire _0910_;
  wire _0911_;
  wire _0912_;
  wire _0913_;
  wire _0914_;
  wire _0915_;
  wire _0916_;
  wire _0917_;
  wire _0918_;
  wire _0919_;
  wire _0920_;
  wire _0921_;
  wire _0922_;
  wire _0923_;
  wire _0924_;
  wire _0925_;
  wire _0926_;
  wire _0927_;
  wire _0928_;
  wire _0929_;
  wire [2:0] _0930_;
  wire _0931_;
  wire [1:0] _0932_;
  wire _0933_;
  wire _0934_;
  wire _0935_;
  wire _0936_;
  wire _0937_;
  wire _0938_;
  wire _0939_;
  wire _0940_;
  wire _0941_;
  wire _0942_;
  wire _0943_;
  wire _0944_;
  wire _0945_;
  wire _0946_;
  wire _0947_;
  wire _0948_;
  wire _0949_;
  wire _0950_;
  wire _0951_;
  wire _0952_;
  wire _0953_;
  wire _0954_;
  wire _0955_;
  wire _0956_;
  wire _0957_;
  wire _0958_;
  wire _0959_;
  wire _0960_;
  wire _0961_;
  wire _0962_;
  wire _0963_;
  wire _0964_;
  wire _0965_;
  wire _0966_;
  wire [2:0] _0967_;
  wire _0968_;
  wire [1:0] _0969_;
  wire _0970_;
  wire _0971_;
  wire _0972_;
  wire _0973_;
  wire _0974_;
  wire _0975_;
  wire _0976_;
  wire _0977_;
  wire _0978_;
  wire _0979_;
  wire _0980_;
  wire _0981_;
  wire _0982_;
  wire _0983_;
  wire _0984_;
  wire _0985_;
  wire _0986_;
  wire _0987_;
  wire _0988_;
  wire _0989_;
  wire _0990_;
  wire _0991_;
  wire _0992_;
  wire _0993_;
  wire _0994_;
  wire _0995_;
  wire _0996_;
  wire _0997_;
  wire _0998_;
  wire _0999_;
  wire _1000_;
  wire _1001_;
  wire _1002_;
  wire [2:0] _1003_;
  wire _1004_;
  wire _1005_;
  wire [1:0] _1006_;
  wire _1007_;
  wire _1008_;
  wire _1009_;
  wire _1010_;
  wire _1011_;
  wire _1012_;
  wire _1013_;
  wire _1014_;
  wire _1015_;
  wire _1016_;
  wire _1017_;
  wire _1018_;
  wire _1019_;
  wire _1020_;
  wire _1021_;
  wire _1022_;
  wire _1023_;
  wire _1024_;
  wire _1025_;
  wire _1026_;
  wire _1027_;
  wire _1028_;
  wire _1029_;
  wire _1030_;
  wire _1031_;
  wire _1032_;
  wire _1033_;
  wire _1034_;
  wire _1035_;
  wire _1036_;
  wire _1037_;
  wire _1038_;
  wire _1039_;
  wire [2:0] _1040_;
  wire _1041_;
  wire [1:0] _1042_;
  wire _1043_;
  wire _1044_;
  wire _1045_;
  wire _1046_;
  wire _1047_;
  wire _1048_;
  wire _1049_;
  wire _1050_;
  wire _1051_;
  wire _1052_;
  wire _1053_;
  wire _1054_;
  wire _1055_;
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
  reg [1:0] code_25_3 = 2'h0;
  reg [1:0] code_25_4 = 2'h0;
  reg [1:0] code_26_0 = 2'h0;
  reg [1:0] code_26_1 = 2'h0;
  reg [1:0] code_26_2 = 2'h0;
  reg [1:0] code_26_3 = 2'h0;
  reg [1:0] code_26_4 = 2'h0;
  reg [1:0] code_27_0 = 2'h0;
  reg [1:0] code_27_1 = 2'h0;
  reg [1:0] code_27_2 = 2'h0;
  reg [1:0] code_27_3 = 2'h0;
  reg [1:0] code_27_4 = 2'h0;
  reg [1:0] code_28_0 = 2'h0;
  reg [1:0] code_28_1 = 2'h0;
  reg [1:0] code_28_2 = 2'h0;
  reg [1:0] code_28_3 = 2'h0;
  reg [1:0] code_28_4 = 2'h0;
  reg [1:0] code_29_0 = 2'h0;
  reg [1:0] code_29_1 = 2'h0;
  reg [1:0] code_29_2 = 2'h0;
  reg [1:0] code_29_3 = 2'h0;
  reg [1:0] code_29_4 = 2'h0;
  reg [1:0] code_2_0 = 2'h0;
  reg [1:0] code_2_1 = 2'h0;
  reg [1:0] code_2_2 = 2'h0;
  reg [1:0] code_2_3 = 2'h0;
  reg [1:0] code_2_4 = 2'h0;
  reg [1:0] code_30_0 = 2'h0;
  reg [1:0] code_30_1 = 2'h0;
  reg [1:0] code_30_2 = 2'h0;
  reg [1:0] code_30_3 = 2'h0;
  reg [1:0] code_30_4 = 2'h0;
  reg [1:0] code_31_0 = 2'h0;
  reg [1:0] code_31_1 = 2'h0;
  reg [1:0] code_31_2 = 2'h0;
  reg [1:0] code_31_3 = 2'h0;
  reg [1:0] code_31_4 = 2'h0;
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
  reg escape_25 = 1'h0;
  reg escape_26 = 1'h0;
  reg escape_27 = 1'h0;
  reg escape_28 = 1'h0;
  reg escape_29 = 1'h0;
  reg escape_3 = 1'h0;
  reg escape_30 = 1'h0;
  reg escape_31 = 1'h0;
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
  reg [2:0] high_26 = 3'h0;
  reg [2:0] high_27 = 3'h0;
  reg [2:0] high_28 = 3'h0;
  reg [2:0] high_29 = 3'h0;
  reg [2:0] high_3 = 3'h0;
  reg [2:0] high_30 = 3'h0;
  reg [2:0] high_31 = 3'h0;
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
  reg [2:0] low_25 = 3'h0;
  reg [2:0] low_26 = 3'h0;
  reg [2:0] low_27 = 3'h0;
  reg [2:0] low_28 = 3'h0;
  reg [2:0] low_29 = 3'h0;
  reg [2:0] low_3 = 3'h0;
  reg [2:0] low_30 = 3'h0;
  reg [2:0] low_31 = 3'h0;
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
  reg [1:0] middle_26 = 2'h0;
  reg [1:0] middle_27 = 2'h0;
  reg [1:0] middle_28 = 2'h0;
  reg [1:0] middle_29 = 2'h0;
  reg [1:0] middle_3 = 2'h0;
  reg [1:0] middle_30 = 2'h0;
  reg [1:0] middle_31 = 2'h0;
  reg [1:0] middle_4 = 2'h0;
  reg [1:0] middle_5 = 2'h0;
  reg [1:0] middle_6 = 2'h0;
  reg [1:0] middle_7 = 2'h0;
  reg [1:0] middle_8 = 2'h0;
  reg [1:0] middle_9 = 2'h0;
  assign _0000_ = & bytes[7:5];
  assign _0218_ = & bytes[7:5];
  assign _0323_ = _0218_ ? bytes[2:0] : bytes[7:5];
  assign _0429_ = high_0[1] & high_0[2];
  assign _0534_ = _0429_ ? middle_0 : high_0[2:1];
  assign _0638_ = high_0[1] & high_0[2];
  assign _0743_ = ~ high_0[0];
  assign _0848_ = middle_0[1] & _0743_;
  assign _0951_ = _0638_ | _0848_;
  assign _0106_ = middle_0[1] & middle_0[0];
  assign _0136_ = ~ _0106_;
  assign _0146_ = high_0[0] & _0136_;
  assign _0157_ = high_0[1] & high_0[2];
  assign _0168_ = ~ middle_0[1];
  assign _0177_ = middle_0[0] & _0168_;
  assign _0188_ = _0157_ | _0177_;
  assign _0208_ = high_0[0] | middle_0[0];
  assign _0219_ = middle_0[1] & _0208_;
  assign _0230_ = ~ low_0[2];
  assign _0241_ = low_0[1] & _0230_;
  assign _0250_ = escape_0 | _0241_;
  assign _0261_ = ~ escape_0;
  assign _0272_ = _0261_ & low_0[2];
  assign _0282_ = low_0[1] & low_0[0];
  assign _0292_ = ~ _0282_;
  assign _0303_ = _0272_ & _0292_;
  assign _0314_ = ~ low_0[1];
  assign _0324_ = low_0[0] & _0314_;
  assign _0335_ = escape_0 | _0324_;
  assign _0346_ = ~ escape_0;
  assign _0356_ = _0346_ & low_0[1];
  assign _0366_ = low_0[2] | low_0[0];
  assign _0377_ = _0356_ & _0366_;
  assign _0388_ = & bytes[15:13];
  assign _0397_ = & bytes[15:13];
  assign _0408_ = _0397_ ? bytes[10:8] : bytes[15:13];
  assign _0419_ = high_1[1] & high_1[2];
  assign _0430_ = _0419_ ? middle_1 : high_1[2:1];
  assign _0440_ = high_1[1] & high_1[2];
  assign _0451_ = ~ high_1[0];
  assign _0462_ = middle_1[1] & _0451_;
  assign _0471_ = _0440_ | _0462_;
  assign _0492_ = middle_1[1] & middle_1[0];
  assign _0502_ = ~ _0492_;
  assign _0512_ = high_1[0] & _0502_;
  assign _0523_ = high_1[1] & high_1[2];
  assign _0535_ = ~ middle_1[1];
  assign _0544_ = middle_1[0] & _0535_;
  assign _0555_ = _0523_ | _0544_;
  assign _0575_ = high_1[0] | middle_1[0];
  assign _0585_ = middle_1[1] & _0575_;
  assign _0596_ = ~ low_1[2];
  assign _0607_ = low_1[1] & _0596_;
  assign _0616_ = escape_1 | _0607_;
  assign _0627_ = ~ escape_1;
  assign _0639_ = _0627_ & low_1[2];
  assign _0649_ = low_1[1] & low_1[0];
  assign _0659_ = ~ _0649_;
  assign _0670_ = _0639_ & _0659_;
  assign _0681_ = ~ low_1[1];
  assign _0690_ = low_1[0] & _0681_;
  assign _0701_ = escape_1 | _0690_;
  assign _0712_ = ~ escape_1;
  assign _0722_ = _0712_ & low_1[1];
  assign _0732_ = low_1[2] | low_1[0];
  assign _0744_ = _0722_ & _0732_;
  assign _0755_ = & bytes[23:21];
  assign _0764_ = & bytes[23:21];
  assign _0775_ = _0764_ ? bytes[18:16] : bytes[23:21];
  assign _0786_ = high_2[1] & high_2[2];
  assign _0796_ = _0786_ ? middle_2 : high_2[2:1];
  assign _0806_ = high_2[1] & high_2[2];
  assign _0817_ = ~ high_2[0];
  assign _0828_ = middle_2[1] & _0817_;
  assign _0837_ = _0806_ | _0828_;
  assign _0859_ = middle_2[1] & middle_2[0];
  assign _0869_ = ~ _0859_;
  assign _0879_ = high_2[0] & _0869_;
  assign _0890_ = high_2[1] & high_2[2];
  assign _0901_ = ~ middle_2[1];
  assign _0910_ = middle_2[0] & _0901_;
  assign _0921_ = _0890_ | _0910_;
  assign _0941_ = high_2[0] | middle_2[0];
  assign _0952_ = middle_2[1] & _0941_;
  assign _0963_ = ~ low_2[2];
  assign _0974_ = low_2[1] & _0963_;
  assign _0983_ = escape_2 | _0974_;
  assign _0994_ = ~ escape_2;
  assign _1005_ = _0994_ & low_2[2];
  assign _1015_ = low_2[1] & low_2[0];
  assign _1025_ = ~ _1015_;
  assign _1036_ = _1005_ & _1025_;
  assign _1047_ = ~ low_2[1];
  assign _0001_ = low_2[0] & _1047_;
  assign _0012_ = escape_2 | _0001_;
  assign _0023_ = ~ escape_2;
  assign _0033_ = _0023_ & low_2[1];
  assign _0043_ = low_2[2] | low_2[0];
  assign _0054_ = _0033_ & _0043_;
  assign _0065_ = & bytes[31:29];
  assign _0074_ = & bytes[31:29];
  assign _0085_ = _0074_ ? bytes[26:24] : bytes[31:29];
  assign _0096_ = high_3[1] & high_3[2];
  assign _0107_ = _0096_ ? middle_3 : high_3[2:1];
  assign _0117_ = high_3[1] & high_3[2];
  assign _0128_ = ~ high_3[0];
  assign _0130_ = middle_3[1] & _0128_;
  assign _0131_ = _0117_ | _0130_;
  assign _0132_ = middle_3[1] & middle_3[0];
  assign _0133_ = ~ _0132_;
  assign _0134_ = high_3[0] & _0133_;
  assign _0135_ = high_3[1] & high_3[2];
  assign _0137_ = ~ middle_3[1];
  assign _0138_ = middle_3[0] & _0137_;
  assign _0139_ = _0135_ | _0138_;
  assign _0140_ = high_3[0] | middle_3[0];
  assign _0141_ = middle_3[1] & _0140_;
  assign _0142_ = ~ low_3[2];
  assign _0143_ = low_3[1] & _0142_;
  assign _0144_ = escape_3 | _0143_;
  assign _0145_ = ~ escape_3;
  assign _0147_ = _0145_ & low_3[2];
  assign _0148_ = low_3[1] & low_3[0];
  assign _0149_ = ~ _0148_;
  assign _0150_ = _0147_ & _0149_;
  assign _0151_ = ~ low_3[1];
  assign _0152_ = low_3[0] & _0151_;
  assign _0153_ = escape_3 | _0152_;
  assign _0154_ = ~ escape_3;
  assign _0155_ = _0154_ & low_3[1];
  assign _0156_ = low_3[2] | low_3[0];
  assign _0158_ = _0155_ & _0156_;
  assign _0159_ = & bytes[39:37];
  assign _0160_ = & bytes[39:37];
  assign _0161_ = _0160_ ? bytes[34:32] : bytes[39:37];
  assign _0162_ = high_4[1] & high_4[2];
  assign _0163_ = _0162_ ? middle_4 : high_4[2:1];
  assign _0164_ = high_4[1] & high_4[2];
  assign _0165_ = ~ high_4[0];
  assign _0166_ = middle_4[1] & _0165_;
  assign _0167_ = _0164_ | _0166_;
  assign _0169_ = middle_4[1] & middle_4[0];
  assign _0170_ = ~ _0169_;
  assign _0171_ = high_4[0] & _0170_;
  assign _0172_ = high_4[1] & high_4[2];
  assign _0173_ = ~ middle_4[1];
  assign _0174_ = middle_4[0] & _0173_;
  assign _0175_ = _0172_ | _0174_;
  assign _0176_ = high_4[0] | middle_4[0];
  assign _0178_ = middle_4[1] & _0176_;
  assign _0179_ = ~ low_4[2];
  assign _0180_ = low_4[1] & _0179_;
  assign _0181_ = escape_4 | _0180_;
  assign _0182_ = ~ escape_4;
  assign _0183_ = _0182_ & low_4[2];
  assign _0184_ = low_4[1] & low_4[0];
  assign _0185_ = ~ _0184_;
  assign _0186_ = _0183_ & _0185_;
  assign _0187_ = ~ low_4[1];
  assign _0189_ = low_4[0] & _0187_;
  assign _0190_ = escape_4 | _0189_;
  assign _0191_ = ~ escape_4;
  assign _0192_ = _0191_ & low_4[1];
  assign _0193_ = low_4[2] | low_4[0];
  assign _0194_ = _0192_ & _0193_;
  assign _0195_ = & bytes[47:45];
  assign _0196_ = & bytes[47:45];
  assign _0197_ = _0196_ ? bytes[42:40] : bytes[47:45];
  assign _0198_ = high_5[1] & high_5[2];
  assign _0199_ = _0198_ ? middle_5 : high_5[2:1];
  assign _0200_ = high_5[1] & high_5[2];
  assign _0201_ = ~ high_5[0];
  assign _0202_ = middle_5[1] & _0201_;
  assign _0203_ = _0200_ | _0202_;
  assign _0204_ = middle_5[1] & middle_5[0];
  assign _0205_ = ~ _0204_;
  assign _0206_ = high_5[0] & _0205_;
  assign _0207_ = high_5[1] & high_5[2];
  assign _0209_ = ~ middle_5[1];
  assign _0210_ = middle_5[0] & _0209_;
  assign _0211_ = _0207_ | _0210_;
  assign _0212_ = high_5[0] | middle_5[0];
  assign _0213_ = middle_5[1] & _0212_;
  assign _0214_ = ~ low_5[2];
  assign _0215_ = low_5[1] & _0214_;
  assign _0216_ = escape_5 | _0215_;
  assign _0217_ = ~ escape_5;
  assign _0220_ = _0217_ & low_5[2];
  assign _0221_ = low_5[1] & low_5[0];
  assign _0222_ = ~ _0221_;
  assign _0223_ = _0220_ & _0222_;
  assign _0224_ = ~ low_5[1];
  assign _0225_ = low_5[0] & _0224_;
  assign _0226_ = escape_5 | _0225_;
  assign _0227_ = ~ escape_5;
  assign _0228_ = _0227_ & low_5[1];
  assign _0229_ = low_5[2] | low_5[0];
  assign _0231_ = _0228_ & _0229_;
  assign _0232_ = & bytes[55:53];
  assign _0233_ = & bytes[55:53];
  assign _0234_ = _0233_ ? bytes[50:48] : bytes[55:53];
  assign _0235_ = high_6[1] & high_6[2];
  assign _0236_ = _0235_ ? middle_6 : high_6[2:1];
  assign _0237_ = high_6[1] & high_6[2];
  assign _0238_ = ~ high_6[0];
  assign _0239_ = middle_6[1] & _0238_;
  assign _0240_ = _0237_ | _0239_;
  assign _0242_ = middle_6[1] & middle_6[0];
  assign _0243_ = ~ _0242_;
  assign _0244_ = high_6[0] & _0243_;
  assign _0245_ = high_6[1] & high_6[2];
  assign _0246_ = ~ middle_6[1];
  assign _0247_ = middle_6[0] & _0246_;
  assign _0248_ = _0245_ | _0247_;
  assign _0249_ = high_6[0] | middle_6[0];
  assign _0251_ = middle_6[1] & _0249_;
  assign _0252_ = ~ low_6[2];
  assign _0253_ = low_6[1] & _0252_;
  assign _0254_ = escape_6 | _0253_;
  assign _0255_ = ~ escape_6;
  assign _0256_ = _0255_ & low_6[2];
  assign _0257_ = low_6[1] & low_6[0];
  assign _0258_ = ~ _0257_;
  assign _0259_ = _0256_ & _0258_;
  assign _0260_ = ~ low_6[1];
  assign _0262_ = low_6[0] & _0260_;
  assign _0263_ = escape_6 | _0262_;
  assign _0264_ = ~ escape_6;
  assign _0265_ = _0264_ & low_6[1];
  assign _0266_ = low_6[2] | low_6[0];
  assign _0267_ = _0265_ & _0266_;
  assign _0268_ = & bytes[63:61];
  assign _0269_ = & bytes[63:61];
  assign _0270_ = _0269_ ? bytes[58:56] : bytes[63:61];
  assign _0271_ = high_7[1] & high_7[2];
  assign _0273_ = _0271_ ? middle_7 : high_7[2:1];
  assign _0274_ = high_7[1] & high_7[2];
  assign _0275_ = ~ high_7[0];
  assign _0276_ = middle_7[1] & _0275_;
  assign _0277_ = _0274_ | _0276_;
  assign _0278_ = middle_7[1] & middle_7[0];
  assign _0279_ = ~ _0278_;
  assign _0280_ = high_7[0] & _0279_;
  assign _0281_ = high_7[1] & high_7[2];
  assign _0283_ = ~ middle_7[1];
  assign _0284_ = middle_7[0] & _0283_;
  assign _0285_ = _0281_ | _0284_;
  assign _0286_ = high_7[0] | middle_7[0];
  assign _0287_ = middle_7[1] & _0286_;
  assign _0288_ = ~ low_7[2];
  assign _0289_ = low_7[1] & _0288_;
  assign _0290_ = escape_7 | _0289_;
  assign _0291_ = ~ escape_7;
  assign _0293_ = _0291_ & low_7[2];
  assign _0294_ = low_7[1] & low_7[0];
  assign _0295_ = ~ _0294_;
  assign _0296_ = _0293_ & _0295_;
  assign _0297_ = ~ low_7[1];
  assign _0298_ = low_7[0] & _0297_;
  assign _0299_ = escape_7 | _0298_;
  assign _0300_ = ~ escape_7;
  assign _0301_ = _0300_ & low_7[1];
  assign _0302_ = low_7[2] | low_7[0];
  assign _0304_ = _0301_ & _0302_;
  assign _0305_ = & bytes[71:69];
  assign _0306_ = & bytes[71:69];
  assign _0307_ = _0306_ ? bytes[66:64] : bytes[71:69];
  assign _0308_ = high_8[1] & high_8[2];
  assign _0309_ = _0308_ ? middle_8 : high_8[2:1];
  assign _0310_ = high_8[1] & high_8[2];
  assign _0311_ = ~ high_8[0];
  assign _0312_ = middle_8[1] & _0311_;
  assign _0313_ = _0310_ | _0312_;
  assign _0315_ = middle_8[1] & middle_8[0];
  assign _0316_ = ~ _0315_;
  assign _0317_ = high_8[0] & _0316_;
  assign _0318_ = high_8[1] & high_8[2];
  assign _0319_ = ~ middle_8[1];
  assign _0320_ = middle_8[0] & _0319_;
  assign _0321_ = _0318_ | _0320_;
  assign _0322_ = high_8[0] | middle_8[0];
  assign _0325_ = middle_8[1] & _0322_;
  assign _0326_ = ~ low_8[2];
  assign _0327_ = low_8[1] & _0326_;
  assign _0328_ = escape_8 | _0327_;
  assign _0329_ = ~ escape_8;
  assign _0330_ = _0329_ & low_8[2];
  assign _0331_ = low_8[1] & low_8[0];
  assign _0332_ = ~ _0331_;
  assign _0333_ = _0330_ & _0332_;
  assign _0334_ = ~ low_8[1];
  assign _0336_ = low_8[0] & _0334_;
  assign _0337_ = escape_8 | _0336_;
  assign _0338_ = ~ escape_8;
  assign _0339_ = _0338_ & low_8[1];
  assign _0340_ = low_8[2] | low_8[0];
  assign _0341_ = _0339_ & _0340_;
  assign _0342_ = & bytes[79:77];
  assign _0343_ = & bytes[79:77];
  assign _0344_ = _0343_ ? bytes[74:72] : bytes[79:77];
  assign _0345_ = high_9[1] & high_9[2];
  assign _0347_ = _0345_ ? middle_9 : high_9[2:1];
  assign _0348_ = high_9[1] & high_9[2];
  assign _0349_ = ~ high_9[0];
  assign _0350_ = middle_9[1] & _0349_;
  assign _0351_ = _0348_ | _0350_;
  assign _0352_ = middle_9[1] & middle_9[0];
  assign _0353_ = ~ _0352_;
  assign _0354_ = high_9[0] & _0353_;
  assign _0355_ = high_9[1] & high_9[2];
  assign _0357_ = ~ middle_9[1];
  assign _0358_ = middle_9[0] & _0357_;
  assign _0359_ = _0355_ | _0358_;
  assign _0360_ = high_9[0] | middle_9[0];
  assign _0361_ = middle_9[1] & _0360_;
  assign _0362_ = ~ low_9[2];
  assign _0363_ = low_9[1] & _0362_;
  assign _0364_ = escape_9 | _0363_;
  assign _0365_ = ~ escape_9;
  assign _0367_ = _0365_ & low_9[2];
  assign _0368_ = low_9[1] & low_9[0];
  assign _0369_ = ~ _0368_;
  assign _0370_ = _0367_ & _0369_;
  assign _0371_ = ~ low_9[1];
  assign _0372_ = low_9[0] & _0371_;
  assign _0373_ = escape_9 | _0372_;
  assign _0374_ = ~ escape_9;
  assign _0375_ = _0374_ & low_9[1];
  assign _0376_ = low_9[2] | low_9[0];
  assign _0378_ = _0375_ & _0376_;
  assign _0379_ = & bytes[87:85];
  assign _0380_ = & bytes[87:85];
  assign _0381_ = _0380_ ? bytes[82:80] : bytes[87:85];
  assign _0382_ = high_10[1] & high_10[2];
  assign _0383_ = _0382_ ? middle_10 : high_10[2:1];
  assign _0384_ = high_10[1] & high_10[2];
  assign _0385_ = ~ high_10[0];
  assign _0386_ = middle_10[1] & _0385_;
  assign _0387_ = _0384_ | _0386_;
  assign _0389_ = middle_10[1] & middle_10[0];
  assign _0390_ = ~ _0389_;
  assign _0391_ = high_10[0] & _0390_;
  assign _0392_ = high_10[1] & high_10[2];
  assign _0393_ = ~ middle_10[1];
  assign _0394_ = middle_10[0] & _0393_;
  assign _0395_ = _0392_ | _0394_;
  assign _0396_ = high_10[0] | middle_10[0];
  assign _0398_ = middle_10[1] & _0396_;
  assign _0399_ = ~ low_10[2];
  assign _0400_ = low_10[1] & _0399_;
  assign _0401_ = escape_10 | _0400_;
  assign _0402_ = ~ escape_10;
  assign _0403_ = _0402_ & low_10[2];
  assign _0404_ = low_10[1] & low_10[0];
  assign _0405_ = ~ _0404_;
  assign _0406_ = _0403_ & _0405_;
  assign _0407_ = ~ low_10[1];
  assign _0409_ = low_10[0] & _0407_;
  assign _0410_ = escape_10 | _0409_;
  assign _0411_ = ~ escape_10;
  assign _0412_ = _0411_ & low_10[1];
  assign _0413_ = low_10[2] | low_10[0];
  assign _0414_ = _0412_ & _0413_;
  assign _0415_ = & bytes[95:93];
  assign _0416_ = & bytes[95:93];
  assign _0417_ = _0416_ ? bytes[90:88] : bytes[95:93];
  assign _0418_ = high_11[1] & high_11[2];
  assign _0420_ = _0418_ ? middle_11 : high_11[2:1];
  assign _0421_ = high_11[1] & high_11[2];
  assign _0422_ = ~ high_11[0];
  assign _0423_ = middle_11[1] & _0422_;
  assign _0424_ = _0421_ | _0423_;
  assign _0425_ = middle_11[1] & middle_11[0];
  assign _0426_ = ~ _0425_;
  assign _0427_ = high_11[0] & _0426_;
  assign _0428_ = high_11[1] & high_11[2];
  assign _0431_ = ~ middle_11[1];
  assign _0432_ = middle_11[0] & _0431_;
  assign _0433_ = _0428_ | _0432_;
  assign _0434_ = high_11[0] | middle_11[0];
  assign _0435_ = middle_11[1] & _0434_;
  assign _0436_ = ~ low_11[2];
  assign _0437_ = low_11[1] & _0436_;
  assign _0438_ = escape_11 | _0437_;
  assign _0439_ = ~ escape_11;
  assign _0441_ = _0439_ & low_11[2];
  assign _0442_ = low_11[1] & low_11[0];
  assign _0443_ = ~ _0442_;
  assign _0444_ = _0441_ & _0443_;
  assign _0445_ = ~ low_11[1];
  assign _0446_ = low_11[0] & _0445_;
  assign _0447_ = escape_11 | _0446_;
  assign _0448_ = ~ escape_11;
  assign _0449_ = _0448_ & low_11[1];
  assign _0450_ = low_11[2] | low_11[0];
  assign _0452_ = _0449_ & _0450_;
  assign _0453_ = & bytes[103:101];
  assign _0454_ = & bytes[103:101];
  assign _0455_ = _0454_ ? bytes[98:96] : bytes[103:101];
  assign _0456_ = high_12[1] & high_12[2];
  assign _0457_ = _0456_ ? middle_12 : high_12[2:1];
  assign _0458_ = high_12[1] & high_12[2];
  assign _0459_ = ~ high_12[0];
  assign _0460_ = middle_12[1] & _0459_;
  assign _0461_ = _0458_ | _0460_;
  assign _0463_ = middle_12[1] & middle_12[0];
  assign _0464_ = ~ _0463_;
  assign _0465_ = high_12[0] & _0464_;
  assign _0466_ = high_12[1] & high_12[2];
  assign _0467_ = ~ middle_12[1];
  assign _0468_ = middle_12[0] & _0467_;
  assign _0469_ = _0466_ | _0468_;
  assign _0470_ = high_12[0] | middle_12[0];
  assign _0472_ = middle_12[1] & _0470_;
  assign _0473_ = ~ low_12[2];
  assign _0474_ = low_12[1] & _0473_;
  assign _0475_ = escape_12 | _0474_;
  assign _0476_ = ~ escape_12;
  assign _0477_ = _0476_ & low_12[2];
  assign _0478_ = low_12[1] & low_12[0];
  assign _0479_ = ~ _0478_;
  assign _0480_ = _0477_ & _0479_;
  assign _0481_ = ~ low_12[1];
  assign _0482_ = low_12[0] & _0481_;
  assign _0483_ = escape_12 | _0482_;
  assign _0484_ = ~ escape_12;
  assign _0485_ = _0484_ & low_12[1];
  assign _0486_ = low_12[2] | low_12[0];
  assign _0487_ = _0485_ & _0486_;
  assign _0488_ = & bytes[111:109];
  assign _0489_ = & bytes[111:109];
  assign _0490_ = _0489_ ? bytes[106:104] : bytes[111:109];
  assign _0491_ = high_13[1] & high_13[2];
  assign _0493_ = _0491_ ? middle_13 : high_13[2:1];
  assign _0494_ = high_13[1] & high_13[2];
  assign _0495_ = ~ high_13[0];
  assign _0496_ = middle_13[1] & _0495_;
  assign _0497_ = _0494_ | _0496_;
  assign _0498_ = middle_13[1] & middle_13[0];
  assign _0499_ = ~ _0498_;
  assign _0500_ = high_13[0] & _0499_;
  assign _0501_ = high_13[1] & high_13[2];
  assign _0503_ = ~ middle_13[1];
  assign _0504_ = middle_13[0] & _0503_;
  assign _0505_ = _0501_ | _0504_;
  assign _0506_ = high_13[0] | middle_13[0];
  assign _0507_ = middle_13[1] & _0506_;
  assign _0508_ = ~ low_13[2];
  assign _0509_ = low_13[1] & _0508_;
  assign _0510_ = escape_13 | _0509_;
  assign _0511_ = ~ escape_13;
  assign _0513_ = _0511_ & low_13[2];
  assign _0514_ = low_13[1] & low_13[0];
  assign _0515_ = ~ _0514_;
  assign _0516_ = _0513_ & _0515_;
  assign _0517_ = ~ low_13[1];
  assign _0518_ = low_13[0] & _0517_;
  assign _0519_ = escape_13 | _0518_;
  assign _0520_ = ~ escape_13;
  assign _0521_ = _0520_ & low_13[1];
  assign _0522_ = low_13[2] | low_13[0];
  assign _0524_ = _0521_ & _0522_;
  assign _0525_ = & bytes[119:117];
  assign _0526_ = & bytes[119:117];
  assign _0527_ = _0526_ ? bytes[114:112] : bytes[119:117];
  assign _0528_ = high_14[1] & high_14[2];
  assign _0529_ = _0528_ ? middle_14 : high_14[2:1];
  assign _0530_ = high_14[1] & high_14[2];
  assign _0531_ = ~ high_14[0];
  assign _0532_ = middle_14[1] & _0531_;
  assign _0533_ = _0530_ | _0532_;
  assign _0536_ = middle_14[1] & middle_14[0];
  assign _0537_ = ~ _0536_;
  assign _0538_ = high_14[0] & _0537_;
  assign _0539_ = high_14[1] & high_14[2];
  assign _0540_ = ~ middle_14[1];
  assign _0541_ = middle_14[0] & _0540_;
  assign _0542_ = _0539_ | _0541_;
  assign _0543_ = high_14[0] | middle_14[0];
  assign _0545_ = middle_14[1] & _0543_;
  assign _0546_ = ~ low_14[2];
  assign _0547_ = low_14[1] & _0546_;
  assign _0548_ = escape_14 | _0547_;
  assign _0549_ = ~ escape_14;
  assign _0550_ = _0549_ & low_14[2];
  assign _0551_ = low_14[1] & low_14[0];
  assign _0552_ = ~ _0551_;
  assign _0553_ = _0550_ & _0552_;
  assign _0554_ = ~ low_14[1];
  assign _0556_ = low_14[0] & _0554_;
  assign _0557_ = escape_14 | _0556_;
  assign _0558_ = ~ escape_14;
  assign _0559_ = _0558_ & low_14[1];
  assign _0560_ = low_14[2] | low_14[0];
  assign _0561_ = _0559_ & _0560_;
  assign _0562_ = & bytes[127:125];
  assign _0563_ = & bytes[127:125];
  assign _0564_ = _0563_ ? bytes[122:120] : bytes[127:125];
  assign _0565_ = high_15[1] & high_15[2];
  assign _0566_ = _0565_ ? middle_15 : high_15[2:1];
  assign _0567_ = high_15[1] & high_15[2];
  assign _0568_ = ~ high_15[0];
  assign _0569_ = middle_15[1] & _0568_;
  assign _0570_ = _0567_ | _0569_;
  assign _0571_ = middle_15[1] & middle_15[0];
  assign _0572_ = ~ _0571_;
  assign _0573_ = high_15[0] & _0572_;
  assign _0574_ = high_15[1] & high_15[2];
  assign _0576_ = ~ middle_15[1];
  assign _0577_ = middle_15[0] & _0576_;
  assign _0578_ = _0574_ | _0577_;
  assign _0579_ = high_15[0] | middle_15[0];
  assign _0580_ = middle_15[1] & _0579_;
  assign _0581_ = ~ low_15[2];
  assign _0582_ = low_15[1] & _0581_;
  assign _0583_ = escape_15 | _0582_;
  assign _0584_ = ~ escape_15;
  assign _0586_ = _0584_ & low_15[2];
  assign _0587_ = low_15[1] & low_15[0];
  assign _0588_ = ~ _0587_;
  assign _0589_ = _0586_ & _0588_;
  assign _0590_ = ~ low_15[1];
  assign _0591_ = low_15[0] & _0590_;
  assign _0592_ = escape_15 | _0591_;
  assign _0593_ = ~ escape_15;
  assign _0594_ = _0593_ & low_15[1];
  assign _0595_ = low_15[2] | low_15[0];
  assign _0597_ = _0594_ & _0595_;
  assign _0598_ = & bytes[135:133];
  assign _0599_ = & bytes[135:133];
  assign _0600_ = _0599_ ? bytes[130:128] : bytes[135:133];
  assign _0601_ = high_16[1] & high_16[2];
  assign _0602_ = _0601_ ? middle_16 : high_16[2:1];
  assign _0603_ = high_16[1] & high_16[2];
  assign _0604_ = ~ high_16[0];
  assign _0605_ = middle_16[1] & _0604_;
  assign _0606_ = _0603_ | _0605_;
  assign _0608_ = middle_16[1] & middle_16[0];
  assign _0609_ = ~ _0608_;
  assign _0610_ = high_16[0] & _0609_;
  assign _0611_ = high_16[1] & high_16[2];
  assign _0612_ = ~ middle_16[1];
  assign _0613_ = middle_16[0] & _0612_;
  assign _0614_ = _0611_ | _0613_;
  assign _0615_ = high_16[0] | middle_16[0];
  assign _0617_ = middle_16[1] & _0615_;
  assign _0618_ = ~ low_16[2];
  assign _0619_ = low_16[1] & _0618_;
  assign _0620_ = escape_16 | _0619_;
  assign _0621_ = ~ escape_16;
  assign _0622_ = _0621_ & low_16[2];
  assign _0623_ = low_16[1] & low_16[0];
  assign _0624_ = ~ _0623_;
  assign _0625_ = _0622_ & _0624_;
  assign _0626_ = ~ low_16[1];
  assign _0628_ = low_16[0] & _0626_;
  assign _0629_ = escape_16 | _0628_;
  assign _0630_ = ~ escape_16;
  assign _0631_ = _0630_ & low_16[1];
  assign _0632_ = low_16[2] | low_16[0];
  assign _0633_ = _0631_ & _0632_;
  assign _0634_ = & bytes[143:141];
  assign _0635_ = & bytes[143:141];
  assign _0636_ = _0635_ ? bytes[138:136] : bytes[143:141];
  assign _0637_ = high_17[1] & high_17[2];
  assign _0640_ = _0637_ ? middle_17 : high_17[2:1];
  assign _0641_ = high_17[1] & high_17[2];
  assign _0642_ = ~ high_17[0];
  assign _0643_ = middle_17[1] & _0642_;
  assign _0644_ = _0641_ | _0643_;
  assign _0645_ = middle_17[1] & middle_17[0];
  assign _0646_ = ~ _0645_;
  assign _0647_ = high_17[0] & _0646_;
  assign _0648_ = high_17[1] & high_17[2];
  assign _0650_ = ~ middle_17[1];
  assign _0651_ = middle_17[0] & _0650_;
  assign _0652_ = _0648_ | _0651_;
  assign _0653_ = high_17[0] | middle_17[0];
  assign _0654_ = middle_17[1] & _0653_;
  assign _0655_ = ~ low_17[2];
  assign _0656_ = low_17[1] & _0655_;
  assign _0657_ = escape_17 | _0656_;
  assign _0658_ = ~ escape_17;
  assign _0660_ = _0658_ & low_17[2];
  assign _0661_ = low_17[1] & low_17[0];
  assign _0662_ = ~ _0661_;
  assign _0663_ = _0660_ & _0662_;
  assign _0664_ = ~ low_17[1];
  assign _0665_ = low_17[0] & _0664_;
  assign _0666_ = escape_17 | _0665_;
  assign _0667_ = ~ escape_17;
  assign _0668_ = _0667_ & low_17[1];
  assign _0669_ = low_17[2] | low_17[0];
  assign _0671_ = _0668_ & _0669_;
  assign _0672_ = & bytes[151:149];
  assign _0673_ = & bytes[151:149];
  assign _0674_ = _0673_ ? bytes[146:144] : bytes[151:149];
  assign _0675_ = high_18[1] & high_18[2];
  assign _0676_ = _0675_ ? middle_18 : high_18[2:1];
  assign _0677_ = high_18[1] & high_18[2];
  assign _0678_ = ~ high_18[0];
  assign _0679_ = middle_18[1] & _0678_;
  assign _0680_ = _0677_ | _0679_;
  assign _0682_ = middle_18[1] & middle_18[0];
  assign _0683_ = ~ _0682_;
  assign _0684_ = high_18[0] & _0683_;
  assign _0685_ = high_18[1] & high_18[2];
  assign _0686_ = ~ middle_18[1];
  assign _0687_ = middle_18[0] & _0686_;
  assign _0688_ = _0685_ | _0687_;
  assign _0689_ = high_18[0] | middle_18[0];
  assign _0691_ = middle_18[1] & _0689_;
  assign _0692_ = ~ low_18[2];
  assign _0693_ = low_18[1] & _0692_;
  assign _0694_ = escape_18 | _0693_;
  assign _0695_ = ~ escape_18;
  assign _0696_ = _0695_ & low_18[2];
  assign _0697_ = low_18[1] & low_18[0];
  assign _0698_ = ~ _0697_;
  assign _0699_ = _0696_ & _0698_;
  assign _0700_ = ~ low_18[1];
  assign _0702_ = low_18[0] & _0700_;
  assign _0703_ = escape_18 | _0702_;
  assign _0704_ = ~ escape_18;
  assign _0705_ = _0704_ & low_18[1];
  assign _0706_ = low_18[2] | low_18[0];
  assign _0707_ = _0705_ & _0706_;
  assign _0708_ = & bytes[159:157];
  assign _0709_ = & bytes[159:157];
  assign _0710_ = _0709_ ? bytes[154:152] : bytes[159:157];
  assign _0711_ = high_19[1] & high_19[2];
  assign _0713_ = _0711_ ? middle_19 : high_19[2:1];
  assign _0714_ = high_19[1] & high_19[2];
  assign _0715_ = ~ high_19[0];
  assign _0716_ = middle_19[1] & _0715_;
  assign _0717_ = _0714_ | _0716_;
  assign _0718_ = middle_19[1] & middle_19[0];
  assign _0719_ = ~ _0718_;
  assign _0720_ = high_19[0] & _0719_;
  assign _0721_ = high_19[1] & high_19[2];
  assign _0723_ = ~ middle_19[1];
  assign _0724_ = middle_19[0] & _0723_;
  assign _0725_ = _0721_ | _0724_;
  assign _0726_ = high_19[0] | middle_19[0];
  assign _0727_ = middle_19[1] & _0726_;
  assign _0728_ = ~ low_19[2];
  assign _0729_ = low_19[1] & _0728_;
  assign _0730_ = escape_19 | _0729_;
  assign _0731_ = ~ escape_19;
  assign _0733_ = _0731_ & low_19[2];
  assign _0734_ = low_19[1] & low_19[0];
  assign _0735_ = ~ _0734_;
  assign _0736_ = _0733_ & _0735_;
  assign _0737_ = ~ low_19[1];
  assign _0738_ = low_19[0] & _0737_;
  assign _0739_ = escape_19 | _0738_;
  assign _0740_ = ~ escape_19;
  assign _0741_ = _0740_ & low_19[1];
  assign _0742_ = low_19[2] | low_19[0];
  assign _0745_ = _0741_ & _0742_;
  assign _0746_ = & bytes[167:165];
  assign _0747_ = & bytes[167:165];
  assign _0748_ = _0747_ ? bytes[162:160] : bytes[167:165];
  assign _0749_ = high_20[1] & high_20[2];
  assign _0750_ = _0749_ ? middle_20 : high_20[2:1];
  assign _0751_ = high_20[1] & high_20[2];
  assign _0752_ = ~ high_20[0];
  assign _0753_ = middle_20[1] & _0752_;
  assign _0754_ = _0751_ | _0753_;
  assign _0756_ = middle_20[1] & middle_20[0];
  assign _0757_ = ~ _0756_;
  assign _0758_ = high_20[0] & _0757_;
  assign _0759_ = high_20[1] & high_20[2];
  assign _0760_ = ~ middle_20[1];
  assign _0761_ = middle_20[0] & _0760_;
  assign _0762_ = _0759_ | _0761_;
  assign _0763_ = high_20[0] | middle_20[0];
  assign _0765_ = middle_20[1] & _0763_;
  assign _0766_ = ~ low_20[2];
  assign _0767_ = low_20[1] & _0766_;
  assign _0768_ = escape_20 | _0767_;
  assign _0769_ = ~ escape_20;
  assign _0770_ = _0769_ & low_20[2];
  assign _0771_ = low_20[1] & low_20[0];
  assign _0772_ = ~ _0771_;
  assign _0773_ = _0770_ & _0772_;
  assign _0774_ = ~ low_20[1];
  assign _0776_ = low_20[0] & _0774_;
  assign _0777_ = escape_20 | _0776_;
  assign _0778_ = ~ escape_20;
  assign _0779_ = _0778_ & low_20[1];
  assign _0780_ = low_20[2] | low_20[0];
  assign _0781_ = _0779_ & _0780_;
  assign _0782_ = & bytes[175:173];
  assign _0783_ = & bytes[175:173];
  assign _0784_ = _0783_ ? bytes[170:168] : bytes[175:173];
  assign _0785_ = high_21[1] & high_21[2];
  assign _0787_ = _0785_ ? middle_21 : high_21[2:1];
  assign _0788_ = high_21[1] & high_21[2];
  assign _0789_ = ~ high_21[0];
  assign _0790_ = middle_21[1] & _0789_;
  assign _0791_ = _0788_ | _0790_;
  assign _0792_ = middle_21[1] & middle_21[0];
  assign _0793_ = ~ _0792_;
  assign _0794_ = high_21[0] & _0793_;
  assign _0795_ = high_21[1] & high_21[2];
  assign _0797_ = ~ middle_21[1];
  assign _0798_ = middle_21[0] & _0797_;
  assign _0799_ = _0795_ | _0798_;
  assign _0800_ = high_21[0] | middle_21[0];
  assign _0801_ = middle_21[1] & _0800_;
  assign _0802_ = ~ low_21[2];
  assign _0803_ = low_21[1] & _0802_;
  assign _0804_ = escape_21 | _0803_;
  assign _0805_ = ~ escape_21;
  assign _0807_ = _0805_ & low_21[2];
  assign _0808_ = low_21[1] & low_21[0];
  assign _0809_ = ~ _0808_;
  assign _0810_ = _0807_ & _0809_;
  assign _0811_ = ~ low_21[1];
  assign _0812_ = low_21[0] & _0811_;
  assign _0813_ = escape_21 | _0812_;
  assign _0814_ = ~ escape_21;
  assign _0815_ = _0814_ & low_21[1];
  assign _0816_ = low_21[2] | low_21[0];
  assign _0818_ = _0815_ & _0816_;
  assign _0819_ = & bytes[183:181];
  assign _0820_ = & bytes[183:181];
  assign _0821_ = _0820_ ? bytes[178:176] : bytes[183:181];
  assign _0822_ = high_22[1] & high_22[2];
  assign _0823_ = _0822_ ? middle_22 : high_22[2:1];
  assign _0824_ = high_22[1] & high_22[2];
  assign _0825_ = ~ high_22[0];
  assign _0826_ = middle_22[1] & _0825_;
  assign _0827_ = _0824_ | _0826_;
  assign _0829_ = middle_22[1] & middle_22[0];
  assign _0830_ = ~ _0829_;
  assign _0831_ = high_22[0] & _0830_;
  assign _0832_ = high_22[1] & high_22[2];
  assign _0833_ = ~ middle_22[1];
  assign _0834_ = middle_22[0] & _0833_;
  assign _0835_ = _0832_ | _0834_;
  assign _0836_ = high_22[0] | middle_22[0];
  assign _0838_ = middle_22[1] & _0836_;
  assign _0839_ = ~ low_22[2];
  assign _0840_ = low_22[1] & _0839_;
  assign _0841_ = escape_22 | _0840_;
  assign _0842_ = ~ escape_22;
  assign _0843_ = _0842_ & low_22[2];
  assign _0844_ = low_22[1] & low_22[0];
  assign _0845_ = ~ _0844_;
  assign _0846_ = _0843_ & _0845_;
  assign _0847_ = ~ low_22[1];
  assign _0849_ = low_22[0] & _0847_;
  assign _0850_ = escape_22 | _0849_;
  assign _0851_ = ~ escape_22;
  assign _0852_ = _0851_ & low_22[1];
  assign _0853_ = low_22[2] | low_22[0];
  assign _0854_ = _0852_ & _0853_;
  assign _0855_ = & bytes[191:189];
  assign _0856_ = & bytes[191:189];
  assign _0857_ = _0856_ ? bytes[186:184] : bytes[191:189];
  assign _0858_ = high_23[1] & high_23[2];
  assign _0860_ = _0858_ ? middle_23 : high_23[2:1];
  assign _0861_ = high_23[1] & high_23[2];
  assign _0862_ = ~ high_23[0];
  assign _0863_ = middle_23[1] & _0862_;
  assign _0864_ = _0861_ | _0863_;
  assign _0865_ = middle_23[1] & middle_23[0];
  assign _0866_ = ~ _0865_;
  assign _0867_ = high_23[0] & _0866_;
  assign _0868_ = high_23[1] & high_23[2];
  assign _0870_ = ~ middle_23[1];
  assign _0871_ = middle_23[0] & _0870_;
  assign _0872_ = _0868_ | _0871_;
  assign _0873_ = high_23[0] | middle_23[0];
  assign _0874_ = middle_23[1] & _0873_;
  assign _0875_ = ~ low_23[2];
  assign _0876_ = low_23[1] & _0875_;
  assign _0877_ = escape_23 | _0876_;
  assign _0878_ = ~ escape_23;
  assign _0880_ = _0878_ & low_23[2];
  assign _0881_ = low_23[1] & low_23[0];
  assign _0882_ = ~ _0881_;
  assign _0883_ = _0880_ & _0882_;
  assign _0884_ = ~ low_23[1];
  assign _0885_ = low_23[0] & _0884_;
  assign _0886_ = escape_23 | _0885_;
  assign _0887_ = ~ escape_23;
  assign _0888_ = _0887_ & low_23[1];
  assign _0889_ = low_23[2] | low_23[0];
  assign _0891_ = _0888_ & _0889_;
  assign _0892_ = & bytes[199:197];
  assign _0893_ = & bytes[199:197];
  assign _0894_ = _0893_ ? bytes[194:192] : bytes[199:197];
  assign _0895_ = high_24[1] & high_24[2];
  assign _0896_ = _0895_ ? middle_24 : high_24[2:1];
  assign _0897_ = high_24[1] & high_24[2];
  assign _0898_ = ~ high_24[0];
  assign _0899_ = middle_24[1] & _0898_;
  assign _0900_ = _0897_ | _0899_;
  assign _0902_ = middle_24[1] & middle_24[0];
  assign _0903_ = ~ _0902_;
  assign _0904_ = high_24[0] & _0903_;
  assign _0905_ = high_24[1] & high_24[2];
  assign _0906_ = ~ middle_24[1];
  assign _0907_ = middle_24[0] & _0906_;
  assign _0908_ = _0905_ | _0907_;
  assign _0909_ = high_24[0] | middle_24[0];
  assign _0911_ = middle_24[1] & _0909_;
  assign _0912_ = ~ low_24[2];
  assign _0913_ = low_24[1] & _0912_;
  assign _0914_ = escape_24 | _0913_;
  assign _0915_ = ~ escape_24;
  assign _0916_ = _0915_ & low_24[2];
  assign _0917_ = low_24[1] & low_24[0];
  assign _0918_ = ~ _0917_;
  assign _0919_ = _0916_ & _0918_;
  assign _0920_ = ~ low_24[1];
  assign _0922_ = low_24[0] & _0920_;
  assign _0923_ = escape_24 | _0922_;
  assign _0924_ = ~ escape_24;
  assign _0925_ = _0924_ & low_24[1];
  assign _0926_ = low_24[2] | low_24[0];
  assign _0927_ = _0925_ & _0926_;
  assign _0928_ = & bytes[207:205];
  assign _0929_ = & bytes[207:205];
  assign _0930_ = _0929_ ? bytes[202:200] : bytes[207:205];
  assign _0931_ = high_25[1] & high_25[2];
  assign _0932_ = _0931_ ? middle_25 : high_25[2:1];
  assign _0933_ = high_25[1] & high_25[2];
  assign _0934_ = ~ high_25[0];
  assign _0935_ = middle_25[1] & _0934_;
  assign _0936_ = _0933_ | _0935_;
  assign _0937_ = middle_25[1] & middle_25[0];
  assign _0938_ = ~ _0937_;
  assign _0939_ = high_25[0] & _0938_;
  assign _0940_ = high_25[1] & high_25[2];
  assign _0942_ = ~ middle_25[1];
  assign _0943_ = middle_25[0] & _0942_;
  assign _0944_ = _0940_ | _0943_;
  assign _0945_ = high_25[0] | middle_25[0];
  assign _0946_ = middle_25[1] & _0945_;
  assign _0947_ = ~ low_25[2];
  assign _0948_ = low_25[1] & _0947_;
  assign _0949_ = escape_25 | _0948_;
  assign _0950_ = ~ escape_25;
  assign _0953_ = _0950_ & low_25[2];
  assign _0954_ = low_25[1] & low_25[0];
  assign _0955_ = ~ _0954_;
  assign _0956_ = _0953_ & _0955_;
  assign _0957_ = ~ low_25[1];
  assign _0958_ = low_25[0] & _0957_;
  assign _0959_ = escape_25 | _0958_;
  assign _0960_ = ~ escape_25;
  assign _0961_ = _0960_ & low_25[1];
  assign _0962_ = low_25[2] | low_25[0];
  assign _0964_ = _0961_ & _0962_;
  assign _0965_ = & bytes[215:213];
  assign _0966_ = & bytes[215:213];
  assign _0967_ = _0966_ ? bytes[210:208] : bytes[215:213];
  assign _0968_ = high_26[1] & high_26[2];
  assign _0969_ = _0968_ ? middle_26 : high_26[2:1];
  assign _0970_ = high_26[1] & high_26[2];
  assign _0971_ = ~ high_26[0];
  assign _0972_ = middle_26[1] & _0971_;
  assign _0973_ = _0970_ | _0972_;
  assign _0975_ = middle_26[1] & middle_26[0];
  assign _0976_ = ~ _0975_;
  assign _0977_ = high_26[0] & _0976_;
  assign _0978_ = high_26[1] & high_26[2];
  assign _0979_ = ~ middle_26[1];
  assign _0980_ = middle_26[0] & _0979_;
  assign _0981_ = _0978_ | _0980_;
  assign _0982_ = high_26[0] | middle_26[0];
  assign _0984_ = middle_26[1] & _0982_;
  assign _0985_ = ~ low_26[2];
  assign _0986_ = low_26[1] & _0985_;
  assign _0987_ = escape_26 | _0986_;
  assign _0988_ = ~ escape_26;
  assign _0989_ = _0988_ & low_26[2];
  assign _0990_ = low_26[1] & low_26[0];
  assign _0991_ = ~ _0990_;
  assign _0992_ = _0989_ & _0991_;
  assign _0993_ = ~ low_26[1];
  assign _0995_ = low_26[0] & _0993_;
  assign _0996_ = escape_26 | _0995_;
  assign _0997_ = ~ escape_26;
  assign _0998_ = _0997_ & low_26[1];
  assign _0999_ = low_26[2] | low_26[0];
  assign _1000_ = _0998_ & _0999_;
  assign _1001_ = & bytes[223:221];
  assign _1002_ = & bytes[223:221];
  assign _1003_ = _1002_ ? bytes[218:216] : bytes[223:221];
  assign _1004_ = high_27[1] & high_27[2];
  assign _1006_ = _1004_ ? middle_27 : high_27[2:1];
  assign _1007_ = high_27[1] & high_27[2];
  assign _1008_ = ~ high_27[0];
  assign _1009_ = middle_27[1] & _1008_;
  assign _1010_ = _1007_ | _1009_;
  assign _1011_ = middle_27[1] & middle_27[0];
  assign _1012_ = ~ _1011_;
  assign _1013_ = high_27[0] & _1012_;
  assign _1014_ = high_27[1] & high_27[2];
  assign _1016_ = ~ middle_27[1];
  assign _1017_ = middle_27[0] & _1016_;
  assign _1018_ = _1014_ | _1017_;
  assign _1019_ = high_27[0] | middle_27[0];
  assign _1020_ = middle_27[1] & _1019_;
  assign _1021_ = ~ low_27[2];
  assign _1022_ = low_27[1] & _1021_;
  assign _1023_ = escape_27 | _1022_;
  assign _1024_ = ~ escape_27;
  assign _1026_ = _1024_ & low_27[2];
  assign _1027_ = low_27[1] & low_27[0];
  assign _1028_ = ~ _1027_;
  assign _1029_ = _1026_ & _1028_;
  assign _1030_ = ~ low_27[1];
  assign _1031_ = low_27[0] & _1030_;
  assign _1032_ = escape_27 | _1031_;
  assign _1033_ = ~ escape_27;
  assign _1034_ = _1033_ & low_27[1];
  assign _1035_ = low_27[2] | low_27[0];
  assign _1037_ = _1034_ & _1035_;
  assign _1038_ = & bytes[231:229];
  assign _1039_ = & bytes[231:229];
  assign _1040_ = _1039_ ? bytes[226:224] : bytes[231:229];
  assign _1041_ = high_28[1] & high_28[2];
  assign _1042_ = _1041_ ? middle_28 : high_28[2:1];
  assign _1043_ = high_28[1] & high_28[2];
  assign _1044_ = ~ high_28[0];
  assign _1045_ = middle_28[1] & _1044_;
  assign _1046_ = _1043_ | _1045_;
  assign _1048_ = middle_28[1] & middle_28[0];
  assign _1049_ = ~ _1048_;
  assign _1050_ = high_28[0] & _1049_;
  assign _1051_ = high_28[1] & high_28[2];
  assign _1052_ = ~ middle_28[1];
  assign _1053_ = middle_28[0] & _1052_;
  assign _1054_ = _1051_ | _1053_;
  assign _1055_ = high_28[0] | middle_28[0];
  assign _0002_ = middle_28[1] & _1055_;
  assign _0003_ = ~ low_28[2];
  assign _0004_ = low_28[1] & _0003_;
  assign _0005_ = escape_28 | _0004_;
  assign _0006_ = ~ escape_28;
  assign _0007_ = _0006_ & low_28[2];
  assign _0008_ = low_28[1] & low_28[0];
  assign _0009_ = ~ _0008_;
  assign _0010_ = _0007_ & _0009_;
  assign _0011_ = ~ low_28[1];
  assign _0013_ = low_28[0] & _0011_;
  assign _0014_ = escape_28 | _0013_;
  assign _0015_ = ~ escape_28;
  assign _0016_ = _0015_ & low_28[1];
  assign _0017_ = low_28[2] | low_28[0];
  assign _0018_ = _0016_ & _0017_;
  assign _0019_ = & bytes[239:237];
  assign _0020_ = & bytes[239:237];
  assign _0021_ = _0020_ ? bytes[234:232] : bytes[239:237];
  assign _0022_ = high_29[1] & high_29[2];
  assign _0024_ = _0022_ ? middle_29 : high_29[2:1];
  assign _0025_ = high_29[1] & high_29[2];
  assign _0026_ = ~ high_29[0];
  assign _0027_ = middle_29[1] & _0026_;
  assign _0028_ = _0025_ | _0027_;
  assign _0029_ = middle_29[1] & middle_29[0];
  assign _0030_ = ~ _0029_;
  assign _0031_ = high_29[0] & _0030_;
  assign _0032_ = high_29[1] & high_29[2];
  assign _0034_ = ~ middle_29[1];
  assign _0035_ = middle_29[0] & _0034_;
  assign _0036_ = _0032_ | _0035_;
  assign _0037_ = high_29[0] | middle_29[0];
  assign _0038_ = middle_29[1] & _0037_;
  assign _0039_ = ~ low_29[2];
  assign _0040_ = low_29[1] & _0039_;
  assign _0041_ = escape_29 | _0040_;
  assign _0042_ = ~ escape_29;
  assign _0044_ = _0042_ & low_29[2];
  assign _0045_ = low_29[1] & low_29[0];
  assign _0046_ = ~ _0045_;
  assign _0047_ = _0044_ & _0046_;
  assign _0048_ = ~ low_29[1];
  assign _0049_ = low_29[0] & _0048_;
  assign _0050_ = escape_29 | _0049_;
  assign _0051_ = ~ escape_29;
  assign _0052_ = _0051_ & low_29[1];
  assign _0053_ = low_29[2] | low_29[0];
  assign _0055_ = _0052_ & _0053_;
  assign _0056_ = & bytes[247:245];
  assign _0057_ = & bytes[247:245];
  assign _0058_ = _0057_ ? bytes[242:240] : bytes[247:245];
  assign _0059_ = high_30[1] & high_30[2];
  assign _0060_ = _0059_ ? middle_30 : high_30[2:1];
  assign _0061_ = high_30[1] & high_30[2];
  assign _0062_ = ~ high_30[0];
  assign _0063_ = middle_30[1] & _0062_;
  assign _0064_ = _0061_ | _0063_;
  assign _0066_ = middle_30[1] & middle_30[0];
  assign _0067_ = ~ _0066_;
  assign _0068_ = high_30[0] & _0067_;
  assign _0069_ = high_30[1] & high_30[2];
  assign _0070_ = ~ middle_30[1];
  assign _0071_ = middle_30[0] & _0070_;
  assign _0072_ = _0069_ | _0071_;
  assign _0073_ = high_30[0] | middle_30[0];
  assign _0075_ = middle_30[1] & _0073_;
  assign _0076_ = ~ low_30[2];
  assign _0077_ = low_30[1] & _0076_;
  assign _0078_ = escape_30 | _0077_;
  assign _0079_ = ~ escape_30;
  assign _0080_ = _0079_ & low_30[2];
  assign _0081_ = low_30[1] & low_30[0];
  assign _0082_ = ~ _0081_;
  assign _0083_ = _0080_ & _0082_;
  assign _0084_ = ~ low_30[1];
  assign _0086_ = low_30[0] & _0084_;
  assign _0087_ = escape_30 | _0086_;
  assign _0088_ = ~ escape_30;
  assign _0089_ = _0088_ & low_30[1];
  assign _0090_ = low_30[2] | low_30[0];
  assign _0091_ = _0089_ & _0090_;
  assign _0092_ = & bytes[255:253];
  assign _0093_ = & bytes[255:253];
  assign _0094_ = _0093_ ? bytes[250:248] : bytes[255:253];
  assign _0095_ = high_31[1] & high_31[2];
  assign _0097_ = _0095_ ? middle_31 : high_31[2:1];
  assign _0098_ = high_31[1] & high_31[2];
  assign _0099_ = ~ high_31[0];
  assign _0100_ = middle_31[1] & _0099_;
  assign _0101_ = _0098_ | _0100_;
  assign _0102_ = middle_31[1] & middle_31[0];
  assign _0103_ = ~ _0102_;
  assign _0104_ = high_31[0] & _0103_;
  assign _0105_ = high_31[1] & high_31[2];
  assign _0108_ = ~ middle_31[1];
  assign _0109_ = middle_31[0] & _0108_;
  assign _0110_ = _0105_ | _0109_;
  assign _0111_ = high_31[0] | middle_31[0];
  assign _0112_ = middle_31[1] & _0111_;
  assign _0113_ = ~ low_31[2];
  assign _0114_ = low_31[1] & _0113_;
  assign _0115_ = escape_31 | _0114_;
  assign _0116_ = ~ escape_31;
  assign _0118_ = _0116_ & low_31[2];
  assign _0119_ = low_31[1] & low_31[0];
  assign _0120_ = ~ _0119_;
  assign _0121_ = _0118_ & _0120_;
  assign _0122_ = ~ low_31[1];
  assign _0123_ = low_31[0] & _0122_;
  assign _0124_ = escape_31 | _0123_;
  assign _0125_ = ~ escape_31;
  assign _0126_ = _0125_ & low_31[1];
  assign _0127_ = low_31[2] | low_31[0];
  assign _0129_ = _0126_ & _0127_;
  always @(posedge clk)
    escape_0 <= _0000_;
  always @(posedge clk)
    low_0 <= bytes[2:0];
  always @(posedge clk)
    middle_0 <= bytes[4:3];
  always @(posedge clk)
    high_0 <= _0323_;
  always @(posedge clk)
    code_0_0 <= _0534_;
  always @(posedge clk)
    code_0_1 <= { _0146_, _0951_ };
  always @(posedge clk)
    code_0_2 <= { _0219_, _0188_ };
  always @(posedge clk)
    code_0_3 <= { _0303_, _0250_ };
  always @(posedge clk)
    code_0_4 <= { _0377_, _0335_ };
  always @(posedge clk)
    escape_1 <= _0388_;
  always @(posedge clk)
    low_1 <= bytes[10:8];
  always @(posedge clk)
    middle_1 <= bytes[12:11];
  always @(posedge clk)
    high_1 <= _0408_;
  always @(posedge clk)
    code_1_0 <= _0430_;
  always @(posedge clk)
    code_1_1 <= { _0512_, _0471_ };
  always @(posedge clk)
    code_1_2 <= { _0585_, _0555_ };
  always @(posedge clk)
    code_1_3 <= { _0670_, _0616_ };
  always @(posedge clk)
    code_1_4 <= { _0744_, _0701_ };
  always @(posedge clk)
    escape_2 <= _0755_;
  always @(posedge clk)
    low_2 <= bytes[18:16];
  always @(posedge clk)
    middle_2 <= bytes[20:19];
  always @(posedge clk)
    high_2 <= _0775_;
  always @(posedge clk)
    code_2_0 <= _0796_;
  always @(posedge clk)
    code_2_1 <= { _0879_, _0837_ };
  always @(posedge clk)
    code_2_2 <= { _0952_, _0921_ };
  always @(posedge clk)
    code_2_3 <= { _1036_, _0983_ };
  always @(posedge clk)
    code_2_4 <= { _0054_, _0012_ };
  always @(posedge clk)
    escape_3 <= _0065_;
  always @(posedge clk)
    low_3 <= bytes[26:24];
  always @(posedge clk)
    middle_3 <= bytes[28:27];
  always @(posedge clk)
    high_3 <= _0085_;
  always @(posedge clk)
    code_3_0 <= _0107_;
  always @(posedge clk)
    code_3_1 <= { _0134_, _0131_ };
  always @(posedge clk)
    code_3_2 <= { _0141_, _0139_ };
  always @(posedge clk)
    code_3_3 <= { _0150_, _0144_ };
  always @(posedge clk)
    code_3_4 <= { _0158_, _0153_ };
  always @(posedge clk)
    escape_4 <= _0159_;
  always @(posedge clk)
    low_4 <= bytes[34:32];
  always @(posedge clk)
    middle_4 <= bytes[36:35];
  always @(posedge clk)
    high_4 <= _0161_;
  always @(posedge clk)
    code_4_0 <= _0163_;
  always @(posedge clk)
    code_4_1 <= { _0171_, _0167_ };
  always @(posedge clk)
    code_4_2 <= { _0178_, _0175_ };
  always @(posedge clk)
    code_4_3 <= { _0186_, _0181_ };
  always @(posedge clk)
    code_4_4 <= { _0194_, _0190_ };
  always @(posedge clk)
    escape_5 <= _0195_;
  always @(posedge clk)
    low_5 <= bytes[42:40];
  always @(posedge clk)
    middle_5 <= bytes[44:43];
  always @(posedge clk)
    high_5 <= _0197_;
  always @(posedge clk)
    code_5_0 <= _0199_;
  always @(posedge clk)
    code_5_1 <= { _0206_, _0203_ };
  always @(posedge clk)
    code_5_2 <= { _0213_, _0211_ };
  always @(posedge clk)
    code_5_3 <= { _0223_, _0216_ };
  always @(posedge clk)
    code_5_4 <= { _0231_, _0226_ };
  always @(posedge clk)
    escape_6 <= _0232_;
  always @(posedge clk)
    low_6 <= bytes[50:48];
  always @(posedge clk)
    middle_6 <= bytes[52:51];
  always @(posedge clk)
    high_6 <= _0234_;
  always @(posedge clk)
    code_6_0 <= _0236_;
  always @(posedge clk)
    code_6_1 <= { _0244_, _0240_ };
  always @(posedge clk)
    code_6_2 <= { _0251_, _0248_ };
  always @(posedge clk)
    code_6_3 <= { _0259_, _0254_ };
  always @(posedge clk)
    code_6_4 <= { _0267_, _0263_ };
  always @(posedge clk)
    escape_7 <= _0268_;
  always @(posedge clk)
    low_7 <= bytes[58:56];
  always @(posedge clk)
    middle_7 <= bytes[60:59];
  always @(posedge clk)
    high_7 <= _0270_;
  always @(posedge clk)
    code_7_0 <= _0273_;
  always @(posedge clk)
    code_7_1 <= { _0280_, _0277_ };
  always @(posedge clk)
    code_7_2 <= { _0287_, _0285_ };
  always @(posedge clk)
    code_7_3 <= { _0296_, _0290_ };
  always @(posedge clk)
    code_7_4 <= { _0304_, _0299_ };
  always @(posedge clk)
    escape_8 <= _0305_;
  always @(posedge clk)
    low_8 <= bytes[66:64];
  always @(posedge clk)
    middle_8 <= bytes[68:67];
  always @(posedge clk)
    high_8 <= _0307_;
  always @(posedge clk)
    code_8_0 <= _0309_;
  always @(posedge clk)
    code_8_1 <= { _0317_, _0313_ };
  always @(posedge clk)
    code_8_2 <= { _0325_, _0321_ };
  always @(posedge clk)
    code_8_3 <= { _0333_, _0328_ };
  always @(posedge clk)
    code_8_4 <= { _0341_, _0337_ };
  always @(posedge clk)
    escape_9 <= _0342_;
  always @(posedge clk)
    low_9 <= bytes[74:72];
  always @(posedge clk)
    middle_9 <= bytes[76:75];
  always @(posedge clk)
    high_9 <= _0344_;
  always @(posedge clk)
    code_9_0 <= _0347_;
  always @(posedge clk)
    code_9_1 <= { _0354_, _0351_ };
  always @(posedge clk)
    code_9_2 <= { _0361_, _0359_ };
  always @(posedge clk)
    code_9_3 <= { _0370_, _0364_ };
  always @(posedge clk)
    code_9_4 <= { _0378_, _0373_ };
  always @(posedge clk)
    escape_10 <= _0379_;
  always @(posedge clk)
    low_10 <= bytes[82:80];
  always @(posedge clk)
    middle_10 <= bytes[84:83];
  always @(posedge clk)
    high_10 <= _0381_;
  always @(posedge clk)
    code_10_0 <= _0383_;
  always @(posedge clk)
    code_10_1 <= { _0391_, _0387_ };
  always @(posedge clk)
    code_10_2 <= { _0398_, _0395_ };
  always @(posedge clk)
    code_10_3 <= { _0406_, _0401_ };
  always @(posedge clk)
    code_10_4 <= { _0414_, _0410_ };
  always @(posedge clk)
    escape_11 <= _0415_;
  always @(posedge clk)
    low_11 <= bytes[90:88];
  always @(posedge clk)
    middle_11 <= bytes[92:91];
  always @(posedge clk)
    high_11 <= _0417_;
  always @(posedge clk)
    code_11_0 <= _0420_;
  always @(posedge clk)
    code_11_1 <= { _0427_, _0424_ };
  always @(posedge clk)
    code_11_2 <= { _0435_, _0433_ };
  always @(posedge clk)
    code_11_3 <= { _0444_, _0438_ };
  always @(posedge clk)
    code_11_4 <= { _0452_, _0447_ };
  always @(posedge clk)
    escape_12 <= _0453_;
  always @(posedge clk)
    low_12 <= bytes[98:96];
  always @(posedge clk)
    middle_12 <= bytes[100:99];
  always @(posedge clk)
    high_12 <= _0455_;
  always @(posedge clk)
    code_12_0 <= _0457_;
  always @(posedge clk)
    code_12_1 <= { _0465_, _0461_ };
  always @(posedge clk)
    code_12_2 <= { _0472_, _0469_ };
  always @(posedge clk)
    code_12_3 <= { _0480_, _0475_ };
  always @(posedge clk)
    code_12_4 <= { _0487_, _0483_ };
  always @(posedge clk)
    escape_13 <= _0488_;
  always @(posedge clk)
    low_13 <= bytes[106:104];
  always @(posedge clk)
    middle_13 <= bytes[108:107];
  always @(posedge clk)
    high_13 <= _0490_;
  always @(posedge clk)
    code_13_0 <= _0493_;
  always @(posedge clk)
    code_13_1 <= { _0500_, _0497_ };
  always @(posedge clk)
    code_13_2 <= { _0507_, _0505_ };
  always @(posedge clk)
    code_13_3 <= { _0516_, _0510_ };
  always @(posedge clk)
    code_13_4 <= { _0524_, _0519_ };
  always @(posedge clk)
    escape_14 <= _0525_;
  always @(posedge clk)
    low_14 <= bytes[114:112];
  always @(posedge clk)
    middle_14 <= bytes[116:115];
  always @(posedge clk)
    high_14 <= _0527_;
  always @(posedge clk)
    code_14_0 <= _0529_;
  always @(posedge clk)
    code_14_1 <= { _0538_, _0533_ };
  always @(posedge clk)
    code_14_2 <= { _0545_, _0542_ };
  always @(posedge clk)
    code_14_3 <= { _0553_, _0548_ };
  always @(posedge clk)
    code_14_4 <= { _0561_, _0557_ };
  always @(posedge clk)
    escape_15 <= _0562_;
  always @(posedge clk)
    low_15 <= bytes[122:120];
  always @(posedge clk)
    middle_15 <= bytes[124:123];
  always @(posedge clk)
    high_15 <= _0564_;
  always @(posedge clk)
    code_15_0 <= _0566_;
  always @(posedge clk)
    code_15_1 <= { _0573_, _0570_ };
  always @(posedge clk)
    code_15_2 <= { _0580_, _0578_ };
  always @(posedge clk)
    code_15_3 <= { _0589_, _0583_ };
  always @(posedge clk)
    code_15_4 <= { _0597_, _0592_ };
  always @(posedge clk)
    escape_16 <= _0598_;
  always @(posedge clk)
    low_16 <= bytes[130:128];
  always @(posedge clk)
    middle_16 <= bytes[132:131];
  always @(posedge clk)
    high_16 <= _0600_;
  always @(posedge clk)
    code_16_0 <= _0602_;
  always @(posedge clk)
    code_16_1 <= { _0610_, _0606_ };
  always @(posedge clk)
    code_16_2 <= { _0617_, _0614_ };
  always @(posedge clk)
    code_16_3 <= { _0625_, _0620_ };
  always @(posedge clk)
    code_16_4 <= { _0633_, _0629_ };
  always @(posedge clk)
    escape_17 <= _0634_;
  always @(posedge clk)
    low_17 <= bytes[138:136];
  always @(posedge clk)
    middle_17 <= bytes[140:139];
  always @(posedge clk)
    high_17 <= _0636_;
  always @(posedge clk)
    code_17_0 <= _0640_;
  always @(posedge clk)
    code_17_1 <= { _0647_, _0644_ };
  always @(posedge clk)
    code_17_2 <= { _0654_, _0652_ };
  always @(posedge clk)
    code_17_3 <= { _0663_, _0657_ };
  always @(posedge clk)
    code_17_4 <= { _0671_, _0666_ };
  always @(posedge clk)
    escape_18 <= _0672_;
  always @(posedge clk)
    low_18 <= bytes[146:144];
  always @(posedge clk)
    middle_18 <= bytes[148:147];
  always @(posedge clk)
    high_18 <= _0674_;
  always @(posedge clk)
    code_18_0 <= _0676_;
  always @(posedge clk)
    code_18_1 <= { _0684_, _0680_ };
  always @(posedge clk)
    code_18_2 <= { _0691_, _0688_ };
  always @(posedge clk)
    code_18_3 <= { _0699_, _0694_ };
  always @(posedge clk)
    code_18_4 <= { _0707_, _0703_ };
  always @(posedge clk)
    escape_19 <= _0708_;
  always @(posedge clk)
    low_19 <= bytes[154:152];
  always @(posedge clk)
    middle_19 <= bytes[156:155];
  always @(posedge clk)
    high_19 <= _0710_;
  always @(posedge clk)
    code_19_0 <= _0713_;
  always @(posedge clk)
    code_19_1 <= { _0720_, _0717_ };
  always @(posedge clk)
    code_19_2 <= { _0727_, _0725_ };
  always @(posedge clk)
    code_19_3 <= { _0736_, _0730_ };
  always @(posedge clk)
    code_19_4 <= { _0745_, _0739_ };
  always @(posedge clk)
    escape_20 <= _0746_;
  always @(posedge clk)
    low_20 <= bytes[162:160];
  always @(posedge clk)
    middle_20 <= bytes[164:163];
  always @(posedge clk)
    high_20 <= _0748_;
  always @(posedge clk)
    code_20_0 <= _0750_;
  always @(posedge clk)
    code_20_1 <= { _0758_, _0754_ };
  always @(posedge clk)
    code_20_2 <= { _0765_, _0762_ };
  always @(posedge clk)
    code_20_3 <= { _0773_, _0768_ };
  always @(posedge clk)
    code_20_4 <= { _0781_, _0777_ };
  always @(posedge clk)
    escape_21 <= _0782_;
  always @(posedge clk)
    low_21 <= bytes[170:168];
  always @(posedge clk)
    middle_21 <= bytes[172:171];
  always @(posedge clk)
    high_21 <= _0784_;
  always @(posedge clk)
    code_21_0 <= _0787_;
  always @(posedge clk)
    code_21_1 <= { _0794_, _0791_ };
  always @(posedge clk)
    code_21_2 <= { _0801_, _0799_ };
  always @(posedge clk)
    code_21_3 <= { _0810_, _0804_ };
  always @(posedge clk)
    code_21_4 <= { _0818_, _0813_ };
  always @(posedge clk)
    escape_22 <= _0819_;
  always @(posedge clk)
    low_22 <= bytes[178:176];
  always @(posedge clk)
    middle_22 <= bytes[180:179];
  always @(posedge clk)
    high_22 <= _0821_;
  always @(posedge clk)
    code_22_0 <= _0823_;
  always @(posedge clk)
    code_22_1 <= { _0831_, _0827_ };
  always @(posedge clk)
    code_22_2 <= { _0838_, _0835_ };
  always @(posedge clk)
    code_22_3 <= { _0846_, _0841_ };
  always @(posedge clk)
    code_22_4 <= { _0854_, _0850_ };
  always @(posedge clk)
    escape_23 <= _0855_;
  always @(posedge clk)
    low_23 <= bytes[186:184];
  always @(posedge clk)
    middle_23 <= bytes[188:187];
  always @(posedge clk)
    high_23 <= _0857_;
  always @(posedge clk)
    code_23_0 <= _0860_;
  always @(posedge clk)
    code_23_1 <= { _0867_, _0864_ };
  always @(posedge clk)
    code_23_2 <= { _0874_, _0872_ };
  always @(posedge clk)
    code_23_3 <= { _0883_, _0877_ };
  always @(posedge clk)
    code_23_4 <= { _0891_, _0886_ };
  always @(posedge clk)
    escape_24 <= _0892_;
  always @(posedge clk)
    low_24 <= bytes[194:192];
  always @(posedge clk)
    middle_24 <= bytes[196:195];
  always @(posedge clk)
    high_24 <= _0894_;
  always @(posedge clk)
    code_24_0 <= _0896_;
  always @(posedge clk)
    code_24_1 <= { _0904_, _0900_ };
  always @(posedge clk)
    code_24_2 <= { _0911_, _0908_ };
  always @(posedge clk)
    code_24_3 <= { _0919_, _0914_ };
  always @(posedge clk)
    code_24_4 <= { _0927_, _0923_ };
  always @(posedge clk)
    escape_25 <= _0928_;
  always @(posedge clk)
    low_25 <= bytes[202:200];
  always @(posedge clk)
    middle_25 <= bytes[204:203];
  always @(posedge clk)
    high_25 <= _0930_;
  always @(posedge clk)
    code_25_0 <= _0932_;
  always @(posedge clk)
    code_25_1 <= { _0939_, _0936_ };
  always @(posedge clk)
    code_25_2 <= { _0946_, _0944_ };
  always @(posedge clk)
    code_25_3 <= { _0956_, _0949_ };
  always @(posedge clk)
    code_25_4 <= { _0964_, _0959_ };
  always @(posedge clk)
    escape_26 <= _0965_;
  always @(posedge clk)
    low_26 <= bytes[210:208];
  always @(posedge clk)
    middle_26 <= bytes[212:211];
  always @(posedge clk)
    high_26 <= _0967_;
  always @(posedge clk)
    code_26_0 <= _0969_;
  always @(posedge clk)
    code_26_1 <= { _0977_, _0973_ };
  always @(posedge clk)
    code_26_2 <= { _0984_, _0981_ };
  always @(posedge clk)
    code_26_3 <= { _0992_, _0987_ };
  always @(posedge clk)
    code_26_4 <= { _1000_, _0996_ };
  always @(posedge clk)
    escape_27 <= _1001_;
  always @(posedge clk)
    low_27 <= bytes[218:216];
  always @(posedge clk)
    middle_27 <= bytes[220:219];
  always @(posedge clk)
    high_27 <= _1003_;
  always @(posedge clk)
    code_27_0 <= _1006_;
  always @(posedge clk)
    code_27_1 <= { _1013_, _1010_ };
  always @(posedge clk)
    code_27_2 <= { _1020_, _1018_ };
  always @(posedge clk)
    code_27_3 <= { _1029_, _1023_ };
  always @(posedge clk)
    code_27_4 <= { _1037_, _1032_ };
  always @(posedge clk)
    escape_28 <= _1038_;
  always @(posedge clk)
    low_28 <= bytes[226:224];
  always @(posedge clk)
    middle_28 <= bytes[228:227];
  always @(posedge clk)
    high_28 <= _1040_;
  always @(posedge clk)
    code_28_0 <= _1042_;
  always @(posedge clk)
    code_28_1 <= { _1050_, _1046_ };
  always @(posedge clk)
    code_28_2 <= { _0002_, _1054_ };
  always @(posedge clk)
    code_28_3 <= { _0010_, _0005_ };
  always @(posedge clk)
    code_28_4 <= { _0018_, _0014_ };
  always @(posedge clk)
    escape_29 <= _0019_;
  always @(posedge clk)
    low_29 <= bytes[234:232];
  always @(posedge clk)
    middle_29 <= bytes[236:235];
  always @(posedge clk)
    high_29 <= _0021_;
  always @(posedge clk)
    code_29_0 <= _0024_;
  always @(posedge clk)
    code_29_1 <= { _0031_, _0028_ };
  always @(posedge clk)
    code_29_2 <= { _0038_, _0036_ };
  always @(posedge clk)
    code_29_3 <= { _0047_, _0041_ };
  always @(posedge clk)
    code_29_4 <= { _0055_, _0050_ };
  always @(posedge clk)
    escape_30 <= _0056_;
  always @(posedge clk)
    low_30 <= bytes[242:240];
  always @(posedge clk)
    middle_30 <= bytes[244:243];
  always @(posedge clk)
    high_30 <= _0058_;
  always @(posedge clk)
    code_30_0 <= _0060_;
  always @(posedge clk)
    code_30_1 <= { _0068_, _0064_ };
  always @(posedge clk)
    code_30_2 <= { _0075_, _0072_ };
  always @(posedge clk)
    code_30_3 <= { _0083_, _0078_ };
  always @(posedge clk)
    code_30_4 <= { _0091_, _0087_ };
  always @(posedge clk)
    escape_31 <= _0092_;
  always @(posedge clk)
    low_31 <= bytes[250:248];
  always @(posedge clk)
    middle_31 <= bytes[252:251];
  always @(posedge clk)
    high_31 <= _0094_;
  always @(posedge clk)
    code_31_0 <= _0097_;
  always @(posedge clk)
    code_31_1 <= { _0104_, _0101_ };
  always @(posedge clk)
    code_31_2 <= { _0112_, _0110_ };
  always @(posedge clk)
    code_31_3 <= { _0121_, _0115_ };
  always @(posedge clk)
    code_31_4 <= { _0129_, _0124_ };
  assign trits = { code_31_4, code_31_3, code_31_2, code_31_1, code_31_0, code_30_4, code_30_3, code_30_2, code_30_1, code_30_0, code_29_4, code_29_3, code_29_2, code_29_1, code_29_0, code_28_4, code_28_3, code_28_2, code_28_1, code_28_0, code_27_4, code_27_3, code_27_2, code_27_1, code_27_0, code_26_4, code_26_3, code_26_2, code_26_1, code_26_0, code_25_4, code_25_3, code_25_2, code_25_1, code_25_0, code_24_4, code_24_3, code_24_2, code_24_1, code_24_0, code_23_4, code_23_3, code_23_2, code_23_1, code_23_0, code_22_4, code_22_3, code_22_2, code_22_1, code_22_0, code_21_4, code_21_3, code_21_2, code_21_1, code_21_0, code_20_4, code_20_3, code_20_2, code_20_1, code_20_0, code_19_4, code_19_3, code_19_2, code_19_1, code_19_0, code_18_4, code_18_3, code_18_2, code_18_1, code_18_0, code_17_4, code_17_3, code_17_2, code_17_1, code_17_0, code_16_4, code_16_3, code_16_2, code_16_1, code_16_0, code_15_4, code_15_3, code_15_2, code_15_1, code_15_0, code_14_4, code_14_3, code_14_2, code_14_1, code_14_0, code_13_4, code_13_3, code_13_2, code_13_1, code_13_0, code_12_4, code_12_3, code_12_2, code_12_1, code_12_0, code_11_4, code_11_3, code_11_2, code_11_1, code_11_0, code_10_4, code_10_3, code_10_2, code_10_1, code_10_0, code_9_4, code_9_3, code_9_2, code_9_1, code_9_0, code_8_4, code_8_3, code_8_2, code_8_1, code_8_0, code_7_4, code_7_3, code_7_2, code_7_1, code_7_0, code_6_4, code_6_3, code_6_2, code_6_1, code_6_0, code_5_4, code_5_3, code_5_2, code_5_1, code_5_0, code_4_4, code_4_3, code_4_2, code_4_1, code_4_0, code_3_4, code_3_3, code_3_2, code_3_1, code_3_0, code_2_4, code_2_3, code_2_2, code_2_1, code_2_0, code_1_4, code_1_3, code_1_2, code_1_1, code_1_0, code_0_4, code_0_3, code_0_2, code_0_1, code_0_0 };
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7(trit, i, clk, o, x);
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
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, result, trits);
  input [511:0] activations;
  wire [511:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input scale_load;
  wire scale_load;
  input [7:0] scales;
  wire [7:0] scales;
  input add_enable;
  wire add_enable;
  input add_first;
  wire add_first;
  input signed [31:0] constant;
  wire signed [31:0] constant;
  input clk;
  wire clk;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [127:0] trits;
  wire [127:0] trits;
  wire [16:0] _00_;
  wire [17:0] _01_;
  wire [20:0] _02_;
  wire [20:0] _03_;
  wire [21:0] _04_;
  wire [20:0] _05_;
  wire [20:0] _06_;
  wire [21:0] _07_;
  wire [18:0] _08_;
  wire [22:0] _09_;
  wire [23:0] _10_;
  wire [31:0] _11_;
  wire [32:0] _12_;
  wire [13:0] _13_;
  wire [7:0] _14_;
  wire [31:0] _15_;
  wire [14:0] _16_;
  wire [14:0] _17_;
  wire [15:0] _18_;
  wire [16:0] _19_;
  reg signed [15:0] digit_0_0 = 16'h0000;
  reg signed [17:0] digit_0_1 = 18'h00000;
  reg signed [21:0] digit_0_2 = 22'h000000;
  reg signed [21:0] digit_0_3 = 22'h000000;
  reg signed [18:0] digit_1_0 = 19'h00000;
  reg signed [22:0] digit_1_1 = 23'h000000;
  reg signed [23:0] digit_2_0 = 24'h000000;
  reg [7:0] mantissa_0 = 8'h00;
  reg signed [13:0] multiplicand_0 = 14'h0000;
  wire [13:0] sums;
  assign _16_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[13], multiplicand_0 };
  assign _17_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _18_ = $signed(_16_) + $signed(_17_);
  assign _19_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[13], multiplicand_0, 2'h0 };
  assign _00_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _01_ = $signed(_19_) + $signed(_00_);
  assign _02_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0[13], multiplicand_0, 4'h0 };
  assign _03_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0, 5'h00 };
  assign _04_ = $signed(_02_) + $signed(_03_);
  assign _05_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[13], multiplicand_0, 6'h00 };
  assign _06_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = $signed(digit_0_0) + $signed(digit_0_1);
  assign _09_ = $signed(digit_0_2) + $signed(digit_0_3);
  assign _10_ = $signed(digit_1_0) + $signed(digit_1_1);
  assign _11_ = add_first ? constant : result;
  assign _12_ = $signed(_11_) + $signed(digit_2_0);
  always @(posedge clk)
    multiplicand_0 <= _13_;
  always @(posedge clk)
    mantissa_0 <= _14_;
  always @(posedge clk)
    digit_0_0 <= _18_;
  always @(posedge clk)
    digit_0_1 <= _01_;
  always @(posedge clk)
    digit_0_2 <= _04_;
  always @(posedge clk)
    digit_0_3 <= _07_;
  always @(posedge clk)
    digit_1_0 <= _08_;
  always @(posedge clk)
    digit_1_1 <= _09_;
  always @(posedge clk)
    digit_2_0 <= _10_;
  always @(posedge clk)
    result <= _15_;
  assign _15_ = add_enable ? _12_[31:0] : result;
  assign _14_ = scale_load ? scales : 8'h00;
  assign _13_ = scale_load ? sums : multiplicand_0;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row.array  array (
    .activations(activations),
    .clk(clk),
    .group_sum_0(sums),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .trits(trits)
  );
endmodule

// Group sums of one row: S[k] = sum  t[k,j] * x[j], less the number of -1 in the group.
module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row.array (activations, sum_enable, sum_first, clk, group_sum_0, trits);
  input [511:0] activations;
  wire [511:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output signed [13:0] group_sum_0;
  reg signed [13:0] group_sum_0 = 14'h0000;
  input [127:0] trits;
  wire [127:0] trits;
  wire [11:0] _000_;
  wire [13:0] _001_;
  wire [11:0] _002_;
  wire [11:0] _003_;
  wire [11:0] _004_;
  wire [12:0] _005_;
  wire [12:0] _006_;
  wire [13:0] _007_;
  wire [13:0] _008_;
  wire [14:0] _009_;
  reg signed [11:0] dot_0_0_0 = 12'h000;
  reg signed [11:0] dot_0_0_1 = 12'h000;
  reg signed [11:0] dot_0_0_2 = 12'h000;
  reg signed [11:0] dot_0_0_3 = 12'h000;
  reg signed [12:0] dot_0_1_0 = 13'h0000;
  reg signed [12:0] dot_0_1_1 = 13'h0000;
  reg signed [13:0] dot_0_2_0 = 14'h0000;
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
  wire signed [7:0] mac_0_32_o;
  wire signed [8:0] mac_0_33_o;
  wire signed [9:0] mac_0_34_o;
  wire signed [9:0] mac_0_35_o;
  wire signed [10:0] mac_0_36_o;
  wire signed [10:0] mac_0_37_o;
  wire signed [10:0] mac_0_38_o;
  wire signed [10:0] mac_0_39_o;
  wire signed [9:0] mac_0_3_o;
  wire signed [7:0] mac_0_40_o;
  wire signed [8:0] mac_0_41_o;
  wire signed [9:0] mac_0_42_o;
  wire signed [9:0] mac_0_43_o;
  wire signed [10:0] mac_0_44_o;
  wire signed [10:0] mac_0_45_o;
  wire signed [10:0] mac_0_46_o;
  wire signed [10:0] mac_0_47_o;
  wire signed [7:0] mac_0_48_o;
  wire signed [8:0] mac_0_49_o;
  wire signed [10:0] mac_0_4_o;
  wire signed [9:0] mac_0_50_o;
  wire signed [9:0] mac_0_51_o;
  wire signed [10:0] mac_0_52_o;
  wire signed [10:0] mac_0_53_o;
  wire signed [10:0] mac_0_54_o;
  wire signed [10:0] mac_0_55_o;
  wire signed [7:0] mac_0_56_o;
  wire signed [8:0] mac_0_57_o;
  wire signed [9:0] mac_0_58_o;
  wire signed [9:0] mac_0_59_o;
  wire signed [10:0] mac_0_5_o;
  wire signed [10:0] mac_0_60_o;
  wire signed [10:0] mac_0_61_o;
  wire signed [10:0] mac_0_62_o;
  wire signed [10:0] mac_0_63_o;
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
  reg [1:0] trit_0_33_0 = 2'h0;
  reg [1:0] trit_0_34_0 = 2'h0;
  reg [1:0] trit_0_34_1 = 2'h0;
  reg [1:0] trit_0_35_0 = 2'h0;
  reg [1:0] trit_0_35_1 = 2'h0;
  reg [1:0] trit_0_35_2 = 2'h0;
  reg [1:0] trit_0_36_0 = 2'h0;
  reg [1:0] trit_0_36_1 = 2'h0;
  reg [1:0] trit_0_36_2 = 2'h0;
  reg [1:0] trit_0_36_3 = 2'h0;
  reg [1:0] trit_0_37_0 = 2'h0;
  reg [1:0] trit_0_37_1 = 2'h0;
  reg [1:0] trit_0_37_2 = 2'h0;
  reg [1:0] trit_0_37_3 = 2'h0;
  reg [1:0] trit_0_37_4 = 2'h0;
  reg [1:0] trit_0_38_0 = 2'h0;
  reg [1:0] trit_0_38_1 = 2'h0;
  reg [1:0] trit_0_38_2 = 2'h0;
  reg [1:0] trit_0_38_3 = 2'h0;
  reg [1:0] trit_0_38_4 = 2'h0;
  reg [1:0] trit_0_38_5 = 2'h0;
  reg [1:0] trit_0_39_0 = 2'h0;
  reg [1:0] trit_0_39_1 = 2'h0;
  reg [1:0] trit_0_39_2 = 2'h0;
  reg [1:0] trit_0_39_3 = 2'h0;
  reg [1:0] trit_0_39_4 = 2'h0;
  reg [1:0] trit_0_39_5 = 2'h0;
  reg [1:0] trit_0_39_6 = 2'h0;
  reg [1:0] trit_0_3_0 = 2'h0;
  reg [1:0] trit_0_3_1 = 2'h0;
  reg [1:0] trit_0_3_2 = 2'h0;
  reg [1:0] trit_0_41_0 = 2'h0;
  reg [1:0] trit_0_42_0 = 2'h0;
  reg [1:0] trit_0_42_1 = 2'h0;
  reg [1:0] trit_0_43_0 = 2'h0;
  reg [1:0] trit_0_43_1 = 2'h0;
  reg [1:0] trit_0_43_2 = 2'h0;
  reg [1:0] trit_0_44_0 = 2'h0;
  reg [1:0] trit_0_44_1 = 2'h0;
  reg [1:0] trit_0_44_2 = 2'h0;
  reg [1:0] trit_0_44_3 = 2'h0;
  reg [1:0] trit_0_45_0 = 2'h0;
  reg [1:0] trit_0_45_1 = 2'h0;
  reg [1:0] trit_0_45_2 = 2'h0;
  reg [1:0] trit_0_45_3 = 2'h0;
  reg [1:0] trit_0_45_4 = 2'h0;
  reg [1:0] trit_0_46_0 = 2'h0;
  reg [1:0] trit_0_46_1 = 2'h0;
  reg [1:0] trit_0_46_2 = 2'h0;
  reg [1:0] trit_0_46_3 = 2'h0;
  reg [1:0] trit_0_46_4 = 2'h0;
  reg [1:0] trit_0_46_5 = 2'h0;
  reg [1:0] trit_0_47_0 = 2'h0;
  reg [1:0] trit_0_47_1 = 2'h0;
  reg [1:0] trit_0_47_2 = 2'h0;
  reg [1:0] trit_0_47_3 = 2'h0;
  reg [1:0] trit_0_47_4 = 2'h0;
  reg [1:0] trit_0_47_5 = 2'h0;
  reg [1:0] trit_0_47_6 = 2'h0;
  reg [1:0] trit_0_49_0 = 2'h0;
  reg [1:0] trit_0_4_0 = 2'h0;
  reg [1:0] trit_0_4_1 = 2'h0;
  reg [1:0] trit_0_4_2 = 2'h0;
  reg [1:0] trit_0_4_3 = 2'h0;
  reg [1:0] trit_0_50_0 = 2'h0;
  reg [1:0] trit_0_50_1 = 2'h0;
  reg [1:0] trit_0_51_0 = 2'h0;
  reg [1:0] trit_0_51_1 = 2'h0;
  reg [1:0] trit_0_51_2 = 2'h0;
  reg [1:0] trit_0_52_0 = 2'h0;
  reg [1:0] trit_0_52_1 = 2'h0;
  reg [1:0] trit_0_52_2 = 2'h0;
  reg [1:0] trit_0_52_3 = 2'h0;
  reg [1:0] trit_0_53_0 = 2'h0;
  reg [1:0] trit_0_53_1 = 2'h0;
  reg [1:0] trit_0_53_2 = 2'h0;
  reg [1:0] trit_0_53_3 = 2'h0;
  reg [1:0] trit_0_53_4 = 2'h0;
  reg [1:0] trit_0_54_0 = 2'h0;
  reg [1:0] trit_0_54_1 = 2'h0;
  reg [1:0] trit_0_54_2 = 2'h0;
  reg [1:0] trit_0_54_3 = 2'h0;
  reg [1:0] trit_0_54_4 = 2'h0;
  reg [1:0] trit_0_54_5 = 2'h0;
  reg [1:0] trit_0_55_0 = 2'h0;
  reg [1:0] trit_0_55_1 = 2'h0;
  reg [1:0] trit_0_55_2 = 2'h0;
  reg [1:0] trit_0_55_3 = 2'h0;
  reg [1:0] trit_0_55_4 = 2'h0;
  reg [1:0] trit_0_55_5 = 2'h0;
  reg [1:0] trit_0_55_6 = 2'h0;
  reg [1:0] trit_0_57_0 = 2'h0;
  reg [1:0] trit_0_58_0 = 2'h0;
  reg [1:0] trit_0_58_1 = 2'h0;
  reg [1:0] trit_0_59_0 = 2'h0;
  reg [1:0] trit_0_59_1 = 2'h0;
  reg [1:0] trit_0_59_2 = 2'h0;
  reg [1:0] trit_0_5_0 = 2'h0;
  reg [1:0] trit_0_5_1 = 2'h0;
  reg [1:0] trit_0_5_2 = 2'h0;
  reg [1:0] trit_0_5_3 = 2'h0;
  reg [1:0] trit_0_5_4 = 2'h0;
  reg [1:0] trit_0_60_0 = 2'h0;
  reg [1:0] trit_0_60_1 = 2'h0;
  reg [1:0] trit_0_60_2 = 2'h0;
  reg [1:0] trit_0_60_3 = 2'h0;
  reg [1:0] trit_0_61_0 = 2'h0;
  reg [1:0] trit_0_61_1 = 2'h0;
  reg [1:0] trit_0_61_2 = 2'h0;
  reg [1:0] trit_0_61_3 = 2'h0;
  reg [1:0] trit_0_61_4 = 2'h0;
  reg [1:0] trit_0_62_0 = 2'h0;
  reg [1:0] trit_0_62_1 = 2'h0;
  reg [1:0] trit_0_62_2 = 2'h0;
  reg [1:0] trit_0_62_3 = 2'h0;
  reg [1:0] trit_0_62_4 = 2'h0;
  reg [1:0] trit_0_62_5 = 2'h0;
  reg [1:0] trit_0_63_0 = 2'h0;
  reg [1:0] trit_0_63_1 = 2'h0;
  reg [1:0] trit_0_63_2 = 2'h0;
  reg [1:0] trit_0_63_3 = 2'h0;
  reg [1:0] trit_0_63_4 = 2'h0;
  reg [1:0] trit_0_63_5 = 2'h0;
  reg [1:0] trit_0_63_6 = 2'h0;
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
  always @(posedge clk)
    trit_0_27_1 <= trit_0_27_0;
  always @(posedge clk)
    trit_0_27_2 <= trit_0_27_1;
  assign _000_ = $signed(mac_0_7_o) + $signed(mac_0_15_o);
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
  always @(posedge clk)
    trit_0_29_4 <= trit_0_29_3;
  always @(posedge clk)
    trit_0_30_0 <= trits[61:60];
  assign _002_ = $signed(mac_0_23_o) + $signed(mac_0_31_o);
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
    trit_0_31_3 <= trit_0_31_2;
  always @(posedge clk)
    trit_0_31_4 <= trit_0_31_3;
  assign _003_ = $signed(mac_0_39_o) + $signed(mac_0_47_o);
  always @(posedge clk)
    trit_0_31_5 <= trit_0_31_4;
  always @(posedge clk)
    trit_0_31_6 <= trit_0_31_5;
  always @(posedge clk)
    trit_0_33_0 <= trits[67:66];
  always @(posedge clk)
    trit_0_34_0 <= trits[69:68];
  always @(posedge clk)
    trit_0_34_1 <= trit_0_34_0;
  always @(posedge clk)
    trit_0_35_0 <= trits[71:70];
  always @(posedge clk)
    trit_0_35_1 <= trit_0_35_0;
  always @(posedge clk)
    trit_0_35_2 <= trit_0_35_1;
  always @(posedge clk)
    trit_0_36_0 <= trits[73:72];
  always @(posedge clk)
    trit_0_36_1 <= trit_0_36_0;
  assign _004_ = $signed(mac_0_55_o) + $signed(mac_0_63_o);
  always @(posedge clk)
    trit_0_36_2 <= trit_0_36_1;
  always @(posedge clk)
    trit_0_36_3 <= trit_0_36_2;
  always @(posedge clk)
    trit_0_37_0 <= trits[75:74];
  always @(posedge clk)
    trit_0_37_1 <= trit_0_37_0;
  always @(posedge clk)
    trit_0_37_2 <= trit_0_37_1;
  always @(posedge clk)
    trit_0_37_3 <= trit_0_37_2;
  always @(posedge clk)
    trit_0_37_4 <= trit_0_37_3;
  always @(posedge clk)
    trit_0_38_0 <= trits[77:76];
  always @(posedge clk)
    trit_0_38_1 <= trit_0_38_0;
  always @(posedge clk)
    trit_0_38_2 <= trit_0_38_1;
  assign _005_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  always @(posedge clk)
    trit_0_38_3 <= trit_0_38_2;
  always @(posedge clk)
    trit_0_38_4 <= trit_0_38_3;
  always @(posedge clk)
    trit_0_38_5 <= trit_0_38_4;
  always @(posedge clk)
    trit_0_39_0 <= trits[79:78];
  always @(posedge clk)
    trit_0_39_1 <= trit_0_39_0;
  always @(posedge clk)
    trit_0_39_2 <= trit_0_39_1;
  always @(posedge clk)
    trit_0_39_3 <= trit_0_39_2;
  always @(posedge clk)
    trit_0_39_4 <= trit_0_39_3;
  always @(posedge clk)
    trit_0_39_5 <= trit_0_39_4;
  always @(posedge clk)
    trit_0_39_6 <= trit_0_39_5;
  assign _006_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  always @(posedge clk)
    trit_0_41_0 <= trits[83:82];
  always @(posedge clk)
    trit_0_42_0 <= trits[85:84];
  always @(posedge clk)
    trit_0_42_1 <= trit_0_42_0;
  always @(posedge clk)
    trit_0_43_0 <= trits[87:86];
  always @(posedge clk)
    trit_0_43_1 <= trit_0_43_0;
  always @(posedge clk)
    trit_0_43_2 <= trit_0_43_1;
  always @(posedge clk)
    trit_0_44_0 <= trits[89:88];
  always @(posedge clk)
    trit_0_44_1 <= trit_0_44_0;
  always @(posedge clk)
    trit_0_44_2 <= trit_0_44_1;
  always @(posedge clk)
    trit_0_44_3 <= trit_0_44_2;
  assign _007_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  always @(posedge clk)
    trit_0_45_0 <= trits[91:90];
  always @(posedge clk)
    trit_0_45_1 <= trit_0_45_0;
  always @(posedge clk)
    trit_0_45_2 <= trit_0_45_1;
  always @(posedge clk)
    trit_0_45_3 <= trit_0_45_2;
  always @(posedge clk)
    trit_0_45_4 <= trit_0_45_3;
  always @(posedge clk)
    trit_0_46_0 <= trits[93:92];
  always @(posedge clk)
    trit_0_46_1 <= trit_0_46_0;
  always @(posedge clk)
    trit_0_46_2 <= trit_0_46_1;
  always @(posedge clk)
    trit_0_46_3 <= trit_0_46_2;
  always @(posedge clk)
    trit_0_46_4 <= trit_0_46_3;
  assign _008_ = sum_first ? 14'h0000 : group_sum_0;
  always @(posedge clk)
    trit_0_46_5 <= trit_0_46_4;
  always @(posedge clk)
    trit_0_47_0 <= trits[95:94];
  always @(posedge clk)
    trit_0_47_1 <= trit_0_47_0;
  always @(posedge clk)
    trit_0_47_2 <= trit_0_47_1;
  always @(posedge clk)
    trit_0_47_3 <= trit_0_47_2;
  always @(posedge clk)
    trit_0_47_4 <= trit_0_47_3;
  always @(posedge clk)
    trit_0_47_5 <= trit_0_47_4;
  always @(posedge clk)
    trit_0_47_6 <= trit_0_47_5;
  always @(posedge clk)
    trit_0_49_0 <= trits[99:98];
  always @(posedge clk)
    trit_0_50_0 <= trits[101:100];
  assign _009_ = $signed(_008_) + $signed(dot_0_2_0);
  always @(posedge clk)
    trit_0_50_1 <= trit_0_50_0;
  always @(posedge clk)
    trit_0_51_0 <= trits[103:102];
  always @(posedge clk)
    trit_0_51_1 <= trit_0_51_0;
  always @(posedge clk)
    trit_0_51_2 <= trit_0_51_1;
  always @(posedge clk)
    trit_0_52_0 <= trits[105:104];
  always @(posedge clk)
    trit_0_52_1 <= trit_0_52_0;
  always @(posedge clk)
    trit_0_52_2 <= trit_0_52_1;
  always @(posedge clk)
    trit_0_52_3 <= trit_0_52_2;
  always @(posedge clk)
    trit_0_53_0 <= trits[107:106];
  always @(posedge clk)
    trit_0_53_1 <= trit_0_53_0;
  always @(posedge clk)
    trit_0_1_0 <= trits[3:2];
  always @(posedge clk)
    trit_0_53_2 <= trit_0_53_1;
  always @(posedge clk)
    trit_0_53_3 <= trit_0_53_2;
  always @(posedge clk)
    trit_0_53_4 <= trit_0_53_3;
  always @(posedge clk)
    trit_0_54_0 <= trits[109:108];
  always @(posedge clk)
    trit_0_54_1 <= trit_0_54_0;
  always @(posedge clk)
    trit_0_54_2 <= trit_0_54_1;
  always @(posedge clk)
    trit_0_54_3 <= trit_0_54_2;
  always @(posedge clk)
    trit_0_54_4 <= trit_0_54_3;
  always @(posedge clk)
    trit_0_54_5 <= trit_0_54_4;
  always @(posedge clk)
    trit_0_55_0 <= trits[111:110];
  always @(posedge clk)
    trit_0_2_0 <= trits[5:4];
  always @(posedge clk)
    trit_0_55_1 <= trit_0_55_0;
  always @(posedge clk)
    trit_0_55_2 <= trit_0_55_1;
  always @(posedge clk)
    trit_0_55_3 <= trit_0_55_2;
  always @(posedge clk)
    trit_0_55_4 <= trit_0_55_3;
  always @(posedge clk)
    trit_0_55_5 <= trit_0_55_4;
  always @(posedge clk)
    trit_0_55_6 <= trit_0_55_5;
  always @(posedge clk)
    trit_0_57_0 <= trits[115:114];
  always @(posedge clk)
    trit_0_58_0 <= trits[117:116];
  always @(posedge clk)
    trit_0_58_1 <= trit_0_58_0;
  always @(posedge clk)
    trit_0_59_0 <= trits[119:118];
  always @(posedge clk)
    trit_0_2_1 <= trit_0_2_0;
  always @(posedge clk)
    trit_0_59_1 <= trit_0_59_0;
  always @(posedge clk)
    trit_0_59_2 <= trit_0_59_1;
  always @(posedge clk)
    trit_0_60_0 <= trits[121:120];
  always @(posedge clk)
    trit_0_60_1 <= trit_0_60_0;
  always @(posedge clk)
    trit_0_60_2 <= trit_0_60_1;
  always @(posedge clk)
    trit_0_60_3 <= trit_0_60_2;
  always @(posedge clk)
    trit_0_61_0 <= trits[123:122];
  always @(posedge clk)
    trit_0_61_1 <= trit_0_61_0;
  always @(posedge clk)
    trit_0_61_2 <= trit_0_61_1;
  always @(posedge clk)
    trit_0_61_3 <= trit_0_61_2;
  always @(posedge clk)
    trit_0_3_0 <= trits[7:6];
  always @(posedge clk)
    trit_0_61_4 <= trit_0_61_3;
  always @(posedge clk)
    trit_0_62_0 <= trits[125:124];
  always @(posedge clk)
    trit_0_62_1 <= trit_0_62_0;
  always @(posedge clk)
    trit_0_62_2 <= trit_0_62_1;
  always @(posedge clk)
    trit_0_62_3 <= trit_0_62_2;
  always @(posedge clk)
    trit_0_62_4 <= trit_0_62_3;
  always @(posedge clk)
    trit_0_62_5 <= trit_0_62_4;
  always @(posedge clk)
    trit_0_63_0 <= trits[127:126];
  always @(posedge clk)
    trit_0_63_1 <= trit_0_63_0;
  always @(posedge clk)
    trit_0_63_2 <= trit_0_63_1;
  always @(posedge clk)
    trit_0_3_1 <= trit_0_3_0;
  always @(posedge clk)
    trit_0_63_3 <= trit_0_63_2;
  always @(posedge clk)
    trit_0_63_4 <= trit_0_63_3;
  always @(posedge clk)
    trit_0_63_5 <= trit_0_63_4;
  always @(posedge clk)
    trit_0_63_6 <= trit_0_63_5;
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    dot_0_0_1 <= _002_;
  always @(posedge clk)
    dot_0_0_2 <= _003_;
  always @(posedge clk)
    dot_0_0_3 <= _004_;
  always @(posedge clk)
    dot_0_1_0 <= _005_;
  always @(posedge clk)
    dot_0_1_1 <= _006_;
  always @(posedge clk)
    trit_0_3_2 <= trit_0_3_1;
  always @(posedge clk)
    dot_0_2_0 <= _007_;
  always @(posedge clk)
    group_sum_0 <= _001_;
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
  always @(posedge clk)
    trit_0_23_1 <= trit_0_23_0;
  always @(posedge clk)
    trit_0_23_2 <= trit_0_23_1;
  assign _001_ = sum_enable ? _009_[13:0] : group_sum_0;
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[7:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[15:8])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_1),
    .x(activations[87:80])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_2),
    .x(activations[95:88])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_12 (
    .clk(clk),
    .i(mac_0_11_o),
    .o(mac_0_12_o),
    .trit(trit_0_12_3),
    .x(activations[103:96])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_4),
    .x(activations[111:104])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_5),
    .x(activations[119:112])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_6),
    .x(activations[127:120])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_16_o),
    .trit(trits[33:32]),
    .x(activations[135:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_17 (
    .clk(clk),
    .i(mac_0_16_o),
    .o(mac_0_17_o),
    .trit(trit_0_17_0),
    .x(activations[143:136])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_18 (
    .clk(clk),
    .i(mac_0_17_o),
    .o(mac_0_18_o),
    .trit(trit_0_18_1),
    .x(activations[151:144])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_19 (
    .clk(clk),
    .i(mac_0_18_o),
    .o(mac_0_19_o),
    .trit(trit_0_19_2),
    .x(activations[159:152])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_1),
    .x(activations[23:16])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_20 (
    .clk(clk),
    .i(mac_0_19_o),
    .o(mac_0_20_o),
    .trit(trit_0_20_3),
    .x(activations[167:160])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_21 (
    .clk(clk),
    .i(mac_0_20_o),
    .o(mac_0_21_o),
    .trit(trit_0_21_4),
    .x(activations[175:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_22 (
    .clk(clk),
    .i(mac_0_21_o),
    .o(mac_0_22_o),
    .trit(trit_0_22_5),
    .x(activations[183:176])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_23 (
    .clk(clk),
    .i(mac_0_22_o),
    .o(mac_0_23_o),
    .trit(trit_0_23_6),
    .x(activations[191:184])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_24_o),
    .trit(trits[49:48]),
    .x(activations[199:192])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_25 (
    .clk(clk),
    .i(mac_0_24_o),
    .o(mac_0_25_o),
    .trit(trit_0_25_0),
    .x(activations[207:200])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_26 (
    .clk(clk),
    .i(mac_0_25_o),
    .o(mac_0_26_o),
    .trit(trit_0_26_1),
    .x(activations[215:208])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_27 (
    .clk(clk),
    .i(mac_0_26_o),
    .o(mac_0_27_o),
    .trit(trit_0_27_2),
    .x(activations[223:216])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_28 (
    .clk(clk),
    .i(mac_0_27_o),
    .o(mac_0_28_o),
    .trit(trit_0_28_3),
    .x(activations[231:224])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_29 (
    .clk(clk),
    .i(mac_0_28_o),
    .o(mac_0_29_o),
    .trit(trit_0_29_4),
    .x(activations[239:232])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_2),
    .x(activations[31:24])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_30 (
    .clk(clk),
    .i(mac_0_29_o),
    .o(mac_0_30_o),
    .trit(trit_0_30_5),
    .x(activations[247:240])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_31 (
    .clk(clk),
    .i(mac_0_30_o),
    .o(mac_0_31_o),
    .trit(trit_0_31_6),
    .x(activations[255:248])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_32 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_32_o),
    .trit(trits[65:64]),
    .x(activations[263:256])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_33 (
    .clk(clk),
    .i(mac_0_32_o),
    .o(mac_0_33_o),
    .trit(trit_0_33_0),
    .x(activations[271:264])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_34 (
    .clk(clk),
    .i(mac_0_33_o),
    .o(mac_0_34_o),
    .trit(trit_0_34_1),
    .x(activations[279:272])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_35 (
    .clk(clk),
    .i(mac_0_34_o),
    .o(mac_0_35_o),
    .trit(trit_0_35_2),
    .x(activations[287:280])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_36 (
    .clk(clk),
    .i(mac_0_35_o),
    .o(mac_0_36_o),
    .trit(trit_0_36_3),
    .x(activations[295:288])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_37 (
    .clk(clk),
    .i(mac_0_36_o),
    .o(mac_0_37_o),
    .trit(trit_0_37_4),
    .x(activations[303:296])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_38 (
    .clk(clk),
    .i(mac_0_37_o),
    .o(mac_0_38_o),
    .trit(trit_0_38_5),
    .x(activations[311:304])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_39 (
    .clk(clk),
    .i(mac_0_38_o),
    .o(mac_0_39_o),
    .trit(trit_0_39_6),
    .x(activations[319:312])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_3),
    .x(activations[39:32])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_40 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_40_o),
    .trit(trits[81:80]),
    .x(activations[327:320])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_41 (
    .clk(clk),
    .i(mac_0_40_o),
    .o(mac_0_41_o),
    .trit(trit_0_41_0),
    .x(activations[335:328])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_42 (
    .clk(clk),
    .i(mac_0_41_o),
    .o(mac_0_42_o),
    .trit(trit_0_42_1),
    .x(activations[343:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_43 (
    .clk(clk),
    .i(mac_0_42_o),
    .o(mac_0_43_o),
    .trit(trit_0_43_2),
    .x(activations[351:344])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_44 (
    .clk(clk),
    .i(mac_0_43_o),
    .o(mac_0_44_o),
    .trit(trit_0_44_3),
    .x(activations[359:352])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_45 (
    .clk(clk),
    .i(mac_0_44_o),
    .o(mac_0_45_o),
    .trit(trit_0_45_4),
    .x(activations[367:360])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_46 (
    .clk(clk),
    .i(mac_0_45_o),
    .o(mac_0_46_o),
    .trit(trit_0_46_5),
    .x(activations[375:368])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_47 (
    .clk(clk),
    .i(mac_0_46_o),
    .o(mac_0_47_o),
    .trit(trit_0_47_6),
    .x(activations[383:376])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_48 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_48_o),
    .trit(trits[97:96]),
    .x(activations[391:384])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_49 (
    .clk(clk),
    .i(mac_0_48_o),
    .o(mac_0_49_o),
    .trit(trit_0_49_0),
    .x(activations[399:392])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_4),
    .x(activations[47:40])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_50 (
    .clk(clk),
    .i(mac_0_49_o),
    .o(mac_0_50_o),
    .trit(trit_0_50_1),
    .x(activations[407:400])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_51 (
    .clk(clk),
    .i(mac_0_50_o),
    .o(mac_0_51_o),
    .trit(trit_0_51_2),
    .x(activations[415:408])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_52 (
    .clk(clk),
    .i(mac_0_51_o),
    .o(mac_0_52_o),
    .trit(trit_0_52_3),
    .x(activations[423:416])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_53 (
    .clk(clk),
    .i(mac_0_52_o),
    .o(mac_0_53_o),
    .trit(trit_0_53_4),
    .x(activations[431:424])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_54 (
    .clk(clk),
    .i(mac_0_53_o),
    .o(mac_0_54_o),
    .trit(trit_0_54_5),
    .x(activations[439:432])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_55 (
    .clk(clk),
    .i(mac_0_54_o),
    .o(mac_0_55_o),
    .trit(trit_0_55_6),
    .x(activations[447:440])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_56 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_56_o),
    .trit(trits[113:112]),
    .x(activations[455:448])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_57 (
    .clk(clk),
    .i(mac_0_56_o),
    .o(mac_0_57_o),
    .trit(trit_0_57_0),
    .x(activations[463:456])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2 mac_0_58 (
    .clk(clk),
    .i(mac_0_57_o),
    .o(mac_0_58_o),
    .trit(trit_0_58_1),
    .x(activations[471:464])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3 mac_0_59 (
    .clk(clk),
    .i(mac_0_58_o),
    .o(mac_0_59_o),
    .trit(trit_0_59_2),
    .x(activations[479:472])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_5),
    .x(activations[55:48])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4 mac_0_60 (
    .clk(clk),
    .i(mac_0_59_o),
    .o(mac_0_60_o),
    .trit(trit_0_60_3),
    .x(activations[487:480])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5 mac_0_61 (
    .clk(clk),
    .i(mac_0_60_o),
    .o(mac_0_61_o),
    .trit(trit_0_61_4),
    .x(activations[495:488])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6 mac_0_62 (
    .clk(clk),
    .i(mac_0_61_o),
    .o(mac_0_62_o),
    .trit(trit_0_62_5),
    .x(activations[503:496])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_63 (
    .clk(clk),
    .i(mac_0_62_o),
    .o(mac_0_63_o),
    .trit(trit_0_63_6),
    .x(activations[511:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_6),
    .x(activations[63:56])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trits[17:16]),
    .x(activations[71:64])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_0),
    .x(activations[79:72])
  );
endmodule
// verilator lint_restore

// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
