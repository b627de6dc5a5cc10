// ternhw_1x128_p2_g128_a8_d1024: a ternary matrix-vector engine. Generated: do not edit.
// Generator: ternhw 0.1.0, amaranth 0.5.10, pyosys 0.70
// Configuration 8bd1b16d6486: rows 1, lanes 128, planes 2, tokens 1, group_size 128, activation_bits 8,
// accumulator_bits 32, max_in_features 1024, chain 8, scale_cycles 1, scaling adders, packing 2bit, tied
// false, offsets false, gather false, io stream, bus_bits 512, address_bits 32, burst_words 32, fetch_words
// 256
// SPDX-License-Identifier: Apache-2.0

// verilator lint_save
// Yosys leaves the extension of operands to the language.
// verilator lint_off WIDTHEXPAND
// Sums are stored modulo their width.
// verilator lint_off WIDTHTRUNC

// Runs programs from memory (docs/engine.md).
module ternhw_1x128_p2_g128_a8_d1024(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, s_axis_tdata, s_axis_tvalid, m_axis_tready, clk, rst, irq, s_axil_awready
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
  wire [511:0] activations__payload;
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
  wire [512:0] \o__payload$191 ;
  wire o__ready;
  wire o__valid;
  wire pass_done;
  wire [31:0] \program ;
  reg runs = 1'h0;
  wire [15:0] scales__payload;
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
  \ternhw_1x128_p2_g128_a8_d1024.activations_in  activations_in (
    .i__payload(s_axis_tdata),
    .i__ready(\i__ready$184 ),
    .i__valid(\i__valid$183 ),
    .o__payload(activations__payload),
    .o__ready(activations__ready),
    .o__valid(activations__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  ternhw_1x128_p2_g128_a8_d1024_build build (
    .id(build_id)
  );
  \ternhw_1x128_p2_g128_a8_d1024.core  core (
    .activations__payload(activations__payload),
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
  \ternhw_1x128_p2_g128_a8_d1024.director  director (
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
  \ternhw_1x128_p2_g128_a8_d1024.reader  reader (
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
  \ternhw_1x128_p2_g128_a8_d1024.registers  registers (
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
  \ternhw_1x128_p2_g128_a8_d1024.results_out  results_out (
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
  \ternhw_1x128_p2_g128_a8_d1024.unpack  unpack (
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
  \ternhw_1x128_p2_g128_a8_d1024.weights  weights (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(constants__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  assign m_axis_tlast = \o__payload$191 [512];
  assign m_axis_tdata = \o__payload$191 [511:0];
  assign m_axi_rready = 1'h1;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h6;
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign causes[7:1] = { bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0 };
endmodule

// Buffer of two entries between two streams.
module \ternhw_1x128_p2_g128_a8_d1024.activations_in (work_clk, i__valid, i__ready, o__payload, work_rst, o__ready, o__valid, i__payload);
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
module \ternhw_1x128_p2_g128_a8_d1024.core (spare, constants__ready, weights__ready, idle, constants__valid, scales__valid, weights__word_0, constants__payload, words__ready, activations__payload, work_rst, job__payload, job__valid, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready, results__payload, results__valid
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
  input [511:0] activations__payload;
  wire [511:0] activations__payload;
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
  input [15:0] value;
  wire [15:0] value;
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
  wire [3:0] _042_;
  wire _043_;
  wire _044_;
  wire [4:0] _045_;
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
  wire _096_;
  wire _097_;
  wire [2:0] _098_;
  wire _099_;
  wire [511:0] _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire [511:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire [4:0] _113_;
  wire [4:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire accept;
  wire [1023:0] beats__0;
  wire [18:0] beats__payload;
  wire beats__valid;
  wire complete;
  reg \complete$554  = 1'h0;
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
  wire [15:0] first;
  wire \idle$52 ;
  wire \idle$53 ;
  wire [88:0] \job__payload$12 ;
  wire \job__ready$15 ;
  wire \job__valid$16 ;
  wire open;
  wire put;
  wire \release ;
  wire signed [31:0] result_0_0;
  wire room;
  reg scaler_busy = 1'h0;
  reg scales_there = 1'h0;
  reg signed [7:0] skew_0_100_0 = 8'h00;
  reg signed [7:0] skew_0_100_1 = 8'h00;
  reg signed [7:0] skew_0_100_2 = 8'h00;
  reg signed [7:0] skew_0_100_3 = 8'h00;
  reg signed [7:0] skew_0_101_0 = 8'h00;
  reg signed [7:0] skew_0_101_1 = 8'h00;
  reg signed [7:0] skew_0_101_2 = 8'h00;
  reg signed [7:0] skew_0_101_3 = 8'h00;
  reg signed [7:0] skew_0_101_4 = 8'h00;
  reg signed [7:0] skew_0_102_0 = 8'h00;
  reg signed [7:0] skew_0_102_1 = 8'h00;
  reg signed [7:0] skew_0_102_2 = 8'h00;
  reg signed [7:0] skew_0_102_3 = 8'h00;
  reg signed [7:0] skew_0_102_4 = 8'h00;
  reg signed [7:0] skew_0_102_5 = 8'h00;
  reg signed [7:0] skew_0_103_0 = 8'h00;
  reg signed [7:0] skew_0_103_1 = 8'h00;
  reg signed [7:0] skew_0_103_2 = 8'h00;
  reg signed [7:0] skew_0_103_3 = 8'h00;
  reg signed [7:0] skew_0_103_4 = 8'h00;
  reg signed [7:0] skew_0_103_5 = 8'h00;
  reg signed [7:0] skew_0_103_6 = 8'h00;
  reg signed [7:0] skew_0_105_0 = 8'h00;
  reg signed [7:0] skew_0_106_0 = 8'h00;
  reg signed [7:0] skew_0_106_1 = 8'h00;
  reg signed [7:0] skew_0_107_0 = 8'h00;
  reg signed [7:0] skew_0_107_1 = 8'h00;
  reg signed [7:0] skew_0_107_2 = 8'h00;
  reg signed [7:0] skew_0_108_0 = 8'h00;
  reg signed [7:0] skew_0_108_1 = 8'h00;
  reg signed [7:0] skew_0_108_2 = 8'h00;
  reg signed [7:0] skew_0_108_3 = 8'h00;
  reg signed [7:0] skew_0_109_0 = 8'h00;
  reg signed [7:0] skew_0_109_1 = 8'h00;
  reg signed [7:0] skew_0_109_2 = 8'h00;
  reg signed [7:0] skew_0_109_3 = 8'h00;
  reg signed [7:0] skew_0_109_4 = 8'h00;
  reg signed [7:0] skew_0_10_0 = 8'h00;
  reg signed [7:0] skew_0_10_1 = 8'h00;
  reg signed [7:0] skew_0_110_0 = 8'h00;
  reg signed [7:0] skew_0_110_1 = 8'h00;
  reg signed [7:0] skew_0_110_2 = 8'h00;
  reg signed [7:0] skew_0_110_3 = 8'h00;
  reg signed [7:0] skew_0_110_4 = 8'h00;
  reg signed [7:0] skew_0_110_5 = 8'h00;
  reg signed [7:0] skew_0_111_0 = 8'h00;
  reg signed [7:0] skew_0_111_1 = 8'h00;
  reg signed [7:0] skew_0_111_2 = 8'h00;
  reg signed [7:0] skew_0_111_3 = 8'h00;
  reg signed [7:0] skew_0_111_4 = 8'h00;
  reg signed [7:0] skew_0_111_5 = 8'h00;
  reg signed [7:0] skew_0_111_6 = 8'h00;
  reg signed [7:0] skew_0_113_0 = 8'h00;
  reg signed [7:0] skew_0_114_0 = 8'h00;
  reg signed [7:0] skew_0_114_1 = 8'h00;
  reg signed [7:0] skew_0_115_0 = 8'h00;
  reg signed [7:0] skew_0_115_1 = 8'h00;
  reg signed [7:0] skew_0_115_2 = 8'h00;
  reg signed [7:0] skew_0_116_0 = 8'h00;
  reg signed [7:0] skew_0_116_1 = 8'h00;
  reg signed [7:0] skew_0_116_2 = 8'h00;
  reg signed [7:0] skew_0_116_3 = 8'h00;
  reg signed [7:0] skew_0_117_0 = 8'h00;
  reg signed [7:0] skew_0_117_1 = 8'h00;
  reg signed [7:0] skew_0_117_2 = 8'h00;
  reg signed [7:0] skew_0_117_3 = 8'h00;
  reg signed [7:0] skew_0_117_4 = 8'h00;
  reg signed [7:0] skew_0_118_0 = 8'h00;
  reg signed [7:0] skew_0_118_1 = 8'h00;
  reg signed [7:0] skew_0_118_2 = 8'h00;
  reg signed [7:0] skew_0_118_3 = 8'h00;
  reg signed [7:0] skew_0_118_4 = 8'h00;
  reg signed [7:0] skew_0_118_5 = 8'h00;
  reg signed [7:0] skew_0_119_0 = 8'h00;
  reg signed [7:0] skew_0_119_1 = 8'h00;
  reg signed [7:0] skew_0_119_2 = 8'h00;
  reg signed [7:0] skew_0_119_3 = 8'h00;
  reg signed [7:0] skew_0_119_4 = 8'h00;
  reg signed [7:0] skew_0_119_5 = 8'h00;
  reg signed [7:0] skew_0_119_6 = 8'h00;
  reg signed [7:0] skew_0_11_0 = 8'h00;
  reg signed [7:0] skew_0_11_1 = 8'h00;
  reg signed [7:0] skew_0_11_2 = 8'h00;
  reg signed [7:0] skew_0_121_0 = 8'h00;
  reg signed [7:0] skew_0_122_0 = 8'h00;
  reg signed [7:0] skew_0_122_1 = 8'h00;
  reg signed [7:0] skew_0_123_0 = 8'h00;
  reg signed [7:0] skew_0_123_1 = 8'h00;
  reg signed [7:0] skew_0_123_2 = 8'h00;
  reg signed [7:0] skew_0_124_0 = 8'h00;
  reg signed [7:0] skew_0_124_1 = 8'h00;
  reg signed [7:0] skew_0_124_2 = 8'h00;
  reg signed [7:0] skew_0_124_3 = 8'h00;
  reg signed [7:0] skew_0_125_0 = 8'h00;
  reg signed [7:0] skew_0_125_1 = 8'h00;
  reg signed [7:0] skew_0_125_2 = 8'h00;
  reg signed [7:0] skew_0_125_3 = 8'h00;
  reg signed [7:0] skew_0_125_4 = 8'h00;
  reg signed [7:0] skew_0_126_0 = 8'h00;
  reg signed [7:0] skew_0_126_1 = 8'h00;
  reg signed [7:0] skew_0_126_2 = 8'h00;
  reg signed [7:0] skew_0_126_3 = 8'h00;
  reg signed [7:0] skew_0_126_4 = 8'h00;
  reg signed [7:0] skew_0_126_5 = 8'h00;
  reg signed [7:0] skew_0_127_0 = 8'h00;
  reg signed [7:0] skew_0_127_1 = 8'h00;
  reg signed [7:0] skew_0_127_2 = 8'h00;
  reg signed [7:0] skew_0_127_3 = 8'h00;
  reg signed [7:0] skew_0_127_4 = 8'h00;
  reg signed [7:0] skew_0_127_5 = 8'h00;
  reg signed [7:0] skew_0_127_6 = 8'h00;
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
  reg signed [7:0] skew_0_65_0 = 8'h00;
  reg signed [7:0] skew_0_66_0 = 8'h00;
  reg signed [7:0] skew_0_66_1 = 8'h00;
  reg signed [7:0] skew_0_67_0 = 8'h00;
  reg signed [7:0] skew_0_67_1 = 8'h00;
  reg signed [7:0] skew_0_67_2 = 8'h00;
  reg signed [7:0] skew_0_68_0 = 8'h00;
  reg signed [7:0] skew_0_68_1 = 8'h00;
  reg signed [7:0] skew_0_68_2 = 8'h00;
  reg signed [7:0] skew_0_68_3 = 8'h00;
  reg signed [7:0] skew_0_69_0 = 8'h00;
  reg signed [7:0] skew_0_69_1 = 8'h00;
  reg signed [7:0] skew_0_69_2 = 8'h00;
  reg signed [7:0] skew_0_69_3 = 8'h00;
  reg signed [7:0] skew_0_69_4 = 8'h00;
  reg signed [7:0] skew_0_6_0 = 8'h00;
  reg signed [7:0] skew_0_6_1 = 8'h00;
  reg signed [7:0] skew_0_6_2 = 8'h00;
  reg signed [7:0] skew_0_6_3 = 8'h00;
  reg signed [7:0] skew_0_6_4 = 8'h00;
  reg signed [7:0] skew_0_6_5 = 8'h00;
  reg signed [7:0] skew_0_70_0 = 8'h00;
  reg signed [7:0] skew_0_70_1 = 8'h00;
  reg signed [7:0] skew_0_70_2 = 8'h00;
  reg signed [7:0] skew_0_70_3 = 8'h00;
  reg signed [7:0] skew_0_70_4 = 8'h00;
  reg signed [7:0] skew_0_70_5 = 8'h00;
  reg signed [7:0] skew_0_71_0 = 8'h00;
  reg signed [7:0] skew_0_71_1 = 8'h00;
  reg signed [7:0] skew_0_71_2 = 8'h00;
  reg signed [7:0] skew_0_71_3 = 8'h00;
  reg signed [7:0] skew_0_71_4 = 8'h00;
  reg signed [7:0] skew_0_71_5 = 8'h00;
  reg signed [7:0] skew_0_71_6 = 8'h00;
  reg signed [7:0] skew_0_73_0 = 8'h00;
  reg signed [7:0] skew_0_74_0 = 8'h00;
  reg signed [7:0] skew_0_74_1 = 8'h00;
  reg signed [7:0] skew_0_75_0 = 8'h00;
  reg signed [7:0] skew_0_75_1 = 8'h00;
  reg signed [7:0] skew_0_75_2 = 8'h00;
  reg signed [7:0] skew_0_76_0 = 8'h00;
  reg signed [7:0] skew_0_76_1 = 8'h00;
  reg signed [7:0] skew_0_76_2 = 8'h00;
  reg signed [7:0] skew_0_76_3 = 8'h00;
  reg signed [7:0] skew_0_77_0 = 8'h00;
  reg signed [7:0] skew_0_77_1 = 8'h00;
  reg signed [7:0] skew_0_77_2 = 8'h00;
  reg signed [7:0] skew_0_77_3 = 8'h00;
  reg signed [7:0] skew_0_77_4 = 8'h00;
  reg signed [7:0] skew_0_78_0 = 8'h00;
  reg signed [7:0] skew_0_78_1 = 8'h00;
  reg signed [7:0] skew_0_78_2 = 8'h00;
  reg signed [7:0] skew_0_78_3 = 8'h00;
  reg signed [7:0] skew_0_78_4 = 8'h00;
  reg signed [7:0] skew_0_78_5 = 8'h00;
  reg signed [7:0] skew_0_79_0 = 8'h00;
  reg signed [7:0] skew_0_79_1 = 8'h00;
  reg signed [7:0] skew_0_79_2 = 8'h00;
  reg signed [7:0] skew_0_79_3 = 8'h00;
  reg signed [7:0] skew_0_79_4 = 8'h00;
  reg signed [7:0] skew_0_79_5 = 8'h00;
  reg signed [7:0] skew_0_79_6 = 8'h00;
  reg signed [7:0] skew_0_7_0 = 8'h00;
  reg signed [7:0] skew_0_7_1 = 8'h00;
  reg signed [7:0] skew_0_7_2 = 8'h00;
  reg signed [7:0] skew_0_7_3 = 8'h00;
  reg signed [7:0] skew_0_7_4 = 8'h00;
  reg signed [7:0] skew_0_7_5 = 8'h00;
  reg signed [7:0] skew_0_7_6 = 8'h00;
  reg signed [7:0] skew_0_81_0 = 8'h00;
  reg signed [7:0] skew_0_82_0 = 8'h00;
  reg signed [7:0] skew_0_82_1 = 8'h00;
  reg signed [7:0] skew_0_83_0 = 8'h00;
  reg signed [7:0] skew_0_83_1 = 8'h00;
  reg signed [7:0] skew_0_83_2 = 8'h00;
  reg signed [7:0] skew_0_84_0 = 8'h00;
  reg signed [7:0] skew_0_84_1 = 8'h00;
  reg signed [7:0] skew_0_84_2 = 8'h00;
  reg signed [7:0] skew_0_84_3 = 8'h00;
  reg signed [7:0] skew_0_85_0 = 8'h00;
  reg signed [7:0] skew_0_85_1 = 8'h00;
  reg signed [7:0] skew_0_85_2 = 8'h00;
  reg signed [7:0] skew_0_85_3 = 8'h00;
  reg signed [7:0] skew_0_85_4 = 8'h00;
  reg signed [7:0] skew_0_86_0 = 8'h00;
  reg signed [7:0] skew_0_86_1 = 8'h00;
  reg signed [7:0] skew_0_86_2 = 8'h00;
  reg signed [7:0] skew_0_86_3 = 8'h00;
  reg signed [7:0] skew_0_86_4 = 8'h00;
  reg signed [7:0] skew_0_86_5 = 8'h00;
  reg signed [7:0] skew_0_87_0 = 8'h00;
  reg signed [7:0] skew_0_87_1 = 8'h00;
  reg signed [7:0] skew_0_87_2 = 8'h00;
  reg signed [7:0] skew_0_87_3 = 8'h00;
  reg signed [7:0] skew_0_87_4 = 8'h00;
  reg signed [7:0] skew_0_87_5 = 8'h00;
  reg signed [7:0] skew_0_87_6 = 8'h00;
  reg signed [7:0] skew_0_89_0 = 8'h00;
  reg signed [7:0] skew_0_90_0 = 8'h00;
  reg signed [7:0] skew_0_90_1 = 8'h00;
  reg signed [7:0] skew_0_91_0 = 8'h00;
  reg signed [7:0] skew_0_91_1 = 8'h00;
  reg signed [7:0] skew_0_91_2 = 8'h00;
  reg signed [7:0] skew_0_92_0 = 8'h00;
  reg signed [7:0] skew_0_92_1 = 8'h00;
  reg signed [7:0] skew_0_92_2 = 8'h00;
  reg signed [7:0] skew_0_92_3 = 8'h00;
  reg signed [7:0] skew_0_93_0 = 8'h00;
  reg signed [7:0] skew_0_93_1 = 8'h00;
  reg signed [7:0] skew_0_93_2 = 8'h00;
  reg signed [7:0] skew_0_93_3 = 8'h00;
  reg signed [7:0] skew_0_93_4 = 8'h00;
  reg signed [7:0] skew_0_94_0 = 8'h00;
  reg signed [7:0] skew_0_94_1 = 8'h00;
  reg signed [7:0] skew_0_94_2 = 8'h00;
  reg signed [7:0] skew_0_94_3 = 8'h00;
  reg signed [7:0] skew_0_94_4 = 8'h00;
  reg signed [7:0] skew_0_94_5 = 8'h00;
  reg signed [7:0] skew_0_95_0 = 8'h00;
  reg signed [7:0] skew_0_95_1 = 8'h00;
  reg signed [7:0] skew_0_95_2 = 8'h00;
  reg signed [7:0] skew_0_95_3 = 8'h00;
  reg signed [7:0] skew_0_95_4 = 8'h00;
  reg signed [7:0] skew_0_95_5 = 8'h00;
  reg signed [7:0] skew_0_95_6 = 8'h00;
  reg signed [7:0] skew_0_97_0 = 8'h00;
  reg signed [7:0] skew_0_98_0 = 8'h00;
  reg signed [7:0] skew_0_98_1 = 8'h00;
  reg signed [7:0] skew_0_99_0 = 8'h00;
  reg signed [7:0] skew_0_99_1 = 8'h00;
  reg signed [7:0] skew_0_99_2 = 8'h00;
  reg signed [7:0] skew_0_9_0 = 8'h00;
  reg step_of_age_16 = 1'h0;
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
  reg [511:0] trits_0_0 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [511:0] trits_0_1 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [511:0] trits_0_2 = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [2:0] unclaimed = 3'h0;
  assign put = scales__valid & scales_room;
  assign constants__ready = ~ constants_full;
  assign _000_ = ~ constants_full;
  assign _033_ = constants__valid & _000_;
  assign complete = _033_ & constants_place;
  assign _044_ = ~ scaler_busy;
  assign _054_ = scales_there & _044_;
  assign _063_ = ~ _054_;
  assign _073_ = beats__payload[1] & _063_;
  assign _083_ = ~ _073_;
  assign _094_ = beats__valid & _083_;
  assign _104_ = constants_there & room;
  assign _001_ = ~ _104_;
  assign _012_ = beats__payload[5] & _001_;
  assign _022_ = ~ _012_;
  assign weights__ready = _094_ & _022_;
  assign _026_ = ~ scaler_busy;
  assign _027_ = scales_there & _026_;
  assign _028_ = ~ _027_;
  assign _029_ = beats__payload[1] & _028_;
  assign _030_ = ~ _029_;
  assign _031_ = beats__valid & _030_;
  assign _032_ = constants_there & room;
  assign _034_ = ~ _032_;
  assign _035_ = beats__payload[5] & _034_;
  assign _036_ = ~ _035_;
  assign _037_ = _031_ & _036_;
  assign accept = _037_ & weights__valid;
  assign _038_ = accept & beats__payload[6];
  assign \release  = _038_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$52  & \idle$53 ;
  assign _039_ = tag_20[0] & tag_20[2];
  assign constants_near = _039_ & tag_20[3];
  assign _040_ = unclaimed < 3'h4;
  assign _041_ = scales__valid & scales_room;
  assign _042_ = unclaimed + _041_;
  assign _043_ = accept & beats__payload[1];
  assign _045_ = _042_ - _043_;
  assign _046_ = scales__valid & scales_room;
  assign _047_ = accept & beats__payload[1];
  assign _048_ = _046_ != _047_;
  assign _049_ = scales__valid & scales_room;
  assign _050_ = unclaimed != 1'h1;
  assign _051_ = _049_ | _050_;
  assign _052_ = ~ constants_full;
  assign _053_ = constants_place & _052_;
  assign _055_ = constants_whole & constants_free;
  assign _056_ = ~ _055_;
  assign _057_ = constants_full & _056_;
  assign _058_ = complete | _057_;
  assign _059_ = constants_whole & constants_free;
  assign _060_ = ~ _059_;
  assign _061_ = constants_full & _060_;
  assign _062_ = ~ constants_whole;
  assign _064_ = constants_free & _062_;
  assign _065_ = constants_near | _064_;
  assign _066_ = accept & beats__payload[5];
  assign _067_ = ~ _066_;
  assign _068_ = complete & _067_;
  assign _069_ = accept & beats__payload[5];
  assign _070_ = ~ complete;
  assign _071_ = _069_ & _070_;
  assign _072_ = accept & beats__payload[1];
  assign _074_ = ~ room;
  assign _075_ = beats__payload[5] & _074_;
  assign _076_ = ~ _075_;
  assign _077_ = beats__valid & _076_;
  assign _078_ = ~ weights__valid;
  assign _079_ = ~ scales_there;
  assign _080_ = beats__payload[1] & _079_;
  assign _081_ = _078_ | _080_;
  assign _082_ = ~ constants_there;
  assign _084_ = beats__payload[5] & _082_;
  assign _085_ = _081_ | _084_;
  assign _086_ = _077_ & _085_;
  assign _087_ = ~ room;
  assign _088_ = beats__payload[5] & _087_;
  assign _089_ = beats__valid & _088_;
  assign _090_ = ~ beats__valid;
  assign _091_ = _090_ & activations__ready;
  assign _092_ = tag_15[0] & tag_15[2];
  assign _093_ = tag_20[0] & tag_20[2];
  assign _095_ = tag_21[0] & tag_21[2];
  assign _096_ = _095_ & tag_21[4];
  always @(posedge work_clk)
    scales_room <= _097_;
  always @(posedge work_clk)
    unclaimed <= _098_;
  always @(posedge work_clk)
    scales_there <= _099_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _053_;
  always @(posedge work_clk)
    constants_gathered_0 <= _100_;
  always @(posedge work_clk)
    constants_place <= _101_;
  always @(posedge work_clk)
    constants_full <= _102_;
  always @(posedge work_clk)
    constants_whole <= _103_;
  always @(posedge work_clk)
    constants_0 <= _105_;
  always @(posedge work_clk)
    constants_free <= _106_;
  always @(posedge work_clk)
    constants_there <= _107_;
  always @(posedge work_clk)
    constants_two <= _108_;
  always @(posedge work_clk)
    scaler_busy <= _109_;
  always @(posedge work_clk)
    stall_weights <= _110_;
  always @(posedge work_clk)
    stall_results <= _111_;
  always @(posedge work_clk)
    stall_activations <= _112_;
  always @(posedge work_clk)
    tag_1 <= _113_;
  always @(posedge work_clk)
    tag_2 <= _114_;
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
    tag_20 <= _020_;
  always @(posedge work_clk)
    tag_21 <= _021_;
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
    skew_0_65_0 <= beats__0[527:520];
  always @(posedge work_clk)
    skew_0_66_0 <= beats__0[535:528];
  always @(posedge work_clk)
    skew_0_66_1 <= skew_0_66_0;
  always @(posedge work_clk)
    skew_0_67_0 <= beats__0[543:536];
  always @(posedge work_clk)
    skew_0_67_1 <= skew_0_67_0;
  always @(posedge work_clk)
    skew_0_67_2 <= skew_0_67_1;
  always @(posedge work_clk)
    skew_0_68_0 <= beats__0[551:544];
  always @(posedge work_clk)
    skew_0_68_1 <= skew_0_68_0;
  always @(posedge work_clk)
    skew_0_68_2 <= skew_0_68_1;
  always @(posedge work_clk)
    skew_0_68_3 <= skew_0_68_2;
  always @(posedge work_clk)
    skew_0_69_0 <= beats__0[559:552];
  always @(posedge work_clk)
    skew_0_69_1 <= skew_0_69_0;
  always @(posedge work_clk)
    skew_0_69_2 <= skew_0_69_1;
  always @(posedge work_clk)
    skew_0_69_3 <= skew_0_69_2;
  always @(posedge work_clk)
    skew_0_69_4 <= skew_0_69_3;
  always @(posedge work_clk)
    skew_0_70_0 <= beats__0[567:560];
  always @(posedge work_clk)
    skew_0_70_1 <= skew_0_70_0;
  always @(posedge work_clk)
    skew_0_70_2 <= skew_0_70_1;
  always @(posedge work_clk)
    skew_0_70_3 <= skew_0_70_2;
  always @(posedge work_clk)
    skew_0_70_4 <= skew_0_70_3;
  always @(posedge work_clk)
    skew_0_70_5 <= skew_0_70_4;
  always @(posedge work_clk)
    skew_0_71_0 <= beats__0[575:568];
  always @(posedge work_clk)
    skew_0_71_1 <= skew_0_71_0;
  always @(posedge work_clk)
    skew_0_71_2 <= skew_0_71_1;
  always @(posedge work_clk)
    skew_0_71_3 <= skew_0_71_2;
  always @(posedge work_clk)
    skew_0_71_4 <= skew_0_71_3;
  always @(posedge work_clk)
    skew_0_71_5 <= skew_0_71_4;
  always @(posedge work_clk)
    skew_0_71_6 <= skew_0_71_5;
  always @(posedge work_clk)
    skew_0_73_0 <= beats__0[591:584];
  always @(posedge work_clk)
    skew_0_74_0 <= beats__0[599:592];
  always @(posedge work_clk)
    skew_0_74_1 <= skew_0_74_0;
  always @(posedge work_clk)
    skew_0_75_0 <= beats__0[607:600];
  always @(posedge work_clk)
    skew_0_75_1 <= skew_0_75_0;
  always @(posedge work_clk)
    skew_0_75_2 <= skew_0_75_1;
  always @(posedge work_clk)
    skew_0_76_0 <= beats__0[615:608];
  always @(posedge work_clk)
    skew_0_76_1 <= skew_0_76_0;
  always @(posedge work_clk)
    skew_0_76_2 <= skew_0_76_1;
  always @(posedge work_clk)
    skew_0_76_3 <= skew_0_76_2;
  always @(posedge work_clk)
    skew_0_77_0 <= beats__0[623:616];
  always @(posedge work_clk)
    skew_0_77_1 <= skew_0_77_0;
  always @(posedge work_clk)
    skew_0_77_2 <= skew_0_77_1;
  always @(posedge work_clk)
    skew_0_77_3 <= skew_0_77_2;
  always @(posedge work_clk)
    skew_0_77_4 <= skew_0_77_3;
  always @(posedge work_clk)
    skew_0_78_0 <= beats__0[631:624];
  always @(posedge work_clk)
    skew_0_78_1 <= skew_0_78_0;
  always @(posedge work_clk)
    skew_0_78_2 <= skew_0_78_1;
  always @(posedge work_clk)
    skew_0_78_3 <= skew_0_78_2;
  always @(posedge work_clk)
    skew_0_78_4 <= skew_0_78_3;
  always @(posedge work_clk)
    skew_0_78_5 <= skew_0_78_4;
  always @(posedge work_clk)
    skew_0_79_0 <= beats__0[639:632];
  always @(posedge work_clk)
    skew_0_79_1 <= skew_0_79_0;
  always @(posedge work_clk)
    skew_0_79_2 <= skew_0_79_1;
  always @(posedge work_clk)
    skew_0_79_3 <= skew_0_79_2;
  always @(posedge work_clk)
    skew_0_79_4 <= skew_0_79_3;
  always @(posedge work_clk)
    skew_0_79_5 <= skew_0_79_4;
  always @(posedge work_clk)
    skew_0_79_6 <= skew_0_79_5;
  always @(posedge work_clk)
    skew_0_81_0 <= beats__0[655:648];
  always @(posedge work_clk)
    skew_0_82_0 <= beats__0[663:656];
  always @(posedge work_clk)
    skew_0_82_1 <= skew_0_82_0;
  always @(posedge work_clk)
    skew_0_83_0 <= beats__0[671:664];
  always @(posedge work_clk)
    skew_0_83_1 <= skew_0_83_0;
  always @(posedge work_clk)
    skew_0_83_2 <= skew_0_83_1;
  always @(posedge work_clk)
    skew_0_84_0 <= beats__0[679:672];
  always @(posedge work_clk)
    skew_0_84_1 <= skew_0_84_0;
  always @(posedge work_clk)
    skew_0_84_2 <= skew_0_84_1;
  always @(posedge work_clk)
    skew_0_84_3 <= skew_0_84_2;
  always @(posedge work_clk)
    skew_0_85_0 <= beats__0[687:680];
  always @(posedge work_clk)
    skew_0_85_1 <= skew_0_85_0;
  always @(posedge work_clk)
    skew_0_85_2 <= skew_0_85_1;
  always @(posedge work_clk)
    skew_0_85_3 <= skew_0_85_2;
  always @(posedge work_clk)
    skew_0_85_4 <= skew_0_85_3;
  always @(posedge work_clk)
    skew_0_86_0 <= beats__0[695:688];
  always @(posedge work_clk)
    skew_0_86_1 <= skew_0_86_0;
  always @(posedge work_clk)
    skew_0_86_2 <= skew_0_86_1;
  always @(posedge work_clk)
    skew_0_86_3 <= skew_0_86_2;
  always @(posedge work_clk)
    skew_0_86_4 <= skew_0_86_3;
  always @(posedge work_clk)
    skew_0_86_5 <= skew_0_86_4;
  always @(posedge work_clk)
    skew_0_87_0 <= beats__0[703:696];
  always @(posedge work_clk)
    skew_0_87_1 <= skew_0_87_0;
  always @(posedge work_clk)
    skew_0_87_2 <= skew_0_87_1;
  always @(posedge work_clk)
    skew_0_87_3 <= skew_0_87_2;
  always @(posedge work_clk)
    skew_0_87_4 <= skew_0_87_3;
  always @(posedge work_clk)
    skew_0_87_5 <= skew_0_87_4;
  always @(posedge work_clk)
    skew_0_87_6 <= skew_0_87_5;
  always @(posedge work_clk)
    skew_0_89_0 <= beats__0[719:712];
  always @(posedge work_clk)
    skew_0_90_0 <= beats__0[727:720];
  always @(posedge work_clk)
    skew_0_90_1 <= skew_0_90_0;
  always @(posedge work_clk)
    skew_0_91_0 <= beats__0[735:728];
  always @(posedge work_clk)
    skew_0_91_1 <= skew_0_91_0;
  always @(posedge work_clk)
    skew_0_91_2 <= skew_0_91_1;
  always @(posedge work_clk)
    skew_0_92_0 <= beats__0[743:736];
  always @(posedge work_clk)
    skew_0_92_1 <= skew_0_92_0;
  always @(posedge work_clk)
    skew_0_92_2 <= skew_0_92_1;
  always @(posedge work_clk)
    skew_0_92_3 <= skew_0_92_2;
  always @(posedge work_clk)
    skew_0_93_0 <= beats__0[751:744];
  always @(posedge work_clk)
    skew_0_93_1 <= skew_0_93_0;
  always @(posedge work_clk)
    skew_0_93_2 <= skew_0_93_1;
  always @(posedge work_clk)
    skew_0_93_3 <= skew_0_93_2;
  always @(posedge work_clk)
    skew_0_93_4 <= skew_0_93_3;
  always @(posedge work_clk)
    skew_0_94_0 <= beats__0[759:752];
  always @(posedge work_clk)
    skew_0_94_1 <= skew_0_94_0;
  always @(posedge work_clk)
    skew_0_94_2 <= skew_0_94_1;
  always @(posedge work_clk)
    skew_0_94_3 <= skew_0_94_2;
  always @(posedge work_clk)
    skew_0_94_4 <= skew_0_94_3;
  always @(posedge work_clk)
    skew_0_94_5 <= skew_0_94_4;
  always @(posedge work_clk)
    skew_0_95_0 <= beats__0[767:760];
  always @(posedge work_clk)
    skew_0_95_1 <= skew_0_95_0;
  always @(posedge work_clk)
    skew_0_95_2 <= skew_0_95_1;
  always @(posedge work_clk)
    skew_0_95_3 <= skew_0_95_2;
  always @(posedge work_clk)
    skew_0_95_4 <= skew_0_95_3;
  always @(posedge work_clk)
    skew_0_95_5 <= skew_0_95_4;
  always @(posedge work_clk)
    skew_0_95_6 <= skew_0_95_5;
  always @(posedge work_clk)
    skew_0_97_0 <= beats__0[783:776];
  always @(posedge work_clk)
    skew_0_98_0 <= beats__0[791:784];
  always @(posedge work_clk)
    skew_0_98_1 <= skew_0_98_0;
  always @(posedge work_clk)
    skew_0_99_0 <= beats__0[799:792];
  always @(posedge work_clk)
    skew_0_99_1 <= skew_0_99_0;
  always @(posedge work_clk)
    skew_0_99_2 <= skew_0_99_1;
  always @(posedge work_clk)
    skew_0_100_0 <= beats__0[807:800];
  always @(posedge work_clk)
    skew_0_100_1 <= skew_0_100_0;
  always @(posedge work_clk)
    skew_0_100_2 <= skew_0_100_1;
  always @(posedge work_clk)
    skew_0_100_3 <= skew_0_100_2;
  always @(posedge work_clk)
    skew_0_101_0 <= beats__0[815:808];
  always @(posedge work_clk)
    skew_0_101_1 <= skew_0_101_0;
  always @(posedge work_clk)
    skew_0_101_2 <= skew_0_101_1;
  always @(posedge work_clk)
    skew_0_101_3 <= skew_0_101_2;
  always @(posedge work_clk)
    skew_0_101_4 <= skew_0_101_3;
  always @(posedge work_clk)
    skew_0_102_0 <= beats__0[823:816];
  always @(posedge work_clk)
    skew_0_102_1 <= skew_0_102_0;
  always @(posedge work_clk)
    skew_0_102_2 <= skew_0_102_1;
  always @(posedge work_clk)
    skew_0_102_3 <= skew_0_102_2;
  always @(posedge work_clk)
    skew_0_102_4 <= skew_0_102_3;
  always @(posedge work_clk)
    skew_0_102_5 <= skew_0_102_4;
  always @(posedge work_clk)
    skew_0_103_0 <= beats__0[831:824];
  always @(posedge work_clk)
    skew_0_103_1 <= skew_0_103_0;
  always @(posedge work_clk)
    skew_0_103_2 <= skew_0_103_1;
  always @(posedge work_clk)
    skew_0_103_3 <= skew_0_103_2;
  always @(posedge work_clk)
    skew_0_103_4 <= skew_0_103_3;
  always @(posedge work_clk)
    skew_0_103_5 <= skew_0_103_4;
  always @(posedge work_clk)
    skew_0_103_6 <= skew_0_103_5;
  always @(posedge work_clk)
    skew_0_105_0 <= beats__0[847:840];
  always @(posedge work_clk)
    skew_0_106_0 <= beats__0[855:848];
  always @(posedge work_clk)
    skew_0_106_1 <= skew_0_106_0;
  always @(posedge work_clk)
    skew_0_107_0 <= beats__0[863:856];
  always @(posedge work_clk)
    skew_0_107_1 <= skew_0_107_0;
  always @(posedge work_clk)
    skew_0_107_2 <= skew_0_107_1;
  always @(posedge work_clk)
    skew_0_108_0 <= beats__0[871:864];
  always @(posedge work_clk)
    skew_0_108_1 <= skew_0_108_0;
  always @(posedge work_clk)
    skew_0_108_2 <= skew_0_108_1;
  always @(posedge work_clk)
    skew_0_108_3 <= skew_0_108_2;
  always @(posedge work_clk)
    skew_0_109_0 <= beats__0[879:872];
  always @(posedge work_clk)
    skew_0_109_1 <= skew_0_109_0;
  always @(posedge work_clk)
    skew_0_109_2 <= skew_0_109_1;
  always @(posedge work_clk)
    skew_0_109_3 <= skew_0_109_2;
  always @(posedge work_clk)
    skew_0_109_4 <= skew_0_109_3;
  always @(posedge work_clk)
    skew_0_110_0 <= beats__0[887:880];
  always @(posedge work_clk)
    skew_0_110_1 <= skew_0_110_0;
  always @(posedge work_clk)
    skew_0_110_2 <= skew_0_110_1;
  always @(posedge work_clk)
    skew_0_110_3 <= skew_0_110_2;
  always @(posedge work_clk)
    skew_0_110_4 <= skew_0_110_3;
  always @(posedge work_clk)
    skew_0_110_5 <= skew_0_110_4;
  always @(posedge work_clk)
    skew_0_111_0 <= beats__0[895:888];
  always @(posedge work_clk)
    skew_0_111_1 <= skew_0_111_0;
  always @(posedge work_clk)
    skew_0_111_2 <= skew_0_111_1;
  always @(posedge work_clk)
    skew_0_111_3 <= skew_0_111_2;
  always @(posedge work_clk)
    skew_0_111_4 <= skew_0_111_3;
  always @(posedge work_clk)
    skew_0_111_5 <= skew_0_111_4;
  always @(posedge work_clk)
    skew_0_111_6 <= skew_0_111_5;
  always @(posedge work_clk)
    skew_0_113_0 <= beats__0[911:904];
  always @(posedge work_clk)
    skew_0_114_0 <= beats__0[919:912];
  always @(posedge work_clk)
    skew_0_114_1 <= skew_0_114_0;
  always @(posedge work_clk)
    skew_0_115_0 <= beats__0[927:920];
  always @(posedge work_clk)
    skew_0_115_1 <= skew_0_115_0;
  always @(posedge work_clk)
    skew_0_115_2 <= skew_0_115_1;
  always @(posedge work_clk)
    skew_0_116_0 <= beats__0[935:928];
  always @(posedge work_clk)
    skew_0_116_1 <= skew_0_116_0;
  always @(posedge work_clk)
    skew_0_116_2 <= skew_0_116_1;
  always @(posedge work_clk)
    skew_0_116_3 <= skew_0_116_2;
  always @(posedge work_clk)
    skew_0_117_0 <= beats__0[943:936];
  always @(posedge work_clk)
    skew_0_117_1 <= skew_0_117_0;
  always @(posedge work_clk)
    skew_0_117_2 <= skew_0_117_1;
  always @(posedge work_clk)
    skew_0_117_3 <= skew_0_117_2;
  always @(posedge work_clk)
    skew_0_117_4 <= skew_0_117_3;
  always @(posedge work_clk)
    skew_0_118_0 <= beats__0[951:944];
  always @(posedge work_clk)
    skew_0_118_1 <= skew_0_118_0;
  always @(posedge work_clk)
    skew_0_118_2 <= skew_0_118_1;
  always @(posedge work_clk)
    skew_0_118_3 <= skew_0_118_2;
  always @(posedge work_clk)
    skew_0_118_4 <= skew_0_118_3;
  always @(posedge work_clk)
    skew_0_118_5 <= skew_0_118_4;
  always @(posedge work_clk)
    skew_0_119_0 <= beats__0[959:952];
  always @(posedge work_clk)
    skew_0_119_1 <= skew_0_119_0;
  always @(posedge work_clk)
    skew_0_119_2 <= skew_0_119_1;
  always @(posedge work_clk)
    skew_0_119_3 <= skew_0_119_2;
  always @(posedge work_clk)
    skew_0_119_4 <= skew_0_119_3;
  always @(posedge work_clk)
    skew_0_119_5 <= skew_0_119_4;
  always @(posedge work_clk)
    skew_0_119_6 <= skew_0_119_5;
  always @(posedge work_clk)
    skew_0_121_0 <= beats__0[975:968];
  always @(posedge work_clk)
    skew_0_122_0 <= beats__0[983:976];
  always @(posedge work_clk)
    skew_0_122_1 <= skew_0_122_0;
  always @(posedge work_clk)
    skew_0_123_0 <= beats__0[991:984];
  always @(posedge work_clk)
    skew_0_123_1 <= skew_0_123_0;
  always @(posedge work_clk)
    skew_0_123_2 <= skew_0_123_1;
  always @(posedge work_clk)
    skew_0_124_0 <= beats__0[999:992];
  always @(posedge work_clk)
    skew_0_124_1 <= skew_0_124_0;
  always @(posedge work_clk)
    skew_0_124_2 <= skew_0_124_1;
  always @(posedge work_clk)
    skew_0_124_3 <= skew_0_124_2;
  always @(posedge work_clk)
    skew_0_125_0 <= beats__0[1007:1000];
  always @(posedge work_clk)
    skew_0_125_1 <= skew_0_125_0;
  always @(posedge work_clk)
    skew_0_125_2 <= skew_0_125_1;
  always @(posedge work_clk)
    skew_0_125_3 <= skew_0_125_2;
  always @(posedge work_clk)
    skew_0_125_4 <= skew_0_125_3;
  always @(posedge work_clk)
    skew_0_126_0 <= beats__0[1015:1008];
  always @(posedge work_clk)
    skew_0_126_1 <= skew_0_126_0;
  always @(posedge work_clk)
    skew_0_126_2 <= skew_0_126_1;
  always @(posedge work_clk)
    skew_0_126_3 <= skew_0_126_2;
  always @(posedge work_clk)
    skew_0_126_4 <= skew_0_126_3;
  always @(posedge work_clk)
    skew_0_126_5 <= skew_0_126_4;
  always @(posedge work_clk)
    skew_0_127_0 <= beats__0[1023:1016];
  always @(posedge work_clk)
    skew_0_127_1 <= skew_0_127_0;
  always @(posedge work_clk)
    skew_0_127_2 <= skew_0_127_1;
  always @(posedge work_clk)
    skew_0_127_3 <= skew_0_127_2;
  always @(posedge work_clk)
    skew_0_127_4 <= skew_0_127_3;
  always @(posedge work_clk)
    skew_0_127_5 <= skew_0_127_4;
  always @(posedge work_clk)
    skew_0_127_6 <= skew_0_127_5;
  always @(posedge work_clk)
    trits_0_0 <= weights__word_0;
  always @(posedge work_clk)
    trits_0_1 <= trits_0_0;
  always @(posedge work_clk)
    trits_0_2 <= trits_0_1;
  always @(posedge work_clk)
    step_of_age_16 <= _023_;
  always @(posedge work_clk)
    step_of_age_21 <= _024_;
  always @(posedge work_clk)
    \complete$554  <= _025_;
  assign _010_ = work_rst ? 5'h00 : tag_10;
  assign _009_ = work_rst ? 5'h00 : tag_9;
  assign _008_ = work_rst ? 5'h00 : tag_8;
  assign _007_ = work_rst ? 5'h00 : tag_7;
  assign _006_ = work_rst ? 5'h00 : tag_6;
  assign _005_ = work_rst ? 5'h00 : tag_5;
  assign _004_ = work_rst ? 5'h00 : tag_4;
  assign _003_ = work_rst ? 5'h00 : tag_3;
  assign _002_ = work_rst ? 5'h00 : tag_2;
  assign _114_ = work_rst ? 5'h00 : tag_1;
  assign _113_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _112_ = work_rst ? 1'h0 : _091_;
  assign _111_ = work_rst ? 1'h0 : _089_;
  assign _110_ = work_rst ? 1'h0 : _086_;
  assign _115_ = scaler_busy ? 1'h1 : scaler_busy;
  assign _116_ = _072_ ? 1'h0 : _115_;
  assign _109_ = work_rst ? 1'h0 : _116_;
  assign _117_ = _071_ ? 1'h0 : constants_two;
  assign _118_ = _068_ ? constants_there : _117_;
  assign _108_ = work_rst ? 1'h0 : _118_;
  assign _119_ = _071_ ? constants_two : constants_there;
  assign _120_ = _068_ ? 1'h1 : _119_;
  assign _107_ = work_rst ? 1'h0 : _120_;
  assign _106_ = work_rst ? 1'h1 : _065_;
  assign _105_ = constants_free ? constants_gathered_0 : constants_0;
  assign _103_ = work_rst ? 1'h0 : _061_;
  assign _102_ = work_rst ? 1'h0 : _058_;
  assign _101_ = work_rst ? 1'h1 : constants_place;
  assign _100_ = constants_goes_0 ? constants_word_0 : constants_gathered_0;
  assign _121_ = _048_ ? _051_ : scales_there;
  assign _099_ = work_rst ? 1'h0 : _121_;
  assign _098_ = work_rst ? 3'h0 : _045_[2:0];
  assign _097_ = work_rst ? 1'h0 : _040_;
  assign _025_ = work_rst ? 1'h0 : _096_;
  assign _024_ = work_rst ? 1'h0 : _093_;
  assign _023_ = work_rst ? 1'h0 : _092_;
  assign _021_ = work_rst ? 5'h00 : tag_20;
  assign _020_ = work_rst ? 5'h00 : tag_19;
  assign _019_ = work_rst ? 5'h00 : tag_18;
  assign _018_ = work_rst ? 5'h00 : tag_17;
  assign _017_ = work_rst ? 5'h00 : tag_16;
  assign _016_ = work_rst ? 5'h00 : tag_15;
  assign _015_ = work_rst ? 5'h00 : tag_14;
  assign _014_ = work_rst ? 5'h00 : tag_13;
  assign _013_ = work_rst ? 5'h00 : tag_12;
  assign _011_ = work_rst ? 5'h00 : tag_11;
  \ternhw_1x128_p2_g128_a8_d1024.core.buffer  buffer (
    .activations__valid(activations__valid),
    .address(beats__payload[18:16]),
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
  \ternhw_1x128_p2_g128_a8_d1024.core.results  results (
    .complete(\complete$554 ),
    .idle(\idle$53 ),
    .\port$1008$7 (beats__payload[15:7]),
    .put(open),
    .room(room),
    .spare(spare),
    .valid(results__valid),
    .values__0(result_0_0),
    .words__payload(results__payload),
    .words__ready(words__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  ternhw_1x128_p2_g128_a8_d1024_row row_0_0 (
    .activations({ skew_0_127_6, skew_0_126_5, skew_0_125_4, skew_0_124_3, skew_0_123_2, skew_0_122_1, skew_0_121_0, beats__0[967:960], skew_0_119_6, skew_0_118_5, skew_0_117_4, skew_0_116_3, skew_0_115_2, skew_0_114_1, skew_0_113_0, beats__0[903:896], skew_0_111_6, skew_0_110_5, skew_0_109_4, skew_0_108_3, skew_0_107_2, skew_0_106_1, skew_0_105_0, beats__0[839:832], skew_0_103_6, skew_0_102_5, skew_0_101_4, skew_0_100_3, skew_0_99_2, skew_0_98_1, skew_0_97_0, beats__0[775:768], skew_0_95_6, skew_0_94_5, skew_0_93_4, skew_0_92_3, skew_0_91_2, skew_0_90_1, skew_0_89_0, beats__0[711:704], skew_0_87_6, skew_0_86_5, skew_0_85_4, skew_0_84_3, skew_0_83_2, skew_0_82_1, skew_0_81_0, beats__0[647:640], skew_0_79_6, skew_0_78_5, skew_0_77_4, skew_0_76_3, skew_0_75_2, skew_0_74_1, skew_0_73_0, beats__0[583:576], skew_0_71_6, skew_0_70_5, skew_0_69_4, skew_0_68_3, skew_0_67_2, skew_0_66_1, skew_0_65_0, beats__0[519:512], skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_21),
    .add_first(tag_21[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .result(result_0_0),
    .scale_load(step_of_age_16),
    .scales(first),
    .sum_enable(tag_15[0]),
    .sum_first(tag_15[1]),
    .trits(trits_0_2)
  );
  \ternhw_1x128_p2_g128_a8_d1024.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_16),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_1x128_p2_g128_a8_d1024.core.walk  walk (
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
module \ternhw_1x128_p2_g128_a8_d1024.core.buffer (\release , loaded__valid, loaded__payload, address, values, work_rst, job__payload, job__valid, job__ready, idle, loading, beats__0, r_en, activations__valid, work_clk);
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [2:0] address;
  wire [2:0] address;
  input [511:0] values;
  wire [511:0] values;
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
  output [1023:0] beats__0;
  reg [1023:0] beats__0 = 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input r_en;
  wire r_en;
  input activations__valid;
  wire activations__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire [2:0] _003_;
  wire [3:0] _004_;
  wire _005_;
  wire [24:0] _006_;
  wire _007_;
  wire _008_;
  wire [8:0] _009_;
  wire _010_;
  wire _011_;
  wire [1:0] _012_;
  wire _013_;
  wire [3:0] _014_;
  wire [24:0] _015_;
  wire _016_;
  wire [8:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [1:0] _021_;
  wire [88:0] _022_;
  wire [2:0] _023_;
  wire [2:0] _024_;
  wire [23:0] _025_;
  wire _026_;
  wire _027_;
  wire [7:0] _028_;
  wire _029_;
  wire _030_;
  wire [23:0] _031_;
  wire _032_;
  wire _033_;
  wire [7:0] _034_;
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
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire [7:0] _078_;
  wire [7:0] _079_;
  wire [7:0] _080_;
  wire [7:0] _081_;
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
  wire [23:0] _096_;
  wire [23:0] _097_;
  wire [23:0] _098_;
  wire [23:0] _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [7:0] _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire [23:0] _112_;
  wire _113_;
  wire [2:0] _114_;
  wire _115_;
  wire [2:0] _116_;
  wire [2:0] _117_;
  wire [2:0] _118_;
  wire [2:0] _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire [2:0] _123_;
  wire _124_;
  wire [2:0] _125_;
  wire [2:0] _126_;
  wire [2:0] _127_;
  wire [2:0] _128_;
  wire _129_;
  wire _130_;
  wire [88:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  reg [3:0] address_read_0 = 4'h0;
  reg [2:0] beat = 3'h0;
  reg [2:0] beat_written = 3'h0;
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
  wire [127:0] lanes;
  reg [127:0] lanes_written = 128'h00000000000000000000000000000000;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  reg part = 1'h0;
  wire [1023:0] read__data;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  reg token_0_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  reg [511:0] values_written = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire w_en;
  wire [127:0] write__en;
  reg writes_written = 1'h0;
  reg [1023:0] memory_0 [15:0];
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
      memory_0[{ set_written, beat_written }][263:256] <= values_written[263:256];
    if (write__en[33])
      memory_0[{ set_written, beat_written }][271:264] <= values_written[271:264];
    if (write__en[34])
      memory_0[{ set_written, beat_written }][279:272] <= values_written[279:272];
    if (write__en[35])
      memory_0[{ set_written, beat_written }][287:280] <= values_written[287:280];
    if (write__en[36])
      memory_0[{ set_written, beat_written }][295:288] <= values_written[295:288];
    if (write__en[37])
      memory_0[{ set_written, beat_written }][303:296] <= values_written[303:296];
    if (write__en[38])
      memory_0[{ set_written, beat_written }][311:304] <= values_written[311:304];
    if (write__en[39])
      memory_0[{ set_written, beat_written }][319:312] <= values_written[319:312];
    if (write__en[40])
      memory_0[{ set_written, beat_written }][327:320] <= values_written[327:320];
    if (write__en[41])
      memory_0[{ set_written, beat_written }][335:328] <= values_written[335:328];
    if (write__en[42])
      memory_0[{ set_written, beat_written }][343:336] <= values_written[343:336];
    if (write__en[43])
      memory_0[{ set_written, beat_written }][351:344] <= values_written[351:344];
    if (write__en[44])
      memory_0[{ set_written, beat_written }][359:352] <= values_written[359:352];
    if (write__en[45])
      memory_0[{ set_written, beat_written }][367:360] <= values_written[367:360];
    if (write__en[46])
      memory_0[{ set_written, beat_written }][375:368] <= values_written[375:368];
    if (write__en[47])
      memory_0[{ set_written, beat_written }][383:376] <= values_written[383:376];
    if (write__en[48])
      memory_0[{ set_written, beat_written }][391:384] <= values_written[391:384];
    if (write__en[49])
      memory_0[{ set_written, beat_written }][399:392] <= values_written[399:392];
    if (write__en[50])
      memory_0[{ set_written, beat_written }][407:400] <= values_written[407:400];
    if (write__en[51])
      memory_0[{ set_written, beat_written }][415:408] <= values_written[415:408];
    if (write__en[52])
      memory_0[{ set_written, beat_written }][423:416] <= values_written[423:416];
    if (write__en[53])
      memory_0[{ set_written, beat_written }][431:424] <= values_written[431:424];
    if (write__en[54])
      memory_0[{ set_written, beat_written }][439:432] <= values_written[439:432];
    if (write__en[55])
      memory_0[{ set_written, beat_written }][447:440] <= values_written[447:440];
    if (write__en[56])
      memory_0[{ set_written, beat_written }][455:448] <= values_written[455:448];
    if (write__en[57])
      memory_0[{ set_written, beat_written }][463:456] <= values_written[463:456];
    if (write__en[58])
      memory_0[{ set_written, beat_written }][471:464] <= values_written[471:464];
    if (write__en[59])
      memory_0[{ set_written, beat_written }][479:472] <= values_written[479:472];
    if (write__en[60])
      memory_0[{ set_written, beat_written }][487:480] <= values_written[487:480];
    if (write__en[61])
      memory_0[{ set_written, beat_written }][495:488] <= values_written[495:488];
    if (write__en[62])
      memory_0[{ set_written, beat_written }][503:496] <= values_written[503:496];
    if (write__en[63])
      memory_0[{ set_written, beat_written }][511:504] <= values_written[511:504];
    if (write__en[64])
      memory_0[{ set_written, beat_written }][519:512] <= values_written[7:0];
    if (write__en[65])
      memory_0[{ set_written, beat_written }][527:520] <= values_written[15:8];
    if (write__en[66])
      memory_0[{ set_written, beat_written }][535:528] <= values_written[23:16];
    if (write__en[67])
      memory_0[{ set_written, beat_written }][543:536] <= values_written[31:24];
    if (write__en[68])
      memory_0[{ set_written, beat_written }][551:544] <= values_written[39:32];
    if (write__en[69])
      memory_0[{ set_written, beat_written }][559:552] <= values_written[47:40];
    if (write__en[70])
      memory_0[{ set_written, beat_written }][567:560] <= values_written[55:48];
    if (write__en[71])
      memory_0[{ set_written, beat_written }][575:568] <= values_written[63:56];
    if (write__en[72])
      memory_0[{ set_written, beat_written }][583:576] <= values_written[71:64];
    if (write__en[73])
      memory_0[{ set_written, beat_written }][591:584] <= values_written[79:72];
    if (write__en[74])
      memory_0[{ set_written, beat_written }][599:592] <= values_written[87:80];
    if (write__en[75])
      memory_0[{ set_written, beat_written }][607:600] <= values_written[95:88];
    if (write__en[76])
      memory_0[{ set_written, beat_written }][615:608] <= values_written[103:96];
    if (write__en[77])
      memory_0[{ set_written, beat_written }][623:616] <= values_written[111:104];
    if (write__en[78])
      memory_0[{ set_written, beat_written }][631:624] <= values_written[119:112];
    if (write__en[79])
      memory_0[{ set_written, beat_written }][639:632] <= values_written[127:120];
    if (write__en[80])
      memory_0[{ set_written, beat_written }][647:640] <= values_written[135:128];
    if (write__en[81])
      memory_0[{ set_written, beat_written }][655:648] <= values_written[143:136];
    if (write__en[82])
      memory_0[{ set_written, beat_written }][663:656] <= values_written[151:144];
    if (write__en[83])
      memory_0[{ set_written, beat_written }][671:664] <= values_written[159:152];
    if (write__en[84])
      memory_0[{ set_written, beat_written }][679:672] <= values_written[167:160];
    if (write__en[85])
      memory_0[{ set_written, beat_written }][687:680] <= values_written[175:168];
    if (write__en[86])
      memory_0[{ set_written, beat_written }][695:688] <= values_written[183:176];
    if (write__en[87])
      memory_0[{ set_written, beat_written }][703:696] <= values_written[191:184];
    if (write__en[88])
      memory_0[{ set_written, beat_written }][711:704] <= values_written[199:192];
    if (write__en[89])
      memory_0[{ set_written, beat_written }][719:712] <= values_written[207:200];
    if (write__en[90])
      memory_0[{ set_written, beat_written }][727:720] <= values_written[215:208];
    if (write__en[91])
      memory_0[{ set_written, beat_written }][735:728] <= values_written[223:216];
    if (write__en[92])
      memory_0[{ set_written, beat_written }][743:736] <= values_written[231:224];
    if (write__en[93])
      memory_0[{ set_written, beat_written }][751:744] <= values_written[239:232];
    if (write__en[94])
      memory_0[{ set_written, beat_written }][759:752] <= values_written[247:240];
    if (write__en[95])
      memory_0[{ set_written, beat_written }][767:760] <= values_written[255:248];
    if (write__en[96])
      memory_0[{ set_written, beat_written }][775:768] <= values_written[263:256];
    if (write__en[97])
      memory_0[{ set_written, beat_written }][783:776] <= values_written[271:264];
    if (write__en[98])
      memory_0[{ set_written, beat_written }][791:784] <= values_written[279:272];
    if (write__en[99])
      memory_0[{ set_written, beat_written }][799:792] <= values_written[287:280];
    if (write__en[100])
      memory_0[{ set_written, beat_written }][807:800] <= values_written[295:288];
    if (write__en[101])
      memory_0[{ set_written, beat_written }][815:808] <= values_written[303:296];
    if (write__en[102])
      memory_0[{ set_written, beat_written }][823:816] <= values_written[311:304];
    if (write__en[103])
      memory_0[{ set_written, beat_written }][831:824] <= values_written[319:312];
    if (write__en[104])
      memory_0[{ set_written, beat_written }][839:832] <= values_written[327:320];
    if (write__en[105])
      memory_0[{ set_written, beat_written }][847:840] <= values_written[335:328];
    if (write__en[106])
      memory_0[{ set_written, beat_written }][855:848] <= values_written[343:336];
    if (write__en[107])
      memory_0[{ set_written, beat_written }][863:856] <= values_written[351:344];
    if (write__en[108])
      memory_0[{ set_written, beat_written }][871:864] <= values_written[359:352];
    if (write__en[109])
      memory_0[{ set_written, beat_written }][879:872] <= values_written[367:360];
    if (write__en[110])
      memory_0[{ set_written, beat_written }][887:880] <= values_written[375:368];
    if (write__en[111])
      memory_0[{ set_written, beat_written }][895:888] <= values_written[383:376];
    if (write__en[112])
      memory_0[{ set_written, beat_written }][903:896] <= values_written[391:384];
    if (write__en[113])
      memory_0[{ set_written, beat_written }][911:904] <= values_written[399:392];
    if (write__en[114])
      memory_0[{ set_written, beat_written }][919:912] <= values_written[407:400];
    if (write__en[115])
      memory_0[{ set_written, beat_written }][927:920] <= values_written[415:408];
    if (write__en[116])
      memory_0[{ set_written, beat_written }][935:928] <= values_written[423:416];
    if (write__en[117])
      memory_0[{ set_written, beat_written }][943:936] <= values_written[431:424];
    if (write__en[118])
      memory_0[{ set_written, beat_written }][951:944] <= values_written[439:432];
    if (write__en[119])
      memory_0[{ set_written, beat_written }][959:952] <= values_written[447:440];
    if (write__en[120])
      memory_0[{ set_written, beat_written }][967:960] <= values_written[455:448];
    if (write__en[121])
      memory_0[{ set_written, beat_written }][975:968] <= values_written[463:456];
    if (write__en[122])
      memory_0[{ set_written, beat_written }][983:976] <= values_written[471:464];
    if (write__en[123])
      memory_0[{ set_written, beat_written }][991:984] <= values_written[479:472];
    if (write__en[124])
      memory_0[{ set_written, beat_written }][999:992] <= values_written[487:480];
    if (write__en[125])
      memory_0[{ set_written, beat_written }][1007:1000] <= values_written[495:488];
    if (write__en[126])
      memory_0[{ set_written, beat_written }][1015:1008] <= values_written[503:496];
    if (write__en[127])
      memory_0[{ set_written, beat_written }][1023:1016] <= values_written[511:504];
  end
  reg [1023:0] _372_;
  always @(posedge work_clk) begin
    _372_ <= memory_0[address_read_0];
  end
  assign read__data = _372_;
  assign _000_ = ~ sets[1];
  assign _045_ = ! sets;
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
  assign lanes[32] = ! part;
  assign lanes[33] = ! part;
  assign lanes[34] = ! part;
  assign lanes[35] = ! part;
  assign lanes[36] = ! part;
  assign lanes[37] = ! part;
  assign lanes[38] = ! part;
  assign lanes[39] = ! part;
  assign lanes[40] = ! part;
  assign lanes[41] = ! part;
  assign lanes[42] = ! part;
  assign lanes[43] = ! part;
  assign lanes[44] = ! part;
  assign lanes[45] = ! part;
  assign lanes[46] = ! part;
  assign lanes[47] = ! part;
  assign lanes[48] = ! part;
  assign lanes[49] = ! part;
  assign lanes[50] = ! part;
  assign lanes[51] = ! part;
  assign lanes[52] = ! part;
  assign lanes[53] = ! part;
  assign lanes[54] = ! part;
  assign lanes[55] = ! part;
  assign lanes[56] = ! part;
  assign lanes[57] = ! part;
  assign lanes[58] = ! part;
  assign lanes[59] = ! part;
  assign lanes[60] = ! part;
  assign lanes[61] = ! part;
  assign lanes[62] = ! part;
  assign lanes[63] = ! part;
  assign _001_ = token_0_written & writes_written;
  assign write__en = _001_ ? lanes_written : 128'h00000000000000000000000000000000;
  assign _002_ = job__valid & job__ready;
  assign _003_ = sets + _002_;
  assign _004_ = _003_ - \release ;
  assign _005_ = job__valid & job__ready;
  assign _006_ = job[79:56] - 1'h1;
  assign _007_ = job[79:56] == 1'h1;
  assign _008_ = job[79:56] == 2'h2;
  assign _009_ = job[88:81] - 1'h1;
  assign _010_ = job[88:81] == 1'h1;
  assign _011_ = job[88:81] == 2'h2;
  assign _012_ = part + 1'h1;
  assign _013_ = ! part;
  assign _014_ = beat + 1'h1;
  assign _015_ = beats_left - 1'h1;
  assign _016_ = beats_left == 2'h2;
  assign _017_ = tokens_left - 1'h1;
  assign _018_ = tokens_left == 2'h2;
  assign _019_ = ~ into;
  assign _020_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _021_;
  always @(posedge work_clk)
    job <= _022_;
  always @(posedge work_clk)
    beat <= _023_;
  always @(posedge work_clk)
    fsm_state <= _024_;
  always @(posedge work_clk)
    beats_from <= _025_;
  always @(posedge work_clk)
    beats_one <= _026_;
  always @(posedge work_clk)
    beats_two <= _027_;
  always @(posedge work_clk)
    tokens_from <= _028_;
  always @(posedge work_clk)
    tokens_one <= _029_;
  always @(posedge work_clk)
    tokens_two <= _030_;
  always @(posedge work_clk)
    beats_left <= _031_;
  always @(posedge work_clk)
    beats_last <= _032_;
  always @(posedge work_clk)
    beats_nearly <= _033_;
  always @(posedge work_clk)
    tokens_left <= _034_;
  always @(posedge work_clk)
    tokens_last <= _035_;
  always @(posedge work_clk)
    tokens_nearly <= _036_;
  always @(posedge work_clk)
    part <= _037_;
  always @(posedge work_clk)
    last_part <= _038_;
  always @(posedge work_clk)
    loading <= _039_;
  always @(posedge work_clk)
    into <= _040_;
  always @(posedge work_clk)
    writes_written <= _041_;
  always @(posedge work_clk)
    lanes_written <= { part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, lanes[63:0] };
  always @(posedge work_clk)
    beat_written <= beat;
  always @(posedge work_clk)
    values_written <= values;
  always @(posedge work_clk)
    set_written <= _042_;
  always @(posedge work_clk)
    token_0_written <= _043_;
  always @(posedge work_clk)
    out_of <= _044_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  assign _046_ = \release  ? _020_ : out_of;
  assign _044_ = work_rst ? 1'h0 : _046_;
  assign _043_ = work_rst ? 1'h0 : 1'h1;
  assign _042_ = work_rst ? 1'h0 : into;
  assign _041_ = work_rst ? 1'h0 : done;
  assign _047_ = _048_ ? _019_ : into;
  assign _048_ = fsm_state == 3'h4;
  assign _040_ = work_rst ? 1'h0 : _047_;
  assign _049_ = tokens_last ? 1'h0 : loading;
  assign _050_ = beats_last ? _049_ : loading;
  assign _051_ = last_part ? _050_ : loading;
  assign _052_ = done ? _051_ : loading;
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
  assign _053_ = _267_(loading, { 1'h1, _052_ }, { _055_, _054_ });
  assign _054_ = fsm_state == 3'h3;
  assign _055_ = fsm_state == 3'h2;
  assign _039_ = work_rst ? 1'h0 : _053_;
  assign _056_ = last_part ? 1'h0 : _013_;
  assign _057_ = done ? _056_ : last_part;
  function [0:0] _273_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _273_ = b[0:0];
      s[1]:
        _273_ = b[1:1];
      default:
        _273_ = a;
    endcase
  endfunction
  assign _058_ = _273_(last_part, { 1'h0, _057_ }, { _060_, _059_ });
  assign _059_ = fsm_state == 3'h3;
  assign _060_ = fsm_state == 3'h2;
  assign _038_ = work_rst ? 1'h0 : _058_;
  assign _061_ = last_part ? 1'h0 : _012_[0];
  assign _062_ = done ? _061_ : part;
  function [0:0] _279_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _279_ = b[0:0];
      s[1]:
        _279_ = b[1:1];
      default:
        _279_ = a;
    endcase
  endfunction
  assign _063_ = _279_(part, { 1'h0, _062_ }, { _065_, _064_ });
  assign _064_ = fsm_state == 3'h3;
  assign _065_ = fsm_state == 3'h2;
  assign _037_ = work_rst ? 1'h0 : _063_;
  assign _066_ = beats_last ? _018_ : tokens_nearly;
  assign _067_ = last_part ? _066_ : tokens_nearly;
  assign _068_ = done ? _067_ : tokens_nearly;
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
  assign _069_ = _286_(tokens_nearly, { tokens_two, _068_ }, { _071_, _070_ });
  assign _070_ = fsm_state == 3'h3;
  assign _071_ = fsm_state == 3'h2;
  assign _036_ = work_rst ? 1'h0 : _069_;
  assign _072_ = beats_last ? tokens_nearly : tokens_last;
  assign _073_ = last_part ? _072_ : tokens_last;
  assign _074_ = done ? _073_ : tokens_last;
  function [0:0] _293_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _293_ = b[0:0];
      s[1]:
        _293_ = b[1:1];
      default:
        _293_ = a;
    endcase
  endfunction
  assign _075_ = _293_(tokens_last, { tokens_one, _074_ }, { _077_, _076_ });
  assign _076_ = fsm_state == 3'h3;
  assign _077_ = fsm_state == 3'h2;
  assign _035_ = work_rst ? 1'h0 : _075_;
  assign _078_ = beats_last ? _017_[7:0] : tokens_left;
  assign _079_ = last_part ? _078_ : tokens_left;
  assign _080_ = done ? _079_ : tokens_left;
  function [7:0] _300_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _300_ = b[7:0];
      s[1]:
        _300_ = b[15:8];
      default:
        _300_ = a;
    endcase
  endfunction
  assign _081_ = _300_(tokens_left, { tokens_from, _080_ }, { _083_, _082_ });
  assign _082_ = fsm_state == 3'h3;
  assign _083_ = fsm_state == 3'h2;
  assign _034_ = work_rst ? 8'h00 : _081_;
  assign _084_ = beats_last ? beats_two : _016_;
  assign _085_ = last_part ? _084_ : beats_nearly;
  assign _086_ = done ? _085_ : beats_nearly;
  function [0:0] _307_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _307_ = b[0:0];
      s[1]:
        _307_ = b[1:1];
      default:
        _307_ = a;
    endcase
  endfunction
  assign _087_ = _307_(beats_nearly, { beats_two, _086_ }, { _089_, _088_ });
  assign _088_ = fsm_state == 3'h3;
  assign _089_ = fsm_state == 3'h2;
  assign _033_ = work_rst ? 1'h0 : _087_;
  assign _090_ = beats_last ? beats_one : beats_nearly;
  assign _091_ = last_part ? _090_ : beats_last;
  assign _092_ = done ? _091_ : beats_last;
  function [0:0] _314_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _314_ = b[0:0];
      s[1]:
        _314_ = b[1:1];
      default:
        _314_ = a;
    endcase
  endfunction
  assign _093_ = _314_(beats_last, { beats_one, _092_ }, { _095_, _094_ });
  assign _094_ = fsm_state == 3'h3;
  assign _095_ = fsm_state == 3'h2;
  assign _032_ = work_rst ? 1'h0 : _093_;
  assign _096_ = beats_last ? beats_from : _015_[23:0];
  assign _097_ = last_part ? _096_ : beats_left;
  assign _098_ = done ? _097_ : beats_left;
  function [23:0] _321_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _321_ = b[23:0];
      s[1]:
        _321_ = b[47:24];
      default:
        _321_ = a;
    endcase
  endfunction
  assign _099_ = _321_(beats_left, { beats_from, _098_ }, { _101_, _100_ });
  assign _100_ = fsm_state == 3'h3;
  assign _101_ = fsm_state == 3'h2;
  assign _031_ = work_rst ? 24'h000000 : _099_;
  assign _102_ = _103_ ? _011_ : tokens_two;
  assign _103_ = fsm_state == 3'h1;
  assign _030_ = work_rst ? 1'h0 : _102_;
  assign _104_ = _105_ ? _010_ : tokens_one;
  assign _105_ = fsm_state == 3'h1;
  assign _029_ = work_rst ? 1'h0 : _104_;
  assign _106_ = _107_ ? _009_[7:0] : tokens_from;
  assign _107_ = fsm_state == 3'h1;
  assign _028_ = work_rst ? 8'h00 : _106_;
  assign _108_ = _109_ ? _008_ : beats_two;
  assign _109_ = fsm_state == 3'h1;
  assign _027_ = work_rst ? 1'h0 : _108_;
  assign _110_ = _111_ ? _007_ : beats_one;
  assign _111_ = fsm_state == 3'h1;
  assign _026_ = work_rst ? 1'h0 : _110_;
  assign _112_ = _113_ ? _006_[23:0] : beats_from;
  assign _113_ = fsm_state == 3'h1;
  assign _025_ = work_rst ? 24'h000000 : _112_;
  function [2:0] _343_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _343_ = b[2:0];
      s[1]:
        _343_ = b[5:3];
      s[2]:
        _343_ = b[8:6];
      s[3]:
        _343_ = b[11:9];
      s[4]:
        _343_ = b[14:12];
      default:
        _343_ = a;
    endcase
  endfunction
  assign _114_ = _343_(fsm_state, { _123_, 6'h13, _119_, 3'h0 }, { _124_, _122_, _121_, _120_, _115_ });
  assign _115_ = fsm_state == 3'h4;
  assign _116_ = tokens_last ? 3'h4 : fsm_state;
  assign _117_ = beats_last ? _116_ : fsm_state;
  assign _118_ = last_part ? _117_ : fsm_state;
  assign _119_ = done ? _118_ : fsm_state;
  assign _120_ = fsm_state == 3'h3;
  assign _121_ = fsm_state == 3'h2;
  assign _122_ = fsm_state == 3'h1;
  assign _123_ = _005_ ? 3'h1 : fsm_state;
  assign _124_ = ! fsm_state;
  assign _024_ = work_rst ? 3'h0 : _114_;
  assign _125_ = beats_last ? 3'h0 : _014_[2:0];
  assign _126_ = last_part ? _125_ : beat;
  assign _127_ = done ? _126_ : beat;
  function [2:0] _358_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _358_ = b[2:0];
      s[1]:
        _358_ = b[5:3];
      default:
        _358_ = a;
    endcase
  endfunction
  assign _128_ = _358_(beat, { 3'h0, _127_ }, { _130_, _129_ });
  assign _129_ = fsm_state == 3'h3;
  assign _130_ = ! fsm_state;
  assign _023_ = work_rst ? 3'h0 : _128_;
  assign _131_ = _132_ ? job__payload : job;
  assign _132_ = ! fsm_state;
  assign _022_ = work_rst ? 89'h00000000000000000000000 : _131_;
  assign _021_ = work_rst ? 2'h0 : _004_[1:0];
  assign w_en = _133_ ? 1'h1 : 1'h0;
  assign _133_ = fsm_state == 3'h4;
  assign idle = _134_ ? _045_ : 1'h0;
  assign _134_ = ! fsm_state;
  assign job__ready = _135_ ? _000_ : 1'h0;
  assign _135_ = ! fsm_state;
  \ternhw_1x128_p2_g128_a8_d1024.core.buffer.waiting  waiting (
    .r_data(loaded__payload),
    .r_en(r_en),
    .r_rdy(loaded__valid),
    .w_en(w_en),
    .w_port__data(job),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign lanes[127:64] = { part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part, part };
endmodule

// Synchronous first in, first out queue.
module \ternhw_1x128_p2_g128_a8_d1024.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
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
module \ternhw_1x128_p2_g128_a8_d1024.core.results (spare, put, \port$1008$7 , room, idle, values__0, words__ready, work_rst, complete, words__payload, valid, work_clk);
  input [1:0] spare;
  wire [1:0] spare;
  input put;
  wire put;
  input [8:0] \port$1008$7 ;
  wire [8:0] \port$1008$7 ;
  output room;
  wire room;
  output idle;
  wire idle;
  input signed [31:0] values__0;
  wire signed [31:0] values__0;
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
  wire _023_;
  wire _024_;
  wire [1:0] _025_;
  wire [1:0] _026_;
  wire _027_;
  wire _028_;
  wire [31:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire [511:0] _035_;
  wire _036_;
  wire [2:0] _037_;
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
  reg begun = 1'h0;
  reg signed [31:0] copy_0 = 32'd0;
  reg ends = 1'h0;
  reg \final$30  = 1'h0;
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
  always @(posedge work_clk)
    copy_0 <= _029_;
  always @(posedge work_clk)
    last_token <= _030_;
  always @(posedge work_clk)
    \final$30  <= _031_;
  always @(posedge work_clk)
    place <= _032_;
  always @(posedge work_clk)
    last_word <= _033_;
  always @(posedge work_clk)
    valid <= _034_;
  always @(posedge work_clk)
    word <= _035_;
  always @(posedge work_clk)
    ends <= _036_;
  assign _000_ = ~ valid;
  assign { _011_[2], free } = spare + _000_;
  assign _019_ = free >= 1'h1;
  assign _026_ = 1'h0 + _019_;
  assign _037_ = 2'h2 + _026_;
  assign _038_ = unsent < _037_;
  assign _039_ = ~ begun;
  assign room = _038_ & _039_;
  assign _040_ = ! unsent;
  assign _001_ = ~ valid;
  assign idle = _040_ & _001_;
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
  assign _017_ = _016_ | words__ready;
  assign _018_ = last_word & last_token;
  assign _020_ = _018_ & \final$30 ;
  assign _021_ = ~ valid;
  assign _022_ = _021_ | words__ready;
  assign _023_ = sending & _022_;
  always @(posedge work_clk)
    begun <= _024_;
  always @(posedge work_clk)
    unsent <= _025_;
  always @(posedge work_clk)
    pending <= _027_;
  always @(posedge work_clk)
    sending <= _028_;
  assign _036_ = _017_ ? _020_ : ends;
  assign _035_ = _017_ ? { 480'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, copy_0 } : word;
  assign _041_ = _017_ ? sending : valid;
  assign _034_ = work_rst ? 1'h0 : _041_;
  assign _042_ = sending ? last_word : 1'h1;
  assign _043_ = _023_ ? place : _042_;
  assign _033_ = work_rst ? 1'h0 : _043_;
  assign _044_ = sending ? place : 1'h1;
  assign _045_ = _023_ ? 1'h0 : _044_;
  assign _032_ = work_rst ? 1'h0 : _045_;
  assign _046_ = sending ? \final$30  : first_final;
  assign _031_ = work_rst ? 1'h0 : _046_;
  assign _047_ = sending ? last_token : _015_;
  assign _048_ = last_word ? 1'h0 : _047_;
  assign _049_ = _023_ ? _048_ : _047_;
  assign _030_ = work_rst ? 1'h0 : _049_;
  assign _029_ = sending ? copy_0 : values__0;
  assign _050_ = _014_ ? 1'h1 : sending;
  assign _051_ = last_token ? 1'h0 : _050_;
  assign _052_ = last_word ? _051_ : _050_;
  assign _053_ = _023_ ? _052_ : _050_;
  assign _028_ = work_rst ? 1'h0 : _053_;
  assign _054_ = complete ? 1'h1 : pending;
  assign _055_ = _014_ ? 1'h0 : _054_;
  assign _027_ = work_rst ? 1'h0 : _055_;
  assign _025_ = work_rst ? 2'h0 : _010_[1:0];
  assign _024_ = work_rst ? 1'h0 : put;
  \ternhw_1x128_p2_g128_a8_d1024.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1008$7 (\port$1008$7 ),
    .\port$1124$0 (first_tokens[1:0]),
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
module \ternhw_1x128_p2_g128_a8_d1024.core.results.tiles (put, \port$1008$7 , take, \port$1124$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$1008$7 ;
  wire [8:0] \port$1008$7 ;
  input take;
  wire take;
  output [1:0] \port$1124$0 ;
  wire [1:0] \port$1124$0 ;
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
  assign _15_ = _10_ ? \port$1008$7 [0] : final_2;
  assign _14_ = work_rst ? 1'h0 : _15_;
  assign _16_ = take ? final_2 : final_1;
  assign _17_ = _07_ ? \port$1008$7 [0] : _16_;
  assign _13_ = work_rst ? 1'h0 : _17_;
  assign _18_ = take ? final_1 : final_0;
  assign _19_ = _03_ ? \port$1008$7 [0] : _18_;
  assign _12_ = work_rst ? 1'h0 : _19_;
  assign _11_ = work_rst ? 2'h0 : _06_[1:0];
  assign \port$1124$0  = 2'h1;
endmodule

// A queue without handshake: its user never overfills it and never reads it when it is empty.
module \ternhw_1x128_p2_g128_a8_d1024.core.scales (put, first, work_rst, take, value, work_clk);
  input put;
  wire put;
  output [15:0] first;
  wire [15:0] first;
  input work_rst;
  wire work_rst;
  input take;
  wire take;
  input [15:0] value;
  wire [15:0] value;
  input work_clk;
  wire work_clk;
  wire [5:0] _00_;
  wire [5:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  reg [4:0] \$signature__addr  = 5'h00;
  reg [4:0] out_of = 5'h00;
  (* ram_style = "distributed" *)
  reg [15:0] memory [31:0];
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
module \ternhw_1x128_p2_g128_a8_d1024.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  input job__valid;
  wire job__valid;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  output [18:0] beats__payload;
  wire [18:0] beats__payload;
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
  wire [3:0] _014_;
  wire [4:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [16:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [3:0] _023_;
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
  wire [2:0] _055_;
  wire [2:0] _056_;
  wire [2:0] _057_;
  wire [2:0] _058_;
  wire [2:0] _059_;
  wire [2:0] _060_;
  wire [2:0] _061_;
  wire _062_;
  wire _063_;
  wire [2:0] _064_;
  wire [2:0] _065_;
  wire [2:0] _066_;
  wire [2:0] _067_;
  wire [2:0] _068_;
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
  reg [2:0] address = 3'h0;
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
  reg [2:0] restart = 3'h0;
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
  assign _057_ = group_last ? 3'h0 : _023_[2:0];
  assign _058_ = step_last ? _057_ : restart;
  assign _059_ = last ? _058_ : restart;
  assign _060_ = i__ready ? _059_ : restart;
  function [2:0] _258_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _258_ = b[2:0];
      s[1]:
        _258_ = b[5:3];
      default:
        _258_ = a;
    endcase
  endfunction
  assign _061_ = _258_(restart, { 3'h0, _060_ }, { _063_, _062_ });
  assign _062_ = fsm_state == 2'h3;
  assign _063_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 3'h0 : _061_;
  assign _064_ = group_last ? 3'h0 : _014_[2:0];
  assign _065_ = step_last ? _064_ : restart;
  assign _066_ = last ? _065_ : _014_[2:0];
  assign _067_ = i__ready ? _066_ : address;
  function [2:0] _266_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _266_ = b[2:0];
      s[1]:
        _266_ = b[5:3];
      default:
        _266_ = a;
    endcase
  endfunction
  assign _068_ = _266_(address, { 3'h0, _067_ }, { _070_, _069_ });
  assign _069_ = fsm_state == 2'h3;
  assign _070_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 3'h0 : _068_;
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
  \ternhw_1x128_p2_g128_a8_d1024.core.walk.ahead  ahead (
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
module \ternhw_1x128_p2_g128_a8_d1024.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  input work_rst;
  wire work_rst;
  input [18:0] i__payload;
  wire [18:0] i__payload;
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
  wire [18:0] _11_;
  wire [18:0] _12_;
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
  reg [18:0] word_0 = 19'h00000;
  reg [18:0] word_1 = 19'h00000;
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
module \ternhw_1x128_p2_g128_a8_d1024.director (rst, drained, aborted, flushed, fields_command__ready, weights_command__ready, bad_weights, \program , tokens, start, abort, job, weights_command__payload, fields_command__payload, busy, fields_command__valid, bad_start, bad_descriptor, bad_magic, bad_version, bad_config
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
  wire [17:0] _060_;
  wire [17:0] _061_;
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
  wire [17:0] _124_;
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
  reg [17:0] \$signal  = 18'h00000;
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
  assign _124_ = 1'h0 + { 1'h0, _123_[15:0] };
  assign _125_ = record[151:128] - record[75:64];
  assign _126_ = record[31:0] != 31'h4e524554;
  assign _127_ = record[63:32] != 1'h1;
  assign _129_ = record[95:64] != 32'd2976736390;
  assign _130_ = record[127:96] != 16'h8bd1;
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
  assign _157_ = record[95:64] > 1'h1;
  assign _002_ = record[159:128] > 4'h8;
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
  assign _061_ = rst ? 18'h00000 : _125_[17:0];
  assign _060_ = rst ? 18'h00000 : _124_;
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
module \ternhw_1x128_p2_g128_a8_d1024.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, idle, fields_command__ready, weights_spent, weights_command__ready, \words__ready$27 , \command__payload$19 , command__payload, command__valid, words__ready, \command__valid$23 , abort, error, axi__ar__valid, axi__ar__addr
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
  \ternhw_1x128_p2_g128_a8_d1024.reader.fields  fields (
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
  \ternhw_1x128_p2_g128_a8_d1024.reader.weights  weights (
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
module \ternhw_1x128_p2_g128_a8_d1024.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_1x128_p2_g128_a8_d1024.reader.fields.bursts  bursts (
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
  \ternhw_1x128_p2_g128_a8_d1024.reader.fields.queue  queue (
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
module \ternhw_1x128_p2_g128_a8_d1024.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
module \ternhw_1x128_p2_g128_a8_d1024.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
module \ternhw_1x128_p2_g128_a8_d1024.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_1x128_p2_g128_a8_d1024.reader.weights.bursts  bursts (
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
  \ternhw_1x128_p2_g128_a8_d1024.reader.weights.queue  queue (
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
module \ternhw_1x128_p2_g128_a8_d1024.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
module \ternhw_1x128_p2_g128_a8_d1024.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
module \ternhw_1x128_p2_g128_a8_d1024.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
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
  assign _094_ = address[2] ? 32'd35793 : 32'd2976736390;
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
module \ternhw_1x128_p2_g128_a8_d1024.results_out (clk, rst, i__ready, o__payload, i__payload, i__valid, o__valid, second_valid, o__ready);
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
module \ternhw_1x128_p2_g128_a8_d1024.unpack (constants__ready, o__ready, constants__valid, scales__valid, words__ready, needs_words, idle, beats__word_0, words__payload, work_rst, job__payload, job__valid, scales__ready, scales__payload, job__ready, beats__valid, words__valid, work_clk);
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
  output [15:0] scales__payload;
  wire [15:0] scales__payload;
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
  wire [6:0] _054_;
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
  wire [5:0] _146_;
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
  wire [5:0] _232_;
  wire [5:0] _233_;
  wire _234_;
  wire _235_;
  wire _236_;
  wire _237_;
  wire _238_;
  wire [511:0] _239_;
  wire _240_;
  wire [18:0] beats__payload;
  wire \beats__ready$35 ;
  wire \beats__valid$17 ;
  reg constants_done = 1'h0;
  wire i__ready;
  wire i__valid;
  reg kept = 1'h0;
  reg last_constant = 1'h1;
  reg opened = 1'h0;
  reg [511:0] scales_held_words = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [5:0] scales_left = 6'h00;
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
  assign _232_ = _053_ ? _054_[5:0] : scales_left;
  assign _233_ = _088_ ? 6'h20 : _232_;
  assign _146_ = work_rst ? 6'h00 : _233_;
  assign _234_ = _053_ ? 1'h0 : unsent;
  assign _235_ = _099_ ? 1'h1 : _234_;
  assign _145_ = work_rst ? 1'h1 : _235_;
  assign _236_ = _049_ ? _051_ : constants_done;
  assign _144_ = work_rst ? 1'h0 : _236_;
  assign _237_ = last_constant ? 1'h1 : 1'h0;
  assign _238_ = _035_ ? _237_ : last_constant;
  assign _143_ = work_rst ? 1'h1 : _238_;
  assign _239_ = _025_ ? { 16'h0000, scales_held_words[511:16] } : scales_held_words;
  assign _142_ = _034_ ? words__payload : _239_;
  assign _141_ = work_rst ? 1'h1 : scales_place;
  assign _240_ = _019_ ? 1'h0 : kept;
  assign _140_ = work_rst ? 1'h0 : _240_;
  \ternhw_1x128_p2_g128_a8_d1024.unpack.skid  skid (
    .i__payload(words__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__word_0),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_1x128_p2_g128_a8_d1024.unpack.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(\beats__valid$17 ),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(\beats__ready$35 ),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign scales__payload = scales_held_words[15:0];
endmodule

// Buffer of two entries between two streams.
module \ternhw_1x128_p2_g128_a8_d1024.unpack.skid (o__ready, i__payload, i__valid, i__ready, o__payload, work_rst, o__valid, work_clk);
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
module \ternhw_1x128_p2_g128_a8_d1024.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
  input o__ready;
  wire o__ready;
  output [18:0] beats__payload;
  wire [18:0] beats__payload;
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
  wire [3:0] _014_;
  wire [4:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [16:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [3:0] _023_;
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
  wire [2:0] _055_;
  wire [2:0] _056_;
  wire [2:0] _057_;
  wire _058_;
  wire _059_;
  wire [2:0] _060_;
  wire [2:0] _061_;
  wire [2:0] _062_;
  wire [2:0] _063_;
  wire [2:0] _064_;
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
  wire [3:0] _105_;
  wire [3:0] _106_;
  wire [3:0] _107_;
  wire [3:0] _108_;
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
  wire [15:0] _125_;
  wire [15:0] _126_;
  wire [15:0] _127_;
  wire [15:0] _128_;
  wire [15:0] _129_;
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
  wire [23:0] _146_;
  wire [23:0] _147_;
  wire [23:0] _148_;
  wire [23:0] _149_;
  wire [23:0] _150_;
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
  wire [3:0] _161_;
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire [15:0] _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire [23:0] _173_;
  wire _174_;
  wire [1:0] _175_;
  wire [1:0] _176_;
  wire [1:0] _177_;
  wire [1:0] _178_;
  wire [1:0] _179_;
  wire [1:0] _180_;
  wire _181_;
  wire _182_;
  wire _183_;
  wire [1:0] _184_;
  wire _185_;
  wire _186_;
  wire _187_;
  wire _188_;
  wire [2:0] _189_;
  wire [2:0] _190_;
  wire [2:0] _191_;
  wire [2:0] _192_;
  reg [2:0] address = 3'h0;
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
  reg [2:0] restart = 3'h0;
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
  function [2:0] _254_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _254_ = b[2:0];
      s[1]:
        _254_ = b[5:3];
      default:
        _254_ = a;
    endcase
  endfunction
  assign _057_ = _254_(restart, { 3'h0, _192_ }, { _059_, _058_ });
  assign _058_ = fsm_state == 2'h3;
  assign _059_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 3'h0 : _057_;
  assign _060_ = group_last ? 3'h0 : _014_[2:0];
  assign _061_ = step_last ? _060_ : restart;
  assign _062_ = last ? _061_ : _014_[2:0];
  assign _063_ = i__ready ? _062_ : address;
  function [2:0] _262_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _262_ = b[2:0];
      s[1]:
        _262_ = b[5:3];
      default:
        _262_ = a;
    endcase
  endfunction
  assign _064_ = _262_(address, { 3'h0, _063_ }, { _066_, _065_ });
  assign _065_ = fsm_state == 2'h3;
  assign _066_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 3'h0 : _064_;
  assign _067_ = group_last ? 1'h1 : 1'h0;
  assign _068_ = step_last ? _067_ : 1'h0;
  assign _069_ = last ? _068_ : opening;
  assign _070_ = i__ready ? _069_ : opening;
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
  assign _071_ = _270_(opening, { 1'h1, _070_ }, { _073_, _072_ });
  assign _072_ = fsm_state == 2'h3;
  assign _073_ = fsm_state == 2'h2;
  assign _054_ = work_rst ? 1'h0 : _071_;
  assign _074_ = last ? 1'h1 : 1'h0;
  assign _075_ = i__ready ? _074_ : first;
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
  assign _076_ = _276_(first, { 1'h1, _075_ }, { _078_, _077_ });
  assign _077_ = fsm_state == 2'h3;
  assign _078_ = fsm_state == 2'h2;
  assign _053_ = work_rst ? 1'h0 : _076_;
  assign _079_ = group_last ? _028_ : _022_;
  assign _080_ = step_last ? _079_ : _018_;
  assign _081_ = last ? _080_ : beat;
  assign _082_ = i__ready ? _081_ : last;
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
  assign _083_ = _284_(last, { _012_, _082_ }, { _085_, _084_ });
  assign _084_ = fsm_state == 2'h3;
  assign _085_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 1'h0 : _083_;
  assign _086_ = group_last ? _026_ : _021_;
  assign _087_ = step_last ? _086_ : _017_;
  assign _088_ = last ? _087_ : _013_[0];
  assign _089_ = i__ready ? _088_ : beat;
  function [0:0] _292_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _292_ = b[0:0];
      s[1]:
        _292_ = b[1:1];
      default:
        _292_ = a;
    endcase
  endfunction
  assign _090_ = _292_(beat, { _011_, _089_ }, { _092_, _091_ });
  assign _091_ = fsm_state == 2'h3;
  assign _092_ = fsm_state == 2'h2;
  assign _051_ = work_rst ? 1'h0 : _090_;
  assign _093_ = step_last ? step_two : _016_;
  assign _094_ = last ? _093_ : step_nearly;
  assign _095_ = i__ready ? _094_ : step_nearly;
  function [0:0] _299_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _299_ = b[0:0];
      s[1]:
        _299_ = b[1:1];
      default:
        _299_ = a;
    endcase
  endfunction
  assign _096_ = _299_(step_nearly, { step_two, _095_ }, { _098_, _097_ });
  assign _097_ = fsm_state == 2'h3;
  assign _098_ = fsm_state == 2'h2;
  assign _050_ = work_rst ? 1'h0 : _096_;
  assign _099_ = step_last ? step_one : step_nearly;
  assign _100_ = last ? _099_ : step_last;
  assign _101_ = i__ready ? _100_ : step_last;
  function [0:0] _306_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _306_ = b[0:0];
      s[1]:
        _306_ = b[1:1];
      default:
        _306_ = a;
    endcase
  endfunction
  assign _102_ = _306_(step_last, { step_one, _101_ }, { _104_, _103_ });
  assign _103_ = fsm_state == 2'h3;
  assign _104_ = fsm_state == 2'h2;
  assign _049_ = work_rst ? 1'h0 : _102_;
  assign _105_ = step_last ? step_from : _015_[3:0];
  assign _106_ = last ? _105_ : step_left;
  assign _107_ = i__ready ? _106_ : step_left;
  function [3:0] _313_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _313_ = b[3:0];
      s[1]:
        _313_ = b[7:4];
      default:
        _313_ = a;
    endcase
  endfunction
  assign _108_ = _313_(step_left, { step_from, _107_ }, { _110_, _109_ });
  assign _109_ = fsm_state == 2'h3;
  assign _110_ = fsm_state == 2'h2;
  assign _048_ = work_rst ? 4'h0 : _108_;
  assign _111_ = group_last ? group_two : _020_;
  assign _112_ = step_last ? _111_ : group_nearly;
  assign _113_ = last ? _112_ : group_nearly;
  assign _114_ = i__ready ? _113_ : group_nearly;
  function [0:0] _321_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _321_ = b[0:0];
      s[1]:
        _321_ = b[1:1];
      default:
        _321_ = a;
    endcase
  endfunction
  assign _115_ = _321_(group_nearly, { group_two, _114_ }, { _117_, _116_ });
  assign _116_ = fsm_state == 2'h3;
  assign _117_ = fsm_state == 2'h2;
  assign _047_ = work_rst ? 1'h0 : _115_;
  assign _118_ = group_last ? group_one : group_nearly;
  assign _119_ = step_last ? _118_ : group_last;
  assign _120_ = last ? _119_ : group_last;
  assign _121_ = i__ready ? _120_ : group_last;
  function [0:0] _329_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _329_ = b[0:0];
      s[1]:
        _329_ = b[1:1];
      default:
        _329_ = a;
    endcase
  endfunction
  assign _122_ = _329_(group_last, { group_one, _121_ }, { _124_, _123_ });
  assign _123_ = fsm_state == 2'h3;
  assign _124_ = fsm_state == 2'h2;
  assign _046_ = work_rst ? 1'h0 : _122_;
  assign _125_ = group_last ? group_from : _019_[15:0];
  assign _126_ = step_last ? _125_ : group_left;
  assign _127_ = last ? _126_ : group_left;
  assign _128_ = i__ready ? _127_ : group_left;
  function [15:0] _337_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _337_ = b[15:0];
      s[1]:
        _337_ = b[31:16];
      default:
        _337_ = a;
    endcase
  endfunction
  assign _129_ = _337_(group_left, { group_from, _128_ }, { _131_, _130_ });
  assign _130_ = fsm_state == 2'h3;
  assign _131_ = fsm_state == 2'h2;
  assign _045_ = work_rst ? 16'h0000 : _129_;
  assign _132_ = group_last ? _025_ : tile_nearly;
  assign _133_ = step_last ? _132_ : tile_nearly;
  assign _134_ = last ? _133_ : tile_nearly;
  assign _135_ = i__ready ? _134_ : tile_nearly;
  function [0:0] _345_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _345_ = b[0:0];
      s[1]:
        _345_ = b[1:1];
      default:
        _345_ = a;
    endcase
  endfunction
  assign _136_ = _345_(tile_nearly, { tile_two, _135_ }, { _138_, _137_ });
  assign _137_ = fsm_state == 2'h3;
  assign _138_ = fsm_state == 2'h2;
  assign _044_ = work_rst ? 1'h0 : _136_;
  assign _139_ = group_last ? tile_nearly : tile_last;
  assign _140_ = step_last ? _139_ : tile_last;
  assign _141_ = last ? _140_ : tile_last;
  assign _142_ = i__ready ? _141_ : tile_last;
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
  assign _143_ = _353_(tile_last, { tile_one, _142_ }, { _145_, _144_ });
  assign _144_ = fsm_state == 2'h3;
  assign _145_ = fsm_state == 2'h2;
  assign _043_ = work_rst ? 1'h0 : _143_;
  assign _146_ = group_last ? _024_[23:0] : tile_left;
  assign _147_ = step_last ? _146_ : tile_left;
  assign _148_ = last ? _147_ : tile_left;
  assign _149_ = i__ready ? _148_ : tile_left;
  function [23:0] _361_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _361_ = b[23:0];
      s[1]:
        _361_ = b[47:24];
      default:
        _361_ = a;
    endcase
  endfunction
  assign _150_ = _361_(tile_left, { tile_from, _149_ }, { _152_, _151_ });
  assign _151_ = fsm_state == 2'h3;
  assign _152_ = fsm_state == 2'h2;
  assign _042_ = work_rst ? 24'h000000 : _150_;
  assign _153_ = _154_ ? _010_ : tail_of_one;
  assign _154_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 1'h0 : _153_;
  assign _155_ = _156_ ? _009_[0] : tail;
  assign _156_ = fsm_state == 2'h1;
  assign _040_ = work_rst ? 1'h0 : _155_;
  assign _157_ = _158_ ? _008_ : step_two;
  assign _158_ = fsm_state == 2'h1;
  assign _039_ = work_rst ? 1'h0 : _157_;
  assign _159_ = _160_ ? _007_ : step_one;
  assign _160_ = fsm_state == 2'h1;
  assign _038_ = work_rst ? 1'h0 : _159_;
  assign _161_ = _162_ ? _006_[3:0] : step_from;
  assign _162_ = fsm_state == 2'h1;
  assign _037_ = work_rst ? 4'h0 : _161_;
  assign _163_ = _164_ ? _005_ : group_two;
  assign _164_ = fsm_state == 2'h1;
  assign _036_ = work_rst ? 1'h0 : _163_;
  assign _165_ = _166_ ? _004_ : group_one;
  assign _166_ = fsm_state == 2'h1;
  assign _035_ = work_rst ? 1'h0 : _165_;
  assign _167_ = _168_ ? _003_[15:0] : group_from;
  assign _168_ = fsm_state == 2'h1;
  assign _034_ = work_rst ? 16'h0000 : _167_;
  assign _169_ = _170_ ? _002_ : tile_two;
  assign _170_ = fsm_state == 2'h1;
  assign _033_ = work_rst ? 1'h0 : _169_;
  assign _171_ = _172_ ? _001_ : tile_one;
  assign _172_ = fsm_state == 2'h1;
  assign _032_ = work_rst ? 1'h0 : _171_;
  assign _173_ = _174_ ? _000_[23:0] : tile_from;
  assign _174_ = fsm_state == 2'h1;
  assign _031_ = work_rst ? 24'h000000 : _173_;
  assign _175_ = tile_last ? 2'h0 : fsm_state;
  assign _176_ = group_last ? _175_ : fsm_state;
  assign _177_ = step_last ? _176_ : fsm_state;
  assign _178_ = last ? _177_ : fsm_state;
  assign _179_ = i__ready ? _178_ : fsm_state;
  function [1:0] _403_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _403_ = b[1:0];
      s[1]:
        _403_ = b[3:2];
      s[2]:
        _403_ = b[5:4];
      s[3]:
        _403_ = b[7:6];
      default:
        _403_ = a;
    endcase
  endfunction
  assign _180_ = _403_(fsm_state, { _184_, 4'hb, _179_ }, { _185_, _183_, _182_, _181_ });
  assign _181_ = fsm_state == 2'h3;
  assign _182_ = fsm_state == 2'h2;
  assign _183_ = fsm_state == 2'h1;
  assign _184_ = job__valid ? 2'h1 : fsm_state;
  assign _185_ = ! fsm_state;
  assign _030_ = work_rst ? 2'h0 : _180_;
  assign _029_ = _186_ ? job__payload : job;
  assign _186_ = ! fsm_state;
  assign i__valid = _187_ ? 1'h1 : 1'h0;
  assign _187_ = fsm_state == 2'h3;
  assign job__ready = _188_ ? 1'h1 : 1'h0;
  assign _188_ = ! fsm_state;
  assign _189_ = group_last ? 3'h0 : _023_[2:0];
  assign _190_ = step_last ? _189_ : restart;
  assign _191_ = last ? _190_ : restart;
  assign _192_ = i__ready ? _191_ : restart;
  \ternhw_1x128_p2_g128_a8_d1024.unpack.walk.ahead  ahead (
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
module \ternhw_1x128_p2_g128_a8_d1024.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  output i__ready;
  wire i__ready;
  output [18:0] o__payload;
  wire [18:0] o__payload;
  input work_rst;
  wire work_rst;
  input [18:0] i__payload;
  wire [18:0] i__payload;
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
  wire [18:0] _11_;
  wire [18:0] _12_;
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
  reg [18:0] word_0 = 19'h00000;
  reg [18:0] word_1 = 19'h00000;
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
module \ternhw_1x128_p2_g128_a8_d1024.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
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
module ternhw_1x128_p2_g128_a8_d1024_mac0(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac1(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac2(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac3(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac4(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac5(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac6(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_mac7(trit, i, clk, o, x);
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
module ternhw_1x128_p2_g128_a8_d1024_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, result, trits);
  input [1023:0] activations;
  wire [1023:0] activations;
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
  input clk;
  wire clk;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [511:0] trits;
  wire [511:0] trits;
  wire [17:0] _00_;
  wire [18:0] _01_;
  wire [21:0] _02_;
  wire [21:0] _03_;
  wire [22:0] _04_;
  wire [21:0] _05_;
  wire [21:0] _06_;
  wire [22:0] _07_;
  wire [15:0] _08_;
  wire [15:0] _09_;
  wire [16:0] _10_;
  wire [17:0] _11_;
  wire [17:0] _12_;
  wire [18:0] _13_;
  wire [21:0] _14_;
  wire [21:0] _15_;
  wire [22:0] _16_;
  wire [21:0] _17_;
  wire [15:0] _18_;
  wire [21:0] _19_;
  wire [22:0] _20_;
  wire [19:0] _21_;
  wire [23:0] _22_;
  wire [19:0] _23_;
  wire [23:0] _24_;
  wire [24:0] _25_;
  wire [24:0] _26_;
  wire [25:0] _27_;
  wire [31:0] _28_;
  wire [32:0] _29_;
  wire [14:0] _30_;
  wire [7:0] _31_;
  wire [14:0] _32_;
  wire [7:0] _33_;
  wire [31:0] _34_;
  wire [15:0] _35_;
  wire [16:0] _36_;
  wire [17:0] _37_;
  reg signed [16:0] digit_0_0 = 17'h00000;
  reg signed [18:0] digit_0_1 = 19'h00000;
  reg signed [22:0] digit_0_2 = 23'h000000;
  reg signed [22:0] digit_0_3 = 23'h000000;
  reg signed [16:0] digit_0_4 = 17'h00000;
  reg signed [18:0] digit_0_5 = 19'h00000;
  reg signed [22:0] digit_0_6 = 23'h000000;
  reg signed [22:0] digit_0_7 = 23'h000000;
  reg signed [19:0] digit_1_0 = 20'h00000;
  reg signed [23:0] digit_1_1 = 24'h000000;
  reg signed [19:0] digit_1_2 = 20'h00000;
  reg signed [23:0] digit_1_3 = 24'h000000;
  reg signed [24:0] digit_2_0 = 25'h0000000;
  reg signed [24:0] digit_2_1 = 25'h0000000;
  reg signed [25:0] digit_3_0 = 26'h0000000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [14:0] multiplicand_0 = 15'h0000;
  reg signed [14:0] multiplicand_1 = 15'h0000;
  wire [29:0] sums;
  assign _22_ = $signed(digit_0_2) + $signed(digit_0_3);
  assign _23_ = $signed(digit_0_4) + $signed(digit_0_5);
  assign _24_ = $signed(digit_0_6) + $signed(digit_0_7);
  assign _25_ = $signed(digit_1_0) + $signed(digit_1_1);
  assign _26_ = $signed(digit_1_2) + $signed(digit_1_3);
  assign _27_ = $signed(digit_2_0) + $signed(digit_2_1);
  assign _28_ = add_first ? constant : result;
  assign _29_ = $signed(_28_) + $signed(digit_3_0);
  always @(posedge clk)
    multiplicand_0 <= _30_;
  always @(posedge clk)
    mantissa_0 <= _31_;
  always @(posedge clk)
    multiplicand_1 <= _32_;
  always @(posedge clk)
    mantissa_1 <= _33_;
  always @(posedge clk)
    digit_0_0 <= _36_;
  always @(posedge clk)
    digit_0_1 <= _01_;
  always @(posedge clk)
    digit_0_2 <= _04_;
  always @(posedge clk)
    digit_0_3 <= _07_;
  always @(posedge clk)
    digit_0_4 <= _10_;
  always @(posedge clk)
    digit_0_5 <= _13_;
  always @(posedge clk)
    digit_0_6 <= _16_;
  always @(posedge clk)
    digit_0_7 <= _20_;
  always @(posedge clk)
    digit_1_0 <= _21_;
  always @(posedge clk)
    digit_1_1 <= _22_;
  always @(posedge clk)
    digit_1_2 <= _23_;
  always @(posedge clk)
    digit_1_3 <= _24_;
  always @(posedge clk)
    digit_2_0 <= _25_;
  always @(posedge clk)
    digit_2_1 <= _26_;
  always @(posedge clk)
    digit_3_0 <= _27_;
  always @(posedge clk)
    result <= _34_;
  assign _18_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[14], multiplicand_0 };
  assign _35_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _36_ = $signed(_18_) + $signed(_35_);
  assign _37_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[14], multiplicand_0, 2'h0 };
  assign _00_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _01_ = $signed(_37_) + $signed(_00_);
  assign _02_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[14], multiplicand_0[14], multiplicand_0[14], multiplicand_0, 4'h0 };
  assign _03_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[14], multiplicand_0[14], multiplicand_0, 5'h00 };
  assign _04_ = $signed(_02_) + $signed(_03_);
  assign _05_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[14], multiplicand_0, 6'h00 };
  assign _06_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[14], multiplicand_1 };
  assign _09_ = { mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1] } & { multiplicand_1, 1'h0 };
  assign _10_ = $signed(_08_) + $signed(_09_);
  assign _11_ = { mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2] } & { multiplicand_1[14], multiplicand_1, 2'h0 };
  assign _12_ = { mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3] } & { multiplicand_1, 3'h0 };
  assign _13_ = $signed(_11_) + $signed(_12_);
  assign _14_ = { mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4] } & { multiplicand_1[14], multiplicand_1[14], multiplicand_1[14], multiplicand_1, 4'h0 };
  assign _15_ = { mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5] } & { multiplicand_1[14], multiplicand_1[14], multiplicand_1, 5'h00 };
  assign _16_ = $signed(_14_) + $signed(_15_);
  assign _17_ = { mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6] } & { multiplicand_1[14], multiplicand_1, 6'h00 };
  assign _19_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { multiplicand_1, 7'h00 };
  assign _20_ = $signed(_17_) + $signed(_19_);
  assign _21_ = $signed(digit_0_0) + $signed(digit_0_1);
  assign _34_ = add_enable ? _29_[31:0] : result;
  assign _33_ = scale_load ? scales[15:8] : 8'h00;
  assign _32_ = scale_load ? sums[29:15] : multiplicand_1;
  assign _31_ = scale_load ? scales[7:0] : 8'h00;
  assign _30_ = scale_load ? sums[14:0] : multiplicand_0;
  \ternhw_1x128_p2_g128_a8_d1024_row.array  array (
    .activations(activations),
    .clk(clk),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .sums(sums),
    .trits(trits)
  );
endmodule

// Group sums of one row: S[k] = sum  t[k,j] * x[j], less the number of -1 in the group.
module \ternhw_1x128_p2_g128_a8_d1024_row.array (activations, sum_enable, sum_first, clk, sums, trits);
  input [1023:0] activations;
  wire [1023:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output [29:0] sums;
  wire [29:0] sums;
  input [511:0] trits;
  wire [511:0] trits;
  wire [11:0] _000_;
  wire [12:0] _001_;
  wire [12:0] _002_;
  wire [12:0] _003_;
  wire [13:0] _004_;
  wire [13:0] _005_;
  wire [14:0] _006_;
  wire [11:0] _007_;
  wire [11:0] _008_;
  wire [11:0] _009_;
  wire [11:0] _010_;
  wire [11:0] _011_;
  wire [11:0] _012_;
  wire [11:0] _013_;
  wire [11:0] _014_;
  wire [11:0] _015_;
  wire [12:0] _016_;
  wire [12:0] _017_;
  wire [12:0] _018_;
  wire [12:0] _019_;
  wire [13:0] _020_;
  wire [13:0] _021_;
  wire [11:0] _022_;
  wire [14:0] _023_;
  wire [14:0] _024_;
  wire [15:0] _025_;
  wire [14:0] _026_;
  wire [15:0] _027_;
  wire [14:0] _028_;
  wire [14:0] _029_;
  wire [11:0] _030_;
  wire [11:0] _031_;
  wire [11:0] _032_;
  wire [11:0] _033_;
  wire [11:0] _034_;
  wire [12:0] _035_;
  reg signed [11:0] dot_0_0_0 = 12'h000;
  reg signed [11:0] dot_0_0_1 = 12'h000;
  reg signed [11:0] dot_0_0_2 = 12'h000;
  reg signed [11:0] dot_0_0_3 = 12'h000;
  reg signed [11:0] dot_0_0_4 = 12'h000;
  reg signed [11:0] dot_0_0_5 = 12'h000;
  reg signed [11:0] dot_0_0_6 = 12'h000;
  reg signed [11:0] dot_0_0_7 = 12'h000;
  reg signed [12:0] dot_0_1_0 = 13'h0000;
  reg signed [12:0] dot_0_1_1 = 13'h0000;
  reg signed [12:0] dot_0_1_2 = 13'h0000;
  reg signed [12:0] dot_0_1_3 = 13'h0000;
  reg signed [13:0] dot_0_2_0 = 14'h0000;
  reg signed [13:0] dot_0_2_1 = 14'h0000;
  reg signed [14:0] dot_0_3_0 = 15'h0000;
  reg signed [11:0] dot_1_0_0 = 12'h000;
  reg signed [11:0] dot_1_0_1 = 12'h000;
  reg signed [11:0] dot_1_0_2 = 12'h000;
  reg signed [11:0] dot_1_0_3 = 12'h000;
  reg signed [11:0] dot_1_0_4 = 12'h000;
  reg signed [11:0] dot_1_0_5 = 12'h000;
  reg signed [11:0] dot_1_0_6 = 12'h000;
  reg signed [11:0] dot_1_0_7 = 12'h000;
  reg signed [12:0] dot_1_1_0 = 13'h0000;
  reg signed [12:0] dot_1_1_1 = 13'h0000;
  reg signed [12:0] dot_1_1_2 = 13'h0000;
  reg signed [12:0] dot_1_1_3 = 13'h0000;
  reg signed [13:0] dot_1_2_0 = 14'h0000;
  reg signed [13:0] dot_1_2_1 = 14'h0000;
  reg signed [14:0] dot_1_3_0 = 15'h0000;
  reg signed [14:0] group_sum_0 = 15'h0000;
  reg signed [14:0] group_sum_1 = 15'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [10:0] mac_0_100_o;
  wire signed [10:0] mac_0_101_o;
  wire signed [10:0] mac_0_102_o;
  wire signed [10:0] mac_0_103_o;
  wire signed [7:0] mac_0_104_o;
  wire signed [8:0] mac_0_105_o;
  wire signed [9:0] mac_0_106_o;
  wire signed [9:0] mac_0_107_o;
  wire signed [10:0] mac_0_108_o;
  wire signed [10:0] mac_0_109_o;
  wire signed [9:0] mac_0_10_o;
  wire signed [10:0] mac_0_110_o;
  wire signed [10:0] mac_0_111_o;
  wire signed [7:0] mac_0_112_o;
  wire signed [8:0] mac_0_113_o;
  wire signed [9:0] mac_0_114_o;
  wire signed [9:0] mac_0_115_o;
  wire signed [10:0] mac_0_116_o;
  wire signed [10:0] mac_0_117_o;
  wire signed [10:0] mac_0_118_o;
  wire signed [10:0] mac_0_119_o;
  wire signed [9:0] mac_0_11_o;
  wire signed [7:0] mac_0_120_o;
  wire signed [8:0] mac_0_121_o;
  wire signed [9:0] mac_0_122_o;
  wire signed [9:0] mac_0_123_o;
  wire signed [10:0] mac_0_124_o;
  wire signed [10:0] mac_0_125_o;
  wire signed [10:0] mac_0_126_o;
  wire signed [10:0] mac_0_127_o;
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
  wire signed [7:0] mac_0_64_o;
  wire signed [8:0] mac_0_65_o;
  wire signed [9:0] mac_0_66_o;
  wire signed [9:0] mac_0_67_o;
  wire signed [10:0] mac_0_68_o;
  wire signed [10:0] mac_0_69_o;
  wire signed [10:0] mac_0_6_o;
  wire signed [10:0] mac_0_70_o;
  wire signed [10:0] mac_0_71_o;
  wire signed [7:0] mac_0_72_o;
  wire signed [8:0] mac_0_73_o;
  wire signed [9:0] mac_0_74_o;
  wire signed [9:0] mac_0_75_o;
  wire signed [10:0] mac_0_76_o;
  wire signed [10:0] mac_0_77_o;
  wire signed [10:0] mac_0_78_o;
  wire signed [10:0] mac_0_79_o;
  wire signed [10:0] mac_0_7_o;
  wire signed [7:0] mac_0_80_o;
  wire signed [8:0] mac_0_81_o;
  wire signed [9:0] mac_0_82_o;
  wire signed [9:0] mac_0_83_o;
  wire signed [10:0] mac_0_84_o;
  wire signed [10:0] mac_0_85_o;
  wire signed [10:0] mac_0_86_o;
  wire signed [10:0] mac_0_87_o;
  wire signed [7:0] mac_0_88_o;
  wire signed [8:0] mac_0_89_o;
  wire signed [7:0] mac_0_8_o;
  wire signed [9:0] mac_0_90_o;
  wire signed [9:0] mac_0_91_o;
  wire signed [10:0] mac_0_92_o;
  wire signed [10:0] mac_0_93_o;
  wire signed [10:0] mac_0_94_o;
  wire signed [10:0] mac_0_95_o;
  wire signed [7:0] mac_0_96_o;
  wire signed [8:0] mac_0_97_o;
  wire signed [9:0] mac_0_98_o;
  wire signed [9:0] mac_0_99_o;
  wire signed [8:0] mac_0_9_o;
  wire signed [7:0] mac_1_0_o;
  wire signed [10:0] mac_1_100_o;
  wire signed [10:0] mac_1_101_o;
  wire signed [10:0] mac_1_102_o;
  wire signed [10:0] mac_1_103_o;
  wire signed [7:0] mac_1_104_o;
  wire signed [8:0] mac_1_105_o;
  wire signed [9:0] mac_1_106_o;
  wire signed [9:0] mac_1_107_o;
  wire signed [10:0] mac_1_108_o;
  wire signed [10:0] mac_1_109_o;
  wire signed [9:0] mac_1_10_o;
  wire signed [10:0] mac_1_110_o;
  wire signed [10:0] mac_1_111_o;
  wire signed [7:0] mac_1_112_o;
  wire signed [8:0] mac_1_113_o;
  wire signed [9:0] mac_1_114_o;
  wire signed [9:0] mac_1_115_o;
  wire signed [10:0] mac_1_116_o;
  wire signed [10:0] mac_1_117_o;
  wire signed [10:0] mac_1_118_o;
  wire signed [10:0] mac_1_119_o;
  wire signed [9:0] mac_1_11_o;
  wire signed [7:0] mac_1_120_o;
  wire signed [8:0] mac_1_121_o;
  wire signed [9:0] mac_1_122_o;
  wire signed [9:0] mac_1_123_o;
  wire signed [10:0] mac_1_124_o;
  wire signed [10:0] mac_1_125_o;
  wire signed [10:0] mac_1_126_o;
  wire signed [10:0] mac_1_127_o;
  wire signed [10:0] mac_1_12_o;
  wire signed [10:0] mac_1_13_o;
  wire signed [10:0] mac_1_14_o;
  wire signed [10:0] mac_1_15_o;
  wire signed [7:0] mac_1_16_o;
  wire signed [8:0] mac_1_17_o;
  wire signed [9:0] mac_1_18_o;
  wire signed [9:0] mac_1_19_o;
  wire signed [8:0] mac_1_1_o;
  wire signed [10:0] mac_1_20_o;
  wire signed [10:0] mac_1_21_o;
  wire signed [10:0] mac_1_22_o;
  wire signed [10:0] mac_1_23_o;
  wire signed [7:0] mac_1_24_o;
  wire signed [8:0] mac_1_25_o;
  wire signed [9:0] mac_1_26_o;
  wire signed [9:0] mac_1_27_o;
  wire signed [10:0] mac_1_28_o;
  wire signed [10:0] mac_1_29_o;
  wire signed [9:0] mac_1_2_o;
  wire signed [10:0] mac_1_30_o;
  wire signed [10:0] mac_1_31_o;
  wire signed [7:0] mac_1_32_o;
  wire signed [8:0] mac_1_33_o;
  wire signed [9:0] mac_1_34_o;
  wire signed [9:0] mac_1_35_o;
  wire signed [10:0] mac_1_36_o;
  wire signed [10:0] mac_1_37_o;
  wire signed [10:0] mac_1_38_o;
  wire signed [10:0] mac_1_39_o;
  wire signed [9:0] mac_1_3_o;
  wire signed [7:0] mac_1_40_o;
  wire signed [8:0] mac_1_41_o;
  wire signed [9:0] mac_1_42_o;
  wire signed [9:0] mac_1_43_o;
  wire signed [10:0] mac_1_44_o;
  wire signed [10:0] mac_1_45_o;
  wire signed [10:0] mac_1_46_o;
  wire signed [10:0] mac_1_47_o;
  wire signed [7:0] mac_1_48_o;
  wire signed [8:0] mac_1_49_o;
  wire signed [10:0] mac_1_4_o;
  wire signed [9:0] mac_1_50_o;
  wire signed [9:0] mac_1_51_o;
  wire signed [10:0] mac_1_52_o;
  wire signed [10:0] mac_1_53_o;
  wire signed [10:0] mac_1_54_o;
  wire signed [10:0] mac_1_55_o;
  wire signed [7:0] mac_1_56_o;
  wire signed [8:0] mac_1_57_o;
  wire signed [9:0] mac_1_58_o;
  wire signed [9:0] mac_1_59_o;
  wire signed [10:0] mac_1_5_o;
  wire signed [10:0] mac_1_60_o;
  wire signed [10:0] mac_1_61_o;
  wire signed [10:0] mac_1_62_o;
  wire signed [10:0] mac_1_63_o;
  wire signed [7:0] mac_1_64_o;
  wire signed [8:0] mac_1_65_o;
  wire signed [9:0] mac_1_66_o;
  wire signed [9:0] mac_1_67_o;
  wire signed [10:0] mac_1_68_o;
  wire signed [10:0] mac_1_69_o;
  wire signed [10:0] mac_1_6_o;
  wire signed [10:0] mac_1_70_o;
  wire signed [10:0] mac_1_71_o;
  wire signed [7:0] mac_1_72_o;
  wire signed [8:0] mac_1_73_o;
  wire signed [9:0] mac_1_74_o;
  wire signed [9:0] mac_1_75_o;
  wire signed [10:0] mac_1_76_o;
  wire signed [10:0] mac_1_77_o;
  wire signed [10:0] mac_1_78_o;
  wire signed [10:0] mac_1_79_o;
  wire signed [10:0] mac_1_7_o;
  wire signed [7:0] mac_1_80_o;
  wire signed [8:0] mac_1_81_o;
  wire signed [9:0] mac_1_82_o;
  wire signed [9:0] mac_1_83_o;
  wire signed [10:0] mac_1_84_o;
  wire signed [10:0] mac_1_85_o;
  wire signed [10:0] mac_1_86_o;
  wire signed [10:0] mac_1_87_o;
  wire signed [7:0] mac_1_88_o;
  wire signed [8:0] mac_1_89_o;
  wire signed [7:0] mac_1_8_o;
  wire signed [9:0] mac_1_90_o;
  wire signed [9:0] mac_1_91_o;
  wire signed [10:0] mac_1_92_o;
  wire signed [10:0] mac_1_93_o;
  wire signed [10:0] mac_1_94_o;
  wire signed [10:0] mac_1_95_o;
  wire signed [7:0] mac_1_96_o;
  wire signed [8:0] mac_1_97_o;
  wire signed [9:0] mac_1_98_o;
  wire signed [9:0] mac_1_99_o;
  wire signed [8:0] mac_1_9_o;
  reg [1:0] trit_0_100_0 = 2'h0;
  reg [1:0] trit_0_100_1 = 2'h0;
  reg [1:0] trit_0_100_2 = 2'h0;
  reg [1:0] trit_0_100_3 = 2'h0;
  reg [1:0] trit_0_101_0 = 2'h0;
  reg [1:0] trit_0_101_1 = 2'h0;
  reg [1:0] trit_0_101_2 = 2'h0;
  reg [1:0] trit_0_101_3 = 2'h0;
  reg [1:0] trit_0_101_4 = 2'h0;
  reg [1:0] trit_0_102_0 = 2'h0;
  reg [1:0] trit_0_102_1 = 2'h0;
  reg [1:0] trit_0_102_2 = 2'h0;
  reg [1:0] trit_0_102_3 = 2'h0;
  reg [1:0] trit_0_102_4 = 2'h0;
  reg [1:0] trit_0_102_5 = 2'h0;
  reg [1:0] trit_0_103_0 = 2'h0;
  reg [1:0] trit_0_103_1 = 2'h0;
  reg [1:0] trit_0_103_2 = 2'h0;
  reg [1:0] trit_0_103_3 = 2'h0;
  reg [1:0] trit_0_103_4 = 2'h0;
  reg [1:0] trit_0_103_5 = 2'h0;
  reg [1:0] trit_0_103_6 = 2'h0;
  reg [1:0] trit_0_105_0 = 2'h0;
  reg [1:0] trit_0_106_0 = 2'h0;
  reg [1:0] trit_0_106_1 = 2'h0;
  reg [1:0] trit_0_107_0 = 2'h0;
  reg [1:0] trit_0_107_1 = 2'h0;
  reg [1:0] trit_0_107_2 = 2'h0;
  reg [1:0] trit_0_108_0 = 2'h0;
  reg [1:0] trit_0_108_1 = 2'h0;
  reg [1:0] trit_0_108_2 = 2'h0;
  reg [1:0] trit_0_108_3 = 2'h0;
  reg [1:0] trit_0_109_0 = 2'h0;
  reg [1:0] trit_0_109_1 = 2'h0;
  reg [1:0] trit_0_109_2 = 2'h0;
  reg [1:0] trit_0_109_3 = 2'h0;
  reg [1:0] trit_0_109_4 = 2'h0;
  reg [1:0] trit_0_10_0 = 2'h0;
  reg [1:0] trit_0_10_1 = 2'h0;
  reg [1:0] trit_0_110_0 = 2'h0;
  reg [1:0] trit_0_110_1 = 2'h0;
  reg [1:0] trit_0_110_2 = 2'h0;
  reg [1:0] trit_0_110_3 = 2'h0;
  reg [1:0] trit_0_110_4 = 2'h0;
  reg [1:0] trit_0_110_5 = 2'h0;
  reg [1:0] trit_0_111_0 = 2'h0;
  reg [1:0] trit_0_111_1 = 2'h0;
  reg [1:0] trit_0_111_2 = 2'h0;
  reg [1:0] trit_0_111_3 = 2'h0;
  reg [1:0] trit_0_111_4 = 2'h0;
  reg [1:0] trit_0_111_5 = 2'h0;
  reg [1:0] trit_0_111_6 = 2'h0;
  reg [1:0] trit_0_113_0 = 2'h0;
  reg [1:0] trit_0_114_0 = 2'h0;
  reg [1:0] trit_0_114_1 = 2'h0;
  reg [1:0] trit_0_115_0 = 2'h0;
  reg [1:0] trit_0_115_1 = 2'h0;
  reg [1:0] trit_0_115_2 = 2'h0;
  reg [1:0] trit_0_116_0 = 2'h0;
  reg [1:0] trit_0_116_1 = 2'h0;
  reg [1:0] trit_0_116_2 = 2'h0;
  reg [1:0] trit_0_116_3 = 2'h0;
  reg [1:0] trit_0_117_0 = 2'h0;
  reg [1:0] trit_0_117_1 = 2'h0;
  reg [1:0] trit_0_117_2 = 2'h0;
  reg [1:0] trit_0_117_3 = 2'h0;
  reg [1:0] trit_0_117_4 = 2'h0;
  reg [1:0] trit_0_118_0 = 2'h0;
  reg [1:0] trit_0_118_1 = 2'h0;
  reg [1:0] trit_0_118_2 = 2'h0;
  reg [1:0] trit_0_118_3 = 2'h0;
  reg [1:0] trit_0_118_4 = 2'h0;
  reg [1:0] trit_0_118_5 = 2'h0;
  reg [1:0] trit_0_119_0 = 2'h0;
  reg [1:0] trit_0_119_1 = 2'h0;
  reg [1:0] trit_0_119_2 = 2'h0;
  reg [1:0] trit_0_119_3 = 2'h0;
  reg [1:0] trit_0_119_4 = 2'h0;
  reg [1:0] trit_0_119_5 = 2'h0;
  reg [1:0] trit_0_119_6 = 2'h0;
  reg [1:0] trit_0_11_0 = 2'h0;
  reg [1:0] trit_0_11_1 = 2'h0;
  reg [1:0] trit_0_11_2 = 2'h0;
  reg [1:0] trit_0_121_0 = 2'h0;
  reg [1:0] trit_0_122_0 = 2'h0;
  reg [1:0] trit_0_122_1 = 2'h0;
  reg [1:0] trit_0_123_0 = 2'h0;
  reg [1:0] trit_0_123_1 = 2'h0;
  reg [1:0] trit_0_123_2 = 2'h0;
  reg [1:0] trit_0_124_0 = 2'h0;
  reg [1:0] trit_0_124_1 = 2'h0;
  reg [1:0] trit_0_124_2 = 2'h0;
  reg [1:0] trit_0_124_3 = 2'h0;
  reg [1:0] trit_0_125_0 = 2'h0;
  reg [1:0] trit_0_125_1 = 2'h0;
  reg [1:0] trit_0_125_2 = 2'h0;
  reg [1:0] trit_0_125_3 = 2'h0;
  reg [1:0] trit_0_125_4 = 2'h0;
  reg [1:0] trit_0_126_0 = 2'h0;
  reg [1:0] trit_0_126_1 = 2'h0;
  reg [1:0] trit_0_126_2 = 2'h0;
  reg [1:0] trit_0_126_3 = 2'h0;
  reg [1:0] trit_0_126_4 = 2'h0;
  reg [1:0] trit_0_126_5 = 2'h0;
  reg [1:0] trit_0_127_0 = 2'h0;
  reg [1:0] trit_0_127_1 = 2'h0;
  reg [1:0] trit_0_127_2 = 2'h0;
  reg [1:0] trit_0_127_3 = 2'h0;
  reg [1:0] trit_0_127_4 = 2'h0;
  reg [1:0] trit_0_127_5 = 2'h0;
  reg [1:0] trit_0_127_6 = 2'h0;
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
  reg [1:0] trit_0_65_0 = 2'h0;
  reg [1:0] trit_0_66_0 = 2'h0;
  reg [1:0] trit_0_66_1 = 2'h0;
  reg [1:0] trit_0_67_0 = 2'h0;
  reg [1:0] trit_0_67_1 = 2'h0;
  reg [1:0] trit_0_67_2 = 2'h0;
  reg [1:0] trit_0_68_0 = 2'h0;
  reg [1:0] trit_0_68_1 = 2'h0;
  reg [1:0] trit_0_68_2 = 2'h0;
  reg [1:0] trit_0_68_3 = 2'h0;
  reg [1:0] trit_0_69_0 = 2'h0;
  reg [1:0] trit_0_69_1 = 2'h0;
  reg [1:0] trit_0_69_2 = 2'h0;
  reg [1:0] trit_0_69_3 = 2'h0;
  reg [1:0] trit_0_69_4 = 2'h0;
  reg [1:0] trit_0_6_0 = 2'h0;
  reg [1:0] trit_0_6_1 = 2'h0;
  reg [1:0] trit_0_6_2 = 2'h0;
  reg [1:0] trit_0_6_3 = 2'h0;
  reg [1:0] trit_0_6_4 = 2'h0;
  reg [1:0] trit_0_6_5 = 2'h0;
  reg [1:0] trit_0_70_0 = 2'h0;
  reg [1:0] trit_0_70_1 = 2'h0;
  reg [1:0] trit_0_70_2 = 2'h0;
  reg [1:0] trit_0_70_3 = 2'h0;
  reg [1:0] trit_0_70_4 = 2'h0;
  reg [1:0] trit_0_70_5 = 2'h0;
  reg [1:0] trit_0_71_0 = 2'h0;
  reg [1:0] trit_0_71_1 = 2'h0;
  reg [1:0] trit_0_71_2 = 2'h0;
  reg [1:0] trit_0_71_3 = 2'h0;
  reg [1:0] trit_0_71_4 = 2'h0;
  reg [1:0] trit_0_71_5 = 2'h0;
  reg [1:0] trit_0_71_6 = 2'h0;
  reg [1:0] trit_0_73_0 = 2'h0;
  reg [1:0] trit_0_74_0 = 2'h0;
  reg [1:0] trit_0_74_1 = 2'h0;
  reg [1:0] trit_0_75_0 = 2'h0;
  reg [1:0] trit_0_75_1 = 2'h0;
  reg [1:0] trit_0_75_2 = 2'h0;
  reg [1:0] trit_0_76_0 = 2'h0;
  reg [1:0] trit_0_76_1 = 2'h0;
  reg [1:0] trit_0_76_2 = 2'h0;
  reg [1:0] trit_0_76_3 = 2'h0;
  reg [1:0] trit_0_77_0 = 2'h0;
  reg [1:0] trit_0_77_1 = 2'h0;
  reg [1:0] trit_0_77_2 = 2'h0;
  reg [1:0] trit_0_77_3 = 2'h0;
  reg [1:0] trit_0_77_4 = 2'h0;
  reg [1:0] trit_0_78_0 = 2'h0;
  reg [1:0] trit_0_78_1 = 2'h0;
  reg [1:0] trit_0_78_2 = 2'h0;
  reg [1:0] trit_0_78_3 = 2'h0;
  reg [1:0] trit_0_78_4 = 2'h0;
  reg [1:0] trit_0_78_5 = 2'h0;
  reg [1:0] trit_0_79_0 = 2'h0;
  reg [1:0] trit_0_79_1 = 2'h0;
  reg [1:0] trit_0_79_2 = 2'h0;
  reg [1:0] trit_0_79_3 = 2'h0;
  reg [1:0] trit_0_79_4 = 2'h0;
  reg [1:0] trit_0_79_5 = 2'h0;
  reg [1:0] trit_0_79_6 = 2'h0;
  reg [1:0] trit_0_7_0 = 2'h0;
  reg [1:0] trit_0_7_1 = 2'h0;
  reg [1:0] trit_0_7_2 = 2'h0;
  reg [1:0] trit_0_7_3 = 2'h0;
  reg [1:0] trit_0_7_4 = 2'h0;
  reg [1:0] trit_0_7_5 = 2'h0;
  reg [1:0] trit_0_7_6 = 2'h0;
  reg [1:0] trit_0_81_0 = 2'h0;
  reg [1:0] trit_0_82_0 = 2'h0;
  reg [1:0] trit_0_82_1 = 2'h0;
  reg [1:0] trit_0_83_0 = 2'h0;
  reg [1:0] trit_0_83_1 = 2'h0;
  reg [1:0] trit_0_83_2 = 2'h0;
  reg [1:0] trit_0_84_0 = 2'h0;
  reg [1:0] trit_0_84_1 = 2'h0;
  reg [1:0] trit_0_84_2 = 2'h0;
  reg [1:0] trit_0_84_3 = 2'h0;
  reg [1:0] trit_0_85_0 = 2'h0;
  reg [1:0] trit_0_85_1 = 2'h0;
  reg [1:0] trit_0_85_2 = 2'h0;
  reg [1:0] trit_0_85_3 = 2'h0;
  reg [1:0] trit_0_85_4 = 2'h0;
  reg [1:0] trit_0_86_0 = 2'h0;
  reg [1:0] trit_0_86_1 = 2'h0;
  reg [1:0] trit_0_86_2 = 2'h0;
  reg [1:0] trit_0_86_3 = 2'h0;
  reg [1:0] trit_0_86_4 = 2'h0;
  reg [1:0] trit_0_86_5 = 2'h0;
  reg [1:0] trit_0_87_0 = 2'h0;
  reg [1:0] trit_0_87_1 = 2'h0;
  reg [1:0] trit_0_87_2 = 2'h0;
  reg [1:0] trit_0_87_3 = 2'h0;
  reg [1:0] trit_0_87_4 = 2'h0;
  reg [1:0] trit_0_87_5 = 2'h0;
  reg [1:0] trit_0_87_6 = 2'h0;
  reg [1:0] trit_0_89_0 = 2'h0;
  reg [1:0] trit_0_90_0 = 2'h0;
  reg [1:0] trit_0_90_1 = 2'h0;
  reg [1:0] trit_0_91_0 = 2'h0;
  reg [1:0] trit_0_91_1 = 2'h0;
  reg [1:0] trit_0_91_2 = 2'h0;
  reg [1:0] trit_0_92_0 = 2'h0;
  reg [1:0] trit_0_92_1 = 2'h0;
  reg [1:0] trit_0_92_2 = 2'h0;
  reg [1:0] trit_0_92_3 = 2'h0;
  reg [1:0] trit_0_93_0 = 2'h0;
  reg [1:0] trit_0_93_1 = 2'h0;
  reg [1:0] trit_0_93_2 = 2'h0;
  reg [1:0] trit_0_93_3 = 2'h0;
  reg [1:0] trit_0_93_4 = 2'h0;
  reg [1:0] trit_0_94_0 = 2'h0;
  reg [1:0] trit_0_94_1 = 2'h0;
  reg [1:0] trit_0_94_2 = 2'h0;
  reg [1:0] trit_0_94_3 = 2'h0;
  reg [1:0] trit_0_94_4 = 2'h0;
  reg [1:0] trit_0_94_5 = 2'h0;
  reg [1:0] trit_0_95_0 = 2'h0;
  reg [1:0] trit_0_95_1 = 2'h0;
  reg [1:0] trit_0_95_2 = 2'h0;
  reg [1:0] trit_0_95_3 = 2'h0;
  reg [1:0] trit_0_95_4 = 2'h0;
  reg [1:0] trit_0_95_5 = 2'h0;
  reg [1:0] trit_0_95_6 = 2'h0;
  reg [1:0] trit_0_97_0 = 2'h0;
  reg [1:0] trit_0_98_0 = 2'h0;
  reg [1:0] trit_0_98_1 = 2'h0;
  reg [1:0] trit_0_99_0 = 2'h0;
  reg [1:0] trit_0_99_1 = 2'h0;
  reg [1:0] trit_0_99_2 = 2'h0;
  reg [1:0] trit_0_9_0 = 2'h0;
  reg [1:0] trit_1_100_0 = 2'h0;
  reg [1:0] trit_1_100_1 = 2'h0;
  reg [1:0] trit_1_100_2 = 2'h0;
  reg [1:0] trit_1_100_3 = 2'h0;
  reg [1:0] trit_1_101_0 = 2'h0;
  reg [1:0] trit_1_101_1 = 2'h0;
  reg [1:0] trit_1_101_2 = 2'h0;
  reg [1:0] trit_1_101_3 = 2'h0;
  reg [1:0] trit_1_101_4 = 2'h0;
  reg [1:0] trit_1_102_0 = 2'h0;
  reg [1:0] trit_1_102_1 = 2'h0;
  reg [1:0] trit_1_102_2 = 2'h0;
  reg [1:0] trit_1_102_3 = 2'h0;
  reg [1:0] trit_1_102_4 = 2'h0;
  reg [1:0] trit_1_102_5 = 2'h0;
  reg [1:0] trit_1_103_0 = 2'h0;
  reg [1:0] trit_1_103_1 = 2'h0;
  reg [1:0] trit_1_103_2 = 2'h0;
  reg [1:0] trit_1_103_3 = 2'h0;
  reg [1:0] trit_1_103_4 = 2'h0;
  reg [1:0] trit_1_103_5 = 2'h0;
  reg [1:0] trit_1_103_6 = 2'h0;
  reg [1:0] trit_1_105_0 = 2'h0;
  reg [1:0] trit_1_106_0 = 2'h0;
  reg [1:0] trit_1_106_1 = 2'h0;
  reg [1:0] trit_1_107_0 = 2'h0;
  reg [1:0] trit_1_107_1 = 2'h0;
  reg [1:0] trit_1_107_2 = 2'h0;
  reg [1:0] trit_1_108_0 = 2'h0;
  reg [1:0] trit_1_108_1 = 2'h0;
  reg [1:0] trit_1_108_2 = 2'h0;
  reg [1:0] trit_1_108_3 = 2'h0;
  reg [1:0] trit_1_109_0 = 2'h0;
  reg [1:0] trit_1_109_1 = 2'h0;
  reg [1:0] trit_1_109_2 = 2'h0;
  reg [1:0] trit_1_109_3 = 2'h0;
  reg [1:0] trit_1_109_4 = 2'h0;
  reg [1:0] trit_1_10_0 = 2'h0;
  reg [1:0] trit_1_10_1 = 2'h0;
  reg [1:0] trit_1_110_0 = 2'h0;
  reg [1:0] trit_1_110_1 = 2'h0;
  reg [1:0] trit_1_110_2 = 2'h0;
  reg [1:0] trit_1_110_3 = 2'h0;
  reg [1:0] trit_1_110_4 = 2'h0;
  reg [1:0] trit_1_110_5 = 2'h0;
  reg [1:0] trit_1_111_0 = 2'h0;
  reg [1:0] trit_1_111_1 = 2'h0;
  reg [1:0] trit_1_111_2 = 2'h0;
  reg [1:0] trit_1_111_3 = 2'h0;
  reg [1:0] trit_1_111_4 = 2'h0;
  reg [1:0] trit_1_111_5 = 2'h0;
  reg [1:0] trit_1_111_6 = 2'h0;
  reg [1:0] trit_1_113_0 = 2'h0;
  reg [1:0] trit_1_114_0 = 2'h0;
  reg [1:0] trit_1_114_1 = 2'h0;
  reg [1:0] trit_1_115_0 = 2'h0;
  reg [1:0] trit_1_115_1 = 2'h0;
  reg [1:0] trit_1_115_2 = 2'h0;
  reg [1:0] trit_1_116_0 = 2'h0;
  reg [1:0] trit_1_116_1 = 2'h0;
  reg [1:0] trit_1_116_2 = 2'h0;
  reg [1:0] trit_1_116_3 = 2'h0;
  reg [1:0] trit_1_117_0 = 2'h0;
  reg [1:0] trit_1_117_1 = 2'h0;
  reg [1:0] trit_1_117_2 = 2'h0;
  reg [1:0] trit_1_117_3 = 2'h0;
  reg [1:0] trit_1_117_4 = 2'h0;
  reg [1:0] trit_1_118_0 = 2'h0;
  reg [1:0] trit_1_118_1 = 2'h0;
  reg [1:0] trit_1_118_2 = 2'h0;
  reg [1:0] trit_1_118_3 = 2'h0;
  reg [1:0] trit_1_118_4 = 2'h0;
  reg [1:0] trit_1_118_5 = 2'h0;
  reg [1:0] trit_1_119_0 = 2'h0;
  reg [1:0] trit_1_119_1 = 2'h0;
  reg [1:0] trit_1_119_2 = 2'h0;
  reg [1:0] trit_1_119_3 = 2'h0;
  reg [1:0] trit_1_119_4 = 2'h0;
  reg [1:0] trit_1_119_5 = 2'h0;
  reg [1:0] trit_1_119_6 = 2'h0;
  reg [1:0] trit_1_11_0 = 2'h0;
  reg [1:0] trit_1_11_1 = 2'h0;
  reg [1:0] trit_1_11_2 = 2'h0;
  reg [1:0] trit_1_121_0 = 2'h0;
  reg [1:0] trit_1_122_0 = 2'h0;
  reg [1:0] trit_1_122_1 = 2'h0;
  reg [1:0] trit_1_123_0 = 2'h0;
  reg [1:0] trit_1_123_1 = 2'h0;
  reg [1:0] trit_1_123_2 = 2'h0;
  reg [1:0] trit_1_124_0 = 2'h0;
  reg [1:0] trit_1_124_1 = 2'h0;
  reg [1:0] trit_1_124_2 = 2'h0;
  reg [1:0] trit_1_124_3 = 2'h0;
  reg [1:0] trit_1_125_0 = 2'h0;
  reg [1:0] trit_1_125_1 = 2'h0;
  reg [1:0] trit_1_125_2 = 2'h0;
  reg [1:0] trit_1_125_3 = 2'h0;
  reg [1:0] trit_1_125_4 = 2'h0;
  reg [1:0] trit_1_126_0 = 2'h0;
  reg [1:0] trit_1_126_1 = 2'h0;
  reg [1:0] trit_1_126_2 = 2'h0;
  reg [1:0] trit_1_126_3 = 2'h0;
  reg [1:0] trit_1_126_4 = 2'h0;
  reg [1:0] trit_1_126_5 = 2'h0;
  reg [1:0] trit_1_127_0 = 2'h0;
  reg [1:0] trit_1_127_1 = 2'h0;
  reg [1:0] trit_1_127_2 = 2'h0;
  reg [1:0] trit_1_127_3 = 2'h0;
  reg [1:0] trit_1_127_4 = 2'h0;
  reg [1:0] trit_1_127_5 = 2'h0;
  reg [1:0] trit_1_127_6 = 2'h0;
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
  reg [1:0] trit_1_17_0 = 2'h0;
  reg [1:0] trit_1_18_0 = 2'h0;
  reg [1:0] trit_1_18_1 = 2'h0;
  reg [1:0] trit_1_19_0 = 2'h0;
  reg [1:0] trit_1_19_1 = 2'h0;
  reg [1:0] trit_1_19_2 = 2'h0;
  reg [1:0] trit_1_1_0 = 2'h0;
  reg [1:0] trit_1_20_0 = 2'h0;
  reg [1:0] trit_1_20_1 = 2'h0;
  reg [1:0] trit_1_20_2 = 2'h0;
  reg [1:0] trit_1_20_3 = 2'h0;
  reg [1:0] trit_1_21_0 = 2'h0;
  reg [1:0] trit_1_21_1 = 2'h0;
  reg [1:0] trit_1_21_2 = 2'h0;
  reg [1:0] trit_1_21_3 = 2'h0;
  reg [1:0] trit_1_21_4 = 2'h0;
  reg [1:0] trit_1_22_0 = 2'h0;
  reg [1:0] trit_1_22_1 = 2'h0;
  reg [1:0] trit_1_22_2 = 2'h0;
  reg [1:0] trit_1_22_3 = 2'h0;
  reg [1:0] trit_1_22_4 = 2'h0;
  reg [1:0] trit_1_22_5 = 2'h0;
  reg [1:0] trit_1_23_0 = 2'h0;
  reg [1:0] trit_1_23_1 = 2'h0;
  reg [1:0] trit_1_23_2 = 2'h0;
  reg [1:0] trit_1_23_3 = 2'h0;
  reg [1:0] trit_1_23_4 = 2'h0;
  reg [1:0] trit_1_23_5 = 2'h0;
  reg [1:0] trit_1_23_6 = 2'h0;
  reg [1:0] trit_1_25_0 = 2'h0;
  reg [1:0] trit_1_26_0 = 2'h0;
  reg [1:0] trit_1_26_1 = 2'h0;
  reg [1:0] trit_1_27_0 = 2'h0;
  reg [1:0] trit_1_27_1 = 2'h0;
  reg [1:0] trit_1_27_2 = 2'h0;
  reg [1:0] trit_1_28_0 = 2'h0;
  reg [1:0] trit_1_28_1 = 2'h0;
  reg [1:0] trit_1_28_2 = 2'h0;
  reg [1:0] trit_1_28_3 = 2'h0;
  reg [1:0] trit_1_29_0 = 2'h0;
  reg [1:0] trit_1_29_1 = 2'h0;
  reg [1:0] trit_1_29_2 = 2'h0;
  reg [1:0] trit_1_29_3 = 2'h0;
  reg [1:0] trit_1_29_4 = 2'h0;
  reg [1:0] trit_1_2_0 = 2'h0;
  reg [1:0] trit_1_2_1 = 2'h0;
  reg [1:0] trit_1_30_0 = 2'h0;
  reg [1:0] trit_1_30_1 = 2'h0;
  reg [1:0] trit_1_30_2 = 2'h0;
  reg [1:0] trit_1_30_3 = 2'h0;
  reg [1:0] trit_1_30_4 = 2'h0;
  reg [1:0] trit_1_30_5 = 2'h0;
  reg [1:0] trit_1_31_0 = 2'h0;
  reg [1:0] trit_1_31_1 = 2'h0;
  reg [1:0] trit_1_31_2 = 2'h0;
  reg [1:0] trit_1_31_3 = 2'h0;
  reg [1:0] trit_1_31_4 = 2'h0;
  reg [1:0] trit_1_31_5 = 2'h0;
  reg [1:0] trit_1_31_6 = 2'h0;
  reg [1:0] trit_1_33_0 = 2'h0;
  reg [1:0] trit_1_34_0 = 2'h0;
  reg [1:0] trit_1_34_1 = 2'h0;
  reg [1:0] trit_1_35_0 = 2'h0;
  reg [1:0] trit_1_35_1 = 2'h0;
  reg [1:0] trit_1_35_2 = 2'h0;
  reg [1:0] trit_1_36_0 = 2'h0;
  reg [1:0] trit_1_36_1 = 2'h0;
  reg [1:0] trit_1_36_2 = 2'h0;
  reg [1:0] trit_1_36_3 = 2'h0;
  reg [1:0] trit_1_37_0 = 2'h0;
  reg [1:0] trit_1_37_1 = 2'h0;
  reg [1:0] trit_1_37_2 = 2'h0;
  reg [1:0] trit_1_37_3 = 2'h0;
  reg [1:0] trit_1_37_4 = 2'h0;
  reg [1:0] trit_1_38_0 = 2'h0;
  reg [1:0] trit_1_38_1 = 2'h0;
  reg [1:0] trit_1_38_2 = 2'h0;
  reg [1:0] trit_1_38_3 = 2'h0;
  reg [1:0] trit_1_38_4 = 2'h0;
  reg [1:0] trit_1_38_5 = 2'h0;
  reg [1:0] trit_1_39_0 = 2'h0;
  reg [1:0] trit_1_39_1 = 2'h0;
  reg [1:0] trit_1_39_2 = 2'h0;
  reg [1:0] trit_1_39_3 = 2'h0;
  reg [1:0] trit_1_39_4 = 2'h0;
  reg [1:0] trit_1_39_5 = 2'h0;
  reg [1:0] trit_1_39_6 = 2'h0;
  reg [1:0] trit_1_3_0 = 2'h0;
  reg [1:0] trit_1_3_1 = 2'h0;
  reg [1:0] trit_1_3_2 = 2'h0;
  reg [1:0] trit_1_41_0 = 2'h0;
  reg [1:0] trit_1_42_0 = 2'h0;
  reg [1:0] trit_1_42_1 = 2'h0;
  reg [1:0] trit_1_43_0 = 2'h0;
  reg [1:0] trit_1_43_1 = 2'h0;
  reg [1:0] trit_1_43_2 = 2'h0;
  reg [1:0] trit_1_44_0 = 2'h0;
  reg [1:0] trit_1_44_1 = 2'h0;
  reg [1:0] trit_1_44_2 = 2'h0;
  reg [1:0] trit_1_44_3 = 2'h0;
  reg [1:0] trit_1_45_0 = 2'h0;
  reg [1:0] trit_1_45_1 = 2'h0;
  reg [1:0] trit_1_45_2 = 2'h0;
  reg [1:0] trit_1_45_3 = 2'h0;
  reg [1:0] trit_1_45_4 = 2'h0;
  reg [1:0] trit_1_46_0 = 2'h0;
  reg [1:0] trit_1_46_1 = 2'h0;
  reg [1:0] trit_1_46_2 = 2'h0;
  reg [1:0] trit_1_46_3 = 2'h0;
  reg [1:0] trit_1_46_4 = 2'h0;
  reg [1:0] trit_1_46_5 = 2'h0;
  reg [1:0] trit_1_47_0 = 2'h0;
  reg [1:0] trit_1_47_1 = 2'h0;
  reg [1:0] trit_1_47_2 = 2'h0;
  reg [1:0] trit_1_47_3 = 2'h0;
  reg [1:0] trit_1_47_4 = 2'h0;
  reg [1:0] trit_1_47_5 = 2'h0;
  reg [1:0] trit_1_47_6 = 2'h0;
  reg [1:0] trit_1_49_0 = 2'h0;
  reg [1:0] trit_1_4_0 = 2'h0;
  reg [1:0] trit_1_4_1 = 2'h0;
  reg [1:0] trit_1_4_2 = 2'h0;
  reg [1:0] trit_1_4_3 = 2'h0;
  reg [1:0] trit_1_50_0 = 2'h0;
  reg [1:0] trit_1_50_1 = 2'h0;
  reg [1:0] trit_1_51_0 = 2'h0;
  reg [1:0] trit_1_51_1 = 2'h0;
  reg [1:0] trit_1_51_2 = 2'h0;
  reg [1:0] trit_1_52_0 = 2'h0;
  reg [1:0] trit_1_52_1 = 2'h0;
  reg [1:0] trit_1_52_2 = 2'h0;
  reg [1:0] trit_1_52_3 = 2'h0;
  reg [1:0] trit_1_53_0 = 2'h0;
  reg [1:0] trit_1_53_1 = 2'h0;
  reg [1:0] trit_1_53_2 = 2'h0;
  reg [1:0] trit_1_53_3 = 2'h0;
  reg [1:0] trit_1_53_4 = 2'h0;
  reg [1:0] trit_1_54_0 = 2'h0;
  reg [1:0] trit_1_54_1 = 2'h0;
  reg [1:0] trit_1_54_2 = 2'h0;
  reg [1:0] trit_1_54_3 = 2'h0;
  reg [1:0] trit_1_54_4 = 2'h0;
  reg [1:0] trit_1_54_5 = 2'h0;
  reg [1:0] trit_1_55_0 = 2'h0;
  reg [1:0] trit_1_55_1 = 2'h0;
  reg [1:0] trit_1_55_2 = 2'h0;
  reg [1:0] trit_1_55_3 = 2'h0;
  reg [1:0] trit_1_55_4 = 2'h0;
  reg [1:0] trit_1_55_5 = 2'h0;
  reg [1:0] trit_1_55_6 = 2'h0;
  reg [1:0] trit_1_57_0 = 2'h0;
  reg [1:0] trit_1_58_0 = 2'h0;
  reg [1:0] trit_1_58_1 = 2'h0;
  reg [1:0] trit_1_59_0 = 2'h0;
  reg [1:0] trit_1_59_1 = 2'h0;
  reg [1:0] trit_1_59_2 = 2'h0;
  reg [1:0] trit_1_5_0 = 2'h0;
  reg [1:0] trit_1_5_1 = 2'h0;
  reg [1:0] trit_1_5_2 = 2'h0;
  reg [1:0] trit_1_5_3 = 2'h0;
  reg [1:0] trit_1_5_4 = 2'h0;
  reg [1:0] trit_1_60_0 = 2'h0;
  reg [1:0] trit_1_60_1 = 2'h0;
  reg [1:0] trit_1_60_2 = 2'h0;
  reg [1:0] trit_1_60_3 = 2'h0;
  reg [1:0] trit_1_61_0 = 2'h0;
  reg [1:0] trit_1_61_1 = 2'h0;
  reg [1:0] trit_1_61_2 = 2'h0;
  reg [1:0] trit_1_61_3 = 2'h0;
  reg [1:0] trit_1_61_4 = 2'h0;
  reg [1:0] trit_1_62_0 = 2'h0;
  reg [1:0] trit_1_62_1 = 2'h0;
  reg [1:0] trit_1_62_2 = 2'h0;
  reg [1:0] trit_1_62_3 = 2'h0;
  reg [1:0] trit_1_62_4 = 2'h0;
  reg [1:0] trit_1_62_5 = 2'h0;
  reg [1:0] trit_1_63_0 = 2'h0;
  reg [1:0] trit_1_63_1 = 2'h0;
  reg [1:0] trit_1_63_2 = 2'h0;
  reg [1:0] trit_1_63_3 = 2'h0;
  reg [1:0] trit_1_63_4 = 2'h0;
  reg [1:0] trit_1_63_5 = 2'h0;
  reg [1:0] trit_1_63_6 = 2'h0;
  reg [1:0] trit_1_65_0 = 2'h0;
  reg [1:0] trit_1_66_0 = 2'h0;
  reg [1:0] trit_1_66_1 = 2'h0;
  reg [1:0] trit_1_67_0 = 2'h0;
  reg [1:0] trit_1_67_1 = 2'h0;
  reg [1:0] trit_1_67_2 = 2'h0;
  reg [1:0] trit_1_68_0 = 2'h0;
  reg [1:0] trit_1_68_1 = 2'h0;
  reg [1:0] trit_1_68_2 = 2'h0;
  reg [1:0] trit_1_68_3 = 2'h0;
  reg [1:0] trit_1_69_0 = 2'h0;
  reg [1:0] trit_1_69_1 = 2'h0;
  reg [1:0] trit_1_69_2 = 2'h0;
  reg [1:0] trit_1_69_3 = 2'h0;
  reg [1:0] trit_1_69_4 = 2'h0;
  reg [1:0] trit_1_6_0 = 2'h0;
  reg [1:0] trit_1_6_1 = 2'h0;
  reg [1:0] trit_1_6_2 = 2'h0;
  reg [1:0] trit_1_6_3 = 2'h0;
  reg [1:0] trit_1_6_4 = 2'h0;
  reg [1:0] trit_1_6_5 = 2'h0;
  reg [1:0] trit_1_70_0 = 2'h0;
  reg [1:0] trit_1_70_1 = 2'h0;
  reg [1:0] trit_1_70_2 = 2'h0;
  reg [1:0] trit_1_70_3 = 2'h0;
  reg [1:0] trit_1_70_4 = 2'h0;
  reg [1:0] trit_1_70_5 = 2'h0;
  reg [1:0] trit_1_71_0 = 2'h0;
  reg [1:0] trit_1_71_1 = 2'h0;
  reg [1:0] trit_1_71_2 = 2'h0;
  reg [1:0] trit_1_71_3 = 2'h0;
  reg [1:0] trit_1_71_4 = 2'h0;
  reg [1:0] trit_1_71_5 = 2'h0;
  reg [1:0] trit_1_71_6 = 2'h0;
  reg [1:0] trit_1_73_0 = 2'h0;
  reg [1:0] trit_1_74_0 = 2'h0;
  reg [1:0] trit_1_74_1 = 2'h0;
  reg [1:0] trit_1_75_0 = 2'h0;
  reg [1:0] trit_1_75_1 = 2'h0;
  reg [1:0] trit_1_75_2 = 2'h0;
  reg [1:0] trit_1_76_0 = 2'h0;
  reg [1:0] trit_1_76_1 = 2'h0;
  reg [1:0] trit_1_76_2 = 2'h0;
  reg [1:0] trit_1_76_3 = 2'h0;
  reg [1:0] trit_1_77_0 = 2'h0;
  reg [1:0] trit_1_77_1 = 2'h0;
  reg [1:0] trit_1_77_2 = 2'h0;
  reg [1:0] trit_1_77_3 = 2'h0;
  reg [1:0] trit_1_77_4 = 2'h0;
  reg [1:0] trit_1_78_0 = 2'h0;
  reg [1:0] trit_1_78_1 = 2'h0;
  reg [1:0] trit_1_78_2 = 2'h0;
  reg [1:0] trit_1_78_3 = 2'h0;
  reg [1:0] trit_1_78_4 = 2'h0;
  reg [1:0] trit_1_78_5 = 2'h0;
  reg [1:0] trit_1_79_0 = 2'h0;
  reg [1:0] trit_1_79_1 = 2'h0;
  reg [1:0] trit_1_79_2 = 2'h0;
  reg [1:0] trit_1_79_3 = 2'h0;
  reg [1:0] trit_1_79_4 = 2'h0;
  reg [1:0] trit_1_79_5 = 2'h0;
  reg [1:0] trit_1_79_6 = 2'h0;
  reg [1:0] trit_1_7_0 = 2'h0;
  reg [1:0] trit_1_7_1 = 2'h0;
  reg [1:0] trit_1_7_2 = 2'h0;
  reg [1:0] trit_1_7_3 = 2'h0;
  reg [1:0] trit_1_7_4 = 2'h0;
  reg [1:0] trit_1_7_5 = 2'h0;
  reg [1:0] trit_1_7_6 = 2'h0;
  reg [1:0] trit_1_81_0 = 2'h0;
  reg [1:0] trit_1_82_0 = 2'h0;
  reg [1:0] trit_1_82_1 = 2'h0;
  reg [1:0] trit_1_83_0 = 2'h0;
  reg [1:0] trit_1_83_1 = 2'h0;
  reg [1:0] trit_1_83_2 = 2'h0;
  reg [1:0] trit_1_84_0 = 2'h0;
  reg [1:0] trit_1_84_1 = 2'h0;
  reg [1:0] trit_1_84_2 = 2'h0;
  reg [1:0] trit_1_84_3 = 2'h0;
  reg [1:0] trit_1_85_0 = 2'h0;
  reg [1:0] trit_1_85_1 = 2'h0;
  reg [1:0] trit_1_85_2 = 2'h0;
  reg [1:0] trit_1_85_3 = 2'h0;
  reg [1:0] trit_1_85_4 = 2'h0;
  reg [1:0] trit_1_86_0 = 2'h0;
  reg [1:0] trit_1_86_1 = 2'h0;
  reg [1:0] trit_1_86_2 = 2'h0;
  reg [1:0] trit_1_86_3 = 2'h0;
  reg [1:0] trit_1_86_4 = 2'h0;
  reg [1:0] trit_1_86_5 = 2'h0;
  reg [1:0] trit_1_87_0 = 2'h0;
  reg [1:0] trit_1_87_1 = 2'h0;
  reg [1:0] trit_1_87_2 = 2'h0;
  reg [1:0] trit_1_87_3 = 2'h0;
  reg [1:0] trit_1_87_4 = 2'h0;
  reg [1:0] trit_1_87_5 = 2'h0;
  reg [1:0] trit_1_87_6 = 2'h0;
  reg [1:0] trit_1_89_0 = 2'h0;
  reg [1:0] trit_1_90_0 = 2'h0;
  reg [1:0] trit_1_90_1 = 2'h0;
  reg [1:0] trit_1_91_0 = 2'h0;
  reg [1:0] trit_1_91_1 = 2'h0;
  reg [1:0] trit_1_91_2 = 2'h0;
  reg [1:0] trit_1_92_0 = 2'h0;
  reg [1:0] trit_1_92_1 = 2'h0;
  reg [1:0] trit_1_92_2 = 2'h0;
  reg [1:0] trit_1_92_3 = 2'h0;
  reg [1:0] trit_1_93_0 = 2'h0;
  reg [1:0] trit_1_93_1 = 2'h0;
  reg [1:0] trit_1_93_2 = 2'h0;
  reg [1:0] trit_1_93_3 = 2'h0;
  reg [1:0] trit_1_93_4 = 2'h0;
  reg [1:0] trit_1_94_0 = 2'h0;
  reg [1:0] trit_1_94_1 = 2'h0;
  reg [1:0] trit_1_94_2 = 2'h0;
  reg [1:0] trit_1_94_3 = 2'h0;
  reg [1:0] trit_1_94_4 = 2'h0;
  reg [1:0] trit_1_94_5 = 2'h0;
  reg [1:0] trit_1_95_0 = 2'h0;
  reg [1:0] trit_1_95_1 = 2'h0;
  reg [1:0] trit_1_95_2 = 2'h0;
  reg [1:0] trit_1_95_3 = 2'h0;
  reg [1:0] trit_1_95_4 = 2'h0;
  reg [1:0] trit_1_95_5 = 2'h0;
  reg [1:0] trit_1_95_6 = 2'h0;
  reg [1:0] trit_1_97_0 = 2'h0;
  reg [1:0] trit_1_98_0 = 2'h0;
  reg [1:0] trit_1_98_1 = 2'h0;
  reg [1:0] trit_1_99_0 = 2'h0;
  reg [1:0] trit_1_99_1 = 2'h0;
  reg [1:0] trit_1_99_2 = 2'h0;
  reg [1:0] trit_1_9_0 = 2'h0;
  always @(posedge clk)
    trit_0_10_0 <= trits[21:20];
  always @(posedge clk)
    group_sum_1 <= _029_;
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
    trit_0_63_3 <= trit_0_63_2;
  always @(posedge clk)
    trit_0_63_4 <= trit_0_63_3;
  always @(posedge clk)
    trit_0_63_5 <= trit_0_63_4;
  always @(posedge clk)
    trit_0_63_6 <= trit_0_63_5;
  always @(posedge clk)
    trit_0_65_0 <= trits[131:130];
  always @(posedge clk)
    trit_0_66_0 <= trits[133:132];
  always @(posedge clk)
    trit_0_66_1 <= trit_0_66_0;
  always @(posedge clk)
    trit_0_67_0 <= trits[135:134];
  always @(posedge clk)
    trit_0_67_1 <= trit_0_67_0;
  always @(posedge clk)
    trit_0_67_2 <= trit_0_67_1;
  always @(posedge clk)
    trit_0_68_0 <= trits[137:136];
  always @(posedge clk)
    trit_0_68_1 <= trit_0_68_0;
  always @(posedge clk)
    trit_0_68_2 <= trit_0_68_1;
  always @(posedge clk)
    trit_0_68_3 <= trit_0_68_2;
  always @(posedge clk)
    trit_0_69_0 <= trits[139:138];
  always @(posedge clk)
    trit_0_69_1 <= trit_0_69_0;
  always @(posedge clk)
    trit_0_69_2 <= trit_0_69_1;
  always @(posedge clk)
    trit_0_69_3 <= trit_0_69_2;
  always @(posedge clk)
    trit_0_69_4 <= trit_0_69_3;
  always @(posedge clk)
    trit_0_70_0 <= trits[141:140];
  always @(posedge clk)
    trit_0_70_1 <= trit_0_70_0;
  always @(posedge clk)
    trit_0_70_2 <= trit_0_70_1;
  always @(posedge clk)
    trit_0_70_3 <= trit_0_70_2;
  always @(posedge clk)
    trit_0_70_4 <= trit_0_70_3;
  always @(posedge clk)
    trit_0_70_5 <= trit_0_70_4;
  always @(posedge clk)
    trit_0_71_0 <= trits[143:142];
  always @(posedge clk)
    trit_0_71_1 <= trit_0_71_0;
  always @(posedge clk)
    trit_0_71_2 <= trit_0_71_1;
  always @(posedge clk)
    trit_0_71_3 <= trit_0_71_2;
  always @(posedge clk)
    trit_0_71_4 <= trit_0_71_3;
  always @(posedge clk)
    trit_0_71_5 <= trit_0_71_4;
  always @(posedge clk)
    trit_0_71_6 <= trit_0_71_5;
  always @(posedge clk)
    trit_0_73_0 <= trits[147:146];
  always @(posedge clk)
    trit_0_74_0 <= trits[149:148];
  always @(posedge clk)
    trit_0_74_1 <= trit_0_74_0;
  always @(posedge clk)
    trit_0_75_0 <= trits[151:150];
  always @(posedge clk)
    trit_0_75_1 <= trit_0_75_0;
  always @(posedge clk)
    trit_0_75_2 <= trit_0_75_1;
  always @(posedge clk)
    trit_0_76_0 <= trits[153:152];
  always @(posedge clk)
    trit_0_76_1 <= trit_0_76_0;
  always @(posedge clk)
    trit_0_76_2 <= trit_0_76_1;
  always @(posedge clk)
    trit_0_76_3 <= trit_0_76_2;
  always @(posedge clk)
    trit_0_77_0 <= trits[155:154];
  always @(posedge clk)
    trit_0_77_1 <= trit_0_77_0;
  always @(posedge clk)
    trit_0_77_2 <= trit_0_77_1;
  always @(posedge clk)
    trit_0_77_3 <= trit_0_77_2;
  always @(posedge clk)
    trit_0_77_4 <= trit_0_77_3;
  always @(posedge clk)
    trit_0_78_0 <= trits[157:156];
  always @(posedge clk)
    trit_0_78_1 <= trit_0_78_0;
  always @(posedge clk)
    trit_0_78_2 <= trit_0_78_1;
  always @(posedge clk)
    trit_0_78_3 <= trit_0_78_2;
  always @(posedge clk)
    trit_0_78_4 <= trit_0_78_3;
  always @(posedge clk)
    trit_0_78_5 <= trit_0_78_4;
  always @(posedge clk)
    trit_0_79_0 <= trits[159:158];
  always @(posedge clk)
    trit_0_79_1 <= trit_0_79_0;
  always @(posedge clk)
    trit_0_79_2 <= trit_0_79_1;
  always @(posedge clk)
    trit_0_79_3 <= trit_0_79_2;
  always @(posedge clk)
    trit_0_79_4 <= trit_0_79_3;
  always @(posedge clk)
    trit_0_79_5 <= trit_0_79_4;
  always @(posedge clk)
    trit_0_79_6 <= trit_0_79_5;
  always @(posedge clk)
    trit_0_81_0 <= trits[163:162];
  always @(posedge clk)
    trit_0_82_0 <= trits[165:164];
  always @(posedge clk)
    trit_0_82_1 <= trit_0_82_0;
  always @(posedge clk)
    trit_0_83_0 <= trits[167:166];
  always @(posedge clk)
    trit_0_83_1 <= trit_0_83_0;
  always @(posedge clk)
    trit_0_83_2 <= trit_0_83_1;
  always @(posedge clk)
    trit_0_84_0 <= trits[169:168];
  always @(posedge clk)
    trit_0_84_1 <= trit_0_84_0;
  always @(posedge clk)
    trit_0_84_2 <= trit_0_84_1;
  always @(posedge clk)
    trit_0_84_3 <= trit_0_84_2;
  always @(posedge clk)
    trit_0_85_0 <= trits[171:170];
  always @(posedge clk)
    trit_0_85_1 <= trit_0_85_0;
  always @(posedge clk)
    trit_0_85_2 <= trit_0_85_1;
  always @(posedge clk)
    trit_0_85_3 <= trit_0_85_2;
  always @(posedge clk)
    trit_0_85_4 <= trit_0_85_3;
  always @(posedge clk)
    trit_0_86_0 <= trits[173:172];
  always @(posedge clk)
    trit_0_86_1 <= trit_0_86_0;
  always @(posedge clk)
    trit_0_86_2 <= trit_0_86_1;
  always @(posedge clk)
    trit_0_86_3 <= trit_0_86_2;
  assign _000_ = $signed(mac_0_7_o) + $signed(mac_0_15_o);
  always @(posedge clk)
    trit_0_86_4 <= trit_0_86_3;
  always @(posedge clk)
    trit_0_86_5 <= trit_0_86_4;
  always @(posedge clk)
    trit_0_87_0 <= trits[175:174];
  always @(posedge clk)
    trit_0_87_1 <= trit_0_87_0;
  always @(posedge clk)
    trit_0_87_2 <= trit_0_87_1;
  always @(posedge clk)
    trit_0_87_3 <= trit_0_87_2;
  always @(posedge clk)
    trit_0_87_4 <= trit_0_87_3;
  always @(posedge clk)
    trit_0_87_5 <= trit_0_87_4;
  always @(posedge clk)
    trit_0_87_6 <= trit_0_87_5;
  always @(posedge clk)
    trit_0_89_0 <= trits[179:178];
  assign _011_ = $signed(mac_0_23_o) + $signed(mac_0_31_o);
  always @(posedge clk)
    trit_0_90_0 <= trits[181:180];
  always @(posedge clk)
    trit_0_90_1 <= trit_0_90_0;
  always @(posedge clk)
    trit_0_91_0 <= trits[183:182];
  always @(posedge clk)
    trit_0_91_1 <= trit_0_91_0;
  always @(posedge clk)
    trit_0_91_2 <= trit_0_91_1;
  always @(posedge clk)
    trit_0_92_0 <= trits[185:184];
  always @(posedge clk)
    trit_0_92_1 <= trit_0_92_0;
  always @(posedge clk)
    trit_0_92_2 <= trit_0_92_1;
  always @(posedge clk)
    trit_0_92_3 <= trit_0_92_2;
  always @(posedge clk)
    trit_0_93_0 <= trits[187:186];
  assign _022_ = $signed(mac_0_39_o) + $signed(mac_0_47_o);
  always @(posedge clk)
    trit_0_93_1 <= trit_0_93_0;
  always @(posedge clk)
    trit_0_93_2 <= trit_0_93_1;
  always @(posedge clk)
    trit_0_93_3 <= trit_0_93_2;
  always @(posedge clk)
    trit_0_93_4 <= trit_0_93_3;
  always @(posedge clk)
    trit_0_94_0 <= trits[189:188];
  always @(posedge clk)
    trit_0_94_1 <= trit_0_94_0;
  always @(posedge clk)
    trit_0_94_2 <= trit_0_94_1;
  always @(posedge clk)
    trit_0_94_3 <= trit_0_94_2;
  always @(posedge clk)
    trit_0_94_4 <= trit_0_94_3;
  always @(posedge clk)
    trit_0_94_5 <= trit_0_94_4;
  assign _030_ = $signed(mac_0_55_o) + $signed(mac_0_63_o);
  always @(posedge clk)
    trit_0_95_0 <= trits[191:190];
  always @(posedge clk)
    trit_0_95_1 <= trit_0_95_0;
  always @(posedge clk)
    trit_0_95_2 <= trit_0_95_1;
  always @(posedge clk)
    trit_0_95_3 <= trit_0_95_2;
  always @(posedge clk)
    trit_0_95_4 <= trit_0_95_3;
  always @(posedge clk)
    trit_0_95_5 <= trit_0_95_4;
  always @(posedge clk)
    trit_0_95_6 <= trit_0_95_5;
  always @(posedge clk)
    trit_0_97_0 <= trits[195:194];
  always @(posedge clk)
    trit_0_98_0 <= trits[197:196];
  always @(posedge clk)
    trit_0_98_1 <= trit_0_98_0;
  assign _031_ = $signed(mac_0_71_o) + $signed(mac_0_79_o);
  always @(posedge clk)
    trit_0_99_0 <= trits[199:198];
  always @(posedge clk)
    trit_0_99_1 <= trit_0_99_0;
  always @(posedge clk)
    trit_0_99_2 <= trit_0_99_1;
  always @(posedge clk)
    trit_0_100_0 <= trits[201:200];
  always @(posedge clk)
    trit_0_100_1 <= trit_0_100_0;
  always @(posedge clk)
    trit_0_100_2 <= trit_0_100_1;
  always @(posedge clk)
    trit_0_100_3 <= trit_0_100_2;
  always @(posedge clk)
    trit_0_101_0 <= trits[203:202];
  always @(posedge clk)
    trit_0_101_1 <= trit_0_101_0;
  always @(posedge clk)
    trit_0_101_2 <= trit_0_101_1;
  assign _032_ = $signed(mac_0_87_o) + $signed(mac_0_95_o);
  always @(posedge clk)
    trit_0_101_3 <= trit_0_101_2;
  always @(posedge clk)
    trit_0_101_4 <= trit_0_101_3;
  always @(posedge clk)
    trit_0_102_0 <= trits[205:204];
  always @(posedge clk)
    trit_0_102_1 <= trit_0_102_0;
  always @(posedge clk)
    trit_0_102_2 <= trit_0_102_1;
  always @(posedge clk)
    trit_0_102_3 <= trit_0_102_2;
  always @(posedge clk)
    trit_0_102_4 <= trit_0_102_3;
  always @(posedge clk)
    trit_0_102_5 <= trit_0_102_4;
  always @(posedge clk)
    trit_0_103_0 <= trits[207:206];
  always @(posedge clk)
    trit_0_103_1 <= trit_0_103_0;
  assign _033_ = $signed(mac_0_103_o) + $signed(mac_0_111_o);
  always @(posedge clk)
    trit_0_103_2 <= trit_0_103_1;
  always @(posedge clk)
    trit_0_103_3 <= trit_0_103_2;
  always @(posedge clk)
    trit_0_103_4 <= trit_0_103_3;
  always @(posedge clk)
    trit_0_103_5 <= trit_0_103_4;
  always @(posedge clk)
    trit_0_103_6 <= trit_0_103_5;
  always @(posedge clk)
    trit_0_105_0 <= trits[211:210];
  always @(posedge clk)
    trit_0_106_0 <= trits[213:212];
  always @(posedge clk)
    trit_0_106_1 <= trit_0_106_0;
  always @(posedge clk)
    trit_0_107_0 <= trits[215:214];
  always @(posedge clk)
    trit_0_107_1 <= trit_0_107_0;
  assign _034_ = $signed(mac_0_119_o) + $signed(mac_0_127_o);
  always @(posedge clk)
    trit_0_107_2 <= trit_0_107_1;
  always @(posedge clk)
    trit_0_108_0 <= trits[217:216];
  always @(posedge clk)
    trit_0_108_1 <= trit_0_108_0;
  always @(posedge clk)
    trit_0_108_2 <= trit_0_108_1;
  always @(posedge clk)
    trit_0_108_3 <= trit_0_108_2;
  always @(posedge clk)
    trit_0_109_0 <= trits[219:218];
  always @(posedge clk)
    trit_0_109_1 <= trit_0_109_0;
  always @(posedge clk)
    trit_0_109_2 <= trit_0_109_1;
  always @(posedge clk)
    trit_0_109_3 <= trit_0_109_2;
  always @(posedge clk)
    trit_0_109_4 <= trit_0_109_3;
  assign _035_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  always @(posedge clk)
    trit_0_110_0 <= trits[221:220];
  always @(posedge clk)
    trit_0_110_1 <= trit_0_110_0;
  always @(posedge clk)
    trit_0_110_2 <= trit_0_110_1;
  always @(posedge clk)
    trit_0_110_3 <= trit_0_110_2;
  always @(posedge clk)
    trit_0_110_4 <= trit_0_110_3;
  always @(posedge clk)
    trit_0_110_5 <= trit_0_110_4;
  always @(posedge clk)
    trit_0_111_0 <= trits[223:222];
  always @(posedge clk)
    trit_0_111_1 <= trit_0_111_0;
  always @(posedge clk)
    trit_0_111_2 <= trit_0_111_1;
  always @(posedge clk)
    trit_0_111_3 <= trit_0_111_2;
  assign _001_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  always @(posedge clk)
    trit_0_111_4 <= trit_0_111_3;
  always @(posedge clk)
    trit_0_111_5 <= trit_0_111_4;
  always @(posedge clk)
    trit_0_111_6 <= trit_0_111_5;
  always @(posedge clk)
    trit_0_113_0 <= trits[227:226];
  always @(posedge clk)
    trit_0_114_0 <= trits[229:228];
  always @(posedge clk)
    trit_0_114_1 <= trit_0_114_0;
  always @(posedge clk)
    trit_0_115_0 <= trits[231:230];
  always @(posedge clk)
    trit_0_115_1 <= trit_0_115_0;
  always @(posedge clk)
    trit_0_115_2 <= trit_0_115_1;
  always @(posedge clk)
    trit_0_116_0 <= trits[233:232];
  assign _002_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  always @(posedge clk)
    trit_0_116_1 <= trit_0_116_0;
  always @(posedge clk)
    trit_0_116_2 <= trit_0_116_1;
  always @(posedge clk)
    trit_0_116_3 <= trit_0_116_2;
  always @(posedge clk)
    trit_0_117_0 <= trits[235:234];
  always @(posedge clk)
    trit_0_117_1 <= trit_0_117_0;
  always @(posedge clk)
    trit_0_117_2 <= trit_0_117_1;
  always @(posedge clk)
    trit_0_117_3 <= trit_0_117_2;
  always @(posedge clk)
    trit_0_117_4 <= trit_0_117_3;
  always @(posedge clk)
    trit_0_118_0 <= trits[237:236];
  always @(posedge clk)
    trit_0_118_1 <= trit_0_118_0;
  assign _003_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  always @(posedge clk)
    trit_0_118_2 <= trit_0_118_1;
  always @(posedge clk)
    trit_0_118_3 <= trit_0_118_2;
  always @(posedge clk)
    trit_0_118_4 <= trit_0_118_3;
  always @(posedge clk)
    trit_0_118_5 <= trit_0_118_4;
  always @(posedge clk)
    trit_0_119_0 <= trits[239:238];
  always @(posedge clk)
    trit_0_119_1 <= trit_0_119_0;
  always @(posedge clk)
    trit_0_119_2 <= trit_0_119_1;
  always @(posedge clk)
    trit_0_119_3 <= trit_0_119_2;
  always @(posedge clk)
    trit_0_119_4 <= trit_0_119_3;
  always @(posedge clk)
    trit_0_119_5 <= trit_0_119_4;
  assign _004_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  always @(posedge clk)
    trit_0_119_6 <= trit_0_119_5;
  always @(posedge clk)
    trit_0_121_0 <= trits[243:242];
  always @(posedge clk)
    trit_0_122_0 <= trits[245:244];
  always @(posedge clk)
    trit_0_122_1 <= trit_0_122_0;
  always @(posedge clk)
    trit_0_123_0 <= trits[247:246];
  always @(posedge clk)
    trit_0_123_1 <= trit_0_123_0;
  always @(posedge clk)
    trit_0_123_2 <= trit_0_123_1;
  always @(posedge clk)
    trit_0_124_0 <= trits[249:248];
  always @(posedge clk)
    trit_0_124_1 <= trit_0_124_0;
  always @(posedge clk)
    trit_0_124_2 <= trit_0_124_1;
  assign _005_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  always @(posedge clk)
    trit_0_124_3 <= trit_0_124_2;
  always @(posedge clk)
    trit_0_125_0 <= trits[251:250];
  always @(posedge clk)
    trit_0_125_1 <= trit_0_125_0;
  always @(posedge clk)
    trit_0_125_2 <= trit_0_125_1;
  always @(posedge clk)
    trit_0_125_3 <= trit_0_125_2;
  always @(posedge clk)
    trit_0_125_4 <= trit_0_125_3;
  always @(posedge clk)
    trit_0_126_0 <= trits[253:252];
  always @(posedge clk)
    trit_0_126_1 <= trit_0_126_0;
  always @(posedge clk)
    trit_0_126_2 <= trit_0_126_1;
  always @(posedge clk)
    trit_0_126_3 <= trit_0_126_2;
  assign _006_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  always @(posedge clk)
    trit_0_126_4 <= trit_0_126_3;
  always @(posedge clk)
    trit_0_126_5 <= trit_0_126_4;
  always @(posedge clk)
    trit_0_127_0 <= trits[255:254];
  always @(posedge clk)
    trit_0_127_1 <= trit_0_127_0;
  always @(posedge clk)
    trit_0_127_2 <= trit_0_127_1;
  always @(posedge clk)
    trit_0_127_3 <= trit_0_127_2;
  always @(posedge clk)
    trit_0_127_4 <= trit_0_127_3;
  always @(posedge clk)
    trit_0_127_5 <= trit_0_127_4;
  always @(posedge clk)
    trit_0_127_6 <= trit_0_127_5;
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  assign _007_ = $signed(mac_1_7_o) + $signed(mac_1_15_o);
  always @(posedge clk)
    dot_0_0_1 <= _011_;
  always @(posedge clk)
    dot_0_0_2 <= _022_;
  always @(posedge clk)
    dot_0_0_3 <= _030_;
  always @(posedge clk)
    dot_0_0_4 <= _031_;
  always @(posedge clk)
    dot_0_0_5 <= _032_;
  always @(posedge clk)
    dot_0_0_6 <= _033_;
  always @(posedge clk)
    dot_0_0_7 <= _034_;
  always @(posedge clk)
    dot_0_1_0 <= _035_;
  always @(posedge clk)
    dot_0_1_1 <= _001_;
  always @(posedge clk)
    dot_0_1_2 <= _002_;
  assign _008_ = $signed(mac_1_23_o) + $signed(mac_1_31_o);
  always @(posedge clk)
    dot_0_1_3 <= _003_;
  always @(posedge clk)
    dot_0_2_0 <= _004_;
  always @(posedge clk)
    dot_0_2_1 <= _005_;
  always @(posedge clk)
    dot_0_3_0 <= _006_;
  always @(posedge clk)
    trit_1_1_0 <= trits[259:258];
  always @(posedge clk)
    trit_1_2_0 <= trits[261:260];
  always @(posedge clk)
    trit_1_2_1 <= trit_1_2_0;
  always @(posedge clk)
    trit_1_3_0 <= trits[263:262];
  always @(posedge clk)
    trit_1_3_1 <= trit_1_3_0;
  always @(posedge clk)
    trit_1_3_2 <= trit_1_3_1;
  assign _009_ = $signed(mac_1_39_o) + $signed(mac_1_47_o);
  always @(posedge clk)
    trit_1_4_0 <= trits[265:264];
  always @(posedge clk)
    trit_1_4_1 <= trit_1_4_0;
  always @(posedge clk)
    trit_1_4_2 <= trit_1_4_1;
  always @(posedge clk)
    trit_1_4_3 <= trit_1_4_2;
  always @(posedge clk)
    trit_1_5_0 <= trits[267:266];
  always @(posedge clk)
    trit_1_5_1 <= trit_1_5_0;
  always @(posedge clk)
    trit_1_5_2 <= trit_1_5_1;
  always @(posedge clk)
    trit_1_5_3 <= trit_1_5_2;
  always @(posedge clk)
    trit_1_5_4 <= trit_1_5_3;
  always @(posedge clk)
    trit_1_6_0 <= trits[269:268];
  assign _010_ = $signed(mac_1_55_o) + $signed(mac_1_63_o);
  always @(posedge clk)
    trit_1_6_1 <= trit_1_6_0;
  always @(posedge clk)
    trit_1_6_2 <= trit_1_6_1;
  always @(posedge clk)
    trit_1_6_3 <= trit_1_6_2;
  always @(posedge clk)
    trit_1_6_4 <= trit_1_6_3;
  always @(posedge clk)
    trit_1_6_5 <= trit_1_6_4;
  always @(posedge clk)
    trit_1_7_0 <= trits[271:270];
  always @(posedge clk)
    trit_1_7_1 <= trit_1_7_0;
  always @(posedge clk)
    trit_1_7_2 <= trit_1_7_1;
  always @(posedge clk)
    trit_1_7_3 <= trit_1_7_2;
  always @(posedge clk)
    trit_1_7_4 <= trit_1_7_3;
  assign _012_ = $signed(mac_1_71_o) + $signed(mac_1_79_o);
  always @(posedge clk)
    trit_1_7_5 <= trit_1_7_4;
  always @(posedge clk)
    trit_1_7_6 <= trit_1_7_5;
  always @(posedge clk)
    trit_1_9_0 <= trits[275:274];
  always @(posedge clk)
    trit_1_10_0 <= trits[277:276];
  always @(posedge clk)
    trit_1_10_1 <= trit_1_10_0;
  always @(posedge clk)
    trit_1_11_0 <= trits[279:278];
  always @(posedge clk)
    trit_1_11_1 <= trit_1_11_0;
  always @(posedge clk)
    trit_1_11_2 <= trit_1_11_1;
  always @(posedge clk)
    trit_1_12_0 <= trits[281:280];
  always @(posedge clk)
    trit_1_12_1 <= trit_1_12_0;
  assign _013_ = $signed(mac_1_87_o) + $signed(mac_1_95_o);
  always @(posedge clk)
    trit_1_12_2 <= trit_1_12_1;
  always @(posedge clk)
    trit_1_12_3 <= trit_1_12_2;
  always @(posedge clk)
    trit_1_13_0 <= trits[283:282];
  always @(posedge clk)
    trit_1_13_1 <= trit_1_13_0;
  always @(posedge clk)
    trit_1_13_2 <= trit_1_13_1;
  always @(posedge clk)
    trit_1_13_3 <= trit_1_13_2;
  always @(posedge clk)
    trit_1_13_4 <= trit_1_13_3;
  always @(posedge clk)
    trit_1_14_0 <= trits[285:284];
  always @(posedge clk)
    trit_1_14_1 <= trit_1_14_0;
  always @(posedge clk)
    trit_1_14_2 <= trit_1_14_1;
  assign _014_ = $signed(mac_1_103_o) + $signed(mac_1_111_o);
  always @(posedge clk)
    trit_1_14_3 <= trit_1_14_2;
  always @(posedge clk)
    trit_1_14_4 <= trit_1_14_3;
  always @(posedge clk)
    trit_1_14_5 <= trit_1_14_4;
  always @(posedge clk)
    trit_1_15_0 <= trits[287:286];
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
  assign _015_ = $signed(mac_1_119_o) + $signed(mac_1_127_o);
  always @(posedge clk)
    trit_1_17_0 <= trits[291:290];
  always @(posedge clk)
    trit_1_18_0 <= trits[293:292];
  always @(posedge clk)
    trit_1_18_1 <= trit_1_18_0;
  always @(posedge clk)
    trit_1_19_0 <= trits[295:294];
  always @(posedge clk)
    trit_1_19_1 <= trit_1_19_0;
  always @(posedge clk)
    trit_1_19_2 <= trit_1_19_1;
  always @(posedge clk)
    trit_1_20_0 <= trits[297:296];
  always @(posedge clk)
    trit_1_20_1 <= trit_1_20_0;
  always @(posedge clk)
    trit_1_20_2 <= trit_1_20_1;
  always @(posedge clk)
    trit_1_20_3 <= trit_1_20_2;
  assign _016_ = $signed(dot_1_0_0) + $signed(dot_1_0_1);
  always @(posedge clk)
    trit_1_21_0 <= trits[299:298];
  always @(posedge clk)
    trit_1_21_1 <= trit_1_21_0;
  always @(posedge clk)
    trit_1_21_2 <= trit_1_21_1;
  always @(posedge clk)
    trit_1_21_3 <= trit_1_21_2;
  always @(posedge clk)
    trit_1_21_4 <= trit_1_21_3;
  always @(posedge clk)
    trit_1_22_0 <= trits[301:300];
  always @(posedge clk)
    trit_1_22_1 <= trit_1_22_0;
  always @(posedge clk)
    trit_1_22_2 <= trit_1_22_1;
  always @(posedge clk)
    trit_1_22_3 <= trit_1_22_2;
  always @(posedge clk)
    trit_1_22_4 <= trit_1_22_3;
  assign _017_ = $signed(dot_1_0_2) + $signed(dot_1_0_3);
  always @(posedge clk)
    trit_1_22_5 <= trit_1_22_4;
  always @(posedge clk)
    trit_1_23_0 <= trits[303:302];
  always @(posedge clk)
    trit_1_23_1 <= trit_1_23_0;
  always @(posedge clk)
    trit_1_23_2 <= trit_1_23_1;
  always @(posedge clk)
    trit_1_23_3 <= trit_1_23_2;
  always @(posedge clk)
    trit_1_23_4 <= trit_1_23_3;
  always @(posedge clk)
    trit_1_23_5 <= trit_1_23_4;
  always @(posedge clk)
    trit_1_23_6 <= trit_1_23_5;
  always @(posedge clk)
    trit_1_25_0 <= trits[307:306];
  always @(posedge clk)
    trit_1_26_0 <= trits[309:308];
  assign _018_ = $signed(dot_1_0_4) + $signed(dot_1_0_5);
  always @(posedge clk)
    trit_1_26_1 <= trit_1_26_0;
  always @(posedge clk)
    trit_1_27_0 <= trits[311:310];
  always @(posedge clk)
    trit_1_27_1 <= trit_1_27_0;
  always @(posedge clk)
    trit_1_27_2 <= trit_1_27_1;
  always @(posedge clk)
    trit_1_28_0 <= trits[313:312];
  always @(posedge clk)
    trit_1_28_1 <= trit_1_28_0;
  always @(posedge clk)
    trit_1_28_2 <= trit_1_28_1;
  always @(posedge clk)
    trit_1_28_3 <= trit_1_28_2;
  always @(posedge clk)
    trit_1_29_0 <= trits[315:314];
  always @(posedge clk)
    trit_1_29_1 <= trit_1_29_0;
  assign _019_ = $signed(dot_1_0_6) + $signed(dot_1_0_7);
  always @(posedge clk)
    trit_1_29_2 <= trit_1_29_1;
  always @(posedge clk)
    trit_1_29_3 <= trit_1_29_2;
  always @(posedge clk)
    trit_1_29_4 <= trit_1_29_3;
  always @(posedge clk)
    trit_1_30_0 <= trits[317:316];
  always @(posedge clk)
    trit_1_30_1 <= trit_1_30_0;
  always @(posedge clk)
    trit_1_30_2 <= trit_1_30_1;
  always @(posedge clk)
    trit_1_30_3 <= trit_1_30_2;
  always @(posedge clk)
    trit_1_30_4 <= trit_1_30_3;
  always @(posedge clk)
    trit_1_30_5 <= trit_1_30_4;
  always @(posedge clk)
    trit_1_31_0 <= trits[319:318];
  assign _020_ = $signed(dot_1_1_0) + $signed(dot_1_1_1);
  always @(posedge clk)
    trit_1_31_1 <= trit_1_31_0;
  always @(posedge clk)
    trit_1_31_2 <= trit_1_31_1;
  always @(posedge clk)
    trit_1_31_3 <= trit_1_31_2;
  always @(posedge clk)
    trit_1_31_4 <= trit_1_31_3;
  always @(posedge clk)
    trit_1_31_5 <= trit_1_31_4;
  always @(posedge clk)
    trit_1_31_6 <= trit_1_31_5;
  always @(posedge clk)
    trit_1_33_0 <= trits[323:322];
  always @(posedge clk)
    trit_1_34_0 <= trits[325:324];
  always @(posedge clk)
    trit_1_34_1 <= trit_1_34_0;
  always @(posedge clk)
    trit_1_35_0 <= trits[327:326];
  assign _021_ = $signed(dot_1_1_2) + $signed(dot_1_1_3);
  always @(posedge clk)
    trit_1_35_1 <= trit_1_35_0;
  always @(posedge clk)
    trit_1_35_2 <= trit_1_35_1;
  always @(posedge clk)
    trit_1_36_0 <= trits[329:328];
  always @(posedge clk)
    trit_1_36_1 <= trit_1_36_0;
  always @(posedge clk)
    trit_1_36_2 <= trit_1_36_1;
  always @(posedge clk)
    trit_1_36_3 <= trit_1_36_2;
  always @(posedge clk)
    trit_1_37_0 <= trits[331:330];
  always @(posedge clk)
    trit_1_37_1 <= trit_1_37_0;
  always @(posedge clk)
    trit_1_37_2 <= trit_1_37_1;
  always @(posedge clk)
    trit_1_37_3 <= trit_1_37_2;
  assign _023_ = $signed(dot_1_2_0) + $signed(dot_1_2_1);
  always @(posedge clk)
    trit_1_37_4 <= trit_1_37_3;
  always @(posedge clk)
    trit_1_38_0 <= trits[333:332];
  always @(posedge clk)
    trit_1_38_1 <= trit_1_38_0;
  always @(posedge clk)
    trit_1_38_2 <= trit_1_38_1;
  always @(posedge clk)
    trit_1_38_3 <= trit_1_38_2;
  always @(posedge clk)
    trit_1_38_4 <= trit_1_38_3;
  always @(posedge clk)
    trit_1_38_5 <= trit_1_38_4;
  always @(posedge clk)
    trit_1_39_0 <= trits[335:334];
  always @(posedge clk)
    trit_1_39_1 <= trit_1_39_0;
  always @(posedge clk)
    trit_1_39_2 <= trit_1_39_1;
  assign _024_ = sum_first ? 15'h0000 : group_sum_0;
  always @(posedge clk)
    trit_1_39_3 <= trit_1_39_2;
  always @(posedge clk)
    trit_1_39_4 <= trit_1_39_3;
  always @(posedge clk)
    trit_1_39_5 <= trit_1_39_4;
  always @(posedge clk)
    trit_1_39_6 <= trit_1_39_5;
  always @(posedge clk)
    trit_1_41_0 <= trits[339:338];
  always @(posedge clk)
    trit_1_42_0 <= trits[341:340];
  always @(posedge clk)
    trit_1_42_1 <= trit_1_42_0;
  always @(posedge clk)
    trit_1_43_0 <= trits[343:342];
  always @(posedge clk)
    trit_1_43_1 <= trit_1_43_0;
  always @(posedge clk)
    trit_1_43_2 <= trit_1_43_1;
  assign _025_ = $signed(_024_) + $signed(dot_0_3_0);
  always @(posedge clk)
    trit_1_44_0 <= trits[345:344];
  always @(posedge clk)
    trit_1_44_1 <= trit_1_44_0;
  always @(posedge clk)
    trit_1_44_2 <= trit_1_44_1;
  always @(posedge clk)
    trit_1_44_3 <= trit_1_44_2;
  always @(posedge clk)
    trit_1_45_0 <= trits[347:346];
  always @(posedge clk)
    trit_1_45_1 <= trit_1_45_0;
  always @(posedge clk)
    trit_1_45_2 <= trit_1_45_1;
  always @(posedge clk)
    trit_1_45_3 <= trit_1_45_2;
  always @(posedge clk)
    trit_1_45_4 <= trit_1_45_3;
  always @(posedge clk)
    trit_1_46_0 <= trits[349:348];
  assign _026_ = sum_first ? 15'h0000 : group_sum_1;
  always @(posedge clk)
    trit_1_46_1 <= trit_1_46_0;
  always @(posedge clk)
    trit_1_46_2 <= trit_1_46_1;
  always @(posedge clk)
    trit_1_46_3 <= trit_1_46_2;
  always @(posedge clk)
    trit_1_46_4 <= trit_1_46_3;
  always @(posedge clk)
    trit_1_46_5 <= trit_1_46_4;
  always @(posedge clk)
    trit_1_47_0 <= trits[351:350];
  always @(posedge clk)
    trit_1_47_1 <= trit_1_47_0;
  always @(posedge clk)
    trit_1_47_2 <= trit_1_47_1;
  always @(posedge clk)
    trit_1_47_3 <= trit_1_47_2;
  always @(posedge clk)
    trit_1_47_4 <= trit_1_47_3;
  assign _027_ = $signed(_026_) + $signed(dot_1_3_0);
  always @(posedge clk)
    trit_1_47_5 <= trit_1_47_4;
  always @(posedge clk)
    trit_1_47_6 <= trit_1_47_5;
  always @(posedge clk)
    trit_1_49_0 <= trits[355:354];
  always @(posedge clk)
    trit_1_50_0 <= trits[357:356];
  always @(posedge clk)
    trit_1_50_1 <= trit_1_50_0;
  always @(posedge clk)
    trit_1_51_0 <= trits[359:358];
  always @(posedge clk)
    trit_1_51_1 <= trit_1_51_0;
  always @(posedge clk)
    trit_1_51_2 <= trit_1_51_1;
  always @(posedge clk)
    trit_1_52_0 <= trits[361:360];
  always @(posedge clk)
    trit_1_52_1 <= trit_1_52_0;
  always @(posedge clk)
    trit_0_1_0 <= trits[3:2];
  always @(posedge clk)
    trit_1_52_2 <= trit_1_52_1;
  always @(posedge clk)
    trit_1_52_3 <= trit_1_52_2;
  always @(posedge clk)
    trit_1_53_0 <= trits[363:362];
  always @(posedge clk)
    trit_1_53_1 <= trit_1_53_0;
  always @(posedge clk)
    trit_1_53_2 <= trit_1_53_1;
  always @(posedge clk)
    trit_1_53_3 <= trit_1_53_2;
  always @(posedge clk)
    trit_1_53_4 <= trit_1_53_3;
  always @(posedge clk)
    trit_1_54_0 <= trits[365:364];
  always @(posedge clk)
    trit_1_54_1 <= trit_1_54_0;
  always @(posedge clk)
    trit_1_54_2 <= trit_1_54_1;
  always @(posedge clk)
    trit_0_2_0 <= trits[5:4];
  always @(posedge clk)
    trit_1_54_3 <= trit_1_54_2;
  always @(posedge clk)
    trit_1_54_4 <= trit_1_54_3;
  always @(posedge clk)
    trit_1_54_5 <= trit_1_54_4;
  always @(posedge clk)
    trit_1_55_0 <= trits[367:366];
  always @(posedge clk)
    trit_1_55_1 <= trit_1_55_0;
  always @(posedge clk)
    trit_1_55_2 <= trit_1_55_1;
  always @(posedge clk)
    trit_1_55_3 <= trit_1_55_2;
  always @(posedge clk)
    trit_1_55_4 <= trit_1_55_3;
  always @(posedge clk)
    trit_1_55_5 <= trit_1_55_4;
  always @(posedge clk)
    trit_1_55_6 <= trit_1_55_5;
  always @(posedge clk)
    trit_0_2_1 <= trit_0_2_0;
  always @(posedge clk)
    trit_1_57_0 <= trits[371:370];
  always @(posedge clk)
    trit_1_58_0 <= trits[373:372];
  always @(posedge clk)
    trit_1_58_1 <= trit_1_58_0;
  always @(posedge clk)
    trit_1_59_0 <= trits[375:374];
  always @(posedge clk)
    trit_1_59_1 <= trit_1_59_0;
  always @(posedge clk)
    trit_1_59_2 <= trit_1_59_1;
  always @(posedge clk)
    trit_1_60_0 <= trits[377:376];
  always @(posedge clk)
    trit_1_60_1 <= trit_1_60_0;
  always @(posedge clk)
    trit_1_60_2 <= trit_1_60_1;
  always @(posedge clk)
    trit_1_60_3 <= trit_1_60_2;
  always @(posedge clk)
    trit_0_3_0 <= trits[7:6];
  always @(posedge clk)
    trit_1_61_0 <= trits[379:378];
  always @(posedge clk)
    trit_1_61_1 <= trit_1_61_0;
  always @(posedge clk)
    trit_1_61_2 <= trit_1_61_1;
  always @(posedge clk)
    trit_1_61_3 <= trit_1_61_2;
  always @(posedge clk)
    trit_1_61_4 <= trit_1_61_3;
  always @(posedge clk)
    trit_1_62_0 <= trits[381:380];
  always @(posedge clk)
    trit_1_62_1 <= trit_1_62_0;
  always @(posedge clk)
    trit_1_62_2 <= trit_1_62_1;
  always @(posedge clk)
    trit_1_62_3 <= trit_1_62_2;
  always @(posedge clk)
    trit_1_62_4 <= trit_1_62_3;
  always @(posedge clk)
    trit_0_3_1 <= trit_0_3_0;
  always @(posedge clk)
    trit_1_62_5 <= trit_1_62_4;
  always @(posedge clk)
    trit_1_63_0 <= trits[383:382];
  always @(posedge clk)
    trit_1_63_1 <= trit_1_63_0;
  always @(posedge clk)
    trit_1_63_2 <= trit_1_63_1;
  always @(posedge clk)
    trit_1_63_3 <= trit_1_63_2;
  always @(posedge clk)
    trit_1_63_4 <= trit_1_63_3;
  always @(posedge clk)
    trit_1_63_5 <= trit_1_63_4;
  always @(posedge clk)
    trit_1_63_6 <= trit_1_63_5;
  always @(posedge clk)
    trit_1_65_0 <= trits[387:386];
  always @(posedge clk)
    trit_1_66_0 <= trits[389:388];
  always @(posedge clk)
    trit_0_3_2 <= trit_0_3_1;
  always @(posedge clk)
    trit_1_66_1 <= trit_1_66_0;
  always @(posedge clk)
    trit_1_67_0 <= trits[391:390];
  always @(posedge clk)
    trit_1_67_1 <= trit_1_67_0;
  always @(posedge clk)
    trit_1_67_2 <= trit_1_67_1;
  always @(posedge clk)
    trit_1_68_0 <= trits[393:392];
  always @(posedge clk)
    trit_1_68_1 <= trit_1_68_0;
  always @(posedge clk)
    trit_1_68_2 <= trit_1_68_1;
  always @(posedge clk)
    trit_1_68_3 <= trit_1_68_2;
  always @(posedge clk)
    trit_1_69_0 <= trits[395:394];
  always @(posedge clk)
    trit_1_69_1 <= trit_1_69_0;
  always @(posedge clk)
    trit_0_4_0 <= trits[9:8];
  always @(posedge clk)
    trit_1_69_2 <= trit_1_69_1;
  always @(posedge clk)
    trit_1_69_3 <= trit_1_69_2;
  always @(posedge clk)
    trit_1_69_4 <= trit_1_69_3;
  always @(posedge clk)
    trit_1_70_0 <= trits[397:396];
  always @(posedge clk)
    trit_1_70_1 <= trit_1_70_0;
  always @(posedge clk)
    trit_1_70_2 <= trit_1_70_1;
  always @(posedge clk)
    trit_1_70_3 <= trit_1_70_2;
  always @(posedge clk)
    trit_1_70_4 <= trit_1_70_3;
  always @(posedge clk)
    trit_1_70_5 <= trit_1_70_4;
  always @(posedge clk)
    trit_1_71_0 <= trits[399:398];
  always @(posedge clk)
    trit_0_4_1 <= trit_0_4_0;
  always @(posedge clk)
    trit_1_71_1 <= trit_1_71_0;
  always @(posedge clk)
    trit_1_71_2 <= trit_1_71_1;
  always @(posedge clk)
    trit_1_71_3 <= trit_1_71_2;
  always @(posedge clk)
    trit_1_71_4 <= trit_1_71_3;
  always @(posedge clk)
    trit_1_71_5 <= trit_1_71_4;
  always @(posedge clk)
    trit_1_71_6 <= trit_1_71_5;
  always @(posedge clk)
    trit_1_73_0 <= trits[403:402];
  always @(posedge clk)
    trit_1_74_0 <= trits[405:404];
  always @(posedge clk)
    trit_1_74_1 <= trit_1_74_0;
  always @(posedge clk)
    trit_1_75_0 <= trits[407:406];
  always @(posedge clk)
    trit_0_4_2 <= trit_0_4_1;
  always @(posedge clk)
    trit_1_75_1 <= trit_1_75_0;
  always @(posedge clk)
    trit_1_75_2 <= trit_1_75_1;
  always @(posedge clk)
    trit_1_76_0 <= trits[409:408];
  always @(posedge clk)
    trit_1_76_1 <= trit_1_76_0;
  always @(posedge clk)
    trit_1_76_2 <= trit_1_76_1;
  always @(posedge clk)
    trit_1_76_3 <= trit_1_76_2;
  always @(posedge clk)
    trit_1_77_0 <= trits[411:410];
  always @(posedge clk)
    trit_1_77_1 <= trit_1_77_0;
  always @(posedge clk)
    trit_1_77_2 <= trit_1_77_1;
  always @(posedge clk)
    trit_1_77_3 <= trit_1_77_2;
  always @(posedge clk)
    trit_0_4_3 <= trit_0_4_2;
  always @(posedge clk)
    trit_1_77_4 <= trit_1_77_3;
  always @(posedge clk)
    trit_1_78_0 <= trits[413:412];
  always @(posedge clk)
    trit_1_78_1 <= trit_1_78_0;
  always @(posedge clk)
    trit_1_78_2 <= trit_1_78_1;
  always @(posedge clk)
    trit_1_78_3 <= trit_1_78_2;
  always @(posedge clk)
    trit_1_78_4 <= trit_1_78_3;
  always @(posedge clk)
    trit_1_78_5 <= trit_1_78_4;
  always @(posedge clk)
    trit_1_79_0 <= trits[415:414];
  always @(posedge clk)
    trit_1_79_1 <= trit_1_79_0;
  always @(posedge clk)
    trit_1_79_2 <= trit_1_79_1;
  always @(posedge clk)
    trit_0_5_0 <= trits[11:10];
  always @(posedge clk)
    trit_1_79_3 <= trit_1_79_2;
  always @(posedge clk)
    trit_1_79_4 <= trit_1_79_3;
  always @(posedge clk)
    trit_1_79_5 <= trit_1_79_4;
  always @(posedge clk)
    trit_1_79_6 <= trit_1_79_5;
  always @(posedge clk)
    trit_1_81_0 <= trits[419:418];
  always @(posedge clk)
    trit_1_82_0 <= trits[421:420];
  always @(posedge clk)
    trit_1_82_1 <= trit_1_82_0;
  always @(posedge clk)
    trit_1_83_0 <= trits[423:422];
  always @(posedge clk)
    trit_1_83_1 <= trit_1_83_0;
  always @(posedge clk)
    trit_1_83_2 <= trit_1_83_1;
  always @(posedge clk)
    trit_0_5_1 <= trit_0_5_0;
  always @(posedge clk)
    trit_1_84_0 <= trits[425:424];
  always @(posedge clk)
    trit_1_84_1 <= trit_1_84_0;
  always @(posedge clk)
    trit_1_84_2 <= trit_1_84_1;
  always @(posedge clk)
    trit_1_84_3 <= trit_1_84_2;
  always @(posedge clk)
    trit_1_85_0 <= trits[427:426];
  always @(posedge clk)
    trit_1_85_1 <= trit_1_85_0;
  always @(posedge clk)
    trit_1_85_2 <= trit_1_85_1;
  always @(posedge clk)
    trit_1_85_3 <= trit_1_85_2;
  always @(posedge clk)
    trit_1_85_4 <= trit_1_85_3;
  always @(posedge clk)
    trit_1_86_0 <= trits[429:428];
  always @(posedge clk)
    trit_0_5_2 <= trit_0_5_1;
  always @(posedge clk)
    trit_1_86_1 <= trit_1_86_0;
  always @(posedge clk)
    trit_1_86_2 <= trit_1_86_1;
  always @(posedge clk)
    trit_1_86_3 <= trit_1_86_2;
  always @(posedge clk)
    trit_1_86_4 <= trit_1_86_3;
  always @(posedge clk)
    trit_1_86_5 <= trit_1_86_4;
  always @(posedge clk)
    trit_1_87_0 <= trits[431:430];
  always @(posedge clk)
    trit_1_87_1 <= trit_1_87_0;
  always @(posedge clk)
    trit_1_87_2 <= trit_1_87_1;
  always @(posedge clk)
    trit_1_87_3 <= trit_1_87_2;
  always @(posedge clk)
    trit_1_87_4 <= trit_1_87_3;
  always @(posedge clk)
    trit_0_5_3 <= trit_0_5_2;
  always @(posedge clk)
    trit_1_87_5 <= trit_1_87_4;
  always @(posedge clk)
    trit_1_87_6 <= trit_1_87_5;
  always @(posedge clk)
    trit_1_89_0 <= trits[435:434];
  always @(posedge clk)
    trit_1_90_0 <= trits[437:436];
  always @(posedge clk)
    trit_1_90_1 <= trit_1_90_0;
  always @(posedge clk)
    trit_1_91_0 <= trits[439:438];
  always @(posedge clk)
    trit_1_91_1 <= trit_1_91_0;
  always @(posedge clk)
    trit_1_91_2 <= trit_1_91_1;
  always @(posedge clk)
    trit_1_92_0 <= trits[441:440];
  always @(posedge clk)
    trit_1_92_1 <= trit_1_92_0;
  always @(posedge clk)
    trit_0_5_4 <= trit_0_5_3;
  always @(posedge clk)
    trit_1_92_2 <= trit_1_92_1;
  always @(posedge clk)
    trit_1_92_3 <= trit_1_92_2;
  always @(posedge clk)
    trit_1_93_0 <= trits[443:442];
  always @(posedge clk)
    trit_1_93_1 <= trit_1_93_0;
  always @(posedge clk)
    trit_1_93_2 <= trit_1_93_1;
  always @(posedge clk)
    trit_1_93_3 <= trit_1_93_2;
  always @(posedge clk)
    trit_1_93_4 <= trit_1_93_3;
  always @(posedge clk)
    trit_1_94_0 <= trits[445:444];
  always @(posedge clk)
    trit_1_94_1 <= trit_1_94_0;
  always @(posedge clk)
    trit_1_94_2 <= trit_1_94_1;
  always @(posedge clk)
    trit_0_6_0 <= trits[13:12];
  always @(posedge clk)
    trit_1_94_3 <= trit_1_94_2;
  always @(posedge clk)
    trit_1_94_4 <= trit_1_94_3;
  always @(posedge clk)
    trit_1_94_5 <= trit_1_94_4;
  always @(posedge clk)
    trit_1_95_0 <= trits[447:446];
  always @(posedge clk)
    trit_1_95_1 <= trit_1_95_0;
  always @(posedge clk)
    trit_1_95_2 <= trit_1_95_1;
  always @(posedge clk)
    trit_1_95_3 <= trit_1_95_2;
  always @(posedge clk)
    trit_1_95_4 <= trit_1_95_3;
  always @(posedge clk)
    trit_1_95_5 <= trit_1_95_4;
  always @(posedge clk)
    trit_1_95_6 <= trit_1_95_5;
  always @(posedge clk)
    trit_0_6_1 <= trit_0_6_0;
  always @(posedge clk)
    trit_1_97_0 <= trits[451:450];
  always @(posedge clk)
    trit_1_98_0 <= trits[453:452];
  always @(posedge clk)
    trit_1_98_1 <= trit_1_98_0;
  always @(posedge clk)
    trit_1_99_0 <= trits[455:454];
  always @(posedge clk)
    trit_1_99_1 <= trit_1_99_0;
  always @(posedge clk)
    trit_1_99_2 <= trit_1_99_1;
  always @(posedge clk)
    trit_1_100_0 <= trits[457:456];
  always @(posedge clk)
    trit_1_100_1 <= trit_1_100_0;
  always @(posedge clk)
    trit_1_100_2 <= trit_1_100_1;
  always @(posedge clk)
    trit_1_100_3 <= trit_1_100_2;
  always @(posedge clk)
    trit_0_6_2 <= trit_0_6_1;
  always @(posedge clk)
    trit_1_101_0 <= trits[459:458];
  always @(posedge clk)
    trit_1_101_1 <= trit_1_101_0;
  always @(posedge clk)
    trit_1_101_2 <= trit_1_101_1;
  always @(posedge clk)
    trit_1_101_3 <= trit_1_101_2;
  always @(posedge clk)
    trit_1_101_4 <= trit_1_101_3;
  always @(posedge clk)
    trit_1_102_0 <= trits[461:460];
  always @(posedge clk)
    trit_1_102_1 <= trit_1_102_0;
  always @(posedge clk)
    trit_1_102_2 <= trit_1_102_1;
  always @(posedge clk)
    trit_1_102_3 <= trit_1_102_2;
  always @(posedge clk)
    trit_1_102_4 <= trit_1_102_3;
  always @(posedge clk)
    trit_0_6_3 <= trit_0_6_2;
  always @(posedge clk)
    trit_1_102_5 <= trit_1_102_4;
  always @(posedge clk)
    trit_1_103_0 <= trits[463:462];
  always @(posedge clk)
    trit_1_103_1 <= trit_1_103_0;
  always @(posedge clk)
    trit_1_103_2 <= trit_1_103_1;
  always @(posedge clk)
    trit_1_103_3 <= trit_1_103_2;
  always @(posedge clk)
    trit_1_103_4 <= trit_1_103_3;
  always @(posedge clk)
    trit_1_103_5 <= trit_1_103_4;
  always @(posedge clk)
    trit_1_103_6 <= trit_1_103_5;
  always @(posedge clk)
    trit_1_105_0 <= trits[467:466];
  always @(posedge clk)
    trit_1_106_0 <= trits[469:468];
  always @(posedge clk)
    trit_0_6_4 <= trit_0_6_3;
  always @(posedge clk)
    trit_1_106_1 <= trit_1_106_0;
  always @(posedge clk)
    trit_1_107_0 <= trits[471:470];
  always @(posedge clk)
    trit_1_107_1 <= trit_1_107_0;
  always @(posedge clk)
    trit_1_107_2 <= trit_1_107_1;
  always @(posedge clk)
    trit_1_108_0 <= trits[473:472];
  always @(posedge clk)
    trit_1_108_1 <= trit_1_108_0;
  always @(posedge clk)
    trit_1_108_2 <= trit_1_108_1;
  always @(posedge clk)
    trit_1_108_3 <= trit_1_108_2;
  always @(posedge clk)
    trit_1_109_0 <= trits[475:474];
  always @(posedge clk)
    trit_1_109_1 <= trit_1_109_0;
  always @(posedge clk)
    trit_0_6_5 <= trit_0_6_4;
  always @(posedge clk)
    trit_1_109_2 <= trit_1_109_1;
  always @(posedge clk)
    trit_1_109_3 <= trit_1_109_2;
  always @(posedge clk)
    trit_1_109_4 <= trit_1_109_3;
  always @(posedge clk)
    trit_1_110_0 <= trits[477:476];
  always @(posedge clk)
    trit_1_110_1 <= trit_1_110_0;
  always @(posedge clk)
    trit_1_110_2 <= trit_1_110_1;
  always @(posedge clk)
    trit_1_110_3 <= trit_1_110_2;
  always @(posedge clk)
    trit_1_110_4 <= trit_1_110_3;
  always @(posedge clk)
    trit_1_110_5 <= trit_1_110_4;
  always @(posedge clk)
    trit_1_111_0 <= trits[479:478];
  always @(posedge clk)
    trit_0_7_0 <= trits[15:14];
  always @(posedge clk)
    trit_1_111_1 <= trit_1_111_0;
  always @(posedge clk)
    trit_1_111_2 <= trit_1_111_1;
  always @(posedge clk)
    trit_1_111_3 <= trit_1_111_2;
  always @(posedge clk)
    trit_1_111_4 <= trit_1_111_3;
  always @(posedge clk)
    trit_1_111_5 <= trit_1_111_4;
  always @(posedge clk)
    trit_1_111_6 <= trit_1_111_5;
  always @(posedge clk)
    trit_1_113_0 <= trits[483:482];
  always @(posedge clk)
    trit_1_114_0 <= trits[485:484];
  always @(posedge clk)
    trit_1_114_1 <= trit_1_114_0;
  always @(posedge clk)
    trit_1_115_0 <= trits[487:486];
  always @(posedge clk)
    trit_0_7_1 <= trit_0_7_0;
  always @(posedge clk)
    trit_1_115_1 <= trit_1_115_0;
  always @(posedge clk)
    trit_1_115_2 <= trit_1_115_1;
  always @(posedge clk)
    trit_1_116_0 <= trits[489:488];
  always @(posedge clk)
    trit_1_116_1 <= trit_1_116_0;
  always @(posedge clk)
    trit_1_116_2 <= trit_1_116_1;
  always @(posedge clk)
    trit_1_116_3 <= trit_1_116_2;
  always @(posedge clk)
    trit_1_117_0 <= trits[491:490];
  always @(posedge clk)
    trit_1_117_1 <= trit_1_117_0;
  always @(posedge clk)
    trit_1_117_2 <= trit_1_117_1;
  always @(posedge clk)
    trit_1_117_3 <= trit_1_117_2;
  always @(posedge clk)
    trit_0_7_2 <= trit_0_7_1;
  always @(posedge clk)
    trit_1_117_4 <= trit_1_117_3;
  always @(posedge clk)
    trit_1_118_0 <= trits[493:492];
  always @(posedge clk)
    trit_1_118_1 <= trit_1_118_0;
  always @(posedge clk)
    trit_1_118_2 <= trit_1_118_1;
  always @(posedge clk)
    trit_1_118_3 <= trit_1_118_2;
  always @(posedge clk)
    trit_1_118_4 <= trit_1_118_3;
  always @(posedge clk)
    trit_1_118_5 <= trit_1_118_4;
  always @(posedge clk)
    trit_1_119_0 <= trits[495:494];
  always @(posedge clk)
    trit_1_119_1 <= trit_1_119_0;
  always @(posedge clk)
    trit_1_119_2 <= trit_1_119_1;
  always @(posedge clk)
    trit_0_7_3 <= trit_0_7_2;
  always @(posedge clk)
    trit_1_119_3 <= trit_1_119_2;
  always @(posedge clk)
    trit_1_119_4 <= trit_1_119_3;
  always @(posedge clk)
    trit_1_119_5 <= trit_1_119_4;
  always @(posedge clk)
    trit_1_119_6 <= trit_1_119_5;
  always @(posedge clk)
    trit_1_121_0 <= trits[499:498];
  always @(posedge clk)
    trit_1_122_0 <= trits[501:500];
  always @(posedge clk)
    trit_1_122_1 <= trit_1_122_0;
  always @(posedge clk)
    trit_1_123_0 <= trits[503:502];
  always @(posedge clk)
    trit_1_123_1 <= trit_1_123_0;
  always @(posedge clk)
    trit_1_123_2 <= trit_1_123_1;
  always @(posedge clk)
    trit_0_7_4 <= trit_0_7_3;
  always @(posedge clk)
    trit_1_124_0 <= trits[505:504];
  always @(posedge clk)
    trit_1_124_1 <= trit_1_124_0;
  always @(posedge clk)
    trit_1_124_2 <= trit_1_124_1;
  always @(posedge clk)
    trit_1_124_3 <= trit_1_124_2;
  always @(posedge clk)
    trit_1_125_0 <= trits[507:506];
  always @(posedge clk)
    trit_1_125_1 <= trit_1_125_0;
  always @(posedge clk)
    trit_1_125_2 <= trit_1_125_1;
  always @(posedge clk)
    trit_1_125_3 <= trit_1_125_2;
  always @(posedge clk)
    trit_1_125_4 <= trit_1_125_3;
  always @(posedge clk)
    trit_1_126_0 <= trits[509:508];
  always @(posedge clk)
    trit_0_7_5 <= trit_0_7_4;
  always @(posedge clk)
    trit_1_126_1 <= trit_1_126_0;
  always @(posedge clk)
    trit_1_126_2 <= trit_1_126_1;
  always @(posedge clk)
    trit_1_126_3 <= trit_1_126_2;
  always @(posedge clk)
    trit_1_126_4 <= trit_1_126_3;
  always @(posedge clk)
    trit_1_126_5 <= trit_1_126_4;
  always @(posedge clk)
    trit_1_127_0 <= trits[511:510];
  always @(posedge clk)
    trit_1_127_1 <= trit_1_127_0;
  always @(posedge clk)
    trit_1_127_2 <= trit_1_127_1;
  always @(posedge clk)
    trit_1_127_3 <= trit_1_127_2;
  always @(posedge clk)
    trit_1_127_4 <= trit_1_127_3;
  always @(posedge clk)
    trit_0_7_6 <= trit_0_7_5;
  always @(posedge clk)
    trit_1_127_5 <= trit_1_127_4;
  always @(posedge clk)
    trit_1_127_6 <= trit_1_127_5;
  always @(posedge clk)
    dot_1_0_0 <= _007_;
  always @(posedge clk)
    dot_1_0_1 <= _008_;
  always @(posedge clk)
    dot_1_0_2 <= _009_;
  always @(posedge clk)
    dot_1_0_3 <= _010_;
  always @(posedge clk)
    dot_1_0_4 <= _012_;
  always @(posedge clk)
    dot_1_0_5 <= _013_;
  always @(posedge clk)
    dot_1_0_6 <= _014_;
  always @(posedge clk)
    dot_1_0_7 <= _015_;
  always @(posedge clk)
    trit_0_9_0 <= trits[19:18];
  always @(posedge clk)
    dot_1_1_0 <= _016_;
  always @(posedge clk)
    dot_1_1_1 <= _017_;
  always @(posedge clk)
    dot_1_1_2 <= _018_;
  always @(posedge clk)
    dot_1_1_3 <= _019_;
  always @(posedge clk)
    dot_1_2_0 <= _020_;
  always @(posedge clk)
    dot_1_2_1 <= _021_;
  always @(posedge clk)
    dot_1_3_0 <= _023_;
  always @(posedge clk)
    group_sum_0 <= _028_;
  assign _029_ = sum_enable ? _027_[14:0] : group_sum_1;
  assign _028_ = sum_enable ? _025_[14:0] : group_sum_0;
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[7:0])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[15:8])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_1),
    .x(activations[87:80])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_100 (
    .clk(clk),
    .i(mac_0_99_o),
    .o(mac_0_100_o),
    .trit(trit_0_100_3),
    .x(activations[807:800])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_101 (
    .clk(clk),
    .i(mac_0_100_o),
    .o(mac_0_101_o),
    .trit(trit_0_101_4),
    .x(activations[815:808])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_102 (
    .clk(clk),
    .i(mac_0_101_o),
    .o(mac_0_102_o),
    .trit(trit_0_102_5),
    .x(activations[823:816])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_103 (
    .clk(clk),
    .i(mac_0_102_o),
    .o(mac_0_103_o),
    .trit(trit_0_103_6),
    .x(activations[831:824])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_104 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_104_o),
    .trit(trits[209:208]),
    .x(activations[839:832])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_105 (
    .clk(clk),
    .i(mac_0_104_o),
    .o(mac_0_105_o),
    .trit(trit_0_105_0),
    .x(activations[847:840])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_106 (
    .clk(clk),
    .i(mac_0_105_o),
    .o(mac_0_106_o),
    .trit(trit_0_106_1),
    .x(activations[855:848])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_107 (
    .clk(clk),
    .i(mac_0_106_o),
    .o(mac_0_107_o),
    .trit(trit_0_107_2),
    .x(activations[863:856])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_108 (
    .clk(clk),
    .i(mac_0_107_o),
    .o(mac_0_108_o),
    .trit(trit_0_108_3),
    .x(activations[871:864])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_109 (
    .clk(clk),
    .i(mac_0_108_o),
    .o(mac_0_109_o),
    .trit(trit_0_109_4),
    .x(activations[879:872])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_2),
    .x(activations[95:88])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_110 (
    .clk(clk),
    .i(mac_0_109_o),
    .o(mac_0_110_o),
    .trit(trit_0_110_5),
    .x(activations[887:880])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_111 (
    .clk(clk),
    .i(mac_0_110_o),
    .o(mac_0_111_o),
    .trit(trit_0_111_6),
    .x(activations[895:888])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_112 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_112_o),
    .trit(trits[225:224]),
    .x(activations[903:896])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_113 (
    .clk(clk),
    .i(mac_0_112_o),
    .o(mac_0_113_o),
    .trit(trit_0_113_0),
    .x(activations[911:904])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_114 (
    .clk(clk),
    .i(mac_0_113_o),
    .o(mac_0_114_o),
    .trit(trit_0_114_1),
    .x(activations[919:912])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_115 (
    .clk(clk),
    .i(mac_0_114_o),
    .o(mac_0_115_o),
    .trit(trit_0_115_2),
    .x(activations[927:920])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_116 (
    .clk(clk),
    .i(mac_0_115_o),
    .o(mac_0_116_o),
    .trit(trit_0_116_3),
    .x(activations[935:928])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_117 (
    .clk(clk),
    .i(mac_0_116_o),
    .o(mac_0_117_o),
    .trit(trit_0_117_4),
    .x(activations[943:936])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_118 (
    .clk(clk),
    .i(mac_0_117_o),
    .o(mac_0_118_o),
    .trit(trit_0_118_5),
    .x(activations[951:944])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_119 (
    .clk(clk),
    .i(mac_0_118_o),
    .o(mac_0_119_o),
    .trit(trit_0_119_6),
    .x(activations[959:952])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_12 (
    .clk(clk),
    .i(mac_0_11_o),
    .o(mac_0_12_o),
    .trit(trit_0_12_3),
    .x(activations[103:96])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_120 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_120_o),
    .trit(trits[241:240]),
    .x(activations[967:960])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_121 (
    .clk(clk),
    .i(mac_0_120_o),
    .o(mac_0_121_o),
    .trit(trit_0_121_0),
    .x(activations[975:968])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_122 (
    .clk(clk),
    .i(mac_0_121_o),
    .o(mac_0_122_o),
    .trit(trit_0_122_1),
    .x(activations[983:976])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_123 (
    .clk(clk),
    .i(mac_0_122_o),
    .o(mac_0_123_o),
    .trit(trit_0_123_2),
    .x(activations[991:984])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_124 (
    .clk(clk),
    .i(mac_0_123_o),
    .o(mac_0_124_o),
    .trit(trit_0_124_3),
    .x(activations[999:992])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_125 (
    .clk(clk),
    .i(mac_0_124_o),
    .o(mac_0_125_o),
    .trit(trit_0_125_4),
    .x(activations[1007:1000])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_126 (
    .clk(clk),
    .i(mac_0_125_o),
    .o(mac_0_126_o),
    .trit(trit_0_126_5),
    .x(activations[1015:1008])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_127 (
    .clk(clk),
    .i(mac_0_126_o),
    .o(mac_0_127_o),
    .trit(trit_0_127_6),
    .x(activations[1023:1016])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_4),
    .x(activations[111:104])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_5),
    .x(activations[119:112])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_6),
    .x(activations[127:120])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_16_o),
    .trit(trits[33:32]),
    .x(activations[135:128])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_17 (
    .clk(clk),
    .i(mac_0_16_o),
    .o(mac_0_17_o),
    .trit(trit_0_17_0),
    .x(activations[143:136])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_18 (
    .clk(clk),
    .i(mac_0_17_o),
    .o(mac_0_18_o),
    .trit(trit_0_18_1),
    .x(activations[151:144])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_19 (
    .clk(clk),
    .i(mac_0_18_o),
    .o(mac_0_19_o),
    .trit(trit_0_19_2),
    .x(activations[159:152])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_1),
    .x(activations[23:16])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_20 (
    .clk(clk),
    .i(mac_0_19_o),
    .o(mac_0_20_o),
    .trit(trit_0_20_3),
    .x(activations[167:160])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_21 (
    .clk(clk),
    .i(mac_0_20_o),
    .o(mac_0_21_o),
    .trit(trit_0_21_4),
    .x(activations[175:168])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_22 (
    .clk(clk),
    .i(mac_0_21_o),
    .o(mac_0_22_o),
    .trit(trit_0_22_5),
    .x(activations[183:176])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_23 (
    .clk(clk),
    .i(mac_0_22_o),
    .o(mac_0_23_o),
    .trit(trit_0_23_6),
    .x(activations[191:184])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_24_o),
    .trit(trits[49:48]),
    .x(activations[199:192])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_25 (
    .clk(clk),
    .i(mac_0_24_o),
    .o(mac_0_25_o),
    .trit(trit_0_25_0),
    .x(activations[207:200])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_26 (
    .clk(clk),
    .i(mac_0_25_o),
    .o(mac_0_26_o),
    .trit(trit_0_26_1),
    .x(activations[215:208])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_27 (
    .clk(clk),
    .i(mac_0_26_o),
    .o(mac_0_27_o),
    .trit(trit_0_27_2),
    .x(activations[223:216])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_28 (
    .clk(clk),
    .i(mac_0_27_o),
    .o(mac_0_28_o),
    .trit(trit_0_28_3),
    .x(activations[231:224])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_29 (
    .clk(clk),
    .i(mac_0_28_o),
    .o(mac_0_29_o),
    .trit(trit_0_29_4),
    .x(activations[239:232])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_2),
    .x(activations[31:24])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_30 (
    .clk(clk),
    .i(mac_0_29_o),
    .o(mac_0_30_o),
    .trit(trit_0_30_5),
    .x(activations[247:240])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_31 (
    .clk(clk),
    .i(mac_0_30_o),
    .o(mac_0_31_o),
    .trit(trit_0_31_6),
    .x(activations[255:248])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_32 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_32_o),
    .trit(trits[65:64]),
    .x(activations[263:256])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_33 (
    .clk(clk),
    .i(mac_0_32_o),
    .o(mac_0_33_o),
    .trit(trit_0_33_0),
    .x(activations[271:264])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_34 (
    .clk(clk),
    .i(mac_0_33_o),
    .o(mac_0_34_o),
    .trit(trit_0_34_1),
    .x(activations[279:272])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_35 (
    .clk(clk),
    .i(mac_0_34_o),
    .o(mac_0_35_o),
    .trit(trit_0_35_2),
    .x(activations[287:280])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_36 (
    .clk(clk),
    .i(mac_0_35_o),
    .o(mac_0_36_o),
    .trit(trit_0_36_3),
    .x(activations[295:288])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_37 (
    .clk(clk),
    .i(mac_0_36_o),
    .o(mac_0_37_o),
    .trit(trit_0_37_4),
    .x(activations[303:296])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_38 (
    .clk(clk),
    .i(mac_0_37_o),
    .o(mac_0_38_o),
    .trit(trit_0_38_5),
    .x(activations[311:304])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_39 (
    .clk(clk),
    .i(mac_0_38_o),
    .o(mac_0_39_o),
    .trit(trit_0_39_6),
    .x(activations[319:312])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_3),
    .x(activations[39:32])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_40 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_40_o),
    .trit(trits[81:80]),
    .x(activations[327:320])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_41 (
    .clk(clk),
    .i(mac_0_40_o),
    .o(mac_0_41_o),
    .trit(trit_0_41_0),
    .x(activations[335:328])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_42 (
    .clk(clk),
    .i(mac_0_41_o),
    .o(mac_0_42_o),
    .trit(trit_0_42_1),
    .x(activations[343:336])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_43 (
    .clk(clk),
    .i(mac_0_42_o),
    .o(mac_0_43_o),
    .trit(trit_0_43_2),
    .x(activations[351:344])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_44 (
    .clk(clk),
    .i(mac_0_43_o),
    .o(mac_0_44_o),
    .trit(trit_0_44_3),
    .x(activations[359:352])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_45 (
    .clk(clk),
    .i(mac_0_44_o),
    .o(mac_0_45_o),
    .trit(trit_0_45_4),
    .x(activations[367:360])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_46 (
    .clk(clk),
    .i(mac_0_45_o),
    .o(mac_0_46_o),
    .trit(trit_0_46_5),
    .x(activations[375:368])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_47 (
    .clk(clk),
    .i(mac_0_46_o),
    .o(mac_0_47_o),
    .trit(trit_0_47_6),
    .x(activations[383:376])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_48 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_48_o),
    .trit(trits[97:96]),
    .x(activations[391:384])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_49 (
    .clk(clk),
    .i(mac_0_48_o),
    .o(mac_0_49_o),
    .trit(trit_0_49_0),
    .x(activations[399:392])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_4),
    .x(activations[47:40])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_50 (
    .clk(clk),
    .i(mac_0_49_o),
    .o(mac_0_50_o),
    .trit(trit_0_50_1),
    .x(activations[407:400])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_51 (
    .clk(clk),
    .i(mac_0_50_o),
    .o(mac_0_51_o),
    .trit(trit_0_51_2),
    .x(activations[415:408])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_52 (
    .clk(clk),
    .i(mac_0_51_o),
    .o(mac_0_52_o),
    .trit(trit_0_52_3),
    .x(activations[423:416])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_53 (
    .clk(clk),
    .i(mac_0_52_o),
    .o(mac_0_53_o),
    .trit(trit_0_53_4),
    .x(activations[431:424])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_54 (
    .clk(clk),
    .i(mac_0_53_o),
    .o(mac_0_54_o),
    .trit(trit_0_54_5),
    .x(activations[439:432])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_55 (
    .clk(clk),
    .i(mac_0_54_o),
    .o(mac_0_55_o),
    .trit(trit_0_55_6),
    .x(activations[447:440])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_56 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_56_o),
    .trit(trits[113:112]),
    .x(activations[455:448])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_57 (
    .clk(clk),
    .i(mac_0_56_o),
    .o(mac_0_57_o),
    .trit(trit_0_57_0),
    .x(activations[463:456])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_58 (
    .clk(clk),
    .i(mac_0_57_o),
    .o(mac_0_58_o),
    .trit(trit_0_58_1),
    .x(activations[471:464])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_59 (
    .clk(clk),
    .i(mac_0_58_o),
    .o(mac_0_59_o),
    .trit(trit_0_59_2),
    .x(activations[479:472])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_5),
    .x(activations[55:48])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_60 (
    .clk(clk),
    .i(mac_0_59_o),
    .o(mac_0_60_o),
    .trit(trit_0_60_3),
    .x(activations[487:480])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_61 (
    .clk(clk),
    .i(mac_0_60_o),
    .o(mac_0_61_o),
    .trit(trit_0_61_4),
    .x(activations[495:488])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_62 (
    .clk(clk),
    .i(mac_0_61_o),
    .o(mac_0_62_o),
    .trit(trit_0_62_5),
    .x(activations[503:496])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_63 (
    .clk(clk),
    .i(mac_0_62_o),
    .o(mac_0_63_o),
    .trit(trit_0_63_6),
    .x(activations[511:504])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_64 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_64_o),
    .trit(trits[129:128]),
    .x(activations[519:512])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_65 (
    .clk(clk),
    .i(mac_0_64_o),
    .o(mac_0_65_o),
    .trit(trit_0_65_0),
    .x(activations[527:520])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_66 (
    .clk(clk),
    .i(mac_0_65_o),
    .o(mac_0_66_o),
    .trit(trit_0_66_1),
    .x(activations[535:528])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_67 (
    .clk(clk),
    .i(mac_0_66_o),
    .o(mac_0_67_o),
    .trit(trit_0_67_2),
    .x(activations[543:536])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_68 (
    .clk(clk),
    .i(mac_0_67_o),
    .o(mac_0_68_o),
    .trit(trit_0_68_3),
    .x(activations[551:544])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_69 (
    .clk(clk),
    .i(mac_0_68_o),
    .o(mac_0_69_o),
    .trit(trit_0_69_4),
    .x(activations[559:552])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_6),
    .x(activations[63:56])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_70 (
    .clk(clk),
    .i(mac_0_69_o),
    .o(mac_0_70_o),
    .trit(trit_0_70_5),
    .x(activations[567:560])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_71 (
    .clk(clk),
    .i(mac_0_70_o),
    .o(mac_0_71_o),
    .trit(trit_0_71_6),
    .x(activations[575:568])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_72 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_72_o),
    .trit(trits[145:144]),
    .x(activations[583:576])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_73 (
    .clk(clk),
    .i(mac_0_72_o),
    .o(mac_0_73_o),
    .trit(trit_0_73_0),
    .x(activations[591:584])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_74 (
    .clk(clk),
    .i(mac_0_73_o),
    .o(mac_0_74_o),
    .trit(trit_0_74_1),
    .x(activations[599:592])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_75 (
    .clk(clk),
    .i(mac_0_74_o),
    .o(mac_0_75_o),
    .trit(trit_0_75_2),
    .x(activations[607:600])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_76 (
    .clk(clk),
    .i(mac_0_75_o),
    .o(mac_0_76_o),
    .trit(trit_0_76_3),
    .x(activations[615:608])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_77 (
    .clk(clk),
    .i(mac_0_76_o),
    .o(mac_0_77_o),
    .trit(trit_0_77_4),
    .x(activations[623:616])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_78 (
    .clk(clk),
    .i(mac_0_77_o),
    .o(mac_0_78_o),
    .trit(trit_0_78_5),
    .x(activations[631:624])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_79 (
    .clk(clk),
    .i(mac_0_78_o),
    .o(mac_0_79_o),
    .trit(trit_0_79_6),
    .x(activations[639:632])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trits[17:16]),
    .x(activations[71:64])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_80 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_80_o),
    .trit(trits[161:160]),
    .x(activations[647:640])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_81 (
    .clk(clk),
    .i(mac_0_80_o),
    .o(mac_0_81_o),
    .trit(trit_0_81_0),
    .x(activations[655:648])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_82 (
    .clk(clk),
    .i(mac_0_81_o),
    .o(mac_0_82_o),
    .trit(trit_0_82_1),
    .x(activations[663:656])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_83 (
    .clk(clk),
    .i(mac_0_82_o),
    .o(mac_0_83_o),
    .trit(trit_0_83_2),
    .x(activations[671:664])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_84 (
    .clk(clk),
    .i(mac_0_83_o),
    .o(mac_0_84_o),
    .trit(trit_0_84_3),
    .x(activations[679:672])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_85 (
    .clk(clk),
    .i(mac_0_84_o),
    .o(mac_0_85_o),
    .trit(trit_0_85_4),
    .x(activations[687:680])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_86 (
    .clk(clk),
    .i(mac_0_85_o),
    .o(mac_0_86_o),
    .trit(trit_0_86_5),
    .x(activations[695:688])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_87 (
    .clk(clk),
    .i(mac_0_86_o),
    .o(mac_0_87_o),
    .trit(trit_0_87_6),
    .x(activations[703:696])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_88 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_88_o),
    .trit(trits[177:176]),
    .x(activations[711:704])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_89 (
    .clk(clk),
    .i(mac_0_88_o),
    .o(mac_0_89_o),
    .trit(trit_0_89_0),
    .x(activations[719:712])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_0),
    .x(activations[79:72])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_90 (
    .clk(clk),
    .i(mac_0_89_o),
    .o(mac_0_90_o),
    .trit(trit_0_90_1),
    .x(activations[727:720])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_91 (
    .clk(clk),
    .i(mac_0_90_o),
    .o(mac_0_91_o),
    .trit(trit_0_91_2),
    .x(activations[735:728])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_0_92 (
    .clk(clk),
    .i(mac_0_91_o),
    .o(mac_0_92_o),
    .trit(trit_0_92_3),
    .x(activations[743:736])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_0_93 (
    .clk(clk),
    .i(mac_0_92_o),
    .o(mac_0_93_o),
    .trit(trit_0_93_4),
    .x(activations[751:744])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_0_94 (
    .clk(clk),
    .i(mac_0_93_o),
    .o(mac_0_94_o),
    .trit(trit_0_94_5),
    .x(activations[759:752])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_0_95 (
    .clk(clk),
    .i(mac_0_94_o),
    .o(mac_0_95_o),
    .trit(trit_0_95_6),
    .x(activations[767:760])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_96 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_96_o),
    .trit(trits[193:192]),
    .x(activations[775:768])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_97 (
    .clk(clk),
    .i(mac_0_96_o),
    .o(mac_0_97_o),
    .trit(trit_0_97_0),
    .x(activations[783:776])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_98 (
    .clk(clk),
    .i(mac_0_97_o),
    .o(mac_0_98_o),
    .trit(trit_0_98_1),
    .x(activations[791:784])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_99 (
    .clk(clk),
    .i(mac_0_98_o),
    .o(mac_0_99_o),
    .trit(trit_0_99_2),
    .x(activations[799:792])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trits[257:256]),
    .x(activations[7:0])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_0),
    .x(activations[15:8])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_10 (
    .clk(clk),
    .i(mac_1_9_o),
    .o(mac_1_10_o),
    .trit(trit_1_10_1),
    .x(activations[87:80])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_100 (
    .clk(clk),
    .i(mac_1_99_o),
    .o(mac_1_100_o),
    .trit(trit_1_100_3),
    .x(activations[807:800])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_101 (
    .clk(clk),
    .i(mac_1_100_o),
    .o(mac_1_101_o),
    .trit(trit_1_101_4),
    .x(activations[815:808])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_102 (
    .clk(clk),
    .i(mac_1_101_o),
    .o(mac_1_102_o),
    .trit(trit_1_102_5),
    .x(activations[823:816])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_103 (
    .clk(clk),
    .i(mac_1_102_o),
    .o(mac_1_103_o),
    .trit(trit_1_103_6),
    .x(activations[831:824])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_104 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_104_o),
    .trit(trits[465:464]),
    .x(activations[839:832])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_105 (
    .clk(clk),
    .i(mac_1_104_o),
    .o(mac_1_105_o),
    .trit(trit_1_105_0),
    .x(activations[847:840])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_106 (
    .clk(clk),
    .i(mac_1_105_o),
    .o(mac_1_106_o),
    .trit(trit_1_106_1),
    .x(activations[855:848])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_107 (
    .clk(clk),
    .i(mac_1_106_o),
    .o(mac_1_107_o),
    .trit(trit_1_107_2),
    .x(activations[863:856])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_108 (
    .clk(clk),
    .i(mac_1_107_o),
    .o(mac_1_108_o),
    .trit(trit_1_108_3),
    .x(activations[871:864])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_109 (
    .clk(clk),
    .i(mac_1_108_o),
    .o(mac_1_109_o),
    .trit(trit_1_109_4),
    .x(activations[879:872])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_11 (
    .clk(clk),
    .i(mac_1_10_o),
    .o(mac_1_11_o),
    .trit(trit_1_11_2),
    .x(activations[95:88])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_110 (
    .clk(clk),
    .i(mac_1_109_o),
    .o(mac_1_110_o),
    .trit(trit_1_110_5),
    .x(activations[887:880])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_111 (
    .clk(clk),
    .i(mac_1_110_o),
    .o(mac_1_111_o),
    .trit(trit_1_111_6),
    .x(activations[895:888])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_112 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_112_o),
    .trit(trits[481:480]),
    .x(activations[903:896])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_113 (
    .clk(clk),
    .i(mac_1_112_o),
    .o(mac_1_113_o),
    .trit(trit_1_113_0),
    .x(activations[911:904])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_114 (
    .clk(clk),
    .i(mac_1_113_o),
    .o(mac_1_114_o),
    .trit(trit_1_114_1),
    .x(activations[919:912])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_115 (
    .clk(clk),
    .i(mac_1_114_o),
    .o(mac_1_115_o),
    .trit(trit_1_115_2),
    .x(activations[927:920])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_116 (
    .clk(clk),
    .i(mac_1_115_o),
    .o(mac_1_116_o),
    .trit(trit_1_116_3),
    .x(activations[935:928])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_117 (
    .clk(clk),
    .i(mac_1_116_o),
    .o(mac_1_117_o),
    .trit(trit_1_117_4),
    .x(activations[943:936])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_118 (
    .clk(clk),
    .i(mac_1_117_o),
    .o(mac_1_118_o),
    .trit(trit_1_118_5),
    .x(activations[951:944])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_119 (
    .clk(clk),
    .i(mac_1_118_o),
    .o(mac_1_119_o),
    .trit(trit_1_119_6),
    .x(activations[959:952])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_12 (
    .clk(clk),
    .i(mac_1_11_o),
    .o(mac_1_12_o),
    .trit(trit_1_12_3),
    .x(activations[103:96])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_120 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_120_o),
    .trit(trits[497:496]),
    .x(activations[967:960])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_121 (
    .clk(clk),
    .i(mac_1_120_o),
    .o(mac_1_121_o),
    .trit(trit_1_121_0),
    .x(activations[975:968])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_122 (
    .clk(clk),
    .i(mac_1_121_o),
    .o(mac_1_122_o),
    .trit(trit_1_122_1),
    .x(activations[983:976])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_123 (
    .clk(clk),
    .i(mac_1_122_o),
    .o(mac_1_123_o),
    .trit(trit_1_123_2),
    .x(activations[991:984])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_124 (
    .clk(clk),
    .i(mac_1_123_o),
    .o(mac_1_124_o),
    .trit(trit_1_124_3),
    .x(activations[999:992])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_125 (
    .clk(clk),
    .i(mac_1_124_o),
    .o(mac_1_125_o),
    .trit(trit_1_125_4),
    .x(activations[1007:1000])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_126 (
    .clk(clk),
    .i(mac_1_125_o),
    .o(mac_1_126_o),
    .trit(trit_1_126_5),
    .x(activations[1015:1008])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_127 (
    .clk(clk),
    .i(mac_1_126_o),
    .o(mac_1_127_o),
    .trit(trit_1_127_6),
    .x(activations[1023:1016])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_13 (
    .clk(clk),
    .i(mac_1_12_o),
    .o(mac_1_13_o),
    .trit(trit_1_13_4),
    .x(activations[111:104])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_14 (
    .clk(clk),
    .i(mac_1_13_o),
    .o(mac_1_14_o),
    .trit(trit_1_14_5),
    .x(activations[119:112])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_15 (
    .clk(clk),
    .i(mac_1_14_o),
    .o(mac_1_15_o),
    .trit(trit_1_15_6),
    .x(activations[127:120])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_16_o),
    .trit(trits[289:288]),
    .x(activations[135:128])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_17 (
    .clk(clk),
    .i(mac_1_16_o),
    .o(mac_1_17_o),
    .trit(trit_1_17_0),
    .x(activations[143:136])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_18 (
    .clk(clk),
    .i(mac_1_17_o),
    .o(mac_1_18_o),
    .trit(trit_1_18_1),
    .x(activations[151:144])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_19 (
    .clk(clk),
    .i(mac_1_18_o),
    .o(mac_1_19_o),
    .trit(trit_1_19_2),
    .x(activations[159:152])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_1),
    .x(activations[23:16])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_20 (
    .clk(clk),
    .i(mac_1_19_o),
    .o(mac_1_20_o),
    .trit(trit_1_20_3),
    .x(activations[167:160])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_21 (
    .clk(clk),
    .i(mac_1_20_o),
    .o(mac_1_21_o),
    .trit(trit_1_21_4),
    .x(activations[175:168])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_22 (
    .clk(clk),
    .i(mac_1_21_o),
    .o(mac_1_22_o),
    .trit(trit_1_22_5),
    .x(activations[183:176])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_23 (
    .clk(clk),
    .i(mac_1_22_o),
    .o(mac_1_23_o),
    .trit(trit_1_23_6),
    .x(activations[191:184])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_24_o),
    .trit(trits[305:304]),
    .x(activations[199:192])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_25 (
    .clk(clk),
    .i(mac_1_24_o),
    .o(mac_1_25_o),
    .trit(trit_1_25_0),
    .x(activations[207:200])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_26 (
    .clk(clk),
    .i(mac_1_25_o),
    .o(mac_1_26_o),
    .trit(trit_1_26_1),
    .x(activations[215:208])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_27 (
    .clk(clk),
    .i(mac_1_26_o),
    .o(mac_1_27_o),
    .trit(trit_1_27_2),
    .x(activations[223:216])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_28 (
    .clk(clk),
    .i(mac_1_27_o),
    .o(mac_1_28_o),
    .trit(trit_1_28_3),
    .x(activations[231:224])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_29 (
    .clk(clk),
    .i(mac_1_28_o),
    .o(mac_1_29_o),
    .trit(trit_1_29_4),
    .x(activations[239:232])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_2),
    .x(activations[31:24])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_30 (
    .clk(clk),
    .i(mac_1_29_o),
    .o(mac_1_30_o),
    .trit(trit_1_30_5),
    .x(activations[247:240])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_31 (
    .clk(clk),
    .i(mac_1_30_o),
    .o(mac_1_31_o),
    .trit(trit_1_31_6),
    .x(activations[255:248])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_32 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_32_o),
    .trit(trits[321:320]),
    .x(activations[263:256])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_33 (
    .clk(clk),
    .i(mac_1_32_o),
    .o(mac_1_33_o),
    .trit(trit_1_33_0),
    .x(activations[271:264])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_34 (
    .clk(clk),
    .i(mac_1_33_o),
    .o(mac_1_34_o),
    .trit(trit_1_34_1),
    .x(activations[279:272])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_35 (
    .clk(clk),
    .i(mac_1_34_o),
    .o(mac_1_35_o),
    .trit(trit_1_35_2),
    .x(activations[287:280])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_36 (
    .clk(clk),
    .i(mac_1_35_o),
    .o(mac_1_36_o),
    .trit(trit_1_36_3),
    .x(activations[295:288])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_37 (
    .clk(clk),
    .i(mac_1_36_o),
    .o(mac_1_37_o),
    .trit(trit_1_37_4),
    .x(activations[303:296])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_38 (
    .clk(clk),
    .i(mac_1_37_o),
    .o(mac_1_38_o),
    .trit(trit_1_38_5),
    .x(activations[311:304])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_39 (
    .clk(clk),
    .i(mac_1_38_o),
    .o(mac_1_39_o),
    .trit(trit_1_39_6),
    .x(activations[319:312])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_4 (
    .clk(clk),
    .i(mac_1_3_o),
    .o(mac_1_4_o),
    .trit(trit_1_4_3),
    .x(activations[39:32])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_40 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_40_o),
    .trit(trits[337:336]),
    .x(activations[327:320])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_41 (
    .clk(clk),
    .i(mac_1_40_o),
    .o(mac_1_41_o),
    .trit(trit_1_41_0),
    .x(activations[335:328])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_42 (
    .clk(clk),
    .i(mac_1_41_o),
    .o(mac_1_42_o),
    .trit(trit_1_42_1),
    .x(activations[343:336])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_43 (
    .clk(clk),
    .i(mac_1_42_o),
    .o(mac_1_43_o),
    .trit(trit_1_43_2),
    .x(activations[351:344])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_44 (
    .clk(clk),
    .i(mac_1_43_o),
    .o(mac_1_44_o),
    .trit(trit_1_44_3),
    .x(activations[359:352])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_45 (
    .clk(clk),
    .i(mac_1_44_o),
    .o(mac_1_45_o),
    .trit(trit_1_45_4),
    .x(activations[367:360])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_46 (
    .clk(clk),
    .i(mac_1_45_o),
    .o(mac_1_46_o),
    .trit(trit_1_46_5),
    .x(activations[375:368])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_47 (
    .clk(clk),
    .i(mac_1_46_o),
    .o(mac_1_47_o),
    .trit(trit_1_47_6),
    .x(activations[383:376])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_48 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_48_o),
    .trit(trits[353:352]),
    .x(activations[391:384])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_49 (
    .clk(clk),
    .i(mac_1_48_o),
    .o(mac_1_49_o),
    .trit(trit_1_49_0),
    .x(activations[399:392])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_4),
    .x(activations[47:40])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_50 (
    .clk(clk),
    .i(mac_1_49_o),
    .o(mac_1_50_o),
    .trit(trit_1_50_1),
    .x(activations[407:400])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_51 (
    .clk(clk),
    .i(mac_1_50_o),
    .o(mac_1_51_o),
    .trit(trit_1_51_2),
    .x(activations[415:408])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_52 (
    .clk(clk),
    .i(mac_1_51_o),
    .o(mac_1_52_o),
    .trit(trit_1_52_3),
    .x(activations[423:416])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_53 (
    .clk(clk),
    .i(mac_1_52_o),
    .o(mac_1_53_o),
    .trit(trit_1_53_4),
    .x(activations[431:424])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_54 (
    .clk(clk),
    .i(mac_1_53_o),
    .o(mac_1_54_o),
    .trit(trit_1_54_5),
    .x(activations[439:432])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_55 (
    .clk(clk),
    .i(mac_1_54_o),
    .o(mac_1_55_o),
    .trit(trit_1_55_6),
    .x(activations[447:440])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_56 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_56_o),
    .trit(trits[369:368]),
    .x(activations[455:448])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_57 (
    .clk(clk),
    .i(mac_1_56_o),
    .o(mac_1_57_o),
    .trit(trit_1_57_0),
    .x(activations[463:456])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_58 (
    .clk(clk),
    .i(mac_1_57_o),
    .o(mac_1_58_o),
    .trit(trit_1_58_1),
    .x(activations[471:464])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_59 (
    .clk(clk),
    .i(mac_1_58_o),
    .o(mac_1_59_o),
    .trit(trit_1_59_2),
    .x(activations[479:472])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_5),
    .x(activations[55:48])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_60 (
    .clk(clk),
    .i(mac_1_59_o),
    .o(mac_1_60_o),
    .trit(trit_1_60_3),
    .x(activations[487:480])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_61 (
    .clk(clk),
    .i(mac_1_60_o),
    .o(mac_1_61_o),
    .trit(trit_1_61_4),
    .x(activations[495:488])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_62 (
    .clk(clk),
    .i(mac_1_61_o),
    .o(mac_1_62_o),
    .trit(trit_1_62_5),
    .x(activations[503:496])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_63 (
    .clk(clk),
    .i(mac_1_62_o),
    .o(mac_1_63_o),
    .trit(trit_1_63_6),
    .x(activations[511:504])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_64 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_64_o),
    .trit(trits[385:384]),
    .x(activations[519:512])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_65 (
    .clk(clk),
    .i(mac_1_64_o),
    .o(mac_1_65_o),
    .trit(trit_1_65_0),
    .x(activations[527:520])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_66 (
    .clk(clk),
    .i(mac_1_65_o),
    .o(mac_1_66_o),
    .trit(trit_1_66_1),
    .x(activations[535:528])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_67 (
    .clk(clk),
    .i(mac_1_66_o),
    .o(mac_1_67_o),
    .trit(trit_1_67_2),
    .x(activations[543:536])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_68 (
    .clk(clk),
    .i(mac_1_67_o),
    .o(mac_1_68_o),
    .trit(trit_1_68_3),
    .x(activations[551:544])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_69 (
    .clk(clk),
    .i(mac_1_68_o),
    .o(mac_1_69_o),
    .trit(trit_1_69_4),
    .x(activations[559:552])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_6),
    .x(activations[63:56])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_70 (
    .clk(clk),
    .i(mac_1_69_o),
    .o(mac_1_70_o),
    .trit(trit_1_70_5),
    .x(activations[567:560])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_71 (
    .clk(clk),
    .i(mac_1_70_o),
    .o(mac_1_71_o),
    .trit(trit_1_71_6),
    .x(activations[575:568])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_72 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_72_o),
    .trit(trits[401:400]),
    .x(activations[583:576])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_73 (
    .clk(clk),
    .i(mac_1_72_o),
    .o(mac_1_73_o),
    .trit(trit_1_73_0),
    .x(activations[591:584])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_74 (
    .clk(clk),
    .i(mac_1_73_o),
    .o(mac_1_74_o),
    .trit(trit_1_74_1),
    .x(activations[599:592])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_75 (
    .clk(clk),
    .i(mac_1_74_o),
    .o(mac_1_75_o),
    .trit(trit_1_75_2),
    .x(activations[607:600])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_76 (
    .clk(clk),
    .i(mac_1_75_o),
    .o(mac_1_76_o),
    .trit(trit_1_76_3),
    .x(activations[615:608])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_77 (
    .clk(clk),
    .i(mac_1_76_o),
    .o(mac_1_77_o),
    .trit(trit_1_77_4),
    .x(activations[623:616])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_78 (
    .clk(clk),
    .i(mac_1_77_o),
    .o(mac_1_78_o),
    .trit(trit_1_78_5),
    .x(activations[631:624])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_79 (
    .clk(clk),
    .i(mac_1_78_o),
    .o(mac_1_79_o),
    .trit(trit_1_79_6),
    .x(activations[639:632])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_8_o),
    .trit(trits[273:272]),
    .x(activations[71:64])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_80 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_80_o),
    .trit(trits[417:416]),
    .x(activations[647:640])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_81 (
    .clk(clk),
    .i(mac_1_80_o),
    .o(mac_1_81_o),
    .trit(trit_1_81_0),
    .x(activations[655:648])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_82 (
    .clk(clk),
    .i(mac_1_81_o),
    .o(mac_1_82_o),
    .trit(trit_1_82_1),
    .x(activations[663:656])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_83 (
    .clk(clk),
    .i(mac_1_82_o),
    .o(mac_1_83_o),
    .trit(trit_1_83_2),
    .x(activations[671:664])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_84 (
    .clk(clk),
    .i(mac_1_83_o),
    .o(mac_1_84_o),
    .trit(trit_1_84_3),
    .x(activations[679:672])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_85 (
    .clk(clk),
    .i(mac_1_84_o),
    .o(mac_1_85_o),
    .trit(trit_1_85_4),
    .x(activations[687:680])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_86 (
    .clk(clk),
    .i(mac_1_85_o),
    .o(mac_1_86_o),
    .trit(trit_1_86_5),
    .x(activations[695:688])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_87 (
    .clk(clk),
    .i(mac_1_86_o),
    .o(mac_1_87_o),
    .trit(trit_1_87_6),
    .x(activations[703:696])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_88 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_88_o),
    .trit(trits[433:432]),
    .x(activations[711:704])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_89 (
    .clk(clk),
    .i(mac_1_88_o),
    .o(mac_1_89_o),
    .trit(trit_1_89_0),
    .x(activations[719:712])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_9 (
    .clk(clk),
    .i(mac_1_8_o),
    .o(mac_1_9_o),
    .trit(trit_1_9_0),
    .x(activations[79:72])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_90 (
    .clk(clk),
    .i(mac_1_89_o),
    .o(mac_1_90_o),
    .trit(trit_1_90_1),
    .x(activations[727:720])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_91 (
    .clk(clk),
    .i(mac_1_90_o),
    .o(mac_1_91_o),
    .trit(trit_1_91_2),
    .x(activations[735:728])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac4 mac_1_92 (
    .clk(clk),
    .i(mac_1_91_o),
    .o(mac_1_92_o),
    .trit(trit_1_92_3),
    .x(activations[743:736])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac5 mac_1_93 (
    .clk(clk),
    .i(mac_1_92_o),
    .o(mac_1_93_o),
    .trit(trit_1_93_4),
    .x(activations[751:744])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac6 mac_1_94 (
    .clk(clk),
    .i(mac_1_93_o),
    .o(mac_1_94_o),
    .trit(trit_1_94_5),
    .x(activations[759:752])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac7 mac_1_95 (
    .clk(clk),
    .i(mac_1_94_o),
    .o(mac_1_95_o),
    .trit(trit_1_95_6),
    .x(activations[767:760])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_96 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_96_o),
    .trit(trits[449:448]),
    .x(activations[775:768])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_97 (
    .clk(clk),
    .i(mac_1_96_o),
    .o(mac_1_97_o),
    .trit(trit_1_97_0),
    .x(activations[783:776])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_98 (
    .clk(clk),
    .i(mac_1_97_o),
    .o(mac_1_98_o),
    .trit(trit_1_98_1),
    .x(activations[791:784])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_99 (
    .clk(clk),
    .i(mac_1_98_o),
    .o(mac_1_99_o),
    .trit(trit_1_99_2),
    .x(activations[799:792])
  );
  assign sums = { group_sum_1, group_sum_0 };
endmodule
// verilator lint_restore

// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module ternhw_1x128_p2_g128_a8_d1024_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
