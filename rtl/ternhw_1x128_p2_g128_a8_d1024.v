module ternhw_1x128_p2_g128_a8_d1024(descriptors__valid, activations__payload, activations__valid, weights__payload, weights__valid, results__ready, clk, rst, descriptors__ready, activations__ready, weights__ready, results__payload, results__valid, descriptors__payload);
  input descriptors__valid;
  wire descriptors__valid;
  input [1023:0] activations__payload;
  wire [1023:0] activations__payload;
  input activations__valid;
  wire activations__valid;
  input [559:0] weights__payload;
  wire [559:0] weights__payload;
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
  wire [3:0] _02_;
  wire _03_;
  wire [4:0] _04_;
  wire [4:0] _05_;
  wire [4:0] _06_;
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
  wire [4:0] _17_;
  wire [4:0] _18_;
  wire [4:0] _19_;
  wire [4:0] _20_;
  wire _21_;
  wire [2:0] _22_;
  wire _23_;
  wire add_enable;
  wire add_first;
  wire [2:0] beat_address;
  wire may_finish;
  wire [15:0] \r_data$71 ;
  wire [31:0] \r_data$72 ;
  wire r_en;
  wire \r_en$55 ;
  wire [1023:0] read__data;
  reg [2:0] reserved = 3'h0;
  wire [31:0] results_0;
  wire step_end;
  wire [4:0] tag;
  reg [4:0] tag_1 = 5'h00;
  reg [4:0] tag_10 = 5'h00;
  reg [4:0] tag_11 = 5'h00;
  reg [4:0] tag_12 = 5'h00;
  reg [4:0] tag_13 = 5'h00;
  reg [4:0] tag_14 = 5'h00;
  reg [4:0] tag_15 = 5'h00;
  reg [4:0] tag_16 = 5'h00;
  reg [4:0] tag_2 = 5'h00;
  reg [4:0] tag_3 = 5'h00;
  reg [4:0] tag_4 = 5'h00;
  reg [4:0] tag_5 = 5'h00;
  reg [4:0] tag_6 = 5'h00;
  reg [4:0] tag_7 = 5'h00;
  reg [4:0] tag_8 = 5'h00;
  reg [4:0] tag_9 = 5'h00;
  wire \w_en$40 ;
  wire \w_en$44 ;
  wire write__en;
  reg [1023:0] activations_0 [7:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [1023:0] _76_;
  always @(posedge clk) begin
    _76_ <= activations_0[beat_address];
  end
  assign read__data = _76_;
  always @(posedge clk)
    tag_11 <= _15_;
  always @(posedge clk)
    tag_12 <= _16_;
  always @(posedge clk)
    tag_13 <= _17_;
  always @(posedge clk)
    tag_14 <= _18_;
  always @(posedge clk)
    tag_15 <= _19_;
  always @(posedge clk)
    tag_16 <= _20_;
  always @(posedge clk)
    reserved <= _22_;
  assign write__en = activations__valid & activations__ready;
  assign step_end = tag[0] & tag[2];
  assign r_en = tag_10[0] & tag_10[2];
  assign add_enable = tag_15[0] & tag_15[2];
  assign _21_ = tag_15[0] & tag_15[2];
  assign add_first = _21_ & tag_15[3];
  assign \w_en$40  = step_end & tag[3];
  assign _23_ = tag_16[0] & tag_16[2];
  assign \w_en$44  = _23_ & tag_16[4];
  assign may_finish = reserved != 3'h4;
  assign \r_en$55  = results__valid & results__ready;
  assign _00_ = tag[0] & tag[2];
  assign _01_ = _00_ & tag[4];
  assign _02_ = reserved + _01_;
  assign _03_ = results__valid & results__ready;
  assign _04_ = _02_ - _03_;
  always @(posedge clk)
    tag_1 <= _05_;
  always @(posedge clk)
    tag_2 <= _06_;
  always @(posedge clk)
    tag_3 <= _07_;
  always @(posedge clk)
    tag_4 <= _08_;
  always @(posedge clk)
    tag_5 <= _09_;
  always @(posedge clk)
    tag_6 <= _10_;
  always @(posedge clk)
    tag_7 <= _11_;
  always @(posedge clk)
    tag_8 <= _12_;
  always @(posedge clk)
    tag_9 <= _13_;
  always @(posedge clk)
    tag_10 <= _14_;
  assign _22_ = rst ? 3'h0 : _04_[2:0];
  assign _20_ = rst ? 5'h00 : tag_15;
  assign _19_ = rst ? 5'h00 : tag_14;
  assign _18_ = rst ? 5'h00 : tag_13;
  assign _17_ = rst ? 5'h00 : tag_12;
  assign _16_ = rst ? 5'h00 : tag_11;
  assign _15_ = rst ? 5'h00 : tag_10;
  assign _14_ = rst ? 5'h00 : tag_9;
  assign _13_ = rst ? 5'h00 : tag_8;
  assign _12_ = rst ? 5'h00 : tag_7;
  assign _11_ = rst ? 5'h00 : tag_6;
  assign _10_ = rst ? 5'h00 : tag_5;
  assign _09_ = rst ? 5'h00 : tag_4;
  assign _08_ = rst ? 5'h00 : tag_3;
  assign _07_ = rst ? 5'h00 : tag_2;
  assign _06_ = rst ? 5'h00 : tag_1;
  assign _05_ = rst ? 5'h00 : tag;
  \ternhw_1x128_p2_g128_a8_d1024.constants  constants (
    .clk(clk),
    .r_data(\r_data$72 ),
    .r_en(add_first),
    .rst(rst),
    .w_en(\w_en$40 ),
    .w_port__data(weights__payload[559:528])
  );
  \ternhw_1x128_p2_g128_a8_d1024.queue_0  queue_0 (
    .clk(clk),
    .r_data(results__payload),
    .r_en(\r_en$55 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$44 ),
    .w_port__data(results_0)
  );
  ternhw_1x128_p2_g128_a8_d1024_row row_0_0 (
    .activations(read__data),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$72 ),
    .result(results_0),
    .scale_load(r_en),
    .scales(\r_data$71 ),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[511:0])
  );
  \ternhw_1x128_p2_g128_a8_d1024.scales  scales (
    .clk(clk),
    .r_data(\r_data$71 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(step_end),
    .w_port__data(weights__payload[527:512])
  );
  \ternhw_1x128_p2_g128_a8_d1024.sequencer  sequencer (
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

module \ternhw_1x128_p2_g128_a8_d1024.constants (clk, rst, r_en, w_en, r_data, w_port__data);
  input clk;
  wire clk;
  input rst;
  wire rst;
  input r_en;
  wire r_en;
  input w_en;
  wire w_en;
  output [31:0] r_data;
  wire [31:0] r_data;
  input [31:0] w_port__data;
  wire [31:0] w_port__data;
  wire _00_;
  wire _01_;
  wire _02_;
  wire _03_;
  wire _04_;
  wire [5:0] _05_;
  wire [3:0] _06_;
  wire [3:0] _07_;
  wire [4:0] _08_;
  wire [4:0] _09_;
  wire _10_;
  wire [4:0] _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire [5:0] _16_;
  wire [4:0] _17_;
  wire [4:0] _18_;
  wire [3:0] _19_;
  wire [3:0] _20_;
  reg [3:0] consume = 4'h0;
  reg [4:0] level = 5'h00;
  reg [3:0] produce = 4'h0;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [31:0] storage [15:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= w_port__data;
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 5'h10;
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
  assign _17_ = _15_ ? _16_[4:0] : level;
  assign _18_ = _04_ ? _05_[4:0] : _17_;
  assign _08_ = rst ? 5'h00 : _18_;
  assign _19_ = _10_ ? _11_[3:0] : consume;
  assign _07_ = rst ? 4'h0 : _19_;
  assign _20_ = _00_ ? _09_[3:0] : produce;
  assign _06_ = rst ? 4'h0 : _20_;
endmodule

module \ternhw_1x128_p2_g128_a8_d1024.last_tokens (rst, w_en, r_en, clk);
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

module \ternhw_1x128_p2_g128_a8_d1024.queue_0 (rst, w_en, r_en, w_port__data, r_rdy, r_data, clk);
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

module \ternhw_1x128_p2_g128_a8_d1024.scales (clk, rst, w_en, r_en, r_data, w_port__data);
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
  reg [15:0] storage [10:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= w_port__data;
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

module \ternhw_1x128_p2_g128_a8_d1024.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, load_address, descriptor__payload);
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
  output [2:0] load_address;
  reg [2:0] load_address = 3'h0;
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
  wire [16:0] _008_;
  wire [16:0] _009_;
  wire _010_;
  wire [11:0] _011_;
  wire [12:0] _012_;
  wire _013_;
  wire _014_;
  wire _015_;
  wire _016_;
  wire [16:0] _017_;
  wire _018_;
  wire _019_;
  wire [4:0] _020_;
  wire _021_;
  wire _022_;
  wire [3:0] _023_;
  wire [11:0] _024_;
  wire [16:0] _025_;
  wire _026_;
  wire [11:0] _027_;
  wire [12:0] _028_;
  wire _029_;
  wire [16:0] _030_;
  wire [16:0] _031_;
  wire _032_;
  wire [8:0] _033_;
  wire [12:0] _034_;
  wire _035_;
  wire [3:0] _036_;
  wire [16:0] _037_;
  wire _038_;
  wire [11:0] _039_;
  wire [12:0] _040_;
  wire _041_;
  wire [4:0] _042_;
  wire [4:0] _043_;
  wire _044_;
  wire _045_;
  wire [16:0] _046_;
  wire [3:0] _047_;
  wire [16:0] _048_;
  wire _049_;
  wire [24:0] _050_;
  wire [24:0] _051_;
  wire _052_;
  wire [63:0] _053_;
  wire _054_;
  wire [1:0] _055_;
  wire [2:0] _056_;
  wire [15:0] _057_;
  wire [3:0] _058_;
  wire [2:0] _059_;
  wire [23:0] _060_;
  wire [16:0] _061_;
  wire [15:0] _062_;
  wire [15:0] _063_;
  wire [15:0] _064_;
  wire _065_;
  wire [15:0] _066_;
  wire [15:0] _067_;
  wire [15:0] _068_;
  wire _069_;
  wire [2:0] _070_;
  wire [2:0] _071_;
  wire [2:0] _072_;
  wire [2:0] _073_;
  wire [2:0] _074_;
  wire _075_;
  wire [2:0] _076_;
  wire [2:0] _077_;
  wire [2:0] _078_;
  wire _079_;
  wire [1:0] _080_;
  wire [1:0] _081_;
  wire [1:0] _082_;
  wire [1:0] _083_;
  wire [1:0] _084_;
  wire [1:0] _085_;
  wire _086_;
  wire [1:0] _087_;
  wire [1:0] _088_;
  wire [1:0] _089_;
  wire [1:0] _090_;
  wire _091_;
  wire [1:0] _092_;
  wire _093_;
  wire [63:0] _094_;
  wire [63:0] _095_;
  wire _096_;
  wire _097_;
  wire _098_;
  wire _099_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire _103_;
  wire _104_;
  wire [23:0] _105_;
  wire [23:0] _106_;
  wire [23:0] _107_;
  wire [23:0] _108_;
  wire [23:0] _109_;
  wire [23:0] _110_;
  wire _111_;
  wire [2:0] _112_;
  wire [2:0] _113_;
  wire [2:0] _114_;
  wire [2:0] _115_;
  wire [2:0] _116_;
  wire _117_;
  wire [3:0] _118_;
  wire [3:0] _119_;
  wire [3:0] _120_;
  wire [3:0] _121_;
  wire _122_;
  wire [15:0] _123_;
  wire [15:0] _124_;
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] job = 64'h0000000000000000;
  reg [2:0] restart = 3'h0;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _014_ = ! group;
  assign _015_ = ! step;
  assign _016_ = _014_ & _015_;
  assign _017_ = job[39:24] - 1'h1;
  assign _018_ = group == _017_;
  assign _020_ = job[55:52] - 1'h1;
  assign _021_ = step == _020_;
  assign _022_ = _018_ & _021_;
  assign _023_ = load_address + 1'h1;
  assign _025_ = job[39:24] - 1'h1;
  assign _026_ = group == _025_;
  assign _027_ = _026_ ? job[51:40] : 12'h001;
  assign _028_ = _027_ - 1'h1;
  assign _029_ = ! _028_;
  assign _030_ = group + 1'h1;
  assign _031_ = job[39:24] - 1'h1;
  assign _032_ = group == _031_;
  assign _033_ = job[63:56] - 1'h1;
  assign _035_ = ! _033_;
  assign _036_ = load_address + 1'h1;
  assign _037_ = job[39:24] - 1'h1;
  assign _038_ = group == _037_;
  assign _039_ = _038_ ? job[51:40] : 12'h001;
  assign _040_ = _039_ - 1'h1;
  assign _041_ = ! _040_;
  assign _042_ = step + 1'h1;
  assign _043_ = job[55:52] - 1'h1;
  assign _045_ = step == _043_;
  assign _046_ = group + 1'h1;
  assign _047_ = load_address + 1'h1;
  assign _048_ = job[39:24] - 1'h1;
  assign _049_ = group == _048_;
  assign _050_ = tile + 1'h1;
  assign _051_ = job[23:0] - 1'h1;
  assign _052_ = tile == _051_;
  always @(posedge clk)
    job <= _053_;
  always @(posedge clk)
    fsm_state <= _055_;
  always @(posedge clk)
    load_address <= _056_;
  always @(posedge clk)
    group <= _057_;
  always @(posedge clk)
    step <= _058_;
  always @(posedge clk)
    restart <= _059_;
  always @(posedge clk)
    tile <= _060_;
  assign _008_ = job[39:24] - 1'h1;
  assign _019_ = group == _008_;
  assign _024_ = _019_ ? job[51:40] : 12'h001;
  assign _034_ = _024_ - 1'h1;
  assign _044_ = ! _034_;
  assign _054_ = ~ _044_;
  assign _061_ = job[39:24] - 1'h1;
  assign _000_ = group == _061_;
  assign _001_ = job[55:52] - 1'h1;
  assign _002_ = step == _001_;
  assign _003_ = _000_ & _002_;
  assign _004_ = ~ _003_;
  assign _005_ = _004_ | may_finish;
  assign _006_ = _054_ | _005_;
  assign _007_ = beat_valid & beat_ready;
  assign _009_ = job[39:24] - 1'h1;
  assign _010_ = group == _009_;
  assign _011_ = _010_ ? job[51:40] : 12'h001;
  assign _012_ = _011_ - 1'h1;
  assign _013_ = ! _012_;
  assign _062_ = _041_ ? _124_ : group;
  assign _063_ = \tag.valid  ? _062_ : group;
  function [15:0] _189_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _189_ = b[15:0];
      2'b1?:
        _189_ = b[31:16];
      default:
        _189_ = a;
    endcase
  endfunction
  assign _064_ = _189_(group, { _068_, _063_ }, { _069_, _065_ });
  assign _065_ = fsm_state == 2'h2;
  assign _066_ = _032_ ? 16'h0000 : _030_[15:0];
  assign _067_ = _029_ ? _066_ : group;
  assign _068_ = load_valid ? _067_ : group;
  assign _069_ = fsm_state == 2'h1;
  assign _057_ = rst ? 16'h0000 : _064_;
  assign _070_ = _049_ ? 3'h0 : _036_[2:0];
  assign _071_ = _045_ ? _070_ : restart;
  assign _072_ = _041_ ? _071_ : _036_[2:0];
  assign _073_ = \tag.valid  ? _072_ : load_address;
  function [2:0] _200_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _200_ = b[2:0];
      2'b1?:
        _200_ = b[5:3];
      default:
        _200_ = a;
    endcase
  endfunction
  assign _074_ = _200_(load_address, { _078_, _073_ }, { _079_, _075_ });
  assign _075_ = fsm_state == 2'h2;
  assign _076_ = _032_ ? 3'h0 : _023_[2:0];
  assign _077_ = _029_ ? _076_ : _023_[2:0];
  assign _078_ = load_valid ? _077_ : load_address;
  assign _079_ = fsm_state == 2'h1;
  assign _056_ = rst ? 3'h0 : _074_;
  assign _080_ = _052_ ? 2'h0 : fsm_state;
  assign _081_ = _049_ ? _080_ : fsm_state;
  assign _082_ = _045_ ? _081_ : fsm_state;
  assign _083_ = _041_ ? _082_ : fsm_state;
  assign _084_ = \tag.valid  ? _083_ : fsm_state;
  function [1:0] _212_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _212_ = b[1:0];
      3'b?1?:
        _212_ = b[3:2];
      3'b1??:
        _212_ = b[5:4];
      default:
        _212_ = a;
    endcase
  endfunction
  assign _085_ = _212_(fsm_state, { _092_, _090_, _084_ }, { _093_, _091_, _086_ });
  assign _086_ = fsm_state == 2'h2;
  assign _087_ = _035_ ? 2'h2 : fsm_state;
  assign _088_ = _032_ ? _087_ : fsm_state;
  assign _089_ = _029_ ? _088_ : fsm_state;
  assign _090_ = load_valid ? _089_ : fsm_state;
  assign _091_ = fsm_state == 2'h1;
  assign _092_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _093_ = ! fsm_state;
  assign _055_ = rst ? 2'h0 : _085_;
  assign _094_ = descriptor__valid ? descriptor__payload : job;
  assign _095_ = _096_ ? _094_ : job;
  assign _096_ = ! fsm_state;
  assign _053_ = rst ? 64'h0000000000000000 : _095_;
  assign \tag.tile_last  = _097_ ? _022_ : 1'h0;
  assign _097_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _098_ ? _016_ : 1'h0;
  assign _098_ = fsm_state == 2'h2;
  assign \tag.last  = _099_ ? _013_ : 1'h0;
  assign _099_ = fsm_state == 2'h2;
  assign \tag.first  = _100_ ? 1'h1 : 1'h0;
  assign _100_ = fsm_state == 2'h2;
  assign \tag.valid  = _101_ ? _007_ : 1'h0;
  assign _101_ = fsm_state == 2'h2;
  assign beat_ready = _102_ ? _006_ : 1'h0;
  assign _102_ = fsm_state == 2'h2;
  assign load_ready = _103_ ? 1'h1 : 1'h0;
  assign _103_ = fsm_state == 2'h1;
  assign descriptor__ready = _104_ ? 1'h1 : 1'h0;
  assign _104_ = ! fsm_state;
  assign _105_ = _052_ ? 24'h000000 : _050_[23:0];
  assign _106_ = _049_ ? _105_ : tile;
  assign _107_ = _045_ ? _106_ : tile;
  assign _108_ = _041_ ? _107_ : tile;
  assign _109_ = \tag.valid  ? _108_ : tile;
  assign _110_ = _111_ ? _109_ : tile;
  assign _111_ = fsm_state == 2'h2;
  assign _060_ = rst ? 24'h000000 : _110_;
  assign _112_ = _049_ ? 3'h0 : _047_[2:0];
  assign _113_ = _045_ ? _112_ : restart;
  assign _114_ = _041_ ? _113_ : restart;
  assign _115_ = \tag.valid  ? _114_ : restart;
  assign _116_ = _117_ ? _115_ : restart;
  assign _117_ = fsm_state == 2'h2;
  assign _059_ = rst ? 3'h0 : _116_;
  assign _118_ = _045_ ? 4'h0 : _042_[3:0];
  assign _119_ = _041_ ? _118_ : step;
  assign _120_ = \tag.valid  ? _119_ : step;
  assign _121_ = _122_ ? _120_ : step;
  assign _122_ = fsm_state == 2'h2;
  assign _058_ = rst ? 4'h0 : _121_;
  assign _123_ = _049_ ? 16'h0000 : _046_[15:0];
  assign _124_ = _045_ ? _123_ : group;
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_1x128_p2_g128_a8_d1024_row(activations, sum_enable, sum_first, scale_load, scales, add_enable, add_first, constant, clk, rst, result, trits);
  input [1023:0] activations;
  wire [1023:0] activations;
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
  input [511:0] trits;
  wire [511:0] trits;
  wire [7:0] _0000_;
  wire [7:0] _0001_;
  wire [7:0] _0002_;
  wire [7:0] _0003_;
  wire [7:0] _0004_;
  wire [7:0] _0005_;
  wire [7:0] _0006_;
  wire [7:0] _0007_;
  wire [7:0] _0008_;
  wire [7:0] _0009_;
  wire [7:0] _0010_;
  wire [7:0] _0011_;
  wire [7:0] _0012_;
  wire [7:0] _0013_;
  wire [7:0] _0014_;
  wire [7:0] _0015_;
  wire [7:0] _0016_;
  wire [7:0] _0017_;
  wire [7:0] _0018_;
  wire [7:0] _0019_;
  wire [7:0] _0020_;
  wire [7:0] _0021_;
  wire [7:0] _0022_;
  wire [7:0] _0023_;
  wire [7:0] _0024_;
  wire [7:0] _0025_;
  wire [7:0] _0026_;
  wire [7:0] _0027_;
  wire [7:0] _0028_;
  wire [7:0] _0029_;
  wire [7:0] _0030_;
  wire [7:0] _0031_;
  wire [7:0] _0032_;
  wire [7:0] _0033_;
  wire [7:0] _0034_;
  wire [7:0] _0035_;
  wire [7:0] _0036_;
  wire [7:0] _0037_;
  wire [7:0] _0038_;
  wire [7:0] _0039_;
  wire [7:0] _0040_;
  wire [7:0] _0041_;
  wire [7:0] _0042_;
  wire [7:0] _0043_;
  wire [7:0] _0044_;
  wire [7:0] _0045_;
  wire [7:0] _0046_;
  wire [7:0] _0047_;
  wire [7:0] _0048_;
  wire [7:0] _0049_;
  wire [7:0] _0050_;
  wire [7:0] _0051_;
  wire [7:0] _0052_;
  wire [7:0] _0053_;
  wire [7:0] _0054_;
  wire [7:0] _0055_;
  wire [7:0] _0056_;
  wire [7:0] _0057_;
  wire [7:0] _0058_;
  wire [7:0] _0059_;
  wire [7:0] _0060_;
  wire [7:0] _0061_;
  wire [7:0] _0062_;
  wire [7:0] _0063_;
  wire [7:0] _0064_;
  wire [7:0] _0065_;
  wire [7:0] _0066_;
  wire [7:0] _0067_;
  wire [7:0] _0068_;
  wire [7:0] _0069_;
  wire [7:0] _0070_;
  wire [7:0] _0071_;
  wire [7:0] _0072_;
  wire [7:0] _0073_;
  wire [7:0] _0074_;
  wire [7:0] _0075_;
  wire [7:0] _0076_;
  wire [7:0] _0077_;
  wire [7:0] _0078_;
  wire [7:0] _0079_;
  wire [7:0] _0080_;
  wire [7:0] _0081_;
  wire [7:0] _0082_;
  wire [7:0] _0083_;
  wire [7:0] _0084_;
  wire [7:0] _0085_;
  wire [7:0] _0086_;
  wire [7:0] _0087_;
  wire [7:0] _0088_;
  wire [7:0] _0089_;
  wire [7:0] _0090_;
  wire [7:0] _0091_;
  wire [7:0] _0092_;
  wire [7:0] _0093_;
  wire [7:0] _0094_;
  wire [7:0] _0095_;
  wire [7:0] _0096_;
  wire [7:0] _0097_;
  wire [7:0] _0098_;
  wire [7:0] _0099_;
  wire [7:0] _0100_;
  wire [7:0] _0101_;
  wire [7:0] _0102_;
  wire [7:0] _0103_;
  wire [7:0] _0104_;
  wire [7:0] _0105_;
  wire [7:0] _0106_;
  wire [7:0] _0107_;
  wire [7:0] _0108_;
  wire [7:0] _0109_;
  wire [7:0] _0110_;
  wire [7:0] _0111_;
  wire [7:0] _0112_;
  wire [7:0] _0113_;
  wire [7:0] _0114_;
  wire [7:0] _0115_;
  wire [7:0] _0116_;
  wire [7:0] _0117_;
  wire [7:0] _0118_;
  wire [7:0] _0119_;
  wire [7:0] _0120_;
  wire [7:0] _0121_;
  wire [7:0] _0122_;
  wire [7:0] _0123_;
  wire [7:0] _0124_;
  wire [7:0] _0125_;
  wire [7:0] _0126_;
  wire [7:0] _0127_;
  wire [7:0] _0128_;
  wire [7:0] _0129_;
  wire [7:0] _0130_;
  wire [7:0] _0131_;
  wire [7:0] _0132_;
  wire [7:0] _0133_;
  wire [7:0] _0134_;
  wire [7:0] _0135_;
  wire [7:0] _0136_;
  wire [7:0] _0137_;
  wire [7:0] _0138_;
  wire [7:0] _0139_;
  wire [7:0] _0140_;
  wire [7:0] _0141_;
  wire [7:0] _0142_;
  wire [7:0] _0143_;
  wire [7:0] _0144_;
  wire [7:0] _0145_;
  wire [7:0] _0146_;
  wire [7:0] _0147_;
  wire [7:0] _0148_;
  wire [7:0] _0149_;
  wire [7:0] _0150_;
  wire [7:0] _0151_;
  wire [7:0] _0152_;
  wire [7:0] _0153_;
  wire [7:0] _0154_;
  wire [7:0] _0155_;
  wire [7:0] _0156_;
  wire [7:0] _0157_;
  wire [7:0] _0158_;
  wire [7:0] _0159_;
  wire [7:0] _0160_;
  wire [7:0] _0161_;
  wire [7:0] _0162_;
  wire [7:0] _0163_;
  wire [7:0] _0164_;
  wire [7:0] _0165_;
  wire [7:0] _0166_;
  wire [7:0] _0167_;
  wire [7:0] _0168_;
  wire [7:0] _0169_;
  wire [7:0] _0170_;
  wire [7:0] _0171_;
  wire [7:0] _0172_;
  wire [7:0] _0173_;
  wire [7:0] _0174_;
  wire [8:0] _0175_;
  wire [8:0] _0176_;
  wire [8:0] _0177_;
  wire [7:0] _0178_;
  wire [8:0] _0179_;
  wire [8:0] _0180_;
  wire [8:0] _0181_;
  wire [8:0] _0182_;
  wire [8:0] _0183_;
  wire [8:0] _0184_;
  wire [8:0] _0185_;
  wire [8:0] _0186_;
  wire [8:0] _0187_;
  wire [8:0] _0188_;
  wire [7:0] _0189_;
  wire [8:0] _0190_;
  wire [8:0] _0191_;
  wire [8:0] _0192_;
  wire [8:0] _0193_;
  wire [8:0] _0194_;
  wire [8:0] _0195_;
  wire [8:0] _0196_;
  wire [8:0] _0197_;
  wire [8:0] _0198_;
  wire [8:0] _0199_;
  wire [7:0] _0200_;
  wire [8:0] _0201_;
  wire [8:0] _0202_;
  wire [8:0] _0203_;
  wire [8:0] _0204_;
  wire [8:0] _0205_;
  wire [8:0] _0206_;
  wire [8:0] _0207_;
  wire [8:0] _0208_;
  wire [8:0] _0209_;
  wire [8:0] _0210_;
  wire [7:0] _0211_;
  wire [8:0] _0212_;
  wire [8:0] _0213_;
  wire [8:0] _0214_;
  wire [8:0] _0215_;
  wire [8:0] _0216_;
  wire [8:0] _0217_;
  wire [8:0] _0218_;
  wire [8:0] _0219_;
  wire [8:0] _0220_;
  wire [8:0] _0221_;
  wire [7:0] _0222_;
  wire [7:0] _0223_;
  wire [8:0] _0224_;
  wire [8:0] _0225_;
  wire [8:0] _0226_;
  wire [8:0] _0227_;
  wire [8:0] _0228_;
  wire [8:0] _0229_;
  wire [8:0] _0230_;
  wire [8:0] _0231_;
  wire [8:0] _0232_;
  wire [8:0] _0233_;
  wire [7:0] _0234_;
  wire [8:0] _0235_;
  wire [8:0] _0236_;
  wire [8:0] _0237_;
  wire [8:0] _0238_;
  wire [8:0] _0239_;
  wire [8:0] _0240_;
  wire [8:0] _0241_;
  wire [8:0] _0242_;
  wire [8:0] _0243_;
  wire [8:0] _0244_;
  wire [7:0] _0245_;
  wire [8:0] _0246_;
  wire [9:0] _0247_;
  wire [9:0] _0248_;
  wire [9:0] _0249_;
  wire [9:0] _0250_;
  wire [9:0] _0251_;
  wire [9:0] _0252_;
  wire [9:0] _0253_;
  wire [9:0] _0254_;
  wire [9:0] _0255_;
  wire [7:0] _0256_;
  wire [9:0] _0257_;
  wire [9:0] _0258_;
  wire [9:0] _0259_;
  wire [9:0] _0260_;
  wire [9:0] _0261_;
  wire [9:0] _0262_;
  wire [9:0] _0263_;
  wire [9:0] _0264_;
  wire [9:0] _0265_;
  wire [9:0] _0266_;
  wire [7:0] _0267_;
  wire [9:0] _0268_;
  wire [9:0] _0269_;
  wire [9:0] _0270_;
  wire [9:0] _0271_;
  wire [9:0] _0272_;
  wire [9:0] _0273_;
  wire [9:0] _0274_;
  wire [9:0] _0275_;
  wire [9:0] _0276_;
  wire [9:0] _0277_;
  wire [7:0] _0278_;
  wire [9:0] _0279_;
  wire [9:0] _0280_;
  wire [9:0] _0281_;
  wire [10:0] _0282_;
  wire [10:0] _0283_;
  wire [10:0] _0284_;
  wire [10:0] _0285_;
  wire [10:0] _0286_;
  wire [10:0] _0287_;
  wire [10:0] _0288_;
  wire [7:0] _0289_;
  wire [10:0] _0290_;
  wire [10:0] _0291_;
  wire [10:0] _0292_;
  wire [10:0] _0293_;
  wire [10:0] _0294_;
  wire [10:0] _0295_;
  wire [10:0] _0296_;
  wire [10:0] _0297_;
  wire [10:0] _0298_;
  wire [11:0] _0299_;
  wire [7:0] _0300_;
  wire [11:0] _0301_;
  wire [11:0] _0302_;
  wire [11:0] _0303_;
  wire [11:0] _0304_;
  wire [11:0] _0305_;
  wire [11:0] _0306_;
  wire [11:0] _0307_;
  wire [12:0] _0308_;
  wire [12:0] _0309_;
  wire [12:0] _0310_;
  wire [7:0] _0311_;
  wire [12:0] _0312_;
  wire [13:0] _0313_;
  wire [13:0] _0314_;
  wire [14:0] _0315_;
  wire [14:0] _0316_;
  wire [15:0] _0317_;
  wire [7:0] _0318_;
  wire [7:0] _0319_;
  wire [7:0] _0320_;
  wire [7:0] _0321_;
  wire [7:0] _0322_;
  wire [7:0] _0323_;
  wire [7:0] _0324_;
  wire [7:0] _0325_;
  wire [7:0] _0326_;
  wire [7:0] _0327_;
  wire [7:0] _0328_;
  wire [7:0] _0329_;
  wire [7:0] _0330_;
  wire [7:0] _0331_;
  wire [7:0] _0332_;
  wire [7:0] _0333_;
  wire [7:0] _0334_;
  wire [7:0] _0335_;
  wire [7:0] _0336_;
  wire [7:0] _0337_;
  wire [7:0] _0338_;
  wire [7:0] _0339_;
  wire [7:0] _0340_;
  wire [7:0] _0341_;
  wire [7:0] _0342_;
  wire [7:0] _0343_;
  wire [7:0] _0344_;
  wire [7:0] _0345_;
  wire [7:0] _0346_;
  wire [7:0] _0347_;
  wire [7:0] _0348_;
  wire [7:0] _0349_;
  wire [7:0] _0350_;
  wire [7:0] _0351_;
  wire [7:0] _0352_;
  wire [7:0] _0353_;
  wire [7:0] _0354_;
  wire [7:0] _0355_;
  wire [7:0] _0356_;
  wire [7:0] _0357_;
  wire [7:0] _0358_;
  wire [7:0] _0359_;
  wire [7:0] _0360_;
  wire [7:0] _0361_;
  wire [7:0] _0362_;
  wire [7:0] _0363_;
  wire [7:0] _0364_;
  wire [7:0] _0365_;
  wire [7:0] _0366_;
  wire [7:0] _0367_;
  wire [7:0] _0368_;
  wire [7:0] _0369_;
  wire [7:0] _0370_;
  wire [7:0] _0371_;
  wire [7:0] _0372_;
  wire [7:0] _0373_;
  wire [7:0] _0374_;
  wire [7:0] _0375_;
  wire [7:0] _0376_;
  wire [7:0] _0377_;
  wire [7:0] _0378_;
  wire [7:0] _0379_;
  wire [7:0] _0380_;
  wire [7:0] _0381_;
  wire [7:0] _0382_;
  wire [7:0] _0383_;
  wire [7:0] _0384_;
  wire [7:0] _0385_;
  wire [7:0] _0386_;
  wire [7:0] _0387_;
  wire [7:0] _0388_;
  wire [7:0] _0389_;
  wire [7:0] _0390_;
  wire [7:0] _0391_;
  wire [7:0] _0392_;
  wire [7:0] _0393_;
  wire [7:0] _0394_;
  wire [7:0] _0395_;
  wire [7:0] _0396_;
  wire [7:0] _0397_;
  wire [7:0] _0398_;
  wire [7:0] _0399_;
  wire [7:0] _0400_;
  wire [7:0] _0401_;
  wire [7:0] _0402_;
  wire [7:0] _0403_;
  wire [7:0] _0404_;
  wire [7:0] _0405_;
  wire [7:0] _0406_;
  wire [7:0] _0407_;
  wire [7:0] _0408_;
  wire [7:0] _0409_;
  wire [7:0] _0410_;
  wire [7:0] _0411_;
  wire [7:0] _0412_;
  wire [7:0] _0413_;
  wire [7:0] _0414_;
  wire [7:0] _0415_;
  wire [7:0] _0416_;
  wire [7:0] _0417_;
  wire [7:0] _0418_;
  wire [7:0] _0419_;
  wire [7:0] _0420_;
  wire [7:0] _0421_;
  wire [7:0] _0422_;
  wire [7:0] _0423_;
  wire [7:0] _0424_;
  wire [7:0] _0425_;
  wire [7:0] _0426_;
  wire [7:0] _0427_;
  wire [7:0] _0428_;
  wire [7:0] _0429_;
  wire [7:0] _0430_;
  wire [7:0] _0431_;
  wire [7:0] _0432_;
  wire [7:0] _0433_;
  wire [7:0] _0434_;
  wire [7:0] _0435_;
  wire [7:0] _0436_;
  wire [7:0] _0437_;
  wire [7:0] _0438_;
  wire [7:0] _0439_;
  wire [7:0] _0440_;
  wire [7:0] _0441_;
  wire [7:0] _0442_;
  wire [7:0] _0443_;
  wire [7:0] _0444_;
  wire [7:0] _0445_;
  wire [7:0] _0446_;
  wire [7:0] _0447_;
  wire [7:0] _0448_;
  wire [7:0] _0449_;
  wire [7:0] _0450_;
  wire [7:0] _0451_;
  wire [7:0] _0452_;
  wire [7:0] _0453_;
  wire [7:0] _0454_;
  wire [7:0] _0455_;
  wire [7:0] _0456_;
  wire [7:0] _0457_;
  wire [7:0] _0458_;
  wire [7:0] _0459_;
  wire [7:0] _0460_;
  wire [7:0] _0461_;
  wire [7:0] _0462_;
  wire [7:0] _0463_;
  wire [7:0] _0464_;
  wire [7:0] _0465_;
  wire [7:0] _0466_;
  wire [7:0] _0467_;
  wire [7:0] _0468_;
  wire [7:0] _0469_;
  wire [7:0] _0470_;
  wire [7:0] _0471_;
  wire [7:0] _0472_;
  wire [7:0] _0473_;
  wire [7:0] _0474_;
  wire [7:0] _0475_;
  wire [7:0] _0476_;
  wire [7:0] _0477_;
  wire [7:0] _0478_;
  wire [7:0] _0479_;
  wire [7:0] _0480_;
  wire [7:0] _0481_;
  wire [7:0] _0482_;
  wire [7:0] _0483_;
  wire [7:0] _0484_;
  wire [7:0] _0485_;
  wire [7:0] _0486_;
  wire [7:0] _0487_;
  wire [7:0] _0488_;
  wire [7:0] _0489_;
  wire [7:0] _0490_;
  wire [7:0] _0491_;
  wire [7:0] _0492_;
  wire [7:0] _0493_;
  wire [7:0] _0494_;
  wire [7:0] _0495_;
  wire [7:0] _0496_;
  wire [7:0] _0497_;
  wire [7:0] _0498_;
  wire [7:0] _0499_;
  wire [7:0] _0500_;
  wire [7:0] _0501_;
  wire [7:0] _0502_;
  wire [7:0] _0503_;
  wire [7:0] _0504_;
  wire [7:0] _0505_;
  wire [7:0] _0506_;
  wire [7:0] _0507_;
  wire [7:0] _0508_;
  wire [7:0] _0509_;
  wire [7:0] _0510_;
  wire [7:0] _0511_;
  wire [7:0] _0512_;
  wire [7:0] _0513_;
  wire [7:0] _0514_;
  wire [7:0] _0515_;
  wire [7:0] _0516_;
  wire [7:0] _0517_;
  wire [7:0] _0518_;
  wire [7:0] _0519_;
  wire [7:0] _0520_;
  wire [7:0] _0521_;
  wire [7:0] _0522_;
  wire [7:0] _0523_;
  wire [7:0] _0524_;
  wire [7:0] _0525_;
  wire [7:0] _0526_;
  wire [7:0] _0527_;
  wire [7:0] _0528_;
  wire [7:0] _0529_;
  wire [7:0] _0530_;
  wire [7:0] _0531_;
  wire [7:0] _0532_;
  wire [7:0] _0533_;
  wire [7:0] _0534_;
  wire [7:0] _0535_;
  wire [7:0] _0536_;
  wire [7:0] _0537_;
  wire [7:0] _0538_;
  wire [7:0] _0539_;
  wire [7:0] _0540_;
  wire [7:0] _0541_;
  wire [7:0] _0542_;
  wire [7:0] _0543_;
  wire [7:0] _0544_;
  wire [7:0] _0545_;
  wire [7:0] _0546_;
  wire [7:0] _0547_;
  wire [7:0] _0548_;
  wire [7:0] _0549_;
  wire [7:0] _0550_;
  wire [7:0] _0551_;
  wire [7:0] _0552_;
  wire [7:0] _0553_;
  wire [7:0] _0554_;
  wire [7:0] _0555_;
  wire [7:0] _0556_;
  wire [7:0] _0557_;
  wire [7:0] _0558_;
  wire [7:0] _0559_;
  wire [7:0] _0560_;
  wire [7:0] _0561_;
  wire [7:0] _0562_;
  wire [7:0] _0563_;
  wire [7:0] _0564_;
  wire [7:0] _0565_;
  wire [7:0] _0566_;
  wire [7:0] _0567_;
  wire [7:0] _0568_;
  wire [7:0] _0569_;
  wire [7:0] _0570_;
  wire [7:0] _0571_;
  wire [7:0] _0572_;
  wire [7:0] _0573_;
  wire [7:0] _0574_;
  wire [7:0] _0575_;
  wire [7:0] _0576_;
  wire [7:0] _0577_;
  wire [7:0] _0578_;
  wire [7:0] _0579_;
  wire [7:0] _0580_;
  wire [7:0] _0581_;
  wire [7:0] _0582_;
  wire [7:0] _0583_;
  wire [7:0] _0584_;
  wire [7:0] _0585_;
  wire [7:0] _0586_;
  wire [7:0] _0587_;
  wire [7:0] _0588_;
  wire [7:0] _0589_;
  wire [7:0] _0590_;
  wire [7:0] _0591_;
  wire [7:0] _0592_;
  wire [7:0] _0593_;
  wire [7:0] _0594_;
  wire [7:0] _0595_;
  wire [7:0] _0596_;
  wire [7:0] _0597_;
  wire [7:0] _0598_;
  wire [7:0] _0599_;
  wire [7:0] _0600_;
  wire [7:0] _0601_;
  wire [7:0] _0602_;
  wire [8:0] _0603_;
  wire [8:0] _0604_;
  wire [8:0] _0605_;
  wire [8:0] _0606_;
  wire [8:0] _0607_;
  wire [8:0] _0608_;
  wire [7:0] _0609_;
  wire [8:0] _0610_;
  wire [8:0] _0611_;
  wire [8:0] _0612_;
  wire [8:0] _0613_;
  wire [8:0] _0614_;
  wire [8:0] _0615_;
  wire [8:0] _0616_;
  wire [8:0] _0617_;
  wire [8:0] _0618_;
  wire [8:0] _0619_;
  wire [7:0] _0620_;
  wire [8:0] _0621_;
  wire [8:0] _0622_;
  wire [8:0] _0623_;
  wire [8:0] _0624_;
  wire [8:0] _0625_;
  wire [8:0] _0626_;
  wire [8:0] _0627_;
  wire [8:0] _0628_;
  wire [8:0] _0629_;
  wire [8:0] _0630_;
  wire [7:0] _0631_;
  wire [8:0] _0632_;
  wire [8:0] _0633_;
  wire [8:0] _0634_;
  wire [8:0] _0635_;
  wire [8:0] _0636_;
  wire [8:0] _0637_;
  wire [8:0] _0638_;
  wire [8:0] _0639_;
  wire [8:0] _0640_;
  wire [8:0] _0641_;
  wire [7:0] _0642_;
  wire [8:0] _0643_;
  wire [8:0] _0644_;
  wire [8:0] _0645_;
  wire [8:0] _0646_;
  wire [8:0] _0647_;
  wire [8:0] _0648_;
  wire [8:0] _0649_;
  wire [8:0] _0650_;
  wire [8:0] _0651_;
  wire [8:0] _0652_;
  wire [7:0] _0653_;
  wire [8:0] _0654_;
  wire [8:0] _0655_;
  wire [8:0] _0656_;
  wire [8:0] _0657_;
  wire [8:0] _0658_;
  wire [8:0] _0659_;
  wire [8:0] _0660_;
  wire [8:0] _0661_;
  wire [8:0] _0662_;
  wire [8:0] _0663_;
  wire [7:0] _0664_;
  wire [7:0] _0665_;
  wire [8:0] _0666_;
  wire [8:0] _0667_;
  wire [8:0] _0668_;
  wire [8:0] _0669_;
  wire [8:0] _0670_;
  wire [8:0] _0671_;
  wire [8:0] _0672_;
  wire [8:0] _0673_;
  wire [9:0] _0674_;
  wire [9:0] _0675_;
  wire [7:0] _0676_;
  wire [9:0] _0677_;
  wire [9:0] _0678_;
  wire [9:0] _0679_;
  wire [9:0] _0680_;
  wire [9:0] _0681_;
  wire [9:0] _0682_;
  wire [9:0] _0683_;
  wire [9:0] _0684_;
  wire [9:0] _0685_;
  wire [9:0] _0686_;
  wire [7:0] _0687_;
  wire [9:0] _0688_;
  wire [9:0] _0689_;
  wire [9:0] _0690_;
  wire [9:0] _0691_;
  wire [9:0] _0692_;
  wire [9:0] _0693_;
  wire [9:0] _0694_;
  wire [9:0] _0695_;
  wire [9:0] _0696_;
  wire [9:0] _0697_;
  wire [7:0] _0698_;
  wire [9:0] _0699_;
  wire [9:0] _0700_;
  wire [9:0] _0701_;
  wire [9:0] _0702_;
  wire [9:0] _0703_;
  wire [9:0] _0704_;
  wire [9:0] _0705_;
  wire [9:0] _0706_;
  wire [9:0] _0707_;
  wire [9:0] _0708_;
  wire [7:0] _0709_;
  wire [10:0] _0710_;
  wire [10:0] _0711_;
  wire [10:0] _0712_;
  wire [10:0] _0713_;
  wire [10:0] _0714_;
  wire [10:0] _0715_;
  wire [10:0] _0716_;
  wire [10:0] _0717_;
  wire [10:0] _0718_;
  wire [10:0] _0719_;
  wire [7:0] _0720_;
  wire [10:0] _0721_;
  wire [10:0] _0722_;
  wire [10:0] _0723_;
  wire [10:0] _0724_;
  wire [10:0] _0725_;
  wire [10:0] _0726_;
  wire [11:0] _0727_;
  wire [11:0] _0728_;
  wire [11:0] _0729_;
  wire [11:0] _0730_;
  wire [7:0] _0731_;
  wire [11:0] _0732_;
  wire [11:0] _0733_;
  wire [11:0] _0734_;
  wire [11:0] _0735_;
  wire [12:0] _0736_;
  wire [12:0] _0737_;
  wire [12:0] _0738_;
  wire [12:0] _0739_;
  wire [13:0] _0740_;
  wire [13:0] _0741_;
  wire [7:0] _0742_;
  wire [14:0] _0743_;
  wire [14:0] _0744_;
  wire [15:0] _0745_;
  wire [15:0] _0746_;
  wire [15:0] _0747_;
  wire [16:0] _0748_;
  wire [7:0] _0749_;
  wire [17:0] _0750_;
  wire [17:0] _0751_;
  wire [18:0] _0752_;
  wire [21:0] _0753_;
  wire [21:0] _0754_;
  wire [22:0] _0755_;
  wire [7:0] _0756_;
  wire [21:0] _0757_;
  wire [21:0] _0758_;
  wire [22:0] _0759_;
  wire [15:0] _0760_;
  wire [15:0] _0761_;
  wire [16:0] _0762_;
  wire [7:0] _0763_;
  wire [7:0] _0764_;
  wire [17:0] _0765_;
  wire [17:0] _0766_;
  wire [18:0] _0767_;
  wire [21:0] _0768_;
  wire [21:0] _0769_;
  wire [22:0] _0770_;
  wire [7:0] _0771_;
  wire [21:0] _0772_;
  wire [21:0] _0773_;
  wire [22:0] _0774_;
  wire [19:0] _0775_;
  wire [23:0] _0776_;
  wire [19:0] _0777_;
  wire [23:0] _0778_;
  wire [24:0] _0779_;
  wire [7:0] _0780_;
  wire [24:0] _0781_;
  wire [25:0] _0782_;
  wire [31:0] _0783_;
  wire [32:0] _0784_;
  wire [14:0] _0785_;
  wire [14:0] _0786_;
  wire [7:0] _0787_;
  wire [14:0] _0788_;
  wire [14:0] _0789_;
  wire [7:0] _0790_;
  wire [7:0] _0791_;
  wire [31:0] _0792_;
  wire [7:0] _0793_;
  wire [7:0] _0794_;
  wire [7:0] _0795_;
  wire [7:0] _0796_;
  wire [7:0] _0797_;
  wire [7:0] _0798_;
  wire [7:0] _0799_;
  wire [7:0] _0800_;
  wire [7:0] _0801_;
  wire [7:0] _0802_;
  wire [7:0] _0803_;
  wire [7:0] _0804_;
  wire [7:0] _0805_;
  wire [7:0] _0806_;
  wire [7:0] _0807_;
  wire [7:0] _0808_;
  wire [7:0] _0809_;
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
  reg signed [8:0] dot_0_0_32 = 9'h000;
  reg signed [8:0] dot_0_0_33 = 9'h000;
  reg signed [8:0] dot_0_0_34 = 9'h000;
  reg signed [8:0] dot_0_0_35 = 9'h000;
  reg signed [8:0] dot_0_0_36 = 9'h000;
  reg signed [8:0] dot_0_0_37 = 9'h000;
  reg signed [8:0] dot_0_0_38 = 9'h000;
  reg signed [8:0] dot_0_0_39 = 9'h000;
  reg signed [8:0] dot_0_0_4 = 9'h000;
  reg signed [8:0] dot_0_0_40 = 9'h000;
  reg signed [8:0] dot_0_0_41 = 9'h000;
  reg signed [8:0] dot_0_0_42 = 9'h000;
  reg signed [8:0] dot_0_0_43 = 9'h000;
  reg signed [8:0] dot_0_0_44 = 9'h000;
  reg signed [8:0] dot_0_0_45 = 9'h000;
  reg signed [8:0] dot_0_0_46 = 9'h000;
  reg signed [8:0] dot_0_0_47 = 9'h000;
  reg signed [8:0] dot_0_0_48 = 9'h000;
  reg signed [8:0] dot_0_0_49 = 9'h000;
  reg signed [8:0] dot_0_0_5 = 9'h000;
  reg signed [8:0] dot_0_0_50 = 9'h000;
  reg signed [8:0] dot_0_0_51 = 9'h000;
  reg signed [8:0] dot_0_0_52 = 9'h000;
  reg signed [8:0] dot_0_0_53 = 9'h000;
  reg signed [8:0] dot_0_0_54 = 9'h000;
  reg signed [8:0] dot_0_0_55 = 9'h000;
  reg signed [8:0] dot_0_0_56 = 9'h000;
  reg signed [8:0] dot_0_0_57 = 9'h000;
  reg signed [8:0] dot_0_0_58 = 9'h000;
  reg signed [8:0] dot_0_0_59 = 9'h000;
  reg signed [8:0] dot_0_0_6 = 9'h000;
  reg signed [8:0] dot_0_0_60 = 9'h000;
  reg signed [8:0] dot_0_0_61 = 9'h000;
  reg signed [8:0] dot_0_0_62 = 9'h000;
  reg signed [8:0] dot_0_0_63 = 9'h000;
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
  reg signed [9:0] dot_0_1_16 = 10'h000;
  reg signed [9:0] dot_0_1_17 = 10'h000;
  reg signed [9:0] dot_0_1_18 = 10'h000;
  reg signed [9:0] dot_0_1_19 = 10'h000;
  reg signed [9:0] dot_0_1_2 = 10'h000;
  reg signed [9:0] dot_0_1_20 = 10'h000;
  reg signed [9:0] dot_0_1_21 = 10'h000;
  reg signed [9:0] dot_0_1_22 = 10'h000;
  reg signed [9:0] dot_0_1_23 = 10'h000;
  reg signed [9:0] dot_0_1_24 = 10'h000;
  reg signed [9:0] dot_0_1_25 = 10'h000;
  reg signed [9:0] dot_0_1_26 = 10'h000;
  reg signed [9:0] dot_0_1_27 = 10'h000;
  reg signed [9:0] dot_0_1_28 = 10'h000;
  reg signed [9:0] dot_0_1_29 = 10'h000;
  reg signed [9:0] dot_0_1_3 = 10'h000;
  reg signed [9:0] dot_0_1_30 = 10'h000;
  reg signed [9:0] dot_0_1_31 = 10'h000;
  reg signed [9:0] dot_0_1_4 = 10'h000;
  reg signed [9:0] dot_0_1_5 = 10'h000;
  reg signed [9:0] dot_0_1_6 = 10'h000;
  reg signed [9:0] dot_0_1_7 = 10'h000;
  reg signed [9:0] dot_0_1_8 = 10'h000;
  reg signed [9:0] dot_0_1_9 = 10'h000;
  reg signed [10:0] dot_0_2_0 = 11'h000;
  reg signed [10:0] dot_0_2_1 = 11'h000;
  reg signed [10:0] dot_0_2_10 = 11'h000;
  reg signed [10:0] dot_0_2_11 = 11'h000;
  reg signed [10:0] dot_0_2_12 = 11'h000;
  reg signed [10:0] dot_0_2_13 = 11'h000;
  reg signed [10:0] dot_0_2_14 = 11'h000;
  reg signed [10:0] dot_0_2_15 = 11'h000;
  reg signed [10:0] dot_0_2_2 = 11'h000;
  reg signed [10:0] dot_0_2_3 = 11'h000;
  reg signed [10:0] dot_0_2_4 = 11'h000;
  reg signed [10:0] dot_0_2_5 = 11'h000;
  reg signed [10:0] dot_0_2_6 = 11'h000;
  reg signed [10:0] dot_0_2_7 = 11'h000;
  reg signed [10:0] dot_0_2_8 = 11'h000;
  reg signed [10:0] dot_0_2_9 = 11'h000;
  reg signed [11:0] dot_0_3_0 = 12'h000;
  reg signed [11:0] dot_0_3_1 = 12'h000;
  reg signed [11:0] dot_0_3_2 = 12'h000;
  reg signed [11:0] dot_0_3_3 = 12'h000;
  reg signed [11:0] dot_0_3_4 = 12'h000;
  reg signed [11:0] dot_0_3_5 = 12'h000;
  reg signed [11:0] dot_0_3_6 = 12'h000;
  reg signed [11:0] dot_0_3_7 = 12'h000;
  reg signed [12:0] dot_0_4_0 = 13'h0000;
  reg signed [12:0] dot_0_4_1 = 13'h0000;
  reg signed [12:0] dot_0_4_2 = 13'h0000;
  reg signed [12:0] dot_0_4_3 = 13'h0000;
  reg signed [13:0] dot_0_5_0 = 14'h0000;
  reg signed [13:0] dot_0_5_1 = 14'h0000;
  reg signed [14:0] dot_0_6_0 = 15'h0000;
  reg signed [8:0] dot_1_0_0 = 9'h000;
  reg signed [8:0] dot_1_0_1 = 9'h000;
  reg signed [8:0] dot_1_0_10 = 9'h000;
  reg signed [8:0] dot_1_0_11 = 9'h000;
  reg signed [8:0] dot_1_0_12 = 9'h000;
  reg signed [8:0] dot_1_0_13 = 9'h000;
  reg signed [8:0] dot_1_0_14 = 9'h000;
  reg signed [8:0] dot_1_0_15 = 9'h000;
  reg signed [8:0] dot_1_0_16 = 9'h000;
  reg signed [8:0] dot_1_0_17 = 9'h000;
  reg signed [8:0] dot_1_0_18 = 9'h000;
  reg signed [8:0] dot_1_0_19 = 9'h000;
  reg signed [8:0] dot_1_0_2 = 9'h000;
  reg signed [8:0] dot_1_0_20 = 9'h000;
  reg signed [8:0] dot_1_0_21 = 9'h000;
  reg signed [8:0] dot_1_0_22 = 9'h000;
  reg signed [8:0] dot_1_0_23 = 9'h000;
  reg signed [8:0] dot_1_0_24 = 9'h000;
  reg signed [8:0] dot_1_0_25 = 9'h000;
  reg signed [8:0] dot_1_0_26 = 9'h000;
  reg signed [8:0] dot_1_0_27 = 9'h000;
  reg signed [8:0] dot_1_0_28 = 9'h000;
  reg signed [8:0] dot_1_0_29 = 9'h000;
  reg signed [8:0] dot_1_0_3 = 9'h000;
  reg signed [8:0] dot_1_0_30 = 9'h000;
  reg signed [8:0] dot_1_0_31 = 9'h000;
  reg signed [8:0] dot_1_0_32 = 9'h000;
  reg signed [8:0] dot_1_0_33 = 9'h000;
  reg signed [8:0] dot_1_0_34 = 9'h000;
  reg signed [8:0] dot_1_0_35 = 9'h000;
  reg signed [8:0] dot_1_0_36 = 9'h000;
  reg signed [8:0] dot_1_0_37 = 9'h000;
  reg signed [8:0] dot_1_0_38 = 9'h000;
  reg signed [8:0] dot_1_0_39 = 9'h000;
  reg signed [8:0] dot_1_0_4 = 9'h000;
  reg signed [8:0] dot_1_0_40 = 9'h000;
  reg signed [8:0] dot_1_0_41 = 9'h000;
  reg signed [8:0] dot_1_0_42 = 9'h000;
  reg signed [8:0] dot_1_0_43 = 9'h000;
  reg signed [8:0] dot_1_0_44 = 9'h000;
  reg signed [8:0] dot_1_0_45 = 9'h000;
  reg signed [8:0] dot_1_0_46 = 9'h000;
  reg signed [8:0] dot_1_0_47 = 9'h000;
  reg signed [8:0] dot_1_0_48 = 9'h000;
  reg signed [8:0] dot_1_0_49 = 9'h000;
  reg signed [8:0] dot_1_0_5 = 9'h000;
  reg signed [8:0] dot_1_0_50 = 9'h000;
  reg signed [8:0] dot_1_0_51 = 9'h000;
  reg signed [8:0] dot_1_0_52 = 9'h000;
  reg signed [8:0] dot_1_0_53 = 9'h000;
  reg signed [8:0] dot_1_0_54 = 9'h000;
  reg signed [8:0] dot_1_0_55 = 9'h000;
  reg signed [8:0] dot_1_0_56 = 9'h000;
  reg signed [8:0] dot_1_0_57 = 9'h000;
  reg signed [8:0] dot_1_0_58 = 9'h000;
  reg signed [8:0] dot_1_0_59 = 9'h000;
  reg signed [8:0] dot_1_0_6 = 9'h000;
  reg signed [8:0] dot_1_0_60 = 9'h000;
  reg signed [8:0] dot_1_0_61 = 9'h000;
  reg signed [8:0] dot_1_0_62 = 9'h000;
  reg signed [8:0] dot_1_0_63 = 9'h000;
  reg signed [8:0] dot_1_0_7 = 9'h000;
  reg signed [8:0] dot_1_0_8 = 9'h000;
  reg signed [8:0] dot_1_0_9 = 9'h000;
  reg signed [9:0] dot_1_1_0 = 10'h000;
  reg signed [9:0] dot_1_1_1 = 10'h000;
  reg signed [9:0] dot_1_1_10 = 10'h000;
  reg signed [9:0] dot_1_1_11 = 10'h000;
  reg signed [9:0] dot_1_1_12 = 10'h000;
  reg signed [9:0] dot_1_1_13 = 10'h000;
  reg signed [9:0] dot_1_1_14 = 10'h000;
  reg signed [9:0] dot_1_1_15 = 10'h000;
  reg signed [9:0] dot_1_1_16 = 10'h000;
  reg signed [9:0] dot_1_1_17 = 10'h000;
  reg signed [9:0] dot_1_1_18 = 10'h000;
  reg signed [9:0] dot_1_1_19 = 10'h000;
  reg signed [9:0] dot_1_1_2 = 10'h000;
  reg signed [9:0] dot_1_1_20 = 10'h000;
  reg signed [9:0] dot_1_1_21 = 10'h000;
  reg signed [9:0] dot_1_1_22 = 10'h000;
  reg signed [9:0] dot_1_1_23 = 10'h000;
  reg signed [9:0] dot_1_1_24 = 10'h000;
  reg signed [9:0] dot_1_1_25 = 10'h000;
  reg signed [9:0] dot_1_1_26 = 10'h000;
  reg signed [9:0] dot_1_1_27 = 10'h000;
  reg signed [9:0] dot_1_1_28 = 10'h000;
  reg signed [9:0] dot_1_1_29 = 10'h000;
  reg signed [9:0] dot_1_1_3 = 10'h000;
  reg signed [9:0] dot_1_1_30 = 10'h000;
  reg signed [9:0] dot_1_1_31 = 10'h000;
  reg signed [9:0] dot_1_1_4 = 10'h000;
  reg signed [9:0] dot_1_1_5 = 10'h000;
  reg signed [9:0] dot_1_1_6 = 10'h000;
  reg signed [9:0] dot_1_1_7 = 10'h000;
  reg signed [9:0] dot_1_1_8 = 10'h000;
  reg signed [9:0] dot_1_1_9 = 10'h000;
  reg signed [10:0] dot_1_2_0 = 11'h000;
  reg signed [10:0] dot_1_2_1 = 11'h000;
  reg signed [10:0] dot_1_2_10 = 11'h000;
  reg signed [10:0] dot_1_2_11 = 11'h000;
  reg signed [10:0] dot_1_2_12 = 11'h000;
  reg signed [10:0] dot_1_2_13 = 11'h000;
  reg signed [10:0] dot_1_2_14 = 11'h000;
  reg signed [10:0] dot_1_2_15 = 11'h000;
  reg signed [10:0] dot_1_2_2 = 11'h000;
  reg signed [10:0] dot_1_2_3 = 11'h000;
  reg signed [10:0] dot_1_2_4 = 11'h000;
  reg signed [10:0] dot_1_2_5 = 11'h000;
  reg signed [10:0] dot_1_2_6 = 11'h000;
  reg signed [10:0] dot_1_2_7 = 11'h000;
  reg signed [10:0] dot_1_2_8 = 11'h000;
  reg signed [10:0] dot_1_2_9 = 11'h000;
  reg signed [11:0] dot_1_3_0 = 12'h000;
  reg signed [11:0] dot_1_3_1 = 12'h000;
  reg signed [11:0] dot_1_3_2 = 12'h000;
  reg signed [11:0] dot_1_3_3 = 12'h000;
  reg signed [11:0] dot_1_3_4 = 12'h000;
  reg signed [11:0] dot_1_3_5 = 12'h000;
  reg signed [11:0] dot_1_3_6 = 12'h000;
  reg signed [11:0] dot_1_3_7 = 12'h000;
  reg signed [12:0] dot_1_4_0 = 13'h0000;
  reg signed [12:0] dot_1_4_1 = 13'h0000;
  reg signed [12:0] dot_1_4_2 = 13'h0000;
  reg signed [12:0] dot_1_4_3 = 13'h0000;
  reg signed [13:0] dot_1_5_0 = 14'h0000;
  reg signed [13:0] dot_1_5_1 = 14'h0000;
  reg signed [14:0] dot_1_6_0 = 15'h0000;
  reg signed [14:0] group_sum_0 = 15'h0000;
  reg signed [14:0] group_sum_1 = 15'h0000;
  reg [7:0] mantissa_0 = 8'h00;
  reg [7:0] mantissa_1 = 8'h00;
  reg signed [14:0] multiplicand_0 = 15'h0000;
  reg signed [14:0] multiplicand_1 = 15'h0000;
  reg signed [16:0] scaled_0_0 = 17'h00000;
  reg signed [18:0] scaled_0_1 = 19'h00000;
  reg signed [22:0] scaled_0_2 = 23'h000000;
  reg signed [22:0] scaled_0_3 = 23'h000000;
  reg signed [16:0] scaled_0_4 = 17'h00000;
  reg signed [18:0] scaled_0_5 = 19'h00000;
  reg signed [22:0] scaled_0_6 = 23'h000000;
  reg signed [22:0] scaled_0_7 = 23'h000000;
  reg signed [19:0] scaled_1_0 = 20'h00000;
  reg signed [23:0] scaled_1_1 = 24'h000000;
  reg signed [19:0] scaled_1_2 = 20'h00000;
  reg signed [23:0] scaled_1_3 = 24'h000000;
  reg signed [24:0] scaled_2_0 = 25'h0000000;
  reg signed [24:0] scaled_2_1 = 25'h0000000;
  reg signed [25:0] scaled_3_0 = 26'h0000000;
  reg signed [7:0] term_0_0 = 8'h00;
  reg signed [7:0] term_0_1 = 8'h00;
  reg signed [7:0] term_0_10 = 8'h00;
  reg signed [7:0] term_0_100 = 8'h00;
  reg signed [7:0] term_0_101 = 8'h00;
  reg signed [7:0] term_0_102 = 8'h00;
  reg signed [7:0] term_0_103 = 8'h00;
  reg signed [7:0] term_0_104 = 8'h00;
  reg signed [7:0] term_0_105 = 8'h00;
  reg signed [7:0] term_0_106 = 8'h00;
  reg signed [7:0] term_0_107 = 8'h00;
  reg signed [7:0] term_0_108 = 8'h00;
  reg signed [7:0] term_0_109 = 8'h00;
  reg signed [7:0] term_0_11 = 8'h00;
  reg signed [7:0] term_0_110 = 8'h00;
  reg signed [7:0] term_0_111 = 8'h00;
  reg signed [7:0] term_0_112 = 8'h00;
  reg signed [7:0] term_0_113 = 8'h00;
  reg signed [7:0] term_0_114 = 8'h00;
  reg signed [7:0] term_0_115 = 8'h00;
  reg signed [7:0] term_0_116 = 8'h00;
  reg signed [7:0] term_0_117 = 8'h00;
  reg signed [7:0] term_0_118 = 8'h00;
  reg signed [7:0] term_0_119 = 8'h00;
  reg signed [7:0] term_0_12 = 8'h00;
  reg signed [7:0] term_0_120 = 8'h00;
  reg signed [7:0] term_0_121 = 8'h00;
  reg signed [7:0] term_0_122 = 8'h00;
  reg signed [7:0] term_0_123 = 8'h00;
  reg signed [7:0] term_0_124 = 8'h00;
  reg signed [7:0] term_0_125 = 8'h00;
  reg signed [7:0] term_0_126 = 8'h00;
  reg signed [7:0] term_0_127 = 8'h00;
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
  reg signed [7:0] term_0_64 = 8'h00;
  reg signed [7:0] term_0_65 = 8'h00;
  reg signed [7:0] term_0_66 = 8'h00;
  reg signed [7:0] term_0_67 = 8'h00;
  reg signed [7:0] term_0_68 = 8'h00;
  reg signed [7:0] term_0_69 = 8'h00;
  reg signed [7:0] term_0_7 = 8'h00;
  reg signed [7:0] term_0_70 = 8'h00;
  reg signed [7:0] term_0_71 = 8'h00;
  reg signed [7:0] term_0_72 = 8'h00;
  reg signed [7:0] term_0_73 = 8'h00;
  reg signed [7:0] term_0_74 = 8'h00;
  reg signed [7:0] term_0_75 = 8'h00;
  reg signed [7:0] term_0_76 = 8'h00;
  reg signed [7:0] term_0_77 = 8'h00;
  reg signed [7:0] term_0_78 = 8'h00;
  reg signed [7:0] term_0_79 = 8'h00;
  reg signed [7:0] term_0_8 = 8'h00;
  reg signed [7:0] term_0_80 = 8'h00;
  reg signed [7:0] term_0_81 = 8'h00;
  reg signed [7:0] term_0_82 = 8'h00;
  reg signed [7:0] term_0_83 = 8'h00;
  reg signed [7:0] term_0_84 = 8'h00;
  reg signed [7:0] term_0_85 = 8'h00;
  reg signed [7:0] term_0_86 = 8'h00;
  reg signed [7:0] term_0_87 = 8'h00;
  reg signed [7:0] term_0_88 = 8'h00;
  reg signed [7:0] term_0_89 = 8'h00;
  reg signed [7:0] term_0_9 = 8'h00;
  reg signed [7:0] term_0_90 = 8'h00;
  reg signed [7:0] term_0_91 = 8'h00;
  reg signed [7:0] term_0_92 = 8'h00;
  reg signed [7:0] term_0_93 = 8'h00;
  reg signed [7:0] term_0_94 = 8'h00;
  reg signed [7:0] term_0_95 = 8'h00;
  reg signed [7:0] term_0_96 = 8'h00;
  reg signed [7:0] term_0_97 = 8'h00;
  reg signed [7:0] term_0_98 = 8'h00;
  reg signed [7:0] term_0_99 = 8'h00;
  reg signed [7:0] term_1_0 = 8'h00;
  reg signed [7:0] term_1_1 = 8'h00;
  reg signed [7:0] term_1_10 = 8'h00;
  reg signed [7:0] term_1_100 = 8'h00;
  reg signed [7:0] term_1_101 = 8'h00;
  reg signed [7:0] term_1_102 = 8'h00;
  reg signed [7:0] term_1_103 = 8'h00;
  reg signed [7:0] term_1_104 = 8'h00;
  reg signed [7:0] term_1_105 = 8'h00;
  reg signed [7:0] term_1_106 = 8'h00;
  reg signed [7:0] term_1_107 = 8'h00;
  reg signed [7:0] term_1_108 = 8'h00;
  reg signed [7:0] term_1_109 = 8'h00;
  reg signed [7:0] term_1_11 = 8'h00;
  reg signed [7:0] term_1_110 = 8'h00;
  reg signed [7:0] term_1_111 = 8'h00;
  reg signed [7:0] term_1_112 = 8'h00;
  reg signed [7:0] term_1_113 = 8'h00;
  reg signed [7:0] term_1_114 = 8'h00;
  reg signed [7:0] term_1_115 = 8'h00;
  reg signed [7:0] term_1_116 = 8'h00;
  reg signed [7:0] term_1_117 = 8'h00;
  reg signed [7:0] term_1_118 = 8'h00;
  reg signed [7:0] term_1_119 = 8'h00;
  reg signed [7:0] term_1_12 = 8'h00;
  reg signed [7:0] term_1_120 = 8'h00;
  reg signed [7:0] term_1_121 = 8'h00;
  reg signed [7:0] term_1_122 = 8'h00;
  reg signed [7:0] term_1_123 = 8'h00;
  reg signed [7:0] term_1_124 = 8'h00;
  reg signed [7:0] term_1_125 = 8'h00;
  reg signed [7:0] term_1_126 = 8'h00;
  reg signed [7:0] term_1_127 = 8'h00;
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
  reg signed [7:0] term_1_32 = 8'h00;
  reg signed [7:0] term_1_33 = 8'h00;
  reg signed [7:0] term_1_34 = 8'h00;
  reg signed [7:0] term_1_35 = 8'h00;
  reg signed [7:0] term_1_36 = 8'h00;
  reg signed [7:0] term_1_37 = 8'h00;
  reg signed [7:0] term_1_38 = 8'h00;
  reg signed [7:0] term_1_39 = 8'h00;
  reg signed [7:0] term_1_4 = 8'h00;
  reg signed [7:0] term_1_40 = 8'h00;
  reg signed [7:0] term_1_41 = 8'h00;
  reg signed [7:0] term_1_42 = 8'h00;
  reg signed [7:0] term_1_43 = 8'h00;
  reg signed [7:0] term_1_44 = 8'h00;
  reg signed [7:0] term_1_45 = 8'h00;
  reg signed [7:0] term_1_46 = 8'h00;
  reg signed [7:0] term_1_47 = 8'h00;
  reg signed [7:0] term_1_48 = 8'h00;
  reg signed [7:0] term_1_49 = 8'h00;
  reg signed [7:0] term_1_5 = 8'h00;
  reg signed [7:0] term_1_50 = 8'h00;
  reg signed [7:0] term_1_51 = 8'h00;
  reg signed [7:0] term_1_52 = 8'h00;
  reg signed [7:0] term_1_53 = 8'h00;
  reg signed [7:0] term_1_54 = 8'h00;
  reg signed [7:0] term_1_55 = 8'h00;
  reg signed [7:0] term_1_56 = 8'h00;
  reg signed [7:0] term_1_57 = 8'h00;
  reg signed [7:0] term_1_58 = 8'h00;
  reg signed [7:0] term_1_59 = 8'h00;
  reg signed [7:0] term_1_6 = 8'h00;
  reg signed [7:0] term_1_60 = 8'h00;
  reg signed [7:0] term_1_61 = 8'h00;
  reg signed [7:0] term_1_62 = 8'h00;
  reg signed [7:0] term_1_63 = 8'h00;
  reg signed [7:0] term_1_64 = 8'h00;
  reg signed [7:0] term_1_65 = 8'h00;
  reg signed [7:0] term_1_66 = 8'h00;
  reg signed [7:0] term_1_67 = 8'h00;
  reg signed [7:0] term_1_68 = 8'h00;
  reg signed [7:0] term_1_69 = 8'h00;
  reg signed [7:0] term_1_7 = 8'h00;
  reg signed [7:0] term_1_70 = 8'h00;
  reg signed [7:0] term_1_71 = 8'h00;
  reg signed [7:0] term_1_72 = 8'h00;
  reg signed [7:0] term_1_73 = 8'h00;
  reg signed [7:0] term_1_74 = 8'h00;
  reg signed [7:0] term_1_75 = 8'h00;
  reg signed [7:0] term_1_76 = 8'h00;
  reg signed [7:0] term_1_77 = 8'h00;
  reg signed [7:0] term_1_78 = 8'h00;
  reg signed [7:0] term_1_79 = 8'h00;
  reg signed [7:0] term_1_8 = 8'h00;
  reg signed [7:0] term_1_80 = 8'h00;
  reg signed [7:0] term_1_81 = 8'h00;
  reg signed [7:0] term_1_82 = 8'h00;
  reg signed [7:0] term_1_83 = 8'h00;
  reg signed [7:0] term_1_84 = 8'h00;
  reg signed [7:0] term_1_85 = 8'h00;
  reg signed [7:0] term_1_86 = 8'h00;
  reg signed [7:0] term_1_87 = 8'h00;
  reg signed [7:0] term_1_88 = 8'h00;
  reg signed [7:0] term_1_89 = 8'h00;
  reg signed [7:0] term_1_9 = 8'h00;
  reg signed [7:0] term_1_90 = 8'h00;
  reg signed [7:0] term_1_91 = 8'h00;
  reg signed [7:0] term_1_92 = 8'h00;
  reg signed [7:0] term_1_93 = 8'h00;
  reg signed [7:0] term_1_94 = 8'h00;
  reg signed [7:0] term_1_95 = 8'h00;
  reg signed [7:0] term_1_96 = 8'h00;
  reg signed [7:0] term_1_97 = 8'h00;
  reg signed [7:0] term_1_98 = 8'h00;
  reg signed [7:0] term_1_99 = 8'h00;
  reg [255:0] trits_0 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  reg [255:0] trits_1 = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  assign _0079_ = trits_0[168] ? _0077_ : 8'h00;
  assign _0080_ = activations[687:680] ^ { trits_0[171], trits_0[171], trits_0[171], trits_0[171], trits_0[171], trits_0[171], trits_0[171], trits_0[171] };
  assign _0081_ = trits_0[170] ? _0080_ : 8'h00;
  assign _0082_ = activations[695:688] ^ { trits_0[173], trits_0[173], trits_0[173], trits_0[173], trits_0[173], trits_0[173], trits_0[173], trits_0[173] };
  assign _0083_ = trits_0[172] ? _0082_ : 8'h00;
  assign _0084_ = activations[703:696] ^ { trits_0[175], trits_0[175], trits_0[175], trits_0[175], trits_0[175], trits_0[175], trits_0[175], trits_0[175] };
  assign _0085_ = trits_0[174] ? _0084_ : 8'h00;
  assign _0086_ = activations[711:704] ^ { trits_0[177], trits_0[177], trits_0[177], trits_0[177], trits_0[177], trits_0[177], trits_0[177], trits_0[177] };
  assign _0087_ = trits_0[176] ? _0086_ : 8'h00;
  assign _0088_ = activations[719:712] ^ { trits_0[179], trits_0[179], trits_0[179], trits_0[179], trits_0[179], trits_0[179], trits_0[179], trits_0[179] };
  assign _0090_ = trits_0[178] ? _0088_ : 8'h00;
  assign _0091_ = activations[727:720] ^ { trits_0[181], trits_0[181], trits_0[181], trits_0[181], trits_0[181], trits_0[181], trits_0[181], trits_0[181] };
  assign _0092_ = trits_0[180] ? _0091_ : 8'h00;
  assign _0093_ = activations[735:728] ^ { trits_0[183], trits_0[183], trits_0[183], trits_0[183], trits_0[183], trits_0[183], trits_0[183], trits_0[183] };
  assign _0094_ = trits_0[182] ? _0093_ : 8'h00;
  assign _0095_ = activations[743:736] ^ { trits_0[185], trits_0[185], trits_0[185], trits_0[185], trits_0[185], trits_0[185], trits_0[185], trits_0[185] };
  assign _0096_ = trits_0[184] ? _0095_ : 8'h00;
  assign _0097_ = activations[751:744] ^ { trits_0[187], trits_0[187], trits_0[187], trits_0[187], trits_0[187], trits_0[187], trits_0[187], trits_0[187] };
  assign _0098_ = trits_0[186] ? _0097_ : 8'h00;
  assign _0099_ = activations[759:752] ^ { trits_0[189], trits_0[189], trits_0[189], trits_0[189], trits_0[189], trits_0[189], trits_0[189], trits_0[189] };
  assign _0101_ = trits_0[188] ? _0099_ : 8'h00;
  assign _0102_ = activations[767:760] ^ { trits_0[191], trits_0[191], trits_0[191], trits_0[191], trits_0[191], trits_0[191], trits_0[191], trits_0[191] };
  assign _0103_ = trits_0[190] ? _0102_ : 8'h00;
  assign _0104_ = activations[775:768] ^ { trits_0[193], trits_0[193], trits_0[193], trits_0[193], trits_0[193], trits_0[193], trits_0[193], trits_0[193] };
  assign _0105_ = trits_0[192] ? _0104_ : 8'h00;
  assign _0106_ = activations[783:776] ^ { trits_0[195], trits_0[195], trits_0[195], trits_0[195], trits_0[195], trits_0[195], trits_0[195], trits_0[195] };
  assign _0107_ = trits_0[194] ? _0106_ : 8'h00;
  assign _0108_ = activations[791:784] ^ { trits_0[197], trits_0[197], trits_0[197], trits_0[197], trits_0[197], trits_0[197], trits_0[197], trits_0[197] };
  assign _0109_ = trits_0[196] ? _0108_ : 8'h00;
  assign _0110_ = activations[799:792] ^ { trits_0[199], trits_0[199], trits_0[199], trits_0[199], trits_0[199], trits_0[199], trits_0[199], trits_0[199] };
  assign _0113_ = trits_0[198] ? _0110_ : 8'h00;
  assign _0114_ = activations[807:800] ^ { trits_0[201], trits_0[201], trits_0[201], trits_0[201], trits_0[201], trits_0[201], trits_0[201], trits_0[201] };
  assign _0115_ = trits_0[200] ? _0114_ : 8'h00;
  assign _0116_ = activations[815:808] ^ { trits_0[203], trits_0[203], trits_0[203], trits_0[203], trits_0[203], trits_0[203], trits_0[203], trits_0[203] };
  assign _0117_ = trits_0[202] ? _0116_ : 8'h00;
  assign _0118_ = activations[823:816] ^ { trits_0[205], trits_0[205], trits_0[205], trits_0[205], trits_0[205], trits_0[205], trits_0[205], trits_0[205] };
  assign _0119_ = trits_0[204] ? _0118_ : 8'h00;
  assign _0120_ = activations[831:824] ^ { trits_0[207], trits_0[207], trits_0[207], trits_0[207], trits_0[207], trits_0[207], trits_0[207], trits_0[207] };
  assign _0121_ = trits_0[206] ? _0120_ : 8'h00;
  assign _0122_ = activations[839:832] ^ { trits_0[209], trits_0[209], trits_0[209], trits_0[209], trits_0[209], trits_0[209], trits_0[209], trits_0[209] };
  assign _0124_ = trits_0[208] ? _0122_ : 8'h00;
  assign _0125_ = activations[847:840] ^ { trits_0[211], trits_0[211], trits_0[211], trits_0[211], trits_0[211], trits_0[211], trits_0[211], trits_0[211] };
  assign _0126_ = trits_0[210] ? _0125_ : 8'h00;
  assign _0127_ = activations[855:848] ^ { trits_0[213], trits_0[213], trits_0[213], trits_0[213], trits_0[213], trits_0[213], trits_0[213], trits_0[213] };
  assign _0128_ = trits_0[212] ? _0127_ : 8'h00;
  assign _0129_ = activations[863:856] ^ { trits_0[215], trits_0[215], trits_0[215], trits_0[215], trits_0[215], trits_0[215], trits_0[215], trits_0[215] };
  assign _0130_ = trits_0[214] ? _0129_ : 8'h00;
  assign _0131_ = activations[871:864] ^ { trits_0[217], trits_0[217], trits_0[217], trits_0[217], trits_0[217], trits_0[217], trits_0[217], trits_0[217] };
  assign _0132_ = trits_0[216] ? _0131_ : 8'h00;
  assign _0133_ = activations[879:872] ^ { trits_0[219], trits_0[219], trits_0[219], trits_0[219], trits_0[219], trits_0[219], trits_0[219], trits_0[219] };
  assign _0135_ = trits_0[218] ? _0133_ : 8'h00;
  assign _0136_ = activations[887:880] ^ { trits_0[221], trits_0[221], trits_0[221], trits_0[221], trits_0[221], trits_0[221], trits_0[221], trits_0[221] };
  assign _0137_ = trits_0[220] ? _0136_ : 8'h00;
  assign _0138_ = activations[895:888] ^ { trits_0[223], trits_0[223], trits_0[223], trits_0[223], trits_0[223], trits_0[223], trits_0[223], trits_0[223] };
  assign _0139_ = trits_0[222] ? _0138_ : 8'h00;
  assign _0140_ = activations[903:896] ^ { trits_0[225], trits_0[225], trits_0[225], trits_0[225], trits_0[225], trits_0[225], trits_0[225], trits_0[225] };
  assign _0141_ = trits_0[224] ? _0140_ : 8'h00;
  assign _0142_ = activations[911:904] ^ { trits_0[227], trits_0[227], trits_0[227], trits_0[227], trits_0[227], trits_0[227], trits_0[227], trits_0[227] };
  assign _0143_ = trits_0[226] ? _0142_ : 8'h00;
  assign _0144_ = activations[919:912] ^ { trits_0[229], trits_0[229], trits_0[229], trits_0[229], trits_0[229], trits_0[229], trits_0[229], trits_0[229] };
  assign _0146_ = trits_0[228] ? _0144_ : 8'h00;
  assign _0147_ = activations[927:920] ^ { trits_0[231], trits_0[231], trits_0[231], trits_0[231], trits_0[231], trits_0[231], trits_0[231], trits_0[231] };
  assign _0148_ = trits_0[230] ? _0147_ : 8'h00;
  assign _0149_ = activations[935:928] ^ { trits_0[233], trits_0[233], trits_0[233], trits_0[233], trits_0[233], trits_0[233], trits_0[233], trits_0[233] };
  assign _0150_ = trits_0[232] ? _0149_ : 8'h00;
  assign _0151_ = activations[943:936] ^ { trits_0[235], trits_0[235], trits_0[235], trits_0[235], trits_0[235], trits_0[235], trits_0[235], trits_0[235] };
  assign _0152_ = trits_0[234] ? _0151_ : 8'h00;
  assign _0153_ = activations[951:944] ^ { trits_0[237], trits_0[237], trits_0[237], trits_0[237], trits_0[237], trits_0[237], trits_0[237], trits_0[237] };
  assign _0154_ = trits_0[236] ? _0153_ : 8'h00;
  assign _0155_ = activations[959:952] ^ { trits_0[239], trits_0[239], trits_0[239], trits_0[239], trits_0[239], trits_0[239], trits_0[239], trits_0[239] };
  assign _0157_ = trits_0[238] ? _0155_ : 8'h00;
  assign _0158_ = activations[967:960] ^ { trits_0[241], trits_0[241], trits_0[241], trits_0[241], trits_0[241], trits_0[241], trits_0[241], trits_0[241] };
  assign _0159_ = trits_0[240] ? _0158_ : 8'h00;
  assign _0160_ = activations[975:968] ^ { trits_0[243], trits_0[243], trits_0[243], trits_0[243], trits_0[243], trits_0[243], trits_0[243], trits_0[243] };
  assign _0161_ = trits_0[242] ? _0160_ : 8'h00;
  assign _0162_ = activations[983:976] ^ { trits_0[245], trits_0[245], trits_0[245], trits_0[245], trits_0[245], trits_0[245], trits_0[245], trits_0[245] };
  assign _0163_ = trits_0[244] ? _0162_ : 8'h00;
  assign _0164_ = activations[991:984] ^ { trits_0[247], trits_0[247], trits_0[247], trits_0[247], trits_0[247], trits_0[247], trits_0[247], trits_0[247] };
  assign _0165_ = trits_0[246] ? _0164_ : 8'h00;
  assign _0166_ = activations[999:992] ^ { trits_0[249], trits_0[249], trits_0[249], trits_0[249], trits_0[249], trits_0[249], trits_0[249], trits_0[249] };
  assign _0168_ = trits_0[248] ? _0166_ : 8'h00;
  assign _0169_ = activations[1007:1000] ^ { trits_0[251], trits_0[251], trits_0[251], trits_0[251], trits_0[251], trits_0[251], trits_0[251], trits_0[251] };
  assign _0170_ = trits_0[250] ? _0169_ : 8'h00;
  assign _0171_ = activations[1015:1008] ^ { trits_0[253], trits_0[253], trits_0[253], trits_0[253], trits_0[253], trits_0[253], trits_0[253], trits_0[253] };
  assign _0172_ = trits_0[252] ? _0171_ : 8'h00;
  assign _0173_ = activations[1023:1016] ^ { trits_0[255], trits_0[255], trits_0[255], trits_0[255], trits_0[255], trits_0[255], trits_0[255], trits_0[255] };
  assign _0174_ = trits_0[254] ? _0173_ : 8'h00;
  assign _0175_ = $signed(term_0_0) + $signed(term_0_1);
  assign _0176_ = $signed(term_0_2) + $signed(term_0_3);
  assign _0177_ = $signed(term_0_4) + $signed(term_0_5);
  assign _0179_ = $signed(term_0_6) + $signed(term_0_7);
  assign _0180_ = $signed(term_0_8) + $signed(term_0_9);
  assign _0181_ = $signed(term_0_10) + $signed(term_0_11);
  assign _0182_ = $signed(term_0_12) + $signed(term_0_13);
  assign _0183_ = $signed(term_0_14) + $signed(term_0_15);
  assign _0184_ = $signed(term_0_16) + $signed(term_0_17);
  assign _0185_ = $signed(term_0_18) + $signed(term_0_19);
  assign _0186_ = $signed(term_0_20) + $signed(term_0_21);
  assign _0187_ = $signed(term_0_22) + $signed(term_0_23);
  assign _0188_ = $signed(term_0_24) + $signed(term_0_25);
  assign _0190_ = $signed(term_0_26) + $signed(term_0_27);
  assign _0191_ = $signed(term_0_28) + $signed(term_0_29);
  assign _0192_ = $signed(term_0_30) + $signed(term_0_31);
  assign _0193_ = $signed(term_0_32) + $signed(term_0_33);
  assign _0194_ = $signed(term_0_34) + $signed(term_0_35);
  assign _0195_ = $signed(term_0_36) + $signed(term_0_37);
  assign _0196_ = $signed(term_0_38) + $signed(term_0_39);
  assign _0197_ = $signed(term_0_40) + $signed(term_0_41);
  assign _0198_ = $signed(term_0_42) + $signed(term_0_43);
  assign _0199_ = $signed(term_0_44) + $signed(term_0_45);
  assign _0201_ = $signed(term_0_46) + $signed(term_0_47);
  assign _0202_ = $signed(term_0_48) + $signed(term_0_49);
  assign _0203_ = $signed(term_0_50) + $signed(term_0_51);
  assign _0204_ = $signed(term_0_52) + $signed(term_0_53);
  assign _0205_ = $signed(term_0_54) + $signed(term_0_55);
  assign _0206_ = $signed(term_0_56) + $signed(term_0_57);
  assign _0207_ = $signed(term_0_58) + $signed(term_0_59);
  assign _0208_ = $signed(term_0_60) + $signed(term_0_61);
  assign _0209_ = $signed(term_0_62) + $signed(term_0_63);
  assign _0210_ = $signed(term_0_64) + $signed(term_0_65);
  assign _0212_ = $signed(term_0_66) + $signed(term_0_67);
  assign _0213_ = $signed(term_0_68) + $signed(term_0_69);
  assign _0214_ = $signed(term_0_70) + $signed(term_0_71);
  assign _0215_ = $signed(term_0_72) + $signed(term_0_73);
  assign _0216_ = $signed(term_0_74) + $signed(term_0_75);
  assign _0217_ = $signed(term_0_76) + $signed(term_0_77);
  assign _0218_ = $signed(term_0_78) + $signed(term_0_79);
  assign _0219_ = $signed(term_0_80) + $signed(term_0_81);
  assign _0220_ = $signed(term_0_82) + $signed(term_0_83);
  assign _0221_ = $signed(term_0_84) + $signed(term_0_85);
  assign _0224_ = $signed(term_0_86) + $signed(term_0_87);
  assign _0225_ = $signed(term_0_88) + $signed(term_0_89);
  assign _0226_ = $signed(term_0_90) + $signed(term_0_91);
  assign _0227_ = $signed(term_0_92) + $signed(term_0_93);
  assign _0228_ = $signed(term_0_94) + $signed(term_0_95);
  assign _0229_ = $signed(term_0_96) + $signed(term_0_97);
  assign _0230_ = $signed(term_0_98) + $signed(term_0_99);
  assign _0231_ = $signed(term_0_100) + $signed(term_0_101);
  assign _0232_ = $signed(term_0_102) + $signed(term_0_103);
  assign _0233_ = $signed(term_0_104) + $signed(term_0_105);
  assign _0235_ = $signed(term_0_106) + $signed(term_0_107);
  assign _0236_ = $signed(term_0_108) + $signed(term_0_109);
  assign _0237_ = $signed(term_0_110) + $signed(term_0_111);
  assign _0238_ = $signed(term_0_112) + $signed(term_0_113);
  assign _0239_ = $signed(term_0_114) + $signed(term_0_115);
  assign _0240_ = $signed(term_0_116) + $signed(term_0_117);
  assign _0241_ = $signed(term_0_118) + $signed(term_0_119);
  assign _0242_ = $signed(term_0_120) + $signed(term_0_121);
  assign _0243_ = $signed(term_0_122) + $signed(term_0_123);
  assign _0244_ = $signed(term_0_124) + $signed(term_0_125);
  assign _0246_ = $signed(term_0_126) + $signed(term_0_127);
  assign _0247_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _0248_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  assign _0249_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  assign _0250_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  assign _0251_ = $signed(dot_0_0_8) + $signed(dot_0_0_9);
  assign _0252_ = $signed(dot_0_0_10) + $signed(dot_0_0_11);
  assign _0253_ = $signed(dot_0_0_12) + $signed(dot_0_0_13);
  assign _0254_ = $signed(dot_0_0_14) + $signed(dot_0_0_15);
  assign _0255_ = $signed(dot_0_0_16) + $signed(dot_0_0_17);
  assign _0257_ = $signed(dot_0_0_18) + $signed(dot_0_0_19);
  assign _0258_ = $signed(dot_0_0_20) + $signed(dot_0_0_21);
  assign _0259_ = $signed(dot_0_0_22) + $signed(dot_0_0_23);
  assign _0260_ = $signed(dot_0_0_24) + $signed(dot_0_0_25);
  assign _0261_ = $signed(dot_0_0_26) + $signed(dot_0_0_27);
  assign _0262_ = $signed(dot_0_0_28) + $signed(dot_0_0_29);
  assign _0263_ = $signed(dot_0_0_30) + $signed(dot_0_0_31);
  assign _0264_ = $signed(dot_0_0_32) + $signed(dot_0_0_33);
  assign _0265_ = $signed(dot_0_0_34) + $signed(dot_0_0_35);
  assign _0266_ = $signed(dot_0_0_36) + $signed(dot_0_0_37);
  assign _0268_ = $signed(dot_0_0_38) + $signed(dot_0_0_39);
  assign _0269_ = $signed(dot_0_0_40) + $signed(dot_0_0_41);
  assign _0270_ = $signed(dot_0_0_42) + $signed(dot_0_0_43);
  assign _0271_ = $signed(dot_0_0_44) + $signed(dot_0_0_45);
  assign _0272_ = $signed(dot_0_0_46) + $signed(dot_0_0_47);
  assign _0273_ = $signed(dot_0_0_48) + $signed(dot_0_0_49);
  assign _0274_ = $signed(dot_0_0_50) + $signed(dot_0_0_51);
  assign _0275_ = $signed(dot_0_0_52) + $signed(dot_0_0_53);
  assign _0276_ = $signed(dot_0_0_54) + $signed(dot_0_0_55);
  assign _0277_ = $signed(dot_0_0_56) + $signed(dot_0_0_57);
  assign _0279_ = $signed(dot_0_0_58) + $signed(dot_0_0_59);
  assign _0280_ = $signed(dot_0_0_60) + $signed(dot_0_0_61);
  assign _0281_ = $signed(dot_0_0_62) + $signed(dot_0_0_63);
  assign _0282_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  assign _0283_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  assign _0284_ = $signed(dot_0_1_4) + $signed(dot_0_1_5);
  assign _0285_ = $signed(dot_0_1_6) + $signed(dot_0_1_7);
  assign _0286_ = $signed(dot_0_1_8) + $signed(dot_0_1_9);
  assign _0287_ = $signed(dot_0_1_10) + $signed(dot_0_1_11);
  assign _0288_ = $signed(dot_0_1_12) + $signed(dot_0_1_13);
  assign _0290_ = $signed(dot_0_1_14) + $signed(dot_0_1_15);
  assign _0291_ = $signed(dot_0_1_16) + $signed(dot_0_1_17);
  assign _0292_ = $signed(dot_0_1_18) + $signed(dot_0_1_19);
  assign _0293_ = $signed(dot_0_1_20) + $signed(dot_0_1_21);
  assign _0294_ = $signed(dot_0_1_22) + $signed(dot_0_1_23);
  assign _0295_ = $signed(dot_0_1_24) + $signed(dot_0_1_25);
  assign _0296_ = $signed(dot_0_1_26) + $signed(dot_0_1_27);
  assign _0297_ = $signed(dot_0_1_28) + $signed(dot_0_1_29);
  assign _0298_ = $signed(dot_0_1_30) + $signed(dot_0_1_31);
  assign _0299_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  assign _0301_ = $signed(dot_0_2_2) + $signed(dot_0_2_3);
  assign _0302_ = $signed(dot_0_2_4) + $signed(dot_0_2_5);
  assign _0303_ = $signed(dot_0_2_6) + $signed(dot_0_2_7);
  assign _0304_ = $signed(dot_0_2_8) + $signed(dot_0_2_9);
  assign _0305_ = $signed(dot_0_2_10) + $signed(dot_0_2_11);
  assign _0306_ = $signed(dot_0_2_12) + $signed(dot_0_2_13);
  assign _0307_ = $signed(dot_0_2_14) + $signed(dot_0_2_15);
  assign _0308_ = $signed(dot_0_3_0) + $signed(dot_0_3_1);
  assign _0309_ = $signed(dot_0_3_2) + $signed(dot_0_3_3);
  assign _0310_ = $signed(dot_0_3_4) + $signed(dot_0_3_5);
  assign _0312_ = $signed(dot_0_3_6) + $signed(dot_0_3_7);
  assign _0313_ = $signed(dot_0_4_0) + $signed(dot_0_4_1);
  assign _0314_ = $signed(dot_0_4_2) + $signed(dot_0_4_3);
  assign _0315_ = $signed(dot_0_5_0) + $signed(dot_0_5_1);
  assign _0316_ = sum_first ? 15'h0000 : group_sum_0;
  assign _0317_ = $signed(_0316_) + $signed(dot_0_6_0);
  assign _0318_ = activations[7:0] ^ { trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1], trits_1[1] };
  assign _0319_ = trits_1[0] ? _0318_ : 8'h00;
  assign _0321_ = activations[15:8] ^ { trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3], trits_1[3] };
  assign _0322_ = trits_1[2] ? _0321_ : 8'h00;
  assign _0323_ = activations[23:16] ^ { trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5], trits_1[5] };
  assign _0324_ = trits_1[4] ? _0323_ : 8'h00;
  assign _0325_ = activations[31:24] ^ { trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7], trits_1[7] };
  assign _0326_ = trits_1[6] ? _0325_ : 8'h00;
  assign _0327_ = activations[39:32] ^ { trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9], trits_1[9] };
  assign _0328_ = trits_1[8] ? _0327_ : 8'h00;
  assign _0329_ = activations[47:40] ^ { trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11], trits_1[11] };
  assign _0330_ = trits_1[10] ? _0329_ : 8'h00;
  assign _0333_ = activations[55:48] ^ { trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13], trits_1[13] };
  assign _0334_ = trits_1[12] ? _0333_ : 8'h00;
  assign _0335_ = activations[63:56] ^ { trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15], trits_1[15] };
  assign _0336_ = trits_1[14] ? _0335_ : 8'h00;
  assign _0337_ = activations[71:64] ^ { trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17], trits_1[17] };
  assign _0338_ = trits_1[16] ? _0337_ : 8'h00;
  assign _0339_ = activations[79:72] ^ { trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19], trits_1[19] };
  assign _0340_ = trits_1[18] ? _0339_ : 8'h00;
  assign _0341_ = activations[87:80] ^ { trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21], trits_1[21] };
  assign _0342_ = trits_1[20] ? _0341_ : 8'h00;
  assign _0344_ = activations[95:88] ^ { trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23], trits_1[23] };
  assign _0345_ = trits_1[22] ? _0344_ : 8'h00;
  assign _0346_ = activations[103:96] ^ { trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25], trits_1[25] };
  assign _0347_ = trits_1[24] ? _0346_ : 8'h00;
  assign _0348_ = activations[111:104] ^ { trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27], trits_1[27] };
  assign _0349_ = trits_1[26] ? _0348_ : 8'h00;
  assign _0350_ = activations[119:112] ^ { trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29], trits_1[29] };
  assign _0351_ = trits_1[28] ? _0350_ : 8'h00;
  assign _0352_ = activations[127:120] ^ { trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31], trits_1[31] };
  assign _0353_ = trits_1[30] ? _0352_ : 8'h00;
  assign _0355_ = activations[135:128] ^ { trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33], trits_1[33] };
  assign _0356_ = trits_1[32] ? _0355_ : 8'h00;
  assign _0357_ = activations[143:136] ^ { trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35], trits_1[35] };
  assign _0358_ = trits_1[34] ? _0357_ : 8'h00;
  assign _0359_ = activations[151:144] ^ { trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37], trits_1[37] };
  assign _0360_ = trits_1[36] ? _0359_ : 8'h00;
  assign _0361_ = activations[159:152] ^ { trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39], trits_1[39] };
  assign _0362_ = trits_1[38] ? _0361_ : 8'h00;
  assign _0363_ = activations[167:160] ^ { trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41], trits_1[41] };
  assign _0364_ = trits_1[40] ? _0363_ : 8'h00;
  assign _0366_ = activations[175:168] ^ { trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43], trits_1[43] };
  assign _0367_ = trits_1[42] ? _0366_ : 8'h00;
  assign _0368_ = activations[183:176] ^ { trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45], trits_1[45] };
  assign _0369_ = trits_1[44] ? _0368_ : 8'h00;
  assign _0370_ = activations[191:184] ^ { trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47], trits_1[47] };
  assign _0371_ = trits_1[46] ? _0370_ : 8'h00;
  assign _0372_ = activations[199:192] ^ { trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49], trits_1[49] };
  assign _0373_ = trits_1[48] ? _0372_ : 8'h00;
  assign _0374_ = activations[207:200] ^ { trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51], trits_1[51] };
  assign _0375_ = trits_1[50] ? _0374_ : 8'h00;
  assign _0377_ = activations[215:208] ^ { trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53], trits_1[53] };
  assign _0378_ = trits_1[52] ? _0377_ : 8'h00;
  assign _0379_ = activations[223:216] ^ { trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55], trits_1[55] };
  assign _0380_ = trits_1[54] ? _0379_ : 8'h00;
  assign _0381_ = activations[231:224] ^ { trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57], trits_1[57] };
  assign _0382_ = trits_1[56] ? _0381_ : 8'h00;
  assign _0383_ = activations[239:232] ^ { trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59], trits_1[59] };
  assign _0384_ = trits_1[58] ? _0383_ : 8'h00;
  assign _0385_ = activations[247:240] ^ { trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61], trits_1[61] };
  assign _0386_ = trits_1[60] ? _0385_ : 8'h00;
  assign _0388_ = activations[255:248] ^ { trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63], trits_1[63] };
  assign _0389_ = trits_1[62] ? _0388_ : 8'h00;
  assign _0390_ = activations[263:256] ^ { trits_1[65], trits_1[65], trits_1[65], trits_1[65], trits_1[65], trits_1[65], trits_1[65], trits_1[65] };
  assign _0391_ = trits_1[64] ? _0390_ : 8'h00;
  assign _0392_ = activations[271:264] ^ { trits_1[67], trits_1[67], trits_1[67], trits_1[67], trits_1[67], trits_1[67], trits_1[67], trits_1[67] };
  assign _0393_ = trits_1[66] ? _0392_ : 8'h00;
  assign _0394_ = activations[279:272] ^ { trits_1[69], trits_1[69], trits_1[69], trits_1[69], trits_1[69], trits_1[69], trits_1[69], trits_1[69] };
  assign _0395_ = trits_1[68] ? _0394_ : 8'h00;
  assign _0396_ = activations[287:280] ^ { trits_1[71], trits_1[71], trits_1[71], trits_1[71], trits_1[71], trits_1[71], trits_1[71], trits_1[71] };
  assign _0397_ = trits_1[70] ? _0396_ : 8'h00;
  assign _0399_ = activations[295:288] ^ { trits_1[73], trits_1[73], trits_1[73], trits_1[73], trits_1[73], trits_1[73], trits_1[73], trits_1[73] };
  assign _0400_ = trits_1[72] ? _0399_ : 8'h00;
  assign _0401_ = activations[303:296] ^ { trits_1[75], trits_1[75], trits_1[75], trits_1[75], trits_1[75], trits_1[75], trits_1[75], trits_1[75] };
  assign _0402_ = trits_1[74] ? _0401_ : 8'h00;
  assign _0403_ = activations[311:304] ^ { trits_1[77], trits_1[77], trits_1[77], trits_1[77], trits_1[77], trits_1[77], trits_1[77], trits_1[77] };
  assign _0404_ = trits_1[76] ? _0403_ : 8'h00;
  assign _0405_ = activations[319:312] ^ { trits_1[79], trits_1[79], trits_1[79], trits_1[79], trits_1[79], trits_1[79], trits_1[79], trits_1[79] };
  assign _0406_ = trits_1[78] ? _0405_ : 8'h00;
  assign _0407_ = activations[327:320] ^ { trits_1[81], trits_1[81], trits_1[81], trits_1[81], trits_1[81], trits_1[81], trits_1[81], trits_1[81] };
  assign _0408_ = trits_1[80] ? _0407_ : 8'h00;
  assign _0410_ = activations[335:328] ^ { trits_1[83], trits_1[83], trits_1[83], trits_1[83], trits_1[83], trits_1[83], trits_1[83], trits_1[83] };
  assign _0411_ = trits_1[82] ? _0410_ : 8'h00;
  assign _0412_ = activations[343:336] ^ { trits_1[85], trits_1[85], trits_1[85], trits_1[85], trits_1[85], trits_1[85], trits_1[85], trits_1[85] };
  assign _0413_ = trits_1[84] ? _0412_ : 8'h00;
  assign _0414_ = activations[351:344] ^ { trits_1[87], trits_1[87], trits_1[87], trits_1[87], trits_1[87], trits_1[87], trits_1[87], trits_1[87] };
  assign _0415_ = trits_1[86] ? _0414_ : 8'h00;
  assign _0416_ = activations[359:352] ^ { trits_1[89], trits_1[89], trits_1[89], trits_1[89], trits_1[89], trits_1[89], trits_1[89], trits_1[89] };
  assign _0417_ = trits_1[88] ? _0416_ : 8'h00;
  assign _0418_ = activations[367:360] ^ { trits_1[91], trits_1[91], trits_1[91], trits_1[91], trits_1[91], trits_1[91], trits_1[91], trits_1[91] };
  assign _0419_ = trits_1[90] ? _0418_ : 8'h00;
  assign _0421_ = activations[375:368] ^ { trits_1[93], trits_1[93], trits_1[93], trits_1[93], trits_1[93], trits_1[93], trits_1[93], trits_1[93] };
  assign _0422_ = trits_1[92] ? _0421_ : 8'h00;
  assign _0423_ = activations[383:376] ^ { trits_1[95], trits_1[95], trits_1[95], trits_1[95], trits_1[95], trits_1[95], trits_1[95], trits_1[95] };
  assign _0424_ = trits_1[94] ? _0423_ : 8'h00;
  assign _0425_ = activations[391:384] ^ { trits_1[97], trits_1[97], trits_1[97], trits_1[97], trits_1[97], trits_1[97], trits_1[97], trits_1[97] };
  assign _0426_ = trits_1[96] ? _0425_ : 8'h00;
  assign _0427_ = activations[399:392] ^ { trits_1[99], trits_1[99], trits_1[99], trits_1[99], trits_1[99], trits_1[99], trits_1[99], trits_1[99] };
  assign _0428_ = trits_1[98] ? _0427_ : 8'h00;
  assign _0429_ = activations[407:400] ^ { trits_1[101], trits_1[101], trits_1[101], trits_1[101], trits_1[101], trits_1[101], trits_1[101], trits_1[101] };
  assign _0430_ = trits_1[100] ? _0429_ : 8'h00;
  assign _0432_ = activations[415:408] ^ { trits_1[103], trits_1[103], trits_1[103], trits_1[103], trits_1[103], trits_1[103], trits_1[103], trits_1[103] };
  assign _0433_ = trits_1[102] ? _0432_ : 8'h00;
  assign _0434_ = activations[423:416] ^ { trits_1[105], trits_1[105], trits_1[105], trits_1[105], trits_1[105], trits_1[105], trits_1[105], trits_1[105] };
  assign _0435_ = trits_1[104] ? _0434_ : 8'h00;
  assign _0436_ = activations[431:424] ^ { trits_1[107], trits_1[107], trits_1[107], trits_1[107], trits_1[107], trits_1[107], trits_1[107], trits_1[107] };
  assign _0437_ = trits_1[106] ? _0436_ : 8'h00;
  assign _0438_ = activations[439:432] ^ { trits_1[109], trits_1[109], trits_1[109], trits_1[109], trits_1[109], trits_1[109], trits_1[109], trits_1[109] };
  assign _0439_ = trits_1[108] ? _0438_ : 8'h00;
  assign _0440_ = activations[447:440] ^ { trits_1[111], trits_1[111], trits_1[111], trits_1[111], trits_1[111], trits_1[111], trits_1[111], trits_1[111] };
  assign _0441_ = trits_1[110] ? _0440_ : 8'h00;
  assign _0444_ = activations[455:448] ^ { trits_1[113], trits_1[113], trits_1[113], trits_1[113], trits_1[113], trits_1[113], trits_1[113], trits_1[113] };
  assign _0445_ = trits_1[112] ? _0444_ : 8'h00;
  assign _0446_ = activations[463:456] ^ { trits_1[115], trits_1[115], trits_1[115], trits_1[115], trits_1[115], trits_1[115], trits_1[115], trits_1[115] };
  assign _0447_ = trits_1[114] ? _0446_ : 8'h00;
  assign _0448_ = activations[471:464] ^ { trits_1[117], trits_1[117], trits_1[117], trits_1[117], trits_1[117], trits_1[117], trits_1[117], trits_1[117] };
  assign _0449_ = trits_1[116] ? _0448_ : 8'h00;
  assign _0450_ = activations[479:472] ^ { trits_1[119], trits_1[119], trits_1[119], trits_1[119], trits_1[119], trits_1[119], trits_1[119], trits_1[119] };
  assign _0451_ = trits_1[118] ? _0450_ : 8'h00;
  assign _0452_ = activations[487:480] ^ { trits_1[121], trits_1[121], trits_1[121], trits_1[121], trits_1[121], trits_1[121], trits_1[121], trits_1[121] };
  assign _0453_ = trits_1[120] ? _0452_ : 8'h00;
  assign _0455_ = activations[495:488] ^ { trits_1[123], trits_1[123], trits_1[123], trits_1[123], trits_1[123], trits_1[123], trits_1[123], trits_1[123] };
  assign _0456_ = trits_1[122] ? _0455_ : 8'h00;
  assign _0457_ = activations[503:496] ^ { trits_1[125], trits_1[125], trits_1[125], trits_1[125], trits_1[125], trits_1[125], trits_1[125], trits_1[125] };
  assign _0458_ = trits_1[124] ? _0457_ : 8'h00;
  assign _0459_ = activations[511:504] ^ { trits_1[127], trits_1[127], trits_1[127], trits_1[127], trits_1[127], trits_1[127], trits_1[127], trits_1[127] };
  assign _0460_ = trits_1[126] ? _0459_ : 8'h00;
  assign _0461_ = activations[519:512] ^ { trits_1[129], trits_1[129], trits_1[129], trits_1[129], trits_1[129], trits_1[129], trits_1[129], trits_1[129] };
  assign _0462_ = trits_1[128] ? _0461_ : 8'h00;
  assign _0463_ = activations[527:520] ^ { trits_1[131], trits_1[131], trits_1[131], trits_1[131], trits_1[131], trits_1[131], trits_1[131], trits_1[131] };
  assign _0464_ = trits_1[130] ? _0463_ : 8'h00;
  assign _0466_ = activations[535:528] ^ { trits_1[133], trits_1[133], trits_1[133], trits_1[133], trits_1[133], trits_1[133], trits_1[133], trits_1[133] };
  assign _0467_ = trits_1[132] ? _0466_ : 8'h00;
  assign _0468_ = activations[543:536] ^ { trits_1[135], trits_1[135], trits_1[135], trits_1[135], trits_1[135], trits_1[135], trits_1[135], trits_1[135] };
  assign _0469_ = trits_1[134] ? _0468_ : 8'h00;
  assign _0470_ = activations[551:544] ^ { trits_1[137], trits_1[137], trits_1[137], trits_1[137], trits_1[137], trits_1[137], trits_1[137], trits_1[137] };
  assign _0471_ = trits_1[136] ? _0470_ : 8'h00;
  assign _0472_ = activations[559:552] ^ { trits_1[139], trits_1[139], trits_1[139], trits_1[139], trits_1[139], trits_1[139], trits_1[139], trits_1[139] };
  assign _0473_ = trits_1[138] ? _0472_ : 8'h00;
  assign _0474_ = activations[567:560] ^ { trits_1[141], trits_1[141], trits_1[141], trits_1[141], trits_1[141], trits_1[141], trits_1[141], trits_1[141] };
  assign _0475_ = trits_1[140] ? _0474_ : 8'h00;
  assign _0477_ = activations[575:568] ^ { trits_1[143], trits_1[143], trits_1[143], trits_1[143], trits_1[143], trits_1[143], trits_1[143], trits_1[143] };
  assign _0478_ = trits_1[142] ? _0477_ : 8'h00;
  assign _0479_ = activations[583:576] ^ { trits_1[145], trits_1[145], trits_1[145], trits_1[145], trits_1[145], trits_1[145], trits_1[145], trits_1[145] };
  assign _0480_ = trits_1[144] ? _0479_ : 8'h00;
  assign _0481_ = activations[591:584] ^ { trits_1[147], trits_1[147], trits_1[147], trits_1[147], trits_1[147], trits_1[147], trits_1[147], trits_1[147] };
  assign _0482_ = trits_1[146] ? _0481_ : 8'h00;
  assign _0483_ = activations[599:592] ^ { trits_1[149], trits_1[149], trits_1[149], trits_1[149], trits_1[149], trits_1[149], trits_1[149], trits_1[149] };
  assign _0484_ = trits_1[148] ? _0483_ : 8'h00;
  assign _0485_ = activations[607:600] ^ { trits_1[151], trits_1[151], trits_1[151], trits_1[151], trits_1[151], trits_1[151], trits_1[151], trits_1[151] };
  assign _0486_ = trits_1[150] ? _0485_ : 8'h00;
  assign _0488_ = activations[615:608] ^ { trits_1[153], trits_1[153], trits_1[153], trits_1[153], trits_1[153], trits_1[153], trits_1[153], trits_1[153] };
  assign _0489_ = trits_1[152] ? _0488_ : 8'h00;
  assign _0490_ = activations[623:616] ^ { trits_1[155], trits_1[155], trits_1[155], trits_1[155], trits_1[155], trits_1[155], trits_1[155], trits_1[155] };
  assign _0491_ = trits_1[154] ? _0490_ : 8'h00;
  assign _0492_ = activations[631:624] ^ { trits_1[157], trits_1[157], trits_1[157], trits_1[157], trits_1[157], trits_1[157], trits_1[157], trits_1[157] };
  assign _0493_ = trits_1[156] ? _0492_ : 8'h00;
  assign _0494_ = activations[639:632] ^ { trits_1[159], trits_1[159], trits_1[159], trits_1[159], trits_1[159], trits_1[159], trits_1[159], trits_1[159] };
  assign _0495_ = trits_1[158] ? _0494_ : 8'h00;
  assign _0496_ = activations[647:640] ^ { trits_1[161], trits_1[161], trits_1[161], trits_1[161], trits_1[161], trits_1[161], trits_1[161], trits_1[161] };
  assign _0497_ = trits_1[160] ? _0496_ : 8'h00;
  assign _0499_ = activations[655:648] ^ { trits_1[163], trits_1[163], trits_1[163], trits_1[163], trits_1[163], trits_1[163], trits_1[163], trits_1[163] };
  assign _0500_ = trits_1[162] ? _0499_ : 8'h00;
  assign _0501_ = activations[663:656] ^ { trits_1[165], trits_1[165], trits_1[165], trits_1[165], trits_1[165], trits_1[165], trits_1[165], trits_1[165] };
  assign _0502_ = trits_1[164] ? _0501_ : 8'h00;
  assign _0503_ = activations[671:664] ^ { trits_1[167], trits_1[167], trits_1[167], trits_1[167], trits_1[167], trits_1[167], trits_1[167], trits_1[167] };
  assign _0504_ = trits_1[166] ? _0503_ : 8'h00;
  assign _0505_ = activations[679:672] ^ { trits_1[169], trits_1[169], trits_1[169], trits_1[169], trits_1[169], trits_1[169], trits_1[169], trits_1[169] };
  assign _0506_ = trits_1[168] ? _0505_ : 8'h00;
  assign _0507_ = activations[687:680] ^ { trits_1[171], trits_1[171], trits_1[171], trits_1[171], trits_1[171], trits_1[171], trits_1[171], trits_1[171] };
  assign _0508_ = trits_1[170] ? _0507_ : 8'h00;
  assign _0510_ = activations[695:688] ^ { trits_1[173], trits_1[173], trits_1[173], trits_1[173], trits_1[173], trits_1[173], trits_1[173], trits_1[173] };
  assign _0511_ = trits_1[172] ? _0510_ : 8'h00;
  assign _0512_ = activations[703:696] ^ { trits_1[175], trits_1[175], trits_1[175], trits_1[175], trits_1[175], trits_1[175], trits_1[175], trits_1[175] };
  assign _0513_ = trits_1[174] ? _0512_ : 8'h00;
  assign _0514_ = activations[711:704] ^ { trits_1[177], trits_1[177], trits_1[177], trits_1[177], trits_1[177], trits_1[177], trits_1[177], trits_1[177] };
  assign _0515_ = trits_1[176] ? _0514_ : 8'h00;
  assign _0516_ = activations[719:712] ^ { trits_1[179], trits_1[179], trits_1[179], trits_1[179], trits_1[179], trits_1[179], trits_1[179], trits_1[179] };
  assign _0517_ = trits_1[178] ? _0516_ : 8'h00;
  assign _0518_ = activations[727:720] ^ { trits_1[181], trits_1[181], trits_1[181], trits_1[181], trits_1[181], trits_1[181], trits_1[181], trits_1[181] };
  assign _0519_ = trits_1[180] ? _0518_ : 8'h00;
  assign _0521_ = activations[735:728] ^ { trits_1[183], trits_1[183], trits_1[183], trits_1[183], trits_1[183], trits_1[183], trits_1[183], trits_1[183] };
  assign _0522_ = trits_1[182] ? _0521_ : 8'h00;
  assign _0523_ = activations[743:736] ^ { trits_1[185], trits_1[185], trits_1[185], trits_1[185], trits_1[185], trits_1[185], trits_1[185], trits_1[185] };
  assign _0524_ = trits_1[184] ? _0523_ : 8'h00;
  assign _0525_ = activations[751:744] ^ { trits_1[187], trits_1[187], trits_1[187], trits_1[187], trits_1[187], trits_1[187], trits_1[187], trits_1[187] };
  assign _0526_ = trits_1[186] ? _0525_ : 8'h00;
  assign _0527_ = activations[759:752] ^ { trits_1[189], trits_1[189], trits_1[189], trits_1[189], trits_1[189], trits_1[189], trits_1[189], trits_1[189] };
  assign _0528_ = trits_1[188] ? _0527_ : 8'h00;
  assign _0529_ = activations[767:760] ^ { trits_1[191], trits_1[191], trits_1[191], trits_1[191], trits_1[191], trits_1[191], trits_1[191], trits_1[191] };
  assign _0530_ = trits_1[190] ? _0529_ : 8'h00;
  assign _0532_ = activations[775:768] ^ { trits_1[193], trits_1[193], trits_1[193], trits_1[193], trits_1[193], trits_1[193], trits_1[193], trits_1[193] };
  assign _0533_ = trits_1[192] ? _0532_ : 8'h00;
  assign _0534_ = activations[783:776] ^ { trits_1[195], trits_1[195], trits_1[195], trits_1[195], trits_1[195], trits_1[195], trits_1[195], trits_1[195] };
  assign _0535_ = trits_1[194] ? _0534_ : 8'h00;
  assign _0536_ = activations[791:784] ^ { trits_1[197], trits_1[197], trits_1[197], trits_1[197], trits_1[197], trits_1[197], trits_1[197], trits_1[197] };
  assign _0537_ = trits_1[196] ? _0536_ : 8'h00;
  assign _0538_ = activations[799:792] ^ { trits_1[199], trits_1[199], trits_1[199], trits_1[199], trits_1[199], trits_1[199], trits_1[199], trits_1[199] };
  assign _0539_ = trits_1[198] ? _0538_ : 8'h00;
  assign _0540_ = activations[807:800] ^ { trits_1[201], trits_1[201], trits_1[201], trits_1[201], trits_1[201], trits_1[201], trits_1[201], trits_1[201] };
  assign _0541_ = trits_1[200] ? _0540_ : 8'h00;
  assign _0543_ = activations[815:808] ^ { trits_1[203], trits_1[203], trits_1[203], trits_1[203], trits_1[203], trits_1[203], trits_1[203], trits_1[203] };
  assign _0544_ = trits_1[202] ? _0543_ : 8'h00;
  assign _0545_ = activations[823:816] ^ { trits_1[205], trits_1[205], trits_1[205], trits_1[205], trits_1[205], trits_1[205], trits_1[205], trits_1[205] };
  assign _0546_ = trits_1[204] ? _0545_ : 8'h00;
  assign _0547_ = activations[831:824] ^ { trits_1[207], trits_1[207], trits_1[207], trits_1[207], trits_1[207], trits_1[207], trits_1[207], trits_1[207] };
  assign _0548_ = trits_1[206] ? _0547_ : 8'h00;
  assign _0549_ = activations[839:832] ^ { trits_1[209], trits_1[209], trits_1[209], trits_1[209], trits_1[209], trits_1[209], trits_1[209], trits_1[209] };
  assign _0550_ = trits_1[208] ? _0549_ : 8'h00;
  assign _0551_ = activations[847:840] ^ { trits_1[211], trits_1[211], trits_1[211], trits_1[211], trits_1[211], trits_1[211], trits_1[211], trits_1[211] };
  assign _0552_ = trits_1[210] ? _0551_ : 8'h00;
  assign _0555_ = activations[855:848] ^ { trits_1[213], trits_1[213], trits_1[213], trits_1[213], trits_1[213], trits_1[213], trits_1[213], trits_1[213] };
  assign _0556_ = trits_1[212] ? _0555_ : 8'h00;
  assign _0557_ = activations[863:856] ^ { trits_1[215], trits_1[215], trits_1[215], trits_1[215], trits_1[215], trits_1[215], trits_1[215], trits_1[215] };
  assign _0558_ = trits_1[214] ? _0557_ : 8'h00;
  assign _0559_ = activations[871:864] ^ { trits_1[217], trits_1[217], trits_1[217], trits_1[217], trits_1[217], trits_1[217], trits_1[217], trits_1[217] };
  assign _0560_ = trits_1[216] ? _0559_ : 8'h00;
  assign _0561_ = activations[879:872] ^ { trits_1[219], trits_1[219], trits_1[219], trits_1[219], trits_1[219], trits_1[219], trits_1[219], trits_1[219] };
  assign _0562_ = trits_1[218] ? _0561_ : 8'h00;
  assign _0563_ = activations[887:880] ^ { trits_1[221], trits_1[221], trits_1[221], trits_1[221], trits_1[221], trits_1[221], trits_1[221], trits_1[221] };
  assign _0564_ = trits_1[220] ? _0563_ : 8'h00;
  assign _0566_ = activations[895:888] ^ { trits_1[223], trits_1[223], trits_1[223], trits_1[223], trits_1[223], trits_1[223], trits_1[223], trits_1[223] };
  assign _0567_ = trits_1[222] ? _0566_ : 8'h00;
  assign _0568_ = activations[903:896] ^ { trits_1[225], trits_1[225], trits_1[225], trits_1[225], trits_1[225], trits_1[225], trits_1[225], trits_1[225] };
  assign _0569_ = trits_1[224] ? _0568_ : 8'h00;
  assign _0570_ = activations[911:904] ^ { trits_1[227], trits_1[227], trits_1[227], trits_1[227], trits_1[227], trits_1[227], trits_1[227], trits_1[227] };
  assign _0571_ = trits_1[226] ? _0570_ : 8'h00;
  assign _0572_ = activations[919:912] ^ { trits_1[229], trits_1[229], trits_1[229], trits_1[229], trits_1[229], trits_1[229], trits_1[229], trits_1[229] };
  assign _0573_ = trits_1[228] ? _0572_ : 8'h00;
  assign _0574_ = activations[927:920] ^ { trits_1[231], trits_1[231], trits_1[231], trits_1[231], trits_1[231], trits_1[231], trits_1[231], trits_1[231] };
  assign _0575_ = trits_1[230] ? _0574_ : 8'h00;
  assign _0577_ = activations[935:928] ^ { trits_1[233], trits_1[233], trits_1[233], trits_1[233], trits_1[233], trits_1[233], trits_1[233], trits_1[233] };
  assign _0578_ = trits_1[232] ? _0577_ : 8'h00;
  assign _0579_ = activations[943:936] ^ { trits_1[235], trits_1[235], trits_1[235], trits_1[235], trits_1[235], trits_1[235], trits_1[235], trits_1[235] };
  assign _0580_ = trits_1[234] ? _0579_ : 8'h00;
  assign _0581_ = activations[951:944] ^ { trits_1[237], trits_1[237], trits_1[237], trits_1[237], trits_1[237], trits_1[237], trits_1[237], trits_1[237] };
  assign _0582_ = trits_1[236] ? _0581_ : 8'h00;
  assign _0583_ = activations[959:952] ^ { trits_1[239], trits_1[239], trits_1[239], trits_1[239], trits_1[239], trits_1[239], trits_1[239], trits_1[239] };
  assign _0584_ = trits_1[238] ? _0583_ : 8'h00;
  assign _0585_ = activations[967:960] ^ { trits_1[241], trits_1[241], trits_1[241], trits_1[241], trits_1[241], trits_1[241], trits_1[241], trits_1[241] };
  assign _0586_ = trits_1[240] ? _0585_ : 8'h00;
  assign _0588_ = activations[975:968] ^ { trits_1[243], trits_1[243], trits_1[243], trits_1[243], trits_1[243], trits_1[243], trits_1[243], trits_1[243] };
  assign _0589_ = trits_1[242] ? _0588_ : 8'h00;
  assign _0590_ = activations[983:976] ^ { trits_1[245], trits_1[245], trits_1[245], trits_1[245], trits_1[245], trits_1[245], trits_1[245], trits_1[245] };
  assign _0591_ = trits_1[244] ? _0590_ : 8'h00;
  assign _0592_ = activations[991:984] ^ { trits_1[247], trits_1[247], trits_1[247], trits_1[247], trits_1[247], trits_1[247], trits_1[247], trits_1[247] };
  assign _0593_ = trits_1[246] ? _0592_ : 8'h00;
  assign _0594_ = activations[999:992] ^ { trits_1[249], trits_1[249], trits_1[249], trits_1[249], trits_1[249], trits_1[249], trits_1[249], trits_1[249] };
  assign _0595_ = trits_1[248] ? _0594_ : 8'h00;
  assign _0596_ = activations[1007:1000] ^ { trits_1[251], trits_1[251], trits_1[251], trits_1[251], trits_1[251], trits_1[251], trits_1[251], trits_1[251] };
  assign _0597_ = trits_1[250] ? _0596_ : 8'h00;
  assign _0599_ = activations[1015:1008] ^ { trits_1[253], trits_1[253], trits_1[253], trits_1[253], trits_1[253], trits_1[253], trits_1[253], trits_1[253] };
  assign _0600_ = trits_1[252] ? _0599_ : 8'h00;
  assign _0601_ = activations[1023:1016] ^ { trits_1[255], trits_1[255], trits_1[255], trits_1[255], trits_1[255], trits_1[255], trits_1[255], trits_1[255] };
  assign _0602_ = trits_1[254] ? _0601_ : 8'h00;
  assign _0603_ = $signed(term_1_0) + $signed(term_1_1);
  assign _0604_ = $signed(term_1_2) + $signed(term_1_3);
  assign _0605_ = $signed(term_1_4) + $signed(term_1_5);
  assign _0606_ = $signed(term_1_6) + $signed(term_1_7);
  assign _0607_ = $signed(term_1_8) + $signed(term_1_9);
  assign _0608_ = $signed(term_1_10) + $signed(term_1_11);
  assign _0610_ = $signed(term_1_12) + $signed(term_1_13);
  assign _0611_ = $signed(term_1_14) + $signed(term_1_15);
  assign _0612_ = $signed(term_1_16) + $signed(term_1_17);
  assign _0613_ = $signed(term_1_18) + $signed(term_1_19);
  assign _0614_ = $signed(term_1_20) + $signed(term_1_21);
  assign _0615_ = $signed(term_1_22) + $signed(term_1_23);
  assign _0616_ = $signed(term_1_24) + $signed(term_1_25);
  assign _0617_ = $signed(term_1_26) + $signed(term_1_27);
  assign _0618_ = $signed(term_1_28) + $signed(term_1_29);
  assign _0619_ = $signed(term_1_30) + $signed(term_1_31);
  assign _0621_ = $signed(term_1_32) + $signed(term_1_33);
  assign _0622_ = $signed(term_1_34) + $signed(term_1_35);
  assign _0623_ = $signed(term_1_36) + $signed(term_1_37);
  assign _0624_ = $signed(term_1_38) + $signed(term_1_39);
  assign _0625_ = $signed(term_1_40) + $signed(term_1_41);
  assign _0626_ = $signed(term_1_42) + $signed(term_1_43);
  assign _0627_ = $signed(term_1_44) + $signed(term_1_45);
  assign _0628_ = $signed(term_1_46) + $signed(term_1_47);
  assign _0629_ = $signed(term_1_48) + $signed(term_1_49);
  assign _0630_ = $signed(term_1_50) + $signed(term_1_51);
  assign _0632_ = $signed(term_1_52) + $signed(term_1_53);
  assign _0633_ = $signed(term_1_54) + $signed(term_1_55);
  assign _0634_ = $signed(term_1_56) + $signed(term_1_57);
  assign _0635_ = $signed(term_1_58) + $signed(term_1_59);
  assign _0636_ = $signed(term_1_60) + $signed(term_1_61);
  assign _0637_ = $signed(term_1_62) + $signed(term_1_63);
  assign _0638_ = $signed(term_1_64) + $signed(term_1_65);
  assign _0639_ = $signed(term_1_66) + $signed(term_1_67);
  assign _0640_ = $signed(term_1_68) + $signed(term_1_69);
  assign _0641_ = $signed(term_1_70) + $signed(term_1_71);
  assign _0643_ = $signed(term_1_72) + $signed(term_1_73);
  assign _0644_ = $signed(term_1_74) + $signed(term_1_75);
  assign _0645_ = $signed(term_1_76) + $signed(term_1_77);
  assign _0646_ = $signed(term_1_78) + $signed(term_1_79);
  assign _0647_ = $signed(term_1_80) + $signed(term_1_81);
  assign _0648_ = $signed(term_1_82) + $signed(term_1_83);
  assign _0649_ = $signed(term_1_84) + $signed(term_1_85);
  assign _0650_ = $signed(term_1_86) + $signed(term_1_87);
  assign _0651_ = $signed(term_1_88) + $signed(term_1_89);
  assign _0652_ = $signed(term_1_90) + $signed(term_1_91);
  assign _0654_ = $signed(term_1_92) + $signed(term_1_93);
  assign _0655_ = $signed(term_1_94) + $signed(term_1_95);
  assign _0656_ = $signed(term_1_96) + $signed(term_1_97);
  assign _0657_ = $signed(term_1_98) + $signed(term_1_99);
  assign _0658_ = $signed(term_1_100) + $signed(term_1_101);
  assign _0659_ = $signed(term_1_102) + $signed(term_1_103);
  assign _0660_ = $signed(term_1_104) + $signed(term_1_105);
  assign _0661_ = $signed(term_1_106) + $signed(term_1_107);
  assign _0662_ = $signed(term_1_108) + $signed(term_1_109);
  assign _0663_ = $signed(term_1_110) + $signed(term_1_111);
  assign _0666_ = $signed(term_1_112) + $signed(term_1_113);
  assign _0667_ = $signed(term_1_114) + $signed(term_1_115);
  assign _0668_ = $signed(term_1_116) + $signed(term_1_117);
  assign _0669_ = $signed(term_1_118) + $signed(term_1_119);
  assign _0670_ = $signed(term_1_120) + $signed(term_1_121);
  assign _0671_ = $signed(term_1_122) + $signed(term_1_123);
  assign _0672_ = $signed(term_1_124) + $signed(term_1_125);
  assign _0673_ = $signed(term_1_126) + $signed(term_1_127);
  assign _0674_ = $signed(dot_1_0_0) + $signed(dot_1_0_1);
  assign _0675_ = $signed(dot_1_0_2) + $signed(dot_1_0_3);
  assign _0677_ = $signed(dot_1_0_4) + $signed(dot_1_0_5);
  assign _0678_ = $signed(dot_1_0_6) + $signed(dot_1_0_7);
  assign _0679_ = $signed(dot_1_0_8) + $signed(dot_1_0_9);
  assign _0680_ = $signed(dot_1_0_10) + $signed(dot_1_0_11);
  assign _0681_ = $signed(dot_1_0_12) + $signed(dot_1_0_13);
  assign _0682_ = $signed(dot_1_0_14) + $signed(dot_1_0_15);
  assign _0683_ = $signed(dot_1_0_16) + $signed(dot_1_0_17);
  assign _0684_ = $signed(dot_1_0_18) + $signed(dot_1_0_19);
  assign _0685_ = $signed(dot_1_0_20) + $signed(dot_1_0_21);
  assign _0686_ = $signed(dot_1_0_22) + $signed(dot_1_0_23);
  assign _0688_ = $signed(dot_1_0_24) + $signed(dot_1_0_25);
  assign _0689_ = $signed(dot_1_0_26) + $signed(dot_1_0_27);
  assign _0690_ = $signed(dot_1_0_28) + $signed(dot_1_0_29);
  assign _0691_ = $signed(dot_1_0_30) + $signed(dot_1_0_31);
  assign _0692_ = $signed(dot_1_0_32) + $signed(dot_1_0_33);
  assign _0693_ = $signed(dot_1_0_34) + $signed(dot_1_0_35);
  assign _0694_ = $signed(dot_1_0_36) + $signed(dot_1_0_37);
  assign _0695_ = $signed(dot_1_0_38) + $signed(dot_1_0_39);
  assign _0696_ = $signed(dot_1_0_40) + $signed(dot_1_0_41);
  assign _0697_ = $signed(dot_1_0_42) + $signed(dot_1_0_43);
  assign _0699_ = $signed(dot_1_0_44) + $signed(dot_1_0_45);
  assign _0700_ = $signed(dot_1_0_46) + $signed(dot_1_0_47);
  assign _0701_ = $signed(dot_1_0_48) + $signed(dot_1_0_49);
  assign _0702_ = $signed(dot_1_0_50) + $signed(dot_1_0_51);
  assign _0703_ = $signed(dot_1_0_52) + $signed(dot_1_0_53);
  assign _0704_ = $signed(dot_1_0_54) + $signed(dot_1_0_55);
  assign _0705_ = $signed(dot_1_0_56) + $signed(dot_1_0_57);
  assign _0706_ = $signed(dot_1_0_58) + $signed(dot_1_0_59);
  assign _0707_ = $signed(dot_1_0_60) + $signed(dot_1_0_61);
  assign _0708_ = $signed(dot_1_0_62) + $signed(dot_1_0_63);
  assign _0710_ = $signed(dot_1_1_0) + $signed(dot_1_1_1);
  assign _0711_ = $signed(dot_1_1_2) + $signed(dot_1_1_3);
  assign _0712_ = $signed(dot_1_1_4) + $signed(dot_1_1_5);
  assign _0713_ = $signed(dot_1_1_6) + $signed(dot_1_1_7);
  assign _0714_ = $signed(dot_1_1_8) + $signed(dot_1_1_9);
  assign _0715_ = $signed(dot_1_1_10) + $signed(dot_1_1_11);
  assign _0716_ = $signed(dot_1_1_12) + $signed(dot_1_1_13);
  assign _0717_ = $signed(dot_1_1_14) + $signed(dot_1_1_15);
  assign _0718_ = $signed(dot_1_1_16) + $signed(dot_1_1_17);
  assign _0719_ = $signed(dot_1_1_18) + $signed(dot_1_1_19);
  assign _0721_ = $signed(dot_1_1_20) + $signed(dot_1_1_21);
  assign _0722_ = $signed(dot_1_1_22) + $signed(dot_1_1_23);
  assign _0723_ = $signed(dot_1_1_24) + $signed(dot_1_1_25);
  assign _0724_ = $signed(dot_1_1_26) + $signed(dot_1_1_27);
  assign _0725_ = $signed(dot_1_1_28) + $signed(dot_1_1_29);
  assign _0726_ = $signed(dot_1_1_30) + $signed(dot_1_1_31);
  assign _0727_ = $signed(dot_1_2_0) + $signed(dot_1_2_1);
  assign _0728_ = $signed(dot_1_2_2) + $signed(dot_1_2_3);
  assign _0729_ = $signed(dot_1_2_4) + $signed(dot_1_2_5);
  assign _0730_ = $signed(dot_1_2_6) + $signed(dot_1_2_7);
  assign _0732_ = $signed(dot_1_2_8) + $signed(dot_1_2_9);
  assign _0733_ = $signed(dot_1_2_10) + $signed(dot_1_2_11);
  assign _0734_ = $signed(dot_1_2_12) + $signed(dot_1_2_13);
  assign _0735_ = $signed(dot_1_2_14) + $signed(dot_1_2_15);
  assign _0736_ = $signed(dot_1_3_0) + $signed(dot_1_3_1);
  assign _0737_ = $signed(dot_1_3_2) + $signed(dot_1_3_3);
  assign _0738_ = $signed(dot_1_3_4) + $signed(dot_1_3_5);
  assign _0739_ = $signed(dot_1_3_6) + $signed(dot_1_3_7);
  assign _0740_ = $signed(dot_1_4_0) + $signed(dot_1_4_1);
  assign _0741_ = $signed(dot_1_4_2) + $signed(dot_1_4_3);
  assign _0743_ = $signed(dot_1_5_0) + $signed(dot_1_5_1);
  assign _0744_ = sum_first ? 15'h0000 : group_sum_1;
  assign _0745_ = $signed(_0744_) + $signed(dot_1_6_0);
  assign _0746_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[14], multiplicand_0 };
  assign _0747_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _0748_ = $signed(_0746_) + $signed(_0747_);
  assign _0750_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[14], multiplicand_0, 2'h0 };
  assign _0751_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _0752_ = $signed(_0750_) + $signed(_0751_);
  assign _0753_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[14], multiplicand_0[14], multiplicand_0[14], multiplicand_0, 4'h0 };
  assign _0754_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[14], multiplicand_0[14], multiplicand_0, 5'h00 };
  assign _0755_ = $signed(_0753_) + $signed(_0754_);
  assign _0757_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[14], multiplicand_0, 6'h00 };
  assign _0758_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _0759_ = $signed(_0757_) + $signed(_0758_);
  assign _0760_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[14], multiplicand_1 };
  assign _0761_ = { mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1] } & { multiplicand_1, 1'h0 };
  assign _0762_ = $signed(_0760_) + $signed(_0761_);
  assign _0765_ = { mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2] } & { multiplicand_1[14], multiplicand_1, 2'h0 };
  assign _0766_ = { mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3] } & { multiplicand_1, 3'h0 };
  assign _0767_ = $signed(_0765_) + $signed(_0766_);
  assign _0768_ = { mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4] } & { multiplicand_1[14], multiplicand_1[14], multiplicand_1[14], multiplicand_1, 4'h0 };
  assign _0769_ = { mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5] } & { multiplicand_1[14], multiplicand_1[14], multiplicand_1, 5'h00 };
  assign _0770_ = $signed(_0768_) + $signed(_0769_);
  assign _0772_ = { mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6] } & { multiplicand_1[14], multiplicand_1, 6'h00 };
  assign _0773_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { multiplicand_1, 7'h00 };
  assign _0774_ = $signed(_0772_) + $signed(_0773_);
  assign _0775_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _0776_ = $signed(scaled_0_2) + $signed(scaled_0_3);
  assign _0777_ = $signed(scaled_0_4) + $signed(scaled_0_5);
  assign _0778_ = $signed(scaled_0_6) + $signed(scaled_0_7);
  assign _0779_ = $signed(scaled_1_0) + $signed(scaled_1_1);
  assign _0781_ = $signed(scaled_1_2) + $signed(scaled_1_3);
  assign _0782_ = $signed(scaled_2_0) + $signed(scaled_2_1);
  assign _0783_ = add_first ? constant : result;
  assign _0784_ = $signed(_0783_) + $signed(scaled_3_0);
  always @(posedge clk)
    trits_0 <= trits[255:0];
  always @(posedge clk)
    term_0_0 <= _0111_;
  always @(posedge clk)
    term_0_1 <= _0331_;
  always @(posedge clk)
    term_0_2 <= _0553_;
  always @(posedge clk)
    term_0_3 <= _0763_;
  always @(posedge clk)
    term_0_4 <= _0001_;
  always @(posedge clk)
    term_0_5 <= _0023_;
  always @(posedge clk)
    term_0_6 <= _0045_;
  always @(posedge clk)
    term_0_7 <= _0067_;
  always @(posedge clk)
    term_0_8 <= _0089_;
  always @(posedge clk)
    term_0_9 <= _0112_;
  always @(posedge clk)
    term_0_10 <= _0134_;
  always @(posedge clk)
    term_0_11 <= _0156_;
  always @(posedge clk)
    term_0_12 <= _0178_;
  always @(posedge clk)
    term_0_13 <= _0200_;
  always @(posedge clk)
    term_0_14 <= _0223_;
  always @(posedge clk)
    term_0_15 <= _0245_;
  always @(posedge clk)
    term_0_16 <= _0267_;
  always @(posedge clk)
    term_0_17 <= _0289_;
  always @(posedge clk)
    term_0_18 <= _0311_;
  always @(posedge clk)
    term_0_19 <= _0332_;
  always @(posedge clk)
    term_0_20 <= _0354_;
  always @(posedge clk)
    term_0_21 <= _0376_;
  always @(posedge clk)
    term_0_22 <= _0398_;
  always @(posedge clk)
    term_0_23 <= _0420_;
  always @(posedge clk)
    term_0_24 <= _0443_;
  always @(posedge clk)
    term_0_25 <= _0465_;
  always @(posedge clk)
    term_0_26 <= _0487_;
  always @(posedge clk)
    term_0_27 <= _0509_;
  always @(posedge clk)
    term_0_28 <= _0531_;
  always @(posedge clk)
    term_0_29 <= _0554_;
  always @(posedge clk)
    term_0_30 <= _0576_;
  always @(posedge clk)
    term_0_31 <= _0598_;
  always @(posedge clk)
    term_0_32 <= _0620_;
  always @(posedge clk)
    term_0_33 <= _0642_;
  always @(posedge clk)
    term_0_34 <= _0665_;
  always @(posedge clk)
    term_0_35 <= _0687_;
  always @(posedge clk)
    term_0_36 <= _0709_;
  always @(posedge clk)
    term_0_37 <= _0731_;
  always @(posedge clk)
    term_0_38 <= _0749_;
  always @(posedge clk)
    term_0_39 <= _0764_;
  always @(posedge clk)
    term_0_40 <= _0780_;
  always @(posedge clk)
    term_0_41 <= _0793_;
  always @(posedge clk)
    term_0_42 <= _0795_;
  always @(posedge clk)
    term_0_43 <= _0797_;
  always @(posedge clk)
    term_0_44 <= _0800_;
  always @(posedge clk)
    term_0_45 <= _0802_;
  always @(posedge clk)
    term_0_46 <= _0804_;
  always @(posedge clk)
    term_0_47 <= _0806_;
  always @(posedge clk)
    term_0_48 <= _0808_;
  always @(posedge clk)
    term_0_49 <= _0002_;
  always @(posedge clk)
    term_0_50 <= _0004_;
  always @(posedge clk)
    term_0_51 <= _0006_;
  always @(posedge clk)
    term_0_52 <= _0008_;
  always @(posedge clk)
    term_0_53 <= _0010_;
  always @(posedge clk)
    term_0_54 <= _0013_;
  always @(posedge clk)
    term_0_55 <= _0015_;
  always @(posedge clk)
    term_0_56 <= _0017_;
  always @(posedge clk)
    term_0_57 <= _0019_;
  always @(posedge clk)
    term_0_58 <= _0021_;
  always @(posedge clk)
    term_0_59 <= _0024_;
  always @(posedge clk)
    term_0_60 <= _0026_;
  always @(posedge clk)
    term_0_61 <= _0028_;
  always @(posedge clk)
    term_0_62 <= _0030_;
  always @(posedge clk)
    term_0_63 <= _0032_;
  always @(posedge clk)
    term_0_64 <= _0035_;
  always @(posedge clk)
    term_0_65 <= _0037_;
  always @(posedge clk)
    term_0_66 <= _0039_;
  always @(posedge clk)
    term_0_67 <= _0041_;
  always @(posedge clk)
    term_0_68 <= _0043_;
  always @(posedge clk)
    term_0_69 <= _0046_;
  always @(posedge clk)
    term_0_70 <= _0048_;
  always @(posedge clk)
    term_0_71 <= _0050_;
  always @(posedge clk)
    term_0_72 <= _0052_;
  always @(posedge clk)
    term_0_73 <= _0054_;
  always @(posedge clk)
    term_0_74 <= _0057_;
  always @(posedge clk)
    term_0_75 <= _0059_;
  always @(posedge clk)
    term_0_76 <= _0061_;
  always @(posedge clk)
    term_0_77 <= _0063_;
  always @(posedge clk)
    term_0_78 <= _0065_;
  always @(posedge clk)
    term_0_79 <= _0068_;
  always @(posedge clk)
    term_0_80 <= _0070_;
  always @(posedge clk)
    term_0_81 <= _0072_;
  always @(posedge clk)
    term_0_82 <= _0074_;
  always @(posedge clk)
    term_0_83 <= _0076_;
  always @(posedge clk)
    term_0_84 <= _0079_;
  always @(posedge clk)
    term_0_85 <= _0081_;
  always @(posedge clk)
    term_0_86 <= _0083_;
  always @(posedge clk)
    term_0_87 <= _0085_;
  always @(posedge clk)
    term_0_88 <= _0087_;
  always @(posedge clk)
    term_0_89 <= _0090_;
  always @(posedge clk)
    term_0_90 <= _0092_;
  always @(posedge clk)
    term_0_91 <= _0094_;
  always @(posedge clk)
    term_0_92 <= _0096_;
  always @(posedge clk)
    term_0_93 <= _0098_;
  always @(posedge clk)
    term_0_94 <= _0101_;
  always @(posedge clk)
    term_0_95 <= _0103_;
  always @(posedge clk)
    term_0_96 <= _0105_;
  always @(posedge clk)
    term_0_97 <= _0107_;
  always @(posedge clk)
    term_0_98 <= _0109_;
  always @(posedge clk)
    term_0_99 <= _0113_;
  always @(posedge clk)
    term_0_100 <= _0115_;
  always @(posedge clk)
    term_0_101 <= _0117_;
  always @(posedge clk)
    term_0_102 <= _0119_;
  always @(posedge clk)
    term_0_103 <= _0121_;
  always @(posedge clk)
    term_0_104 <= _0124_;
  always @(posedge clk)
    term_0_105 <= _0126_;
  always @(posedge clk)
    term_0_106 <= _0128_;
  always @(posedge clk)
    term_0_107 <= _0130_;
  always @(posedge clk)
    term_0_108 <= _0132_;
  always @(posedge clk)
    term_0_109 <= _0135_;
  always @(posedge clk)
    term_0_110 <= _0137_;
  always @(posedge clk)
    term_0_111 <= _0139_;
  always @(posedge clk)
    term_0_112 <= _0141_;
  always @(posedge clk)
    term_0_113 <= _0143_;
  always @(posedge clk)
    term_0_114 <= _0146_;
  always @(posedge clk)
    term_0_115 <= _0148_;
  always @(posedge clk)
    term_0_116 <= _0150_;
  always @(posedge clk)
    term_0_117 <= _0152_;
  always @(posedge clk)
    term_0_118 <= _0154_;
  always @(posedge clk)
    term_0_119 <= _0157_;
  always @(posedge clk)
    term_0_120 <= _0159_;
  always @(posedge clk)
    term_0_121 <= _0161_;
  always @(posedge clk)
    term_0_122 <= _0163_;
  always @(posedge clk)
    term_0_123 <= _0165_;
  always @(posedge clk)
    term_0_124 <= _0168_;
  always @(posedge clk)
    term_0_125 <= _0170_;
  always @(posedge clk)
    term_0_126 <= _0172_;
  always @(posedge clk)
    term_0_127 <= _0174_;
  always @(posedge clk)
    dot_0_0_0 <= _0175_;
  always @(posedge clk)
    dot_0_0_1 <= _0176_;
  always @(posedge clk)
    dot_0_0_2 <= _0177_;
  always @(posedge clk)
    dot_0_0_3 <= _0179_;
  always @(posedge clk)
    dot_0_0_4 <= _0180_;
  always @(posedge clk)
    dot_0_0_5 <= _0181_;
  always @(posedge clk)
    dot_0_0_6 <= _0182_;
  always @(posedge clk)
    dot_0_0_7 <= _0183_;
  always @(posedge clk)
    dot_0_0_8 <= _0184_;
  always @(posedge clk)
    dot_0_0_9 <= _0185_;
  always @(posedge clk)
    dot_0_0_10 <= _0186_;
  always @(posedge clk)
    dot_0_0_11 <= _0187_;
  always @(posedge clk)
    dot_0_0_12 <= _0188_;
  always @(posedge clk)
    dot_0_0_13 <= _0190_;
  always @(posedge clk)
    dot_0_0_14 <= _0191_;
  always @(posedge clk)
    dot_0_0_15 <= _0192_;
  always @(posedge clk)
    dot_0_0_16 <= _0193_;
  always @(posedge clk)
    dot_0_0_17 <= _0194_;
  always @(posedge clk)
    dot_0_0_18 <= _0195_;
  always @(posedge clk)
    dot_0_0_19 <= _0196_;
  always @(posedge clk)
    dot_0_0_20 <= _0197_;
  always @(posedge clk)
    dot_0_0_21 <= _0198_;
  always @(posedge clk)
    dot_0_0_22 <= _0199_;
  always @(posedge clk)
    dot_0_0_23 <= _0201_;
  always @(posedge clk)
    dot_0_0_24 <= _0202_;
  always @(posedge clk)
    dot_0_0_25 <= _0203_;
  always @(posedge clk)
    dot_0_0_26 <= _0204_;
  always @(posedge clk)
    dot_0_0_27 <= _0205_;
  always @(posedge clk)
    dot_0_0_28 <= _0206_;
  always @(posedge clk)
    dot_0_0_29 <= _0207_;
  always @(posedge clk)
    dot_0_0_30 <= _0208_;
  always @(posedge clk)
    dot_0_0_31 <= _0209_;
  always @(posedge clk)
    dot_0_0_32 <= _0210_;
  always @(posedge clk)
    dot_0_0_33 <= _0212_;
  always @(posedge clk)
    dot_0_0_34 <= _0213_;
  always @(posedge clk)
    dot_0_0_35 <= _0214_;
  always @(posedge clk)
    dot_0_0_36 <= _0215_;
  always @(posedge clk)
    dot_0_0_37 <= _0216_;
  always @(posedge clk)
    dot_0_0_38 <= _0217_;
  always @(posedge clk)
    dot_0_0_39 <= _0218_;
  always @(posedge clk)
    dot_0_0_40 <= _0219_;
  always @(posedge clk)
    dot_0_0_41 <= _0220_;
  always @(posedge clk)
    dot_0_0_42 <= _0221_;
  always @(posedge clk)
    dot_0_0_43 <= _0224_;
  always @(posedge clk)
    dot_0_0_44 <= _0225_;
  always @(posedge clk)
    dot_0_0_45 <= _0226_;
  always @(posedge clk)
    dot_0_0_46 <= _0227_;
  always @(posedge clk)
    dot_0_0_47 <= _0228_;
  always @(posedge clk)
    dot_0_0_48 <= _0229_;
  always @(posedge clk)
    dot_0_0_49 <= _0230_;
  always @(posedge clk)
    dot_0_0_50 <= _0231_;
  always @(posedge clk)
    dot_0_0_51 <= _0232_;
  always @(posedge clk)
    dot_0_0_52 <= _0233_;
  always @(posedge clk)
    dot_0_0_53 <= _0235_;
  always @(posedge clk)
    dot_0_0_54 <= _0236_;
  always @(posedge clk)
    dot_0_0_55 <= _0237_;
  always @(posedge clk)
    dot_0_0_56 <= _0238_;
  always @(posedge clk)
    dot_0_0_57 <= _0239_;
  always @(posedge clk)
    dot_0_0_58 <= _0240_;
  always @(posedge clk)
    dot_0_0_59 <= _0241_;
  always @(posedge clk)
    dot_0_0_60 <= _0242_;
  always @(posedge clk)
    dot_0_0_61 <= _0243_;
  always @(posedge clk)
    dot_0_0_62 <= _0244_;
  always @(posedge clk)
    dot_0_0_63 <= _0246_;
  always @(posedge clk)
    dot_0_1_0 <= _0247_;
  always @(posedge clk)
    dot_0_1_1 <= _0248_;
  always @(posedge clk)
    dot_0_1_2 <= _0249_;
  always @(posedge clk)
    dot_0_1_3 <= _0250_;
  always @(posedge clk)
    dot_0_1_4 <= _0251_;
  always @(posedge clk)
    dot_0_1_5 <= _0252_;
  always @(posedge clk)
    dot_0_1_6 <= _0253_;
  always @(posedge clk)
    dot_0_1_7 <= _0254_;
  always @(posedge clk)
    dot_0_1_8 <= _0255_;
  always @(posedge clk)
    dot_0_1_9 <= _0257_;
  always @(posedge clk)
    dot_0_1_10 <= _0258_;
  always @(posedge clk)
    dot_0_1_11 <= _0259_;
  always @(posedge clk)
    dot_0_1_12 <= _0260_;
  always @(posedge clk)
    dot_0_1_13 <= _0261_;
  always @(posedge clk)
    dot_0_1_14 <= _0262_;
  always @(posedge clk)
    dot_0_1_15 <= _0263_;
  always @(posedge clk)
    dot_0_1_16 <= _0264_;
  always @(posedge clk)
    dot_0_1_17 <= _0265_;
  always @(posedge clk)
    dot_0_1_18 <= _0266_;
  always @(posedge clk)
    dot_0_1_19 <= _0268_;
  always @(posedge clk)
    dot_0_1_20 <= _0269_;
  always @(posedge clk)
    dot_0_1_21 <= _0270_;
  always @(posedge clk)
    dot_0_1_22 <= _0271_;
  always @(posedge clk)
    dot_0_1_23 <= _0272_;
  always @(posedge clk)
    dot_0_1_24 <= _0273_;
  always @(posedge clk)
    dot_0_1_25 <= _0274_;
  always @(posedge clk)
    dot_0_1_26 <= _0275_;
  always @(posedge clk)
    dot_0_1_27 <= _0276_;
  always @(posedge clk)
    dot_0_1_28 <= _0277_;
  always @(posedge clk)
    dot_0_1_29 <= _0279_;
  always @(posedge clk)
    dot_0_1_30 <= _0280_;
  always @(posedge clk)
    dot_0_1_31 <= _0281_;
  always @(posedge clk)
    dot_0_2_0 <= _0282_;
  always @(posedge clk)
    dot_0_2_1 <= _0283_;
  always @(posedge clk)
    dot_0_2_2 <= _0284_;
  always @(posedge clk)
    dot_0_2_3 <= _0285_;
  always @(posedge clk)
    dot_0_2_4 <= _0286_;
  always @(posedge clk)
    dot_0_2_5 <= _0287_;
  always @(posedge clk)
    dot_0_2_6 <= _0288_;
  always @(posedge clk)
    dot_0_2_7 <= _0290_;
  always @(posedge clk)
    dot_0_2_8 <= _0291_;
  always @(posedge clk)
    dot_0_2_9 <= _0292_;
  always @(posedge clk)
    dot_0_2_10 <= _0293_;
  always @(posedge clk)
    dot_0_2_11 <= _0294_;
  always @(posedge clk)
    dot_0_2_12 <= _0295_;
  always @(posedge clk)
    dot_0_2_13 <= _0296_;
  always @(posedge clk)
    dot_0_2_14 <= _0297_;
  always @(posedge clk)
    dot_0_2_15 <= _0298_;
  always @(posedge clk)
    dot_0_3_0 <= _0299_;
  always @(posedge clk)
    dot_0_3_1 <= _0301_;
  always @(posedge clk)
    dot_0_3_2 <= _0302_;
  always @(posedge clk)
    dot_0_3_3 <= _0303_;
  always @(posedge clk)
    dot_0_3_4 <= _0304_;
  always @(posedge clk)
    dot_0_3_5 <= _0305_;
  always @(posedge clk)
    dot_0_3_6 <= _0306_;
  always @(posedge clk)
    dot_0_3_7 <= _0307_;
  always @(posedge clk)
    dot_0_4_0 <= _0308_;
  always @(posedge clk)
    dot_0_4_1 <= _0309_;
  always @(posedge clk)
    dot_0_4_2 <= _0310_;
  always @(posedge clk)
    dot_0_4_3 <= _0312_;
  always @(posedge clk)
    dot_0_5_0 <= _0313_;
  always @(posedge clk)
    dot_0_5_1 <= _0314_;
  always @(posedge clk)
    dot_0_6_0 <= _0315_;
  always @(posedge clk)
    group_sum_0 <= _0785_;
  always @(posedge clk)
    multiplicand_0 <= _0786_;
  always @(posedge clk)
    mantissa_0 <= _0787_;
  always @(posedge clk)
    trits_1 <= trits[511:256];
  always @(posedge clk)
    term_1_0 <= _0319_;
  always @(posedge clk)
    term_1_1 <= _0322_;
  always @(posedge clk)
    term_1_2 <= _0324_;
  always @(posedge clk)
    term_1_3 <= _0326_;
  always @(posedge clk)
    term_1_4 <= _0328_;
  always @(posedge clk)
    term_1_5 <= _0330_;
  always @(posedge clk)
    term_1_6 <= _0334_;
  always @(posedge clk)
    term_1_7 <= _0336_;
  always @(posedge clk)
    term_1_8 <= _0338_;
  always @(posedge clk)
    term_1_9 <= _0340_;
  always @(posedge clk)
    term_1_10 <= _0342_;
  always @(posedge clk)
    term_1_11 <= _0345_;
  always @(posedge clk)
    term_1_12 <= _0347_;
  always @(posedge clk)
    term_1_13 <= _0349_;
  always @(posedge clk)
    term_1_14 <= _0351_;
  always @(posedge clk)
    term_1_15 <= _0353_;
  always @(posedge clk)
    term_1_16 <= _0356_;
  always @(posedge clk)
    term_1_17 <= _0358_;
  always @(posedge clk)
    term_1_18 <= _0360_;
  always @(posedge clk)
    term_1_19 <= _0362_;
  always @(posedge clk)
    term_1_20 <= _0364_;
  always @(posedge clk)
    term_1_21 <= _0367_;
  always @(posedge clk)
    term_1_22 <= _0369_;
  always @(posedge clk)
    term_1_23 <= _0371_;
  always @(posedge clk)
    term_1_24 <= _0373_;
  always @(posedge clk)
    term_1_25 <= _0375_;
  always @(posedge clk)
    term_1_26 <= _0378_;
  always @(posedge clk)
    term_1_27 <= _0380_;
  always @(posedge clk)
    term_1_28 <= _0382_;
  always @(posedge clk)
    term_1_29 <= _0384_;
  always @(posedge clk)
    term_1_30 <= _0386_;
  always @(posedge clk)
    term_1_31 <= _0389_;
  always @(posedge clk)
    term_1_32 <= _0391_;
  always @(posedge clk)
    term_1_33 <= _0393_;
  always @(posedge clk)
    term_1_34 <= _0395_;
  always @(posedge clk)
    term_1_35 <= _0397_;
  always @(posedge clk)
    term_1_36 <= _0400_;
  always @(posedge clk)
    term_1_37 <= _0402_;
  always @(posedge clk)
    term_1_38 <= _0404_;
  always @(posedge clk)
    term_1_39 <= _0406_;
  always @(posedge clk)
    term_1_40 <= _0408_;
  always @(posedge clk)
    term_1_41 <= _0411_;
  always @(posedge clk)
    term_1_42 <= _0413_;
  always @(posedge clk)
    term_1_43 <= _0415_;
  always @(posedge clk)
    term_1_44 <= _0417_;
  always @(posedge clk)
    term_1_45 <= _0419_;
  always @(posedge clk)
    term_1_46 <= _0422_;
  always @(posedge clk)
    term_1_47 <= _0424_;
  always @(posedge clk)
    term_1_48 <= _0426_;
  always @(posedge clk)
    term_1_49 <= _0428_;
  always @(posedge clk)
    term_1_50 <= _0430_;
  always @(posedge clk)
    term_1_51 <= _0433_;
  always @(posedge clk)
    term_1_52 <= _0435_;
  always @(posedge clk)
    term_1_53 <= _0437_;
  always @(posedge clk)
    term_1_54 <= _0439_;
  always @(posedge clk)
    term_1_55 <= _0441_;
  always @(posedge clk)
    term_1_56 <= _0445_;
  always @(posedge clk)
    term_1_57 <= _0447_;
  always @(posedge clk)
    term_1_58 <= _0449_;
  always @(posedge clk)
    term_1_59 <= _0451_;
  always @(posedge clk)
    term_1_60 <= _0453_;
  always @(posedge clk)
    term_1_61 <= _0456_;
  always @(posedge clk)
    term_1_62 <= _0458_;
  always @(posedge clk)
    term_1_63 <= _0460_;
  always @(posedge clk)
    term_1_64 <= _0462_;
  always @(posedge clk)
    term_1_65 <= _0464_;
  always @(posedge clk)
    term_1_66 <= _0467_;
  always @(posedge clk)
    term_1_67 <= _0469_;
  always @(posedge clk)
    term_1_68 <= _0471_;
  always @(posedge clk)
    term_1_69 <= _0473_;
  always @(posedge clk)
    term_1_70 <= _0475_;
  always @(posedge clk)
    term_1_71 <= _0478_;
  always @(posedge clk)
    term_1_72 <= _0480_;
  always @(posedge clk)
    term_1_73 <= _0482_;
  always @(posedge clk)
    term_1_74 <= _0484_;
  always @(posedge clk)
    term_1_75 <= _0486_;
  always @(posedge clk)
    term_1_76 <= _0489_;
  always @(posedge clk)
    term_1_77 <= _0491_;
  always @(posedge clk)
    term_1_78 <= _0493_;
  always @(posedge clk)
    term_1_79 <= _0495_;
  always @(posedge clk)
    term_1_80 <= _0497_;
  always @(posedge clk)
    term_1_81 <= _0500_;
  always @(posedge clk)
    term_1_82 <= _0502_;
  always @(posedge clk)
    term_1_83 <= _0504_;
  always @(posedge clk)
    term_1_84 <= _0506_;
  always @(posedge clk)
    term_1_85 <= _0508_;
  always @(posedge clk)
    term_1_86 <= _0511_;
  always @(posedge clk)
    term_1_87 <= _0513_;
  always @(posedge clk)
    term_1_88 <= _0515_;
  always @(posedge clk)
    term_1_89 <= _0517_;
  always @(posedge clk)
    term_1_90 <= _0519_;
  always @(posedge clk)
    term_1_91 <= _0522_;
  always @(posedge clk)
    term_1_92 <= _0524_;
  always @(posedge clk)
    term_1_93 <= _0526_;
  always @(posedge clk)
    term_1_94 <= _0528_;
  always @(posedge clk)
    term_1_95 <= _0530_;
  always @(posedge clk)
    term_1_96 <= _0533_;
  always @(posedge clk)
    term_1_97 <= _0535_;
  always @(posedge clk)
    term_1_98 <= _0537_;
  always @(posedge clk)
    term_1_99 <= _0539_;
  always @(posedge clk)
    term_1_100 <= _0541_;
  always @(posedge clk)
    term_1_101 <= _0544_;
  always @(posedge clk)
    term_1_102 <= _0546_;
  always @(posedge clk)
    term_1_103 <= _0548_;
  always @(posedge clk)
    term_1_104 <= _0550_;
  always @(posedge clk)
    term_1_105 <= _0552_;
  always @(posedge clk)
    term_1_106 <= _0556_;
  always @(posedge clk)
    term_1_107 <= _0558_;
  always @(posedge clk)
    term_1_108 <= _0560_;
  always @(posedge clk)
    term_1_109 <= _0562_;
  always @(posedge clk)
    term_1_110 <= _0564_;
  always @(posedge clk)
    term_1_111 <= _0567_;
  always @(posedge clk)
    term_1_112 <= _0569_;
  always @(posedge clk)
    term_1_113 <= _0571_;
  always @(posedge clk)
    term_1_114 <= _0573_;
  always @(posedge clk)
    term_1_115 <= _0575_;
  always @(posedge clk)
    term_1_116 <= _0578_;
  always @(posedge clk)
    term_1_117 <= _0580_;
  always @(posedge clk)
    term_1_118 <= _0582_;
  always @(posedge clk)
    term_1_119 <= _0584_;
  always @(posedge clk)
    term_1_120 <= _0586_;
  always @(posedge clk)
    term_1_121 <= _0589_;
  always @(posedge clk)
    term_1_122 <= _0591_;
  always @(posedge clk)
    term_1_123 <= _0593_;
  always @(posedge clk)
    term_1_124 <= _0595_;
  always @(posedge clk)
    term_1_125 <= _0597_;
  always @(posedge clk)
    term_1_126 <= _0600_;
  always @(posedge clk)
    term_1_127 <= _0602_;
  always @(posedge clk)
    dot_1_0_0 <= _0603_;
  always @(posedge clk)
    dot_1_0_1 <= _0604_;
  always @(posedge clk)
    dot_1_0_2 <= _0605_;
  always @(posedge clk)
    dot_1_0_3 <= _0606_;
  always @(posedge clk)
    dot_1_0_4 <= _0607_;
  always @(posedge clk)
    dot_1_0_5 <= _0608_;
  always @(posedge clk)
    dot_1_0_6 <= _0610_;
  always @(posedge clk)
    dot_1_0_7 <= _0611_;
  always @(posedge clk)
    dot_1_0_8 <= _0612_;
  always @(posedge clk)
    dot_1_0_9 <= _0613_;
  always @(posedge clk)
    dot_1_0_10 <= _0614_;
  always @(posedge clk)
    dot_1_0_11 <= _0615_;
  always @(posedge clk)
    dot_1_0_12 <= _0616_;
  always @(posedge clk)
    dot_1_0_13 <= _0617_;
  always @(posedge clk)
    dot_1_0_14 <= _0618_;
  always @(posedge clk)
    dot_1_0_15 <= _0619_;
  always @(posedge clk)
    dot_1_0_16 <= _0621_;
  always @(posedge clk)
    dot_1_0_17 <= _0622_;
  always @(posedge clk)
    dot_1_0_18 <= _0623_;
  always @(posedge clk)
    dot_1_0_19 <= _0624_;
  always @(posedge clk)
    dot_1_0_20 <= _0625_;
  always @(posedge clk)
    dot_1_0_21 <= _0626_;
  always @(posedge clk)
    dot_1_0_22 <= _0627_;
  always @(posedge clk)
    dot_1_0_23 <= _0628_;
  always @(posedge clk)
    dot_1_0_24 <= _0629_;
  always @(posedge clk)
    dot_1_0_25 <= _0630_;
  always @(posedge clk)
    dot_1_0_26 <= _0632_;
  always @(posedge clk)
    dot_1_0_27 <= _0633_;
  always @(posedge clk)
    dot_1_0_28 <= _0634_;
  always @(posedge clk)
    dot_1_0_29 <= _0635_;
  always @(posedge clk)
    dot_1_0_30 <= _0636_;
  always @(posedge clk)
    dot_1_0_31 <= _0637_;
  always @(posedge clk)
    dot_1_0_32 <= _0638_;
  always @(posedge clk)
    dot_1_0_33 <= _0639_;
  always @(posedge clk)
    dot_1_0_34 <= _0640_;
  always @(posedge clk)
    dot_1_0_35 <= _0641_;
  always @(posedge clk)
    dot_1_0_36 <= _0643_;
  always @(posedge clk)
    dot_1_0_37 <= _0644_;
  always @(posedge clk)
    dot_1_0_38 <= _0645_;
  always @(posedge clk)
    dot_1_0_39 <= _0646_;
  always @(posedge clk)
    dot_1_0_40 <= _0647_;
  always @(posedge clk)
    dot_1_0_41 <= _0648_;
  always @(posedge clk)
    dot_1_0_42 <= _0649_;
  always @(posedge clk)
    dot_1_0_43 <= _0650_;
  always @(posedge clk)
    dot_1_0_44 <= _0651_;
  always @(posedge clk)
    dot_1_0_45 <= _0652_;
  always @(posedge clk)
    dot_1_0_46 <= _0654_;
  always @(posedge clk)
    dot_1_0_47 <= _0655_;
  always @(posedge clk)
    dot_1_0_48 <= _0656_;
  always @(posedge clk)
    dot_1_0_49 <= _0657_;
  always @(posedge clk)
    dot_1_0_50 <= _0658_;
  always @(posedge clk)
    dot_1_0_51 <= _0659_;
  always @(posedge clk)
    dot_1_0_52 <= _0660_;
  always @(posedge clk)
    dot_1_0_53 <= _0661_;
  always @(posedge clk)
    dot_1_0_54 <= _0662_;
  always @(posedge clk)
    dot_1_0_55 <= _0663_;
  always @(posedge clk)
    dot_1_0_56 <= _0666_;
  always @(posedge clk)
    dot_1_0_57 <= _0667_;
  always @(posedge clk)
    dot_1_0_58 <= _0668_;
  always @(posedge clk)
    dot_1_0_59 <= _0669_;
  always @(posedge clk)
    dot_1_0_60 <= _0670_;
  always @(posedge clk)
    dot_1_0_61 <= _0671_;
  always @(posedge clk)
    dot_1_0_62 <= _0672_;
  always @(posedge clk)
    dot_1_0_63 <= _0673_;
  always @(posedge clk)
    dot_1_1_0 <= _0674_;
  always @(posedge clk)
    dot_1_1_1 <= _0675_;
  always @(posedge clk)
    dot_1_1_2 <= _0677_;
  always @(posedge clk)
    dot_1_1_3 <= _0678_;
  always @(posedge clk)
    dot_1_1_4 <= _0679_;
  always @(posedge clk)
    dot_1_1_5 <= _0680_;
  always @(posedge clk)
    dot_1_1_6 <= _0681_;
  always @(posedge clk)
    dot_1_1_7 <= _0682_;
  always @(posedge clk)
    dot_1_1_8 <= _0683_;
  always @(posedge clk)
    dot_1_1_9 <= _0684_;
  always @(posedge clk)
    dot_1_1_10 <= _0685_;
  always @(posedge clk)
    dot_1_1_11 <= _0686_;
  always @(posedge clk)
    dot_1_1_12 <= _0688_;
  always @(posedge clk)
    dot_1_1_13 <= _0689_;
  always @(posedge clk)
    dot_1_1_14 <= _0690_;
  always @(posedge clk)
    dot_1_1_15 <= _0691_;
  always @(posedge clk)
    dot_1_1_16 <= _0692_;
  always @(posedge clk)
    dot_1_1_17 <= _0693_;
  always @(posedge clk)
    dot_1_1_18 <= _0694_;
  always @(posedge clk)
    dot_1_1_19 <= _0695_;
  always @(posedge clk)
    dot_1_1_20 <= _0696_;
  always @(posedge clk)
    dot_1_1_21 <= _0697_;
  always @(posedge clk)
    dot_1_1_22 <= _0699_;
  always @(posedge clk)
    dot_1_1_23 <= _0700_;
  always @(posedge clk)
    dot_1_1_24 <= _0701_;
  always @(posedge clk)
    dot_1_1_25 <= _0702_;
  always @(posedge clk)
    dot_1_1_26 <= _0703_;
  always @(posedge clk)
    dot_1_1_27 <= _0704_;
  always @(posedge clk)
    dot_1_1_28 <= _0705_;
  always @(posedge clk)
    dot_1_1_29 <= _0706_;
  always @(posedge clk)
    dot_1_1_30 <= _0707_;
  always @(posedge clk)
    dot_1_1_31 <= _0708_;
  always @(posedge clk)
    dot_1_2_0 <= _0710_;
  always @(posedge clk)
    dot_1_2_1 <= _0711_;
  always @(posedge clk)
    dot_1_2_2 <= _0712_;
  always @(posedge clk)
    dot_1_2_3 <= _0713_;
  always @(posedge clk)
    dot_1_2_4 <= _0714_;
  always @(posedge clk)
    dot_1_2_5 <= _0715_;
  always @(posedge clk)
    dot_1_2_6 <= _0716_;
  always @(posedge clk)
    dot_1_2_7 <= _0717_;
  always @(posedge clk)
    dot_1_2_8 <= _0718_;
  always @(posedge clk)
    dot_1_2_9 <= _0719_;
  always @(posedge clk)
    dot_1_2_10 <= _0721_;
  always @(posedge clk)
    dot_1_2_11 <= _0722_;
  always @(posedge clk)
    dot_1_2_12 <= _0723_;
  always @(posedge clk)
    dot_1_2_13 <= _0724_;
  always @(posedge clk)
    dot_1_2_14 <= _0725_;
  always @(posedge clk)
    dot_1_2_15 <= _0726_;
  always @(posedge clk)
    dot_1_3_0 <= _0727_;
  always @(posedge clk)
    dot_1_3_1 <= _0728_;
  always @(posedge clk)
    dot_1_3_2 <= _0729_;
  always @(posedge clk)
    dot_1_3_3 <= _0730_;
  always @(posedge clk)
    dot_1_3_4 <= _0732_;
  always @(posedge clk)
    dot_1_3_5 <= _0733_;
  always @(posedge clk)
    dot_1_3_6 <= _0734_;
  always @(posedge clk)
    dot_1_3_7 <= _0735_;
  always @(posedge clk)
    dot_1_4_0 <= _0736_;
  always @(posedge clk)
    dot_1_4_1 <= _0737_;
  always @(posedge clk)
    dot_1_4_2 <= _0738_;
  always @(posedge clk)
    dot_1_4_3 <= _0739_;
  always @(posedge clk)
    dot_1_5_0 <= _0740_;
  always @(posedge clk)
    dot_1_5_1 <= _0741_;
  always @(posedge clk)
    dot_1_6_0 <= _0743_;
  always @(posedge clk)
    group_sum_1 <= _0788_;
  always @(posedge clk)
    multiplicand_1 <= _0789_;
  always @(posedge clk)
    mantissa_1 <= _0790_;
  always @(posedge clk)
    scaled_0_0 <= _0748_;
  always @(posedge clk)
    scaled_0_1 <= _0752_;
  always @(posedge clk)
    scaled_0_2 <= _0755_;
  always @(posedge clk)
    scaled_0_3 <= _0759_;
  always @(posedge clk)
    scaled_0_4 <= _0762_;
  always @(posedge clk)
    scaled_0_5 <= _0767_;
  always @(posedge clk)
    scaled_0_6 <= _0770_;
  always @(posedge clk)
    scaled_0_7 <= _0774_;
  always @(posedge clk)
    scaled_1_0 <= _0775_;
  always @(posedge clk)
    scaled_1_1 <= _0776_;
  always @(posedge clk)
    scaled_1_2 <= _0777_;
  always @(posedge clk)
    scaled_1_3 <= _0778_;
  always @(posedge clk)
    scaled_2_0 <= _0779_;
  always @(posedge clk)
    scaled_2_1 <= _0781_;
  always @(posedge clk)
    scaled_3_0 <= _0782_;
  always @(posedge clk)
    result <= _0792_;
  assign _0000_ = activations[7:0] ^ { trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1], trits_0[1] };
  assign _0111_ = trits_0[0] ? _0000_ : 8'h00;
  assign _0222_ = activations[15:8] ^ { trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3], trits_0[3] };
  assign _0331_ = trits_0[2] ? _0222_ : 8'h00;
  assign _0442_ = activations[23:16] ^ { trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5], trits_0[5] };
  assign _0553_ = trits_0[4] ? _0442_ : 8'h00;
  assign _0664_ = activations[31:24] ^ { trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7], trits_0[7] };
  assign _0763_ = trits_0[6] ? _0664_ : 8'h00;
  assign _0799_ = activations[39:32] ^ { trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9], trits_0[9] };
  assign _0001_ = trits_0[8] ? _0799_ : 8'h00;
  assign _0012_ = activations[47:40] ^ { trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11], trits_0[11] };
  assign _0023_ = trits_0[10] ? _0012_ : 8'h00;
  assign _0034_ = activations[55:48] ^ { trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13], trits_0[13] };
  assign _0045_ = trits_0[12] ? _0034_ : 8'h00;
  assign _0056_ = activations[63:56] ^ { trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15], trits_0[15] };
  assign _0067_ = trits_0[14] ? _0056_ : 8'h00;
  assign _0078_ = activations[71:64] ^ { trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17], trits_0[17] };
  assign _0089_ = trits_0[16] ? _0078_ : 8'h00;
  assign _0100_ = activations[79:72] ^ { trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19], trits_0[19] };
  assign _0112_ = trits_0[18] ? _0100_ : 8'h00;
  assign _0123_ = activations[87:80] ^ { trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21], trits_0[21] };
  assign _0134_ = trits_0[20] ? _0123_ : 8'h00;
  assign _0145_ = activations[95:88] ^ { trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23], trits_0[23] };
  assign _0156_ = trits_0[22] ? _0145_ : 8'h00;
  assign _0167_ = activations[103:96] ^ { trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25], trits_0[25] };
  assign _0178_ = trits_0[24] ? _0167_ : 8'h00;
  assign _0189_ = activations[111:104] ^ { trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27], trits_0[27] };
  assign _0200_ = trits_0[26] ? _0189_ : 8'h00;
  assign _0211_ = activations[119:112] ^ { trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29], trits_0[29] };
  assign _0223_ = trits_0[28] ? _0211_ : 8'h00;
  assign _0234_ = activations[127:120] ^ { trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31], trits_0[31] };
  assign _0245_ = trits_0[30] ? _0234_ : 8'h00;
  assign _0256_ = activations[135:128] ^ { trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33], trits_0[33] };
  assign _0267_ = trits_0[32] ? _0256_ : 8'h00;
  assign _0278_ = activations[143:136] ^ { trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35], trits_0[35] };
  assign _0289_ = trits_0[34] ? _0278_ : 8'h00;
  assign _0300_ = activations[151:144] ^ { trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37], trits_0[37] };
  assign _0311_ = trits_0[36] ? _0300_ : 8'h00;
  assign _0320_ = activations[159:152] ^ { trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39], trits_0[39] };
  assign _0332_ = trits_0[38] ? _0320_ : 8'h00;
  assign _0343_ = activations[167:160] ^ { trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41], trits_0[41] };
  assign _0354_ = trits_0[40] ? _0343_ : 8'h00;
  assign _0365_ = activations[175:168] ^ { trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43], trits_0[43] };
  assign _0376_ = trits_0[42] ? _0365_ : 8'h00;
  assign _0387_ = activations[183:176] ^ { trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45], trits_0[45] };
  assign _0398_ = trits_0[44] ? _0387_ : 8'h00;
  assign _0409_ = activations[191:184] ^ { trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47], trits_0[47] };
  assign _0420_ = trits_0[46] ? _0409_ : 8'h00;
  assign _0431_ = activations[199:192] ^ { trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49], trits_0[49] };
  assign _0443_ = trits_0[48] ? _0431_ : 8'h00;
  assign _0454_ = activations[207:200] ^ { trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51], trits_0[51] };
  assign _0465_ = trits_0[50] ? _0454_ : 8'h00;
  assign _0476_ = activations[215:208] ^ { trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53], trits_0[53] };
  assign _0487_ = trits_0[52] ? _0476_ : 8'h00;
  assign _0498_ = activations[223:216] ^ { trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55], trits_0[55] };
  assign _0509_ = trits_0[54] ? _0498_ : 8'h00;
  assign _0520_ = activations[231:224] ^ { trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57], trits_0[57] };
  assign _0531_ = trits_0[56] ? _0520_ : 8'h00;
  assign _0542_ = activations[239:232] ^ { trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59], trits_0[59] };
  assign _0554_ = trits_0[58] ? _0542_ : 8'h00;
  assign _0565_ = activations[247:240] ^ { trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61], trits_0[61] };
  assign _0576_ = trits_0[60] ? _0565_ : 8'h00;
  assign _0587_ = activations[255:248] ^ { trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63], trits_0[63] };
  assign _0598_ = trits_0[62] ? _0587_ : 8'h00;
  assign _0609_ = activations[263:256] ^ { trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65], trits_0[65] };
  assign _0620_ = trits_0[64] ? _0609_ : 8'h00;
  assign _0631_ = activations[271:264] ^ { trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67], trits_0[67] };
  assign _0642_ = trits_0[66] ? _0631_ : 8'h00;
  assign _0653_ = activations[279:272] ^ { trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69], trits_0[69] };
  assign _0665_ = trits_0[68] ? _0653_ : 8'h00;
  assign _0676_ = activations[287:280] ^ { trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71], trits_0[71] };
  assign _0687_ = trits_0[70] ? _0676_ : 8'h00;
  assign _0698_ = activations[295:288] ^ { trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73], trits_0[73] };
  assign _0709_ = trits_0[72] ? _0698_ : 8'h00;
  assign _0720_ = activations[303:296] ^ { trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75], trits_0[75] };
  assign _0731_ = trits_0[74] ? _0720_ : 8'h00;
  assign _0742_ = activations[311:304] ^ { trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77], trits_0[77] };
  assign _0749_ = trits_0[76] ? _0742_ : 8'h00;
  assign _0756_ = activations[319:312] ^ { trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79], trits_0[79] };
  assign _0764_ = trits_0[78] ? _0756_ : 8'h00;
  assign _0771_ = activations[327:320] ^ { trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81], trits_0[81] };
  assign _0780_ = trits_0[80] ? _0771_ : 8'h00;
  assign _0791_ = activations[335:328] ^ { trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83], trits_0[83] };
  assign _0793_ = trits_0[82] ? _0791_ : 8'h00;
  assign _0794_ = activations[343:336] ^ { trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85], trits_0[85] };
  assign _0795_ = trits_0[84] ? _0794_ : 8'h00;
  assign _0796_ = activations[351:344] ^ { trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87], trits_0[87] };
  assign _0797_ = trits_0[86] ? _0796_ : 8'h00;
  assign _0798_ = activations[359:352] ^ { trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89], trits_0[89] };
  assign _0800_ = trits_0[88] ? _0798_ : 8'h00;
  assign _0801_ = activations[367:360] ^ { trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91], trits_0[91] };
  assign _0802_ = trits_0[90] ? _0801_ : 8'h00;
  assign _0803_ = activations[375:368] ^ { trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93], trits_0[93] };
  assign _0804_ = trits_0[92] ? _0803_ : 8'h00;
  assign _0805_ = activations[383:376] ^ { trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95], trits_0[95] };
  assign _0806_ = trits_0[94] ? _0805_ : 8'h00;
  assign _0807_ = activations[391:384] ^ { trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97], trits_0[97] };
  assign _0808_ = trits_0[96] ? _0807_ : 8'h00;
  assign _0809_ = activations[399:392] ^ { trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99], trits_0[99] };
  assign _0002_ = trits_0[98] ? _0809_ : 8'h00;
  assign _0003_ = activations[407:400] ^ { trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101], trits_0[101] };
  assign _0004_ = trits_0[100] ? _0003_ : 8'h00;
  assign _0005_ = activations[415:408] ^ { trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103], trits_0[103] };
  assign _0006_ = trits_0[102] ? _0005_ : 8'h00;
  assign _0007_ = activations[423:416] ^ { trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105], trits_0[105] };
  assign _0008_ = trits_0[104] ? _0007_ : 8'h00;
  assign _0009_ = activations[431:424] ^ { trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107], trits_0[107] };
  assign _0010_ = trits_0[106] ? _0009_ : 8'h00;
  assign _0011_ = activations[439:432] ^ { trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109], trits_0[109] };
  assign _0013_ = trits_0[108] ? _0011_ : 8'h00;
  assign _0014_ = activations[447:440] ^ { trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111], trits_0[111] };
  assign _0015_ = trits_0[110] ? _0014_ : 8'h00;
  assign _0016_ = activations[455:448] ^ { trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113], trits_0[113] };
  assign _0017_ = trits_0[112] ? _0016_ : 8'h00;
  assign _0018_ = activations[463:456] ^ { trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115], trits_0[115] };
  assign _0019_ = trits_0[114] ? _0018_ : 8'h00;
  assign _0020_ = activations[471:464] ^ { trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117], trits_0[117] };
  assign _0021_ = trits_0[116] ? _0020_ : 8'h00;
  assign _0022_ = activations[479:472] ^ { trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119], trits_0[119] };
  assign _0024_ = trits_0[118] ? _0022_ : 8'h00;
  assign _0025_ = activations[487:480] ^ { trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121], trits_0[121] };
  assign _0026_ = trits_0[120] ? _0025_ : 8'h00;
  assign _0027_ = activations[495:488] ^ { trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123], trits_0[123] };
  assign _0028_ = trits_0[122] ? _0027_ : 8'h00;
  assign _0029_ = activations[503:496] ^ { trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125], trits_0[125] };
  assign _0030_ = trits_0[124] ? _0029_ : 8'h00;
  assign _0031_ = activations[511:504] ^ { trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127], trits_0[127] };
  assign _0032_ = trits_0[126] ? _0031_ : 8'h00;
  assign _0033_ = activations[519:512] ^ { trits_0[129], trits_0[129], trits_0[129], trits_0[129], trits_0[129], trits_0[129], trits_0[129], trits_0[129] };
  assign _0035_ = trits_0[128] ? _0033_ : 8'h00;
  assign _0036_ = activations[527:520] ^ { trits_0[131], trits_0[131], trits_0[131], trits_0[131], trits_0[131], trits_0[131], trits_0[131], trits_0[131] };
  assign _0037_ = trits_0[130] ? _0036_ : 8'h00;
  assign _0038_ = activations[535:528] ^ { trits_0[133], trits_0[133], trits_0[133], trits_0[133], trits_0[133], trits_0[133], trits_0[133], trits_0[133] };
  assign _0039_ = trits_0[132] ? _0038_ : 8'h00;
  assign _0040_ = activations[543:536] ^ { trits_0[135], trits_0[135], trits_0[135], trits_0[135], trits_0[135], trits_0[135], trits_0[135], trits_0[135] };
  assign _0041_ = trits_0[134] ? _0040_ : 8'h00;
  assign _0042_ = activations[551:544] ^ { trits_0[137], trits_0[137], trits_0[137], trits_0[137], trits_0[137], trits_0[137], trits_0[137], trits_0[137] };
  assign _0043_ = trits_0[136] ? _0042_ : 8'h00;
  assign _0044_ = activations[559:552] ^ { trits_0[139], trits_0[139], trits_0[139], trits_0[139], trits_0[139], trits_0[139], trits_0[139], trits_0[139] };
  assign _0046_ = trits_0[138] ? _0044_ : 8'h00;
  assign _0047_ = activations[567:560] ^ { trits_0[141], trits_0[141], trits_0[141], trits_0[141], trits_0[141], trits_0[141], trits_0[141], trits_0[141] };
  assign _0048_ = trits_0[140] ? _0047_ : 8'h00;
  assign _0049_ = activations[575:568] ^ { trits_0[143], trits_0[143], trits_0[143], trits_0[143], trits_0[143], trits_0[143], trits_0[143], trits_0[143] };
  assign _0050_ = trits_0[142] ? _0049_ : 8'h00;
  assign _0051_ = activations[583:576] ^ { trits_0[145], trits_0[145], trits_0[145], trits_0[145], trits_0[145], trits_0[145], trits_0[145], trits_0[145] };
  assign _0052_ = trits_0[144] ? _0051_ : 8'h00;
  assign _0053_ = activations[591:584] ^ { trits_0[147], trits_0[147], trits_0[147], trits_0[147], trits_0[147], trits_0[147], trits_0[147], trits_0[147] };
  assign _0054_ = trits_0[146] ? _0053_ : 8'h00;
  assign _0055_ = activations[599:592] ^ { trits_0[149], trits_0[149], trits_0[149], trits_0[149], trits_0[149], trits_0[149], trits_0[149], trits_0[149] };
  assign _0057_ = trits_0[148] ? _0055_ : 8'h00;
  assign _0058_ = activations[607:600] ^ { trits_0[151], trits_0[151], trits_0[151], trits_0[151], trits_0[151], trits_0[151], trits_0[151], trits_0[151] };
  assign _0059_ = trits_0[150] ? _0058_ : 8'h00;
  assign _0060_ = activations[615:608] ^ { trits_0[153], trits_0[153], trits_0[153], trits_0[153], trits_0[153], trits_0[153], trits_0[153], trits_0[153] };
  assign _0061_ = trits_0[152] ? _0060_ : 8'h00;
  assign _0062_ = activations[623:616] ^ { trits_0[155], trits_0[155], trits_0[155], trits_0[155], trits_0[155], trits_0[155], trits_0[155], trits_0[155] };
  assign _0063_ = trits_0[154] ? _0062_ : 8'h00;
  assign _0064_ = activations[631:624] ^ { trits_0[157], trits_0[157], trits_0[157], trits_0[157], trits_0[157], trits_0[157], trits_0[157], trits_0[157] };
  assign _0065_ = trits_0[156] ? _0064_ : 8'h00;
  assign _0066_ = activations[639:632] ^ { trits_0[159], trits_0[159], trits_0[159], trits_0[159], trits_0[159], trits_0[159], trits_0[159], trits_0[159] };
  assign _0068_ = trits_0[158] ? _0066_ : 8'h00;
  assign _0069_ = activations[647:640] ^ { trits_0[161], trits_0[161], trits_0[161], trits_0[161], trits_0[161], trits_0[161], trits_0[161], trits_0[161] };
  assign _0070_ = trits_0[160] ? _0069_ : 8'h00;
  assign _0071_ = activations[655:648] ^ { trits_0[163], trits_0[163], trits_0[163], trits_0[163], trits_0[163], trits_0[163], trits_0[163], trits_0[163] };
  assign _0072_ = trits_0[162] ? _0071_ : 8'h00;
  assign _0073_ = activations[663:656] ^ { trits_0[165], trits_0[165], trits_0[165], trits_0[165], trits_0[165], trits_0[165], trits_0[165], trits_0[165] };
  assign _0074_ = trits_0[164] ? _0073_ : 8'h00;
  assign _0075_ = activations[671:664] ^ { trits_0[167], trits_0[167], trits_0[167], trits_0[167], trits_0[167], trits_0[167], trits_0[167], trits_0[167] };
  assign _0076_ = trits_0[166] ? _0075_ : 8'h00;
  assign _0077_ = activations[679:672] ^ { trits_0[169], trits_0[169], trits_0[169], trits_0[169], trits_0[169], trits_0[169], trits_0[169], trits_0[169] };
  assign _0792_ = add_enable ? _0784_[31:0] : result;
  assign _0790_ = scale_load ? scales[15:8] : 8'h00;
  assign _0789_ = scale_load ? group_sum_1 : { multiplicand_1[6:0], 8'h00 };
  assign _0788_ = sum_enable ? _0745_[14:0] : group_sum_1;
  assign _0787_ = scale_load ? scales[7:0] : 8'h00;
  assign _0786_ = scale_load ? group_sum_0 : { multiplicand_0[6:0], 8'h00 };
  assign _0785_ = sum_enable ? _0317_[14:0] : group_sum_0;
endmodule
