module ternhw_4x8_p2_g32_a4_t2_d256_c8(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [31:0] activations__payload;
  wire [31:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [319:0] weights__payload;
  wire [319:0] weights__payload;
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
  output [127:0] results__payload;
  wire [127:0] results__payload;
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
  wire [1:0] _025_;
  wire [1:0] _026_;
  wire [4:0] _027_;
  wire [4:0] _028_;
  wire [4:0] _029_;
  wire [4:0] _030_;
  wire [4:0] _031_;
  wire [4:0] _032_;
  wire [4:0] _033_;
  wire [4:0] _034_;
  wire _035_;
  wire [4:0] _036_;
  wire [4:0] _037_;
  wire [4:0] _038_;
  wire [4:0] _039_;
  wire [4:0] _040_;
  wire [4:0] _041_;
  wire [4:0] _042_;
  wire [4:0] _043_;
  wire [4:0] _044_;
  wire [2:0] _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire add_enable;
  wire add_first;
  wire [4:0] beat_address;
  wire last_token;
  wire load_token;
  wire may_finish;
  wire r_data;
  wire [63:0] \r_data$138 ;
  wire [127:0] \r_data$139 ;
  wire [127:0] \r_data$67 ;
  wire [127:0] \r_data$68 ;
  wire r_en;
  wire \r_en$41 ;
  wire \r_en$59 ;
  wire \r_en$65 ;
  wire \r_en$66 ;
  wire [31:0] read__data;
  wire [31:0] \read__data$99 ;
  reg [2:0] reserved = 3'h0;
  wire signed [31:0] \results_0[0] ;
  wire signed [31:0] \results_0[1] ;
  wire signed [31:0] \results_0[2] ;
  wire signed [31:0] \results_0[3] ;
  wire signed [31:0] \results_1[0] ;
  wire signed [31:0] \results_1[1] ;
  wire signed [31:0] \results_1[2] ;
  wire signed [31:0] \results_1[3] ;
  wire scale_load;
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
  reg [4:0] tag_2 = 5'h00;
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  reg token = 1'h0;
  wire w_en;
  wire \w_en$40 ;
  wire \w_en$51 ;
  wire \w_en$55 ;
  wire \w_en$58 ;
  wire write__en;
  wire \write__en$31 ;
  reg [31:0] activations_0 [31:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [31:0] _202_;
  always @(posedge clk) begin
    _202_ <= activations_0[beat_address];
  end
  assign read__data = _202_;
  reg [31:0] activations_1 [31:0];
  always @(posedge clk) begin
    if (\write__en$31 )
      activations_1[beat_address] <= activations__payload;
  end
  reg [31:0] _203_;
  always @(posedge clk) begin
    _203_ <= activations_1[beat_address];
  end
  assign \read__data$99  = _203_;
  assign _016_ = results__valid & results__ready;
  assign _017_ = token == r_data;
  assign _018_ = _016_ & _017_;
  assign _019_ = _015_ - _018_;
  assign _020_ = results__valid & results__ready;
  assign _021_ = results__valid & results__ready;
  assign _023_ = token == r_data;
  assign _024_ = _021_ & _023_;
  assign _025_ = token + 1'h1;
  assign _026_ = _024_ ? 2'h0 : _025_;
  always @(posedge clk)
    skew_0_1_0 <= read__data[7:4];
  always @(posedge clk)
    skew_0_2_0 <= read__data[11:8];
  always @(posedge clk)
    skew_0_2_1 <= skew_0_2_0;
  always @(posedge clk)
    skew_0_3_0 <= read__data[15:12];
  always @(posedge clk)
    skew_0_3_1 <= skew_0_3_0;
  always @(posedge clk)
    skew_0_3_2 <= skew_0_3_1;
  always @(posedge clk)
    skew_0_4_0 <= read__data[19:16];
  always @(posedge clk)
    skew_0_4_1 <= skew_0_4_0;
  always @(posedge clk)
    skew_0_4_2 <= skew_0_4_1;
  always @(posedge clk)
    skew_0_4_3 <= skew_0_4_2;
  always @(posedge clk)
    skew_0_5_0 <= read__data[23:20];
  always @(posedge clk)
    skew_0_5_1 <= skew_0_5_0;
  always @(posedge clk)
    skew_0_5_2 <= skew_0_5_1;
  always @(posedge clk)
    skew_0_5_3 <= skew_0_5_2;
  always @(posedge clk)
    skew_0_5_4 <= skew_0_5_3;
  always @(posedge clk)
    skew_0_6_0 <= read__data[27:24];
  always @(posedge clk)
    skew_0_6_1 <= skew_0_6_0;
  always @(posedge clk)
    skew_0_6_2 <= skew_0_6_1;
  always @(posedge clk)
    skew_0_6_3 <= skew_0_6_2;
  always @(posedge clk)
    skew_0_6_4 <= skew_0_6_3;
  always @(posedge clk)
    skew_0_6_5 <= skew_0_6_4;
  always @(posedge clk)
    skew_0_7_0 <= read__data[31:28];
  always @(posedge clk)
    skew_0_7_1 <= skew_0_7_0;
  always @(posedge clk)
    skew_0_7_2 <= skew_0_7_1;
  always @(posedge clk)
    skew_0_7_3 <= skew_0_7_2;
  always @(posedge clk)
    skew_0_7_4 <= skew_0_7_3;
  always @(posedge clk)
    skew_0_7_5 <= skew_0_7_4;
  always @(posedge clk)
    skew_0_7_6 <= skew_0_7_5;
  always @(posedge clk)
    skew_1_1_0 <= \read__data$99 [7:4];
  always @(posedge clk)
    skew_1_2_0 <= \read__data$99 [11:8];
  always @(posedge clk)
    skew_1_2_1 <= skew_1_2_0;
  always @(posedge clk)
    skew_1_3_0 <= \read__data$99 [15:12];
  always @(posedge clk)
    skew_1_3_1 <= skew_1_3_0;
  always @(posedge clk)
    skew_1_3_2 <= skew_1_3_1;
  always @(posedge clk)
    skew_1_4_0 <= \read__data$99 [19:16];
  always @(posedge clk)
    skew_1_4_1 <= skew_1_4_0;
  always @(posedge clk)
    skew_1_4_2 <= skew_1_4_1;
  always @(posedge clk)
    skew_1_4_3 <= skew_1_4_2;
  always @(posedge clk)
    skew_1_5_0 <= \read__data$99 [23:20];
  always @(posedge clk)
    skew_1_5_1 <= skew_1_5_0;
  always @(posedge clk)
    skew_1_5_2 <= skew_1_5_1;
  always @(posedge clk)
    skew_1_5_3 <= skew_1_5_2;
  always @(posedge clk)
    skew_1_5_4 <= skew_1_5_3;
  always @(posedge clk)
    skew_1_6_0 <= \read__data$99 [27:24];
  always @(posedge clk)
    skew_1_6_1 <= skew_1_6_0;
  always @(posedge clk)
    skew_1_6_2 <= skew_1_6_1;
  always @(posedge clk)
    skew_1_6_3 <= skew_1_6_2;
  always @(posedge clk)
    skew_1_6_4 <= skew_1_6_3;
  always @(posedge clk)
    skew_1_6_5 <= skew_1_6_4;
  always @(posedge clk)
    skew_1_7_0 <= \read__data$99 [31:28];
  always @(posedge clk)
    skew_1_7_1 <= skew_1_7_0;
  always @(posedge clk)
    skew_1_7_2 <= skew_1_7_1;
  always @(posedge clk)
    skew_1_7_3 <= skew_1_7_2;
  always @(posedge clk)
    skew_1_7_4 <= skew_1_7_3;
  always @(posedge clk)
    skew_1_7_5 <= skew_1_7_4;
  always @(posedge clk)
    skew_1_7_6 <= skew_1_7_5;
  always @(posedge clk)
    tag_1 <= _027_;
  always @(posedge clk)
    tag_2 <= _028_;
  always @(posedge clk)
    tag_3 <= _029_;
  always @(posedge clk)
    tag_4 <= _030_;
  always @(posedge clk)
    tag_5 <= _031_;
  always @(posedge clk)
    tag_6 <= _032_;
  always @(posedge clk)
    tag_7 <= _033_;
  always @(posedge clk)
    tag_8 <= _034_;
  always @(posedge clk)
    tag_9 <= _036_;
  always @(posedge clk)
    tag_10 <= _037_;
  always @(posedge clk)
    tag_11 <= _038_;
  always @(posedge clk)
    tag_12 <= _039_;
  always @(posedge clk)
    tag_13 <= _040_;
  always @(posedge clk)
    tag_14 <= _041_;
  always @(posedge clk)
    tag_15 <= _042_;
  always @(posedge clk)
    tag_16 <= _043_;
  always @(posedge clk)
    tag_17 <= _044_;
  always @(posedge clk)
    reserved <= _045_;
  always @(posedge clk)
    token <= _047_;
  assign _000_ = activations__valid & activations__ready;
  assign _011_ = ! load_token;
  assign write__en = _000_ & _011_;
  assign _022_ = activations__valid & activations__ready;
  assign \write__en$31  = _022_ & load_token;
  assign w_en = tag[0] & tag[2];
  assign r_en = tag_10[0] & tag_10[2];
  assign _035_ = tag[0] & tag[2];
  assign \w_en$40  = _035_ & tag[3];
  assign _046_ = tag_13[0] & tag_13[2];
  assign \r_en$41  = _046_ & tag_13[3];
  assign scale_load = tag_10[0] & tag_10[2];
  assign _048_ = tag_13[0] & tag_13[2];
  assign _049_ = tag_14[0] & tag_14[2];
  assign _050_ = tag_15[0] & tag_15[2];
  assign _001_ = tag_16[0] & tag_16[2];
  assign add_enable = | { _001_, _050_, _049_, _048_ };
  assign _002_ = tag_13[0] & tag_13[2];
  assign add_first = _002_ & tag_13[3];
  assign _003_ = tag_17[0] & tag_17[2];
  assign \w_en$51  = _003_ & tag_17[4];
  assign _004_ = tag_17[0] & tag_17[2];
  assign \w_en$55  = _004_ & tag_17[4];
  assign _005_ = tag[0] & tag[2];
  assign \w_en$58  = _005_ & tag[4];
  assign _006_ = results__valid & results__ready;
  assign _007_ = token == r_data;
  assign \r_en$59  = _006_ & _007_;
  assign may_finish = reserved != 3'h4;
  assign _008_ = results__valid & results__ready;
  assign _009_ = token == r_data;
  assign \r_en$65  = _008_ & _009_;
  assign _010_ = results__valid & results__ready;
  assign _012_ = token == r_data;
  assign \r_en$66  = _010_ & _012_;
  assign _013_ = tag[0] & tag[2];
  assign _014_ = _013_ & tag[4];
  assign _015_ = reserved + _014_;
  assign _051_ = _020_ ? _026_[0] : token;
  assign _047_ = rst ? 1'h0 : _051_;
  assign _045_ = rst ? 3'h0 : _019_[2:0];
  assign _044_ = rst ? 5'h00 : tag_16;
  assign _043_ = rst ? 5'h00 : tag_15;
  assign _042_ = rst ? 5'h00 : tag_14;
  assign _041_ = rst ? 5'h00 : tag_13;
  assign _040_ = rst ? 5'h00 : tag_12;
  assign _039_ = rst ? 5'h00 : tag_11;
  assign _038_ = rst ? 5'h00 : tag_10;
  assign _037_ = rst ? 5'h00 : tag_9;
  assign _036_ = rst ? 5'h00 : tag_8;
  assign _034_ = rst ? 5'h00 : tag_7;
  assign _033_ = rst ? 5'h00 : tag_6;
  assign _032_ = rst ? 5'h00 : tag_5;
  assign _031_ = rst ? 5'h00 : tag_4;
  assign _030_ = rst ? 5'h00 : tag_3;
  assign _029_ = rst ? 5'h00 : tag_2;
  assign _028_ = rst ? 5'h00 : tag_1;
  assign _027_ = rst ? 5'h00 : tag;
  function [127:0] _200_;
    input [127:0] a;
    input [255:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _200_ = b[127:0];
      2'b1?:
        _200_ = b[255:128];
      default:
        _200_ = a;
    endcase
  endfunction
  assign results__payload = _200_(128'hxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, { \r_data$67 , \r_data$68  }, { _052_, token });
  assign _052_ = ~ token;
  \ternhw_4x8_p2_g32_a4_t2_d256_c8.constants  constants (
    .clk(clk),
    .\port$0$148 (weights__payload[79:48]),
    .\port$0$228 (weights__payload[159:128]),
    .\port$0$308 (weights__payload[239:208]),
    .\port$0$388 (weights__payload[319:288]),
    .r_data(\r_data$139 ),
    .r_en(\r_en$41 ),
    .rst(rst),
    .w_en(\w_en$40 )
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_c8.last_tokens  last_tokens (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$59 ),
    .rst(rst),
    .w_en(\w_en$58 ),
    .w_port__data(last_token)
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_c8.queue_0  queue_0 (
    .clk(clk),
    .\port$202$0 (\results_0[0] ),
    .\port$203$0 (\results_0[1] ),
    .\port$204$0 (\results_0[2] ),
    .\port$205$0 (\results_0[3] ),
    .r_data(\r_data$67 ),
    .r_en(\r_en$65 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$51 )
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_c8.queue_1  queue_1 (
    .clk(clk),
    .\port$206$0 (\results_1[0] ),
    .\port$207$0 (\results_1[1] ),
    .\port$208$0 (\results_1[2] ),
    .\port$209$0 (\results_1[3] ),
    .r_data(\r_data$68 ),
    .r_en(\r_en$66 ),
    .rst(rst),
    .w_en(\w_en$55 )
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_0_0 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [31:0]),
    .result(\results_0[0] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [15:0]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[31:0])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_0_1 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [63:32]),
    .result(\results_0[1] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [31:16]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[111:80])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_0_2 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [95:64]),
    .result(\results_0[2] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [47:32]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[191:160])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_0_3 (
    .activations({ skew_0_7_6, skew_0_6_5, skew_0_5_4, skew_0_4_3, skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [127:96]),
    .result(\results_0[3] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [63:48]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[271:240])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_1_0 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$99 [3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [31:0]),
    .result(\results_1[0] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [15:0]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[31:0])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_1_1 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$99 [3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [63:32]),
    .result(\results_1[1] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [31:16]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[111:80])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_1_2 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$99 [3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [95:64]),
    .result(\results_1[2] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [47:32]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[191:160])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_row row_1_3 (
    .activations({ skew_1_7_6, skew_1_6_5, skew_1_5_4, skew_1_4_3, skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$99 [3:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$139 [127:96]),
    .result(\results_1[3] ),
    .scale_load(scale_load),
    .scales(\r_data$138 [63:48]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[271:240])
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_c8.scales  scales (
    .clk(clk),
    .\port$0$132 (weights__payload[47:32]),
    .\port$0$212 (weights__payload[127:112]),
    .\port$0$292 (weights__payload[207:192]),
    .\port$0$372 (weights__payload[287:272]),
    .r_data(\r_data$138 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en)
  );
  \ternhw_4x8_p2_g32_a4_t2_d256_c8.sequencer  sequencer (
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

module \ternhw_4x8_p2_g32_a4_t2_d256_c8.constants (\port$0$228 , \port$0$308 , \port$0$388 , clk, rst, w_en, r_en, r_data, \port$0$148 );
  input [31:0] \port$0$228 ;
  wire [31:0] \port$0$228 ;
  input [31:0] \port$0$308 ;
  wire [31:0] \port$0$308 ;
  input [31:0] \port$0$388 ;
  wire [31:0] \port$0$388 ;
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
  input [31:0] \port$0$148 ;
  wire [31:0] \port$0$148 ;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [3:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [3:0] _09_;
  wire [2:0] _10_;
  wire _11_;
  wire [2:0] _12_;
  wire [2:0] _13_;
  wire [3:0] _14_;
  wire [3:0] _15_;
  wire _16_;
  wire _17_;
  wire [3:0] _18_;
  wire [3:0] _19_;
  wire _20_;
  wire [2:0] _21_;
  wire [2:0] _22_;
  wire [2:0] _23_;
  wire [2:0] _24_;
  reg [2:0] consume = 3'h0;
  reg [2:0] level = 3'h0;
  reg [2:0] produce = 3'h0;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [127:0] storage [4:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$388 , \port$0$308 , \port$0$228 , \port$0$148  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 3'h5;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 3'h4;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 4'h0 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 3'h4;
  assign _18_ = consume + 1'h1;
  assign _19_ = _17_ ? 4'h0 : _18_;
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
  assign _21_ = _03_ ? _04_[2:0] : level;
  assign _22_ = _08_ ? _09_[2:0] : _21_;
  assign _13_ = rst ? 3'h0 : _22_;
  assign _23_ = _16_ ? _19_[2:0] : consume;
  assign _12_ = rst ? 3'h0 : _23_;
  assign _24_ = _00_ ? _15_[2:0] : produce;
  assign _10_ = rst ? 3'h0 : _24_;
endmodule

module \ternhw_4x8_p2_g32_a4_t2_d256_c8.last_tokens (rst, w_en, r_en, r_data, w_port__data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output r_data;
  wire r_data;
  input w_port__data;
  wire w_port__data;
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
  reg [0:0] storage [3:0];
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

module \ternhw_4x8_p2_g32_a4_t2_d256_c8.queue_0 (rst, w_en, r_en, \port$202$0 , \port$203$0 , \port$204$0 , \port$205$0 , r_rdy, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$202$0 ;
  wire [31:0] \port$202$0 ;
  input [31:0] \port$203$0 ;
  wire [31:0] \port$203$0 ;
  input [31:0] \port$204$0 ;
  wire [31:0] \port$204$0 ;
  input [31:0] \port$205$0 ;
  wire [31:0] \port$205$0 ;
  output r_rdy;
  wire r_rdy;
  output [127:0] r_data;
  wire [127:0] r_data;
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
  reg [127:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$205$0 , \port$204$0 , \port$203$0 , \port$202$0  };
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

module \ternhw_4x8_p2_g32_a4_t2_d256_c8.queue_1 (rst, w_en, r_en, \port$206$0 , \port$207$0 , \port$208$0 , \port$209$0 , r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$206$0 ;
  wire [31:0] \port$206$0 ;
  input [31:0] \port$207$0 ;
  wire [31:0] \port$207$0 ;
  input [31:0] \port$208$0 ;
  wire [31:0] \port$208$0 ;
  input [31:0] \port$209$0 ;
  wire [31:0] \port$209$0 ;
  output [127:0] r_data;
  wire [127:0] r_data;
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
  reg [127:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$209$0 , \port$208$0 , \port$207$0 , \port$206$0  };
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

module \ternhw_4x8_p2_g32_a4_t2_d256_c8.scales (\port$0$212 , \port$0$292 , \port$0$372 , clk, rst, w_en, r_en, r_data, \port$0$132 );
  input [15:0] \port$0$212 ;
  wire [15:0] \port$0$212 ;
  input [15:0] \port$0$292 ;
  wire [15:0] \port$0$292 ;
  input [15:0] \port$0$372 ;
  wire [15:0] \port$0$372 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [63:0] r_data;
  wire [63:0] r_data;
  input [15:0] \port$0$132 ;
  wire [15:0] \port$0$132 ;
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
  reg [63:0] storage [3:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$372 , \port$0$292 , \port$0$212 , \port$0$132  };
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

module \ternhw_4x8_p2_g32_a4_t2_d256_c8.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, last_token, load_address, load_token, descriptor__payload);
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
  output last_token;
  wire last_token;
  output [4:0] load_address;
  reg [4:0] load_address = 5'h00;
  output load_token;
  reg load_token = 1'h0;
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
  wire [2:0] _017_;
  wire [24:0] _018_;
  wire _019_;
  wire [16:0] _020_;
  wire [12:0] _021_;
  wire [4:0] _022_;
  wire [8:0] _023_;
  wire [2:0] _024_;
  wire [5:0] _025_;
  wire _026_;
  wire [11:0] _027_;
  wire _028_;
  wire [16:0] _029_;
  wire _030_;
  wire _031_;
  wire [1:0] _032_;
  wire _033_;
  wire [2:0] _034_;
  wire [5:0] _035_;
  wire _036_;
  wire [11:0] _037_;
  wire _038_;
  wire [4:0] _039_;
  wire _040_;
  wire _041_;
  wire [16:0] _042_;
  wire [5:0] _043_;
  wire _044_;
  wire [24:0] _045_;
  wire _046_;
  wire [1:0] _047_;
  wire [63:0] _048_;
  wire [1:0] _049_;
  wire [1:0] _050_;
  wire _051_;
  wire [4:0] _052_;
  wire [15:0] _053_;
  wire _054_;
  wire [3:0] _055_;
  wire [4:0] _056_;
  wire [23:0] _057_;
  wire _058_;
  wire _059_;
  wire _060_;
  wire [3:0] _061_;
  wire [3:0] _062_;
  wire [3:0] _063_;
  wire [3:0] _064_;
  wire _065_;
  wire _066_;
  wire _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire [15:0] _072_;
  wire [15:0] _073_;
  wire [15:0] _074_;
  wire [15:0] _075_;
  wire [15:0] _076_;
  wire _077_;
  wire [15:0] _078_;
  wire [15:0] _079_;
  wire [15:0] _080_;
  wire _081_;
  wire [4:0] _082_;
  wire [4:0] _083_;
  wire [4:0] _084_;
  wire [4:0] _085_;
  wire [4:0] _086_;
  wire _087_;
  wire [4:0] _088_;
  wire [4:0] _089_;
  wire [4:0] _090_;
  wire _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire _095_;
  wire [1:0] _096_;
  wire [1:0] _097_;
  wire _098_;
  wire [1:0] _099_;
  wire [1:0] _100_;
  wire [1:0] _101_;
  wire [1:0] _102_;
  wire [1:0] _103_;
  wire [1:0] _104_;
  wire _105_;
  wire [1:0] _106_;
  wire [1:0] _107_;
  wire [1:0] _108_;
  wire [1:0] _109_;
  wire _110_;
  wire [1:0] _111_;
  wire _112_;
  wire [7:0] _113_;
  wire [7:0] _114_;
  wire _115_;
  wire [11:0] _116_;
  wire [11:0] _117_;
  wire _118_;
  wire [15:0] _119_;
  wire [15:0] _120_;
  wire _121_;
  wire [23:0] _122_;
  wire [23:0] _123_;
  wire _124_;
  wire [3:0] _125_;
  wire [3:0] _126_;
  wire _127_;
  wire [1:0] _128_;
  wire [1:0] _129_;
  wire [1:0] _130_;
  wire [1:0] _131_;
  wire _132_;
  wire _133_;
  wire _134_;
  wire _135_;
  wire _136_;
  wire _137_;
  wire _138_;
  wire _139_;
  wire _140_;
  wire [23:0] _141_;
  wire [23:0] _142_;
  wire [23:0] _143_;
  wire [23:0] _144_;
  wire [23:0] _145_;
  wire [23:0] _146_;
  wire _147_;
  wire [4:0] _148_;
  wire [4:0] _149_;
  wire [4:0] _150_;
  wire [4:0] _151_;
  wire [4:0] _152_;
  wire _153_;
  reg [1:0] beat = 2'h0;
  reg [1:0] busy = 2'h0;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] last = 64'h0000000000000000;
  reg [4:0] restart = 5'h00;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _025_ = load_address + 1'h1;
  assign _026_ = group == last[39:24];
  assign _027_ = _026_ ? last[51:40] : 12'h003;
  assign _028_ = beat == _027_;
  assign _029_ = group + 1'h1;
  assign _031_ = group == last[39:24];
  assign _032_ = load_token + 1'h1;
  assign _033_ = load_token == last[63:56];
  assign _034_ = beat + 1'h1;
  assign _035_ = load_address + 1'h1;
  assign _036_ = group == last[39:24];
  assign _037_ = _036_ ? last[51:40] : 12'h003;
  assign _038_ = beat == _037_;
  assign _039_ = step + 1'h1;
  assign _040_ = step == last[55:52];
  assign _042_ = group + 1'h1;
  assign _043_ = load_address + 1'h1;
  assign _044_ = group == last[39:24];
  assign _045_ = tile + 1'h1;
  assign _046_ = tile == last[23:0];
  always @(posedge clk)
    busy <= _047_;
  always @(posedge clk)
    last <= _048_;
  always @(posedge clk)
    fsm_state <= _049_;
  always @(posedge clk)
    beat <= _050_;
  always @(posedge clk)
    load_address <= _052_;
  always @(posedge clk)
    group <= _053_;
  always @(posedge clk)
    load_token <= _054_;
  always @(posedge clk)
    step <= _055_;
  always @(posedge clk)
    restart <= _056_;
  always @(posedge clk)
    tile <= _057_;
  assign _000_ = group == last[39:24];
  assign _011_ = _000_ ? last[51:40] : 12'h003;
  assign _019_ = beat == _011_;
  assign _030_ = ~ _019_;
  assign _041_ = ! busy;
  assign _051_ = group == last[39:24];
  assign _058_ = step == last[55:52];
  assign _059_ = _051_ & _058_;
  assign _060_ = ~ _059_;
  assign _001_ = _060_ | may_finish;
  assign _002_ = _041_ & _001_;
  assign _003_ = _030_ | _002_;
  assign _004_ = beat_valid & beat_ready;
  assign _005_ = ! beat;
  assign _006_ = group == last[39:24];
  assign _007_ = _006_ ? last[51:40] : 12'h003;
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
  assign _061_ = _040_ ? 4'h0 : _039_[3:0];
  assign _062_ = _038_ ? _061_ : step;
  assign _063_ = \tag.valid  ? _062_ : step;
  assign _064_ = _065_ ? _063_ : step;
  assign _065_ = fsm_state == 2'h2;
  assign _055_ = rst ? 4'h0 : _064_;
  assign _066_ = _033_ ? 1'h0 : _032_[0];
  assign _067_ = _031_ ? _066_ : load_token;
  assign _068_ = _028_ ? _067_ : load_token;
  assign _069_ = load_valid ? _068_ : load_token;
  assign _070_ = _071_ ? _069_ : load_token;
  assign _071_ = fsm_state == 2'h1;
  assign _054_ = rst ? 1'h0 : _070_;
  assign _072_ = _044_ ? 16'h0000 : _042_[15:0];
  assign _073_ = _040_ ? _072_ : group;
  assign _074_ = _038_ ? _073_ : group;
  assign _075_ = \tag.valid  ? _074_ : group;
  function [15:0] _232_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _232_ = b[15:0];
      2'b1?:
        _232_ = b[31:16];
      default:
        _232_ = a;
    endcase
  endfunction
  assign _076_ = _232_(group, { _080_, _075_ }, { _081_, _077_ });
  assign _077_ = fsm_state == 2'h2;
  assign _078_ = _031_ ? 16'h0000 : _029_[15:0];
  assign _079_ = _028_ ? _078_ : group;
  assign _080_ = load_valid ? _079_ : group;
  assign _081_ = fsm_state == 2'h1;
  assign _053_ = rst ? 16'h0000 : _076_;
  assign _082_ = _044_ ? 5'h00 : _035_[4:0];
  assign _083_ = _040_ ? _082_ : restart;
  assign _084_ = _038_ ? _083_ : _035_[4:0];
  assign _085_ = \tag.valid  ? _084_ : load_address;
  function [4:0] _243_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _243_ = b[4:0];
      2'b1?:
        _243_ = b[9:5];
      default:
        _243_ = a;
    endcase
  endfunction
  assign _086_ = _243_(load_address, { _090_, _085_ }, { _091_, _087_ });
  assign _087_ = fsm_state == 2'h2;
  assign _088_ = _031_ ? 5'h00 : _025_[4:0];
  assign _089_ = _028_ ? _088_ : _025_[4:0];
  assign _090_ = load_valid ? _089_ : load_address;
  assign _091_ = fsm_state == 2'h1;
  assign _052_ = rst ? 5'h00 : _086_;
  assign _092_ = _038_ ? 2'h0 : _034_[1:0];
  assign _093_ = \tag.valid  ? _092_ : beat;
  function [1:0] _252_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _252_ = b[1:0];
      2'b1?:
        _252_ = b[3:2];
      default:
        _252_ = a;
    endcase
  endfunction
  assign _094_ = _252_(beat, { _097_, _093_ }, { _098_, _095_ });
  assign _095_ = fsm_state == 2'h2;
  assign _096_ = _028_ ? 2'h0 : _024_[1:0];
  assign _097_ = load_valid ? _096_ : beat;
  assign _098_ = fsm_state == 2'h1;
  assign _050_ = rst ? 2'h0 : _094_;
  assign _099_ = _046_ ? 2'h0 : fsm_state;
  assign _100_ = _044_ ? _099_ : fsm_state;
  assign _101_ = _040_ ? _100_ : fsm_state;
  assign _102_ = _038_ ? _101_ : fsm_state;
  assign _103_ = \tag.valid  ? _102_ : fsm_state;
  function [1:0] _263_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _263_ = b[1:0];
      3'b?1?:
        _263_ = b[3:2];
      3'b1??:
        _263_ = b[5:4];
      default:
        _263_ = a;
    endcase
  endfunction
  assign _104_ = _263_(fsm_state, { _111_, _109_, _103_ }, { _112_, _110_, _105_ });
  assign _105_ = fsm_state == 2'h2;
  assign _106_ = _033_ ? 2'h2 : fsm_state;
  assign _107_ = _031_ ? _106_ : fsm_state;
  assign _108_ = _028_ ? _107_ : fsm_state;
  assign _109_ = load_valid ? _108_ : fsm_state;
  assign _110_ = fsm_state == 2'h1;
  assign _111_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _112_ = ! fsm_state;
  assign _049_ = rst ? 2'h0 : _104_;
  assign _113_ = descriptor__valid ? _023_[7:0] : last[63:56];
  assign _114_ = _115_ ? _113_ : last[63:56];
  assign _115_ = ! fsm_state;
  assign _048_[63:56] = rst ? 8'h00 : _114_;
  assign _116_ = descriptor__valid ? _021_[11:0] : last[51:40];
  assign _117_ = _118_ ? _116_ : last[51:40];
  assign _118_ = ! fsm_state;
  assign _048_[51:40] = rst ? 12'h000 : _117_;
  assign _119_ = descriptor__valid ? _020_[15:0] : last[39:24];
  assign _120_ = _121_ ? _119_ : last[39:24];
  assign _121_ = ! fsm_state;
  assign _048_[39:24] = rst ? 16'h0000 : _120_;
  assign _122_ = descriptor__valid ? _018_[23:0] : last[23:0];
  assign _123_ = _124_ ? _122_ : last[23:0];
  assign _124_ = ! fsm_state;
  assign _048_[23:0] = rst ? 24'h000000 : _123_;
  assign _125_ = descriptor__valid ? _022_[3:0] : last[55:52];
  assign _126_ = _127_ ? _125_ : last[55:52];
  assign _127_ = ! fsm_state;
  assign _048_[55:52] = rst ? 4'h0 : _126_;
  assign _128_ = _016_ ? _017_[1:0] : busy;
  assign _129_ = _038_ ? 2'h3 : _128_;
  assign _130_ = \tag.valid  ? _129_ : _128_;
  assign _131_ = _132_ ? _130_ : _128_;
  assign _132_ = fsm_state == 2'h2;
  assign _047_ = rst ? 2'h0 : _131_;
  assign \tag.tile_last  = _133_ ? _015_ : 1'h0;
  assign _133_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _134_ ? _012_ : 1'h0;
  assign _134_ = fsm_state == 2'h2;
  assign \tag.last  = _135_ ? _008_ : 1'h0;
  assign _135_ = fsm_state == 2'h2;
  assign \tag.first  = _136_ ? _005_ : 1'h0;
  assign _136_ = fsm_state == 2'h2;
  assign \tag.valid  = _137_ ? _004_ : 1'h0;
  assign _137_ = fsm_state == 2'h2;
  assign beat_ready = _138_ ? _003_ : 1'h0;
  assign _138_ = fsm_state == 2'h2;
  assign load_ready = _139_ ? 1'h1 : 1'h0;
  assign _139_ = fsm_state == 2'h1;
  assign descriptor__ready = _140_ ? 1'h1 : 1'h0;
  assign _140_ = ! fsm_state;
  assign _141_ = _046_ ? 24'h000000 : _045_[23:0];
  assign _142_ = _044_ ? _141_ : tile;
  assign _143_ = _040_ ? _142_ : tile;
  assign _144_ = _038_ ? _143_ : tile;
  assign _145_ = \tag.valid  ? _144_ : tile;
  assign _146_ = _147_ ? _145_ : tile;
  assign _147_ = fsm_state == 2'h2;
  assign _057_ = rst ? 24'h000000 : _146_;
  assign _148_ = _044_ ? 5'h00 : _043_[4:0];
  assign _149_ = _040_ ? _148_ : restart;
  assign _150_ = _038_ ? _149_ : restart;
  assign _151_ = \tag.valid  ? _150_ : restart;
  assign _152_ = _153_ ? _151_ : restart;
  assign _153_ = fsm_state == 2'h2;
  assign _056_ = rst ? 5'h00 : _152_;
  assign last_token = last[56];
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac0(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed i;
  wire signed i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [3:0] o;
  reg signed [3:0] o = 4'h0;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [4:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[3:0];
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac1(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [3:0] i;
  wire signed [3:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [4:0] o;
  reg signed [4:0] o = 5'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [4:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac2(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [4:0] i;
  wire signed [4:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [5:0] o;
  reg signed [5:0] o = 6'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [5:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac3(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [5:0] i;
  wire signed [5:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [5:0] o;
  reg signed [5:0] o = 6'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [6:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[5:0];
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac4(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [5:0] i;
  wire signed [5:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [6:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac5(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [6:0] i;
  wire signed [6:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [7:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[6:0];
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac6(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [6:0] i;
  wire signed [6:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [7:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[6:0];
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_mac7(trit, i, clk, rst, o, x);
  input [1:0] trit;
  wire [1:0] trit;
  input signed [6:0] i;
  wire signed [6:0] i;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input signed [3:0] x;
  wire signed [3:0] x;
  wire [3:0] _0_;
  wire [7:0] _1_;
  wire signed [3:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 4'h0;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[6:0];
endmodule

module ternhw_4x8_p2_g32_a4_t2_d256_c8_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
  input [31:0] activations;
  wire [31:0] activations;
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
  input [31:0] trits;
  wire [31:0] trits;
  wire [8:0] _000_;
  wire [15:0] _001_;
  wire [15:0] _002_;
  wire [16:0] _003_;
  wire [15:0] _004_;
  wire [15:0] _005_;
  wire [16:0] _006_;
  wire [17:0] _007_;
  wire [9:0] _008_;
  wire [31:0] _009_;
  wire [32:0] _010_;
  wire [8:0] _011_;
  wire [14:0] _012_;
  wire [7:0] _013_;
  wire [8:0] _014_;
  wire [14:0] _015_;
  wire [7:0] _016_;
  wire [31:0] _017_;
  wire [8:0] _018_;
  wire [9:0] _019_;
  reg signed [8:0] group_sum_0 = 9'h000;
  reg signed [8:0] group_sum_1 = 9'h000;
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
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [14:0] multiplicand_0 = 15'h0000;
  reg signed [14:0] multiplicand_1 = 15'h0000;
  reg signed [16:0] scaled_0_0 = 17'h00000;
  reg signed [16:0] scaled_0_1 = 17'h00000;
  reg signed [17:0] scaled_1_0 = 18'h00000;
  reg [1:0] trit_0_0_0 = 2'h0;
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
  reg [1:0] trit_0_4_1 = 2'h0;
  reg [1:0] trit_0_4_2 = 2'h0;
  reg [1:0] trit_0_4_3 = 2'h0;
  reg [1:0] trit_0_4_4 = 2'h0;
  reg [1:0] trit_0_5_0 = 2'h0;
  reg [1:0] trit_0_5_1 = 2'h0;
  reg [1:0] trit_0_5_2 = 2'h0;
  reg [1:0] trit_0_5_3 = 2'h0;
  reg [1:0] trit_0_5_4 = 2'h0;
  reg [1:0] trit_0_5_5 = 2'h0;
  reg [1:0] trit_0_6_0 = 2'h0;
  reg [1:0] trit_0_6_1 = 2'h0;
  reg [1:0] trit_0_6_2 = 2'h0;
  reg [1:0] trit_0_6_3 = 2'h0;
  reg [1:0] trit_0_6_4 = 2'h0;
  reg [1:0] trit_0_6_5 = 2'h0;
  reg [1:0] trit_0_6_6 = 2'h0;
  reg [1:0] trit_0_7_0 = 2'h0;
  reg [1:0] trit_0_7_1 = 2'h0;
  reg [1:0] trit_0_7_2 = 2'h0;
  reg [1:0] trit_0_7_3 = 2'h0;
  reg [1:0] trit_0_7_4 = 2'h0;
  reg [1:0] trit_0_7_5 = 2'h0;
  reg [1:0] trit_0_7_6 = 2'h0;
  reg [1:0] trit_0_7_7 = 2'h0;
  reg [1:0] trit_1_0_0 = 2'h0;
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
  reg [1:0] trit_1_4_1 = 2'h0;
  reg [1:0] trit_1_4_2 = 2'h0;
  reg [1:0] trit_1_4_3 = 2'h0;
  reg [1:0] trit_1_4_4 = 2'h0;
  reg [1:0] trit_1_5_0 = 2'h0;
  reg [1:0] trit_1_5_1 = 2'h0;
  reg [1:0] trit_1_5_2 = 2'h0;
  reg [1:0] trit_1_5_3 = 2'h0;
  reg [1:0] trit_1_5_4 = 2'h0;
  reg [1:0] trit_1_5_5 = 2'h0;
  reg [1:0] trit_1_6_0 = 2'h0;
  reg [1:0] trit_1_6_1 = 2'h0;
  reg [1:0] trit_1_6_2 = 2'h0;
  reg [1:0] trit_1_6_3 = 2'h0;
  reg [1:0] trit_1_6_4 = 2'h0;
  reg [1:0] trit_1_6_5 = 2'h0;
  reg [1:0] trit_1_6_6 = 2'h0;
  reg [1:0] trit_1_7_0 = 2'h0;
  reg [1:0] trit_1_7_1 = 2'h0;
  reg [1:0] trit_1_7_2 = 2'h0;
  reg [1:0] trit_1_7_3 = 2'h0;
  reg [1:0] trit_1_7_4 = 2'h0;
  reg [1:0] trit_1_7_5 = 2'h0;
  reg [1:0] trit_1_7_6 = 2'h0;
  reg [1:0] trit_1_7_7 = 2'h0;
  always @(posedge clk)
    trit_1_3_2 <= trit_1_3_1;
  always @(posedge clk)
    trit_1_3_3 <= trit_1_3_2;
  always @(posedge clk)
    trit_1_4_0 <= trits[25:24];
  always @(posedge clk)
    trit_1_4_1 <= trit_1_4_0;
  always @(posedge clk)
    trit_1_4_2 <= trit_1_4_1;
  always @(posedge clk)
    trit_1_4_3 <= trit_1_4_2;
  always @(posedge clk)
    trit_1_4_4 <= trit_1_4_3;
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
    trit_1_5_5 <= trit_1_5_4;
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
    trit_1_6_6 <= trit_1_6_5;
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
    trit_1_7_7 <= trit_1_7_6;
  always @(posedge clk)
    group_sum_1 <= _014_;
  always @(posedge clk)
    multiplicand_1 <= _015_;
  always @(posedge clk)
    mantissa_1 <= _016_;
  always @(posedge clk)
    scaled_0_0 <= _003_;
  always @(posedge clk)
    scaled_0_1 <= _006_;
  always @(posedge clk)
    scaled_1_0 <= _007_;
  always @(posedge clk)
    result <= _017_;
  assign _000_ = sum_first ? 9'h000 : group_sum_0;
  assign _008_ = $signed(_000_) + $signed(mac_0_7_o);
  assign _018_ = sum_first ? 9'h000 : group_sum_1;
  assign _019_ = $signed(_018_) + $signed(mac_1_7_o);
  assign _001_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[14], multiplicand_0 };
  assign _002_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _003_ = $signed(_001_) + $signed(_002_);
  assign _004_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[14], multiplicand_1 };
  assign _005_ = { mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1] } & { multiplicand_1, 1'h0 };
  assign _006_ = $signed(_004_) + $signed(_005_);
  assign _007_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _009_ = add_first ? constant : result;
  assign _010_ = $signed(_009_) + $signed(scaled_1_0);
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
    trit_0_4_1 <= trit_0_4_0;
  always @(posedge clk)
    trit_0_4_2 <= trit_0_4_1;
  always @(posedge clk)
    trit_0_4_3 <= trit_0_4_2;
  always @(posedge clk)
    trit_0_4_4 <= trit_0_4_3;
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
    trit_0_5_5 <= trit_0_5_4;
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
    trit_0_6_6 <= trit_0_6_5;
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
    trit_0_7_7 <= trit_0_7_6;
  always @(posedge clk)
    group_sum_0 <= _011_;
  always @(posedge clk)
    multiplicand_0 <= _012_;
  always @(posedge clk)
    mantissa_0 <= _013_;
  always @(posedge clk)
    trit_1_0_0 <= trits[17:16];
  always @(posedge clk)
    trit_1_1_0 <= trits[19:18];
  always @(posedge clk)
    trit_1_1_1 <= trit_1_1_0;
  always @(posedge clk)
    trit_1_2_0 <= trits[21:20];
  always @(posedge clk)
    trit_1_2_1 <= trit_1_2_0;
  always @(posedge clk)
    trit_1_2_2 <= trit_1_2_1;
  always @(posedge clk)
    trit_1_3_0 <= trits[23:22];
  always @(posedge clk)
    trit_1_3_1 <= trit_1_3_0;
  assign _017_ = add_enable ? _010_[31:0] : result;
  assign _016_ = scale_load ? scales[15:8] : { 2'h0, mantissa_1[7:2] };
  assign _015_ = scale_load ? { group_sum_1[8], group_sum_1[8], group_sum_1[8], group_sum_1[8], group_sum_1[8], group_sum_1[8], group_sum_1 } : { multiplicand_1[12:0], 2'h0 };
  assign _014_ = sum_enable ? _019_[8:0] : group_sum_1;
  assign _013_ = scale_load ? scales[7:0] : { 2'h0, mantissa_0[7:2] };
  assign _012_ = scale_load ? { group_sum_0[8], group_sum_0[8], group_sum_0[8], group_sum_0[8], group_sum_0[8], group_sum_0[8], group_sum_0 } : { multiplicand_0[12:0], 2'h0 };
  assign _011_ = sum_enable ? _008_[8:0] : group_sum_0;
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trit_0_0_0),
    .x(activations[3:0])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_1),
    .x(activations[7:4])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_2),
    .x(activations[11:8])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_3),
    .x(activations[15:12])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac4 mac_0_4 (
    .clk(clk),
    .i(mac_0_3_o),
    .o(mac_0_4_o),
    .trit(trit_0_4_4),
    .x(activations[19:16])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac5 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_5),
    .x(activations[23:20])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac6 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_6),
    .x(activations[27:24])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac7 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_7),
    .x(activations[31:28])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trit_1_0_0),
    .x(activations[3:0])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_1),
    .x(activations[7:4])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_2),
    .x(activations[11:8])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_3),
    .x(activations[15:12])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac4 mac_1_4 (
    .clk(clk),
    .i(mac_1_3_o),
    .o(mac_1_4_o),
    .trit(trit_1_4_4),
    .x(activations[19:16])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac5 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_5),
    .x(activations[23:20])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac6 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_6),
    .x(activations[27:24])
  );
  ternhw_4x8_p2_g32_a4_t2_d256_c8_mac7 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_7),
    .x(activations[31:28])
  );
endmodule
