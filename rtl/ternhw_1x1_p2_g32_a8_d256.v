module ternhw_1x1_p2_g32_a8_d256(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [7:0] activations__payload;
  wire [7:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [51:0] weights__payload;
  wire [51:0] weights__payload;
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
  output [31:0] results__payload;
  wire [31:0] results__payload;
  output results__valid;
  wire results__valid;
  input [63:0] descriptors__payload;
  wire [63:0] descriptors__payload;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire _05_;
  wire _06_;
  wire [3:0] _07_;
  wire _08_;
  wire [4:0] _09_;
  wire _10_;
  wire [4:0] _11_;
  wire [4:0] _12_;
  wire [4:0] _13_;
  wire [4:0] _14_;
  wire [4:0] _15_;
  wire [4:0] _16_;
  wire [4:0] _17_;
  wire _18_;
  wire [4:0] _19_;
  wire [4:0] _20_;
  wire [4:0] _21_;
  wire [4:0] _22_;
  wire [4:0] _23_;
  wire [4:0] _24_;
  wire [2:0] _25_;
  wire _26_;
  wire _27_;
  wire _28_;
  wire _29_;
  wire _30_;
  wire add_enable;
  wire add_first;
  wire [7:0] beat_address;
  wire may_finish;
  wire [15:0] \r_data$67 ;
  wire [31:0] \r_data$68 ;
  wire r_en;
  wire \r_en$36 ;
  wire \r_en$61 ;
  wire [7:0] read__data;
  reg [2:0] reserved = 3'h0;
  wire [31:0] results_0;
  wire scale_load;
  wire [4:0] tag;
  reg [4:0] tag_1 = 5'h00;
  reg [4:0] tag_10 = 5'h00;
  reg [4:0] tag_11 = 5'h00;
  reg [4:0] tag_12 = 5'h00;
  reg [4:0] tag_13 = 5'h00;
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
  reg [7:0] activations_0 [255:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [7:0] _89_;
  always @(posedge clk) begin
    _89_ <= activations_0[beat_address];
  end
  assign read__data = _89_;
  always @(posedge clk)
    tag_3 <= _13_;
  always @(posedge clk)
    tag_4 <= _14_;
  always @(posedge clk)
    tag_5 <= _15_;
  always @(posedge clk)
    tag_6 <= _16_;
  always @(posedge clk)
    tag_7 <= _17_;
  always @(posedge clk)
    tag_8 <= _19_;
  always @(posedge clk)
    tag_9 <= _20_;
  always @(posedge clk)
    tag_10 <= _21_;
  always @(posedge clk)
    tag_11 <= _22_;
  always @(posedge clk)
    tag_12 <= _23_;
  always @(posedge clk)
    tag_13 <= _24_;
  always @(posedge clk)
    reserved <= _25_;
  assign write__en = activations__valid & activations__ready;
  assign w_en = tag[0] & tag[2];
  assign r_en = tag_3[0] & tag_3[2];
  assign _10_ = tag[0] & tag[2];
  assign \w_en$35  = _10_ & tag[3];
  assign _18_ = tag_5[0] & tag_5[2];
  assign \r_en$36  = _18_ & tag_5[3];
  assign scale_load = tag_3[0] & tag_3[2];
  assign _26_ = tag_5[0] & tag_5[2];
  assign _27_ = tag_6[0] & tag_6[2];
  assign _28_ = tag_7[0] & tag_7[2];
  assign _29_ = tag_8[0] & tag_8[2];
  assign _30_ = tag_9[0] & tag_9[2];
  assign _00_ = tag_10[0] & tag_10[2];
  assign _01_ = tag_11[0] & tag_11[2];
  assign _02_ = tag_12[0] & tag_12[2];
  assign add_enable = | { _02_, _01_, _00_, _30_, _29_, _28_, _27_, _26_ };
  assign _03_ = tag_5[0] & tag_5[2];
  assign add_first = _03_ & tag_5[3];
  assign _04_ = tag_13[0] & tag_13[2];
  assign \w_en$50  = _04_ & tag_13[4];
  assign may_finish = reserved != 3'h4;
  assign \r_en$61  = results__valid & results__ready;
  assign _05_ = tag[0] & tag[2];
  assign _06_ = _05_ & tag[4];
  assign _07_ = reserved + _06_;
  assign _08_ = results__valid & results__ready;
  assign _09_ = _07_ - _08_;
  always @(posedge clk)
    tag_1 <= _11_;
  always @(posedge clk)
    tag_2 <= _12_;
  assign _25_ = rst ? 3'h0 : _09_[2:0];
  assign _24_ = rst ? 5'h00 : tag_12;
  assign _23_ = rst ? 5'h00 : tag_11;
  assign _22_ = rst ? 5'h00 : tag_10;
  assign _21_ = rst ? 5'h00 : tag_9;
  assign _20_ = rst ? 5'h00 : tag_8;
  assign _19_ = rst ? 5'h00 : tag_7;
  assign _17_ = rst ? 5'h00 : tag_6;
  assign _16_ = rst ? 5'h00 : tag_5;
  assign _15_ = rst ? 5'h00 : tag_4;
  assign _14_ = rst ? 5'h00 : tag_3;
  assign _13_ = rst ? 5'h00 : tag_2;
  assign _12_ = rst ? 5'h00 : tag_1;
  assign _11_ = rst ? 5'h00 : tag;
  \ternhw_1x1_p2_g32_a8_d256.constants  constants (
    .clk(clk),
    .r_data(\r_data$68 ),
    .r_en(\r_en$36 ),
    .rst(rst),
    .w_en(\w_en$35 ),
    .w_port__data(weights__payload[51:20])
  );
  \ternhw_1x1_p2_g32_a8_d256.queue_0  queue_0 (
    .clk(clk),
    .r_data(results__payload),
    .r_en(\r_en$61 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$50 ),
    .w_port__data(results_0)
  );
  ternhw_1x1_p2_g32_a8_d256_row row_0_0 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$68 ),
    .result(results_0),
    .scale_load(scale_load),
    .scales(\r_data$67 ),
    .sum_enable(tag_2[0]),
    .sum_first(tag_2[1]),
    .trits(weights__payload[3:0])
  );
  \ternhw_1x1_p2_g32_a8_d256.scales  scales (
    .clk(clk),
    .r_data(\r_data$67 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(weights__payload[19:4])
  );
  \ternhw_1x1_p2_g32_a8_d256.sequencer  sequencer (
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

module \ternhw_1x1_p2_g32_a8_d256.constants (clk, rst, w_en, r_en, r_data, w_port__data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [31:0] r_data;
  wire [31:0] r_data;
  input [31:0] w_port__data;
  wire [31:0] w_port__data;
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
  reg [31:0] storage [1:0];
  always @(posedge clk) begin
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

module \ternhw_1x1_p2_g32_a8_d256.last_tokens (rst, w_en, r_en, clk);
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

module \ternhw_1x1_p2_g32_a8_d256.queue_0 (rst, w_en, r_en, w_port__data, r_rdy, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] w_port__data;
  wire [31:0] w_port__data;
  output r_rdy;
  wire r_rdy;
  output [31:0] r_data;
  wire [31:0] r_data;
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
  reg [31:0] storage [3:0];
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
  assign _18_ = _15_ ? _16_[2:0] : level;
  assign _17_ = _00_ ? _09_[1:0] : produce;
  assign _06_ = rst ? 2'h0 : _17_;
  assign _19_ = _04_ ? _05_[2:0] : _18_;
  assign _08_ = rst ? 3'h0 : _19_;
  assign _20_ = _10_ ? _11_[1:0] : consume;
  assign _07_ = rst ? 2'h0 : _20_;
endmodule

module \ternhw_1x1_p2_g32_a8_d256.scales (clk, rst, w_en, r_en, r_data, w_port__data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [15:0] r_data;
  wire [15:0] r_data;
  input [15:0] w_port__data;
  wire [15:0] w_port__data;
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
  reg [15:0] storage [1:0];
  always @(posedge clk) begin
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

module \ternhw_1x1_p2_g32_a8_d256.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, load_address, descriptor__payload);
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
  output [7:0] load_address;
  reg [7:0] load_address = 8'h00;
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
  wire [5:0] _024_;
  wire [8:0] _025_;
  wire _026_;
  wire [11:0] _027_;
  wire _028_;
  wire [16:0] _029_;
  wire _030_;
  wire _031_;
  wire _032_;
  wire [5:0] _033_;
  wire [8:0] _034_;
  wire _035_;
  wire [11:0] _036_;
  wire _037_;
  wire [4:0] _038_;
  wire _039_;
  wire _040_;
  wire [16:0] _041_;
  wire [8:0] _042_;
  wire _043_;
  wire [24:0] _044_;
  wire _045_;
  wire [2:0] _046_;
  wire [63:0] _047_;
  wire [1:0] _048_;
  wire [4:0] _049_;
  wire _050_;
  wire [7:0] _051_;
  wire [15:0] _052_;
  wire [3:0] _053_;
  wire [7:0] _054_;
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
  wire [7:0] _067_;
  wire [7:0] _068_;
  wire [7:0] _069_;
  wire [7:0] _070_;
  wire [7:0] _071_;
  wire _072_;
  wire [7:0] _073_;
  wire [7:0] _074_;
  wire [7:0] _075_;
  wire _076_;
  wire [4:0] _077_;
  wire [4:0] _078_;
  wire [4:0] _079_;
  wire _080_;
  wire [4:0] _081_;
  wire [4:0] _082_;
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
  wire [7:0] _133_;
  wire [7:0] _134_;
  wire [7:0] _135_;
  wire [7:0] _136_;
  wire [7:0] _137_;
  wire _138_;
  wire [3:0] _139_;
  wire [3:0] _140_;
  wire [3:0] _141_;
  wire [3:0] _142_;
  wire _143_;
  wire [15:0] _144_;
  wire [15:0] _145_;
  reg [4:0] beat = 5'h00;
  reg [2:0] busy = 3'h0;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] last = 64'h0000000000000000;
  reg [7:0] restart = 8'h00;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _026_ = group == last[39:24];
  assign _027_ = _026_ ? last[51:40] : 12'h01f;
  assign _028_ = beat == _027_;
  assign _029_ = group + 1'h1;
  assign _031_ = group == last[39:24];
  assign _032_ = ! last[63:56];
  assign _033_ = beat + 1'h1;
  assign _034_ = load_address + 1'h1;
  assign _035_ = group == last[39:24];
  assign _036_ = _035_ ? last[51:40] : 12'h01f;
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
  assign _011_ = _000_ ? last[51:40] : 12'h01f;
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
  assign _007_ = _006_ ? last[51:40] : 12'h01f;
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
  assign _067_ = _043_ ? 8'h00 : _034_[7:0];
  assign _068_ = _039_ ? _067_ : restart;
  assign _069_ = _037_ ? _068_ : _034_[7:0];
  assign _070_ = \tag.valid  ? _069_ : load_address;
  function [7:0] _218_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _218_ = b[7:0];
      2'b1?:
        _218_ = b[15:8];
      default:
        _218_ = a;
    endcase
  endfunction
  assign _071_ = _218_(load_address, { _075_, _070_ }, { _076_, _072_ });
  assign _072_ = fsm_state == 2'h2;
  assign _073_ = _031_ ? 8'h00 : _025_[7:0];
  assign _074_ = _028_ ? _073_ : _025_[7:0];
  assign _075_ = load_valid ? _074_ : load_address;
  assign _076_ = fsm_state == 2'h1;
  assign _051_ = rst ? 8'h00 : _071_;
  assign _077_ = _037_ ? 5'h00 : _033_[4:0];
  assign _078_ = \tag.valid  ? _077_ : beat;
  function [4:0] _227_;
    input [4:0] a;
    input [9:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _227_ = b[4:0];
      2'b1?:
        _227_ = b[9:5];
      default:
        _227_ = a;
    endcase
  endfunction
  assign _079_ = _227_(beat, { _082_, _078_ }, { _083_, _080_ });
  assign _080_ = fsm_state == 2'h2;
  assign _081_ = _028_ ? 5'h00 : _024_[4:0];
  assign _082_ = load_valid ? _081_ : beat;
  assign _083_ = fsm_state == 2'h1;
  assign _049_ = rst ? 5'h00 : _079_;
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
  assign _133_ = _043_ ? 8'h00 : _042_[7:0];
  assign _134_ = _039_ ? _133_ : restart;
  assign _135_ = _037_ ? _134_ : restart;
  assign _136_ = \tag.valid  ? _135_ : restart;
  assign _137_ = _138_ ? _136_ : restart;
  assign _138_ = fsm_state == 2'h2;
  assign _054_ = rst ? 8'h00 : _137_;
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

module ternhw_1x1_p2_g32_a8_d256_mac0(trit, i, clk, rst, o, x);
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

module ternhw_1x1_p2_g32_a8_d256_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
  input [7:0] activations;
  wire [7:0] activations;
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
  input [3:0] trits;
  wire [3:0] trits;
  wire [12:0] _00_;
  wire [20:0] _01_;
  wire [20:0] _02_;
  wire [21:0] _03_;
  wire [31:0] _04_;
  wire [32:0] _05_;
  wire [12:0] _06_;
  wire [19:0] _07_;
  wire [7:0] _08_;
  wire [12:0] _09_;
  wire [13:0] _10_;
  wire [19:0] _11_;
  wire [7:0] _12_;
  wire [31:0] _13_;
  wire [12:0] _14_;
  wire [13:0] _15_;
  reg signed [12:0] group_sum_0 = 13'h0000;
  reg signed [12:0] group_sum_1 = 13'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [7:0] mac_1_0_o;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [19:0] multiplicand_0 = 20'h00000;
  reg signed [19:0] multiplicand_1 = 20'h00000;
  reg signed [21:0] scaled_0_0 = 22'h000000;
  reg [1:0] trit_0_0_0 = 2'h0;
  reg [1:0] trit_1_0_0 = 2'h0;
  assign _00_ = sum_first ? 13'h0000 : group_sum_0;
  assign _10_ = $signed(_00_) + $signed(mac_0_0_o);
  assign _14_ = sum_first ? 13'h0000 : group_sum_1;
  assign _15_ = $signed(_14_) + $signed(mac_1_0_o);
  assign _01_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[19], multiplicand_0 };
  assign _02_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[19], multiplicand_1 };
  assign _03_ = $signed(_01_) + $signed(_02_);
  assign _04_ = add_first ? constant : result;
  assign _05_ = $signed(_04_) + $signed(scaled_0_0);
  always @(posedge clk)
    trit_0_0_0 <= trits[1:0];
  always @(posedge clk)
    group_sum_0 <= _06_;
  always @(posedge clk)
    multiplicand_0 <= _07_;
  always @(posedge clk)
    mantissa_0 <= _08_;
  always @(posedge clk)
    trit_1_0_0 <= trits[3:2];
  always @(posedge clk)
    group_sum_1 <= _09_;
  always @(posedge clk)
    multiplicand_1 <= _11_;
  always @(posedge clk)
    mantissa_1 <= _12_;
  always @(posedge clk)
    scaled_0_0 <= _03_;
  always @(posedge clk)
    result <= _13_;
  assign _13_ = add_enable ? _05_[31:0] : result;
  assign _12_ = scale_load ? scales[15:8] : { 1'h0, mantissa_1[7:1] };
  assign _11_ = scale_load ? { group_sum_1[12], group_sum_1[12], group_sum_1[12], group_sum_1[12], group_sum_1[12], group_sum_1[12], group_sum_1[12], group_sum_1 } : { multiplicand_1[18:0], 1'h0 };
  assign _09_ = sum_enable ? _15_[12:0] : group_sum_1;
  assign _08_ = scale_load ? scales[7:0] : { 1'h0, mantissa_0[7:1] };
  assign _07_ = scale_load ? { group_sum_0[12], group_sum_0[12], group_sum_0[12], group_sum_0[12], group_sum_0[12], group_sum_0[12], group_sum_0[12], group_sum_0 } : { multiplicand_0[18:0], 1'h0 };
  assign _06_ = sum_enable ? _10_[12:0] : group_sum_0;
  ternhw_1x1_p2_g32_a8_d256_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trit_0_0_0),
    .x(activations)
  );
  ternhw_1x1_p2_g32_a8_d256_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trit_1_0_0),
    .x(activations)
  );
endmodule
