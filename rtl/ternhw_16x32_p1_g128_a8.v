module ternhw_16x32_p1_g128_a8(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [255:0] activations__payload;
  wire [255:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [1663:0] weights__payload;
  wire [1663:0] weights__payload;
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
  output [511:0] results__payload;
  wire [511:0] results__payload;
  output results__valid;
  wire results__valid;
  input [63:0] descriptors__payload;
  wire [63:0] descriptors__payload;
  wire _00_;
  wire _01_;
  wire [3:0] _02_;
  wire _03_;
  wire [4:0] _04_;
  wire _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [4:0] _10_;
  wire [4:0] _11_;
  wire [4:0] _12_;
  wire [4:0] _13_;
  wire _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire [4:0] _17_;
  wire [4:0] _18_;
  wire [4:0] _19_;
  wire [4:0] _20_;
  wire [4:0] _21_;
  wire [2:0] _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire add_enable;
  wire add_first;
  wire [8:0] beat_address;
  wire may_finish;
  wire [127:0] \r_data$69 ;
  wire [511:0] \r_data$70 ;
  wire r_en;
  wire \r_en$58 ;
  wire [255:0] read__data;
  reg [2:0] reserved = 3'h0;
  wire signed [31:0] \results_0[0] ;
  wire signed [31:0] \results_0[10] ;
  wire signed [31:0] \results_0[11] ;
  wire signed [31:0] \results_0[12] ;
  wire signed [31:0] \results_0[13] ;
  wire signed [31:0] \results_0[14] ;
  wire signed [31:0] \results_0[15] ;
  wire signed [31:0] \results_0[1] ;
  wire signed [31:0] \results_0[2] ;
  wire signed [31:0] \results_0[3] ;
  wire signed [31:0] \results_0[4] ;
  wire signed [31:0] \results_0[5] ;
  wire signed [31:0] \results_0[6] ;
  wire signed [31:0] \results_0[7] ;
  wire signed [31:0] \results_0[8] ;
  wire signed [31:0] \results_0[9] ;
  wire step_end;
  wire [4:0] tag;
  reg [4:0] tag_1 = 5'h00;
  reg [4:0] tag_10 = 5'h00;
  reg [4:0] tag_11 = 5'h00;
  reg [4:0] tag_12 = 5'h00;
  reg [4:0] tag_13 = 5'h00;
  reg [4:0] tag_14 = 5'h00;
  reg [4:0] tag_2 = 5'h00;
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  wire \w_en$43 ;
  wire \w_en$47 ;
  wire write__en;
  reg [255:0] activations_0 [511:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [255:0] _78_;
  always @(posedge clk) begin
    _78_ <= activations_0[beat_address];
  end
  assign read__data = _78_;
  always @(posedge clk)
    tag_1 <= _07_;
  always @(posedge clk)
    tag_2 <= _08_;
  always @(posedge clk)
    tag_3 <= _09_;
  always @(posedge clk)
    tag_4 <= _10_;
  always @(posedge clk)
    tag_5 <= _11_;
  always @(posedge clk)
    tag_6 <= _12_;
  always @(posedge clk)
    tag_7 <= _13_;
  always @(posedge clk)
    tag_8 <= _15_;
  always @(posedge clk)
    tag_9 <= _16_;
  always @(posedge clk)
    tag_10 <= _17_;
  always @(posedge clk)
    tag_11 <= _18_;
  always @(posedge clk)
    tag_12 <= _19_;
  always @(posedge clk)
    tag_13 <= _20_;
  always @(posedge clk)
    tag_14 <= _21_;
  always @(posedge clk)
    reserved <= _22_;
  assign write__en = activations__valid & activations__ready;
  assign step_end = tag[0] & tag[2];
  assign r_en = tag_8[0] & tag_8[2];
  assign _05_ = tag_10[0] & tag_10[2];
  assign _06_ = tag_11[0] & tag_11[2];
  assign _14_ = tag_12[0] & tag_12[2];
  assign _23_ = tag_13[0] & tag_13[2];
  assign add_enable = | { _23_, _14_, _06_, _05_ };
  assign _24_ = tag_10[0] & tag_10[2];
  assign add_first = _24_ & tag_10[3];
  assign \w_en$43  = step_end & tag[3];
  assign _25_ = tag_14[0] & tag_14[2];
  assign \w_en$47  = _25_ & tag_14[4];
  assign may_finish = reserved != 3'h4;
  assign \r_en$58  = results__valid & results__ready;
  assign _00_ = tag[0] & tag[2];
  assign _01_ = _00_ & tag[4];
  assign _02_ = reserved + _01_;
  assign _03_ = results__valid & results__ready;
  assign _04_ = _02_ - _03_;
  assign _22_ = rst ? 3'h0 : _04_[2:0];
  assign _21_ = rst ? 5'h00 : tag_13;
  assign _20_ = rst ? 5'h00 : tag_12;
  assign _19_ = rst ? 5'h00 : tag_11;
  assign _18_ = rst ? 5'h00 : tag_10;
  assign _17_ = rst ? 5'h00 : tag_9;
  assign _16_ = rst ? 5'h00 : tag_8;
  assign _15_ = rst ? 5'h00 : tag_7;
  assign _13_ = rst ? 5'h00 : tag_6;
  assign _12_ = rst ? 5'h00 : tag_5;
  assign _11_ = rst ? 5'h00 : tag_4;
  assign _10_ = rst ? 5'h00 : tag_3;
  assign _09_ = rst ? 5'h00 : tag_2;
  assign _08_ = rst ? 5'h00 : tag_1;
  assign _07_ = rst ? 5'h00 : tag;
  \ternhw_16x32_p1_g128_a8.constants  constants (
    .clk(clk),
    .\port$0$1020 (weights__payload[727:696]),
    .\port$0$1124 (weights__payload[831:800]),
    .\port$0$1228 (weights__payload[935:904]),
    .\port$0$1332 (weights__payload[1039:1008]),
    .\port$0$1436 (weights__payload[1143:1112]),
    .\port$0$1540 (weights__payload[1247:1216]),
    .\port$0$1644 (weights__payload[1351:1320]),
    .\port$0$1748 (weights__payload[1455:1424]),
    .\port$0$1852 (weights__payload[1559:1528]),
    .\port$0$1956 (weights__payload[1663:1632]),
    .\port$0$396 (weights__payload[103:72]),
    .\port$0$500 (weights__payload[207:176]),
    .\port$0$604 (weights__payload[311:280]),
    .\port$0$708 (weights__payload[415:384]),
    .\port$0$812 (weights__payload[519:488]),
    .\port$0$916 (weights__payload[623:592]),
    .r_data(\r_data$70 ),
    .r_en(add_first),
    .rst(rst),
    .w_en(\w_en$43 )
  );
  \ternhw_16x32_p1_g128_a8.queue_0  queue_0 (
    .clk(clk),
    .\port$199$0 (\results_0[0] ),
    .\port$200$0 (\results_0[1] ),
    .\port$201$0 (\results_0[2] ),
    .\port$202$0 (\results_0[3] ),
    .\port$203$0 (\results_0[4] ),
    .\port$204$0 (\results_0[5] ),
    .\port$205$0 (\results_0[6] ),
    .\port$206$0 (\results_0[7] ),
    .\port$207$0 (\results_0[8] ),
    .\port$208$0 (\results_0[9] ),
    .\port$209$0 (\results_0[10] ),
    .\port$210$0 (\results_0[11] ),
    .\port$211$0 (\results_0[12] ),
    .\port$212$0 (\results_0[13] ),
    .\port$213$0 (\results_0[14] ),
    .\port$214$0 (\results_0[15] ),
    .r_data(results__payload),
    .r_en(\r_en$58 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$47 )
  );
  ternhw_16x32_p1_g128_a8_row row_0_0 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [31:0]),
    .result(\results_0[0] ),
    .scale_load(r_en),
    .scales(\r_data$69 [7:0]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[63:0])
  );
  ternhw_16x32_p1_g128_a8_row row_0_1 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [63:32]),
    .result(\results_0[1] ),
    .scale_load(r_en),
    .scales(\r_data$69 [15:8]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[167:104])
  );
  ternhw_16x32_p1_g128_a8_row row_0_10 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [351:320]),
    .result(\results_0[10] ),
    .scale_load(r_en),
    .scales(\r_data$69 [87:80]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1103:1040])
  );
  ternhw_16x32_p1_g128_a8_row row_0_11 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [383:352]),
    .result(\results_0[11] ),
    .scale_load(r_en),
    .scales(\r_data$69 [95:88]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1207:1144])
  );
  ternhw_16x32_p1_g128_a8_row row_0_12 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [415:384]),
    .result(\results_0[12] ),
    .scale_load(r_en),
    .scales(\r_data$69 [103:96]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1311:1248])
  );
  ternhw_16x32_p1_g128_a8_row row_0_13 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [447:416]),
    .result(\results_0[13] ),
    .scale_load(r_en),
    .scales(\r_data$69 [111:104]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1415:1352])
  );
  ternhw_16x32_p1_g128_a8_row row_0_14 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [479:448]),
    .result(\results_0[14] ),
    .scale_load(r_en),
    .scales(\r_data$69 [119:112]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1519:1456])
  );
  ternhw_16x32_p1_g128_a8_row row_0_15 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [511:480]),
    .result(\results_0[15] ),
    .scale_load(r_en),
    .scales(\r_data$69 [127:120]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1623:1560])
  );
  ternhw_16x32_p1_g128_a8_row row_0_2 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [95:64]),
    .result(\results_0[2] ),
    .scale_load(r_en),
    .scales(\r_data$69 [23:16]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[271:208])
  );
  ternhw_16x32_p1_g128_a8_row row_0_3 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [127:96]),
    .result(\results_0[3] ),
    .scale_load(r_en),
    .scales(\r_data$69 [31:24]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[375:312])
  );
  ternhw_16x32_p1_g128_a8_row row_0_4 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [159:128]),
    .result(\results_0[4] ),
    .scale_load(r_en),
    .scales(\r_data$69 [39:32]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[479:416])
  );
  ternhw_16x32_p1_g128_a8_row row_0_5 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [191:160]),
    .result(\results_0[5] ),
    .scale_load(r_en),
    .scales(\r_data$69 [47:40]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[583:520])
  );
  ternhw_16x32_p1_g128_a8_row row_0_6 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [223:192]),
    .result(\results_0[6] ),
    .scale_load(r_en),
    .scales(\r_data$69 [55:48]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[687:624])
  );
  ternhw_16x32_p1_g128_a8_row row_0_7 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [255:224]),
    .result(\results_0[7] ),
    .scale_load(r_en),
    .scales(\r_data$69 [63:56]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[791:728])
  );
  ternhw_16x32_p1_g128_a8_row row_0_8 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [287:256]),
    .result(\results_0[8] ),
    .scale_load(r_en),
    .scales(\r_data$69 [71:64]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[895:832])
  );
  ternhw_16x32_p1_g128_a8_row row_0_9 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$70 [319:288]),
    .result(\results_0[9] ),
    .scale_load(r_en),
    .scales(\r_data$69 [79:72]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[999:936])
  );
  \ternhw_16x32_p1_g128_a8.scales  scales (
    .clk(clk),
    .\port$0$1012 (weights__payload[695:688]),
    .\port$0$1116 (weights__payload[799:792]),
    .\port$0$1220 (weights__payload[903:896]),
    .\port$0$1324 (weights__payload[1007:1000]),
    .\port$0$1428 (weights__payload[1111:1104]),
    .\port$0$1532 (weights__payload[1215:1208]),
    .\port$0$1636 (weights__payload[1319:1312]),
    .\port$0$1740 (weights__payload[1423:1416]),
    .\port$0$1844 (weights__payload[1527:1520]),
    .\port$0$1948 (weights__payload[1631:1624]),
    .\port$0$388 (weights__payload[71:64]),
    .\port$0$492 (weights__payload[175:168]),
    .\port$0$596 (weights__payload[279:272]),
    .\port$0$700 (weights__payload[383:376]),
    .\port$0$804 (weights__payload[487:480]),
    .\port$0$908 (weights__payload[591:584]),
    .r_data(\r_data$69 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(step_end)
  );
  \ternhw_16x32_p1_g128_a8.sequencer  sequencer (
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

module \ternhw_16x32_p1_g128_a8.constants (\port$0$500 , \port$0$604 , \port$0$708 , \port$0$812 , \port$0$916 , \port$0$1020 , \port$0$1124 , \port$0$1228 , \port$0$1332 , \port$0$1436 , \port$0$1540 , \port$0$1644 , \port$0$1748 , \port$0$1852 , \port$0$1956 , clk, rst, r_en, w_en, r_data, \port$0$396 
);
  input [31:0] \port$0$500 ;
  wire [31:0] \port$0$500 ;
  input [31:0] \port$0$604 ;
  wire [31:0] \port$0$604 ;
  input [31:0] \port$0$708 ;
  wire [31:0] \port$0$708 ;
  input [31:0] \port$0$812 ;
  wire [31:0] \port$0$812 ;
  input [31:0] \port$0$916 ;
  wire [31:0] \port$0$916 ;
  input [31:0] \port$0$1020 ;
  wire [31:0] \port$0$1020 ;
  input [31:0] \port$0$1124 ;
  wire [31:0] \port$0$1124 ;
  input [31:0] \port$0$1228 ;
  wire [31:0] \port$0$1228 ;
  input [31:0] \port$0$1332 ;
  wire [31:0] \port$0$1332 ;
  input [31:0] \port$0$1436 ;
  wire [31:0] \port$0$1436 ;
  input [31:0] \port$0$1540 ;
  wire [31:0] \port$0$1540 ;
  input [31:0] \port$0$1644 ;
  wire [31:0] \port$0$1644 ;
  input [31:0] \port$0$1748 ;
  wire [31:0] \port$0$1748 ;
  input [31:0] \port$0$1852 ;
  wire [31:0] \port$0$1852 ;
  input [31:0] \port$0$1956 ;
  wire [31:0] \port$0$1956 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input r_en;
  wire r_en;
  input w_en;
  wire w_en;
  output [511:0] r_data;
  wire [511:0] r_data;
  input [31:0] \port$0$396 ;
  wire [31:0] \port$0$396 ;
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
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  reg [1:0] consume = 2'h0;
  reg [2:0] level = 3'h0;
  reg [1:0] produce = 2'h0;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [511:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1956 , \port$0$1852 , \port$0$1748 , \port$0$1644 , \port$0$1540 , \port$0$1436 , \port$0$1332 , \port$0$1228 , \port$0$1124 , \port$0$1020 , \port$0$916 , \port$0$812 , \port$0$708 , \port$0$604 , \port$0$500 , \port$0$396  };
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
  assign _17_ = _15_ ? _16_[2:0] : level;
  assign _18_ = _04_ ? _05_[2:0] : _17_;
  assign _08_ = rst ? 3'h0 : _18_;
  assign _19_ = _10_ ? _11_[1:0] : consume;
  assign _07_ = rst ? 2'h0 : _19_;
  assign _20_ = _00_ ? _09_[1:0] : produce;
  assign _06_ = rst ? 2'h0 : _20_;
endmodule

module \ternhw_16x32_p1_g128_a8.last_tokens (rst, w_en, r_en, clk);
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

module \ternhw_16x32_p1_g128_a8.queue_0 (rst, w_en, r_en, \port$199$0 , \port$200$0 , \port$201$0 , \port$202$0 , \port$203$0 , \port$204$0 , \port$205$0 , \port$206$0 , \port$207$0 , \port$208$0 , \port$209$0 , \port$210$0 , \port$211$0 , \port$212$0 , \port$213$0 , \port$214$0 , r_rdy, r_data
, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$199$0 ;
  wire [31:0] \port$199$0 ;
  input [31:0] \port$200$0 ;
  wire [31:0] \port$200$0 ;
  input [31:0] \port$201$0 ;
  wire [31:0] \port$201$0 ;
  input [31:0] \port$202$0 ;
  wire [31:0] \port$202$0 ;
  input [31:0] \port$203$0 ;
  wire [31:0] \port$203$0 ;
  input [31:0] \port$204$0 ;
  wire [31:0] \port$204$0 ;
  input [31:0] \port$205$0 ;
  wire [31:0] \port$205$0 ;
  input [31:0] \port$206$0 ;
  wire [31:0] \port$206$0 ;
  input [31:0] \port$207$0 ;
  wire [31:0] \port$207$0 ;
  input [31:0] \port$208$0 ;
  wire [31:0] \port$208$0 ;
  input [31:0] \port$209$0 ;
  wire [31:0] \port$209$0 ;
  input [31:0] \port$210$0 ;
  wire [31:0] \port$210$0 ;
  input [31:0] \port$211$0 ;
  wire [31:0] \port$211$0 ;
  input [31:0] \port$212$0 ;
  wire [31:0] \port$212$0 ;
  input [31:0] \port$213$0 ;
  wire [31:0] \port$213$0 ;
  input [31:0] \port$214$0 ;
  wire [31:0] \port$214$0 ;
  output r_rdy;
  wire r_rdy;
  output [511:0] r_data;
  wire [511:0] r_data;
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
  reg [511:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$214$0 , \port$213$0 , \port$212$0 , \port$211$0 , \port$210$0 , \port$209$0 , \port$208$0 , \port$207$0 , \port$206$0 , \port$205$0 , \port$204$0 , \port$203$0 , \port$202$0 , \port$201$0 , \port$200$0 , \port$199$0  };
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

module \ternhw_16x32_p1_g128_a8.scales (\port$0$492 , \port$0$596 , \port$0$700 , \port$0$804 , \port$0$908 , \port$0$1012 , \port$0$1116 , \port$0$1220 , \port$0$1324 , \port$0$1428 , \port$0$1532 , \port$0$1636 , \port$0$1740 , \port$0$1844 , \port$0$1948 , clk, rst, w_en, r_en, r_data, \port$0$388 
);
  input [7:0] \port$0$492 ;
  wire [7:0] \port$0$492 ;
  input [7:0] \port$0$596 ;
  wire [7:0] \port$0$596 ;
  input [7:0] \port$0$700 ;
  wire [7:0] \port$0$700 ;
  input [7:0] \port$0$804 ;
  wire [7:0] \port$0$804 ;
  input [7:0] \port$0$908 ;
  wire [7:0] \port$0$908 ;
  input [7:0] \port$0$1012 ;
  wire [7:0] \port$0$1012 ;
  input [7:0] \port$0$1116 ;
  wire [7:0] \port$0$1116 ;
  input [7:0] \port$0$1220 ;
  wire [7:0] \port$0$1220 ;
  input [7:0] \port$0$1324 ;
  wire [7:0] \port$0$1324 ;
  input [7:0] \port$0$1428 ;
  wire [7:0] \port$0$1428 ;
  input [7:0] \port$0$1532 ;
  wire [7:0] \port$0$1532 ;
  input [7:0] \port$0$1636 ;
  wire [7:0] \port$0$1636 ;
  input [7:0] \port$0$1740 ;
  wire [7:0] \port$0$1740 ;
  input [7:0] \port$0$1844 ;
  wire [7:0] \port$0$1844 ;
  input [7:0] \port$0$1948 ;
  wire [7:0] \port$0$1948 ;
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
  input [7:0] \port$0$388 ;
  wire [7:0] \port$0$388 ;
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
  reg [127:0] storage [2:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1948 , \port$0$1844 , \port$0$1740 , \port$0$1636 , \port$0$1532 , \port$0$1428 , \port$0$1324 , \port$0$1220 , \port$0$1116 , \port$0$1012 , \port$0$908 , \port$0$804 , \port$0$700 , \port$0$596 , \port$0$492 , \port$0$388  };
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

module \ternhw_16x32_p1_g128_a8.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, load_address, descriptor__payload);
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
  output [8:0] load_address;
  reg [8:0] load_address = 9'h000;
  input [63:0] descriptor__payload;
  wire [63:0] descriptor__payload;
  wire _000_;
  wire [4:0] _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [16:0] _010_;
  wire [16:0] _011_;
  wire _012_;
  wire [11:0] _013_;
  wire [12:0] _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [16:0] _019_;
  wire _020_;
  wire _021_;
  wire [4:0] _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire [2:0] _026_;
  wire [2:0] _027_;
  wire [9:0] _028_;
  wire [11:0] _029_;
  wire [16:0] _030_;
  wire _031_;
  wire [11:0] _032_;
  wire [12:0] _033_;
  wire _034_;
  wire [16:0] _035_;
  wire [16:0] _036_;
  wire _037_;
  wire [8:0] _038_;
  wire [12:0] _039_;
  wire _040_;
  wire [2:0] _041_;
  wire [9:0] _042_;
  wire [16:0] _043_;
  wire _044_;
  wire [11:0] _045_;
  wire [12:0] _046_;
  wire _047_;
  wire [4:0] _048_;
  wire [4:0] _049_;
  wire _050_;
  wire _051_;
  wire [16:0] _052_;
  wire [9:0] _053_;
  wire [16:0] _054_;
  wire _055_;
  wire [24:0] _056_;
  wire [24:0] _057_;
  wire _058_;
  wire [1:0] _059_;
  wire _060_;
  wire [63:0] _061_;
  wire [1:0] _062_;
  wire [1:0] _063_;
  wire [8:0] _064_;
  wire [15:0] _065_;
  wire [3:0] _066_;
  wire [8:0] _067_;
  wire [23:0] _068_;
  wire _069_;
  wire [16:0] _070_;
  wire [15:0] _071_;
  wire [15:0] _072_;
  wire [15:0] _073_;
  wire _074_;
  wire [15:0] _075_;
  wire [15:0] _076_;
  wire [15:0] _077_;
  wire _078_;
  wire [8:0] _079_;
  wire [8:0] _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire [8:0] _083_;
  wire _084_;
  wire [8:0] _085_;
  wire [8:0] _086_;
  wire [8:0] _087_;
  wire _088_;
  wire [1:0] _089_;
  wire [1:0] _090_;
  wire [1:0] _091_;
  wire _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire _095_;
  wire [1:0] _096_;
  wire [1:0] _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire [1:0] _100_;
  wire [1:0] _101_;
  wire _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [1:0] _105_;
  wire [1:0] _106_;
  wire _107_;
  wire [1:0] _108_;
  wire _109_;
  wire [63:0] _110_;
  wire [63:0] _111_;
  wire _112_;
  wire [1:0] _113_;
  wire [1:0] _114_;
  wire [1:0] _115_;
  wire [1:0] _116_;
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
  wire [8:0] _133_;
  wire [8:0] _134_;
  wire [8:0] _135_;
  wire [8:0] _136_;
  wire [8:0] _137_;
  wire _138_;
  wire [3:0] _139_;
  wire [3:0] _140_;
  wire [3:0] _141_;
  wire [3:0] _142_;
  wire _143_;
  wire [15:0] _144_;
  wire [15:0] _145_;
  reg [1:0] beat = 2'h0;
  reg [1:0] busy = 2'h0;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] job = 64'h0000000000000000;
  reg [8:0] restart = 9'h000;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _014_ = _013_ - 1'h1;
  assign _015_ = beat == _014_;
  assign _016_ = ! group;
  assign _017_ = ! step;
  assign _018_ = _016_ & _017_;
  assign _019_ = job[39:24] - 1'h1;
  assign _020_ = group == _019_;
  assign _022_ = job[55:52] - 1'h1;
  assign _023_ = step == _022_;
  assign _024_ = _020_ & _023_;
  assign _025_ = | busy;
  assign _026_ = busy - 1'h1;
  assign _027_ = beat + 1'h1;
  assign _028_ = load_address + 1'h1;
  assign _030_ = job[39:24] - 1'h1;
  assign _031_ = group == _030_;
  assign _032_ = _031_ ? job[51:40] : 12'h004;
  assign _033_ = _032_ - 1'h1;
  assign _034_ = beat == _033_;
  assign _035_ = group + 1'h1;
  assign _036_ = job[39:24] - 1'h1;
  assign _037_ = group == _036_;
  assign _038_ = job[63:56] - 1'h1;
  assign _040_ = ! _038_;
  assign _041_ = beat + 1'h1;
  assign _042_ = load_address + 1'h1;
  assign _043_ = job[39:24] - 1'h1;
  assign _044_ = group == _043_;
  assign _045_ = _044_ ? job[51:40] : 12'h004;
  assign _046_ = _045_ - 1'h1;
  assign _047_ = beat == _046_;
  assign _048_ = step + 1'h1;
  assign _049_ = job[55:52] - 1'h1;
  assign _051_ = step == _049_;
  assign _052_ = group + 1'h1;
  assign _053_ = load_address + 1'h1;
  assign _054_ = job[39:24] - 1'h1;
  assign _055_ = group == _054_;
  assign _056_ = tile + 1'h1;
  assign _057_ = job[23:0] - 1'h1;
  assign _058_ = tile == _057_;
  always @(posedge clk)
    busy <= _059_;
  always @(posedge clk)
    job <= _061_;
  always @(posedge clk)
    fsm_state <= _062_;
  always @(posedge clk)
    beat <= _063_;
  always @(posedge clk)
    load_address <= _064_;
  always @(posedge clk)
    group <= _065_;
  always @(posedge clk)
    step <= _066_;
  always @(posedge clk)
    restart <= _067_;
  always @(posedge clk)
    tile <= _068_;
  assign _010_ = job[39:24] - 1'h1;
  assign _021_ = group == _010_;
  assign _029_ = _021_ ? job[51:40] : 12'h004;
  assign _039_ = _029_ - 1'h1;
  assign _050_ = beat == _039_;
  assign _060_ = ~ _050_;
  assign _069_ = ! busy;
  assign _070_ = job[39:24] - 1'h1;
  assign _000_ = group == _070_;
  assign _001_ = job[55:52] - 1'h1;
  assign _002_ = step == _001_;
  assign _003_ = _000_ & _002_;
  assign _004_ = ~ _003_;
  assign _005_ = _004_ | may_finish;
  assign _006_ = _069_ & _005_;
  assign _007_ = _060_ | _006_;
  assign _008_ = beat_valid & beat_ready;
  assign _009_ = ! beat;
  assign _011_ = job[39:24] - 1'h1;
  assign _012_ = group == _011_;
  assign _013_ = _012_ ? job[51:40] : 12'h004;
  assign _071_ = _047_ ? _145_ : group;
  assign _072_ = \tag.valid  ? _071_ : group;
  function [15:0] _219_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _219_ = b[15:0];
      2'b1?:
        _219_ = b[31:16];
      default:
        _219_ = a;
    endcase
  endfunction
  assign _073_ = _219_(group, { _077_, _072_ }, { _078_, _074_ });
  assign _074_ = fsm_state == 2'h2;
  assign _075_ = _037_ ? 16'h0000 : _035_[15:0];
  assign _076_ = _034_ ? _075_ : group;
  assign _077_ = load_valid ? _076_ : group;
  assign _078_ = fsm_state == 2'h1;
  assign _065_ = rst ? 16'h0000 : _073_;
  assign _079_ = _055_ ? 9'h000 : _042_[8:0];
  assign _080_ = _051_ ? _079_ : restart;
  assign _081_ = _047_ ? _080_ : _042_[8:0];
  assign _082_ = \tag.valid  ? _081_ : load_address;
  function [8:0] _230_;
    input [8:0] a;
    input [17:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _230_ = b[8:0];
      2'b1?:
        _230_ = b[17:9];
      default:
        _230_ = a;
    endcase
  endfunction
  assign _083_ = _230_(load_address, { _087_, _082_ }, { _088_, _084_ });
  assign _084_ = fsm_state == 2'h2;
  assign _085_ = _037_ ? 9'h000 : _028_[8:0];
  assign _086_ = _034_ ? _085_ : _028_[8:0];
  assign _087_ = load_valid ? _086_ : load_address;
  assign _088_ = fsm_state == 2'h1;
  assign _064_ = rst ? 9'h000 : _083_;
  assign _089_ = _047_ ? 2'h0 : _041_[1:0];
  assign _090_ = \tag.valid  ? _089_ : beat;
  function [1:0] _239_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _239_ = b[1:0];
      2'b1?:
        _239_ = b[3:2];
      default:
        _239_ = a;
    endcase
  endfunction
  assign _091_ = _239_(beat, { _094_, _090_ }, { _095_, _092_ });
  assign _092_ = fsm_state == 2'h2;
  assign _093_ = _034_ ? 2'h0 : _027_[1:0];
  assign _094_ = load_valid ? _093_ : beat;
  assign _095_ = fsm_state == 2'h1;
  assign _063_ = rst ? 2'h0 : _091_;
  assign _096_ = _058_ ? 2'h0 : fsm_state;
  assign _097_ = _055_ ? _096_ : fsm_state;
  assign _098_ = _051_ ? _097_ : fsm_state;
  assign _099_ = _047_ ? _098_ : fsm_state;
  assign _100_ = \tag.valid  ? _099_ : fsm_state;
  function [1:0] _250_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _250_ = b[1:0];
      3'b?1?:
        _250_ = b[3:2];
      3'b1??:
        _250_ = b[5:4];
      default:
        _250_ = a;
    endcase
  endfunction
  assign _101_ = _250_(fsm_state, { _108_, _106_, _100_ }, { _109_, _107_, _102_ });
  assign _102_ = fsm_state == 2'h2;
  assign _103_ = _040_ ? 2'h2 : fsm_state;
  assign _104_ = _037_ ? _103_ : fsm_state;
  assign _105_ = _034_ ? _104_ : fsm_state;
  assign _106_ = load_valid ? _105_ : fsm_state;
  assign _107_ = fsm_state == 2'h1;
  assign _108_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _109_ = ! fsm_state;
  assign _062_ = rst ? 2'h0 : _101_;
  assign _110_ = descriptor__valid ? descriptor__payload : job;
  assign _111_ = _112_ ? _110_ : job;
  assign _112_ = ! fsm_state;
  assign _061_ = rst ? 64'h0000000000000000 : _111_;
  assign _113_ = _025_ ? _026_[1:0] : busy;
  assign _114_ = _047_ ? 2'h3 : _113_;
  assign _115_ = \tag.valid  ? _114_ : _113_;
  assign _116_ = _117_ ? _115_ : _113_;
  assign _117_ = fsm_state == 2'h2;
  assign _059_ = rst ? 2'h0 : _116_;
  assign \tag.tile_last  = _118_ ? _024_ : 1'h0;
  assign _118_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _119_ ? _018_ : 1'h0;
  assign _119_ = fsm_state == 2'h2;
  assign \tag.last  = _120_ ? _015_ : 1'h0;
  assign _120_ = fsm_state == 2'h2;
  assign \tag.first  = _121_ ? _009_ : 1'h0;
  assign _121_ = fsm_state == 2'h2;
  assign \tag.valid  = _122_ ? _008_ : 1'h0;
  assign _122_ = fsm_state == 2'h2;
  assign beat_ready = _123_ ? _007_ : 1'h0;
  assign _123_ = fsm_state == 2'h2;
  assign load_ready = _124_ ? 1'h1 : 1'h0;
  assign _124_ = fsm_state == 2'h1;
  assign descriptor__ready = _125_ ? 1'h1 : 1'h0;
  assign _125_ = ! fsm_state;
  assign _126_ = _058_ ? 24'h000000 : _056_[23:0];
  assign _127_ = _055_ ? _126_ : tile;
  assign _128_ = _051_ ? _127_ : tile;
  assign _129_ = _047_ ? _128_ : tile;
  assign _130_ = \tag.valid  ? _129_ : tile;
  assign _131_ = _132_ ? _130_ : tile;
  assign _132_ = fsm_state == 2'h2;
  assign _068_ = rst ? 24'h000000 : _131_;
  assign _133_ = _055_ ? 9'h000 : _053_[8:0];
  assign _134_ = _051_ ? _133_ : restart;
  assign _135_ = _047_ ? _134_ : restart;
  assign _136_ = \tag.valid  ? _135_ : restart;
  assign _137_ = _138_ ? _136_ : restart;
  assign _138_ = fsm_state == 2'h2;
  assign _067_ = rst ? 9'h000 : _137_;
  assign _139_ = _051_ ? 4'h0 : _048_[3:0];
  assign _140_ = _047_ ? _139_ : step;
  assign _141_ = \tag.valid  ? _140_ : step;
  assign _142_ = _143_ ? _141_ : step;
  assign _143_ = fsm_state == 2'h2;
  assign _066_ = rst ? 4'h0 : _142_;
  assign _144_ = _055_ ? 16'h0000 : _052_[15:0];
  assign _145_ = _051_ ? _144_ : group;
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_16x32_p1_g128_a8_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
  input [255:0] activations;
  wire [255:0] activations;
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
  input rst;
  wire rst;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [63:0] trits;
  wire [63:0] trits;
  wire [7:0] _000_;
  wire [7:0] _001_;
  wire [21:0] _002_;
  wire [21:0] _003_;
  wire [22:0] _004_;
  wire [31:0] _005_;
  wire [32:0] _006_;
  wire [14:0] _007_;
  wire [20:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [31:0] _011_;
  wire [7:0] _012_;
  wire [7:0] _013_;
  wire [7:0] _014_;
  wire [7:0] _015_;
  wire [7:0] _016_;
  wire [7:0] _017_;
  wire [7:0] _018_;
  wire [7:0] _019_;
  wire [7:0] _020_;
  wire [7:0] _021_;
  wire [7:0] _022_;
  wire [7:0] _023_;
  wire [7:0] _024_;
  wire [7:0] _025_;
  wire [7:0] _026_;
  wire [7:0] _027_;
  wire [7:0] _028_;
  wire [7:0] _029_;
  wire [7:0] _030_;
  wire [7:0] _031_;
  wire [7:0] _032_;
  wire [7:0] _033_;
  wire [7:0] _034_;
  wire [7:0] _035_;
  wire [7:0] _036_;
  wire [7:0] _037_;
  wire [7:0] _038_;
  wire [7:0] _039_;
  wire [7:0] _040_;
  wire [7:0] _041_;
  wire [7:0] _042_;
  wire [7:0] _043_;
  wire [7:0] _044_;
  wire [7:0] _045_;
  wire [7:0] _046_;
  wire [7:0] _047_;
  wire [7:0] _048_;
  wire [7:0] _049_;
  wire [7:0] _050_;
  wire [7:0] _051_;
  wire [7:0] _052_;
  wire [7:0] _053_;
  wire [7:0] _054_;
  wire [7:0] _055_;
  wire [7:0] _056_;
  wire [7:0] _057_;
  wire [7:0] _058_;
  wire [7:0] _059_;
  wire [7:0] _060_;
  wire [7:0] _061_;
  wire [7:0] _062_;
  wire [7:0] _063_;
  wire [7:0] _064_;
  wire [7:0] _065_;
  wire [7:0] _066_;
  wire [7:0] _067_;
  wire [7:0] _068_;
  wire [7:0] _069_;
  wire [8:0] _070_;
  wire [8:0] _071_;
  wire [8:0] _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [7:0] _075_;
  wire [8:0] _076_;
  wire [8:0] _077_;
  wire [8:0] _078_;
  wire [8:0] _079_;
  wire [8:0] _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire [8:0] _083_;
  wire [8:0] _084_;
  wire [8:0] _085_;
  wire [7:0] _086_;
  wire [8:0] _087_;
  wire [9:0] _088_;
  wire [9:0] _089_;
  wire [9:0] _090_;
  wire [9:0] _091_;
  wire [9:0] _092_;
  wire [9:0] _093_;
  wire [9:0] _094_;
  wire [9:0] _095_;
  wire [10:0] _096_;
  wire [7:0] _097_;
  wire [10:0] _098_;
  wire [10:0] _099_;
  wire [10:0] _100_;
  wire [11:0] _101_;
  wire [11:0] _102_;
  wire [12:0] _103_;
  wire [14:0] _104_;
  wire [15:0] _105_;
  reg signed [8:0] dot_0_0_0 = 9'h000;
  reg signed [8:0] dot_0_0_1 = 9'h000;
  reg signed [8:0] dot_0_0_10 = 9'h000;
  reg signed [8:0] dot_0_0_11 = 9'h000;
  reg signed [8:0] dot_0_0_12 = 9'h000;
  reg signed [8:0] dot_0_0_13 = 9'h000;
  reg signed [8:0] dot_0_0_14 = 9'h000;
  reg signed [8:0] dot_0_0_15 = 9'h000;
  reg signed [8:0] dot_0_0_2 = 9'h000;
  reg signed [8:0] dot_0_0_3 = 9'h000;
  reg signed [8:0] dot_0_0_4 = 9'h000;
  reg signed [8:0] dot_0_0_5 = 9'h000;
  reg signed [8:0] dot_0_0_6 = 9'h000;
  reg signed [8:0] dot_0_0_7 = 9'h000;
  reg signed [8:0] dot_0_0_8 = 9'h000;
  reg signed [8:0] dot_0_0_9 = 9'h000;
  reg signed [9:0] dot_0_1_0 = 10'h000;
  reg signed [9:0] dot_0_1_1 = 10'h000;
  reg signed [9:0] dot_0_1_2 = 10'h000;
  reg signed [9:0] dot_0_1_3 = 10'h000;
  reg signed [9:0] dot_0_1_4 = 10'h000;
  reg signed [9:0] dot_0_1_5 = 10'h000;
  reg signed [9:0] dot_0_1_6 = 10'h000;
  reg signed [9:0] dot_0_1_7 = 10'h000;
  reg signed [10:0] dot_0_2_0 = 11'h000;
  reg signed [10:0] dot_0_2_1 = 11'h000;
  reg signed [10:0] dot_0_2_2 = 11'h000;
  reg signed [10:0] dot_0_2_3 = 11'h000;
  reg signed [11:0] dot_0_3_0 = 12'h000;
  reg signed [11:0] dot_0_3_1 = 12'h000;
  reg signed [12:0] dot_0_4_0 = 13'h0000;
  reg signed [14:0] group_sum_0 = 15'h0000;
  reg [7:0] mantissa_0 = 8'h00;
  reg signed [20:0] multiplicand_0 = 21'h000000;
  reg signed [22:0] scaled_0_0 = 23'h000000;
  reg signed [7:0] term_0_0 = 8'h00;
  reg signed [7:0] term_0_1 = 8'h00;
  reg signed [7:0] term_0_10 = 8'h00;
  reg signed [7:0] term_0_11 = 8'h00;
  reg signed [7:0] term_0_12 = 8'h00;
  reg signed [7:0] term_0_13 = 8'h00;
  reg signed [7:0] term_0_14 = 8'h00;
  reg signed [7:0] term_0_15 = 8'h00;
  reg signed [7:0] term_0_16 = 8'h00;
  reg signed [7:0] term_0_17 = 8'h00;
  reg signed [7:0] term_0_18 = 8'h00;
  reg signed [7:0] term_0_19 = 8'h00;
  reg signed [7:0] term_0_2 = 8'h00;
  reg signed [7:0] term_0_20 = 8'h00;
  reg signed [7:0] term_0_21 = 8'h00;
  reg signed [7:0] term_0_22 = 8'h00;
  reg signed [7:0] term_0_23 = 8'h00;
  reg signed [7:0] term_0_24 = 8'h00;
  reg signed [7:0] term_0_25 = 8'h00;
  reg signed [7:0] term_0_26 = 8'h00;
  reg signed [7:0] term_0_27 = 8'h00;
  reg signed [7:0] term_0_28 = 8'h00;
  reg signed [7:0] term_0_29 = 8'h00;
  reg signed [7:0] term_0_3 = 8'h00;
  reg signed [7:0] term_0_30 = 8'h00;
  reg signed [7:0] term_0_31 = 8'h00;
  reg signed [7:0] term_0_4 = 8'h00;
  reg signed [7:0] term_0_5 = 8'h00;
  reg signed [7:0] term_0_6 = 8'h00;
  reg signed [7:0] term_0_7 = 8'h00;
  reg signed [7:0] term_0_8 = 8'h00;
  reg signed [7:0] term_0_9 = 8'h00;
  reg [63:0] trits_0 = 64'h0000000000000000;
  assign _000_ = activations[7:0] ^ { trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1] };
  assign _020_ = trits_0[0] ? _000_ : 8'h00;
  assign _031_ = activations[15:8] ^ { trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3] };
  assign _042_ = trits_0[2] ? _031_ : 8'h00;
  assign _053_ = activations[23:16] ^ { trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5] };
  assign _064_ = trits_0[4] ? _053_ : 8'h00;
  assign _075_ = activations[31:24] ^ { trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7] };
  assign _086_ = trits_0[6] ? _075_ : 8'h00;
  assign _097_ = activations[39:32] ^ { trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9] };
  assign _001_ = trits_0[8] ? _097_ : 8'h00;
  assign _010_ = activations[47:40] ^ { trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11] };
  assign _012_ = trits_0[10] ? _010_ : 8'h00;
  assign _013_ = activations[55:48] ^ { trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13] };
  assign _014_ = trits_0[12] ? _013_ : 8'h00;
  assign _015_ = activations[63:56] ^ { trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15] };
  assign _016_ = trits_0[14] ? _015_ : 8'h00;
  assign _017_ = activations[71:64] ^ { trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17] };
  assign _018_ = trits_0[16] ? _017_ : 8'h00;
  assign _019_ = activations[79:72] ^ { trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19] };
  assign _021_ = trits_0[18] ? _019_ : 8'h00;
  assign _022_ = activations[87:80] ^ { trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21] };
  assign _023_ = trits_0[20] ? _022_ : 8'h00;
  assign _024_ = activations[95:88] ^ { trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23] };
  assign _025_ = trits_0[22] ? _024_ : 8'h00;
  assign _026_ = activations[103:96] ^ { trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25] };
  assign _027_ = trits_0[24] ? _026_ : 8'h00;
  assign _028_ = activations[111:104] ^ { trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27] };
  assign _029_ = trits_0[26] ? _028_ : 8'h00;
  assign _030_ = activations[119:112] ^ { trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29] };
  assign _032_ = trits_0[28] ? _030_ : 8'h00;
  assign _033_ = activations[127:120] ^ { trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31] };
  assign _034_ = trits_0[30] ? _033_ : 8'h00;
  assign _035_ = activations[135:128] ^ { trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33] };
  assign _036_ = trits_0[32] ? _035_ : 8'h00;
  assign _037_ = activations[143:136] ^ { trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35] };
  assign _038_ = trits_0[34] ? _037_ : 8'h00;
  assign _039_ = activations[151:144] ^ { trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37] };
  assign _040_ = trits_0[36] ? _039_ : 8'h00;
  assign _041_ = activations[159:152] ^ { trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39] };
  assign _043_ = trits_0[38] ? _041_ : 8'h00;
  assign _044_ = activations[167:160] ^ { trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41] };
  assign _045_ = trits_0[40] ? _044_ : 8'h00;
  assign _046_ = activations[175:168] ^ { trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43] };
  assign _047_ = trits_0[42] ? _046_ : 8'h00;
  assign _048_ = activations[183:176] ^ { trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45] };
  assign _049_ = trits_0[44] ? _048_ : 8'h00;
  assign _050_ = activations[191:184] ^ { trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47] };
  assign _051_ = trits_0[46] ? _050_ : 8'h00;
  assign _052_ = activations[199:192] ^ { trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49] };
  assign _054_ = trits_0[48] ? _052_ : 8'h00;
  assign _055_ = activations[207:200] ^ { trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51] };
  assign _056_ = trits_0[50] ? _055_ : 8'h00;
  assign _057_ = activations[215:208] ^ { trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53] };
  assign _058_ = trits_0[52] ? _057_ : 8'h00;
  assign _059_ = activations[223:216] ^ { trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55] };
  assign _060_ = trits_0[54] ? _059_ : 8'h00;
  assign _061_ = activations[231:224] ^ { trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57] };
  assign _062_ = trits_0[56] ? _061_ : 8'h00;
  assign _063_ = activations[239:232] ^ { trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59] };
  assign _065_ = trits_0[58] ? _063_ : 8'h00;
  assign _066_ = activations[247:240] ^ { trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61] };
  assign _067_ = trits_0[60] ? _066_ : 8'h00;
  assign _068_ = activations[255:248] ^ { trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63] };
  assign _069_ = trits_0[62] ? _068_ : 8'h00;
  assign _070_ = $signed(term_0_0) + $signed(term_0_1);
  assign _071_ = $signed(term_0_2) + $signed(term_0_3);
  assign _072_ = $signed(term_0_4) + $signed(term_0_5);
  assign _073_ = $signed(term_0_6) + $signed(term_0_7);
  assign _074_ = $signed(term_0_8) + $signed(term_0_9);
  assign _076_ = $signed(term_0_10) + $signed(term_0_11);
  assign _077_ = $signed(term_0_12) + $signed(term_0_13);
  assign _078_ = $signed(term_0_14) + $signed(term_0_15);
  assign _079_ = $signed(term_0_16) + $signed(term_0_17);
  assign _080_ = $signed(term_0_18) + $signed(term_0_19);
  assign _081_ = $signed(term_0_20) + $signed(term_0_21);
  assign _082_ = $signed(term_0_22) + $signed(term_0_23);
  assign _083_ = $signed(term_0_24) + $signed(term_0_25);
  assign _084_ = $signed(term_0_26) + $signed(term_0_27);
  assign _085_ = $signed(term_0_28) + $signed(term_0_29);
  assign _087_ = $signed(term_0_30) + $signed(term_0_31);
  assign _088_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _089_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  assign _090_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  assign _091_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  assign _092_ = $signed(dot_0_0_8) + $signed(dot_0_0_9);
  assign _093_ = $signed(dot_0_0_10) + $signed(dot_0_0_11);
  assign _094_ = $signed(dot_0_0_12) + $signed(dot_0_0_13);
  assign _095_ = $signed(dot_0_0_14) + $signed(dot_0_0_15);
  assign _096_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  assign _098_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  assign _099_ = $signed(dot_0_1_4) + $signed(dot_0_1_5);
  assign _100_ = $signed(dot_0_1_6) + $signed(dot_0_1_7);
  assign _101_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  assign _102_ = $signed(dot_0_2_2) + $signed(dot_0_2_3);
  assign _103_ = $signed(dot_0_3_0) + $signed(dot_0_3_1);
  assign _104_ = sum_first ? 15'h0000 : group_sum_0;
  assign _105_ = $signed(_104_) + $signed(dot_0_4_0);
  assign _002_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[20], multiplicand_0 };
  assign _003_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _004_ = $signed(_002_) + $signed(_003_);
  assign _005_ = add_first ? constant : result;
  assign _006_ = $signed(_005_) + $signed(scaled_0_0);
  always @(posedge clk)
    trits_0 <= trits;
  always @(posedge clk)
    term_0_0 <= _020_;
  always @(posedge clk)
    term_0_1 <= _042_;
  always @(posedge clk)
    term_0_2 <= _064_;
  always @(posedge clk)
    term_0_3 <= _086_;
  always @(posedge clk)
    term_0_4 <= _001_;
  always @(posedge clk)
    term_0_5 <= _012_;
  always @(posedge clk)
    term_0_6 <= _014_;
  always @(posedge clk)
    term_0_7 <= _016_;
  always @(posedge clk)
    term_0_8 <= _018_;
  always @(posedge clk)
    term_0_9 <= _021_;
  always @(posedge clk)
    term_0_10 <= _023_;
  always @(posedge clk)
    term_0_11 <= _025_;
  always @(posedge clk)
    term_0_12 <= _027_;
  always @(posedge clk)
    term_0_13 <= _029_;
  always @(posedge clk)
    term_0_14 <= _032_;
  always @(posedge clk)
    term_0_15 <= _034_;
  always @(posedge clk)
    term_0_16 <= _036_;
  always @(posedge clk)
    term_0_17 <= _038_;
  always @(posedge clk)
    term_0_18 <= _040_;
  always @(posedge clk)
    term_0_19 <= _043_;
  always @(posedge clk)
    term_0_20 <= _045_;
  always @(posedge clk)
    term_0_21 <= _047_;
  always @(posedge clk)
    term_0_22 <= _049_;
  always @(posedge clk)
    term_0_23 <= _051_;
  always @(posedge clk)
    term_0_24 <= _054_;
  always @(posedge clk)
    term_0_25 <= _056_;
  always @(posedge clk)
    term_0_26 <= _058_;
  always @(posedge clk)
    term_0_27 <= _060_;
  always @(posedge clk)
    term_0_28 <= _062_;
  always @(posedge clk)
    term_0_29 <= _065_;
  always @(posedge clk)
    term_0_30 <= _067_;
  always @(posedge clk)
    term_0_31 <= _069_;
  always @(posedge clk)
    dot_0_0_0 <= _070_;
  always @(posedge clk)
    dot_0_0_1 <= _071_;
  always @(posedge clk)
    dot_0_0_2 <= _072_;
  always @(posedge clk)
    dot_0_0_3 <= _073_;
  always @(posedge clk)
    dot_0_0_4 <= _074_;
  always @(posedge clk)
    dot_0_0_5 <= _076_;
  always @(posedge clk)
    dot_0_0_6 <= _077_;
  always @(posedge clk)
    dot_0_0_7 <= _078_;
  always @(posedge clk)
    dot_0_0_8 <= _079_;
  always @(posedge clk)
    dot_0_0_9 <= _080_;
  always @(posedge clk)
    dot_0_0_10 <= _081_;
  always @(posedge clk)
    dot_0_0_11 <= _082_;
  always @(posedge clk)
    dot_0_0_12 <= _083_;
  always @(posedge clk)
    dot_0_0_13 <= _084_;
  always @(posedge clk)
    dot_0_0_14 <= _085_;
  always @(posedge clk)
    dot_0_0_15 <= _087_;
  always @(posedge clk)
    dot_0_1_0 <= _088_;
  always @(posedge clk)
    dot_0_1_1 <= _089_;
  always @(posedge clk)
    dot_0_1_2 <= _090_;
  always @(posedge clk)
    dot_0_1_3 <= _091_;
  always @(posedge clk)
    dot_0_1_4 <= _092_;
  always @(posedge clk)
    dot_0_1_5 <= _093_;
  always @(posedge clk)
    dot_0_1_6 <= _094_;
  always @(posedge clk)
    dot_0_1_7 <= _095_;
  always @(posedge clk)
    dot_0_2_0 <= _096_;
  always @(posedge clk)
    dot_0_2_1 <= _098_;
  always @(posedge clk)
    dot_0_2_2 <= _099_;
  always @(posedge clk)
    dot_0_2_3 <= _100_;
  always @(posedge clk)
    dot_0_3_0 <= _101_;
  always @(posedge clk)
    dot_0_3_1 <= _102_;
  always @(posedge clk)
    dot_0_4_0 <= _103_;
  always @(posedge clk)
    group_sum_0 <= _007_;
  always @(posedge clk)
    multiplicand_0 <= _008_;
  always @(posedge clk)
    mantissa_0 <= _009_;
  always @(posedge clk)
    scaled_0_0 <= _004_;
  always @(posedge clk)
    result <= _011_;
  assign _011_ = add_enable ? _006_[31:0] : result;
  assign _009_ = scale_load ? scales : { 2'h0, mantissa_0[7:2] };
  assign _008_ = scale_load ? { group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0 } : { multiplicand_0[18:0], 2'h0 };
  assign _007_ = sum_enable ? _105_[14:0] : group_sum_0;
endmodule
