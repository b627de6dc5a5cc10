module ternhw_3x4_p2_g64_a8_d256_c1_s1_q1(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [31:0] activations__payload;
  wire [31:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [191:0] weights__payload;
  wire [191:0] weights__payload;
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
  output [95:0] results__payload;
  wire [95:0] results__payload;
  output results__valid;
  wire results__valid;
  input [63:0] descriptors__payload;
  wire [63:0] descriptors__payload;
  wire _00_;
  wire _01_;
  wire [1:0] _02_;
  wire _03_;
  wire [2:0] _04_;
  wire [4:0] _05_;
  wire _06_;
  wire [4:0] _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire [4:0] _10_;
  wire [4:0] _11_;
  wire [4:0] _12_;
  wire [4:0] _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _20_;
  wire add_enable;
  wire add_first;
  wire [5:0] beat_address;
  wire may_finish;
  wire [47:0] \r_data$65 ;
  wire [95:0] \r_data$66 ;
  wire r_en;
  wire \r_en$36 ;
  wire \r_en$54 ;
  wire [31:0] read__data;
  reg reserved = 1'h0;
  wire signed [31:0] \results_0[0] ;
  wire signed [31:0] \results_0[1] ;
  wire signed [31:0] \results_0[2] ;
  wire scale_load;
  wire [4:0] tag;
  reg [4:0] tag_1 = 5'h00;
  reg [4:0] tag_10 = 5'h00;
  reg [4:0] tag_11 = 5'h00;
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
  wire \w_en$43 ;
  wire write__en;
  reg [31:0] activations_0 [63:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [31:0] _67_;
  always @(posedge clk) begin
    _67_ <= activations_0[beat_address];
  end
  assign read__data = _67_;
  always @(posedge clk)
    tag_9 <= _14_;
  always @(posedge clk)
    tag_10 <= _15_;
  always @(posedge clk)
    tag_11 <= _16_;
  always @(posedge clk)
    reserved <= _18_;
  assign write__en = activations__valid & activations__ready;
  assign w_en = tag[0] & tag[2];
  assign r_en = tag_5[0] & tag_5[2];
  assign _06_ = tag[0] & tag[2];
  assign \w_en$35  = _06_ & tag[3];
  assign _17_ = tag_10[0] & tag_10[2];
  assign \r_en$36  = _17_ & tag_10[3];
  assign scale_load = tag_5[0] & tag_5[2];
  assign add_enable = tag_10[0] & tag_10[2];
  assign _19_ = tag_10[0] & tag_10[2];
  assign add_first = _19_ & tag_10[3];
  assign _20_ = tag_11[0] & tag_11[2];
  assign \w_en$43  = _20_ & tag_11[4];
  assign may_finish = ~ reserved;
  assign \r_en$54  = results__valid & results__ready;
  assign _00_ = tag[0] & tag[2];
  assign _01_ = _00_ & tag[4];
  assign _02_ = reserved + _01_;
  assign _03_ = results__valid & results__ready;
  assign _04_ = _02_ - _03_;
  always @(posedge clk)
    tag_1 <= _05_;
  always @(posedge clk)
    tag_2 <= _07_;
  always @(posedge clk)
    tag_3 <= _08_;
  always @(posedge clk)
    tag_4 <= _09_;
  always @(posedge clk)
    tag_5 <= _10_;
  always @(posedge clk)
    tag_6 <= _11_;
  always @(posedge clk)
    tag_7 <= _12_;
  always @(posedge clk)
    tag_8 <= _13_;
  assign _18_ = rst ? 1'h0 : _04_[0];
  assign _16_ = rst ? 5'h00 : tag_10;
  assign _15_ = rst ? 5'h00 : tag_9;
  assign _14_ = rst ? 5'h00 : tag_8;
  assign _13_ = rst ? 5'h00 : tag_7;
  assign _12_ = rst ? 5'h00 : tag_6;
  assign _11_ = rst ? 5'h00 : tag_5;
  assign _10_ = rst ? 5'h00 : tag_4;
  assign _09_ = rst ? 5'h00 : tag_3;
  assign _08_ = rst ? 5'h00 : tag_2;
  assign _07_ = rst ? 5'h00 : tag_1;
  assign _05_ = rst ? 5'h00 : tag;
  \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.constants  constants (
    .clk(clk),
    .\port$0$132 (weights__payload[63:32]),
    .\port$0$196 (weights__payload[127:96]),
    .\port$0$260 (weights__payload[191:160]),
    .r_data(\r_data$66 ),
    .r_en(\r_en$36 ),
    .rst(rst),
    .w_en(\w_en$35 )
  );
  \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.queue_0  queue_0 (
    .clk(clk),
    .\port$191$0 (\results_0[0] ),
    .\port$192$0 (\results_0[1] ),
    .\port$193$0 (\results_0[2] ),
    .r_data(results__payload),
    .r_en(\r_en$54 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$43 )
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_row row_0_0 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$66 [31:0]),
    .result(\results_0[0] ),
    .scale_load(scale_load),
    .scales(\r_data$65 [15:0]),
    .sum_enable(tag_4[0]),
    .sum_first(tag_4[1]),
    .trits(weights__payload[15:0])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_row row_0_1 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$66 [63:32]),
    .result(\results_0[1] ),
    .scale_load(scale_load),
    .scales(\r_data$65 [31:16]),
    .sum_enable(tag_4[0]),
    .sum_first(tag_4[1]),
    .trits(weights__payload[79:64])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_row row_0_2 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$66 [95:64]),
    .result(\results_0[2] ),
    .scale_load(scale_load),
    .scales(\r_data$65 [47:32]),
    .sum_enable(tag_4[0]),
    .sum_first(tag_4[1]),
    .trits(weights__payload[143:128])
  );
  \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.scales  scales (
    .clk(clk),
    .\port$0$116 (weights__payload[31:16]),
    .\port$0$180 (weights__payload[95:80]),
    .\port$0$244 (weights__payload[159:144]),
    .r_data(\r_data$65 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en)
  );
  \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.sequencer  sequencer (
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

module \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.constants (\port$0$196 , \port$0$260 , clk, rst, w_en, r_en, r_data, \port$0$132 );
  input [31:0] \port$0$196 ;
  wire [31:0] \port$0$196 ;
  input [31:0] \port$0$260 ;
  wire [31:0] \port$0$260 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [95:0] r_data;
  wire [95:0] r_data;
  input [31:0] \port$0$132 ;
  wire [31:0] \port$0$132 ;
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
  reg [95:0] storage [10:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$260 , \port$0$196 , \port$0$132  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 4'hb;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 4'ha;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 5'h00 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 4'ha;
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

module \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.last_tokens (rst, w_en, r_en, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input clk;
  wire clk;
  wire level;
endmodule

module \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.queue_0 (rst, w_en, r_en, \port$191$0 , \port$192$0 , \port$193$0 , r_rdy, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$191$0 ;
  wire [31:0] \port$191$0 ;
  input [31:0] \port$192$0 ;
  wire [31:0] \port$192$0 ;
  input [31:0] \port$193$0 ;
  wire [31:0] \port$193$0 ;
  output r_rdy;
  reg r_rdy = 1'h0;
  output [95:0] r_data;
  wire [95:0] r_data;
  input clk;
  wire clk;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire [1:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire _09_;
  wire [1:0] _10_;
  wire _11_;
  wire _12_;
  wire w_port__en;
  wire w_rdy;
  reg [95:0] storage [0:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[1'h0] <= { \port$193$0 , \port$192$0 , \port$191$0  };
  end
  assign r_data = storage[1'h0];
  assign w_rdy = ~ r_rdy;
  assign w_port__en = w_en & w_rdy;
  assign _06_ = w_rdy & w_en;
  assign _07_ = r_rdy & r_en;
  assign _08_ = ~ _07_;
  assign _09_ = _06_ & _08_;
  assign _10_ = r_rdy + 1'h1;
  assign _00_ = r_rdy & r_en;
  assign _01_ = w_rdy & w_en;
  assign _02_ = ~ _01_;
  assign _03_ = _00_ & _02_;
  assign _04_ = r_rdy - 1'h1;
  always @(posedge clk)
    r_rdy <= _05_;
  assign _11_ = _09_ ? _10_[0] : r_rdy;
  assign _12_ = _03_ ? _04_[0] : _11_;
  assign _05_ = rst ? 1'h0 : _12_;
endmodule

module \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.scales (\port$0$180 , \port$0$244 , clk, rst, w_en, r_en, r_data, \port$0$116 );
  input [15:0] \port$0$180 ;
  wire [15:0] \port$0$180 ;
  input [15:0] \port$0$244 ;
  wire [15:0] \port$0$244 ;
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [47:0] r_data;
  wire [47:0] r_data;
  input [15:0] \port$0$116 ;
  wire [15:0] \port$0$116 ;
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
  reg [47:0] storage [5:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$244 , \port$0$180 , \port$0$116  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 3'h6;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 3'h5;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 4'h0 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 3'h5;
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

module \ternhw_3x4_p2_g64_a8_d256_c1_s1_q1.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, load_address, descriptor__payload);
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
  wire [11:0] _006_;
  wire _007_;
  wire _008_;
  wire _009_;
  wire [11:0] _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire _014_;
  wire [24:0] _015_;
  wire _016_;
  wire [16:0] _017_;
  wire [12:0] _018_;
  wire [4:0] _019_;
  wire [8:0] _020_;
  wire [4:0] _021_;
  wire [6:0] _022_;
  wire _023_;
  wire [11:0] _024_;
  wire _025_;
  wire [16:0] _026_;
  wire _027_;
  wire _028_;
  wire _029_;
  wire [4:0] _030_;
  wire [6:0] _031_;
  wire _032_;
  wire [11:0] _033_;
  wire _034_;
  wire [4:0] _035_;
  wire _036_;
  wire [16:0] _037_;
  wire [6:0] _038_;
  wire _039_;
  wire [24:0] _040_;
  wire _041_;
  wire [63:0] _042_;
  wire [1:0] _043_;
  wire [3:0] _044_;
  wire [5:0] _045_;
  wire _046_;
  wire [15:0] _047_;
  wire [3:0] _048_;
  wire [5:0] _049_;
  wire [23:0] _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [5:0] _054_;
  wire [5:0] _055_;
  wire [5:0] _056_;
  wire [5:0] _057_;
  wire [5:0] _058_;
  wire _059_;
  wire [5:0] _060_;
  wire [5:0] _061_;
  wire [5:0] _062_;
  wire _063_;
  wire [3:0] _064_;
  wire [3:0] _065_;
  wire [3:0] _066_;
  wire _067_;
  wire [3:0] _068_;
  wire [3:0] _069_;
  wire _070_;
  wire [1:0] _071_;
  wire [1:0] _072_;
  wire [1:0] _073_;
  wire [1:0] _074_;
  wire [1:0] _075_;
  wire [1:0] _076_;
  wire _077_;
  wire [1:0] _078_;
  wire [1:0] _079_;
  wire [1:0] _080_;
  wire [1:0] _081_;
  wire _082_;
  wire [1:0] _083_;
  wire _084_;
  wire [7:0] _085_;
  wire [7:0] _086_;
  wire _087_;
  wire [11:0] _088_;
  wire [11:0] _089_;
  wire _090_;
  wire [15:0] _091_;
  wire [15:0] _092_;
  wire _093_;
  wire [23:0] _094_;
  wire [23:0] _095_;
  wire _096_;
  wire [3:0] _097_;
  wire [3:0] _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire _105_;
  wire _106_;
  wire _107_;
  wire [23:0] _108_;
  wire [23:0] _109_;
  wire [23:0] _110_;
  wire [23:0] _111_;
  wire [23:0] _112_;
  wire [23:0] _113_;
  wire _114_;
  wire [5:0] _115_;
  wire [5:0] _116_;
  wire [5:0] _117_;
  wire [5:0] _118_;
  wire [5:0] _119_;
  wire _120_;
  wire [3:0] _121_;
  wire [3:0] _122_;
  wire [3:0] _123_;
  wire [3:0] _124_;
  wire _125_;
  wire [15:0] _126_;
  wire [15:0] _127_;
  wire [15:0] _128_;
  wire [15:0] _129_;
  wire [15:0] _130_;
  wire _131_;
  wire [15:0] _132_;
  wire [15:0] _133_;
  wire [15:0] _134_;
  wire _135_;
  reg [3:0] beat = 4'h0;
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
  assign _024_ = _023_ ? last[51:40] : 12'h00f;
  assign _025_ = beat == _024_;
  assign _026_ = group + 1'h1;
  assign _028_ = group == last[39:24];
  assign _029_ = ! last[63:56];
  assign _030_ = beat + 1'h1;
  assign _031_ = load_address + 1'h1;
  assign _032_ = group == last[39:24];
  assign _033_ = _032_ ? last[51:40] : 12'h00f;
  assign _034_ = beat == _033_;
  assign _035_ = step + 1'h1;
  assign _036_ = step == last[55:52];
  assign _037_ = group + 1'h1;
  assign _038_ = load_address + 1'h1;
  assign _039_ = group == last[39:24];
  assign _040_ = tile + 1'h1;
  assign _041_ = tile == last[23:0];
  always @(posedge clk)
    last <= _042_;
  always @(posedge clk)
    fsm_state <= _043_;
  always @(posedge clk)
    beat <= _044_;
  always @(posedge clk)
    load_address <= _045_;
  always @(posedge clk)
    group <= _047_;
  always @(posedge clk)
    step <= _048_;
  always @(posedge clk)
    restart <= _049_;
  always @(posedge clk)
    tile <= _050_;
  assign _000_ = group == last[39:24];
  assign _010_ = _000_ ? last[51:40] : 12'h00f;
  assign _016_ = beat == _010_;
  assign _027_ = ~ _016_;
  assign _046_ = group == last[39:24];
  assign _051_ = step == last[55:52];
  assign _052_ = _046_ & _051_;
  assign _053_ = ~ _052_;
  assign _001_ = _053_ | may_finish;
  assign _002_ = _027_ | _001_;
  assign _003_ = beat_valid & beat_ready;
  assign _004_ = ! beat;
  assign _005_ = group == last[39:24];
  assign _006_ = _005_ ? last[51:40] : 12'h00f;
  assign _007_ = beat == _006_;
  assign _008_ = ! group;
  assign _009_ = ! step;
  assign _011_ = _008_ & _009_;
  assign _012_ = group == last[39:24];
  assign _013_ = step == last[55:52];
  assign _014_ = _012_ & _013_;
  assign _015_ = descriptor__payload[23:0] - 1'h1;
  assign _017_ = descriptor__payload[39:24] - 1'h1;
  assign _018_ = descriptor__payload[51:40] - 1'h1;
  assign _019_ = descriptor__payload[55:52] - 1'h1;
  assign _020_ = descriptor__payload[63:56] - 1'h1;
  assign _021_ = beat + 1'h1;
  assign _022_ = load_address + 1'h1;
  assign _023_ = group == last[39:24];
  assign _054_ = _039_ ? 6'h00 : _031_[5:0];
  assign _055_ = _036_ ? _054_ : restart;
  assign _056_ = _034_ ? _055_ : _031_[5:0];
  assign _057_ = \tag.valid  ? _056_ : load_address;
  function [5:0] _194_;
    input [5:0] a;
    input [11:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _194_ = b[5:0];
      2'b1?:
        _194_ = b[11:6];
      default:
        _194_ = a;
    endcase
  endfunction
  assign _058_ = _194_(load_address, { _062_, _057_ }, { _063_, _059_ });
  assign _059_ = fsm_state == 2'h2;
  assign _060_ = _028_ ? 6'h00 : _022_[5:0];
  assign _061_ = _025_ ? _060_ : _022_[5:0];
  assign _062_ = load_valid ? _061_ : load_address;
  assign _063_ = fsm_state == 2'h1;
  assign _045_ = rst ? 6'h00 : _058_;
  assign _064_ = _034_ ? 4'h0 : _030_[3:0];
  assign _065_ = \tag.valid  ? _064_ : beat;
  function [3:0] _203_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _203_ = b[3:0];
      2'b1?:
        _203_ = b[7:4];
      default:
        _203_ = a;
    endcase
  endfunction
  assign _066_ = _203_(beat, { _069_, _065_ }, { _070_, _067_ });
  assign _067_ = fsm_state == 2'h2;
  assign _068_ = _025_ ? 4'h0 : _021_[3:0];
  assign _069_ = load_valid ? _068_ : beat;
  assign _070_ = fsm_state == 2'h1;
  assign _044_ = rst ? 4'h0 : _066_;
  assign _071_ = _041_ ? 2'h0 : fsm_state;
  assign _072_ = _039_ ? _071_ : fsm_state;
  assign _073_ = _036_ ? _072_ : fsm_state;
  assign _074_ = _034_ ? _073_ : fsm_state;
  assign _075_ = \tag.valid  ? _074_ : fsm_state;
  function [1:0] _214_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _214_ = b[1:0];
      3'b?1?:
        _214_ = b[3:2];
      3'b1??:
        _214_ = b[5:4];
      default:
        _214_ = a;
    endcase
  endfunction
  assign _076_ = _214_(fsm_state, { _083_, _081_, _075_ }, { _084_, _082_, _077_ });
  assign _077_ = fsm_state == 2'h2;
  assign _078_ = _029_ ? 2'h2 : fsm_state;
  assign _079_ = _028_ ? _078_ : fsm_state;
  assign _080_ = _025_ ? _079_ : fsm_state;
  assign _081_ = load_valid ? _080_ : fsm_state;
  assign _082_ = fsm_state == 2'h1;
  assign _083_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _084_ = ! fsm_state;
  assign _043_ = rst ? 2'h0 : _076_;
  assign _085_ = descriptor__valid ? _020_[7:0] : last[63:56];
  assign _086_ = _087_ ? _085_ : last[63:56];
  assign _087_ = ! fsm_state;
  assign _042_[63:56] = rst ? 8'h00 : _086_;
  assign _088_ = descriptor__valid ? _018_[11:0] : last[51:40];
  assign _089_ = _090_ ? _088_ : last[51:40];
  assign _090_ = ! fsm_state;
  assign _042_[51:40] = rst ? 12'h000 : _089_;
  assign _091_ = descriptor__valid ? _017_[15:0] : last[39:24];
  assign _092_ = _093_ ? _091_ : last[39:24];
  assign _093_ = ! fsm_state;
  assign _042_[39:24] = rst ? 16'h0000 : _092_;
  assign _094_ = descriptor__valid ? _015_[23:0] : last[23:0];
  assign _095_ = _096_ ? _094_ : last[23:0];
  assign _096_ = ! fsm_state;
  assign _042_[23:0] = rst ? 24'h000000 : _095_;
  assign _097_ = descriptor__valid ? _019_[3:0] : last[55:52];
  assign _098_ = _099_ ? _097_ : last[55:52];
  assign _099_ = ! fsm_state;
  assign _042_[55:52] = rst ? 4'h0 : _098_;
  assign \tag.tile_last  = _100_ ? _014_ : 1'h0;
  assign _100_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _101_ ? _011_ : 1'h0;
  assign _101_ = fsm_state == 2'h2;
  assign \tag.last  = _102_ ? _007_ : 1'h0;
  assign _102_ = fsm_state == 2'h2;
  assign \tag.first  = _103_ ? _004_ : 1'h0;
  assign _103_ = fsm_state == 2'h2;
  assign \tag.valid  = _104_ ? _003_ : 1'h0;
  assign _104_ = fsm_state == 2'h2;
  assign beat_ready = _105_ ? _002_ : 1'h0;
  assign _105_ = fsm_state == 2'h2;
  assign load_ready = _106_ ? 1'h1 : 1'h0;
  assign _106_ = fsm_state == 2'h1;
  assign descriptor__ready = _107_ ? 1'h1 : 1'h0;
  assign _107_ = ! fsm_state;
  assign _108_ = _041_ ? 24'h000000 : _040_[23:0];
  assign _109_ = _039_ ? _108_ : tile;
  assign _110_ = _036_ ? _109_ : tile;
  assign _111_ = _034_ ? _110_ : tile;
  assign _112_ = \tag.valid  ? _111_ : tile;
  assign _113_ = _114_ ? _112_ : tile;
  assign _114_ = fsm_state == 2'h2;
  assign _050_ = rst ? 24'h000000 : _113_;
  assign _115_ = _039_ ? 6'h00 : _038_[5:0];
  assign _116_ = _036_ ? _115_ : restart;
  assign _117_ = _034_ ? _116_ : restart;
  assign _118_ = \tag.valid  ? _117_ : restart;
  assign _119_ = _120_ ? _118_ : restart;
  assign _120_ = fsm_state == 2'h2;
  assign _049_ = rst ? 6'h00 : _119_;
  assign _121_ = _036_ ? 4'h0 : _035_[3:0];
  assign _122_ = _034_ ? _121_ : step;
  assign _123_ = \tag.valid  ? _122_ : step;
  assign _124_ = _125_ ? _123_ : step;
  assign _125_ = fsm_state == 2'h2;
  assign _048_ = rst ? 4'h0 : _124_;
  assign _126_ = _039_ ? 16'h0000 : _037_[15:0];
  assign _127_ = _036_ ? _126_ : group;
  assign _128_ = _034_ ? _127_ : group;
  assign _129_ = \tag.valid  ? _128_ : group;
  function [15:0] _285_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _285_ = b[15:0];
      2'b1?:
        _285_ = b[31:16];
      default:
        _285_ = a;
    endcase
  endfunction
  assign _130_ = _285_(group, { _134_, _129_ }, { _135_, _131_ });
  assign _131_ = fsm_state == 2'h2;
  assign _132_ = _028_ ? 16'h0000 : _026_[15:0];
  assign _133_ = _025_ ? _132_ : group;
  assign _134_ = load_valid ? _133_ : group;
  assign _135_ = fsm_state == 2'h1;
  assign _047_ = rst ? 16'h0000 : _130_;
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0(trit, i, clk, rst, o, x);
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
  wire [7:0] _0_;
  wire [8:0] _1_;
  wire signed [7:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 8'h00;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[7:0];
endmodule

module ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
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
  input [15:0] trits;
  wire [15:0] trits;
  wire [8:0] _000_;
  wire [9:0] _001_;
  wire [13:0] _002_;
  wire [14:0] _003_;
  wire [14:0] _004_;
  wire [14:0] _005_;
  wire [15:0] _006_;
  wire [8:0] _007_;
  wire [16:0] _008_;
  wire [16:0] _009_;
  wire [17:0] _010_;
  wire [20:0] _011_;
  wire [20:0] _012_;
  wire [21:0] _013_;
  wire [9:0] _014_;
  wire [20:0] _015_;
  wire [20:0] _016_;
  wire [21:0] _017_;
  wire [14:0] _018_;
  wire [14:0] _019_;
  wire [15:0] _020_;
  wire [13:0] _021_;
  wire [16:0] _022_;
  wire [16:0] _023_;
  wire [17:0] _024_;
  wire [20:0] _025_;
  wire [20:0] _026_;
  wire [21:0] _027_;
  wire [14:0] _028_;
  wire [20:0] _029_;
  wire [20:0] _030_;
  wire [21:0] _031_;
  wire [18:0] _032_;
  wire [22:0] _033_;
  wire [18:0] _034_;
  wire [22:0] _035_;
  wire [23:0] _036_;
  wire [23:0] _037_;
  wire [24:0] _038_;
  wire [31:0] _039_;
  wire [32:0] _040_;
  wire [13:0] _041_;
  wire [13:0] _042_;
  wire [7:0] _043_;
  wire [13:0] _044_;
  wire [13:0] _045_;
  wire [7:0] _046_;
  wire [31:0] _047_;
  wire [8:0] _048_;
  wire [8:0] _049_;
  reg signed [8:0] dot_0_0_0 = 9'h000;
  reg signed [8:0] dot_0_0_1 = 9'h000;
  reg signed [9:0] dot_0_1_0 = 10'h000;
  reg signed [8:0] dot_1_0_0 = 9'h000;
  reg signed [8:0] dot_1_0_1 = 9'h000;
  reg signed [9:0] dot_1_1_0 = 10'h000;
  reg signed [13:0] group_sum_0 = 14'h0000;
  reg signed [13:0] group_sum_1 = 14'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [7:0] mac_0_1_o;
  wire signed [7:0] mac_0_2_o;
  wire signed [7:0] mac_0_3_o;
  wire signed [7:0] mac_1_0_o;
  wire signed [7:0] mac_1_1_o;
  wire signed [7:0] mac_1_2_o;
  wire signed [7:0] mac_1_3_o;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [13:0] multiplicand_0 = 14'h0000;
  reg signed [13:0] multiplicand_1 = 14'h0000;
  reg signed [15:0] scaled_0_0 = 16'h0000;
  reg signed [17:0] scaled_0_1 = 18'h00000;
  reg signed [21:0] scaled_0_2 = 22'h000000;
  reg signed [21:0] scaled_0_3 = 22'h000000;
  reg signed [15:0] scaled_0_4 = 16'h0000;
  reg signed [17:0] scaled_0_5 = 18'h00000;
  reg signed [21:0] scaled_0_6 = 22'h000000;
  reg signed [21:0] scaled_0_7 = 22'h000000;
  reg signed [18:0] scaled_1_0 = 19'h00000;
  reg signed [22:0] scaled_1_1 = 23'h000000;
  reg signed [18:0] scaled_1_2 = 19'h00000;
  reg signed [22:0] scaled_1_3 = 23'h000000;
  reg signed [23:0] scaled_2_0 = 24'h000000;
  reg signed [23:0] scaled_2_1 = 24'h000000;
  reg signed [24:0] scaled_3_0 = 25'h0000000;
  reg [1:0] trit_0_0_0 = 2'h0;
  reg [1:0] trit_0_1_0 = 2'h0;
  reg [1:0] trit_0_2_0 = 2'h0;
  reg [1:0] trit_0_3_0 = 2'h0;
  reg [1:0] trit_1_0_0 = 2'h0;
  reg [1:0] trit_1_1_0 = 2'h0;
  reg [1:0] trit_1_2_0 = 2'h0;
  reg [1:0] trit_1_3_0 = 2'h0;
  assign _015_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[13], multiplicand_0, 6'h00 };
  assign _016_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _017_ = $signed(_015_) + $signed(_016_);
  assign _018_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[13], multiplicand_1 };
  assign _019_ = { mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1] } & { multiplicand_1, 1'h0 };
  assign _020_ = $signed(_018_) + $signed(_019_);
  assign _022_ = { mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2] } & { multiplicand_1[13], multiplicand_1, 2'h0 };
  assign _023_ = { mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3] } & { multiplicand_1, 3'h0 };
  assign _024_ = $signed(_022_) + $signed(_023_);
  assign _025_ = { mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4] } & { multiplicand_1[13], multiplicand_1[13], multiplicand_1[13], multiplicand_1, 4'h0 };
  assign _026_ = { mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5] } & { multiplicand_1[13], multiplicand_1[13], multiplicand_1, 5'h00 };
  assign _027_ = $signed(_025_) + $signed(_026_);
  assign _029_ = { mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6] } & { multiplicand_1[13], multiplicand_1, 6'h00 };
  assign _030_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { multiplicand_1, 7'h00 };
  assign _031_ = $signed(_029_) + $signed(_030_);
  assign _032_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _033_ = $signed(scaled_0_2) + $signed(scaled_0_3);
  assign _034_ = $signed(scaled_0_4) + $signed(scaled_0_5);
  assign _035_ = $signed(scaled_0_6) + $signed(scaled_0_7);
  assign _036_ = $signed(scaled_1_0) + $signed(scaled_1_1);
  assign _037_ = $signed(scaled_1_2) + $signed(scaled_1_3);
  assign _038_ = $signed(scaled_2_0) + $signed(scaled_2_1);
  assign _039_ = add_first ? constant : result;
  assign _040_ = $signed(_039_) + $signed(scaled_3_0);
  always @(posedge clk)
    trit_0_0_0 <= trits[1:0];
  always @(posedge clk)
    trit_0_1_0 <= trits[3:2];
  always @(posedge clk)
    trit_0_2_0 <= trits[5:4];
  always @(posedge clk)
    trit_0_3_0 <= trits[7:6];
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    dot_0_0_1 <= _007_;
  always @(posedge clk)
    dot_0_1_0 <= _014_;
  always @(posedge clk)
    group_sum_0 <= _041_;
  always @(posedge clk)
    multiplicand_0 <= _042_;
  always @(posedge clk)
    mantissa_0 <= _043_;
  always @(posedge clk)
    trit_1_0_0 <= trits[9:8];
  always @(posedge clk)
    trit_1_1_0 <= trits[11:10];
  always @(posedge clk)
    trit_1_2_0 <= trits[13:12];
  always @(posedge clk)
    trit_1_3_0 <= trits[15:14];
  always @(posedge clk)
    dot_1_0_0 <= _048_;
  always @(posedge clk)
    dot_1_0_1 <= _049_;
  always @(posedge clk)
    dot_1_1_0 <= _001_;
  always @(posedge clk)
    group_sum_1 <= _044_;
  always @(posedge clk)
    multiplicand_1 <= _045_;
  always @(posedge clk)
    mantissa_1 <= _046_;
  always @(posedge clk)
    scaled_0_0 <= _006_;
  always @(posedge clk)
    scaled_0_1 <= _010_;
  always @(posedge clk)
    scaled_0_2 <= _013_;
  always @(posedge clk)
    scaled_0_3 <= _017_;
  always @(posedge clk)
    scaled_0_4 <= _020_;
  always @(posedge clk)
    scaled_0_5 <= _024_;
  always @(posedge clk)
    scaled_0_6 <= _027_;
  always @(posedge clk)
    scaled_0_7 <= _031_;
  always @(posedge clk)
    scaled_1_0 <= _032_;
  always @(posedge clk)
    scaled_1_1 <= _033_;
  always @(posedge clk)
    scaled_1_2 <= _034_;
  always @(posedge clk)
    scaled_1_3 <= _035_;
  always @(posedge clk)
    scaled_2_0 <= _036_;
  always @(posedge clk)
    scaled_2_1 <= _037_;
  always @(posedge clk)
    scaled_3_0 <= _038_;
  always @(posedge clk)
    result <= _047_;
  assign _000_ = $signed(mac_0_0_o) + $signed(mac_0_1_o);
  assign _007_ = $signed(mac_0_2_o) + $signed(mac_0_3_o);
  assign _014_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _021_ = sum_first ? 14'h0000 : group_sum_0;
  assign _028_ = $signed(_021_) + $signed(dot_0_1_0);
  assign _048_ = $signed(mac_1_0_o) + $signed(mac_1_1_o);
  assign _049_ = $signed(mac_1_2_o) + $signed(mac_1_3_o);
  assign _001_ = $signed(dot_1_0_0) + $signed(dot_1_0_1);
  assign _002_ = sum_first ? 14'h0000 : group_sum_1;
  assign _003_ = $signed(_002_) + $signed(dot_1_1_0);
  assign _004_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[13], multiplicand_0 };
  assign _005_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _006_ = $signed(_004_) + $signed(_005_);
  assign _008_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[13], multiplicand_0, 2'h0 };
  assign _009_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _010_ = $signed(_008_) + $signed(_009_);
  assign _011_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0[13], multiplicand_0, 4'h0 };
  assign _012_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0, 5'h00 };
  assign _013_ = $signed(_011_) + $signed(_012_);
  assign _047_ = add_enable ? _040_[31:0] : result;
  assign _046_ = scale_load ? scales[15:8] : 8'h00;
  assign _045_ = scale_load ? group_sum_1 : { multiplicand_1[5:0], 8'h00 };
  assign _044_ = sum_enable ? _003_[13:0] : group_sum_1;
  assign _043_ = scale_load ? scales[7:0] : 8'h00;
  assign _042_ = scale_load ? group_sum_0 : { multiplicand_0[5:0], 8'h00 };
  assign _041_ = sum_enable ? _028_[13:0] : group_sum_0;
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trit_0_0_0),
    .x(activations[7:0])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_0_1 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_1_o),
    .trit(trit_0_1_0),
    .x(activations[15:8])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_0_2 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_2_o),
    .trit(trit_0_2_0),
    .x(activations[23:16])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_0_3 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_3_o),
    .trit(trit_0_3_0),
    .x(activations[31:24])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trit_1_0_0),
    .x(activations[7:0])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_1_1 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_1_o),
    .trit(trit_1_1_0),
    .x(activations[15:8])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_1_2 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_2_o),
    .trit(trit_1_2_0),
    .x(activations[23:16])
  );
  ternhw_3x4_p2_g64_a8_d256_c1_s1_q1_mac0 mac_1_3 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_3_o),
    .trit(trit_1_3_0),
    .x(activations[31:24])
  );
endmodule
