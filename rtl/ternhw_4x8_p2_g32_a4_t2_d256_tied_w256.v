// ternhw_4x8_p2_g32_a4_t2_d256_tied_w256: a ternary matrix-vector engine. Generated: do not edit.
// Generator: ternhw 0.1.0, amaranth 0.5.10, pyosys 0.70
// Configuration fe0bd3818547: rows 4, lanes 8, planes 2, tokens 2, group_size 32, activation_bits 4,
// accumulator_bits 32, max_in_features 256, chain 8, scale_cycles 4, scaling adders, packing 2bit, tied true,
// offsets false, gather false, io stream, bus_bits 256, address_bits 32, burst_words 32, fetch_words 256
// SPDX-License-Identifier: Apache-2.0

// verilator lint_save
// Yosys leaves the extension of operands to the language.
// verilator lint_off WIDTHEXPAND
// Sums are stored modulo their width.
// verilator lint_off WIDTHTRUNC

// Runs programs from memory (docs/engine.md).
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, s_axis_tdata, s_axis_tvalid, m_axis_tready, clk, rst, irq, s_axil_awready
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
  input [255:0] m_axi_rdata;
  wire [255:0] m_axi_rdata;
  input m_axi_rid;
  wire m_axi_rid;
  input [1:0] m_axi_rresp;
  wire [1:0] m_axi_rresp;
  input m_axi_rlast;
  wire m_axi_rlast;
  input [255:0] s_axis_tdata;
  wire [255:0] s_axis_tdata;
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
  output [255:0] m_axis_tdata;
  wire [255:0] m_axis_tdata;
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
  wire [127:0] beats__word_0;
  wire [47:0] build_id;
  wire busy;
  wire [7:0] causes;
  wire clear;
  wire [255:0] constants__payload;
  wire constants__ready;
  wire constants__valid;
  wire drained;
  wire error;
  wire [255:0] fields__payload;
  wire fields__ready;
  wire fields__valid;
  wire [63:0] fields_command__payload;
  wire fields_command__ready;
  wire fields_command__valid;
  wire finish;
  wire flushed;
  wire [255:0] i__payload;
  wire [256:0] \i__payload$173 ;
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
  wire [255:0] \o__payload$186 ;
  wire [256:0] \o__payload$191 ;
  wire o__ready;
  wire o__valid;
  wire pass_done;
  wire [31:0] \program ;
  reg runs = 1'h0;
  wire [31:0] scales__payload;
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.activations_in  activations_in (
    .i__payload(s_axis_tdata),
    .i__ready(\i__ready$184 ),
    .i__valid(\i__valid$183 ),
    .o__payload(\o__payload$186 ),
    .o__ready(activations__ready),
    .o__valid(activations__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_build build (
    .id(build_id)
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core  core (
    .activations__payload(\o__payload$186 [31:0]),
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.director  director (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader  reader (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.registers  registers (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.results_out  results_out (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack  unpack (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.weights  weights (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(constants__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign causes[7:1] = { bad_start, aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0 };
  assign m_axi_arsize = 3'h5;
  assign m_axi_arburst = 2'h1;
  assign m_axi_rready = 1'h1;
  assign m_axis_tdata = \o__payload$191 [255:0];
  assign m_axis_tlast = \o__payload$191 [256];
endmodule

// Buffer of two entries between two streams.
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.activations_in (work_clk, i__valid, i__ready, o__payload, work_rst, o__ready, o__valid, i__payload);
  input work_clk;
  wire work_clk;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [255:0] o__payload;
  wire [255:0] o__payload;
  input work_rst;
  wire work_rst;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [255:0] i__payload;
  wire [255:0] i__payload;
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core (spare, constants__ready, weights__ready, idle, constants__valid, scales__valid, weights__word_0, constants__payload, words__ready, activations__payload, work_rst, job__payload, job__valid, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready, results__payload, results__valid
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
  input [127:0] weights__word_0;
  wire [127:0] weights__word_0;
  input [255:0] constants__payload;
  wire [255:0] constants__payload;
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
  input [31:0] value;
  wire [31:0] value;
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
  wire [3:0] _044_;
  wire _045_;
  wire _046_;
  wire [4:0] _047_;
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
  wire [2:0] _075_;
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
  wire [2:0] _103_;
  wire _104_;
  wire [255:0] _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire [255:0] _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [1:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire [1:0] _121_;
  wire [1:0] _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire accept;
  wire [31:0] beats__0;
  wire [31:0] beats__1;
  wire [20:0] beats__payload;
  wire beats__valid;
  wire complete;
  reg \complete$186  = 1'h0;
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
  wire [31:0] first;
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
  wire signed [31:0] result_1_0;
  wire signed [31:0] result_1_1;
  wire signed [31:0] result_1_2;
  wire signed [31:0] result_1_3;
  wire room;
  reg scaler_busy = 1'h0;
  reg [1:0] scaler_wait = 2'h0;
  reg scales_there = 1'h0;
  reg signed [3:0] skew_0_1_0 = 4'h0;
  reg signed [3:0] skew_0_2_0 = 4'h0;
  reg signed [3:0] skew_0_2_1 = 4'h0;
  reg signed [3:0] skew_0_3_0 = 4'h0;
  reg signed [3:0] skew_0_3_1 = 4'h0;
  reg signed [3:0] skew_0_3_2 = 4'h0;
  reg signed [3:0] skew_0_4_0 = 4'h0;
  reg signed [3:0] skew_0_4_1 = 4'h0;
  reg signed [3:0] skew_0_4_2 = 4'h0;
  reg signed [3:0] skew_0_4_3 = 4'h0;
  reg signed [3:0] skew_0_5_0 = 4'h0;
  reg signed [3:0] skew_0_5_1 = 4'h0;
  reg signed [3:0] skew_0_5_2 = 4'h0;
  reg signed [3:0] skew_0_5_3 = 4'h0;
  reg signed [3:0] skew_0_5_4 = 4'h0;
  reg signed [3:0] skew_0_6_0 = 4'h0;
  reg signed [3:0] skew_0_6_1 = 4'h0;
  reg signed [3:0] skew_0_6_2 = 4'h0;
  reg signed [3:0] skew_0_6_3 = 4'h0;
  reg signed [3:0] skew_0_6_4 = 4'h0;
  reg signed [3:0] skew_0_6_5 = 4'h0;
  reg signed [3:0] skew_0_7_0 = 4'h0;
  reg signed [3:0] skew_0_7_1 = 4'h0;
  reg signed [3:0] skew_0_7_2 = 4'h0;
  reg signed [3:0] skew_0_7_3 = 4'h0;
  reg signed [3:0] skew_0_7_4 = 4'h0;
  reg signed [3:0] skew_0_7_5 = 4'h0;
  reg signed [3:0] skew_0_7_6 = 4'h0;
  reg signed [3:0] skew_1_1_0 = 4'h0;
  reg signed [3:0] skew_1_2_0 = 4'h0;
  reg signed [3:0] skew_1_2_1 = 4'h0;
  reg signed [3:0] skew_1_3_0 = 4'h0;
  reg signed [3:0] skew_1_3_1 = 4'h0;
  reg signed [3:0] skew_1_3_2 = 4'h0;
  reg signed [3:0] skew_1_4_0 = 4'h0;
  reg signed [3:0] skew_1_4_1 = 4'h0;
  reg signed [3:0] skew_1_4_2 = 4'h0;
  reg signed [3:0] skew_1_4_3 = 4'h0;
  reg signed [3:0] skew_1_5_0 = 4'h0;
  reg signed [3:0] skew_1_5_1 = 4'h0;
  reg signed [3:0] skew_1_5_2 = 4'h0;
  reg signed [3:0] skew_1_5_3 = 4'h0;
  reg signed [3:0] skew_1_5_4 = 4'h0;
  reg signed [3:0] skew_1_6_0 = 4'h0;
  reg signed [3:0] skew_1_6_1 = 4'h0;
  reg signed [3:0] skew_1_6_2 = 4'h0;
  reg signed [3:0] skew_1_6_3 = 4'h0;
  reg signed [3:0] skew_1_6_4 = 4'h0;
  reg signed [3:0] skew_1_6_5 = 4'h0;
  reg signed [3:0] skew_1_7_0 = 4'h0;
  reg signed [3:0] skew_1_7_1 = 4'h0;
  reg signed [3:0] skew_1_7_2 = 4'h0;
  reg signed [3:0] skew_1_7_3 = 4'h0;
  reg signed [3:0] skew_1_7_4 = 4'h0;
  reg signed [3:0] skew_1_7_5 = 4'h0;
  reg signed [3:0] skew_1_7_6 = 4'h0;
  reg step_of_age_14 = 1'h0;
  reg step_of_age_16 = 1'h0;
  reg step_of_age_20 = 1'h0;
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
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  reg [31:0] trits_0_0 = 32'd0;
  reg [31:0] trits_0_1 = 32'd0;
  reg [31:0] trits_0_2 = 32'd0;
  reg [31:0] trits_1_0 = 32'd0;
  reg [31:0] trits_1_1 = 32'd0;
  reg [31:0] trits_1_2 = 32'd0;
  reg [31:0] trits_2_0 = 32'd0;
  reg [31:0] trits_2_1 = 32'd0;
  reg [31:0] trits_2_2 = 32'd0;
  reg [31:0] trits_3_0 = 32'd0;
  reg [31:0] trits_3_1 = 32'd0;
  reg [31:0] trits_3_2 = 32'd0;
  reg [2:0] unclaimed = 3'h0;
  assign put = scales__valid & scales_room;
  assign constants__ready = ~ constants_full;
  assign _000_ = ~ constants_full;
  assign _035_ = constants__valid & _000_;
  assign complete = _035_ & constants_place;
  assign _046_ = ~ scaler_busy;
  assign _056_ = scales_there & _046_;
  assign _065_ = ~ _056_;
  assign _076_ = beats__payload[1] & _065_;
  assign _087_ = ~ _076_;
  assign _098_ = beats__valid & _087_;
  assign _108_ = constants_there & room;
  assign _001_ = ~ _108_;
  assign _012_ = beats__payload[5] & _001_;
  assign _023_ = ~ _012_;
  assign weights__ready = _098_ & _023_;
  assign _028_ = ~ scaler_busy;
  assign _029_ = scales_there & _028_;
  assign _030_ = ~ _029_;
  assign _031_ = beats__payload[1] & _030_;
  assign _032_ = ~ _031_;
  assign _033_ = beats__valid & _032_;
  assign _034_ = constants_there & room;
  assign _036_ = ~ _034_;
  assign _037_ = beats__payload[5] & _036_;
  assign _038_ = ~ _037_;
  assign _039_ = _033_ & _038_;
  assign accept = _039_ & weights__valid;
  assign _040_ = accept & beats__payload[6];
  assign \release  = _040_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$52  & \idle$53 ;
  assign _041_ = tag_19[0] & tag_19[2];
  assign constants_near = _041_ & tag_19[3];
  assign _042_ = unclaimed < 3'h4;
  assign _043_ = scales__valid & scales_room;
  assign _044_ = unclaimed + _043_;
  assign _045_ = accept & beats__payload[1];
  assign _047_ = _044_ - _045_;
  assign _048_ = scales__valid & scales_room;
  assign _049_ = accept & beats__payload[1];
  assign _050_ = _048_ != _049_;
  assign _051_ = scales__valid & scales_room;
  assign _052_ = unclaimed != 1'h1;
  assign _053_ = _051_ | _052_;
  assign _054_ = ~ constants_full;
  assign _055_ = constants_place & _054_;
  assign _057_ = constants_whole & constants_free;
  assign _058_ = ~ _057_;
  assign _059_ = constants_full & _058_;
  assign _060_ = complete | _059_;
  assign _061_ = constants_whole & constants_free;
  assign _062_ = ~ _061_;
  assign _063_ = constants_full & _062_;
  assign _064_ = ~ constants_whole;
  assign _066_ = constants_free & _064_;
  assign _067_ = constants_near | _066_;
  assign _068_ = accept & beats__payload[5];
  assign _069_ = ~ _068_;
  assign _070_ = complete & _069_;
  assign _071_ = accept & beats__payload[5];
  assign _072_ = ~ complete;
  assign _073_ = _071_ & _072_;
  assign _074_ = accept & beats__payload[1];
  assign _075_ = scaler_wait - 1'h1;
  assign _077_ = scaler_wait != 1'h1;
  assign _078_ = ~ room;
  assign _079_ = beats__payload[5] & _078_;
  assign _080_ = ~ _079_;
  assign _081_ = beats__valid & _080_;
  assign _082_ = ~ weights__valid;
  assign _083_ = ~ scales_there;
  assign _084_ = beats__payload[1] & _083_;
  assign _085_ = _082_ | _084_;
  assign _086_ = ~ constants_there;
  assign _088_ = beats__payload[5] & _086_;
  assign _089_ = _085_ | _088_;
  assign _090_ = _081_ & _089_;
  assign _091_ = ~ room;
  assign _092_ = beats__payload[5] & _091_;
  assign _093_ = beats__valid & _092_;
  assign _094_ = ~ beats__valid;
  assign _095_ = _094_ & activations__ready;
  assign _096_ = tag_13[0] & tag_13[2];
  assign _097_ = tag_19[0] & tag_19[2];
  assign _099_ = tag_15[0] & tag_15[2];
  assign _100_ = tag_20[0] & tag_20[2];
  assign _101_ = _100_ & tag_20[4];
  always @(posedge work_clk)
    scales_room <= _102_;
  always @(posedge work_clk)
    unclaimed <= _103_;
  always @(posedge work_clk)
    scales_there <= _104_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _055_;
  always @(posedge work_clk)
    constants_gathered_0 <= _105_;
  always @(posedge work_clk)
    constants_place <= _106_;
  always @(posedge work_clk)
    constants_full <= _107_;
  always @(posedge work_clk)
    constants_whole <= _109_;
  always @(posedge work_clk)
    constants_0 <= _110_;
  always @(posedge work_clk)
    constants_free <= _111_;
  always @(posedge work_clk)
    constants_there <= _112_;
  always @(posedge work_clk)
    constants_two <= _113_;
  always @(posedge work_clk)
    scaler_wait <= _114_;
  always @(posedge work_clk)
    scaler_busy <= _115_;
  always @(posedge work_clk)
    stall_weights <= _116_;
  always @(posedge work_clk)
    stall_results <= _117_;
  always @(posedge work_clk)
    stall_activations <= _118_;
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
    skew_0_1_0 <= beats__0[7:4];
  always @(posedge work_clk)
    skew_0_2_0 <= beats__0[11:8];
  always @(posedge work_clk)
    skew_0_2_1 <= skew_0_2_0;
  always @(posedge work_clk)
    skew_0_3_0 <= beats__0[15:12];
  always @(posedge work_clk)
    skew_0_3_1 <= skew_0_3_0;
  always @(posedge work_clk)
    skew_0_3_2 <= skew_0_3_1;
  always @(posedge work_clk)
    skew_0_4_0 <= beats__0[19:16];
  always @(posedge work_clk)
    skew_0_4_1 <= skew_0_4_0;
  always @(posedge work_clk)
    skew_0_4_2 <= skew_0_4_1;
  always @(posedge work_clk)
    skew_0_4_3 <= skew_0_4_2;
  always @(posedge work_clk)
    skew_0_5_0 <= beats__0[23:20];
  always @(posedge work_clk)
    skew_0_5_1 <= skew_0_5_0;
  always @(posedge work_clk)
    skew_0_5_2 <= skew_0_5_1;
  always @(posedge work_clk)
    skew_0_5_3 <= skew_0_5_2;
  always @(posedge work_clk)
    skew_0_5_4 <= skew_0_5_3;
  always @(posedge work_clk)
    skew_0_6_0 <= beats__0[27:24];
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
    skew_0_7_0 <= beats__0[31:28];
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
    skew_1_1_0 <= beats__1[7:4];
  always @(posedge work_clk)
    skew_1_2_0 <= beats__1[11:8];
  always @(posedge work_clk)
    skew_1_2_1 <= skew_1_2_0;
  always @(posedge work_clk)
    skew_1_3_0 <= beats__1[15:12];
  always @(posedge work_clk)
    skew_1_3_1 <= skew_1_3_0;
  always @(posedge work_clk)
    skew_1_3_2 <= skew_1_3_1;
  always @(posedge work_clk)
    skew_1_4_0 <= beats__1[19:16];
  always @(posedge work_clk)
    skew_1_4_1 <= skew_1_4_0;
  always @(posedge work_clk)
    skew_1_4_2 <= skew_1_4_1;
  always @(posedge work_clk)
    skew_1_4_3 <= skew_1_4_2;
  always @(posedge work_clk)
    skew_1_5_0 <= beats__1[23:20];
  always @(posedge work_clk)
    skew_1_5_1 <= skew_1_5_0;
  always @(posedge work_clk)
    skew_1_5_2 <= skew_1_5_1;
  always @(posedge work_clk)
    skew_1_5_3 <= skew_1_5_2;
  always @(posedge work_clk)
    skew_1_5_4 <= skew_1_5_3;
  always @(posedge work_clk)
    skew_1_6_0 <= beats__1[27:24];
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
    skew_1_7_0 <= beats__1[31:28];
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
    trits_0_0 <= weights__word_0[31:0];
  always @(posedge work_clk)
    trits_0_1 <= trits_0_0;
  always @(posedge work_clk)
    trits_0_2 <= trits_0_1;
  always @(posedge work_clk)
    trits_1_0 <= weights__word_0[63:32];
  always @(posedge work_clk)
    trits_1_1 <= trits_1_0;
  always @(posedge work_clk)
    trits_1_2 <= trits_1_1;
  always @(posedge work_clk)
    trits_2_0 <= weights__word_0[95:64];
  always @(posedge work_clk)
    trits_2_1 <= trits_2_0;
  always @(posedge work_clk)
    trits_2_2 <= trits_2_1;
  always @(posedge work_clk)
    trits_3_0 <= weights__word_0[127:96];
  always @(posedge work_clk)
    trits_3_1 <= trits_3_0;
  always @(posedge work_clk)
    trits_3_2 <= trits_3_1;
  always @(posedge work_clk)
    step_of_age_14 <= _024_;
  always @(posedge work_clk)
    step_of_age_20 <= _025_;
  always @(posedge work_clk)
    step_of_age_16 <= _026_;
  always @(posedge work_clk)
    \complete$186  <= _027_;
  assign _027_ = work_rst ? 1'h0 : _101_;
  assign _026_ = work_rst ? 1'h0 : _099_;
  assign _025_ = work_rst ? 1'h0 : _097_;
  assign _024_ = work_rst ? 1'h0 : _096_;
  assign _022_ = work_rst ? 5'h00 : tag_19;
  assign _021_ = work_rst ? 5'h00 : tag_18;
  assign _020_ = work_rst ? 5'h00 : tag_17;
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
  assign _118_ = work_rst ? 1'h0 : _095_;
  assign _117_ = work_rst ? 1'h0 : _093_;
  assign _116_ = work_rst ? 1'h0 : _090_;
  assign _119_ = scaler_busy ? _077_ : scaler_busy;
  assign _120_ = _074_ ? 1'h1 : _119_;
  assign _115_ = work_rst ? 1'h0 : _120_;
  assign _121_ = scaler_busy ? _075_[1:0] : scaler_wait;
  assign _122_ = _074_ ? 2'h3 : _121_;
  assign _114_ = work_rst ? 2'h0 : _122_;
  assign _123_ = _073_ ? 1'h0 : constants_two;
  assign _124_ = _070_ ? constants_there : _123_;
  assign _113_ = work_rst ? 1'h0 : _124_;
  assign _125_ = _073_ ? constants_two : constants_there;
  assign _126_ = _070_ ? 1'h1 : _125_;
  assign _112_ = work_rst ? 1'h0 : _126_;
  assign _111_ = work_rst ? 1'h1 : _067_;
  assign _110_ = constants_free ? constants_gathered_0 : constants_0;
  assign _109_ = work_rst ? 1'h0 : _063_;
  assign _107_ = work_rst ? 1'h0 : _060_;
  assign _106_ = work_rst ? 1'h1 : constants_place;
  assign _105_ = constants_goes_0 ? constants_word_0 : constants_gathered_0;
  assign _127_ = _050_ ? _053_ : scales_there;
  assign _104_ = work_rst ? 1'h0 : _127_;
  assign _103_ = work_rst ? 3'h0 : _047_[2:0];
  assign _102_ = work_rst ? 1'h0 : _042_;
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.buffer  buffer (
    .activations__valid(activations__valid),
    .address(beats__payload[20:16]),
    .beats__0(beats__0),
    .beats__1(beats__1),
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.results  results (
    .complete(\complete$186 ),
    .idle(\idle$53 ),
    .\port$890$7 (beats__payload[15:7]),
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
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_0_0 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .product_first(step_of_age_16),
    .result(result_0_0),
    .scale_load(step_of_age_14),
    .scales(first[7:0]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_0_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_0_1 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .product_first(step_of_age_16),
    .result(result_0_1),
    .scale_load(step_of_age_14),
    .scales(first[15:8]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_1_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_0_2 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .product_first(step_of_age_16),
    .result(result_0_2),
    .scale_load(step_of_age_14),
    .scales(first[23:16]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_2_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_0_3 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .product_first(step_of_age_16),
    .result(result_0_3),
    .scale_load(step_of_age_14),
    .scales(first[31:24]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_3_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_1_0 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[31:0]),
    .product_first(step_of_age_16),
    .result(result_1_0),
    .scale_load(step_of_age_14),
    .scales(first[7:0]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_0_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_1_1 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[63:32]),
    .product_first(step_of_age_16),
    .result(result_1_1),
    .scale_load(step_of_age_14),
    .scales(first[15:8]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_1_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_1_2 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[95:64]),
    .product_first(step_of_age_16),
    .result(result_1_2),
    .scale_load(step_of_age_14),
    .scales(first[23:16]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_2_2)
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row row_1_3 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[3:0] }),
    .add_enable(step_of_age_20),
    .add_first(tag_20[3]),
    .clk(work_clk),
    .constant(constants_0[127:96]),
    .product_first(step_of_age_16),
    .result(result_1_3),
    .scale_load(step_of_age_14),
    .scales(first[31:24]),
    .sum_enable(tag_13[0]),
    .sum_first(tag_13[1]),
    .trits(trits_3_2)
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_14),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.walk  walk (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.buffer (\release , loaded__valid, loaded__payload, address, values, work_rst, job__payload, job__valid, job__ready, idle, loading, beats__0, beats__1, r_en, activations__valid, work_clk);
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [4:0] address;
  wire [4:0] address;
  input [31:0] values;
  wire [31:0] values;
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
  output [31:0] beats__0;
  reg [31:0] beats__0 = 32'd0;
  output [31:0] beats__1;
  reg [31:0] beats__1 = 32'd0;
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
  wire _005_;
  wire [3:0] _006_;
  wire _007_;
  wire [24:0] _008_;
  wire _009_;
  wire _010_;
  wire [8:0] _011_;
  wire _012_;
  wire _013_;
  wire [5:0] _014_;
  wire [24:0] _015_;
  wire _016_;
  wire [1:0] _017_;
  wire [8:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire [1:0] _023_;
  wire [88:0] _024_;
  wire [4:0] _025_;
  wire _026_;
  wire [2:0] _027_;
  wire [23:0] _028_;
  wire _029_;
  wire _030_;
  wire [7:0] _031_;
  wire _032_;
  wire _033_;
  wire [23:0] _034_;
  wire _035_;
  wire _036_;
  wire [7:0] _037_;
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
  wire [4:0] _048_;
  wire [4:0] _049_;
  wire _050_;
  wire _051_;
  wire [88:0] _052_;
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
  wire [7:0] _083_;
  wire [7:0] _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
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
  wire [23:0] _101_;
  wire [23:0] _102_;
  wire [23:0] _103_;
  wire [23:0] _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire [7:0] _111_;
  wire _112_;
  wire _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire [23:0] _117_;
  wire _118_;
  wire [2:0] _119_;
  wire _120_;
  wire [2:0] _121_;
  wire [2:0] _122_;
  wire [2:0] _123_;
  wire [2:0] _124_;
  wire _125_;
  wire _126_;
  wire _127_;
  wire [2:0] _128_;
  wire _129_;
  wire _130_;
  wire _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire [4:0] _136_;
  wire [4:0] _137_;
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
  reg [2:0] fsm_state = 3'h0;
  reg into = 1'h0;
  reg [88:0] job = 89'h00000000000000000000000;
  reg [7:0] lanes_written = 8'h00;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  wire [31:0] read__data;
  wire [31:0] \read__data$69 ;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  reg token = 1'h0;
  reg token_0_written = 1'h0;
  reg token_1_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  reg [31:0] values_written = 32'd0;
  wire w_en;
  wire [7:0] write__en;
  wire [7:0] \write__en$34 ;
  reg writes_written = 1'h0;
  reg [31:0] memory_0 [63:0];
  always @(posedge work_clk) begin
    if (write__en[0])
      memory_0[{ set_written, beat_written }][3:0] <= values_written[3:0];
    if (write__en[1])
      memory_0[{ set_written, beat_written }][7:4] <= values_written[7:4];
    if (write__en[2])
      memory_0[{ set_written, beat_written }][11:8] <= values_written[11:8];
    if (write__en[3])
      memory_0[{ set_written, beat_written }][15:12] <= values_written[15:12];
    if (write__en[4])
      memory_0[{ set_written, beat_written }][19:16] <= values_written[19:16];
    if (write__en[5])
      memory_0[{ set_written, beat_written }][23:20] <= values_written[23:20];
    if (write__en[6])
      memory_0[{ set_written, beat_written }][27:24] <= values_written[27:24];
    if (write__en[7])
      memory_0[{ set_written, beat_written }][31:28] <= values_written[31:28];
  end
  reg [31:0] _317_;
  always @(posedge work_clk) begin
    _317_ <= memory_0[address_read_0];
  end
  assign read__data = _317_;
  reg [31:0] memory_1 [63:0];
  always @(posedge work_clk) begin
    if (\write__en$34 [0])
      memory_1[{ set_written, beat_written }][3:0] <= values_written[3:0];
    if (\write__en$34 [1])
      memory_1[{ set_written, beat_written }][7:4] <= values_written[7:4];
    if (\write__en$34 [2])
      memory_1[{ set_written, beat_written }][11:8] <= values_written[11:8];
    if (\write__en$34 [3])
      memory_1[{ set_written, beat_written }][15:12] <= values_written[15:12];
    if (\write__en$34 [4])
      memory_1[{ set_written, beat_written }][19:16] <= values_written[19:16];
    if (\write__en$34 [5])
      memory_1[{ set_written, beat_written }][23:20] <= values_written[23:20];
    if (\write__en$34 [6])
      memory_1[{ set_written, beat_written }][27:24] <= values_written[27:24];
    if (\write__en$34 [7])
      memory_1[{ set_written, beat_written }][31:28] <= values_written[31:28];
  end
  reg [31:0] _318_;
  always @(posedge work_clk) begin
    _318_ <= memory_1[address_read_0];
  end
  assign \read__data$69  = _318_;
  assign _015_ = beats_left - 1'h1;
  assign _016_ = beats_left == 2'h2;
  assign _017_ = token + 1'h1;
  assign _018_ = tokens_left - 1'h1;
  assign _019_ = tokens_left == 2'h2;
  assign _020_ = ~ into;
  assign _021_ = ! token;
  assign _022_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _023_;
  always @(posedge work_clk)
    job <= _024_;
  always @(posedge work_clk)
    beat <= _025_;
  always @(posedge work_clk)
    token <= _026_;
  always @(posedge work_clk)
    fsm_state <= _027_;
  always @(posedge work_clk)
    beats_from <= _028_;
  always @(posedge work_clk)
    beats_one <= _029_;
  always @(posedge work_clk)
    beats_two <= _030_;
  always @(posedge work_clk)
    tokens_from <= _031_;
  always @(posedge work_clk)
    tokens_one <= _032_;
  always @(posedge work_clk)
    tokens_two <= _033_;
  always @(posedge work_clk)
    beats_left <= _034_;
  always @(posedge work_clk)
    beats_last <= _035_;
  always @(posedge work_clk)
    beats_nearly <= _036_;
  always @(posedge work_clk)
    tokens_left <= _037_;
  always @(posedge work_clk)
    tokens_last <= _038_;
  always @(posedge work_clk)
    tokens_nearly <= _039_;
  always @(posedge work_clk)
    last_part <= _040_;
  always @(posedge work_clk)
    loading <= _041_;
  always @(posedge work_clk)
    into <= _042_;
  always @(posedge work_clk)
    writes_written <= _043_;
  always @(posedge work_clk)
    lanes_written <= 8'hff;
  always @(posedge work_clk)
    beat_written <= beat;
  always @(posedge work_clk)
    values_written <= values;
  always @(posedge work_clk)
    set_written <= _044_;
  always @(posedge work_clk)
    token_0_written <= _045_;
  always @(posedge work_clk)
    token_1_written <= _046_;
  always @(posedge work_clk)
    out_of <= _047_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  always @(posedge work_clk)
    beats__1 <= \read__data$69 ;
  assign _000_ = ~ sets[1];
  assign _005_ = ! sets;
  assign done = activations__valid & loading;
  assign _001_ = token_0_written & writes_written;
  assign write__en = _001_ ? lanes_written : 8'h00;
  assign _002_ = token_1_written & writes_written;
  assign \write__en$34  = _002_ ? lanes_written : 8'h00;
  assign _003_ = job__valid & job__ready;
  assign _004_ = sets + _003_;
  assign _006_ = _004_ - \release ;
  assign _007_ = job__valid & job__ready;
  assign _008_ = job[79:56] - 1'h1;
  assign _009_ = job[79:56] == 1'h1;
  assign _010_ = job[79:56] == 2'h2;
  assign _011_ = job[88:81] - 1'h1;
  assign _012_ = job[88:81] == 1'h1;
  assign _013_ = job[88:81] == 2'h2;
  assign _014_ = beat + 1'h1;
  assign _048_ = done ? _137_ : beat;
  function [4:0] _200_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _200_ = b[4:0];
      s[1]:
        _200_ = b[9:5];
      default:
        _200_ = a;
    endcase
  endfunction
  assign _049_ = _200_(beat, { 5'h00, _048_ }, { _051_, _050_ });
  assign _050_ = fsm_state == 3'h3;
  assign _051_ = ! fsm_state;
  assign _025_ = work_rst ? 5'h00 : _049_;
  assign _052_ = _053_ ? job__payload : job;
  assign _053_ = ! fsm_state;
  assign _024_ = work_rst ? 89'h00000000000000000000000 : _052_;
  assign _023_ = work_rst ? 2'h0 : _006_[1:0];
  assign w_en = _054_ ? 1'h1 : 1'h0;
  assign _054_ = fsm_state == 3'h4;
  assign idle = _055_ ? _005_ : 1'h0;
  assign _055_ = ! fsm_state;
  assign job__ready = _056_ ? _000_ : 1'h0;
  assign _056_ = ! fsm_state;
  assign _057_ = \release  ? _022_ : out_of;
  assign _047_ = work_rst ? 1'h0 : _057_;
  assign _046_ = work_rst ? 1'h0 : token;
  assign _045_ = work_rst ? 1'h0 : _021_;
  assign _044_ = work_rst ? 1'h0 : into;
  assign _043_ = work_rst ? 1'h0 : done;
  assign _058_ = _059_ ? _020_ : into;
  assign _059_ = fsm_state == 3'h4;
  assign _042_ = work_rst ? 1'h0 : _058_;
  assign _060_ = tokens_last ? 1'h0 : loading;
  assign _061_ = beats_last ? _060_ : loading;
  assign _062_ = last_part ? _061_ : loading;
  assign _063_ = done ? _062_ : loading;
  function [0:0] _227_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _227_ = b[0:0];
      s[1]:
        _227_ = b[1:1];
      default:
        _227_ = a;
    endcase
  endfunction
  assign _064_ = _227_(loading, { 1'h1, _063_ }, { _066_, _065_ });
  assign _065_ = fsm_state == 3'h3;
  assign _066_ = fsm_state == 3'h2;
  assign _041_ = work_rst ? 1'h0 : _064_;
  assign _067_ = done ? 1'h1 : last_part;
  function [0:0] _232_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _232_ = b[0:0];
      s[1]:
        _232_ = b[1:1];
      default:
        _232_ = a;
    endcase
  endfunction
  assign _068_ = _232_(last_part, { 1'h1, _067_ }, { _070_, _069_ });
  assign _069_ = fsm_state == 3'h3;
  assign _070_ = fsm_state == 3'h2;
  assign _040_ = work_rst ? 1'h0 : _068_;
  assign _071_ = beats_last ? _019_ : tokens_nearly;
  assign _072_ = last_part ? _071_ : tokens_nearly;
  assign _073_ = done ? _072_ : tokens_nearly;
  function [0:0] _239_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _239_ = b[0:0];
      s[1]:
        _239_ = b[1:1];
      default:
        _239_ = a;
    endcase
  endfunction
  assign _074_ = _239_(tokens_nearly, { tokens_two, _073_ }, { _076_, _075_ });
  assign _075_ = fsm_state == 3'h3;
  assign _076_ = fsm_state == 3'h2;
  assign _039_ = work_rst ? 1'h0 : _074_;
  assign _077_ = beats_last ? tokens_nearly : tokens_last;
  assign _078_ = last_part ? _077_ : tokens_last;
  assign _079_ = done ? _078_ : tokens_last;
  function [0:0] _246_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _246_ = b[0:0];
      s[1]:
        _246_ = b[1:1];
      default:
        _246_ = a;
    endcase
  endfunction
  assign _080_ = _246_(tokens_last, { tokens_one, _079_ }, { _082_, _081_ });
  assign _081_ = fsm_state == 3'h3;
  assign _082_ = fsm_state == 3'h2;
  assign _038_ = work_rst ? 1'h0 : _080_;
  assign _083_ = beats_last ? _018_[7:0] : tokens_left;
  assign _084_ = last_part ? _083_ : tokens_left;
  assign _085_ = done ? _084_ : tokens_left;
  function [7:0] _253_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _253_ = b[7:0];
      s[1]:
        _253_ = b[15:8];
      default:
        _253_ = a;
    endcase
  endfunction
  assign _086_ = _253_(tokens_left, { tokens_from, _085_ }, { _088_, _087_ });
  assign _087_ = fsm_state == 3'h3;
  assign _088_ = fsm_state == 3'h2;
  assign _037_ = work_rst ? 8'h00 : _086_;
  assign _089_ = beats_last ? beats_two : _016_;
  assign _090_ = last_part ? _089_ : beats_nearly;
  assign _091_ = done ? _090_ : beats_nearly;
  function [0:0] _260_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _260_ = b[0:0];
      s[1]:
        _260_ = b[1:1];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _092_ = _260_(beats_nearly, { beats_two, _091_ }, { _094_, _093_ });
  assign _093_ = fsm_state == 3'h3;
  assign _094_ = fsm_state == 3'h2;
  assign _036_ = work_rst ? 1'h0 : _092_;
  assign _095_ = beats_last ? beats_one : beats_nearly;
  assign _096_ = last_part ? _095_ : beats_last;
  assign _097_ = done ? _096_ : beats_last;
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
  assign _098_ = _267_(beats_last, { beats_one, _097_ }, { _100_, _099_ });
  assign _099_ = fsm_state == 3'h3;
  assign _100_ = fsm_state == 3'h2;
  assign _035_ = work_rst ? 1'h0 : _098_;
  assign _101_ = beats_last ? beats_from : _015_[23:0];
  assign _102_ = last_part ? _101_ : beats_left;
  assign _103_ = done ? _102_ : beats_left;
  function [23:0] _274_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _274_ = b[23:0];
      s[1]:
        _274_ = b[47:24];
      default:
        _274_ = a;
    endcase
  endfunction
  assign _104_ = _274_(beats_left, { beats_from, _103_ }, { _106_, _105_ });
  assign _105_ = fsm_state == 3'h3;
  assign _106_ = fsm_state == 3'h2;
  assign _034_ = work_rst ? 24'h000000 : _104_;
  assign _107_ = _108_ ? _013_ : tokens_two;
  assign _108_ = fsm_state == 3'h1;
  assign _033_ = work_rst ? 1'h0 : _107_;
  assign _109_ = _110_ ? _012_ : tokens_one;
  assign _110_ = fsm_state == 3'h1;
  assign _032_ = work_rst ? 1'h0 : _109_;
  assign _111_ = _112_ ? _011_[7:0] : tokens_from;
  assign _112_ = fsm_state == 3'h1;
  assign _031_ = work_rst ? 8'h00 : _111_;
  assign _113_ = _114_ ? _010_ : beats_two;
  assign _114_ = fsm_state == 3'h1;
  assign _030_ = work_rst ? 1'h0 : _113_;
  assign _115_ = _116_ ? _009_ : beats_one;
  assign _116_ = fsm_state == 3'h1;
  assign _029_ = work_rst ? 1'h0 : _115_;
  assign _117_ = _118_ ? _008_[23:0] : beats_from;
  assign _118_ = fsm_state == 3'h1;
  assign _028_ = work_rst ? 24'h000000 : _117_;
  function [2:0] _296_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _296_ = b[2:0];
      s[1]:
        _296_ = b[5:3];
      s[2]:
        _296_ = b[8:6];
      s[3]:
        _296_ = b[11:9];
      s[4]:
        _296_ = b[14:12];
      default:
        _296_ = a;
    endcase
  endfunction
  assign _119_ = _296_(fsm_state, { _128_, 6'h13, _124_, 3'h0 }, { _129_, _127_, _126_, _125_, _120_ });
  assign _120_ = fsm_state == 3'h4;
  assign _121_ = tokens_last ? 3'h4 : fsm_state;
  assign _122_ = beats_last ? _121_ : fsm_state;
  assign _123_ = last_part ? _122_ : fsm_state;
  assign _124_ = done ? _123_ : fsm_state;
  assign _125_ = fsm_state == 3'h3;
  assign _126_ = fsm_state == 3'h2;
  assign _127_ = fsm_state == 3'h1;
  assign _128_ = _007_ ? 3'h1 : fsm_state;
  assign _129_ = ! fsm_state;
  assign _027_ = work_rst ? 3'h0 : _119_;
  assign _130_ = beats_last ? _017_[0] : token;
  assign _131_ = last_part ? _130_ : token;
  assign _132_ = done ? _131_ : token;
  function [0:0] _311_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _311_ = b[0:0];
      s[1]:
        _311_ = b[1:1];
      default:
        _311_ = a;
    endcase
  endfunction
  assign _133_ = _311_(token, { 1'h0, _132_ }, { _135_, _134_ });
  assign _134_ = fsm_state == 3'h3;
  assign _135_ = ! fsm_state;
  assign _026_ = work_rst ? 1'h0 : _133_;
  assign _136_ = beats_last ? 5'h00 : _014_[4:0];
  assign _137_ = last_part ? _136_ : beat;
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.buffer.waiting  waiting (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.results (spare, put, \port$890$7 , room, idle, values__0, values__1, values__2, values__3, values__4, values__5, values__6, values__7, words__ready, work_rst, complete, words__payload, valid, work_clk);
  input [1:0] spare;
  wire [1:0] spare;
  input put;
  wire put;
  input [8:0] \port$890$7 ;
  wire [8:0] \port$890$7 ;
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
  wire [255:0] _051_;
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
  reg [255:0] word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  assign _051_ = _019_ ? { 128'h00000000000000000000000000000000, _022_ } : word;
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1030$0 (first_tokens[1:0]),
    .\port$890$7 (\port$890$7 ),
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.results.tiles (put, \port$890$7 , take, \port$1030$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$890$7 ;
  wire [8:0] \port$890$7 ;
  input take;
  wire take;
  output [1:0] \port$1030$0 ;
  wire [1:0] \port$1030$0 ;
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
  assign _26_ = \port$890$7 [8:1] - 1'h1;
  assign _27_ = 1'h1 + take;
  assign _28_ = level == _27_;
  assign _29_ = put & _28_;
  assign _01_ = \port$890$7 [8:1] - 1'h1;
  assign _02_ = 2'h2 + take;
  assign _03_ = level == _02_;
  assign _04_ = put & _03_;
  assign _05_ = \port$890$7 [8:1] - 1'h1;
  assign _06_ = 1'h0 + take;
  assign _07_ = level == _06_;
  assign _08_ = put & _07_;
  assign _09_ = 1'h1 + take;
  assign _10_ = level == _09_;
  assign _12_ = put & _10_;
  assign _13_ = 2'h2 + take;
  assign _14_ = level == _13_;
  assign _15_ = put & _14_;
  assign \port$1030$0  = vectors_0 + 1'h1;
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
  assign _30_ = _15_ ? \port$890$7 [0] : final_2;
  assign _23_ = work_rst ? 1'h0 : _30_;
  assign _31_ = take ? final_2 : final_1;
  assign _32_ = _12_ ? \port$890$7 [0] : _31_;
  assign _22_ = work_rst ? 1'h0 : _32_;
  assign _33_ = take ? final_1 : final_0;
  assign _34_ = _08_ ? \port$890$7 [0] : _33_;
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.scales (put, first, work_rst, take, value, work_clk);
  input put;
  wire put;
  output [31:0] first;
  wire [31:0] first;
  input work_rst;
  wire work_rst;
  input take;
  wire take;
  input [31:0] value;
  wire [31:0] value;
  input work_clk;
  wire work_clk;
  wire [4:0] _00_;
  wire [4:0] _01_;
  wire [3:0] _02_;
  wire [3:0] _03_;
  reg [3:0] \$signature__addr  = 4'h0;
  reg [3:0] out_of = 4'h0;
  (* ram_style = "distributed" *)
  reg [31:0] memory [15:0];
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.walk.ahead  ahead (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.director (rst, drained, aborted, flushed, fields_command__ready, weights_command__ready, bad_weights, \program , tokens, start, abort, job, weights_command__payload, fields_command__payload, busy, fields_command__valid, bad_start, bad_descriptor, bad_magic, bad_version, bad_config
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
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire [32:0] _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire [32:0] _016_;
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
  wire [15:0] _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire _037_;
  wire [16:0] _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire [16:0] _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire [511:0] _048_;
  wire _049_;
  wire _050_;
  wire [31:0] _051_;
  wire [1:0] _052_;
  wire [19:0] _053_;
  wire [19:0] _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [1:0] _059_;
  wire _060_;
  wire _061_;
  wire [2:0] _062_;
  wire _063_;
  wire [14:0] _064_;
  wire _065_;
  wire [31:0] _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire [31:0] _071_;
  wire [31:0] _072_;
  wire [15:0] _073_;
  wire _074_;
  wire _075_;
  wire [3:0] _076_;
  wire _077_;
  wire [15:0] _078_;
  wire _079_;
  wire [15:0] _080_;
  wire _081_;
  wire _082_;
  wire [15:0] _083_;
  wire _084_;
  wire _085_;
  wire [7:0] _086_;
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
  wire [31:0] _101_;
  wire [31:0] _102_;
  wire [31:0] _103_;
  wire [31:0] _104_;
  wire _105_;
  wire [31:0] _106_;
  wire [31:0] _107_;
  wire [31:0] _108_;
  wire [31:0] _109_;
  wire [32:0] _110_;
  wire [19:0] _111_;
  wire [24:0] _112_;
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
  wire [39:0] _150_;
  wire [7:0] _151_;
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
  wire [15:0] _165_;
  wire [15:0] _166_;
  wire _167_;
  wire [15:0] _168_;
  wire [15:0] _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire _175_;
  wire _176_;
  wire [15:0] _177_;
  wire [15:0] _178_;
  wire _179_;
  wire _180_;
  wire _181_;
  wire _182_;
  wire [15:0] _183_;
  wire [15:0] _184_;
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
  wire [3:0] _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire [3:0] _213_;
  wire _214_;
  wire [3:0] _215_;
  wire [3:0] _216_;
  wire _217_;
  wire [3:0] _218_;
  wire [3:0] _219_;
  wire [3:0] _220_;
  wire _221_;
  wire [3:0] _222_;
  wire [3:0] _223_;
  wire _224_;
  wire [3:0] _225_;
  wire _226_;
  wire [3:0] _227_;
  wire [3:0] _228_;
  wire [3:0] _229_;
  wire _230_;
  wire [3:0] _231_;
  wire _232_;
  wire [3:0] _233_;
  wire _234_;
  wire [3:0] _235_;
  wire [3:0] _236_;
  wire _237_;
  wire [3:0] _238_;
  wire [3:0] _239_;
  wire [3:0] _240_;
  wire _241_;
  wire [3:0] _242_;
  wire _243_;
  wire _244_;
  wire _245_;
  wire _246_;
  wire _247_;
  wire _248_;
  wire _249_;
  wire _250_;
  wire [15:0] _251_;
  wire _252_;
  wire [31:0] _253_;
  wire [31:0] _254_;
  wire [31:0] _255_;
  wire _256_;
  wire _257_;
  wire [31:0] _258_;
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
  wire [1:0] _269_;
  wire [1:0] _270_;
  wire [1:0] _271_;
  wire _272_;
  wire [31:0] _273_;
  wire [31:0] _274_;
  wire _275_;
  wire _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire [255:0] _280_;
  wire [255:0] _281_;
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
  reg [19:0] \$signal  = 20'h00000;
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
  reg [1:0] place = 2'h1;
  reg [511:0] record = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg refused = 1'h0;
  reg [15:0] vectors = 16'h0000;
  assign _000_ = ~ refused;
  assign _088_ = bad_magic_found & header;
  assign _097_ = bad_version_found & header;
  assign _105_ = bad_magic_found & header;
  assign _120_ = ~ _105_;
  assign _130_ = _097_ & _120_;
  assign _141_ = bad_config_found & header;
  assign _001_ = bad_magic_found & header;
  assign _020_ = bad_version_found & header;
  assign _030_ = _001_ | _020_;
  assign _040_ = ~ _030_;
  assign _049_ = _141_ & _040_;
  assign _060_ = header ? bad_header_found : bad_job_found;
  assign _070_ = bad_magic_found & header;
  assign _087_ = bad_version_found & header;
  assign _089_ = _070_ | _087_;
  assign _090_ = bad_config_found & header;
  assign _091_ = _089_ | _090_;
  assign _092_ = ~ _091_;
  assign _093_ = _060_ & _092_;
  assign _094_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _095_ = abort & busy;
  assign _096_ = ~ finish;
  assign aborted = _095_ & _096_;
  assign _098_ = place[0] & fields__ready;
  assign _099_ = place[1] & fields__ready;
  assign _100_ = fields__valid & fields__ready;
  assign _101_ = check ^ fields__payload[31:0];
  assign _102_ = _101_ ^ fields__payload[63:32];
  assign _103_ = _102_ ^ fields__payload[95:64];
  assign _104_ = _103_ ^ fields__payload[127:96];
  assign _106_ = _104_ ^ fields__payload[159:128];
  assign _107_ = _106_ ^ fields__payload[191:160];
  assign _108_ = _107_ ^ fields__payload[223:192];
  assign _109_ = _108_ ^ fields__payload[255:224];
  assign _110_ = record[63:32] - 1'h1;
  assign _111_ = 1'h0 + { 1'h0, _110_[15:0], 2'h0 };
  assign _112_ = record[151:128] - record[75:64];
  assign _113_ = record[31:0] != 31'h4e524554;
  assign _114_ = record[63:32] != 1'h1;
  assign _115_ = record[95:64] != 32'd3548480839;
  assign _116_ = record[127:96] != 16'hfe0b;
  assign _117_ = | bad_config_rules;
  assign _118_ = | check;
  assign _119_ = | record[159:128];
  assign _121_ = ~ _119_;
  assign _122_ = | record[159:144];
  assign _123_ = | bad_header_rules;
  assign _124_ = | check;
  assign _125_ = | record[31:0];
  assign _126_ = ~ _125_;
  assign _127_ = | record[63:32];
  assign _128_ = ~ _127_;
  assign _129_ = | record[95:64];
  assign _131_ = ~ _129_;
  assign _132_ = | record[127:96];
  assign _133_ = ~ _132_;
  assign _134_ = | record[159:128];
  assign _135_ = ~ _134_;
  assign _136_ = | record[255:224];
  assign _137_ = ~ _136_;
  assign _138_ = | record[31:24];
  assign _139_ = | record[63:48];
  assign _140_ = | record[95:76];
  assign _142_ = | record[127:100];
  assign _143_ = | record[159:152];
  assign _144_ = record[95:64] > 3'h4;
  assign _145_ = record[159:128] > 6'h20;
  assign _146_ = | record[191:160];
  assign _147_ = | bad_job_rules;
  assign _148_ = \$signal  != by_beats;
  assign _149_ = _147_ | _148_;
  assign _150_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _002_ = flush | job__ready;
  assign _003_ = flush | unpack_job__ready;
  assign _004_ = flush | weights_command__ready;
  assign _005_ = | \program [5:0];
  assign _006_ = ! tokens;
  assign _007_ = _005_ | _006_;
  assign _008_ = address + 7'h40;
  assign _009_ = abort | failed;
  assign _010_ = _009_ | bad_weights;
  assign _011_ = fields__valid & place[1];
  assign _012_ = abort | failed;
  assign _013_ = _012_ | bad_weights;
  assign _014_ = abort | failed;
  assign _015_ = _014_ | bad_weights;
  assign _016_ = record[159:128] - 1'h1;
  assign _017_ = record[159:128] == 1'h1;
  assign _018_ = record[159:128] == 2'h2;
  assign _019_ = abort | failed;
  assign _021_ = _019_ | bad_weights;
  assign _022_ = bad_magic_found & header;
  assign _023_ = bad_version_found & header;
  assign _024_ = _022_ | _023_;
  assign _025_ = bad_config_found & header;
  assign _026_ = _024_ | _025_;
  assign _027_ = header ? bad_header_found : bad_job_found;
  assign _028_ = _026_ | _027_;
  assign _029_ = abort | failed;
  assign _031_ = _029_ | bad_weights;
  assign _032_ = left < 2'h2;
  assign _033_ = _032_ ? left : 16'h0002;
  assign _034_ = left > 2'h2;
  assign _035_ = abort | failed;
  assign _036_ = _035_ | bad_weights;
  assign _037_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _038_ = left - pass_tokens;
  assign _039_ = abort | failed;
  assign _041_ = _039_ | bad_weights;
  assign _042_ = jobs_left - 1'h1;
  assign _043_ = jobs_left == 2'h2;
  assign _044_ = abort | failed;
  assign _045_ = _044_ | bad_weights;
  assign _046_ = abort | failed;
  assign _047_ = _046_ | bad_weights;
  always @(posedge clk)
    record <= _048_;
  always @(posedge clk)
    fields__ready <= _050_;
  always @(posedge clk)
    check <= _051_;
  always @(posedge clk)
    place <= _052_;
  always @(posedge clk)
    \$signal  <= _053_;
  always @(posedge clk)
    by_beats <= _054_;
  always @(posedge clk)
    bad_magic_rules <= _055_;
  always @(posedge clk)
    bad_magic_found <= _056_;
  always @(posedge clk)
    bad_version_rules <= _057_;
  always @(posedge clk)
    bad_version_found <= _058_;
  always @(posedge clk)
    bad_config_rules <= _059_;
  always @(posedge clk)
    bad_config_found <= _061_;
  always @(posedge clk)
    bad_header_rules <= _062_;
  always @(posedge clk)
    bad_header_found <= _063_;
  always @(posedge clk)
    bad_job_rules <= _064_;
  always @(posedge clk)
    bad_job_found <= _065_;
  always @(posedge clk)
    _weights <= _066_;
  always @(posedge clk)
    job__valid <= _067_;
  always @(posedge clk)
    unpack_job__valid <= _068_;
  always @(posedge clk)
    weights_command__valid <= _069_;
  always @(posedge clk)
    base <= _071_;
  always @(posedge clk)
    address <= _072_;
  always @(posedge clk)
    vectors <= _073_;
  always @(posedge clk)
    header <= _074_;
  always @(posedge clk)
    refused <= _075_;
  always @(posedge clk)
    fsm_state <= _076_;
  always @(posedge clk)
    flush <= _077_;
  always @(posedge clk)
    left <= _078_;
  always @(posedge clk)
    more <= _079_;
  always @(posedge clk)
    jobs_from <= _080_;
  always @(posedge clk)
    jobs_one <= _081_;
  always @(posedge clk)
    jobs_two <= _082_;
  always @(posedge clk)
    jobs_left <= _083_;
  always @(posedge clk)
    jobs_last <= _084_;
  always @(posedge clk)
    jobs_nearly <= _085_;
  always @(posedge clk)
    pass_tokens <= _086_;
  assign _151_ = _152_ ? _033_[7:0] : pass_tokens;
  assign _152_ = fsm_state == 4'h8;
  assign _086_ = rst ? 8'h00 : _151_;
  assign _153_ = more ? jobs_nearly : _043_;
  function [0:0] _478_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _478_ = b[0:0];
      s[1]:
        _478_ = b[1:1];
      default:
        _478_ = a;
    endcase
  endfunction
  assign _154_ = _478_(jobs_nearly, { _157_, _153_ }, { _158_, _155_ });
  assign _155_ = fsm_state == 4'h7;
  assign _156_ = header ? jobs_two : jobs_nearly;
  assign _157_ = _028_ ? jobs_nearly : _156_;
  assign _158_ = fsm_state == 4'h6;
  assign _085_ = rst ? 1'h0 : _154_;
  assign _159_ = more ? jobs_last : jobs_nearly;
  function [0:0] _485_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _485_ = b[0:0];
      s[1]:
        _485_ = b[1:1];
      default:
        _485_ = a;
    endcase
  endfunction
  assign _160_ = _485_(jobs_last, { _163_, _159_ }, { _164_, _161_ });
  assign _161_ = fsm_state == 4'h7;
  assign _162_ = header ? jobs_one : jobs_last;
  assign _163_ = _028_ ? jobs_last : _162_;
  assign _164_ = fsm_state == 4'h6;
  assign _084_ = rst ? 1'h0 : _160_;
  assign _165_ = more ? jobs_left : _042_[15:0];
  function [15:0] _492_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _492_ = b[15:0];
      s[1]:
        _492_ = b[31:16];
      default:
        _492_ = a;
    endcase
  endfunction
  assign _166_ = _492_(jobs_left, { _169_, _165_ }, { _170_, _167_ });
  assign _167_ = fsm_state == 4'h7;
  assign _168_ = header ? jobs_from : jobs_left;
  assign _169_ = _028_ ? jobs_left : _168_;
  assign _170_ = fsm_state == 4'h6;
  assign _083_ = rst ? 16'h0000 : _166_;
  assign _171_ = header ? _018_ : jobs_two;
  assign _172_ = _173_ ? _171_ : jobs_two;
  assign _173_ = fsm_state == 4'h5;
  assign _082_ = rst ? 1'h0 : _172_;
  assign _174_ = header ? _017_ : jobs_one;
  assign _175_ = _176_ ? _174_ : jobs_one;
  assign _176_ = fsm_state == 4'h5;
  assign _081_ = rst ? 1'h0 : _175_;
  assign _177_ = header ? _016_[15:0] : jobs_from;
  assign _178_ = _179_ ? _177_ : jobs_from;
  assign _179_ = fsm_state == 4'h5;
  assign _080_ = rst ? 16'h0000 : _178_;
  function [0:0] _510_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _510_ = b[0:0];
      s[1]:
        _510_ = b[1:1];
      default:
        _510_ = a;
    endcase
  endfunction
  assign _180_ = _510_(more, { 1'h1, _034_ }, { _182_, _181_ });
  assign _181_ = fsm_state == 4'h8;
  assign _182_ = fsm_state == 4'h5;
  assign _079_ = rst ? 1'h0 : _180_;
  assign _183_ = _037_ ? left : _038_[15:0];
  function [15:0] _515_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _515_ = b[15:0];
      s[1]:
        _515_ = b[31:16];
      default:
        _515_ = a;
    endcase
  endfunction
  assign _184_ = _515_(left, { vectors, _183_ }, { _186_, _185_ });
  assign _185_ = fsm_state == 4'h9;
  assign _186_ = fsm_state == 4'h5;
  assign _078_ = rst ? 16'h0000 : _184_;
  function [0:0] _519_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _519_ = b[0:0];
      s[1]:
        _519_ = b[1:1];
      s[2]:
        _519_ = b[2:2];
      s[3]:
        _519_ = b[3:3];
      s[4]:
        _519_ = b[4:4];
      s[5]:
        _519_ = b[5:5];
      s[6]:
        _519_ = b[6:6];
      s[7]:
        _519_ = b[7:7];
      s[8]:
        _519_ = b[8:8];
      s[9]:
        _519_ = b[9:9];
      default:
        _519_ = a;
    endcase
  endfunction
  assign _187_ = _519_(flush, { _207_, _204_, _202_, _200_, _198_, _195_, _193_, _191_, _189_, 1'h0 }, { _208_, _205_, _203_, _201_, _199_, _196_, _194_, _192_, _190_, _188_ });
  assign _188_ = fsm_state == 4'hd;
  assign _189_ = _047_ ? 1'h1 : flush;
  assign _190_ = fsm_state == 4'ha;
  assign _191_ = _045_ ? 1'h1 : flush;
  assign _192_ = fsm_state == 4'h7;
  assign _193_ = _041_ ? 1'h1 : flush;
  assign _194_ = fsm_state == 4'h9;
  assign _195_ = _036_ ? 1'h1 : flush;
  assign _196_ = fsm_state == 4'h8;
  assign _197_ = _028_ ? 1'h1 : flush;
  assign _198_ = _031_ ? 1'h1 : _197_;
  assign _199_ = fsm_state == 4'h6;
  assign _200_ = _021_ ? 1'h1 : flush;
  assign _201_ = fsm_state == 4'h5;
  assign _202_ = _015_ ? 1'h1 : flush;
  assign _203_ = fsm_state == 4'h4;
  assign _204_ = _013_ ? 1'h1 : flush;
  assign _205_ = fsm_state == 4'h3;
  assign _206_ = refused ? 1'h1 : flush;
  assign _207_ = _010_ ? 1'h1 : _206_;
  assign _208_ = fsm_state == 4'h1;
  assign _077_ = rst ? 1'h0 : _187_;
  function [3:0] _542_;
    input [3:0] a;
    input [55:0] b;
    input [13:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _542_ = b[3:0];
      s[1]:
        _542_ = b[7:4];
      s[2]:
        _542_ = b[11:8];
      s[3]:
        _542_ = b[15:12];
      s[4]:
        _542_ = b[19:16];
      s[5]:
        _542_ = b[23:20];
      s[6]:
        _542_ = b[27:24];
      s[7]:
        _542_ = b[31:28];
      s[8]:
        _542_ = b[35:32];
      s[9]:
        _542_ = b[39:36];
      s[10]:
        _542_ = b[43:40];
      s[11]:
        _542_ = b[47:44];
      s[12]:
        _542_ = b[51:48];
      s[13]:
        _542_ = b[55:52];
      default:
        _542_ = a;
    endcase
  endfunction
  assign _209_ = _542_(fsm_state, { _242_, _240_, _236_, _233_, _231_, _229_, _225_, _223_, _220_, _216_, _213_, 12'hdb0 }, { _243_, _241_, _237_, _234_, _232_, _230_, _226_, _224_, _221_, _217_, _214_, _212_, _211_, _210_ });
  assign _210_ = fsm_state == 4'hb;
  assign _211_ = fsm_state == 4'hd;
  assign _212_ = fsm_state == 4'hc;
  assign _213_ = flushed ? 4'hc : fsm_state;
  assign _214_ = fsm_state == 4'h2;
  assign _215_ = drained ? 4'hb : fsm_state;
  assign _216_ = _047_ ? 4'h2 : _215_;
  assign _217_ = fsm_state == 4'ha;
  assign _218_ = jobs_last ? 4'ha : 4'h1;
  assign _219_ = more ? 4'h8 : _218_;
  assign _220_ = _045_ ? 4'h2 : _219_;
  assign _221_ = fsm_state == 4'h7;
  assign _222_ = _037_ ? fsm_state : 4'h7;
  assign _223_ = _041_ ? 4'h2 : _222_;
  assign _224_ = fsm_state == 4'h9;
  assign _225_ = _036_ ? 4'h2 : 4'h9;
  assign _226_ = fsm_state == 4'h8;
  assign _227_ = header ? 4'h1 : 4'h7;
  assign _228_ = _028_ ? 4'h2 : _227_;
  assign _229_ = _031_ ? 4'h2 : _228_;
  assign _230_ = fsm_state == 4'h6;
  assign _231_ = _021_ ? 4'h2 : 4'h6;
  assign _232_ = fsm_state == 4'h5;
  assign _233_ = _015_ ? 4'h2 : 4'h5;
  assign _234_ = fsm_state == 4'h4;
  assign _235_ = _011_ ? 4'h4 : fsm_state;
  assign _236_ = _013_ ? 4'h2 : _235_;
  assign _237_ = fsm_state == 4'h3;
  assign _238_ = fields_command__ready ? 4'h3 : fsm_state;
  assign _239_ = refused ? 4'h2 : _238_;
  assign _240_ = _010_ ? 4'h2 : _239_;
  assign _241_ = fsm_state == 4'h1;
  assign _242_ = start ? 4'h1 : fsm_state;
  assign _243_ = ! fsm_state;
  assign _076_ = rst ? 4'h0 : _209_;
  assign _244_ = _245_ ? _007_ : refused;
  assign _245_ = ! fsm_state;
  assign _075_ = rst ? 1'h0 : _244_;
  assign _246_ = header ? 1'h0 : header;
  assign _247_ = _028_ ? header : _246_;
  function [0:0] _583_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _583_ = b[0:0];
      s[1]:
        _583_ = b[1:1];
      default:
        _583_ = a;
    endcase
  endfunction
  assign _248_ = _583_(header, { 1'h1, _247_ }, { _250_, _249_ });
  assign _249_ = fsm_state == 4'h6;
  assign _250_ = ! fsm_state;
  assign _074_ = rst ? 1'h1 : _248_;
  assign _251_ = _252_ ? tokens : vectors;
  assign _252_ = ! fsm_state;
  assign _073_ = rst ? 16'h0000 : _251_;
  assign _253_ = fields_command__ready ? _008_[31:0] : address;
  assign _254_ = refused ? address : _253_;
  function [31:0] _592_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _592_ = b[31:0];
      s[1]:
        _592_ = b[63:32];
      default:
        _592_ = a;
    endcase
  endfunction
  assign _255_ = _592_(address, { \program , _254_ }, { _257_, _256_ });
  assign _256_ = fsm_state == 4'h1;
  assign _257_ = ! fsm_state;
  assign _072_ = rst ? 32'd0 : _255_;
  assign _258_ = _259_ ? \program  : base;
  assign _259_ = ! fsm_state;
  assign _071_ = rst ? 32'd0 : _258_;
  assign _260_ = _004_ ? 1'h0 : weights_command__valid;
  assign _261_ = _262_ ? 1'h1 : _260_;
  assign _262_ = fsm_state == 4'h8;
  assign _069_ = rst ? 1'h0 : _261_;
  assign _263_ = _003_ ? 1'h0 : unpack_job__valid;
  assign _264_ = _265_ ? 1'h1 : _263_;
  assign _265_ = fsm_state == 4'h8;
  assign _068_ = rst ? 1'h0 : _264_;
  assign _266_ = _002_ ? 1'h0 : job__valid;
  assign _267_ = _268_ ? 1'h1 : _266_;
  assign _268_ = fsm_state == 4'h8;
  assign _067_ = rst ? 1'h0 : _267_;
  assign _066_ = rst ? 32'd0 : _150_[31:0];
  assign _065_ = rst ? 1'h0 : _149_;
  assign _064_ = rst ? 15'h0000 : { _146_, _145_, _144_, _143_, _142_, _140_, _139_, _138_, _137_, _135_, _133_, _131_, _128_, _126_, _124_ };
  assign _063_ = rst ? 1'h0 : _123_;
  assign _062_ = rst ? 3'h0 : { _122_, _121_, _118_ };
  assign _061_ = rst ? 1'h0 : _117_;
  assign _059_ = rst ? 2'h0 : { _116_, _115_ };
  assign _058_ = rst ? 1'h0 : bad_version_rules;
  assign _057_ = rst ? 1'h0 : _114_;
  assign _056_ = rst ? 1'h0 : bad_magic_rules;
  assign _055_ = rst ? 1'h0 : _113_;
  assign _054_ = rst ? 20'h00000 : _112_[19:0];
  assign _053_ = rst ? 20'h00000 : _111_;
  assign _269_ = _100_ ? { place[0], place[1] } : place;
  assign _270_ = fields_command__valid ? place : _269_;
  assign _271_ = _272_ ? 2'h1 : _270_;
  assign _272_ = fsm_state == 4'h2;
  assign _052_ = rst ? 2'h1 : _271_;
  assign _273_ = _100_ ? _109_ : check;
  assign _274_ = fields_command__valid ? 32'd0 : _273_;
  assign _051_ = rst ? 32'd0 : _274_;
  assign _275_ = place[1] ? 1'h0 : fields__ready;
  assign _276_ = _100_ ? _275_ : fields__ready;
  assign _277_ = fields_command__valid ? 1'h1 : _276_;
  assign _278_ = _279_ ? 1'h0 : _277_;
  assign _279_ = fsm_state == 4'h2;
  assign _050_ = rst ? 1'h0 : _278_;
  assign _280_ = _099_ ? fields__payload : record[511:256];
  assign _048_[511:256] = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _280_;
  assign _281_ = _098_ ? fields__payload : record[255:0];
  assign _048_[255:0] = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _281_;
  assign finish = _282_ ? 1'h1 : 1'h0;
  assign _282_ = fsm_state == 4'hb;
  assign clear = _283_ ? 1'h1 : 1'h0;
  assign _283_ = fsm_state == 4'hc;
  assign _284_ = _094_ ? 1'h0 : 1'h1;
  assign pass_done = _285_ ? _284_ : 1'h0;
  assign _285_ = fsm_state == 4'h9;
  assign bad_config = _286_ ? _049_ : 1'h0;
  assign _286_ = fsm_state == 4'h6;
  assign bad_version = _287_ ? _130_ : 1'h0;
  assign _287_ = fsm_state == 4'h6;
  assign bad_magic = _288_ ? _088_ : 1'h0;
  assign _288_ = fsm_state == 4'h6;
  assign _289_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _656_;
    input [0:0] a;
    input [8:0] b;
    input [8:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _656_ = b[0:0];
      s[1]:
        _656_ = b[1:1];
      s[2]:
        _656_ = b[2:2];
      s[3]:
        _656_ = b[3:3];
      s[4]:
        _656_ = b[4:4];
      s[5]:
        _656_ = b[5:5];
      s[6]:
        _656_ = b[6:6];
      s[7]:
        _656_ = b[7:7];
      s[8]:
        _656_ = b[8:8];
      default:
        _656_ = a;
    endcase
  endfunction
  assign bad_descriptor = _656_(1'h0, { _305_, _303_, _301_, _299_, _297_, _295_, _293_, _291_, _289_ }, { _306_, _304_, _302_, _300_, _298_, _296_, _294_, _292_, _290_ });
  assign _290_ = fsm_state == 4'ha;
  assign _291_ = bad_weights ? 1'h1 : 1'h0;
  assign _292_ = fsm_state == 4'h7;
  assign _293_ = bad_weights ? 1'h1 : 1'h0;
  assign _294_ = fsm_state == 4'h9;
  assign _295_ = bad_weights ? 1'h1 : 1'h0;
  assign _296_ = fsm_state == 4'h8;
  assign _297_ = bad_weights ? 1'h1 : _093_;
  assign _298_ = fsm_state == 4'h6;
  assign _299_ = bad_weights ? 1'h1 : 1'h0;
  assign _300_ = fsm_state == 4'h5;
  assign _301_ = bad_weights ? 1'h1 : 1'h0;
  assign _302_ = fsm_state == 4'h4;
  assign _303_ = bad_weights ? 1'h1 : 1'h0;
  assign _304_ = fsm_state == 4'h3;
  assign _305_ = bad_weights ? 1'h1 : 1'h0;
  assign _306_ = fsm_state == 4'h1;
  assign bad_start = _307_ ? refused : 1'h0;
  assign _307_ = fsm_state == 4'h1;
  assign fields_command__valid = _308_ ? _000_ : 1'h0;
  assign _308_ = fsm_state == 4'h1;
  function [0:0] _678_;
    input [0:0] a;
    input [12:0] b;
    input [12:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _678_ = b[0:0];
      s[1]:
        _678_ = b[1:1];
      s[2]:
        _678_ = b[2:2];
      s[3]:
        _678_ = b[3:3];
      s[4]:
        _678_ = b[4:4];
      s[5]:
        _678_ = b[5:5];
      s[6]:
        _678_ = b[6:6];
      s[7]:
        _678_ = b[7:7];
      s[8]:
        _678_ = b[8:8];
      s[9]:
        _678_ = b[9:9];
      s[10]:
        _678_ = b[10:10];
      s[11]:
        _678_ = b[11:11];
      s[12]:
        _678_ = b[12:12];
      default:
        _678_ = a;
    endcase
  endfunction
  assign busy = _678_(1'h0, 13'h1fff, { _321_, _320_, _319_, _318_, _317_, _316_, _315_, _314_, _313_, _312_, _311_, _310_, _309_ });
  assign _309_ = fsm_state == 4'hb;
  assign _310_ = fsm_state == 4'hd;
  assign _311_ = fsm_state == 4'hc;
  assign _312_ = fsm_state == 4'h2;
  assign _313_ = fsm_state == 4'ha;
  assign _314_ = fsm_state == 4'h7;
  assign _315_ = fsm_state == 4'h9;
  assign _316_ = fsm_state == 4'h8;
  assign _317_ = fsm_state == 4'h6;
  assign _318_ = fsm_state == 4'h5;
  assign _319_ = fsm_state == 4'h4;
  assign _320_ = fsm_state == 4'h3;
  assign _321_ = fsm_state == 4'h1;
  assign fields_command__payload = { 32'h00000002, address };
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

// Executes the read commands of several channels, each with its own ID and with its words in order.
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, idle, fields_command__ready, weights_spent, weights_command__ready, \words__ready$27 , \command__payload$19 , command__payload, command__valid, words__ready, \command__valid$23 , abort, error, axi__ar__valid, axi__ar__addr
, axi__ar__len, axi__ar__id, fields__valid, fields__payload, weights__valid, weights__payload, axi__ar__ready);
  input axi__r__valid;
  wire axi__r__valid;
  input [255:0] axi__r__data;
  wire [255:0] axi__r__data;
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
  output [255:0] fields__payload;
  wire [255:0] fields__payload;
  output weights__valid;
  wire weights__valid;
  output [255:0] weights__payload;
  wire [255:0] weights__payload;
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
  reg [255:0] word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.fields  fields (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.weights  weights (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.fields.bursts  bursts (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.fields.queue  queue (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.weights.bursts  bursts (
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
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.weights.queue  queue (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
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
  assign _094_ = address[2] ? 32'd65035 : 32'd3548480839;
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.results_out (clk, rst, i__ready, o__payload, i__payload, i__valid, o__valid, second_valid, o__ready);
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [256:0] o__payload;
  wire [256:0] o__payload;
  input [256:0] i__payload;
  wire [256:0] i__payload;
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
  wire [256:0] _11_;
  wire [256:0] _12_;
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
  reg [256:0] word_0 = 257'h00000000000000000000000000000000000000000000000000000000000000000;
  reg [256:0] word_1 = 257'h00000000000000000000000000000000000000000000000000000000000000000;
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack (constants__ready, o__ready, constants__valid, scales__valid, words__ready, needs_words, idle, beats__word_0, words__payload, work_rst, job__payload, job__valid, scales__ready, scales__payload, job__ready, beats__valid, words__valid, work_clk);
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
  output [127:0] beats__word_0;
  wire [127:0] beats__word_0;
  input [255:0] words__payload;
  wire [255:0] words__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input scales__ready;
  wire scales__ready;
  output [31:0] scales__payload;
  wire [31:0] scales__payload;
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
  wire [127:0] _161_;
  wire _162_;
  wire [255:0] _163_;
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
  wire [255:0] _261_;
  wire _262_;
  wire _263_;
  reg beat_of_word = 1'h0;
  wire [20:0] beats__payload;
  wire \beats__ready$35 ;
  wire \beats__valid$17 ;
  reg constants_done = 1'h0;
  wire [127:0] i__payload;
  wire i__ready;
  wire i__valid;
  reg kept = 1'h0;
  reg last_constant = 1'h1;
  reg opened = 1'h0;
  reg [127:0] rest_of_word = 128'h00000000000000000000000000000000;
  reg [255:0] scales_held_words = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [3:0] scales_left = 4'h0;
  reg scales_place = 1'h1;
  reg scales_some = 1'h0;
  reg unsent = 1'h1;
  assign _171_ = beat_of_word * 8'h80;
  assign i__payload = { rest_of_word, words__payload[127:0] } >> _171_;
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
  assign _261_ = _044_ ? { 32'h00000000, scales_held_words[255:32] } : scales_held_words;
  assign _163_ = _053_ ? words__payload : _261_;
  assign _162_ = work_rst ? 1'h1 : scales_place;
  assign _161_ = kept ? rest_of_word : words__payload[255:128];
  assign _262_ = _019_ ? _040_ : kept;
  assign _160_ = work_rst ? 1'h0 : _262_;
  assign _263_ = _019_ ? _030_[0] : beat_of_word;
  assign _159_ = work_rst ? 1'h0 : _263_;
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack.skid  skid (
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(beats__word_0),
    .o__ready(o__ready),
    .o__valid(beats__valid),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack.walk  walk (
    .beats__payload(beats__payload),
    .beats__valid(\beats__valid$17 ),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(\beats__ready$35 ),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign scales__payload = scales_held_words[31:0];
endmodule

// Buffer of two entries between two streams.
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack.skid (o__ready, i__payload, i__valid, i__ready, o__payload, work_rst, o__valid, work_clk);
  input o__ready;
  wire o__ready;
  input [127:0] i__payload;
  wire [127:0] i__payload;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  output [127:0] o__payload;
  wire [127:0] o__payload;
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
  wire [127:0] _11_;
  wire [127:0] _12_;
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
  reg [127:0] word_0 = 128'h00000000000000000000000000000000;
  reg [127:0] word_1 = 128'h00000000000000000000000000000000;
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
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
  wire _059_;
  wire _060_;
  wire [4:0] _061_;
  wire [4:0] _062_;
  wire [4:0] _063_;
  wire [4:0] _064_;
  wire [4:0] _065_;
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
  wire [1:0] _087_;
  wire [1:0] _088_;
  wire [1:0] _089_;
  wire [1:0] _090_;
  wire [1:0] _091_;
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
  wire [1:0] _156_;
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
  wire [4:0] _190_;
  wire [4:0] _191_;
  wire [4:0] _192_;
  wire [4:0] _193_;
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
  function [4:0] _256_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _256_ = b[4:0];
      s[1]:
        _256_ = b[9:5];
      default:
        _256_ = a;
    endcase
  endfunction
  assign _058_ = _256_(restart, { 5'h00, _193_ }, { _060_, _059_ });
  assign _059_ = fsm_state == 2'h3;
  assign _060_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 5'h00 : _058_;
  assign _061_ = group_last ? 5'h00 : _015_[4:0];
  assign _062_ = step_last ? _061_ : restart;
  assign _063_ = last ? _062_ : _015_[4:0];
  assign _064_ = i__ready ? _063_ : address;
  function [4:0] _264_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _264_ = b[4:0];
      s[1]:
        _264_ = b[9:5];
      default:
        _264_ = a;
    endcase
  endfunction
  assign _065_ = _264_(address, { 5'h00, _064_ }, { _067_, _066_ });
  assign _066_ = fsm_state == 2'h3;
  assign _067_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 5'h00 : _065_;
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
  assign _089_ = last ? _088_ : _013_[1:0];
  assign _090_ = i__ready ? _089_ : beat;
  function [1:0] _294_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    (* parallel_case *)
    case (1'b1)
      s[0]:
        _294_ = b[1:0];
      s[1]:
        _294_ = b[3:2];
      default:
        _294_ = a;
    endcase
  endfunction
  assign _091_ = _294_(beat, { _011_, _090_ }, { _093_, _092_ });
  assign _092_ = fsm_state == 2'h3;
  assign _093_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 2'h0 : _091_;
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
  assign _156_ = _157_ ? _009_[1:0] : tail;
  assign _157_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 2'h0 : _156_;
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
  assign _190_ = group_last ? 5'h00 : _024_[4:0];
  assign _191_ = step_last ? _190_ : restart;
  assign _192_ = last ? _191_ : restart;
  assign _193_ = i__ready ? _192_ : restart;
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack.walk.ahead  ahead (
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
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
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
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

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac0(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed i;
  wire signed i;
  input clk;
  wire clk;
  output signed [3:0] o;
  reg signed [3:0] o = 4'h0;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [4:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[3:0];
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac1(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [3:0] i;
  wire signed [3:0] i;
  input clk;
  wire clk;
  output signed [4:0] o;
  reg signed [4:0] o = 5'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [4:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac2(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [4:0] i;
  wire signed [4:0] i;
  input clk;
  wire clk;
  output signed [5:0] o;
  reg signed [5:0] o = 6'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [5:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac3(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [5:0] i;
  wire signed [5:0] i;
  input clk;
  wire clk;
  output signed [5:0] o;
  reg signed [5:0] o = 6'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [6:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[5:0];
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac4(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [5:0] i;
  wire signed [5:0] i;
  input clk;
  wire clk;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [6:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac5(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [6:0] i;
  wire signed [6:0] i;
  input clk;
  wire clk;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [7:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[6:0];
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac6(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [6:0] i;
  wire signed [6:0] i;
  input clk;
  wire clk;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [7:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[6:0];
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One adder and one register: o = i + {0, x, ~x}, selected by a trit.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac7(trit, i, clk, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [6:0] i;
  wire signed [6:0] i;
  input clk;
  wire clk;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [4:0] _00_;
  wire [3:0] _01_;
  wire [4:0] _02_;
  wire [4:0] _03_;
  wire [7:0] _04_;
  wire signed [3:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[6:0];
  assign _00_ = { x[3], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[3], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[4], term } = _00_ | _02_;
  assign _03_[3:0] = term;
endmodule

// One row for one activation vector: scales its group sums and adds them to an accumulator.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, product_first, clk, result, trits);
  input [31:0] activations;
  wire [31:0] activations;
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
  input product_first;
  wire product_first;
  input clk;
  wire clk;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [31:0] trits;
  wire [31:0] trits;
  wire [31:0] _00_;
  wire [32:0] _01_;
  wire [11:0] _02_;
  wire [7:0] _03_;
  wire [31:0] _04_;
  wire [12:0] _05_;
  wire [12:0] _06_;
  wire [13:0] _07_;
  wire [22:0] _08_;
  wire [23:0] _09_;
  reg signed [13:0] digit_0_0 = 14'h0000;
  reg [7:0] mantissa_0 = 8'h00;
  reg signed [11:0] multiplicand_0 = 12'h000;
  reg signed [19:0] product = 20'h00000;
  wire [11:0] sums;
  assign _05_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[11], multiplicand_0 };
  assign _06_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 1'h0 };
  assign _07_ = $signed(_05_) + $signed(_06_);
  assign _08_ = product_first ? 23'h000000 : { product[19], product, 2'h0 };
  assign _09_ = $signed(_08_) + $signed(digit_0_0);
  assign _00_ = add_first ? constant : result;
  assign _01_ = $signed(_00_) + $signed(product);
  always @(posedge clk)
    multiplicand_0 <= _02_;
  always @(posedge clk)
    mantissa_0 <= _03_;
  always @(posedge clk)
    digit_0_0 <= _07_;
  always @(posedge clk)
    product <= _09_[19:0];
  always @(posedge clk)
    result <= _04_;
  assign _04_ = add_enable ? _01_[31:0] : result;
  assign _03_ = scale_load ? scales : { mantissa_0[5:0], 2'h0 };
  assign _02_ = scale_load ? sums : multiplicand_0;
  \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row.array  array (
    .activations(activations),
    .clk(clk),
    .group_sum_0(sums),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .trits(trits)
  );
endmodule

// Group sums of one row: S[k] = sum  t[k,j] * x[j], less the number of -1 in the group.
module \ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_row.array (activations, sum_enable, sum_first, clk, group_sum_0, trits);
  input [31:0] activations;
  wire [31:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  output signed [11:0] group_sum_0;
  reg signed [11:0] group_sum_0 = 12'h000;
  input [31:0] trits;
  wire [31:0] trits;
  wire [7:0] _00_;
  wire [9:0] _01_;
  wire [11:0] _02_;
  wire [12:0] _03_;
  wire [11:0] _04_;
  reg signed [7:0] both = 8'h00;
  reg signed [6:0] first_plane = 7'h00;
  wire signed [3:0] mac_0_0_o;
  wire signed [4:0] mac_0_1_o;
  wire signed [5:0] mac_0_2_o;
  wire signed [5:0] mac_0_3_o;
  wire signed [6:0] mac_0_4_o;
  wire signed [6:0] mac_0_5_o;
  wire signed [6:0] mac_0_6_o;
  wire signed [6:0] mac_0_7_o;
  wire signed [3:0] mac_1_0_o;
  wire signed [4:0] mac_1_1_o;
  wire signed [5:0] mac_1_2_o;
  wire signed [5:0] mac_1_3_o;
  wire signed [6:0] mac_1_4_o;
  wire signed [6:0] mac_1_5_o;
  wire signed [6:0] mac_1_6_o;
  wire signed [6:0] mac_1_7_o;
  reg signed [9:0] tied = 10'h000;
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
  assign _02_ = sum_first ? 12'h000 : group_sum_0;
  assign _03_ = $signed(_02_) + $signed(tied);
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
    trit_1_1_0 <= trits[19:18];
  always @(posedge clk)
    trit_1_2_0 <= trits[21:20];
  always @(posedge clk)
    trit_1_2_1 <= trit_1_2_0;
  always @(posedge clk)
    trit_1_3_0 <= trits[23:22];
  always @(posedge clk)
    trit_1_3_1 <= trit_1_3_0;
  always @(posedge clk)
    trit_1_3_2 <= trit_1_3_1;
  always @(posedge clk)
    trit_1_4_0 <= trits[25:24];
  always @(posedge clk)
    trit_1_4_1 <= trit_1_4_0;
  always @(posedge clk)
    trit_1_4_2 <= trit_1_4_1;
  always @(posedge clk)
    trit_1_4_3 <= trit_1_4_2;
  always @(posedge clk)
    trit_1_5_0 <= trits[27:26];
  always @(posedge clk)
    trit_1_5_1 <= trit_1_5_0;
  always @(posedge clk)
    trit_1_5_2 <= trit_1_5_1;
  always @(posedge clk)
    trit_1_5_3 <= trit_1_5_2;
  always @(posedge clk)
    trit_1_5_4 <= trit_1_5_3;
  always @(posedge clk)
    trit_1_6_0 <= trits[29:28];
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
    trit_1_7_0 <= trits[31:30];
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
  always @(posedge clk)
    both <= _00_;
  always @(posedge clk)
    first_plane <= mac_0_7_o;
  assign _00_ = $signed(mac_0_7_o) + $signed(mac_1_7_o);
  always @(posedge clk)
    tied <= _01_;
  always @(posedge clk)
    group_sum_0 <= _04_;
  assign _01_ = $signed(first_plane) + $signed({ both, 1'h0 });
  assign _04_ = sum_enable ? _03_[11:0] : group_sum_0;
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[3:0])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[7:4])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_1),
    .x(activations[11:8])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_2),
    .x(activations[15:12])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_3),
    .x(activations[19:16])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_4),
    .x(activations[23:20])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_5),
    .x(activations[27:24])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_6),
    .x(activations[31:28])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trits[17:16]),
    .x(activations[3:0])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_0),
    .x(activations[7:4])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_1),
    .x(activations[11:8])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_2),
    .x(activations[15:12])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac4 mac_1_4 (
    .clk(clk),
    .i(mac_1_3_o),
    .o(mac_1_4_o),
    .trit(trit_1_4_3),
    .x(activations[19:16])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac5 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_4),
    .x(activations[23:20])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac6 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_5),
    .x(activations[27:24])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_mac7 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_6),
    .x(activations[31:28])
  );
endmodule
// verilator lint_restore

// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module ternhw_4x8_p2_g32_a4_t2_d256_tied_w256_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
