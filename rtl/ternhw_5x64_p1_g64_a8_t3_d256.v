module ternhw_5x64_p1_g64_a8_t3_d256(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [511:0] activations__payload;
  wire [511:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [839:0] weights__payload;
  wire [839:0] weights__payload;
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
  output [159:0] results__payload;
  wire [159:0] results__payload;
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
  wire _007_;
  wire _008_;
  wire _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [3:0] _015_;
  wire _016_;
  wire _017_;
  wire _018_;
  wire [4:0] _019_;
  wire _020_;
  wire _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire [2:0] _025_;
  wire [2:0] _026_;
  wire _027_;
  wire [4:0] _028_;
  wire _029_;
  wire [4:0] _030_;
  wire [4:0] _031_;
  wire [4:0] _032_;
  wire [4:0] _033_;
  wire [4:0] _034_;
  wire [4:0] _035_;
  wire [4:0] _036_;
  wire [4:0] _037_;
  wire [4:0] _038_;
  wire [4:0] _039_;
  wire _040_;
  wire [4:0] _041_;
  wire [4:0] _042_;
  wire [4:0] _043_;
  wire [2:0] _044_;
  wire [1:0] _045_;
  wire _046_;
  wire _047_;
  wire [1:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire add_enable;
  wire add_first;
  wire [1:0] beat_address;
  wire [1:0] last_token;
  wire [1:0] load_token;
  wire may_finish;
  wire [1:0] r_data;
  wire [159:0] \r_data$74 ;
  wire [159:0] \r_data$75 ;
  wire [159:0] \r_data$76 ;
  wire [39:0] \r_data$89 ;
  wire [159:0] \r_data$90 ;
  wire r_en;
  wire \r_en$65 ;
  wire \r_en$71 ;
  wire \r_en$72 ;
  wire \r_en$73 ;
  wire [511:0] read__data;
  wire [511:0] \read__data$91 ;
  wire [511:0] \read__data$92 ;
  reg [2:0] reserved = 3'h0;
  wire signed [31:0] \results_0[0] ;
  wire signed [31:0] \results_0[1] ;
  wire signed [31:0] \results_0[2] ;
  wire signed [31:0] \results_0[3] ;
  wire signed [31:0] \results_0[4] ;
  wire signed [31:0] \results_1[0] ;
  wire signed [31:0] \results_1[1] ;
  wire signed [31:0] \results_1[2] ;
  wire signed [31:0] \results_1[3] ;
  wire signed [31:0] \results_1[4] ;
  wire signed [31:0] \results_2[0] ;
  wire signed [31:0] \results_2[1] ;
  wire signed [31:0] \results_2[2] ;
  wire signed [31:0] \results_2[3] ;
  wire signed [31:0] \results_2[4] ;
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
  reg [1:0] token = 2'h0;
  wire \w_en$50 ;
  wire \w_en$54 ;
  wire \w_en$58 ;
  wire \w_en$61 ;
  wire \w_en$64 ;
  wire write__en;
  wire \write__en$31 ;
  wire \write__en$36 ;
  reg [511:0] activations_0 [3:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [511:0] _144_;
  always @(posedge clk) begin
    _144_ <= activations_0[beat_address];
  end
  assign read__data = _144_;
  reg [511:0] activations_1 [3:0];
  always @(posedge clk) begin
    if (\write__en$31 )
      activations_1[beat_address] <= activations__payload;
  end
  reg [511:0] _145_;
  always @(posedge clk) begin
    _145_ <= activations_1[beat_address];
  end
  assign \read__data$91  = _145_;
  reg [511:0] activations_2 [3:0];
  always @(posedge clk) begin
    if (\write__en$36 )
      activations_2[beat_address] <= activations__payload;
  end
  reg [511:0] _146_;
  always @(posedge clk) begin
    _146_ <= activations_2[beat_address];
  end
  assign \read__data$92  = _146_;
  assign _012_ = token == r_data;
  assign \r_en$73  = _010_ & _012_;
  assign _013_ = tag[0] & tag[2];
  assign _014_ = _013_ & tag[4];
  assign _015_ = reserved + _014_;
  assign _016_ = results__valid & results__ready;
  assign _017_ = token == r_data;
  assign _018_ = _016_ & _017_;
  assign _019_ = _015_ - _018_;
  assign _020_ = results__valid & results__ready;
  assign _021_ = results__valid & results__ready;
  assign _023_ = token == r_data;
  assign _024_ = _021_ & _023_;
  assign _025_ = token + 1'h1;
  assign _026_ = _024_ ? 3'h0 : _025_;
  always @(posedge clk)
    tag_1 <= _028_;
  always @(posedge clk)
    tag_2 <= _030_;
  always @(posedge clk)
    tag_3 <= _031_;
  always @(posedge clk)
    tag_4 <= _032_;
  always @(posedge clk)
    tag_5 <= _033_;
  always @(posedge clk)
    tag_6 <= _034_;
  always @(posedge clk)
    tag_7 <= _035_;
  always @(posedge clk)
    tag_8 <= _036_;
  always @(posedge clk)
    tag_9 <= _037_;
  always @(posedge clk)
    tag_10 <= _038_;
  always @(posedge clk)
    tag_11 <= _039_;
  always @(posedge clk)
    tag_12 <= _041_;
  always @(posedge clk)
    tag_13 <= _042_;
  always @(posedge clk)
    tag_14 <= _043_;
  always @(posedge clk)
    reserved <= _044_;
  always @(posedge clk)
    token <= _045_;
  assign _000_ = activations__valid & activations__ready;
  assign _011_ = ! load_token;
  assign write__en = _000_ & _011_;
  assign _022_ = activations__valid & activations__ready;
  assign _027_ = load_token == 1'h1;
  assign \write__en$31  = _022_ & _027_;
  assign _029_ = activations__valid & activations__ready;
  assign _040_ = load_token == 2'h2;
  assign \write__en$36  = _029_ & _040_;
  assign step_end = tag[0] & tag[2];
  assign r_en = tag_9[0] & tag_9[2];
  assign add_enable = tag_13[0] & tag_13[2];
  assign _046_ = tag_13[0] & tag_13[2];
  assign add_first = _046_ & tag_13[3];
  assign \w_en$50  = step_end & tag[3];
  assign _047_ = tag_14[0] & tag_14[2];
  assign \w_en$54  = _047_ & tag_14[4];
  assign _001_ = tag_14[0] & tag_14[2];
  assign \w_en$58  = _001_ & tag_14[4];
  assign _002_ = tag_14[0] & tag_14[2];
  assign \w_en$61  = _002_ & tag_14[4];
  assign _003_ = tag[0] & tag[2];
  assign \w_en$64  = _003_ & tag[4];
  assign _004_ = results__valid & results__ready;
  assign _005_ = token == r_data;
  assign \r_en$65  = _004_ & _005_;
  assign may_finish = reserved != 3'h4;
  assign _006_ = results__valid & results__ready;
  assign _007_ = token == r_data;
  assign \r_en$71  = _006_ & _007_;
  assign _008_ = results__valid & results__ready;
  assign _009_ = token == r_data;
  assign \r_en$72  = _008_ & _009_;
  assign _010_ = results__valid & results__ready;
  assign _048_ = _020_ ? _026_[1:0] : token;
  assign _045_ = rst ? 2'h0 : _048_;
  assign _044_ = rst ? 3'h0 : _019_[2:0];
  assign _043_ = rst ? 5'h00 : tag_13;
  assign _042_ = rst ? 5'h00 : tag_12;
  assign _041_ = rst ? 5'h00 : tag_11;
  assign _039_ = rst ? 5'h00 : tag_10;
  assign _038_ = rst ? 5'h00 : tag_9;
  assign _037_ = rst ? 5'h00 : tag_8;
  assign _036_ = rst ? 5'h00 : tag_7;
  assign _035_ = rst ? 5'h00 : tag_6;
  assign _034_ = rst ? 5'h00 : tag_5;
  assign _033_ = rst ? 5'h00 : tag_4;
  assign _032_ = rst ? 5'h00 : tag_3;
  assign _031_ = rst ? 5'h00 : tag_2;
  assign _030_ = rst ? 5'h00 : tag_1;
  assign _028_ = rst ? 5'h00 : tag;
  function [159:0] _140_;
    input [159:0] a;
    input [479:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _140_ = b[159:0];
      3'b?1?:
        _140_ = b[319:160];
      3'b1??:
        _140_ = b[479:320];
      default:
        _140_ = a;
    endcase
  endfunction
  assign results__payload = _140_(160'h0000000000000000000000000000000000000000, { \r_data$74 , \r_data$75 , \r_data$76  }, { _051_, _050_, _049_ });
  assign _049_ = token == 2'h2;
  assign _050_ = token == 2'h1;
  assign _051_ = ! token;
  \ternhw_5x64_p1_g64_a8_t3_d256.constants  constants (
    .clk(clk),
    .\port$0$1052 (weights__payload[503:472]),
    .\port$0$1220 (weights__payload[671:640]),
    .\port$0$1388 (weights__payload[839:808]),
    .\port$0$716 (weights__payload[167:136]),
    .\port$0$884 (weights__payload[335:304]),
    .r_data(\r_data$90 ),
    .r_en(add_first),
    .rst(rst),
    .w_en(\w_en$50 )
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.last_tokens  last_tokens (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$65 ),
    .rst(rst),
    .w_en(\w_en$64 ),
    .w_port__data(last_token)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.queue_0  queue_0 (
    .clk(clk),
    .\port$224$0 (\results_0[0] ),
    .\port$225$0 (\results_0[1] ),
    .\port$226$0 (\results_0[2] ),
    .\port$227$0 (\results_0[3] ),
    .\port$228$0 (\results_0[4] ),
    .r_data(\r_data$74 ),
    .r_en(\r_en$71 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$54 )
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.queue_1  queue_1 (
    .clk(clk),
    .\port$229$0 (\results_1[0] ),
    .\port$230$0 (\results_1[1] ),
    .\port$231$0 (\results_1[2] ),
    .\port$232$0 (\results_1[3] ),
    .\port$233$0 (\results_1[4] ),
    .r_data(\r_data$75 ),
    .r_en(\r_en$72 ),
    .rst(rst),
    .w_en(\w_en$58 )
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.queue_2  queue_2 (
    .clk(clk),
    .\port$234$0 (\results_2[0] ),
    .\port$235$0 (\results_2[1] ),
    .\port$236$0 (\results_2[2] ),
    .\port$237$0 (\results_2[3] ),
    .\port$238$0 (\results_2[4] ),
    .r_data(\r_data$76 ),
    .r_en(\r_en$73 ),
    .rst(rst),
    .w_en(\w_en$61 )
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_0 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [31:0]),
    .result(\results_0[0] ),
    .scale_load(r_en),
    .scales(\r_data$89 [7:0]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_1 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [63:32]),
    .result(\results_0[1] ),
    .scale_load(r_en),
    .scales(\r_data$89 [15:8]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[295:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_2 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [95:64]),
    .result(\results_0[2] ),
    .scale_load(r_en),
    .scales(\r_data$89 [23:16]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[463:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_3 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [127:96]),
    .result(\results_0[3] ),
    .scale_load(r_en),
    .scales(\r_data$89 [31:24]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[631:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_4 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [159:128]),
    .result(\results_0[4] ),
    .scale_load(r_en),
    .scales(\r_data$89 [39:32]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[799:672])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_0 (
    .activations(\read__data$91 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [31:0]),
    .result(\results_1[0] ),
    .scale_load(r_en),
    .scales(\r_data$89 [7:0]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_1 (
    .activations(\read__data$91 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [63:32]),
    .result(\results_1[1] ),
    .scale_load(r_en),
    .scales(\r_data$89 [15:8]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[295:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_2 (
    .activations(\read__data$91 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [95:64]),
    .result(\results_1[2] ),
    .scale_load(r_en),
    .scales(\r_data$89 [23:16]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[463:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_3 (
    .activations(\read__data$91 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [127:96]),
    .result(\results_1[3] ),
    .scale_load(r_en),
    .scales(\r_data$89 [31:24]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[631:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_4 (
    .activations(\read__data$91 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [159:128]),
    .result(\results_1[4] ),
    .scale_load(r_en),
    .scales(\r_data$89 [39:32]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[799:672])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_0 (
    .activations(\read__data$92 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [31:0]),
    .result(\results_2[0] ),
    .scale_load(r_en),
    .scales(\r_data$89 [7:0]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_1 (
    .activations(\read__data$92 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [63:32]),
    .result(\results_2[1] ),
    .scale_load(r_en),
    .scales(\r_data$89 [15:8]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[295:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_2 (
    .activations(\read__data$92 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [95:64]),
    .result(\results_2[2] ),
    .scale_load(r_en),
    .scales(\r_data$89 [23:16]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[463:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_3 (
    .activations(\read__data$92 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [127:96]),
    .result(\results_2[3] ),
    .scale_load(r_en),
    .scales(\r_data$89 [31:24]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[631:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_4 (
    .activations(\read__data$92 ),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$90 [159:128]),
    .result(\results_2[4] ),
    .scale_load(r_en),
    .scales(\r_data$89 [39:32]),
    .sum_enable(tag_8[0]),
    .sum_first(tag_8[1]),
    .trits(weights__payload[799:672])
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.scales  scales (
    .clk(clk),
    .\port$0$1044 (weights__payload[471:464]),
    .\port$0$1212 (weights__payload[639:632]),
    .\port$0$1380 (weights__payload[807:800]),
    .\port$0$708 (weights__payload[135:128]),
    .\port$0$876 (weights__payload[303:296]),
    .r_data(\r_data$89 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(step_end)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.sequencer  sequencer (
    .beat_ready(weights__ready),
    .beat_valid(weights__valid),
    .clk(clk),
    .descriptor__payload(descriptors__payload),
    .descriptor__ready(descriptors__ready),
    .descriptor__valid(descriptors__valid),
    .last_token(last_token),
    .load_address(beat_address),
    .load_ready(activations__ready),
    .load_token(load_token),
    .load_valid(activations__valid),
    .may_finish(may_finish),
    .rst(rst),
    .tag(tag)
  );
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256.constants (\port$0$884 , \port$0$1052 , \port$0$1220 , \port$0$1388 , clk, rst, r_en, w_en, r_data, \port$0$716 );
  input [31:0] \port$0$884 ;
  wire [31:0] \port$0$884 ;
  input [31:0] \port$0$1052 ;
  wire [31:0] \port$0$1052 ;
  input [31:0] \port$0$1220 ;
  wire [31:0] \port$0$1220 ;
  input [31:0] \port$0$1388 ;
  wire [31:0] \port$0$1388 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input r_en;
  wire r_en;
  input w_en;
  wire w_en;
  output [159:0] r_data;
  wire [159:0] r_data;
  input [31:0] \port$0$716 ;
  wire [31:0] \port$0$716 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [4:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire [3:0] _10_;
  wire _11_;
  wire [3:0] _12_;
  wire [3:0] _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  wire _16_;
  wire _17_;
  wire [4:0] _18_;
  wire [4:0] _19_;
  wire _20_;
  wire [3:0] _21_;
  wire [3:0] _22_;
  wire [3:0] _23_;
  wire [3:0] _24_;
  reg [3:0] consume = 4'h0;
  reg [3:0] level = 4'h0;
  reg [3:0] produce = 4'h0;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [159:0] storage [13:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1388 , \port$0$1220 , \port$0$1052 , \port$0$884 , \port$0$716  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 4'he;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 4'hd;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 5'h00 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 4'hd;
  assign _18_ = consume + 1'h1;
  assign _19_ = _17_ ? 5'h00 : _18_;
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
  assign _21_ = _03_ ? _04_[3:0] : level;
  assign _22_ = _08_ ? _09_[3:0] : _21_;
  assign _13_ = rst ? 4'h0 : _22_;
  assign _23_ = _16_ ? _19_[3:0] : consume;
  assign _12_ = rst ? 4'h0 : _23_;
  assign _24_ = _00_ ? _15_[3:0] : produce;
  assign _10_ = rst ? 4'h0 : _24_;
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256.last_tokens (rst, w_en, r_en, w_port__data, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [1:0] w_port__data;
  wire [1:0] w_port__data;
  output [1:0] r_data;
  wire [1:0] r_data;
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
  reg [1:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= w_port__data;
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

module \ternhw_5x64_p1_g64_a8_t3_d256.queue_0 (rst, w_en, r_en, \port$224$0 , \port$225$0 , \port$226$0 , \port$227$0 , \port$228$0 , r_rdy, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$224$0 ;
  wire [31:0] \port$224$0 ;
  input [31:0] \port$225$0 ;
  wire [31:0] \port$225$0 ;
  input [31:0] \port$226$0 ;
  wire [31:0] \port$226$0 ;
  input [31:0] \port$227$0 ;
  wire [31:0] \port$227$0 ;
  input [31:0] \port$228$0 ;
  wire [31:0] \port$228$0 ;
  output r_rdy;
  wire r_rdy;
  output [159:0] r_data;
  wire [159:0] r_data;
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
  wire [2:0] _17_;
  wire [2:0] _18_;
  wire [1:0] _19_;
  wire [1:0] _20_;
  reg [1:0] consume = 2'h0;
  reg [2:0] level = 3'h0;
  reg [1:0] produce = 2'h0;
  wire w_port__en;
  wire w_rdy;
  reg [159:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$228$0 , \port$227$0 , \port$226$0 , \port$225$0 , \port$224$0  };
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

module \ternhw_5x64_p1_g64_a8_t3_d256.queue_1 (rst, w_en, r_en, \port$229$0 , \port$230$0 , \port$231$0 , \port$232$0 , \port$233$0 , r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$229$0 ;
  wire [31:0] \port$229$0 ;
  input [31:0] \port$230$0 ;
  wire [31:0] \port$230$0 ;
  input [31:0] \port$231$0 ;
  wire [31:0] \port$231$0 ;
  input [31:0] \port$232$0 ;
  wire [31:0] \port$232$0 ;
  input [31:0] \port$233$0 ;
  wire [31:0] \port$233$0 ;
  output [159:0] r_data;
  wire [159:0] r_data;
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
  reg [159:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$233$0 , \port$232$0 , \port$231$0 , \port$230$0 , \port$229$0  };
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

module \ternhw_5x64_p1_g64_a8_t3_d256.queue_2 (rst, w_en, r_en, \port$234$0 , \port$235$0 , \port$236$0 , \port$237$0 , \port$238$0 , r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$234$0 ;
  wire [31:0] \port$234$0 ;
  input [31:0] \port$235$0 ;
  wire [31:0] \port$235$0 ;
  input [31:0] \port$236$0 ;
  wire [31:0] \port$236$0 ;
  input [31:0] \port$237$0 ;
  wire [31:0] \port$237$0 ;
  input [31:0] \port$238$0 ;
  wire [31:0] \port$238$0 ;
  output [159:0] r_data;
  wire [159:0] r_data;
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
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [159:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$238$0 , \port$237$0 , \port$236$0 , \port$235$0 , \port$234$0  };
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

module \ternhw_5x64_p1_g64_a8_t3_d256.scales (\port$0$876 , \port$0$1044 , \port$0$1212 , \port$0$1380 , clk, rst, w_en, r_en, r_data, \port$0$708 );
  input [7:0] \port$0$876 ;
  wire [7:0] \port$0$876 ;
  input [7:0] \port$0$1044 ;
  wire [7:0] \port$0$1044 ;
  input [7:0] \port$0$1212 ;
  wire [7:0] \port$0$1212 ;
  input [7:0] \port$0$1380 ;
  wire [7:0] \port$0$1380 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [39:0] r_data;
  wire [39:0] r_data;
  input [7:0] \port$0$708 ;
  wire [7:0] \port$0$708 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [4:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [4:0] _09_;
  wire [3:0] _10_;
  wire _11_;
  wire [3:0] _12_;
  wire [3:0] _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  wire _16_;
  wire _17_;
  wire [4:0] _18_;
  wire [4:0] _19_;
  wire _20_;
  wire [3:0] _21_;
  wire [3:0] _22_;
  wire [3:0] _23_;
  wire [3:0] _24_;
  reg [3:0] consume = 4'h0;
  reg [3:0] level = 4'h0;
  reg [3:0] produce = 4'h0;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [39:0] storage [9:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1380 , \port$0$1212 , \port$0$1044 , \port$0$876 , \port$0$708  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 4'ha;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 4'h9;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 5'h00 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 4'h9;
  assign _18_ = consume + 1'h1;
  assign _19_ = _17_ ? 5'h00 : _18_;
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
  assign _21_ = _03_ ? _04_[3:0] : level;
  assign _22_ = _08_ ? _09_[3:0] : _21_;
  assign _13_ = rst ? 4'h0 : _22_;
  assign _23_ = _16_ ? _19_[3:0] : consume;
  assign _12_ = rst ? 4'h0 : _23_;
  assign _24_ = _00_ ? _15_[3:0] : produce;
  assign _10_ = rst ? 4'h0 : _24_;
endmodule

module \ternhw_5x64_p1_g64_a8_t3_d256.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, last_token, descriptor__ready, load_ready, beat_ready, tag, load_address, load_token, descriptor__payload);
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
  output [1:0] last_token;
  wire [1:0] last_token;
  output descriptor__ready;
  wire descriptor__ready;
  output load_ready;
  wire load_ready;
  output beat_ready;
  wire beat_ready;
  output [4:0] tag;
  wire [4:0] tag;
  output [1:0] load_address;
  reg [1:0] load_address = 2'h0;
  output [1:0] load_token;
  reg [1:0] load_token = 2'h0;
  input [63:0] descriptor__payload;
  wire [63:0] descriptor__payload;
  wire [8:0] _000_;
  wire _001_;
  wire [4:0] _002_;
  wire _003_;
  wire _004_;
  wire _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [16:0] _009_;
  wire [16:0] _010_;
  wire _011_;
  wire [11:0] _012_;
  wire [12:0] _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire _017_;
  wire [16:0] _018_;
  wire _019_;
  wire _020_;
  wire [4:0] _021_;
  wire _022_;
  wire _023_;
  wire [2:0] _024_;
  wire [11:0] _025_;
  wire [16:0] _026_;
  wire _027_;
  wire [11:0] _028_;
  wire [12:0] _029_;
  wire _030_;
  wire [16:0] _031_;
  wire [16:0] _032_;
  wire _033_;
  wire [2:0] _034_;
  wire [8:0] _035_;
  wire [12:0] _036_;
  wire _037_;
  wire [2:0] _038_;
  wire [16:0] _039_;
  wire _040_;
  wire [11:0] _041_;
  wire [12:0] _042_;
  wire _043_;
  wire [4:0] _044_;
  wire [4:0] _045_;
  wire _046_;
  wire _047_;
  wire [16:0] _048_;
  wire [2:0] _049_;
  wire [16:0] _050_;
  wire _051_;
  wire [24:0] _052_;
  wire [24:0] _053_;
  wire _054_;
  wire [63:0] _055_;
  wire _056_;
  wire [1:0] _057_;
  wire [1:0] _058_;
  wire [15:0] _059_;
  wire [1:0] _060_;
  wire [3:0] _061_;
  wire [1:0] _062_;
  wire [23:0] _063_;
  wire [16:0] _064_;
  wire [1:0] _065_;
  wire [1:0] _066_;
  wire [1:0] _067_;
  wire [1:0] _068_;
  wire [1:0] _069_;
  wire _070_;
  wire [3:0] _071_;
  wire [3:0] _072_;
  wire [3:0] _073_;
  wire [3:0] _074_;
  wire _075_;
  wire [1:0] _076_;
  wire [1:0] _077_;
  wire [1:0] _078_;
  wire [1:0] _079_;
  wire [1:0] _080_;
  wire _081_;
  wire [15:0] _082_;
  wire [15:0] _083_;
  wire [15:0] _084_;
  wire [15:0] _085_;
  wire [15:0] _086_;
  wire _087_;
  wire [15:0] _088_;
  wire [15:0] _089_;
  wire [15:0] _090_;
  wire _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire [1:0] _095_;
  wire [1:0] _096_;
  wire _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire [1:0] _100_;
  wire _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire [1:0] _105_;
  wire [1:0] _106_;
  wire [1:0] _107_;
  wire _108_;
  wire [1:0] _109_;
  wire [1:0] _110_;
  wire [1:0] _111_;
  wire [1:0] _112_;
  wire _113_;
  wire [1:0] _114_;
  wire _115_;
  wire [63:0] _116_;
  wire [63:0] _117_;
  wire _118_;
  wire _119_;
  wire _120_;
  wire _121_;
  wire _122_;
  wire _123_;
  wire _124_;
  wire _125_;
  wire _126_;
  wire [23:0] _127_;
  wire [23:0] _128_;
  wire [23:0] _129_;
  wire [23:0] _130_;
  wire [23:0] _131_;
  wire [23:0] _132_;
  wire _133_;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] job = 64'h0000000000000000;
  reg [1:0] restart = 2'h0;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _014_ = ! _013_;
  assign _015_ = ! group;
  assign _016_ = ! step;
  assign _017_ = _015_ & _016_;
  assign _018_ = job[39:24] - 1'h1;
  assign _019_ = group == _018_;
  assign _021_ = job[55:52] - 1'h1;
  assign _022_ = step == _021_;
  assign _023_ = _019_ & _022_;
  assign _024_ = load_address + 1'h1;
  assign _026_ = job[39:24] - 1'h1;
  assign _027_ = group == _026_;
  assign _028_ = _027_ ? job[51:40] : 12'h001;
  assign _029_ = _028_ - 1'h1;
  assign _030_ = ! _029_;
  assign _031_ = group + 1'h1;
  assign _032_ = job[39:24] - 1'h1;
  assign _033_ = group == _032_;
  assign _034_ = load_token + 1'h1;
  assign _035_ = job[63:56] - 1'h1;
  assign _037_ = load_token == _035_;
  assign _038_ = load_address + 1'h1;
  assign _039_ = job[39:24] - 1'h1;
  assign _040_ = group == _039_;
  assign _041_ = _040_ ? job[51:40] : 12'h001;
  assign _042_ = _041_ - 1'h1;
  assign _043_ = ! _042_;
  assign _044_ = step + 1'h1;
  assign _045_ = job[55:52] - 1'h1;
  assign _047_ = step == _045_;
  assign _048_ = group + 1'h1;
  assign _049_ = load_address + 1'h1;
  assign _050_ = job[39:24] - 1'h1;
  assign _051_ = group == _050_;
  assign _052_ = tile + 1'h1;
  assign _053_ = job[23:0] - 1'h1;
  assign _054_ = tile == _053_;
  always @(posedge clk)
    job <= _055_;
  always @(posedge clk)
    fsm_state <= _057_;
  always @(posedge clk)
    load_address <= _058_;
  always @(posedge clk)
    group <= _059_;
  always @(posedge clk)
    load_token <= _060_;
  always @(posedge clk)
    step <= _061_;
  always @(posedge clk)
    restart <= _062_;
  always @(posedge clk)
    tile <= _063_;
  assign { _000_[8:2], last_token } = job[63:56] - 1'h1;
  assign _009_ = job[39:24] - 1'h1;
  assign _020_ = group == _009_;
  assign _025_ = _020_ ? job[51:40] : 12'h001;
  assign _036_ = _025_ - 1'h1;
  assign _046_ = ! _036_;
  assign _056_ = ~ _046_;
  assign _064_ = job[39:24] - 1'h1;
  assign _001_ = group == _064_;
  assign _002_ = job[55:52] - 1'h1;
  assign _003_ = step == _002_;
  assign _004_ = _001_ & _003_;
  assign _005_ = ~ _004_;
  assign _006_ = _005_ | may_finish;
  assign _007_ = _056_ | _006_;
  assign _008_ = beat_valid & beat_ready;
  assign _010_ = job[39:24] - 1'h1;
  assign _011_ = group == _010_;
  assign _012_ = _011_ ? job[51:40] : 12'h001;
  assign _013_ = _012_ - 1'h1;
  assign _065_ = _051_ ? 2'h0 : _049_[1:0];
  assign _066_ = _047_ ? _065_ : restart;
  assign _067_ = _043_ ? _066_ : restart;
  assign _068_ = \tag.valid  ? _067_ : restart;
  assign _069_ = _070_ ? _068_ : restart;
  assign _070_ = fsm_state == 2'h2;
  assign _062_ = rst ? 2'h0 : _069_;
  assign _071_ = _047_ ? 4'h0 : _044_[3:0];
  assign _072_ = _043_ ? _071_ : step;
  assign _073_ = \tag.valid  ? _072_ : step;
  assign _074_ = _075_ ? _073_ : step;
  assign _075_ = fsm_state == 2'h2;
  assign _061_ = rst ? 4'h0 : _074_;
  assign _076_ = _037_ ? 2'h0 : _034_[1:0];
  assign _077_ = _033_ ? _076_ : load_token;
  assign _078_ = _030_ ? _077_ : load_token;
  assign _079_ = load_valid ? _078_ : load_token;
  assign _080_ = _081_ ? _079_ : load_token;
  assign _081_ = fsm_state == 2'h1;
  assign _060_ = rst ? 2'h0 : _080_;
  assign _082_ = _051_ ? 16'h0000 : _048_[15:0];
  assign _083_ = _047_ ? _082_ : group;
  assign _084_ = _043_ ? _083_ : group;
  assign _085_ = \tag.valid  ? _084_ : group;
  function [15:0] _223_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _223_ = b[15:0];
      2'b1?:
        _223_ = b[31:16];
      default:
        _223_ = a;
    endcase
  endfunction
  assign _086_ = _223_(group, { _090_, _085_ }, { _091_, _087_ });
  assign _087_ = fsm_state == 2'h2;
  assign _088_ = _033_ ? 16'h0000 : _031_[15:0];
  assign _089_ = _030_ ? _088_ : group;
  assign _090_ = load_valid ? _089_ : group;
  assign _091_ = fsm_state == 2'h1;
  assign _059_ = rst ? 16'h0000 : _086_;
  assign _092_ = _051_ ? 2'h0 : _038_[1:0];
  assign _093_ = _047_ ? _092_ : restart;
  assign _094_ = _043_ ? _093_ : _038_[1:0];
  assign _095_ = \tag.valid  ? _094_ : load_address;
  function [1:0] _234_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _234_ = b[1:0];
      2'b1?:
        _234_ = b[3:2];
      default:
        _234_ = a;
    endcase
  endfunction
  assign _096_ = _234_(load_address, { _100_, _095_ }, { _101_, _097_ });
  assign _097_ = fsm_state == 2'h2;
  assign _098_ = _033_ ? 2'h0 : _024_[1:0];
  assign _099_ = _030_ ? _098_ : _024_[1:0];
  assign _100_ = load_valid ? _099_ : load_address;
  assign _101_ = fsm_state == 2'h1;
  assign _058_ = rst ? 2'h0 : _096_;
  assign _102_ = _054_ ? 2'h0 : fsm_state;
  assign _103_ = _051_ ? _102_ : fsm_state;
  assign _104_ = _047_ ? _103_ : fsm_state;
  assign _105_ = _043_ ? _104_ : fsm_state;
  assign _106_ = \tag.valid  ? _105_ : fsm_state;
  function [1:0] _246_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _246_ = b[1:0];
      3'b?1?:
        _246_ = b[3:2];
      3'b1??:
        _246_ = b[5:4];
      default:
        _246_ = a;
    endcase
  endfunction
  assign _107_ = _246_(fsm_state, { _114_, _112_, _106_ }, { _115_, _113_, _108_ });
  assign _108_ = fsm_state == 2'h2;
  assign _109_ = _037_ ? 2'h2 : fsm_state;
  assign _110_ = _033_ ? _109_ : fsm_state;
  assign _111_ = _030_ ? _110_ : fsm_state;
  assign _112_ = load_valid ? _111_ : fsm_state;
  assign _113_ = fsm_state == 2'h1;
  assign _114_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _115_ = ! fsm_state;
  assign _057_ = rst ? 2'h0 : _107_;
  assign _116_ = descriptor__valid ? descriptor__payload : job;
  assign _117_ = _118_ ? _116_ : job;
  assign _118_ = ! fsm_state;
  assign _055_ = rst ? 64'h0000000000000000 : _117_;
  assign \tag.tile_last  = _119_ ? _023_ : 1'h0;
  assign _119_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _120_ ? _017_ : 1'h0;
  assign _120_ = fsm_state == 2'h2;
  assign \tag.last  = _121_ ? _014_ : 1'h0;
  assign _121_ = fsm_state == 2'h2;
  assign \tag.first  = _122_ ? 1'h1 : 1'h0;
  assign _122_ = fsm_state == 2'h2;
  assign \tag.valid  = _123_ ? _008_ : 1'h0;
  assign _123_ = fsm_state == 2'h2;
  assign beat_ready = _124_ ? _007_ : 1'h0;
  assign _124_ = fsm_state == 2'h2;
  assign load_ready = _125_ ? 1'h1 : 1'h0;
  assign _125_ = fsm_state == 2'h1;
  assign descriptor__ready = _126_ ? 1'h1 : 1'h0;
  assign _126_ = ! fsm_state;
  assign _127_ = _054_ ? 24'h000000 : _052_[23:0];
  assign _128_ = _051_ ? _127_ : tile;
  assign _129_ = _047_ ? _128_ : tile;
  assign _130_ = _043_ ? _129_ : tile;
  assign _131_ = \tag.valid  ? _130_ : tile;
  assign _132_ = _133_ ? _131_ : tile;
  assign _133_ = fsm_state == 2'h2;
  assign _063_ = rst ? 24'h000000 : _132_;
  assign _000_[1:0] = last_token;
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_5x64_p1_g64_a8_t3_d256_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
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
  wire [8:0] _033_;
  wire [7:0] _034_;
  wire [8:0] _035_;
  wire [8:0] _036_;
  wire [8:0] _037_;
  wire [8:0] _038_;
  wire [8:0] _039_;
  wire [8:0] _040_;
  wire [8:0] _041_;
  wire [8:0] _042_;
  wire [8:0] _043_;
  wire [8:0] _044_;
  wire [7:0] _045_;
  wire [8:0] _046_;
  wire [8:0] _047_;
  wire [8:0] _048_;
  wire [8:0] _049_;
  wire [8:0] _050_;
  wire [8:0] _051_;
  wire [8:0] _052_;
  wire [8:0] _053_;
  wire [8:0] _054_;
  wire [8:0] _055_;
  wire [7:0] _056_;
  wire [8:0] _057_;
  wire [8:0] _058_;
  wire [8:0] _059_;
  wire [8:0] _060_;
  wire [8:0] _061_;
  wire [8:0] _062_;
  wire [8:0] _063_;
  wire [8:0] _064_;
  wire [8:0] _065_;
  wire [8:0] _066_;
  wire [7:0] _067_;
  wire [8:0] _068_;
  wire [9:0] _069_;
  wire [9:0] _070_;
  wire [9:0] _071_;
  wire [9:0] _072_;
  wire [9:0] _073_;
  wire [9:0] _074_;
  wire [9:0] _075_;
  wire [9:0] _076_;
  wire [9:0] _077_;
  wire [7:0] _078_;
  wire [9:0] _079_;
  wire [9:0] _080_;
  wire [9:0] _081_;
  wire [9:0] _082_;
  wire [9:0] _083_;
  wire [9:0] _084_;
  wire [9:0] _085_;
  wire [10:0] _086_;
  wire [10:0] _087_;
  wire [10:0] _088_;
  wire [7:0] _089_;
  wire [10:0] _090_;
  wire [10:0] _091_;
  wire [10:0] _092_;
  wire [10:0] _093_;
  wire [10:0] _094_;
  wire [11:0] _095_;
  wire [11:0] _096_;
  wire [11:0] _097_;
  wire [11:0] _098_;
  wire [12:0] _099_;
  wire [7:0] _100_;
  wire [12:0] _101_;
  wire [13:0] _102_;
  wire [13:0] _103_;
  wire [14:0] _104_;
  wire [14:0] _105_;
  wire [14:0] _106_;
  wire [7:0] _107_;
  wire [7:0] _108_;
  wire [15:0] _109_;
  wire [16:0] _110_;
  wire [16:0] _111_;
  wire [17:0] _112_;
  wire [20:0] _113_;
  wire [20:0] _114_;
  wire [7:0] _115_;
  wire [21:0] _116_;
  wire [20:0] _117_;
  wire [20:0] _118_;
  wire [21:0] _119_;
  wire [18:0] _120_;
  wire [22:0] _121_;
  wire [23:0] _122_;
  wire [31:0] _123_;
  wire [7:0] _124_;
  wire [32:0] _125_;
  wire [13:0] _126_;
  wire [13:0] _127_;
  wire [7:0] _128_;
  wire [31:0] _129_;
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
  wire [7:0] _174_;
  wire [7:0] _175_;
  wire [7:0] _176_;
  wire [7:0] _177_;
  wire [7:0] _178_;
  wire [7:0] _179_;
  wire [7:0] _180_;
  wire [7:0] _181_;
  wire [7:0] _182_;
  wire [7:0] _183_;
  wire [7:0] _184_;
  wire [7:0] _185_;
  wire [7:0] _186_;
  wire [7:0] _187_;
  wire [7:0] _188_;
  wire [7:0] _189_;
  wire [7:0] _190_;
  wire [7:0] _191_;
  wire [7:0] _192_;
  wire [7:0] _193_;
  wire [7:0] _194_;
  wire [7:0] _195_;
  wire [7:0] _196_;
  wire [7:0] _197_;
  wire [7:0] _198_;
  wire [7:0] _199_;
  wire [7:0] _200_;
  wire [7:0] _201_;
  wire [7:0] _202_;
  wire [7:0] _203_;
  wire [7:0] _204_;
  wire [7:0] _205_;
  wire [7:0] _206_;
  wire [7:0] _207_;
  wire [7:0] _208_;
  wire [7:0] _209_;
  wire [7:0] _210_;
  wire [7:0] _211_;
  wire [7:0] _212_;
  wire [7:0] _213_;
  reg signed [8:0] dot_0_0_0 = 9'h000;
  reg signed [8:0] dot_0_0_1 = 9'h000;
  reg signed [8:0] dot_0_0_10 = 9'h000;
  reg signed [8:0] dot_0_0_11 = 9'h000;
  reg signed [8:0] dot_0_0_12 = 9'h000;
  reg signed [8:0] dot_0_0_13 = 9'h000;
  reg signed [8:0] dot_0_0_14 = 9'h000;
  reg signed [8:0] dot_0_0_15 = 9'h000;
  reg signed [8:0] dot_0_0_16 = 9'h000;
  reg signed [8:0] dot_0_0_17 = 9'h000;
  reg signed [8:0] dot_0_0_18 = 9'h000;
  reg signed [8:0] dot_0_0_19 = 9'h000;
  reg signed [8:0] dot_0_0_2 = 9'h000;
  reg signed [8:0] dot_0_0_20 = 9'h000;
  reg signed [8:0] dot_0_0_21 = 9'h000;
  reg signed [8:0] dot_0_0_22 = 9'h000;
  reg signed [8:0] dot_0_0_23 = 9'h000;
  reg signed [8:0] dot_0_0_24 = 9'h000;
  reg signed [8:0] dot_0_0_25 = 9'h000;
  reg signed [8:0] dot_0_0_26 = 9'h000;
  reg signed [8:0] dot_0_0_27 = 9'h000;
  reg signed [8:0] dot_0_0_28 = 9'h000;
  reg signed [8:0] dot_0_0_29 = 9'h000;
  reg signed [8:0] dot_0_0_3 = 9'h000;
  reg signed [8:0] dot_0_0_30 = 9'h000;
  reg signed [8:0] dot_0_0_31 = 9'h000;
  reg signed [8:0] dot_0_0_4 = 9'h000;
  reg signed [8:0] dot_0_0_5 = 9'h000;
  reg signed [8:0] dot_0_0_6 = 9'h000;
  reg signed [8:0] dot_0_0_7 = 9'h000;
  reg signed [8:0] dot_0_0_8 = 9'h000;
  reg signed [8:0] dot_0_0_9 = 9'h000;
  reg signed [9:0] dot_0_1_0 = 10'h000;
  reg signed [9:0] dot_0_1_1 = 10'h000;
  reg signed [9:0] dot_0_1_10 = 10'h000;
  reg signed [9:0] dot_0_1_11 = 10'h000;
  reg signed [9:0] dot_0_1_12 = 10'h000;
  reg signed [9:0] dot_0_1_13 = 10'h000;
  reg signed [9:0] dot_0_1_14 = 10'h000;
  reg signed [9:0] dot_0_1_15 = 10'h000;
  reg signed [9:0] dot_0_1_2 = 10'h000;
  reg signed [9:0] dot_0_1_3 = 10'h000;
  reg signed [9:0] dot_0_1_4 = 10'h000;
  reg signed [9:0] dot_0_1_5 = 10'h000;
  reg signed [9:0] dot_0_1_6 = 10'h000;
  reg signed [9:0] dot_0_1_7 = 10'h000;
  reg signed [9:0] dot_0_1_8 = 10'h000;
  reg signed [9:0] dot_0_1_9 = 10'h000;
  reg signed [10:0] dot_0_2_0 = 11'h000;
  reg signed [10:0] dot_0_2_1 = 11'h000;
  reg signed [10:0] dot_0_2_2 = 11'h000;
  reg signed [10:0] dot_0_2_3 = 11'h000;
  reg signed [10:0] dot_0_2_4 = 11'h000;
  reg signed [10:0] dot_0_2_5 = 11'h000;
  reg signed [10:0] dot_0_2_6 = 11'h000;
  reg signed [10:0] dot_0_2_7 = 11'h000;
  reg signed [11:0] dot_0_3_0 = 12'h000;
  reg signed [11:0] dot_0_3_1 = 12'h000;
  reg signed [11:0] dot_0_3_2 = 12'h000;
  reg signed [11:0] dot_0_3_3 = 12'h000;
  reg signed [12:0] dot_0_4_0 = 13'h0000;
  reg signed [12:0] dot_0_4_1 = 13'h0000;
  reg signed [13:0] dot_0_5_0 = 14'h0000;
  reg signed [13:0] group_sum_0 = 14'h0000;
  reg [7:0] mantissa_0 = 8'h00;
  reg signed [13:0] multiplicand_0 = 14'h0000;
  reg signed [15:0] scaled_0_0 = 16'h0000;
  reg signed [17:0] scaled_0_1 = 18'h00000;
  reg signed [21:0] scaled_0_2 = 22'h000000;
  reg signed [21:0] scaled_0_3 = 22'h000000;
  reg signed [18:0] scaled_1_0 = 19'h00000;
  reg signed [22:0] scaled_1_1 = 23'h000000;
  reg signed [23:0] scaled_2_0 = 24'h000000;
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
  reg signed [7:0] term_0_32 = 8'h00;
  reg signed [7:0] term_0_33 = 8'h00;
  reg signed [7:0] term_0_34 = 8'h00;
  reg signed [7:0] term_0_35 = 8'h00;
  reg signed [7:0] term_0_36 = 8'h00;
  reg signed [7:0] term_0_37 = 8'h00;
  reg signed [7:0] term_0_38 = 8'h00;
  reg signed [7:0] term_0_39 = 8'h00;
  reg signed [7:0] term_0_4 = 8'h00;
  reg signed [7:0] term_0_40 = 8'h00;
  reg signed [7:0] term_0_41 = 8'h00;
  reg signed [7:0] term_0_42 = 8'h00;
  reg signed [7:0] term_0_43 = 8'h00;
  reg signed [7:0] term_0_44 = 8'h00;
  reg signed [7:0] term_0_45 = 8'h00;
  reg signed [7:0] term_0_46 = 8'h00;
  reg signed [7:0] term_0_47 = 8'h00;
  reg signed [7:0] term_0_48 = 8'h00;
  reg signed [7:0] term_0_49 = 8'h00;
  reg signed [7:0] term_0_5 = 8'h00;
  reg signed [7:0] term_0_50 = 8'h00;
  reg signed [7:0] term_0_51 = 8'h00;
  reg signed [7:0] term_0_52 = 8'h00;
  reg signed [7:0] term_0_53 = 8'h00;
  reg signed [7:0] term_0_54 = 8'h00;
  reg signed [7:0] term_0_55 = 8'h00;
  reg signed [7:0] term_0_56 = 8'h00;
  reg signed [7:0] term_0_57 = 8'h00;
  reg signed [7:0] term_0_58 = 8'h00;
  reg signed [7:0] term_0_59 = 8'h00;
  reg signed [7:0] term_0_6 = 8'h00;
  reg signed [7:0] term_0_60 = 8'h00;
  reg signed [7:0] term_0_61 = 8'h00;
  reg signed [7:0] term_0_62 = 8'h00;
  reg signed [7:0] term_0_63 = 8'h00;
  reg signed [7:0] term_0_7 = 8'h00;
  reg signed [7:0] term_0_8 = 8'h00;
  reg signed [7:0] term_0_9 = 8'h00;
  reg [127:0] trits_0 = 128'h00000000000000000000000000000000;
  assign _000_ = activations[7:0] ^ { trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1] };
  assign _107_ = trits_0[0] ? _000_ : 8'h00;
  assign _137_ = activations[15:8] ^ { trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3] };
  assign _148_ = trits_0[2] ? _137_ : 8'h00;
  assign _159_ = activations[23:16] ^ { trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5] };
  assign _170_ = trits_0[4] ? _159_ : 8'h00;
  assign _181_ = activations[31:24] ^ { trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7] };
  assign _192_ = trits_0[6] ? _181_ : 8'h00;
  assign _203_ = activations[39:32] ^ { trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9] };
  assign _001_ = trits_0[8] ? _203_ : 8'h00;
  assign _012_ = activations[47:40] ^ { trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11] };
  assign _023_ = trits_0[10] ? _012_ : 8'h00;
  assign _034_ = activations[55:48] ^ { trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13] };
  assign _045_ = trits_0[12] ? _034_ : 8'h00;
  assign _056_ = activations[63:56] ^ { trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15] };
  assign _067_ = trits_0[14] ? _056_ : 8'h00;
  assign _078_ = activations[71:64] ^ { trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17] };
  assign _089_ = trits_0[16] ? _078_ : 8'h00;
  assign _100_ = activations[79:72] ^ { trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19] };
  assign _108_ = trits_0[18] ? _100_ : 8'h00;
  assign _115_ = activations[87:80] ^ { trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21] };
  assign _124_ = trits_0[20] ? _115_ : 8'h00;
  assign _130_ = activations[95:88] ^ { trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23] };
  assign _131_ = trits_0[22] ? _130_ : 8'h00;
  assign _132_ = activations[103:96] ^ { trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25] };
  assign _133_ = trits_0[24] ? _132_ : 8'h00;
  assign _134_ = activations[111:104] ^ { trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27] };
  assign _135_ = trits_0[26] ? _134_ : 8'h00;
  assign _136_ = activations[119:112] ^ { trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29] };
  assign _138_ = trits_0[28] ? _136_ : 8'h00;
  assign _139_ = activations[127:120] ^ { trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31] };
  assign _140_ = trits_0[30] ? _139_ : 8'h00;
  assign _141_ = activations[135:128] ^ { trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33] };
  assign _142_ = trits_0[32] ? _141_ : 8'h00;
  assign _143_ = activations[143:136] ^ { trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35] };
  assign _144_ = trits_0[34] ? _143_ : 8'h00;
  assign _145_ = activations[151:144] ^ { trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37] };
  assign _146_ = trits_0[36] ? _145_ : 8'h00;
  assign _147_ = activations[159:152] ^ { trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39] };
  assign _149_ = trits_0[38] ? _147_ : 8'h00;
  assign _150_ = activations[167:160] ^ { trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41] };
  assign _151_ = trits_0[40] ? _150_ : 8'h00;
  assign _152_ = activations[175:168] ^ { trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43] };
  assign _153_ = trits_0[42] ? _152_ : 8'h00;
  assign _154_ = activations[183:176] ^ { trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45] };
  assign _155_ = trits_0[44] ? _154_ : 8'h00;
  assign _156_ = activations[191:184] ^ { trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47] };
  assign _157_ = trits_0[46] ? _156_ : 8'h00;
  assign _158_ = activations[199:192] ^ { trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49] };
  assign _160_ = trits_0[48] ? _158_ : 8'h00;
  assign _161_ = activations[207:200] ^ { trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51] };
  assign _162_ = trits_0[50] ? _161_ : 8'h00;
  assign _163_ = activations[215:208] ^ { trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53] };
  assign _164_ = trits_0[52] ? _163_ : 8'h00;
  assign _165_ = activations[223:216] ^ { trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55] };
  assign _166_ = trits_0[54] ? _165_ : 8'h00;
  assign _167_ = activations[231:224] ^ { trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57] };
  assign _168_ = trits_0[56] ? _167_ : 8'h00;
  assign _169_ = activations[239:232] ^ { trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59] };
  assign _171_ = trits_0[58] ? _169_ : 8'h00;
  assign _172_ = activations[247:240] ^ { trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61] };
  assign _173_ = trits_0[60] ? _172_ : 8'h00;
  assign _174_ = activations[255:248] ^ { trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63] };
  assign _175_ = trits_0[62] ? _174_ : 8'h00;
  assign _176_ = activations[263:256] ^ { trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65] };
  assign _177_ = trits_0[64] ? _176_ : 8'h00;
  assign _178_ = activations[271:264] ^ { trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67] };
  assign _179_ = trits_0[66] ? _178_ : 8'h00;
  assign _180_ = activations[279:272] ^ { trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69] };
  assign _182_ = trits_0[68] ? _180_ : 8'h00;
  assign _183_ = activations[287:280] ^ { trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71] };
  assign _184_ = trits_0[70] ? _183_ : 8'h00;
  assign _185_ = activations[295:288] ^ { trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73] };
  assign _186_ = trits_0[72] ? _185_ : 8'h00;
  assign _187_ = activations[303:296] ^ { trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75] };
  assign _188_ = trits_0[74] ? _187_ : 8'h00;
  assign _189_ = activations[311:304] ^ { trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77] };
  assign _190_ = trits_0[76] ? _189_ : 8'h00;
  assign _191_ = activations[319:312] ^ { trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79] };
  assign _193_ = trits_0[78] ? _191_ : 8'h00;
  assign _194_ = activations[327:320] ^ { trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81] };
  assign _195_ = trits_0[80] ? _194_ : 8'h00;
  assign _196_ = activations[335:328] ^ { trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83] };
  assign _197_ = trits_0[82] ? _196_ : 8'h00;
  assign _198_ = activations[343:336] ^ { trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85] };
  assign _199_ = trits_0[84] ? _198_ : 8'h00;
  assign _200_ = activations[351:344] ^ { trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87] };
  assign _201_ = trits_0[86] ? _200_ : 8'h00;
  assign _202_ = activations[359:352] ^ { trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89] };
  assign _204_ = trits_0[88] ? _202_ : 8'h00;
  assign _205_ = activations[367:360] ^ { trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91] };
  assign _206_ = trits_0[90] ? _205_ : 8'h00;
  assign _207_ = activations[375:368] ^ { trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93] };
  assign _208_ = trits_0[92] ? _207_ : 8'h00;
  assign _209_ = activations[383:376] ^ { trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95] };
  assign _210_ = trits_0[94] ? _209_ : 8'h00;
  assign _211_ = activations[391:384] ^ { trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97] };
  assign _212_ = trits_0[96] ? _211_ : 8'h00;
  assign _213_ = activations[399:392] ^ { trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99] };
  assign _002_ = trits_0[98] ? _213_ : 8'h00;
  assign _003_ = activations[407:400] ^ { trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101] };
  assign _004_ = trits_0[100] ? _003_ : 8'h00;
  assign _005_ = activations[415:408] ^ { trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103] };
  assign _006_ = trits_0[102] ? _005_ : 8'h00;
  assign _007_ = activations[423:416] ^ { trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105] };
  assign _008_ = trits_0[104] ? _007_ : 8'h00;
  assign _009_ = activations[431:424] ^ { trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107] };
  assign _010_ = trits_0[106] ? _009_ : 8'h00;
  assign _011_ = activations[439:432] ^ { trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109] };
  assign _013_ = trits_0[108] ? _011_ : 8'h00;
  assign _014_ = activations[447:440] ^ { trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111] };
  assign _015_ = trits_0[110] ? _014_ : 8'h00;
  assign _016_ = activations[455:448] ^ { trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113] };
  assign _017_ = trits_0[112] ? _016_ : 8'h00;
  assign _018_ = activations[463:456] ^ { trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115] };
  assign _019_ = trits_0[114] ? _018_ : 8'h00;
  assign _020_ = activations[471:464] ^ { trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117] };
  assign _021_ = trits_0[116] ? _020_ : 8'h00;
  assign _022_ = activations[479:472] ^ { trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119] };
  assign _024_ = trits_0[118] ? _022_ : 8'h00;
  assign _025_ = activations[487:480] ^ { trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121] };
  assign _026_ = trits_0[120] ? _025_ : 8'h00;
  assign _027_ = activations[495:488] ^ { trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123] };
  assign _028_ = trits_0[122] ? _027_ : 8'h00;
  assign _029_ = activations[503:496] ^ { trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125] };
  assign _030_ = trits_0[124] ? _029_ : 8'h00;
  assign _031_ = activations[511:504] ^ { trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127] };
  assign _032_ = trits_0[126] ? _031_ : 8'h00;
  assign _033_ = $signed(term_0_0) + $signed(term_0_1);
  assign _035_ = $signed(term_0_2) + $signed(term_0_3);
  assign _036_ = $signed(term_0_4) + $signed(term_0_5);
  assign _037_ = $signed(term_0_6) + $signed(term_0_7);
  assign _038_ = $signed(term_0_8) + $signed(term_0_9);
  assign _039_ = $signed(term_0_10) + $signed(term_0_11);
  assign _040_ = $signed(term_0_12) + $signed(term_0_13);
  assign _041_ = $signed(term_0_14) + $signed(term_0_15);
  assign _042_ = $signed(term_0_16) + $signed(term_0_17);
  assign _043_ = $signed(term_0_18) + $signed(term_0_19);
  assign _044_ = $signed(term_0_20) + $signed(term_0_21);
  assign _046_ = $signed(term_0_22) + $signed(term_0_23);
  assign _047_ = $signed(term_0_24) + $signed(term_0_25);
  assign _048_ = $signed(term_0_26) + $signed(term_0_27);
  assign _049_ = $signed(term_0_28) + $signed(term_0_29);
  assign _050_ = $signed(term_0_30) + $signed(term_0_31);
  assign _051_ = $signed(term_0_32) + $signed(term_0_33);
  assign _052_ = $signed(term_0_34) + $signed(term_0_35);
  assign _053_ = $signed(term_0_36) + $signed(term_0_37);
  assign _054_ = $signed(term_0_38) + $signed(term_0_39);
  assign _055_ = $signed(term_0_40) + $signed(term_0_41);
  assign _057_ = $signed(term_0_42) + $signed(term_0_43);
  assign _058_ = $signed(term_0_44) + $signed(term_0_45);
  assign _059_ = $signed(term_0_46) + $signed(term_0_47);
  assign _060_ = $signed(term_0_48) + $signed(term_0_49);
  assign _061_ = $signed(term_0_50) + $signed(term_0_51);
  assign _062_ = $signed(term_0_52) + $signed(term_0_53);
  assign _063_ = $signed(term_0_54) + $signed(term_0_55);
  assign _064_ = $signed(term_0_56) + $signed(term_0_57);
  assign _065_ = $signed(term_0_58) + $signed(term_0_59);
  assign _066_ = $signed(term_0_60) + $signed(term_0_61);
  assign _068_ = $signed(term_0_62) + $signed(term_0_63);
  assign _069_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _070_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  assign _071_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  assign _072_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  assign _073_ = $signed(dot_0_0_8) + $signed(dot_0_0_9);
  assign _074_ = $signed(dot_0_0_10) + $signed(dot_0_0_11);
  assign _075_ = $signed(dot_0_0_12) + $signed(dot_0_0_13);
  assign _076_ = $signed(dot_0_0_14) + $signed(dot_0_0_15);
  assign _077_ = $signed(dot_0_0_16) + $signed(dot_0_0_17);
  assign _079_ = $signed(dot_0_0_18) + $signed(dot_0_0_19);
  assign _080_ = $signed(dot_0_0_20) + $signed(dot_0_0_21);
  assign _081_ = $signed(dot_0_0_22) + $signed(dot_0_0_23);
  assign _082_ = $signed(dot_0_0_24) + $signed(dot_0_0_25);
  assign _083_ = $signed(dot_0_0_26) + $signed(dot_0_0_27);
  assign _084_ = $signed(dot_0_0_28) + $signed(dot_0_0_29);
  assign _085_ = $signed(dot_0_0_30) + $signed(dot_0_0_31);
  assign _086_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  assign _087_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  assign _088_ = $signed(dot_0_1_4) + $signed(dot_0_1_5);
  assign _090_ = $signed(dot_0_1_6) + $signed(dot_0_1_7);
  assign _091_ = $signed(dot_0_1_8) + $signed(dot_0_1_9);
  assign _092_ = $signed(dot_0_1_10) + $signed(dot_0_1_11);
  assign _093_ = $signed(dot_0_1_12) + $signed(dot_0_1_13);
  assign _094_ = $signed(dot_0_1_14) + $signed(dot_0_1_15);
  assign _095_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  assign _096_ = $signed(dot_0_2_2) + $signed(dot_0_2_3);
  assign _097_ = $signed(dot_0_2_4) + $signed(dot_0_2_5);
  assign _098_ = $signed(dot_0_2_6) + $signed(dot_0_2_7);
  assign _099_ = $signed(dot_0_3_0) + $signed(dot_0_3_1);
  assign _101_ = $signed(dot_0_3_2) + $signed(dot_0_3_3);
  assign _102_ = $signed(dot_0_4_0) + $signed(dot_0_4_1);
  assign _103_ = sum_first ? 14'h0000 : group_sum_0;
  assign _104_ = $signed(_103_) + $signed(dot_0_5_0);
  assign _105_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[13], multiplicand_0 };
  assign _106_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _109_ = $signed(_105_) + $signed(_106_);
  assign _110_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[13], multiplicand_0, 2'h0 };
  assign _111_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _112_ = $signed(_110_) + $signed(_111_);
  assign _113_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0[13], multiplicand_0, 4'h0 };
  assign _114_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0, 5'h00 };
  assign _116_ = $signed(_113_) + $signed(_114_);
  assign _117_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[13], multiplicand_0, 6'h00 };
  assign _118_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _119_ = $signed(_117_) + $signed(_118_);
  assign _120_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _121_ = $signed(scaled_0_2) + $signed(scaled_0_3);
  assign _122_ = $signed(scaled_1_0) + $signed(scaled_1_1);
  assign _123_ = add_first ? constant : result;
  assign _125_ = $signed(_123_) + $signed(scaled_2_0);
  always @(posedge clk)
    trits_0 <= trits;
  always @(posedge clk)
    term_0_0 <= _107_;
  always @(posedge clk)
    term_0_1 <= _148_;
  always @(posedge clk)
    term_0_2 <= _170_;
  always @(posedge clk)
    term_0_3 <= _192_;
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
    term_0_9 <= _108_;
  always @(posedge clk)
    term_0_10 <= _124_;
  always @(posedge clk)
    term_0_11 <= _131_;
  always @(posedge clk)
    term_0_12 <= _133_;
  always @(posedge clk)
    term_0_13 <= _135_;
  always @(posedge clk)
    term_0_14 <= _138_;
  always @(posedge clk)
    term_0_15 <= _140_;
  always @(posedge clk)
    term_0_16 <= _142_;
  always @(posedge clk)
    term_0_17 <= _144_;
  always @(posedge clk)
    term_0_18 <= _146_;
  always @(posedge clk)
    term_0_19 <= _149_;
  always @(posedge clk)
    term_0_20 <= _151_;
  always @(posedge clk)
    term_0_21 <= _153_;
  always @(posedge clk)
    term_0_22 <= _155_;
  always @(posedge clk)
    term_0_23 <= _157_;
  always @(posedge clk)
    term_0_24 <= _160_;
  always @(posedge clk)
    term_0_25 <= _162_;
  always @(posedge clk)
    term_0_26 <= _164_;
  always @(posedge clk)
    term_0_27 <= _166_;
  always @(posedge clk)
    term_0_28 <= _168_;
  always @(posedge clk)
    term_0_29 <= _171_;
  always @(posedge clk)
    term_0_30 <= _173_;
  always @(posedge clk)
    term_0_31 <= _175_;
  always @(posedge clk)
    term_0_32 <= _177_;
  always @(posedge clk)
    term_0_33 <= _179_;
  always @(posedge clk)
    term_0_34 <= _182_;
  always @(posedge clk)
    term_0_35 <= _184_;
  always @(posedge clk)
    term_0_36 <= _186_;
  always @(posedge clk)
    term_0_37 <= _188_;
  always @(posedge clk)
    term_0_38 <= _190_;
  always @(posedge clk)
    term_0_39 <= _193_;
  always @(posedge clk)
    term_0_40 <= _195_;
  always @(posedge clk)
    term_0_41 <= _197_;
  always @(posedge clk)
    term_0_42 <= _199_;
  always @(posedge clk)
    term_0_43 <= _201_;
  always @(posedge clk)
    term_0_44 <= _204_;
  always @(posedge clk)
    term_0_45 <= _206_;
  always @(posedge clk)
    term_0_46 <= _208_;
  always @(posedge clk)
    term_0_47 <= _210_;
  always @(posedge clk)
    term_0_48 <= _212_;
  always @(posedge clk)
    term_0_49 <= _002_;
  always @(posedge clk)
    term_0_50 <= _004_;
  always @(posedge clk)
    term_0_51 <= _006_;
  always @(posedge clk)
    term_0_52 <= _008_;
  always @(posedge clk)
    term_0_53 <= _010_;
  always @(posedge clk)
    term_0_54 <= _013_;
  always @(posedge clk)
    term_0_55 <= _015_;
  always @(posedge clk)
    term_0_56 <= _017_;
  always @(posedge clk)
    term_0_57 <= _019_;
  always @(posedge clk)
    term_0_58 <= _021_;
  always @(posedge clk)
    term_0_59 <= _024_;
  always @(posedge clk)
    term_0_60 <= _026_;
  always @(posedge clk)
    term_0_61 <= _028_;
  always @(posedge clk)
    term_0_62 <= _030_;
  always @(posedge clk)
    term_0_63 <= _032_;
  always @(posedge clk)
    dot_0_0_0 <= _033_;
  always @(posedge clk)
    dot_0_0_1 <= _035_;
  always @(posedge clk)
    dot_0_0_2 <= _036_;
  always @(posedge clk)
    dot_0_0_3 <= _037_;
  always @(posedge clk)
    dot_0_0_4 <= _038_;
  always @(posedge clk)
    dot_0_0_5 <= _039_;
  always @(posedge clk)
    dot_0_0_6 <= _040_;
  always @(posedge clk)
    dot_0_0_7 <= _041_;
  always @(posedge clk)
    dot_0_0_8 <= _042_;
  always @(posedge clk)
    dot_0_0_9 <= _043_;
  always @(posedge clk)
    dot_0_0_10 <= _044_;
  always @(posedge clk)
    dot_0_0_11 <= _046_;
  always @(posedge clk)
    dot_0_0_12 <= _047_;
  always @(posedge clk)
    dot_0_0_13 <= _048_;
  always @(posedge clk)
    dot_0_0_14 <= _049_;
  always @(posedge clk)
    dot_0_0_15 <= _050_;
  always @(posedge clk)
    dot_0_0_16 <= _051_;
  always @(posedge clk)
    dot_0_0_17 <= _052_;
  always @(posedge clk)
    dot_0_0_18 <= _053_;
  always @(posedge clk)
    dot_0_0_19 <= _054_;
  always @(posedge clk)
    dot_0_0_20 <= _055_;
  always @(posedge clk)
    dot_0_0_21 <= _057_;
  always @(posedge clk)
    dot_0_0_22 <= _058_;
  always @(posedge clk)
    dot_0_0_23 <= _059_;
  always @(posedge clk)
    dot_0_0_24 <= _060_;
  always @(posedge clk)
    dot_0_0_25 <= _061_;
  always @(posedge clk)
    dot_0_0_26 <= _062_;
  always @(posedge clk)
    dot_0_0_27 <= _063_;
  always @(posedge clk)
    dot_0_0_28 <= _064_;
  always @(posedge clk)
    dot_0_0_29 <= _065_;
  always @(posedge clk)
    dot_0_0_30 <= _066_;
  always @(posedge clk)
    dot_0_0_31 <= _068_;
  always @(posedge clk)
    dot_0_1_0 <= _069_;
  always @(posedge clk)
    dot_0_1_1 <= _070_;
  always @(posedge clk)
    dot_0_1_2 <= _071_;
  always @(posedge clk)
    dot_0_1_3 <= _072_;
  always @(posedge clk)
    dot_0_1_4 <= _073_;
  always @(posedge clk)
    dot_0_1_5 <= _074_;
  always @(posedge clk)
    dot_0_1_6 <= _075_;
  always @(posedge clk)
    dot_0_1_7 <= _076_;
  always @(posedge clk)
    dot_0_1_8 <= _077_;
  always @(posedge clk)
    dot_0_1_9 <= _079_;
  always @(posedge clk)
    dot_0_1_10 <= _080_;
  always @(posedge clk)
    dot_0_1_11 <= _081_;
  always @(posedge clk)
    dot_0_1_12 <= _082_;
  always @(posedge clk)
    dot_0_1_13 <= _083_;
  always @(posedge clk)
    dot_0_1_14 <= _084_;
  always @(posedge clk)
    dot_0_1_15 <= _085_;
  always @(posedge clk)
    dot_0_2_0 <= _086_;
  always @(posedge clk)
    dot_0_2_1 <= _087_;
  always @(posedge clk)
    dot_0_2_2 <= _088_;
  always @(posedge clk)
    dot_0_2_3 <= _090_;
  always @(posedge clk)
    dot_0_2_4 <= _091_;
  always @(posedge clk)
    dot_0_2_5 <= _092_;
  always @(posedge clk)
    dot_0_2_6 <= _093_;
  always @(posedge clk)
    dot_0_2_7 <= _094_;
  always @(posedge clk)
    dot_0_3_0 <= _095_;
  always @(posedge clk)
    dot_0_3_1 <= _096_;
  always @(posedge clk)
    dot_0_3_2 <= _097_;
  always @(posedge clk)
    dot_0_3_3 <= _098_;
  always @(posedge clk)
    dot_0_4_0 <= _099_;
  always @(posedge clk)
    dot_0_4_1 <= _101_;
  always @(posedge clk)
    dot_0_5_0 <= _102_;
  always @(posedge clk)
    group_sum_0 <= _126_;
  always @(posedge clk)
    multiplicand_0 <= _127_;
  always @(posedge clk)
    mantissa_0 <= _128_;
  always @(posedge clk)
    scaled_0_0 <= _109_;
  always @(posedge clk)
    scaled_0_1 <= _112_;
  always @(posedge clk)
    scaled_0_2 <= _116_;
  always @(posedge clk)
    scaled_0_3 <= _119_;
  always @(posedge clk)
    scaled_1_0 <= _120_;
  always @(posedge clk)
    scaled_1_1 <= _121_;
  always @(posedge clk)
    scaled_2_0 <= _122_;
  always @(posedge clk)
    result <= _129_;
  assign _129_ = add_enable ? _125_[31:0] : result;
  assign _128_ = scale_load ? scales : 8'h00;
  assign _127_ = scale_load ? group_sum_0 : { multiplicand_0[5:0], 8'h00 };
  assign _126_ = sum_enable ? _104_[13:0] : group_sum_0;
endmodule
