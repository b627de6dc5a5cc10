module ternhw_8x16_p2_g256_a16_acc48_d1024(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [255:0] activations__payload;
  wire [255:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [1023:0] weights__payload;
  wire [1023:0] weights__payload;
  input weights__valid;
  wire weights__valid;
  input results__ready;
  wire results__ready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output descriptors__ready;
  wire descriptors__ready;
  output activations__ready;
  wire activations__ready;
  output weights__ready;
  wire weights__ready;
  output [383:0] results__payload;
  wire [383:0] results__payload;
  output results__valid;
  wire results__valid;
  input [63:0] descriptors__payload;
  wire [63:0] descriptors__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [3:0] _007_;
  wire _008_;
  wire [4:0] _009_;
  wire _010_;
  wire _011_;
  wire [4:0] _012_;
  wire [4:0] _013_;
  wire [4:0] _014_;
  wire [4:0] _015_;
  wire [4:0] _016_;
  wire [4:0] _017_;
  wire [4:0] _018_;
  wire [4:0] _019_;
  wire [4:0] _020_;
  wire _021_;
  wire [4:0] _022_;
  wire [4:0] _023_;
  wire [4:0] _024_;
  wire [4:0] _025_;
  wire [4:0] _026_;
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire [4:0] _029_;
  wire [4:0] _030_;
  wire [2:0] _031_;
  wire _032_;
  wire _033_;
  wire _034_;
  wire _035_;
  wire add_enable;
  wire add_first;
  wire [5:0] beat_address;
  wire may_finish;
  wire [127:0] \r_data$96 ;
  wire [383:0] \r_data$97 ;
  wire r_en;
  wire \r_en$36 ;
  wire \r_en$61 ;
  wire [255:0] read__data;
  reg [2:0] reserved = 3'h0;
  wire signed [47:0] \results_0[0] ;
  wire signed [47:0] \results_0[1] ;
  wire signed [47:0] \results_0[2] ;
  wire signed [47:0] \results_0[3] ;
  wire signed [47:0] \results_0[4] ;
  wire signed [47:0] \results_0[5] ;
  wire signed [47:0] \results_0[6] ;
  wire signed [47:0] \results_0[7] ;
  wire scale_load;
  reg signed [15:0] skew_0_10_0 = 16'h0000;
  reg signed [15:0] skew_0_10_1 = 16'h0000;
  reg signed [15:0] skew_0_11_0 = 16'h0000;
  reg signed [15:0] skew_0_11_1 = 16'h0000;
  reg signed [15:0] skew_0_11_2 = 16'h0000;
  reg signed [15:0] skew_0_13_0 = 16'h0000;
  reg signed [15:0] skew_0_14_0 = 16'h0000;
  reg signed [15:0] skew_0_14_1 = 16'h0000;
  reg signed [15:0] skew_0_15_0 = 16'h0000;
  reg signed [15:0] skew_0_15_1 = 16'h0000;
  reg signed [15:0] skew_0_15_2 = 16'h0000;
  reg signed [15:0] skew_0_1_0 = 16'h0000;
  reg signed [15:0] skew_0_2_0 = 16'h0000;
  reg signed [15:0] skew_0_2_1 = 16'h0000;
  reg signed [15:0] skew_0_3_0 = 16'h0000;
  reg signed [15:0] skew_0_3_1 = 16'h0000;
  reg signed [15:0] skew_0_3_2 = 16'h0000;
  reg signed [15:0] skew_0_5_0 = 16'h0000;
  reg signed [15:0] skew_0_6_0 = 16'h0000;
  reg signed [15:0] skew_0_6_1 = 16'h0000;
  reg signed [15:0] skew_0_7_0 = 16'h0000;
  reg signed [15:0] skew_0_7_1 = 16'h0000;
  reg signed [15:0] skew_0_7_2 = 16'h0000;
  reg signed [15:0] skew_0_9_0 = 16'h0000;
  wire [4:0] tag;
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
  reg [4:0] tag_2 = 5'h00;
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  wire w_en;
  wire \w_en$35 ;
  wire \w_en$50 ;
  wire write__en;
  reg [255:0] activations_0 [63:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [255:0] _128_;
  always @(posedge clk) begin
    _128_ <= activations_0[beat_address];
  end
  assign read__data = _128_;
  always @(posedge clk)
    skew_0_1_0 <= read__data[31:16];
  always @(posedge clk)
    skew_0_2_0 <= read__data[47:32];
  always @(posedge clk)
    skew_0_2_1 <= skew_0_2_0;
  always @(posedge clk)
    skew_0_3_0 <= read__data[63:48];
  always @(posedge clk)
    skew_0_3_1 <= skew_0_3_0;
  always @(posedge clk)
    skew_0_3_2 <= skew_0_3_1;
  always @(posedge clk)
    skew_0_5_0 <= read__data[95:80];
  always @(posedge clk)
    skew_0_6_0 <= read__data[111:96];
  always @(posedge clk)
    skew_0_6_1 <= skew_0_6_0;
  always @(posedge clk)
    skew_0_7_0 <= read__data[127:112];
  always @(posedge clk)
    skew_0_7_1 <= skew_0_7_0;
  always @(posedge clk)
    skew_0_7_2 <= skew_0_7_1;
  always @(posedge clk)
    skew_0_9_0 <= read__data[159:144];
  always @(posedge clk)
    skew_0_10_0 <= read__data[175:160];
  always @(posedge clk)
    skew_0_10_1 <= skew_0_10_0;
  always @(posedge clk)
    skew_0_11_0 <= read__data[191:176];
  always @(posedge clk)
    skew_0_11_1 <= skew_0_11_0;
  always @(posedge clk)
    skew_0_11_2 <= skew_0_11_1;
  always @(posedge clk)
    skew_0_13_0 <= read__data[223:208];
  always @(posedge clk)
    skew_0_14_0 <= read__data[239:224];
  always @(posedge clk)
    skew_0_14_1 <= skew_0_14_0;
  always @(posedge clk)
    skew_0_15_0 <= read__data[255:240];
  always @(posedge clk)
    skew_0_15_1 <= skew_0_15_0;
  always @(posedge clk)
    skew_0_15_2 <= skew_0_15_1;
  always @(posedge clk)
    tag_1 <= _012_;
  always @(posedge clk)
    tag_2 <= _013_;
  always @(posedge clk)
    tag_3 <= _014_;
  always @(posedge clk)
    tag_4 <= _015_;
  always @(posedge clk)
    tag_5 <= _016_;
  always @(posedge clk)
    tag_6 <= _017_;
  always @(posedge clk)
    tag_7 <= _018_;
  always @(posedge clk)
    tag_8 <= _019_;
  always @(posedge clk)
    tag_9 <= _020_;
  always @(posedge clk)
    tag_10 <= _022_;
  always @(posedge clk)
    tag_11 <= _023_;
  always @(posedge clk)
    tag_12 <= _024_;
  always @(posedge clk)
    tag_13 <= _025_;
  always @(posedge clk)
    tag_14 <= _026_;
  always @(posedge clk)
    tag_15 <= _027_;
  always @(posedge clk)
    tag_16 <= _028_;
  always @(posedge clk)
    tag_17 <= _029_;
  always @(posedge clk)
    tag_18 <= _030_;
  always @(posedge clk)
    reserved <= _031_;
  assign write__en = activations__valid & activations__ready;
  assign w_en = tag[0] & tag[2];
  assign r_en = tag_8[0] & tag_8[2];
  assign _010_ = tag[0] & tag[2];
  assign \w_en$35  = _010_ & tag[3];
  assign _011_ = tag_10[0] & tag_10[2];
  assign \r_en$36  = _011_ & tag_10[3];
  assign scale_load = tag_8[0] & tag_8[2];
  assign _021_ = tag_10[0] & tag_10[2];
  assign _032_ = tag_11[0] & tag_11[2];
  assign _033_ = tag_12[0] & tag_12[2];
  assign _034_ = tag_13[0] & tag_13[2];
  assign _035_ = tag_14[0] & tag_14[2];
  assign _000_ = tag_15[0] & tag_15[2];
  assign _001_ = tag_16[0] & tag_16[2];
  assign _002_ = tag_17[0] & tag_17[2];
  assign add_enable = | { _002_, _001_, _000_, _035_, _034_, _033_, _032_, _021_ };
  assign _003_ = tag_10[0] & tag_10[2];
  assign add_first = _003_ & tag_10[3];
  assign _004_ = tag_18[0] & tag_18[2];
  assign \w_en$50  = _004_ & tag_18[4];
  assign may_finish = reserved != 3'h4;
  assign \r_en$61  = results__valid & results__ready;
  assign _005_ = tag[0] & tag[2];
  assign _006_ = _005_ & tag[4];
  assign _007_ = reserved + _006_;
  assign _008_ = results__valid & results__ready;
  assign _009_ = _007_ - _008_;
  assign _031_ = rst ? 3'h0 : _009_[2:0];
  assign _030_ = rst ? 5'h00 : tag_17;
  assign _029_ = rst ? 5'h00 : tag_16;
  assign _028_ = rst ? 5'h00 : tag_15;
  assign _027_ = rst ? 5'h00 : tag_14;
  assign _026_ = rst ? 5'h00 : tag_13;
  assign _025_ = rst ? 5'h00 : tag_12;
  assign _024_ = rst ? 5'h00 : tag_11;
  assign _023_ = rst ? 5'h00 : tag_10;
  assign _022_ = rst ? 5'h00 : tag_9;
  assign _020_ = rst ? 5'h00 : tag_8;
  assign _019_ = rst ? 5'h00 : tag_7;
  assign _018_ = rst ? 5'h00 : tag_6;
  assign _017_ = rst ? 5'h00 : tag_5;
  assign _016_ = rst ? 5'h00 : tag_4;
  assign _015_ = rst ? 5'h00 : tag_3;
  assign _014_ = rst ? 5'h00 : tag_2;
  assign _013_ = rst ? 5'h00 : tag_1;
  assign _012_ = rst ? 5'h00 : tag;
  \ternhw_8x16_p2_g256_a16_acc48_d1024.constants  constants (
    .clk(clk),
    .\port$0$1044 (weights__payload[767:720]),
    .\port$0$1172 (weights__payload[895:848]),
    .\port$0$1300 (weights__payload[1023:976]),
    .\port$0$404 (weights__payload[127:80]),
    .\port$0$532 (weights__payload[255:208]),
    .\port$0$660 (weights__payload[383:336]),
    .\port$0$788 (weights__payload[511:464]),
    .\port$0$916 (weights__payload[639:592]),
    .r_data(\r_data$97 ),
    .r_en(\r_en$36 ),
    .rst(rst),
    .w_en(\w_en$35 )
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024.queue_0  queue_0 (
    .clk(clk),
    .\port$194$0 (\results_0[0] ),
    .\port$195$0 (\results_0[1] ),
    .\port$196$0 (\results_0[2] ),
    .\port$197$0 (\results_0[3] ),
    .\port$198$0 (\results_0[4] ),
    .\port$199$0 (\results_0[5] ),
    .\port$200$0 (\results_0[6] ),
    .\port$201$0 (\results_0[7] ),
    .r_data(results__payload),
    .r_en(\r_en$61 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$50 )
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_0 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [47:0]),
    .result(\results_0[0] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [15:0]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[63:0])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_1 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [95:48]),
    .result(\results_0[1] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [31:16]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[191:128])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_2 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [143:96]),
    .result(\results_0[2] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [47:32]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[319:256])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_3 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [191:144]),
    .result(\results_0[3] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [63:48]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[447:384])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_4 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [239:192]),
    .result(\results_0[4] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [79:64]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[575:512])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_5 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [287:240]),
    .result(\results_0[5] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [95:80]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[703:640])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_6 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [335:288]),
    .result(\results_0[6] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [111:96]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[831:768])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_row row_0_7 (
    .activations({ skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[207:192], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[143:128], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[79:64], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[15:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$97 [383:336]),
    .result(\results_0[7] ),
    .scale_load(scale_load),
    .scales(\r_data$96 [127:112]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[959:896])
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024.scales  scales (
    .clk(clk),
    .\port$0$1028 (weights__payload[719:704]),
    .\port$0$1156 (weights__payload[847:832]),
    .\port$0$1284 (weights__payload[975:960]),
    .\port$0$388 (weights__payload[79:64]),
    .\port$0$516 (weights__payload[207:192]),
    .\port$0$644 (weights__payload[335:320]),
    .\port$0$772 (weights__payload[463:448]),
    .\port$0$900 (weights__payload[591:576]),
    .r_data(\r_data$96 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en)
  );
  \ternhw_8x16_p2_g256_a16_acc48_d1024.sequencer  sequencer (
    .beat_ready(weights__ready),
    .beat_valid(weights__valid),
    .clk(clk),
    .descriptor__payload(descriptors__payload),
    .descriptor__ready(descriptors__ready),
    .descriptor__valid(descriptors__valid),
    .load_address(beat_address),
    .load_ready(activations__ready),
    .load_valid(activations__valid),
    .may_finish(may_finish),
    .rst(rst),
    .tag(tag)
  );
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024.constants (\port$0$532 , \port$0$660 , \port$0$788 , \port$0$916 , \port$0$1044 , \port$0$1172 , \port$0$1300 , clk, rst, w_en, r_en, r_data, \port$0$404 );
  input [47:0] \port$0$532 ;
  wire [47:0] \port$0$532 ;
  input [47:0] \port$0$660 ;
  wire [47:0] \port$0$660 ;
  input [47:0] \port$0$788 ;
  wire [47:0] \port$0$788 ;
  input [47:0] \port$0$916 ;
  wire [47:0] \port$0$916 ;
  input [47:0] \port$0$1044 ;
  wire [47:0] \port$0$1044 ;
  input [47:0] \port$0$1172 ;
  wire [47:0] \port$0$1172 ;
  input [47:0] \port$0$1300 ;
  wire [47:0] \port$0$1300 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [383:0] r_data;
  wire [383:0] r_data;
  input [47:0] \port$0$404 ;
  wire [47:0] \port$0$404 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [2:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [2:0] _09_;
  wire [1:0] _10_;
  wire _11_;
  wire [1:0] _12_;
  wire [1:0] _13_;
  wire [2:0] _14_;
  wire [2:0] _15_;
  wire _16_;
  wire _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire _20_;
  wire [1:0] _21_;
  wire [1:0] _22_;
  wire [1:0] _23_;
  wire [1:0] _24_;
  reg [1:0] consume = 2'h0;
  reg [1:0] level = 2'h0;
  reg [1:0] produce = 2'h0;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [383:0] storage [2:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1300 , \port$0$1172 , \port$0$1044 , \port$0$916 , \port$0$788 , \port$0$660 , \port$0$532 , \port$0$404  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 2'h3;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 2'h2;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 3'h0 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 2'h2;
  assign _18_ = consume + 1'h1;
  assign _19_ = _17_ ? 3'h0 : _18_;
  assign _20_ = w_rdy & w_en;
  assign _01_ = r_rdy & r_en;
  assign _02_ = ~ _01_;
  assign _03_ = _20_ & _02_;
  assign _04_ = level + 1'h1;
  assign _05_ = r_rdy & r_en;
  assign _06_ = w_rdy & w_en;
  assign _07_ = ~ _06_;
  assign _08_ = _05_ & _07_;
  assign _09_ = level - 1'h1;
  always @(posedge clk)
    produce <= _10_;
  always @(posedge clk)
    consume <= _12_;
  always @(posedge clk)
    level <= _13_;
  assign _21_ = _03_ ? _04_[1:0] : level;
  assign _22_ = _08_ ? _09_[1:0] : _21_;
  assign _13_ = rst ? 2'h0 : _22_;
  assign _23_ = _16_ ? _19_[1:0] : consume;
  assign _12_ = rst ? 2'h0 : _23_;
  assign _24_ = _00_ ? _15_[1:0] : produce;
  assign _10_ = rst ? 2'h0 : _24_;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024.last_tokens (rst, w_en, r_en, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input clk;
  wire clk;
  wire [2:0] level;
  wire [1:0] r_port__addr;
  wire [1:0] w_port__addr;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024.queue_0 (rst, w_en, r_en, \port$194$0 , \port$195$0 , \port$196$0 , \port$197$0 , \port$198$0 , \port$199$0 , \port$200$0 , \port$201$0 , r_rdy, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [47:0] \port$194$0 ;
  wire [47:0] \port$194$0 ;
  input [47:0] \port$195$0 ;
  wire [47:0] \port$195$0 ;
  input [47:0] \port$196$0 ;
  wire [47:0] \port$196$0 ;
  input [47:0] \port$197$0 ;
  wire [47:0] \port$197$0 ;
  input [47:0] \port$198$0 ;
  wire [47:0] \port$198$0 ;
  input [47:0] \port$199$0 ;
  wire [47:0] \port$199$0 ;
  input [47:0] \port$200$0 ;
  wire [47:0] \port$200$0 ;
  input [47:0] \port$201$0 ;
  wire [47:0] \port$201$0 ;
  output r_rdy;
  wire r_rdy;
  output [383:0] r_data;
  wire [383:0] r_data;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [3:0] _05_;
  wire [1:0] _06_;
  wire [1:0] _07_;
  wire [2:0] _08_;
  wire [2:0] _09_;
  wire _10_;
  wire [2:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [3:0] _16_;
  wire [1:0] _17_;
  wire [2:0] _18_;
  wire [2:0] _19_;
  wire [1:0] _20_;
  reg [1:0] consume = 2'h0;
  reg [2:0] level = 3'h0;
  reg [1:0] produce = 2'h0;
  wire w_port__en;
  wire w_rdy;
  reg [383:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$201$0 , \port$200$0 , \port$199$0 , \port$198$0 , \port$197$0 , \port$196$0 , \port$195$0 , \port$194$0  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 3'h4;
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
  always @(posedge clk)
    produce <= _06_;
  always @(posedge clk)
    consume <= _07_;
  always @(posedge clk)
    level <= _08_;
  assign _18_ = _15_ ? _16_[2:0] : level;
  assign _17_ = _00_ ? _09_[1:0] : produce;
  assign _06_ = rst ? 2'h0 : _17_;
  assign _19_ = _04_ ? _05_[2:0] : _18_;
  assign _08_ = rst ? 3'h0 : _19_;
  assign _20_ = _10_ ? _11_[1:0] : consume;
  assign _07_ = rst ? 2'h0 : _20_;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024.scales (\port$0$516 , \port$0$644 , \port$0$772 , \port$0$900 , \port$0$1028 , \port$0$1156 , \port$0$1284 , clk, rst, w_en, r_en, r_data, \port$0$388 );
  input [15:0] \port$0$516 ;
  wire [15:0] \port$0$516 ;
  input [15:0] \port$0$644 ;
  wire [15:0] \port$0$644 ;
  input [15:0] \port$0$772 ;
  wire [15:0] \port$0$772 ;
  input [15:0] \port$0$900 ;
  wire [15:0] \port$0$900 ;
  input [15:0] \port$0$1028 ;
  wire [15:0] \port$0$1028 ;
  input [15:0] \port$0$1156 ;
  wire [15:0] \port$0$1156 ;
  input [15:0] \port$0$1284 ;
  wire [15:0] \port$0$1284 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [127:0] r_data;
  wire [127:0] r_data;
  input [15:0] \port$0$388 ;
  wire [15:0] \port$0$388 ;
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
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [127:0] storage [1:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1284 , \port$0$1156 , \port$0$1028 , \port$0$900 , \port$0$772 , \port$0$644 , \port$0$516 , \port$0$388  };
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
  always @(posedge clk)
    produce <= _06_;
  always @(posedge clk)
    consume <= _07_;
  always @(posedge clk)
    level <= _08_;
  assign _17_ = _15_ ? _16_[1:0] : level;
  assign _18_ = _04_ ? _05_[1:0] : _17_;
  assign _08_ = rst ? 2'h0 : _18_;
  assign _19_ = _10_ ? _11_[0] : consume;
  assign _07_ = rst ? 1'h0 : _19_;
  assign _20_ = _00_ ? _09_[0] : produce;
  assign _06_ = rst ? 1'h0 : _20_;
endmodule

module \ternhw_8x16_p2_g256_a16_acc48_d1024.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, load_address, descriptor__payload);
  input descriptor__valid;
  wire descriptor__valid;
  input load_valid;
  wire load_valid;
  input beat_valid;
  wire beat_valid;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input may_finish;
  wire may_finish;
  output descriptor__ready;
  wire descriptor__ready;
  output load_ready;
  wire load_ready;
  output beat_ready;
  wire beat_ready;
  output [4:0] tag;
  wire [4:0] tag;
  output [5:0] load_address;
  reg [5:0] load_address = 6'h00;
  input [63:0] descriptor__payload;
  wire [63:0] descriptor__payload;
  wire _000_;
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire [11:0] _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire [11:0] _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [3:0] _017_;
  wire [24:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire [12:0] _021_;
  wire [4:0] _022_;
  wire [8:0] _023_;
  wire [4:0] _024_;
  wire [6:0] _025_;
  wire _026_;
  wire [11:0] _027_;
  wire _028_;
  wire [16:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [4:0] _033_;
  wire [6:0] _034_;
  wire _035_;
  wire [11:0] _036_;
  wire _037_;
  wire [4:0] _038_;
  wire _039_;
  wire _040_;
  wire [16:0] _041_;
  wire [6:0] _042_;
  wire _043_;
  wire [24:0] _044_;
  wire _045_;
  wire [2:0] _046_;
  wire [63:0] _047_;
  wire [1:0] _048_;
  wire [3:0] _049_;
  wire _050_;
  wire [5:0] _051_;
  wire [15:0] _052_;
  wire [3:0] _053_;
  wire [5:0] _054_;
  wire [23:0] _055_;
  wire _056_;
  wire _057_;
  wire _058_;
  wire [15:0] _059_;
  wire [15:0] _060_;
  wire [15:0] _061_;
  wire _062_;
  wire [15:0] _063_;
  wire [15:0] _064_;
  wire [15:0] _065_;
  wire _066_;
  wire [5:0] _067_;
  wire [5:0] _068_;
  wire [5:0] _069_;
  wire [5:0] _070_;
  wire [5:0] _071_;
  wire _072_;
  wire [5:0] _073_;
  wire [5:0] _074_;
  wire [5:0] _075_;
  wire _076_;
  wire [3:0] _077_;
  wire [3:0] _078_;
  wire [3:0] _079_;
  wire _080_;
  wire [3:0] _081_;
  wire [3:0] _082_;
  wire _083_;
  wire [1:0] _084_;
  wire [1:0] _085_;
  wire [1:0] _086_;
  wire [1:0] _087_;
  wire [1:0] _088_;
  wire [1:0] _089_;
  wire _090_;
  wire [1:0] _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire _095_;
  wire [1:0] _096_;
  wire _097_;
  wire [7:0] _098_;
  wire [7:0] _099_;
  wire _100_;
  wire [11:0] _101_;
  wire [11:0] _102_;
  wire _103_;
  wire [15:0] _104_;
  wire [15:0] _105_;
  wire _106_;
  wire [23:0] _107_;
  wire [23:0] _108_;
  wire _109_;
  wire [3:0] _110_;
  wire [3:0] _111_;
  wire _112_;
  wire [2:0] _113_;
  wire [2:0] _114_;
  wire [2:0] _115_;
  wire [2:0] _116_;
  wire _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire [23:0] _126_;
  wire [23:0] _127_;
  wire [23:0] _128_;
  wire [23:0] _129_;
  wire [23:0] _130_;
  wire [23:0] _131_;
  wire _132_;
  wire [5:0] _133_;
  wire [5:0] _134_;
  wire [5:0] _135_;
  wire [5:0] _136_;
  wire [5:0] _137_;
  wire _138_;
  wire [3:0] _139_;
  wire [3:0] _140_;
  wire [3:0] _141_;
  wire [3:0] _142_;
  wire _143_;
  wire [15:0] _144_;
  wire [15:0] _145_;
  reg [3:0] beat = 4'h0;
  reg [2:0] busy = 3'h0;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] last = 64'h0000000000000000;
  reg [5:0] restart = 6'h00;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _026_ = group == last[39:24];
  assign _027_ = _026_ ? last[51:40] : 12'h00f;
  assign _028_ = beat == _027_;
  assign _029_ = group + 1'h1;
  assign _031_ = group == last[39:24];
  assign _032_ = ! last[63:56];
  assign _033_ = beat + 1'h1;
  assign _034_ = load_address + 1'h1;
  assign _035_ = group == last[39:24];
  assign _036_ = _035_ ? last[51:40] : 12'h00f;
  assign _037_ = beat == _036_;
  assign _038_ = step + 1'h1;
  assign _039_ = step == last[55:52];
  assign _041_ = group + 1'h1;
  assign _042_ = load_address + 1'h1;
  assign _043_ = group == last[39:24];
  assign _044_ = tile + 1'h1;
  assign _045_ = tile == last[23:0];
  always @(posedge clk)
    busy <= _046_;
  always @(posedge clk)
    last <= _047_;
  always @(posedge clk)
    fsm_state <= _048_;
  always @(posedge clk)
    beat <= _049_;
  always @(posedge clk)
    load_address <= _051_;
  always @(posedge clk)
    group <= _052_;
  always @(posedge clk)
    step <= _053_;
  always @(posedge clk)
    restart <= _054_;
  always @(posedge clk)
    tile <= _055_;
  assign _000_ = group == last[39:24];
  assign _011_ = _000_ ? last[51:40] : 12'h00f;
  assign _019_ = beat == _011_;
  assign _030_ = ~ _019_;
  assign _040_ = ! busy;
  assign _050_ = group == last[39:24];
  assign _056_ = step == last[55:52];
  assign _057_ = _050_ & _056_;
  assign _058_ = ~ _057_;
  assign _001_ = _058_ | may_finish;
  assign _002_ = _040_ & _001_;
  assign _003_ = _030_ | _002_;
  assign _004_ = beat_valid & beat_ready;
  assign _005_ = ! beat;
  assign _006_ = group == last[39:24];
  assign _007_ = _006_ ? last[51:40] : 12'h00f;
  assign _008_ = beat == _007_;
  assign _009_ = ! group;
  assign _010_ = ! step;
  assign _012_ = _009_ & _010_;
  assign _013_ = group == last[39:24];
  assign _014_ = step == last[55:52];
  assign _015_ = _013_ & _014_;
  assign _016_ = | busy;
  assign _017_ = busy - 1'h1;
  assign _018_ = descriptor__payload[23:0] - 1'h1;
  assign _020_ = descriptor__payload[39:24] - 1'h1;
  assign _021_ = descriptor__payload[51:40] - 1'h1;
  assign _022_ = descriptor__payload[55:52] - 1'h1;
  assign _023_ = descriptor__payload[63:56] - 1'h1;
  assign _024_ = beat + 1'h1;
  assign _025_ = load_address + 1'h1;
  assign _059_ = _037_ ? _145_ : group;
  assign _060_ = \tag.valid  ? _059_ : group;
  function [15:0] _207_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _207_ = b[15:0];
      2'b1?:
        _207_ = b[31:16];
      default:
        _207_ = a;
    endcase
  endfunction
  assign _061_ = _207_(group, { _065_, _060_ }, { _066_, _062_ });
  assign _062_ = fsm_state == 2'h2;
  assign _063_ = _031_ ? 16'h0000 : _029_[15:0];
  assign _064_ = _028_ ? _063_ : group;
  assign _065_ = load_valid ? _064_ : group;
  assign _066_ = fsm_state == 2'h1;
  assign _052_ = rst ? 16'h0000 : _061_;
  assign _067_ = _043_ ? 6'h00 : _034_[5:0];
  assign _068_ = _039_ ? _067_ : restart;
  assign _069_ = _037_ ? _068_ : _034_[5:0];
  assign _070_ = \tag.valid  ? _069_ : load_address;
  function [5:0] _218_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _218_ = b[5:0];
      2'b1?:
        _218_ = b[11:6];
      default:
        _218_ = a;
    endcase
  endfunction
  assign _071_ = _218_(load_address, { _075_, _070_ }, { _076_, _072_ });
  assign _072_ = fsm_state == 2'h2;
  assign _073_ = _031_ ? 6'h00 : _025_[5:0];
  assign _074_ = _028_ ? _073_ : _025_[5:0];
  assign _075_ = load_valid ? _074_ : load_address;
  assign _076_ = fsm_state == 2'h1;
  assign _051_ = rst ? 6'h00 : _071_;
  assign _077_ = _037_ ? 4'h0 : _033_[3:0];
  assign _078_ = \tag.valid  ? _077_ : beat;
  function [3:0] _227_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _227_ = b[3:0];
      2'b1?:
        _227_ = b[7:4];
      default:
        _227_ = a;
    endcase
  endfunction
  assign _079_ = _227_(beat, { _082_, _078_ }, { _083_, _080_ });
  assign _080_ = fsm_state == 2'h2;
  assign _081_ = _028_ ? 4'h0 : _024_[3:0];
  assign _082_ = load_valid ? _081_ : beat;
  assign _083_ = fsm_state == 2'h1;
  assign _049_ = rst ? 4'h0 : _079_;
  assign _084_ = _045_ ? 2'h0 : fsm_state;
  assign _085_ = _043_ ? _084_ : fsm_state;
  assign _086_ = _039_ ? _085_ : fsm_state;
  assign _087_ = _037_ ? _086_ : fsm_state;
  assign _088_ = \tag.valid  ? _087_ : fsm_state;
  function [1:0] _238_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _238_ = b[1:0];
      3'b?1?:
        _238_ = b[3:2];
      3'b1??:
        _238_ = b[5:4];
      default:
        _238_ = a;
    endcase
  endfunction
  assign _089_ = _238_(fsm_state, { _096_, _094_, _088_ }, { _097_, _095_, _090_ });
  assign _090_ = fsm_state == 2'h2;
  assign _091_ = _032_ ? 2'h2 : fsm_state;
  assign _092_ = _031_ ? _091_ : fsm_state;
  assign _093_ = _028_ ? _092_ : fsm_state;
  assign _094_ = load_valid ? _093_ : fsm_state;
  assign _095_ = fsm_state == 2'h1;
  assign _096_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _097_ = ! fsm_state;
  assign _048_ = rst ? 2'h0 : _089_;
  assign _098_ = descriptor__valid ? _023_[7:0] : last[63:56];
  assign _099_ = _100_ ? _098_ : last[63:56];
  assign _100_ = ! fsm_state;
  assign _047_[63:56] = rst ? 8'h00 : _099_;
  assign _101_ = descriptor__valid ? _021_[11:0] : last[51:40];
  assign _102_ = _103_ ? _101_ : last[51:40];
  assign _103_ = ! fsm_state;
  assign _047_[51:40] = rst ? 12'h000 : _102_;
  assign _104_ = descriptor__valid ? _020_[15:0] : last[39:24];
  assign _105_ = _106_ ? _104_ : last[39:24];
  assign _106_ = ! fsm_state;
  assign _047_[39:24] = rst ? 16'h0000 : _105_;
  assign _107_ = descriptor__valid ? _018_[23:0] : last[23:0];
  assign _108_ = _109_ ? _107_ : last[23:0];
  assign _109_ = ! fsm_state;
  assign _047_[23:0] = rst ? 24'h000000 : _108_;
  assign _110_ = descriptor__valid ? _022_[3:0] : last[55:52];
  assign _111_ = _112_ ? _110_ : last[55:52];
  assign _112_ = ! fsm_state;
  assign _047_[55:52] = rst ? 4'h0 : _111_;
  assign _113_ = _016_ ? _017_[2:0] : busy;
  assign _114_ = _037_ ? 3'h7 : _113_;
  assign _115_ = \tag.valid  ? _114_ : _113_;
  assign _116_ = _117_ ? _115_ : _113_;
  assign _117_ = fsm_state == 2'h2;
  assign _046_ = rst ? 3'h0 : _116_;
  assign \tag.tile_last  = _118_ ? _015_ : 1'h0;
  assign _118_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _119_ ? _012_ : 1'h0;
  assign _119_ = fsm_state == 2'h2;
  assign \tag.last  = _120_ ? _008_ : 1'h0;
  assign _120_ = fsm_state == 2'h2;
  assign \tag.first  = _121_ ? _005_ : 1'h0;
  assign _121_ = fsm_state == 2'h2;
  assign \tag.valid  = _122_ ? _004_ : 1'h0;
  assign _122_ = fsm_state == 2'h2;
  assign beat_ready = _123_ ? _003_ : 1'h0;
  assign _123_ = fsm_state == 2'h2;
  assign load_ready = _124_ ? 1'h1 : 1'h0;
  assign _124_ = fsm_state == 2'h1;
  assign descriptor__ready = _125_ ? 1'h1 : 1'h0;
  assign _125_ = ! fsm_state;
  assign _126_ = _045_ ? 24'h000000 : _044_[23:0];
  assign _127_ = _043_ ? _126_ : tile;
  assign _128_ = _039_ ? _127_ : tile;
  assign _129_ = _037_ ? _128_ : tile;
  assign _130_ = \tag.valid  ? _129_ : tile;
  assign _131_ = _132_ ? _130_ : tile;
  assign _132_ = fsm_state == 2'h2;
  assign _055_ = rst ? 24'h000000 : _131_;
  assign _133_ = _043_ ? 6'h00 : _042_[5:0];
  assign _134_ = _039_ ? _133_ : restart;
  assign _135_ = _037_ ? _134_ : restart;
  assign _136_ = \tag.valid  ? _135_ : restart;
  assign _137_ = _138_ ? _136_ : restart;
  assign _138_ = fsm_state == 2'h2;
  assign _054_ = rst ? 6'h00 : _137_;
  assign _139_ = _039_ ? 4'h0 : _038_[3:0];
  assign _140_ = _037_ ? _139_ : step;
  assign _141_ = \tag.valid  ? _140_ : step;
  assign _142_ = _143_ ? _141_ : step;
  assign _143_ = fsm_state == 2'h2;
  assign _053_ = rst ? 4'h0 : _142_;
  assign _144_ = _043_ ? 16'h0000 : _041_[15:0];
  assign _145_ = _039_ ? _144_ : group;
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_mac0(trit, i, clk, rst, o, x);
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
  wire [15:0] _0_;
  wire [16:0] _1_;
  wire signed [15:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 16'h0000;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[15:0];
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_mac1(trit, i, clk, rst, o, x);
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
  wire [15:0] _0_;
  wire [16:0] _1_;
  wire signed [15:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 16'h0000;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_mac2(trit, i, clk, rst, o, x);
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
  wire [15:0] _0_;
  wire [17:0] _1_;
  wire signed [15:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 16'h0000;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_mac3(trit, i, clk, rst, o, x);
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
  wire [15:0] _0_;
  wire [18:0] _1_;
  wire signed [15:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 16'h0000;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[17:0];
endmodule

module ternhw_8x16_p2_g256_a16_acc48_d1024_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
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
  wire [18:0] _000_;
  wire [19:0] _001_;
  wire [23:0] _002_;
  wire [24:0] _003_;
  wire [31:0] _004_;
  wire [31:0] _005_;
  wire [32:0] _006_;
  wire [18:0] _007_;
  wire [47:0] _008_;
  wire [48:0] _009_;
  wire [23:0] _010_;
  wire [30:0] _011_;
  wire [7:0] _012_;
  wire [23:0] _013_;
  wire [30:0] _014_;
  wire [7:0] _015_;
  wire [47:0] _016_;
  wire [19:0] _017_;
  wire [23:0] _018_;
  wire [24:0] _019_;
  wire [18:0] _020_;
  wire [18:0] _021_;
  reg signed [18:0] dot_0_0_0 = 19'h00000;
  reg signed [18:0] dot_0_0_1 = 19'h00000;
  reg signed [19:0] dot_0_1_0 = 20'h00000;
  reg signed [18:0] dot_1_0_0 = 19'h00000;
  reg signed [18:0] dot_1_0_1 = 19'h00000;
  reg signed [19:0] dot_1_1_0 = 20'h00000;
  reg signed [23:0] group_sum_0 = 24'h000000;
  reg signed [23:0] group_sum_1 = 24'h000000;
  wire signed [15:0] mac_0_0_o;
  wire signed [17:0] mac_0_10_o;
  wire signed [17:0] mac_0_11_o;
  wire signed [15:0] mac_0_12_o;
  wire signed [16:0] mac_0_13_o;
  wire signed [17:0] mac_0_14_o;
  wire signed [17:0] mac_0_15_o;
  wire signed [16:0] mac_0_1_o;
  wire signed [17:0] mac_0_2_o;
  wire signed [17:0] mac_0_3_o;
  wire signed [15:0] mac_0_4_o;
  wire signed [16:0] mac_0_5_o;
  wire signed [17:0] mac_0_6_o;
  wire signed [17:0] mac_0_7_o;
  wire signed [15:0] mac_0_8_o;
  wire signed [16:0] mac_0_9_o;
  wire signed [15:0] mac_1_0_o;
  wire signed [17:0] mac_1_10_o;
  wire signed [17:0] mac_1_11_o;
  wire signed [15:0] mac_1_12_o;
  wire signed [16:0] mac_1_13_o;
  wire signed [17:0] mac_1_14_o;
  wire signed [17:0] mac_1_15_o;
  wire signed [16:0] mac_1_1_o;
  wire signed [17:0] mac_1_2_o;
  wire signed [17:0] mac_1_3_o;
  wire signed [15:0] mac_1_4_o;
  wire signed [16:0] mac_1_5_o;
  wire signed [17:0] mac_1_6_o;
  wire signed [17:0] mac_1_7_o;
  wire signed [15:0] mac_1_8_o;
  wire signed [16:0] mac_1_9_o;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [30:0] multiplicand_0 = 31'h00000000;
  reg signed [30:0] multiplicand_1 = 31'h00000000;
  reg signed [32:0] scaled_0_0 = 33'h000000000;
  reg [1:0] trit_0_0_0 = 2'h0;
  reg [1:0] trit_0_10_0 = 2'h0;
  reg [1:0] trit_0_10_1 = 2'h0;
  reg [1:0] trit_0_10_2 = 2'h0;
  reg [1:0] trit_0_11_0 = 2'h0;
  reg [1:0] trit_0_11_1 = 2'h0;
  reg [1:0] trit_0_11_2 = 2'h0;
  reg [1:0] trit_0_11_3 = 2'h0;
  reg [1:0] trit_0_12_0 = 2'h0;
  reg [1:0] trit_0_13_0 = 2'h0;
  reg [1:0] trit_0_13_1 = 2'h0;
  reg [1:0] trit_0_14_0 = 2'h0;
  reg [1:0] trit_0_14_1 = 2'h0;
  reg [1:0] trit_0_14_2 = 2'h0;
  reg [1:0] trit_0_15_0 = 2'h0;
  reg [1:0] trit_0_15_1 = 2'h0;
  reg [1:0] trit_0_15_2 = 2'h0;
  reg [1:0] trit_0_15_3 = 2'h0;
  reg [1:0] trit_0_1_0 = 2'h0;
  reg [1:0] trit_0_1_1 = 2'h0;
  reg [1:0] trit_0_2_0 = 2'h0;
  reg [1:0] trit_0_2_1 = 2'h0;
  reg [1:0] trit_0_2_2 = 2'h0;
  reg [1:0] trit_0_3_0 = 2'h0;
  reg [1:0] trit_0_3_1 = 2'h0;
  reg [1:0] trit_0_3_2 = 2'h0;
  reg [1:0] trit_0_3_3 = 2'h0;
  reg [1:0] trit_0_4_0 = 2'h0;
  reg [1:0] trit_0_5_0 = 2'h0;
  reg [1:0] trit_0_5_1 = 2'h0;
  reg [1:0] trit_0_6_0 = 2'h0;
  reg [1:0] trit_0_6_1 = 2'h0;
  reg [1:0] trit_0_6_2 = 2'h0;
  reg [1:0] trit_0_7_0 = 2'h0;
  reg [1:0] trit_0_7_1 = 2'h0;
  reg [1:0] trit_0_7_2 = 2'h0;
  reg [1:0] trit_0_7_3 = 2'h0;
  reg [1:0] trit_0_8_0 = 2'h0;
  reg [1:0] trit_0_9_0 = 2'h0;
  reg [1:0] trit_0_9_1 = 2'h0;
  reg [1:0] trit_1_0_0 = 2'h0;
  reg [1:0] trit_1_10_0 = 2'h0;
  reg [1:0] trit_1_10_1 = 2'h0;
  reg [1:0] trit_1_10_2 = 2'h0;
  reg [1:0] trit_1_11_0 = 2'h0;
  reg [1:0] trit_1_11_1 = 2'h0;
  reg [1:0] trit_1_11_2 = 2'h0;
  reg [1:0] trit_1_11_3 = 2'h0;
  reg [1:0] trit_1_12_0 = 2'h0;
  reg [1:0] trit_1_13_0 = 2'h0;
  reg [1:0] trit_1_13_1 = 2'h0;
  reg [1:0] trit_1_14_0 = 2'h0;
  reg [1:0] trit_1_14_1 = 2'h0;
  reg [1:0] trit_1_14_2 = 2'h0;
  reg [1:0] trit_1_15_0 = 2'h0;
  reg [1:0] trit_1_15_1 = 2'h0;
  reg [1:0] trit_1_15_2 = 2'h0;
  reg [1:0] trit_1_15_3 = 2'h0;
  reg [1:0] trit_1_1_0 = 2'h0;
  reg [1:0] trit_1_1_1 = 2'h0;
  reg [1:0] trit_1_2_0 = 2'h0;
  reg [1:0] trit_1_2_1 = 2'h0;
  reg [1:0] trit_1_2_2 = 2'h0;
  reg [1:0] trit_1_3_0 = 2'h0;
  reg [1:0] trit_1_3_1 = 2'h0;
  reg [1:0] trit_1_3_2 = 2'h0;
  reg [1:0] trit_1_3_3 = 2'h0;
  reg [1:0] trit_1_4_0 = 2'h0;
  reg [1:0] trit_1_5_0 = 2'h0;
  reg [1:0] trit_1_5_1 = 2'h0;
  reg [1:0] trit_1_6_0 = 2'h0;
  reg [1:0] trit_1_6_1 = 2'h0;
  reg [1:0] trit_1_6_2 = 2'h0;
  reg [1:0] trit_1_7_0 = 2'h0;
  reg [1:0] trit_1_7_1 = 2'h0;
  reg [1:0] trit_1_7_2 = 2'h0;
  reg [1:0] trit_1_7_3 = 2'h0;
  reg [1:0] trit_1_8_0 = 2'h0;
  reg [1:0] trit_1_9_0 = 2'h0;
  reg [1:0] trit_1_9_1 = 2'h0;
  always @(posedge clk)
    trit_1_1_0 <= trits[35:34];
  always @(posedge clk)
    trit_1_1_1 <= trit_1_1_0;
  always @(posedge clk)
    trit_1_2_0 <= trits[37:36];
  always @(posedge clk)
    trit_1_2_1 <= trit_1_2_0;
  always @(posedge clk)
    trit_1_2_2 <= trit_1_2_1;
  always @(posedge clk)
    trit_1_3_0 <= trits[39:38];
  always @(posedge clk)
    trit_1_3_1 <= trit_1_3_0;
  always @(posedge clk)
    trit_1_3_2 <= trit_1_3_1;
  always @(posedge clk)
    trit_1_3_3 <= trit_1_3_2;
  always @(posedge clk)
    trit_1_4_0 <= trits[41:40];
  always @(posedge clk)
    trit_1_5_0 <= trits[43:42];
  always @(posedge clk)
    trit_1_5_1 <= trit_1_5_0;
  always @(posedge clk)
    trit_1_6_0 <= trits[45:44];
  always @(posedge clk)
    trit_1_6_1 <= trit_1_6_0;
  always @(posedge clk)
    trit_1_6_2 <= trit_1_6_1;
  always @(posedge clk)
    trit_1_7_0 <= trits[47:46];
  always @(posedge clk)
    trit_1_7_1 <= trit_1_7_0;
  always @(posedge clk)
    trit_1_7_2 <= trit_1_7_1;
  always @(posedge clk)
    trit_1_7_3 <= trit_1_7_2;
  always @(posedge clk)
    trit_1_8_0 <= trits[49:48];
  always @(posedge clk)
    trit_1_9_0 <= trits[51:50];
  always @(posedge clk)
    trit_1_9_1 <= trit_1_9_0;
  always @(posedge clk)
    trit_1_10_0 <= trits[53:52];
  always @(posedge clk)
    trit_1_10_1 <= trit_1_10_0;
  always @(posedge clk)
    trit_1_10_2 <= trit_1_10_1;
  always @(posedge clk)
    trit_1_11_0 <= trits[55:54];
  always @(posedge clk)
    trit_1_11_1 <= trit_1_11_0;
  always @(posedge clk)
    trit_1_11_2 <= trit_1_11_1;
  always @(posedge clk)
    trit_1_11_3 <= trit_1_11_2;
  always @(posedge clk)
    trit_1_12_0 <= trits[57:56];
  always @(posedge clk)
    trit_1_13_0 <= trits[59:58];
  always @(posedge clk)
    trit_1_13_1 <= trit_1_13_0;
  always @(posedge clk)
    trit_1_14_0 <= trits[61:60];
  always @(posedge clk)
    trit_1_14_1 <= trit_1_14_0;
  always @(posedge clk)
    trit_1_14_2 <= trit_1_14_1;
  always @(posedge clk)
    trit_1_15_0 <= trits[63:62];
  always @(posedge clk)
    trit_1_15_1 <= trit_1_15_0;
  always @(posedge clk)
    trit_1_15_2 <= trit_1_15_1;
  always @(posedge clk)
    trit_1_15_3 <= trit_1_15_2;
  always @(posedge clk)
    dot_1_0_0 <= _020_;
  always @(posedge clk)
    dot_1_0_1 <= _021_;
  always @(posedge clk)
    dot_1_1_0 <= _001_;
  always @(posedge clk)
    group_sum_1 <= _013_;
  always @(posedge clk)
    multiplicand_1 <= _014_;
  always @(posedge clk)
    mantissa_1 <= _015_;
  always @(posedge clk)
    scaled_0_0 <= _006_;
  always @(posedge clk)
    result <= _016_;
  assign _000_ = $signed(mac_0_3_o) + $signed(mac_0_7_o);
  assign _007_ = $signed(mac_0_11_o) + $signed(mac_0_15_o);
  assign _017_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _018_ = sum_first ? 24'h000000 : group_sum_0;
  assign _019_ = $signed(_018_) + $signed(dot_0_1_0);
  assign _020_ = $signed(mac_1_3_o) + $signed(mac_1_7_o);
  assign _021_ = $signed(mac_1_11_o) + $signed(mac_1_15_o);
  assign _001_ = $signed(dot_1_0_0) + $signed(dot_1_0_1);
  assign _002_ = sum_first ? 24'h000000 : group_sum_1;
  assign _003_ = $signed(_002_) + $signed(dot_1_1_0);
  assign _004_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[30], multiplicand_0 };
  assign _005_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[30], multiplicand_1 };
  assign _006_ = $signed(_004_) + $signed(_005_);
  assign _008_ = add_first ? constant : result;
  assign _009_ = $signed(_008_) + $signed(scaled_0_0);
  always @(posedge clk)
    trit_0_0_0 <= trits[1:0];
  always @(posedge clk)
    trit_0_1_0 <= trits[3:2];
  always @(posedge clk)
    trit_0_1_1 <= trit_0_1_0;
  always @(posedge clk)
    trit_0_2_0 <= trits[5:4];
  always @(posedge clk)
    trit_0_2_1 <= trit_0_2_0;
  always @(posedge clk)
    trit_0_2_2 <= trit_0_2_1;
  always @(posedge clk)
    trit_0_3_0 <= trits[7:6];
  always @(posedge clk)
    trit_0_3_1 <= trit_0_3_0;
  always @(posedge clk)
    trit_0_3_2 <= trit_0_3_1;
  always @(posedge clk)
    trit_0_3_3 <= trit_0_3_2;
  always @(posedge clk)
    trit_0_4_0 <= trits[9:8];
  always @(posedge clk)
    trit_0_5_0 <= trits[11:10];
  always @(posedge clk)
    trit_0_5_1 <= trit_0_5_0;
  always @(posedge clk)
    trit_0_6_0 <= trits[13:12];
  always @(posedge clk)
    trit_0_6_1 <= trit_0_6_0;
  always @(posedge clk)
    trit_0_6_2 <= trit_0_6_1;
  always @(posedge clk)
    trit_0_7_0 <= trits[15:14];
  always @(posedge clk)
    trit_0_7_1 <= trit_0_7_0;
  always @(posedge clk)
    trit_0_7_2 <= trit_0_7_1;
  always @(posedge clk)
    trit_0_7_3 <= trit_0_7_2;
  always @(posedge clk)
    trit_0_8_0 <= trits[17:16];
  always @(posedge clk)
    trit_0_9_0 <= trits[19:18];
  always @(posedge clk)
    trit_0_9_1 <= trit_0_9_0;
  always @(posedge clk)
    trit_0_10_0 <= trits[21:20];
  always @(posedge clk)
    trit_0_10_1 <= trit_0_10_0;
  always @(posedge clk)
    trit_0_10_2 <= trit_0_10_1;
  always @(posedge clk)
    trit_0_11_0 <= trits[23:22];
  always @(posedge clk)
    trit_0_11_1 <= trit_0_11_0;
  always @(posedge clk)
    trit_0_11_2 <= trit_0_11_1;
  always @(posedge clk)
    trit_0_11_3 <= trit_0_11_2;
  always @(posedge clk)
    trit_0_12_0 <= trits[25:24];
  always @(posedge clk)
    trit_0_13_0 <= trits[27:26];
  always @(posedge clk)
    trit_0_13_1 <= trit_0_13_0;
  always @(posedge clk)
    trit_0_14_0 <= trits[29:28];
  always @(posedge clk)
    trit_0_14_1 <= trit_0_14_0;
  always @(posedge clk)
    trit_0_14_2 <= trit_0_14_1;
  always @(posedge clk)
    trit_0_15_0 <= trits[31:30];
  always @(posedge clk)
    trit_0_15_1 <= trit_0_15_0;
  always @(posedge clk)
    trit_0_15_2 <= trit_0_15_1;
  always @(posedge clk)
    trit_0_15_3 <= trit_0_15_2;
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    dot_0_0_1 <= _007_;
  always @(posedge clk)
    dot_0_1_0 <= _017_;
  always @(posedge clk)
    group_sum_0 <= _010_;
  always @(posedge clk)
    multiplicand_0 <= _011_;
  always @(posedge clk)
    mantissa_0 <= _012_;
  always @(posedge clk)
    trit_1_0_0 <= trits[33:32];
  assign _016_ = add_enable ? _009_[47:0] : result;
  assign _015_ = scale_load ? scales[15:8] : { 1'h0, mantissa_1[7:1] };
  assign _014_ = scale_load ? { group_sum_1[23], group_sum_1[23], group_sum_1[23], group_sum_1[23], group_sum_1[23], group_sum_1[23], group_sum_1[23], group_sum_1 } : { multiplicand_1[29:0], 1'h0 };
  assign _013_ = sum_enable ? _003_[23:0] : group_sum_1;
  assign _012_ = scale_load ? scales[7:0] : { 1'h0, mantissa_0[7:1] };
  assign _011_ = scale_load ? { group_sum_0[23], group_sum_0[23], group_sum_0[23], group_sum_0[23], group_sum_0[23], group_sum_0[23], group_sum_0[23], group_sum_0 } : { multiplicand_0[29:0], 1'h0 };
  assign _010_ = sum_enable ? _019_[23:0] : group_sum_0;
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trit_0_0_0),
    .x(activations[15:0])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_1),
    .x(activations[31:16])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_2),
    .x(activations[175:160])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_3),
    .x(activations[191:176])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_0_12 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_12_o),
    .trit(trit_0_12_0),
    .x(activations[207:192])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_1),
    .x(activations[223:208])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_2),
    .x(activations[239:224])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_3),
    .x(activations[255:240])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_2),
    .x(activations[47:32])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_3),
    .x(activations[63:48])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_0_4 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_4_o),
    .trit(trit_0_4_0),
    .x(activations[79:64])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_1),
    .x(activations[95:80])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_2),
    .x(activations[111:96])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_3),
    .x(activations[127:112])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trit_0_8_0),
    .x(activations[143:128])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_1),
    .x(activations[159:144])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trit_1_0_0),
    .x(activations[15:0])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_1),
    .x(activations[31:16])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_1_10 (
    .clk(clk),
    .i(mac_1_9_o),
    .o(mac_1_10_o),
    .trit(trit_1_10_2),
    .x(activations[175:160])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_1_11 (
    .clk(clk),
    .i(mac_1_10_o),
    .o(mac_1_11_o),
    .trit(trit_1_11_3),
    .x(activations[191:176])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_1_12 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_12_o),
    .trit(trit_1_12_0),
    .x(activations[207:192])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_1_13 (
    .clk(clk),
    .i(mac_1_12_o),
    .o(mac_1_13_o),
    .trit(trit_1_13_1),
    .x(activations[223:208])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_1_14 (
    .clk(clk),
    .i(mac_1_13_o),
    .o(mac_1_14_o),
    .trit(trit_1_14_2),
    .x(activations[239:224])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_1_15 (
    .clk(clk),
    .i(mac_1_14_o),
    .o(mac_1_15_o),
    .trit(trit_1_15_3),
    .x(activations[255:240])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_2),
    .x(activations[47:32])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_3),
    .x(activations[63:48])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_1_4 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_4_o),
    .trit(trit_1_4_0),
    .x(activations[79:64])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_1),
    .x(activations[95:80])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac2 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_2),
    .x(activations[111:96])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac3 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_3),
    .x(activations[127:112])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac0 mac_1_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_8_o),
    .trit(trit_1_8_0),
    .x(activations[143:128])
  );
  ternhw_8x16_p2_g256_a16_acc48_d1024_mac1 mac_1_9 (
    .clk(clk),
    .i(mac_1_8_o),
    .o(mac_1_9_o),
    .trit(trit_1_9_1),
    .x(activations[159:144])
  );
endmodule
