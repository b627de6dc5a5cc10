module ternhw_16x32_p2_g128_a8(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [255:0] activations__payload;
  wire [255:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [2815:0] weights__payload;
  wire [2815:0] weights__payload;
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
  wire [4:0] _22_;
  wire [2:0] _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  wire add_enable;
  wire add_first;
  wire [8:0] beat_address;
  wire may_finish;
  wire [255:0] \r_data$70 ;
  wire [511:0] \r_data$71 ;
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
  reg [4:0] tag_15 = 5'h00;
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
  reg [255:0] _81_;
  always @(posedge clk) begin
    _81_ <= activations_0[beat_address];
  end
  assign read__data = _81_;
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
    tag_15 <= _22_;
  always @(posedge clk)
    reserved <= _23_;
  assign write__en = activations__valid & activations__ready;
  assign step_end = tag[0] & tag[2];
  assign r_en = tag_8[0] & tag_8[2];
  assign _05_ = tag_11[0] & tag_11[2];
  assign _06_ = tag_12[0] & tag_12[2];
  assign _14_ = tag_13[0] & tag_13[2];
  assign _24_ = tag_14[0] & tag_14[2];
  assign add_enable = | { _24_, _14_, _06_, _05_ };
  assign _25_ = tag_11[0] & tag_11[2];
  assign add_first = _25_ & tag_11[3];
  assign \w_en$43  = step_end & tag[3];
  assign _26_ = tag_15[0] & tag_15[2];
  assign \w_en$47  = _26_ & tag_15[4];
  assign may_finish = reserved != 3'h4;
  assign \r_en$58  = results__valid & results__ready;
  assign _00_ = tag[0] & tag[2];
  assign _01_ = _00_ & tag[4];
  assign _02_ = reserved + _01_;
  assign _03_ = results__valid & results__ready;
  assign _04_ = _02_ - _03_;
  assign _23_ = rst ? 3'h0 : _04_[2:0];
  assign _22_ = rst ? 5'h00 : tag_14;
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
  \ternhw_16x32_p2_g128_a8.constants  constants (
    .clk(clk),
    .\port$0$1172 (weights__payload[879:848]),
    .\port$0$1348 (weights__payload[1055:1024]),
    .\port$0$1524 (weights__payload[1231:1200]),
    .\port$0$1700 (weights__payload[1407:1376]),
    .\port$0$1876 (weights__payload[1583:1552]),
    .\port$0$2052 (weights__payload[1759:1728]),
    .\port$0$2228 (weights__payload[1935:1904]),
    .\port$0$2404 (weights__payload[2111:2080]),
    .\port$0$2580 (weights__payload[2287:2256]),
    .\port$0$2756 (weights__payload[2463:2432]),
    .\port$0$2932 (weights__payload[2639:2608]),
    .\port$0$3108 (weights__payload[2815:2784]),
    .\port$0$468 (weights__payload[175:144]),
    .\port$0$644 (weights__payload[351:320]),
    .\port$0$820 (weights__payload[527:496]),
    .\port$0$996 (weights__payload[703:672]),
    .r_data(\r_data$71 ),
    .r_en(add_first),
    .rst(rst),
    .w_en(\w_en$43 )
  );
  \ternhw_16x32_p2_g128_a8.queue_0  queue_0 (
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
  ternhw_16x32_p2_g128_a8_row row_0_0 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [31:0]),
    .result(\results_0[0] ),
    .scale_load(r_en),
    .scales(\r_data$70 [15:0]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_16x32_p2_g128_a8_row row_0_1 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [63:32]),
    .result(\results_0[1] ),
    .scale_load(r_en),
    .scales(\r_data$70 [31:16]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[303:176])
  );
  ternhw_16x32_p2_g128_a8_row row_0_10 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [351:320]),
    .result(\results_0[10] ),
    .scale_load(r_en),
    .scales(\r_data$70 [175:160]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1887:1760])
  );
  ternhw_16x32_p2_g128_a8_row row_0_11 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [383:352]),
    .result(\results_0[11] ),
    .scale_load(r_en),
    .scales(\r_data$70 [191:176]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[2063:1936])
  );
  ternhw_16x32_p2_g128_a8_row row_0_12 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [415:384]),
    .result(\results_0[12] ),
    .scale_load(r_en),
    .scales(\r_data$70 [207:192]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[2239:2112])
  );
  ternhw_16x32_p2_g128_a8_row row_0_13 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [447:416]),
    .result(\results_0[13] ),
    .scale_load(r_en),
    .scales(\r_data$70 [223:208]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[2415:2288])
  );
  ternhw_16x32_p2_g128_a8_row row_0_14 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [479:448]),
    .result(\results_0[14] ),
    .scale_load(r_en),
    .scales(\r_data$70 [239:224]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[2591:2464])
  );
  ternhw_16x32_p2_g128_a8_row row_0_15 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [511:480]),
    .result(\results_0[15] ),
    .scale_load(r_en),
    .scales(\r_data$70 [255:240]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[2767:2640])
  );
  ternhw_16x32_p2_g128_a8_row row_0_2 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [95:64]),
    .result(\results_0[2] ),
    .scale_load(r_en),
    .scales(\r_data$70 [47:32]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[479:352])
  );
  ternhw_16x32_p2_g128_a8_row row_0_3 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [127:96]),
    .result(\results_0[3] ),
    .scale_load(r_en),
    .scales(\r_data$70 [63:48]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[655:528])
  );
  ternhw_16x32_p2_g128_a8_row row_0_4 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [159:128]),
    .result(\results_0[4] ),
    .scale_load(r_en),
    .scales(\r_data$70 [79:64]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[831:704])
  );
  ternhw_16x32_p2_g128_a8_row row_0_5 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [191:160]),
    .result(\results_0[5] ),
    .scale_load(r_en),
    .scales(\r_data$70 [95:80]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1007:880])
  );
  ternhw_16x32_p2_g128_a8_row row_0_6 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [223:192]),
    .result(\results_0[6] ),
    .scale_load(r_en),
    .scales(\r_data$70 [111:96]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1183:1056])
  );
  ternhw_16x32_p2_g128_a8_row row_0_7 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [255:224]),
    .result(\results_0[7] ),
    .scale_load(r_en),
    .scales(\r_data$70 [127:112]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1359:1232])
  );
  ternhw_16x32_p2_g128_a8_row row_0_8 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [287:256]),
    .result(\results_0[8] ),
    .scale_load(r_en),
    .scales(\r_data$70 [143:128]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1535:1408])
  );
  ternhw_16x32_p2_g128_a8_row row_0_9 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$71 [319:288]),
    .result(\results_0[9] ),
    .scale_load(r_en),
    .scales(\r_data$70 [159:144]),
    .sum_enable(tag_7[0]),
    .sum_first(tag_7[1]),
    .trits(weights__payload[1711:1584])
  );
  \ternhw_16x32_p2_g128_a8.scales  scales (
    .clk(clk),
    .\port$0$1156 (weights__payload[847:832]),
    .\port$0$1332 (weights__payload[1023:1008]),
    .\port$0$1508 (weights__payload[1199:1184]),
    .\port$0$1684 (weights__payload[1375:1360]),
    .\port$0$1860 (weights__payload[1551:1536]),
    .\port$0$2036 (weights__payload[1727:1712]),
    .\port$0$2212 (weights__payload[1903:1888]),
    .\port$0$2388 (weights__payload[2079:2064]),
    .\port$0$2564 (weights__payload[2255:2240]),
    .\port$0$2740 (weights__payload[2431:2416]),
    .\port$0$2916 (weights__payload[2607:2592]),
    .\port$0$3092 (weights__payload[2783:2768]),
    .\port$0$452 (weights__payload[143:128]),
    .\port$0$628 (weights__payload[319:304]),
    .\port$0$804 (weights__payload[495:480]),
    .\port$0$980 (weights__payload[671:656]),
    .r_data(\r_data$70 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(step_end)
  );
  \ternhw_16x32_p2_g128_a8.sequencer  sequencer (
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

module \ternhw_16x32_p2_g128_a8.constants (\port$0$644 , \port$0$820 , \port$0$996 , \port$0$1172 , \port$0$1348 , \port$0$1524 , \port$0$1700 , \port$0$1876 , \port$0$2052 , \port$0$2228 , \port$0$2404 , \port$0$2580 , \port$0$2756 , \port$0$2932 , \port$0$3108 , clk, rst, r_en, w_en, r_data, \port$0$468 
);
  input [31:0] \port$0$644 ;
  wire [31:0] \port$0$644 ;
  input [31:0] \port$0$820 ;
  wire [31:0] \port$0$820 ;
  input [31:0] \port$0$996 ;
  wire [31:0] \port$0$996 ;
  input [31:0] \port$0$1172 ;
  wire [31:0] \port$0$1172 ;
  input [31:0] \port$0$1348 ;
  wire [31:0] \port$0$1348 ;
  input [31:0] \port$0$1524 ;
  wire [31:0] \port$0$1524 ;
  input [31:0] \port$0$1700 ;
  wire [31:0] \port$0$1700 ;
  input [31:0] \port$0$1876 ;
  wire [31:0] \port$0$1876 ;
  input [31:0] \port$0$2052 ;
  wire [31:0] \port$0$2052 ;
  input [31:0] \port$0$2228 ;
  wire [31:0] \port$0$2228 ;
  input [31:0] \port$0$2404 ;
  wire [31:0] \port$0$2404 ;
  input [31:0] \port$0$2580 ;
  wire [31:0] \port$0$2580 ;
  input [31:0] \port$0$2756 ;
  wire [31:0] \port$0$2756 ;
  input [31:0] \port$0$2932 ;
  wire [31:0] \port$0$2932 ;
  input [31:0] \port$0$3108 ;
  wire [31:0] \port$0$3108 ;
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
  input [31:0] \port$0$468 ;
  wire [31:0] \port$0$468 ;
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
      storage[produce] <= { \port$0$3108 , \port$0$2932 , \port$0$2756 , \port$0$2580 , \port$0$2404 , \port$0$2228 , \port$0$2052 , \port$0$1876 , \port$0$1700 , \port$0$1524 , \port$0$1348 , \port$0$1172 , \port$0$996 , \port$0$820 , \port$0$644 , \port$0$468  };
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

module \ternhw_16x32_p2_g128_a8.last_tokens (rst, w_en, r_en, clk);
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

module \ternhw_16x32_p2_g128_a8.queue_0 (rst, w_en, r_en, \port$199$0 , \port$200$0 , \port$201$0 , \port$202$0 , \port$203$0 , \port$204$0 , \port$205$0 , \port$206$0 , \port$207$0 , \port$208$0 , \port$209$0 , \port$210$0 , \port$211$0 , \port$212$0 , \port$213$0 , \port$214$0 , r_rdy, r_data
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

module \ternhw_16x32_p2_g128_a8.scales (\port$0$628 , \port$0$804 , \port$0$980 , \port$0$1156 , \port$0$1332 , \port$0$1508 , \port$0$1684 , \port$0$1860 , \port$0$2036 , \port$0$2212 , \port$0$2388 , \port$0$2564 , \port$0$2740 , \port$0$2916 , \port$0$3092 , clk, rst, w_en, r_en, r_data, \port$0$452 
);
  input [15:0] \port$0$628 ;
  wire [15:0] \port$0$628 ;
  input [15:0] \port$0$804 ;
  wire [15:0] \port$0$804 ;
  input [15:0] \port$0$980 ;
  wire [15:0] \port$0$980 ;
  input [15:0] \port$0$1156 ;
  wire [15:0] \port$0$1156 ;
  input [15:0] \port$0$1332 ;
  wire [15:0] \port$0$1332 ;
  input [15:0] \port$0$1508 ;
  wire [15:0] \port$0$1508 ;
  input [15:0] \port$0$1684 ;
  wire [15:0] \port$0$1684 ;
  input [15:0] \port$0$1860 ;
  wire [15:0] \port$0$1860 ;
  input [15:0] \port$0$2036 ;
  wire [15:0] \port$0$2036 ;
  input [15:0] \port$0$2212 ;
  wire [15:0] \port$0$2212 ;
  input [15:0] \port$0$2388 ;
  wire [15:0] \port$0$2388 ;
  input [15:0] \port$0$2564 ;
  wire [15:0] \port$0$2564 ;
  input [15:0] \port$0$2740 ;
  wire [15:0] \port$0$2740 ;
  input [15:0] \port$0$2916 ;
  wire [15:0] \port$0$2916 ;
  input [15:0] \port$0$3092 ;
  wire [15:0] \port$0$3092 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [255:0] r_data;
  wire [255:0] r_data;
  input [15:0] \port$0$452 ;
  wire [15:0] \port$0$452 ;
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
  reg [255:0] storage [2:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$3092 , \port$0$2916 , \port$0$2740 , \port$0$2564 , \port$0$2388 , \port$0$2212 , \port$0$2036 , \port$0$1860 , \port$0$1684 , \port$0$1508 , \port$0$1332 , \port$0$1156 , \port$0$980 , \port$0$804 , \port$0$628 , \port$0$452  };
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

module \ternhw_16x32_p2_g128_a8.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, load_address, descriptor__payload);
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

module ternhw_16x32_p2_g128_a8_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
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
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [31:0] result;
  reg signed [31:0] result = 32'd0;
  input [127:0] trits;
  wire [127:0] trits;
  wire [7:0] _000_;
  wire [7:0] _001_;
  wire [7:0] _002_;
  wire [7:0] _003_;
  wire [7:0] _004_;
  wire [7:0] _005_;
  wire [7:0] _006_;
  wire [7:0] _007_;
  wire [7:0] _008_;
  wire [7:0] _009_;
  wire [7:0] _010_;
  wire [7:0] _011_;
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
  wire [7:0] _070_;
  wire [7:0] _071_;
  wire [8:0] _072_;
  wire [8:0] _073_;
  wire [8:0] _074_;
  wire [8:0] _075_;
  wire [8:0] _076_;
  wire [8:0] _077_;
  wire [7:0] _078_;
  wire [8:0] _079_;
  wire [8:0] _080_;
  wire [8:0] _081_;
  wire [8:0] _082_;
  wire [8:0] _083_;
  wire [8:0] _084_;
  wire [8:0] _085_;
  wire [8:0] _086_;
  wire [8:0] _087_;
  wire [8:0] _088_;
  wire [7:0] _089_;
  wire [9:0] _090_;
  wire [9:0] _091_;
  wire [9:0] _092_;
  wire [9:0] _093_;
  wire [9:0] _094_;
  wire [9:0] _095_;
  wire [9:0] _096_;
  wire [9:0] _097_;
  wire [10:0] _098_;
  wire [10:0] _099_;
  wire [7:0] _100_;
  wire [10:0] _101_;
  wire [10:0] _102_;
  wire [11:0] _103_;
  wire [11:0] _104_;
  wire [12:0] _105_;
  wire [14:0] _106_;
  wire [15:0] _107_;
  wire [7:0] _108_;
  wire [7:0] _109_;
  wire [21:0] _110_;
  wire [21:0] _111_;
  wire [22:0] _112_;
  wire [21:0] _113_;
  wire [21:0] _114_;
  wire [22:0] _115_;
  wire [23:0] _116_;
  wire [7:0] _117_;
  wire [31:0] _118_;
  wire [32:0] _119_;
  wire [14:0] _120_;
  wire [20:0] _121_;
  wire [7:0] _122_;
  wire [14:0] _123_;
  wire [20:0] _124_;
  wire [7:0] _125_;
  wire [31:0] _126_;
  wire [7:0] _127_;
  wire [7:0] _128_;
  wire [7:0] _129_;
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
  wire [7:0] _140_;
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
  wire [7:0] _151_;
  wire [7:0] _152_;
  wire [7:0] _153_;
  wire [7:0] _154_;
  wire [7:0] _155_;
  wire [7:0] _156_;
  wire [7:0] _157_;
  wire [7:0] _158_;
  wire [7:0] _159_;
  wire [7:0] _160_;
  wire [7:0] _161_;
  wire [7:0] _162_;
  wire [7:0] _163_;
  wire [7:0] _164_;
  wire [7:0] _165_;
  wire [7:0] _166_;
  wire [7:0] _167_;
  wire [7:0] _168_;
  wire [7:0] _169_;
  wire [7:0] _170_;
  wire [7:0] _171_;
  wire [7:0] _172_;
  wire [7:0] _173_;
  wire [8:0] _174_;
  wire [8:0] _175_;
  wire [8:0] _176_;
  wire [8:0] _177_;
  wire [8:0] _178_;
  wire [7:0] _179_;
  wire [8:0] _180_;
  wire [8:0] _181_;
  wire [8:0] _182_;
  wire [8:0] _183_;
  wire [8:0] _184_;
  wire [8:0] _185_;
  wire [8:0] _186_;
  wire [8:0] _187_;
  wire [8:0] _188_;
  wire [8:0] _189_;
  wire [7:0] _190_;
  wire [8:0] _191_;
  wire [9:0] _192_;
  wire [9:0] _193_;
  wire [9:0] _194_;
  wire [9:0] _195_;
  wire [9:0] _196_;
  wire [9:0] _197_;
  wire [9:0] _198_;
  wire [9:0] _199_;
  wire [10:0] _200_;
  wire [7:0] _201_;
  wire [10:0] _202_;
  wire [10:0] _203_;
  wire [10:0] _204_;
  wire [11:0] _205_;
  wire [11:0] _206_;
  wire [12:0] _207_;
  wire [14:0] _208_;
  wire [15:0] _209_;
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
  reg signed [8:0] dot_1_0_0 = 9'h000;
  reg signed [8:0] dot_1_0_1 = 9'h000;
  reg signed [8:0] dot_1_0_10 = 9'h000;
  reg signed [8:0] dot_1_0_11 = 9'h000;
  reg signed [8:0] dot_1_0_12 = 9'h000;
  reg signed [8:0] dot_1_0_13 = 9'h000;
  reg signed [8:0] dot_1_0_14 = 9'h000;
  reg signed [8:0] dot_1_0_15 = 9'h000;
  reg signed [8:0] dot_1_0_2 = 9'h000;
  reg signed [8:0] dot_1_0_3 = 9'h000;
  reg signed [8:0] dot_1_0_4 = 9'h000;
  reg signed [8:0] dot_1_0_5 = 9'h000;
  reg signed [8:0] dot_1_0_6 = 9'h000;
  reg signed [8:0] dot_1_0_7 = 9'h000;
  reg signed [8:0] dot_1_0_8 = 9'h000;
  reg signed [8:0] dot_1_0_9 = 9'h000;
  reg signed [9:0] dot_1_1_0 = 10'h000;
  reg signed [9:0] dot_1_1_1 = 10'h000;
  reg signed [9:0] dot_1_1_2 = 10'h000;
  reg signed [9:0] dot_1_1_3 = 10'h000;
  reg signed [9:0] dot_1_1_4 = 10'h000;
  reg signed [9:0] dot_1_1_5 = 10'h000;
  reg signed [9:0] dot_1_1_6 = 10'h000;
  reg signed [9:0] dot_1_1_7 = 10'h000;
  reg signed [10:0] dot_1_2_0 = 11'h000;
  reg signed [10:0] dot_1_2_1 = 11'h000;
  reg signed [10:0] dot_1_2_2 = 11'h000;
  reg signed [10:0] dot_1_2_3 = 11'h000;
  reg signed [11:0] dot_1_3_0 = 12'h000;
  reg signed [11:0] dot_1_3_1 = 12'h000;
  reg signed [12:0] dot_1_4_0 = 13'h0000;
  reg signed [14:0] group_sum_0 = 15'h0000;
  reg signed [14:0] group_sum_1 = 15'h0000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [20:0] multiplicand_0 = 21'h000000;
  reg signed [20:0] multiplicand_1 = 21'h000000;
  reg signed [22:0] scaled_0_0 = 23'h000000;
  reg signed [22:0] scaled_0_1 = 23'h000000;
  reg signed [23:0] scaled_1_0 = 24'h000000;
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
  reg signed [7:0] term_1_0 = 8'h00;
  reg signed [7:0] term_1_1 = 8'h00;
  reg signed [7:0] term_1_10 = 8'h00;
  reg signed [7:0] term_1_11 = 8'h00;
  reg signed [7:0] term_1_12 = 8'h00;
  reg signed [7:0] term_1_13 = 8'h00;
  reg signed [7:0] term_1_14 = 8'h00;
  reg signed [7:0] term_1_15 = 8'h00;
  reg signed [7:0] term_1_16 = 8'h00;
  reg signed [7:0] term_1_17 = 8'h00;
  reg signed [7:0] term_1_18 = 8'h00;
  reg signed [7:0] term_1_19 = 8'h00;
  reg signed [7:0] term_1_2 = 8'h00;
  reg signed [7:0] term_1_20 = 8'h00;
  reg signed [7:0] term_1_21 = 8'h00;
  reg signed [7:0] term_1_22 = 8'h00;
  reg signed [7:0] term_1_23 = 8'h00;
  reg signed [7:0] term_1_24 = 8'h00;
  reg signed [7:0] term_1_25 = 8'h00;
  reg signed [7:0] term_1_26 = 8'h00;
  reg signed [7:0] term_1_27 = 8'h00;
  reg signed [7:0] term_1_28 = 8'h00;
  reg signed [7:0] term_1_29 = 8'h00;
  reg signed [7:0] term_1_3 = 8'h00;
  reg signed [7:0] term_1_30 = 8'h00;
  reg signed [7:0] term_1_31 = 8'h00;
  reg signed [7:0] term_1_4 = 8'h00;
  reg signed [7:0] term_1_5 = 8'h00;
  reg signed [7:0] term_1_6 = 8'h00;
  reg signed [7:0] term_1_7 = 8'h00;
  reg signed [7:0] term_1_8 = 8'h00;
  reg signed [7:0] term_1_9 = 8'h00;
  reg [63:0] trits_0 = 64'h0000000000000000;
  reg [63:0] trits_1 = 64'h0000000000000000;
  assign _000_ = activations[7:0] ^ { trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1] };
  assign _108_ = trits_0[0] ? _000_ : 8'h00;
  assign _135_ = activations[15:8] ^ { trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3] };
  assign _146_ = trits_0[2] ? _135_ : 8'h00;
  assign _157_ = activations[23:16] ^ { trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5] };
  assign _168_ = trits_0[4] ? _157_ : 8'h00;
  assign _179_ = activations[31:24] ^ { trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7] };
  assign _190_ = trits_0[6] ? _179_ : 8'h00;
  assign _201_ = activations[39:32] ^ { trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9] };
  assign _001_ = trits_0[8] ? _201_ : 8'h00;
  assign _012_ = activations[47:40] ^ { trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11] };
  assign _023_ = trits_0[10] ? _012_ : 8'h00;
  assign _034_ = activations[55:48] ^ { trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13] };
  assign _045_ = trits_0[12] ? _034_ : 8'h00;
  assign _056_ = activations[63:56] ^ { trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15] };
  assign _067_ = trits_0[14] ? _056_ : 8'h00;
  assign _078_ = activations[71:64] ^ { trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17] };
  assign _089_ = trits_0[16] ? _078_ : 8'h00;
  assign _100_ = activations[79:72] ^ { trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19] };
  assign _109_ = trits_0[18] ? _100_ : 8'h00;
  assign _117_ = activations[87:80] ^ { trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21] };
  assign _127_ = trits_0[20] ? _117_ : 8'h00;
  assign _128_ = activations[95:88] ^ { trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23] };
  assign _129_ = trits_0[22] ? _128_ : 8'h00;
  assign _130_ = activations[103:96] ^ { trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25] };
  assign _131_ = trits_0[24] ? _130_ : 8'h00;
  assign _132_ = activations[111:104] ^ { trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27] };
  assign _133_ = trits_0[26] ? _132_ : 8'h00;
  assign _134_ = activations[119:112] ^ { trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29] };
  assign _136_ = trits_0[28] ? _134_ : 8'h00;
  assign _137_ = activations[127:120] ^ { trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31] };
  assign _138_ = trits_0[30] ? _137_ : 8'h00;
  assign _139_ = activations[135:128] ^ { trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33] };
  assign _140_ = trits_0[32] ? _139_ : 8'h00;
  assign _141_ = activations[143:136] ^ { trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35] };
  assign _142_ = trits_0[34] ? _141_ : 8'h00;
  assign _143_ = activations[151:144] ^ { trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37] };
  assign _144_ = trits_0[36] ? _143_ : 8'h00;
  assign _145_ = activations[159:152] ^ { trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39] };
  assign _147_ = trits_0[38] ? _145_ : 8'h00;
  assign _148_ = activations[167:160] ^ { trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41] };
  assign _149_ = trits_0[40] ? _148_ : 8'h00;
  assign _150_ = activations[175:168] ^ { trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43] };
  assign _151_ = trits_0[42] ? _150_ : 8'h00;
  assign _152_ = activations[183:176] ^ { trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45] };
  assign _153_ = trits_0[44] ? _152_ : 8'h00;
  assign _154_ = activations[191:184] ^ { trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47] };
  assign _155_ = trits_0[46] ? _154_ : 8'h00;
  assign _156_ = activations[199:192] ^ { trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49] };
  assign _158_ = trits_0[48] ? _156_ : 8'h00;
  assign _159_ = activations[207:200] ^ { trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51] };
  assign _160_ = trits_0[50] ? _159_ : 8'h00;
  assign _161_ = activations[215:208] ^ { trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53] };
  assign _162_ = trits_0[52] ? _161_ : 8'h00;
  assign _163_ = activations[223:216] ^ { trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55] };
  assign _164_ = trits_0[54] ? _163_ : 8'h00;
  assign _165_ = activations[231:224] ^ { trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57] };
  assign _166_ = trits_0[56] ? _165_ : 8'h00;
  assign _167_ = activations[239:232] ^ { trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59] };
  assign _169_ = trits_0[58] ? _167_ : 8'h00;
  assign _170_ = activations[247:240] ^ { trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61] };
  assign _171_ = trits_0[60] ? _170_ : 8'h00;
  assign _172_ = activations[255:248] ^ { trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63] };
  assign _173_ = trits_0[62] ? _172_ : 8'h00;
  assign _174_ = $signed(term_0_0) + $signed(term_0_1);
  assign _175_ = $signed(term_0_2) + $signed(term_0_3);
  assign _176_ = $signed(term_0_4) + $signed(term_0_5);
  assign _177_ = $signed(term_0_6) + $signed(term_0_7);
  assign _178_ = $signed(term_0_8) + $signed(term_0_9);
  assign _180_ = $signed(term_0_10) + $signed(term_0_11);
  assign _181_ = $signed(term_0_12) + $signed(term_0_13);
  assign _182_ = $signed(term_0_14) + $signed(term_0_15);
  assign _183_ = $signed(term_0_16) + $signed(term_0_17);
  assign _184_ = $signed(term_0_18) + $signed(term_0_19);
  assign _185_ = $signed(term_0_20) + $signed(term_0_21);
  assign _186_ = $signed(term_0_22) + $signed(term_0_23);
  assign _187_ = $signed(term_0_24) + $signed(term_0_25);
  assign _188_ = $signed(term_0_26) + $signed(term_0_27);
  assign _189_ = $signed(term_0_28) + $signed(term_0_29);
  assign _191_ = $signed(term_0_30) + $signed(term_0_31);
  assign _192_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _193_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  assign _194_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  assign _195_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  assign _196_ = $signed(dot_0_0_8) + $signed(dot_0_0_9);
  assign _197_ = $signed(dot_0_0_10) + $signed(dot_0_0_11);
  assign _198_ = $signed(dot_0_0_12) + $signed(dot_0_0_13);
  assign _199_ = $signed(dot_0_0_14) + $signed(dot_0_0_15);
  assign _200_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  assign _202_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  assign _203_ = $signed(dot_0_1_4) + $signed(dot_0_1_5);
  assign _204_ = $signed(dot_0_1_6) + $signed(dot_0_1_7);
  assign _205_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  assign _206_ = $signed(dot_0_2_2) + $signed(dot_0_2_3);
  assign _207_ = $signed(dot_0_3_0) + $signed(dot_0_3_1);
  assign _208_ = sum_first ? 15'h0000 : group_sum_0;
  assign _209_ = $signed(_208_) + $signed(dot_0_4_0);
  assign _002_ = activations[7:0] ^ { trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1] };
  assign _003_ = trits_1[0] ? _002_ : 8'h00;
  assign _004_ = activations[15:8] ^ { trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3] };
  assign _005_ = trits_1[2] ? _004_ : 8'h00;
  assign _006_ = activations[23:16] ^ { trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5] };
  assign _007_ = trits_1[4] ? _006_ : 8'h00;
  assign _008_ = activations[31:24] ^ { trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7] };
  assign _009_ = trits_1[6] ? _008_ : 8'h00;
  assign _010_ = activations[39:32] ^ { trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9] };
  assign _011_ = trits_1[8] ? _010_ : 8'h00;
  assign _013_ = activations[47:40] ^ { trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11] };
  assign _014_ = trits_1[10] ? _013_ : 8'h00;
  assign _015_ = activations[55:48] ^ { trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13] };
  assign _016_ = trits_1[12] ? _015_ : 8'h00;
  assign _017_ = activations[63:56] ^ { trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15] };
  assign _018_ = trits_1[14] ? _017_ : 8'h00;
  assign _019_ = activations[71:64] ^ { trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17] };
  assign _020_ = trits_1[16] ? _019_ : 8'h00;
  assign _021_ = activations[79:72] ^ { trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19] };
  assign _022_ = trits_1[18] ? _021_ : 8'h00;
  assign _024_ = activations[87:80] ^ { trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21] };
  assign _025_ = trits_1[20] ? _024_ : 8'h00;
  assign _026_ = activations[95:88] ^ { trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23] };
  assign _027_ = trits_1[22] ? _026_ : 8'h00;
  assign _028_ = activations[103:96] ^ { trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25] };
  assign _029_ = trits_1[24] ? _028_ : 8'h00;
  assign _030_ = activations[111:104] ^ { trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27] };
  assign _031_ = trits_1[26] ? _030_ : 8'h00;
  assign _032_ = activations[119:112] ^ { trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29] };
  assign _033_ = trits_1[28] ? _032_ : 8'h00;
  assign _035_ = activations[127:120] ^ { trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31] };
  assign _036_ = trits_1[30] ? _035_ : 8'h00;
  assign _037_ = activations[135:128] ^ { trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33] };
  assign _038_ = trits_1[32] ? _037_ : 8'h00;
  assign _039_ = activations[143:136] ^ { trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35] };
  assign _040_ = trits_1[34] ? _039_ : 8'h00;
  assign _041_ = activations[151:144] ^ { trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37] };
  assign _042_ = trits_1[36] ? _041_ : 8'h00;
  assign _043_ = activations[159:152] ^ { trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39] };
  assign _044_ = trits_1[38] ? _043_ : 8'h00;
  assign _046_ = activations[167:160] ^ { trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41] };
  assign _047_ = trits_1[40] ? _046_ : 8'h00;
  assign _048_ = activations[175:168] ^ { trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43] };
  assign _049_ = trits_1[42] ? _048_ : 8'h00;
  assign _050_ = activations[183:176] ^ { trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45] };
  assign _051_ = trits_1[44] ? _050_ : 8'h00;
  assign _052_ = activations[191:184] ^ { trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47] };
  assign _053_ = trits_1[46] ? _052_ : 8'h00;
  assign _054_ = activations[199:192] ^ { trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49] };
  assign _055_ = trits_1[48] ? _054_ : 8'h00;
  assign _057_ = activations[207:200] ^ { trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51] };
  assign _058_ = trits_1[50] ? _057_ : 8'h00;
  assign _059_ = activations[215:208] ^ { trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53] };
  assign _060_ = trits_1[52] ? _059_ : 8'h00;
  assign _061_ = activations[223:216] ^ { trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55] };
  assign _062_ = trits_1[54] ? _061_ : 8'h00;
  assign _063_ = activations[231:224] ^ { trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57] };
  assign _064_ = trits_1[56] ? _063_ : 8'h00;
  assign _065_ = activations[239:232] ^ { trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59] };
  assign _066_ = trits_1[58] ? _065_ : 8'h00;
  assign _068_ = activations[247:240] ^ { trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61] };
  assign _069_ = trits_1[60] ? _068_ : 8'h00;
  assign _070_ = activations[255:248] ^ { trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63] };
  assign _071_ = trits_1[62] ? _070_ : 8'h00;
  assign _072_ = $signed(term_1_0) + $signed(term_1_1);
  assign _073_ = $signed(term_1_2) + $signed(term_1_3);
  assign _074_ = $signed(term_1_4) + $signed(term_1_5);
  assign _075_ = $signed(term_1_6) + $signed(term_1_7);
  assign _076_ = $signed(term_1_8) + $signed(term_1_9);
  assign _077_ = $signed(term_1_10) + $signed(term_1_11);
  assign _079_ = $signed(term_1_12) + $signed(term_1_13);
  assign _080_ = $signed(term_1_14) + $signed(term_1_15);
  assign _081_ = $signed(term_1_16) + $signed(term_1_17);
  assign _082_ = $signed(term_1_18) + $signed(term_1_19);
  assign _083_ = $signed(term_1_20) + $signed(term_1_21);
  assign _084_ = $signed(term_1_22) + $signed(term_1_23);
  assign _085_ = $signed(term_1_24) + $signed(term_1_25);
  assign _086_ = $signed(term_1_26) + $signed(term_1_27);
  assign _087_ = $signed(term_1_28) + $signed(term_1_29);
  assign _088_ = $signed(term_1_30) + $signed(term_1_31);
  assign _090_ = $signed(dot_1_0_0) + $signed(dot_1_0_1);
  assign _091_ = $signed(dot_1_0_2) + $signed(dot_1_0_3);
  assign _092_ = $signed(dot_1_0_4) + $signed(dot_1_0_5);
  assign _093_ = $signed(dot_1_0_6) + $signed(dot_1_0_7);
  assign _094_ = $signed(dot_1_0_8) + $signed(dot_1_0_9);
  assign _095_ = $signed(dot_1_0_10) + $signed(dot_1_0_11);
  assign _096_ = $signed(dot_1_0_12) + $signed(dot_1_0_13);
  assign _097_ = $signed(dot_1_0_14) + $signed(dot_1_0_15);
  assign _098_ = $signed(dot_1_1_0) + $signed(dot_1_1_1);
  assign _099_ = $signed(dot_1_1_2) + $signed(dot_1_1_3);
  assign _101_ = $signed(dot_1_1_4) + $signed(dot_1_1_5);
  assign _102_ = $signed(dot_1_1_6) + $signed(dot_1_1_7);
  assign _103_ = $signed(dot_1_2_0) + $signed(dot_1_2_1);
  assign _104_ = $signed(dot_1_2_2) + $signed(dot_1_2_3);
  assign _105_ = $signed(dot_1_3_0) + $signed(dot_1_3_1);
  assign _106_ = sum_first ? 15'h0000 : group_sum_1;
  assign _107_ = $signed(_106_) + $signed(dot_1_4_0);
  assign _110_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[20], multiplicand_0 };
  assign _111_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _112_ = $signed(_110_) + $signed(_111_);
  assign _113_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[20], multiplicand_1 };
  assign _114_ = { mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1] } & { multiplicand_1, 1'h0 };
  assign _115_ = $signed(_113_) + $signed(_114_);
  assign _116_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _118_ = add_first ? constant : result;
  assign _119_ = $signed(_118_) + $signed(scaled_1_0);
  always @(posedge clk)
    trits_0 <= trits[63:0];
  always @(posedge clk)
    term_0_0 <= _108_;
  always @(posedge clk)
    term_0_1 <= _146_;
  always @(posedge clk)
    term_0_2 <= _168_;
  always @(posedge clk)
    term_0_3 <= _190_;
  always @(posedge clk)
    term_0_4 <= _001_;
  always @(posedge clk)
    term_0_5 <= _023_;
  always @(posedge clk)
    term_0_6 <= _045_;
  always @(posedge clk)
    term_0_7 <= _067_;
  always @(posedge clk)
    term_0_8 <= _089_;
  always @(posedge clk)
    term_0_9 <= _109_;
  always @(posedge clk)
    term_0_10 <= _127_;
  always @(posedge clk)
    term_0_11 <= _129_;
  always @(posedge clk)
    term_0_12 <= _131_;
  always @(posedge clk)
    term_0_13 <= _133_;
  always @(posedge clk)
    term_0_14 <= _136_;
  always @(posedge clk)
    term_0_15 <= _138_;
  always @(posedge clk)
    term_0_16 <= _140_;
  always @(posedge clk)
    term_0_17 <= _142_;
  always @(posedge clk)
    term_0_18 <= _144_;
  always @(posedge clk)
    term_0_19 <= _147_;
  always @(posedge clk)
    term_0_20 <= _149_;
  always @(posedge clk)
    term_0_21 <= _151_;
  always @(posedge clk)
    term_0_22 <= _153_;
  always @(posedge clk)
    term_0_23 <= _155_;
  always @(posedge clk)
    term_0_24 <= _158_;
  always @(posedge clk)
    term_0_25 <= _160_;
  always @(posedge clk)
    term_0_26 <= _162_;
  always @(posedge clk)
    term_0_27 <= _164_;
  always @(posedge clk)
    term_0_28 <= _166_;
  always @(posedge clk)
    term_0_29 <= _169_;
  always @(posedge clk)
    term_0_30 <= _171_;
  always @(posedge clk)
    term_0_31 <= _173_;
  always @(posedge clk)
    dot_0_0_0 <= _174_;
  always @(posedge clk)
    dot_0_0_1 <= _175_;
  always @(posedge clk)
    dot_0_0_2 <= _176_;
  always @(posedge clk)
    dot_0_0_3 <= _177_;
  always @(posedge clk)
    dot_0_0_4 <= _178_;
  always @(posedge clk)
    dot_0_0_5 <= _180_;
  always @(posedge clk)
    dot_0_0_6 <= _181_;
  always @(posedge clk)
    dot_0_0_7 <= _182_;
  always @(posedge clk)
    dot_0_0_8 <= _183_;
  always @(posedge clk)
    dot_0_0_9 <= _184_;
  always @(posedge clk)
    dot_0_0_10 <= _185_;
  always @(posedge clk)
    dot_0_0_11 <= _186_;
  always @(posedge clk)
    dot_0_0_12 <= _187_;
  always @(posedge clk)
    dot_0_0_13 <= _188_;
  always @(posedge clk)
    dot_0_0_14 <= _189_;
  always @(posedge clk)
    dot_0_0_15 <= _191_;
  always @(posedge clk)
    dot_0_1_0 <= _192_;
  always @(posedge clk)
    dot_0_1_1 <= _193_;
  always @(posedge clk)
    dot_0_1_2 <= _194_;
  always @(posedge clk)
    dot_0_1_3 <= _195_;
  always @(posedge clk)
    dot_0_1_4 <= _196_;
  always @(posedge clk)
    dot_0_1_5 <= _197_;
  always @(posedge clk)
    dot_0_1_6 <= _198_;
  always @(posedge clk)
    dot_0_1_7 <= _199_;
  always @(posedge clk)
    dot_0_2_0 <= _200_;
  always @(posedge clk)
    dot_0_2_1 <= _202_;
  always @(posedge clk)
    dot_0_2_2 <= _203_;
  always @(posedge clk)
    dot_0_2_3 <= _204_;
  always @(posedge clk)
    dot_0_3_0 <= _205_;
  always @(posedge clk)
    dot_0_3_1 <= _206_;
  always @(posedge clk)
    dot_0_4_0 <= _207_;
  always @(posedge clk)
    group_sum_0 <= _120_;
  always @(posedge clk)
    multiplicand_0 <= _121_;
  always @(posedge clk)
    mantissa_0 <= _122_;
  always @(posedge clk)
    trits_1 <= trits[127:64];
  always @(posedge clk)
    term_1_0 <= _003_;
  always @(posedge clk)
    term_1_1 <= _005_;
  always @(posedge clk)
    term_1_2 <= _007_;
  always @(posedge clk)
    term_1_3 <= _009_;
  always @(posedge clk)
    term_1_4 <= _011_;
  always @(posedge clk)
    term_1_5 <= _014_;
  always @(posedge clk)
    term_1_6 <= _016_;
  always @(posedge clk)
    term_1_7 <= _018_;
  always @(posedge clk)
    term_1_8 <= _020_;
  always @(posedge clk)
    term_1_9 <= _022_;
  always @(posedge clk)
    term_1_10 <= _025_;
  always @(posedge clk)
    term_1_11 <= _027_;
  always @(posedge clk)
    term_1_12 <= _029_;
  always @(posedge clk)
    term_1_13 <= _031_;
  always @(posedge clk)
    term_1_14 <= _033_;
  always @(posedge clk)
    term_1_15 <= _036_;
  always @(posedge clk)
    term_1_16 <= _038_;
  always @(posedge clk)
    term_1_17 <= _040_;
  always @(posedge clk)
    term_1_18 <= _042_;
  always @(posedge clk)
    term_1_19 <= _044_;
  always @(posedge clk)
    term_1_20 <= _047_;
  always @(posedge clk)
    term_1_21 <= _049_;
  always @(posedge clk)
    term_1_22 <= _051_;
  always @(posedge clk)
    term_1_23 <= _053_;
  always @(posedge clk)
    term_1_24 <= _055_;
  always @(posedge clk)
    term_1_25 <= _058_;
  always @(posedge clk)
    term_1_26 <= _060_;
  always @(posedge clk)
    term_1_27 <= _062_;
  always @(posedge clk)
    term_1_28 <= _064_;
  always @(posedge clk)
    term_1_29 <= _066_;
  always @(posedge clk)
    term_1_30 <= _069_;
  always @(posedge clk)
    term_1_31 <= _071_;
  always @(posedge clk)
    dot_1_0_0 <= _072_;
  always @(posedge clk)
    dot_1_0_1 <= _073_;
  always @(posedge clk)
    dot_1_0_2 <= _074_;
  always @(posedge clk)
    dot_1_0_3 <= _075_;
  always @(posedge clk)
    dot_1_0_4 <= _076_;
  always @(posedge clk)
    dot_1_0_5 <= _077_;
  always @(posedge clk)
    dot_1_0_6 <= _079_;
  always @(posedge clk)
    dot_1_0_7 <= _080_;
  always @(posedge clk)
    dot_1_0_8 <= _081_;
  always @(posedge clk)
    dot_1_0_9 <= _082_;
  always @(posedge clk)
    dot_1_0_10 <= _083_;
  always @(posedge clk)
    dot_1_0_11 <= _084_;
  always @(posedge clk)
    dot_1_0_12 <= _085_;
  always @(posedge clk)
    dot_1_0_13 <= _086_;
  always @(posedge clk)
    dot_1_0_14 <= _087_;
  always @(posedge clk)
    dot_1_0_15 <= _088_;
  always @(posedge clk)
    dot_1_1_0 <= _090_;
  always @(posedge clk)
    dot_1_1_1 <= _091_;
  always @(posedge clk)
    dot_1_1_2 <= _092_;
  always @(posedge clk)
    dot_1_1_3 <= _093_;
  always @(posedge clk)
    dot_1_1_4 <= _094_;
  always @(posedge clk)
    dot_1_1_5 <= _095_;
  always @(posedge clk)
    dot_1_1_6 <= _096_;
  always @(posedge clk)
    dot_1_1_7 <= _097_;
  always @(posedge clk)
    dot_1_2_0 <= _098_;
  always @(posedge clk)
    dot_1_2_1 <= _099_;
  always @(posedge clk)
    dot_1_2_2 <= _101_;
  always @(posedge clk)
    dot_1_2_3 <= _102_;
  always @(posedge clk)
    dot_1_3_0 <= _103_;
  always @(posedge clk)
    dot_1_3_1 <= _104_;
  always @(posedge clk)
    dot_1_4_0 <= _105_;
  always @(posedge clk)
    group_sum_1 <= _123_;
  always @(posedge clk)
    multiplicand_1 <= _124_;
  always @(posedge clk)
    mantissa_1 <= _125_;
  always @(posedge clk)
    scaled_0_0 <= _112_;
  always @(posedge clk)
    scaled_0_1 <= _115_;
  always @(posedge clk)
    scaled_1_0 <= _116_;
  always @(posedge clk)
    result <= _126_;
  assign _126_ = add_enable ? _119_[31:0] : result;
  assign _125_ = scale_load ? scales[15:8] : { 2'h0, mantissa_1[7:2] };
  assign _124_ = scale_load ? { group_sum_1[14], group_sum_1[14], group_sum_1[14], group_sum_1[14], group_sum_1[14], group_sum_1[14], group_sum_1 } : { multiplicand_1[18:0], 2'h0 };
  assign _123_ = sum_enable ? _107_[14:0] : group_sum_1;
  assign _122_ = scale_load ? scales[7:0] : { 2'h0, mantissa_0[7:2] };
  assign _121_ = scale_load ? { group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0[14], group_sum_0 } : { multiplicand_0[18:0], 2'h0 };
  assign _120_ = sum_enable ? _209_[14:0] : group_sum_0;
endmodule
