module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64(s_axil_awvalid, s_axil_wdata, s_axil_wstrb, s_axil_wvalid, s_axil_bready, s_axil_araddr, s_axil_arvalid, s_axil_rready, m_axi_arready, m_axi_rvalid, m_axi_rdata, m_axi_rid, m_axi_rresp, m_axi_rlast, s_axis_tdata, s_axis_tvalid, m_axis_tready, clk, rst, irq, s_axil_awready
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
  input m_axi_rid;
  wire m_axi_rid;
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
  wire \abort$193 ;
  wire aborted;
  wire [63:0] activations__payload;
  wire activations__ready;
  wire activations__valid;
  wire bad_config;
  wire bad_descriptor;
  wire bad_magic;
  wire bad_version;
  reg bad_weights = 1'h0;
  wire [415:0] beats__payload;
  wire beats__ready;
  wire beats__valid;
  wire [47:0] build_id;
  wire busy;
  wire [6:0] causes;
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
  wire [64:0] \i__payload$172 ;
  wire i__ready;
  wire \i__ready$175 ;
  wire \i__ready$183 ;
  wire i__valid;
  wire \i__valid$176 ;
  wire \i__valid$182 ;
  wire idle;
  wire \idle$199 ;
  wire [88:0] job__payload;
  wire job__ready;
  wire \job__ready$151 ;
  wire job__valid;
  wire \job__valid$152 ;
  wire needs_words;
  wire [64:0] \o__payload$190 ;
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
  assign _15_ = ~ \abort$193 ;
  assign _16_ = busy & _15_;
  assign _01_ = ~ finish;
  assign _02_ = _16_ & _01_;
  assign _03_ = m_axis_tvalid ? 2'h1 : 2'h2;
  assign spare = second_valid ? 2'h0 : _03_;
  assign \i__valid$182  = s_axis_tvalid & runs;
  assign s_axis_tready = \i__ready$183  & runs;
  assign _04_ = \idle$199  & weights_spent_cycles[2];
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.activations_in  activations_in (
    .i__payload(s_axis_tdata),
    .i__ready(\i__ready$183 ),
    .i__valid(\i__valid$182 ),
    .o__payload(activations__payload),
    .o__ready(activations__ready),
    .o__valid(activations__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_build build (
    .id(build_id)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core  core (
    .activations__payload(activations__payload),
    .activations__ready(activations__ready),
    .activations__valid(activations__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(\idle$199 ),
    .job__payload(job__payload),
    .job__valid(job__valid),
    .jobs__ready(job__ready),
    .results__payload(\i__payload$172 ),
    .results__valid(\i__valid$176 ),
    .scales__valid(scales__valid),
    .scales_room(scales__ready),
    .spare(spare),
    .stall_activations(stall_activations),
    .stall_results(stall_results),
    .stall_weights(stall_weights),
    .value(scales__payload),
    .weights__payload(beats__payload),
    .weights__ready(beats__ready),
    .weights__valid(beats__valid),
    .words__ready(\i__ready$175 ),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.director  director (
    .abort(abort),
    .aborted(aborted),
    .bad_config(bad_config),
    .bad_descriptor(bad_descriptor),
    .bad_magic(bad_magic),
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
    .flush(\abort$193 ),
    .flushed(flushed),
    .job(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .pass_done(pass_done),
    .\program (\program ),
    .rst(rst),
    .start(start),
    .tokens(tokens),
    .unpack_job__ready(\job__ready$151 ),
    .unpack_job__valid(\job__valid$152 ),
    .weights_command__payload(weights_command__payload),
    .weights_command__ready(weights_command__ready),
    .weights_command__valid(weights_command__valid)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader  reader (
    .abort(\abort$193 ),
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.registers  registers (
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
    .causes({ aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0, causes[0] }),
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.results_out  results_out (
    .clk(clk),
    .i__payload(\i__payload$172 ),
    .i__ready(\i__ready$175 ),
    .i__valid(\i__valid$176 ),
    .o__payload(\o__payload$190 ),
    .o__ready(m_axis_tready),
    .o__valid(m_axis_tvalid),
    .rst(rst),
    .second_valid(second_valid)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.unpack  unpack (
    .beats__payload(beats__payload),
    .\beats__ready$38 (beats__ready),
    .beats__valid(beats__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(idle),
    .job__payload(job__payload),
    .job__ready(\job__ready$151 ),
    .job__valid(\job__valid$152 ),
    .needs_words(needs_words),
    .scales__payload(scales__payload),
    .scales__ready(scales__ready),
    .scales__valid(scales__valid),
    .words__ready(o__ready),
    .words__valid(o__valid),
    .work_clk(clk),
    .work_rst(work_reset)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.weights  weights (
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
  assign causes[6:1] = { aborted, bad_descriptor, bad_config, bad_version, bad_magic, 1'h0 };
  assign m_axi_arsize = 3'h3;
  assign m_axi_arburst = 2'h1;
  assign m_axi_rready = 1'h1;
  assign m_axis_tdata = \o__payload$190 [63:0];
  assign m_axis_tlast = \o__payload$190 [64];
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.activations_in (work_clk, i__valid, i__ready, o__payload, work_rst, o__ready, o__valid, i__payload);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core (spare, constants__ready, weights__ready, idle, constants__valid, scales__valid, constants__payload, words__ready, activations__payload, work_rst, job__payload, job__valid, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready, results__payload, results__valid, weights__payload
, weights__valid, value, activations__valid, work_clk);
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
  input [63:0] constants__payload;
  wire [63:0] constants__payload;
  input words__ready;
  wire words__ready;
  input [63:0] activations__payload;
  wire [63:0] activations__payload;
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
  output [64:0] results__payload;
  wire [64:0] results__payload;
  output results__valid;
  wire results__valid;
  input [415:0] weights__payload;
  wire [415:0] weights__payload;
  input weights__valid;
  wire weights__valid;
  input [127:0] value;
  wire [127:0] value;
  input activations__valid;
  wire activations__valid;
  input work_clk;
  wire work_clk;
  wire _000_;
  wire _001_;
  wire _002_;
  wire [383:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [2:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
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
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire [4:0] _029_;
  wire [4:0] _030_;
  wire [4:0] _031_;
  wire [4:0] _032_;
  wire [4:0] _033_;
  wire _034_;
  wire [4:0] _035_;
  wire [4:0] _036_;
  wire [4:0] _037_;
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
  wire [3:0] _057_;
  wire _058_;
  wire _059_;
  wire [4:0] _060_;
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
  wire [5:0] _074_;
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
  wire [3:0] _096_;
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
  wire [2:0] _124_;
  wire _125_;
  wire [383:0] _126_;
  wire [5:0] _127_;
  wire _128_;
  wire _129_;
  wire _130_;
  wire [2:0] _131_;
  wire [2:0] _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire [5:0] _137_;
  wire _138_;
  wire accept;
  wire [255:0] beats__0;
  wire [21:0] beats__payload;
  wire beats__valid;
  reg [415:0] bytes = 416'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire complete;
  reg \complete$178  = 1'h0;
  reg [383:0] constants = 384'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg constants_free = 1'h1;
  reg constants_full = 1'h0;
  reg [383:0] constants_gathered = 384'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [5:0] constants_goes_0 = 6'h00;
  wire constants_near;
  reg [5:0] constants_place = 6'h01;
  reg constants_there = 1'h0;
  reg constants_two = 1'h0;
  reg constants_whole = 1'h0;
  reg [63:0] constants_word_0 = 64'h0000000000000000;
  wire [127:0] first;
  wire \idle$52 ;
  wire \idle$53 ;
  wire [88:0] \job__payload$12 ;
  wire \job__ready$15 ;
  wire \job__valid$16 ;
  wire open;
  wire put;
  wire \release ;
  wire signed [47:0] result_0_0;
  wire signed [47:0] result_0_1;
  wire signed [47:0] result_0_2;
  wire signed [47:0] result_0_3;
  wire signed [47:0] result_0_4;
  wire signed [47:0] result_0_5;
  wire signed [47:0] result_0_6;
  wire signed [47:0] result_0_7;
  wire room;
  reg scaler_busy = 1'h0;
  reg [2:0] scaler_wait = 3'h0;
  reg scales_there = 1'h0;
  reg signed [15:0] skew_0_10_0 = 16'h0000;
  reg signed [15:0] skew_0_10_1 = 16'h0000;
  reg signed [15:0] skew_0_11_0 = 16'h0000;
  reg signed [15:0] skew_0_11_1 = 16'h0000;
  reg signed [15:0] skew_0_11_2 = 16'h0000;
  reg signed [15:0] skew_0_12_0 = 16'h0000;
  reg signed [15:0] skew_0_12_1 = 16'h0000;
  reg signed [15:0] skew_0_12_2 = 16'h0000;
  reg signed [15:0] skew_0_12_3 = 16'h0000;
  reg signed [15:0] skew_0_13_0 = 16'h0000;
  reg signed [15:0] skew_0_13_1 = 16'h0000;
  reg signed [15:0] skew_0_13_2 = 16'h0000;
  reg signed [15:0] skew_0_13_3 = 16'h0000;
  reg signed [15:0] skew_0_13_4 = 16'h0000;
  reg signed [15:0] skew_0_14_0 = 16'h0000;
  reg signed [15:0] skew_0_14_1 = 16'h0000;
  reg signed [15:0] skew_0_14_2 = 16'h0000;
  reg signed [15:0] skew_0_14_3 = 16'h0000;
  reg signed [15:0] skew_0_14_4 = 16'h0000;
  reg signed [15:0] skew_0_14_5 = 16'h0000;
  reg signed [15:0] skew_0_15_0 = 16'h0000;
  reg signed [15:0] skew_0_15_1 = 16'h0000;
  reg signed [15:0] skew_0_15_2 = 16'h0000;
  reg signed [15:0] skew_0_15_3 = 16'h0000;
  reg signed [15:0] skew_0_15_4 = 16'h0000;
  reg signed [15:0] skew_0_15_5 = 16'h0000;
  reg signed [15:0] skew_0_15_6 = 16'h0000;
  reg signed [15:0] skew_0_1_0 = 16'h0000;
  reg signed [15:0] skew_0_2_0 = 16'h0000;
  reg signed [15:0] skew_0_2_1 = 16'h0000;
  reg signed [15:0] skew_0_3_0 = 16'h0000;
  reg signed [15:0] skew_0_3_1 = 16'h0000;
  reg signed [15:0] skew_0_3_2 = 16'h0000;
  reg signed [15:0] skew_0_4_0 = 16'h0000;
  reg signed [15:0] skew_0_4_1 = 16'h0000;
  reg signed [15:0] skew_0_4_2 = 16'h0000;
  reg signed [15:0] skew_0_4_3 = 16'h0000;
  reg signed [15:0] skew_0_5_0 = 16'h0000;
  reg signed [15:0] skew_0_5_1 = 16'h0000;
  reg signed [15:0] skew_0_5_2 = 16'h0000;
  reg signed [15:0] skew_0_5_3 = 16'h0000;
  reg signed [15:0] skew_0_5_4 = 16'h0000;
  reg signed [15:0] skew_0_6_0 = 16'h0000;
  reg signed [15:0] skew_0_6_1 = 16'h0000;
  reg signed [15:0] skew_0_6_2 = 16'h0000;
  reg signed [15:0] skew_0_6_3 = 16'h0000;
  reg signed [15:0] skew_0_6_4 = 16'h0000;
  reg signed [15:0] skew_0_6_5 = 16'h0000;
  reg signed [15:0] skew_0_7_0 = 16'h0000;
  reg signed [15:0] skew_0_7_1 = 16'h0000;
  reg signed [15:0] skew_0_7_2 = 16'h0000;
  reg signed [15:0] skew_0_7_3 = 16'h0000;
  reg signed [15:0] skew_0_7_4 = 16'h0000;
  reg signed [15:0] skew_0_7_5 = 16'h0000;
  reg signed [15:0] skew_0_7_6 = 16'h0000;
  reg signed [15:0] skew_0_9_0 = 16'h0000;
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
  wire [511:0] trits;
  reg [2:0] unclaimed = 3'h0;
  assign put = scales__valid & scales_room;
  assign constants__ready = ~ constants_full;
  assign _000_ = ~ constants_full;
  assign _048_ = constants__valid & _000_;
  assign complete = _048_ & constants_place[5];
  assign _059_ = ~ scaler_busy;
  assign _070_ = scales_there & _059_;
  assign _075_ = ~ _070_;
  assign _086_ = beats__payload[1] & _075_;
  assign _097_ = ~ _086_;
  assign _108_ = beats__valid & _097_;
  assign _119_ = constants_there & room;
  assign _001_ = ~ _119_;
  assign _012_ = beats__payload[5] & _001_;
  assign _023_ = ~ _012_;
  assign weights__ready = _108_ & _023_;
  assign _034_ = ~ scaler_busy;
  assign _042_ = scales_there & _034_;
  assign _043_ = ~ _042_;
  assign _044_ = beats__payload[1] & _043_;
  assign _045_ = ~ _044_;
  assign _046_ = beats__valid & _045_;
  assign _047_ = constants_there & room;
  assign _049_ = ~ _047_;
  assign _050_ = beats__payload[5] & _049_;
  assign _051_ = ~ _050_;
  assign _052_ = _046_ & _051_;
  assign accept = _052_ & weights__valid;
  assign _053_ = accept & beats__payload[6];
  assign \release  = _053_ & beats__payload[7];
  assign open = accept & beats__payload[5];
  assign idle = \idle$52  & \idle$53 ;
  assign _054_ = tag_22[0] & tag_22[2];
  assign constants_near = _054_ & tag_22[3];
  assign _055_ = unclaimed < 3'h4;
  assign _056_ = scales__valid & scales_room;
  assign _057_ = unclaimed + _056_;
  assign _058_ = accept & beats__payload[1];
  assign _060_ = _057_ - _058_;
  assign _061_ = scales__valid & scales_room;
  assign _062_ = accept & beats__payload[1];
  assign _063_ = _061_ != _062_;
  assign _064_ = scales__valid & scales_room;
  assign _065_ = unclaimed != 1'h1;
  assign _066_ = _064_ | _065_;
  assign _067_ = ~ constants_full;
  assign _068_ = ~ constants_full;
  assign _069_ = ~ constants_full;
  assign _071_ = ~ constants_full;
  assign _072_ = ~ constants_full;
  assign _073_ = ~ constants_full;
  assign _074_ = constants_place & { _073_, _072_, _071_, _069_, _068_, _067_ };
  assign _076_ = ~ constants_full;
  assign _077_ = constants__valid & _076_;
  assign _078_ = constants_whole & constants_free;
  assign _079_ = ~ _078_;
  assign _080_ = constants_full & _079_;
  assign _081_ = complete | _080_;
  assign _082_ = constants_whole & constants_free;
  assign _083_ = ~ _082_;
  assign _084_ = constants_full & _083_;
  assign _085_ = ~ constants_whole;
  assign _087_ = constants_free & _085_;
  assign _088_ = constants_near | _087_;
  assign _089_ = accept & beats__payload[5];
  assign _090_ = ~ _089_;
  assign _091_ = complete & _090_;
  assign _092_ = accept & beats__payload[5];
  assign _093_ = ~ complete;
  assign _094_ = _092_ & _093_;
  assign _095_ = accept & beats__payload[1];
  assign _096_ = scaler_wait - 1'h1;
  assign _098_ = scaler_wait != 1'h1;
  assign _099_ = ~ room;
  assign _100_ = beats__payload[5] & _099_;
  assign _101_ = ~ _100_;
  assign _102_ = beats__valid & _101_;
  assign _103_ = ~ weights__valid;
  assign _104_ = ~ scales_there;
  assign _105_ = beats__payload[1] & _104_;
  assign _106_ = _103_ | _105_;
  assign _107_ = ~ constants_there;
  assign _109_ = beats__payload[5] & _107_;
  assign _110_ = _106_ | _109_;
  assign _111_ = _102_ & _110_;
  assign _112_ = ~ room;
  assign _113_ = beats__payload[5] & _112_;
  assign _114_ = beats__valid & _113_;
  assign _115_ = ~ beats__valid;
  assign _116_ = _115_ & activations__ready;
  assign _117_ = tag_12[0] & tag_12[2];
  assign _118_ = tag_22[0] & tag_22[2];
  assign _120_ = tag_14[0] & tag_14[2];
  assign _121_ = tag_23[0] & tag_23[2];
  assign _122_ = _121_ & tag_23[4];
  always @(posedge work_clk)
    scales_room <= _123_;
  always @(posedge work_clk)
    unclaimed <= _124_;
  always @(posedge work_clk)
    scales_there <= _125_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _074_;
  always @(posedge work_clk)
    constants_gathered <= _126_;
  always @(posedge work_clk)
    constants_place <= _127_;
  always @(posedge work_clk)
    constants_full <= _128_;
  always @(posedge work_clk)
    constants_whole <= _002_;
  always @(posedge work_clk)
    constants <= _003_;
  always @(posedge work_clk)
    constants_free <= _004_;
  always @(posedge work_clk)
    constants_there <= _005_;
  always @(posedge work_clk)
    constants_two <= _006_;
  always @(posedge work_clk)
    scaler_wait <= _007_;
  always @(posedge work_clk)
    scaler_busy <= _008_;
  always @(posedge work_clk)
    stall_weights <= _009_;
  always @(posedge work_clk)
    stall_results <= _010_;
  always @(posedge work_clk)
    stall_activations <= _011_;
  always @(posedge work_clk)
    tag_1 <= _013_;
  always @(posedge work_clk)
    tag_2 <= _014_;
  always @(posedge work_clk)
    tag_3 <= _015_;
  always @(posedge work_clk)
    tag_4 <= _016_;
  always @(posedge work_clk)
    tag_5 <= _017_;
  always @(posedge work_clk)
    tag_6 <= _018_;
  always @(posedge work_clk)
    tag_7 <= _019_;
  always @(posedge work_clk)
    tag_8 <= _020_;
  always @(posedge work_clk)
    tag_9 <= _021_;
  always @(posedge work_clk)
    tag_10 <= _022_;
  always @(posedge work_clk)
    tag_11 <= _024_;
  always @(posedge work_clk)
    tag_12 <= _025_;
  always @(posedge work_clk)
    tag_13 <= _026_;
  always @(posedge work_clk)
    tag_14 <= _027_;
  always @(posedge work_clk)
    tag_15 <= _028_;
  always @(posedge work_clk)
    tag_16 <= _029_;
  always @(posedge work_clk)
    tag_17 <= _030_;
  always @(posedge work_clk)
    tag_18 <= _031_;
  always @(posedge work_clk)
    tag_19 <= _032_;
  always @(posedge work_clk)
    tag_20 <= _033_;
  always @(posedge work_clk)
    tag_21 <= _035_;
  always @(posedge work_clk)
    tag_22 <= _036_;
  always @(posedge work_clk)
    tag_23 <= _037_;
  always @(posedge work_clk)
    skew_0_1_0 <= beats__0[31:16];
  always @(posedge work_clk)
    skew_0_2_0 <= beats__0[47:32];
  always @(posedge work_clk)
    skew_0_2_1 <= skew_0_2_0;
  always @(posedge work_clk)
    skew_0_3_0 <= beats__0[63:48];
  always @(posedge work_clk)
    skew_0_3_1 <= skew_0_3_0;
  always @(posedge work_clk)
    skew_0_3_2 <= skew_0_3_1;
  always @(posedge work_clk)
    skew_0_4_0 <= beats__0[79:64];
  always @(posedge work_clk)
    skew_0_4_1 <= skew_0_4_0;
  always @(posedge work_clk)
    skew_0_4_2 <= skew_0_4_1;
  always @(posedge work_clk)
    skew_0_4_3 <= skew_0_4_2;
  always @(posedge work_clk)
    skew_0_5_0 <= beats__0[95:80];
  always @(posedge work_clk)
    skew_0_5_1 <= skew_0_5_0;
  always @(posedge work_clk)
    skew_0_5_2 <= skew_0_5_1;
  always @(posedge work_clk)
    skew_0_5_3 <= skew_0_5_2;
  always @(posedge work_clk)
    skew_0_5_4 <= skew_0_5_3;
  always @(posedge work_clk)
    skew_0_6_0 <= beats__0[111:96];
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
    skew_0_7_0 <= beats__0[127:112];
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
    skew_0_9_0 <= beats__0[159:144];
  always @(posedge work_clk)
    skew_0_10_0 <= beats__0[175:160];
  always @(posedge work_clk)
    skew_0_10_1 <= skew_0_10_0;
  always @(posedge work_clk)
    skew_0_11_0 <= beats__0[191:176];
  always @(posedge work_clk)
    skew_0_11_1 <= skew_0_11_0;
  always @(posedge work_clk)
    skew_0_11_2 <= skew_0_11_1;
  always @(posedge work_clk)
    skew_0_12_0 <= beats__0[207:192];
  always @(posedge work_clk)
    skew_0_12_1 <= skew_0_12_0;
  always @(posedge work_clk)
    skew_0_12_2 <= skew_0_12_1;
  always @(posedge work_clk)
    skew_0_12_3 <= skew_0_12_2;
  always @(posedge work_clk)
    skew_0_13_0 <= beats__0[223:208];
  always @(posedge work_clk)
    skew_0_13_1 <= skew_0_13_0;
  always @(posedge work_clk)
    skew_0_13_2 <= skew_0_13_1;
  always @(posedge work_clk)
    skew_0_13_3 <= skew_0_13_2;
  always @(posedge work_clk)
    skew_0_13_4 <= skew_0_13_3;
  always @(posedge work_clk)
    skew_0_14_0 <= beats__0[239:224];
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
    skew_0_15_0 <= beats__0[255:240];
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
    bytes <= weights__payload;
  always @(posedge work_clk)
    step_of_age_13 <= _038_;
  always @(posedge work_clk)
    step_of_age_23 <= _039_;
  always @(posedge work_clk)
    step_of_age_15 <= _040_;
  always @(posedge work_clk)
    \complete$178  <= _041_;
  assign _040_ = work_rst ? 1'h0 : _120_;
  assign _039_ = work_rst ? 1'h0 : _118_;
  assign _038_ = work_rst ? 1'h0 : _117_;
  assign _037_ = work_rst ? 5'h00 : tag_22;
  assign _036_ = work_rst ? 5'h00 : tag_21;
  assign _035_ = work_rst ? 5'h00 : tag_20;
  assign _033_ = work_rst ? 5'h00 : tag_19;
  assign _032_ = work_rst ? 5'h00 : tag_18;
  assign _031_ = work_rst ? 5'h00 : tag_17;
  assign _030_ = work_rst ? 5'h00 : tag_16;
  assign _029_ = work_rst ? 5'h00 : tag_15;
  assign _028_ = work_rst ? 5'h00 : tag_14;
  assign _027_ = work_rst ? 5'h00 : tag_13;
  assign _026_ = work_rst ? 5'h00 : tag_12;
  assign _025_ = work_rst ? 5'h00 : tag_11;
  assign _024_ = work_rst ? 5'h00 : tag_10;
  assign _022_ = work_rst ? 5'h00 : tag_9;
  assign _021_ = work_rst ? 5'h00 : tag_8;
  assign _020_ = work_rst ? 5'h00 : tag_7;
  assign _019_ = work_rst ? 5'h00 : tag_6;
  assign _018_ = work_rst ? 5'h00 : tag_5;
  assign _017_ = work_rst ? 5'h00 : tag_4;
  assign _016_ = work_rst ? 5'h00 : tag_3;
  assign _015_ = work_rst ? 5'h00 : tag_2;
  assign _014_ = work_rst ? 5'h00 : tag_1;
  assign _013_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _011_ = work_rst ? 1'h0 : _116_;
  assign _010_ = work_rst ? 1'h0 : _114_;
  assign _009_ = work_rst ? 1'h0 : _111_;
  assign _129_ = scaler_busy ? _098_ : scaler_busy;
  assign _130_ = _095_ ? 1'h1 : _129_;
  assign _008_ = work_rst ? 1'h0 : _130_;
  assign _131_ = scaler_busy ? _096_[2:0] : scaler_wait;
  assign _132_ = _095_ ? 3'h7 : _131_;
  assign _007_ = work_rst ? 3'h0 : _132_;
  assign _133_ = _094_ ? 1'h0 : constants_two;
  assign _134_ = _091_ ? constants_there : _133_;
  assign _006_ = work_rst ? 1'h0 : _134_;
  assign _135_ = _094_ ? constants_two : constants_there;
  assign _136_ = _091_ ? 1'h1 : _135_;
  assign _005_ = work_rst ? 1'h0 : _136_;
  assign _004_ = work_rst ? 1'h1 : _088_;
  assign _003_ = constants_free ? constants_gathered : constants;
  assign _002_ = work_rst ? 1'h0 : _084_;
  assign _128_ = work_rst ? 1'h0 : _081_;
  assign _137_ = _077_ ? { constants_place[4:0], constants_place[5] } : constants_place;
  assign _127_ = work_rst ? 6'h01 : _137_;
  assign _126_[383:320] = constants_goes_0[5] ? constants_word_0 : constants_gathered[383:320];
  assign _126_[319:256] = constants_goes_0[4] ? constants_word_0 : constants_gathered[319:256];
  assign _126_[255:192] = constants_goes_0[3] ? constants_word_0 : constants_gathered[255:192];
  assign _126_[191:128] = constants_goes_0[2] ? constants_word_0 : constants_gathered[191:128];
  assign _126_[127:64] = constants_goes_0[1] ? constants_word_0 : constants_gathered[127:64];
  assign _126_[63:0] = constants_goes_0[0] ? constants_word_0 : constants_gathered[63:0];
  assign _138_ = _063_ ? _066_ : scales_there;
  assign _125_ = work_rst ? 1'h0 : _138_;
  assign _124_ = work_rst ? 3'h0 : _060_[2:0];
  assign _123_ = work_rst ? 1'h0 : _055_;
  assign _041_ = work_rst ? 1'h0 : _122_;
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.buffer  buffer (
    .activations__valid(activations__valid),
    .address(beats__payload[21:16]),
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.decoder  decoder (
    .bytes(bytes),
    .code_0_0(trits[1:0]),
    .code_0_1(trits[3:2]),
    .code_0_2(trits[5:4]),
    .code_0_3(trits[7:6]),
    .code_0_4(trits[9:8]),
    .code_10_0(trits[101:100]),
    .code_10_1(trits[103:102]),
    .code_10_2(trits[105:104]),
    .code_10_3(trits[107:106]),
    .code_10_4(trits[109:108]),
    .code_11_0(trits[111:110]),
    .code_11_1(trits[113:112]),
    .code_11_2(trits[115:114]),
    .code_11_3(trits[117:116]),
    .code_11_4(trits[119:118]),
    .code_12_0(trits[121:120]),
    .code_12_1(trits[123:122]),
    .code_12_2(trits[125:124]),
    .code_12_3(trits[127:126]),
    .code_12_4(trits[129:128]),
    .code_13_0(trits[131:130]),
    .code_13_1(trits[133:132]),
    .code_13_2(trits[135:134]),
    .code_13_3(trits[137:136]),
    .code_13_4(trits[139:138]),
    .code_14_0(trits[141:140]),
    .code_14_1(trits[143:142]),
    .code_14_2(trits[145:144]),
    .code_14_3(trits[147:146]),
    .code_14_4(trits[149:148]),
    .code_15_0(trits[151:150]),
    .code_15_1(trits[153:152]),
    .code_15_2(trits[155:154]),
    .code_15_3(trits[157:156]),
    .code_15_4(trits[159:158]),
    .code_16_0(trits[161:160]),
    .code_16_1(trits[163:162]),
    .code_16_2(trits[165:164]),
    .code_16_3(trits[167:166]),
    .code_16_4(trits[169:168]),
    .code_17_0(trits[171:170]),
    .code_17_1(trits[173:172]),
    .code_17_2(trits[175:174]),
    .code_17_3(trits[177:176]),
    .code_17_4(trits[179:178]),
    .code_18_0(trits[181:180]),
    .code_18_1(trits[183:182]),
    .code_18_2(trits[185:184]),
    .code_18_3(trits[187:186]),
    .code_18_4(trits[189:188]),
    .code_19_0(trits[191:190]),
    .code_19_1(trits[193:192]),
    .code_19_2(trits[195:194]),
    .code_19_3(trits[197:196]),
    .code_19_4(trits[199:198]),
    .code_1_0(trits[11:10]),
    .code_1_1(trits[13:12]),
    .code_1_2(trits[15:14]),
    .code_1_3(trits[17:16]),
    .code_1_4(trits[19:18]),
    .code_20_0(trits[201:200]),
    .code_20_1(trits[203:202]),
    .code_20_2(trits[205:204]),
    .code_20_3(trits[207:206]),
    .code_20_4(trits[209:208]),
    .code_21_0(trits[211:210]),
    .code_21_1(trits[213:212]),
    .code_21_2(trits[215:214]),
    .code_21_3(trits[217:216]),
    .code_21_4(trits[219:218]),
    .code_22_0(trits[221:220]),
    .code_22_1(trits[223:222]),
    .code_22_2(trits[225:224]),
    .code_22_3(trits[227:226]),
    .code_22_4(trits[229:228]),
    .code_23_0(trits[231:230]),
    .code_23_1(trits[233:232]),
    .code_23_2(trits[235:234]),
    .code_23_3(trits[237:236]),
    .code_23_4(trits[239:238]),
    .code_24_0(trits[241:240]),
    .code_24_1(trits[243:242]),
    .code_24_2(trits[245:244]),
    .code_24_3(trits[247:246]),
    .code_24_4(trits[249:248]),
    .code_25_0(trits[251:250]),
    .code_25_1(trits[253:252]),
    .code_25_2(trits[255:254]),
    .code_25_3(trits[257:256]),
    .code_25_4(trits[259:258]),
    .code_26_0(trits[261:260]),
    .code_26_1(trits[263:262]),
    .code_26_2(trits[265:264]),
    .code_26_3(trits[267:266]),
    .code_26_4(trits[269:268]),
    .code_27_0(trits[271:270]),
    .code_27_1(trits[273:272]),
    .code_27_2(trits[275:274]),
    .code_27_3(trits[277:276]),
    .code_27_4(trits[279:278]),
    .code_28_0(trits[281:280]),
    .code_28_1(trits[283:282]),
    .code_28_2(trits[285:284]),
    .code_28_3(trits[287:286]),
    .code_28_4(trits[289:288]),
    .code_29_0(trits[291:290]),
    .code_29_1(trits[293:292]),
    .code_29_2(trits[295:294]),
    .code_29_3(trits[297:296]),
    .code_29_4(trits[299:298]),
    .code_2_0(trits[21:20]),
    .code_2_1(trits[23:22]),
    .code_2_2(trits[25:24]),
    .code_2_3(trits[27:26]),
    .code_2_4(trits[29:28]),
    .code_30_0(trits[301:300]),
    .code_30_1(trits[303:302]),
    .code_30_2(trits[305:304]),
    .code_30_3(trits[307:306]),
    .code_30_4(trits[309:308]),
    .code_31_0(trits[311:310]),
    .code_31_1(trits[313:312]),
    .code_31_2(trits[315:314]),
    .code_31_3(trits[317:316]),
    .code_31_4(trits[319:318]),
    .code_32_0(trits[321:320]),
    .code_32_1(trits[323:322]),
    .code_32_2(trits[325:324]),
    .code_32_3(trits[327:326]),
    .code_32_4(trits[329:328]),
    .code_33_0(trits[331:330]),
    .code_33_1(trits[333:332]),
    .code_33_2(trits[335:334]),
    .code_33_3(trits[337:336]),
    .code_33_4(trits[339:338]),
    .code_34_0(trits[341:340]),
    .code_34_1(trits[343:342]),
    .code_34_2(trits[345:344]),
    .code_34_3(trits[347:346]),
    .code_34_4(trits[349:348]),
    .code_35_0(trits[351:350]),
    .code_35_1(trits[353:352]),
    .code_35_2(trits[355:354]),
    .code_35_3(trits[357:356]),
    .code_35_4(trits[359:358]),
    .code_36_0(trits[361:360]),
    .code_36_1(trits[363:362]),
    .code_36_2(trits[365:364]),
    .code_36_3(trits[367:366]),
    .code_36_4(trits[369:368]),
    .code_37_0(trits[371:370]),
    .code_37_1(trits[373:372]),
    .code_37_2(trits[375:374]),
    .code_37_3(trits[377:376]),
    .code_37_4(trits[379:378]),
    .code_38_0(trits[381:380]),
    .code_38_1(trits[383:382]),
    .code_38_2(trits[385:384]),
    .code_38_3(trits[387:386]),
    .code_38_4(trits[389:388]),
    .code_39_0(trits[391:390]),
    .code_39_1(trits[393:392]),
    .code_39_2(trits[395:394]),
    .code_39_3(trits[397:396]),
    .code_39_4(trits[399:398]),
    .code_3_0(trits[31:30]),
    .code_3_1(trits[33:32]),
    .code_3_2(trits[35:34]),
    .code_3_3(trits[37:36]),
    .code_3_4(trits[39:38]),
    .code_40_0(trits[401:400]),
    .code_40_1(trits[403:402]),
    .code_40_2(trits[405:404]),
    .code_40_3(trits[407:406]),
    .code_40_4(trits[409:408]),
    .code_41_0(trits[411:410]),
    .code_41_1(trits[413:412]),
    .code_41_2(trits[415:414]),
    .code_41_3(trits[417:416]),
    .code_41_4(trits[419:418]),
    .code_42_0(trits[421:420]),
    .code_42_1(trits[423:422]),
    .code_42_2(trits[425:424]),
    .code_42_3(trits[427:426]),
    .code_42_4(trits[429:428]),
    .code_43_0(trits[431:430]),
    .code_43_1(trits[433:432]),
    .code_43_2(trits[435:434]),
    .code_43_3(trits[437:436]),
    .code_43_4(trits[439:438]),
    .code_44_0(trits[441:440]),
    .code_44_1(trits[443:442]),
    .code_44_2(trits[445:444]),
    .code_44_3(trits[447:446]),
    .code_44_4(trits[449:448]),
    .code_45_0(trits[451:450]),
    .code_45_1(trits[453:452]),
    .code_45_2(trits[455:454]),
    .code_45_3(trits[457:456]),
    .code_45_4(trits[459:458]),
    .code_46_0(trits[461:460]),
    .code_46_1(trits[463:462]),
    .code_46_2(trits[465:464]),
    .code_46_3(trits[467:466]),
    .code_46_4(trits[469:468]),
    .code_47_0(trits[471:470]),
    .code_47_1(trits[473:472]),
    .code_47_2(trits[475:474]),
    .code_47_3(trits[477:476]),
    .code_47_4(trits[479:478]),
    .code_48_0(trits[481:480]),
    .code_48_1(trits[483:482]),
    .code_48_2(trits[485:484]),
    .code_48_3(trits[487:486]),
    .code_48_4(trits[489:488]),
    .code_49_0(trits[491:490]),
    .code_49_1(trits[493:492]),
    .code_49_2(trits[495:494]),
    .code_49_3(trits[497:496]),
    .code_49_4(trits[499:498]),
    .code_4_0(trits[41:40]),
    .code_4_1(trits[43:42]),
    .code_4_2(trits[45:44]),
    .code_4_3(trits[47:46]),
    .code_4_4(trits[49:48]),
    .code_50_0(trits[501:500]),
    .code_50_1(trits[503:502]),
    .code_50_2(trits[505:504]),
    .code_50_3(trits[507:506]),
    .code_50_4(trits[509:508]),
    .code_51_0(trits[511:510]),
    .code_5_0(trits[51:50]),
    .code_5_1(trits[53:52]),
    .code_5_2(trits[55:54]),
    .code_5_3(trits[57:56]),
    .code_5_4(trits[59:58]),
    .code_6_0(trits[61:60]),
    .code_6_1(trits[63:62]),
    .code_6_2(trits[65:64]),
    .code_6_3(trits[67:66]),
    .code_6_4(trits[69:68]),
    .code_7_0(trits[71:70]),
    .code_7_1(trits[73:72]),
    .code_7_2(trits[75:74]),
    .code_7_3(trits[77:76]),
    .code_7_4(trits[79:78]),
    .code_8_0(trits[81:80]),
    .code_8_1(trits[83:82]),
    .code_8_2(trits[85:84]),
    .code_8_3(trits[87:86]),
    .code_8_4(trits[89:88]),
    .code_9_0(trits[91:90]),
    .code_9_1(trits[93:92]),
    .code_9_2(trits[95:94]),
    .code_9_3(trits[97:96]),
    .code_9_4(trits[99:98]),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.results  results (
    .complete(\complete$178 ),
    .idle(\idle$53 ),
    .\port$920$7 (beats__payload[15:7]),
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
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_0 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[47:0]),
    .product_first(step_of_age_15),
    .result(result_0_0),
    .scale_load(step_of_age_13),
    .scales(first[15:0]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[63:0])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_1 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[95:48]),
    .product_first(step_of_age_15),
    .result(result_0_1),
    .scale_load(step_of_age_13),
    .scales(first[31:16]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[127:64])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_2 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[143:96]),
    .product_first(step_of_age_15),
    .result(result_0_2),
    .scale_load(step_of_age_13),
    .scales(first[47:32]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[191:128])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_3 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[191:144]),
    .product_first(step_of_age_15),
    .result(result_0_3),
    .scale_load(step_of_age_13),
    .scales(first[63:48]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[255:192])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_4 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[239:192]),
    .product_first(step_of_age_15),
    .result(result_0_4),
    .scale_load(step_of_age_13),
    .scales(first[79:64]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[319:256])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_5 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[287:240]),
    .product_first(step_of_age_15),
    .result(result_0_5),
    .scale_load(step_of_age_13),
    .scales(first[95:80]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[383:320])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_6 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[335:288]),
    .product_first(step_of_age_15),
    .result(result_0_6),
    .scale_load(step_of_age_13),
    .scales(first[111:96]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[447:384])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row row_0_7 (
    .activations({ skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[143:128], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[15:0] }),
    .add_enable(step_of_age_23),
    .add_first(tag_23[3]),
    .clk(work_clk),
    .constant(constants[383:336]),
    .product_first(step_of_age_15),
    .result(result_0_7),
    .scale_load(step_of_age_13),
    .scales(first[127:112]),
    .sum_enable(tag_12[0]),
    .sum_first(tag_12[1]),
    .trits(trits[511:448])
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.scales  scales (
    .first(first),
    .put(put),
    .take(step_of_age_13),
    .value(value),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.walk  walk (
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.buffer (\release , loaded__valid, loaded__payload, address, values, work_rst, job__payload, job__valid, job__ready, idle, loading, beats__0, r_en, activations__valid, work_clk);
  input \release ;
  wire \release ;
  output loaded__valid;
  wire loaded__valid;
  output [88:0] loaded__payload;
  wire [88:0] loaded__payload;
  input [5:0] address;
  wire [5:0] address;
  input [63:0] values;
  wire [63:0] values;
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
  output [255:0] beats__0;
  reg [255:0] beats__0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  wire [2:0] _013_;
  wire _014_;
  wire [6:0] _015_;
  wire [24:0] _016_;
  wire _017_;
  wire [8:0] _018_;
  wire _019_;
  wire _020_;
  wire _021_;
  wire [1:0] _022_;
  wire [88:0] _023_;
  wire [5:0] _024_;
  wire [2:0] _025_;
  wire [23:0] _026_;
  wire _027_;
  wire _028_;
  wire [7:0] _029_;
  wire _030_;
  wire _031_;
  wire [23:0] _032_;
  wire _033_;
  wire _034_;
  wire [7:0] _035_;
  wire _036_;
  wire _037_;
  wire [1:0] _038_;
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
  wire [1:0] _061_;
  wire [1:0] _062_;
  wire [1:0] _063_;
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
  wire [5:0] _125_;
  wire [5:0] _126_;
  wire [5:0] _127_;
  wire [5:0] _128_;
  wire _129_;
  wire _130_;
  wire [88:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
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
  reg [2:0] fsm_state = 3'h0;
  reg into = 1'h0;
  reg [88:0] job = 89'h00000000000000000000000;
  wire [15:0] lanes;
  reg [15:0] lanes_written = 16'h0000;
  reg last_part = 1'h0;
  reg out_of = 1'h0;
  reg [1:0] part = 2'h0;
  wire [255:0] read__data;
  reg set_written = 1'h0;
  reg [1:0] sets = 2'h0;
  reg token_0_written = 1'h0;
  reg [7:0] tokens_from = 8'h00;
  reg tokens_last = 1'h0;
  reg [7:0] tokens_left = 8'h00;
  reg tokens_nearly = 1'h0;
  reg tokens_one = 1'h0;
  reg tokens_two = 1'h0;
  reg [63:0] values_written = 64'h0000000000000000;
  wire w_en;
  wire [15:0] write__en;
  reg writes_written = 1'h0;
  reg [255:0] memory_0 [127:0];
  always @(posedge work_clk) begin
    if (write__en[0])
      memory_0[{ set_written, beat_written }][15:0] <= values_written[15:0];
    if (write__en[1])
      memory_0[{ set_written, beat_written }][31:16] <= values_written[31:16];
    if (write__en[2])
      memory_0[{ set_written, beat_written }][47:32] <= values_written[47:32];
    if (write__en[3])
      memory_0[{ set_written, beat_written }][63:48] <= values_written[63:48];
    if (write__en[4])
      memory_0[{ set_written, beat_written }][79:64] <= values_written[15:0];
    if (write__en[5])
      memory_0[{ set_written, beat_written }][95:80] <= values_written[31:16];
    if (write__en[6])
      memory_0[{ set_written, beat_written }][111:96] <= values_written[47:32];
    if (write__en[7])
      memory_0[{ set_written, beat_written }][127:112] <= values_written[63:48];
    if (write__en[8])
      memory_0[{ set_written, beat_written }][143:128] <= values_written[15:0];
    if (write__en[9])
      memory_0[{ set_written, beat_written }][159:144] <= values_written[31:16];
    if (write__en[10])
      memory_0[{ set_written, beat_written }][175:160] <= values_written[47:32];
    if (write__en[11])
      memory_0[{ set_written, beat_written }][191:176] <= values_written[63:48];
    if (write__en[12])
      memory_0[{ set_written, beat_written }][207:192] <= values_written[15:0];
    if (write__en[13])
      memory_0[{ set_written, beat_written }][223:208] <= values_written[31:16];
    if (write__en[14])
      memory_0[{ set_written, beat_written }][239:224] <= values_written[47:32];
    if (write__en[15])
      memory_0[{ set_written, beat_written }][255:240] <= values_written[63:48];
  end
  reg [255:0] _324_;
  always @(posedge work_clk) begin
    _324_ <= memory_0[address_read_0];
  end
  assign read__data = _324_;
  assign _006_ = job__valid & job__ready;
  assign _007_ = job[79:56] - 1'h1;
  assign _008_ = job[79:56] == 1'h1;
  assign _009_ = job[79:56] == 2'h2;
  assign _010_ = job[88:81] - 1'h1;
  assign _011_ = job[88:81] == 1'h1;
  assign _012_ = job[88:81] == 2'h2;
  assign _013_ = part + 1'h1;
  assign _014_ = part == 2'h2;
  assign _015_ = beat + 1'h1;
  assign _016_ = beats_left - 1'h1;
  assign _017_ = beats_left == 2'h2;
  assign _018_ = tokens_left - 1'h1;
  assign _019_ = tokens_left == 2'h2;
  assign _020_ = ~ into;
  assign _021_ = ~ out_of;
  always @(posedge work_clk)
    sets <= _022_;
  always @(posedge work_clk)
    job <= _023_;
  always @(posedge work_clk)
    beat <= _024_;
  always @(posedge work_clk)
    fsm_state <= _025_;
  always @(posedge work_clk)
    beats_from <= _026_;
  always @(posedge work_clk)
    beats_one <= _027_;
  always @(posedge work_clk)
    beats_two <= _028_;
  always @(posedge work_clk)
    tokens_from <= _029_;
  always @(posedge work_clk)
    tokens_one <= _030_;
  always @(posedge work_clk)
    tokens_two <= _031_;
  always @(posedge work_clk)
    beats_left <= _032_;
  always @(posedge work_clk)
    beats_last <= _033_;
  always @(posedge work_clk)
    beats_nearly <= _034_;
  always @(posedge work_clk)
    tokens_left <= _035_;
  always @(posedge work_clk)
    tokens_last <= _036_;
  always @(posedge work_clk)
    tokens_nearly <= _037_;
  always @(posedge work_clk)
    part <= _038_;
  always @(posedge work_clk)
    last_part <= _039_;
  always @(posedge work_clk)
    loading <= _040_;
  always @(posedge work_clk)
    into <= _041_;
  always @(posedge work_clk)
    writes_written <= _042_;
  always @(posedge work_clk)
    lanes_written <= lanes;
  always @(posedge work_clk)
    beat_written <= beat;
  always @(posedge work_clk)
    values_written <= values;
  always @(posedge work_clk)
    set_written <= _043_;
  always @(posedge work_clk)
    token_0_written <= _044_;
  always @(posedge work_clk)
    out_of <= _045_;
  always @(posedge work_clk)
    address_read_0 <= { out_of, address };
  always @(posedge work_clk)
    beats__0 <= read__data;
  assign _000_ = ~ sets[1];
  assign _002_ = ! sets;
  assign done = activations__valid & loading;
  assign lanes[0] = ! part;
  assign lanes[1] = ! part;
  assign lanes[2] = ! part;
  assign lanes[3] = ! part;
  assign lanes[4] = part == 1'h1;
  assign lanes[5] = part == 1'h1;
  assign lanes[6] = part == 1'h1;
  assign lanes[7] = part == 1'h1;
  assign lanes[8] = part == 2'h2;
  assign lanes[9] = part == 2'h2;
  assign lanes[10] = part == 2'h2;
  assign lanes[11] = part == 2'h2;
  assign lanes[12] = part == 2'h3;
  assign lanes[13] = part == 2'h3;
  assign lanes[14] = part == 2'h3;
  assign lanes[15] = part == 2'h3;
  assign _001_ = token_0_written & writes_written;
  assign write__en = _001_ ? lanes_written : 16'h0000;
  assign _003_ = job__valid & job__ready;
  assign _004_ = sets + _003_;
  assign _005_ = _004_ - \release ;
  assign _046_ = \release  ? _021_ : out_of;
  assign _045_ = work_rst ? 1'h0 : _046_;
  assign _044_ = work_rst ? 1'h0 : 1'h1;
  assign _043_ = work_rst ? 1'h0 : into;
  assign _042_ = work_rst ? 1'h0 : done;
  assign _047_ = _048_ ? _020_ : into;
  assign _048_ = fsm_state == 3'h4;
  assign _041_ = work_rst ? 1'h0 : _047_;
  assign _049_ = tokens_last ? 1'h0 : loading;
  assign _050_ = beats_last ? _049_ : loading;
  assign _051_ = last_part ? _050_ : loading;
  assign _052_ = done ? _051_ : loading;
  function [0:0] _219_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _219_ = b[0:0];
      2'b1?:
        _219_ = b[1:1];
      default:
        _219_ = a;
    endcase
  endfunction
  assign _053_ = _219_(loading, { 1'h1, _052_ }, { _055_, _054_ });
  assign _054_ = fsm_state == 3'h3;
  assign _055_ = fsm_state == 3'h2;
  assign _040_ = work_rst ? 1'h0 : _053_;
  assign _056_ = last_part ? 1'h0 : _014_;
  assign _057_ = done ? _056_ : last_part;
  function [0:0] _225_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _225_ = b[0:0];
      2'b1?:
        _225_ = b[1:1];
      default:
        _225_ = a;
    endcase
  endfunction
  assign _058_ = _225_(last_part, { 1'h0, _057_ }, { _060_, _059_ });
  assign _059_ = fsm_state == 3'h3;
  assign _060_ = fsm_state == 3'h2;
  assign _039_ = work_rst ? 1'h0 : _058_;
  assign _061_ = last_part ? 2'h0 : _013_[1:0];
  assign _062_ = done ? _061_ : part;
  function [1:0] _231_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _231_ = b[1:0];
      2'b1?:
        _231_ = b[3:2];
      default:
        _231_ = a;
    endcase
  endfunction
  assign _063_ = _231_(part, { 2'h0, _062_ }, { _065_, _064_ });
  assign _064_ = fsm_state == 3'h3;
  assign _065_ = fsm_state == 3'h2;
  assign _038_ = work_rst ? 2'h0 : _063_;
  assign _066_ = beats_last ? _019_ : tokens_nearly;
  assign _067_ = last_part ? _066_ : tokens_nearly;
  assign _068_ = done ? _067_ : tokens_nearly;
  function [0:0] _238_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _238_ = b[0:0];
      2'b1?:
        _238_ = b[1:1];
      default:
        _238_ = a;
    endcase
  endfunction
  assign _069_ = _238_(tokens_nearly, { tokens_two, _068_ }, { _071_, _070_ });
  assign _070_ = fsm_state == 3'h3;
  assign _071_ = fsm_state == 3'h2;
  assign _037_ = work_rst ? 1'h0 : _069_;
  assign _072_ = beats_last ? tokens_nearly : tokens_last;
  assign _073_ = last_part ? _072_ : tokens_last;
  assign _074_ = done ? _073_ : tokens_last;
  function [0:0] _245_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _245_ = b[0:0];
      2'b1?:
        _245_ = b[1:1];
      default:
        _245_ = a;
    endcase
  endfunction
  assign _075_ = _245_(tokens_last, { tokens_one, _074_ }, { _077_, _076_ });
  assign _076_ = fsm_state == 3'h3;
  assign _077_ = fsm_state == 3'h2;
  assign _036_ = work_rst ? 1'h0 : _075_;
  assign _078_ = beats_last ? _018_[7:0] : tokens_left;
  assign _079_ = last_part ? _078_ : tokens_left;
  assign _080_ = done ? _079_ : tokens_left;
  function [7:0] _252_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _252_ = b[7:0];
      2'b1?:
        _252_ = b[15:8];
      default:
        _252_ = a;
    endcase
  endfunction
  assign _081_ = _252_(tokens_left, { tokens_from, _080_ }, { _083_, _082_ });
  assign _082_ = fsm_state == 3'h3;
  assign _083_ = fsm_state == 3'h2;
  assign _035_ = work_rst ? 8'h00 : _081_;
  assign _084_ = beats_last ? beats_two : _017_;
  assign _085_ = last_part ? _084_ : beats_nearly;
  assign _086_ = done ? _085_ : beats_nearly;
  function [0:0] _259_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _259_ = b[0:0];
      2'b1?:
        _259_ = b[1:1];
      default:
        _259_ = a;
    endcase
  endfunction
  assign _087_ = _259_(beats_nearly, { beats_two, _086_ }, { _089_, _088_ });
  assign _088_ = fsm_state == 3'h3;
  assign _089_ = fsm_state == 3'h2;
  assign _034_ = work_rst ? 1'h0 : _087_;
  assign _090_ = beats_last ? beats_one : beats_nearly;
  assign _091_ = last_part ? _090_ : beats_last;
  assign _092_ = done ? _091_ : beats_last;
  function [0:0] _266_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _266_ = b[0:0];
      2'b1?:
        _266_ = b[1:1];
      default:
        _266_ = a;
    endcase
  endfunction
  assign _093_ = _266_(beats_last, { beats_one, _092_ }, { _095_, _094_ });
  assign _094_ = fsm_state == 3'h3;
  assign _095_ = fsm_state == 3'h2;
  assign _033_ = work_rst ? 1'h0 : _093_;
  assign _096_ = beats_last ? beats_from : _016_[23:0];
  assign _097_ = last_part ? _096_ : beats_left;
  assign _098_ = done ? _097_ : beats_left;
  function [23:0] _273_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _273_ = b[23:0];
      2'b1?:
        _273_ = b[47:24];
      default:
        _273_ = a;
    endcase
  endfunction
  assign _099_ = _273_(beats_left, { beats_from, _098_ }, { _101_, _100_ });
  assign _100_ = fsm_state == 3'h3;
  assign _101_ = fsm_state == 3'h2;
  assign _032_ = work_rst ? 24'h000000 : _099_;
  assign _102_ = _103_ ? _012_ : tokens_two;
  assign _103_ = fsm_state == 3'h1;
  assign _031_ = work_rst ? 1'h0 : _102_;
  assign _104_ = _105_ ? _011_ : tokens_one;
  assign _105_ = fsm_state == 3'h1;
  assign _030_ = work_rst ? 1'h0 : _104_;
  assign _106_ = _107_ ? _010_[7:0] : tokens_from;
  assign _107_ = fsm_state == 3'h1;
  assign _029_ = work_rst ? 8'h00 : _106_;
  assign _108_ = _109_ ? _009_ : beats_two;
  assign _109_ = fsm_state == 3'h1;
  assign _028_ = work_rst ? 1'h0 : _108_;
  assign _110_ = _111_ ? _008_ : beats_one;
  assign _111_ = fsm_state == 3'h1;
  assign _027_ = work_rst ? 1'h0 : _110_;
  assign _112_ = _113_ ? _007_[23:0] : beats_from;
  assign _113_ = fsm_state == 3'h1;
  assign _026_ = work_rst ? 24'h000000 : _112_;
  function [2:0] _295_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    casez (s) // synopsys parallel_case
      5'b????1:
        _295_ = b[2:0];
      5'b???1?:
        _295_ = b[5:3];
      5'b??1??:
        _295_ = b[8:6];
      5'b?1???:
        _295_ = b[11:9];
      5'b1????:
        _295_ = b[14:12];
      default:
        _295_ = a;
    endcase
  endfunction
  assign _114_ = _295_(fsm_state, { _123_, 6'h13, _119_, 3'h0 }, { _124_, _122_, _121_, _120_, _115_ });
  assign _115_ = fsm_state == 3'h4;
  assign _116_ = tokens_last ? 3'h4 : fsm_state;
  assign _117_ = beats_last ? _116_ : fsm_state;
  assign _118_ = last_part ? _117_ : fsm_state;
  assign _119_ = done ? _118_ : fsm_state;
  assign _120_ = fsm_state == 3'h3;
  assign _121_ = fsm_state == 3'h2;
  assign _122_ = fsm_state == 3'h1;
  assign _123_ = _006_ ? 3'h1 : fsm_state;
  assign _124_ = ! fsm_state;
  assign _025_ = work_rst ? 3'h0 : _114_;
  assign _125_ = beats_last ? 6'h00 : _015_[5:0];
  assign _126_ = last_part ? _125_ : beat;
  assign _127_ = done ? _126_ : beat;
  function [5:0] _310_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _310_ = b[5:0];
      2'b1?:
        _310_ = b[11:6];
      default:
        _310_ = a;
    endcase
  endfunction
  assign _128_ = _310_(beat, { 6'h00, _127_ }, { _130_, _129_ });
  assign _129_ = fsm_state == 3'h3;
  assign _130_ = ! fsm_state;
  assign _024_ = work_rst ? 6'h00 : _128_;
  assign _131_ = _132_ ? job__payload : job;
  assign _132_ = ! fsm_state;
  assign _023_ = work_rst ? 89'h00000000000000000000000 : _131_;
  assign _022_ = work_rst ? 2'h0 : _005_[1:0];
  assign w_en = _133_ ? 1'h1 : 1'h0;
  assign _133_ = fsm_state == 3'h4;
  assign idle = _134_ ? _002_ : 1'h0;
  assign _134_ = ! fsm_state;
  assign job__ready = _135_ ? _000_ : 1'h0;
  assign _135_ = ! fsm_state;
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.buffer.waiting  waiting (
    .r_data(loaded__payload),
    .r_en(r_en),
    .r_rdy(loaded__valid),
    .w_en(w_en),
    .w_port__data(job),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.buffer.waiting (r_rdy, r_data, work_rst, w_en, w_port__data, r_en, work_clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.decoder (work_rst, bytes, code_0_0, code_0_1, code_0_2, code_0_3, code_0_4, code_1_0, code_1_1, code_1_2, code_1_3, code_1_4, code_2_0, code_2_1, code_2_2, code_2_3, code_2_4, code_3_0, code_3_1, code_3_2, code_3_3
, code_3_4, code_4_0, code_4_1, code_4_2, code_4_3, code_4_4, code_5_0, code_5_1, code_5_2, code_5_3, code_5_4, code_6_0, code_6_1, code_6_2, code_6_3, code_6_4, code_7_0, code_7_1, code_7_2, code_7_3, code_7_4
, code_8_0, code_8_1, code_8_2, code_8_3, code_8_4, code_9_0, code_9_1, code_9_2, code_9_3, code_9_4, code_10_0, code_10_1, code_10_2, code_10_3, code_10_4, code_11_0, code_11_1, code_11_2, code_11_3, code_11_4, code_12_0
, code_12_1, code_12_2, code_12_3, code_12_4, code_13_0, code_13_1, code_13_2, code_13_3, code_13_4, code_14_0, code_14_1, code_14_2, code_14_3, code_14_4, code_15_0, code_15_1, code_15_2, code_15_3, code_15_4, code_16_0, code_16_1
, code_16_2, code_16_3, code_16_4, code_17_0, code_17_1, code_17_2, code_17_3, code_17_4, code_18_0, code_18_1, code_18_2, code_18_3, code_18_4, code_19_0, code_19_1, code_19_2, code_19_3, code_19_4, code_20_0, code_20_1, code_20_2
, code_20_3, code_20_4, code_21_0, code_21_1, code_21_2, code_21_3, code_21_4, code_22_0, code_22_1, code_22_2, code_22_3, code_22_4, code_23_0, code_23_1, code_23_2, code_23_3, code_23_4, code_24_0, code_24_1, code_24_2, code_24_3
, code_24_4, code_25_0, code_25_1, code_25_2, code_25_3, code_25_4, code_26_0, code_26_1, code_26_2, code_26_3, code_26_4, code_27_0, code_27_1, code_27_2, code_27_3, code_27_4, code_28_0, code_28_1, code_28_2, code_28_3, code_28_4
, code_29_0, code_29_1, code_29_2, code_29_3, code_29_4, code_30_0, code_30_1, code_30_2, code_30_3, code_30_4, code_31_0, code_31_1, code_31_2, code_31_3, code_31_4, code_32_0, code_32_1, code_32_2, code_32_3, code_32_4, code_33_0
, code_33_1, code_33_2, code_33_3, code_33_4, code_34_0, code_34_1, code_34_2, code_34_3, code_34_4, code_35_0, code_35_1, code_35_2, code_35_3, code_35_4, code_36_0, code_36_1, code_36_2, code_36_3, code_36_4, code_37_0, code_37_1
, code_37_2, code_37_3, code_37_4, code_38_0, code_38_1, code_38_2, code_38_3, code_38_4, code_39_0, code_39_1, code_39_2, code_39_3, code_39_4, code_40_0, code_40_1, code_40_2, code_40_3, code_40_4, code_41_0, code_41_1, code_41_2
, code_41_3, code_41_4, code_42_0, code_42_1, code_42_2, code_42_3, code_42_4, code_43_0, code_43_1, code_43_2, code_43_3, code_43_4, code_44_0, code_44_1, code_44_2, code_44_3, code_44_4, code_45_0, code_45_1, code_45_2, code_45_3
, code_45_4, code_46_0, code_46_1, code_46_2, code_46_3, code_46_4, code_47_0, code_47_1, code_47_2, code_47_3, code_47_4, code_48_0, code_48_1, code_48_2, code_48_3, code_48_4, code_49_0, code_49_1, code_49_2, code_49_3, code_49_4
, code_50_0, code_50_1, code_50_2, code_50_3, code_50_4, code_51_0, work_clk);
  input work_rst;
  wire work_rst;
  input [415:0] bytes;
  wire [415:0] bytes;
  output [1:0] code_0_0;
  reg [1:0] code_0_0 = 2'h0;
  output [1:0] code_0_1;
  reg [1:0] code_0_1 = 2'h0;
  output [1:0] code_0_2;
  reg [1:0] code_0_2 = 2'h0;
  output [1:0] code_0_3;
  reg [1:0] code_0_3 = 2'h0;
  output [1:0] code_0_4;
  reg [1:0] code_0_4 = 2'h0;
  output [1:0] code_1_0;
  reg [1:0] code_1_0 = 2'h0;
  output [1:0] code_1_1;
  reg [1:0] code_1_1 = 2'h0;
  output [1:0] code_1_2;
  reg [1:0] code_1_2 = 2'h0;
  output [1:0] code_1_3;
  reg [1:0] code_1_3 = 2'h0;
  output [1:0] code_1_4;
  reg [1:0] code_1_4 = 2'h0;
  output [1:0] code_2_0;
  reg [1:0] code_2_0 = 2'h0;
  output [1:0] code_2_1;
  reg [1:0] code_2_1 = 2'h0;
  output [1:0] code_2_2;
  reg [1:0] code_2_2 = 2'h0;
  output [1:0] code_2_3;
  reg [1:0] code_2_3 = 2'h0;
  output [1:0] code_2_4;
  reg [1:0] code_2_4 = 2'h0;
  output [1:0] code_3_0;
  reg [1:0] code_3_0 = 2'h0;
  output [1:0] code_3_1;
  reg [1:0] code_3_1 = 2'h0;
  output [1:0] code_3_2;
  reg [1:0] code_3_2 = 2'h0;
  output [1:0] code_3_3;
  reg [1:0] code_3_3 = 2'h0;
  output [1:0] code_3_4;
  reg [1:0] code_3_4 = 2'h0;
  output [1:0] code_4_0;
  reg [1:0] code_4_0 = 2'h0;
  output [1:0] code_4_1;
  reg [1:0] code_4_1 = 2'h0;
  output [1:0] code_4_2;
  reg [1:0] code_4_2 = 2'h0;
  output [1:0] code_4_3;
  reg [1:0] code_4_3 = 2'h0;
  output [1:0] code_4_4;
  reg [1:0] code_4_4 = 2'h0;
  output [1:0] code_5_0;
  reg [1:0] code_5_0 = 2'h0;
  output [1:0] code_5_1;
  reg [1:0] code_5_1 = 2'h0;
  output [1:0] code_5_2;
  reg [1:0] code_5_2 = 2'h0;
  output [1:0] code_5_3;
  reg [1:0] code_5_3 = 2'h0;
  output [1:0] code_5_4;
  reg [1:0] code_5_4 = 2'h0;
  output [1:0] code_6_0;
  reg [1:0] code_6_0 = 2'h0;
  output [1:0] code_6_1;
  reg [1:0] code_6_1 = 2'h0;
  output [1:0] code_6_2;
  reg [1:0] code_6_2 = 2'h0;
  output [1:0] code_6_3;
  reg [1:0] code_6_3 = 2'h0;
  output [1:0] code_6_4;
  reg [1:0] code_6_4 = 2'h0;
  output [1:0] code_7_0;
  reg [1:0] code_7_0 = 2'h0;
  output [1:0] code_7_1;
  reg [1:0] code_7_1 = 2'h0;
  output [1:0] code_7_2;
  reg [1:0] code_7_2 = 2'h0;
  output [1:0] code_7_3;
  reg [1:0] code_7_3 = 2'h0;
  output [1:0] code_7_4;
  reg [1:0] code_7_4 = 2'h0;
  output [1:0] code_8_0;
  reg [1:0] code_8_0 = 2'h0;
  output [1:0] code_8_1;
  reg [1:0] code_8_1 = 2'h0;
  output [1:0] code_8_2;
  reg [1:0] code_8_2 = 2'h0;
  output [1:0] code_8_3;
  reg [1:0] code_8_3 = 2'h0;
  output [1:0] code_8_4;
  reg [1:0] code_8_4 = 2'h0;
  output [1:0] code_9_0;
  reg [1:0] code_9_0 = 2'h0;
  output [1:0] code_9_1;
  reg [1:0] code_9_1 = 2'h0;
  output [1:0] code_9_2;
  reg [1:0] code_9_2 = 2'h0;
  output [1:0] code_9_3;
  reg [1:0] code_9_3 = 2'h0;
  output [1:0] code_9_4;
  reg [1:0] code_9_4 = 2'h0;
  output [1:0] code_10_0;
  reg [1:0] code_10_0 = 2'h0;
  output [1:0] code_10_1;
  reg [1:0] code_10_1 = 2'h0;
  output [1:0] code_10_2;
  reg [1:0] code_10_2 = 2'h0;
  output [1:0] code_10_3;
  reg [1:0] code_10_3 = 2'h0;
  output [1:0] code_10_4;
  reg [1:0] code_10_4 = 2'h0;
  output [1:0] code_11_0;
  reg [1:0] code_11_0 = 2'h0;
  output [1:0] code_11_1;
  reg [1:0] code_11_1 = 2'h0;
  output [1:0] code_11_2;
  reg [1:0] code_11_2 = 2'h0;
  output [1:0] code_11_3;
  reg [1:0] code_11_3 = 2'h0;
  output [1:0] code_11_4;
  reg [1:0] code_11_4 = 2'h0;
  output [1:0] code_12_0;
  reg [1:0] code_12_0 = 2'h0;
  output [1:0] code_12_1;
  reg [1:0] code_12_1 = 2'h0;
  output [1:0] code_12_2;
  reg [1:0] code_12_2 = 2'h0;
  output [1:0] code_12_3;
  reg [1:0] code_12_3 = 2'h0;
  output [1:0] code_12_4;
  reg [1:0] code_12_4 = 2'h0;
  output [1:0] code_13_0;
  reg [1:0] code_13_0 = 2'h0;
  output [1:0] code_13_1;
  reg [1:0] code_13_1 = 2'h0;
  output [1:0] code_13_2;
  reg [1:0] code_13_2 = 2'h0;
  output [1:0] code_13_3;
  reg [1:0] code_13_3 = 2'h0;
  output [1:0] code_13_4;
  reg [1:0] code_13_4 = 2'h0;
  output [1:0] code_14_0;
  reg [1:0] code_14_0 = 2'h0;
  output [1:0] code_14_1;
  reg [1:0] code_14_1 = 2'h0;
  output [1:0] code_14_2;
  reg [1:0] code_14_2 = 2'h0;
  output [1:0] code_14_3;
  reg [1:0] code_14_3 = 2'h0;
  output [1:0] code_14_4;
  reg [1:0] code_14_4 = 2'h0;
  output [1:0] code_15_0;
  reg [1:0] code_15_0 = 2'h0;
  output [1:0] code_15_1;
  reg [1:0] code_15_1 = 2'h0;
  output [1:0] code_15_2;
  reg [1:0] code_15_2 = 2'h0;
  output [1:0] code_15_3;
  reg [1:0] code_15_3 = 2'h0;
  output [1:0] code_15_4;
  reg [1:0] code_15_4 = 2'h0;
  output [1:0] code_16_0;
  reg [1:0] code_16_0 = 2'h0;
  output [1:0] code_16_1;
  reg [1:0] code_16_1 = 2'h0;
  output [1:0] code_16_2;
  reg [1:0] code_16_2 = 2'h0;
  output [1:0] code_16_3;
  reg [1:0] code_16_3 = 2'h0;
  output [1:0] code_16_4;
  reg [1:0] code_16_4 = 2'h0;
  output [1:0] code_17_0;
  reg [1:0] code_17_0 = 2'h0;
  output [1:0] code_17_1;
  reg [1:0] code_17_1 = 2'h0;
  output [1:0] code_17_2;
  reg [1:0] code_17_2 = 2'h0;
  output [1:0] code_17_3;
  reg [1:0] code_17_3 = 2'h0;
  output [1:0] code_17_4;
  reg [1:0] code_17_4 = 2'h0;
  output [1:0] code_18_0;
  reg [1:0] code_18_0 = 2'h0;
  output [1:0] code_18_1;
  reg [1:0] code_18_1 = 2'h0;
  output [1:0] code_18_2;
  reg [1:0] code_18_2 = 2'h0;
  output [1:0] code_18_3;
  reg [1:0] code_18_3 = 2'h0;
  output [1:0] code_18_4;
  reg [1:0] code_18_4 = 2'h0;
  output [1:0] code_19_0;
  reg [1:0] code_19_0 = 2'h0;
  output [1:0] code_19_1;
  reg [1:0] code_19_1 = 2'h0;
  output [1:0] code_19_2;
  reg [1:0] code_19_2 = 2'h0;
  output [1:0] code_19_3;
  reg [1:0] code_19_3 = 2'h0;
  output [1:0] code_19_4;
  reg [1:0] code_19_4 = 2'h0;
  output [1:0] code_20_0;
  reg [1:0] code_20_0 = 2'h0;
  output [1:0] code_20_1;
  reg [1:0] code_20_1 = 2'h0;
  output [1:0] code_20_2;
  reg [1:0] code_20_2 = 2'h0;
  output [1:0] code_20_3;
  reg [1:0] code_20_3 = 2'h0;
  output [1:0] code_20_4;
  reg [1:0] code_20_4 = 2'h0;
  output [1:0] code_21_0;
  reg [1:0] code_21_0 = 2'h0;
  output [1:0] code_21_1;
  reg [1:0] code_21_1 = 2'h0;
  output [1:0] code_21_2;
  reg [1:0] code_21_2 = 2'h0;
  output [1:0] code_21_3;
  reg [1:0] code_21_3 = 2'h0;
  output [1:0] code_21_4;
  reg [1:0] code_21_4 = 2'h0;
  output [1:0] code_22_0;
  reg [1:0] code_22_0 = 2'h0;
  output [1:0] code_22_1;
  reg [1:0] code_22_1 = 2'h0;
  output [1:0] code_22_2;
  reg [1:0] code_22_2 = 2'h0;
  output [1:0] code_22_3;
  reg [1:0] code_22_3 = 2'h0;
  output [1:0] code_22_4;
  reg [1:0] code_22_4 = 2'h0;
  output [1:0] code_23_0;
  reg [1:0] code_23_0 = 2'h0;
  output [1:0] code_23_1;
  reg [1:0] code_23_1 = 2'h0;
  output [1:0] code_23_2;
  reg [1:0] code_23_2 = 2'h0;
  output [1:0] code_23_3;
  reg [1:0] code_23_3 = 2'h0;
  output [1:0] code_23_4;
  reg [1:0] code_23_4 = 2'h0;
  output [1:0] code_24_0;
  reg [1:0] code_24_0 = 2'h0;
  output [1:0] code_24_1;
  reg [1:0] code_24_1 = 2'h0;
  output [1:0] code_24_2;
  reg [1:0] code_24_2 = 2'h0;
  output [1:0] code_24_3;
  reg [1:0] code_24_3 = 2'h0;
  output [1:0] code_24_4;
  reg [1:0] code_24_4 = 2'h0;
  output [1:0] code_25_0;
  reg [1:0] code_25_0 = 2'h0;
  output [1:0] code_25_1;
  reg [1:0] code_25_1 = 2'h0;
  output [1:0] code_25_2;
  reg [1:0] code_25_2 = 2'h0;
  output [1:0] code_25_3;
  reg [1:0] code_25_3 = 2'h0;
  output [1:0] code_25_4;
  reg [1:0] code_25_4 = 2'h0;
  output [1:0] code_26_0;
  reg [1:0] code_26_0 = 2'h0;
  output [1:0] code_26_1;
  reg [1:0] code_26_1 = 2'h0;
  output [1:0] code_26_2;
  reg [1:0] code_26_2 = 2'h0;
  output [1:0] code_26_3;
  reg [1:0] code_26_3 = 2'h0;
  output [1:0] code_26_4;
  reg [1:0] code_26_4 = 2'h0;
  output [1:0] code_27_0;
  reg [1:0] code_27_0 = 2'h0;
  output [1:0] code_27_1;
  reg [1:0] code_27_1 = 2'h0;
  output [1:0] code_27_2;
  reg [1:0] code_27_2 = 2'h0;
  output [1:0] code_27_3;
  reg [1:0] code_27_3 = 2'h0;
  output [1:0] code_27_4;
  reg [1:0] code_27_4 = 2'h0;
  output [1:0] code_28_0;
  reg [1:0] code_28_0 = 2'h0;
  output [1:0] code_28_1;
  reg [1:0] code_28_1 = 2'h0;
  output [1:0] code_28_2;
  reg [1:0] code_28_2 = 2'h0;
  output [1:0] code_28_3;
  reg [1:0] code_28_3 = 2'h0;
  output [1:0] code_28_4;
  reg [1:0] code_28_4 = 2'h0;
  output [1:0] code_29_0;
  reg [1:0] code_29_0 = 2'h0;
  output [1:0] code_29_1;
  reg [1:0] code_29_1 = 2'h0;
  output [1:0] code_29_2;
  reg [1:0] code_29_2 = 2'h0;
  output [1:0] code_29_3;
  reg [1:0] code_29_3 = 2'h0;
  output [1:0] code_29_4;
  reg [1:0] code_29_4 = 2'h0;
  output [1:0] code_30_0;
  reg [1:0] code_30_0 = 2'h0;
  output [1:0] code_30_1;
  reg [1:0] code_30_1 = 2'h0;
  output [1:0] code_30_2;
  reg [1:0] code_30_2 = 2'h0;
  output [1:0] code_30_3;
  reg [1:0] code_30_3 = 2'h0;
  output [1:0] code_30_4;
  reg [1:0] code_30_4 = 2'h0;
  output [1:0] code_31_0;
  reg [1:0] code_31_0 = 2'h0;
  output [1:0] code_31_1;
  reg [1:0] code_31_1 = 2'h0;
  output [1:0] code_31_2;
  reg [1:0] code_31_2 = 2'h0;
  output [1:0] code_31_3;
  reg [1:0] code_31_3 = 2'h0;
  output [1:0] code_31_4;
  reg [1:0] code_31_4 = 2'h0;
  output [1:0] code_32_0;
  reg [1:0] code_32_0 = 2'h0;
  output [1:0] code_32_1;
  reg [1:0] code_32_1 = 2'h0;
  output [1:0] code_32_2;
  reg [1:0] code_32_2 = 2'h0;
  output [1:0] code_32_3;
  reg [1:0] code_32_3 = 2'h0;
  output [1:0] code_32_4;
  reg [1:0] code_32_4 = 2'h0;
  output [1:0] code_33_0;
  reg [1:0] code_33_0 = 2'h0;
  output [1:0] code_33_1;
  reg [1:0] code_33_1 = 2'h0;
  output [1:0] code_33_2;
  reg [1:0] code_33_2 = 2'h0;
  output [1:0] code_33_3;
  reg [1:0] code_33_3 = 2'h0;
  output [1:0] code_33_4;
  reg [1:0] code_33_4 = 2'h0;
  output [1:0] code_34_0;
  reg [1:0] code_34_0 = 2'h0;
  output [1:0] code_34_1;
  reg [1:0] code_34_1 = 2'h0;
  output [1:0] code_34_2;
  reg [1:0] code_34_2 = 2'h0;
  output [1:0] code_34_3;
  reg [1:0] code_34_3 = 2'h0;
  output [1:0] code_34_4;
  reg [1:0] code_34_4 = 2'h0;
  output [1:0] code_35_0;
  reg [1:0] code_35_0 = 2'h0;
  output [1:0] code_35_1;
  reg [1:0] code_35_1 = 2'h0;
  output [1:0] code_35_2;
  reg [1:0] code_35_2 = 2'h0;
  output [1:0] code_35_3;
  reg [1:0] code_35_3 = 2'h0;
  output [1:0] code_35_4;
  reg [1:0] code_35_4 = 2'h0;
  output [1:0] code_36_0;
  reg [1:0] code_36_0 = 2'h0;
  output [1:0] code_36_1;
  reg [1:0] code_36_1 = 2'h0;
  output [1:0] code_36_2;
  reg [1:0] code_36_2 = 2'h0;
  output [1:0] code_36_3;
  reg [1:0] code_36_3 = 2'h0;
  output [1:0] code_36_4;
  reg [1:0] code_36_4 = 2'h0;
  output [1:0] code_37_0;
  reg [1:0] code_37_0 = 2'h0;
  output [1:0] code_37_1;
  reg [1:0] code_37_1 = 2'h0;
  output [1:0] code_37_2;
  reg [1:0] code_37_2 = 2'h0;
  output [1:0] code_37_3;
  reg [1:0] code_37_3 = 2'h0;
  output [1:0] code_37_4;
  reg [1:0] code_37_4 = 2'h0;
  output [1:0] code_38_0;
  reg [1:0] code_38_0 = 2'h0;
  output [1:0] code_38_1;
  reg [1:0] code_38_1 = 2'h0;
  output [1:0] code_38_2;
  reg [1:0] code_38_2 = 2'h0;
  output [1:0] code_38_3;
  reg [1:0] code_38_3 = 2'h0;
  output [1:0] code_38_4;
  reg [1:0] code_38_4 = 2'h0;
  output [1:0] code_39_0;
  reg [1:0] code_39_0 = 2'h0;
  output [1:0] code_39_1;
  reg [1:0] code_39_1 = 2'h0;
  output [1:0] code_39_2;
  reg [1:0] code_39_2 = 2'h0;
  output [1:0] code_39_3;
  reg [1:0] code_39_3 = 2'h0;
  output [1:0] code_39_4;
  reg [1:0] code_39_4 = 2'h0;
  output [1:0] code_40_0;
  reg [1:0] code_40_0 = 2'h0;
  output [1:0] code_40_1;
  reg [1:0] code_40_1 = 2'h0;
  output [1:0] code_40_2;
  reg [1:0] code_40_2 = 2'h0;
  output [1:0] code_40_3;
  reg [1:0] code_40_3 = 2'h0;
  output [1:0] code_40_4;
  reg [1:0] code_40_4 = 2'h0;
  output [1:0] code_41_0;
  reg [1:0] code_41_0 = 2'h0;
  output [1:0] code_41_1;
  reg [1:0] code_41_1 = 2'h0;
  output [1:0] code_41_2;
  reg [1:0] code_41_2 = 2'h0;
  output [1:0] code_41_3;
  reg [1:0] code_41_3 = 2'h0;
  output [1:0] code_41_4;
  reg [1:0] code_41_4 = 2'h0;
  output [1:0] code_42_0;
  reg [1:0] code_42_0 = 2'h0;
  output [1:0] code_42_1;
  reg [1:0] code_42_1 = 2'h0;
  output [1:0] code_42_2;
  reg [1:0] code_42_2 = 2'h0;
  output [1:0] code_42_3;
  reg [1:0] code_42_3 = 2'h0;
  output [1:0] code_42_4;
  reg [1:0] code_42_4 = 2'h0;
  output [1:0] code_43_0;
  reg [1:0] code_43_0 = 2'h0;
  output [1:0] code_43_1;
  reg [1:0] code_43_1 = 2'h0;
  output [1:0] code_43_2;
  reg [1:0] code_43_2 = 2'h0;
  output [1:0] code_43_3;
  reg [1:0] code_43_3 = 2'h0;
  output [1:0] code_43_4;
  reg [1:0] code_43_4 = 2'h0;
  output [1:0] code_44_0;
  reg [1:0] code_44_0 = 2'h0;
  output [1:0] code_44_1;
  reg [1:0] code_44_1 = 2'h0;
  output [1:0] code_44_2;
  reg [1:0] code_44_2 = 2'h0;
  output [1:0] code_44_3;
  reg [1:0] code_44_3 = 2'h0;
  output [1:0] code_44_4;
  reg [1:0] code_44_4 = 2'h0;
  output [1:0] code_45_0;
  reg [1:0] code_45_0 = 2'h0;
  output [1:0] code_45_1;
  reg [1:0] code_45_1 = 2'h0;
  output [1:0] code_45_2;
  reg [1:0] code_45_2 = 2'h0;
  output [1:0] code_45_3;
  reg [1:0] code_45_3 = 2'h0;
  output [1:0] code_45_4;
  reg [1:0] code_45_4 = 2'h0;
  output [1:0] code_46_0;
  reg [1:0] code_46_0 = 2'h0;
  output [1:0] code_46_1;
  reg [1:0] code_46_1 = 2'h0;
  output [1:0] code_46_2;
  reg [1:0] code_46_2 = 2'h0;
  output [1:0] code_46_3;
  reg [1:0] code_46_3 = 2'h0;
  output [1:0] code_46_4;
  reg [1:0] code_46_4 = 2'h0;
  output [1:0] code_47_0;
  reg [1:0] code_47_0 = 2'h0;
  output [1:0] code_47_1;
  reg [1:0] code_47_1 = 2'h0;
  output [1:0] code_47_2;
  reg [1:0] code_47_2 = 2'h0;
  output [1:0] code_47_3;
  reg [1:0] code_47_3 = 2'h0;
  output [1:0] code_47_4;
  reg [1:0] code_47_4 = 2'h0;
  output [1:0] code_48_0;
  reg [1:0] code_48_0 = 2'h0;
  output [1:0] code_48_1;
  reg [1:0] code_48_1 = 2'h0;
  output [1:0] code_48_2;
  reg [1:0] code_48_2 = 2'h0;
  output [1:0] code_48_3;
  reg [1:0] code_48_3 = 2'h0;
  output [1:0] code_48_4;
  reg [1:0] code_48_4 = 2'h0;
  output [1:0] code_49_0;
  reg [1:0] code_49_0 = 2'h0;
  output [1:0] code_49_1;
  reg [1:0] code_49_1 = 2'h0;
  output [1:0] code_49_2;
  reg [1:0] code_49_2 = 2'h0;
  output [1:0] code_49_3;
  reg [1:0] code_49_3 = 2'h0;
  output [1:0] code_49_4;
  reg [1:0] code_49_4 = 2'h0;
  output [1:0] code_50_0;
  reg [1:0] code_50_0 = 2'h0;
  output [1:0] code_50_1;
  reg [1:0] code_50_1 = 2'h0;
  output [1:0] code_50_2;
  reg [1:0] code_50_2 = 2'h0;
  output [1:0] code_50_3;
  reg [1:0] code_50_3 = 2'h0;
  output [1:0] code_50_4;
  reg [1:0] code_50_4 = 2'h0;
  output [1:0] code_51_0;
  reg [1:0] code_51_0 = 2'h0;
  input work_clk;
  wire work_clk;
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
  wire [2:0] _0132_;
  wire _0133_;
  wire [1:0] _0134_;
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
  wire _0161_;
  wire _0162_;
  wire _0163_;
  wire _0164_;
  wire _0165_;
  wire _0166_;
  wire [2:0] _0167_;
  wire _0168_;
  wire _0169_;
  wire [1:0] _0170_;
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
  wire [2:0] _0204_;
  wire _0205_;
  wire [1:0] _0206_;
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
  wire [2:0] _0241_;
  wire _0242_;
  wire [1:0] _0243_;
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
  wire [2:0] _0277_;
  wire _0278_;
  wire [1:0] _0279_;
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
  wire [2:0] _0313_;
  wire _0314_;
  wire _0315_;
  wire _0316_;
  wire [1:0] _0317_;
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
  wire [2:0] _0351_;
  wire _0352_;
  wire [1:0] _0353_;
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
  wire [2:0] _0387_;
  wire _0388_;
  wire _0389_;
  wire [1:0] _0390_;
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
  wire [2:0] _0425_;
  wire _0426_;
  wire [1:0] _0427_;
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
  wire [2:0] _0452_;
  wire _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire [2:0] _0461_;
  wire _0462_;
  wire _0463_;
  wire [1:0] _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire [1:0] _0473_;
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
  wire [2:0] _0498_;
  wire _0499_;
  wire [1:0] _0500_;
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
  wire [2:0] _0534_;
  wire _0535_;
  wire _0536_;
  wire [1:0] _0537_;
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
  wire [2:0] _0571_;
  wire _0572_;
  wire [1:0] _0573_;
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
  wire [2:0] _0607_;
  wire _0608_;
  wire [1:0] _0609_;
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
  wire _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire _0640_;
  wire _0641_;
  wire _0642_;
  wire _0643_;
  wire [2:0] _0644_;
  wire _0645_;
  wire [1:0] _0646_;
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
  wire _0674_;
  wire _0675_;
  wire _0676_;
  wire _0677_;
  wire _0678_;
  wire _0679_;
  wire [2:0] _0680_;
  wire _0681_;
  wire _0682_;
  wire [1:0] _0683_;
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
  wire _0710_;
  wire _0711_;
  wire _0712_;
  wire _0713_;
  wire _0714_;
  wire _0715_;
  wire _0716_;
  wire [2:0] _0717_;
  wire _0718_;
  wire [1:0] _0719_;
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
  wire _0748_;
  wire _0749_;
  wire _0750_;
  wire _0751_;
  wire _0752_;
  wire _0753_;
  wire [2:0] _0754_;
  wire _0755_;
  wire _0756_;
  wire [1:0] _0757_;
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
  wire _0779_;
  wire _0780_;
  wire _0781_;
  wire _0782_;
  wire _0783_;
  wire _0784_;
  wire _0785_;
  wire _0786_;
  wire _0787_;
  wire _0788_;
  wire _0789_;
  wire _0790_;
  wire [2:0] _0791_;
  wire _0792_;
  wire [1:0] _0793_;
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
  wire _0814_;
  wire _0815_;
  wire _0816_;
  wire _0817_;
  wire [2:0] _0818_;
  wire _0819_;
  wire _0820_;
  wire _0821_;
  wire _0822_;
  wire _0823_;
  wire _0824_;
  wire _0825_;
  wire [2:0] _0826_;
  wire _0827_;
  wire _0828_;
  wire [1:0] _0829_;
  wire [1:0] _0830_;
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
  wire _0857_;
  wire _0858_;
  wire _0859_;
  wire _0860_;
  wire _0861_;
  wire _0862_;
  wire _0863_;
  wire _0864_;
  wire [2:0] _0865_;
  wire _0866_;
  wire [1:0] _0867_;
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
  wire _0894_;
  wire _0895_;
  wire _0896_;
  wire _0897_;
  wire _0898_;
  wire _0899_;
  wire _0900_;
  wire [2:0] _0901_;
  wire _0902_;
  wire _0903_;
  wire [1:0] _0904_;
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
  wire _0930_;
  wire _0931_;
  wire _0932_;
  wire _0933_;
  wire _0934_;
  wire _0935_;
  wire _0936_;
  wire _0937_;
  wire [2:0] _0938_;
  wire _0939_;
  wire [1:0] _0940_;
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
  wire [2:0] _0954_;
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
  wire _0967_;
  wire _0968_;
  wire _0969_;
  wire _0970_;
  wire _0971_;
  wire _0972_;
  wire _0973_;
  wire _0974_;
  wire [2:0] _0975_;
  wire _0976_;
  wire _0977_;
  wire [1:0] _0978_;
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
  wire _1003_;
  wire _1004_;
  wire _1005_;
  wire _1006_;
  wire _1007_;
  wire _1008_;
  wire _1009_;
  wire _1010_;
  wire _1011_;
  wire [2:0] _1012_;
  wire _1013_;
  wire [1:0] _1014_;
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
  wire [2:0] _1039_;
  wire _1040_;
  wire _1041_;
  wire _1042_;
  wire _1043_;
  wire _1044_;
  wire _1045_;
  wire _1046_;
  wire _1047_;
  wire [2:0] _1048_;
  wire _1049_;
  wire _1050_;
  wire [1:0] _1051_;
  wire _1052_;
  wire _1053_;
  wire _1054_;
  wire _1055_;
  wire _1056_;
  wire _1057_;
  wire _1058_;
  wire _1059_;
  wire _1060_;
  wire [1:0] _1061_;
  wire _1062_;
  wire _1063_;
  wire _1064_;
  wire _1065_;
  wire _1066_;
  wire _1067_;
  wire _1068_;
  wire _1069_;
  wire _1070_;
  wire _1071_;
  wire _1072_;
  wire _1073_;
  wire _1074_;
  wire _1075_;
  wire _1076_;
  wire _1077_;
  wire _1078_;
  wire _1079_;
  wire _1080_;
  wire _1081_;
  wire _1082_;
  wire _1083_;
  wire _1084_;
  wire _1085_;
  wire [2:0] _1086_;
  wire _1087_;
  wire [1:0] _1088_;
  wire _1089_;
  wire _1090_;
  wire _1091_;
  wire _1092_;
  wire _1093_;
  wire _1094_;
  wire _1095_;
  wire _1096_;
  wire _1097_;
  wire _1098_;
  wire _1099_;
  wire _1100_;
  wire _1101_;
  wire _1102_;
  wire _1103_;
  wire _1104_;
  wire _1105_;
  wire _1106_;
  wire _1107_;
  wire _1108_;
  wire _1109_;
  wire _1110_;
  wire _1111_;
  wire _1112_;
  wire _1113_;
  wire _1114_;
  wire _1115_;
  wire _1116_;
  wire _1117_;
  wire _1118_;
  wire _1119_;
  wire _1120_;
  wire [2:0] _1121_;
  wire _1122_;
  wire _1123_;
  wire [1:0] _1124_;
  wire _1125_;
  wire _1126_;
  wire _1127_;
  wire _1128_;
  wire _1129_;
  wire _1130_;
  wire _1131_;
  wire _1132_;
  wire _1133_;
  wire _1134_;
  wire _1135_;
  wire _1136_;
  wire _1137_;
  wire _1138_;
  wire _1139_;
  wire _1140_;
  wire _1141_;
  wire _1142_;
  wire _1143_;
  wire _1144_;
  wire _1145_;
  wire _1146_;
  wire _1147_;
  wire _1148_;
  wire _1149_;
  wire _1150_;
  wire _1151_;
  wire _1152_;
  wire _1153_;
  wire _1154_;
  wire _1155_;
  wire _1156_;
  wire _1157_;
  wire [2:0] _1158_;
  wire _1159_;
  wire [1:0] _1160_;
  wire _1161_;
  wire _1162_;
  wire _1163_;
  wire _1164_;
  wire [1:0] _1165_;
  wire _1166_;
  wire _1167_;
  wire _1168_;
  wire _1169_;
  wire _1170_;
  wire _1171_;
  wire _1172_;
  wire _1173_;
  wire _1174_;
  wire _1175_;
  wire _1176_;
  wire _1177_;
  wire _1178_;
  wire _1179_;
  wire _1180_;
  wire _1181_;
  wire _1182_;
  wire _1183_;
  wire _1184_;
  wire _1185_;
  wire _1186_;
  wire _1187_;
  wire _1188_;
  wire _1189_;
  wire _1190_;
  wire _1191_;
  wire _1192_;
  wire _1193_;
  wire _1194_;
  wire [2:0] _1195_;
  wire _1196_;
  wire [1:0] _1197_;
  wire _1198_;
  wire _1199_;
  wire _1200_;
  wire _1201_;
  wire _1202_;
  wire _1203_;
  wire _1204_;
  wire _1205_;
  wire _1206_;
  wire _1207_;
  wire _1208_;
  wire _1209_;
  wire _1210_;
  wire _1211_;
  wire _1212_;
  wire _1213_;
  wire _1214_;
  wire _1215_;
  wire _1216_;
  wire _1217_;
  wire _1218_;
  wire _1219_;
  wire _1220_;
  wire _1221_;
  wire _1222_;
  wire _1223_;
  wire _1224_;
  wire _1225_;
  wire _1226_;
  wire _1227_;
  wire _1228_;
  wire _1229_;
  wire _1230_;
  wire [2:0] _1231_;
  wire _1232_;
  wire [1:0] _1233_;
  wire _1234_;
  wire _1235_;
  wire _1236_;
  wire _1237_;
  wire _1238_;
  wire _1239_;
  wire _1240_;
  wire _1241_;
  wire _1242_;
  wire _1243_;
  wire _1244_;
  wire _1245_;
  wire _1246_;
  wire _1247_;
  wire _1248_;
  wire _1249_;
  wire _1250_;
  wire _1251_;
  wire _1252_;
  wire _1253_;
  wire _1254_;
  wire _1255_;
  wire _1256_;
  wire _1257_;
  wire _1258_;
  wire _1259_;
  wire _1260_;
  wire _1261_;
  wire _1262_;
  wire _1263_;
  wire _1264_;
  wire _1265_;
  wire _1266_;
  wire [2:0] _1267_;
  wire _1268_;
  wire _1269_;
  wire _1270_;
  wire [1:0] _1271_;
  wire _1272_;
  wire _1273_;
  wire _1274_;
  wire _1275_;
  wire _1276_;
  wire _1277_;
  wire _1278_;
  wire _1279_;
  wire _1280_;
  wire _1281_;
  wire _1282_;
  wire _1283_;
  wire _1284_;
  wire _1285_;
  wire _1286_;
  wire _1287_;
  wire _1288_;
  wire _1289_;
  wire _1290_;
  wire _1291_;
  wire _1292_;
  wire _1293_;
  wire _1294_;
  wire _1295_;
  wire _1296_;
  wire _1297_;
  wire _1298_;
  wire _1299_;
  wire _1300_;
  wire _1301_;
  wire _1302_;
  wire _1303_;
  wire _1304_;
  wire [2:0] _1305_;
  wire _1306_;
  wire [1:0] _1307_;
  wire _1308_;
  wire _1309_;
  wire _1310_;
  wire _1311_;
  wire _1312_;
  wire _1313_;
  wire _1314_;
  wire _1315_;
  wire _1316_;
  wire _1317_;
  wire _1318_;
  wire _1319_;
  wire _1320_;
  wire _1321_;
  wire _1322_;
  wire _1323_;
  wire _1324_;
  wire _1325_;
  wire _1326_;
  wire _1327_;
  wire _1328_;
  wire _1329_;
  wire _1330_;
  wire _1331_;
  wire _1332_;
  wire _1333_;
  wire _1334_;
  wire _1335_;
  wire _1336_;
  wire _1337_;
  wire _1338_;
  wire _1339_;
  wire _1340_;
  wire [2:0] _1341_;
  wire _1342_;
  wire _1343_;
  wire [1:0] _1344_;
  wire _1345_;
  wire _1346_;
  wire _1347_;
  wire _1348_;
  wire _1349_;
  wire _1350_;
  wire _1351_;
  wire _1352_;
  wire _1353_;
  wire _1354_;
  wire _1355_;
  wire _1356_;
  wire _1357_;
  wire _1358_;
  wire _1359_;
  wire _1360_;
  wire _1361_;
  wire _1362_;
  wire _1363_;
  wire _1364_;
  wire _1365_;
  wire _1366_;
  wire _1367_;
  wire _1368_;
  wire _1369_;
  wire _1370_;
  wire _1371_;
  wire _1372_;
  wire _1373_;
  wire _1374_;
  wire _1375_;
  wire _1376_;
  wire _1377_;
  wire _1378_;
  wire [2:0] _1379_;
  wire _1380_;
  wire [1:0] _1381_;
  wire _1382_;
  wire _1383_;
  wire _1384_;
  wire _1385_;
  wire _1386_;
  wire _1387_;
  wire _1388_;
  wire _1389_;
  wire _1390_;
  wire _1391_;
  wire _1392_;
  wire _1393_;
  wire _1394_;
  wire _1395_;
  wire _1396_;
  wire _1397_;
  wire _1398_;
  wire _1399_;
  wire _1400_;
  wire _1401_;
  wire _1402_;
  wire _1403_;
  wire _1404_;
  wire _1405_;
  wire [2:0] _1406_;
  wire _1407_;
  wire _1408_;
  wire _1409_;
  wire _1410_;
  wire _1411_;
  wire _1412_;
  wire _1413_;
  wire _1414_;
  wire [2:0] _1415_;
  wire _1416_;
  wire _1417_;
  wire [1:0] _1418_;
  wire _1419_;
  wire _1420_;
  wire _1421_;
  wire _1422_;
  wire _1423_;
  wire _1424_;
  wire _1425_;
  wire _1426_;
  wire [1:0] _1427_;
  wire _1428_;
  wire _1429_;
  wire _1430_;
  wire _1431_;
  wire _1432_;
  wire _1433_;
  wire _1434_;
  wire _1435_;
  wire _1436_;
  wire _1437_;
  wire _1438_;
  wire _1439_;
  wire _1440_;
  wire _1441_;
  wire _1442_;
  wire _1443_;
  wire _1444_;
  wire _1445_;
  wire _1446_;
  wire _1447_;
  wire _1448_;
  wire _1449_;
  wire _1450_;
  wire _1451_;
  wire [2:0] _1452_;
  wire _1453_;
  wire [1:0] _1454_;
  wire _1455_;
  wire _1456_;
  wire _1457_;
  wire _1458_;
  wire _1459_;
  wire _1460_;
  wire _1461_;
  wire _1462_;
  wire _1463_;
  wire _1464_;
  wire _1465_;
  wire _1466_;
  wire _1467_;
  wire _1468_;
  wire _1469_;
  wire _1470_;
  wire _1471_;
  wire _1472_;
  wire _1473_;
  wire _1474_;
  wire _1475_;
  wire _1476_;
  wire _1477_;
  wire _1478_;
  wire _1479_;
  wire _1480_;
  wire _1481_;
  wire _1482_;
  wire _1483_;
  wire _1484_;
  wire _1485_;
  wire _1486_;
  wire _1487_;
  wire [2:0] _1488_;
  wire _1489_;
  wire _1490_;
  wire [1:0] _1491_;
  wire _1492_;
  wire _1493_;
  wire _1494_;
  wire _1495_;
  wire _1496_;
  wire _1497_;
  wire _1498_;
  wire _1499_;
  wire _1500_;
  wire _1501_;
  wire _1502_;
  wire _1503_;
  wire _1504_;
  wire _1505_;
  wire _1506_;
  wire _1507_;
  wire _1508_;
  wire _1509_;
  wire _1510_;
  wire _1511_;
  wire _1512_;
  wire _1513_;
  wire _1514_;
  wire _1515_;
  wire _1516_;
  wire _1517_;
  wire _1518_;
  wire _1519_;
  wire _1520_;
  wire _1521_;
  wire _1522_;
  wire _1523_;
  wire _1524_;
  wire [2:0] _1525_;
  wire _1526_;
  wire [1:0] _1527_;
  wire _1528_;
  wire _1529_;
  wire _1530_;
  wire _1531_;
  wire _1532_;
  wire _1533_;
  wire _1534_;
  wire _1535_;
  wire _1536_;
  wire _1537_;
  wire _1538_;
  wire _1539_;
  wire _1540_;
  wire _1541_;
  wire _1542_;
  wire _1543_;
  wire _1544_;
  wire _1545_;
  wire _1546_;
  wire _1547_;
  wire _1548_;
  wire _1549_;
  wire _1550_;
  wire _1551_;
  wire _1552_;
  wire _1553_;
  wire _1554_;
  wire _1555_;
  wire _1556_;
  wire _1557_;
  wire _1558_;
  wire _1559_;
  wire _1560_;
  wire [2:0] _1561_;
  wire _1562_;
  wire [1:0] _1563_;
  wire _1564_;
  wire _1565_;
  wire _1566_;
  wire _1567_;
  wire _1568_;
  wire _1569_;
  wire _1570_;
  wire _1571_;
  wire _1572_;
  wire _1573_;
  wire _1574_;
  wire _1575_;
  wire _1576_;
  wire _1577_;
  wire _1578_;
  wire _1579_;
  wire _1580_;
  wire _1581_;
  wire _1582_;
  wire _1583_;
  wire _1584_;
  wire _1585_;
  wire _1586_;
  wire _1587_;
  wire _1588_;
  wire _1589_;
  wire _1590_;
  wire _1591_;
  wire _1592_;
  wire _1593_;
  wire _1594_;
  wire _1595_;
  wire _1596_;
  wire _1597_;
  wire [2:0] _1598_;
  wire _1599_;
  wire [1:0] _1600_;
  wire _1601_;
  wire _1602_;
  wire _1603_;
  wire _1604_;
  wire _1605_;
  wire _1606_;
  wire _1607_;
  wire _1608_;
  wire _1609_;
  wire _1610_;
  wire _1611_;
  wire _1612_;
  wire _1613_;
  wire _1614_;
  wire _1615_;
  wire _1616_;
  wire _1617_;
  wire _1618_;
  wire _1619_;
  wire _1620_;
  wire _1621_;
  wire _1622_;
  wire _1623_;
  wire _1624_;
  wire _1625_;
  wire _1626_;
  wire _1627_;
  wire _1628_;
  wire _1629_;
  wire _1630_;
  wire _1631_;
  wire _1632_;
  wire _1633_;
  wire [2:0] _1634_;
  wire _1635_;
  wire _1636_;
  wire [1:0] _1637_;
  wire _1638_;
  wire _1639_;
  wire _1640_;
  wire _1641_;
  wire _1642_;
  wire _1643_;
  wire _1644_;
  wire _1645_;
  wire _1646_;
  wire _1647_;
  wire _1648_;
  wire _1649_;
  wire _1650_;
  wire _1651_;
  wire _1652_;
  wire _1653_;
  wire _1654_;
  wire _1655_;
  wire _1656_;
  wire _1657_;
  wire _1658_;
  wire _1659_;
  wire _1660_;
  wire _1661_;
  wire _1662_;
  wire _1663_;
  wire _1664_;
  wire _1665_;
  wire _1666_;
  wire _1667_;
  wire _1668_;
  wire _1669_;
  wire _1670_;
  wire [2:0] _1671_;
  wire _1672_;
  wire [1:0] _1673_;
  wire _1674_;
  wire _1675_;
  wire _1676_;
  wire _1677_;
  wire _1678_;
  wire _1679_;
  wire _1680_;
  wire _1681_;
  wire _1682_;
  wire _1683_;
  wire _1684_;
  wire _1685_;
  wire _1686_;
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
  reg escape_32 = 1'h0;
  reg escape_33 = 1'h0;
  reg escape_34 = 1'h0;
  reg escape_35 = 1'h0;
  reg escape_36 = 1'h0;
  reg escape_37 = 1'h0;
  reg escape_38 = 1'h0;
  reg escape_39 = 1'h0;
  reg escape_4 = 1'h0;
  reg escape_40 = 1'h0;
  reg escape_41 = 1'h0;
  reg escape_42 = 1'h0;
  reg escape_43 = 1'h0;
  reg escape_44 = 1'h0;
  reg escape_45 = 1'h0;
  reg escape_46 = 1'h0;
  reg escape_47 = 1'h0;
  reg escape_48 = 1'h0;
  reg escape_49 = 1'h0;
  reg escape_5 = 1'h0;
  reg escape_50 = 1'h0;
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
  reg [2:0] high_32 = 3'h0;
  reg [2:0] high_33 = 3'h0;
  reg [2:0] high_34 = 3'h0;
  reg [2:0] high_35 = 3'h0;
  reg [2:0] high_36 = 3'h0;
  reg [2:0] high_37 = 3'h0;
  reg [2:0] high_38 = 3'h0;
  reg [2:0] high_39 = 3'h0;
  reg [2:0] high_4 = 3'h0;
  reg [2:0] high_40 = 3'h0;
  reg [2:0] high_41 = 3'h0;
  reg [2:0] high_42 = 3'h0;
  reg [2:0] high_43 = 3'h0;
  reg [2:0] high_44 = 3'h0;
  reg [2:0] high_45 = 3'h0;
  reg [2:0] high_46 = 3'h0;
  reg [2:0] high_47 = 3'h0;
  reg [2:0] high_48 = 3'h0;
  reg [2:0] high_49 = 3'h0;
  reg [2:0] high_5 = 3'h0;
  reg [2:0] high_50 = 3'h0;
  reg [2:0] high_51 = 3'h0;
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
  reg [2:0] low_32 = 3'h0;
  reg [2:0] low_33 = 3'h0;
  reg [2:0] low_34 = 3'h0;
  reg [2:0] low_35 = 3'h0;
  reg [2:0] low_36 = 3'h0;
  reg [2:0] low_37 = 3'h0;
  reg [2:0] low_38 = 3'h0;
  reg [2:0] low_39 = 3'h0;
  reg [2:0] low_4 = 3'h0;
  reg [2:0] low_40 = 3'h0;
  reg [2:0] low_41 = 3'h0;
  reg [2:0] low_42 = 3'h0;
  reg [2:0] low_43 = 3'h0;
  reg [2:0] low_44 = 3'h0;
  reg [2:0] low_45 = 3'h0;
  reg [2:0] low_46 = 3'h0;
  reg [2:0] low_47 = 3'h0;
  reg [2:0] low_48 = 3'h0;
  reg [2:0] low_49 = 3'h0;
  reg [2:0] low_5 = 3'h0;
  reg [2:0] low_50 = 3'h0;
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
  reg [1:0] middle_32 = 2'h0;
  reg [1:0] middle_33 = 2'h0;
  reg [1:0] middle_34 = 2'h0;
  reg [1:0] middle_35 = 2'h0;
  reg [1:0] middle_36 = 2'h0;
  reg [1:0] middle_37 = 2'h0;
  reg [1:0] middle_38 = 2'h0;
  reg [1:0] middle_39 = 2'h0;
  reg [1:0] middle_4 = 2'h0;
  reg [1:0] middle_40 = 2'h0;
  reg [1:0] middle_41 = 2'h0;
  reg [1:0] middle_42 = 2'h0;
  reg [1:0] middle_43 = 2'h0;
  reg [1:0] middle_44 = 2'h0;
  reg [1:0] middle_45 = 2'h0;
  reg [1:0] middle_46 = 2'h0;
  reg [1:0] middle_47 = 2'h0;
  reg [1:0] middle_48 = 2'h0;
  reg [1:0] middle_49 = 2'h0;
  reg [1:0] middle_5 = 2'h0;
  reg [1:0] middle_50 = 2'h0;
  reg [1:0] middle_51 = 2'h0;
  reg [1:0] middle_6 = 2'h0;
  reg [1:0] middle_7 = 2'h0;
  reg [1:0] middle_8 = 2'h0;
  reg [1:0] middle_9 = 2'h0;
  assign _0000_ = & bytes[7:5];
  assign _0849_ = & bytes[7:5];
  assign _0954_ = _0849_ ? bytes[2:0] : bytes[7:5];
  assign _1060_ = high_0[1] & high_0[2];
  assign _1165_ = _1060_ ? middle_0 : high_0[2:1];
  assign _1269_ = high_0[1] & high_0[2];
  assign _1374_ = ~ high_0[0];
  assign _1479_ = middle_0[1] & _1374_;
  assign _1582_ = _1269_ | _1479_;
  assign _0106_ = middle_0[1] & middle_0[0];
  assign _0211_ = ~ _0106_;
  assign _0315_ = high_0[0] & _0211_;
  assign _0420_ = high_0[1] & high_0[2];
  assign _0525_ = ~ middle_0[1];
  assign _0628_ = middle_0[0] & _0525_;
  assign _0733_ = _0420_ | _0628_;
  assign _0839_ = high_0[0] | middle_0[0];
  assign _0850_ = middle_0[1] & _0839_;
  assign _0861_ = ~ low_0[2];
  assign _0872_ = low_0[1] & _0861_;
  assign _0881_ = escape_0 | _0872_;
  assign _0892_ = ~ escape_0;
  assign _0903_ = _0892_ & low_0[2];
  assign _0913_ = low_0[1] & low_0[0];
  assign _0923_ = ~ _0913_;
  assign _0934_ = _0903_ & _0923_;
  assign _0945_ = ~ low_0[1];
  assign _0955_ = low_0[0] & _0945_;
  assign _0966_ = escape_0 | _0955_;
  assign _0977_ = ~ escape_0;
  assign _0987_ = _0977_ & low_0[1];
  assign _0997_ = low_0[2] | low_0[0];
  assign _1008_ = _0987_ & _0997_;
  assign _1019_ = & bytes[15:13];
  assign _1028_ = & bytes[15:13];
  assign _1039_ = _1028_ ? bytes[10:8] : bytes[15:13];
  assign _1050_ = high_1[1] & high_1[2];
  assign _1061_ = _1050_ ? middle_1 : high_1[2:1];
  assign _1071_ = high_1[1] & high_1[2];
  assign _1082_ = ~ high_1[0];
  assign _1093_ = middle_1[1] & _1082_;
  assign _1102_ = _1071_ | _1093_;
  assign _1123_ = middle_1[1] & middle_1[0];
  assign _1133_ = ~ _1123_;
  assign _1143_ = high_1[0] & _1133_;
  assign _1154_ = high_1[1] & high_1[2];
  assign _1166_ = ~ middle_1[1];
  assign _1175_ = middle_1[0] & _1166_;
  assign _1186_ = _1154_ | _1175_;
  assign _1206_ = high_1[0] | middle_1[0];
  assign _1216_ = middle_1[1] & _1206_;
  assign _1227_ = ~ low_1[2];
  assign _1238_ = low_1[1] & _1227_;
  assign _1247_ = escape_1 | _1238_;
  assign _1258_ = ~ escape_1;
  assign _1270_ = _1258_ & low_1[2];
  assign _1280_ = low_1[1] & low_1[0];
  assign _1290_ = ~ _1280_;
  assign _1301_ = _1270_ & _1290_;
  assign _1312_ = ~ low_1[1];
  assign _1321_ = low_1[0] & _1312_;
  assign _1332_ = escape_1 | _1321_;
  assign _1343_ = ~ escape_1;
  assign _1353_ = _1343_ & low_1[1];
  assign _1363_ = low_1[2] | low_1[0];
  assign _1375_ = _1353_ & _1363_;
  assign _1386_ = & bytes[23:21];
  assign _1395_ = & bytes[23:21];
  assign _1406_ = _1395_ ? bytes[18:16] : bytes[23:21];
  assign _1417_ = high_2[1] & high_2[2];
  assign _1427_ = _1417_ ? middle_2 : high_2[2:1];
  assign _1437_ = high_2[1] & high_2[2];
  assign _1448_ = ~ high_2[0];
  assign _1459_ = middle_2[1] & _1448_;
  assign _1468_ = _1437_ | _1459_;
  assign _1490_ = middle_2[1] & middle_2[0];
  assign _1500_ = ~ _1490_;
  assign _1510_ = high_2[0] & _1500_;
  assign _1521_ = high_2[1] & high_2[2];
  assign _1532_ = ~ middle_2[1];
  assign _1541_ = middle_2[0] & _1532_;
  assign _1552_ = _1521_ | _1541_;
  assign _1572_ = high_2[0] | middle_2[0];
  assign _1583_ = middle_2[1] & _1572_;
  assign _1594_ = ~ low_2[2];
  assign _1605_ = low_2[1] & _1594_;
  assign _1614_ = escape_2 | _1605_;
  assign _1625_ = ~ escape_2;
  assign _1636_ = _1625_ & low_2[2];
  assign _1646_ = low_2[1] & low_2[0];
  assign _1656_ = ~ _1646_;
  assign _1667_ = _1636_ & _1656_;
  assign _1678_ = ~ low_2[1];
  assign _0001_ = low_2[0] & _1678_;
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
  assign _0139_ = middle_3[1] & _0128_;
  assign _0148_ = _0117_ | _0139_;
  assign _0169_ = middle_3[1] & middle_3[0];
  assign _0179_ = ~ _0169_;
  assign _0189_ = high_3[0] & _0179_;
  assign _0200_ = high_3[1] & high_3[2];
  assign _0212_ = ~ middle_3[1];
  assign _0221_ = middle_3[0] & _0212_;
  assign _0232_ = _0200_ | _0221_;
  assign _0252_ = high_3[0] | middle_3[0];
  assign _0262_ = middle_3[1] & _0252_;
  assign _0273_ = ~ low_3[2];
  assign _0284_ = low_3[1] & _0273_;
  assign _0293_ = escape_3 | _0284_;
  assign _0304_ = ~ escape_3;
  assign _0316_ = _0304_ & low_3[2];
  assign _0326_ = low_3[1] & low_3[0];
  assign _0336_ = ~ _0326_;
  assign _0347_ = _0316_ & _0336_;
  assign _0358_ = ~ low_3[1];
  assign _0367_ = low_3[0] & _0358_;
  assign _0378_ = escape_3 | _0367_;
  assign _0389_ = ~ escape_3;
  assign _0399_ = _0389_ & low_3[1];
  assign _0409_ = low_3[2] | low_3[0];
  assign _0421_ = _0399_ & _0409_;
  assign _0432_ = & bytes[39:37];
  assign _0441_ = & bytes[39:37];
  assign _0452_ = _0441_ ? bytes[34:32] : bytes[39:37];
  assign _0463_ = high_4[1] & high_4[2];
  assign _0473_ = _0463_ ? middle_4 : high_4[2:1];
  assign _0483_ = high_4[1] & high_4[2];
  assign _0494_ = ~ high_4[0];
  assign _0505_ = middle_4[1] & _0494_;
  assign _0514_ = _0483_ | _0505_;
  assign _0536_ = middle_4[1] & middle_4[0];
  assign _0546_ = ~ _0536_;
  assign _0556_ = high_4[0] & _0546_;
  assign _0567_ = high_4[1] & high_4[2];
  assign _0578_ = ~ middle_4[1];
  assign _0587_ = middle_4[0] & _0578_;
  assign _0598_ = _0567_ | _0587_;
  assign _0618_ = high_4[0] | middle_4[0];
  assign _0629_ = middle_4[1] & _0618_;
  assign _0640_ = ~ low_4[2];
  assign _0651_ = low_4[1] & _0640_;
  assign _0660_ = escape_4 | _0651_;
  assign _0671_ = ~ escape_4;
  assign _0682_ = _0671_ & low_4[2];
  assign _0692_ = low_4[1] & low_4[0];
  assign _0702_ = ~ _0692_;
  assign _0713_ = _0682_ & _0702_;
  assign _0724_ = ~ low_4[1];
  assign _0734_ = low_4[0] & _0724_;
  assign _0745_ = escape_4 | _0734_;
  assign _0756_ = ~ escape_4;
  assign _0766_ = _0756_ & low_4[1];
  assign _0776_ = low_4[2] | low_4[0];
  assign _0787_ = _0766_ & _0776_;
  assign _0798_ = & bytes[47:45];
  assign _0807_ = & bytes[47:45];
  assign _0818_ = _0807_ ? bytes[42:40] : bytes[47:45];
  assign _0828_ = high_5[1] & high_5[2];
  assign _0830_ = _0828_ ? middle_5 : high_5[2:1];
  assign _0831_ = high_5[1] & high_5[2];
  assign _0832_ = ~ high_5[0];
  assign _0833_ = middle_5[1] & _0832_;
  assign _0834_ = _0831_ | _0833_;
  assign _0835_ = middle_5[1] & middle_5[0];
  assign _0836_ = ~ _0835_;
  assign _0837_ = high_5[0] & _0836_;
  assign _0838_ = high_5[1] & high_5[2];
  assign _0840_ = ~ middle_5[1];
  assign _0841_ = middle_5[0] & _0840_;
  assign _0842_ = _0838_ | _0841_;
  assign _0843_ = high_5[0] | middle_5[0];
  assign _0844_ = middle_5[1] & _0843_;
  assign _0845_ = ~ low_5[2];
  assign _0846_ = low_5[1] & _0845_;
  assign _0847_ = escape_5 | _0846_;
  assign _0848_ = ~ escape_5;
  assign _0851_ = _0848_ & low_5[2];
  assign _0852_ = low_5[1] & low_5[0];
  assign _0853_ = ~ _0852_;
  assign _0854_ = _0851_ & _0853_;
  assign _0855_ = ~ low_5[1];
  assign _0856_ = low_5[0] & _0855_;
  assign _0857_ = escape_5 | _0856_;
  assign _0858_ = ~ escape_5;
  assign _0859_ = _0858_ & low_5[1];
  assign _0860_ = low_5[2] | low_5[0];
  assign _0862_ = _0859_ & _0860_;
  assign _0863_ = & bytes[55:53];
  assign _0864_ = & bytes[55:53];
  assign _0865_ = _0864_ ? bytes[50:48] : bytes[55:53];
  assign _0866_ = high_6[1] & high_6[2];
  assign _0867_ = _0866_ ? middle_6 : high_6[2:1];
  assign _0868_ = high_6[1] & high_6[2];
  assign _0869_ = ~ high_6[0];
  assign _0870_ = middle_6[1] & _0869_;
  assign _0871_ = _0868_ | _0870_;
  assign _0873_ = middle_6[1] & middle_6[0];
  assign _0874_ = ~ _0873_;
  assign _0875_ = high_6[0] & _0874_;
  assign _0876_ = high_6[1] & high_6[2];
  assign _0877_ = ~ middle_6[1];
  assign _0878_ = middle_6[0] & _0877_;
  assign _0879_ = _0876_ | _0878_;
  assign _0880_ = high_6[0] | middle_6[0];
  assign _0882_ = middle_6[1] & _0880_;
  assign _0883_ = ~ low_6[2];
  assign _0884_ = low_6[1] & _0883_;
  assign _0885_ = escape_6 | _0884_;
  assign _0886_ = ~ escape_6;
  assign _0887_ = _0886_ & low_6[2];
  assign _0888_ = low_6[1] & low_6[0];
  assign _0889_ = ~ _0888_;
  assign _0890_ = _0887_ & _0889_;
  assign _0891_ = ~ low_6[1];
  assign _0893_ = low_6[0] & _0891_;
  assign _0894_ = escape_6 | _0893_;
  assign _0895_ = ~ escape_6;
  assign _0896_ = _0895_ & low_6[1];
  assign _0897_ = low_6[2] | low_6[0];
  assign _0898_ = _0896_ & _0897_;
  assign _0899_ = & bytes[63:61];
  assign _0900_ = & bytes[63:61];
  assign _0901_ = _0900_ ? bytes[58:56] : bytes[63:61];
  assign _0902_ = high_7[1] & high_7[2];
  assign _0904_ = _0902_ ? middle_7 : high_7[2:1];
  assign _0905_ = high_7[1] & high_7[2];
  assign _0906_ = ~ high_7[0];
  assign _0907_ = middle_7[1] & _0906_;
  assign _0908_ = _0905_ | _0907_;
  assign _0909_ = middle_7[1] & middle_7[0];
  assign _0910_ = ~ _0909_;
  assign _0911_ = high_7[0] & _0910_;
  assign _0912_ = high_7[1] & high_7[2];
  assign _0914_ = ~ middle_7[1];
  assign _0915_ = middle_7[0] & _0914_;
  assign _0916_ = _0912_ | _0915_;
  assign _0917_ = high_7[0] | middle_7[0];
  assign _0918_ = middle_7[1] & _0917_;
  assign _0919_ = ~ low_7[2];
  assign _0920_ = low_7[1] & _0919_;
  assign _0921_ = escape_7 | _0920_;
  assign _0922_ = ~ escape_7;
  assign _0924_ = _0922_ & low_7[2];
  assign _0925_ = low_7[1] & low_7[0];
  assign _0926_ = ~ _0925_;
  assign _0927_ = _0924_ & _0926_;
  assign _0928_ = ~ low_7[1];
  assign _0929_ = low_7[0] & _0928_;
  assign _0930_ = escape_7 | _0929_;
  assign _0931_ = ~ escape_7;
  assign _0932_ = _0931_ & low_7[1];
  assign _0933_ = low_7[2] | low_7[0];
  assign _0935_ = _0932_ & _0933_;
  assign _0936_ = & bytes[71:69];
  assign _0937_ = & bytes[71:69];
  assign _0938_ = _0937_ ? bytes[66:64] : bytes[71:69];
  assign _0939_ = high_8[1] & high_8[2];
  assign _0940_ = _0939_ ? middle_8 : high_8[2:1];
  assign _0941_ = high_8[1] & high_8[2];
  assign _0942_ = ~ high_8[0];
  assign _0943_ = middle_8[1] & _0942_;
  assign _0944_ = _0941_ | _0943_;
  assign _0946_ = middle_8[1] & middle_8[0];
  assign _0947_ = ~ _0946_;
  assign _0948_ = high_8[0] & _0947_;
  assign _0949_ = high_8[1] & high_8[2];
  assign _0950_ = ~ middle_8[1];
  assign _0951_ = middle_8[0] & _0950_;
  assign _0952_ = _0949_ | _0951_;
  assign _0953_ = high_8[0] | middle_8[0];
  assign _0956_ = middle_8[1] & _0953_;
  assign _0957_ = ~ low_8[2];
  assign _0958_ = low_8[1] & _0957_;
  assign _0959_ = escape_8 | _0958_;
  assign _0960_ = ~ escape_8;
  assign _0961_ = _0960_ & low_8[2];
  assign _0962_ = low_8[1] & low_8[0];
  assign _0963_ = ~ _0962_;
  assign _0964_ = _0961_ & _0963_;
  assign _0965_ = ~ low_8[1];
  assign _0967_ = low_8[0] & _0965_;
  assign _0968_ = escape_8 | _0967_;
  assign _0969_ = ~ escape_8;
  assign _0970_ = _0969_ & low_8[1];
  assign _0971_ = low_8[2] | low_8[0];
  assign _0972_ = _0970_ & _0971_;
  assign _0973_ = & bytes[79:77];
  assign _0974_ = & bytes[79:77];
  assign _0975_ = _0974_ ? bytes[74:72] : bytes[79:77];
  assign _0976_ = high_9[1] & high_9[2];
  assign _0978_ = _0976_ ? middle_9 : high_9[2:1];
  assign _0979_ = high_9[1] & high_9[2];
  assign _0980_ = ~ high_9[0];
  assign _0981_ = middle_9[1] & _0980_;
  assign _0982_ = _0979_ | _0981_;
  assign _0983_ = middle_9[1] & middle_9[0];
  assign _0984_ = ~ _0983_;
  assign _0985_ = high_9[0] & _0984_;
  assign _0986_ = high_9[1] & high_9[2];
  assign _0988_ = ~ middle_9[1];
  assign _0989_ = middle_9[0] & _0988_;
  assign _0990_ = _0986_ | _0989_;
  assign _0991_ = high_9[0] | middle_9[0];
  assign _0992_ = middle_9[1] & _0991_;
  assign _0993_ = ~ low_9[2];
  assign _0994_ = low_9[1] & _0993_;
  assign _0995_ = escape_9 | _0994_;
  assign _0996_ = ~ escape_9;
  assign _0998_ = _0996_ & low_9[2];
  assign _0999_ = low_9[1] & low_9[0];
  assign _1000_ = ~ _0999_;
  assign _1001_ = _0998_ & _1000_;
  assign _1002_ = ~ low_9[1];
  assign _1003_ = low_9[0] & _1002_;
  assign _1004_ = escape_9 | _1003_;
  assign _1005_ = ~ escape_9;
  assign _1006_ = _1005_ & low_9[1];
  assign _1007_ = low_9[2] | low_9[0];
  assign _1009_ = _1006_ & _1007_;
  assign _1010_ = & bytes[87:85];
  assign _1011_ = & bytes[87:85];
  assign _1012_ = _1011_ ? bytes[82:80] : bytes[87:85];
  assign _1013_ = high_10[1] & high_10[2];
  assign _1014_ = _1013_ ? middle_10 : high_10[2:1];
  assign _1015_ = high_10[1] & high_10[2];
  assign _1016_ = ~ high_10[0];
  assign _1017_ = middle_10[1] & _1016_;
  assign _1018_ = _1015_ | _1017_;
  assign _1020_ = middle_10[1] & middle_10[0];
  assign _1021_ = ~ _1020_;
  assign _1022_ = high_10[0] & _1021_;
  assign _1023_ = high_10[1] & high_10[2];
  assign _1024_ = ~ middle_10[1];
  assign _1025_ = middle_10[0] & _1024_;
  assign _1026_ = _1023_ | _1025_;
  assign _1027_ = high_10[0] | middle_10[0];
  assign _1029_ = middle_10[1] & _1027_;
  assign _1030_ = ~ low_10[2];
  assign _1031_ = low_10[1] & _1030_;
  assign _1032_ = escape_10 | _1031_;
  assign _1033_ = ~ escape_10;
  assign _1034_ = _1033_ & low_10[2];
  assign _1035_ = low_10[1] & low_10[0];
  assign _1036_ = ~ _1035_;
  assign _1037_ = _1034_ & _1036_;
  assign _1038_ = ~ low_10[1];
  assign _1040_ = low_10[0] & _1038_;
  assign _1041_ = escape_10 | _1040_;
  assign _1042_ = ~ escape_10;
  assign _1043_ = _1042_ & low_10[1];
  assign _1044_ = low_10[2] | low_10[0];
  assign _1045_ = _1043_ & _1044_;
  assign _1046_ = & bytes[95:93];
  assign _1047_ = & bytes[95:93];
  assign _1048_ = _1047_ ? bytes[90:88] : bytes[95:93];
  assign _1049_ = high_11[1] & high_11[2];
  assign _1051_ = _1049_ ? middle_11 : high_11[2:1];
  assign _1052_ = high_11[1] & high_11[2];
  assign _1053_ = ~ high_11[0];
  assign _1054_ = middle_11[1] & _1053_;
  assign _1055_ = _1052_ | _1054_;
  assign _1056_ = middle_11[1] & middle_11[0];
  assign _1057_ = ~ _1056_;
  assign _1058_ = high_11[0] & _1057_;
  assign _1059_ = high_11[1] & high_11[2];
  assign _1062_ = ~ middle_11[1];
  assign _1063_ = middle_11[0] & _1062_;
  assign _1064_ = _1059_ | _1063_;
  assign _1065_ = high_11[0] | middle_11[0];
  assign _1066_ = middle_11[1] & _1065_;
  assign _1067_ = ~ low_11[2];
  assign _1068_ = low_11[1] & _1067_;
  assign _1069_ = escape_11 | _1068_;
  assign _1070_ = ~ escape_11;
  assign _1072_ = _1070_ & low_11[2];
  assign _1073_ = low_11[1] & low_11[0];
  assign _1074_ = ~ _1073_;
  assign _1075_ = _1072_ & _1074_;
  assign _1076_ = ~ low_11[1];
  assign _1077_ = low_11[0] & _1076_;
  assign _1078_ = escape_11 | _1077_;
  assign _1079_ = ~ escape_11;
  assign _1080_ = _1079_ & low_11[1];
  assign _1081_ = low_11[2] | low_11[0];
  assign _1083_ = _1080_ & _1081_;
  assign _1084_ = & bytes[103:101];
  assign _1085_ = & bytes[103:101];
  assign _1086_ = _1085_ ? bytes[98:96] : bytes[103:101];
  assign _1087_ = high_12[1] & high_12[2];
  assign _1088_ = _1087_ ? middle_12 : high_12[2:1];
  assign _1089_ = high_12[1] & high_12[2];
  assign _1090_ = ~ high_12[0];
  assign _1091_ = middle_12[1] & _1090_;
  assign _1092_ = _1089_ | _1091_;
  assign _1094_ = middle_12[1] & middle_12[0];
  assign _1095_ = ~ _1094_;
  assign _1096_ = high_12[0] & _1095_;
  assign _1097_ = high_12[1] & high_12[2];
  assign _1098_ = ~ middle_12[1];
  assign _1099_ = middle_12[0] & _1098_;
  assign _1100_ = _1097_ | _1099_;
  assign _1101_ = high_12[0] | middle_12[0];
  assign _1103_ = middle_12[1] & _1101_;
  assign _1104_ = ~ low_12[2];
  assign _1105_ = low_12[1] & _1104_;
  assign _1106_ = escape_12 | _1105_;
  assign _1107_ = ~ escape_12;
  assign _1108_ = _1107_ & low_12[2];
  assign _1109_ = low_12[1] & low_12[0];
  assign _1110_ = ~ _1109_;
  assign _1111_ = _1108_ & _1110_;
  assign _1112_ = ~ low_12[1];
  assign _1113_ = low_12[0] & _1112_;
  assign _1114_ = escape_12 | _1113_;
  assign _1115_ = ~ escape_12;
  assign _1116_ = _1115_ & low_12[1];
  assign _1117_ = low_12[2] | low_12[0];
  assign _1118_ = _1116_ & _1117_;
  assign _1119_ = & bytes[111:109];
  assign _1120_ = & bytes[111:109];
  assign _1121_ = _1120_ ? bytes[106:104] : bytes[111:109];
  assign _1122_ = high_13[1] & high_13[2];
  assign _1124_ = _1122_ ? middle_13 : high_13[2:1];
  assign _1125_ = high_13[1] & high_13[2];
  assign _1126_ = ~ high_13[0];
  assign _1127_ = middle_13[1] & _1126_;
  assign _1128_ = _1125_ | _1127_;
  assign _1129_ = middle_13[1] & middle_13[0];
  assign _1130_ = ~ _1129_;
  assign _1131_ = high_13[0] & _1130_;
  assign _1132_ = high_13[1] & high_13[2];
  assign _1134_ = ~ middle_13[1];
  assign _1135_ = middle_13[0] & _1134_;
  assign _1136_ = _1132_ | _1135_;
  assign _1137_ = high_13[0] | middle_13[0];
  assign _1138_ = middle_13[1] & _1137_;
  assign _1139_ = ~ low_13[2];
  assign _1140_ = low_13[1] & _1139_;
  assign _1141_ = escape_13 | _1140_;
  assign _1142_ = ~ escape_13;
  assign _1144_ = _1142_ & low_13[2];
  assign _1145_ = low_13[1] & low_13[0];
  assign _1146_ = ~ _1145_;
  assign _1147_ = _1144_ & _1146_;
  assign _1148_ = ~ low_13[1];
  assign _1149_ = low_13[0] & _1148_;
  assign _1150_ = escape_13 | _1149_;
  assign _1151_ = ~ escape_13;
  assign _1152_ = _1151_ & low_13[1];
  assign _1153_ = low_13[2] | low_13[0];
  assign _1155_ = _1152_ & _1153_;
  assign _1156_ = & bytes[119:117];
  assign _1157_ = & bytes[119:117];
  assign _1158_ = _1157_ ? bytes[114:112] : bytes[119:117];
  assign _1159_ = high_14[1] & high_14[2];
  assign _1160_ = _1159_ ? middle_14 : high_14[2:1];
  assign _1161_ = high_14[1] & high_14[2];
  assign _1162_ = ~ high_14[0];
  assign _1163_ = middle_14[1] & _1162_;
  assign _1164_ = _1161_ | _1163_;
  assign _1167_ = middle_14[1] & middle_14[0];
  assign _1168_ = ~ _1167_;
  assign _1169_ = high_14[0] & _1168_;
  assign _1170_ = high_14[1] & high_14[2];
  assign _1171_ = ~ middle_14[1];
  assign _1172_ = middle_14[0] & _1171_;
  assign _1173_ = _1170_ | _1172_;
  assign _1174_ = high_14[0] | middle_14[0];
  assign _1176_ = middle_14[1] & _1174_;
  assign _1177_ = ~ low_14[2];
  assign _1178_ = low_14[1] & _1177_;
  assign _1179_ = escape_14 | _1178_;
  assign _1180_ = ~ escape_14;
  assign _1181_ = _1180_ & low_14[2];
  assign _1182_ = low_14[1] & low_14[0];
  assign _1183_ = ~ _1182_;
  assign _1184_ = _1181_ & _1183_;
  assign _1185_ = ~ low_14[1];
  assign _1187_ = low_14[0] & _1185_;
  assign _1188_ = escape_14 | _1187_;
  assign _1189_ = ~ escape_14;
  assign _1190_ = _1189_ & low_14[1];
  assign _1191_ = low_14[2] | low_14[0];
  assign _1192_ = _1190_ & _1191_;
  assign _1193_ = & bytes[127:125];
  assign _1194_ = & bytes[127:125];
  assign _1195_ = _1194_ ? bytes[122:120] : bytes[127:125];
  assign _1196_ = high_15[1] & high_15[2];
  assign _1197_ = _1196_ ? middle_15 : high_15[2:1];
  assign _1198_ = high_15[1] & high_15[2];
  assign _1199_ = ~ high_15[0];
  assign _1200_ = middle_15[1] & _1199_;
  assign _1201_ = _1198_ | _1200_;
  assign _1202_ = middle_15[1] & middle_15[0];
  assign _1203_ = ~ _1202_;
  assign _1204_ = high_15[0] & _1203_;
  assign _1205_ = high_15[1] & high_15[2];
  assign _1207_ = ~ middle_15[1];
  assign _1208_ = middle_15[0] & _1207_;
  assign _1209_ = _1205_ | _1208_;
  assign _1210_ = high_15[0] | middle_15[0];
  assign _1211_ = middle_15[1] & _1210_;
  assign _1212_ = ~ low_15[2];
  assign _1213_ = low_15[1] & _1212_;
  assign _1214_ = escape_15 | _1213_;
  assign _1215_ = ~ escape_15;
  assign _1217_ = _1215_ & low_15[2];
  assign _1218_ = low_15[1] & low_15[0];
  assign _1219_ = ~ _1218_;
  assign _1220_ = _1217_ & _1219_;
  assign _1221_ = ~ low_15[1];
  assign _1222_ = low_15[0] & _1221_;
  assign _1223_ = escape_15 | _1222_;
  assign _1224_ = ~ escape_15;
  assign _1225_ = _1224_ & low_15[1];
  assign _1226_ = low_15[2] | low_15[0];
  assign _1228_ = _1225_ & _1226_;
  assign _1229_ = & bytes[135:133];
  assign _1230_ = & bytes[135:133];
  assign _1231_ = _1230_ ? bytes[130:128] : bytes[135:133];
  assign _1232_ = high_16[1] & high_16[2];
  assign _1233_ = _1232_ ? middle_16 : high_16[2:1];
  assign _1234_ = high_16[1] & high_16[2];
  assign _1235_ = ~ high_16[0];
  assign _1236_ = middle_16[1] & _1235_;
  assign _1237_ = _1234_ | _1236_;
  assign _1239_ = middle_16[1] & middle_16[0];
  assign _1240_ = ~ _1239_;
  assign _1241_ = high_16[0] & _1240_;
  assign _1242_ = high_16[1] & high_16[2];
  assign _1243_ = ~ middle_16[1];
  assign _1244_ = middle_16[0] & _1243_;
  assign _1245_ = _1242_ | _1244_;
  assign _1246_ = high_16[0] | middle_16[0];
  assign _1248_ = middle_16[1] & _1246_;
  assign _1249_ = ~ low_16[2];
  assign _1250_ = low_16[1] & _1249_;
  assign _1251_ = escape_16 | _1250_;
  assign _1252_ = ~ escape_16;
  assign _1253_ = _1252_ & low_16[2];
  assign _1254_ = low_16[1] & low_16[0];
  assign _1255_ = ~ _1254_;
  assign _1256_ = _1253_ & _1255_;
  assign _1257_ = ~ low_16[1];
  assign _1259_ = low_16[0] & _1257_;
  assign _1260_ = escape_16 | _1259_;
  assign _1261_ = ~ escape_16;
  assign _1262_ = _1261_ & low_16[1];
  assign _1263_ = low_16[2] | low_16[0];
  assign _1264_ = _1262_ & _1263_;
  assign _1265_ = & bytes[143:141];
  assign _1266_ = & bytes[143:141];
  assign _1267_ = _1266_ ? bytes[138:136] : bytes[143:141];
  assign _1268_ = high_17[1] & high_17[2];
  assign _1271_ = _1268_ ? middle_17 : high_17[2:1];
  assign _1272_ = high_17[1] & high_17[2];
  assign _1273_ = ~ high_17[0];
  assign _1274_ = middle_17[1] & _1273_;
  assign _1275_ = _1272_ | _1274_;
  assign _1276_ = middle_17[1] & middle_17[0];
  assign _1277_ = ~ _1276_;
  assign _1278_ = high_17[0] & _1277_;
  assign _1279_ = high_17[1] & high_17[2];
  assign _1281_ = ~ middle_17[1];
  assign _1282_ = middle_17[0] & _1281_;
  assign _1283_ = _1279_ | _1282_;
  assign _1284_ = high_17[0] | middle_17[0];
  assign _1285_ = middle_17[1] & _1284_;
  assign _1286_ = ~ low_17[2];
  assign _1287_ = low_17[1] & _1286_;
  assign _1288_ = escape_17 | _1287_;
  assign _1289_ = ~ escape_17;
  assign _1291_ = _1289_ & low_17[2];
  assign _1292_ = low_17[1] & low_17[0];
  assign _1293_ = ~ _1292_;
  assign _1294_ = _1291_ & _1293_;
  assign _1295_ = ~ low_17[1];
  assign _1296_ = low_17[0] & _1295_;
  assign _1297_ = escape_17 | _1296_;
  assign _1298_ = ~ escape_17;
  assign _1299_ = _1298_ & low_17[1];
  assign _1300_ = low_17[2] | low_17[0];
  assign _1302_ = _1299_ & _1300_;
  assign _1303_ = & bytes[151:149];
  assign _1304_ = & bytes[151:149];
  assign _1305_ = _1304_ ? bytes[146:144] : bytes[151:149];
  assign _1306_ = high_18[1] & high_18[2];
  assign _1307_ = _1306_ ? middle_18 : high_18[2:1];
  assign _1308_ = high_18[1] & high_18[2];
  assign _1309_ = ~ high_18[0];
  assign _1310_ = middle_18[1] & _1309_;
  assign _1311_ = _1308_ | _1310_;
  assign _1313_ = middle_18[1] & middle_18[0];
  assign _1314_ = ~ _1313_;
  assign _1315_ = high_18[0] & _1314_;
  assign _1316_ = high_18[1] & high_18[2];
  assign _1317_ = ~ middle_18[1];
  assign _1318_ = middle_18[0] & _1317_;
  assign _1319_ = _1316_ | _1318_;
  assign _1320_ = high_18[0] | middle_18[0];
  assign _1322_ = middle_18[1] & _1320_;
  assign _1323_ = ~ low_18[2];
  assign _1324_ = low_18[1] & _1323_;
  assign _1325_ = escape_18 | _1324_;
  assign _1326_ = ~ escape_18;
  assign _1327_ = _1326_ & low_18[2];
  assign _1328_ = low_18[1] & low_18[0];
  assign _1329_ = ~ _1328_;
  assign _1330_ = _1327_ & _1329_;
  assign _1331_ = ~ low_18[1];
  assign _1333_ = low_18[0] & _1331_;
  assign _1334_ = escape_18 | _1333_;
  assign _1335_ = ~ escape_18;
  assign _1336_ = _1335_ & low_18[1];
  assign _1337_ = low_18[2] | low_18[0];
  assign _1338_ = _1336_ & _1337_;
  assign _1339_ = & bytes[159:157];
  assign _1340_ = & bytes[159:157];
  assign _1341_ = _1340_ ? bytes[154:152] : bytes[159:157];
  assign _1342_ = high_19[1] & high_19[2];
  assign _1344_ = _1342_ ? middle_19 : high_19[2:1];
  assign _1345_ = high_19[1] & high_19[2];
  assign _1346_ = ~ high_19[0];
  assign _1347_ = middle_19[1] & _1346_;
  assign _1348_ = _1345_ | _1347_;
  assign _1349_ = middle_19[1] & middle_19[0];
  assign _1350_ = ~ _1349_;
  assign _1351_ = high_19[0] & _1350_;
  assign _1352_ = high_19[1] & high_19[2];
  assign _1354_ = ~ middle_19[1];
  assign _1355_ = middle_19[0] & _1354_;
  assign _1356_ = _1352_ | _1355_;
  assign _1357_ = high_19[0] | middle_19[0];
  assign _1358_ = middle_19[1] & _1357_;
  assign _1359_ = ~ low_19[2];
  assign _1360_ = low_19[1] & _1359_;
  assign _1361_ = escape_19 | _1360_;
  assign _1362_ = ~ escape_19;
  assign _1364_ = _1362_ & low_19[2];
  assign _1365_ = low_19[1] & low_19[0];
  assign _1366_ = ~ _1365_;
  assign _1367_ = _1364_ & _1366_;
  assign _1368_ = ~ low_19[1];
  assign _1369_ = low_19[0] & _1368_;
  assign _1370_ = escape_19 | _1369_;
  assign _1371_ = ~ escape_19;
  assign _1372_ = _1371_ & low_19[1];
  assign _1373_ = low_19[2] | low_19[0];
  assign _1376_ = _1372_ & _1373_;
  assign _1377_ = & bytes[167:165];
  assign _1378_ = & bytes[167:165];
  assign _1379_ = _1378_ ? bytes[162:160] : bytes[167:165];
  assign _1380_ = high_20[1] & high_20[2];
  assign _1381_ = _1380_ ? middle_20 : high_20[2:1];
  assign _1382_ = high_20[1] & high_20[2];
  assign _1383_ = ~ high_20[0];
  assign _1384_ = middle_20[1] & _1383_;
  assign _1385_ = _1382_ | _1384_;
  assign _1387_ = middle_20[1] & middle_20[0];
  assign _1388_ = ~ _1387_;
  assign _1389_ = high_20[0] & _1388_;
  assign _1390_ = high_20[1] & high_20[2];
  assign _1391_ = ~ middle_20[1];
  assign _1392_ = middle_20[0] & _1391_;
  assign _1393_ = _1390_ | _1392_;
  assign _1394_ = high_20[0] | middle_20[0];
  assign _1396_ = middle_20[1] & _1394_;
  assign _1397_ = ~ low_20[2];
  assign _1398_ = low_20[1] & _1397_;
  assign _1399_ = escape_20 | _1398_;
  assign _1400_ = ~ escape_20;
  assign _1401_ = _1400_ & low_20[2];
  assign _1402_ = low_20[1] & low_20[0];
  assign _1403_ = ~ _1402_;
  assign _1404_ = _1401_ & _1403_;
  assign _1405_ = ~ low_20[1];
  assign _1407_ = low_20[0] & _1405_;
  assign _1408_ = escape_20 | _1407_;
  assign _1409_ = ~ escape_20;
  assign _1410_ = _1409_ & low_20[1];
  assign _1411_ = low_20[2] | low_20[0];
  assign _1412_ = _1410_ & _1411_;
  assign _1413_ = & bytes[175:173];
  assign _1414_ = & bytes[175:173];
  assign _1415_ = _1414_ ? bytes[170:168] : bytes[175:173];
  assign _1416_ = high_21[1] & high_21[2];
  assign _1418_ = _1416_ ? middle_21 : high_21[2:1];
  assign _1419_ = high_21[1] & high_21[2];
  assign _1420_ = ~ high_21[0];
  assign _1421_ = middle_21[1] & _1420_;
  assign _1422_ = _1419_ | _1421_;
  assign _1423_ = middle_21[1] & middle_21[0];
  assign _1424_ = ~ _1423_;
  assign _1425_ = high_21[0] & _1424_;
  assign _1426_ = high_21[1] & high_21[2];
  assign _1428_ = ~ middle_21[1];
  assign _1429_ = middle_21[0] & _1428_;
  assign _1430_ = _1426_ | _1429_;
  assign _1431_ = high_21[0] | middle_21[0];
  assign _1432_ = middle_21[1] & _1431_;
  assign _1433_ = ~ low_21[2];
  assign _1434_ = low_21[1] & _1433_;
  assign _1435_ = escape_21 | _1434_;
  assign _1436_ = ~ escape_21;
  assign _1438_ = _1436_ & low_21[2];
  assign _1439_ = low_21[1] & low_21[0];
  assign _1440_ = ~ _1439_;
  assign _1441_ = _1438_ & _1440_;
  assign _1442_ = ~ low_21[1];
  assign _1443_ = low_21[0] & _1442_;
  assign _1444_ = escape_21 | _1443_;
  assign _1445_ = ~ escape_21;
  assign _1446_ = _1445_ & low_21[1];
  assign _1447_ = low_21[2] | low_21[0];
  assign _1449_ = _1446_ & _1447_;
  assign _1450_ = & bytes[183:181];
  assign _1451_ = & bytes[183:181];
  assign _1452_ = _1451_ ? bytes[178:176] : bytes[183:181];
  assign _1453_ = high_22[1] & high_22[2];
  assign _1454_ = _1453_ ? middle_22 : high_22[2:1];
  assign _1455_ = high_22[1] & high_22[2];
  assign _1456_ = ~ high_22[0];
  assign _1457_ = middle_22[1] & _1456_;
  assign _1458_ = _1455_ | _1457_;
  assign _1460_ = middle_22[1] & middle_22[0];
  assign _1461_ = ~ _1460_;
  assign _1462_ = high_22[0] & _1461_;
  assign _1463_ = high_22[1] & high_22[2];
  assign _1464_ = ~ middle_22[1];
  assign _1465_ = middle_22[0] & _1464_;
  assign _1466_ = _1463_ | _1465_;
  assign _1467_ = high_22[0] | middle_22[0];
  assign _1469_ = middle_22[1] & _1467_;
  assign _1470_ = ~ low_22[2];
  assign _1471_ = low_22[1] & _1470_;
  assign _1472_ = escape_22 | _1471_;
  assign _1473_ = ~ escape_22;
  assign _1474_ = _1473_ & low_22[2];
  assign _1475_ = low_22[1] & low_22[0];
  assign _1476_ = ~ _1475_;
  assign _1477_ = _1474_ & _1476_;
  assign _1478_ = ~ low_22[1];
  assign _1480_ = low_22[0] & _1478_;
  assign _1481_ = escape_22 | _1480_;
  assign _1482_ = ~ escape_22;
  assign _1483_ = _1482_ & low_22[1];
  assign _1484_ = low_22[2] | low_22[0];
  assign _1485_ = _1483_ & _1484_;
  assign _1486_ = & bytes[191:189];
  assign _1487_ = & bytes[191:189];
  assign _1488_ = _1487_ ? bytes[186:184] : bytes[191:189];
  assign _1489_ = high_23[1] & high_23[2];
  assign _1491_ = _1489_ ? middle_23 : high_23[2:1];
  assign _1492_ = high_23[1] & high_23[2];
  assign _1493_ = ~ high_23[0];
  assign _1494_ = middle_23[1] & _1493_;
  assign _1495_ = _1492_ | _1494_;
  assign _1496_ = middle_23[1] & middle_23[0];
  assign _1497_ = ~ _1496_;
  assign _1498_ = high_23[0] & _1497_;
  assign _1499_ = high_23[1] & high_23[2];
  assign _1501_ = ~ middle_23[1];
  assign _1502_ = middle_23[0] & _1501_;
  assign _1503_ = _1499_ | _1502_;
  assign _1504_ = high_23[0] | middle_23[0];
  assign _1505_ = middle_23[1] & _1504_;
  assign _1506_ = ~ low_23[2];
  assign _1507_ = low_23[1] & _1506_;
  assign _1508_ = escape_23 | _1507_;
  assign _1509_ = ~ escape_23;
  assign _1511_ = _1509_ & low_23[2];
  assign _1512_ = low_23[1] & low_23[0];
  assign _1513_ = ~ _1512_;
  assign _1514_ = _1511_ & _1513_;
  assign _1515_ = ~ low_23[1];
  assign _1516_ = low_23[0] & _1515_;
  assign _1517_ = escape_23 | _1516_;
  assign _1518_ = ~ escape_23;
  assign _1519_ = _1518_ & low_23[1];
  assign _1520_ = low_23[2] | low_23[0];
  assign _1522_ = _1519_ & _1520_;
  assign _1523_ = & bytes[199:197];
  assign _1524_ = & bytes[199:197];
  assign _1525_ = _1524_ ? bytes[194:192] : bytes[199:197];
  assign _1526_ = high_24[1] & high_24[2];
  assign _1527_ = _1526_ ? middle_24 : high_24[2:1];
  assign _1528_ = high_24[1] & high_24[2];
  assign _1529_ = ~ high_24[0];
  assign _1530_ = middle_24[1] & _1529_;
  assign _1531_ = _1528_ | _1530_;
  assign _1533_ = middle_24[1] & middle_24[0];
  assign _1534_ = ~ _1533_;
  assign _1535_ = high_24[0] & _1534_;
  assign _1536_ = high_24[1] & high_24[2];
  assign _1537_ = ~ middle_24[1];
  assign _1538_ = middle_24[0] & _1537_;
  assign _1539_ = _1536_ | _1538_;
  assign _1540_ = high_24[0] | middle_24[0];
  assign _1542_ = middle_24[1] & _1540_;
  assign _1543_ = ~ low_24[2];
  assign _1544_ = low_24[1] & _1543_;
  assign _1545_ = escape_24 | _1544_;
  assign _1546_ = ~ escape_24;
  assign _1547_ = _1546_ & low_24[2];
  assign _1548_ = low_24[1] & low_24[0];
  assign _1549_ = ~ _1548_;
  assign _1550_ = _1547_ & _1549_;
  assign _1551_ = ~ low_24[1];
  assign _1553_ = low_24[0] & _1551_;
  assign _1554_ = escape_24 | _1553_;
  assign _1555_ = ~ escape_24;
  assign _1556_ = _1555_ & low_24[1];
  assign _1557_ = low_24[2] | low_24[0];
  assign _1558_ = _1556_ & _1557_;
  assign _1559_ = & bytes[207:205];
  assign _1560_ = & bytes[207:205];
  assign _1561_ = _1560_ ? bytes[202:200] : bytes[207:205];
  assign _1562_ = high_25[1] & high_25[2];
  assign _1563_ = _1562_ ? middle_25 : high_25[2:1];
  assign _1564_ = high_25[1] & high_25[2];
  assign _1565_ = ~ high_25[0];
  assign _1566_ = middle_25[1] & _1565_;
  assign _1567_ = _1564_ | _1566_;
  assign _1568_ = middle_25[1] & middle_25[0];
  assign _1569_ = ~ _1568_;
  assign _1570_ = high_25[0] & _1569_;
  assign _1571_ = high_25[1] & high_25[2];
  assign _1573_ = ~ middle_25[1];
  assign _1574_ = middle_25[0] & _1573_;
  assign _1575_ = _1571_ | _1574_;
  assign _1576_ = high_25[0] | middle_25[0];
  assign _1577_ = middle_25[1] & _1576_;
  assign _1578_ = ~ low_25[2];
  assign _1579_ = low_25[1] & _1578_;
  assign _1580_ = escape_25 | _1579_;
  assign _1581_ = ~ escape_25;
  assign _1584_ = _1581_ & low_25[2];
  assign _1585_ = low_25[1] & low_25[0];
  assign _1586_ = ~ _1585_;
  assign _1587_ = _1584_ & _1586_;
  assign _1588_ = ~ low_25[1];
  assign _1589_ = low_25[0] & _1588_;
  assign _1590_ = escape_25 | _1589_;
  assign _1591_ = ~ escape_25;
  assign _1592_ = _1591_ & low_25[1];
  assign _1593_ = low_25[2] | low_25[0];
  assign _1595_ = _1592_ & _1593_;
  assign _1596_ = & bytes[215:213];
  assign _1597_ = & bytes[215:213];
  assign _1598_ = _1597_ ? bytes[210:208] : bytes[215:213];
  assign _1599_ = high_26[1] & high_26[2];
  assign _1600_ = _1599_ ? middle_26 : high_26[2:1];
  assign _1601_ = high_26[1] & high_26[2];
  assign _1602_ = ~ high_26[0];
  assign _1603_ = middle_26[1] & _1602_;
  assign _1604_ = _1601_ | _1603_;
  assign _1606_ = middle_26[1] & middle_26[0];
  assign _1607_ = ~ _1606_;
  assign _1608_ = high_26[0] & _1607_;
  assign _1609_ = high_26[1] & high_26[2];
  assign _1610_ = ~ middle_26[1];
  assign _1611_ = middle_26[0] & _1610_;
  assign _1612_ = _1609_ | _1611_;
  assign _1613_ = high_26[0] | middle_26[0];
  assign _1615_ = middle_26[1] & _1613_;
  assign _1616_ = ~ low_26[2];
  assign _1617_ = low_26[1] & _1616_;
  assign _1618_ = escape_26 | _1617_;
  assign _1619_ = ~ escape_26;
  assign _1620_ = _1619_ & low_26[2];
  assign _1621_ = low_26[1] & low_26[0];
  assign _1622_ = ~ _1621_;
  assign _1623_ = _1620_ & _1622_;
  assign _1624_ = ~ low_26[1];
  assign _1626_ = low_26[0] & _1624_;
  assign _1627_ = escape_26 | _1626_;
  assign _1628_ = ~ escape_26;
  assign _1629_ = _1628_ & low_26[1];
  assign _1630_ = low_26[2] | low_26[0];
  assign _1631_ = _1629_ & _1630_;
  assign _1632_ = & bytes[223:221];
  assign _1633_ = & bytes[223:221];
  assign _1634_ = _1633_ ? bytes[218:216] : bytes[223:221];
  assign _1635_ = high_27[1] & high_27[2];
  assign _1637_ = _1635_ ? middle_27 : high_27[2:1];
  assign _1638_ = high_27[1] & high_27[2];
  assign _1639_ = ~ high_27[0];
  assign _1640_ = middle_27[1] & _1639_;
  assign _1641_ = _1638_ | _1640_;
  assign _1642_ = middle_27[1] & middle_27[0];
  assign _1643_ = ~ _1642_;
  assign _1644_ = high_27[0] & _1643_;
  assign _1645_ = high_27[1] & high_27[2];
  assign _1647_ = ~ middle_27[1];
  assign _1648_ = middle_27[0] & _1647_;
  assign _1649_ = _1645_ | _1648_;
  assign _1650_ = high_27[0] | middle_27[0];
  assign _1651_ = middle_27[1] & _1650_;
  assign _1652_ = ~ low_27[2];
  assign _1653_ = low_27[1] & _1652_;
  assign _1654_ = escape_27 | _1653_;
  assign _1655_ = ~ escape_27;
  assign _1657_ = _1655_ & low_27[2];
  assign _1658_ = low_27[1] & low_27[0];
  assign _1659_ = ~ _1658_;
  assign _1660_ = _1657_ & _1659_;
  assign _1661_ = ~ low_27[1];
  assign _1662_ = low_27[0] & _1661_;
  assign _1663_ = escape_27 | _1662_;
  assign _1664_ = ~ escape_27;
  assign _1665_ = _1664_ & low_27[1];
  assign _1666_ = low_27[2] | low_27[0];
  assign _1668_ = _1665_ & _1666_;
  assign _1669_ = & bytes[231:229];
  assign _1670_ = & bytes[231:229];
  assign _1671_ = _1670_ ? bytes[226:224] : bytes[231:229];
  assign _1672_ = high_28[1] & high_28[2];
  assign _1673_ = _1672_ ? middle_28 : high_28[2:1];
  assign _1674_ = high_28[1] & high_28[2];
  assign _1675_ = ~ high_28[0];
  assign _1676_ = middle_28[1] & _1675_;
  assign _1677_ = _1674_ | _1676_;
  assign _1679_ = middle_28[1] & middle_28[0];
  assign _1680_ = ~ _1679_;
  assign _1681_ = high_28[0] & _1680_;
  assign _1682_ = high_28[1] & high_28[2];
  assign _1683_ = ~ middle_28[1];
  assign _1684_ = middle_28[0] & _1683_;
  assign _1685_ = _1682_ | _1684_;
  assign _1686_ = high_28[0] | middle_28[0];
  assign _0002_ = middle_28[1] & _1686_;
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
  assign _0130_ = & bytes[263:261];
  assign _0131_ = & bytes[263:261];
  assign _0132_ = _0131_ ? bytes[258:256] : bytes[263:261];
  assign _0133_ = high_32[1] & high_32[2];
  assign _0134_ = _0133_ ? middle_32 : high_32[2:1];
  assign _0135_ = high_32[1] & high_32[2];
  assign _0136_ = ~ high_32[0];
  assign _0137_ = middle_32[1] & _0136_;
  assign _0138_ = _0135_ | _0137_;
  assign _0140_ = middle_32[1] & middle_32[0];
  assign _0141_ = ~ _0140_;
  assign _0142_ = high_32[0] & _0141_;
  assign _0143_ = high_32[1] & high_32[2];
  assign _0144_ = ~ middle_32[1];
  assign _0145_ = middle_32[0] & _0144_;
  assign _0146_ = _0143_ | _0145_;
  assign _0147_ = high_32[0] | middle_32[0];
  assign _0149_ = middle_32[1] & _0147_;
  assign _0150_ = ~ low_32[2];
  assign _0151_ = low_32[1] & _0150_;
  assign _0152_ = escape_32 | _0151_;
  assign _0153_ = ~ escape_32;
  assign _0154_ = _0153_ & low_32[2];
  assign _0155_ = low_32[1] & low_32[0];
  assign _0156_ = ~ _0155_;
  assign _0157_ = _0154_ & _0156_;
  assign _0158_ = ~ low_32[1];
  assign _0159_ = low_32[0] & _0158_;
  assign _0160_ = escape_32 | _0159_;
  assign _0161_ = ~ escape_32;
  assign _0162_ = _0161_ & low_32[1];
  assign _0163_ = low_32[2] | low_32[0];
  assign _0164_ = _0162_ & _0163_;
  assign _0165_ = & bytes[271:269];
  assign _0166_ = & bytes[271:269];
  assign _0167_ = _0166_ ? bytes[266:264] : bytes[271:269];
  assign _0168_ = high_33[1] & high_33[2];
  assign _0170_ = _0168_ ? middle_33 : high_33[2:1];
  assign _0171_ = high_33[1] & high_33[2];
  assign _0172_ = ~ high_33[0];
  assign _0173_ = middle_33[1] & _0172_;
  assign _0174_ = _0171_ | _0173_;
  assign _0175_ = middle_33[1] & middle_33[0];
  assign _0176_ = ~ _0175_;
  assign _0177_ = high_33[0] & _0176_;
  assign _0178_ = high_33[1] & high_33[2];
  assign _0180_ = ~ middle_33[1];
  assign _0181_ = middle_33[0] & _0180_;
  assign _0182_ = _0178_ | _0181_;
  assign _0183_ = high_33[0] | middle_33[0];
  assign _0184_ = middle_33[1] & _0183_;
  assign _0185_ = ~ low_33[2];
  assign _0186_ = low_33[1] & _0185_;
  assign _0187_ = escape_33 | _0186_;
  assign _0188_ = ~ escape_33;
  assign _0190_ = _0188_ & low_33[2];
  assign _0191_ = low_33[1] & low_33[0];
  assign _0192_ = ~ _0191_;
  assign _0193_ = _0190_ & _0192_;
  assign _0194_ = ~ low_33[1];
  assign _0195_ = low_33[0] & _0194_;
  assign _0196_ = escape_33 | _0195_;
  assign _0197_ = ~ escape_33;
  assign _0198_ = _0197_ & low_33[1];
  assign _0199_ = low_33[2] | low_33[0];
  assign _0201_ = _0198_ & _0199_;
  assign _0202_ = & bytes[279:277];
  assign _0203_ = & bytes[279:277];
  assign _0204_ = _0203_ ? bytes[274:272] : bytes[279:277];
  assign _0205_ = high_34[1] & high_34[2];
  assign _0206_ = _0205_ ? middle_34 : high_34[2:1];
  assign _0207_ = high_34[1] & high_34[2];
  assign _0208_ = ~ high_34[0];
  assign _0209_ = middle_34[1] & _0208_;
  assign _0210_ = _0207_ | _0209_;
  assign _0213_ = middle_34[1] & middle_34[0];
  assign _0214_ = ~ _0213_;
  assign _0215_ = high_34[0] & _0214_;
  assign _0216_ = high_34[1] & high_34[2];
  assign _0217_ = ~ middle_34[1];
  assign _0218_ = middle_34[0] & _0217_;
  assign _0219_ = _0216_ | _0218_;
  assign _0220_ = high_34[0] | middle_34[0];
  assign _0222_ = middle_34[1] & _0220_;
  assign _0223_ = ~ low_34[2];
  assign _0224_ = low_34[1] & _0223_;
  assign _0225_ = escape_34 | _0224_;
  assign _0226_ = ~ escape_34;
  assign _0227_ = _0226_ & low_34[2];
  assign _0228_ = low_34[1] & low_34[0];
  assign _0229_ = ~ _0228_;
  assign _0230_ = _0227_ & _0229_;
  assign _0231_ = ~ low_34[1];
  assign _0233_ = low_34[0] & _0231_;
  assign _0234_ = escape_34 | _0233_;
  assign _0235_ = ~ escape_34;
  assign _0236_ = _0235_ & low_34[1];
  assign _0237_ = low_34[2] | low_34[0];
  assign _0238_ = _0236_ & _0237_;
  assign _0239_ = & bytes[287:285];
  assign _0240_ = & bytes[287:285];
  assign _0241_ = _0240_ ? bytes[282:280] : bytes[287:285];
  assign _0242_ = high_35[1] & high_35[2];
  assign _0243_ = _0242_ ? middle_35 : high_35[2:1];
  assign _0244_ = high_35[1] & high_35[2];
  assign _0245_ = ~ high_35[0];
  assign _0246_ = middle_35[1] & _0245_;
  assign _0247_ = _0244_ | _0246_;
  assign _0248_ = middle_35[1] & middle_35[0];
  assign _0249_ = ~ _0248_;
  assign _0250_ = high_35[0] & _0249_;
  assign _0251_ = high_35[1] & high_35[2];
  assign _0253_ = ~ middle_35[1];
  assign _0254_ = middle_35[0] & _0253_;
  assign _0255_ = _0251_ | _0254_;
  assign _0256_ = high_35[0] | middle_35[0];
  assign _0257_ = middle_35[1] & _0256_;
  assign _0258_ = ~ low_35[2];
  assign _0259_ = low_35[1] & _0258_;
  assign _0260_ = escape_35 | _0259_;
  assign _0261_ = ~ escape_35;
  assign _0263_ = _0261_ & low_35[2];
  assign _0264_ = low_35[1] & low_35[0];
  assign _0265_ = ~ _0264_;
  assign _0266_ = _0263_ & _0265_;
  assign _0267_ = ~ low_35[1];
  assign _0268_ = low_35[0] & _0267_;
  assign _0269_ = escape_35 | _0268_;
  assign _0270_ = ~ escape_35;
  assign _0271_ = _0270_ & low_35[1];
  assign _0272_ = low_35[2] | low_35[0];
  assign _0274_ = _0271_ & _0272_;
  assign _0275_ = & bytes[295:293];
  assign _0276_ = & bytes[295:293];
  assign _0277_ = _0276_ ? bytes[290:288] : bytes[295:293];
  assign _0278_ = high_36[1] & high_36[2];
  assign _0279_ = _0278_ ? middle_36 : high_36[2:1];
  assign _0280_ = high_36[1] & high_36[2];
  assign _0281_ = ~ high_36[0];
  assign _0282_ = middle_36[1] & _0281_;
  assign _0283_ = _0280_ | _0282_;
  assign _0285_ = middle_36[1] & middle_36[0];
  assign _0286_ = ~ _0285_;
  assign _0287_ = high_36[0] & _0286_;
  assign _0288_ = high_36[1] & high_36[2];
  assign _0289_ = ~ middle_36[1];
  assign _0290_ = middle_36[0] & _0289_;
  assign _0291_ = _0288_ | _0290_;
  assign _0292_ = high_36[0] | middle_36[0];
  assign _0294_ = middle_36[1] & _0292_;
  assign _0295_ = ~ low_36[2];
  assign _0296_ = low_36[1] & _0295_;
  assign _0297_ = escape_36 | _0296_;
  assign _0298_ = ~ escape_36;
  assign _0299_ = _0298_ & low_36[2];
  assign _0300_ = low_36[1] & low_36[0];
  assign _0301_ = ~ _0300_;
  assign _0302_ = _0299_ & _0301_;
  assign _0303_ = ~ low_36[1];
  assign _0305_ = low_36[0] & _0303_;
  assign _0306_ = escape_36 | _0305_;
  assign _0307_ = ~ escape_36;
  assign _0308_ = _0307_ & low_36[1];
  assign _0309_ = low_36[2] | low_36[0];
  assign _0310_ = _0308_ & _0309_;
  assign _0311_ = & bytes[303:301];
  assign _0312_ = & bytes[303:301];
  assign _0313_ = _0312_ ? bytes[298:296] : bytes[303:301];
  assign _0314_ = high_37[1] & high_37[2];
  assign _0317_ = _0314_ ? middle_37 : high_37[2:1];
  assign _0318_ = high_37[1] & high_37[2];
  assign _0319_ = ~ high_37[0];
  assign _0320_ = middle_37[1] & _0319_;
  assign _0321_ = _0318_ | _0320_;
  assign _0322_ = middle_37[1] & middle_37[0];
  assign _0323_ = ~ _0322_;
  assign _0324_ = high_37[0] & _0323_;
  assign _0325_ = high_37[1] & high_37[2];
  assign _0327_ = ~ middle_37[1];
  assign _0328_ = middle_37[0] & _0327_;
  assign _0329_ = _0325_ | _0328_;
  assign _0330_ = high_37[0] | middle_37[0];
  assign _0331_ = middle_37[1] & _0330_;
  assign _0332_ = ~ low_37[2];
  assign _0333_ = low_37[1] & _0332_;
  assign _0334_ = escape_37 | _0333_;
  assign _0335_ = ~ escape_37;
  assign _0337_ = _0335_ & low_37[2];
  assign _0338_ = low_37[1] & low_37[0];
  assign _0339_ = ~ _0338_;
  assign _0340_ = _0337_ & _0339_;
  assign _0341_ = ~ low_37[1];
  assign _0342_ = low_37[0] & _0341_;
  assign _0343_ = escape_37 | _0342_;
  assign _0344_ = ~ escape_37;
  assign _0345_ = _0344_ & low_37[1];
  assign _0346_ = low_37[2] | low_37[0];
  assign _0348_ = _0345_ & _0346_;
  assign _0349_ = & bytes[311:309];
  assign _0350_ = & bytes[311:309];
  assign _0351_ = _0350_ ? bytes[306:304] : bytes[311:309];
  assign _0352_ = high_38[1] & high_38[2];
  assign _0353_ = _0352_ ? middle_38 : high_38[2:1];
  assign _0354_ = high_38[1] & high_38[2];
  assign _0355_ = ~ high_38[0];
  assign _0356_ = middle_38[1] & _0355_;
  assign _0357_ = _0354_ | _0356_;
  assign _0359_ = middle_38[1] & middle_38[0];
  assign _0360_ = ~ _0359_;
  assign _0361_ = high_38[0] & _0360_;
  assign _0362_ = high_38[1] & high_38[2];
  assign _0363_ = ~ middle_38[1];
  assign _0364_ = middle_38[0] & _0363_;
  assign _0365_ = _0362_ | _0364_;
  assign _0366_ = high_38[0] | middle_38[0];
  assign _0368_ = middle_38[1] & _0366_;
  assign _0369_ = ~ low_38[2];
  assign _0370_ = low_38[1] & _0369_;
  assign _0371_ = escape_38 | _0370_;
  assign _0372_ = ~ escape_38;
  assign _0373_ = _0372_ & low_38[2];
  assign _0374_ = low_38[1] & low_38[0];
  assign _0375_ = ~ _0374_;
  assign _0376_ = _0373_ & _0375_;
  assign _0377_ = ~ low_38[1];
  assign _0379_ = low_38[0] & _0377_;
  assign _0380_ = escape_38 | _0379_;
  assign _0381_ = ~ escape_38;
  assign _0382_ = _0381_ & low_38[1];
  assign _0383_ = low_38[2] | low_38[0];
  assign _0384_ = _0382_ & _0383_;
  assign _0385_ = & bytes[319:317];
  assign _0386_ = & bytes[319:317];
  assign _0387_ = _0386_ ? bytes[314:312] : bytes[319:317];
  assign _0388_ = high_39[1] & high_39[2];
  assign _0390_ = _0388_ ? middle_39 : high_39[2:1];
  assign _0391_ = high_39[1] & high_39[2];
  assign _0392_ = ~ high_39[0];
  assign _0393_ = middle_39[1] & _0392_;
  assign _0394_ = _0391_ | _0393_;
  assign _0395_ = middle_39[1] & middle_39[0];
  assign _0396_ = ~ _0395_;
  assign _0397_ = high_39[0] & _0396_;
  assign _0398_ = high_39[1] & high_39[2];
  assign _0400_ = ~ middle_39[1];
  assign _0401_ = middle_39[0] & _0400_;
  assign _0402_ = _0398_ | _0401_;
  assign _0403_ = high_39[0] | middle_39[0];
  assign _0404_ = middle_39[1] & _0403_;
  assign _0405_ = ~ low_39[2];
  assign _0406_ = low_39[1] & _0405_;
  assign _0407_ = escape_39 | _0406_;
  assign _0408_ = ~ escape_39;
  assign _0410_ = _0408_ & low_39[2];
  assign _0411_ = low_39[1] & low_39[0];
  assign _0412_ = ~ _0411_;
  assign _0413_ = _0410_ & _0412_;
  assign _0414_ = ~ low_39[1];
  assign _0415_ = low_39[0] & _0414_;
  assign _0416_ = escape_39 | _0415_;
  assign _0417_ = ~ escape_39;
  assign _0418_ = _0417_ & low_39[1];
  assign _0419_ = low_39[2] | low_39[0];
  assign _0422_ = _0418_ & _0419_;
  assign _0423_ = & bytes[327:325];
  assign _0424_ = & bytes[327:325];
  assign _0425_ = _0424_ ? bytes[322:320] : bytes[327:325];
  assign _0426_ = high_40[1] & high_40[2];
  assign _0427_ = _0426_ ? middle_40 : high_40[2:1];
  assign _0428_ = high_40[1] & high_40[2];
  assign _0429_ = ~ high_40[0];
  assign _0430_ = middle_40[1] & _0429_;
  assign _0431_ = _0428_ | _0430_;
  assign _0433_ = middle_40[1] & middle_40[0];
  assign _0434_ = ~ _0433_;
  assign _0435_ = high_40[0] & _0434_;
  assign _0436_ = high_40[1] & high_40[2];
  assign _0437_ = ~ middle_40[1];
  assign _0438_ = middle_40[0] & _0437_;
  assign _0439_ = _0436_ | _0438_;
  assign _0440_ = high_40[0] | middle_40[0];
  assign _0442_ = middle_40[1] & _0440_;
  assign _0443_ = ~ low_40[2];
  assign _0444_ = low_40[1] & _0443_;
  assign _0445_ = escape_40 | _0444_;
  assign _0446_ = ~ escape_40;
  assign _0447_ = _0446_ & low_40[2];
  assign _0448_ = low_40[1] & low_40[0];
  assign _0449_ = ~ _0448_;
  assign _0450_ = _0447_ & _0449_;
  assign _0451_ = ~ low_40[1];
  assign _0453_ = low_40[0] & _0451_;
  assign _0454_ = escape_40 | _0453_;
  assign _0455_ = ~ escape_40;
  assign _0456_ = _0455_ & low_40[1];
  assign _0457_ = low_40[2] | low_40[0];
  assign _0458_ = _0456_ & _0457_;
  assign _0459_ = & bytes[335:333];
  assign _0460_ = & bytes[335:333];
  assign _0461_ = _0460_ ? bytes[330:328] : bytes[335:333];
  assign _0462_ = high_41[1] & high_41[2];
  assign _0464_ = _0462_ ? middle_41 : high_41[2:1];
  assign _0465_ = high_41[1] & high_41[2];
  assign _0466_ = ~ high_41[0];
  assign _0467_ = middle_41[1] & _0466_;
  assign _0468_ = _0465_ | _0467_;
  assign _0469_ = middle_41[1] & middle_41[0];
  assign _0470_ = ~ _0469_;
  assign _0471_ = high_41[0] & _0470_;
  assign _0472_ = high_41[1] & high_41[2];
  assign _0474_ = ~ middle_41[1];
  assign _0475_ = middle_41[0] & _0474_;
  assign _0476_ = _0472_ | _0475_;
  assign _0477_ = high_41[0] | middle_41[0];
  assign _0478_ = middle_41[1] & _0477_;
  assign _0479_ = ~ low_41[2];
  assign _0480_ = low_41[1] & _0479_;
  assign _0481_ = escape_41 | _0480_;
  assign _0482_ = ~ escape_41;
  assign _0484_ = _0482_ & low_41[2];
  assign _0485_ = low_41[1] & low_41[0];
  assign _0486_ = ~ _0485_;
  assign _0487_ = _0484_ & _0486_;
  assign _0488_ = ~ low_41[1];
  assign _0489_ = low_41[0] & _0488_;
  assign _0490_ = escape_41 | _0489_;
  assign _0491_ = ~ escape_41;
  assign _0492_ = _0491_ & low_41[1];
  assign _0493_ = low_41[2] | low_41[0];
  assign _0495_ = _0492_ & _0493_;
  assign _0496_ = & bytes[343:341];
  assign _0497_ = & bytes[343:341];
  assign _0498_ = _0497_ ? bytes[338:336] : bytes[343:341];
  assign _0499_ = high_42[1] & high_42[2];
  assign _0500_ = _0499_ ? middle_42 : high_42[2:1];
  assign _0501_ = high_42[1] & high_42[2];
  assign _0502_ = ~ high_42[0];
  assign _0503_ = middle_42[1] & _0502_;
  assign _0504_ = _0501_ | _0503_;
  assign _0506_ = middle_42[1] & middle_42[0];
  assign _0507_ = ~ _0506_;
  assign _0508_ = high_42[0] & _0507_;
  assign _0509_ = high_42[1] & high_42[2];
  assign _0510_ = ~ middle_42[1];
  assign _0511_ = middle_42[0] & _0510_;
  assign _0512_ = _0509_ | _0511_;
  assign _0513_ = high_42[0] | middle_42[0];
  assign _0515_ = middle_42[1] & _0513_;
  assign _0516_ = ~ low_42[2];
  assign _0517_ = low_42[1] & _0516_;
  assign _0518_ = escape_42 | _0517_;
  assign _0519_ = ~ escape_42;
  assign _0520_ = _0519_ & low_42[2];
  assign _0521_ = low_42[1] & low_42[0];
  assign _0522_ = ~ _0521_;
  assign _0523_ = _0520_ & _0522_;
  assign _0524_ = ~ low_42[1];
  assign _0526_ = low_42[0] & _0524_;
  assign _0527_ = escape_42 | _0526_;
  assign _0528_ = ~ escape_42;
  assign _0529_ = _0528_ & low_42[1];
  assign _0530_ = low_42[2] | low_42[0];
  assign _0531_ = _0529_ & _0530_;
  assign _0532_ = & bytes[351:349];
  assign _0533_ = & bytes[351:349];
  assign _0534_ = _0533_ ? bytes[346:344] : bytes[351:349];
  assign _0535_ = high_43[1] & high_43[2];
  assign _0537_ = _0535_ ? middle_43 : high_43[2:1];
  assign _0538_ = high_43[1] & high_43[2];
  assign _0539_ = ~ high_43[0];
  assign _0540_ = middle_43[1] & _0539_;
  assign _0541_ = _0538_ | _0540_;
  assign _0542_ = middle_43[1] & middle_43[0];
  assign _0543_ = ~ _0542_;
  assign _0544_ = high_43[0] & _0543_;
  assign _0545_ = high_43[1] & high_43[2];
  assign _0547_ = ~ middle_43[1];
  assign _0548_ = middle_43[0] & _0547_;
  assign _0549_ = _0545_ | _0548_;
  assign _0550_ = high_43[0] | middle_43[0];
  assign _0551_ = middle_43[1] & _0550_;
  assign _0552_ = ~ low_43[2];
  assign _0553_ = low_43[1] & _0552_;
  assign _0554_ = escape_43 | _0553_;
  assign _0555_ = ~ escape_43;
  assign _0557_ = _0555_ & low_43[2];
  assign _0558_ = low_43[1] & low_43[0];
  assign _0559_ = ~ _0558_;
  assign _0560_ = _0557_ & _0559_;
  assign _0561_ = ~ low_43[1];
  assign _0562_ = low_43[0] & _0561_;
  assign _0563_ = escape_43 | _0562_;
  assign _0564_ = ~ escape_43;
  assign _0565_ = _0564_ & low_43[1];
  assign _0566_ = low_43[2] | low_43[0];
  assign _0568_ = _0565_ & _0566_;
  assign _0569_ = & bytes[359:357];
  assign _0570_ = & bytes[359:357];
  assign _0571_ = _0570_ ? bytes[354:352] : bytes[359:357];
  assign _0572_ = high_44[1] & high_44[2];
  assign _0573_ = _0572_ ? middle_44 : high_44[2:1];
  assign _0574_ = high_44[1] & high_44[2];
  assign _0575_ = ~ high_44[0];
  assign _0576_ = middle_44[1] & _0575_;
  assign _0577_ = _0574_ | _0576_;
  assign _0579_ = middle_44[1] & middle_44[0];
  assign _0580_ = ~ _0579_;
  assign _0581_ = high_44[0] & _0580_;
  assign _0582_ = high_44[1] & high_44[2];
  assign _0583_ = ~ middle_44[1];
  assign _0584_ = middle_44[0] & _0583_;
  assign _0585_ = _0582_ | _0584_;
  assign _0586_ = high_44[0] | middle_44[0];
  assign _0588_ = middle_44[1] & _0586_;
  assign _0589_ = ~ low_44[2];
  assign _0590_ = low_44[1] & _0589_;
  assign _0591_ = escape_44 | _0590_;
  assign _0592_ = ~ escape_44;
  assign _0593_ = _0592_ & low_44[2];
  assign _0594_ = low_44[1] & low_44[0];
  assign _0595_ = ~ _0594_;
  assign _0596_ = _0593_ & _0595_;
  assign _0597_ = ~ low_44[1];
  assign _0599_ = low_44[0] & _0597_;
  assign _0600_ = escape_44 | _0599_;
  assign _0601_ = ~ escape_44;
  assign _0602_ = _0601_ & low_44[1];
  assign _0603_ = low_44[2] | low_44[0];
  assign _0604_ = _0602_ & _0603_;
  assign _0605_ = & bytes[367:365];
  assign _0606_ = & bytes[367:365];
  assign _0607_ = _0606_ ? bytes[362:360] : bytes[367:365];
  assign _0608_ = high_45[1] & high_45[2];
  assign _0609_ = _0608_ ? middle_45 : high_45[2:1];
  assign _0610_ = high_45[1] & high_45[2];
  assign _0611_ = ~ high_45[0];
  assign _0612_ = middle_45[1] & _0611_;
  assign _0613_ = _0610_ | _0612_;
  assign _0614_ = middle_45[1] & middle_45[0];
  assign _0615_ = ~ _0614_;
  assign _0616_ = high_45[0] & _0615_;
  assign _0617_ = high_45[1] & high_45[2];
  assign _0619_ = ~ middle_45[1];
  assign _0620_ = middle_45[0] & _0619_;
  assign _0621_ = _0617_ | _0620_;
  assign _0622_ = high_45[0] | middle_45[0];
  assign _0623_ = middle_45[1] & _0622_;
  assign _0624_ = ~ low_45[2];
  assign _0625_ = low_45[1] & _0624_;
  assign _0626_ = escape_45 | _0625_;
  assign _0627_ = ~ escape_45;
  assign _0630_ = _0627_ & low_45[2];
  assign _0631_ = low_45[1] & low_45[0];
  assign _0632_ = ~ _0631_;
  assign _0633_ = _0630_ & _0632_;
  assign _0634_ = ~ low_45[1];
  assign _0635_ = low_45[0] & _0634_;
  assign _0636_ = escape_45 | _0635_;
  assign _0637_ = ~ escape_45;
  assign _0638_ = _0637_ & low_45[1];
  assign _0639_ = low_45[2] | low_45[0];
  assign _0641_ = _0638_ & _0639_;
  assign _0642_ = & bytes[375:373];
  assign _0643_ = & bytes[375:373];
  assign _0644_ = _0643_ ? bytes[370:368] : bytes[375:373];
  assign _0645_ = high_46[1] & high_46[2];
  assign _0646_ = _0645_ ? middle_46 : high_46[2:1];
  assign _0647_ = high_46[1] & high_46[2];
  assign _0648_ = ~ high_46[0];
  assign _0649_ = middle_46[1] & _0648_;
  assign _0650_ = _0647_ | _0649_;
  assign _0652_ = middle_46[1] & middle_46[0];
  assign _0653_ = ~ _0652_;
  assign _0654_ = high_46[0] & _0653_;
  assign _0655_ = high_46[1] & high_46[2];
  assign _0656_ = ~ middle_46[1];
  assign _0657_ = middle_46[0] & _0656_;
  assign _0658_ = _0655_ | _0657_;
  assign _0659_ = high_46[0] | middle_46[0];
  assign _0661_ = middle_46[1] & _0659_;
  assign _0662_ = ~ low_46[2];
  assign _0663_ = low_46[1] & _0662_;
  assign _0664_ = escape_46 | _0663_;
  assign _0665_ = ~ escape_46;
  assign _0666_ = _0665_ & low_46[2];
  assign _0667_ = low_46[1] & low_46[0];
  assign _0668_ = ~ _0667_;
  assign _0669_ = _0666_ & _0668_;
  assign _0670_ = ~ low_46[1];
  assign _0672_ = low_46[0] & _0670_;
  assign _0673_ = escape_46 | _0672_;
  assign _0674_ = ~ escape_46;
  assign _0675_ = _0674_ & low_46[1];
  assign _0676_ = low_46[2] | low_46[0];
  assign _0677_ = _0675_ & _0676_;
  assign _0678_ = & bytes[383:381];
  assign _0679_ = & bytes[383:381];
  assign _0680_ = _0679_ ? bytes[378:376] : bytes[383:381];
  assign _0681_ = high_47[1] & high_47[2];
  assign _0683_ = _0681_ ? middle_47 : high_47[2:1];
  assign _0684_ = high_47[1] & high_47[2];
  assign _0685_ = ~ high_47[0];
  assign _0686_ = middle_47[1] & _0685_;
  assign _0687_ = _0684_ | _0686_;
  assign _0688_ = middle_47[1] & middle_47[0];
  assign _0689_ = ~ _0688_;
  assign _0690_ = high_47[0] & _0689_;
  assign _0691_ = high_47[1] & high_47[2];
  assign _0693_ = ~ middle_47[1];
  assign _0694_ = middle_47[0] & _0693_;
  assign _0695_ = _0691_ | _0694_;
  assign _0696_ = high_47[0] | middle_47[0];
  assign _0697_ = middle_47[1] & _0696_;
  assign _0698_ = ~ low_47[2];
  assign _0699_ = low_47[1] & _0698_;
  assign _0700_ = escape_47 | _0699_;
  assign _0701_ = ~ escape_47;
  assign _0703_ = _0701_ & low_47[2];
  assign _0704_ = low_47[1] & low_47[0];
  assign _0705_ = ~ _0704_;
  assign _0706_ = _0703_ & _0705_;
  assign _0707_ = ~ low_47[1];
  assign _0708_ = low_47[0] & _0707_;
  assign _0709_ = escape_47 | _0708_;
  assign _0710_ = ~ escape_47;
  assign _0711_ = _0710_ & low_47[1];
  assign _0712_ = low_47[2] | low_47[0];
  assign _0714_ = _0711_ & _0712_;
  assign _0715_ = & bytes[391:389];
  assign _0716_ = & bytes[391:389];
  assign _0717_ = _0716_ ? bytes[386:384] : bytes[391:389];
  assign _0718_ = high_48[1] & high_48[2];
  assign _0719_ = _0718_ ? middle_48 : high_48[2:1];
  assign _0720_ = high_48[1] & high_48[2];
  assign _0721_ = ~ high_48[0];
  assign _0722_ = middle_48[1] & _0721_;
  assign _0723_ = _0720_ | _0722_;
  assign _0725_ = middle_48[1] & middle_48[0];
  assign _0726_ = ~ _0725_;
  assign _0727_ = high_48[0] & _0726_;
  assign _0728_ = high_48[1] & high_48[2];
  assign _0729_ = ~ middle_48[1];
  assign _0730_ = middle_48[0] & _0729_;
  assign _0731_ = _0728_ | _0730_;
  assign _0732_ = high_48[0] | middle_48[0];
  assign _0735_ = middle_48[1] & _0732_;
  assign _0736_ = ~ low_48[2];
  assign _0737_ = low_48[1] & _0736_;
  assign _0738_ = escape_48 | _0737_;
  assign _0739_ = ~ escape_48;
  assign _0740_ = _0739_ & low_48[2];
  assign _0741_ = low_48[1] & low_48[0];
  assign _0742_ = ~ _0741_;
  assign _0743_ = _0740_ & _0742_;
  assign _0744_ = ~ low_48[1];
  assign _0746_ = low_48[0] & _0744_;
  assign _0747_ = escape_48 | _0746_;
  assign _0748_ = ~ escape_48;
  assign _0749_ = _0748_ & low_48[1];
  assign _0750_ = low_48[2] | low_48[0];
  assign _0751_ = _0749_ & _0750_;
  assign _0752_ = & bytes[399:397];
  assign _0753_ = & bytes[399:397];
  assign _0754_ = _0753_ ? bytes[394:392] : bytes[399:397];
  assign _0755_ = high_49[1] & high_49[2];
  assign _0757_ = _0755_ ? middle_49 : high_49[2:1];
  assign _0758_ = high_49[1] & high_49[2];
  assign _0759_ = ~ high_49[0];
  assign _0760_ = middle_49[1] & _0759_;
  assign _0761_ = _0758_ | _0760_;
  assign _0762_ = middle_49[1] & middle_49[0];
  assign _0763_ = ~ _0762_;
  assign _0764_ = high_49[0] & _0763_;
  assign _0765_ = high_49[1] & high_49[2];
  assign _0767_ = ~ middle_49[1];
  assign _0768_ = middle_49[0] & _0767_;
  assign _0769_ = _0765_ | _0768_;
  assign _0770_ = high_49[0] | middle_49[0];
  assign _0771_ = middle_49[1] & _0770_;
  assign _0772_ = ~ low_49[2];
  assign _0773_ = low_49[1] & _0772_;
  assign _0774_ = escape_49 | _0773_;
  assign _0775_ = ~ escape_49;
  assign _0777_ = _0775_ & low_49[2];
  assign _0778_ = low_49[1] & low_49[0];
  assign _0779_ = ~ _0778_;
  assign _0780_ = _0777_ & _0779_;
  assign _0781_ = ~ low_49[1];
  assign _0782_ = low_49[0] & _0781_;
  assign _0783_ = escape_49 | _0782_;
  assign _0784_ = ~ escape_49;
  assign _0785_ = _0784_ & low_49[1];
  assign _0786_ = low_49[2] | low_49[0];
  assign _0788_ = _0785_ & _0786_;
  assign _0789_ = & bytes[407:405];
  assign _0790_ = & bytes[407:405];
  assign _0791_ = _0790_ ? bytes[402:400] : bytes[407:405];
  assign _0792_ = high_50[1] & high_50[2];
  assign _0793_ = _0792_ ? middle_50 : high_50[2:1];
  assign _0794_ = high_50[1] & high_50[2];
  assign _0795_ = ~ high_50[0];
  assign _0796_ = middle_50[1] & _0795_;
  assign _0797_ = _0794_ | _0796_;
  assign _0799_ = middle_50[1] & middle_50[0];
  assign _0800_ = ~ _0799_;
  assign _0801_ = high_50[0] & _0800_;
  assign _0802_ = high_50[1] & high_50[2];
  assign _0803_ = ~ middle_50[1];
  assign _0804_ = middle_50[0] & _0803_;
  assign _0805_ = _0802_ | _0804_;
  assign _0806_ = high_50[0] | middle_50[0];
  assign _0808_ = middle_50[1] & _0806_;
  assign _0809_ = ~ low_50[2];
  assign _0810_ = low_50[1] & _0809_;
  assign _0811_ = escape_50 | _0810_;
  assign _0812_ = ~ escape_50;
  assign _0813_ = _0812_ & low_50[2];
  assign _0814_ = low_50[1] & low_50[0];
  assign _0815_ = ~ _0814_;
  assign _0816_ = _0813_ & _0815_;
  assign _0817_ = ~ low_50[1];
  assign _0819_ = low_50[0] & _0817_;
  assign _0820_ = escape_50 | _0819_;
  assign _0821_ = ~ escape_50;
  assign _0822_ = _0821_ & low_50[1];
  assign _0823_ = low_50[2] | low_50[0];
  assign _0824_ = _0822_ & _0823_;
  assign _0825_ = & bytes[415:413];
  assign _0826_ = _0825_ ? bytes[410:408] : bytes[415:413];
  assign _0827_ = high_51[1] & high_51[2];
  assign _0829_ = _0827_ ? middle_51 : high_51[2:1];
  always @(posedge work_clk)
    escape_0 <= _0000_;
  always @(posedge work_clk)
    low_0 <= bytes[2:0];
  always @(posedge work_clk)
    middle_0 <= bytes[4:3];
  always @(posedge work_clk)
    high_0 <= _0954_;
  always @(posedge work_clk)
    code_0_0 <= _1165_;
  always @(posedge work_clk)
    code_0_1 <= { _0315_, _1582_ };
  always @(posedge work_clk)
    code_0_2 <= { _0850_, _0733_ };
  always @(posedge work_clk)
    code_0_3 <= { _0934_, _0881_ };
  always @(posedge work_clk)
    code_0_4 <= { _1008_, _0966_ };
  always @(posedge work_clk)
    escape_1 <= _1019_;
  always @(posedge work_clk)
    low_1 <= bytes[10:8];
  always @(posedge work_clk)
    middle_1 <= bytes[12:11];
  always @(posedge work_clk)
    high_1 <= _1039_;
  always @(posedge work_clk)
    code_1_0 <= _1061_;
  always @(posedge work_clk)
    code_1_1 <= { _1143_, _1102_ };
  always @(posedge work_clk)
    code_1_2 <= { _1216_, _1186_ };
  always @(posedge work_clk)
    code_1_3 <= { _1301_, _1247_ };
  always @(posedge work_clk)
    code_1_4 <= { _1375_, _1332_ };
  always @(posedge work_clk)
    escape_2 <= _1386_;
  always @(posedge work_clk)
    low_2 <= bytes[18:16];
  always @(posedge work_clk)
    middle_2 <= bytes[20:19];
  always @(posedge work_clk)
    high_2 <= _1406_;
  always @(posedge work_clk)
    code_2_0 <= _1427_;
  always @(posedge work_clk)
    code_2_1 <= { _1510_, _1468_ };
  always @(posedge work_clk)
    code_2_2 <= { _1583_, _1552_ };
  always @(posedge work_clk)
    code_2_3 <= { _1667_, _1614_ };
  always @(posedge work_clk)
    code_2_4 <= { _0054_, _0012_ };
  always @(posedge work_clk)
    escape_3 <= _0065_;
  always @(posedge work_clk)
    low_3 <= bytes[26:24];
  always @(posedge work_clk)
    middle_3 <= bytes[28:27];
  always @(posedge work_clk)
    high_3 <= _0085_;
  always @(posedge work_clk)
    code_3_0 <= _0107_;
  always @(posedge work_clk)
    code_3_1 <= { _0189_, _0148_ };
  always @(posedge work_clk)
    code_3_2 <= { _0262_, _0232_ };
  always @(posedge work_clk)
    code_3_3 <= { _0347_, _0293_ };
  always @(posedge work_clk)
    code_3_4 <= { _0421_, _0378_ };
  always @(posedge work_clk)
    escape_4 <= _0432_;
  always @(posedge work_clk)
    low_4 <= bytes[34:32];
  always @(posedge work_clk)
    middle_4 <= bytes[36:35];
  always @(posedge work_clk)
    high_4 <= _0452_;
  always @(posedge work_clk)
    code_4_0 <= _0473_;
  always @(posedge work_clk)
    code_4_1 <= { _0556_, _0514_ };
  always @(posedge work_clk)
    code_4_2 <= { _0629_, _0598_ };
  always @(posedge work_clk)
    code_4_3 <= { _0713_, _0660_ };
  always @(posedge work_clk)
    code_4_4 <= { _0787_, _0745_ };
  always @(posedge work_clk)
    escape_5 <= _0798_;
  always @(posedge work_clk)
    low_5 <= bytes[42:40];
  always @(posedge work_clk)
    middle_5 <= bytes[44:43];
  always @(posedge work_clk)
    high_5 <= _0818_;
  always @(posedge work_clk)
    code_5_0 <= _0830_;
  always @(posedge work_clk)
    code_5_1 <= { _0837_, _0834_ };
  always @(posedge work_clk)
    code_5_2 <= { _0844_, _0842_ };
  always @(posedge work_clk)
    code_5_3 <= { _0854_, _0847_ };
  always @(posedge work_clk)
    code_5_4 <= { _0862_, _0857_ };
  always @(posedge work_clk)
    escape_6 <= _0863_;
  always @(posedge work_clk)
    low_6 <= bytes[50:48];
  always @(posedge work_clk)
    middle_6 <= bytes[52:51];
  always @(posedge work_clk)
    high_6 <= _0865_;
  always @(posedge work_clk)
    code_6_0 <= _0867_;
  always @(posedge work_clk)
    code_6_1 <= { _0875_, _0871_ };
  always @(posedge work_clk)
    code_6_2 <= { _0882_, _0879_ };
  always @(posedge work_clk)
    code_6_3 <= { _0890_, _0885_ };
  always @(posedge work_clk)
    code_6_4 <= { _0898_, _0894_ };
  always @(posedge work_clk)
    escape_7 <= _0899_;
  always @(posedge work_clk)
    low_7 <= bytes[58:56];
  always @(posedge work_clk)
    middle_7 <= bytes[60:59];
  always @(posedge work_clk)
    high_7 <= _0901_;
  always @(posedge work_clk)
    code_7_0 <= _0904_;
  always @(posedge work_clk)
    code_7_1 <= { _0911_, _0908_ };
  always @(posedge work_clk)
    code_7_2 <= { _0918_, _0916_ };
  always @(posedge work_clk)
    code_7_3 <= { _0927_, _0921_ };
  always @(posedge work_clk)
    code_7_4 <= { _0935_, _0930_ };
  always @(posedge work_clk)
    escape_8 <= _0936_;
  always @(posedge work_clk)
    low_8 <= bytes[66:64];
  always @(posedge work_clk)
    middle_8 <= bytes[68:67];
  always @(posedge work_clk)
    high_8 <= _0938_;
  always @(posedge work_clk)
    code_8_0 <= _0940_;
  always @(posedge work_clk)
    code_8_1 <= { _0948_, _0944_ };
  always @(posedge work_clk)
    code_8_2 <= { _0956_, _0952_ };
  always @(posedge work_clk)
    code_8_3 <= { _0964_, _0959_ };
  always @(posedge work_clk)
    code_8_4 <= { _0972_, _0968_ };
  always @(posedge work_clk)
    escape_9 <= _0973_;
  always @(posedge work_clk)
    low_9 <= bytes[74:72];
  always @(posedge work_clk)
    middle_9 <= bytes[76:75];
  always @(posedge work_clk)
    high_9 <= _0975_;
  always @(posedge work_clk)
    code_9_0 <= _0978_;
  always @(posedge work_clk)
    code_9_1 <= { _0985_, _0982_ };
  always @(posedge work_clk)
    code_9_2 <= { _0992_, _0990_ };
  always @(posedge work_clk)
    code_9_3 <= { _1001_, _0995_ };
  always @(posedge work_clk)
    code_9_4 <= { _1009_, _1004_ };
  always @(posedge work_clk)
    escape_10 <= _1010_;
  always @(posedge work_clk)
    low_10 <= bytes[82:80];
  always @(posedge work_clk)
    middle_10 <= bytes[84:83];
  always @(posedge work_clk)
    high_10 <= _1012_;
  always @(posedge work_clk)
    code_10_0 <= _1014_;
  always @(posedge work_clk)
    code_10_1 <= { _1022_, _1018_ };
  always @(posedge work_clk)
    code_10_2 <= { _1029_, _1026_ };
  always @(posedge work_clk)
    code_10_3 <= { _1037_, _1032_ };
  always @(posedge work_clk)
    code_10_4 <= { _1045_, _1041_ };
  always @(posedge work_clk)
    escape_11 <= _1046_;
  always @(posedge work_clk)
    low_11 <= bytes[90:88];
  always @(posedge work_clk)
    middle_11 <= bytes[92:91];
  always @(posedge work_clk)
    high_11 <= _1048_;
  always @(posedge work_clk)
    code_11_0 <= _1051_;
  always @(posedge work_clk)
    code_11_1 <= { _1058_, _1055_ };
  always @(posedge work_clk)
    code_11_2 <= { _1066_, _1064_ };
  always @(posedge work_clk)
    code_11_3 <= { _1075_, _1069_ };
  always @(posedge work_clk)
    code_11_4 <= { _1083_, _1078_ };
  always @(posedge work_clk)
    escape_12 <= _1084_;
  always @(posedge work_clk)
    low_12 <= bytes[98:96];
  always @(posedge work_clk)
    middle_12 <= bytes[100:99];
  always @(posedge work_clk)
    high_12 <= _1086_;
  always @(posedge work_clk)
    code_12_0 <= _1088_;
  always @(posedge work_clk)
    code_12_1 <= { _1096_, _1092_ };
  always @(posedge work_clk)
    code_12_2 <= { _1103_, _1100_ };
  always @(posedge work_clk)
    code_12_3 <= { _1111_, _1106_ };
  always @(posedge work_clk)
    code_12_4 <= { _1118_, _1114_ };
  always @(posedge work_clk)
    escape_13 <= _1119_;
  always @(posedge work_clk)
    low_13 <= bytes[106:104];
  always @(posedge work_clk)
    middle_13 <= bytes[108:107];
  always @(posedge work_clk)
    high_13 <= _1121_;
  always @(posedge work_clk)
    code_13_0 <= _1124_;
  always @(posedge work_clk)
    code_13_1 <= { _1131_, _1128_ };
  always @(posedge work_clk)
    code_13_2 <= { _1138_, _1136_ };
  always @(posedge work_clk)
    code_13_3 <= { _1147_, _1141_ };
  always @(posedge work_clk)
    code_13_4 <= { _1155_, _1150_ };
  always @(posedge work_clk)
    escape_14 <= _1156_;
  always @(posedge work_clk)
    low_14 <= bytes[114:112];
  always @(posedge work_clk)
    middle_14 <= bytes[116:115];
  always @(posedge work_clk)
    high_14 <= _1158_;
  always @(posedge work_clk)
    code_14_0 <= _1160_;
  always @(posedge work_clk)
    code_14_1 <= { _1169_, _1164_ };
  always @(posedge work_clk)
    code_14_2 <= { _1176_, _1173_ };
  always @(posedge work_clk)
    code_14_3 <= { _1184_, _1179_ };
  always @(posedge work_clk)
    code_14_4 <= { _1192_, _1188_ };
  always @(posedge work_clk)
    escape_15 <= _1193_;
  always @(posedge work_clk)
    low_15 <= bytes[122:120];
  always @(posedge work_clk)
    middle_15 <= bytes[124:123];
  always @(posedge work_clk)
    high_15 <= _1195_;
  always @(posedge work_clk)
    code_15_0 <= _1197_;
  always @(posedge work_clk)
    code_15_1 <= { _1204_, _1201_ };
  always @(posedge work_clk)
    code_15_2 <= { _1211_, _1209_ };
  always @(posedge work_clk)
    code_15_3 <= { _1220_, _1214_ };
  always @(posedge work_clk)
    code_15_4 <= { _1228_, _1223_ };
  always @(posedge work_clk)
    escape_16 <= _1229_;
  always @(posedge work_clk)
    low_16 <= bytes[130:128];
  always @(posedge work_clk)
    middle_16 <= bytes[132:131];
  always @(posedge work_clk)
    high_16 <= _1231_;
  always @(posedge work_clk)
    code_16_0 <= _1233_;
  always @(posedge work_clk)
    code_16_1 <= { _1241_, _1237_ };
  always @(posedge work_clk)
    code_16_2 <= { _1248_, _1245_ };
  always @(posedge work_clk)
    code_16_3 <= { _1256_, _1251_ };
  always @(posedge work_clk)
    code_16_4 <= { _1264_, _1260_ };
  always @(posedge work_clk)
    escape_17 <= _1265_;
  always @(posedge work_clk)
    low_17 <= bytes[138:136];
  always @(posedge work_clk)
    middle_17 <= bytes[140:139];
  always @(posedge work_clk)
    high_17 <= _1267_;
  always @(posedge work_clk)
    code_17_0 <= _1271_;
  always @(posedge work_clk)
    code_17_1 <= { _1278_, _1275_ };
  always @(posedge work_clk)
    code_17_2 <= { _1285_, _1283_ };
  always @(posedge work_clk)
    code_17_3 <= { _1294_, _1288_ };
  always @(posedge work_clk)
    code_17_4 <= { _1302_, _1297_ };
  always @(posedge work_clk)
    escape_18 <= _1303_;
  always @(posedge work_clk)
    low_18 <= bytes[146:144];
  always @(posedge work_clk)
    middle_18 <= bytes[148:147];
  always @(posedge work_clk)
    high_18 <= _1305_;
  always @(posedge work_clk)
    code_18_0 <= _1307_;
  always @(posedge work_clk)
    code_18_1 <= { _1315_, _1311_ };
  always @(posedge work_clk)
    code_18_2 <= { _1322_, _1319_ };
  always @(posedge work_clk)
    code_18_3 <= { _1330_, _1325_ };
  always @(posedge work_clk)
    code_18_4 <= { _1338_, _1334_ };
  always @(posedge work_clk)
    escape_19 <= _1339_;
  always @(posedge work_clk)
    low_19 <= bytes[154:152];
  always @(posedge work_clk)
    middle_19 <= bytes[156:155];
  always @(posedge work_clk)
    high_19 <= _1341_;
  always @(posedge work_clk)
    code_19_0 <= _1344_;
  always @(posedge work_clk)
    code_19_1 <= { _1351_, _1348_ };
  always @(posedge work_clk)
    code_19_2 <= { _1358_, _1356_ };
  always @(posedge work_clk)
    code_19_3 <= { _1367_, _1361_ };
  always @(posedge work_clk)
    code_19_4 <= { _1376_, _1370_ };
  always @(posedge work_clk)
    escape_20 <= _1377_;
  always @(posedge work_clk)
    low_20 <= bytes[162:160];
  always @(posedge work_clk)
    middle_20 <= bytes[164:163];
  always @(posedge work_clk)
    high_20 <= _1379_;
  always @(posedge work_clk)
    code_20_0 <= _1381_;
  always @(posedge work_clk)
    code_20_1 <= { _1389_, _1385_ };
  always @(posedge work_clk)
    code_20_2 <= { _1396_, _1393_ };
  always @(posedge work_clk)
    code_20_3 <= { _1404_, _1399_ };
  always @(posedge work_clk)
    code_20_4 <= { _1412_, _1408_ };
  always @(posedge work_clk)
    escape_21 <= _1413_;
  always @(posedge work_clk)
    low_21 <= bytes[170:168];
  always @(posedge work_clk)
    middle_21 <= bytes[172:171];
  always @(posedge work_clk)
    high_21 <= _1415_;
  always @(posedge work_clk)
    code_21_0 <= _1418_;
  always @(posedge work_clk)
    code_21_1 <= { _1425_, _1422_ };
  always @(posedge work_clk)
    code_21_2 <= { _1432_, _1430_ };
  always @(posedge work_clk)
    code_21_3 <= { _1441_, _1435_ };
  always @(posedge work_clk)
    code_21_4 <= { _1449_, _1444_ };
  always @(posedge work_clk)
    escape_22 <= _1450_;
  always @(posedge work_clk)
    low_22 <= bytes[178:176];
  always @(posedge work_clk)
    middle_22 <= bytes[180:179];
  always @(posedge work_clk)
    high_22 <= _1452_;
  always @(posedge work_clk)
    code_22_0 <= _1454_;
  always @(posedge work_clk)
    code_22_1 <= { _1462_, _1458_ };
  always @(posedge work_clk)
    code_22_2 <= { _1469_, _1466_ };
  always @(posedge work_clk)
    code_22_3 <= { _1477_, _1472_ };
  always @(posedge work_clk)
    code_22_4 <= { _1485_, _1481_ };
  always @(posedge work_clk)
    escape_23 <= _1486_;
  always @(posedge work_clk)
    low_23 <= bytes[186:184];
  always @(posedge work_clk)
    middle_23 <= bytes[188:187];
  always @(posedge work_clk)
    high_23 <= _1488_;
  always @(posedge work_clk)
    code_23_0 <= _1491_;
  always @(posedge work_clk)
    code_23_1 <= { _1498_, _1495_ };
  always @(posedge work_clk)
    code_23_2 <= { _1505_, _1503_ };
  always @(posedge work_clk)
    code_23_3 <= { _1514_, _1508_ };
  always @(posedge work_clk)
    code_23_4 <= { _1522_, _1517_ };
  always @(posedge work_clk)
    escape_24 <= _1523_;
  always @(posedge work_clk)
    low_24 <= bytes[194:192];
  always @(posedge work_clk)
    middle_24 <= bytes[196:195];
  always @(posedge work_clk)
    high_24 <= _1525_;
  always @(posedge work_clk)
    code_24_0 <= _1527_;
  always @(posedge work_clk)
    code_24_1 <= { _1535_, _1531_ };
  always @(posedge work_clk)
    code_24_2 <= { _1542_, _1539_ };
  always @(posedge work_clk)
    code_24_3 <= { _1550_, _1545_ };
  always @(posedge work_clk)
    code_24_4 <= { _1558_, _1554_ };
  always @(posedge work_clk)
    escape_25 <= _1559_;
  always @(posedge work_clk)
    low_25 <= bytes[202:200];
  always @(posedge work_clk)
    middle_25 <= bytes[204:203];
  always @(posedge work_clk)
    high_25 <= _1561_;
  always @(posedge work_clk)
    code_25_0 <= _1563_;
  always @(posedge work_clk)
    code_25_1 <= { _1570_, _1567_ };
  always @(posedge work_clk)
    code_25_2 <= { _1577_, _1575_ };
  always @(posedge work_clk)
    code_25_3 <= { _1587_, _1580_ };
  always @(posedge work_clk)
    code_25_4 <= { _1595_, _1590_ };
  always @(posedge work_clk)
    escape_26 <= _1596_;
  always @(posedge work_clk)
    low_26 <= bytes[210:208];
  always @(posedge work_clk)
    middle_26 <= bytes[212:211];
  always @(posedge work_clk)
    high_26 <= _1598_;
  always @(posedge work_clk)
    code_26_0 <= _1600_;
  always @(posedge work_clk)
    code_26_1 <= { _1608_, _1604_ };
  always @(posedge work_clk)
    code_26_2 <= { _1615_, _1612_ };
  always @(posedge work_clk)
    code_26_3 <= { _1623_, _1618_ };
  always @(posedge work_clk)
    code_26_4 <= { _1631_, _1627_ };
  always @(posedge work_clk)
    escape_27 <= _1632_;
  always @(posedge work_clk)
    low_27 <= bytes[218:216];
  always @(posedge work_clk)
    middle_27 <= bytes[220:219];
  always @(posedge work_clk)
    high_27 <= _1634_;
  always @(posedge work_clk)
    code_27_0 <= _1637_;
  always @(posedge work_clk)
    code_27_1 <= { _1644_, _1641_ };
  always @(posedge work_clk)
    code_27_2 <= { _1651_, _1649_ };
  always @(posedge work_clk)
    code_27_3 <= { _1660_, _1654_ };
  always @(posedge work_clk)
    code_27_4 <= { _1668_, _1663_ };
  always @(posedge work_clk)
    escape_28 <= _1669_;
  always @(posedge work_clk)
    low_28 <= bytes[226:224];
  always @(posedge work_clk)
    middle_28 <= bytes[228:227];
  always @(posedge work_clk)
    high_28 <= _1671_;
  always @(posedge work_clk)
    code_28_0 <= _1673_;
  always @(posedge work_clk)
    code_28_1 <= { _1681_, _1677_ };
  always @(posedge work_clk)
    code_28_2 <= { _0002_, _1685_ };
  always @(posedge work_clk)
    code_28_3 <= { _0010_, _0005_ };
  always @(posedge work_clk)
    code_28_4 <= { _0018_, _0014_ };
  always @(posedge work_clk)
    escape_29 <= _0019_;
  always @(posedge work_clk)
    low_29 <= bytes[234:232];
  always @(posedge work_clk)
    middle_29 <= bytes[236:235];
  always @(posedge work_clk)
    high_29 <= _0021_;
  always @(posedge work_clk)
    code_29_0 <= _0024_;
  always @(posedge work_clk)
    code_29_1 <= { _0031_, _0028_ };
  always @(posedge work_clk)
    code_29_2 <= { _0038_, _0036_ };
  always @(posedge work_clk)
    code_29_3 <= { _0047_, _0041_ };
  always @(posedge work_clk)
    code_29_4 <= { _0055_, _0050_ };
  always @(posedge work_clk)
    escape_30 <= _0056_;
  always @(posedge work_clk)
    low_30 <= bytes[242:240];
  always @(posedge work_clk)
    middle_30 <= bytes[244:243];
  always @(posedge work_clk)
    high_30 <= _0058_;
  always @(posedge work_clk)
    code_30_0 <= _0060_;
  always @(posedge work_clk)
    code_30_1 <= { _0068_, _0064_ };
  always @(posedge work_clk)
    code_30_2 <= { _0075_, _0072_ };
  always @(posedge work_clk)
    code_30_3 <= { _0083_, _0078_ };
  always @(posedge work_clk)
    code_30_4 <= { _0091_, _0087_ };
  always @(posedge work_clk)
    escape_31 <= _0092_;
  always @(posedge work_clk)
    low_31 <= bytes[250:248];
  always @(posedge work_clk)
    middle_31 <= bytes[252:251];
  always @(posedge work_clk)
    high_31 <= _0094_;
  always @(posedge work_clk)
    code_31_0 <= _0097_;
  always @(posedge work_clk)
    code_31_1 <= { _0104_, _0101_ };
  always @(posedge work_clk)
    code_31_2 <= { _0112_, _0110_ };
  always @(posedge work_clk)
    code_31_3 <= { _0121_, _0115_ };
  always @(posedge work_clk)
    code_31_4 <= { _0129_, _0124_ };
  always @(posedge work_clk)
    escape_32 <= _0130_;
  always @(posedge work_clk)
    low_32 <= bytes[258:256];
  always @(posedge work_clk)
    middle_32 <= bytes[260:259];
  always @(posedge work_clk)
    high_32 <= _0132_;
  always @(posedge work_clk)
    code_32_0 <= _0134_;
  always @(posedge work_clk)
    code_32_1 <= { _0142_, _0138_ };
  always @(posedge work_clk)
    code_32_2 <= { _0149_, _0146_ };
  always @(posedge work_clk)
    code_32_3 <= { _0157_, _0152_ };
  always @(posedge work_clk)
    code_32_4 <= { _0164_, _0160_ };
  always @(posedge work_clk)
    escape_33 <= _0165_;
  always @(posedge work_clk)
    low_33 <= bytes[266:264];
  always @(posedge work_clk)
    middle_33 <= bytes[268:267];
  always @(posedge work_clk)
    high_33 <= _0167_;
  always @(posedge work_clk)
    code_33_0 <= _0170_;
  always @(posedge work_clk)
    code_33_1 <= { _0177_, _0174_ };
  always @(posedge work_clk)
    code_33_2 <= { _0184_, _0182_ };
  always @(posedge work_clk)
    code_33_3 <= { _0193_, _0187_ };
  always @(posedge work_clk)
    code_33_4 <= { _0201_, _0196_ };
  always @(posedge work_clk)
    escape_34 <= _0202_;
  always @(posedge work_clk)
    low_34 <= bytes[274:272];
  always @(posedge work_clk)
    middle_34 <= bytes[276:275];
  always @(posedge work_clk)
    high_34 <= _0204_;
  always @(posedge work_clk)
    code_34_0 <= _0206_;
  always @(posedge work_clk)
    code_34_1 <= { _0215_, _0210_ };
  always @(posedge work_clk)
    code_34_2 <= { _0222_, _0219_ };
  always @(posedge work_clk)
    code_34_3 <= { _0230_, _0225_ };
  always @(posedge work_clk)
    code_34_4 <= { _0238_, _0234_ };
  always @(posedge work_clk)
    escape_35 <= _0239_;
  always @(posedge work_clk)
    low_35 <= bytes[282:280];
  always @(posedge work_clk)
    middle_35 <= bytes[284:283];
  always @(posedge work_clk)
    high_35 <= _0241_;
  always @(posedge work_clk)
    code_35_0 <= _0243_;
  always @(posedge work_clk)
    code_35_1 <= { _0250_, _0247_ };
  always @(posedge work_clk)
    code_35_2 <= { _0257_, _0255_ };
  always @(posedge work_clk)
    code_35_3 <= { _0266_, _0260_ };
  always @(posedge work_clk)
    code_35_4 <= { _0274_, _0269_ };
  always @(posedge work_clk)
    escape_36 <= _0275_;
  always @(posedge work_clk)
    low_36 <= bytes[290:288];
  always @(posedge work_clk)
    middle_36 <= bytes[292:291];
  always @(posedge work_clk)
    high_36 <= _0277_;
  always @(posedge work_clk)
    code_36_0 <= _0279_;
  always @(posedge work_clk)
    code_36_1 <= { _0287_, _0283_ };
  always @(posedge work_clk)
    code_36_2 <= { _0294_, _0291_ };
  always @(posedge work_clk)
    code_36_3 <= { _0302_, _0297_ };
  always @(posedge work_clk)
    code_36_4 <= { _0310_, _0306_ };
  always @(posedge work_clk)
    escape_37 <= _0311_;
  always @(posedge work_clk)
    low_37 <= bytes[298:296];
  always @(posedge work_clk)
    middle_37 <= bytes[300:299];
  always @(posedge work_clk)
    high_37 <= _0313_;
  always @(posedge work_clk)
    code_37_0 <= _0317_;
  always @(posedge work_clk)
    code_37_1 <= { _0324_, _0321_ };
  always @(posedge work_clk)
    code_37_2 <= { _0331_, _0329_ };
  always @(posedge work_clk)
    code_37_3 <= { _0340_, _0334_ };
  always @(posedge work_clk)
    code_37_4 <= { _0348_, _0343_ };
  always @(posedge work_clk)
    escape_38 <= _0349_;
  always @(posedge work_clk)
    low_38 <= bytes[306:304];
  always @(posedge work_clk)
    middle_38 <= bytes[308:307];
  always @(posedge work_clk)
    high_38 <= _0351_;
  always @(posedge work_clk)
    code_38_0 <= _0353_;
  always @(posedge work_clk)
    code_38_1 <= { _0361_, _0357_ };
  always @(posedge work_clk)
    code_38_2 <= { _0368_, _0365_ };
  always @(posedge work_clk)
    code_38_3 <= { _0376_, _0371_ };
  always @(posedge work_clk)
    code_38_4 <= { _0384_, _0380_ };
  always @(posedge work_clk)
    escape_39 <= _0385_;
  always @(posedge work_clk)
    low_39 <= bytes[314:312];
  always @(posedge work_clk)
    middle_39 <= bytes[316:315];
  always @(posedge work_clk)
    high_39 <= _0387_;
  always @(posedge work_clk)
    code_39_0 <= _0390_;
  always @(posedge work_clk)
    code_39_1 <= { _0397_, _0394_ };
  always @(posedge work_clk)
    code_39_2 <= { _0404_, _0402_ };
  always @(posedge work_clk)
    code_39_3 <= { _0413_, _0407_ };
  always @(posedge work_clk)
    code_39_4 <= { _0422_, _0416_ };
  always @(posedge work_clk)
    escape_40 <= _0423_;
  always @(posedge work_clk)
    low_40 <= bytes[322:320];
  always @(posedge work_clk)
    middle_40 <= bytes[324:323];
  always @(posedge work_clk)
    high_40 <= _0425_;
  always @(posedge work_clk)
    code_40_0 <= _0427_;
  always @(posedge work_clk)
    code_40_1 <= { _0435_, _0431_ };
  always @(posedge work_clk)
    code_40_2 <= { _0442_, _0439_ };
  always @(posedge work_clk)
    code_40_3 <= { _0450_, _0445_ };
  always @(posedge work_clk)
    code_40_4 <= { _0458_, _0454_ };
  always @(posedge work_clk)
    escape_41 <= _0459_;
  always @(posedge work_clk)
    low_41 <= bytes[330:328];
  always @(posedge work_clk)
    middle_41 <= bytes[332:331];
  always @(posedge work_clk)
    high_41 <= _0461_;
  always @(posedge work_clk)
    code_41_0 <= _0464_;
  always @(posedge work_clk)
    code_41_1 <= { _0471_, _0468_ };
  always @(posedge work_clk)
    code_41_2 <= { _0478_, _0476_ };
  always @(posedge work_clk)
    code_41_3 <= { _0487_, _0481_ };
  always @(posedge work_clk)
    code_41_4 <= { _0495_, _0490_ };
  always @(posedge work_clk)
    escape_42 <= _0496_;
  always @(posedge work_clk)
    low_42 <= bytes[338:336];
  always @(posedge work_clk)
    middle_42 <= bytes[340:339];
  always @(posedge work_clk)
    high_42 <= _0498_;
  always @(posedge work_clk)
    code_42_0 <= _0500_;
  always @(posedge work_clk)
    code_42_1 <= { _0508_, _0504_ };
  always @(posedge work_clk)
    code_42_2 <= { _0515_, _0512_ };
  always @(posedge work_clk)
    code_42_3 <= { _0523_, _0518_ };
  always @(posedge work_clk)
    code_42_4 <= { _0531_, _0527_ };
  always @(posedge work_clk)
    escape_43 <= _0532_;
  always @(posedge work_clk)
    low_43 <= bytes[346:344];
  always @(posedge work_clk)
    middle_43 <= bytes[348:347];
  always @(posedge work_clk)
    high_43 <= _0534_;
  always @(posedge work_clk)
    code_43_0 <= _0537_;
  always @(posedge work_clk)
    code_43_1 <= { _0544_, _0541_ };
  always @(posedge work_clk)
    code_43_2 <= { _0551_, _0549_ };
  always @(posedge work_clk)
    code_43_3 <= { _0560_, _0554_ };
  always @(posedge work_clk)
    code_43_4 <= { _0568_, _0563_ };
  always @(posedge work_clk)
    escape_44 <= _0569_;
  always @(posedge work_clk)
    low_44 <= bytes[354:352];
  always @(posedge work_clk)
    middle_44 <= bytes[356:355];
  always @(posedge work_clk)
    high_44 <= _0571_;
  always @(posedge work_clk)
    code_44_0 <= _0573_;
  always @(posedge work_clk)
    code_44_1 <= { _0581_, _0577_ };
  always @(posedge work_clk)
    code_44_2 <= { _0588_, _0585_ };
  always @(posedge work_clk)
    code_44_3 <= { _0596_, _0591_ };
  always @(posedge work_clk)
    code_44_4 <= { _0604_, _0600_ };
  always @(posedge work_clk)
    escape_45 <= _0605_;
  always @(posedge work_clk)
    low_45 <= bytes[362:360];
  always @(posedge work_clk)
    middle_45 <= bytes[364:363];
  always @(posedge work_clk)
    high_45 <= _0607_;
  always @(posedge work_clk)
    code_45_0 <= _0609_;
  always @(posedge work_clk)
    code_45_1 <= { _0616_, _0613_ };
  always @(posedge work_clk)
    code_45_2 <= { _0623_, _0621_ };
  always @(posedge work_clk)
    code_45_3 <= { _0633_, _0626_ };
  always @(posedge work_clk)
    code_45_4 <= { _0641_, _0636_ };
  always @(posedge work_clk)
    escape_46 <= _0642_;
  always @(posedge work_clk)
    low_46 <= bytes[370:368];
  always @(posedge work_clk)
    middle_46 <= bytes[372:371];
  always @(posedge work_clk)
    high_46 <= _0644_;
  always @(posedge work_clk)
    code_46_0 <= _0646_;
  always @(posedge work_clk)
    code_46_1 <= { _0654_, _0650_ };
  always @(posedge work_clk)
    code_46_2 <= { _0661_, _0658_ };
  always @(posedge work_clk)
    code_46_3 <= { _0669_, _0664_ };
  always @(posedge work_clk)
    code_46_4 <= { _0677_, _0673_ };
  always @(posedge work_clk)
    escape_47 <= _0678_;
  always @(posedge work_clk)
    low_47 <= bytes[378:376];
  always @(posedge work_clk)
    middle_47 <= bytes[380:379];
  always @(posedge work_clk)
    high_47 <= _0680_;
  always @(posedge work_clk)
    code_47_0 <= _0683_;
  always @(posedge work_clk)
    code_47_1 <= { _0690_, _0687_ };
  always @(posedge work_clk)
    code_47_2 <= { _0697_, _0695_ };
  always @(posedge work_clk)
    code_47_3 <= { _0706_, _0700_ };
  always @(posedge work_clk)
    code_47_4 <= { _0714_, _0709_ };
  always @(posedge work_clk)
    escape_48 <= _0715_;
  always @(posedge work_clk)
    low_48 <= bytes[386:384];
  always @(posedge work_clk)
    middle_48 <= bytes[388:387];
  always @(posedge work_clk)
    high_48 <= _0717_;
  always @(posedge work_clk)
    code_48_0 <= _0719_;
  always @(posedge work_clk)
    code_48_1 <= { _0727_, _0723_ };
  always @(posedge work_clk)
    code_48_2 <= { _0735_, _0731_ };
  always @(posedge work_clk)
    code_48_3 <= { _0743_, _0738_ };
  always @(posedge work_clk)
    code_48_4 <= { _0751_, _0747_ };
  always @(posedge work_clk)
    escape_49 <= _0752_;
  always @(posedge work_clk)
    low_49 <= bytes[394:392];
  always @(posedge work_clk)
    middle_49 <= bytes[396:395];
  always @(posedge work_clk)
    high_49 <= _0754_;
  always @(posedge work_clk)
    code_49_0 <= _0757_;
  always @(posedge work_clk)
    code_49_1 <= { _0764_, _0761_ };
  always @(posedge work_clk)
    code_49_2 <= { _0771_, _0769_ };
  always @(posedge work_clk)
    code_49_3 <= { _0780_, _0774_ };
  always @(posedge work_clk)
    code_49_4 <= { _0788_, _0783_ };
  always @(posedge work_clk)
    escape_50 <= _0789_;
  always @(posedge work_clk)
    low_50 <= bytes[402:400];
  always @(posedge work_clk)
    middle_50 <= bytes[404:403];
  always @(posedge work_clk)
    high_50 <= _0791_;
  always @(posedge work_clk)
    code_50_0 <= _0793_;
  always @(posedge work_clk)
    code_50_1 <= { _0801_, _0797_ };
  always @(posedge work_clk)
    code_50_2 <= { _0808_, _0805_ };
  always @(posedge work_clk)
    code_50_3 <= { _0816_, _0811_ };
  always @(posedge work_clk)
    code_50_4 <= { _0824_, _0820_ };
  always @(posedge work_clk)
    middle_51 <= bytes[412:411];
  always @(posedge work_clk)
    high_51 <= _0826_;
  always @(posedge work_clk)
    code_51_0 <= _0829_;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.results (spare, put, \port$920$7 , room, idle, values__0, values__1, values__2, values__3, values__4, values__5, values__6, values__7, words__ready, work_rst, complete, words__payload, valid, work_clk);
  input [1:0] spare;
  wire [1:0] spare;
  input put;
  wire put;
  input [8:0] \port$920$7 ;
  wire [8:0] \port$920$7 ;
  output room;
  wire room;
  output idle;
  wire idle;
  input signed [47:0] values__0;
  wire signed [47:0] values__0;
  input signed [47:0] values__1;
  wire signed [47:0] values__1;
  input signed [47:0] values__2;
  wire signed [47:0] values__2;
  input signed [47:0] values__3;
  wire signed [47:0] values__3;
  input signed [47:0] values__4;
  wire signed [47:0] values__4;
  input signed [47:0] values__5;
  wire signed [47:0] values__5;
  input signed [47:0] values__6;
  wire signed [47:0] values__6;
  input signed [47:0] values__7;
  wire signed [47:0] values__7;
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
  wire [3:0] _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [63:0] _011_;
  wire [63:0] _012_;
  wire [63:0] _013_;
  wire [63:0] _014_;
  wire [63:0] _015_;
  wire [63:0] _016_;
  wire [63:0] _017_;
  wire [63:0] _018_;
  wire [63:0] _019_;
  wire _020_;
  wire [63:0] _021_;
  wire [63:0] _022_;
  wire [63:0] _023_;
  wire [63:0] _024_;
  wire [63:0] _025_;
  wire [63:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [1:0] _033_;
  wire _034_;
  wire _035_;
  wire [47:0] _036_;
  wire [47:0] _037_;
  wire _038_;
  wire [47:0] _039_;
  wire [47:0] _040_;
  wire [47:0] _041_;
  wire [47:0] _042_;
  wire [47:0] _043_;
  wire [47:0] _044_;
  wire _045_;
  wire _046_;
  wire [7:0] _047_;
  wire _048_;
  wire [2:0] _049_;
  wire _050_;
  wire [63:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
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
  reg signed [47:0] copy_0 = 48'h000000000000;
  reg signed [47:0] copy_1 = 48'h000000000000;
  reg signed [47:0] copy_2 = 48'h000000000000;
  reg signed [47:0] copy_3 = 48'h000000000000;
  reg signed [47:0] copy_4 = 48'h000000000000;
  reg signed [47:0] copy_5 = 48'h000000000000;
  reg signed [47:0] copy_6 = 48'h000000000000;
  reg signed [47:0] copy_7 = 48'h000000000000;
  reg ends = 1'h0;
  reg \final$44  = 1'h0;
  wire first_final;
  wire [7:0] first_tokens;
  reg last_token = 1'h0;
  reg last_word = 1'h0;
  reg pending = 1'h0;
  reg [7:0] place = 8'h00;
  reg sending = 1'h0;
  wire take;
  reg [1:0] unsent = 2'h0;
  reg [63:0] word = 64'h0000000000000000;
  assign _007_ = first_tokens[1:0] == 1'h1;
  assign _008_ = ~ valid;
  assign _009_ = _008_ | words__ready;
  assign _011_ = { copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0[47], copy_0 } & { place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0] };
  assign _012_ = { copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1[47], copy_1 } & { place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1] };
  assign _013_ = _011_ | _012_;
  assign _014_ = { copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2[47], copy_2 } & { place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2] };
  assign _015_ = _013_ | _014_;
  assign _016_ = { copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3[47], copy_3 } & { place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3], place[3] };
  assign _017_ = _015_ | _016_;
  assign _018_ = { copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4[47], copy_4 } & { place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4], place[4] };
  assign _019_ = _017_ | _018_;
  assign _021_ = { copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5[47], copy_5 } & { place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5], place[5] };
  assign _022_ = _019_ | _021_;
  assign _023_ = { copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6[47], copy_6 } & { place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6], place[6] };
  assign _024_ = _022_ | _023_;
  assign _025_ = { copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7[47], copy_7 } & { place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7], place[7] };
  assign _026_ = _024_ | _025_;
  assign _027_ = last_word & last_token;
  assign _028_ = _027_ & \final$44 ;
  assign _029_ = ~ valid;
  assign _030_ = _029_ | words__ready;
  assign _032_ = sending & _030_;
  always @(posedge work_clk)
    unsent <= _033_;
  always @(posedge work_clk)
    pending <= _034_;
  always @(posedge work_clk)
    sending <= _035_;
  always @(posedge work_clk)
    copy_0 <= _036_;
  always @(posedge work_clk)
    copy_1 <= _037_;
  always @(posedge work_clk)
    copy_2 <= _039_;
  always @(posedge work_clk)
    copy_3 <= _040_;
  always @(posedge work_clk)
    copy_4 <= _041_;
  always @(posedge work_clk)
    copy_5 <= _042_;
  always @(posedge work_clk)
    copy_6 <= _043_;
  always @(posedge work_clk)
    copy_7 <= _044_;
  always @(posedge work_clk)
    last_token <= _045_;
  always @(posedge work_clk)
    \final$44  <= _046_;
  always @(posedge work_clk)
    place <= _047_;
  always @(posedge work_clk)
    last_word <= _048_;
  always @(posedge work_clk)
    valid <= _050_;
  always @(posedge work_clk)
    word <= _051_;
  always @(posedge work_clk)
    ends <= _052_;
  assign room = ~ unsent[1];
  assign _010_ = ! unsent;
  assign _020_ = ~ valid;
  assign idle = _010_ & _020_;
  assign _031_ = complete | pending;
  assign _038_ = ~ sending;
  assign take = _031_ & _038_;
  assign _049_ = unsent + put;
  assign _053_ = ~ valid;
  assign _054_ = _053_ | words__ready;
  assign _000_ = sending & _054_;
  assign _001_ = last_word & last_token;
  assign _002_ = _000_ & _001_;
  assign _003_ = _049_ - _002_;
  assign _004_ = complete | pending;
  assign _005_ = ~ sending;
  assign _006_ = _004_ & _005_;
  assign _052_ = _009_ ? _028_ : ends;
  assign _051_ = _009_ ? _026_ : word;
  assign _055_ = _009_ ? sending : valid;
  assign _050_ = work_rst ? 1'h0 : _055_;
  assign _056_ = sending ? last_word : 1'h0;
  assign _057_ = _032_ ? place[6] : _056_;
  assign _048_ = work_rst ? 1'h0 : _057_;
  assign _058_ = sending ? place : 8'h01;
  assign _059_ = _032_ ? { place[6:0], 1'h0 } : _058_;
  assign _047_ = work_rst ? 8'h00 : _059_;
  assign _060_ = sending ? \final$44  : first_final;
  assign _046_ = work_rst ? 1'h0 : _060_;
  assign _061_ = sending ? last_token : _007_;
  assign _062_ = last_word ? 1'h0 : _061_;
  assign _063_ = _032_ ? _062_ : _061_;
  assign _045_ = work_rst ? 1'h0 : _063_;
  assign _044_ = sending ? copy_7 : values__7;
  assign _043_ = sending ? copy_6 : values__6;
  assign _042_ = sending ? copy_5 : values__5;
  assign _041_ = sending ? copy_4 : values__4;
  assign _040_ = sending ? copy_3 : values__3;
  assign _039_ = sending ? copy_2 : values__2;
  assign _037_ = sending ? copy_1 : values__1;
  assign _036_ = sending ? copy_0 : values__0;
  assign _064_ = _006_ ? 1'h1 : sending;
  assign _065_ = last_token ? 1'h0 : _064_;
  assign _066_ = last_word ? _065_ : _064_;
  assign _067_ = _032_ ? _066_ : _064_;
  assign _035_ = work_rst ? 1'h0 : _067_;
  assign _068_ = complete ? 1'h1 : pending;
  assign _069_ = _006_ ? 1'h0 : _068_;
  assign _034_ = work_rst ? 1'h0 : _069_;
  assign _033_ = work_rst ? 2'h0 : _003_[1:0];
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1056$0 (first_tokens[1:0]),
    .\port$920$7 (\port$920$7 ),
    .put(put),
    .take(take),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign words__payload = { ends, word };
  assign first_tokens[7:2] = 6'h00;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.results.tiles (put, \port$920$7 , take, \port$1056$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$920$7 ;
  wire [8:0] \port$920$7 ;
  input take;
  wire take;
  output [1:0] \port$1056$0 ;
  wire [1:0] \port$1056$0 ;
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
  wire _06_;
  wire [1:0] _07_;
  wire _08_;
  wire [3:0] _09_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  reg final_1 = 1'h0;
  reg [1:0] level = 2'h0;
  assign _00_ = level + put;
  assign _09_ = _00_ - take;
  assign _01_ = 1'h0 + take;
  assign _02_ = level == _01_;
  assign _03_ = put & _02_;
  assign _04_ = 1'h1 + take;
  assign _05_ = level == _04_;
  assign _06_ = put & _05_;
  always @(posedge work_clk)
    level <= _07_;
  always @(posedge work_clk)
    final_0 <= _08_;
  always @(posedge work_clk)
    final_1 <= _10_;
  assign _11_ = _06_ ? \port$920$7 [0] : final_1;
  assign _10_ = work_rst ? 1'h0 : _11_;
  assign _12_ = take ? final_1 : final_0;
  assign _13_ = _03_ ? \port$920$7 [0] : _12_;
  assign _08_ = work_rst ? 1'h0 : _13_;
  assign _07_ = work_rst ? 2'h0 : _09_[1:0];
  assign \port$1056$0  = 2'h1;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.scales (put, first, work_rst, take, value, work_clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.walk (o__ready, job__valid, job__payload, beats__payload, work_rst, job__ready, beats__valid, work_clk);
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _260_ = b[5:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _268_ = b[5:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _276_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _282_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _290_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _298_ = b[3:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _305_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _312_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _319_ = b[3:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _327_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _335_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _343_ = b[15:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _351_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _359_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _367_ = b[23:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      4'b???1:
        _409_ = b[1:0];
      4'b??1?:
        _409_ = b[3:2];
      4'b?1??:
        _409_ = b[5:4];
      4'b1???:
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.walk.ahead  ahead (
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.core.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.director (rst, drained, aborted, flushed, fields_command__ready, weights_command__ready, bad_weights, \program , tokens, start, abort, job, weights_command__payload, fields_command__payload, busy, fields_command__valid, bad_descriptor, bad_magic, bad_version, bad_config, pass_done
, clear, finish, fields__ready, job__valid, unpack_job__valid, weights_command__valid, flush, failed, fields__valid, fields__payload, job__ready, unpack_job__ready, clk);
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
  wire [32:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [32:0] _015_;
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
  wire [15:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire _036_;
  wire [16:0] _037_;
  wire _038_;
  wire _039_;
  wire [16:0] _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire [511:0] _047_;
  wire _048_;
  wire [31:0] _049_;
  wire [7:0] _050_;
  wire _051_;
  wire [21:0] _052_;
  wire [21:0] _053_;
  wire _054_;
  wire _055_;
  wire _056_;
  wire _057_;
  wire [1:0] _058_;
  wire _059_;
  wire [2:0] _060_;
  wire _061_;
  wire _062_;
  wire [14:0] _063_;
  wire _064_;
  wire [31:0] _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire [31:0] _069_;
  wire [31:0] _070_;
  wire [15:0] _071_;
  wire _072_;
  wire [3:0] _073_;
  wire _074_;
  wire [15:0] _075_;
  wire _076_;
  wire [15:0] _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire [15:0] _081_;
  wire _082_;
  wire _083_;
  wire [7:0] _084_;
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
  wire [31:0] _104_;
  wire [31:0] _105_;
  wire [32:0] _106_;
  wire [23:0] _107_;
  wire [24:0] _108_;
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
  wire [39:0] _146_;
  wire [7:0] _147_;
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
  wire [15:0] _161_;
  wire [15:0] _162_;
  wire _163_;
  wire [15:0] _164_;
  wire [15:0] _165_;
  wire _166_;
  wire _167_;
  wire _168_;
  wire _169_;
  wire _170_;
  wire _171_;
  wire _172_;
  wire [15:0] _173_;
  wire [15:0] _174_;
  wire _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire [15:0] _179_;
  wire [15:0] _180_;
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
  wire [3:0] _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [3:0] _208_;
  wire _209_;
  wire [3:0] _210_;
  wire [3:0] _211_;
  wire _212_;
  wire [3:0] _213_;
  wire [3:0] _214_;
  wire [3:0] _215_;
  wire _216_;
  wire [3:0] _217_;
  wire [3:0] _218_;
  wire _219_;
  wire [3:0] _220_;
  wire _221_;
  wire [3:0] _222_;
  wire [3:0] _223_;
  wire [3:0] _224_;
  wire _225_;
  wire [3:0] _226_;
  wire _227_;
  wire [3:0] _228_;
  wire _229_;
  wire [3:0] _230_;
  wire [3:0] _231_;
  wire _232_;
  wire [3:0] _233_;
  wire [3:0] _234_;
  wire _235_;
  wire [3:0] _236_;
  wire _237_;
  wire _238_;
  wire _239_;
  wire _240_;
  wire _241_;
  wire _242_;
  wire [15:0] _243_;
  wire _244_;
  wire [31:0] _245_;
  wire [31:0] _246_;
  wire _247_;
  wire _248_;
  wire [31:0] _249_;
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
  wire [7:0] _260_;
  wire [7:0] _261_;
  wire [7:0] _262_;
  wire _263_;
  wire [31:0] _264_;
  wire [31:0] _265_;
  wire _266_;
  wire _267_;
  wire _268_;
  wire _269_;
  wire _270_;
  wire [63:0] _271_;
  wire [63:0] _272_;
  wire [63:0] _273_;
  wire [63:0] _274_;
  wire [63:0] _275_;
  wire [63:0] _276_;
  wire [63:0] _277_;
  wire [63:0] _278_;
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
  reg [21:0] \$signal  = 22'h000000;
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
  reg [7:0] place = 8'h01;
  reg [511:0] record = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [15:0] vectors = 16'h0000;
  assign _000_ = bad_magic_found & header;
  assign _093_ = bad_version_found & header;
  assign _094_ = bad_magic_found & header;
  assign _110_ = ~ _094_;
  assign _118_ = _093_ & _110_;
  assign _128_ = bad_config_found & header;
  assign _001_ = bad_magic_found & header;
  assign _011_ = bad_version_found & header;
  assign _021_ = _001_ | _011_;
  assign _032_ = ~ _021_;
  assign _041_ = _128_ & _032_;
  assign _051_ = header ? bad_header_found : bad_job_found;
  assign _062_ = bad_magic_found & header;
  assign _080_ = bad_version_found & header;
  assign _085_ = _062_ | _080_;
  assign _086_ = bad_config_found & header;
  assign _087_ = _085_ | _086_;
  assign _088_ = ~ _087_;
  assign _089_ = _051_ & _088_;
  assign _090_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _091_ = abort & busy;
  assign _092_ = ~ finish;
  assign aborted = _091_ & _092_;
  assign _095_ = place[0] & fields__ready;
  assign _096_ = place[1] & fields__ready;
  assign _097_ = place[2] & fields__ready;
  assign _098_ = place[3] & fields__ready;
  assign _099_ = place[4] & fields__ready;
  assign _100_ = place[5] & fields__ready;
  assign _101_ = place[6] & fields__ready;
  assign _102_ = place[7] & fields__ready;
  assign _103_ = fields__valid & fields__ready;
  assign _104_ = check ^ fields__payload[31:0];
  assign _105_ = _104_ ^ fields__payload[63:32];
  assign _106_ = record[63:32] - 1'h1;
  assign _107_ = 1'h0 + { 3'h0, _106_[15:0], 4'h0 };
  assign _108_ = record[151:128] - record[75:64];
  assign _109_ = record[31:0] != 31'h4e524554;
  assign _111_ = record[63:32] != 1'h1;
  assign _112_ = record[95:64] != 32'd4076880591;
  assign _113_ = record[127:96] != 16'he1b1;
  assign _114_ = | bad_config_rules;
  assign _115_ = | check;
  assign _116_ = | record[159:128];
  assign _117_ = ~ _116_;
  assign _119_ = | record[159:144];
  assign _120_ = | bad_header_rules;
  assign _121_ = | check;
  assign _122_ = | record[31:0];
  assign _123_ = ~ _122_;
  assign _124_ = | record[63:32];
  assign _125_ = ~ _124_;
  assign _126_ = | record[95:64];
  assign _127_ = ~ _126_;
  assign _129_ = | record[127:96];
  assign _130_ = ~ _129_;
  assign _131_ = | record[159:128];
  assign _132_ = ~ _131_;
  assign _133_ = | record[255:224];
  assign _134_ = ~ _133_;
  assign _135_ = | record[31:24];
  assign _136_ = | record[63:48];
  assign _137_ = | record[95:76];
  assign _138_ = | record[127:100];
  assign _139_ = | record[159:152];
  assign _140_ = record[95:64] > 5'h10;
  assign _141_ = record[159:128] > 7'h40;
  assign _142_ = | record[191:160];
  assign _143_ = | bad_job_rules;
  assign _144_ = \$signal  != by_beats;
  assign _145_ = _143_ | _144_;
  assign _146_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _002_ = flush | job__ready;
  assign _003_ = flush | unpack_job__ready;
  assign _004_ = flush | weights_command__ready;
  assign _005_ = address + 7'h40;
  assign _006_ = abort | failed;
  assign _007_ = _006_ | bad_weights;
  assign _008_ = fields__valid & place[7];
  assign _009_ = abort | failed;
  assign _010_ = _009_ | bad_weights;
  assign _012_ = abort | failed;
  assign _013_ = _012_ | bad_weights;
  assign _014_ = | vectors;
  assign _015_ = record[159:128] - 1'h1;
  assign _016_ = record[159:128] == 1'h1;
  assign _017_ = record[159:128] == 2'h2;
  assign _018_ = abort | failed;
  assign _019_ = _018_ | bad_weights;
  assign _020_ = bad_magic_found & header;
  assign _022_ = bad_version_found & header;
  assign _023_ = _020_ | _022_;
  assign _024_ = bad_config_found & header;
  assign _025_ = _023_ | _024_;
  assign _026_ = header ? bad_header_found : bad_job_found;
  assign _027_ = _025_ | _026_;
  assign _028_ = abort | failed;
  assign _029_ = _028_ | bad_weights;
  assign _030_ = left < 1'h1;
  assign _031_ = _030_ ? left : 16'h0001;
  assign _033_ = left > 1'h1;
  assign _034_ = abort | failed;
  assign _035_ = _034_ | bad_weights;
  assign _036_ = | { weights_command__valid, unpack_job__valid, job__valid };
  assign _037_ = left - pass_tokens;
  assign _038_ = abort | failed;
  assign _039_ = _038_ | bad_weights;
  assign _040_ = jobs_left - 1'h1;
  assign _042_ = jobs_left == 2'h2;
  assign _043_ = abort | failed;
  assign _044_ = _043_ | bad_weights;
  assign _045_ = abort | failed;
  assign _046_ = _045_ | bad_weights;
  always @(posedge clk)
    record <= _047_;
  always @(posedge clk)
    fields__ready <= _048_;
  always @(posedge clk)
    check <= _049_;
  always @(posedge clk)
    place <= _050_;
  always @(posedge clk)
    \$signal  <= _052_;
  always @(posedge clk)
    by_beats <= _053_;
  always @(posedge clk)
    bad_magic_rules <= _054_;
  always @(posedge clk)
    bad_magic_found <= _055_;
  always @(posedge clk)
    bad_version_rules <= _056_;
  always @(posedge clk)
    bad_version_found <= _057_;
  always @(posedge clk)
    bad_config_rules <= _058_;
  always @(posedge clk)
    bad_config_found <= _059_;
  always @(posedge clk)
    bad_header_rules <= _060_;
  always @(posedge clk)
    bad_header_found <= _061_;
  always @(posedge clk)
    bad_job_rules <= _063_;
  always @(posedge clk)
    bad_job_found <= _064_;
  always @(posedge clk)
    _weights <= _065_;
  always @(posedge clk)
    job__valid <= _066_;
  always @(posedge clk)
    unpack_job__valid <= _067_;
  always @(posedge clk)
    weights_command__valid <= _068_;
  always @(posedge clk)
    base <= _069_;
  always @(posedge clk)
    address <= _070_;
  always @(posedge clk)
    vectors <= _071_;
  always @(posedge clk)
    header <= _072_;
  always @(posedge clk)
    fsm_state <= _073_;
  always @(posedge clk)
    flush <= _074_;
  always @(posedge clk)
    left <= _075_;
  always @(posedge clk)
    more <= _076_;
  always @(posedge clk)
    jobs_from <= _077_;
  always @(posedge clk)
    jobs_one <= _078_;
  always @(posedge clk)
    jobs_two <= _079_;
  always @(posedge clk)
    jobs_left <= _081_;
  always @(posedge clk)
    jobs_last <= _082_;
  always @(posedge clk)
    jobs_nearly <= _083_;
  always @(posedge clk)
    pass_tokens <= _084_;
  assign _147_ = _148_ ? _031_[7:0] : pass_tokens;
  assign _148_ = fsm_state == 4'h8;
  assign _084_ = rst ? 8'h00 : _147_;
  assign _149_ = more ? jobs_nearly : _042_;
  function [0:0] _470_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _470_ = b[0:0];
      2'b1?:
        _470_ = b[1:1];
      default:
        _470_ = a;
    endcase
  endfunction
  assign _150_ = _470_(jobs_nearly, { _153_, _149_ }, { _154_, _151_ });
  assign _151_ = fsm_state == 4'h7;
  assign _152_ = header ? jobs_two : jobs_nearly;
  assign _153_ = _027_ ? jobs_nearly : _152_;
  assign _154_ = fsm_state == 4'h6;
  assign _083_ = rst ? 1'h0 : _150_;
  assign _155_ = more ? jobs_last : jobs_nearly;
  function [0:0] _477_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _477_ = b[0:0];
      2'b1?:
        _477_ = b[1:1];
      default:
        _477_ = a;
    endcase
  endfunction
  assign _156_ = _477_(jobs_last, { _159_, _155_ }, { _160_, _157_ });
  assign _157_ = fsm_state == 4'h7;
  assign _158_ = header ? jobs_one : jobs_last;
  assign _159_ = _027_ ? jobs_last : _158_;
  assign _160_ = fsm_state == 4'h6;
  assign _082_ = rst ? 1'h0 : _156_;
  assign _161_ = more ? jobs_left : _040_[15:0];
  function [15:0] _484_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _484_ = b[15:0];
      2'b1?:
        _484_ = b[31:16];
      default:
        _484_ = a;
    endcase
  endfunction
  assign _162_ = _484_(jobs_left, { _165_, _161_ }, { _166_, _163_ });
  assign _163_ = fsm_state == 4'h7;
  assign _164_ = header ? jobs_from : jobs_left;
  assign _165_ = _027_ ? jobs_left : _164_;
  assign _166_ = fsm_state == 4'h6;
  assign _081_ = rst ? 16'h0000 : _162_;
  assign _167_ = header ? _017_ : jobs_two;
  assign _168_ = _169_ ? _167_ : jobs_two;
  assign _169_ = fsm_state == 4'h5;
  assign _079_ = rst ? 1'h0 : _168_;
  assign _170_ = header ? _016_ : jobs_one;
  assign _171_ = _172_ ? _170_ : jobs_one;
  assign _172_ = fsm_state == 4'h5;
  assign _078_ = rst ? 1'h0 : _171_;
  assign _173_ = header ? _015_[15:0] : jobs_from;
  assign _174_ = _175_ ? _173_ : jobs_from;
  assign _175_ = fsm_state == 4'h5;
  assign _077_ = rst ? 16'h0000 : _174_;
  function [0:0] _502_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _502_ = b[0:0];
      2'b1?:
        _502_ = b[1:1];
      default:
        _502_ = a;
    endcase
  endfunction
  assign _176_ = _502_(more, { _014_, _033_ }, { _178_, _177_ });
  assign _177_ = fsm_state == 4'h8;
  assign _178_ = fsm_state == 4'h5;
  assign _076_ = rst ? 1'h0 : _176_;
  assign _179_ = _036_ ? left : _037_[15:0];
  function [15:0] _507_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _507_ = b[15:0];
      2'b1?:
        _507_ = b[31:16];
      default:
        _507_ = a;
    endcase
  endfunction
  assign _180_ = _507_(left, { vectors, _179_ }, { _182_, _181_ });
  assign _181_ = fsm_state == 4'h9;
  assign _182_ = fsm_state == 4'h5;
  assign _075_ = rst ? 16'h0000 : _180_;
  function [0:0] _511_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    casez (s) // synopsys parallel_case
      10'b?????????1:
        _511_ = b[0:0];
      10'b????????1?:
        _511_ = b[1:1];
      10'b???????1??:
        _511_ = b[2:2];
      10'b??????1???:
        _511_ = b[3:3];
      10'b?????1????:
        _511_ = b[4:4];
      10'b????1?????:
        _511_ = b[5:5];
      10'b???1??????:
        _511_ = b[6:6];
      10'b??1???????:
        _511_ = b[7:7];
      10'b?1????????:
        _511_ = b[8:8];
      10'b1?????????:
        _511_ = b[9:9];
      default:
        _511_ = a;
    endcase
  endfunction
  assign _183_ = _511_(flush, { _202_, _200_, _198_, _196_, _194_, _191_, _189_, _187_, _185_, 1'h0 }, { _203_, _201_, _199_, _197_, _195_, _192_, _190_, _188_, _186_, _184_ });
  assign _184_ = fsm_state == 4'hd;
  assign _185_ = _046_ ? 1'h1 : flush;
  assign _186_ = fsm_state == 4'ha;
  assign _187_ = _044_ ? 1'h1 : flush;
  assign _188_ = fsm_state == 4'h7;
  assign _189_ = _039_ ? 1'h1 : flush;
  assign _190_ = fsm_state == 4'h9;
  assign _191_ = _035_ ? 1'h1 : flush;
  assign _192_ = fsm_state == 4'h8;
  assign _193_ = _027_ ? 1'h1 : flush;
  assign _194_ = _029_ ? 1'h1 : _193_;
  assign _195_ = fsm_state == 4'h6;
  assign _196_ = _019_ ? 1'h1 : flush;
  assign _197_ = fsm_state == 4'h5;
  assign _198_ = _013_ ? 1'h1 : flush;
  assign _199_ = fsm_state == 4'h4;
  assign _200_ = _010_ ? 1'h1 : flush;
  assign _201_ = fsm_state == 4'h2;
  assign _202_ = _007_ ? 1'h1 : flush;
  assign _203_ = fsm_state == 4'h1;
  assign _074_ = rst ? 1'h0 : _183_;
  function [3:0] _533_;
    input [3:0] a;
    input [55:0] b;
    input [13:0] s;
    casez (s) // synopsys parallel_case
      14'b?????????????1:
        _533_ = b[3:0];
      14'b????????????1?:
        _533_ = b[7:4];
      14'b???????????1??:
        _533_ = b[11:8];
      14'b??????????1???:
        _533_ = b[15:12];
      14'b?????????1????:
        _533_ = b[19:16];
      14'b????????1?????:
        _533_ = b[23:20];
      14'b???????1??????:
        _533_ = b[27:24];
      14'b??????1???????:
        _533_ = b[31:28];
      14'b?????1????????:
        _533_ = b[35:32];
      14'b????1?????????:
        _533_ = b[39:36];
      14'b???1??????????:
        _533_ = b[43:40];
      14'b??1???????????:
        _533_ = b[47:44];
      14'b?1????????????:
        _533_ = b[51:48];
      14'b1?????????????:
        _533_ = b[55:52];
      default:
        _533_ = a;
    endcase
  endfunction
  assign _204_ = _533_(fsm_state, { _236_, _234_, _231_, _228_, _226_, _224_, _220_, _218_, _215_, _211_, _208_, 12'hdb0 }, { _237_, _235_, _232_, _229_, _227_, _225_, _221_, _219_, _216_, _212_, _209_, _207_, _206_, _205_ });
  assign _205_ = fsm_state == 4'hb;
  assign _206_ = fsm_state == 4'hd;
  assign _207_ = fsm_state == 4'hc;
  assign _208_ = flushed ? 4'hc : fsm_state;
  assign _209_ = fsm_state == 4'h3;
  assign _210_ = drained ? 4'hb : fsm_state;
  assign _211_ = _046_ ? 4'h3 : _210_;
  assign _212_ = fsm_state == 4'ha;
  assign _213_ = jobs_last ? 4'ha : 4'h1;
  assign _214_ = more ? 4'h8 : _213_;
  assign _215_ = _044_ ? 4'h3 : _214_;
  assign _216_ = fsm_state == 4'h7;
  assign _217_ = _036_ ? fsm_state : 4'h7;
  assign _218_ = _039_ ? 4'h3 : _217_;
  assign _219_ = fsm_state == 4'h9;
  assign _220_ = _035_ ? 4'h3 : 4'h9;
  assign _221_ = fsm_state == 4'h8;
  assign _222_ = header ? 4'h1 : 4'h7;
  assign _223_ = _027_ ? 4'h3 : _222_;
  assign _224_ = _029_ ? 4'h3 : _223_;
  assign _225_ = fsm_state == 4'h6;
  assign _226_ = _019_ ? 4'h3 : 4'h6;
  assign _227_ = fsm_state == 4'h5;
  assign _228_ = _013_ ? 4'h3 : 4'h5;
  assign _229_ = fsm_state == 4'h4;
  assign _230_ = _008_ ? 4'h4 : fsm_state;
  assign _231_ = _010_ ? 4'h3 : _230_;
  assign _232_ = fsm_state == 4'h2;
  assign _233_ = fields_command__ready ? 4'h2 : fsm_state;
  assign _234_ = _007_ ? 4'h3 : _233_;
  assign _235_ = fsm_state == 4'h1;
  assign _236_ = start ? 4'h1 : fsm_state;
  assign _237_ = ! fsm_state;
  assign _073_ = rst ? 4'h0 : _204_;
  assign _238_ = header ? 1'h0 : header;
  assign _239_ = _027_ ? header : _238_;
  function [0:0] _570_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _570_ = b[0:0];
      2'b1?:
        _570_ = b[1:1];
      default:
        _570_ = a;
    endcase
  endfunction
  assign _240_ = _570_(header, { 1'h1, _239_ }, { _242_, _241_ });
  assign _241_ = fsm_state == 4'h6;
  assign _242_ = ! fsm_state;
  assign _072_ = rst ? 1'h1 : _240_;
  assign _243_ = _244_ ? tokens : vectors;
  assign _244_ = ! fsm_state;
  assign _071_ = rst ? 16'h0000 : _243_;
  assign _245_ = fields_command__ready ? _005_[31:0] : address;
  function [31:0] _578_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _578_ = b[31:0];
      2'b1?:
        _578_ = b[63:32];
      default:
        _578_ = a;
    endcase
  endfunction
  assign _246_ = _578_(address, { \program , _245_ }, { _248_, _247_ });
  assign _247_ = fsm_state == 4'h1;
  assign _248_ = ! fsm_state;
  assign _070_ = rst ? 32'd0 : _246_;
  assign _249_ = _250_ ? \program  : base;
  assign _250_ = ! fsm_state;
  assign _069_ = rst ? 32'd0 : _249_;
  assign _251_ = _004_ ? 1'h0 : weights_command__valid;
  assign _252_ = _253_ ? 1'h1 : _251_;
  assign _253_ = fsm_state == 4'h8;
  assign _068_ = rst ? 1'h0 : _252_;
  assign _254_ = _003_ ? 1'h0 : unpack_job__valid;
  assign _255_ = _256_ ? 1'h1 : _254_;
  assign _256_ = fsm_state == 4'h8;
  assign _067_ = rst ? 1'h0 : _255_;
  assign _257_ = _002_ ? 1'h0 : job__valid;
  assign _258_ = _259_ ? 1'h1 : _257_;
  assign _259_ = fsm_state == 4'h8;
  assign _066_ = rst ? 1'h0 : _258_;
  assign _065_ = rst ? 32'd0 : _146_[31:0];
  assign _064_ = rst ? 1'h0 : _145_;
  assign _063_ = rst ? 15'h0000 : { _142_, _141_, _140_, _139_, _138_, _137_, _136_, _135_, _134_, _132_, _130_, _127_, _125_, _123_, _121_ };
  assign _061_ = rst ? 1'h0 : _120_;
  assign _060_ = rst ? 3'h0 : { _119_, _117_, _115_ };
  assign _059_ = rst ? 1'h0 : _114_;
  assign _058_ = rst ? 2'h0 : { _113_, _112_ };
  assign _057_ = rst ? 1'h0 : bad_version_rules;
  assign _056_ = rst ? 1'h0 : _111_;
  assign _055_ = rst ? 1'h0 : bad_magic_rules;
  assign _054_ = rst ? 1'h0 : _109_;
  assign _053_ = rst ? 22'h000000 : _108_[21:0];
  assign _052_ = rst ? 22'h000000 : _107_[21:0];
  assign _260_ = _103_ ? { place[6:0], place[7] } : place;
  assign _261_ = fields_command__valid ? place : _260_;
  assign _262_ = _263_ ? 8'h01 : _261_;
  assign _263_ = fsm_state == 4'h3;
  assign _050_ = rst ? 8'h01 : _262_;
  assign _264_ = _103_ ? _105_ : check;
  assign _265_ = fields_command__valid ? 32'd0 : _264_;
  assign _049_ = rst ? 32'd0 : _265_;
  assign _266_ = place[7] ? 1'h0 : fields__ready;
  assign _267_ = _103_ ? _266_ : fields__ready;
  assign _268_ = fields_command__valid ? 1'h1 : _267_;
  assign _269_ = _270_ ? 1'h0 : _268_;
  assign _270_ = fsm_state == 4'h3;
  assign _048_ = rst ? 1'h0 : _269_;
  assign _271_ = _102_ ? fields__payload : record[511:448];
  assign _047_[511:448] = rst ? 64'h0000000000000000 : _271_;
  assign _272_ = _100_ ? fields__payload : record[383:320];
  assign _047_[383:320] = rst ? 64'h0000000000000000 : _272_;
  assign _273_ = _099_ ? fields__payload : record[319:256];
  assign _047_[319:256] = rst ? 64'h0000000000000000 : _273_;
  assign _274_ = _098_ ? fields__payload : record[255:192];
  assign _047_[255:192] = rst ? 64'h0000000000000000 : _274_;
  assign _275_ = _097_ ? fields__payload : record[191:128];
  assign _047_[191:128] = rst ? 64'h0000000000000000 : _275_;
  assign _276_ = _096_ ? fields__payload : record[127:64];
  assign _047_[127:64] = rst ? 64'h0000000000000000 : _276_;
  assign _277_ = _095_ ? fields__payload : record[63:0];
  assign _047_[63:0] = rst ? 64'h0000000000000000 : _277_;
  assign _278_ = _101_ ? fields__payload : record[447:384];
  assign _047_[447:384] = rst ? 64'h0000000000000000 : _278_;
  assign finish = _279_ ? 1'h1 : 1'h0;
  assign _279_ = fsm_state == 4'hb;
  assign clear = _280_ ? 1'h1 : 1'h0;
  assign _280_ = fsm_state == 4'hc;
  assign _281_ = _090_ ? 1'h0 : 1'h1;
  assign pass_done = _282_ ? _281_ : 1'h0;
  assign _282_ = fsm_state == 4'h9;
  assign bad_config = _283_ ? _041_ : 1'h0;
  assign _283_ = fsm_state == 4'h6;
  assign bad_version = _284_ ? _118_ : 1'h0;
  assign _284_ = fsm_state == 4'h6;
  assign bad_magic = _285_ ? _000_ : 1'h0;
  assign _285_ = fsm_state == 4'h6;
  assign _286_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _654_;
    input [0:0] a;
    input [8:0] b;
    input [8:0] s;
    casez (s) // synopsys parallel_case
      9'b????????1:
        _654_ = b[0:0];
      9'b???????1?:
        _654_ = b[1:1];
      9'b??????1??:
        _654_ = b[2:2];
      9'b?????1???:
        _654_ = b[3:3];
      9'b????1????:
        _654_ = b[4:4];
      9'b???1?????:
        _654_ = b[5:5];
      9'b??1??????:
        _654_ = b[6:6];
      9'b?1???????:
        _654_ = b[7:7];
      9'b1????????:
        _654_ = b[8:8];
      default:
        _654_ = a;
    endcase
  endfunction
  assign bad_descriptor = _654_(1'h0, { _302_, _300_, _298_, _296_, _294_, _292_, _290_, _288_, _286_ }, { _303_, _301_, _299_, _297_, _295_, _293_, _291_, _289_, _287_ });
  assign _287_ = fsm_state == 4'ha;
  assign _288_ = bad_weights ? 1'h1 : 1'h0;
  assign _289_ = fsm_state == 4'h7;
  assign _290_ = bad_weights ? 1'h1 : 1'h0;
  assign _291_ = fsm_state == 4'h9;
  assign _292_ = bad_weights ? 1'h1 : 1'h0;
  assign _293_ = fsm_state == 4'h8;
  assign _294_ = bad_weights ? 1'h1 : _089_;
  assign _295_ = fsm_state == 4'h6;
  assign _296_ = bad_weights ? 1'h1 : 1'h0;
  assign _297_ = fsm_state == 4'h5;
  assign _298_ = bad_weights ? 1'h1 : 1'h0;
  assign _299_ = fsm_state == 4'h4;
  assign _300_ = bad_weights ? 1'h1 : 1'h0;
  assign _301_ = fsm_state == 4'h2;
  assign _302_ = bad_weights ? 1'h1 : 1'h0;
  assign _303_ = fsm_state == 4'h1;
  assign fields_command__valid = _304_ ? 1'h1 : 1'h0;
  assign _304_ = fsm_state == 4'h1;
  function [0:0] _674_;
    input [0:0] a;
    input [12:0] b;
    input [12:0] s;
    casez (s) // synopsys parallel_case
      13'b????????????1:
        _674_ = b[0:0];
      13'b???????????1?:
        _674_ = b[1:1];
      13'b??????????1??:
        _674_ = b[2:2];
      13'b?????????1???:
        _674_ = b[3:3];
      13'b????????1????:
        _674_ = b[4:4];
      13'b???????1?????:
        _674_ = b[5:5];
      13'b??????1??????:
        _674_ = b[6:6];
      13'b?????1???????:
        _674_ = b[7:7];
      13'b????1????????:
        _674_ = b[8:8];
      13'b???1?????????:
        _674_ = b[9:9];
      13'b??1??????????:
        _674_ = b[10:10];
      13'b?1???????????:
        _674_ = b[11:11];
      13'b1????????????:
        _674_ = b[12:12];
      default:
        _674_ = a;
    endcase
  endfunction
  assign busy = _674_(1'h0, 13'h1fff, { _317_, _316_, _315_, _314_, _313_, _312_, _311_, _310_, _309_, _308_, _307_, _306_, _305_ });
  assign _305_ = fsm_state == 4'hb;
  assign _306_ = fsm_state == 4'hd;
  assign _307_ = fsm_state == 4'hc;
  assign _308_ = fsm_state == 4'h3;
  assign _309_ = fsm_state == 4'ha;
  assign _310_ = fsm_state == 4'h7;
  assign _311_ = fsm_state == 4'h9;
  assign _312_ = fsm_state == 4'h8;
  assign _313_ = fsm_state == 4'h6;
  assign _314_ = fsm_state == 4'h5;
  assign _315_ = fsm_state == 4'h4;
  assign _316_ = fsm_state == 4'h2;
  assign _317_ = fsm_state == 4'h1;
  assign fields_command__payload = { 32'h00000008, address };
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader (axi__r__valid, axi__r__data, axi__r__id, axi__r__resp, axi__r__last, clk, rst, idle, fields_command__ready, weights_spent, weights_command__ready, \words__ready$27 , \command__payload$19 , command__payload, command__valid, words__ready, \command__valid$23 , abort, error, axi__ar__valid, axi__ar__addr
, axi__ar__len, axi__ar__id, fields__valid, fields__payload, weights__valid, weights__payload, axi__ar__ready);
  input axi__r__valid;
  wire axi__r__valid;
  input [63:0] axi__r__data;
  wire [63:0] axi__r__data;
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
  output [63:0] fields__payload;
  wire [63:0] fields__payload;
  output weights__valid;
  wire weights__valid;
  output [63:0] weights__payload;
  wire [63:0] weights__payload;
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
  reg [63:0] word = 64'h0000000000000000;
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.fields  fields (
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.weights  weights (
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.fields (rst, taken, request, spent, pending, command__ready, address, command__payload, command__valid, words__ready, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.fields.bursts  bursts (
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.fields.queue  queue (
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.fields.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.fields.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.weights (rst, taken, request, spent, pending, command__ready, address, words__ready, command__payload, command__valid, abort, word, write, length, words__valid, words__payload, clk);
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.weights.bursts  bursts (
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
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.weights.queue  queue (
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.weights.bursts (rst, taken, pending, command__ready, address, command__payload, command__valid, abort, offered, length, clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.reader.weights.queue (rst, words__ready, abort, write__data, write__en, freed, words__valid, words__payload, clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.registers (bus__awvalid, bus__wdata, bus__wstrb, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, bus__awready, bus__wready, irq, build_id, causes, bus__arready, bus__rvalid, refused, bus__bvalid, \program , tokens
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
  input [6:0] causes;
  wire [6:0] causes;
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
  wire [6:0] _017_;
  wire [6:0] _018_;
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
  wire [6:0] _056_;
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
  wire [6:0] _121_;
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
  reg [6:0] cause = 7'h00;
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
  assign _094_ = address[2] ? 32'd57777 : 32'd4076880591;
  assign _095_ = address[2] ? 32'd65537 : 32'd1314014548;
  assign _096_ = address[3] ? _094_ : _095_;
  assign _097_ = address[4] ? _092_ : _096_;
  assign _098_ = address[2] ? { 16'h0000, tokens } : 32'd0;
  assign _099_ = address[2] ? \program  : { 25'h0000000, cause };
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
  assign _121_ = start ? 7'h00 : _017_;
  assign _056_ = rst ? 7'h00 : _121_;
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
    casez (s) // synopsys parallel_case
      4'b???1:
        _546_ = b[1:0];
      4'b??1?:
        _546_ = b[3:2];
      4'b?1??:
        _546_ = b[5:4];
      4'b1???:
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.results_out (clk, rst, i__ready, o__payload, i__payload, i__valid, o__valid, second_valid, o__ready);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.unpack (constants__ready, \beats__ready$38 , constants__valid, scales__valid, words__ready, needs_words, idle, constants__payload, work_rst, job__payload, job__valid, scales__ready, beats__payload, beats__valid, scales__payload, job__ready, words__valid, work_clk);
  input constants__ready;
  wire constants__ready;
  input \beats__ready$38 ;
  wire \beats__ready$38 ;
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
  input [63:0] constants__payload;
  wire [63:0] constants__payload;
  input work_rst;
  wire work_rst;
  input [88:0] job__payload;
  wire [88:0] job__payload;
  input job__valid;
  wire job__valid;
  input scales__ready;
  wire scales__ready;
  output [415:0] beats__payload;
  reg [415:0] beats__payload = 416'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output beats__valid;
  reg beats__valid = 1'h0;
  output [127:0] scales__payload;
  reg [127:0] scales__payload = 128'h00000000000000000000000000000000;
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
  wire [3:0] _061_;
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
  wire [1:0] _081_;
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
  wire [6:0] _121_;
  wire [63:0] _122_;
  wire [5:0] _123_;
  wire _124_;
  wire _125_;
  wire [383:0] _126_;
  wire [415:0] _127_;
  wire _128_;
  wire [1:0] _129_;
  wire [127:0] _130_;
  wire [2:0] _131_;
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
  wire [2:0] _174_;
  wire [2:0] _175_;
  wire [1:0] _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire [6:0] _180_;
  reg [5:0] beat_goes = 6'h00;
  reg [383:0] beat_kept = 384'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  reg [6:0] beat_place = 7'h01;
  reg beat_waits = 1'h0;
  reg beat_whole = 1'h0;
  reg [63:0] beat_word = 64'h0000000000000000;
  wire [21:0] \beats__payload$17 ;
  wire beats__ready;
  reg constants_done = 1'h0;
  reg [2:0] index = 3'h0;
  reg last_constant = 1'h0;
  reg opened = 1'h0;
  reg scales_left = 1'h0;
  reg [1:0] scales_place = 2'h1;
  reg scales_some = 1'h0;
  reg unsent = 1'h1;
  assign _000_ = ~ constants_done;
  assign _070_ = \beats__payload$17 [4] & _000_;
  assign _109_ = needs_words & _070_;
  assign constants__valid = words__valid & _109_;
  assign scales__valid = unsent & opened;
  assign _115_ = ~ constants_done;
  assign _116_ = \beats__payload$17 [4] & _115_;
  assign _120_ = needs_words & _116_;
  assign _138_ = _120_ & constants__ready;
  assign _139_ = ~ constants_done;
  assign _140_ = \beats__payload$17 [4] & _139_;
  assign _141_ = ~ _140_;
  assign _142_ = needs_words & _141_;
  assign _143_ = ~ opened;
  assign _144_ = _142_ & _143_;
  assign _145_ = _138_ | _144_;
  assign _146_ = needs_words & opened;
  assign _147_ = \beats__payload$17 [1] & unsent;
  assign _148_ = ~ scales__ready;
  assign _149_ = _147_ & _148_;
  assign _150_ = ~ _149_;
  assign _151_ = _146_ & _150_;
  assign _152_ = ~ beat_waits;
  assign _153_ = _151_ & _152_;
  assign words__ready = _145_ | _153_;
  assign _154_ = needs_words & opened;
  assign _155_ = \beats__payload$17 [1] & unsent;
  assign _156_ = ~ scales__ready;
  assign _157_ = _155_ & _156_;
  assign _158_ = ~ _157_;
  assign _159_ = _154_ & _158_;
  assign _160_ = _159_ & words__valid;
  assign _161_ = ~ beat_waits;
  assign _162_ = _160_ & _161_;
  assign beats__ready = _162_ & beat_place[6];
  assign _001_ = ~ needs_words;
  assign _002_ = _001_ & job__ready;
  assign _003_ = ~ job__valid;
  assign idle = _002_ & _003_;
  assign _004_ = needs_words & opened;
  assign _005_ = \beats__payload$17 [1] & unsent;
  assign _006_ = ~ scales__ready;
  assign _007_ = _005_ & _006_;
  assign _008_ = ~ _007_;
  assign _009_ = _004_ & _008_;
  assign _010_ = _009_ & words__valid;
  assign _011_ = ~ beat_waits;
  assign _012_ = _010_ & _011_;
  assign _013_ = needs_words & opened;
  assign _014_ = \beats__payload$17 [1] & unsent;
  assign _015_ = ~ scales__ready;
  assign _016_ = _014_ & _015_;
  assign _017_ = ~ _016_;
  assign _018_ = _013_ & _017_;
  assign _019_ = _018_ & words__valid;
  assign _020_ = ~ beat_waits;
  assign _021_ = _019_ & _020_;
  assign _022_ = _021_ & beat_place[6];
  assign _023_ = ~ \beats__ready$38 ;
  assign _024_ = beats__valid & _023_;
  assign _025_ = needs_words & opened;
  assign _026_ = \beats__payload$17 [1] & unsent;
  assign _027_ = ~ scales__ready;
  assign _028_ = _026_ & _027_;
  assign _029_ = ~ _028_;
  assign _030_ = _025_ & _029_;
  assign _031_ = _030_ & words__valid;
  assign _032_ = ~ beat_waits;
  assign _033_ = _031_ & _032_;
  assign _034_ = _033_ & beat_place[6];
  assign _035_ = beat_waits | _034_;
  assign _036_ = _024_ & _035_;
  assign _037_ = ~ constants_done;
  assign _038_ = \beats__payload$17 [4] & _037_;
  assign _039_ = ~ _038_;
  assign _040_ = needs_words & _039_;
  assign _041_ = ~ opened;
  assign _042_ = _040_ & _041_;
  assign _043_ = _042_ & words__valid;
  assign _044_ = ~ opened;
  assign _045_ = unsent & opened;
  assign _046_ = _045_ & scales__ready;
  assign _047_ = ~ scales_left;
  assign _048_ = _046_ ? _047_ : scales_some;
  assign _049_ = ~ _048_;
  assign _050_ = _044_ | _049_;
  assign _051_ = scales_place[0] & _050_;
  assign _052_ = ~ opened;
  assign _053_ = unsent & opened;
  assign _054_ = _053_ & scales__ready;
  assign _055_ = ~ scales_left;
  assign _056_ = _054_ ? _055_ : scales_some;
  assign _057_ = ~ _056_;
  assign _058_ = _052_ | _057_;
  assign _059_ = scales_place[1] & _058_;
  assign _060_ = constants__valid & constants__ready;
  assign _061_ = index + 1'h1;
  assign _062_ = index == 3'h4;
  assign _063_ = constants__valid & constants__ready;
  assign _064_ = _063_ & last_constant;
  assign _065_ = needs_words & opened;
  assign _066_ = \beats__payload$17 [1] & unsent;
  assign _067_ = ~ scales__ready;
  assign _068_ = _066_ & _067_;
  assign _069_ = ~ _068_;
  assign _071_ = _065_ & _069_;
  assign _072_ = _071_ & words__valid;
  assign _073_ = ~ beat_waits;
  assign _074_ = _072_ & _073_;
  assign _075_ = _074_ & beat_place[6];
  assign _076_ = _064_ | _075_;
  assign _077_ = constants__valid & constants__ready;
  assign _078_ = _077_ & last_constant;
  assign _079_ = unsent & opened;
  assign _080_ = _079_ & scales__ready;
  assign _081_ = scales_left - 1'h1;
  assign _082_ = ~ scales_left;
  assign _083_ = ~ constants_done;
  assign _084_ = \beats__payload$17 [4] & _083_;
  assign _085_ = ~ _084_;
  assign _086_ = needs_words & _085_;
  assign _087_ = ~ opened;
  assign _088_ = _086_ & _087_;
  assign _089_ = _088_ & words__valid;
  assign _090_ = _089_ & scales_place[1];
  assign _091_ = needs_words & opened;
  assign _092_ = \beats__payload$17 [1] & unsent;
  assign _093_ = ~ scales__ready;
  assign _094_ = _092_ & _093_;
  assign _095_ = ~ _094_;
  assign _096_ = _091_ & _095_;
  assign _097_ = _096_ & words__valid;
  assign _098_ = ~ beat_waits;
  assign _099_ = _097_ & _098_;
  assign _100_ = _099_ & beat_place[6];
  assign _101_ = _100_ & \beats__payload$17 [1];
  assign _102_ = unsent & opened;
  assign _103_ = _102_ & scales__ready;
  assign _104_ = ~ scales_left;
  assign _105_ = _103_ ? _104_ : scales_some;
  assign _106_ = ~ \beats__payload$17 [3];
  assign _107_ = _105_ & _106_;
  assign _108_ = ~ constants_done;
  assign _110_ = \beats__payload$17 [4] & _108_;
  assign _111_ = ~ _110_;
  assign _112_ = needs_words & _111_;
  assign _113_ = ~ opened;
  assign _114_ = _112_ & _113_;
  assign _117_ = _114_ & words__valid;
  assign _118_ = _117_ & scales_place[1];
  assign _119_ = _107_ | _118_;
  always @(posedge work_clk)
    beat_place <= _121_;
  always @(posedge work_clk)
    beat_word <= _122_;
  always @(posedge work_clk)
    beat_goes <= _123_;
  always @(posedge work_clk)
    beat_whole <= _124_;
  always @(posedge work_clk)
    beat_waits <= _125_;
  always @(posedge work_clk)
    beat_kept <= _126_;
  always @(posedge work_clk)
    beats__payload <= _127_;
  always @(posedge work_clk)
    beats__valid <= _128_;
  always @(posedge work_clk)
    scales_place <= _129_;
  always @(posedge work_clk)
    scales__payload <= _130_;
  always @(posedge work_clk)
    index <= _131_;
  always @(posedge work_clk)
    last_constant <= _132_;
  always @(posedge work_clk)
    constants_done <= _133_;
  always @(posedge work_clk)
    unsent <= _134_;
  always @(posedge work_clk)
    scales_left <= _135_;
  always @(posedge work_clk)
    scales_some <= _136_;
  always @(posedge work_clk)
    opened <= _137_;
  assign _163_ = _090_ ? 1'h1 : opened;
  assign _164_ = _101_ ? _119_ : _163_;
  assign _137_ = work_rst ? 1'h0 : _164_;
  assign _165_ = _080_ ? _082_ : scales_some;
  assign _166_ = _090_ ? 1'h1 : _165_;
  assign _136_ = work_rst ? 1'h0 : _166_;
  assign _167_ = _080_ ? _081_[0] : scales_left;
  assign _168_ = _090_ ? 1'h1 : _167_;
  assign _135_ = work_rst ? 1'h0 : _168_;
  assign _169_ = _080_ ? 1'h0 : unsent;
  assign _170_ = _101_ ? 1'h1 : _169_;
  assign _134_ = work_rst ? 1'h1 : _170_;
  assign _171_ = _076_ ? _078_ : constants_done;
  assign _133_ = work_rst ? 1'h0 : _171_;
  assign _172_ = last_constant ? 1'h0 : _062_;
  assign _173_ = _060_ ? _172_ : last_constant;
  assign _132_ = work_rst ? 1'h0 : _173_;
  assign _174_ = last_constant ? 3'h0 : _061_[2:0];
  assign _175_ = _060_ ? _174_ : index;
  assign _131_ = work_rst ? 3'h0 : _175_;
  assign _130_[127:64] = _059_ ? constants__payload : scales__payload[127:64];
  assign _130_[63:0] = _051_ ? constants__payload : scales__payload[63:0];
  assign _176_ = _043_ ? { scales_place[0], scales_place[1] } : scales_place;
  assign _129_ = work_rst ? 2'h1 : _176_;
  assign _177_ = \beats__ready$38  ? 1'h0 : beats__valid;
  assign _178_ = beats__valid ? _177_ : beat_whole;
  assign _128_ = work_rst ? 1'h0 : _178_;
  assign _127_ = beats__valid ? beats__payload : { beat_word[31:0], beat_kept };
  assign _126_[383:320] = beat_goes[5] ? beat_word : beat_kept[383:320];
  assign _126_[319:256] = beat_goes[4] ? beat_word : beat_kept[319:256];
  assign _126_[255:192] = beat_goes[3] ? beat_word : beat_kept[255:192];
  assign _126_[191:128] = beat_goes[2] ? beat_word : beat_kept[191:128];
  assign _126_[127:64] = beat_goes[1] ? beat_word : beat_kept[127:64];
  assign _126_[63:0] = beat_goes[0] ? beat_word : beat_kept[63:0];
  assign _125_ = work_rst ? 1'h0 : _036_;
  assign _179_ = beat_waits ? beat_whole : _022_;
  assign _124_ = work_rst ? 1'h0 : _179_;
  assign _123_ = beat_waits ? beat_goes : beat_place[5:0];
  assign _122_ = beat_waits ? beat_word : constants__payload;
  assign _180_ = _012_ ? { beat_place[5:0], beat_place[6] } : beat_place;
  assign _121_ = work_rst ? 7'h01 : _180_;
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.unpack.walk  walk (
    .beats__payload(\beats__payload$17 ),
    .beats__valid(needs_words),
    .job__payload(job__payload),
    .job__ready(job__ready),
    .job__valid(job__valid),
    .o__ready(beats__ready),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.unpack.walk (o__ready, beats__payload, work_rst, job__payload, job__valid, job__ready, beats__valid, work_clk);
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
  wire [3:0] _077_;
  wire [3:0] _078_;
  wire [3:0] _079_;
  wire [3:0] _080_;
  wire [3:0] _081_;
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
  wire [3:0] _096_;
  wire [3:0] _097_;
  wire [3:0] _098_;
  wire [3:0] _099_;
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
  wire [15:0] _116_;
  wire [15:0] _117_;
  wire [15:0] _118_;
  wire [15:0] _119_;
  wire [15:0] _120_;
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
  wire [23:0] _137_;
  wire [23:0] _138_;
  wire [23:0] _139_;
  wire [23:0] _140_;
  wire [23:0] _141_;
  wire _142_;
  wire _143_;
  wire _144_;
  wire _145_;
  wire [3:0] _146_;
  wire _147_;
  wire _148_;
  wire _149_;
  wire _150_;
  wire _151_;
  wire [3:0] _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire _157_;
  wire [15:0] _158_;
  wire _159_;
  wire _160_;
  wire _161_;
  wire _162_;
  wire _163_;
  wire [23:0] _164_;
  wire _165_;
  wire [1:0] _166_;
  wire [1:0] _167_;
  wire [1:0] _168_;
  wire [1:0] _169_;
  wire [1:0] _170_;
  wire [1:0] _171_;
  wire _172_;
  wire _173_;
  wire _174_;
  wire [1:0] _175_;
  wire _176_;
  wire _177_;
  wire _178_;
  wire _179_;
  wire [5:0] _180_;
  wire [5:0] _181_;
  wire [5:0] _182_;
  wire [5:0] _183_;
  wire [5:0] _184_;
  wire _185_;
  wire _186_;
  wire [5:0] _187_;
  wire [5:0] _188_;
  wire [5:0] _189_;
  wire [5:0] _190_;
  wire [5:0] _191_;
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
  assign _058_ = group_last ? 1'h1 : 1'h0;
  assign _059_ = step_last ? _058_ : 1'h0;
  assign _060_ = last ? _059_ : opening;
  assign _061_ = i__ready ? _060_ : opening;
  function [0:0] _260_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _260_ = b[0:0];
      2'b1?:
        _260_ = b[1:1];
      default:
        _260_ = a;
    endcase
  endfunction
  assign _062_ = _260_(opening, { 1'h1, _061_ }, { _064_, _063_ });
  assign _063_ = fsm_state == 2'h3;
  assign _064_ = fsm_state == 2'h2;
  assign _055_ = work_rst ? 1'h0 : _062_;
  assign _065_ = last ? 1'h1 : 1'h0;
  assign _066_ = i__ready ? _065_ : first;
  function [0:0] _266_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _266_ = b[0:0];
      2'b1?:
        _266_ = b[1:1];
      default:
        _266_ = a;
    endcase
  endfunction
  assign _067_ = _266_(first, { 1'h1, _066_ }, { _069_, _068_ });
  assign _068_ = fsm_state == 2'h3;
  assign _069_ = fsm_state == 2'h2;
  assign _054_ = work_rst ? 1'h0 : _067_;
  assign _070_ = group_last ? _029_ : _023_;
  assign _071_ = step_last ? _070_ : _019_;
  assign _072_ = last ? _071_ : _014_;
  assign _073_ = i__ready ? _072_ : last;
  function [0:0] _274_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _274_ = b[0:0];
      2'b1?:
        _274_ = b[1:1];
      default:
        _274_ = a;
    endcase
  endfunction
  assign _074_ = _274_(last, { _012_, _073_ }, { _076_, _075_ });
  assign _075_ = fsm_state == 2'h3;
  assign _076_ = fsm_state == 2'h2;
  assign _053_ = work_rst ? 1'h0 : _074_;
  assign _077_ = group_last ? _027_ : _022_;
  assign _078_ = step_last ? _077_ : _018_;
  assign _079_ = last ? _078_ : _013_[3:0];
  assign _080_ = i__ready ? _079_ : beat;
  function [3:0] _282_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _282_ = b[3:0];
      2'b1?:
        _282_ = b[7:4];
      default:
        _282_ = a;
    endcase
  endfunction
  assign _081_ = _282_(beat, { _011_, _080_ }, { _083_, _082_ });
  assign _082_ = fsm_state == 2'h3;
  assign _083_ = fsm_state == 2'h2;
  assign _052_ = work_rst ? 4'h0 : _081_;
  assign _084_ = step_last ? step_two : _017_;
  assign _085_ = last ? _084_ : step_nearly;
  assign _086_ = i__ready ? _085_ : step_nearly;
  function [0:0] _289_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _289_ = b[0:0];
      2'b1?:
        _289_ = b[1:1];
      default:
        _289_ = a;
    endcase
  endfunction
  assign _087_ = _289_(step_nearly, { step_two, _086_ }, { _089_, _088_ });
  assign _088_ = fsm_state == 2'h3;
  assign _089_ = fsm_state == 2'h2;
  assign _051_ = work_rst ? 1'h0 : _087_;
  assign _090_ = step_last ? step_one : step_nearly;
  assign _091_ = last ? _090_ : step_last;
  assign _092_ = i__ready ? _091_ : step_last;
  function [0:0] _296_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _296_ = b[0:0];
      2'b1?:
        _296_ = b[1:1];
      default:
        _296_ = a;
    endcase
  endfunction
  assign _093_ = _296_(step_last, { step_one, _092_ }, { _095_, _094_ });
  assign _094_ = fsm_state == 2'h3;
  assign _095_ = fsm_state == 2'h2;
  assign _050_ = work_rst ? 1'h0 : _093_;
  assign _096_ = step_last ? step_from : _016_[3:0];
  assign _097_ = last ? _096_ : step_left;
  assign _098_ = i__ready ? _097_ : step_left;
  function [3:0] _303_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _303_ = b[3:0];
      2'b1?:
        _303_ = b[7:4];
      default:
        _303_ = a;
    endcase
  endfunction
  assign _099_ = _303_(step_left, { step_from, _098_ }, { _101_, _100_ });
  assign _100_ = fsm_state == 2'h3;
  assign _101_ = fsm_state == 2'h2;
  assign _049_ = work_rst ? 4'h0 : _099_;
  assign _102_ = group_last ? group_two : _021_;
  assign _103_ = step_last ? _102_ : group_nearly;
  assign _104_ = last ? _103_ : group_nearly;
  assign _105_ = i__ready ? _104_ : group_nearly;
  function [0:0] _311_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _311_ = b[0:0];
      2'b1?:
        _311_ = b[1:1];
      default:
        _311_ = a;
    endcase
  endfunction
  assign _106_ = _311_(group_nearly, { group_two, _105_ }, { _108_, _107_ });
  assign _107_ = fsm_state == 2'h3;
  assign _108_ = fsm_state == 2'h2;
  assign _048_ = work_rst ? 1'h0 : _106_;
  assign _109_ = group_last ? group_one : group_nearly;
  assign _110_ = step_last ? _109_ : group_last;
  assign _111_ = last ? _110_ : group_last;
  assign _112_ = i__ready ? _111_ : group_last;
  function [0:0] _319_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _319_ = b[0:0];
      2'b1?:
        _319_ = b[1:1];
      default:
        _319_ = a;
    endcase
  endfunction
  assign _113_ = _319_(group_last, { group_one, _112_ }, { _115_, _114_ });
  assign _114_ = fsm_state == 2'h3;
  assign _115_ = fsm_state == 2'h2;
  assign _047_ = work_rst ? 1'h0 : _113_;
  assign _116_ = group_last ? group_from : _020_[15:0];
  assign _117_ = step_last ? _116_ : group_left;
  assign _118_ = last ? _117_ : group_left;
  assign _119_ = i__ready ? _118_ : group_left;
  function [15:0] _327_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _327_ = b[15:0];
      2'b1?:
        _327_ = b[31:16];
      default:
        _327_ = a;
    endcase
  endfunction
  assign _120_ = _327_(group_left, { group_from, _119_ }, { _122_, _121_ });
  assign _121_ = fsm_state == 2'h3;
  assign _122_ = fsm_state == 2'h2;
  assign _046_ = work_rst ? 16'h0000 : _120_;
  assign _123_ = group_last ? _026_ : tile_nearly;
  assign _124_ = step_last ? _123_ : tile_nearly;
  assign _125_ = last ? _124_ : tile_nearly;
  assign _126_ = i__ready ? _125_ : tile_nearly;
  function [0:0] _335_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _335_ = b[0:0];
      2'b1?:
        _335_ = b[1:1];
      default:
        _335_ = a;
    endcase
  endfunction
  assign _127_ = _335_(tile_nearly, { tile_two, _126_ }, { _129_, _128_ });
  assign _128_ = fsm_state == 2'h3;
  assign _129_ = fsm_state == 2'h2;
  assign _045_ = work_rst ? 1'h0 : _127_;
  assign _130_ = group_last ? tile_nearly : tile_last;
  assign _131_ = step_last ? _130_ : tile_last;
  assign _132_ = last ? _131_ : tile_last;
  assign _133_ = i__ready ? _132_ : tile_last;
  function [0:0] _343_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _343_ = b[0:0];
      2'b1?:
        _343_ = b[1:1];
      default:
        _343_ = a;
    endcase
  endfunction
  assign _134_ = _343_(tile_last, { tile_one, _133_ }, { _136_, _135_ });
  assign _135_ = fsm_state == 2'h3;
  assign _136_ = fsm_state == 2'h2;
  assign _044_ = work_rst ? 1'h0 : _134_;
  assign _137_ = group_last ? _025_[23:0] : tile_left;
  assign _138_ = step_last ? _137_ : tile_left;
  assign _139_ = last ? _138_ : tile_left;
  assign _140_ = i__ready ? _139_ : tile_left;
  function [23:0] _351_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _351_ = b[23:0];
      2'b1?:
        _351_ = b[47:24];
      default:
        _351_ = a;
    endcase
  endfunction
  assign _141_ = _351_(tile_left, { tile_from, _140_ }, { _143_, _142_ });
  assign _142_ = fsm_state == 2'h3;
  assign _143_ = fsm_state == 2'h2;
  assign _043_ = work_rst ? 24'h000000 : _141_;
  assign _144_ = _145_ ? _010_ : tail_of_one;
  assign _145_ = fsm_state == 2'h1;
  assign _042_ = work_rst ? 1'h0 : _144_;
  assign _146_ = _147_ ? _009_[3:0] : tail;
  assign _147_ = fsm_state == 2'h1;
  assign _041_ = work_rst ? 4'h0 : _146_;
  assign _148_ = _149_ ? _008_ : step_two;
  assign _149_ = fsm_state == 2'h1;
  assign _040_ = work_rst ? 1'h0 : _148_;
  assign _150_ = _151_ ? _007_ : step_one;
  assign _151_ = fsm_state == 2'h1;
  assign _039_ = work_rst ? 1'h0 : _150_;
  assign _152_ = _153_ ? _006_[3:0] : step_from;
  assign _153_ = fsm_state == 2'h1;
  assign _038_ = work_rst ? 4'h0 : _152_;
  assign _154_ = _155_ ? _005_ : group_two;
  assign _155_ = fsm_state == 2'h1;
  assign _037_ = work_rst ? 1'h0 : _154_;
  assign _156_ = _157_ ? _004_ : group_one;
  assign _157_ = fsm_state == 2'h1;
  assign _036_ = work_rst ? 1'h0 : _156_;
  assign _158_ = _159_ ? _003_[15:0] : group_from;
  assign _159_ = fsm_state == 2'h1;
  assign _035_ = work_rst ? 16'h0000 : _158_;
  assign _160_ = _161_ ? _002_ : tile_two;
  assign _161_ = fsm_state == 2'h1;
  assign _034_ = work_rst ? 1'h0 : _160_;
  assign _162_ = _163_ ? _001_ : tile_one;
  assign _163_ = fsm_state == 2'h1;
  assign _033_ = work_rst ? 1'h0 : _162_;
  assign _164_ = _165_ ? _000_[23:0] : tile_from;
  assign _165_ = fsm_state == 2'h1;
  assign _032_ = work_rst ? 24'h000000 : _164_;
  assign _166_ = tile_last ? 2'h0 : fsm_state;
  assign _167_ = group_last ? _166_ : fsm_state;
  assign _168_ = step_last ? _167_ : fsm_state;
  assign _169_ = last ? _168_ : fsm_state;
  assign _170_ = i__ready ? _169_ : fsm_state;
  function [1:0] _393_;
    input [1:0] a;
    input [7:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _393_ = b[1:0];
      4'b??1?:
        _393_ = b[3:2];
      4'b?1??:
        _393_ = b[5:4];
      4'b1???:
        _393_ = b[7:6];
      default:
        _393_ = a;
    endcase
  endfunction
  assign _171_ = _393_(fsm_state, { _175_, 4'hb, _170_ }, { _176_, _174_, _173_, _172_ });
  assign _172_ = fsm_state == 2'h3;
  assign _173_ = fsm_state == 2'h2;
  assign _174_ = fsm_state == 2'h1;
  assign _175_ = job__valid ? 2'h1 : fsm_state;
  assign _176_ = ! fsm_state;
  assign _031_ = work_rst ? 2'h0 : _171_;
  assign _030_ = _177_ ? job__payload : job;
  assign _177_ = ! fsm_state;
  assign i__valid = _178_ ? 1'h1 : 1'h0;
  assign _178_ = fsm_state == 2'h3;
  assign job__ready = _179_ ? 1'h1 : 1'h0;
  assign _179_ = ! fsm_state;
  assign _180_ = group_last ? 6'h00 : _024_[5:0];
  assign _181_ = step_last ? _180_ : restart;
  assign _182_ = last ? _181_ : restart;
  assign _183_ = i__ready ? _182_ : restart;
  function [5:0] _410_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _410_ = b[5:0];
      2'b1?:
        _410_ = b[11:6];
      default:
        _410_ = a;
    endcase
  endfunction
  assign _184_ = _410_(restart, { 6'h00, _183_ }, { _186_, _185_ });
  assign _185_ = fsm_state == 2'h3;
  assign _186_ = fsm_state == 2'h2;
  assign _057_ = work_rst ? 6'h00 : _184_;
  assign _187_ = group_last ? 6'h00 : _015_[5:0];
  assign _188_ = step_last ? _187_ : restart;
  assign _189_ = last ? _188_ : _015_[5:0];
  assign _190_ = i__ready ? _189_ : address;
  function [5:0] _418_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _418_ = b[5:0];
      2'b1?:
        _418_ = b[11:6];
      default:
        _418_ = a;
    endcase
  endfunction
  assign _191_ = _418_(address, { 6'h00, _190_ }, { _193_, _192_ });
  assign _192_ = fsm_state == 2'h3;
  assign _193_ = fsm_state == 2'h2;
  assign _056_ = work_rst ? 6'h00 : _191_;
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.unpack.walk.ahead  ahead (
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.unpack.walk.ahead (o__ready, i__ready, o__payload, work_rst, i__payload, i__valid, o__valid, work_clk);
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

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64.weights (o__ready, i__ready, o__payload, work_rst, i__valid, i__payload, o__valid, work_clk);
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

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac0(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed i;
  wire signed i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [15:0] o;
  reg signed [15:0] o = 16'h0000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [16:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[15:0];
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac1(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [15:0] i;
  wire signed [15:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [16:0] o;
  reg signed [16:0] o = 17'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [16:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac2(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [16:0] i;
  wire signed [16:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [17:0] o;
  reg signed [17:0] o = 18'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [17:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac3(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [17:0] i;
  wire signed [17:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [17:0] o;
  reg signed [17:0] o = 18'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [18:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[17:0];
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac4(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [17:0] i;
  wire signed [17:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [18:0] o;
  reg signed [18:0] o = 19'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [18:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_;
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac5(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [18:0] i;
  wire signed [18:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [18:0] o;
  reg signed [18:0] o = 19'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [19:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[18:0];
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac6(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [18:0] i;
  wire signed [18:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [18:0] o;
  reg signed [18:0] o = 19'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [19:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[18:0];
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac7(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [18:0] i;
  wire signed [18:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [18:0] o;
  reg signed [18:0] o = 19'h00000;
  input signed [15:0] x;
  wire signed [15:0] x;
  wire [16:0] _00_;
  wire [15:0] _01_;
  wire [16:0] _02_;
  wire [16:0] _03_;
  wire [19:0] _04_;
  wire signed [15:0] term;
  assign _04_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _04_[18:0];
  assign _00_ = { x[15], x } & { 1'h0, trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0], trit[0] };
  assign _01_ = ~ x;
  assign _02_ = { _01_[15], _01_ } & { 1'h0, trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign { _03_[16], term } = _00_ | _02_;
  assign _03_[15:0] = term;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row(activations, sum_enable, sum_first, scale_load, scales, product_first, add_enable, add_first, constant, clk, rst, result, trits);
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
  input product_first;
  wire product_first;
  input add_enable;
  wire add_enable;
  input add_first;
  wire add_first;
  input signed [47:0] constant;
  wire signed [47:0] constant;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [47:0] result;
  reg signed [47:0] result = 48'h000000000000;
  input [63:0] trits;
  wire [63:0] trits;
  wire [34:0] _00_;
  wire [47:0] _01_;
  wire [48:0] _02_;
  wire [23:0] _03_;
  wire [7:0] _04_;
  wire [23:0] _05_;
  wire [7:0] _06_;
  wire [47:0] _07_;
  wire [24:0] _08_;
  wire [24:0] _09_;
  wire [25:0] _10_;
  wire [33:0] _11_;
  reg signed [25:0] digit_0_0 = 26'h0000000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [23:0] multiplicand_0 = 24'h000000;
  reg signed [23:0] multiplicand_1 = 24'h000000;
  reg signed [32:0] product = 33'h000000000;
  wire [47:0] sums;
  assign _08_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0[23], multiplicand_0 };
  assign _09_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { multiplicand_1[23], multiplicand_1 };
  assign _10_ = $signed(_08_) + $signed(_09_);
  assign _11_ = product_first ? 34'h000000000 : { product, 1'h0 };
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
    product <= _00_[32:0];
  always @(posedge clk)
    result <= _07_;
  assign _07_ = add_enable ? _02_[47:0] : result;
  assign _06_ = scale_load ? scales[15:8] : { mantissa_1[6:0], 1'h0 };
  assign _05_ = scale_load ? sums[47:24] : multiplicand_1;
  assign _04_ = scale_load ? scales[7:0] : { mantissa_0[6:0], 1'h0 };
  assign _03_ = scale_load ? sums[23:0] : multiplicand_0;
  \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row.array  array (
    .activations(activations),
    .clk(clk),
    .rst(rst),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .sums(sums),
    .trits(trits)
  );
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_row.array (activations, sum_enable, sum_first, clk, rst, sums, trits);
  input [255:0] activations;
  wire [255:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [47:0] sums;
  wire [47:0] sums;
  input [63:0] trits;
  wire [63:0] trits;
  wire [19:0] _000_;
  wire [19:0] _001_;
  wire [23:0] _002_;
  wire [24:0] _003_;
  wire [23:0] _004_;
  wire [24:0] _005_;
  wire [23:0] _006_;
  wire [23:0] _007_;
  reg signed [19:0] dot_0_0_0 = 20'h00000;
  reg signed [19:0] dot_1_0_0 = 20'h00000;
  reg signed [23:0] group_sum_0 = 24'h000000;
  reg signed [23:0] group_sum_1 = 24'h000000;
  wire signed [15:0] mac_0_0_o;
  wire signed [17:0] mac_0_10_o;
  wire signed [17:0] mac_0_11_o;
  wire signed [18:0] mac_0_12_o;
  wire signed [18:0] mac_0_13_o;
  wire signed [18:0] mac_0_14_o;
  wire signed [18:0] mac_0_15_o;
  wire signed [16:0] mac_0_1_o;
  wire signed [17:0] mac_0_2_o;
  wire signed [17:0] mac_0_3_o;
  wire signed [18:0] mac_0_4_o;
  wire signed [18:0] mac_0_5_o;
  wire signed [18:0] mac_0_6_o;
  wire signed [18:0] mac_0_7_o;
  wire signed [15:0] mac_0_8_o;
  wire signed [16:0] mac_0_9_o;
  wire signed [15:0] mac_1_0_o;
  wire signed [17:0] mac_1_10_o;
  wire signed [17:0] mac_1_11_o;
  wire signed [18:0] mac_1_12_o;
  wire signed [18:0] mac_1_13_o;
  wire signed [18:0] mac_1_14_o;
  wire signed [18:0] mac_1_15_o;
  wire signed [16:0] mac_1_1_o;
  wire signed [17:0] mac_1_2_o;
  wire signed [17:0] mac_1_3_o;
  wire signed [18:0] mac_1_4_o;
  wire signed [18:0] mac_1_5_o;
  wire signed [18:0] mac_1_6_o;
  wire signed [18:0] mac_1_7_o;
  wire signed [15:0] mac_1_8_o;
  wire signed [16:0] mac_1_9_o;
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
  assign _002_ = sum_first ? 24'h000000 : group_sum_0;
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
  assign _004_ = sum_first ? 24'h000000 : group_sum_1;
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
  assign _007_ = sum_enable ? _005_[23:0] : group_sum_1;
  assign _006_ = sum_enable ? _003_[23:0] : group_sum_0;
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trits[1:0]),
    .x(activations[15:0])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[31:16])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_1),
    .x(activations[175:160])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_2),
    .x(activations[191:176])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac4 mac_0_12 (
    .clk(clk),
    .i(mac_0_11_o),
    .o(mac_0_12_o),
    .trit(trit_0_12_3),
    .x(activations[207:192])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac5 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_4),
    .x(activations[223:208])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac6 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_5),
    .x(activations[239:224])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac7 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_6),
    .x(activations[255:240])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_1),
    .x(activations[47:32])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_2),
    .x(activations[63:48])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_3),
    .x(activations[79:64])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_4),
    .x(activations[95:80])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_5),
    .x(activations[111:96])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_6),
    .x(activations[127:112])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trits[17:16]),
    .x(activations[143:128])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_0),
    .x(activations[159:144])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trits[33:32]),
    .x(activations[15:0])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_0),
    .x(activations[31:16])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac2 mac_1_10 (
    .clk(clk),
    .i(mac_1_9_o),
    .o(mac_1_10_o),
    .trit(trit_1_10_1),
    .x(activations[175:160])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac3 mac_1_11 (
    .clk(clk),
    .i(mac_1_10_o),
    .o(mac_1_11_o),
    .trit(trit_1_11_2),
    .x(activations[191:176])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac4 mac_1_12 (
    .clk(clk),
    .i(mac_1_11_o),
    .o(mac_1_12_o),
    .trit(trit_1_12_3),
    .x(activations[207:192])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac5 mac_1_13 (
    .clk(clk),
    .i(mac_1_12_o),
    .o(mac_1_13_o),
    .trit(trit_1_13_4),
    .x(activations[223:208])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac6 mac_1_14 (
    .clk(clk),
    .i(mac_1_13_o),
    .o(mac_1_14_o),
    .trit(trit_1_14_5),
    .x(activations[239:224])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac7 mac_1_15 (
    .clk(clk),
    .i(mac_1_14_o),
    .o(mac_1_15_o),
    .trit(trit_1_15_6),
    .x(activations[255:240])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_1),
    .x(activations[47:32])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_2),
    .x(activations[63:48])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac4 mac_1_4 (
    .clk(clk),
    .i(mac_1_3_o),
    .o(mac_1_4_o),
    .trit(trit_1_4_3),
    .x(activations[79:64])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac5 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_4),
    .x(activations[95:80])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac6 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_5),
    .x(activations[111:96])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac7 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_6),
    .x(activations[127:112])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac0 mac_1_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_8_o),
    .trit(trits[49:48]),
    .x(activations[143:128])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_mac1 mac_1_9 (
    .clk(clk),
    .i(mac_1_8_o),
    .o(mac_1_9_o),
    .trit(trit_1_9_0),
    .x(activations[159:144])
  );
  assign sums = { group_sum_1, group_sum_0 };
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
