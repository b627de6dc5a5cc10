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
  wire \abort$223 ;
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
  wire bad_version;
  reg bad_weights = 1'h0;
  wire [511:0] beats__payload;
  wire beats__ready;
  wire beats__valid;
  wire [47:0] build_id;
  wire busy;
  wire [6:0] causes;
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
  wire \error$228 ;
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
  wire \idle$230 ;
  wire \idle$231 ;
  wire \idle$233 ;
  wire [88:0] job__payload;
  wire job__ready;
  wire \job__ready$156 ;
  wire job__valid;
  wire \job__valid$157 ;
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
  assign failed = error | \error$228 ;
  assign flushed = \idle$230  & \idle$231 ;
  assign _09_ = \idle$233  & weights_spent_cycles[2];
  assign drained = _09_ & \idle$231 ;
  assign causes[0] = error & busy;
  assign causes[1] = \error$228  & busy;
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
    .idle(\idle$233 ),
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
    .weights__payload(beats__payload),
    .weights__ready(beats__ready),
    .weights__valid(beats__valid),
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
    .flush(\abort$223 ),
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
    .unpack_job__ready(\job__ready$156 ),
    .unpack_job__valid(\job__valid$157 ),
    .weights_command__payload(weights_command__payload),
    .weights_command__ready(weights_command__ready),
    .weights_command__valid(weights_command__valid)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.reader  reader (
    .abort(\abort$223 ),
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
    .idle(\idle$230 ),
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
    .causes({ aborted, bad_descriptor, bad_config, bad_version, bad_magic, causes[1:0] }),
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
    .beats__payload(beats__payload),
    .\beats__ready$38 (beats__ready),
    .beats__valid(beats__valid),
    .constants__payload(constants__payload),
    .constants__ready(constants__ready),
    .constants__valid(constants__valid),
    .idle(idle),
    .job__payload(job__payload),
    .job__ready(\job__ready$156 ),
    .job__valid(\job__valid$157 ),
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
    .abort(\abort$223 ),
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
    .error(\error$228 ),
    .idle(\idle$231 ),
    .rst(rst),
    .spare(spare),
    .word(results__payload[255:0])
  );
  assign s_axil_rresp[0] = 1'h0;
  assign s_axil_bresp[0] = 1'h0;
  assign m_axi_awburst = 2'h1;
  assign m_axi_wstrb = 32'd4294967295;
  assign m_axi_bready = 1'h1;
  assign causes[6:2] = { aborted, bad_descriptor, bad_config, bad_version, bad_magic };
  assign m_axi_awsize = 3'h5;
  assign m_axi_rready = 1'h1;
  assign m_axi_arburst = 2'h1;
  assign m_axi_arsize = 3'h5;
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core (constants__ready, weights__ready, idle, constants__valid, scales__valid, constants__payload, words__ready, spare, work_rst, job__payload, job__valid, activations__valid, activations__payload, scales_room, stall_weights, stall_results, stall_activations, jobs__ready, activations__ready, results__payload, results__valid
, weights__payload, weights__valid, value, work_clk);
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
  input [511:0] weights__payload;
  wire [511:0] weights__payload;
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
  wire [4:0] _020_;
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
  wire _098_;
  wire [2:0] _099_;
  wire _100_;
  wire [255:0] _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire [255:0] _106_;
  wire _107_;
  wire _108_;
  wire _109_;
  wire _110_;
  wire _111_;
  wire _112_;
  wire _113_;
  wire [4:0] _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire accept;
  wire [511:0] beats__0;
  wire [511:0] beats__1;
  wire [511:0] beats__2;
  wire [17:0] beats__payload;
  wire beats__valid;
  reg [511:0] bytes = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire complete;
  reg \complete$806  = 1'h0;
  reg [255:0] constants = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg constants_free = 1'h1;
  reg constants_full = 1'h0;
  reg [255:0] constants_gathered = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg constants_goes_0 = 1'h0;
  wire constants_near;
  reg constants_place = 1'h1;
  reg constants_there = 1'h0;
  reg constants_two = 1'h0;
  reg constants_whole = 1'h0;
  reg [255:0] constants_word_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
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
  reg step_of_age_18 = 1'h0;
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
  wire [639:0] trits;
  reg [2:0] unclaimed = 3'h0;
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
    bytes <= weights__payload;
  always @(posedge work_clk)
    step_of_age_15 <= _021_;
  always @(posedge work_clk)
    step_of_age_19 <= _023_;
  always @(posedge work_clk)
    step_of_age_18 <= _024_;
  always @(posedge work_clk)
    \complete$806  <= _025_;
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
  assign _039_ = tag_18[0] & tag_18[2];
  assign constants_near = _039_ & tag_18[3];
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
  assign _092_ = tag_14[0] & tag_14[2];
  assign _093_ = tag_18[0] & tag_18[2];
  assign _095_ = tag_17[0] & tag_17[2];
  assign _096_ = tag_19[0] & tag_19[2];
  assign _097_ = _096_ & tag_19[4];
  always @(posedge work_clk)
    scales_room <= _098_;
  always @(posedge work_clk)
    unclaimed <= _099_;
  always @(posedge work_clk)
    scales_there <= _100_;
  always @(posedge work_clk)
    constants_word_0 <= constants__payload;
  always @(posedge work_clk)
    constants_goes_0 <= _053_;
  always @(posedge work_clk)
    constants_gathered <= _101_;
  always @(posedge work_clk)
    constants_place <= _102_;
  always @(posedge work_clk)
    constants_full <= _103_;
  always @(posedge work_clk)
    constants_whole <= _105_;
  always @(posedge work_clk)
    constants <= _106_;
  always @(posedge work_clk)
    constants_free <= _107_;
  always @(posedge work_clk)
    constants_there <= _108_;
  always @(posedge work_clk)
    constants_two <= _109_;
  always @(posedge work_clk)
    scaler_busy <= _110_;
  always @(posedge work_clk)
    stall_weights <= _111_;
  always @(posedge work_clk)
    stall_results <= _112_;
  always @(posedge work_clk)
    stall_activations <= _113_;
  always @(posedge work_clk)
    tag_1 <= _114_;
  always @(posedge work_clk)
    tag_2 <= _002_;
  always @(posedge work_clk)
    tag_3 <= _003_;
  always @(posedge work_clk)
    tag_4 <= _004_;
  always @(posedge work_clk)
    tag_5 <= _005_;
  always @(posedge work_clk)
    tag_6 <= _006_;
  always @(posedge work_clk)
    tag_7 <= _007_;
  always @(posedge work_clk)
    tag_8 <= _008_;
  always @(posedge work_clk)
    tag_9 <= _009_;
  always @(posedge work_clk)
    tag_10 <= _010_;
  always @(posedge work_clk)
    tag_11 <= _011_;
  always @(posedge work_clk)
    tag_12 <= _013_;
  always @(posedge work_clk)
    tag_13 <= _014_;
  always @(posedge work_clk)
    tag_14 <= _015_;
  always @(posedge work_clk)
    tag_15 <= _016_;
  always @(posedge work_clk)
    tag_16 <= _017_;
  always @(posedge work_clk)
    tag_17 <= _018_;
  always @(posedge work_clk)
    tag_18 <= _019_;
  always @(posedge work_clk)
    tag_19 <= _020_;
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
  assign _025_ = work_rst ? 1'h0 : _097_;
  assign _024_ = work_rst ? 1'h0 : _095_;
  assign _023_ = work_rst ? 1'h0 : _093_;
  assign _021_ = work_rst ? 1'h0 : _092_;
  assign _020_ = work_rst ? 5'h00 : tag_18;
  assign _019_ = work_rst ? 5'h00 : tag_17;
  assign _018_ = work_rst ? 5'h00 : tag_16;
  assign _017_ = work_rst ? 5'h00 : tag_15;
  assign _016_ = work_rst ? 5'h00 : tag_14;
  assign _015_ = work_rst ? 5'h00 : tag_13;
  assign _014_ = work_rst ? 5'h00 : tag_12;
  assign _013_ = work_rst ? 5'h00 : tag_11;
  assign _011_ = work_rst ? 5'h00 : tag_10;
  assign _010_ = work_rst ? 5'h00 : tag_9;
  assign _009_ = work_rst ? 5'h00 : tag_8;
  assign _008_ = work_rst ? 5'h00 : tag_7;
  assign _007_ = work_rst ? 5'h00 : tag_6;
  assign _006_ = work_rst ? 5'h00 : tag_5;
  assign _005_ = work_rst ? 5'h00 : tag_4;
  assign _004_ = work_rst ? 5'h00 : tag_3;
  assign _003_ = work_rst ? 5'h00 : tag_2;
  assign _002_ = work_rst ? 5'h00 : tag_1;
  assign _114_ = work_rst ? 5'h00 : { beats__payload[3:0], accept };
  assign _113_ = work_rst ? 1'h0 : _091_;
  assign _112_ = work_rst ? 1'h0 : _089_;
  assign _111_ = work_rst ? 1'h0 : _086_;
  assign _115_ = scaler_busy ? 1'h1 : scaler_busy;
  assign _116_ = _072_ ? 1'h0 : _115_;
  assign _110_ = work_rst ? 1'h0 : _116_;
  assign _117_ = _071_ ? 1'h0 : constants_two;
  assign _118_ = _068_ ? constants_there : _117_;
  assign _109_ = work_rst ? 1'h0 : _118_;
  assign _119_ = _071_ ? constants_two : constants_there;
  assign _120_ = _068_ ? 1'h1 : _119_;
  assign _108_ = work_rst ? 1'h0 : _120_;
  assign _107_ = work_rst ? 1'h1 : _065_;
  assign _106_ = constants_free ? constants_gathered : constants;
  assign _105_ = work_rst ? 1'h0 : _061_;
  assign _103_ = work_rst ? 1'h0 : _058_;
  assign _102_ = work_rst ? 1'h1 : constants_place;
  assign _101_ = constants_goes_0 ? constants_word_0 : constants_gathered;
  assign _121_ = _048_ ? _051_ : scales_there;
  assign _100_ = work_rst ? 1'h0 : _121_;
  assign _099_ = work_rst ? 3'h0 : _045_[2:0];
  assign _098_ = work_rst ? 1'h0 : _040_;
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.decoder  decoder (
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
    .code_51_1(trits[513:512]),
    .code_51_2(trits[515:514]),
    .code_51_3(trits[517:516]),
    .code_51_4(trits[519:518]),
    .code_52_0(trits[521:520]),
    .code_52_1(trits[523:522]),
    .code_52_2(trits[525:524]),
    .code_52_3(trits[527:526]),
    .code_52_4(trits[529:528]),
    .code_53_0(trits[531:530]),
    .code_53_1(trits[533:532]),
    .code_53_2(trits[535:534]),
    .code_53_3(trits[537:536]),
    .code_53_4(trits[539:538]),
    .code_54_0(trits[541:540]),
    .code_54_1(trits[543:542]),
    .code_54_2(trits[545:544]),
    .code_54_3(trits[547:546]),
    .code_54_4(trits[549:548]),
    .code_55_0(trits[551:550]),
    .code_55_1(trits[553:552]),
    .code_55_2(trits[555:554]),
    .code_55_3(trits[557:556]),
    .code_55_4(trits[559:558]),
    .code_56_0(trits[561:560]),
    .code_56_1(trits[563:562]),
    .code_56_2(trits[565:564]),
    .code_56_3(trits[567:566]),
    .code_56_4(trits[569:568]),
    .code_57_0(trits[571:570]),
    .code_57_1(trits[573:572]),
    .code_57_2(trits[575:574]),
    .code_57_3(trits[577:576]),
    .code_57_4(trits[579:578]),
    .code_58_0(trits[581:580]),
    .code_58_1(trits[583:582]),
    .code_58_2(trits[585:584]),
    .code_58_3(trits[587:586]),
    .code_58_4(trits[589:588]),
    .code_59_0(trits[591:590]),
    .code_59_1(trits[593:592]),
    .code_59_2(trits[595:594]),
    .code_59_3(trits[597:596]),
    .code_59_4(trits[599:598]),
    .code_5_0(trits[51:50]),
    .code_5_1(trits[53:52]),
    .code_5_2(trits[55:54]),
    .code_5_3(trits[57:56]),
    .code_5_4(trits[59:58]),
    .code_60_0(trits[601:600]),
    .code_60_1(trits[603:602]),
    .code_60_2(trits[605:604]),
    .code_60_3(trits[607:606]),
    .code_60_4(trits[609:608]),
    .code_61_0(trits[611:610]),
    .code_61_1(trits[613:612]),
    .code_61_2(trits[615:614]),
    .code_61_3(trits[617:616]),
    .code_61_4(trits[619:618]),
    .code_62_0(trits[621:620]),
    .code_62_1(trits[623:622]),
    .code_62_2(trits[625:624]),
    .code_62_3(trits[627:626]),
    .code_62_4(trits[629:628]),
    .code_63_0(trits[631:630]),
    .code_63_1(trits[633:632]),
    .code_63_2(trits[635:634]),
    .code_63_3(trits[637:636]),
    .code_63_4(trits[639:638]),
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
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results  results (
    .complete(\complete$806 ),
    .idle(\idle$53 ),
    .\port$1053$7 (beats__payload[15:7]),
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
    .constant(constants[31:0]),
    .product_first(step_of_age_18),
    .result(result_0_0),
    .scale_load(step_of_age_15),
    .scales(first[7:0]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_1 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[63:32]),
    .product_first(step_of_age_18),
    .result(result_0_1),
    .scale_load(step_of_age_15),
    .scales(first[15:8]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[255:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_2 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[95:64]),
    .product_first(step_of_age_18),
    .result(result_0_2),
    .scale_load(step_of_age_15),
    .scales(first[23:16]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[383:256])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_3 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[127:96]),
    .product_first(step_of_age_18),
    .result(result_0_3),
    .scale_load(step_of_age_15),
    .scales(first[31:24]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[511:384])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_0_4 (
    .activations({ skew_0_63_6, skew_0_62_5, skew_0_61_4, skew_0_60_3, skew_0_59_2, skew_0_58_1, skew_0_57_0, beats__0[455:448], skew_0_55_6, skew_0_54_5, skew_0_53_4, skew_0_52_3, skew_0_51_2, skew_0_50_1, skew_0_49_0, beats__0[391:384], skew_0_47_6, skew_0_46_5, skew_0_45_4, skew_0_44_3, skew_0_43_2, skew_0_42_1, skew_0_41_0, beats__0[327:320], skew_0_39_6, skew_0_38_5, skew_0_37_4, skew_0_36_3, skew_0_35_2, skew_0_34_1, skew_0_33_0, beats__0[263:256], skew_0_31_6, skew_0_30_5, skew_0_29_4, skew_0_28_3, skew_0_27_2, skew_0_26_1, skew_0_25_0, beats__0[199:192], skew_0_23_6, skew_0_22_5, skew_0_21_4, skew_0_20_3, skew_0_19_2, skew_0_18_1, skew_0_17_0, beats__0[135:128], skew_0_15_6, skew_0_14_5, skew_0_13_4, skew_0_12_3, skew_0_11_2, skew_0_10_1, skew_0_9_0, beats__0[71:64], skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, beats__0[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[159:128]),
    .product_first(step_of_age_18),
    .result(result_0_4),
    .scale_load(step_of_age_15),
    .scales(first[39:32]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[639:512])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_0 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[31:0]),
    .product_first(step_of_age_18),
    .result(result_1_0),
    .scale_load(step_of_age_15),
    .scales(first[7:0]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_1 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[63:32]),
    .product_first(step_of_age_18),
    .result(result_1_1),
    .scale_load(step_of_age_15),
    .scales(first[15:8]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[255:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_2 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[95:64]),
    .product_first(step_of_age_18),
    .result(result_1_2),
    .scale_load(step_of_age_15),
    .scales(first[23:16]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[383:256])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_3 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[127:96]),
    .product_first(step_of_age_18),
    .result(result_1_3),
    .scale_load(step_of_age_15),
    .scales(first[31:24]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[511:384])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_1_4 (
    .activations({ skew_1_63_6, skew_1_62_5, skew_1_61_4, skew_1_60_3, skew_1_59_2, skew_1_58_1, skew_1_57_0, beats__1[455:448], skew_1_55_6, skew_1_54_5, skew_1_53_4, skew_1_52_3, skew_1_51_2, skew_1_50_1, skew_1_49_0, beats__1[391:384], skew_1_47_6, skew_1_46_5, skew_1_45_4, skew_1_44_3, skew_1_43_2, skew_1_42_1, skew_1_41_0, beats__1[327:320], skew_1_39_6, skew_1_38_5, skew_1_37_4, skew_1_36_3, skew_1_35_2, skew_1_34_1, skew_1_33_0, beats__1[263:256], skew_1_31_6, skew_1_30_5, skew_1_29_4, skew_1_28_3, skew_1_27_2, skew_1_26_1, skew_1_25_0, beats__1[199:192], skew_1_23_6, skew_1_22_5, skew_1_21_4, skew_1_20_3, skew_1_19_2, skew_1_18_1, skew_1_17_0, beats__1[135:128], skew_1_15_6, skew_1_14_5, skew_1_13_4, skew_1_12_3, skew_1_11_2, skew_1_10_1, skew_1_9_0, beats__1[71:64], skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, beats__1[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[159:128]),
    .product_first(step_of_age_18),
    .result(result_1_4),
    .scale_load(step_of_age_15),
    .scales(first[39:32]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[639:512])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_0 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[31:0]),
    .product_first(step_of_age_18),
    .result(result_2_0),
    .scale_load(step_of_age_15),
    .scales(first[7:0]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_1 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[63:32]),
    .product_first(step_of_age_18),
    .result(result_2_1),
    .scale_load(step_of_age_15),
    .scales(first[15:8]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[255:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_2 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[95:64]),
    .product_first(step_of_age_18),
    .result(result_2_2),
    .scale_load(step_of_age_15),
    .scales(first[23:16]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[383:256])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_3 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[127:96]),
    .product_first(step_of_age_18),
    .result(result_2_3),
    .scale_load(step_of_age_15),
    .scales(first[31:24]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[511:384])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row row_2_4 (
    .activations({ skew_2_63_6, skew_2_62_5, skew_2_61_4, skew_2_60_3, skew_2_59_2, skew_2_58_1, skew_2_57_0, beats__2[455:448], skew_2_55_6, skew_2_54_5, skew_2_53_4, skew_2_52_3, skew_2_51_2, skew_2_50_1, skew_2_49_0, beats__2[391:384], skew_2_47_6, skew_2_46_5, skew_2_45_4, skew_2_44_3, skew_2_43_2, skew_2_42_1, skew_2_41_0, beats__2[327:320], skew_2_39_6, skew_2_38_5, skew_2_37_4, skew_2_36_3, skew_2_35_2, skew_2_34_1, skew_2_33_0, beats__2[263:256], skew_2_31_6, skew_2_30_5, skew_2_29_4, skew_2_28_3, skew_2_27_2, skew_2_26_1, skew_2_25_0, beats__2[199:192], skew_2_23_6, skew_2_22_5, skew_2_21_4, skew_2_20_3, skew_2_19_2, skew_2_18_1, skew_2_17_0, beats__2[135:128], skew_2_15_6, skew_2_14_5, skew_2_13_4, skew_2_12_3, skew_2_11_2, skew_2_10_1, skew_2_9_0, beats__2[71:64], skew_2_7_6, skew_2_6_5, skew_2_5_4, skew_2_4_3, skew_2_3_2, skew_2_2_1, skew_2_1_0, beats__2[7:0] }),
    .add_enable(step_of_age_19),
    .add_first(tag_19[3]),
    .clk(work_clk),
    .constant(constants[159:128]),
    .product_first(step_of_age_18),
    .result(result_2_4),
    .scale_load(step_of_age_15),
    .scales(first[39:32]),
    .sum_enable(tag_14[0]),
    .sum_first(tag_14[1]),
    .trits(trits[639:512])
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
  wire [7:0] _055_;
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
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
  wire [23:0] _073_;
  wire [23:0] _074_;
  wire [23:0] _075_;
  wire [23:0] _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire [7:0] _083_;
  wire _084_;
  wire _085_;
  wire _086_;
  wire _087_;
  wire _088_;
  wire [23:0] _089_;
  wire _090_;
  wire [2:0] _091_;
  wire _092_;
  wire [2:0] _093_;
  wire [2:0] _094_;
  wire [2:0] _095_;
  wire [2:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [2:0] _100_;
  wire _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [1:0] _105_;
  wire _106_;
  wire _107_;
  wire [1:0] _108_;
  wire [1:0] _109_;
  wire [1:0] _110_;
  wire [1:0] _111_;
  wire _112_;
  wire _113_;
  wire [88:0] _114_;
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
  assign _055_ = beats_last ? _047_[7:0] : tokens_left;
  assign _056_ = last_part ? _055_ : tokens_left;
  assign _057_ = done ? _056_ : tokens_left;
  function [7:0] _258_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _258_ = b[7:0];
      2'b1?:
        _258_ = b[15:8];
      default:
        _258_ = a;
    endcase
  endfunction
  assign _058_ = _258_(tokens_left, { tokens_from, _057_ }, { _060_, _059_ });
  assign _059_ = fsm_state == 3'h3;
  assign _060_ = fsm_state == 3'h2;
  assign _014_ = work_rst ? 8'h00 : _058_;
  assign _061_ = beats_last ? beats_two : _045_;
  assign _062_ = last_part ? _061_ : beats_nearly;
  assign _063_ = done ? _062_ : beats_nearly;
  function [0:0] _265_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _265_ = b[0:0];
      2'b1?:
        _265_ = b[1:1];
      default:
        _265_ = a;
    endcase
  endfunction
  assign _064_ = _265_(beats_nearly, { beats_two, _063_ }, { _066_, _065_ });
  assign _065_ = fsm_state == 3'h3;
  assign _066_ = fsm_state == 3'h2;
  assign _013_ = work_rst ? 1'h0 : _064_;
  assign _067_ = beats_last ? beats_one : beats_nearly;
  assign _068_ = last_part ? _067_ : beats_last;
  assign _069_ = done ? _068_ : beats_last;
  function [0:0] _272_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _272_ = b[0:0];
      2'b1?:
        _272_ = b[1:1];
      default:
        _272_ = a;
    endcase
  endfunction
  assign _070_ = _272_(beats_last, { beats_one, _069_ }, { _072_, _071_ });
  assign _071_ = fsm_state == 3'h3;
  assign _072_ = fsm_state == 3'h2;
  assign _012_ = work_rst ? 1'h0 : _070_;
  assign _073_ = beats_last ? beats_from : _044_[23:0];
  assign _074_ = last_part ? _073_ : beats_left;
  assign _075_ = done ? _074_ : beats_left;
  function [23:0] _279_;
    input [23:0] a;
    input [47:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _279_ = b[23:0];
      2'b1?:
        _279_ = b[47:24];
      default:
        _279_ = a;
    endcase
  endfunction
  assign _076_ = _279_(beats_left, { beats_from, _075_ }, { _078_, _077_ });
  assign _077_ = fsm_state == 3'h3;
  assign _078_ = fsm_state == 3'h2;
  assign _011_ = work_rst ? 24'h000000 : _076_;
  assign _079_ = _080_ ? _040_ : tokens_two;
  assign _080_ = fsm_state == 3'h1;
  assign _010_ = work_rst ? 1'h0 : _079_;
  assign _081_ = _082_ ? _039_ : tokens_one;
  assign _082_ = fsm_state == 3'h1;
  assign _009_ = work_rst ? 1'h0 : _081_;
  assign _083_ = _084_ ? _038_[7:0] : tokens_from;
  assign _084_ = fsm_state == 3'h1;
  assign _008_ = work_rst ? 8'h00 : _083_;
  assign _085_ = _086_ ? _037_ : beats_two;
  assign _086_ = fsm_state == 3'h1;
  assign _007_ = work_rst ? 1'h0 : _085_;
  assign _087_ = _088_ ? _036_ : beats_one;
  assign _088_ = fsm_state == 3'h1;
  assign _006_ = work_rst ? 1'h0 : _087_;
  assign _089_ = _090_ ? _035_[23:0] : beats_from;
  assign _090_ = fsm_state == 3'h1;
  assign _005_ = work_rst ? 24'h000000 : _089_;
  function [2:0] _301_;
    input [2:0] a;
    input [14:0] b;
    input [4:0] s;
    casez (s) // synopsys parallel_case
      5'b????1:
        _301_ = b[2:0];
      5'b???1?:
        _301_ = b[5:3];
      5'b??1??:
        _301_ = b[8:6];
      5'b?1???:
        _301_ = b[11:9];
      5'b1????:
        _301_ = b[14:12];
      default:
        _301_ = a;
    endcase
  endfunction
  assign _091_ = _301_(fsm_state, { _100_, 6'h13, _096_, 3'h0 }, { _101_, _099_, _098_, _097_, _092_ });
  assign _092_ = fsm_state == 3'h4;
  assign _093_ = tokens_last ? 3'h4 : fsm_state;
  assign _094_ = beats_last ? _093_ : fsm_state;
  assign _095_ = last_part ? _094_ : fsm_state;
  assign _096_ = done ? _095_ : fsm_state;
  assign _097_ = fsm_state == 3'h3;
  assign _098_ = fsm_state == 3'h2;
  assign _099_ = fsm_state == 3'h1;
  assign _100_ = _034_ ? 3'h1 : fsm_state;
  assign _101_ = ! fsm_state;
  assign _004_ = work_rst ? 3'h0 : _091_;
  assign _102_ = beats_last ? _046_[1:0] : token;
  assign _103_ = last_part ? _102_ : token;
  assign _104_ = done ? _103_ : token;
  function [1:0] _316_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _316_ = b[1:0];
      2'b1?:
        _316_ = b[3:2];
      default:
        _316_ = a;
    endcase
  endfunction
  assign _105_ = _316_(token, { 2'h0, _104_ }, { _107_, _106_ });
  assign _106_ = fsm_state == 3'h3;
  assign _107_ = ! fsm_state;
  assign _003_ = work_rst ? 2'h0 : _105_;
  assign _108_ = beats_last ? 2'h0 : _043_[1:0];
  assign _109_ = last_part ? _108_ : beat;
  assign _110_ = done ? _109_ : beat;
  function [1:0] _323_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _323_ = b[1:0];
      2'b1?:
        _323_ = b[3:2];
      default:
        _323_ = a;
    endcase
  endfunction
  assign _111_ = _323_(beat, { 2'h0, _110_ }, { _113_, _112_ });
  assign _112_ = fsm_state == 3'h3;
  assign _113_ = ! fsm_state;
  assign _002_ = work_rst ? 2'h0 : _111_;
  assign _114_ = _115_ ? job__payload : job;
  assign _115_ = ! fsm_state;
  assign _001_ = work_rst ? 89'h00000000000000000000000 : _114_;
  assign _054_ = work_rst ? 2'h0 : _033_[1:0];
  assign w_en = _116_ ? 1'h1 : 1'h0;
  assign _116_ = fsm_state == 3'h4;
  assign idle = _117_ ? _027_ : 1'h0;
  assign _117_ = ! fsm_state;
  assign job__ready = _118_ ? _000_ : 1'h0;
  assign _118_ = ! fsm_state;
  assign _119_ = \release  ? _053_ : out_of;
  assign _026_ = work_rst ? 1'h0 : _119_;
  assign _025_ = work_rst ? 1'h0 : _052_;
  assign _024_ = work_rst ? 1'h0 : _051_;
  assign _023_ = work_rst ? 1'h0 : _050_;
  assign _022_ = work_rst ? 1'h0 : into;
  assign _021_ = work_rst ? 1'h0 : done;
  assign _120_ = _121_ ? _049_ : into;
  assign _121_ = fsm_state == 3'h4;
  assign _020_ = work_rst ? 1'h0 : _120_;
  assign _122_ = tokens_last ? 1'h0 : loading;
  assign _123_ = beats_last ? _122_ : loading;
  assign _124_ = last_part ? _123_ : loading;
  assign _125_ = done ? _124_ : loading;
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
  assign _126_ = _351_(loading, { 1'h1, _125_ }, { _128_, _127_ });
  assign _127_ = fsm_state == 3'h3;
  assign _128_ = fsm_state == 3'h2;
  assign _019_ = work_rst ? 1'h0 : _126_;
  assign _129_ = last_part ? 1'h0 : _042_;
  assign _130_ = done ? _129_ : last_part;
  function [0:0] _357_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _357_ = b[0:0];
      2'b1?:
        _357_ = b[1:1];
      default:
        _357_ = a;
    endcase
  endfunction
  assign _131_ = _357_(last_part, { 1'h0, _130_ }, { _133_, _132_ });
  assign _132_ = fsm_state == 3'h3;
  assign _133_ = fsm_state == 3'h2;
  assign _018_ = work_rst ? 1'h0 : _131_;
  assign _134_ = last_part ? 1'h0 : _041_[0];
  assign _135_ = done ? _134_ : part;
  function [0:0] _363_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _363_ = b[0:0];
      2'b1?:
        _363_ = b[1:1];
      default:
        _363_ = a;
    endcase
  endfunction
  assign _136_ = _363_(part, { 1'h0, _135_ }, { _138_, _137_ });
  assign _137_ = fsm_state == 3'h3;
  assign _138_ = fsm_state == 3'h2;
  assign _017_ = work_rst ? 1'h0 : _136_;
  assign _139_ = beats_last ? _048_ : tokens_nearly;
  assign _140_ = last_part ? _139_ : tokens_nearly;
  assign _141_ = done ? _140_ : tokens_nearly;
  function [0:0] _370_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _370_ = b[0:0];
      2'b1?:
        _370_ = b[1:1];
      default:
        _370_ = a;
    endcase
  endfunction
  assign _142_ = _370_(tokens_nearly, { tokens_two, _141_ }, { _144_, _143_ });
  assign _143_ = fsm_state == 3'h3;
  assign _144_ = fsm_state == 3'h2;
  assign _016_ = work_rst ? 1'h0 : _142_;
  assign _145_ = beats_last ? tokens_nearly : tokens_last;
  assign _146_ = last_part ? _145_ : tokens_last;
  assign _147_ = done ? _146_ : tokens_last;
  function [0:0] _377_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _377_ = b[0:0];
      2'b1?:
        _377_ = b[1:1];
      default:
        _377_ = a;
    endcase
  endfunction
  assign _148_ = _377_(tokens_last, { tokens_one, _147_ }, { _150_, _149_ });
  assign _149_ = fsm_state == 3'h3;
  assign _150_ = fsm_state == 3'h2;
  assign _015_ = work_rst ? 1'h0 : _148_;
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

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.decoder (work_rst, bytes, code_0_0, code_0_1, code_0_2, code_0_3, code_0_4, code_1_0, code_1_1, code_1_2, code_1_3, code_1_4, code_2_0, code_2_1, code_2_2, code_2_3, code_2_4, code_3_0, code_3_1, code_3_2, code_3_3
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
, code_50_0, code_50_1, code_50_2, code_50_3, code_50_4, code_51_0, code_51_1, code_51_2, code_51_3, code_51_4, code_52_0, code_52_1, code_52_2, code_52_3, code_52_4, code_53_0, code_53_1, code_53_2, code_53_3, code_53_4, code_54_0
, code_54_1, code_54_2, code_54_3, code_54_4, code_55_0, code_55_1, code_55_2, code_55_3, code_55_4, code_56_0, code_56_1, code_56_2, code_56_3, code_56_4, code_57_0, code_57_1, code_57_2, code_57_3, code_57_4, code_58_0, code_58_1
, code_58_2, code_58_3, code_58_4, code_59_0, code_59_1, code_59_2, code_59_3, code_59_4, code_60_0, code_60_1, code_60_2, code_60_3, code_60_4, code_61_0, code_61_1, code_61_2, code_61_3, code_61_4, code_62_0, code_62_1, code_62_2
, code_62_3, code_62_4, code_63_0, code_63_1, code_63_2, code_63_3, code_63_4, work_clk);
  input work_rst;
  wire work_rst;
  input [511:0] bytes;
  wire [511:0] bytes;
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
  output [1:0] code_51_1;
  reg [1:0] code_51_1 = 2'h0;
  output [1:0] code_51_2;
  reg [1:0] code_51_2 = 2'h0;
  output [1:0] code_51_3;
  reg [1:0] code_51_3 = 2'h0;
  output [1:0] code_51_4;
  reg [1:0] code_51_4 = 2'h0;
  output [1:0] code_52_0;
  reg [1:0] code_52_0 = 2'h0;
  output [1:0] code_52_1;
  reg [1:0] code_52_1 = 2'h0;
  output [1:0] code_52_2;
  reg [1:0] code_52_2 = 2'h0;
  output [1:0] code_52_3;
  reg [1:0] code_52_3 = 2'h0;
  output [1:0] code_52_4;
  reg [1:0] code_52_4 = 2'h0;
  output [1:0] code_53_0;
  reg [1:0] code_53_0 = 2'h0;
  output [1:0] code_53_1;
  reg [1:0] code_53_1 = 2'h0;
  output [1:0] code_53_2;
  reg [1:0] code_53_2 = 2'h0;
  output [1:0] code_53_3;
  reg [1:0] code_53_3 = 2'h0;
  output [1:0] code_53_4;
  reg [1:0] code_53_4 = 2'h0;
  output [1:0] code_54_0;
  reg [1:0] code_54_0 = 2'h0;
  output [1:0] code_54_1;
  reg [1:0] code_54_1 = 2'h0;
  output [1:0] code_54_2;
  reg [1:0] code_54_2 = 2'h0;
  output [1:0] code_54_3;
  reg [1:0] code_54_3 = 2'h0;
  output [1:0] code_54_4;
  reg [1:0] code_54_4 = 2'h0;
  output [1:0] code_55_0;
  reg [1:0] code_55_0 = 2'h0;
  output [1:0] code_55_1;
  reg [1:0] code_55_1 = 2'h0;
  output [1:0] code_55_2;
  reg [1:0] code_55_2 = 2'h0;
  output [1:0] code_55_3;
  reg [1:0] code_55_3 = 2'h0;
  output [1:0] code_55_4;
  reg [1:0] code_55_4 = 2'h0;
  output [1:0] code_56_0;
  reg [1:0] code_56_0 = 2'h0;
  output [1:0] code_56_1;
  reg [1:0] code_56_1 = 2'h0;
  output [1:0] code_56_2;
  reg [1:0] code_56_2 = 2'h0;
  output [1:0] code_56_3;
  reg [1:0] code_56_3 = 2'h0;
  output [1:0] code_56_4;
  reg [1:0] code_56_4 = 2'h0;
  output [1:0] code_57_0;
  reg [1:0] code_57_0 = 2'h0;
  output [1:0] code_57_1;
  reg [1:0] code_57_1 = 2'h0;
  output [1:0] code_57_2;
  reg [1:0] code_57_2 = 2'h0;
  output [1:0] code_57_3;
  reg [1:0] code_57_3 = 2'h0;
  output [1:0] code_57_4;
  reg [1:0] code_57_4 = 2'h0;
  output [1:0] code_58_0;
  reg [1:0] code_58_0 = 2'h0;
  output [1:0] code_58_1;
  reg [1:0] code_58_1 = 2'h0;
  output [1:0] code_58_2;
  reg [1:0] code_58_2 = 2'h0;
  output [1:0] code_58_3;
  reg [1:0] code_58_3 = 2'h0;
  output [1:0] code_58_4;
  reg [1:0] code_58_4 = 2'h0;
  output [1:0] code_59_0;
  reg [1:0] code_59_0 = 2'h0;
  output [1:0] code_59_1;
  reg [1:0] code_59_1 = 2'h0;
  output [1:0] code_59_2;
  reg [1:0] code_59_2 = 2'h0;
  output [1:0] code_59_3;
  reg [1:0] code_59_3 = 2'h0;
  output [1:0] code_59_4;
  reg [1:0] code_59_4 = 2'h0;
  output [1:0] code_60_0;
  reg [1:0] code_60_0 = 2'h0;
  output [1:0] code_60_1;
  reg [1:0] code_60_1 = 2'h0;
  output [1:0] code_60_2;
  reg [1:0] code_60_2 = 2'h0;
  output [1:0] code_60_3;
  reg [1:0] code_60_3 = 2'h0;
  output [1:0] code_60_4;
  reg [1:0] code_60_4 = 2'h0;
  output [1:0] code_61_0;
  reg [1:0] code_61_0 = 2'h0;
  output [1:0] code_61_1;
  reg [1:0] code_61_1 = 2'h0;
  output [1:0] code_61_2;
  reg [1:0] code_61_2 = 2'h0;
  output [1:0] code_61_3;
  reg [1:0] code_61_3 = 2'h0;
  output [1:0] code_61_4;
  reg [1:0] code_61_4 = 2'h0;
  output [1:0] code_62_0;
  reg [1:0] code_62_0 = 2'h0;
  output [1:0] code_62_1;
  reg [1:0] code_62_1 = 2'h0;
  output [1:0] code_62_2;
  reg [1:0] code_62_2 = 2'h0;
  output [1:0] code_62_3;
  reg [1:0] code_62_3 = 2'h0;
  output [1:0] code_62_4;
  reg [1:0] code_62_4 = 2'h0;
  output [1:0] code_63_0;
  reg [1:0] code_63_0 = 2'h0;
  output [1:0] code_63_1;
  reg [1:0] code_63_1 = 2'h0;
  output [1:0] code_63_2;
  reg [1:0] code_63_2 = 2'h0;
  output [1:0] code_63_3;
  reg [1:0] code_63_3 = 2'h0;
  output [1:0] code_63_4;
  reg [1:0] code_63_4 = 2'h0;
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
  wire _0826_;
  wire [2:0] _0827_;
  wire _0828_;
  wire _0829_;
  wire [1:0] _0830_;
  wire _0831_;
  wire _0832_;
  wire _0833_;
  wire _0834_;
  wire _0835_;
  wire _0836_;
  wire _0837_;
  wire _0838_;
  wire [1:0] _0839_;
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
  wire [2:0] _0864_;
  wire _0865_;
  wire [1:0] _0866_;
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
  wire _0894_;
  wire _0895_;
  wire _0896_;
  wire _0897_;
  wire _0898_;
  wire [2:0] _0899_;
  wire _0900_;
  wire _0901_;
  wire [1:0] _0902_;
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
  wire _0930_;
  wire _0931_;
  wire _0932_;
  wire _0933_;
  wire _0934_;
  wire _0935_;
  wire [2:0] _0936_;
  wire _0937_;
  wire [1:0] _0938_;
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
  wire _0967_;
  wire _0968_;
  wire _0969_;
  wire _0970_;
  wire _0971_;
  wire _0972_;
  wire [2:0] _0973_;
  wire _0974_;
  wire [1:0] _0975_;
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
  wire _1003_;
  wire _1004_;
  wire _1005_;
  wire _1006_;
  wire _1007_;
  wire _1008_;
  wire [2:0] _1009_;
  wire _1010_;
  wire [1:0] _1011_;
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
  wire _1040_;
  wire _1041_;
  wire _1042_;
  wire _1043_;
  wire _1044_;
  wire [2:0] _1045_;
  wire _1046_;
  wire _1047_;
  wire _1048_;
  wire _1049_;
  wire [1:0] _1050_;
  wire _1051_;
  wire _1052_;
  wire _1053_;
  wire _1054_;
  wire _1055_;
  wire _1056_;
  wire _1057_;
  wire _1058_;
  wire _1059_;
  wire _1060_;
  wire _1061_;
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
  wire [2:0] _1084_;
  wire _1085_;
  wire [1:0] _1086_;
  wire _1087_;
  wire _1088_;
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
  wire [2:0] _1120_;
  wire _1121_;
  wire _1122_;
  wire [1:0] _1123_;
  wire _1124_;
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
  wire _1165_;
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
  wire [2:0] _1185_;
  wire _1186_;
  wire _1187_;
  wire _1188_;
  wire _1189_;
  wire _1190_;
  wire _1191_;
  wire _1192_;
  wire _1193_;
  wire [2:0] _1194_;
  wire _1195_;
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
  wire [1:0] _1206_;
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
  wire [1:0] _1270_;
  wire _1271_;
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
  wire _1305_;
  wire _1306_;
  wire _1307_;
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
  wire [2:0] _1326_;
  wire _1327_;
  wire _1328_;
  wire [1:0] _1329_;
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
  wire _1341_;
  wire _1342_;
  wire _1343_;
  wire _1344_;
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
  wire [2:0] _1363_;
  wire _1364_;
  wire [1:0] _1365_;
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
  wire _1381_;
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
  wire [2:0] _1400_;
  wire _1401_;
  wire _1402_;
  wire [1:0] _1403_;
  wire _1404_;
  wire _1405_;
  wire _1406_;
  wire _1407_;
  wire _1408_;
  wire _1409_;
  wire _1410_;
  wire _1411_;
  wire _1412_;
  wire _1413_;
  wire _1414_;
  wire _1415_;
  wire _1416_;
  wire _1417_;
  wire _1418_;
  wire _1419_;
  wire _1420_;
  wire _1421_;
  wire _1422_;
  wire _1423_;
  wire _1424_;
  wire _1425_;
  wire _1426_;
  wire _1427_;
  wire _1428_;
  wire _1429_;
  wire _1430_;
  wire _1431_;
  wire _1432_;
  wire _1433_;
  wire _1434_;
  wire _1435_;
  wire _1436_;
  wire [2:0] _1437_;
  wire _1438_;
  wire [1:0] _1439_;
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
  wire _1452_;
  wire _1453_;
  wire _1454_;
  wire _1455_;
  wire _1456_;
  wire _1457_;
  wire _1458_;
  wire _1459_;
  wire _1460_;
  wire _1461_;
  wire _1462_;
  wire _1463_;
  wire [2:0] _1464_;
  wire _1465_;
  wire _1466_;
  wire _1467_;
  wire _1468_;
  wire _1469_;
  wire _1470_;
  wire _1471_;
  wire _1472_;
  wire [2:0] _1473_;
  wire _1474_;
  wire _1475_;
  wire [1:0] _1476_;
  wire _1477_;
  wire _1478_;
  wire _1479_;
  wire _1480_;
  wire _1481_;
  wire _1482_;
  wire _1483_;
  wire _1484_;
  wire _1485_;
  wire [1:0] _1486_;
  wire _1487_;
  wire _1488_;
  wire _1489_;
  wire _1490_;
  wire _1491_;
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
  wire [2:0] _1511_;
  wire _1512_;
  wire [1:0] _1513_;
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
  wire _1525_;
  wire _1526_;
  wire _1527_;
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
  wire [2:0] _1546_;
  wire _1547_;
  wire _1548_;
  wire [1:0] _1549_;
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
  wire _1561_;
  wire _1562_;
  wire _1563_;
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
  wire [2:0] _1583_;
  wire _1584_;
  wire [1:0] _1585_;
  wire _1586_;
  wire _1587_;
  wire _1588_;
  wire _1589_;
  wire [1:0] _1590_;
  wire _1591_;
  wire _1592_;
  wire _1593_;
  wire _1594_;
  wire _1595_;
  wire _1596_;
  wire _1597_;
  wire _1598_;
  wire _1599_;
  wire _1600_;
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
  wire [2:0] _1620_;
  wire _1621_;
  wire [1:0] _1622_;
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
  wire _1634_;
  wire _1635_;
  wire _1636_;
  wire _1637_;
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
  wire [2:0] _1656_;
  wire _1657_;
  wire [1:0] _1658_;
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
  wire _1671_;
  wire _1672_;
  wire _1673_;
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
  wire _1687_;
  wire _1688_;
  wire _1689_;
  wire _1690_;
  wire _1691_;
  wire [2:0] _1692_;
  wire _1693_;
  wire _1694_;
  wire _1695_;
  wire [1:0] _1696_;
  wire _1697_;
  wire _1698_;
  wire _1699_;
  wire _1700_;
  wire _1701_;
  wire _1702_;
  wire _1703_;
  wire _1704_;
  wire _1705_;
  wire _1706_;
  wire _1707_;
  wire _1708_;
  wire _1709_;
  wire _1710_;
  wire _1711_;
  wire _1712_;
  wire _1713_;
  wire _1714_;
  wire _1715_;
  wire _1716_;
  wire _1717_;
  wire _1718_;
  wire _1719_;
  wire _1720_;
  wire _1721_;
  wire _1722_;
  wire _1723_;
  wire _1724_;
  wire _1725_;
  wire _1726_;
  wire _1727_;
  wire _1728_;
  wire _1729_;
  wire [2:0] _1730_;
  wire _1731_;
  wire [1:0] _1732_;
  wire _1733_;
  wire _1734_;
  wire _1735_;
  wire _1736_;
  wire _1737_;
  wire _1738_;
  wire _1739_;
  wire _1740_;
  wire _1741_;
  wire _1742_;
  wire _1743_;
  wire _1744_;
  wire _1745_;
  wire _1746_;
  wire _1747_;
  wire _1748_;
  wire _1749_;
  wire _1750_;
  wire _1751_;
  wire _1752_;
  wire _1753_;
  wire _1754_;
  wire _1755_;
  wire _1756_;
  wire _1757_;
  wire _1758_;
  wire _1759_;
  wire _1760_;
  wire _1761_;
  wire _1762_;
  wire _1763_;
  wire _1764_;
  wire _1765_;
  wire [2:0] _1766_;
  wire _1767_;
  wire _1768_;
  wire [1:0] _1769_;
  wire _1770_;
  wire _1771_;
  wire _1772_;
  wire _1773_;
  wire _1774_;
  wire _1775_;
  wire _1776_;
  wire _1777_;
  wire _1778_;
  wire _1779_;
  wire _1780_;
  wire _1781_;
  wire _1782_;
  wire _1783_;
  wire _1784_;
  wire _1785_;
  wire _1786_;
  wire _1787_;
  wire _1788_;
  wire _1789_;
  wire _1790_;
  wire _1791_;
  wire _1792_;
  wire _1793_;
  wire _1794_;
  wire _1795_;
  wire _1796_;
  wire _1797_;
  wire _1798_;
  wire _1799_;
  wire _1800_;
  wire _1801_;
  wire _1802_;
  wire _1803_;
  wire [2:0] _1804_;
  wire _1805_;
  wire [1:0] _1806_;
  wire _1807_;
  wire _1808_;
  wire _1809_;
  wire _1810_;
  wire _1811_;
  wire _1812_;
  wire _1813_;
  wire _1814_;
  wire _1815_;
  wire _1816_;
  wire _1817_;
  wire _1818_;
  wire _1819_;
  wire _1820_;
  wire _1821_;
  wire _1822_;
  wire _1823_;
  wire _1824_;
  wire _1825_;
  wire _1826_;
  wire _1827_;
  wire _1828_;
  wire _1829_;
  wire _1830_;
  wire [2:0] _1831_;
  wire _1832_;
  wire _1833_;
  wire _1834_;
  wire _1835_;
  wire _1836_;
  wire _1837_;
  wire _1838_;
  wire _1839_;
  wire [2:0] _1840_;
  wire _1841_;
  wire _1842_;
  wire [1:0] _1843_;
  wire _1844_;
  wire _1845_;
  wire _1846_;
  wire _1847_;
  wire _1848_;
  wire _1849_;
  wire _1850_;
  wire _1851_;
  wire [1:0] _1852_;
  wire _1853_;
  wire _1854_;
  wire _1855_;
  wire _1856_;
  wire _1857_;
  wire _1858_;
  wire _1859_;
  wire _1860_;
  wire _1861_;
  wire _1862_;
  wire _1863_;
  wire _1864_;
  wire _1865_;
  wire _1866_;
  wire _1867_;
  wire _1868_;
  wire _1869_;
  wire _1870_;
  wire _1871_;
  wire _1872_;
  wire _1873_;
  wire _1874_;
  wire _1875_;
  wire _1876_;
  wire [2:0] _1877_;
  wire _1878_;
  wire [1:0] _1879_;
  wire _1880_;
  wire _1881_;
  wire _1882_;
  wire _1883_;
  wire _1884_;
  wire _1885_;
  wire _1886_;
  wire _1887_;
  wire _1888_;
  wire _1889_;
  wire _1890_;
  wire _1891_;
  wire _1892_;
  wire _1893_;
  wire _1894_;
  wire _1895_;
  wire _1896_;
  wire _1897_;
  wire _1898_;
  wire _1899_;
  wire _1900_;
  wire _1901_;
  wire _1902_;
  wire _1903_;
  wire _1904_;
  wire _1905_;
  wire _1906_;
  wire _1907_;
  wire _1908_;
  wire _1909_;
  wire _1910_;
  wire _1911_;
  wire _1912_;
  wire [2:0] _1913_;
  wire _1914_;
  wire _1915_;
  wire [1:0] _1916_;
  wire _1917_;
  wire _1918_;
  wire _1919_;
  wire _1920_;
  wire _1921_;
  wire _1922_;
  wire _1923_;
  wire _1924_;
  wire _1925_;
  wire _1926_;
  wire _1927_;
  wire _1928_;
  wire _1929_;
  wire _1930_;
  wire _1931_;
  wire _1932_;
  wire _1933_;
  wire _1934_;
  wire _1935_;
  wire _1936_;
  wire _1937_;
  wire _1938_;
  wire _1939_;
  wire _1940_;
  wire _1941_;
  wire _1942_;
  wire _1943_;
  wire _1944_;
  wire _1945_;
  wire _1946_;
  wire _1947_;
  wire _1948_;
  wire _1949_;
  wire [2:0] _1950_;
  wire _1951_;
  wire [1:0] _1952_;
  wire _1953_;
  wire _1954_;
  wire _1955_;
  wire _1956_;
  wire _1957_;
  wire _1958_;
  wire _1959_;
  wire _1960_;
  wire _1961_;
  wire _1962_;
  wire _1963_;
  wire _1964_;
  wire _1965_;
  wire _1966_;
  wire _1967_;
  wire _1968_;
  wire _1969_;
  wire _1970_;
  wire _1971_;
  wire _1972_;
  wire _1973_;
  wire _1974_;
  wire _1975_;
  wire _1976_;
  wire _1977_;
  wire _1978_;
  wire _1979_;
  wire _1980_;
  wire _1981_;
  wire _1982_;
  wire _1983_;
  wire _1984_;
  wire _1985_;
  wire [2:0] _1986_;
  wire _1987_;
  wire [1:0] _1988_;
  wire _1989_;
  wire _1990_;
  wire _1991_;
  wire _1992_;
  wire _1993_;
  wire _1994_;
  wire _1995_;
  wire _1996_;
  wire _1997_;
  wire _1998_;
  wire _1999_;
  wire _2000_;
  wire _2001_;
  wire _2002_;
  wire _2003_;
  wire _2004_;
  wire _2005_;
  wire _2006_;
  wire _2007_;
  wire _2008_;
  wire _2009_;
  wire _2010_;
  wire _2011_;
  wire _2012_;
  wire _2013_;
  wire _2014_;
  wire _2015_;
  wire _2016_;
  wire _2017_;
  wire _2018_;
  wire _2019_;
  wire _2020_;
  wire _2021_;
  wire _2022_;
  wire [2:0] _2023_;
  wire _2024_;
  wire [1:0] _2025_;
  wire _2026_;
  wire _2027_;
  wire _2028_;
  wire _2029_;
  wire _2030_;
  wire _2031_;
  wire _2032_;
  wire _2033_;
  wire _2034_;
  wire _2035_;
  wire _2036_;
  wire _2037_;
  wire _2038_;
  wire _2039_;
  wire _2040_;
  wire _2041_;
  wire _2042_;
  wire _2043_;
  wire _2044_;
  wire _2045_;
  wire _2046_;
  wire _2047_;
  wire _2048_;
  wire _2049_;
  wire _2050_;
  wire _2051_;
  wire _2052_;
  wire _2053_;
  wire _2054_;
  wire _2055_;
  wire _2056_;
  wire _2057_;
  wire _2058_;
  wire [2:0] _2059_;
  wire _2060_;
  wire _2061_;
  wire [1:0] _2062_;
  wire _2063_;
  wire _2064_;
  wire _2065_;
  wire _2066_;
  wire _2067_;
  wire _2068_;
  wire _2069_;
  wire _2070_;
  wire _2071_;
  wire _2072_;
  wire _2073_;
  wire _2074_;
  wire _2075_;
  wire _2076_;
  wire _2077_;
  wire _2078_;
  wire _2079_;
  wire _2080_;
  wire _2081_;
  wire _2082_;
  wire _2083_;
  wire _2084_;
  wire _2085_;
  wire _2086_;
  wire _2087_;
  wire _2088_;
  wire _2089_;
  wire _2090_;
  wire _2091_;
  wire _2092_;
  wire _2093_;
  wire _2094_;
  wire _2095_;
  wire [2:0] _2096_;
  wire _2097_;
  wire [1:0] _2098_;
  wire _2099_;
  wire _2100_;
  wire _2101_;
  wire _2102_;
  wire _2103_;
  wire _2104_;
  wire _2105_;
  wire _2106_;
  wire _2107_;
  wire _2108_;
  wire _2109_;
  wire _2110_;
  wire _2111_;
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
  reg escape_51 = 1'h0;
  reg escape_52 = 1'h0;
  reg escape_53 = 1'h0;
  reg escape_54 = 1'h0;
  reg escape_55 = 1'h0;
  reg escape_56 = 1'h0;
  reg escape_57 = 1'h0;
  reg escape_58 = 1'h0;
  reg escape_59 = 1'h0;
  reg escape_6 = 1'h0;
  reg escape_60 = 1'h0;
  reg escape_61 = 1'h0;
  reg escape_62 = 1'h0;
  reg escape_63 = 1'h0;
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
  reg [2:0] high_52 = 3'h0;
  reg [2:0] high_53 = 3'h0;
  reg [2:0] high_54 = 3'h0;
  reg [2:0] high_55 = 3'h0;
  reg [2:0] high_56 = 3'h0;
  reg [2:0] high_57 = 3'h0;
  reg [2:0] high_58 = 3'h0;
  reg [2:0] high_59 = 3'h0;
  reg [2:0] high_6 = 3'h0;
  reg [2:0] high_60 = 3'h0;
  reg [2:0] high_61 = 3'h0;
  reg [2:0] high_62 = 3'h0;
  reg [2:0] high_63 = 3'h0;
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
  reg [2:0] low_51 = 3'h0;
  reg [2:0] low_52 = 3'h0;
  reg [2:0] low_53 = 3'h0;
  reg [2:0] low_54 = 3'h0;
  reg [2:0] low_55 = 3'h0;
  reg [2:0] low_56 = 3'h0;
  reg [2:0] low_57 = 3'h0;
  reg [2:0] low_58 = 3'h0;
  reg [2:0] low_59 = 3'h0;
  reg [2:0] low_6 = 3'h0;
  reg [2:0] low_60 = 3'h0;
  reg [2:0] low_61 = 3'h0;
  reg [2:0] low_62 = 3'h0;
  reg [2:0] low_63 = 3'h0;
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
  reg [1:0] middle_52 = 2'h0;
  reg [1:0] middle_53 = 2'h0;
  reg [1:0] middle_54 = 2'h0;
  reg [1:0] middle_55 = 2'h0;
  reg [1:0] middle_56 = 2'h0;
  reg [1:0] middle_57 = 2'h0;
  reg [1:0] middle_58 = 2'h0;
  reg [1:0] middle_59 = 2'h0;
  reg [1:0] middle_6 = 2'h0;
  reg [1:0] middle_60 = 2'h0;
  reg [1:0] middle_61 = 2'h0;
  reg [1:0] middle_62 = 2'h0;
  reg [1:0] middle_63 = 2'h0;
  reg [1:0] middle_7 = 2'h0;
  reg [1:0] middle_8 = 2'h0;
  reg [1:0] middle_9 = 2'h0;
  assign _0000_ = & bytes[7:5];
  assign _1047_ = & bytes[7:5];
  assign _1379_ = _1047_ ? bytes[2:0] : bytes[7:5];
  assign _1485_ = high_0[1] & high_0[2];
  assign _1590_ = _1485_ ? middle_0 : high_0[2:1];
  assign _1694_ = high_0[1] & high_0[2];
  assign _1799_ = ~ high_0[0];
  assign _1904_ = middle_0[1] & _1799_;
  assign _2007_ = _1694_ | _1904_;
  assign _0106_ = middle_0[1] & middle_0[0];
  assign _0211_ = ~ _0106_;
  assign _0315_ = high_0[0] & _0211_;
  assign _0420_ = high_0[1] & high_0[2];
  assign _0525_ = ~ middle_0[1];
  assign _0628_ = middle_0[0] & _0525_;
  assign _0733_ = _0420_ | _0628_;
  assign _0943_ = high_0[0] | middle_0[0];
  assign _1048_ = middle_0[1] & _0943_;
  assign _1153_ = ~ low_0[2];
  assign _1258_ = low_0[1] & _1153_;
  assign _1306_ = escape_0 | _1258_;
  assign _1317_ = ~ escape_0;
  assign _1328_ = _1317_ & low_0[2];
  assign _1338_ = low_0[1] & low_0[0];
  assign _1348_ = ~ _1338_;
  assign _1359_ = _1328_ & _1348_;
  assign _1370_ = ~ low_0[1];
  assign _1380_ = low_0[0] & _1370_;
  assign _1391_ = escape_0 | _1380_;
  assign _1402_ = ~ escape_0;
  assign _1412_ = _1402_ & low_0[1];
  assign _1422_ = low_0[2] | low_0[0];
  assign _1433_ = _1412_ & _1422_;
  assign _1444_ = & bytes[15:13];
  assign _1453_ = & bytes[15:13];
  assign _1464_ = _1453_ ? bytes[10:8] : bytes[15:13];
  assign _1475_ = high_1[1] & high_1[2];
  assign _1486_ = _1475_ ? middle_1 : high_1[2:1];
  assign _1496_ = high_1[1] & high_1[2];
  assign _1507_ = ~ high_1[0];
  assign _1518_ = middle_1[1] & _1507_;
  assign _1527_ = _1496_ | _1518_;
  assign _1548_ = middle_1[1] & middle_1[0];
  assign _1558_ = ~ _1548_;
  assign _1568_ = high_1[0] & _1558_;
  assign _1579_ = high_1[1] & high_1[2];
  assign _1591_ = ~ middle_1[1];
  assign _1600_ = middle_1[0] & _1591_;
  assign _1611_ = _1579_ | _1600_;
  assign _1631_ = high_1[0] | middle_1[0];
  assign _1641_ = middle_1[1] & _1631_;
  assign _1652_ = ~ low_1[2];
  assign _1663_ = low_1[1] & _1652_;
  assign _1672_ = escape_1 | _1663_;
  assign _1683_ = ~ escape_1;
  assign _1695_ = _1683_ & low_1[2];
  assign _1705_ = low_1[1] & low_1[0];
  assign _1715_ = ~ _1705_;
  assign _1726_ = _1695_ & _1715_;
  assign _1737_ = ~ low_1[1];
  assign _1746_ = low_1[0] & _1737_;
  assign _1757_ = escape_1 | _1746_;
  assign _1768_ = ~ escape_1;
  assign _1778_ = _1768_ & low_1[1];
  assign _1788_ = low_1[2] | low_1[0];
  assign _1800_ = _1778_ & _1788_;
  assign _1811_ = & bytes[23:21];
  assign _1820_ = & bytes[23:21];
  assign _1831_ = _1820_ ? bytes[18:16] : bytes[23:21];
  assign _1842_ = high_2[1] & high_2[2];
  assign _1852_ = _1842_ ? middle_2 : high_2[2:1];
  assign _1862_ = high_2[1] & high_2[2];
  assign _1873_ = ~ high_2[0];
  assign _1884_ = middle_2[1] & _1873_;
  assign _1893_ = _1862_ | _1884_;
  assign _1915_ = middle_2[1] & middle_2[0];
  assign _1925_ = ~ _1915_;
  assign _1935_ = high_2[0] & _1925_;
  assign _1946_ = high_2[1] & high_2[2];
  assign _1957_ = ~ middle_2[1];
  assign _1966_ = middle_2[0] & _1957_;
  assign _1977_ = _1946_ | _1966_;
  assign _1997_ = high_2[0] | middle_2[0];
  assign _2008_ = middle_2[1] & _1997_;
  assign _2019_ = ~ low_2[2];
  assign _2030_ = low_2[1] & _2019_;
  assign _2039_ = escape_2 | _2030_;
  assign _2050_ = ~ escape_2;
  assign _2061_ = _2050_ & low_2[2];
  assign _2071_ = low_2[1] & low_2[0];
  assign _2081_ = ~ _2071_;
  assign _2092_ = _2061_ & _2081_;
  assign _2103_ = ~ low_2[1];
  assign _0001_ = low_2[0] & _2103_;
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
  assign _0829_ = high_5[1] & high_5[2];
  assign _0839_ = _0829_ ? middle_5 : high_5[2:1];
  assign _0849_ = high_5[1] & high_5[2];
  assign _0860_ = ~ high_5[0];
  assign _0871_ = middle_5[1] & _0860_;
  assign _0880_ = _0849_ | _0871_;
  assign _0901_ = middle_5[1] & middle_5[0];
  assign _0911_ = ~ _0901_;
  assign _0921_ = high_5[0] & _0911_;
  assign _0932_ = high_5[1] & high_5[2];
  assign _0944_ = ~ middle_5[1];
  assign _0953_ = middle_5[0] & _0944_;
  assign _0964_ = _0932_ | _0953_;
  assign _0984_ = high_5[0] | middle_5[0];
  assign _0994_ = middle_5[1] & _0984_;
  assign _1005_ = ~ low_5[2];
  assign _1016_ = low_5[1] & _1005_;
  assign _1025_ = escape_5 | _1016_;
  assign _1036_ = ~ escape_5;
  assign _1049_ = _1036_ & low_5[2];
  assign _1059_ = low_5[1] & low_5[0];
  assign _1069_ = ~ _1059_;
  assign _1080_ = _1049_ & _1069_;
  assign _1091_ = ~ low_5[1];
  assign _1100_ = low_5[0] & _1091_;
  assign _1111_ = escape_5 | _1100_;
  assign _1122_ = ~ escape_5;
  assign _1132_ = _1122_ & low_5[1];
  assign _1142_ = low_5[2] | low_5[0];
  assign _1154_ = _1132_ & _1142_;
  assign _1165_ = & bytes[55:53];
  assign _1174_ = & bytes[55:53];
  assign _1185_ = _1174_ ? bytes[50:48] : bytes[55:53];
  assign _1196_ = high_6[1] & high_6[2];
  assign _1206_ = _1196_ ? middle_6 : high_6[2:1];
  assign _1216_ = high_6[1] & high_6[2];
  assign _1227_ = ~ high_6[0];
  assign _1238_ = middle_6[1] & _1227_;
  assign _1247_ = _1216_ | _1238_;
  assign _1269_ = middle_6[1] & middle_6[0];
  assign _1279_ = ~ _1269_;
  assign _1289_ = high_6[0] & _1279_;
  assign _1300_ = high_6[1] & high_6[2];
  assign _1302_ = ~ middle_6[1];
  assign _1303_ = middle_6[0] & _1302_;
  assign _1304_ = _1300_ | _1303_;
  assign _1305_ = high_6[0] | middle_6[0];
  assign _1307_ = middle_6[1] & _1305_;
  assign _1308_ = ~ low_6[2];
  assign _1309_ = low_6[1] & _1308_;
  assign _1310_ = escape_6 | _1309_;
  assign _1311_ = ~ escape_6;
  assign _1312_ = _1311_ & low_6[2];
  assign _1313_ = low_6[1] & low_6[0];
  assign _1314_ = ~ _1313_;
  assign _1315_ = _1312_ & _1314_;
  assign _1316_ = ~ low_6[1];
  assign _1318_ = low_6[0] & _1316_;
  assign _1319_ = escape_6 | _1318_;
  assign _1320_ = ~ escape_6;
  assign _1321_ = _1320_ & low_6[1];
  assign _1322_ = low_6[2] | low_6[0];
  assign _1323_ = _1321_ & _1322_;
  assign _1324_ = & bytes[63:61];
  assign _1325_ = & bytes[63:61];
  assign _1326_ = _1325_ ? bytes[58:56] : bytes[63:61];
  assign _1327_ = high_7[1] & high_7[2];
  assign _1329_ = _1327_ ? middle_7 : high_7[2:1];
  assign _1330_ = high_7[1] & high_7[2];
  assign _1331_ = ~ high_7[0];
  assign _1332_ = middle_7[1] & _1331_;
  assign _1333_ = _1330_ | _1332_;
  assign _1334_ = middle_7[1] & middle_7[0];
  assign _1335_ = ~ _1334_;
  assign _1336_ = high_7[0] & _1335_;
  assign _1337_ = high_7[1] & high_7[2];
  assign _1339_ = ~ middle_7[1];
  assign _1340_ = middle_7[0] & _1339_;
  assign _1341_ = _1337_ | _1340_;
  assign _1342_ = high_7[0] | middle_7[0];
  assign _1343_ = middle_7[1] & _1342_;
  assign _1344_ = ~ low_7[2];
  assign _1345_ = low_7[1] & _1344_;
  assign _1346_ = escape_7 | _1345_;
  assign _1347_ = ~ escape_7;
  assign _1349_ = _1347_ & low_7[2];
  assign _1350_ = low_7[1] & low_7[0];
  assign _1351_ = ~ _1350_;
  assign _1352_ = _1349_ & _1351_;
  assign _1353_ = ~ low_7[1];
  assign _1354_ = low_7[0] & _1353_;
  assign _1355_ = escape_7 | _1354_;
  assign _1356_ = ~ escape_7;
  assign _1357_ = _1356_ & low_7[1];
  assign _1358_ = low_7[2] | low_7[0];
  assign _1360_ = _1357_ & _1358_;
  assign _1361_ = & bytes[71:69];
  assign _1362_ = & bytes[71:69];
  assign _1363_ = _1362_ ? bytes[66:64] : bytes[71:69];
  assign _1364_ = high_8[1] & high_8[2];
  assign _1365_ = _1364_ ? middle_8 : high_8[2:1];
  assign _1366_ = high_8[1] & high_8[2];
  assign _1367_ = ~ high_8[0];
  assign _1368_ = middle_8[1] & _1367_;
  assign _1369_ = _1366_ | _1368_;
  assign _1371_ = middle_8[1] & middle_8[0];
  assign _1372_ = ~ _1371_;
  assign _1373_ = high_8[0] & _1372_;
  assign _1374_ = high_8[1] & high_8[2];
  assign _1375_ = ~ middle_8[1];
  assign _1376_ = middle_8[0] & _1375_;
  assign _1377_ = _1374_ | _1376_;
  assign _1378_ = high_8[0] | middle_8[0];
  assign _1381_ = middle_8[1] & _1378_;
  assign _1382_ = ~ low_8[2];
  assign _1383_ = low_8[1] & _1382_;
  assign _1384_ = escape_8 | _1383_;
  assign _1385_ = ~ escape_8;
  assign _1386_ = _1385_ & low_8[2];
  assign _1387_ = low_8[1] & low_8[0];
  assign _1388_ = ~ _1387_;
  assign _1389_ = _1386_ & _1388_;
  assign _1390_ = ~ low_8[1];
  assign _1392_ = low_8[0] & _1390_;
  assign _1393_ = escape_8 | _1392_;
  assign _1394_ = ~ escape_8;
  assign _1395_ = _1394_ & low_8[1];
  assign _1396_ = low_8[2] | low_8[0];
  assign _1397_ = _1395_ & _1396_;
  assign _1398_ = & bytes[79:77];
  assign _1399_ = & bytes[79:77];
  assign _1400_ = _1399_ ? bytes[74:72] : bytes[79:77];
  assign _1401_ = high_9[1] & high_9[2];
  assign _1403_ = _1401_ ? middle_9 : high_9[2:1];
  assign _1404_ = high_9[1] & high_9[2];
  assign _1405_ = ~ high_9[0];
  assign _1406_ = middle_9[1] & _1405_;
  assign _1407_ = _1404_ | _1406_;
  assign _1408_ = middle_9[1] & middle_9[0];
  assign _1409_ = ~ _1408_;
  assign _1410_ = high_9[0] & _1409_;
  assign _1411_ = high_9[1] & high_9[2];
  assign _1413_ = ~ middle_9[1];
  assign _1414_ = middle_9[0] & _1413_;
  assign _1415_ = _1411_ | _1414_;
  assign _1416_ = high_9[0] | middle_9[0];
  assign _1417_ = middle_9[1] & _1416_;
  assign _1418_ = ~ low_9[2];
  assign _1419_ = low_9[1] & _1418_;
  assign _1420_ = escape_9 | _1419_;
  assign _1421_ = ~ escape_9;
  assign _1423_ = _1421_ & low_9[2];
  assign _1424_ = low_9[1] & low_9[0];
  assign _1425_ = ~ _1424_;
  assign _1426_ = _1423_ & _1425_;
  assign _1427_ = ~ low_9[1];
  assign _1428_ = low_9[0] & _1427_;
  assign _1429_ = escape_9 | _1428_;
  assign _1430_ = ~ escape_9;
  assign _1431_ = _1430_ & low_9[1];
  assign _1432_ = low_9[2] | low_9[0];
  assign _1434_ = _1431_ & _1432_;
  assign _1435_ = & bytes[87:85];
  assign _1436_ = & bytes[87:85];
  assign _1437_ = _1436_ ? bytes[82:80] : bytes[87:85];
  assign _1438_ = high_10[1] & high_10[2];
  assign _1439_ = _1438_ ? middle_10 : high_10[2:1];
  assign _1440_ = high_10[1] & high_10[2];
  assign _1441_ = ~ high_10[0];
  assign _1442_ = middle_10[1] & _1441_;
  assign _1443_ = _1440_ | _1442_;
  assign _1445_ = middle_10[1] & middle_10[0];
  assign _1446_ = ~ _1445_;
  assign _1447_ = high_10[0] & _1446_;
  assign _1448_ = high_10[1] & high_10[2];
  assign _1449_ = ~ middle_10[1];
  assign _1450_ = middle_10[0] & _1449_;
  assign _1451_ = _1448_ | _1450_;
  assign _1452_ = high_10[0] | middle_10[0];
  assign _1454_ = middle_10[1] & _1452_;
  assign _1455_ = ~ low_10[2];
  assign _1456_ = low_10[1] & _1455_;
  assign _1457_ = escape_10 | _1456_;
  assign _1458_ = ~ escape_10;
  assign _1459_ = _1458_ & low_10[2];
  assign _1460_ = low_10[1] & low_10[0];
  assign _1461_ = ~ _1460_;
  assign _1462_ = _1459_ & _1461_;
  assign _1463_ = ~ low_10[1];
  assign _1465_ = low_10[0] & _1463_;
  assign _1466_ = escape_10 | _1465_;
  assign _1467_ = ~ escape_10;
  assign _1468_ = _1467_ & low_10[1];
  assign _1469_ = low_10[2] | low_10[0];
  assign _1470_ = _1468_ & _1469_;
  assign _1471_ = & bytes[95:93];
  assign _1472_ = & bytes[95:93];
  assign _1473_ = _1472_ ? bytes[90:88] : bytes[95:93];
  assign _1474_ = high_11[1] & high_11[2];
  assign _1476_ = _1474_ ? middle_11 : high_11[2:1];
  assign _1477_ = high_11[1] & high_11[2];
  assign _1478_ = ~ high_11[0];
  assign _1479_ = middle_11[1] & _1478_;
  assign _1480_ = _1477_ | _1479_;
  assign _1481_ = middle_11[1] & middle_11[0];
  assign _1482_ = ~ _1481_;
  assign _1483_ = high_11[0] & _1482_;
  assign _1484_ = high_11[1] & high_11[2];
  assign _1487_ = ~ middle_11[1];
  assign _1488_ = middle_11[0] & _1487_;
  assign _1489_ = _1484_ | _1488_;
  assign _1490_ = high_11[0] | middle_11[0];
  assign _1491_ = middle_11[1] & _1490_;
  assign _1492_ = ~ low_11[2];
  assign _1493_ = low_11[1] & _1492_;
  assign _1494_ = escape_11 | _1493_;
  assign _1495_ = ~ escape_11;
  assign _1497_ = _1495_ & low_11[2];
  assign _1498_ = low_11[1] & low_11[0];
  assign _1499_ = ~ _1498_;
  assign _1500_ = _1497_ & _1499_;
  assign _1501_ = ~ low_11[1];
  assign _1502_ = low_11[0] & _1501_;
  assign _1503_ = escape_11 | _1502_;
  assign _1504_ = ~ escape_11;
  assign _1505_ = _1504_ & low_11[1];
  assign _1506_ = low_11[2] | low_11[0];
  assign _1508_ = _1505_ & _1506_;
  assign _1509_ = & bytes[103:101];
  assign _1510_ = & bytes[103:101];
  assign _1511_ = _1510_ ? bytes[98:96] : bytes[103:101];
  assign _1512_ = high_12[1] & high_12[2];
  assign _1513_ = _1512_ ? middle_12 : high_12[2:1];
  assign _1514_ = high_12[1] & high_12[2];
  assign _1515_ = ~ high_12[0];
  assign _1516_ = middle_12[1] & _1515_;
  assign _1517_ = _1514_ | _1516_;
  assign _1519_ = middle_12[1] & middle_12[0];
  assign _1520_ = ~ _1519_;
  assign _1521_ = high_12[0] & _1520_;
  assign _1522_ = high_12[1] & high_12[2];
  assign _1523_ = ~ middle_12[1];
  assign _1524_ = middle_12[0] & _1523_;
  assign _1525_ = _1522_ | _1524_;
  assign _1526_ = high_12[0] | middle_12[0];
  assign _1528_ = middle_12[1] & _1526_;
  assign _1529_ = ~ low_12[2];
  assign _1530_ = low_12[1] & _1529_;
  assign _1531_ = escape_12 | _1530_;
  assign _1532_ = ~ escape_12;
  assign _1533_ = _1532_ & low_12[2];
  assign _1534_ = low_12[1] & low_12[0];
  assign _1535_ = ~ _1534_;
  assign _1536_ = _1533_ & _1535_;
  assign _1537_ = ~ low_12[1];
  assign _1538_ = low_12[0] & _1537_;
  assign _1539_ = escape_12 | _1538_;
  assign _1540_ = ~ escape_12;
  assign _1541_ = _1540_ & low_12[1];
  assign _1542_ = low_12[2] | low_12[0];
  assign _1543_ = _1541_ & _1542_;
  assign _1544_ = & bytes[111:109];
  assign _1545_ = & bytes[111:109];
  assign _1546_ = _1545_ ? bytes[106:104] : bytes[111:109];
  assign _1547_ = high_13[1] & high_13[2];
  assign _1549_ = _1547_ ? middle_13 : high_13[2:1];
  assign _1550_ = high_13[1] & high_13[2];
  assign _1551_ = ~ high_13[0];
  assign _1552_ = middle_13[1] & _1551_;
  assign _1553_ = _1550_ | _1552_;
  assign _1554_ = middle_13[1] & middle_13[0];
  assign _1555_ = ~ _1554_;
  assign _1556_ = high_13[0] & _1555_;
  assign _1557_ = high_13[1] & high_13[2];
  assign _1559_ = ~ middle_13[1];
  assign _1560_ = middle_13[0] & _1559_;
  assign _1561_ = _1557_ | _1560_;
  assign _1562_ = high_13[0] | middle_13[0];
  assign _1563_ = middle_13[1] & _1562_;
  assign _1564_ = ~ low_13[2];
  assign _1565_ = low_13[1] & _1564_;
  assign _1566_ = escape_13 | _1565_;
  assign _1567_ = ~ escape_13;
  assign _1569_ = _1567_ & low_13[2];
  assign _1570_ = low_13[1] & low_13[0];
  assign _1571_ = ~ _1570_;
  assign _1572_ = _1569_ & _1571_;
  assign _1573_ = ~ low_13[1];
  assign _1574_ = low_13[0] & _1573_;
  assign _1575_ = escape_13 | _1574_;
  assign _1576_ = ~ escape_13;
  assign _1577_ = _1576_ & low_13[1];
  assign _1578_ = low_13[2] | low_13[0];
  assign _1580_ = _1577_ & _1578_;
  assign _1581_ = & bytes[119:117];
  assign _1582_ = & bytes[119:117];
  assign _1583_ = _1582_ ? bytes[114:112] : bytes[119:117];
  assign _1584_ = high_14[1] & high_14[2];
  assign _1585_ = _1584_ ? middle_14 : high_14[2:1];
  assign _1586_ = high_14[1] & high_14[2];
  assign _1587_ = ~ high_14[0];
  assign _1588_ = middle_14[1] & _1587_;
  assign _1589_ = _1586_ | _1588_;
  assign _1592_ = middle_14[1] & middle_14[0];
  assign _1593_ = ~ _1592_;
  assign _1594_ = high_14[0] & _1593_;
  assign _1595_ = high_14[1] & high_14[2];
  assign _1596_ = ~ middle_14[1];
  assign _1597_ = middle_14[0] & _1596_;
  assign _1598_ = _1595_ | _1597_;
  assign _1599_ = high_14[0] | middle_14[0];
  assign _1601_ = middle_14[1] & _1599_;
  assign _1602_ = ~ low_14[2];
  assign _1603_ = low_14[1] & _1602_;
  assign _1604_ = escape_14 | _1603_;
  assign _1605_ = ~ escape_14;
  assign _1606_ = _1605_ & low_14[2];
  assign _1607_ = low_14[1] & low_14[0];
  assign _1608_ = ~ _1607_;
  assign _1609_ = _1606_ & _1608_;
  assign _1610_ = ~ low_14[1];
  assign _1612_ = low_14[0] & _1610_;
  assign _1613_ = escape_14 | _1612_;
  assign _1614_ = ~ escape_14;
  assign _1615_ = _1614_ & low_14[1];
  assign _1616_ = low_14[2] | low_14[0];
  assign _1617_ = _1615_ & _1616_;
  assign _1618_ = & bytes[127:125];
  assign _1619_ = & bytes[127:125];
  assign _1620_ = _1619_ ? bytes[122:120] : bytes[127:125];
  assign _1621_ = high_15[1] & high_15[2];
  assign _1622_ = _1621_ ? middle_15 : high_15[2:1];
  assign _1623_ = high_15[1] & high_15[2];
  assign _1624_ = ~ high_15[0];
  assign _1625_ = middle_15[1] & _1624_;
  assign _1626_ = _1623_ | _1625_;
  assign _1627_ = middle_15[1] & middle_15[0];
  assign _1628_ = ~ _1627_;
  assign _1629_ = high_15[0] & _1628_;
  assign _1630_ = high_15[1] & high_15[2];
  assign _1632_ = ~ middle_15[1];
  assign _1633_ = middle_15[0] & _1632_;
  assign _1634_ = _1630_ | _1633_;
  assign _1635_ = high_15[0] | middle_15[0];
  assign _1636_ = middle_15[1] & _1635_;
  assign _1637_ = ~ low_15[2];
  assign _1638_ = low_15[1] & _1637_;
  assign _1639_ = escape_15 | _1638_;
  assign _1640_ = ~ escape_15;
  assign _1642_ = _1640_ & low_15[2];
  assign _1643_ = low_15[1] & low_15[0];
  assign _1644_ = ~ _1643_;
  assign _1645_ = _1642_ & _1644_;
  assign _1646_ = ~ low_15[1];
  assign _1647_ = low_15[0] & _1646_;
  assign _1648_ = escape_15 | _1647_;
  assign _1649_ = ~ escape_15;
  assign _1650_ = _1649_ & low_15[1];
  assign _1651_ = low_15[2] | low_15[0];
  assign _1653_ = _1650_ & _1651_;
  assign _1654_ = & bytes[135:133];
  assign _1655_ = & bytes[135:133];
  assign _1656_ = _1655_ ? bytes[130:128] : bytes[135:133];
  assign _1657_ = high_16[1] & high_16[2];
  assign _1658_ = _1657_ ? middle_16 : high_16[2:1];
  assign _1659_ = high_16[1] & high_16[2];
  assign _1660_ = ~ high_16[0];
  assign _1661_ = middle_16[1] & _1660_;
  assign _1662_ = _1659_ | _1661_;
  assign _1664_ = middle_16[1] & middle_16[0];
  assign _1665_ = ~ _1664_;
  assign _1666_ = high_16[0] & _1665_;
  assign _1667_ = high_16[1] & high_16[2];
  assign _1668_ = ~ middle_16[1];
  assign _1669_ = middle_16[0] & _1668_;
  assign _1670_ = _1667_ | _1669_;
  assign _1671_ = high_16[0] | middle_16[0];
  assign _1673_ = middle_16[1] & _1671_;
  assign _1674_ = ~ low_16[2];
  assign _1675_ = low_16[1] & _1674_;
  assign _1676_ = escape_16 | _1675_;
  assign _1677_ = ~ escape_16;
  assign _1678_ = _1677_ & low_16[2];
  assign _1679_ = low_16[1] & low_16[0];
  assign _1680_ = ~ _1679_;
  assign _1681_ = _1678_ & _1680_;
  assign _1682_ = ~ low_16[1];
  assign _1684_ = low_16[0] & _1682_;
  assign _1685_ = escape_16 | _1684_;
  assign _1686_ = ~ escape_16;
  assign _1687_ = _1686_ & low_16[1];
  assign _1688_ = low_16[2] | low_16[0];
  assign _1689_ = _1687_ & _1688_;
  assign _1690_ = & bytes[143:141];
  assign _1691_ = & bytes[143:141];
  assign _1692_ = _1691_ ? bytes[138:136] : bytes[143:141];
  assign _1693_ = high_17[1] & high_17[2];
  assign _1696_ = _1693_ ? middle_17 : high_17[2:1];
  assign _1697_ = high_17[1] & high_17[2];
  assign _1698_ = ~ high_17[0];
  assign _1699_ = middle_17[1] & _1698_;
  assign _1700_ = _1697_ | _1699_;
  assign _1701_ = middle_17[1] & middle_17[0];
  assign _1702_ = ~ _1701_;
  assign _1703_ = high_17[0] & _1702_;
  assign _1704_ = high_17[1] & high_17[2];
  assign _1706_ = ~ middle_17[1];
  assign _1707_ = middle_17[0] & _1706_;
  assign _1708_ = _1704_ | _1707_;
  assign _1709_ = high_17[0] | middle_17[0];
  assign _1710_ = middle_17[1] & _1709_;
  assign _1711_ = ~ low_17[2];
  assign _1712_ = low_17[1] & _1711_;
  assign _1713_ = escape_17 | _1712_;
  assign _1714_ = ~ escape_17;
  assign _1716_ = _1714_ & low_17[2];
  assign _1717_ = low_17[1] & low_17[0];
  assign _1718_ = ~ _1717_;
  assign _1719_ = _1716_ & _1718_;
  assign _1720_ = ~ low_17[1];
  assign _1721_ = low_17[0] & _1720_;
  assign _1722_ = escape_17 | _1721_;
  assign _1723_ = ~ escape_17;
  assign _1724_ = _1723_ & low_17[1];
  assign _1725_ = low_17[2] | low_17[0];
  assign _1727_ = _1724_ & _1725_;
  assign _1728_ = & bytes[151:149];
  assign _1729_ = & bytes[151:149];
  assign _1730_ = _1729_ ? bytes[146:144] : bytes[151:149];
  assign _1731_ = high_18[1] & high_18[2];
  assign _1732_ = _1731_ ? middle_18 : high_18[2:1];
  assign _1733_ = high_18[1] & high_18[2];
  assign _1734_ = ~ high_18[0];
  assign _1735_ = middle_18[1] & _1734_;
  assign _1736_ = _1733_ | _1735_;
  assign _1738_ = middle_18[1] & middle_18[0];
  assign _1739_ = ~ _1738_;
  assign _1740_ = high_18[0] & _1739_;
  assign _1741_ = high_18[1] & high_18[2];
  assign _1742_ = ~ middle_18[1];
  assign _1743_ = middle_18[0] & _1742_;
  assign _1744_ = _1741_ | _1743_;
  assign _1745_ = high_18[0] | middle_18[0];
  assign _1747_ = middle_18[1] & _1745_;
  assign _1748_ = ~ low_18[2];
  assign _1749_ = low_18[1] & _1748_;
  assign _1750_ = escape_18 | _1749_;
  assign _1751_ = ~ escape_18;
  assign _1752_ = _1751_ & low_18[2];
  assign _1753_ = low_18[1] & low_18[0];
  assign _1754_ = ~ _1753_;
  assign _1755_ = _1752_ & _1754_;
  assign _1756_ = ~ low_18[1];
  assign _1758_ = low_18[0] & _1756_;
  assign _1759_ = escape_18 | _1758_;
  assign _1760_ = ~ escape_18;
  assign _1761_ = _1760_ & low_18[1];
  assign _1762_ = low_18[2] | low_18[0];
  assign _1763_ = _1761_ & _1762_;
  assign _1764_ = & bytes[159:157];
  assign _1765_ = & bytes[159:157];
  assign _1766_ = _1765_ ? bytes[154:152] : bytes[159:157];
  assign _1767_ = high_19[1] & high_19[2];
  assign _1769_ = _1767_ ? middle_19 : high_19[2:1];
  assign _1770_ = high_19[1] & high_19[2];
  assign _1771_ = ~ high_19[0];
  assign _1772_ = middle_19[1] & _1771_;
  assign _1773_ = _1770_ | _1772_;
  assign _1774_ = middle_19[1] & middle_19[0];
  assign _1775_ = ~ _1774_;
  assign _1776_ = high_19[0] & _1775_;
  assign _1777_ = high_19[1] & high_19[2];
  assign _1779_ = ~ middle_19[1];
  assign _1780_ = middle_19[0] & _1779_;
  assign _1781_ = _1777_ | _1780_;
  assign _1782_ = high_19[0] | middle_19[0];
  assign _1783_ = middle_19[1] & _1782_;
  assign _1784_ = ~ low_19[2];
  assign _1785_ = low_19[1] & _1784_;
  assign _1786_ = escape_19 | _1785_;
  assign _1787_ = ~ escape_19;
  assign _1789_ = _1787_ & low_19[2];
  assign _1790_ = low_19[1] & low_19[0];
  assign _1791_ = ~ _1790_;
  assign _1792_ = _1789_ & _1791_;
  assign _1793_ = ~ low_19[1];
  assign _1794_ = low_19[0] & _1793_;
  assign _1795_ = escape_19 | _1794_;
  assign _1796_ = ~ escape_19;
  assign _1797_ = _1796_ & low_19[1];
  assign _1798_ = low_19[2] | low_19[0];
  assign _1801_ = _1797_ & _1798_;
  assign _1802_ = & bytes[167:165];
  assign _1803_ = & bytes[167:165];
  assign _1804_ = _1803_ ? bytes[162:160] : bytes[167:165];
  assign _1805_ = high_20[1] & high_20[2];
  assign _1806_ = _1805_ ? middle_20 : high_20[2:1];
  assign _1807_ = high_20[1] & high_20[2];
  assign _1808_ = ~ high_20[0];
  assign _1809_ = middle_20[1] & _1808_;
  assign _1810_ = _1807_ | _1809_;
  assign _1812_ = middle_20[1] & middle_20[0];
  assign _1813_ = ~ _1812_;
  assign _1814_ = high_20[0] & _1813_;
  assign _1815_ = high_20[1] & high_20[2];
  assign _1816_ = ~ middle_20[1];
  assign _1817_ = middle_20[0] & _1816_;
  assign _1818_ = _1815_ | _1817_;
  assign _1819_ = high_20[0] | middle_20[0];
  assign _1821_ = middle_20[1] & _1819_;
  assign _1822_ = ~ low_20[2];
  assign _1823_ = low_20[1] & _1822_;
  assign _1824_ = escape_20 | _1823_;
  assign _1825_ = ~ escape_20;
  assign _1826_ = _1825_ & low_20[2];
  assign _1827_ = low_20[1] & low_20[0];
  assign _1828_ = ~ _1827_;
  assign _1829_ = _1826_ & _1828_;
  assign _1830_ = ~ low_20[1];
  assign _1832_ = low_20[0] & _1830_;
  assign _1833_ = escape_20 | _1832_;
  assign _1834_ = ~ escape_20;
  assign _1835_ = _1834_ & low_20[1];
  assign _1836_ = low_20[2] | low_20[0];
  assign _1837_ = _1835_ & _1836_;
  assign _1838_ = & bytes[175:173];
  assign _1839_ = & bytes[175:173];
  assign _1840_ = _1839_ ? bytes[170:168] : bytes[175:173];
  assign _1841_ = high_21[1] & high_21[2];
  assign _1843_ = _1841_ ? middle_21 : high_21[2:1];
  assign _1844_ = high_21[1] & high_21[2];
  assign _1845_ = ~ high_21[0];
  assign _1846_ = middle_21[1] & _1845_;
  assign _1847_ = _1844_ | _1846_;
  assign _1848_ = middle_21[1] & middle_21[0];
  assign _1849_ = ~ _1848_;
  assign _1850_ = high_21[0] & _1849_;
  assign _1851_ = high_21[1] & high_21[2];
  assign _1853_ = ~ middle_21[1];
  assign _1854_ = middle_21[0] & _1853_;
  assign _1855_ = _1851_ | _1854_;
  assign _1856_ = high_21[0] | middle_21[0];
  assign _1857_ = middle_21[1] & _1856_;
  assign _1858_ = ~ low_21[2];
  assign _1859_ = low_21[1] & _1858_;
  assign _1860_ = escape_21 | _1859_;
  assign _1861_ = ~ escape_21;
  assign _1863_ = _1861_ & low_21[2];
  assign _1864_ = low_21[1] & low_21[0];
  assign _1865_ = ~ _1864_;
  assign _1866_ = _1863_ & _1865_;
  assign _1867_ = ~ low_21[1];
  assign _1868_ = low_21[0] & _1867_;
  assign _1869_ = escape_21 | _1868_;
  assign _1870_ = ~ escape_21;
  assign _1871_ = _1870_ & low_21[1];
  assign _1872_ = low_21[2] | low_21[0];
  assign _1874_ = _1871_ & _1872_;
  assign _1875_ = & bytes[183:181];
  assign _1876_ = & bytes[183:181];
  assign _1877_ = _1876_ ? bytes[178:176] : bytes[183:181];
  assign _1878_ = high_22[1] & high_22[2];
  assign _1879_ = _1878_ ? middle_22 : high_22[2:1];
  assign _1880_ = high_22[1] & high_22[2];
  assign _1881_ = ~ high_22[0];
  assign _1882_ = middle_22[1] & _1881_;
  assign _1883_ = _1880_ | _1882_;
  assign _1885_ = middle_22[1] & middle_22[0];
  assign _1886_ = ~ _1885_;
  assign _1887_ = high_22[0] & _1886_;
  assign _1888_ = high_22[1] & high_22[2];
  assign _1889_ = ~ middle_22[1];
  assign _1890_ = middle_22[0] & _1889_;
  assign _1891_ = _1888_ | _1890_;
  assign _1892_ = high_22[0] | middle_22[0];
  assign _1894_ = middle_22[1] & _1892_;
  assign _1895_ = ~ low_22[2];
  assign _1896_ = low_22[1] & _1895_;
  assign _1897_ = escape_22 | _1896_;
  assign _1898_ = ~ escape_22;
  assign _1899_ = _1898_ & low_22[2];
  assign _1900_ = low_22[1] & low_22[0];
  assign _1901_ = ~ _1900_;
  assign _1902_ = _1899_ & _1901_;
  assign _1903_ = ~ low_22[1];
  assign _1905_ = low_22[0] & _1903_;
  assign _1906_ = escape_22 | _1905_;
  assign _1907_ = ~ escape_22;
  assign _1908_ = _1907_ & low_22[1];
  assign _1909_ = low_22[2] | low_22[0];
  assign _1910_ = _1908_ & _1909_;
  assign _1911_ = & bytes[191:189];
  assign _1912_ = & bytes[191:189];
  assign _1913_ = _1912_ ? bytes[186:184] : bytes[191:189];
  assign _1914_ = high_23[1] & high_23[2];
  assign _1916_ = _1914_ ? middle_23 : high_23[2:1];
  assign _1917_ = high_23[1] & high_23[2];
  assign _1918_ = ~ high_23[0];
  assign _1919_ = middle_23[1] & _1918_;
  assign _1920_ = _1917_ | _1919_;
  assign _1921_ = middle_23[1] & middle_23[0];
  assign _1922_ = ~ _1921_;
  assign _1923_ = high_23[0] & _1922_;
  assign _1924_ = high_23[1] & high_23[2];
  assign _1926_ = ~ middle_23[1];
  assign _1927_ = middle_23[0] & _1926_;
  assign _1928_ = _1924_ | _1927_;
  assign _1929_ = high_23[0] | middle_23[0];
  assign _1930_ = middle_23[1] & _1929_;
  assign _1931_ = ~ low_23[2];
  assign _1932_ = low_23[1] & _1931_;
  assign _1933_ = escape_23 | _1932_;
  assign _1934_ = ~ escape_23;
  assign _1936_ = _1934_ & low_23[2];
  assign _1937_ = low_23[1] & low_23[0];
  assign _1938_ = ~ _1937_;
  assign _1939_ = _1936_ & _1938_;
  assign _1940_ = ~ low_23[1];
  assign _1941_ = low_23[0] & _1940_;
  assign _1942_ = escape_23 | _1941_;
  assign _1943_ = ~ escape_23;
  assign _1944_ = _1943_ & low_23[1];
  assign _1945_ = low_23[2] | low_23[0];
  assign _1947_ = _1944_ & _1945_;
  assign _1948_ = & bytes[199:197];
  assign _1949_ = & bytes[199:197];
  assign _1950_ = _1949_ ? bytes[194:192] : bytes[199:197];
  assign _1951_ = high_24[1] & high_24[2];
  assign _1952_ = _1951_ ? middle_24 : high_24[2:1];
  assign _1953_ = high_24[1] & high_24[2];
  assign _1954_ = ~ high_24[0];
  assign _1955_ = middle_24[1] & _1954_;
  assign _1956_ = _1953_ | _1955_;
  assign _1958_ = middle_24[1] & middle_24[0];
  assign _1959_ = ~ _1958_;
  assign _1960_ = high_24[0] & _1959_;
  assign _1961_ = high_24[1] & high_24[2];
  assign _1962_ = ~ middle_24[1];
  assign _1963_ = middle_24[0] & _1962_;
  assign _1964_ = _1961_ | _1963_;
  assign _1965_ = high_24[0] | middle_24[0];
  assign _1967_ = middle_24[1] & _1965_;
  assign _1968_ = ~ low_24[2];
  assign _1969_ = low_24[1] & _1968_;
  assign _1970_ = escape_24 | _1969_;
  assign _1971_ = ~ escape_24;
  assign _1972_ = _1971_ & low_24[2];
  assign _1973_ = low_24[1] & low_24[0];
  assign _1974_ = ~ _1973_;
  assign _1975_ = _1972_ & _1974_;
  assign _1976_ = ~ low_24[1];
  assign _1978_ = low_24[0] & _1976_;
  assign _1979_ = escape_24 | _1978_;
  assign _1980_ = ~ escape_24;
  assign _1981_ = _1980_ & low_24[1];
  assign _1982_ = low_24[2] | low_24[0];
  assign _1983_ = _1981_ & _1982_;
  assign _1984_ = & bytes[207:205];
  assign _1985_ = & bytes[207:205];
  assign _1986_ = _1985_ ? bytes[202:200] : bytes[207:205];
  assign _1987_ = high_25[1] & high_25[2];
  assign _1988_ = _1987_ ? middle_25 : high_25[2:1];
  assign _1989_ = high_25[1] & high_25[2];
  assign _1990_ = ~ high_25[0];
  assign _1991_ = middle_25[1] & _1990_;
  assign _1992_ = _1989_ | _1991_;
  assign _1993_ = middle_25[1] & middle_25[0];
  assign _1994_ = ~ _1993_;
  assign _1995_ = high_25[0] & _1994_;
  assign _1996_ = high_25[1] & high_25[2];
  assign _1998_ = ~ middle_25[1];
  assign _1999_ = middle_25[0] & _1998_;
  assign _2000_ = _1996_ | _1999_;
  assign _2001_ = high_25[0] | middle_25[0];
  assign _2002_ = middle_25[1] & _2001_;
  assign _2003_ = ~ low_25[2];
  assign _2004_ = low_25[1] & _2003_;
  assign _2005_ = escape_25 | _2004_;
  assign _2006_ = ~ escape_25;
  assign _2009_ = _2006_ & low_25[2];
  assign _2010_ = low_25[1] & low_25[0];
  assign _2011_ = ~ _2010_;
  assign _2012_ = _2009_ & _2011_;
  assign _2013_ = ~ low_25[1];
  assign _2014_ = low_25[0] & _2013_;
  assign _2015_ = escape_25 | _2014_;
  assign _2016_ = ~ escape_25;
  assign _2017_ = _2016_ & low_25[1];
  assign _2018_ = low_25[2] | low_25[0];
  assign _2020_ = _2017_ & _2018_;
  assign _2021_ = & bytes[215:213];
  assign _2022_ = & bytes[215:213];
  assign _2023_ = _2022_ ? bytes[210:208] : bytes[215:213];
  assign _2024_ = high_26[1] & high_26[2];
  assign _2025_ = _2024_ ? middle_26 : high_26[2:1];
  assign _2026_ = high_26[1] & high_26[2];
  assign _2027_ = ~ high_26[0];
  assign _2028_ = middle_26[1] & _2027_;
  assign _2029_ = _2026_ | _2028_;
  assign _2031_ = middle_26[1] & middle_26[0];
  assign _2032_ = ~ _2031_;
  assign _2033_ = high_26[0] & _2032_;
  assign _2034_ = high_26[1] & high_26[2];
  assign _2035_ = ~ middle_26[1];
  assign _2036_ = middle_26[0] & _2035_;
  assign _2037_ = _2034_ | _2036_;
  assign _2038_ = high_26[0] | middle_26[0];
  assign _2040_ = middle_26[1] & _2038_;
  assign _2041_ = ~ low_26[2];
  assign _2042_ = low_26[1] & _2041_;
  assign _2043_ = escape_26 | _2042_;
  assign _2044_ = ~ escape_26;
  assign _2045_ = _2044_ & low_26[2];
  assign _2046_ = low_26[1] & low_26[0];
  assign _2047_ = ~ _2046_;
  assign _2048_ = _2045_ & _2047_;
  assign _2049_ = ~ low_26[1];
  assign _2051_ = low_26[0] & _2049_;
  assign _2052_ = escape_26 | _2051_;
  assign _2053_ = ~ escape_26;
  assign _2054_ = _2053_ & low_26[1];
  assign _2055_ = low_26[2] | low_26[0];
  assign _2056_ = _2054_ & _2055_;
  assign _2057_ = & bytes[223:221];
  assign _2058_ = & bytes[223:221];
  assign _2059_ = _2058_ ? bytes[218:216] : bytes[223:221];
  assign _2060_ = high_27[1] & high_27[2];
  assign _2062_ = _2060_ ? middle_27 : high_27[2:1];
  assign _2063_ = high_27[1] & high_27[2];
  assign _2064_ = ~ high_27[0];
  assign _2065_ = middle_27[1] & _2064_;
  assign _2066_ = _2063_ | _2065_;
  assign _2067_ = middle_27[1] & middle_27[0];
  assign _2068_ = ~ _2067_;
  assign _2069_ = high_27[0] & _2068_;
  assign _2070_ = high_27[1] & high_27[2];
  assign _2072_ = ~ middle_27[1];
  assign _2073_ = middle_27[0] & _2072_;
  assign _2074_ = _2070_ | _2073_;
  assign _2075_ = high_27[0] | middle_27[0];
  assign _2076_ = middle_27[1] & _2075_;
  assign _2077_ = ~ low_27[2];
  assign _2078_ = low_27[1] & _2077_;
  assign _2079_ = escape_27 | _2078_;
  assign _2080_ = ~ escape_27;
  assign _2082_ = _2080_ & low_27[2];
  assign _2083_ = low_27[1] & low_27[0];
  assign _2084_ = ~ _2083_;
  assign _2085_ = _2082_ & _2084_;
  assign _2086_ = ~ low_27[1];
  assign _2087_ = low_27[0] & _2086_;
  assign _2088_ = escape_27 | _2087_;
  assign _2089_ = ~ escape_27;
  assign _2090_ = _2089_ & low_27[1];
  assign _2091_ = low_27[2] | low_27[0];
  assign _2093_ = _2090_ & _2091_;
  assign _2094_ = & bytes[231:229];
  assign _2095_ = & bytes[231:229];
  assign _2096_ = _2095_ ? bytes[226:224] : bytes[231:229];
  assign _2097_ = high_28[1] & high_28[2];
  assign _2098_ = _2097_ ? middle_28 : high_28[2:1];
  assign _2099_ = high_28[1] & high_28[2];
  assign _2100_ = ~ high_28[0];
  assign _2101_ = middle_28[1] & _2100_;
  assign _2102_ = _2099_ | _2101_;
  assign _2104_ = middle_28[1] & middle_28[0];
  assign _2105_ = ~ _2104_;
  assign _2106_ = high_28[0] & _2105_;
  assign _2107_ = high_28[1] & high_28[2];
  assign _2108_ = ~ middle_28[1];
  assign _2109_ = middle_28[0] & _2108_;
  assign _2110_ = _2107_ | _2109_;
  assign _2111_ = high_28[0] | middle_28[0];
  assign _0002_ = middle_28[1] & _2111_;
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
  assign _0826_ = & bytes[415:413];
  assign _0827_ = _0826_ ? bytes[410:408] : bytes[415:413];
  assign _0828_ = high_51[1] & high_51[2];
  assign _0830_ = _0828_ ? middle_51 : high_51[2:1];
  assign _0831_ = high_51[1] & high_51[2];
  assign _0832_ = ~ high_51[0];
  assign _0833_ = middle_51[1] & _0832_;
  assign _0834_ = _0831_ | _0833_;
  assign _0835_ = middle_51[1] & middle_51[0];
  assign _0836_ = ~ _0835_;
  assign _0837_ = high_51[0] & _0836_;
  assign _0838_ = high_51[1] & high_51[2];
  assign _0840_ = ~ middle_51[1];
  assign _0841_ = middle_51[0] & _0840_;
  assign _0842_ = _0838_ | _0841_;
  assign _0843_ = high_51[0] | middle_51[0];
  assign _0844_ = middle_51[1] & _0843_;
  assign _0845_ = ~ low_51[2];
  assign _0846_ = low_51[1] & _0845_;
  assign _0847_ = escape_51 | _0846_;
  assign _0848_ = ~ escape_51;
  assign _0850_ = _0848_ & low_51[2];
  assign _0851_ = low_51[1] & low_51[0];
  assign _0852_ = ~ _0851_;
  assign _0853_ = _0850_ & _0852_;
  assign _0854_ = ~ low_51[1];
  assign _0855_ = low_51[0] & _0854_;
  assign _0856_ = escape_51 | _0855_;
  assign _0857_ = ~ escape_51;
  assign _0858_ = _0857_ & low_51[1];
  assign _0859_ = low_51[2] | low_51[0];
  assign _0861_ = _0858_ & _0859_;
  assign _0862_ = & bytes[423:421];
  assign _0863_ = & bytes[423:421];
  assign _0864_ = _0863_ ? bytes[418:416] : bytes[423:421];
  assign _0865_ = high_52[1] & high_52[2];
  assign _0866_ = _0865_ ? middle_52 : high_52[2:1];
  assign _0867_ = high_52[1] & high_52[2];
  assign _0868_ = ~ high_52[0];
  assign _0869_ = middle_52[1] & _0868_;
  assign _0870_ = _0867_ | _0869_;
  assign _0872_ = middle_52[1] & middle_52[0];
  assign _0873_ = ~ _0872_;
  assign _0874_ = high_52[0] & _0873_;
  assign _0875_ = high_52[1] & high_52[2];
  assign _0876_ = ~ middle_52[1];
  assign _0877_ = middle_52[0] & _0876_;
  assign _0878_ = _0875_ | _0877_;
  assign _0879_ = high_52[0] | middle_52[0];
  assign _0881_ = middle_52[1] & _0879_;
  assign _0882_ = ~ low_52[2];
  assign _0883_ = low_52[1] & _0882_;
  assign _0884_ = escape_52 | _0883_;
  assign _0885_ = ~ escape_52;
  assign _0886_ = _0885_ & low_52[2];
  assign _0887_ = low_52[1] & low_52[0];
  assign _0888_ = ~ _0887_;
  assign _0889_ = _0886_ & _0888_;
  assign _0890_ = ~ low_52[1];
  assign _0891_ = low_52[0] & _0890_;
  assign _0892_ = escape_52 | _0891_;
  assign _0893_ = ~ escape_52;
  assign _0894_ = _0893_ & low_52[1];
  assign _0895_ = low_52[2] | low_52[0];
  assign _0896_ = _0894_ & _0895_;
  assign _0897_ = & bytes[431:429];
  assign _0898_ = & bytes[431:429];
  assign _0899_ = _0898_ ? bytes[426:424] : bytes[431:429];
  assign _0900_ = high_53[1] & high_53[2];
  assign _0902_ = _0900_ ? middle_53 : high_53[2:1];
  assign _0903_ = high_53[1] & high_53[2];
  assign _0904_ = ~ high_53[0];
  assign _0905_ = middle_53[1] & _0904_;
  assign _0906_ = _0903_ | _0905_;
  assign _0907_ = middle_53[1] & middle_53[0];
  assign _0908_ = ~ _0907_;
  assign _0909_ = high_53[0] & _0908_;
  assign _0910_ = high_53[1] & high_53[2];
  assign _0912_ = ~ middle_53[1];
  assign _0913_ = middle_53[0] & _0912_;
  assign _0914_ = _0910_ | _0913_;
  assign _0915_ = high_53[0] | middle_53[0];
  assign _0916_ = middle_53[1] & _0915_;
  assign _0917_ = ~ low_53[2];
  assign _0918_ = low_53[1] & _0917_;
  assign _0919_ = escape_53 | _0918_;
  assign _0920_ = ~ escape_53;
  assign _0922_ = _0920_ & low_53[2];
  assign _0923_ = low_53[1] & low_53[0];
  assign _0924_ = ~ _0923_;
  assign _0925_ = _0922_ & _0924_;
  assign _0926_ = ~ low_53[1];
  assign _0927_ = low_53[0] & _0926_;
  assign _0928_ = escape_53 | _0927_;
  assign _0929_ = ~ escape_53;
  assign _0930_ = _0929_ & low_53[1];
  assign _0931_ = low_53[2] | low_53[0];
  assign _0933_ = _0930_ & _0931_;
  assign _0934_ = & bytes[439:437];
  assign _0935_ = & bytes[439:437];
  assign _0936_ = _0935_ ? bytes[434:432] : bytes[439:437];
  assign _0937_ = high_54[1] & high_54[2];
  assign _0938_ = _0937_ ? middle_54 : high_54[2:1];
  assign _0939_ = high_54[1] & high_54[2];
  assign _0940_ = ~ high_54[0];
  assign _0941_ = middle_54[1] & _0940_;
  assign _0942_ = _0939_ | _0941_;
  assign _0945_ = middle_54[1] & middle_54[0];
  assign _0946_ = ~ _0945_;
  assign _0947_ = high_54[0] & _0946_;
  assign _0948_ = high_54[1] & high_54[2];
  assign _0949_ = ~ middle_54[1];
  assign _0950_ = middle_54[0] & _0949_;
  assign _0951_ = _0948_ | _0950_;
  assign _0952_ = high_54[0] | middle_54[0];
  assign _0954_ = middle_54[1] & _0952_;
  assign _0955_ = ~ low_54[2];
  assign _0956_ = low_54[1] & _0955_;
  assign _0957_ = escape_54 | _0956_;
  assign _0958_ = ~ escape_54;
  assign _0959_ = _0958_ & low_54[2];
  assign _0960_ = low_54[1] & low_54[0];
  assign _0961_ = ~ _0960_;
  assign _0962_ = _0959_ & _0961_;
  assign _0963_ = ~ low_54[1];
  assign _0965_ = low_54[0] & _0963_;
  assign _0966_ = escape_54 | _0965_;
  assign _0967_ = ~ escape_54;
  assign _0968_ = _0967_ & low_54[1];
  assign _0969_ = low_54[2] | low_54[0];
  assign _0970_ = _0968_ & _0969_;
  assign _0971_ = & bytes[447:445];
  assign _0972_ = & bytes[447:445];
  assign _0973_ = _0972_ ? bytes[442:440] : bytes[447:445];
  assign _0974_ = high_55[1] & high_55[2];
  assign _0975_ = _0974_ ? middle_55 : high_55[2:1];
  assign _0976_ = high_55[1] & high_55[2];
  assign _0977_ = ~ high_55[0];
  assign _0978_ = middle_55[1] & _0977_;
  assign _0979_ = _0976_ | _0978_;
  assign _0980_ = middle_55[1] & middle_55[0];
  assign _0981_ = ~ _0980_;
  assign _0982_ = high_55[0] & _0981_;
  assign _0983_ = high_55[1] & high_55[2];
  assign _0985_ = ~ middle_55[1];
  assign _0986_ = middle_55[0] & _0985_;
  assign _0987_ = _0983_ | _0986_;
  assign _0988_ = high_55[0] | middle_55[0];
  assign _0989_ = middle_55[1] & _0988_;
  assign _0990_ = ~ low_55[2];
  assign _0991_ = low_55[1] & _0990_;
  assign _0992_ = escape_55 | _0991_;
  assign _0993_ = ~ escape_55;
  assign _0995_ = _0993_ & low_55[2];
  assign _0996_ = low_55[1] & low_55[0];
  assign _0997_ = ~ _0996_;
  assign _0998_ = _0995_ & _0997_;
  assign _0999_ = ~ low_55[1];
  assign _1000_ = low_55[0] & _0999_;
  assign _1001_ = escape_55 | _1000_;
  assign _1002_ = ~ escape_55;
  assign _1003_ = _1002_ & low_55[1];
  assign _1004_ = low_55[2] | low_55[0];
  assign _1006_ = _1003_ & _1004_;
  assign _1007_ = & bytes[455:453];
  assign _1008_ = & bytes[455:453];
  assign _1009_ = _1008_ ? bytes[450:448] : bytes[455:453];
  assign _1010_ = high_56[1] & high_56[2];
  assign _1011_ = _1010_ ? middle_56 : high_56[2:1];
  assign _1012_ = high_56[1] & high_56[2];
  assign _1013_ = ~ high_56[0];
  assign _1014_ = middle_56[1] & _1013_;
  assign _1015_ = _1012_ | _1014_;
  assign _1017_ = middle_56[1] & middle_56[0];
  assign _1018_ = ~ _1017_;
  assign _1019_ = high_56[0] & _1018_;
  assign _1020_ = high_56[1] & high_56[2];
  assign _1021_ = ~ middle_56[1];
  assign _1022_ = middle_56[0] & _1021_;
  assign _1023_ = _1020_ | _1022_;
  assign _1024_ = high_56[0] | middle_56[0];
  assign _1026_ = middle_56[1] & _1024_;
  assign _1027_ = ~ low_56[2];
  assign _1028_ = low_56[1] & _1027_;
  assign _1029_ = escape_56 | _1028_;
  assign _1030_ = ~ escape_56;
  assign _1031_ = _1030_ & low_56[2];
  assign _1032_ = low_56[1] & low_56[0];
  assign _1033_ = ~ _1032_;
  assign _1034_ = _1031_ & _1033_;
  assign _1035_ = ~ low_56[1];
  assign _1037_ = low_56[0] & _1035_;
  assign _1038_ = escape_56 | _1037_;
  assign _1039_ = ~ escape_56;
  assign _1040_ = _1039_ & low_56[1];
  assign _1041_ = low_56[2] | low_56[0];
  assign _1042_ = _1040_ & _1041_;
  assign _1043_ = & bytes[463:461];
  assign _1044_ = & bytes[463:461];
  assign _1045_ = _1044_ ? bytes[458:456] : bytes[463:461];
  assign _1046_ = high_57[1] & high_57[2];
  assign _1050_ = _1046_ ? middle_57 : high_57[2:1];
  assign _1051_ = high_57[1] & high_57[2];
  assign _1052_ = ~ high_57[0];
  assign _1053_ = middle_57[1] & _1052_;
  assign _1054_ = _1051_ | _1053_;
  assign _1055_ = middle_57[1] & middle_57[0];
  assign _1056_ = ~ _1055_;
  assign _1057_ = high_57[0] & _1056_;
  assign _1058_ = high_57[1] & high_57[2];
  assign _1060_ = ~ middle_57[1];
  assign _1061_ = middle_57[0] & _1060_;
  assign _1062_ = _1058_ | _1061_;
  assign _1063_ = high_57[0] | middle_57[0];
  assign _1064_ = middle_57[1] & _1063_;
  assign _1065_ = ~ low_57[2];
  assign _1066_ = low_57[1] & _1065_;
  assign _1067_ = escape_57 | _1066_;
  assign _1068_ = ~ escape_57;
  assign _1070_ = _1068_ & low_57[2];
  assign _1071_ = low_57[1] & low_57[0];
  assign _1072_ = ~ _1071_;
  assign _1073_ = _1070_ & _1072_;
  assign _1074_ = ~ low_57[1];
  assign _1075_ = low_57[0] & _1074_;
  assign _1076_ = escape_57 | _1075_;
  assign _1077_ = ~ escape_57;
  assign _1078_ = _1077_ & low_57[1];
  assign _1079_ = low_57[2] | low_57[0];
  assign _1081_ = _1078_ & _1079_;
  assign _1082_ = & bytes[471:469];
  assign _1083_ = & bytes[471:469];
  assign _1084_ = _1083_ ? bytes[466:464] : bytes[471:469];
  assign _1085_ = high_58[1] & high_58[2];
  assign _1086_ = _1085_ ? middle_58 : high_58[2:1];
  assign _1087_ = high_58[1] & high_58[2];
  assign _1088_ = ~ high_58[0];
  assign _1089_ = middle_58[1] & _1088_;
  assign _1090_ = _1087_ | _1089_;
  assign _1092_ = middle_58[1] & middle_58[0];
  assign _1093_ = ~ _1092_;
  assign _1094_ = high_58[0] & _1093_;
  assign _1095_ = high_58[1] & high_58[2];
  assign _1096_ = ~ middle_58[1];
  assign _1097_ = middle_58[0] & _1096_;
  assign _1098_ = _1095_ | _1097_;
  assign _1099_ = high_58[0] | middle_58[0];
  assign _1101_ = middle_58[1] & _1099_;
  assign _1102_ = ~ low_58[2];
  assign _1103_ = low_58[1] & _1102_;
  assign _1104_ = escape_58 | _1103_;
  assign _1105_ = ~ escape_58;
  assign _1106_ = _1105_ & low_58[2];
  assign _1107_ = low_58[1] & low_58[0];
  assign _1108_ = ~ _1107_;
  assign _1109_ = _1106_ & _1108_;
  assign _1110_ = ~ low_58[1];
  assign _1112_ = low_58[0] & _1110_;
  assign _1113_ = escape_58 | _1112_;
  assign _1114_ = ~ escape_58;
  assign _1115_ = _1114_ & low_58[1];
  assign _1116_ = low_58[2] | low_58[0];
  assign _1117_ = _1115_ & _1116_;
  assign _1118_ = & bytes[479:477];
  assign _1119_ = & bytes[479:477];
  assign _1120_ = _1119_ ? bytes[474:472] : bytes[479:477];
  assign _1121_ = high_59[1] & high_59[2];
  assign _1123_ = _1121_ ? middle_59 : high_59[2:1];
  assign _1124_ = high_59[1] & high_59[2];
  assign _1125_ = ~ high_59[0];
  assign _1126_ = middle_59[1] & _1125_;
  assign _1127_ = _1124_ | _1126_;
  assign _1128_ = middle_59[1] & middle_59[0];
  assign _1129_ = ~ _1128_;
  assign _1130_ = high_59[0] & _1129_;
  assign _1131_ = high_59[1] & high_59[2];
  assign _1133_ = ~ middle_59[1];
  assign _1134_ = middle_59[0] & _1133_;
  assign _1135_ = _1131_ | _1134_;
  assign _1136_ = high_59[0] | middle_59[0];
  assign _1137_ = middle_59[1] & _1136_;
  assign _1138_ = ~ low_59[2];
  assign _1139_ = low_59[1] & _1138_;
  assign _1140_ = escape_59 | _1139_;
  assign _1141_ = ~ escape_59;
  assign _1143_ = _1141_ & low_59[2];
  assign _1144_ = low_59[1] & low_59[0];
  assign _1145_ = ~ _1144_;
  assign _1146_ = _1143_ & _1145_;
  assign _1147_ = ~ low_59[1];
  assign _1148_ = low_59[0] & _1147_;
  assign _1149_ = escape_59 | _1148_;
  assign _1150_ = ~ escape_59;
  assign _1151_ = _1150_ & low_59[1];
  assign _1152_ = low_59[2] | low_59[0];
  assign _1155_ = _1151_ & _1152_;
  assign _1156_ = & bytes[487:485];
  assign _1157_ = & bytes[487:485];
  assign _1158_ = _1157_ ? bytes[482:480] : bytes[487:485];
  assign _1159_ = high_60[1] & high_60[2];
  assign _1160_ = _1159_ ? middle_60 : high_60[2:1];
  assign _1161_ = high_60[1] & high_60[2];
  assign _1162_ = ~ high_60[0];
  assign _1163_ = middle_60[1] & _1162_;
  assign _1164_ = _1161_ | _1163_;
  assign _1166_ = middle_60[1] & middle_60[0];
  assign _1167_ = ~ _1166_;
  assign _1168_ = high_60[0] & _1167_;
  assign _1169_ = high_60[1] & high_60[2];
  assign _1170_ = ~ middle_60[1];
  assign _1171_ = middle_60[0] & _1170_;
  assign _1172_ = _1169_ | _1171_;
  assign _1173_ = high_60[0] | middle_60[0];
  assign _1175_ = middle_60[1] & _1173_;
  assign _1176_ = ~ low_60[2];
  assign _1177_ = low_60[1] & _1176_;
  assign _1178_ = escape_60 | _1177_;
  assign _1179_ = ~ escape_60;
  assign _1180_ = _1179_ & low_60[2];
  assign _1181_ = low_60[1] & low_60[0];
  assign _1182_ = ~ _1181_;
  assign _1183_ = _1180_ & _1182_;
  assign _1184_ = ~ low_60[1];
  assign _1186_ = low_60[0] & _1184_;
  assign _1187_ = escape_60 | _1186_;
  assign _1188_ = ~ escape_60;
  assign _1189_ = _1188_ & low_60[1];
  assign _1190_ = low_60[2] | low_60[0];
  assign _1191_ = _1189_ & _1190_;
  assign _1192_ = & bytes[495:493];
  assign _1193_ = & bytes[495:493];
  assign _1194_ = _1193_ ? bytes[490:488] : bytes[495:493];
  assign _1195_ = high_61[1] & high_61[2];
  assign _1197_ = _1195_ ? middle_61 : high_61[2:1];
  assign _1198_ = high_61[1] & high_61[2];
  assign _1199_ = ~ high_61[0];
  assign _1200_ = middle_61[1] & _1199_;
  assign _1201_ = _1198_ | _1200_;
  assign _1202_ = middle_61[1] & middle_61[0];
  assign _1203_ = ~ _1202_;
  assign _1204_ = high_61[0] & _1203_;
  assign _1205_ = high_61[1] & high_61[2];
  assign _1207_ = ~ middle_61[1];
  assign _1208_ = middle_61[0] & _1207_;
  assign _1209_ = _1205_ | _1208_;
  assign _1210_ = high_61[0] | middle_61[0];
  assign _1211_ = middle_61[1] & _1210_;
  assign _1212_ = ~ low_61[2];
  assign _1213_ = low_61[1] & _1212_;
  assign _1214_ = escape_61 | _1213_;
  assign _1215_ = ~ escape_61;
  assign _1217_ = _1215_ & low_61[2];
  assign _1218_ = low_61[1] & low_61[0];
  assign _1219_ = ~ _1218_;
  assign _1220_ = _1217_ & _1219_;
  assign _1221_ = ~ low_61[1];
  assign _1222_ = low_61[0] & _1221_;
  assign _1223_ = escape_61 | _1222_;
  assign _1224_ = ~ escape_61;
  assign _1225_ = _1224_ & low_61[1];
  assign _1226_ = low_61[2] | low_61[0];
  assign _1228_ = _1225_ & _1226_;
  assign _1229_ = & bytes[503:501];
  assign _1230_ = & bytes[503:501];
  assign _1231_ = _1230_ ? bytes[498:496] : bytes[503:501];
  assign _1232_ = high_62[1] & high_62[2];
  assign _1233_ = _1232_ ? middle_62 : high_62[2:1];
  assign _1234_ = high_62[1] & high_62[2];
  assign _1235_ = ~ high_62[0];
  assign _1236_ = middle_62[1] & _1235_;
  assign _1237_ = _1234_ | _1236_;
  assign _1239_ = middle_62[1] & middle_62[0];
  assign _1240_ = ~ _1239_;
  assign _1241_ = high_62[0] & _1240_;
  assign _1242_ = high_62[1] & high_62[2];
  assign _1243_ = ~ middle_62[1];
  assign _1244_ = middle_62[0] & _1243_;
  assign _1245_ = _1242_ | _1244_;
  assign _1246_ = high_62[0] | middle_62[0];
  assign _1248_ = middle_62[1] & _1246_;
  assign _1249_ = ~ low_62[2];
  assign _1250_ = low_62[1] & _1249_;
  assign _1251_ = escape_62 | _1250_;
  assign _1252_ = ~ escape_62;
  assign _1253_ = _1252_ & low_62[2];
  assign _1254_ = low_62[1] & low_62[0];
  assign _1255_ = ~ _1254_;
  assign _1256_ = _1253_ & _1255_;
  assign _1257_ = ~ low_62[1];
  assign _1259_ = low_62[0] & _1257_;
  assign _1260_ = escape_62 | _1259_;
  assign _1261_ = ~ escape_62;
  assign _1262_ = _1261_ & low_62[1];
  assign _1263_ = low_62[2] | low_62[0];
  assign _1264_ = _1262_ & _1263_;
  assign _1265_ = & bytes[511:509];
  assign _1266_ = & bytes[511:509];
  assign _1267_ = _1266_ ? bytes[506:504] : bytes[511:509];
  assign _1268_ = high_63[1] & high_63[2];
  assign _1270_ = _1268_ ? middle_63 : high_63[2:1];
  assign _1271_ = high_63[1] & high_63[2];
  assign _1272_ = ~ high_63[0];
  assign _1273_ = middle_63[1] & _1272_;
  assign _1274_ = _1271_ | _1273_;
  assign _1275_ = middle_63[1] & middle_63[0];
  assign _1276_ = ~ _1275_;
  assign _1277_ = high_63[0] & _1276_;
  assign _1278_ = high_63[1] & high_63[2];
  assign _1280_ = ~ middle_63[1];
  assign _1281_ = middle_63[0] & _1280_;
  assign _1282_ = _1278_ | _1281_;
  assign _1283_ = high_63[0] | middle_63[0];
  assign _1284_ = middle_63[1] & _1283_;
  assign _1285_ = ~ low_63[2];
  assign _1286_ = low_63[1] & _1285_;
  assign _1287_ = escape_63 | _1286_;
  assign _1288_ = ~ escape_63;
  assign _1290_ = _1288_ & low_63[2];
  assign _1291_ = low_63[1] & low_63[0];
  assign _1292_ = ~ _1291_;
  assign _1293_ = _1290_ & _1292_;
  assign _1294_ = ~ low_63[1];
  assign _1295_ = low_63[0] & _1294_;
  assign _1296_ = escape_63 | _1295_;
  assign _1297_ = ~ escape_63;
  assign _1298_ = _1297_ & low_63[1];
  assign _1299_ = low_63[2] | low_63[0];
  assign _1301_ = _1298_ & _1299_;
  always @(posedge work_clk)
    escape_0 <= _0000_;
  always @(posedge work_clk)
    low_0 <= bytes[2:0];
  always @(posedge work_clk)
    middle_0 <= bytes[4:3];
  always @(posedge work_clk)
    high_0 <= _1379_;
  always @(posedge work_clk)
    code_0_0 <= _1590_;
  always @(posedge work_clk)
    code_0_1 <= { _0315_, _2007_ };
  always @(posedge work_clk)
    code_0_2 <= { _1048_, _0733_ };
  always @(posedge work_clk)
    code_0_3 <= { _1359_, _1306_ };
  always @(posedge work_clk)
    code_0_4 <= { _1433_, _1391_ };
  always @(posedge work_clk)
    escape_1 <= _1444_;
  always @(posedge work_clk)
    low_1 <= bytes[10:8];
  always @(posedge work_clk)
    middle_1 <= bytes[12:11];
  always @(posedge work_clk)
    high_1 <= _1464_;
  always @(posedge work_clk)
    code_1_0 <= _1486_;
  always @(posedge work_clk)
    code_1_1 <= { _1568_, _1527_ };
  always @(posedge work_clk)
    code_1_2 <= { _1641_, _1611_ };
  always @(posedge work_clk)
    code_1_3 <= { _1726_, _1672_ };
  always @(posedge work_clk)
    code_1_4 <= { _1800_, _1757_ };
  always @(posedge work_clk)
    escape_2 <= _1811_;
  always @(posedge work_clk)
    low_2 <= bytes[18:16];
  always @(posedge work_clk)
    middle_2 <= bytes[20:19];
  always @(posedge work_clk)
    high_2 <= _1831_;
  always @(posedge work_clk)
    code_2_0 <= _1852_;
  always @(posedge work_clk)
    code_2_1 <= { _1935_, _1893_ };
  always @(posedge work_clk)
    code_2_2 <= { _2008_, _1977_ };
  always @(posedge work_clk)
    code_2_3 <= { _2092_, _2039_ };
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
    code_5_0 <= _0839_;
  always @(posedge work_clk)
    code_5_1 <= { _0921_, _0880_ };
  always @(posedge work_clk)
    code_5_2 <= { _0994_, _0964_ };
  always @(posedge work_clk)
    code_5_3 <= { _1080_, _1025_ };
  always @(posedge work_clk)
    code_5_4 <= { _1154_, _1111_ };
  always @(posedge work_clk)
    escape_6 <= _1165_;
  always @(posedge work_clk)
    low_6 <= bytes[50:48];
  always @(posedge work_clk)
    middle_6 <= bytes[52:51];
  always @(posedge work_clk)
    high_6 <= _1185_;
  always @(posedge work_clk)
    code_6_0 <= _1206_;
  always @(posedge work_clk)
    code_6_1 <= { _1289_, _1247_ };
  always @(posedge work_clk)
    code_6_2 <= { _1307_, _1304_ };
  always @(posedge work_clk)
    code_6_3 <= { _1315_, _1310_ };
  always @(posedge work_clk)
    code_6_4 <= { _1323_, _1319_ };
  always @(posedge work_clk)
    escape_7 <= _1324_;
  always @(posedge work_clk)
    low_7 <= bytes[58:56];
  always @(posedge work_clk)
    middle_7 <= bytes[60:59];
  always @(posedge work_clk)
    high_7 <= _1326_;
  always @(posedge work_clk)
    code_7_0 <= _1329_;
  always @(posedge work_clk)
    code_7_1 <= { _1336_, _1333_ };
  always @(posedge work_clk)
    code_7_2 <= { _1343_, _1341_ };
  always @(posedge work_clk)
    code_7_3 <= { _1352_, _1346_ };
  always @(posedge work_clk)
    code_7_4 <= { _1360_, _1355_ };
  always @(posedge work_clk)
    escape_8 <= _1361_;
  always @(posedge work_clk)
    low_8 <= bytes[66:64];
  always @(posedge work_clk)
    middle_8 <= bytes[68:67];
  always @(posedge work_clk)
    high_8 <= _1363_;
  always @(posedge work_clk)
    code_8_0 <= _1365_;
  always @(posedge work_clk)
    code_8_1 <= { _1373_, _1369_ };
  always @(posedge work_clk)
    code_8_2 <= { _1381_, _1377_ };
  always @(posedge work_clk)
    code_8_3 <= { _1389_, _1384_ };
  always @(posedge work_clk)
    code_8_4 <= { _1397_, _1393_ };
  always @(posedge work_clk)
    escape_9 <= _1398_;
  always @(posedge work_clk)
    low_9 <= bytes[74:72];
  always @(posedge work_clk)
    middle_9 <= bytes[76:75];
  always @(posedge work_clk)
    high_9 <= _1400_;
  always @(posedge work_clk)
    code_9_0 <= _1403_;
  always @(posedge work_clk)
    code_9_1 <= { _1410_, _1407_ };
  always @(posedge work_clk)
    code_9_2 <= { _1417_, _1415_ };
  always @(posedge work_clk)
    code_9_3 <= { _1426_, _1420_ };
  always @(posedge work_clk)
    code_9_4 <= { _1434_, _1429_ };
  always @(posedge work_clk)
    escape_10 <= _1435_;
  always @(posedge work_clk)
    low_10 <= bytes[82:80];
  always @(posedge work_clk)
    middle_10 <= bytes[84:83];
  always @(posedge work_clk)
    high_10 <= _1437_;
  always @(posedge work_clk)
    code_10_0 <= _1439_;
  always @(posedge work_clk)
    code_10_1 <= { _1447_, _1443_ };
  always @(posedge work_clk)
    code_10_2 <= { _1454_, _1451_ };
  always @(posedge work_clk)
    code_10_3 <= { _1462_, _1457_ };
  always @(posedge work_clk)
    code_10_4 <= { _1470_, _1466_ };
  always @(posedge work_clk)
    escape_11 <= _1471_;
  always @(posedge work_clk)
    low_11 <= bytes[90:88];
  always @(posedge work_clk)
    middle_11 <= bytes[92:91];
  always @(posedge work_clk)
    high_11 <= _1473_;
  always @(posedge work_clk)
    code_11_0 <= _1476_;
  always @(posedge work_clk)
    code_11_1 <= { _1483_, _1480_ };
  always @(posedge work_clk)
    code_11_2 <= { _1491_, _1489_ };
  always @(posedge work_clk)
    code_11_3 <= { _1500_, _1494_ };
  always @(posedge work_clk)
    code_11_4 <= { _1508_, _1503_ };
  always @(posedge work_clk)
    escape_12 <= _1509_;
  always @(posedge work_clk)
    low_12 <= bytes[98:96];
  always @(posedge work_clk)
    middle_12 <= bytes[100:99];
  always @(posedge work_clk)
    high_12 <= _1511_;
  always @(posedge work_clk)
    code_12_0 <= _1513_;
  always @(posedge work_clk)
    code_12_1 <= { _1521_, _1517_ };
  always @(posedge work_clk)
    code_12_2 <= { _1528_, _1525_ };
  always @(posedge work_clk)
    code_12_3 <= { _1536_, _1531_ };
  always @(posedge work_clk)
    code_12_4 <= { _1543_, _1539_ };
  always @(posedge work_clk)
    escape_13 <= _1544_;
  always @(posedge work_clk)
    low_13 <= bytes[106:104];
  always @(posedge work_clk)
    middle_13 <= bytes[108:107];
  always @(posedge work_clk)
    high_13 <= _1546_;
  always @(posedge work_clk)
    code_13_0 <= _1549_;
  always @(posedge work_clk)
    code_13_1 <= { _1556_, _1553_ };
  always @(posedge work_clk)
    code_13_2 <= { _1563_, _1561_ };
  always @(posedge work_clk)
    code_13_3 <= { _1572_, _1566_ };
  always @(posedge work_clk)
    code_13_4 <= { _1580_, _1575_ };
  always @(posedge work_clk)
    escape_14 <= _1581_;
  always @(posedge work_clk)
    low_14 <= bytes[114:112];
  always @(posedge work_clk)
    middle_14 <= bytes[116:115];
  always @(posedge work_clk)
    high_14 <= _1583_;
  always @(posedge work_clk)
    code_14_0 <= _1585_;
  always @(posedge work_clk)
    code_14_1 <= { _1594_, _1589_ };
  always @(posedge work_clk)
    code_14_2 <= { _1601_, _1598_ };
  always @(posedge work_clk)
    code_14_3 <= { _1609_, _1604_ };
  always @(posedge work_clk)
    code_14_4 <= { _1617_, _1613_ };
  always @(posedge work_clk)
    escape_15 <= _1618_;
  always @(posedge work_clk)
    low_15 <= bytes[122:120];
  always @(posedge work_clk)
    middle_15 <= bytes[124:123];
  always @(posedge work_clk)
    high_15 <= _1620_;
  always @(posedge work_clk)
    code_15_0 <= _1622_;
  always @(posedge work_clk)
    code_15_1 <= { _1629_, _1626_ };
  always @(posedge work_clk)
    code_15_2 <= { _1636_, _1634_ };
  always @(posedge work_clk)
    code_15_3 <= { _1645_, _1639_ };
  always @(posedge work_clk)
    code_15_4 <= { _1653_, _1648_ };
  always @(posedge work_clk)
    escape_16 <= _1654_;
  always @(posedge work_clk)
    low_16 <= bytes[130:128];
  always @(posedge work_clk)
    middle_16 <= bytes[132:131];
  always @(posedge work_clk)
    high_16 <= _1656_;
  always @(posedge work_clk)
    code_16_0 <= _1658_;
  always @(posedge work_clk)
    code_16_1 <= { _1666_, _1662_ };
  always @(posedge work_clk)
    code_16_2 <= { _1673_, _1670_ };
  always @(posedge work_clk)
    code_16_3 <= { _1681_, _1676_ };
  always @(posedge work_clk)
    code_16_4 <= { _1689_, _1685_ };
  always @(posedge work_clk)
    escape_17 <= _1690_;
  always @(posedge work_clk)
    low_17 <= bytes[138:136];
  always @(posedge work_clk)
    middle_17 <= bytes[140:139];
  always @(posedge work_clk)
    high_17 <= _1692_;
  always @(posedge work_clk)
    code_17_0 <= _1696_;
  always @(posedge work_clk)
    code_17_1 <= { _1703_, _1700_ };
  always @(posedge work_clk)
    code_17_2 <= { _1710_, _1708_ };
  always @(posedge work_clk)
    code_17_3 <= { _1719_, _1713_ };
  always @(posedge work_clk)
    code_17_4 <= { _1727_, _1722_ };
  always @(posedge work_clk)
    escape_18 <= _1728_;
  always @(posedge work_clk)
    low_18 <= bytes[146:144];
  always @(posedge work_clk)
    middle_18 <= bytes[148:147];
  always @(posedge work_clk)
    high_18 <= _1730_;
  always @(posedge work_clk)
    code_18_0 <= _1732_;
  always @(posedge work_clk)
    code_18_1 <= { _1740_, _1736_ };
  always @(posedge work_clk)
    code_18_2 <= { _1747_, _1744_ };
  always @(posedge work_clk)
    code_18_3 <= { _1755_, _1750_ };
  always @(posedge work_clk)
    code_18_4 <= { _1763_, _1759_ };
  always @(posedge work_clk)
    escape_19 <= _1764_;
  always @(posedge work_clk)
    low_19 <= bytes[154:152];
  always @(posedge work_clk)
    middle_19 <= bytes[156:155];
  always @(posedge work_clk)
    high_19 <= _1766_;
  always @(posedge work_clk)
    code_19_0 <= _1769_;
  always @(posedge work_clk)
    code_19_1 <= { _1776_, _1773_ };
  always @(posedge work_clk)
    code_19_2 <= { _1783_, _1781_ };
  always @(posedge work_clk)
    code_19_3 <= { _1792_, _1786_ };
  always @(posedge work_clk)
    code_19_4 <= { _1801_, _1795_ };
  always @(posedge work_clk)
    escape_20 <= _1802_;
  always @(posedge work_clk)
    low_20 <= bytes[162:160];
  always @(posedge work_clk)
    middle_20 <= bytes[164:163];
  always @(posedge work_clk)
    high_20 <= _1804_;
  always @(posedge work_clk)
    code_20_0 <= _1806_;
  always @(posedge work_clk)
    code_20_1 <= { _1814_, _1810_ };
  always @(posedge work_clk)
    code_20_2 <= { _1821_, _1818_ };
  always @(posedge work_clk)
    code_20_3 <= { _1829_, _1824_ };
  always @(posedge work_clk)
    code_20_4 <= { _1837_, _1833_ };
  always @(posedge work_clk)
    escape_21 <= _1838_;
  always @(posedge work_clk)
    low_21 <= bytes[170:168];
  always @(posedge work_clk)
    middle_21 <= bytes[172:171];
  always @(posedge work_clk)
    high_21 <= _1840_;
  always @(posedge work_clk)
    code_21_0 <= _1843_;
  always @(posedge work_clk)
    code_21_1 <= { _1850_, _1847_ };
  always @(posedge work_clk)
    code_21_2 <= { _1857_, _1855_ };
  always @(posedge work_clk)
    code_21_3 <= { _1866_, _1860_ };
  always @(posedge work_clk)
    code_21_4 <= { _1874_, _1869_ };
  always @(posedge work_clk)
    escape_22 <= _1875_;
  always @(posedge work_clk)
    low_22 <= bytes[178:176];
  always @(posedge work_clk)
    middle_22 <= bytes[180:179];
  always @(posedge work_clk)
    high_22 <= _1877_;
  always @(posedge work_clk)
    code_22_0 <= _1879_;
  always @(posedge work_clk)
    code_22_1 <= { _1887_, _1883_ };
  always @(posedge work_clk)
    code_22_2 <= { _1894_, _1891_ };
  always @(posedge work_clk)
    code_22_3 <= { _1902_, _1897_ };
  always @(posedge work_clk)
    code_22_4 <= { _1910_, _1906_ };
  always @(posedge work_clk)
    escape_23 <= _1911_;
  always @(posedge work_clk)
    low_23 <= bytes[186:184];
  always @(posedge work_clk)
    middle_23 <= bytes[188:187];
  always @(posedge work_clk)
    high_23 <= _1913_;
  always @(posedge work_clk)
    code_23_0 <= _1916_;
  always @(posedge work_clk)
    code_23_1 <= { _1923_, _1920_ };
  always @(posedge work_clk)
    code_23_2 <= { _1930_, _1928_ };
  always @(posedge work_clk)
    code_23_3 <= { _1939_, _1933_ };
  always @(posedge work_clk)
    code_23_4 <= { _1947_, _1942_ };
  always @(posedge work_clk)
    escape_24 <= _1948_;
  always @(posedge work_clk)
    low_24 <= bytes[194:192];
  always @(posedge work_clk)
    middle_24 <= bytes[196:195];
  always @(posedge work_clk)
    high_24 <= _1950_;
  always @(posedge work_clk)
    code_24_0 <= _1952_;
  always @(posedge work_clk)
    code_24_1 <= { _1960_, _1956_ };
  always @(posedge work_clk)
    code_24_2 <= { _1967_, _1964_ };
  always @(posedge work_clk)
    code_24_3 <= { _1975_, _1970_ };
  always @(posedge work_clk)
    code_24_4 <= { _1983_, _1979_ };
  always @(posedge work_clk)
    escape_25 <= _1984_;
  always @(posedge work_clk)
    low_25 <= bytes[202:200];
  always @(posedge work_clk)
    middle_25 <= bytes[204:203];
  always @(posedge work_clk)
    high_25 <= _1986_;
  always @(posedge work_clk)
    code_25_0 <= _1988_;
  always @(posedge work_clk)
    code_25_1 <= { _1995_, _1992_ };
  always @(posedge work_clk)
    code_25_2 <= { _2002_, _2000_ };
  always @(posedge work_clk)
    code_25_3 <= { _2012_, _2005_ };
  always @(posedge work_clk)
    code_25_4 <= { _2020_, _2015_ };
  always @(posedge work_clk)
    escape_26 <= _2021_;
  always @(posedge work_clk)
    low_26 <= bytes[210:208];
  always @(posedge work_clk)
    middle_26 <= bytes[212:211];
  always @(posedge work_clk)
    high_26 <= _2023_;
  always @(posedge work_clk)
    code_26_0 <= _2025_;
  always @(posedge work_clk)
    code_26_1 <= { _2033_, _2029_ };
  always @(posedge work_clk)
    code_26_2 <= { _2040_, _2037_ };
  always @(posedge work_clk)
    code_26_3 <= { _2048_, _2043_ };
  always @(posedge work_clk)
    code_26_4 <= { _2056_, _2052_ };
  always @(posedge work_clk)
    escape_27 <= _2057_;
  always @(posedge work_clk)
    low_27 <= bytes[218:216];
  always @(posedge work_clk)
    middle_27 <= bytes[220:219];
  always @(posedge work_clk)
    high_27 <= _2059_;
  always @(posedge work_clk)
    code_27_0 <= _2062_;
  always @(posedge work_clk)
    code_27_1 <= { _2069_, _2066_ };
  always @(posedge work_clk)
    code_27_2 <= { _2076_, _2074_ };
  always @(posedge work_clk)
    code_27_3 <= { _2085_, _2079_ };
  always @(posedge work_clk)
    code_27_4 <= { _2093_, _2088_ };
  always @(posedge work_clk)
    escape_28 <= _2094_;
  always @(posedge work_clk)
    low_28 <= bytes[226:224];
  always @(posedge work_clk)
    middle_28 <= bytes[228:227];
  always @(posedge work_clk)
    high_28 <= _2096_;
  always @(posedge work_clk)
    code_28_0 <= _2098_;
  always @(posedge work_clk)
    code_28_1 <= { _2106_, _2102_ };
  always @(posedge work_clk)
    code_28_2 <= { _0002_, _2110_ };
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
    escape_51 <= _0825_;
  always @(posedge work_clk)
    low_51 <= bytes[410:408];
  always @(posedge work_clk)
    middle_51 <= bytes[412:411];
  always @(posedge work_clk)
    high_51 <= _0827_;
  always @(posedge work_clk)
    code_51_0 <= _0830_;
  always @(posedge work_clk)
    code_51_1 <= { _0837_, _0834_ };
  always @(posedge work_clk)
    code_51_2 <= { _0844_, _0842_ };
  always @(posedge work_clk)
    code_51_3 <= { _0853_, _0847_ };
  always @(posedge work_clk)
    code_51_4 <= { _0861_, _0856_ };
  always @(posedge work_clk)
    escape_52 <= _0862_;
  always @(posedge work_clk)
    low_52 <= bytes[418:416];
  always @(posedge work_clk)
    middle_52 <= bytes[420:419];
  always @(posedge work_clk)
    high_52 <= _0864_;
  always @(posedge work_clk)
    code_52_0 <= _0866_;
  always @(posedge work_clk)
    code_52_1 <= { _0874_, _0870_ };
  always @(posedge work_clk)
    code_52_2 <= { _0881_, _0878_ };
  always @(posedge work_clk)
    code_52_3 <= { _0889_, _0884_ };
  always @(posedge work_clk)
    code_52_4 <= { _0896_, _0892_ };
  always @(posedge work_clk)
    escape_53 <= _0897_;
  always @(posedge work_clk)
    low_53 <= bytes[426:424];
  always @(posedge work_clk)
    middle_53 <= bytes[428:427];
  always @(posedge work_clk)
    high_53 <= _0899_;
  always @(posedge work_clk)
    code_53_0 <= _0902_;
  always @(posedge work_clk)
    code_53_1 <= { _0909_, _0906_ };
  always @(posedge work_clk)
    code_53_2 <= { _0916_, _0914_ };
  always @(posedge work_clk)
    code_53_3 <= { _0925_, _0919_ };
  always @(posedge work_clk)
    code_53_4 <= { _0933_, _0928_ };
  always @(posedge work_clk)
    escape_54 <= _0934_;
  always @(posedge work_clk)
    low_54 <= bytes[434:432];
  always @(posedge work_clk)
    middle_54 <= bytes[436:435];
  always @(posedge work_clk)
    high_54 <= _0936_;
  always @(posedge work_clk)
    code_54_0 <= _0938_;
  always @(posedge work_clk)
    code_54_1 <= { _0947_, _0942_ };
  always @(posedge work_clk)
    code_54_2 <= { _0954_, _0951_ };
  always @(posedge work_clk)
    code_54_3 <= { _0962_, _0957_ };
  always @(posedge work_clk)
    code_54_4 <= { _0970_, _0966_ };
  always @(posedge work_clk)
    escape_55 <= _0971_;
  always @(posedge work_clk)
    low_55 <= bytes[442:440];
  always @(posedge work_clk)
    middle_55 <= bytes[444:443];
  always @(posedge work_clk)
    high_55 <= _0973_;
  always @(posedge work_clk)
    code_55_0 <= _0975_;
  always @(posedge work_clk)
    code_55_1 <= { _0982_, _0979_ };
  always @(posedge work_clk)
    code_55_2 <= { _0989_, _0987_ };
  always @(posedge work_clk)
    code_55_3 <= { _0998_, _0992_ };
  always @(posedge work_clk)
    code_55_4 <= { _1006_, _1001_ };
  always @(posedge work_clk)
    escape_56 <= _1007_;
  always @(posedge work_clk)
    low_56 <= bytes[450:448];
  always @(posedge work_clk)
    middle_56 <= bytes[452:451];
  always @(posedge work_clk)
    high_56 <= _1009_;
  always @(posedge work_clk)
    code_56_0 <= _1011_;
  always @(posedge work_clk)
    code_56_1 <= { _1019_, _1015_ };
  always @(posedge work_clk)
    code_56_2 <= { _1026_, _1023_ };
  always @(posedge work_clk)
    code_56_3 <= { _1034_, _1029_ };
  always @(posedge work_clk)
    code_56_4 <= { _1042_, _1038_ };
  always @(posedge work_clk)
    escape_57 <= _1043_;
  always @(posedge work_clk)
    low_57 <= bytes[458:456];
  always @(posedge work_clk)
    middle_57 <= bytes[460:459];
  always @(posedge work_clk)
    high_57 <= _1045_;
  always @(posedge work_clk)
    code_57_0 <= _1050_;
  always @(posedge work_clk)
    code_57_1 <= { _1057_, _1054_ };
  always @(posedge work_clk)
    code_57_2 <= { _1064_, _1062_ };
  always @(posedge work_clk)
    code_57_3 <= { _1073_, _1067_ };
  always @(posedge work_clk)
    code_57_4 <= { _1081_, _1076_ };
  always @(posedge work_clk)
    escape_58 <= _1082_;
  always @(posedge work_clk)
    low_58 <= bytes[466:464];
  always @(posedge work_clk)
    middle_58 <= bytes[468:467];
  always @(posedge work_clk)
    high_58 <= _1084_;
  always @(posedge work_clk)
    code_58_0 <= _1086_;
  always @(posedge work_clk)
    code_58_1 <= { _1094_, _1090_ };
  always @(posedge work_clk)
    code_58_2 <= { _1101_, _1098_ };
  always @(posedge work_clk)
    code_58_3 <= { _1109_, _1104_ };
  always @(posedge work_clk)
    code_58_4 <= { _1117_, _1113_ };
  always @(posedge work_clk)
    escape_59 <= _1118_;
  always @(posedge work_clk)
    low_59 <= bytes[474:472];
  always @(posedge work_clk)
    middle_59 <= bytes[476:475];
  always @(posedge work_clk)
    high_59 <= _1120_;
  always @(posedge work_clk)
    code_59_0 <= _1123_;
  always @(posedge work_clk)
    code_59_1 <= { _1130_, _1127_ };
  always @(posedge work_clk)
    code_59_2 <= { _1137_, _1135_ };
  always @(posedge work_clk)
    code_59_3 <= { _1146_, _1140_ };
  always @(posedge work_clk)
    code_59_4 <= { _1155_, _1149_ };
  always @(posedge work_clk)
    escape_60 <= _1156_;
  always @(posedge work_clk)
    low_60 <= bytes[482:480];
  always @(posedge work_clk)
    middle_60 <= bytes[484:483];
  always @(posedge work_clk)
    high_60 <= _1158_;
  always @(posedge work_clk)
    code_60_0 <= _1160_;
  always @(posedge work_clk)
    code_60_1 <= { _1168_, _1164_ };
  always @(posedge work_clk)
    code_60_2 <= { _1175_, _1172_ };
  always @(posedge work_clk)
    code_60_3 <= { _1183_, _1178_ };
  always @(posedge work_clk)
    code_60_4 <= { _1191_, _1187_ };
  always @(posedge work_clk)
    escape_61 <= _1192_;
  always @(posedge work_clk)
    low_61 <= bytes[490:488];
  always @(posedge work_clk)
    middle_61 <= bytes[492:491];
  always @(posedge work_clk)
    high_61 <= _1194_;
  always @(posedge work_clk)
    code_61_0 <= _1197_;
  always @(posedge work_clk)
    code_61_1 <= { _1204_, _1201_ };
  always @(posedge work_clk)
    code_61_2 <= { _1211_, _1209_ };
  always @(posedge work_clk)
    code_61_3 <= { _1220_, _1214_ };
  always @(posedge work_clk)
    code_61_4 <= { _1228_, _1223_ };
  always @(posedge work_clk)
    escape_62 <= _1229_;
  always @(posedge work_clk)
    low_62 <= bytes[498:496];
  always @(posedge work_clk)
    middle_62 <= bytes[500:499];
  always @(posedge work_clk)
    high_62 <= _1231_;
  always @(posedge work_clk)
    code_62_0 <= _1233_;
  always @(posedge work_clk)
    code_62_1 <= { _1241_, _1237_ };
  always @(posedge work_clk)
    code_62_2 <= { _1248_, _1245_ };
  always @(posedge work_clk)
    code_62_3 <= { _1256_, _1251_ };
  always @(posedge work_clk)
    code_62_4 <= { _1264_, _1260_ };
  always @(posedge work_clk)
    escape_63 <= _1265_;
  always @(posedge work_clk)
    low_63 <= bytes[506:504];
  always @(posedge work_clk)
    middle_63 <= bytes[508:507];
  always @(posedge work_clk)
    high_63 <= _1267_;
  always @(posedge work_clk)
    code_63_0 <= _1270_;
  always @(posedge work_clk)
    code_63_1 <= { _1277_, _1274_ };
  always @(posedge work_clk)
    code_63_2 <= { _1284_, _1282_ };
  always @(posedge work_clk)
    code_63_3 <= { _1293_, _1287_ };
  always @(posedge work_clk)
    code_63_4 <= { _1301_, _1296_ };
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results (put, \port$1053$7 , room, idle, values__0, values__1, values__2, values__3, values__4, values__5, values__6, values__7, values__8, values__9, values__10, values__11, values__12, values__13, values__14, words__ready, spare
, work_rst, complete, words__payload, valid, work_clk);
  input put;
  wire put;
  input [8:0] \port$1053$7 ;
  wire [8:0] \port$1053$7 ;
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
  wire [2:0] _027_;
  wire _028_;
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
  wire _048_;
  wire [31:0] _049_;
  wire [31:0] _050_;
  wire [31:0] _051_;
  wire [31:0] _052_;
  wire [31:0] _053_;
  wire [31:0] _054_;
  wire [31:0] _055_;
  wire [1:0] _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire [2:0] _060_;
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
  assign _016_ = first_tokens[2:0] - 1'h1;
  assign _018_ = first_tokens[2:0] == 1'h1;
  assign _019_ = ~ valid;
  assign _020_ = _019_ | words__ready;
  assign _021_ = { copy_4, copy_3, copy_2, copy_1, copy_0 } & { place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0], place[0] };
  assign _022_ = { copy_9, copy_8, copy_7, copy_6, copy_5 } & { place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1], place[1] };
  assign _023_ = _021_ | _022_;
  assign _024_ = { copy_14, copy_13, copy_12, copy_11, copy_10 } & { place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2], place[2] };
  assign _025_ = _023_ | _024_;
  assign _026_ = last_word & last_token;
  assign _028_ = _026_ & \final$58 ;
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
    pending <= _038_;
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
    copy_8 <= _049_;
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
    place <= _060_;
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
  assign _027_ = 2'h2 + _017_;
  assign _037_ = unsent < _027_;
  assign _048_ = | begun;
  assign _059_ = ~ _048_;
  assign room = _037_ & _059_;
  assign _065_ = ! unsent;
  assign _001_ = ~ valid;
  assign idle = _065_ & _001_;
  assign _002_ = complete | pending;
  assign _003_ = ~ sending;
  assign _064_ = _020_ ? _028_ : ends;
  assign _063_ = _020_ ? { 96'h000000000000000000000000, _025_ } : word;
  assign _066_ = _020_ ? sending : valid;
  assign _062_ = work_rst ? 1'h0 : _066_;
  assign _067_ = sending ? last_word : 1'h1;
  assign _068_ = _031_ ? _032_ : _067_;
  assign _061_ = work_rst ? 1'h0 : _068_;
  assign _069_ = sending ? place : 3'h1;
  assign _070_ = _031_ ? { place[1:0], 1'h0 } : _069_;
  assign _060_ = work_rst ? 3'h0 : _070_;
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
  assign _049_ = sending ? copy_8 : values__8;
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
  assign _038_ = work_rst ? 1'h0 : _083_;
  assign _036_ = work_rst ? 2'h0 : _010_[1:0];
  assign _035_ = work_rst ? 3'h0 : { begun[1:0], put };
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results.tiles  tiles (
    .final_0(first_final),
    .\port$1053$7 (\port$1053$7 ),
    .\port$1217$0 (first_tokens[2:0]),
    .put(put),
    .take(take),
    .work_clk(work_clk),
    .work_rst(work_rst)
  );
  assign _011_[1:0] = free;
  assign words__payload = { ends, word };
  assign first_tokens[7:3] = 5'h00;
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.core.results.tiles (put, \port$1053$7 , take, \port$1217$0 , work_rst, final_0, work_clk);
  input put;
  wire put;
  input [8:0] \port$1053$7 ;
  wire [8:0] \port$1053$7 ;
  input take;
  wire take;
  output [2:0] \port$1217$0 ;
  wire [2:0] \port$1217$0 ;
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
  assign _26_ = \port$1053$7 [8:1] - 1'h1;
  assign _27_ = 1'h1 + take;
  assign _28_ = level == _27_;
  assign _29_ = put & _28_;
  assign _01_ = \port$1053$7 [8:1] - 1'h1;
  assign _02_ = 2'h2 + take;
  assign _03_ = level == _02_;
  assign _04_ = put & _03_;
  assign _05_ = \port$1053$7 [8:1] - 1'h1;
  assign _06_ = 1'h0 + take;
  assign _07_ = level == _06_;
  assign _08_ = put & _07_;
  assign _09_ = 1'h1 + take;
  assign _10_ = level == _09_;
  assign _12_ = put & _10_;
  assign _13_ = 2'h2 + take;
  assign _14_ = level == _13_;
  assign _15_ = put & _14_;
  assign \port$1217$0  = vectors_0 + 1'h1;
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
  assign _30_ = _15_ ? \port$1053$7 [0] : final_2;
  assign _23_ = work_rst ? 1'h0 : _30_;
  assign _31_ = take ? final_2 : final_1;
  assign _32_ = _12_ ? \port$1053$7 [0] : _31_;
  assign _22_ = work_rst ? 1'h0 : _32_;
  assign _33_ = take ? final_1 : final_0;
  assign _34_ = _08_ ? \port$1053$7 [0] : _33_;
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _258_ = b[1:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _266_ = b[1:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _274_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _280_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _288_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _296_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _303_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _310_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _317_ = b[3:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _325_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _333_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _341_ = b[15:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _349_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _357_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _365_ = b[23:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      4'b???1:
        _407_ = b[1:0];
      4'b??1?:
        _407_ = b[3:2];
      4'b?1??:
        _407_ = b[5:4];
      4'b1???:
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

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.director (rst, failed, flushed, drained, aborted, fields_command__ready, activations_command__ready, weights_command__ready, results_command__ready, bad_weights, \program , tokens, activations, results, start, abort, job, weights_command__payload, activations_command__payload, results_command__payload, fields_command__payload
, busy, fields_command__valid, bad_descriptor, bad_magic, bad_version, bad_config, pass_done, clear, finish, fields__ready, job__valid, unpack_job__valid, weights_command__valid, activations_command__valid, results_command__valid, flush, fields__valid, fields__payload, job__ready, unpack_job__ready, clk
);
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
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [32:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
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
  wire _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire _033_;
  wire [15:0] _034_;
  wire _035_;
  wire [33:0] _036_;
  wire [33:0] _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire [8:0] _041_;
  wire [32:0] _042_;
  wire [32:0] _043_;
  wire [8:0] _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire [16:0] _049_;
  wire _050_;
  wire [39:0] _051_;
  wire [39:0] _052_;
  wire _053_;
  wire _054_;
  wire [16:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire _061_;
  wire [511:0] _062_;
  wire _063_;
  wire [31:0] _064_;
  wire [1:0] _065_;
  wire [17:0] _066_;
  wire [17:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [1:0] _072_;
  wire _073_;
  wire [2:0] _074_;
  wire _075_;
  wire [14:0] _076_;
  wire _077_;
  wire _078_;
  wire [31:0] _079_;
  wire _080_;
  wire _081_;
  wire _082_;
  wire _083_;
  wire _084_;
  wire [31:0] _085_;
  wire [31:0] _086_;
  wire [15:0] _087_;
  wire _088_;
  wire [31:0] _089_;
  wire [31:0] _090_;
  wire _091_;
  wire [3:0] _092_;
  wire _093_;
  wire [15:0] _094_;
  wire _095_;
  wire [15:0] _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire [15:0] _100_;
  wire _101_;
  wire _102_;
  wire [7:0] _103_;
  wire [7:0] _104_;
  wire [31:0] _105_;
  wire [31:0] _106_;
  wire [31:0] _107_;
  wire [31:0] _108_;
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
  wire [31:0] _120_;
  wire [31:0] _121_;
  wire [31:0] _122_;
  wire [31:0] _123_;
  wire [31:0] _124_;
  wire [31:0] _125_;
  wire [31:0] _126_;
  wire [31:0] _127_;
  wire [32:0] _128_;
  wire [17:0] _129_;
  wire [24:0] _130_;
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
  wire _162_;
  wire _163_;
  wire _164_;
  wire _165_;
  wire _166_;
  wire _167_;
  wire [39:0] _168_;
  wire [31:0] _169_;
  wire _170_;
  wire _171_;
  wire [31:0] _172_;
  wire _173_;
  wire _174_;
  wire [31:0] _175_;
  wire _176_;
  wire [31:0] _177_;
  wire _178_;
  wire [7:0] _179_;
  wire _180_;
  wire _181_;
  wire [7:0] _182_;
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
  wire [15:0] _196_;
  wire [15:0] _197_;
  wire _198_;
  wire [15:0] _199_;
  wire [15:0] _200_;
  wire _201_;
  wire _202_;
  wire _203_;
  wire _204_;
  wire _205_;
  wire _206_;
  wire _207_;
  wire [15:0] _208_;
  wire [15:0] _209_;
  wire _210_;
  wire _211_;
  wire _212_;
  wire _213_;
  wire [15:0] _214_;
  wire [15:0] _215_;
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
  wire [3:0] _241_;
  wire _242_;
  wire _243_;
  wire _244_;
  wire [3:0] _245_;
  wire _246_;
  wire [3:0] _247_;
  wire [3:0] _248_;
  wire _249_;
  wire [3:0] _250_;
  wire [3:0] _251_;
  wire [3:0] _252_;
  wire _253_;
  wire [3:0] _254_;
  wire [3:0] _255_;
  wire _256_;
  wire [3:0] _257_;
  wire [3:0] _258_;
  wire _259_;
  wire [3:0] _260_;
  wire _261_;
  wire [3:0] _262_;
  wire [3:0] _263_;
  wire [3:0] _264_;
  wire _265_;
  wire [3:0] _266_;
  wire _267_;
  wire [3:0] _268_;
  wire _269_;
  wire [3:0] _270_;
  wire [3:0] _271_;
  wire _272_;
  wire [3:0] _273_;
  wire [3:0] _274_;
  wire _275_;
  wire [3:0] _276_;
  wire _277_;
  wire _278_;
  wire _279_;
  wire _280_;
  wire _281_;
  wire _282_;
  wire [31:0] _283_;
  wire [31:0] _284_;
  wire _285_;
  wire _286_;
  wire [31:0] _287_;
  wire [31:0] _288_;
  wire _289_;
  wire _290_;
  wire [15:0] _291_;
  wire _292_;
  wire [31:0] _293_;
  wire [31:0] _294_;
  wire _295_;
  wire _296_;
  wire [31:0] _297_;
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
  wire [1:0] _319_;
  wire [1:0] _320_;
  wire [1:0] _321_;
  wire _322_;
  wire [31:0] _323_;
  wire [31:0] _324_;
  wire _325_;
  wire _326_;
  wire _327_;
  wire _328_;
  wire _329_;
  wire [255:0] _330_;
  wire [255:0] _331_;
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
  reg [31:0] \$signal  = 32'd0;
  reg [17:0] \$signal$54  = 18'h00000;
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
  reg [15:0] vectors = 16'h0000;
  assign _000_ = bad_magic_found & header;
  assign _115_ = bad_version_found & header;
  assign _116_ = bad_magic_found & header;
  assign _132_ = ~ _116_;
  assign _139_ = _115_ & _132_;
  assign _149_ = bad_config_found & header;
  assign _001_ = bad_magic_found & header;
  assign _010_ = bad_version_found & header;
  assign _021_ = _001_ | _010_;
  assign _031_ = ~ _021_;
  assign _040_ = _149_ & _031_;
  assign _050_ = header ? bad_header_found : bad_job_found;
  assign _057_ = bad_magic_found & header;
  assign _078_ = bad_version_found & header;
  assign _088_ = _057_ | _078_;
  assign _099_ = bad_config_found & header;
  assign _109_ = _088_ | _099_;
  assign _110_ = ~ _109_;
  assign _111_ = _050_ & _110_;
  assign _112_ = | { results_command__valid, activations_command__valid, weights_command__valid, unpack_job__valid, job__valid };
  assign _113_ = abort & busy;
  assign _114_ = ~ finish;
  assign aborted = _113_ & _114_;
  assign _117_ = place[0] & fields__ready;
  assign _118_ = place[1] & fields__ready;
  assign _119_ = fields__valid & fields__ready;
  assign _120_ = check ^ fields__payload[31:0];
  assign _121_ = _120_ ^ fields__payload[63:32];
  assign _122_ = _121_ ^ fields__payload[95:64];
  assign _123_ = _122_ ^ fields__payload[127:96];
  assign _124_ = _123_ ^ fields__payload[159:128];
  assign _125_ = _124_ ^ fields__payload[191:160];
  assign _126_ = _125_ ^ fields__payload[223:192];
  assign _127_ = _126_ ^ fields__payload[255:224];
  assign _128_ = record[63:32] - 1'h1;
  assign _129_ = 1'h0 + { 1'h0, _128_[15:0] };
  assign _130_ = record[151:128] - record[75:64];
  assign _131_ = record[31:0] != 31'h4e524554;
  assign _133_ = record[63:32] != 1'h1;
  assign _134_ = record[95:64] != 32'd2282077637;
  assign _135_ = record[127:96] != 16'hcc07;
  assign _136_ = | bad_config_rules;
  assign _137_ = | check;
  assign _138_ = | record[159:128];
  assign _140_ = ~ _138_;
  assign _141_ = | record[159:144];
  assign _142_ = | bad_header_rules;
  assign _143_ = | check;
  assign _144_ = | record[31:0];
  assign _145_ = ~ _144_;
  assign _146_ = | record[63:32];
  assign _147_ = ~ _146_;
  assign _148_ = | record[95:64];
  assign _150_ = ~ _148_;
  assign _151_ = | record[127:96];
  assign _152_ = ~ _151_;
  assign _153_ = | record[159:128];
  assign _154_ = ~ _153_;
  assign _155_ = | record[255:224];
  assign _156_ = ~ _155_;
  assign _157_ = | record[31:24];
  assign _158_ = | record[63:48];
  assign _159_ = | record[95:76];
  assign _160_ = | record[127:100];
  assign _161_ = | record[159:152];
  assign _162_ = record[95:64] > 1'h1;
  assign _163_ = record[159:128] > 3'h4;
  assign _164_ = | record[191:160];
  assign _165_ = | bad_job_rules;
  assign _166_ = \$signal$54  != by_beats;
  assign _167_ = _165_ | _166_;
  assign _168_ = base + { 1'h0, record[223:192], 6'h00 };
  assign _002_ = flush | job__ready;
  assign _003_ = flush | unpack_job__ready;
  assign _004_ = flush | weights_command__ready;
  assign _005_ = flush | activations_command__ready;
  assign _006_ = flush | results_command__ready;
  assign _007_ = address + 7'h40;
  assign _008_ = abort | failed;
  assign _009_ = _008_ | bad_weights;
  assign _011_ = fields__valid & place[1];
  assign _012_ = abort | failed;
  assign _013_ = _012_ | bad_weights;
  assign _014_ = abort | failed;
  assign _015_ = _014_ | bad_weights;
  assign _016_ = | vectors;
  assign _017_ = record[159:128] - 1'h1;
  assign _018_ = record[159:128] == 1'h1;
  assign _019_ = record[159:128] == 2'h2;
  assign _020_ = abort | failed;
  assign _022_ = _020_ | bad_weights;
  assign _023_ = bad_magic_found & header;
  assign _024_ = bad_version_found & header;
  assign _025_ = _023_ | _024_;
  assign _026_ = bad_config_found & header;
  assign _027_ = _025_ | _026_;
  assign _028_ = header ? bad_header_found : bad_job_found;
  assign _029_ = _027_ | _028_;
  assign _030_ = abort | failed;
  assign _032_ = _030_ | bad_weights;
  assign _033_ = left < 2'h3;
  assign _034_ = _033_ ? left : 16'h0003;
  assign _035_ = left > 2'h3;
  assign _036_ = 1'h0 + { record[159:128], 1'h0 };
  assign _037_ = 1'h0 + { 1'h0, record[31:0] };
  assign _038_ = abort | failed;
  assign _039_ = _038_ | bad_weights;
  assign _041_ = _counted + 1'h1;
  assign _042_ = _pass_vector_words + _vector_words;
  assign _043_ = _pass_row_words + _row_words;
  assign _044_ = pass_tokens - 1'h1;
  assign _045_ = _counted == _044_;
  assign _046_ = abort | failed;
  assign _047_ = _046_ | bad_weights;
  assign _048_ = | { results_command__valid, activations_command__valid, weights_command__valid, unpack_job__valid, job__valid };
  assign _049_ = left - pass_tokens;
  assign _051_ = \$signal  + { 2'h0, _pass_vector_words, 5'h00 };
  assign _052_ = outs + { 2'h0, _pass_row_words, 5'h00 };
  assign _053_ = abort | failed;
  assign _054_ = _053_ | bad_weights;
  assign _055_ = jobs_left - 1'h1;
  assign _056_ = jobs_left == 2'h2;
  assign _058_ = abort | failed;
  assign _059_ = _058_ | bad_weights;
  assign _060_ = abort | failed;
  assign _061_ = _060_ | bad_weights;
  always @(posedge clk)
    record <= _062_;
  always @(posedge clk)
    fields__ready <= _063_;
  always @(posedge clk)
    check <= _064_;
  always @(posedge clk)
    place <= _065_;
  always @(posedge clk)
    \$signal$54  <= _066_;
  always @(posedge clk)
    by_beats <= _067_;
  always @(posedge clk)
    bad_magic_rules <= _068_;
  always @(posedge clk)
    bad_magic_found <= _069_;
  always @(posedge clk)
    bad_version_rules <= _070_;
  always @(posedge clk)
    bad_version_found <= _071_;
  always @(posedge clk)
    bad_config_rules <= _072_;
  always @(posedge clk)
    bad_config_found <= _073_;
  always @(posedge clk)
    bad_header_rules <= _074_;
  always @(posedge clk)
    bad_header_found <= _075_;
  always @(posedge clk)
    bad_job_rules <= _076_;
  always @(posedge clk)
    bad_job_found <= _077_;
  always @(posedge clk)
    _weights <= _079_;
  always @(posedge clk)
    job__valid <= _080_;
  always @(posedge clk)
    unpack_job__valid <= _081_;
  always @(posedge clk)
    weights_command__valid <= _082_;
  always @(posedge clk)
    activations_command__valid <= _083_;
  always @(posedge clk)
    results_command__valid <= _084_;
  always @(posedge clk)
    base <= _085_;
  always @(posedge clk)
    address <= _086_;
  always @(posedge clk)
    vectors <= _087_;
  always @(posedge clk)
    \$signal  <= _089_;
  always @(posedge clk)
    outs <= _090_;
  always @(posedge clk)
    header <= _091_;
  always @(posedge clk)
    fsm_state <= _092_;
  always @(posedge clk)
    flush <= _093_;
  always @(posedge clk)
    left <= _094_;
  always @(posedge clk)
    more <= _095_;
  always @(posedge clk)
    jobs_from <= _096_;
  always @(posedge clk)
    jobs_one <= _097_;
  always @(posedge clk)
    jobs_two <= _098_;
  always @(posedge clk)
    jobs_left <= _100_;
  always @(posedge clk)
    jobs_last <= _101_;
  always @(posedge clk)
    jobs_nearly <= _102_;
  always @(posedge clk)
    pass_tokens <= _103_;
  always @(posedge clk)
    _counted <= _104_;
  always @(posedge clk)
    _vector_words <= _105_;
  always @(posedge clk)
    _row_words <= _106_;
  always @(posedge clk)
    _pass_vector_words <= _107_;
  always @(posedge clk)
    _pass_row_words <= _108_;
  function [31:0] _544_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _544_ = b[31:0];
      2'b1?:
        _544_ = b[63:32];
      default:
        _544_ = a;
    endcase
  endfunction
  assign _169_ = _544_(_pass_row_words, { 32'h00000000, _043_[31:0] }, { _171_, _170_ });
  assign _170_ = fsm_state == 4'h9;
  assign _171_ = fsm_state == 4'h8;
  assign _108_ = rst ? 32'd0 : _169_;
  function [31:0] _548_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _548_ = b[31:0];
      2'b1?:
        _548_ = b[63:32];
      default:
        _548_ = a;
    endcase
  endfunction
  assign _172_ = _548_(_pass_vector_words, { 32'h00000000, _042_[31:0] }, { _174_, _173_ });
  assign _173_ = fsm_state == 4'h9;
  assign _174_ = fsm_state == 4'h8;
  assign _107_ = rst ? 32'd0 : _172_;
  assign _175_ = _176_ ? _037_[31:0] : _row_words;
  assign _176_ = fsm_state == 4'h8;
  assign _106_ = rst ? 32'd0 : _175_;
  assign _177_ = _178_ ? _036_[31:0] : _vector_words;
  assign _178_ = fsm_state == 4'h8;
  assign _105_ = rst ? 32'd0 : _177_;
  function [7:0] _558_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _558_ = b[7:0];
      2'b1?:
        _558_ = b[15:8];
      default:
        _558_ = a;
    endcase
  endfunction
  assign _179_ = _558_(_counted, { 8'h00, _041_[7:0] }, { _181_, _180_ });
  assign _180_ = fsm_state == 4'h9;
  assign _181_ = fsm_state == 4'h8;
  assign _104_ = rst ? 8'h00 : _179_;
  assign _182_ = _183_ ? _034_[7:0] : pass_tokens;
  assign _183_ = fsm_state == 4'h8;
  assign _103_ = rst ? 8'h00 : _182_;
  assign _184_ = more ? jobs_nearly : _056_;
  function [0:0] _566_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _566_ = b[0:0];
      2'b1?:
        _566_ = b[1:1];
      default:
        _566_ = a;
    endcase
  endfunction
  assign _185_ = _566_(jobs_nearly, { _188_, _184_ }, { _189_, _186_ });
  assign _186_ = fsm_state == 4'h7;
  assign _187_ = header ? jobs_two : jobs_nearly;
  assign _188_ = _029_ ? jobs_nearly : _187_;
  assign _189_ = fsm_state == 4'h6;
  assign _102_ = rst ? 1'h0 : _185_;
  assign _190_ = more ? jobs_last : jobs_nearly;
  function [0:0] _573_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _573_ = b[0:0];
      2'b1?:
        _573_ = b[1:1];
      default:
        _573_ = a;
    endcase
  endfunction
  assign _191_ = _573_(jobs_last, { _194_, _190_ }, { _195_, _192_ });
  assign _192_ = fsm_state == 4'h7;
  assign _193_ = header ? jobs_one : jobs_last;
  assign _194_ = _029_ ? jobs_last : _193_;
  assign _195_ = fsm_state == 4'h6;
  assign _101_ = rst ? 1'h0 : _191_;
  assign _196_ = more ? jobs_left : _055_[15:0];
  function [15:0] _580_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _580_ = b[15:0];
      2'b1?:
        _580_ = b[31:16];
      default:
        _580_ = a;
    endcase
  endfunction
  assign _197_ = _580_(jobs_left, { _200_, _196_ }, { _201_, _198_ });
  assign _198_ = fsm_state == 4'h7;
  assign _199_ = header ? jobs_from : jobs_left;
  assign _200_ = _029_ ? jobs_left : _199_;
  assign _201_ = fsm_state == 4'h6;
  assign _100_ = rst ? 16'h0000 : _197_;
  assign _202_ = header ? _019_ : jobs_two;
  assign _203_ = _204_ ? _202_ : jobs_two;
  assign _204_ = fsm_state == 4'h5;
  assign _098_ = rst ? 1'h0 : _203_;
  assign _205_ = header ? _018_ : jobs_one;
  assign _206_ = _207_ ? _205_ : jobs_one;
  assign _207_ = fsm_state == 4'h5;
  assign _097_ = rst ? 1'h0 : _206_;
  assign _208_ = header ? _017_[15:0] : jobs_from;
  assign _209_ = _210_ ? _208_ : jobs_from;
  assign _210_ = fsm_state == 4'h5;
  assign _096_ = rst ? 16'h0000 : _209_;
  function [0:0] _598_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _598_ = b[0:0];
      2'b1?:
        _598_ = b[1:1];
      default:
        _598_ = a;
    endcase
  endfunction
  assign _211_ = _598_(more, { _016_, _035_ }, { _213_, _212_ });
  assign _212_ = fsm_state == 4'h8;
  assign _213_ = fsm_state == 4'h5;
  assign _095_ = rst ? 1'h0 : _211_;
  assign _214_ = _048_ ? left : _049_[15:0];
  function [15:0] _603_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _603_ = b[15:0];
      2'b1?:
        _603_ = b[31:16];
      default:
        _603_ = a;
    endcase
  endfunction
  assign _215_ = _603_(left, { vectors, _214_ }, { _217_, _216_ });
  assign _216_ = fsm_state == 4'ha;
  assign _217_ = fsm_state == 4'h5;
  assign _094_ = rst ? 16'h0000 : _215_;
  function [0:0] _607_;
    input [0:0] a;
    input [10:0] b;
    input [10:0] s;
    casez (s) // synopsys parallel_case
      11'b??????????1:
        _607_ = b[0:0];
      11'b?????????1?:
        _607_ = b[1:1];
      11'b????????1??:
        _607_ = b[2:2];
      11'b???????1???:
        _607_ = b[3:3];
      11'b??????1????:
        _607_ = b[4:4];
      11'b?????1?????:
        _607_ = b[5:5];
      11'b????1??????:
        _607_ = b[6:6];
      11'b???1???????:
        _607_ = b[7:7];
      11'b??1????????:
        _607_ = b[8:8];
      11'b?1?????????:
        _607_ = b[9:9];
      11'b1??????????:
        _607_ = b[10:10];
      default:
        _607_ = a;
    endcase
  endfunction
  assign _218_ = _607_(flush, { _239_, _237_, _235_, _233_, _231_, _228_, _226_, _224_, _222_, _220_, 1'h0 }, { _240_, _238_, _236_, _234_, _232_, _229_, _227_, _225_, _223_, _221_, _219_ });
  assign _219_ = fsm_state == 4'he;
  assign _220_ = _061_ ? 1'h1 : flush;
  assign _221_ = fsm_state == 4'hb;
  assign _222_ = _059_ ? 1'h1 : flush;
  assign _223_ = fsm_state == 4'h7;
  assign _224_ = _054_ ? 1'h1 : flush;
  assign _225_ = fsm_state == 4'ha;
  assign _226_ = _047_ ? 1'h1 : flush;
  assign _227_ = fsm_state == 4'h9;
  assign _228_ = _039_ ? 1'h1 : flush;
  assign _229_ = fsm_state == 4'h8;
  assign _230_ = _029_ ? 1'h1 : flush;
  assign _231_ = _032_ ? 1'h1 : _230_;
  assign _232_ = fsm_state == 4'h6;
  assign _233_ = _022_ ? 1'h1 : flush;
  assign _234_ = fsm_state == 4'h5;
  assign _235_ = _015_ ? 1'h1 : flush;
  assign _236_ = fsm_state == 4'h4;
  assign _237_ = _013_ ? 1'h1 : flush;
  assign _238_ = fsm_state == 4'h2;
  assign _239_ = _009_ ? 1'h1 : flush;
  assign _240_ = fsm_state == 4'h1;
  assign _093_ = rst ? 1'h0 : _218_;
  function [3:0] _631_;
    input [3:0] a;
    input [59:0] b;
    input [14:0] s;
    casez (s) // synopsys parallel_case
      15'b??????????????1:
        _631_ = b[3:0];
      15'b?????????????1?:
        _631_ = b[7:4];
      15'b????????????1??:
        _631_ = b[11:8];
      15'b???????????1???:
        _631_ = b[15:12];
      15'b??????????1????:
        _631_ = b[19:16];
      15'b?????????1?????:
        _631_ = b[23:20];
      15'b????????1??????:
        _631_ = b[27:24];
      15'b???????1???????:
        _631_ = b[31:28];
      15'b??????1????????:
        _631_ = b[35:32];
      15'b?????1?????????:
        _631_ = b[39:36];
      15'b????1??????????:
        _631_ = b[43:40];
      15'b???1???????????:
        _631_ = b[47:44];
      15'b??1????????????:
        _631_ = b[51:48];
      15'b?1?????????????:
        _631_ = b[55:52];
      15'b1??????????????:
        _631_ = b[59:56];
      default:
        _631_ = a;
    endcase
  endfunction
  assign _241_ = _631_(fsm_state, { _276_, _274_, _271_, _268_, _266_, _264_, _260_, _258_, _255_, _252_, _248_, _245_, 12'hec0 }, { _277_, _275_, _272_, _269_, _267_, _265_, _261_, _259_, _256_, _253_, _249_, _246_, _244_, _243_, _242_ });
  assign _242_ = fsm_state == 4'hc;
  assign _243_ = fsm_state == 4'he;
  assign _244_ = fsm_state == 4'hd;
  assign _245_ = flushed ? 4'hd : fsm_state;
  assign _246_ = fsm_state == 4'h3;
  assign _247_ = drained ? 4'hc : fsm_state;
  assign _248_ = _061_ ? 4'h3 : _247_;
  assign _249_ = fsm_state == 4'hb;
  assign _250_ = jobs_last ? 4'hb : 4'h1;
  assign _251_ = more ? 4'h8 : _250_;
  assign _252_ = _059_ ? 4'h3 : _251_;
  assign _253_ = fsm_state == 4'h7;
  assign _254_ = _048_ ? fsm_state : 4'h7;
  assign _255_ = _054_ ? 4'h3 : _254_;
  assign _256_ = fsm_state == 4'ha;
  assign _257_ = _045_ ? 4'ha : fsm_state;
  assign _258_ = _047_ ? 4'h3 : _257_;
  assign _259_ = fsm_state == 4'h9;
  assign _260_ = _039_ ? 4'h3 : 4'h9;
  assign _261_ = fsm_state == 4'h8;
  assign _262_ = header ? 4'h1 : 4'h7;
  assign _263_ = _029_ ? 4'h3 : _262_;
  assign _264_ = _032_ ? 4'h3 : _263_;
  assign _265_ = fsm_state == 4'h6;
  assign _266_ = _022_ ? 4'h3 : 4'h6;
  assign _267_ = fsm_state == 4'h5;
  assign _268_ = _015_ ? 4'h3 : 4'h5;
  assign _269_ = fsm_state == 4'h4;
  assign _270_ = _011_ ? 4'h4 : fsm_state;
  assign _271_ = _013_ ? 4'h3 : _270_;
  assign _272_ = fsm_state == 4'h2;
  assign _273_ = fields_command__ready ? 4'h2 : fsm_state;
  assign _274_ = _009_ ? 4'h3 : _273_;
  assign _275_ = fsm_state == 4'h1;
  assign _276_ = start ? 4'h1 : fsm_state;
  assign _277_ = ! fsm_state;
  assign _092_ = rst ? 4'h0 : _241_;
  assign _278_ = header ? 1'h0 : header;
  assign _279_ = _029_ ? header : _278_;
  function [0:0] _671_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _671_ = b[0:0];
      2'b1?:
        _671_ = b[1:1];
      default:
        _671_ = a;
    endcase
  endfunction
  assign _280_ = _671_(header, { 1'h1, _279_ }, { _282_, _281_ });
  assign _281_ = fsm_state == 4'h6;
  assign _282_ = ! fsm_state;
  assign _091_ = rst ? 1'h1 : _280_;
  assign _283_ = _048_ ? outs : _052_[31:0];
  function [31:0] _676_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _676_ = b[31:0];
      2'b1?:
        _676_ = b[63:32];
      default:
        _676_ = a;
    endcase
  endfunction
  assign _284_ = _676_(outs, { results, _283_ }, { _286_, _285_ });
  assign _285_ = fsm_state == 4'ha;
  assign _286_ = ! fsm_state;
  assign _090_ = rst ? 32'd0 : _284_;
  assign _287_ = _048_ ? \$signal  : _051_[31:0];
  function [31:0] _681_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _681_ = b[31:0];
      2'b1?:
        _681_ = b[63:32];
      default:
        _681_ = a;
    endcase
  endfunction
  assign _288_ = _681_(\$signal , { activations, _287_ }, { _290_, _289_ });
  assign _289_ = fsm_state == 4'ha;
  assign _290_ = ! fsm_state;
  assign _089_ = rst ? 32'd0 : _288_;
  assign _291_ = _292_ ? tokens : vectors;
  assign _292_ = ! fsm_state;
  assign _087_ = rst ? 16'h0000 : _291_;
  assign _293_ = fields_command__ready ? _007_[31:0] : address;
  function [31:0] _689_;
    input [31:0] a;
    input [63:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _689_ = b[31:0];
      2'b1?:
        _689_ = b[63:32];
      default:
        _689_ = a;
    endcase
  endfunction
  assign _294_ = _689_(address, { \program , _293_ }, { _296_, _295_ });
  assign _295_ = fsm_state == 4'h1;
  assign _296_ = ! fsm_state;
  assign _086_ = rst ? 32'd0 : _294_;
  assign _297_ = _298_ ? \program  : base;
  assign _298_ = ! fsm_state;
  assign _085_ = rst ? 32'd0 : _297_;
  assign _299_ = _006_ ? 1'h0 : results_command__valid;
  assign _300_ = _045_ ? 1'h1 : _299_;
  assign _301_ = _302_ ? _300_ : _299_;
  assign _302_ = fsm_state == 4'h9;
  assign _084_ = rst ? 1'h0 : _301_;
  assign _303_ = _005_ ? 1'h0 : activations_command__valid;
  assign _304_ = _045_ ? 1'h1 : _303_;
  assign _305_ = _306_ ? _304_ : _303_;
  assign _306_ = fsm_state == 4'h9;
  assign _083_ = rst ? 1'h0 : _305_;
  assign _307_ = _004_ ? 1'h0 : weights_command__valid;
  assign _308_ = _045_ ? 1'h1 : _307_;
  assign _309_ = _310_ ? _308_ : _307_;
  assign _310_ = fsm_state == 4'h9;
  assign _082_ = rst ? 1'h0 : _309_;
  assign _311_ = _003_ ? 1'h0 : unpack_job__valid;
  assign _312_ = _045_ ? 1'h1 : _311_;
  assign _313_ = _314_ ? _312_ : _311_;
  assign _314_ = fsm_state == 4'h9;
  assign _081_ = rst ? 1'h0 : _313_;
  assign _315_ = _002_ ? 1'h0 : job__valid;
  assign _316_ = _045_ ? 1'h1 : _315_;
  assign _317_ = _318_ ? _316_ : _315_;
  assign _318_ = fsm_state == 4'h9;
  assign _080_ = rst ? 1'h0 : _317_;
  assign _079_ = rst ? 32'd0 : _168_[31:0];
  assign _077_ = rst ? 1'h0 : _167_;
  assign _076_ = rst ? 15'h0000 : { _164_, _163_, _162_, _161_, _160_, _159_, _158_, _157_, _156_, _154_, _152_, _150_, _147_, _145_, _143_ };
  assign _075_ = rst ? 1'h0 : _142_;
  assign _074_ = rst ? 3'h0 : { _141_, _140_, _137_ };
  assign _073_ = rst ? 1'h0 : _136_;
  assign _072_ = rst ? 2'h0 : { _135_, _134_ };
  assign _071_ = rst ? 1'h0 : bad_version_rules;
  assign _070_ = rst ? 1'h0 : _133_;
  assign _069_ = rst ? 1'h0 : bad_magic_rules;
  assign _068_ = rst ? 1'h0 : _131_;
  assign _067_ = rst ? 18'h00000 : _130_[17:0];
  assign _066_ = rst ? 18'h00000 : _129_;
  assign _319_ = _119_ ? { place[0], place[1] } : place;
  assign _320_ = fields_command__valid ? place : _319_;
  assign _321_ = _322_ ? 2'h1 : _320_;
  assign _322_ = fsm_state == 4'h3;
  assign _065_ = rst ? 2'h1 : _321_;
  assign _323_ = _119_ ? _127_ : check;
  assign _324_ = fields_command__valid ? 32'd0 : _323_;
  assign _064_ = rst ? 32'd0 : _324_;
  assign _325_ = place[1] ? 1'h0 : fields__ready;
  assign _326_ = _119_ ? _325_ : fields__ready;
  assign _327_ = fields_command__valid ? 1'h1 : _326_;
  assign _328_ = _329_ ? 1'h0 : _327_;
  assign _329_ = fsm_state == 4'h3;
  assign _063_ = rst ? 1'h0 : _328_;
  assign _330_ = _118_ ? fields__payload : record[511:256];
  assign _062_[511:256] = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _330_;
  assign _331_ = _117_ ? fields__payload : record[255:0];
  assign _062_[255:0] = rst ? 256'h0000000000000000000000000000000000000000000000000000000000000000 : _331_;
  assign finish = _332_ ? 1'h1 : 1'h0;
  assign _332_ = fsm_state == 4'hc;
  assign clear = _333_ ? 1'h1 : 1'h0;
  assign _333_ = fsm_state == 4'hd;
  assign _334_ = _112_ ? 1'h0 : 1'h1;
  assign pass_done = _335_ ? _334_ : 1'h0;
  assign _335_ = fsm_state == 4'ha;
  assign bad_config = _336_ ? _040_ : 1'h0;
  assign _336_ = fsm_state == 4'h6;
  assign bad_version = _337_ ? _139_ : 1'h0;
  assign _337_ = fsm_state == 4'h6;
  assign bad_magic = _338_ ? _000_ : 1'h0;
  assign _338_ = fsm_state == 4'h6;
  assign _339_ = bad_weights ? 1'h1 : 1'h0;
  function [0:0] _766_;
    input [0:0] a;
    input [9:0] b;
    input [9:0] s;
    casez (s) // synopsys parallel_case
      10'b?????????1:
        _766_ = b[0:0];
      10'b????????1?:
        _766_ = b[1:1];
      10'b???????1??:
        _766_ = b[2:2];
      10'b??????1???:
        _766_ = b[3:3];
      10'b?????1????:
        _766_ = b[4:4];
      10'b????1?????:
        _766_ = b[5:5];
      10'b???1??????:
        _766_ = b[6:6];
      10'b??1???????:
        _766_ = b[7:7];
      10'b?1????????:
        _766_ = b[8:8];
      10'b1?????????:
        _766_ = b[9:9];
      default:
        _766_ = a;
    endcase
  endfunction
  assign bad_descriptor = _766_(1'h0, { _357_, _355_, _353_, _351_, _349_, _347_, _345_, _343_, _341_, _339_ }, { _358_, _356_, _354_, _352_, _350_, _348_, _346_, _344_, _342_, _340_ });
  assign _340_ = fsm_state == 4'hb;
  assign _341_ = bad_weights ? 1'h1 : 1'h0;
  assign _342_ = fsm_state == 4'h7;
  assign _343_ = bad_weights ? 1'h1 : 1'h0;
  assign _344_ = fsm_state == 4'ha;
  assign _345_ = bad_weights ? 1'h1 : 1'h0;
  assign _346_ = fsm_state == 4'h9;
  assign _347_ = bad_weights ? 1'h1 : 1'h0;
  assign _348_ = fsm_state == 4'h8;
  assign _349_ = bad_weights ? 1'h1 : _111_;
  assign _350_ = fsm_state == 4'h6;
  assign _351_ = bad_weights ? 1'h1 : 1'h0;
  assign _352_ = fsm_state == 4'h5;
  assign _353_ = bad_weights ? 1'h1 : 1'h0;
  assign _354_ = fsm_state == 4'h4;
  assign _355_ = bad_weights ? 1'h1 : 1'h0;
  assign _356_ = fsm_state == 4'h2;
  assign _357_ = bad_weights ? 1'h1 : 1'h0;
  assign _358_ = fsm_state == 4'h1;
  assign fields_command__valid = _359_ ? 1'h1 : 1'h0;
  assign _359_ = fsm_state == 4'h1;
  function [0:0] _788_;
    input [0:0] a;
    input [13:0] b;
    input [13:0] s;
    casez (s) // synopsys parallel_case
      14'b?????????????1:
        _788_ = b[0:0];
      14'b????????????1?:
        _788_ = b[1:1];
      14'b???????????1??:
        _788_ = b[2:2];
      14'b??????????1???:
        _788_ = b[3:3];
      14'b?????????1????:
        _788_ = b[4:4];
      14'b????????1?????:
        _788_ = b[5:5];
      14'b???????1??????:
        _788_ = b[6:6];
      14'b??????1???????:
        _788_ = b[7:7];
      14'b?????1????????:
        _788_ = b[8:8];
      14'b????1?????????:
        _788_ = b[9:9];
      14'b???1??????????:
        _788_ = b[10:10];
      14'b??1???????????:
        _788_ = b[11:11];
      14'b?1????????????:
        _788_ = b[12:12];
      14'b1?????????????:
        _788_ = b[13:13];
      default:
        _788_ = a;
    endcase
  endfunction
  assign busy = _788_(1'h0, 14'h3fff, { _373_, _372_, _371_, _370_, _369_, _368_, _367_, _366_, _365_, _364_, _363_, _362_, _361_, _360_ });
  assign _360_ = fsm_state == 4'hc;
  assign _361_ = fsm_state == 4'he;
  assign _362_ = fsm_state == 4'hd;
  assign _363_ = fsm_state == 4'h3;
  assign _364_ = fsm_state == 4'hb;
  assign _365_ = fsm_state == 4'h7;
  assign _366_ = fsm_state == 4'ha;
  assign _367_ = fsm_state == 4'h9;
  assign _368_ = fsm_state == 4'h8;
  assign _369_ = fsm_state == 4'h6;
  assign _370_ = fsm_state == 4'h5;
  assign _371_ = fsm_state == 4'h4;
  assign _372_ = fsm_state == 4'h2;
  assign _373_ = fsm_state == 4'h1;
  assign fields_command__payload = { 32'h00000002, address };
  assign results_command__payload = { _pass_row_words, outs };
  assign activations_command__payload = { _pass_vector_words, \$signal  };
  assign weights_command__payload = { record[255:224], _weights };
  assign job = { pass_tokens, record[160], record[151:128], record[99:96], record[75:64], record[47:32], record[23:0] };
endmodule

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
  wire [6:0] _0017_;
  wire [6:0] _0018_;
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
  wire [6:0] _0058_;
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
  wire [6:0] _0126_;
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
  assign _0104_ = address[2] ? \program  : { 25'h0000000, cause };
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
  assign _0126_ = start ? 7'h00 : _0017_;
  assign _0058_ = rst ? 7'h00 : _0126_;
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
    casez (s) // synopsys parallel_case
      4'b???1:
        _0812_ = b[1:0];
      4'b??1?:
        _0812_ = b[3:2];
      4'b?1??:
        _0812_ = b[5:4];
      4'b1???:
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

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack (constants__ready, \beats__ready$38 , constants__valid, scales__valid, words__ready, needs_words, idle, constants__payload, work_rst, job__payload, job__valid, scales__ready, beats__payload, beats__valid, scales__payload, job__ready, words__valid, work_clk);
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
  output [511:0] beats__payload;
  reg [511:0] beats__payload = 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  wire [511:0] _110_;
  wire _111_;
  wire _112_;
  wire [255:0] _113_;
  wire _114_;
  wire _115_;
  wire _116_;
  wire _117_;
  wire [2:0] _118_;
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
  wire [2:0] _150_;
  wire [2:0] _151_;
  wire _152_;
  wire _153_;
  wire _154_;
  wire _155_;
  wire _156_;
  wire [255:0] _157_;
  wire _158_;
  wire _159_;
  wire _160_;
  wire [1:0] _161_;
  reg beat_goes = 1'h0;
  reg [255:0] beat_kept = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [1:0] beat_place = 2'h1;
  reg beat_waits = 1'h0;
  reg beat_whole = 1'h0;
  reg [255:0] beat_word = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [17:0] \beats__payload$17 ;
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
  assign _065_ = \beats__payload$17 [4] & _000_;
  assign _098_ = needs_words & _065_;
  assign constants__valid = words__valid & _098_;
  assign scales__valid = unsent & opened;
  assign _099_ = ~ constants_done;
  assign _104_ = \beats__payload$17 [4] & _099_;
  assign _115_ = needs_words & _104_;
  assign _121_ = _115_ & constants__ready;
  assign _122_ = ~ constants_done;
  assign _123_ = \beats__payload$17 [4] & _122_;
  assign _124_ = ~ _123_;
  assign _125_ = needs_words & _124_;
  assign _126_ = ~ opened;
  assign _127_ = _125_ & _126_;
  assign _128_ = _121_ | _127_;
  assign _129_ = needs_words & opened;
  assign _130_ = \beats__payload$17 [1] & unsent;
  assign _131_ = ~ scales__ready;
  assign _132_ = _130_ & _131_;
  assign _133_ = ~ _132_;
  assign _134_ = _129_ & _133_;
  assign _135_ = ~ beat_waits;
  assign _136_ = _134_ & _135_;
  assign words__ready = _128_ | _136_;
  assign _137_ = needs_words & opened;
  assign _138_ = \beats__payload$17 [1] & unsent;
  assign _139_ = ~ scales__ready;
  assign _140_ = _138_ & _139_;
  assign _141_ = ~ _140_;
  assign _142_ = _137_ & _141_;
  assign _143_ = _142_ & words__valid;
  assign _144_ = ~ beat_waits;
  assign _145_ = _143_ & _144_;
  assign beats__ready = _145_ & beat_place[1];
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
  assign _022_ = _021_ & beat_place[1];
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
  assign _050_ = \beats__payload$17 [1] & unsent;
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
  assign _068_ = \beats__payload$17 [4] & _067_;
  assign _069_ = ~ _068_;
  assign _070_ = needs_words & _069_;
  assign _071_ = ~ opened;
  assign _072_ = _070_ & _071_;
  assign _073_ = _072_ & words__valid;
  assign _074_ = _073_ & scales_place;
  assign _075_ = needs_words & opened;
  assign _076_ = \beats__payload$17 [1] & unsent;
  assign _077_ = ~ scales__ready;
  assign _078_ = _076_ & _077_;
  assign _079_ = ~ _078_;
  assign _080_ = _075_ & _079_;
  assign _081_ = _080_ & words__valid;
  assign _082_ = ~ beat_waits;
  assign _083_ = _081_ & _082_;
  assign _084_ = _083_ & beat_place[1];
  assign _085_ = _084_ & \beats__payload$17 [1];
  assign _086_ = unsent & opened;
  assign _087_ = _086_ & scales__ready;
  assign _088_ = scales_left != 1'h1;
  assign _089_ = _087_ ? _088_ : scales_some;
  assign _090_ = ~ \beats__payload$17 [3];
  assign _091_ = _089_ & _090_;
  assign _092_ = ~ constants_done;
  assign _093_ = \beats__payload$17 [4] & _092_;
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
    beat_kept <= _109_;
  always @(posedge work_clk)
    beats__payload <= _110_;
  always @(posedge work_clk)
    beats__valid <= _111_;
  always @(posedge work_clk)
    scales_place <= _112_;
  always @(posedge work_clk)
    scales_held_words <= _113_;
  always @(posedge work_clk)
    last_constant <= _114_;
  always @(posedge work_clk)
    constants_done <= _116_;
  always @(posedge work_clk)
    unsent <= _117_;
  always @(posedge work_clk)
    scales_left <= _118_;
  always @(posedge work_clk)
    scales_some <= _119_;
  always @(posedge work_clk)
    opened <= _120_;
  assign _146_ = _074_ ? 1'h1 : opened;
  assign _147_ = _085_ ? _102_ : _146_;
  assign _120_ = work_rst ? 1'h0 : _147_;
  assign _148_ = _063_ ? _066_ : scales_some;
  assign _149_ = _074_ ? 1'h1 : _148_;
  assign _119_ = work_rst ? 1'h0 : _149_;
  assign _150_ = _063_ ? _064_[2:0] : scales_left;
  assign _151_ = _074_ ? 3'h6 : _150_;
  assign _118_ = work_rst ? 3'h0 : _151_;
  assign _152_ = _063_ ? 1'h0 : unsent;
  assign _153_ = _085_ ? 1'h1 : _152_;
  assign _117_ = work_rst ? 1'h1 : _153_;
  assign _154_ = _059_ ? _061_ : constants_done;
  assign _116_ = work_rst ? 1'h0 : _154_;
  assign _155_ = last_constant ? 1'h1 : 1'h0;
  assign _156_ = _046_ ? _155_ : last_constant;
  assign _114_ = work_rst ? 1'h1 : _156_;
  assign _157_ = _037_ ? { 40'h0000000000, scales_held_words[255:40] } : scales_held_words;
  assign _113_ = _045_ ? constants__payload : _157_;
  assign _112_ = work_rst ? 1'h1 : scales_place;
  assign _158_ = \beats__ready$38  ? 1'h0 : beats__valid;
  assign _159_ = beats__valid ? _158_ : beat_whole;
  assign _111_ = work_rst ? 1'h0 : _159_;
  assign _110_ = beats__valid ? beats__payload : { beat_word, beat_kept };
  assign _109_ = beat_goes ? beat_word : beat_kept;
  assign _108_ = work_rst ? 1'h0 : _036_;
  assign _160_ = beat_waits ? beat_whole : _022_;
  assign _107_ = work_rst ? 1'h0 : _160_;
  assign _106_ = beat_waits ? beat_goes : beat_place[0];
  assign _105_ = beat_waits ? beat_word : constants__payload;
  assign _161_ = _012_ ? { beat_place[0], beat_place[1] } : beat_place;
  assign _103_ = work_rst ? 2'h1 : _161_;
  \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256.unpack.walk  walk (
    .beats__payload(\beats__payload$17 ),
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _258_ = b[1:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _266_ = b[1:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _274_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _280_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _288_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _296_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _303_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _310_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _317_ = b[3:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _325_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _333_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _341_ = b[15:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _349_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _357_ = b[0:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      2'b?1:
        _365_ = b[23:0];
      2'b1?:
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
    casez (s) // synopsys parallel_case
      4'b???1:
        _407_ = b[1:0];
      4'b??1?:
        _407_ = b[3:2];
      4'b?1??:
        _407_ = b[5:4];
      4'b1???:
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac0(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed i;
  wire signed i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac1(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [7:0] i;
  wire signed [7:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac2(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [8:0] i;
  wire signed [8:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac3(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [9:0] i;
  wire signed [9:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac4(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [9:0] i;
  wire signed [9:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac5(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [10:0] i;
  wire signed [10:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac6(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [10:0] i;
  wire signed [10:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_mac7(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [10:0] i;
  wire signed [10:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row(activations, sum_enable, sum_first, scale_load, scales, product_first, add_enable, add_first, constant, clk, rst, result, trits);
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
  input product_first;
  wire product_first;
  input add_enable;
  wire add_enable;
  input add_first;
  wire add_first;
  input signed [31:0] constant;
  wire signed [31:0] constant;
  input clk;
  wire clk;
  input rst;
  wire rst;
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
    .rst(rst),
    .sum_enable(sum_enable),
    .sum_first(sum_first),
    .trits(trits)
  );
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_row.array (activations, sum_enable, sum_first, clk, rst, group_sum_0, trits);
  input [511:0] activations;
  wire [511:0] activations;
  input sum_enable;
  wire sum_enable;
  input sum_first;
  wire sum_first;
  input clk;
  wire clk;
  input rst;
  wire rst;
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

module ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256_build(output [47:0] id);
  assign id = 48'h000000000000;
endmodule
