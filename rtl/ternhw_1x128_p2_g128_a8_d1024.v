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
  wire _000_;
  wire _001_;
  wire [3:0] _002_;
  wire _003_;
  wire [4:0] _004_;
  wire [4:0] _005_;
  wire [4:0] _006_;
  wire [4:0] _007_;
  wire [4:0] _008_;
  wire _009_;
  wire [4:0] _010_;
  wire [4:0] _011_;
  wire [4:0] _012_;
  wire [4:0] _013_;
  wire [4:0] _014_;
  wire [4:0] _015_;
  wire [4:0] _016_;
  wire [4:0] _017_;
  wire [4:0] _018_;
  wire [4:0] _019_;
  wire _020_;
  wire [4:0] _021_;
  wire [4:0] _022_;
  wire [4:0] _023_;
  wire [2:0] _024_;
  wire _025_;
  wire _026_;
  wire add_enable;
  wire add_first;
  wire [2:0] beat_address;
  wire may_finish;
  wire [15:0] \r_data$263 ;
  wire [31:0] \r_data$264 ;
  wire r_en;
  wire \r_en$36 ;
  wire \r_en$54 ;
  wire [1023:0] read__data;
  reg [2:0] reserved = 3'h0;
  wire [31:0] results_0;
  wire scale_load;
  reg signed [7:0] skew_0_101_0 = 8'h00;
  reg signed [7:0] skew_0_102_0 = 8'h00;
  reg signed [7:0] skew_0_102_1 = 8'h00;
  reg signed [7:0] skew_0_103_0 = 8'h00;
  reg signed [7:0] skew_0_103_1 = 8'h00;
  reg signed [7:0] skew_0_103_2 = 8'h00;
  reg signed [7:0] skew_0_105_0 = 8'h00;
  reg signed [7:0] skew_0_106_0 = 8'h00;
  reg signed [7:0] skew_0_106_1 = 8'h00;
  reg signed [7:0] skew_0_107_0 = 8'h00;
  reg signed [7:0] skew_0_107_1 = 8'h00;
  reg signed [7:0] skew_0_107_2 = 8'h00;
  reg signed [7:0] skew_0_109_0 = 8'h00;
  reg signed [7:0] skew_0_10_0 = 8'h00;
  reg signed [7:0] skew_0_10_1 = 8'h00;
  reg signed [7:0] skew_0_110_0 = 8'h00;
  reg signed [7:0] skew_0_110_1 = 8'h00;
  reg signed [7:0] skew_0_111_0 = 8'h00;
  reg signed [7:0] skew_0_111_1 = 8'h00;
  reg signed [7:0] skew_0_111_2 = 8'h00;
  reg signed [7:0] skew_0_113_0 = 8'h00;
  reg signed [7:0] skew_0_114_0 = 8'h00;
  reg signed [7:0] skew_0_114_1 = 8'h00;
  reg signed [7:0] skew_0_115_0 = 8'h00;
  reg signed [7:0] skew_0_115_1 = 8'h00;
  reg signed [7:0] skew_0_115_2 = 8'h00;
  reg signed [7:0] skew_0_117_0 = 8'h00;
  reg signed [7:0] skew_0_118_0 = 8'h00;
  reg signed [7:0] skew_0_118_1 = 8'h00;
  reg signed [7:0] skew_0_119_0 = 8'h00;
  reg signed [7:0] skew_0_119_1 = 8'h00;
  reg signed [7:0] skew_0_119_2 = 8'h00;
  reg signed [7:0] skew_0_11_0 = 8'h00;
  reg signed [7:0] skew_0_11_1 = 8'h00;
  reg signed [7:0] skew_0_11_2 = 8'h00;
  reg signed [7:0] skew_0_121_0 = 8'h00;
  reg signed [7:0] skew_0_122_0 = 8'h00;
  reg signed [7:0] skew_0_122_1 = 8'h00;
  reg signed [7:0] skew_0_123_0 = 8'h00;
  reg signed [7:0] skew_0_123_1 = 8'h00;
  reg signed [7:0] skew_0_123_2 = 8'h00;
  reg signed [7:0] skew_0_125_0 = 8'h00;
  reg signed [7:0] skew_0_126_0 = 8'h00;
  reg signed [7:0] skew_0_126_1 = 8'h00;
  reg signed [7:0] skew_0_127_0 = 8'h00;
  reg signed [7:0] skew_0_127_1 = 8'h00;
  reg signed [7:0] skew_0_127_2 = 8'h00;
  reg signed [7:0] skew_0_13_0 = 8'h00;
  reg signed [7:0] skew_0_14_0 = 8'h00;
  reg signed [7:0] skew_0_14_1 = 8'h00;
  reg signed [7:0] skew_0_15_0 = 8'h00;
  reg signed [7:0] skew_0_15_1 = 8'h00;
  reg signed [7:0] skew_0_15_2 = 8'h00;
  reg signed [7:0] skew_0_17_0 = 8'h00;
  reg signed [7:0] skew_0_18_0 = 8'h00;
  reg signed [7:0] skew_0_18_1 = 8'h00;
  reg signed [7:0] skew_0_19_0 = 8'h00;
  reg signed [7:0] skew_0_19_1 = 8'h00;
  reg signed [7:0] skew_0_19_2 = 8'h00;
  reg signed [7:0] skew_0_1_0 = 8'h00;
  reg signed [7:0] skew_0_21_0 = 8'h00;
  reg signed [7:0] skew_0_22_0 = 8'h00;
  reg signed [7:0] skew_0_22_1 = 8'h00;
  reg signed [7:0] skew_0_23_0 = 8'h00;
  reg signed [7:0] skew_0_23_1 = 8'h00;
  reg signed [7:0] skew_0_23_2 = 8'h00;
  reg signed [7:0] skew_0_25_0 = 8'h00;
  reg signed [7:0] skew_0_26_0 = 8'h00;
  reg signed [7:0] skew_0_26_1 = 8'h00;
  reg signed [7:0] skew_0_27_0 = 8'h00;
  reg signed [7:0] skew_0_27_1 = 8'h00;
  reg signed [7:0] skew_0_27_2 = 8'h00;
  reg signed [7:0] skew_0_29_0 = 8'h00;
  reg signed [7:0] skew_0_2_0 = 8'h00;
  reg signed [7:0] skew_0_2_1 = 8'h00;
  reg signed [7:0] skew_0_30_0 = 8'h00;
  reg signed [7:0] skew_0_30_1 = 8'h00;
  reg signed [7:0] skew_0_31_0 = 8'h00;
  reg signed [7:0] skew_0_31_1 = 8'h00;
  reg signed [7:0] skew_0_31_2 = 8'h00;
  reg signed [7:0] skew_0_33_0 = 8'h00;
  reg signed [7:0] skew_0_34_0 = 8'h00;
  reg signed [7:0] skew_0_34_1 = 8'h00;
  reg signed [7:0] skew_0_35_0 = 8'h00;
  reg signed [7:0] skew_0_35_1 = 8'h00;
  reg signed [7:0] skew_0_35_2 = 8'h00;
  reg signed [7:0] skew_0_37_0 = 8'h00;
  reg signed [7:0] skew_0_38_0 = 8'h00;
  reg signed [7:0] skew_0_38_1 = 8'h00;
  reg signed [7:0] skew_0_39_0 = 8'h00;
  reg signed [7:0] skew_0_39_1 = 8'h00;
  reg signed [7:0] skew_0_39_2 = 8'h00;
  reg signed [7:0] skew_0_3_0 = 8'h00;
  reg signed [7:0] skew_0_3_1 = 8'h00;
  reg signed [7:0] skew_0_3_2 = 8'h00;
  reg signed [7:0] skew_0_41_0 = 8'h00;
  reg signed [7:0] skew_0_42_0 = 8'h00;
  reg signed [7:0] skew_0_42_1 = 8'h00;
  reg signed [7:0] skew_0_43_0 = 8'h00;
  reg signed [7:0] skew_0_43_1 = 8'h00;
  reg signed [7:0] skew_0_43_2 = 8'h00;
  reg signed [7:0] skew_0_45_0 = 8'h00;
  reg signed [7:0] skew_0_46_0 = 8'h00;
  reg signed [7:0] skew_0_46_1 = 8'h00;
  reg signed [7:0] skew_0_47_0 = 8'h00;
  reg signed [7:0] skew_0_47_1 = 8'h00;
  reg signed [7:0] skew_0_47_2 = 8'h00;
  reg signed [7:0] skew_0_49_0 = 8'h00;
  reg signed [7:0] skew_0_50_0 = 8'h00;
  reg signed [7:0] skew_0_50_1 = 8'h00;
  reg signed [7:0] skew_0_51_0 = 8'h00;
  reg signed [7:0] skew_0_51_1 = 8'h00;
  reg signed [7:0] skew_0_51_2 = 8'h00;
  reg signed [7:0] skew_0_53_0 = 8'h00;
  reg signed [7:0] skew_0_54_0 = 8'h00;
  reg signed [7:0] skew_0_54_1 = 8'h00;
  reg signed [7:0] skew_0_55_0 = 8'h00;
  reg signed [7:0] skew_0_55_1 = 8'h00;
  reg signed [7:0] skew_0_55_2 = 8'h00;
  reg signed [7:0] skew_0_57_0 = 8'h00;
  reg signed [7:0] skew_0_58_0 = 8'h00;
  reg signed [7:0] skew_0_58_1 = 8'h00;
  reg signed [7:0] skew_0_59_0 = 8'h00;
  reg signed [7:0] skew_0_59_1 = 8'h00;
  reg signed [7:0] skew_0_59_2 = 8'h00;
  reg signed [7:0] skew_0_5_0 = 8'h00;
  reg signed [7:0] skew_0_61_0 = 8'h00;
  reg signed [7:0] skew_0_62_0 = 8'h00;
  reg signed [7:0] skew_0_62_1 = 8'h00;
  reg signed [7:0] skew_0_63_0 = 8'h00;
  reg signed [7:0] skew_0_63_1 = 8'h00;
  reg signed [7:0] skew_0_63_2 = 8'h00;
  reg signed [7:0] skew_0_65_0 = 8'h00;
  reg signed [7:0] skew_0_66_0 = 8'h00;
  reg signed [7:0] skew_0_66_1 = 8'h00;
  reg signed [7:0] skew_0_67_0 = 8'h00;
  reg signed [7:0] skew_0_67_1 = 8'h00;
  reg signed [7:0] skew_0_67_2 = 8'h00;
  reg signed [7:0] skew_0_69_0 = 8'h00;
  reg signed [7:0] skew_0_6_0 = 8'h00;
  reg signed [7:0] skew_0_6_1 = 8'h00;
  reg signed [7:0] skew_0_70_0 = 8'h00;
  reg signed [7:0] skew_0_70_1 = 8'h00;
  reg signed [7:0] skew_0_71_0 = 8'h00;
  reg signed [7:0] skew_0_71_1 = 8'h00;
  reg signed [7:0] skew_0_71_2 = 8'h00;
  reg signed [7:0] skew_0_73_0 = 8'h00;
  reg signed [7:0] skew_0_74_0 = 8'h00;
  reg signed [7:0] skew_0_74_1 = 8'h00;
  reg signed [7:0] skew_0_75_0 = 8'h00;
  reg signed [7:0] skew_0_75_1 = 8'h00;
  reg signed [7:0] skew_0_75_2 = 8'h00;
  reg signed [7:0] skew_0_77_0 = 8'h00;
  reg signed [7:0] skew_0_78_0 = 8'h00;
  reg signed [7:0] skew_0_78_1 = 8'h00;
  reg signed [7:0] skew_0_79_0 = 8'h00;
  reg signed [7:0] skew_0_79_1 = 8'h00;
  reg signed [7:0] skew_0_79_2 = 8'h00;
  reg signed [7:0] skew_0_7_0 = 8'h00;
  reg signed [7:0] skew_0_7_1 = 8'h00;
  reg signed [7:0] skew_0_7_2 = 8'h00;
  reg signed [7:0] skew_0_81_0 = 8'h00;
  reg signed [7:0] skew_0_82_0 = 8'h00;
  reg signed [7:0] skew_0_82_1 = 8'h00;
  reg signed [7:0] skew_0_83_0 = 8'h00;
  reg signed [7:0] skew_0_83_1 = 8'h00;
  reg signed [7:0] skew_0_83_2 = 8'h00;
  reg signed [7:0] skew_0_85_0 = 8'h00;
  reg signed [7:0] skew_0_86_0 = 8'h00;
  reg signed [7:0] skew_0_86_1 = 8'h00;
  reg signed [7:0] skew_0_87_0 = 8'h00;
  reg signed [7:0] skew_0_87_1 = 8'h00;
  reg signed [7:0] skew_0_87_2 = 8'h00;
  reg signed [7:0] skew_0_89_0 = 8'h00;
  reg signed [7:0] skew_0_90_0 = 8'h00;
  reg signed [7:0] skew_0_90_1 = 8'h00;
  reg signed [7:0] skew_0_91_0 = 8'h00;
  reg signed [7:0] skew_0_91_1 = 8'h00;
  reg signed [7:0] skew_0_91_2 = 8'h00;
  reg signed [7:0] skew_0_93_0 = 8'h00;
  reg signed [7:0] skew_0_94_0 = 8'h00;
  reg signed [7:0] skew_0_94_1 = 8'h00;
  reg signed [7:0] skew_0_95_0 = 8'h00;
  reg signed [7:0] skew_0_95_1 = 8'h00;
  reg signed [7:0] skew_0_95_2 = 8'h00;
  reg signed [7:0] skew_0_97_0 = 8'h00;
  reg signed [7:0] skew_0_98_0 = 8'h00;
  reg signed [7:0] skew_0_98_1 = 8'h00;
  reg signed [7:0] skew_0_99_0 = 8'h00;
  reg signed [7:0] skew_0_99_1 = 8'h00;
  reg signed [7:0] skew_0_99_2 = 8'h00;
  reg signed [7:0] skew_0_9_0 = 8'h00;
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
  wire w_en;
  wire \w_en$35 ;
  wire \w_en$43 ;
  wire write__en;
  reg [1023:0] activations_0 [7:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [1023:0] _277_;
  always @(posedge clk) begin
    _277_ <= activations_0[beat_address];
  end
  assign read__data = _277_;
  always @(posedge clk)
    skew_0_10_1 <= skew_0_10_0;
  always @(posedge clk)
    skew_0_11_0 <= read__data[95:88];
  always @(posedge clk)
    skew_0_11_1 <= skew_0_11_0;
  always @(posedge clk)
    skew_0_11_2 <= skew_0_11_1;
  always @(posedge clk)
    skew_0_13_0 <= read__data[111:104];
  always @(posedge clk)
    skew_0_14_0 <= read__data[119:112];
  always @(posedge clk)
    skew_0_14_1 <= skew_0_14_0;
  always @(posedge clk)
    skew_0_15_0 <= read__data[127:120];
  always @(posedge clk)
    skew_0_15_1 <= skew_0_15_0;
  always @(posedge clk)
    skew_0_15_2 <= skew_0_15_1;
  always @(posedge clk)
    skew_0_17_0 <= read__data[143:136];
  always @(posedge clk)
    skew_0_18_0 <= read__data[151:144];
  always @(posedge clk)
    skew_0_18_1 <= skew_0_18_0;
  always @(posedge clk)
    skew_0_19_0 <= read__data[159:152];
  always @(posedge clk)
    skew_0_19_1 <= skew_0_19_0;
  always @(posedge clk)
    skew_0_19_2 <= skew_0_19_1;
  always @(posedge clk)
    skew_0_21_0 <= read__data[175:168];
  always @(posedge clk)
    skew_0_22_0 <= read__data[183:176];
  always @(posedge clk)
    skew_0_22_1 <= skew_0_22_0;
  always @(posedge clk)
    skew_0_23_0 <= read__data[191:184];
  always @(posedge clk)
    skew_0_23_1 <= skew_0_23_0;
  always @(posedge clk)
    skew_0_23_2 <= skew_0_23_1;
  always @(posedge clk)
    skew_0_25_0 <= read__data[207:200];
  always @(posedge clk)
    skew_0_26_0 <= read__data[215:208];
  always @(posedge clk)
    skew_0_26_1 <= skew_0_26_0;
  always @(posedge clk)
    skew_0_27_0 <= read__data[223:216];
  always @(posedge clk)
    skew_0_27_1 <= skew_0_27_0;
  always @(posedge clk)
    skew_0_27_2 <= skew_0_27_1;
  always @(posedge clk)
    skew_0_29_0 <= read__data[239:232];
  always @(posedge clk)
    skew_0_30_0 <= read__data[247:240];
  always @(posedge clk)
    skew_0_30_1 <= skew_0_30_0;
  always @(posedge clk)
    skew_0_31_0 <= read__data[255:248];
  always @(posedge clk)
    skew_0_31_1 <= skew_0_31_0;
  always @(posedge clk)
    skew_0_31_2 <= skew_0_31_1;
  always @(posedge clk)
    skew_0_33_0 <= read__data[271:264];
  always @(posedge clk)
    skew_0_34_0 <= read__data[279:272];
  always @(posedge clk)
    skew_0_34_1 <= skew_0_34_0;
  always @(posedge clk)
    skew_0_35_0 <= read__data[287:280];
  always @(posedge clk)
    skew_0_35_1 <= skew_0_35_0;
  always @(posedge clk)
    skew_0_35_2 <= skew_0_35_1;
  always @(posedge clk)
    skew_0_37_0 <= read__data[303:296];
  always @(posedge clk)
    skew_0_38_0 <= read__data[311:304];
  always @(posedge clk)
    skew_0_38_1 <= skew_0_38_0;
  always @(posedge clk)
    skew_0_39_0 <= read__data[319:312];
  always @(posedge clk)
    skew_0_39_1 <= skew_0_39_0;
  always @(posedge clk)
    skew_0_39_2 <= skew_0_39_1;
  always @(posedge clk)
    skew_0_41_0 <= read__data[335:328];
  always @(posedge clk)
    skew_0_42_0 <= read__data[343:336];
  always @(posedge clk)
    skew_0_42_1 <= skew_0_42_0;
  always @(posedge clk)
    skew_0_43_0 <= read__data[351:344];
  always @(posedge clk)
    skew_0_43_1 <= skew_0_43_0;
  always @(posedge clk)
    skew_0_43_2 <= skew_0_43_1;
  always @(posedge clk)
    skew_0_45_0 <= read__data[367:360];
  always @(posedge clk)
    skew_0_46_0 <= read__data[375:368];
  always @(posedge clk)
    skew_0_46_1 <= skew_0_46_0;
  always @(posedge clk)
    skew_0_47_0 <= read__data[383:376];
  always @(posedge clk)
    skew_0_47_1 <= skew_0_47_0;
  always @(posedge clk)
    skew_0_47_2 <= skew_0_47_1;
  always @(posedge clk)
    skew_0_49_0 <= read__data[399:392];
  always @(posedge clk)
    skew_0_50_0 <= read__data[407:400];
  always @(posedge clk)
    skew_0_50_1 <= skew_0_50_0;
  always @(posedge clk)
    skew_0_51_0 <= read__data[415:408];
  always @(posedge clk)
    skew_0_51_1 <= skew_0_51_0;
  always @(posedge clk)
    skew_0_51_2 <= skew_0_51_1;
  always @(posedge clk)
    skew_0_53_0 <= read__data[431:424];
  always @(posedge clk)
    skew_0_54_0 <= read__data[439:432];
  always @(posedge clk)
    skew_0_54_1 <= skew_0_54_0;
  always @(posedge clk)
    skew_0_55_0 <= read__data[447:440];
  always @(posedge clk)
    skew_0_55_1 <= skew_0_55_0;
  always @(posedge clk)
    skew_0_55_2 <= skew_0_55_1;
  always @(posedge clk)
    skew_0_57_0 <= read__data[463:456];
  always @(posedge clk)
    skew_0_58_0 <= read__data[471:464];
  always @(posedge clk)
    skew_0_58_1 <= skew_0_58_0;
  always @(posedge clk)
    skew_0_59_0 <= read__data[479:472];
  always @(posedge clk)
    skew_0_59_1 <= skew_0_59_0;
  always @(posedge clk)
    skew_0_59_2 <= skew_0_59_1;
  always @(posedge clk)
    skew_0_61_0 <= read__data[495:488];
  always @(posedge clk)
    skew_0_62_0 <= read__data[503:496];
  always @(posedge clk)
    skew_0_62_1 <= skew_0_62_0;
  always @(posedge clk)
    skew_0_63_0 <= read__data[511:504];
  always @(posedge clk)
    skew_0_63_1 <= skew_0_63_0;
  always @(posedge clk)
    skew_0_63_2 <= skew_0_63_1;
  always @(posedge clk)
    skew_0_65_0 <= read__data[527:520];
  always @(posedge clk)
    skew_0_66_0 <= read__data[535:528];
  always @(posedge clk)
    skew_0_66_1 <= skew_0_66_0;
  always @(posedge clk)
    skew_0_67_0 <= read__data[543:536];
  always @(posedge clk)
    skew_0_67_1 <= skew_0_67_0;
  always @(posedge clk)
    skew_0_67_2 <= skew_0_67_1;
  always @(posedge clk)
    skew_0_69_0 <= read__data[559:552];
  always @(posedge clk)
    skew_0_70_0 <= read__data[567:560];
  always @(posedge clk)
    skew_0_70_1 <= skew_0_70_0;
  always @(posedge clk)
    skew_0_71_0 <= read__data[575:568];
  always @(posedge clk)
    skew_0_71_1 <= skew_0_71_0;
  always @(posedge clk)
    skew_0_71_2 <= skew_0_71_1;
  always @(posedge clk)
    skew_0_73_0 <= read__data[591:584];
  always @(posedge clk)
    skew_0_74_0 <= read__data[599:592];
  always @(posedge clk)
    skew_0_74_1 <= skew_0_74_0;
  always @(posedge clk)
    skew_0_75_0 <= read__data[607:600];
  always @(posedge clk)
    skew_0_75_1 <= skew_0_75_0;
  always @(posedge clk)
    skew_0_75_2 <= skew_0_75_1;
  always @(posedge clk)
    skew_0_77_0 <= read__data[623:616];
  always @(posedge clk)
    skew_0_78_0 <= read__data[631:624];
  always @(posedge clk)
    skew_0_78_1 <= skew_0_78_0;
  always @(posedge clk)
    skew_0_79_0 <= read__data[639:632];
  always @(posedge clk)
    skew_0_79_1 <= skew_0_79_0;
  always @(posedge clk)
    skew_0_79_2 <= skew_0_79_1;
  always @(posedge clk)
    skew_0_81_0 <= read__data[655:648];
  always @(posedge clk)
    skew_0_82_0 <= read__data[663:656];
  always @(posedge clk)
    skew_0_82_1 <= skew_0_82_0;
  always @(posedge clk)
    skew_0_83_0 <= read__data[671:664];
  always @(posedge clk)
    skew_0_83_1 <= skew_0_83_0;
  always @(posedge clk)
    skew_0_83_2 <= skew_0_83_1;
  always @(posedge clk)
    skew_0_85_0 <= read__data[687:680];
  always @(posedge clk)
    skew_0_86_0 <= read__data[695:688];
  always @(posedge clk)
    skew_0_86_1 <= skew_0_86_0;
  always @(posedge clk)
    skew_0_87_0 <= read__data[703:696];
  always @(posedge clk)
    skew_0_87_1 <= skew_0_87_0;
  always @(posedge clk)
    skew_0_87_2 <= skew_0_87_1;
  always @(posedge clk)
    skew_0_89_0 <= read__data[719:712];
  always @(posedge clk)
    skew_0_90_0 <= read__data[727:720];
  always @(posedge clk)
    skew_0_90_1 <= skew_0_90_0;
  always @(posedge clk)
    skew_0_91_0 <= read__data[735:728];
  always @(posedge clk)
    skew_0_91_1 <= skew_0_91_0;
  always @(posedge clk)
    skew_0_91_2 <= skew_0_91_1;
  always @(posedge clk)
    skew_0_93_0 <= read__data[751:744];
  always @(posedge clk)
    skew_0_94_0 <= read__data[759:752];
  always @(posedge clk)
    skew_0_94_1 <= skew_0_94_0;
  always @(posedge clk)
    skew_0_95_0 <= read__data[767:760];
  always @(posedge clk)
    skew_0_95_1 <= skew_0_95_0;
  always @(posedge clk)
    skew_0_95_2 <= skew_0_95_1;
  always @(posedge clk)
    skew_0_97_0 <= read__data[783:776];
  always @(posedge clk)
    skew_0_98_0 <= read__data[791:784];
  always @(posedge clk)
    skew_0_98_1 <= skew_0_98_0;
  always @(posedge clk)
    skew_0_99_0 <= read__data[799:792];
  always @(posedge clk)
    skew_0_99_1 <= skew_0_99_0;
  always @(posedge clk)
    skew_0_99_2 <= skew_0_99_1;
  always @(posedge clk)
    skew_0_101_0 <= read__data[815:808];
  always @(posedge clk)
    skew_0_102_0 <= read__data[823:816];
  always @(posedge clk)
    skew_0_102_1 <= skew_0_102_0;
  always @(posedge clk)
    skew_0_103_0 <= read__data[831:824];
  always @(posedge clk)
    skew_0_103_1 <= skew_0_103_0;
  always @(posedge clk)
    skew_0_103_2 <= skew_0_103_1;
  always @(posedge clk)
    skew_0_105_0 <= read__data[847:840];
  always @(posedge clk)
    skew_0_106_0 <= read__data[855:848];
  always @(posedge clk)
    skew_0_106_1 <= skew_0_106_0;
  always @(posedge clk)
    skew_0_107_0 <= read__data[863:856];
  always @(posedge clk)
    skew_0_107_1 <= skew_0_107_0;
  always @(posedge clk)
    skew_0_107_2 <= skew_0_107_1;
  always @(posedge clk)
    skew_0_109_0 <= read__data[879:872];
  always @(posedge clk)
    skew_0_110_0 <= read__data[887:880];
  always @(posedge clk)
    skew_0_110_1 <= skew_0_110_0;
  always @(posedge clk)
    skew_0_111_0 <= read__data[895:888];
  always @(posedge clk)
    skew_0_111_1 <= skew_0_111_0;
  always @(posedge clk)
    skew_0_111_2 <= skew_0_111_1;
  always @(posedge clk)
    skew_0_113_0 <= read__data[911:904];
  always @(posedge clk)
    skew_0_114_0 <= read__data[919:912];
  always @(posedge clk)
    skew_0_114_1 <= skew_0_114_0;
  always @(posedge clk)
    skew_0_115_0 <= read__data[927:920];
  always @(posedge clk)
    skew_0_115_1 <= skew_0_115_0;
  always @(posedge clk)
    skew_0_115_2 <= skew_0_115_1;
  always @(posedge clk)
    skew_0_117_0 <= read__data[943:936];
  always @(posedge clk)
    skew_0_118_0 <= read__data[951:944];
  always @(posedge clk)
    skew_0_118_1 <= skew_0_118_0;
  always @(posedge clk)
    skew_0_119_0 <= read__data[959:952];
  always @(posedge clk)
    skew_0_119_1 <= skew_0_119_0;
  always @(posedge clk)
    skew_0_119_2 <= skew_0_119_1;
  always @(posedge clk)
    skew_0_121_0 <= read__data[975:968];
  always @(posedge clk)
    skew_0_122_0 <= read__data[983:976];
  always @(posedge clk)
    skew_0_122_1 <= skew_0_122_0;
  always @(posedge clk)
    skew_0_123_0 <= read__data[991:984];
  always @(posedge clk)
    skew_0_123_1 <= skew_0_123_0;
  always @(posedge clk)
    skew_0_123_2 <= skew_0_123_1;
  always @(posedge clk)
    skew_0_125_0 <= read__data[1007:1000];
  always @(posedge clk)
    skew_0_126_0 <= read__data[1015:1008];
  always @(posedge clk)
    skew_0_126_1 <= skew_0_126_0;
  always @(posedge clk)
    skew_0_127_0 <= read__data[1023:1016];
  always @(posedge clk)
    skew_0_127_1 <= skew_0_127_0;
  always @(posedge clk)
    skew_0_127_2 <= skew_0_127_1;
  always @(posedge clk)
    tag_1 <= _005_;
  always @(posedge clk)
    tag_2 <= _006_;
  always @(posedge clk)
    tag_3 <= _007_;
  always @(posedge clk)
    tag_4 <= _008_;
  always @(posedge clk)
    tag_5 <= _010_;
  always @(posedge clk)
    tag_6 <= _011_;
  always @(posedge clk)
    tag_7 <= _012_;
  always @(posedge clk)
    tag_8 <= _013_;
  always @(posedge clk)
    tag_9 <= _014_;
  always @(posedge clk)
    tag_10 <= _015_;
  always @(posedge clk)
    tag_11 <= _016_;
  always @(posedge clk)
    tag_12 <= _017_;
  always @(posedge clk)
    tag_13 <= _018_;
  always @(posedge clk)
    tag_14 <= _019_;
  always @(posedge clk)
    tag_15 <= _021_;
  always @(posedge clk)
    tag_16 <= _022_;
  always @(posedge clk)
    tag_17 <= _023_;
  always @(posedge clk)
    reserved <= _024_;
  assign write__en = activations__valid & activations__ready;
  assign w_en = tag[0] & tag[2];
  assign r_en = tag_11[0] & tag_11[2];
  assign _009_ = tag[0] & tag[2];
  assign \w_en$35  = _009_ & tag[3];
  assign _020_ = tag_16[0] & tag_16[2];
  assign \r_en$36  = _020_ & tag_16[3];
  assign scale_load = tag_11[0] & tag_11[2];
  assign add_enable = tag_16[0] & tag_16[2];
  assign _025_ = tag_16[0] & tag_16[2];
  assign add_first = _025_ & tag_16[3];
  assign _026_ = tag_17[0] & tag_17[2];
  assign \w_en$43  = _026_ & tag_17[4];
  assign may_finish = reserved != 3'h4;
  assign \r_en$54  = results__valid & results__ready;
  assign _000_ = tag[0] & tag[2];
  assign _001_ = _000_ & tag[4];
  assign _002_ = reserved + _001_;
  assign _003_ = results__valid & results__ready;
  assign _004_ = _002_ - _003_;
  always @(posedge clk)
    skew_0_1_0 <= read__data[15:8];
  always @(posedge clk)
    skew_0_2_0 <= read__data[23:16];
  always @(posedge clk)
    skew_0_2_1 <= skew_0_2_0;
  always @(posedge clk)
    skew_0_3_0 <= read__data[31:24];
  always @(posedge clk)
    skew_0_3_1 <= skew_0_3_0;
  always @(posedge clk)
    skew_0_3_2 <= skew_0_3_1;
  always @(posedge clk)
    skew_0_5_0 <= read__data[47:40];
  always @(posedge clk)
    skew_0_6_0 <= read__data[55:48];
  always @(posedge clk)
    skew_0_6_1 <= skew_0_6_0;
  always @(posedge clk)
    skew_0_7_0 <= read__data[63:56];
  always @(posedge clk)
    skew_0_7_1 <= skew_0_7_0;
  always @(posedge clk)
    skew_0_7_2 <= skew_0_7_1;
  always @(posedge clk)
    skew_0_9_0 <= read__data[79:72];
  always @(posedge clk)
    skew_0_10_0 <= read__data[87:80];
  assign _024_ = rst ? 3'h0 : _004_[2:0];
  assign _023_ = rst ? 5'h00 : tag_16;
  assign _022_ = rst ? 5'h00 : tag_15;
  assign _021_ = rst ? 5'h00 : tag_14;
  assign _019_ = rst ? 5'h00 : tag_13;
  assign _018_ = rst ? 5'h00 : tag_12;
  assign _017_ = rst ? 5'h00 : tag_11;
  assign _016_ = rst ? 5'h00 : tag_10;
  assign _015_ = rst ? 5'h00 : tag_9;
  assign _014_ = rst ? 5'h00 : tag_8;
  assign _013_ = rst ? 5'h00 : tag_7;
  assign _012_ = rst ? 5'h00 : tag_6;
  assign _011_ = rst ? 5'h00 : tag_5;
  assign _010_ = rst ? 5'h00 : tag_4;
  assign _008_ = rst ? 5'h00 : tag_3;
  assign _007_ = rst ? 5'h00 : tag_2;
  assign _006_ = rst ? 5'h00 : tag_1;
  assign _005_ = rst ? 5'h00 : tag;
  \ternhw_1x128_p2_g128_a8_d1024.constants  constants (
    .clk(clk),
    .r_data(\r_data$264 ),
    .r_en(\r_en$36 ),
    .rst(rst),
    .w_en(\w_en$35 ),
    .w_port__data(weights__payload[559:528])
  );
  \ternhw_1x128_p2_g128_a8_d1024.queue_0  queue_0 (
    .clk(clk),
    .r_data(results__payload),
    .r_en(\r_en$54 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$43 ),
    .w_port__data(results_0)
  );
  ternhw_1x128_p2_g128_a8_d1024_row row_0_0 (
    .activations({ skew_0_127_2, skew_0_126_1, skew_0_125_0, read__data[999:992], skew_0_123_2, skew_0_122_1, skew_0_121_0, read__data[967:960], skew_0_119_2, skew_0_118_1, skew_0_117_0, read__data[935:928], skew_0_115_2, skew_0_114_1, skew_0_113_0, read__data[903:896], skew_0_111_2, skew_0_110_1, skew_0_109_0, read__data[871:864], skew_0_107_2, skew_0_106_1, skew_0_105_0, read__data[839:832], skew_0_103_2, skew_0_102_1, skew_0_101_0, read__data[807:800], skew_0_99_2, skew_0_98_1, skew_0_97_0, read__data[775:768], skew_0_95_2, skew_0_94_1, skew_0_93_0, read__data[743:736], skew_0_91_2, skew_0_90_1, skew_0_89_0, read__data[711:704], skew_0_87_2, skew_0_86_1, skew_0_85_0, read__data[679:672], skew_0_83_2, skew_0_82_1, skew_0_81_0, read__data[647:640], skew_0_79_2, skew_0_78_1, skew_0_77_0, read__data[615:608], skew_0_75_2, skew_0_74_1, skew_0_73_0, read__data[583:576], skew_0_71_2, skew_0_70_1, skew_0_69_0, read__data[551:544], skew_0_67_2, skew_0_66_1, skew_0_65_0, read__data[519:512], skew_0_63_2, skew_0_62_1, skew_0_61_0, read__data[487:480], skew_0_59_2, skew_0_58_1, skew_0_57_0, read__data[455:448], skew_0_55_2, skew_0_54_1, skew_0_53_0, read__data[423:416], skew_0_51_2, skew_0_50_1, skew_0_49_0, read__data[391:384], skew_0_47_2, skew_0_46_1, skew_0_45_0, read__data[359:352], skew_0_43_2, skew_0_42_1, skew_0_41_0, read__data[327:320], skew_0_39_2, skew_0_38_1, skew_0_37_0, read__data[295:288], skew_0_35_2, skew_0_34_1, skew_0_33_0, read__data[263:256], skew_0_31_2, skew_0_30_1, skew_0_29_0, read__data[231:224], skew_0_27_2, skew_0_26_1, skew_0_25_0, read__data[199:192], skew_0_23_2, skew_0_22_1, skew_0_21_0, read__data[167:160], skew_0_19_2, skew_0_18_1, skew_0_17_0, read__data[135:128], skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[103:96], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[71:64], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[39:32], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$264 ),
    .result(results_0),
    .scale_load(scale_load),
    .scales(\r_data$263 ),
    .sum_enable(tag_10[0]),
    .sum_first(tag_10[1]),
    .trits(weights__payload[511:0])
  );
  \ternhw_1x128_p2_g128_a8_d1024.scales  scales (
    .clk(clk),
    .r_data(\r_data$263 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en),
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

module \ternhw_1x128_p2_g128_a8_d1024.constants (clk, rst, w_en, r_en, r_data, w_port__data);
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
  wire [5:0] _04_;
  wire _05_;
  wire _06_;
  wire _07_;
  wire _08_;
  wire [5:0] _09_;
  wire [4:0] _10_;
  wire _11_;
  wire [4:0] _12_;
  wire [4:0] _13_;
  wire [5:0] _14_;
  wire [5:0] _15_;
  wire _16_;
  wire _17_;
  wire [5:0] _18_;
  wire [5:0] _19_;
  wire _20_;
  wire [4:0] _21_;
  wire [4:0] _22_;
  wire [4:0] _23_;
  wire [4:0] _24_;
  reg [4:0] consume = 5'h00;
  reg [4:0] level = 5'h00;
  reg [4:0] produce = 5'h00;
  wire r_rdy;
  wire w_port__en;
  wire w_rdy;
  reg [31:0] storage [16:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= w_port__data;
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 5'h11;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 5'h10;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 6'h00 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 5'h10;
  assign _18_ = consume + 1'h1;
  assign _19_ = _17_ ? 6'h00 : _18_;
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
  assign _21_ = _03_ ? _04_[4:0] : level;
  assign _22_ = _08_ ? _09_[4:0] : _21_;
  assign _13_ = rst ? 5'h00 : _22_;
  assign _23_ = _16_ ? _19_[4:0] : consume;
  assign _12_ = rst ? 5'h00 : _23_;
  assign _24_ = _00_ ? _15_[4:0] : produce;
  assign _10_ = rst ? 5'h00 : _24_;
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
  reg [15:0] storage [11:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= w_port__data;
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 4'hc;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 4'hb;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 5'h00 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 4'hb;
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
  wire _001_;
  wire _002_;
  wire _003_;
  wire _004_;
  wire [11:0] _005_;
  wire _006_;
  wire _007_;
  wire _008_;
  wire [11:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [24:0] _014_;
  wire _015_;
  wire [16:0] _016_;
  wire [12:0] _017_;
  wire [4:0] _018_;
  wire [8:0] _019_;
  wire [3:0] _020_;
  wire _021_;
  wire [11:0] _022_;
  wire _023_;
  wire [16:0] _024_;
  wire _025_;
  wire _026_;
  wire _027_;
  wire [3:0] _028_;
  wire _029_;
  wire [11:0] _030_;
  wire _031_;
  wire [4:0] _032_;
  wire _033_;
  wire [16:0] _034_;
  wire [3:0] _035_;
  wire _036_;
  wire [24:0] _037_;
  wire _038_;
  wire [63:0] _039_;
  wire [1:0] _040_;
  wire [2:0] _041_;
  wire [15:0] _042_;
  wire _043_;
  wire [3:0] _044_;
  wire [2:0] _045_;
  wire [23:0] _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire [15:0] _050_;
  wire [15:0] _051_;
  wire [15:0] _052_;
  wire _053_;
  wire [15:0] _054_;
  wire [15:0] _055_;
  wire [15:0] _056_;
  wire _057_;
  wire [2:0] _058_;
  wire [2:0] _059_;
  wire [2:0] _060_;
  wire [2:0] _061_;
  wire [2:0] _062_;
  wire _063_;
  wire [2:0] _064_;
  wire [2:0] _065_;
  wire [2:0] _066_;
  wire _067_;
  wire [1:0] _068_;
  wire [1:0] _069_;
  wire [1:0] _070_;
  wire [1:0] _071_;
  wire [1:0] _072_;
  wire [1:0] _073_;
  wire _074_;
  wire [1:0] _075_;
  wire [1:0] _076_;
  wire [1:0] _077_;
  wire [1:0] _078_;
  wire _079_;
  wire [1:0] _080_;
  wire _081_;
  wire [7:0] _082_;
  wire [7:0] _083_;
  wire _084_;
  wire [11:0] _085_;
  wire [11:0] _086_;
  wire _087_;
  wire [15:0] _088_;
  wire [15:0] _089_;
  wire _090_;
  wire [23:0] _091_;
  wire [23:0] _092_;
  wire _093_;
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
  reg [63:0] last = 64'h0000000000000000;
  reg [2:0] restart = 3'h0;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _023_ = ! _022_;
  assign _024_ = group + 1'h1;
  assign _026_ = group == last[39:24];
  assign _027_ = ! last[63:56];
  assign _028_ = load_address + 1'h1;
  assign _029_ = group == last[39:24];
  assign _030_ = _029_ ? last[51:40] : 12'h000;
  assign _031_ = ! _030_;
  assign _032_ = step + 1'h1;
  assign _033_ = step == last[55:52];
  assign _034_ = group + 1'h1;
  assign _035_ = load_address + 1'h1;
  assign _036_ = group == last[39:24];
  assign _037_ = tile + 1'h1;
  assign _038_ = tile == last[23:0];
  always @(posedge clk)
    last <= _039_;
  always @(posedge clk)
    fsm_state <= _040_;
  always @(posedge clk)
    load_address <= _041_;
  always @(posedge clk)
    group <= _042_;
  always @(posedge clk)
    step <= _044_;
  always @(posedge clk)
    restart <= _045_;
  always @(posedge clk)
    tile <= _046_;
  assign _000_ = group == last[39:24];
  assign _009_ = _000_ ? last[51:40] : 12'h000;
  assign _015_ = ! _009_;
  assign _025_ = ~ _015_;
  assign _043_ = group == last[39:24];
  assign _047_ = step == last[55:52];
  assign _048_ = _043_ & _047_;
  assign _049_ = ~ _048_;
  assign _001_ = _049_ | may_finish;
  assign _002_ = _025_ | _001_;
  assign _003_ = beat_valid & beat_ready;
  assign _004_ = group == last[39:24];
  assign _005_ = _004_ ? last[51:40] : 12'h000;
  assign _006_ = ! _005_;
  assign _007_ = ! group;
  assign _008_ = ! step;
  assign _010_ = _007_ & _008_;
  assign _011_ = group == last[39:24];
  assign _012_ = step == last[55:52];
  assign _013_ = _011_ & _012_;
  assign _014_ = descriptor__payload[23:0] - 1'h1;
  assign _016_ = descriptor__payload[39:24] - 1'h1;
  assign _017_ = descriptor__payload[51:40] - 1'h1;
  assign _018_ = descriptor__payload[55:52] - 1'h1;
  assign _019_ = descriptor__payload[63:56] - 1'h1;
  assign _020_ = load_address + 1'h1;
  assign _021_ = group == last[39:24];
  assign _022_ = _021_ ? last[51:40] : 12'h000;
  assign _050_ = _031_ ? _124_ : group;
  assign _051_ = \tag.valid  ? _050_ : group;
  function [15:0] _177_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _177_ = b[15:0];
      2'b1?:
        _177_ = b[31:16];
      default:
        _177_ = a;
    endcase
  endfunction
  assign _052_ = _177_(group, { _056_, _051_ }, { _057_, _053_ });
  assign _053_ = fsm_state == 2'h2;
  assign _054_ = _026_ ? 16'h0000 : _024_[15:0];
  assign _055_ = _023_ ? _054_ : group;
  assign _056_ = load_valid ? _055_ : group;
  assign _057_ = fsm_state == 2'h1;
  assign _042_ = rst ? 16'h0000 : _052_;
  assign _058_ = _036_ ? 3'h0 : _028_[2:0];
  assign _059_ = _033_ ? _058_ : restart;
  assign _060_ = _031_ ? _059_ : _028_[2:0];
  assign _061_ = \tag.valid  ? _060_ : load_address;
  function [2:0] _188_;
    input [2:0] a;
    input [5:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _188_ = b[2:0];
      2'b1?:
        _188_ = b[5:3];
      default:
        _188_ = a;
    endcase
  endfunction
  assign _062_ = _188_(load_address, { _066_, _061_ }, { _067_, _063_ });
  assign _063_ = fsm_state == 2'h2;
  assign _064_ = _026_ ? 3'h0 : _020_[2:0];
  assign _065_ = _023_ ? _064_ : _020_[2:0];
  assign _066_ = load_valid ? _065_ : load_address;
  assign _067_ = fsm_state == 2'h1;
  assign _041_ = rst ? 3'h0 : _062_;
  assign _068_ = _038_ ? 2'h0 : fsm_state;
  assign _069_ = _036_ ? _068_ : fsm_state;
  assign _070_ = _033_ ? _069_ : fsm_state;
  assign _071_ = _031_ ? _070_ : fsm_state;
  assign _072_ = \tag.valid  ? _071_ : fsm_state;
  function [1:0] _200_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _200_ = b[1:0];
      3'b?1?:
        _200_ = b[3:2];
      3'b1??:
        _200_ = b[5:4];
      default:
        _200_ = a;
    endcase
  endfunction
  assign _073_ = _200_(fsm_state, { _080_, _078_, _072_ }, { _081_, _079_, _074_ });
  assign _074_ = fsm_state == 2'h2;
  assign _075_ = _027_ ? 2'h2 : fsm_state;
  assign _076_ = _026_ ? _075_ : fsm_state;
  assign _077_ = _023_ ? _076_ : fsm_state;
  assign _078_ = load_valid ? _077_ : fsm_state;
  assign _079_ = fsm_state == 2'h1;
  assign _080_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _081_ = ! fsm_state;
  assign _040_ = rst ? 2'h0 : _073_;
  assign _082_ = descriptor__valid ? _019_[7:0] : last[63:56];
  assign _083_ = _084_ ? _082_ : last[63:56];
  assign _084_ = ! fsm_state;
  assign _039_[63:56] = rst ? 8'h00 : _083_;
  assign _085_ = descriptor__valid ? _017_[11:0] : last[51:40];
  assign _086_ = _087_ ? _085_ : last[51:40];
  assign _087_ = ! fsm_state;
  assign _039_[51:40] = rst ? 12'h000 : _086_;
  assign _088_ = descriptor__valid ? _016_[15:0] : last[39:24];
  assign _089_ = _090_ ? _088_ : last[39:24];
  assign _090_ = ! fsm_state;
  assign _039_[39:24] = rst ? 16'h0000 : _089_;
  assign _091_ = descriptor__valid ? _014_[23:0] : last[23:0];
  assign _092_ = _093_ ? _091_ : last[23:0];
  assign _093_ = ! fsm_state;
  assign _039_[23:0] = rst ? 24'h000000 : _092_;
  assign _094_ = descriptor__valid ? _018_[3:0] : last[55:52];
  assign _095_ = _096_ ? _094_ : last[55:52];
  assign _096_ = ! fsm_state;
  assign _039_[55:52] = rst ? 4'h0 : _095_;
  assign \tag.tile_last  = _097_ ? _013_ : 1'h0;
  assign _097_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _098_ ? _010_ : 1'h0;
  assign _098_ = fsm_state == 2'h2;
  assign \tag.last  = _099_ ? _006_ : 1'h0;
  assign _099_ = fsm_state == 2'h2;
  assign \tag.first  = _100_ ? 1'h1 : 1'h0;
  assign _100_ = fsm_state == 2'h2;
  assign \tag.valid  = _101_ ? _003_ : 1'h0;
  assign _101_ = fsm_state == 2'h2;
  assign beat_ready = _102_ ? _002_ : 1'h0;
  assign _102_ = fsm_state == 2'h2;
  assign load_ready = _103_ ? 1'h1 : 1'h0;
  assign _103_ = fsm_state == 2'h1;
  assign descriptor__ready = _104_ ? 1'h1 : 1'h0;
  assign _104_ = ! fsm_state;
  assign _105_ = _038_ ? 24'h000000 : _037_[23:0];
  assign _106_ = _036_ ? _105_ : tile;
  assign _107_ = _033_ ? _106_ : tile;
  assign _108_ = _031_ ? _107_ : tile;
  assign _109_ = \tag.valid  ? _108_ : tile;
  assign _110_ = _111_ ? _109_ : tile;
  assign _111_ = fsm_state == 2'h2;
  assign _046_ = rst ? 24'h000000 : _110_;
  assign _112_ = _036_ ? 3'h0 : _035_[2:0];
  assign _113_ = _033_ ? _112_ : restart;
  assign _114_ = _031_ ? _113_ : restart;
  assign _115_ = \tag.valid  ? _114_ : restart;
  assign _116_ = _117_ ? _115_ : restart;
  assign _117_ = fsm_state == 2'h2;
  assign _045_ = rst ? 3'h0 : _116_;
  assign _118_ = _033_ ? 4'h0 : _032_[3:0];
  assign _119_ = _031_ ? _118_ : step;
  assign _120_ = \tag.valid  ? _119_ : step;
  assign _121_ = _122_ ? _120_ : step;
  assign _122_ = fsm_state == 2'h2;
  assign _044_ = rst ? 4'h0 : _121_;
  assign _123_ = _036_ ? 16'h0000 : _034_[15:0];
  assign _124_ = _033_ ? _123_ : group;
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_1x128_p2_g128_a8_d1024_mac0(trit, i, clk, rst, o, x);
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

module ternhw_1x128_p2_g128_a8_d1024_mac1(trit, i, clk, rst, o, x);
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
  wire [7:0] _0_;
  wire [8:0] _1_;
  wire signed [7:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 8'h00;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_1x128_p2_g128_a8_d1024_mac2(trit, i, clk, rst, o, x);
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
  wire [7:0] _0_;
  wire [9:0] _1_;
  wire signed [7:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 8'h00;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_;
endmodule

module ternhw_1x128_p2_g128_a8_d1024_mac3(trit, i, clk, rst, o, x);
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
  wire [7:0] _0_;
  wire [10:0] _1_;
  wire signed [7:0] term;
  assign _0_ = x ^ { trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1], trit[1] };
  assign term = trit[0] ? _0_ : 8'h00;
  assign _1_ = $signed(i) + $signed(term);
  always @(posedge clk)
    o <= _1_[9:0];
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
  wire [10:0] _000_;
  wire [10:0] _001_;
  wire [18:0] _002_;
  wire [21:0] _003_;
  wire [21:0] _004_;
  wire [22:0] _005_;
  wire [21:0] _006_;
  wire [21:0] _007_;
  wire [10:0] _008_;
  wire [22:0] _009_;
  wire [19:0] _010_;
  wire [23:0] _011_;
  wire [19:0] _012_;
  wire [23:0] _013_;
  wire [24:0] _014_;
  wire [24:0] _015_;
  wire [25:0] _016_;
  wire [31:0] _017_;
  wire [32:0] _018_;
  wire [10:0] _019_;
  wire [14:0] _020_;
  wire [14:0] _021_;
  wire [7:0] _022_;
  wire [14:0] _023_;
  wire [14:0] _024_;
  wire [7:0] _025_;
  wire [31:0] _026_;
  wire [10:0] _027_;
  wire [10:0] _028_;
  wire [10:0] _029_;
  wire [10:0] _030_;
  wire [11:0] _031_;
  wire [11:0] _032_;
  wire [11:0] _033_;
  wire [10:0] _034_;
  wire [11:0] _035_;
  wire [11:0] _036_;
  wire [11:0] _037_;
  wire [11:0] _038_;
  wire [11:0] _039_;
  wire [12:0] _040_;
  wire [12:0] _041_;
  wire [12:0] _042_;
  wire [12:0] _043_;
  wire [13:0] _044_;
  wire [10:0] _045_;
  wire [13:0] _046_;
  wire [14:0] _047_;
  wire [14:0] _048_;
  wire [15:0] _049_;
  wire [10:0] _050_;
  wire [10:0] _051_;
  wire [10:0] _052_;
  wire [10:0] _053_;
  wire [10:0] _054_;
  wire [10:0] _055_;
  wire [10:0] _056_;
  wire [10:0] _057_;
  wire [10:0] _058_;
  wire [10:0] _059_;
  wire [10:0] _060_;
  wire [10:0] _061_;
  wire [10:0] _062_;
  wire [10:0] _063_;
  wire [10:0] _064_;
  wire [10:0] _065_;
  wire [10:0] _066_;
  wire [10:0] _067_;
  wire [11:0] _068_;
  wire [11:0] _069_;
  wire [11:0] _070_;
  wire [11:0] _071_;
  wire [11:0] _072_;
  wire [11:0] _073_;
  wire [11:0] _074_;
  wire [11:0] _075_;
  wire [10:0] _076_;
  wire [12:0] _077_;
  wire [12:0] _078_;
  wire [12:0] _079_;
  wire [12:0] _080_;
  wire [13:0] _081_;
  wire [13:0] _082_;
  wire [14:0] _083_;
  wire [14:0] _084_;
  wire [15:0] _085_;
  wire [10:0] _086_;
  wire [15:0] _087_;
  wire [15:0] _088_;
  wire [16:0] _089_;
  wire [17:0] _090_;
  wire [17:0] _091_;
  wire [10:0] _092_;
  wire [18:0] _093_;
  wire [21:0] _094_;
  wire [21:0] _095_;
  wire [22:0] _096_;
  wire [21:0] _097_;
  wire [21:0] _098_;
  wire [10:0] _099_;
  wire [22:0] _100_;
  wire [15:0] _101_;
  wire [15:0] _102_;
  wire [16:0] _103_;
  wire [17:0] _104_;
  wire [17:0] _105_;
  reg signed [10:0] dot_0_0_0 = 11'h000;
  reg signed [10:0] dot_0_0_1 = 11'h000;
  reg signed [10:0] dot_0_0_10 = 11'h000;
  reg signed [10:0] dot_0_0_11 = 11'h000;
  reg signed [10:0] dot_0_0_12 = 11'h000;
  reg signed [10:0] dot_0_0_13 = 11'h000;
  reg signed [10:0] dot_0_0_14 = 11'h000;
  reg signed [10:0] dot_0_0_15 = 11'h000;
  reg signed [10:0] dot_0_0_2 = 11'h000;
  reg signed [10:0] dot_0_0_3 = 11'h000;
  reg signed [10:0] dot_0_0_4 = 11'h000;
  reg signed [10:0] dot_0_0_5 = 11'h000;
  reg signed [10:0] dot_0_0_6 = 11'h000;
  reg signed [10:0] dot_0_0_7 = 11'h000;
  reg signed [10:0] dot_0_0_8 = 11'h000;
  reg signed [10:0] dot_0_0_9 = 11'h000;
  reg signed [11:0] dot_0_1_0 = 12'h000;
  reg signed [11:0] dot_0_1_1 = 12'h000;
  reg signed [11:0] dot_0_1_2 = 12'h000;
  reg signed [11:0] dot_0_1_3 = 12'h000;
  reg signed [11:0] dot_0_1_4 = 12'h000;
  reg signed [11:0] dot_0_1_5 = 12'h000;
  reg signed [11:0] dot_0_1_6 = 12'h000;
  reg signed [11:0] dot_0_1_7 = 12'h000;
  reg signed [12:0] dot_0_2_0 = 13'h0000;
  reg signed [12:0] dot_0_2_1 = 13'h0000;
  reg signed [12:0] dot_0_2_2 = 13'h0000;
  reg signed [12:0] dot_0_2_3 = 13'h0000;
  reg signed [13:0] dot_0_3_0 = 14'h0000;
  reg signed [13:0] dot_0_3_1 = 14'h0000;
  reg signed [14:0] dot_0_4_0 = 15'h0000;
  reg signed [10:0] dot_1_0_0 = 11'h000;
  reg signed [10:0] dot_1_0_1 = 11'h000;
  reg signed [10:0] dot_1_0_10 = 11'h000;
  reg signed [10:0] dot_1_0_11 = 11'h000;
  reg signed [10:0] dot_1_0_12 = 11'h000;
  reg signed [10:0] dot_1_0_13 = 11'h000;
  reg signed [10:0] dot_1_0_14 = 11'h000;
  reg signed [10:0] dot_1_0_15 = 11'h000;
  reg signed [10:0] dot_1_0_2 = 11'h000;
  reg signed [10:0] dot_1_0_3 = 11'h000;
  reg signed [10:0] dot_1_0_4 = 11'h000;
  reg signed [10:0] dot_1_0_5 = 11'h000;
  reg signed [10:0] dot_1_0_6 = 11'h000;
  reg signed [10:0] dot_1_0_7 = 11'h000;
  reg signed [10:0] dot_1_0_8 = 11'h000;
  reg signed [10:0] dot_1_0_9 = 11'h000;
  reg signed [11:0] dot_1_1_0 = 12'h000;
  reg signed [11:0] dot_1_1_1 = 12'h000;
  reg signed [11:0] dot_1_1_2 = 12'h000;
  reg signed [11:0] dot_1_1_3 = 12'h000;
  reg signed [11:0] dot_1_1_4 = 12'h000;
  reg signed [11:0] dot_1_1_5 = 12'h000;
  reg signed [11:0] dot_1_1_6 = 12'h000;
  reg signed [11:0] dot_1_1_7 = 12'h000;
  reg signed [12:0] dot_1_2_0 = 13'h0000;
  reg signed [12:0] dot_1_2_1 = 13'h0000;
  reg signed [12:0] dot_1_2_2 = 13'h0000;
  reg signed [12:0] dot_1_2_3 = 13'h0000;
  reg signed [13:0] dot_1_3_0 = 14'h0000;
  reg signed [13:0] dot_1_3_1 = 14'h0000;
  reg signed [14:0] dot_1_4_0 = 15'h0000;
  reg signed [14:0] group_sum_0 = 15'h0000;
  reg signed [14:0] group_sum_1 = 15'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [7:0] mac_0_100_o;
  wire signed [8:0] mac_0_101_o;
  wire signed [9:0] mac_0_102_o;
  wire signed [9:0] mac_0_103_o;
  wire signed [7:0] mac_0_104_o;
  wire signed [8:0] mac_0_105_o;
  wire signed [9:0] mac_0_106_o;
  wire signed [9:0] mac_0_107_o;
  wire signed [7:0] mac_0_108_o;
  wire signed [8:0] mac_0_109_o;
  wire signed [9:0] mac_0_10_o;
  wire signed [9:0] mac_0_110_o;
  wire signed [9:0] mac_0_111_o;
  wire signed [7:0] mac_0_112_o;
  wire signed [8:0] mac_0_113_o;
  wire signed [9:0] mac_0_114_o;
  wire signed [9:0] mac_0_115_o;
  wire signed [7:0] mac_0_116_o;
  wire signed [8:0] mac_0_117_o;
  wire signed [9:0] mac_0_118_o;
  wire signed [9:0] mac_0_119_o;
  wire signed [9:0] mac_0_11_o;
  wire signed [7:0] mac_0_120_o;
  wire signed [8:0] mac_0_121_o;
  wire signed [9:0] mac_0_122_o;
  wire signed [9:0] mac_0_123_o;
  wire signed [7:0] mac_0_124_o;
  wire signed [8:0] mac_0_125_o;
  wire signed [9:0] mac_0_126_o;
  wire signed [9:0] mac_0_127_o;
  wire signed [7:0] mac_0_12_o;
  wire signed [8:0] mac_0_13_o;
  wire signed [9:0] mac_0_14_o;
  wire signed [9:0] mac_0_15_o;
  wire signed [7:0] mac_0_16_o;
  wire signed [8:0] mac_0_17_o;
  wire signed [9:0] mac_0_18_o;
  wire signed [9:0] mac_0_19_o;
  wire signed [8:0] mac_0_1_o;
  wire signed [7:0] mac_0_20_o;
  wire signed [8:0] mac_0_21_o;
  wire signed [9:0] mac_0_22_o;
  wire signed [9:0] mac_0_23_o;
  wire signed [7:0] mac_0_24_o;
  wire signed [8:0] mac_0_25_o;
  wire signed [9:0] mac_0_26_o;
  wire signed [9:0] mac_0_27_o;
  wire signed [7:0] mac_0_28_o;
  wire signed [8:0] mac_0_29_o;
  wire signed [9:0] mac_0_2_o;
  wire signed [9:0] mac_0_30_o;
  wire signed [9:0] mac_0_31_o;
  wire signed [7:0] mac_0_32_o;
  wire signed [8:0] mac_0_33_o;
  wire signed [9:0] mac_0_34_o;
  wire signed [9:0] mac_0_35_o;
  wire signed [7:0] mac_0_36_o;
  wire signed [8:0] mac_0_37_o;
  wire signed [9:0] mac_0_38_o;
  wire signed [9:0] mac_0_39_o;
  wire signed [9:0] mac_0_3_o;
  wire signed [7:0] mac_0_40_o;
  wire signed [8:0] mac_0_41_o;
  wire signed [9:0] mac_0_42_o;
  wire signed [9:0] mac_0_43_o;
  wire signed [7:0] mac_0_44_o;
  wire signed [8:0] mac_0_45_o;
  wire signed [9:0] mac_0_46_o;
  wire signed [9:0] mac_0_47_o;
  wire signed [7:0] mac_0_48_o;
  wire signed [8:0] mac_0_49_o;
  wire signed [7:0] mac_0_4_o;
  wire signed [9:0] mac_0_50_o;
  wire signed [9:0] mac_0_51_o;
  wire signed [7:0] mac_0_52_o;
  wire signed [8:0] mac_0_53_o;
  wire signed [9:0] mac_0_54_o;
  wire signed [9:0] mac_0_55_o;
  wire signed [7:0] mac_0_56_o;
  wire signed [8:0] mac_0_57_o;
  wire signed [9:0] mac_0_58_o;
  wire signed [9:0] mac_0_59_o;
  wire signed [8:0] mac_0_5_o;
  wire signed [7:0] mac_0_60_o;
  wire signed [8:0] mac_0_61_o;
  wire signed [9:0] mac_0_62_o;
  wire signed [9:0] mac_0_63_o;
  wire signed [7:0] mac_0_64_o;
  wire signed [8:0] mac_0_65_o;
  wire signed [9:0] mac_0_66_o;
  wire signed [9:0] mac_0_67_o;
  wire signed [7:0] mac_0_68_o;
  wire signed [8:0] mac_0_69_o;
  wire signed [9:0] mac_0_6_o;
  wire signed [9:0] mac_0_70_o;
  wire signed [9:0] mac_0_71_o;
  wire signed [7:0] mac_0_72_o;
  wire signed [8:0] mac_0_73_o;
  wire signed [9:0] mac_0_74_o;
  wire signed [9:0] mac_0_75_o;
  wire signed [7:0] mac_0_76_o;
  wire signed [8:0] mac_0_77_o;
  wire signed [9:0] mac_0_78_o;
  wire signed [9:0] mac_0_79_o;
  wire signed [9:0] mac_0_7_o;
  wire signed [7:0] mac_0_80_o;
  wire signed [8:0] mac_0_81_o;
  wire signed [9:0] mac_0_82_o;
  wire signed [9:0] mac_0_83_o;
  wire signed [7:0] mac_0_84_o;
  wire signed [8:0] mac_0_85_o;
  wire signed [9:0] mac_0_86_o;
  wire signed [9:0] mac_0_87_o;
  wire signed [7:0] mac_0_88_o;
  wire signed [8:0] mac_0_89_o;
  wire signed [7:0] mac_0_8_o;
  wire signed [9:0] mac_0_90_o;
  wire signed [9:0] mac_0_91_o;
  wire signed [7:0] mac_0_92_o;
  wire signed [8:0] mac_0_93_o;
  wire signed [9:0] mac_0_94_o;
  wire signed [9:0] mac_0_95_o;
  wire signed [7:0] mac_0_96_o;
  wire signed [8:0] mac_0_97_o;
  wire signed [9:0] mac_0_98_o;
  wire signed [9:0] mac_0_99_o;
  wire signed [8:0] mac_0_9_o;
  wire signed [7:0] mac_1_0_o;
  wire signed [7:0] mac_1_100_o;
  wire signed [8:0] mac_1_101_o;
  wire signed [9:0] mac_1_102_o;
  wire signed [9:0] mac_1_103_o;
  wire signed [7:0] mac_1_104_o;
  wire signed [8:0] mac_1_105_o;
  wire signed [9:0] mac_1_106_o;
  wire signed [9:0] mac_1_107_o;
  wire signed [7:0] mac_1_108_o;
  wire signed [8:0] mac_1_109_o;
  wire signed [9:0] mac_1_10_o;
  wire signed [9:0] mac_1_110_o;
  wire signed [9:0] mac_1_111_o;
  wire signed [7:0] mac_1_112_o;
  wire signed [8:0] mac_1_113_o;
  wire signed [9:0] mac_1_114_o;
  wire signed [9:0] mac_1_115_o;
  wire signed [7:0] mac_1_116_o;
  wire signed [8:0] mac_1_117_o;
  wire signed [9:0] mac_1_118_o;
  wire signed [9:0] mac_1_119_o;
  wire signed [9:0] mac_1_11_o;
  wire signed [7:0] mac_1_120_o;
  wire signed [8:0] mac_1_121_o;
  wire signed [9:0] mac_1_122_o;
  wire signed [9:0] mac_1_123_o;
  wire signed [7:0] mac_1_124_o;
  wire signed [8:0] mac_1_125_o;
  wire signed [9:0] mac_1_126_o;
  wire signed [9:0] mac_1_127_o;
  wire signed [7:0] mac_1_12_o;
  wire signed [8:0] mac_1_13_o;
  wire signed [9:0] mac_1_14_o;
  wire signed [9:0] mac_1_15_o;
  wire signed [7:0] mac_1_16_o;
  wire signed [8:0] mac_1_17_o;
  wire signed [9:0] mac_1_18_o;
  wire signed [9:0] mac_1_19_o;
  wire signed [8:0] mac_1_1_o;
  wire signed [7:0] mac_1_20_o;
  wire signed [8:0] mac_1_21_o;
  wire signed [9:0] mac_1_22_o;
  wire signed [9:0] mac_1_23_o;
  wire signed [7:0] mac_1_24_o;
  wire signed [8:0] mac_1_25_o;
  wire signed [9:0] mac_1_26_o;
  wire signed [9:0] mac_1_27_o;
  wire signed [7:0] mac_1_28_o;
  wire signed [8:0] mac_1_29_o;
  wire signed [9:0] mac_1_2_o;
  wire signed [9:0] mac_1_30_o;
  wire signed [9:0] mac_1_31_o;
  wire signed [7:0] mac_1_32_o;
  wire signed [8:0] mac_1_33_o;
  wire signed [9:0] mac_1_34_o;
  wire signed [9:0] mac_1_35_o;
  wire signed [7:0] mac_1_36_o;
  wire signed [8:0] mac_1_37_o;
  wire signed [9:0] mac_1_38_o;
  wire signed [9:0] mac_1_39_o;
  wire signed [9:0] mac_1_3_o;
  wire signed [7:0] mac_1_40_o;
  wire signed [8:0] mac_1_41_o;
  wire signed [9:0] mac_1_42_o;
  wire signed [9:0] mac_1_43_o;
  wire signed [7:0] mac_1_44_o;
  wire signed [8:0] mac_1_45_o;
  wire signed [9:0] mac_1_46_o;
  wire signed [9:0] mac_1_47_o;
  wire signed [7:0] mac_1_48_o;
  wire signed [8:0] mac_1_49_o;
  wire signed [7:0] mac_1_4_o;
  wire signed [9:0] mac_1_50_o;
  wire signed [9:0] mac_1_51_o;
  wire signed [7:0] mac_1_52_o;
  wire signed [8:0] mac_1_53_o;
  wire signed [9:0] mac_1_54_o;
  wire signed [9:0] mac_1_55_o;
  wire signed [7:0] mac_1_56_o;
  wire signed [8:0] mac_1_57_o;
  wire signed [9:0] mac_1_58_o;
  wire signed [9:0] mac_1_59_o;
  wire signed [8:0] mac_1_5_o;
  wire signed [7:0] mac_1_60_o;
  wire signed [8:0] mac_1_61_o;
  wire signed [9:0] mac_1_62_o;
  wire signed [9:0] mac_1_63_o;
  wire signed [7:0] mac_1_64_o;
  wire signed [8:0] mac_1_65_o;
  wire signed [9:0] mac_1_66_o;
  wire signed [9:0] mac_1_67_o;
  wire signed [7:0] mac_1_68_o;
  wire signed [8:0] mac_1_69_o;
  wire signed [9:0] mac_1_6_o;
  wire signed [9:0] mac_1_70_o;
  wire signed [9:0] mac_1_71_o;
  wire signed [7:0] mac_1_72_o;
  wire signed [8:0] mac_1_73_o;
  wire signed [9:0] mac_1_74_o;
  wire signed [9:0] mac_1_75_o;
  wire signed [7:0] mac_1_76_o;
  wire signed [8:0] mac_1_77_o;
  wire signed [9:0] mac_1_78_o;
  wire signed [9:0] mac_1_79_o;
  wire signed [9:0] mac_1_7_o;
  wire signed [7:0] mac_1_80_o;
  wire signed [8:0] mac_1_81_o;
  wire signed [9:0] mac_1_82_o;
  wire signed [9:0] mac_1_83_o;
  wire signed [7:0] mac_1_84_o;
  wire signed [8:0] mac_1_85_o;
  wire signed [9:0] mac_1_86_o;
  wire signed [9:0] mac_1_87_o;
  wire signed [7:0] mac_1_88_o;
  wire signed [8:0] mac_1_89_o;
  wire signed [7:0] mac_1_8_o;
  wire signed [9:0] mac_1_90_o;
  wire signed [9:0] mac_1_91_o;
  wire signed [7:0] mac_1_92_o;
  wire signed [8:0] mac_1_93_o;
  wire signed [9:0] mac_1_94_o;
  wire signed [9:0] mac_1_95_o;
  wire signed [7:0] mac_1_96_o;
  wire signed [8:0] mac_1_97_o;
  wire signed [9:0] mac_1_98_o;
  wire signed [9:0] mac_1_99_o;
  wire signed [8:0] mac_1_9_o;
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
  reg [1:0] trit_0_0_0 = 2'h0;
  reg [1:0] trit_0_100_0 = 2'h0;
  reg [1:0] trit_0_101_0 = 2'h0;
  reg [1:0] trit_0_101_1 = 2'h0;
  reg [1:0] trit_0_102_0 = 2'h0;
  reg [1:0] trit_0_102_1 = 2'h0;
  reg [1:0] trit_0_102_2 = 2'h0;
  reg [1:0] trit_0_103_0 = 2'h0;
  reg [1:0] trit_0_103_1 = 2'h0;
  reg [1:0] trit_0_103_2 = 2'h0;
  reg [1:0] trit_0_103_3 = 2'h0;
  reg [1:0] trit_0_104_0 = 2'h0;
  reg [1:0] trit_0_105_0 = 2'h0;
  reg [1:0] trit_0_105_1 = 2'h0;
  reg [1:0] trit_0_106_0 = 2'h0;
  reg [1:0] trit_0_106_1 = 2'h0;
  reg [1:0] trit_0_106_2 = 2'h0;
  reg [1:0] trit_0_107_0 = 2'h0;
  reg [1:0] trit_0_107_1 = 2'h0;
  reg [1:0] trit_0_107_2 = 2'h0;
  reg [1:0] trit_0_107_3 = 2'h0;
  reg [1:0] trit_0_108_0 = 2'h0;
  reg [1:0] trit_0_109_0 = 2'h0;
  reg [1:0] trit_0_109_1 = 2'h0;
  reg [1:0] trit_0_10_0 = 2'h0;
  reg [1:0] trit_0_10_1 = 2'h0;
  reg [1:0] trit_0_10_2 = 2'h0;
  reg [1:0] trit_0_110_0 = 2'h0;
  reg [1:0] trit_0_110_1 = 2'h0;
  reg [1:0] trit_0_110_2 = 2'h0;
  reg [1:0] trit_0_111_0 = 2'h0;
  reg [1:0] trit_0_111_1 = 2'h0;
  reg [1:0] trit_0_111_2 = 2'h0;
  reg [1:0] trit_0_111_3 = 2'h0;
  reg [1:0] trit_0_112_0 = 2'h0;
  reg [1:0] trit_0_113_0 = 2'h0;
  reg [1:0] trit_0_113_1 = 2'h0;
  reg [1:0] trit_0_114_0 = 2'h0;
  reg [1:0] trit_0_114_1 = 2'h0;
  reg [1:0] trit_0_114_2 = 2'h0;
  reg [1:0] trit_0_115_0 = 2'h0;
  reg [1:0] trit_0_115_1 = 2'h0;
  reg [1:0] trit_0_115_2 = 2'h0;
  reg [1:0] trit_0_115_3 = 2'h0;
  reg [1:0] trit_0_116_0 = 2'h0;
  reg [1:0] trit_0_117_0 = 2'h0;
  reg [1:0] trit_0_117_1 = 2'h0;
  reg [1:0] trit_0_118_0 = 2'h0;
  reg [1:0] trit_0_118_1 = 2'h0;
  reg [1:0] trit_0_118_2 = 2'h0;
  reg [1:0] trit_0_119_0 = 2'h0;
  reg [1:0] trit_0_119_1 = 2'h0;
  reg [1:0] trit_0_119_2 = 2'h0;
  reg [1:0] trit_0_119_3 = 2'h0;
  reg [1:0] trit_0_11_0 = 2'h0;
  reg [1:0] trit_0_11_1 = 2'h0;
  reg [1:0] trit_0_11_2 = 2'h0;
  reg [1:0] trit_0_11_3 = 2'h0;
  reg [1:0] trit_0_120_0 = 2'h0;
  reg [1:0] trit_0_121_0 = 2'h0;
  reg [1:0] trit_0_121_1 = 2'h0;
  reg [1:0] trit_0_122_0 = 2'h0;
  reg [1:0] trit_0_122_1 = 2'h0;
  reg [1:0] trit_0_122_2 = 2'h0;
  reg [1:0] trit_0_123_0 = 2'h0;
  reg [1:0] trit_0_123_1 = 2'h0;
  reg [1:0] trit_0_123_2 = 2'h0;
  reg [1:0] trit_0_123_3 = 2'h0;
  reg [1:0] trit_0_124_0 = 2'h0;
  reg [1:0] trit_0_125_0 = 2'h0;
  reg [1:0] trit_0_125_1 = 2'h0;
  reg [1:0] trit_0_126_0 = 2'h0;
  reg [1:0] trit_0_126_1 = 2'h0;
  reg [1:0] trit_0_126_2 = 2'h0;
  reg [1:0] trit_0_127_0 = 2'h0;
  reg [1:0] trit_0_127_1 = 2'h0;
  reg [1:0] trit_0_127_2 = 2'h0;
  reg [1:0] trit_0_127_3 = 2'h0;
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
  reg [1:0] trit_0_16_0 = 2'h0;
  reg [1:0] trit_0_17_0 = 2'h0;
  reg [1:0] trit_0_17_1 = 2'h0;
  reg [1:0] trit_0_18_0 = 2'h0;
  reg [1:0] trit_0_18_1 = 2'h0;
  reg [1:0] trit_0_18_2 = 2'h0;
  reg [1:0] trit_0_19_0 = 2'h0;
  reg [1:0] trit_0_19_1 = 2'h0;
  reg [1:0] trit_0_19_2 = 2'h0;
  reg [1:0] trit_0_19_3 = 2'h0;
  reg [1:0] trit_0_1_0 = 2'h0;
  reg [1:0] trit_0_1_1 = 2'h0;
  reg [1:0] trit_0_20_0 = 2'h0;
  reg [1:0] trit_0_21_0 = 2'h0;
  reg [1:0] trit_0_21_1 = 2'h0;
  reg [1:0] trit_0_22_0 = 2'h0;
  reg [1:0] trit_0_22_1 = 2'h0;
  reg [1:0] trit_0_22_2 = 2'h0;
  reg [1:0] trit_0_23_0 = 2'h0;
  reg [1:0] trit_0_23_1 = 2'h0;
  reg [1:0] trit_0_23_2 = 2'h0;
  reg [1:0] trit_0_23_3 = 2'h0;
  reg [1:0] trit_0_24_0 = 2'h0;
  reg [1:0] trit_0_25_0 = 2'h0;
  reg [1:0] trit_0_25_1 = 2'h0;
  reg [1:0] trit_0_26_0 = 2'h0;
  reg [1:0] trit_0_26_1 = 2'h0;
  reg [1:0] trit_0_26_2 = 2'h0;
  reg [1:0] trit_0_27_0 = 2'h0;
  reg [1:0] trit_0_27_1 = 2'h0;
  reg [1:0] trit_0_27_2 = 2'h0;
  reg [1:0] trit_0_27_3 = 2'h0;
  reg [1:0] trit_0_28_0 = 2'h0;
  reg [1:0] trit_0_29_0 = 2'h0;
  reg [1:0] trit_0_29_1 = 2'h0;
  reg [1:0] trit_0_2_0 = 2'h0;
  reg [1:0] trit_0_2_1 = 2'h0;
  reg [1:0] trit_0_2_2 = 2'h0;
  reg [1:0] trit_0_30_0 = 2'h0;
  reg [1:0] trit_0_30_1 = 2'h0;
  reg [1:0] trit_0_30_2 = 2'h0;
  reg [1:0] trit_0_31_0 = 2'h0;
  reg [1:0] trit_0_31_1 = 2'h0;
  reg [1:0] trit_0_31_2 = 2'h0;
  reg [1:0] trit_0_31_3 = 2'h0;
  reg [1:0] trit_0_32_0 = 2'h0;
  reg [1:0] trit_0_33_0 = 2'h0;
  reg [1:0] trit_0_33_1 = 2'h0;
  reg [1:0] trit_0_34_0 = 2'h0;
  reg [1:0] trit_0_34_1 = 2'h0;
  reg [1:0] trit_0_34_2 = 2'h0;
  reg [1:0] trit_0_35_0 = 2'h0;
  reg [1:0] trit_0_35_1 = 2'h0;
  reg [1:0] trit_0_35_2 = 2'h0;
  reg [1:0] trit_0_35_3 = 2'h0;
  reg [1:0] trit_0_36_0 = 2'h0;
  reg [1:0] trit_0_37_0 = 2'h0;
  reg [1:0] trit_0_37_1 = 2'h0;
  reg [1:0] trit_0_38_0 = 2'h0;
  reg [1:0] trit_0_38_1 = 2'h0;
  reg [1:0] trit_0_38_2 = 2'h0;
  reg [1:0] trit_0_39_0 = 2'h0;
  reg [1:0] trit_0_39_1 = 2'h0;
  reg [1:0] trit_0_39_2 = 2'h0;
  reg [1:0] trit_0_39_3 = 2'h0;
  reg [1:0] trit_0_3_0 = 2'h0;
  reg [1:0] trit_0_3_1 = 2'h0;
  reg [1:0] trit_0_3_2 = 2'h0;
  reg [1:0] trit_0_3_3 = 2'h0;
  reg [1:0] trit_0_40_0 = 2'h0;
  reg [1:0] trit_0_41_0 = 2'h0;
  reg [1:0] trit_0_41_1 = 2'h0;
  reg [1:0] trit_0_42_0 = 2'h0;
  reg [1:0] trit_0_42_1 = 2'h0;
  reg [1:0] trit_0_42_2 = 2'h0;
  reg [1:0] trit_0_43_0 = 2'h0;
  reg [1:0] trit_0_43_1 = 2'h0;
  reg [1:0] trit_0_43_2 = 2'h0;
  reg [1:0] trit_0_43_3 = 2'h0;
  reg [1:0] trit_0_44_0 = 2'h0;
  reg [1:0] trit_0_45_0 = 2'h0;
  reg [1:0] trit_0_45_1 = 2'h0;
  reg [1:0] trit_0_46_0 = 2'h0;
  reg [1:0] trit_0_46_1 = 2'h0;
  reg [1:0] trit_0_46_2 = 2'h0;
  reg [1:0] trit_0_47_0 = 2'h0;
  reg [1:0] trit_0_47_1 = 2'h0;
  reg [1:0] trit_0_47_2 = 2'h0;
  reg [1:0] trit_0_47_3 = 2'h0;
  reg [1:0] trit_0_48_0 = 2'h0;
  reg [1:0] trit_0_49_0 = 2'h0;
  reg [1:0] trit_0_49_1 = 2'h0;
  reg [1:0] trit_0_4_0 = 2'h0;
  reg [1:0] trit_0_50_0 = 2'h0;
  reg [1:0] trit_0_50_1 = 2'h0;
  reg [1:0] trit_0_50_2 = 2'h0;
  reg [1:0] trit_0_51_0 = 2'h0;
  reg [1:0] trit_0_51_1 = 2'h0;
  reg [1:0] trit_0_51_2 = 2'h0;
  reg [1:0] trit_0_51_3 = 2'h0;
  reg [1:0] trit_0_52_0 = 2'h0;
  reg [1:0] trit_0_53_0 = 2'h0;
  reg [1:0] trit_0_53_1 = 2'h0;
  reg [1:0] trit_0_54_0 = 2'h0;
  reg [1:0] trit_0_54_1 = 2'h0;
  reg [1:0] trit_0_54_2 = 2'h0;
  reg [1:0] trit_0_55_0 = 2'h0;
  reg [1:0] trit_0_55_1 = 2'h0;
  reg [1:0] trit_0_55_2 = 2'h0;
  reg [1:0] trit_0_55_3 = 2'h0;
  reg [1:0] trit_0_56_0 = 2'h0;
  reg [1:0] trit_0_57_0 = 2'h0;
  reg [1:0] trit_0_57_1 = 2'h0;
  reg [1:0] trit_0_58_0 = 2'h0;
  reg [1:0] trit_0_58_1 = 2'h0;
  reg [1:0] trit_0_58_2 = 2'h0;
  reg [1:0] trit_0_59_0 = 2'h0;
  reg [1:0] trit_0_59_1 = 2'h0;
  reg [1:0] trit_0_59_2 = 2'h0;
  reg [1:0] trit_0_59_3 = 2'h0;
  reg [1:0] trit_0_5_0 = 2'h0;
  reg [1:0] trit_0_5_1 = 2'h0;
  reg [1:0] trit_0_60_0 = 2'h0;
  reg [1:0] trit_0_61_0 = 2'h0;
  reg [1:0] trit_0_61_1 = 2'h0;
  reg [1:0] trit_0_62_0 = 2'h0;
  reg [1:0] trit_0_62_1 = 2'h0;
  reg [1:0] trit_0_62_2 = 2'h0;
  reg [1:0] trit_0_63_0 = 2'h0;
  reg [1:0] trit_0_63_1 = 2'h0;
  reg [1:0] trit_0_63_2 = 2'h0;
  reg [1:0] trit_0_63_3 = 2'h0;
  reg [1:0] trit_0_64_0 = 2'h0;
  reg [1:0] trit_0_65_0 = 2'h0;
  reg [1:0] trit_0_65_1 = 2'h0;
  reg [1:0] trit_0_66_0 = 2'h0;
  reg [1:0] trit_0_66_1 = 2'h0;
  reg [1:0] trit_0_66_2 = 2'h0;
  reg [1:0] trit_0_67_0 = 2'h0;
  reg [1:0] trit_0_67_1 = 2'h0;
  reg [1:0] trit_0_67_2 = 2'h0;
  reg [1:0] trit_0_67_3 = 2'h0;
  reg [1:0] trit_0_68_0 = 2'h0;
  reg [1:0] trit_0_69_0 = 2'h0;
  reg [1:0] trit_0_69_1 = 2'h0;
  reg [1:0] trit_0_6_0 = 2'h0;
  reg [1:0] trit_0_6_1 = 2'h0;
  reg [1:0] trit_0_6_2 = 2'h0;
  reg [1:0] trit_0_70_0 = 2'h0;
  reg [1:0] trit_0_70_1 = 2'h0;
  reg [1:0] trit_0_70_2 = 2'h0;
  reg [1:0] trit_0_71_0 = 2'h0;
  reg [1:0] trit_0_71_1 = 2'h0;
  reg [1:0] trit_0_71_2 = 2'h0;
  reg [1:0] trit_0_71_3 = 2'h0;
  reg [1:0] trit_0_72_0 = 2'h0;
  reg [1:0] trit_0_73_0 = 2'h0;
  reg [1:0] trit_0_73_1 = 2'h0;
  reg [1:0] trit_0_74_0 = 2'h0;
  reg [1:0] trit_0_74_1 = 2'h0;
  reg [1:0] trit_0_74_2 = 2'h0;
  reg [1:0] trit_0_75_0 = 2'h0;
  reg [1:0] trit_0_75_1 = 2'h0;
  reg [1:0] trit_0_75_2 = 2'h0;
  reg [1:0] trit_0_75_3 = 2'h0;
  reg [1:0] trit_0_76_0 = 2'h0;
  reg [1:0] trit_0_77_0 = 2'h0;
  reg [1:0] trit_0_77_1 = 2'h0;
  reg [1:0] trit_0_78_0 = 2'h0;
  reg [1:0] trit_0_78_1 = 2'h0;
  reg [1:0] trit_0_78_2 = 2'h0;
  reg [1:0] trit_0_79_0 = 2'h0;
  reg [1:0] trit_0_79_1 = 2'h0;
  reg [1:0] trit_0_79_2 = 2'h0;
  reg [1:0] trit_0_79_3 = 2'h0;
  reg [1:0] trit_0_7_0 = 2'h0;
  reg [1:0] trit_0_7_1 = 2'h0;
  reg [1:0] trit_0_7_2 = 2'h0;
  reg [1:0] trit_0_7_3 = 2'h0;
  reg [1:0] trit_0_80_0 = 2'h0;
  reg [1:0] trit_0_81_0 = 2'h0;
  reg [1:0] trit_0_81_1 = 2'h0;
  reg [1:0] trit_0_82_0 = 2'h0;
  reg [1:0] trit_0_82_1 = 2'h0;
  reg [1:0] trit_0_82_2 = 2'h0;
  reg [1:0] trit_0_83_0 = 2'h0;
  reg [1:0] trit_0_83_1 = 2'h0;
  reg [1:0] trit_0_83_2 = 2'h0;
  reg [1:0] trit_0_83_3 = 2'h0;
  reg [1:0] trit_0_84_0 = 2'h0;
  reg [1:0] trit_0_85_0 = 2'h0;
  reg [1:0] trit_0_85_1 = 2'h0;
  reg [1:0] trit_0_86_0 = 2'h0;
  reg [1:0] trit_0_86_1 = 2'h0;
  reg [1:0] trit_0_86_2 = 2'h0;
  reg [1:0] trit_0_87_0 = 2'h0;
  reg [1:0] trit_0_87_1 = 2'h0;
  reg [1:0] trit_0_87_2 = 2'h0;
  reg [1:0] trit_0_87_3 = 2'h0;
  reg [1:0] trit_0_88_0 = 2'h0;
  reg [1:0] trit_0_89_0 = 2'h0;
  reg [1:0] trit_0_89_1 = 2'h0;
  reg [1:0] trit_0_8_0 = 2'h0;
  reg [1:0] trit_0_90_0 = 2'h0;
  reg [1:0] trit_0_90_1 = 2'h0;
  reg [1:0] trit_0_90_2 = 2'h0;
  reg [1:0] trit_0_91_0 = 2'h0;
  reg [1:0] trit_0_91_1 = 2'h0;
  reg [1:0] trit_0_91_2 = 2'h0;
  reg [1:0] trit_0_91_3 = 2'h0;
  reg [1:0] trit_0_92_0 = 2'h0;
  reg [1:0] trit_0_93_0 = 2'h0;
  reg [1:0] trit_0_93_1 = 2'h0;
  reg [1:0] trit_0_94_0 = 2'h0;
  reg [1:0] trit_0_94_1 = 2'h0;
  reg [1:0] trit_0_94_2 = 2'h0;
  reg [1:0] trit_0_95_0 = 2'h0;
  reg [1:0] trit_0_95_1 = 2'h0;
  reg [1:0] trit_0_95_2 = 2'h0;
  reg [1:0] trit_0_95_3 = 2'h0;
  reg [1:0] trit_0_96_0 = 2'h0;
  reg [1:0] trit_0_97_0 = 2'h0;
  reg [1:0] trit_0_97_1 = 2'h0;
  reg [1:0] trit_0_98_0 = 2'h0;
  reg [1:0] trit_0_98_1 = 2'h0;
  reg [1:0] trit_0_98_2 = 2'h0;
  reg [1:0] trit_0_99_0 = 2'h0;
  reg [1:0] trit_0_99_1 = 2'h0;
  reg [1:0] trit_0_99_2 = 2'h0;
  reg [1:0] trit_0_99_3 = 2'h0;
  reg [1:0] trit_0_9_0 = 2'h0;
  reg [1:0] trit_0_9_1 = 2'h0;
  reg [1:0] trit_1_0_0 = 2'h0;
  reg [1:0] trit_1_100_0 = 2'h0;
  reg [1:0] trit_1_101_0 = 2'h0;
  reg [1:0] trit_1_101_1 = 2'h0;
  reg [1:0] trit_1_102_0 = 2'h0;
  reg [1:0] trit_1_102_1 = 2'h0;
  reg [1:0] trit_1_102_2 = 2'h0;
  reg [1:0] trit_1_103_0 = 2'h0;
  reg [1:0] trit_1_103_1 = 2'h0;
  reg [1:0] trit_1_103_2 = 2'h0;
  reg [1:0] trit_1_103_3 = 2'h0;
  reg [1:0] trit_1_104_0 = 2'h0;
  reg [1:0] trit_1_105_0 = 2'h0;
  reg [1:0] trit_1_105_1 = 2'h0;
  reg [1:0] trit_1_106_0 = 2'h0;
  reg [1:0] trit_1_106_1 = 2'h0;
  reg [1:0] trit_1_106_2 = 2'h0;
  reg [1:0] trit_1_107_0 = 2'h0;
  reg [1:0] trit_1_107_1 = 2'h0;
  reg [1:0] trit_1_107_2 = 2'h0;
  reg [1:0] trit_1_107_3 = 2'h0;
  reg [1:0] trit_1_108_0 = 2'h0;
  reg [1:0] trit_1_109_0 = 2'h0;
  reg [1:0] trit_1_109_1 = 2'h0;
  reg [1:0] trit_1_10_0 = 2'h0;
  reg [1:0] trit_1_10_1 = 2'h0;
  reg [1:0] trit_1_10_2 = 2'h0;
  reg [1:0] trit_1_110_0 = 2'h0;
  reg [1:0] trit_1_110_1 = 2'h0;
  reg [1:0] trit_1_110_2 = 2'h0;
  reg [1:0] trit_1_111_0 = 2'h0;
  reg [1:0] trit_1_111_1 = 2'h0;
  reg [1:0] trit_1_111_2 = 2'h0;
  reg [1:0] trit_1_111_3 = 2'h0;
  reg [1:0] trit_1_112_0 = 2'h0;
  reg [1:0] trit_1_113_0 = 2'h0;
  reg [1:0] trit_1_113_1 = 2'h0;
  reg [1:0] trit_1_114_0 = 2'h0;
  reg [1:0] trit_1_114_1 = 2'h0;
  reg [1:0] trit_1_114_2 = 2'h0;
  reg [1:0] trit_1_115_0 = 2'h0;
  reg [1:0] trit_1_115_1 = 2'h0;
  reg [1:0] trit_1_115_2 = 2'h0;
  reg [1:0] trit_1_115_3 = 2'h0;
  reg [1:0] trit_1_116_0 = 2'h0;
  reg [1:0] trit_1_117_0 = 2'h0;
  reg [1:0] trit_1_117_1 = 2'h0;
  reg [1:0] trit_1_118_0 = 2'h0;
  reg [1:0] trit_1_118_1 = 2'h0;
  reg [1:0] trit_1_118_2 = 2'h0;
  reg [1:0] trit_1_119_0 = 2'h0;
  reg [1:0] trit_1_119_1 = 2'h0;
  reg [1:0] trit_1_119_2 = 2'h0;
  reg [1:0] trit_1_119_3 = 2'h0;
  reg [1:0] trit_1_11_0 = 2'h0;
  reg [1:0] trit_1_11_1 = 2'h0;
  reg [1:0] trit_1_11_2 = 2'h0;
  reg [1:0] trit_1_11_3 = 2'h0;
  reg [1:0] trit_1_120_0 = 2'h0;
  reg [1:0] trit_1_121_0 = 2'h0;
  reg [1:0] trit_1_121_1 = 2'h0;
  reg [1:0] trit_1_122_0 = 2'h0;
  reg [1:0] trit_1_122_1 = 2'h0;
  reg [1:0] trit_1_122_2 = 2'h0;
  reg [1:0] trit_1_123_0 = 2'h0;
  reg [1:0] trit_1_123_1 = 2'h0;
  reg [1:0] trit_1_123_2 = 2'h0;
  reg [1:0] trit_1_123_3 = 2'h0;
  reg [1:0] trit_1_124_0 = 2'h0;
  reg [1:0] trit_1_125_0 = 2'h0;
  reg [1:0] trit_1_125_1 = 2'h0;
  reg [1:0] trit_1_126_0 = 2'h0;
  reg [1:0] trit_1_126_1 = 2'h0;
  reg [1:0] trit_1_126_2 = 2'h0;
  reg [1:0] trit_1_127_0 = 2'h0;
  reg [1:0] trit_1_127_1 = 2'h0;
  reg [1:0] trit_1_127_2 = 2'h0;
  reg [1:0] trit_1_127_3 = 2'h0;
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
  reg [1:0] trit_1_16_0 = 2'h0;
  reg [1:0] trit_1_17_0 = 2'h0;
  reg [1:0] trit_1_17_1 = 2'h0;
  reg [1:0] trit_1_18_0 = 2'h0;
  reg [1:0] trit_1_18_1 = 2'h0;
  reg [1:0] trit_1_18_2 = 2'h0;
  reg [1:0] trit_1_19_0 = 2'h0;
  reg [1:0] trit_1_19_1 = 2'h0;
  reg [1:0] trit_1_19_2 = 2'h0;
  reg [1:0] trit_1_19_3 = 2'h0;
  reg [1:0] trit_1_1_0 = 2'h0;
  reg [1:0] trit_1_1_1 = 2'h0;
  reg [1:0] trit_1_20_0 = 2'h0;
  reg [1:0] trit_1_21_0 = 2'h0;
  reg [1:0] trit_1_21_1 = 2'h0;
  reg [1:0] trit_1_22_0 = 2'h0;
  reg [1:0] trit_1_22_1 = 2'h0;
  reg [1:0] trit_1_22_2 = 2'h0;
  reg [1:0] trit_1_23_0 = 2'h0;
  reg [1:0] trit_1_23_1 = 2'h0;
  reg [1:0] trit_1_23_2 = 2'h0;
  reg [1:0] trit_1_23_3 = 2'h0;
  reg [1:0] trit_1_24_0 = 2'h0;
  reg [1:0] trit_1_25_0 = 2'h0;
  reg [1:0] trit_1_25_1 = 2'h0;
  reg [1:0] trit_1_26_0 = 2'h0;
  reg [1:0] trit_1_26_1 = 2'h0;
  reg [1:0] trit_1_26_2 = 2'h0;
  reg [1:0] trit_1_27_0 = 2'h0;
  reg [1:0] trit_1_27_1 = 2'h0;
  reg [1:0] trit_1_27_2 = 2'h0;
  reg [1:0] trit_1_27_3 = 2'h0;
  reg [1:0] trit_1_28_0 = 2'h0;
  reg [1:0] trit_1_29_0 = 2'h0;
  reg [1:0] trit_1_29_1 = 2'h0;
  reg [1:0] trit_1_2_0 = 2'h0;
  reg [1:0] trit_1_2_1 = 2'h0;
  reg [1:0] trit_1_2_2 = 2'h0;
  reg [1:0] trit_1_30_0 = 2'h0;
  reg [1:0] trit_1_30_1 = 2'h0;
  reg [1:0] trit_1_30_2 = 2'h0;
  reg [1:0] trit_1_31_0 = 2'h0;
  reg [1:0] trit_1_31_1 = 2'h0;
  reg [1:0] trit_1_31_2 = 2'h0;
  reg [1:0] trit_1_31_3 = 2'h0;
  reg [1:0] trit_1_32_0 = 2'h0;
  reg [1:0] trit_1_33_0 = 2'h0;
  reg [1:0] trit_1_33_1 = 2'h0;
  reg [1:0] trit_1_34_0 = 2'h0;
  reg [1:0] trit_1_34_1 = 2'h0;
  reg [1:0] trit_1_34_2 = 2'h0;
  reg [1:0] trit_1_35_0 = 2'h0;
  reg [1:0] trit_1_35_1 = 2'h0;
  reg [1:0] trit_1_35_2 = 2'h0;
  reg [1:0] trit_1_35_3 = 2'h0;
  reg [1:0] trit_1_36_0 = 2'h0;
  reg [1:0] trit_1_37_0 = 2'h0;
  reg [1:0] trit_1_37_1 = 2'h0;
  reg [1:0] trit_1_38_0 = 2'h0;
  reg [1:0] trit_1_38_1 = 2'h0;
  reg [1:0] trit_1_38_2 = 2'h0;
  reg [1:0] trit_1_39_0 = 2'h0;
  reg [1:0] trit_1_39_1 = 2'h0;
  reg [1:0] trit_1_39_2 = 2'h0;
  reg [1:0] trit_1_39_3 = 2'h0;
  reg [1:0] trit_1_3_0 = 2'h0;
  reg [1:0] trit_1_3_1 = 2'h0;
  reg [1:0] trit_1_3_2 = 2'h0;
  reg [1:0] trit_1_3_3 = 2'h0;
  reg [1:0] trit_1_40_0 = 2'h0;
  reg [1:0] trit_1_41_0 = 2'h0;
  reg [1:0] trit_1_41_1 = 2'h0;
  reg [1:0] trit_1_42_0 = 2'h0;
  reg [1:0] trit_1_42_1 = 2'h0;
  reg [1:0] trit_1_42_2 = 2'h0;
  reg [1:0] trit_1_43_0 = 2'h0;
  reg [1:0] trit_1_43_1 = 2'h0;
  reg [1:0] trit_1_43_2 = 2'h0;
  reg [1:0] trit_1_43_3 = 2'h0;
  reg [1:0] trit_1_44_0 = 2'h0;
  reg [1:0] trit_1_45_0 = 2'h0;
  reg [1:0] trit_1_45_1 = 2'h0;
  reg [1:0] trit_1_46_0 = 2'h0;
  reg [1:0] trit_1_46_1 = 2'h0;
  reg [1:0] trit_1_46_2 = 2'h0;
  reg [1:0] trit_1_47_0 = 2'h0;
  reg [1:0] trit_1_47_1 = 2'h0;
  reg [1:0] trit_1_47_2 = 2'h0;
  reg [1:0] trit_1_47_3 = 2'h0;
  reg [1:0] trit_1_48_0 = 2'h0;
  reg [1:0] trit_1_49_0 = 2'h0;
  reg [1:0] trit_1_49_1 = 2'h0;
  reg [1:0] trit_1_4_0 = 2'h0;
  reg [1:0] trit_1_50_0 = 2'h0;
  reg [1:0] trit_1_50_1 = 2'h0;
  reg [1:0] trit_1_50_2 = 2'h0;
  reg [1:0] trit_1_51_0 = 2'h0;
  reg [1:0] trit_1_51_1 = 2'h0;
  reg [1:0] trit_1_51_2 = 2'h0;
  reg [1:0] trit_1_51_3 = 2'h0;
  reg [1:0] trit_1_52_0 = 2'h0;
  reg [1:0] trit_1_53_0 = 2'h0;
  reg [1:0] trit_1_53_1 = 2'h0;
  reg [1:0] trit_1_54_0 = 2'h0;
  reg [1:0] trit_1_54_1 = 2'h0;
  reg [1:0] trit_1_54_2 = 2'h0;
  reg [1:0] trit_1_55_0 = 2'h0;
  reg [1:0] trit_1_55_1 = 2'h0;
  reg [1:0] trit_1_55_2 = 2'h0;
  reg [1:0] trit_1_55_3 = 2'h0;
  reg [1:0] trit_1_56_0 = 2'h0;
  reg [1:0] trit_1_57_0 = 2'h0;
  reg [1:0] trit_1_57_1 = 2'h0;
  reg [1:0] trit_1_58_0 = 2'h0;
  reg [1:0] trit_1_58_1 = 2'h0;
  reg [1:0] trit_1_58_2 = 2'h0;
  reg [1:0] trit_1_59_0 = 2'h0;
  reg [1:0] trit_1_59_1 = 2'h0;
  reg [1:0] trit_1_59_2 = 2'h0;
  reg [1:0] trit_1_59_3 = 2'h0;
  reg [1:0] trit_1_5_0 = 2'h0;
  reg [1:0] trit_1_5_1 = 2'h0;
  reg [1:0] trit_1_60_0 = 2'h0;
  reg [1:0] trit_1_61_0 = 2'h0;
  reg [1:0] trit_1_61_1 = 2'h0;
  reg [1:0] trit_1_62_0 = 2'h0;
  reg [1:0] trit_1_62_1 = 2'h0;
  reg [1:0] trit_1_62_2 = 2'h0;
  reg [1:0] trit_1_63_0 = 2'h0;
  reg [1:0] trit_1_63_1 = 2'h0;
  reg [1:0] trit_1_63_2 = 2'h0;
  reg [1:0] trit_1_63_3 = 2'h0;
  reg [1:0] trit_1_64_0 = 2'h0;
  reg [1:0] trit_1_65_0 = 2'h0;
  reg [1:0] trit_1_65_1 = 2'h0;
  reg [1:0] trit_1_66_0 = 2'h0;
  reg [1:0] trit_1_66_1 = 2'h0;
  reg [1:0] trit_1_66_2 = 2'h0;
  reg [1:0] trit_1_67_0 = 2'h0;
  reg [1:0] trit_1_67_1 = 2'h0;
  reg [1:0] trit_1_67_2 = 2'h0;
  reg [1:0] trit_1_67_3 = 2'h0;
  reg [1:0] trit_1_68_0 = 2'h0;
  reg [1:0] trit_1_69_0 = 2'h0;
  reg [1:0] trit_1_69_1 = 2'h0;
  reg [1:0] trit_1_6_0 = 2'h0;
  reg [1:0] trit_1_6_1 = 2'h0;
  reg [1:0] trit_1_6_2 = 2'h0;
  reg [1:0] trit_1_70_0 = 2'h0;
  reg [1:0] trit_1_70_1 = 2'h0;
  reg [1:0] trit_1_70_2 = 2'h0;
  reg [1:0] trit_1_71_0 = 2'h0;
  reg [1:0] trit_1_71_1 = 2'h0;
  reg [1:0] trit_1_71_2 = 2'h0;
  reg [1:0] trit_1_71_3 = 2'h0;
  reg [1:0] trit_1_72_0 = 2'h0;
  reg [1:0] trit_1_73_0 = 2'h0;
  reg [1:0] trit_1_73_1 = 2'h0;
  reg [1:0] trit_1_74_0 = 2'h0;
  reg [1:0] trit_1_74_1 = 2'h0;
  reg [1:0] trit_1_74_2 = 2'h0;
  reg [1:0] trit_1_75_0 = 2'h0;
  reg [1:0] trit_1_75_1 = 2'h0;
  reg [1:0] trit_1_75_2 = 2'h0;
  reg [1:0] trit_1_75_3 = 2'h0;
  reg [1:0] trit_1_76_0 = 2'h0;
  reg [1:0] trit_1_77_0 = 2'h0;
  reg [1:0] trit_1_77_1 = 2'h0;
  reg [1:0] trit_1_78_0 = 2'h0;
  reg [1:0] trit_1_78_1 = 2'h0;
  reg [1:0] trit_1_78_2 = 2'h0;
  reg [1:0] trit_1_79_0 = 2'h0;
  reg [1:0] trit_1_79_1 = 2'h0;
  reg [1:0] trit_1_79_2 = 2'h0;
  reg [1:0] trit_1_79_3 = 2'h0;
  reg [1:0] trit_1_7_0 = 2'h0;
  reg [1:0] trit_1_7_1 = 2'h0;
  reg [1:0] trit_1_7_2 = 2'h0;
  reg [1:0] trit_1_7_3 = 2'h0;
  reg [1:0] trit_1_80_0 = 2'h0;
  reg [1:0] trit_1_81_0 = 2'h0;
  reg [1:0] trit_1_81_1 = 2'h0;
  reg [1:0] trit_1_82_0 = 2'h0;
  reg [1:0] trit_1_82_1 = 2'h0;
  reg [1:0] trit_1_82_2 = 2'h0;
  reg [1:0] trit_1_83_0 = 2'h0;
  reg [1:0] trit_1_83_1 = 2'h0;
  reg [1:0] trit_1_83_2 = 2'h0;
  reg [1:0] trit_1_83_3 = 2'h0;
  reg [1:0] trit_1_84_0 = 2'h0;
  reg [1:0] trit_1_85_0 = 2'h0;
  reg [1:0] trit_1_85_1 = 2'h0;
  reg [1:0] trit_1_86_0 = 2'h0;
  reg [1:0] trit_1_86_1 = 2'h0;
  reg [1:0] trit_1_86_2 = 2'h0;
  reg [1:0] trit_1_87_0 = 2'h0;
  reg [1:0] trit_1_87_1 = 2'h0;
  reg [1:0] trit_1_87_2 = 2'h0;
  reg [1:0] trit_1_87_3 = 2'h0;
  reg [1:0] trit_1_88_0 = 2'h0;
  reg [1:0] trit_1_89_0 = 2'h0;
  reg [1:0] trit_1_89_1 = 2'h0;
  reg [1:0] trit_1_8_0 = 2'h0;
  reg [1:0] trit_1_90_0 = 2'h0;
  reg [1:0] trit_1_90_1 = 2'h0;
  reg [1:0] trit_1_90_2 = 2'h0;
  reg [1:0] trit_1_91_0 = 2'h0;
  reg [1:0] trit_1_91_1 = 2'h0;
  reg [1:0] trit_1_91_2 = 2'h0;
  reg [1:0] trit_1_91_3 = 2'h0;
  reg [1:0] trit_1_92_0 = 2'h0;
  reg [1:0] trit_1_93_0 = 2'h0;
  reg [1:0] trit_1_93_1 = 2'h0;
  reg [1:0] trit_1_94_0 = 2'h0;
  reg [1:0] trit_1_94_1 = 2'h0;
  reg [1:0] trit_1_94_2 = 2'h0;
  reg [1:0] trit_1_95_0 = 2'h0;
  reg [1:0] trit_1_95_1 = 2'h0;
  reg [1:0] trit_1_95_2 = 2'h0;
  reg [1:0] trit_1_95_3 = 2'h0;
  reg [1:0] trit_1_96_0 = 2'h0;
  reg [1:0] trit_1_97_0 = 2'h0;
  reg [1:0] trit_1_97_1 = 2'h0;
  reg [1:0] trit_1_98_0 = 2'h0;
  reg [1:0] trit_1_98_1 = 2'h0;
  reg [1:0] trit_1_98_2 = 2'h0;
  reg [1:0] trit_1_99_0 = 2'h0;
  reg [1:0] trit_1_99_1 = 2'h0;
  reg [1:0] trit_1_99_2 = 2'h0;
  reg [1:0] trit_1_99_3 = 2'h0;
  reg [1:0] trit_1_9_0 = 2'h0;
  reg [1:0] trit_1_9_1 = 2'h0;
  assign _000_ = $signed(mac_0_3_o) + $signed(mac_0_7_o);
  assign _034_ = $signed(mac_0_11_o) + $signed(mac_0_15_o);
  assign _045_ = $signed(mac_0_19_o) + $signed(mac_0_23_o);
  assign _054_ = $signed(mac_0_27_o) + $signed(mac_0_31_o);
  assign _065_ = $signed(mac_0_35_o) + $signed(mac_0_39_o);
  assign _076_ = $signed(mac_0_43_o) + $signed(mac_0_47_o);
  assign _086_ = $signed(mac_0_51_o) + $signed(mac_0_55_o);
  assign _092_ = $signed(mac_0_59_o) + $signed(mac_0_63_o);
  assign _099_ = $signed(mac_0_67_o) + $signed(mac_0_71_o);
  assign _001_ = $signed(mac_0_75_o) + $signed(mac_0_79_o);
  assign _008_ = $signed(mac_0_83_o) + $signed(mac_0_87_o);
  assign _019_ = $signed(mac_0_91_o) + $signed(mac_0_95_o);
  assign _027_ = $signed(mac_0_99_o) + $signed(mac_0_103_o);
  assign _028_ = $signed(mac_0_107_o) + $signed(mac_0_111_o);
  assign _029_ = $signed(mac_0_115_o) + $signed(mac_0_119_o);
  assign _030_ = $signed(mac_0_123_o) + $signed(mac_0_127_o);
  assign _031_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _032_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  assign _033_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  assign _035_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  assign _036_ = $signed(dot_0_0_8) + $signed(dot_0_0_9);
  assign _037_ = $signed(dot_0_0_10) + $signed(dot_0_0_11);
  assign _038_ = $signed(dot_0_0_12) + $signed(dot_0_0_13);
  assign _039_ = $signed(dot_0_0_14) + $signed(dot_0_0_15);
  assign _040_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  assign _041_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  assign _042_ = $signed(dot_0_1_4) + $signed(dot_0_1_5);
  assign _043_ = $signed(dot_0_1_6) + $signed(dot_0_1_7);
  assign _044_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  assign _046_ = $signed(dot_0_2_2) + $signed(dot_0_2_3);
  assign _047_ = $signed(dot_0_3_0) + $signed(dot_0_3_1);
  assign _048_ = sum_first ? 15'h0000 : group_sum_0;
  assign _049_ = $signed(_048_) + $signed(dot_0_4_0);
  assign _050_ = $signed(mac_1_3_o) + $signed(mac_1_7_o);
  assign _051_ = $signed(mac_1_11_o) + $signed(mac_1_15_o);
  assign _052_ = $signed(mac_1_19_o) + $signed(mac_1_23_o);
  assign _053_ = $signed(mac_1_27_o) + $signed(mac_1_31_o);
  assign _055_ = $signed(mac_1_35_o) + $signed(mac_1_39_o);
  assign _056_ = $signed(mac_1_43_o) + $signed(mac_1_47_o);
  assign _057_ = $signed(mac_1_51_o) + $signed(mac_1_55_o);
  assign _058_ = $signed(mac_1_59_o) + $signed(mac_1_63_o);
  assign _059_ = $signed(mac_1_67_o) + $signed(mac_1_71_o);
  assign _060_ = $signed(mac_1_75_o) + $signed(mac_1_79_o);
  assign _061_ = $signed(mac_1_83_o) + $signed(mac_1_87_o);
  assign _062_ = $signed(mac_1_91_o) + $signed(mac_1_95_o);
  assign _063_ = $signed(mac_1_99_o) + $signed(mac_1_103_o);
  assign _064_ = $signed(mac_1_107_o) + $signed(mac_1_111_o);
  assign _066_ = $signed(mac_1_115_o) + $signed(mac_1_119_o);
  assign _067_ = $signed(mac_1_123_o) + $signed(mac_1_127_o);
  assign _068_ = $signed(dot_1_0_0) + $signed(dot_1_0_1);
  assign _069_ = $signed(dot_1_0_2) + $signed(dot_1_0_3);
  assign _070_ = $signed(dot_1_0_4) + $signed(dot_1_0_5);
  assign _071_ = $signed(dot_1_0_6) + $signed(dot_1_0_7);
  assign _072_ = $signed(dot_1_0_8) + $signed(dot_1_0_9);
  assign _073_ = $signed(dot_1_0_10) + $signed(dot_1_0_11);
  assign _074_ = $signed(dot_1_0_12) + $signed(dot_1_0_13);
  assign _075_ = $signed(dot_1_0_14) + $signed(dot_1_0_15);
  assign _077_ = $signed(dot_1_1_0) + $signed(dot_1_1_1);
  assign _078_ = $signed(dot_1_1_2) + $signed(dot_1_1_3);
  assign _079_ = $signed(dot_1_1_4) + $signed(dot_1_1_5);
  assign _080_ = $signed(dot_1_1_6) + $signed(dot_1_1_7);
  assign _081_ = $signed(dot_1_2_0) + $signed(dot_1_2_1);
  assign _082_ = $signed(dot_1_2_2) + $signed(dot_1_2_3);
  assign _083_ = $signed(dot_1_3_0) + $signed(dot_1_3_1);
  assign _084_ = sum_first ? 15'h0000 : group_sum_1;
  assign _085_ = $signed(_084_) + $signed(dot_1_4_0);
  assign _087_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[14], multiplicand_0 };
  assign _088_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _089_ = $signed(_087_) + $signed(_088_);
  assign _090_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[14], multiplicand_0, 2'h0 };
  assign _091_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _093_ = $signed(_090_) + $signed(_091_);
  assign _094_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[14], multiplicand_0[14], multiplicand_0[14], multiplicand_0, 4'h0 };
  assign _095_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[14], multiplicand_0[14], multiplicand_0, 5'h00 };
  assign _096_ = $signed(_094_) + $signed(_095_);
  assign _097_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[14], multiplicand_0, 6'h00 };
  assign _098_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _100_ = $signed(_097_) + $signed(_098_);
  assign _101_ = { mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0], mantissa_1[0] } & { multiplicand_1[14], multiplicand_1 };
  assign _102_ = { mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1], mantissa_1[1] } & { multiplicand_1, 1'h0 };
  assign _103_ = $signed(_101_) + $signed(_102_);
  assign _104_ = { mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2], mantissa_1[2] } & { multiplicand_1[14], multiplicand_1, 2'h0 };
  assign _105_ = { mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3], mantissa_1[3] } & { multiplicand_1, 3'h0 };
  assign _002_ = $signed(_104_) + $signed(_105_);
  assign _003_ = { mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4], mantissa_1[4] } & { multiplicand_1[14], multiplicand_1[14], multiplicand_1[14], multiplicand_1, 4'h0 };
  assign _004_ = { mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5], mantissa_1[5] } & { multiplicand_1[14], multiplicand_1[14], multiplicand_1, 5'h00 };
  assign _005_ = $signed(_003_) + $signed(_004_);
  assign _006_ = { mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6], mantissa_1[6] } & { multiplicand_1[14], multiplicand_1, 6'h00 };
  assign _007_ = { mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7], mantissa_1[7] } & { multiplicand_1, 7'h00 };
  assign _009_ = $signed(_006_) + $signed(_007_);
  assign _010_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _011_ = $signed(scaled_0_2) + $signed(scaled_0_3);
  assign _012_ = $signed(scaled_0_4) + $signed(scaled_0_5);
  assign _013_ = $signed(scaled_0_6) + $signed(scaled_0_7);
  assign _014_ = $signed(scaled_1_0) + $signed(scaled_1_1);
  assign _015_ = $signed(scaled_1_2) + $signed(scaled_1_3);
  assign _016_ = $signed(scaled_2_0) + $signed(scaled_2_1);
  assign _017_ = add_first ? constant : result;
  assign _018_ = $signed(_017_) + $signed(scaled_3_0);
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
    trit_0_16_0 <= trits[33:32];
  always @(posedge clk)
    trit_0_17_0 <= trits[35:34];
  always @(posedge clk)
    trit_0_17_1 <= trit_0_17_0;
  always @(posedge clk)
    trit_0_18_0 <= trits[37:36];
  always @(posedge clk)
    trit_0_18_1 <= trit_0_18_0;
  always @(posedge clk)
    trit_0_18_2 <= trit_0_18_1;
  always @(posedge clk)
    trit_0_19_0 <= trits[39:38];
  always @(posedge clk)
    trit_0_19_1 <= trit_0_19_0;
  always @(posedge clk)
    trit_0_19_2 <= trit_0_19_1;
  always @(posedge clk)
    trit_0_19_3 <= trit_0_19_2;
  always @(posedge clk)
    trit_0_20_0 <= trits[41:40];
  always @(posedge clk)
    trit_0_21_0 <= trits[43:42];
  always @(posedge clk)
    trit_0_21_1 <= trit_0_21_0;
  always @(posedge clk)
    trit_0_22_0 <= trits[45:44];
  always @(posedge clk)
    trit_0_22_1 <= trit_0_22_0;
  always @(posedge clk)
    trit_0_22_2 <= trit_0_22_1;
  always @(posedge clk)
    trit_0_23_0 <= trits[47:46];
  always @(posedge clk)
    trit_0_23_1 <= trit_0_23_0;
  always @(posedge clk)
    trit_0_23_2 <= trit_0_23_1;
  always @(posedge clk)
    trit_0_23_3 <= trit_0_23_2;
  always @(posedge clk)
    trit_0_24_0 <= trits[49:48];
  always @(posedge clk)
    trit_0_25_0 <= trits[51:50];
  always @(posedge clk)
    trit_0_25_1 <= trit_0_25_0;
  always @(posedge clk)
    trit_0_26_0 <= trits[53:52];
  always @(posedge clk)
    trit_0_26_1 <= trit_0_26_0;
  always @(posedge clk)
    trit_0_26_2 <= trit_0_26_1;
  always @(posedge clk)
    trit_0_27_0 <= trits[55:54];
  always @(posedge clk)
    trit_0_27_1 <= trit_0_27_0;
  always @(posedge clk)
    trit_0_27_2 <= trit_0_27_1;
  always @(posedge clk)
    trit_0_27_3 <= trit_0_27_2;
  always @(posedge clk)
    trit_0_28_0 <= trits[57:56];
  always @(posedge clk)
    trit_0_29_0 <= trits[59:58];
  always @(posedge clk)
    trit_0_29_1 <= trit_0_29_0;
  always @(posedge clk)
    trit_0_30_0 <= trits[61:60];
  always @(posedge clk)
    trit_0_30_1 <= trit_0_30_0;
  always @(posedge clk)
    trit_0_30_2 <= trit_0_30_1;
  always @(posedge clk)
    trit_0_31_0 <= trits[63:62];
  always @(posedge clk)
    trit_0_31_1 <= trit_0_31_0;
  always @(posedge clk)
    trit_0_31_2 <= trit_0_31_1;
  always @(posedge clk)
    trit_0_31_3 <= trit_0_31_2;
  always @(posedge clk)
    trit_0_32_0 <= trits[65:64];
  always @(posedge clk)
    trit_0_33_0 <= trits[67:66];
  always @(posedge clk)
    trit_0_33_1 <= trit_0_33_0;
  always @(posedge clk)
    trit_0_34_0 <= trits[69:68];
  always @(posedge clk)
    trit_0_34_1 <= trit_0_34_0;
  always @(posedge clk)
    trit_0_34_2 <= trit_0_34_1;
  always @(posedge clk)
    trit_0_35_0 <= trits[71:70];
  always @(posedge clk)
    trit_0_35_1 <= trit_0_35_0;
  always @(posedge clk)
    trit_0_35_2 <= trit_0_35_1;
  always @(posedge clk)
    trit_0_35_3 <= trit_0_35_2;
  always @(posedge clk)
    trit_0_36_0 <= trits[73:72];
  always @(posedge clk)
    trit_0_37_0 <= trits[75:74];
  always @(posedge clk)
    trit_0_37_1 <= trit_0_37_0;
  always @(posedge clk)
    trit_0_38_0 <= trits[77:76];
  always @(posedge clk)
    trit_0_38_1 <= trit_0_38_0;
  always @(posedge clk)
    trit_0_38_2 <= trit_0_38_1;
  always @(posedge clk)
    trit_0_39_0 <= trits[79:78];
  always @(posedge clk)
    trit_0_39_1 <= trit_0_39_0;
  always @(posedge clk)
    trit_0_39_2 <= trit_0_39_1;
  always @(posedge clk)
    trit_0_39_3 <= trit_0_39_2;
  always @(posedge clk)
    trit_0_40_0 <= trits[81:80];
  always @(posedge clk)
    trit_0_41_0 <= trits[83:82];
  always @(posedge clk)
    trit_0_41_1 <= trit_0_41_0;
  always @(posedge clk)
    trit_0_42_0 <= trits[85:84];
  always @(posedge clk)
    trit_0_42_1 <= trit_0_42_0;
  always @(posedge clk)
    trit_0_42_2 <= trit_0_42_1;
  always @(posedge clk)
    trit_0_43_0 <= trits[87:86];
  always @(posedge clk)
    trit_0_43_1 <= trit_0_43_0;
  always @(posedge clk)
    trit_0_43_2 <= trit_0_43_1;
  always @(posedge clk)
    trit_0_43_3 <= trit_0_43_2;
  always @(posedge clk)
    trit_0_44_0 <= trits[89:88];
  always @(posedge clk)
    trit_0_45_0 <= trits[91:90];
  always @(posedge clk)
    trit_0_45_1 <= trit_0_45_0;
  always @(posedge clk)
    trit_0_46_0 <= trits[93:92];
  always @(posedge clk)
    trit_0_46_1 <= trit_0_46_0;
  always @(posedge clk)
    trit_0_46_2 <= trit_0_46_1;
  always @(posedge clk)
    trit_0_47_0 <= trits[95:94];
  always @(posedge clk)
    trit_0_47_1 <= trit_0_47_0;
  always @(posedge clk)
    trit_0_47_2 <= trit_0_47_1;
  always @(posedge clk)
    trit_0_47_3 <= trit_0_47_2;
  always @(posedge clk)
    trit_0_48_0 <= trits[97:96];
  always @(posedge clk)
    trit_0_49_0 <= trits[99:98];
  always @(posedge clk)
    trit_0_49_1 <= trit_0_49_0;
  always @(posedge clk)
    trit_0_50_0 <= trits[101:100];
  always @(posedge clk)
    trit_0_50_1 <= trit_0_50_0;
  always @(posedge clk)
    trit_0_50_2 <= trit_0_50_1;
  always @(posedge clk)
    trit_0_51_0 <= trits[103:102];
  always @(posedge clk)
    trit_0_51_1 <= trit_0_51_0;
  always @(posedge clk)
    trit_0_51_2 <= trit_0_51_1;
  always @(posedge clk)
    trit_0_51_3 <= trit_0_51_2;
  always @(posedge clk)
    trit_0_52_0 <= trits[105:104];
  always @(posedge clk)
    trit_0_53_0 <= trits[107:106];
  always @(posedge clk)
    trit_0_53_1 <= trit_0_53_0;
  always @(posedge clk)
    trit_0_54_0 <= trits[109:108];
  always @(posedge clk)
    trit_0_54_1 <= trit_0_54_0;
  always @(posedge clk)
    trit_0_54_2 <= trit_0_54_1;
  always @(posedge clk)
    trit_0_55_0 <= trits[111:110];
  always @(posedge clk)
    trit_0_55_1 <= trit_0_55_0;
  always @(posedge clk)
    trit_0_55_2 <= trit_0_55_1;
  always @(posedge clk)
    trit_0_55_3 <= trit_0_55_2;
  always @(posedge clk)
    trit_0_56_0 <= trits[113:112];
  always @(posedge clk)
    trit_0_57_0 <= trits[115:114];
  always @(posedge clk)
    trit_0_57_1 <= trit_0_57_0;
  always @(posedge clk)
    trit_0_58_0 <= trits[117:116];
  always @(posedge clk)
    trit_0_58_1 <= trit_0_58_0;
  always @(posedge clk)
    trit_0_58_2 <= trit_0_58_1;
  always @(posedge clk)
    trit_0_59_0 <= trits[119:118];
  always @(posedge clk)
    trit_0_59_1 <= trit_0_59_0;
  always @(posedge clk)
    trit_0_59_2 <= trit_0_59_1;
  always @(posedge clk)
    trit_0_59_3 <= trit_0_59_2;
  always @(posedge clk)
    trit_0_60_0 <= trits[121:120];
  always @(posedge clk)
    trit_0_61_0 <= trits[123:122];
  always @(posedge clk)
    trit_0_61_1 <= trit_0_61_0;
  always @(posedge clk)
    trit_0_62_0 <= trits[125:124];
  always @(posedge clk)
    trit_0_62_1 <= trit_0_62_0;
  always @(posedge clk)
    trit_0_62_2 <= trit_0_62_1;
  always @(posedge clk)
    trit_0_63_0 <= trits[127:126];
  always @(posedge clk)
    trit_0_63_1 <= trit_0_63_0;
  always @(posedge clk)
    trit_0_63_2 <= trit_0_63_1;
  always @(posedge clk)
    trit_0_63_3 <= trit_0_63_2;
  always @(posedge clk)
    trit_0_64_0 <= trits[129:128];
  always @(posedge clk)
    trit_0_65_0 <= trits[131:130];
  always @(posedge clk)
    trit_0_65_1 <= trit_0_65_0;
  always @(posedge clk)
    trit_0_66_0 <= trits[133:132];
  always @(posedge clk)
    trit_0_66_1 <= trit_0_66_0;
  always @(posedge clk)
    trit_0_66_2 <= trit_0_66_1;
  always @(posedge clk)
    trit_0_67_0 <= trits[135:134];
  always @(posedge clk)
    trit_0_67_1 <= trit_0_67_0;
  always @(posedge clk)
    trit_0_67_2 <= trit_0_67_1;
  always @(posedge clk)
    trit_0_67_3 <= trit_0_67_2;
  always @(posedge clk)
    trit_0_68_0 <= trits[137:136];
  always @(posedge clk)
    trit_0_69_0 <= trits[139:138];
  always @(posedge clk)
    trit_0_69_1 <= trit_0_69_0;
  always @(posedge clk)
    trit_0_70_0 <= trits[141:140];
  always @(posedge clk)
    trit_0_70_1 <= trit_0_70_0;
  always @(posedge clk)
    trit_0_70_2 <= trit_0_70_1;
  always @(posedge clk)
    trit_0_71_0 <= trits[143:142];
  always @(posedge clk)
    trit_0_71_1 <= trit_0_71_0;
  always @(posedge clk)
    trit_0_71_2 <= trit_0_71_1;
  always @(posedge clk)
    trit_0_71_3 <= trit_0_71_2;
  always @(posedge clk)
    trit_0_72_0 <= trits[145:144];
  always @(posedge clk)
    trit_0_73_0 <= trits[147:146];
  always @(posedge clk)
    trit_0_73_1 <= trit_0_73_0;
  always @(posedge clk)
    trit_0_74_0 <= trits[149:148];
  always @(posedge clk)
    trit_0_74_1 <= trit_0_74_0;
  always @(posedge clk)
    trit_0_74_2 <= trit_0_74_1;
  always @(posedge clk)
    trit_0_75_0 <= trits[151:150];
  always @(posedge clk)
    trit_0_75_1 <= trit_0_75_0;
  always @(posedge clk)
    trit_0_75_2 <= trit_0_75_1;
  always @(posedge clk)
    trit_0_75_3 <= trit_0_75_2;
  always @(posedge clk)
    trit_0_76_0 <= trits[153:152];
  always @(posedge clk)
    trit_0_77_0 <= trits[155:154];
  always @(posedge clk)
    trit_0_77_1 <= trit_0_77_0;
  always @(posedge clk)
    trit_0_78_0 <= trits[157:156];
  always @(posedge clk)
    trit_0_78_1 <= trit_0_78_0;
  always @(posedge clk)
    trit_0_78_2 <= trit_0_78_1;
  always @(posedge clk)
    trit_0_79_0 <= trits[159:158];
  always @(posedge clk)
    trit_0_79_1 <= trit_0_79_0;
  always @(posedge clk)
    trit_0_79_2 <= trit_0_79_1;
  always @(posedge clk)
    trit_0_79_3 <= trit_0_79_2;
  always @(posedge clk)
    trit_0_80_0 <= trits[161:160];
  always @(posedge clk)
    trit_0_81_0 <= trits[163:162];
  always @(posedge clk)
    trit_0_81_1 <= trit_0_81_0;
  always @(posedge clk)
    trit_0_82_0 <= trits[165:164];
  always @(posedge clk)
    trit_0_82_1 <= trit_0_82_0;
  always @(posedge clk)
    trit_0_82_2 <= trit_0_82_1;
  always @(posedge clk)
    trit_0_83_0 <= trits[167:166];
  always @(posedge clk)
    trit_0_83_1 <= trit_0_83_0;
  always @(posedge clk)
    trit_0_83_2 <= trit_0_83_1;
  always @(posedge clk)
    trit_0_83_3 <= trit_0_83_2;
  always @(posedge clk)
    trit_0_84_0 <= trits[169:168];
  always @(posedge clk)
    trit_0_85_0 <= trits[171:170];
  always @(posedge clk)
    trit_0_85_1 <= trit_0_85_0;
  always @(posedge clk)
    trit_0_86_0 <= trits[173:172];
  always @(posedge clk)
    trit_0_86_1 <= trit_0_86_0;
  always @(posedge clk)
    trit_0_86_2 <= trit_0_86_1;
  always @(posedge clk)
    trit_0_87_0 <= trits[175:174];
  always @(posedge clk)
    trit_0_87_1 <= trit_0_87_0;
  always @(posedge clk)
    trit_0_87_2 <= trit_0_87_1;
  always @(posedge clk)
    trit_0_87_3 <= trit_0_87_2;
  always @(posedge clk)
    trit_0_88_0 <= trits[177:176];
  always @(posedge clk)
    trit_0_89_0 <= trits[179:178];
  always @(posedge clk)
    trit_0_89_1 <= trit_0_89_0;
  always @(posedge clk)
    trit_0_90_0 <= trits[181:180];
  always @(posedge clk)
    trit_0_90_1 <= trit_0_90_0;
  always @(posedge clk)
    trit_0_90_2 <= trit_0_90_1;
  always @(posedge clk)
    trit_0_91_0 <= trits[183:182];
  always @(posedge clk)
    trit_0_91_1 <= trit_0_91_0;
  always @(posedge clk)
    trit_0_91_2 <= trit_0_91_1;
  always @(posedge clk)
    trit_0_91_3 <= trit_0_91_2;
  always @(posedge clk)
    trit_0_92_0 <= trits[185:184];
  always @(posedge clk)
    trit_0_93_0 <= trits[187:186];
  always @(posedge clk)
    trit_0_93_1 <= trit_0_93_0;
  always @(posedge clk)
    trit_0_94_0 <= trits[189:188];
  always @(posedge clk)
    trit_0_94_1 <= trit_0_94_0;
  always @(posedge clk)
    trit_0_94_2 <= trit_0_94_1;
  always @(posedge clk)
    trit_0_95_0 <= trits[191:190];
  always @(posedge clk)
    trit_0_95_1 <= trit_0_95_0;
  always @(posedge clk)
    trit_0_95_2 <= trit_0_95_1;
  always @(posedge clk)
    trit_0_95_3 <= trit_0_95_2;
  always @(posedge clk)
    trit_0_96_0 <= trits[193:192];
  always @(posedge clk)
    trit_0_97_0 <= trits[195:194];
  always @(posedge clk)
    trit_0_97_1 <= trit_0_97_0;
  always @(posedge clk)
    trit_0_98_0 <= trits[197:196];
  always @(posedge clk)
    trit_0_98_1 <= trit_0_98_0;
  always @(posedge clk)
    trit_0_98_2 <= trit_0_98_1;
  always @(posedge clk)
    trit_0_99_0 <= trits[199:198];
  always @(posedge clk)
    trit_0_99_1 <= trit_0_99_0;
  always @(posedge clk)
    trit_0_99_2 <= trit_0_99_1;
  always @(posedge clk)
    trit_0_99_3 <= trit_0_99_2;
  always @(posedge clk)
    trit_0_100_0 <= trits[201:200];
  always @(posedge clk)
    trit_0_101_0 <= trits[203:202];
  always @(posedge clk)
    trit_0_101_1 <= trit_0_101_0;
  always @(posedge clk)
    trit_0_102_0 <= trits[205:204];
  always @(posedge clk)
    trit_0_102_1 <= trit_0_102_0;
  always @(posedge clk)
    trit_0_102_2 <= trit_0_102_1;
  always @(posedge clk)
    trit_0_103_0 <= trits[207:206];
  always @(posedge clk)
    trit_0_103_1 <= trit_0_103_0;
  always @(posedge clk)
    trit_0_103_2 <= trit_0_103_1;
  always @(posedge clk)
    trit_0_103_3 <= trit_0_103_2;
  always @(posedge clk)
    trit_0_104_0 <= trits[209:208];
  always @(posedge clk)
    trit_0_105_0 <= trits[211:210];
  always @(posedge clk)
    trit_0_105_1 <= trit_0_105_0;
  always @(posedge clk)
    trit_0_106_0 <= trits[213:212];
  always @(posedge clk)
    trit_0_106_1 <= trit_0_106_0;
  always @(posedge clk)
    trit_0_106_2 <= trit_0_106_1;
  always @(posedge clk)
    trit_0_107_0 <= trits[215:214];
  always @(posedge clk)
    trit_0_107_1 <= trit_0_107_0;
  always @(posedge clk)
    trit_0_107_2 <= trit_0_107_1;
  always @(posedge clk)
    trit_0_107_3 <= trit_0_107_2;
  always @(posedge clk)
    trit_0_108_0 <= trits[217:216];
  always @(posedge clk)
    trit_0_109_0 <= trits[219:218];
  always @(posedge clk)
    trit_0_109_1 <= trit_0_109_0;
  always @(posedge clk)
    trit_0_110_0 <= trits[221:220];
  always @(posedge clk)
    trit_0_110_1 <= trit_0_110_0;
  always @(posedge clk)
    trit_0_110_2 <= trit_0_110_1;
  always @(posedge clk)
    trit_0_111_0 <= trits[223:222];
  always @(posedge clk)
    trit_0_111_1 <= trit_0_111_0;
  always @(posedge clk)
    trit_0_111_2 <= trit_0_111_1;
  always @(posedge clk)
    trit_0_111_3 <= trit_0_111_2;
  always @(posedge clk)
    trit_0_112_0 <= trits[225:224];
  always @(posedge clk)
    trit_0_113_0 <= trits[227:226];
  always @(posedge clk)
    trit_0_113_1 <= trit_0_113_0;
  always @(posedge clk)
    trit_0_114_0 <= trits[229:228];
  always @(posedge clk)
    trit_0_114_1 <= trit_0_114_0;
  always @(posedge clk)
    trit_0_114_2 <= trit_0_114_1;
  always @(posedge clk)
    trit_0_115_0 <= trits[231:230];
  always @(posedge clk)
    trit_0_115_1 <= trit_0_115_0;
  always @(posedge clk)
    trit_0_115_2 <= trit_0_115_1;
  always @(posedge clk)
    trit_0_115_3 <= trit_0_115_2;
  always @(posedge clk)
    trit_0_116_0 <= trits[233:232];
  always @(posedge clk)
    trit_0_117_0 <= trits[235:234];
  always @(posedge clk)
    trit_0_117_1 <= trit_0_117_0;
  always @(posedge clk)
    trit_0_118_0 <= trits[237:236];
  always @(posedge clk)
    trit_0_118_1 <= trit_0_118_0;
  always @(posedge clk)
    trit_0_118_2 <= trit_0_118_1;
  always @(posedge clk)
    trit_0_119_0 <= trits[239:238];
  always @(posedge clk)
    trit_0_119_1 <= trit_0_119_0;
  always @(posedge clk)
    trit_0_119_2 <= trit_0_119_1;
  always @(posedge clk)
    trit_0_119_3 <= trit_0_119_2;
  always @(posedge clk)
    trit_0_120_0 <= trits[241:240];
  always @(posedge clk)
    trit_0_121_0 <= trits[243:242];
  always @(posedge clk)
    trit_0_121_1 <= trit_0_121_0;
  always @(posedge clk)
    trit_0_122_0 <= trits[245:244];
  always @(posedge clk)
    trit_0_122_1 <= trit_0_122_0;
  always @(posedge clk)
    trit_0_122_2 <= trit_0_122_1;
  always @(posedge clk)
    trit_0_123_0 <= trits[247:246];
  always @(posedge clk)
    trit_0_123_1 <= trit_0_123_0;
  always @(posedge clk)
    trit_0_123_2 <= trit_0_123_1;
  always @(posedge clk)
    trit_0_123_3 <= trit_0_123_2;
  always @(posedge clk)
    trit_0_124_0 <= trits[249:248];
  always @(posedge clk)
    trit_0_125_0 <= trits[251:250];
  always @(posedge clk)
    trit_0_125_1 <= trit_0_125_0;
  always @(posedge clk)
    trit_0_126_0 <= trits[253:252];
  always @(posedge clk)
    trit_0_126_1 <= trit_0_126_0;
  always @(posedge clk)
    trit_0_126_2 <= trit_0_126_1;
  always @(posedge clk)
    trit_0_127_0 <= trits[255:254];
  always @(posedge clk)
    trit_0_127_1 <= trit_0_127_0;
  always @(posedge clk)
    trit_0_127_2 <= trit_0_127_1;
  always @(posedge clk)
    trit_0_127_3 <= trit_0_127_2;
  always @(posedge clk)
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    dot_0_0_1 <= _034_;
  always @(posedge clk)
    dot_0_0_2 <= _045_;
  always @(posedge clk)
    dot_0_0_3 <= _054_;
  always @(posedge clk)
    dot_0_0_4 <= _065_;
  always @(posedge clk)
    dot_0_0_5 <= _076_;
  always @(posedge clk)
    dot_0_0_6 <= _086_;
  always @(posedge clk)
    dot_0_0_7 <= _092_;
  always @(posedge clk)
    dot_0_0_8 <= _099_;
  always @(posedge clk)
    dot_0_0_9 <= _001_;
  always @(posedge clk)
    dot_0_0_10 <= _008_;
  always @(posedge clk)
    dot_0_0_11 <= _019_;
  always @(posedge clk)
    dot_0_0_12 <= _027_;
  always @(posedge clk)
    dot_0_0_13 <= _028_;
  always @(posedge clk)
    dot_0_0_14 <= _029_;
  always @(posedge clk)
    dot_0_0_15 <= _030_;
  always @(posedge clk)
    dot_0_1_0 <= _031_;
  always @(posedge clk)
    dot_0_1_1 <= _032_;
  always @(posedge clk)
    dot_0_1_2 <= _033_;
  always @(posedge clk)
    dot_0_1_3 <= _035_;
  always @(posedge clk)
    dot_0_1_4 <= _036_;
  always @(posedge clk)
    dot_0_1_5 <= _037_;
  always @(posedge clk)
    dot_0_1_6 <= _038_;
  always @(posedge clk)
    dot_0_1_7 <= _039_;
  always @(posedge clk)
    dot_0_2_0 <= _040_;
  always @(posedge clk)
    dot_0_2_1 <= _041_;
  always @(posedge clk)
    dot_0_2_2 <= _042_;
  always @(posedge clk)
    dot_0_2_3 <= _043_;
  always @(posedge clk)
    dot_0_3_0 <= _044_;
  always @(posedge clk)
    dot_0_3_1 <= _046_;
  always @(posedge clk)
    dot_0_4_0 <= _047_;
  always @(posedge clk)
    group_sum_0 <= _020_;
  always @(posedge clk)
    multiplicand_0 <= _021_;
  always @(posedge clk)
    mantissa_0 <= _022_;
  always @(posedge clk)
    trit_1_0_0 <= trits[257:256];
  always @(posedge clk)
    trit_1_1_0 <= trits[259:258];
  always @(posedge clk)
    trit_1_1_1 <= trit_1_1_0;
  always @(posedge clk)
    trit_1_2_0 <= trits[261:260];
  always @(posedge clk)
    trit_1_2_1 <= trit_1_2_0;
  always @(posedge clk)
    trit_1_2_2 <= trit_1_2_1;
  always @(posedge clk)
    trit_1_3_0 <= trits[263:262];
  always @(posedge clk)
    trit_1_3_1 <= trit_1_3_0;
  always @(posedge clk)
    trit_1_3_2 <= trit_1_3_1;
  always @(posedge clk)
    trit_1_3_3 <= trit_1_3_2;
  always @(posedge clk)
    trit_1_4_0 <= trits[265:264];
  always @(posedge clk)
    trit_1_5_0 <= trits[267:266];
  always @(posedge clk)
    trit_1_5_1 <= trit_1_5_0;
  always @(posedge clk)
    trit_1_6_0 <= trits[269:268];
  always @(posedge clk)
    trit_1_6_1 <= trit_1_6_0;
  always @(posedge clk)
    trit_1_6_2 <= trit_1_6_1;
  always @(posedge clk)
    trit_1_7_0 <= trits[271:270];
  always @(posedge clk)
    trit_1_7_1 <= trit_1_7_0;
  always @(posedge clk)
    trit_1_7_2 <= trit_1_7_1;
  always @(posedge clk)
    trit_1_7_3 <= trit_1_7_2;
  always @(posedge clk)
    trit_1_8_0 <= trits[273:272];
  always @(posedge clk)
    trit_1_9_0 <= trits[275:274];
  always @(posedge clk)
    trit_1_9_1 <= trit_1_9_0;
  always @(posedge clk)
    trit_1_10_0 <= trits[277:276];
  always @(posedge clk)
    trit_1_10_1 <= trit_1_10_0;
  always @(posedge clk)
    trit_1_10_2 <= trit_1_10_1;
  always @(posedge clk)
    trit_1_11_0 <= trits[279:278];
  always @(posedge clk)
    trit_1_11_1 <= trit_1_11_0;
  always @(posedge clk)
    trit_1_11_2 <= trit_1_11_1;
  always @(posedge clk)
    trit_1_11_3 <= trit_1_11_2;
  always @(posedge clk)
    trit_1_12_0 <= trits[281:280];
  always @(posedge clk)
    trit_1_13_0 <= trits[283:282];
  always @(posedge clk)
    trit_1_13_1 <= trit_1_13_0;
  always @(posedge clk)
    trit_1_14_0 <= trits[285:284];
  always @(posedge clk)
    trit_1_14_1 <= trit_1_14_0;
  always @(posedge clk)
    trit_1_14_2 <= trit_1_14_1;
  always @(posedge clk)
    trit_1_15_0 <= trits[287:286];
  always @(posedge clk)
    trit_1_15_1 <= trit_1_15_0;
  always @(posedge clk)
    trit_1_15_2 <= trit_1_15_1;
  always @(posedge clk)
    trit_1_15_3 <= trit_1_15_2;
  always @(posedge clk)
    trit_1_16_0 <= trits[289:288];
  always @(posedge clk)
    trit_1_17_0 <= trits[291:290];
  always @(posedge clk)
    trit_1_17_1 <= trit_1_17_0;
  always @(posedge clk)
    trit_1_18_0 <= trits[293:292];
  always @(posedge clk)
    trit_1_18_1 <= trit_1_18_0;
  always @(posedge clk)
    trit_1_18_2 <= trit_1_18_1;
  always @(posedge clk)
    trit_1_19_0 <= trits[295:294];
  always @(posedge clk)
    trit_1_19_1 <= trit_1_19_0;
  always @(posedge clk)
    trit_1_19_2 <= trit_1_19_1;
  always @(posedge clk)
    trit_1_19_3 <= trit_1_19_2;
  always @(posedge clk)
    trit_1_20_0 <= trits[297:296];
  always @(posedge clk)
    trit_1_21_0 <= trits[299:298];
  always @(posedge clk)
    trit_1_21_1 <= trit_1_21_0;
  always @(posedge clk)
    trit_1_22_0 <= trits[301:300];
  always @(posedge clk)
    trit_1_22_1 <= trit_1_22_0;
  always @(posedge clk)
    trit_1_22_2 <= trit_1_22_1;
  always @(posedge clk)
    trit_1_23_0 <= trits[303:302];
  always @(posedge clk)
    trit_1_23_1 <= trit_1_23_0;
  always @(posedge clk)
    trit_1_23_2 <= trit_1_23_1;
  always @(posedge clk)
    trit_1_23_3 <= trit_1_23_2;
  always @(posedge clk)
    trit_1_24_0 <= trits[305:304];
  always @(posedge clk)
    trit_1_25_0 <= trits[307:306];
  always @(posedge clk)
    trit_1_25_1 <= trit_1_25_0;
  always @(posedge clk)
    trit_1_26_0 <= trits[309:308];
  always @(posedge clk)
    trit_1_26_1 <= trit_1_26_0;
  always @(posedge clk)
    trit_1_26_2 <= trit_1_26_1;
  always @(posedge clk)
    trit_1_27_0 <= trits[311:310];
  always @(posedge clk)
    trit_1_27_1 <= trit_1_27_0;
  always @(posedge clk)
    trit_1_27_2 <= trit_1_27_1;
  always @(posedge clk)
    trit_1_27_3 <= trit_1_27_2;
  always @(posedge clk)
    trit_1_28_0 <= trits[313:312];
  always @(posedge clk)
    trit_1_29_0 <= trits[315:314];
  always @(posedge clk)
    trit_1_29_1 <= trit_1_29_0;
  always @(posedge clk)
    trit_1_30_0 <= trits[317:316];
  always @(posedge clk)
    trit_1_30_1 <= trit_1_30_0;
  always @(posedge clk)
    trit_1_30_2 <= trit_1_30_1;
  always @(posedge clk)
    trit_1_31_0 <= trits[319:318];
  always @(posedge clk)
    trit_1_31_1 <= trit_1_31_0;
  always @(posedge clk)
    trit_1_31_2 <= trit_1_31_1;
  always @(posedge clk)
    trit_1_31_3 <= trit_1_31_2;
  always @(posedge clk)
    trit_1_32_0 <= trits[321:320];
  always @(posedge clk)
    trit_1_33_0 <= trits[323:322];
  always @(posedge clk)
    trit_1_33_1 <= trit_1_33_0;
  always @(posedge clk)
    trit_1_34_0 <= trits[325:324];
  always @(posedge clk)
    trit_1_34_1 <= trit_1_34_0;
  always @(posedge clk)
    trit_1_34_2 <= trit_1_34_1;
  always @(posedge clk)
    trit_1_35_0 <= trits[327:326];
  always @(posedge clk)
    trit_1_35_1 <= trit_1_35_0;
  always @(posedge clk)
    trit_1_35_2 <= trit_1_35_1;
  always @(posedge clk)
    trit_1_35_3 <= trit_1_35_2;
  always @(posedge clk)
    trit_1_36_0 <= trits[329:328];
  always @(posedge clk)
    trit_1_37_0 <= trits[331:330];
  always @(posedge clk)
    trit_1_37_1 <= trit_1_37_0;
  always @(posedge clk)
    trit_1_38_0 <= trits[333:332];
  always @(posedge clk)
    trit_1_38_1 <= trit_1_38_0;
  always @(posedge clk)
    trit_1_38_2 <= trit_1_38_1;
  always @(posedge clk)
    trit_1_39_0 <= trits[335:334];
  always @(posedge clk)
    trit_1_39_1 <= trit_1_39_0;
  always @(posedge clk)
    trit_1_39_2 <= trit_1_39_1;
  always @(posedge clk)
    trit_1_39_3 <= trit_1_39_2;
  always @(posedge clk)
    trit_1_40_0 <= trits[337:336];
  always @(posedge clk)
    trit_1_41_0 <= trits[339:338];
  always @(posedge clk)
    trit_1_41_1 <= trit_1_41_0;
  always @(posedge clk)
    trit_1_42_0 <= trits[341:340];
  always @(posedge clk)
    trit_1_42_1 <= trit_1_42_0;
  always @(posedge clk)
    trit_1_42_2 <= trit_1_42_1;
  always @(posedge clk)
    trit_1_43_0 <= trits[343:342];
  always @(posedge clk)
    trit_1_43_1 <= trit_1_43_0;
  always @(posedge clk)
    trit_1_43_2 <= trit_1_43_1;
  always @(posedge clk)
    trit_1_43_3 <= trit_1_43_2;
  always @(posedge clk)
    trit_1_44_0 <= trits[345:344];
  always @(posedge clk)
    trit_1_45_0 <= trits[347:346];
  always @(posedge clk)
    trit_1_45_1 <= trit_1_45_0;
  always @(posedge clk)
    trit_1_46_0 <= trits[349:348];
  always @(posedge clk)
    trit_1_46_1 <= trit_1_46_0;
  always @(posedge clk)
    trit_1_46_2 <= trit_1_46_1;
  always @(posedge clk)
    trit_1_47_0 <= trits[351:350];
  always @(posedge clk)
    trit_1_47_1 <= trit_1_47_0;
  always @(posedge clk)
    trit_1_47_2 <= trit_1_47_1;
  always @(posedge clk)
    trit_1_47_3 <= trit_1_47_2;
  always @(posedge clk)
    trit_1_48_0 <= trits[353:352];
  always @(posedge clk)
    trit_1_49_0 <= trits[355:354];
  always @(posedge clk)
    trit_1_49_1 <= trit_1_49_0;
  always @(posedge clk)
    trit_1_50_0 <= trits[357:356];
  always @(posedge clk)
    trit_1_50_1 <= trit_1_50_0;
  always @(posedge clk)
    trit_1_50_2 <= trit_1_50_1;
  always @(posedge clk)
    trit_1_51_0 <= trits[359:358];
  always @(posedge clk)
    trit_1_51_1 <= trit_1_51_0;
  always @(posedge clk)
    trit_1_51_2 <= trit_1_51_1;
  always @(posedge clk)
    trit_1_51_3 <= trit_1_51_2;
  always @(posedge clk)
    trit_1_52_0 <= trits[361:360];
  always @(posedge clk)
    trit_1_53_0 <= trits[363:362];
  always @(posedge clk)
    trit_1_53_1 <= trit_1_53_0;
  always @(posedge clk)
    trit_1_54_0 <= trits[365:364];
  always @(posedge clk)
    trit_1_54_1 <= trit_1_54_0;
  always @(posedge clk)
    trit_1_54_2 <= trit_1_54_1;
  always @(posedge clk)
    trit_1_55_0 <= trits[367:366];
  always @(posedge clk)
    trit_1_55_1 <= trit_1_55_0;
  always @(posedge clk)
    trit_1_55_2 <= trit_1_55_1;
  always @(posedge clk)
    trit_1_55_3 <= trit_1_55_2;
  always @(posedge clk)
    trit_1_56_0 <= trits[369:368];
  always @(posedge clk)
    trit_1_57_0 <= trits[371:370];
  always @(posedge clk)
    trit_1_57_1 <= trit_1_57_0;
  always @(posedge clk)
    trit_1_58_0 <= trits[373:372];
  always @(posedge clk)
    trit_1_58_1 <= trit_1_58_0;
  always @(posedge clk)
    trit_1_58_2 <= trit_1_58_1;
  always @(posedge clk)
    trit_1_59_0 <= trits[375:374];
  always @(posedge clk)
    trit_1_59_1 <= trit_1_59_0;
  always @(posedge clk)
    trit_1_59_2 <= trit_1_59_1;
  always @(posedge clk)
    trit_1_59_3 <= trit_1_59_2;
  always @(posedge clk)
    trit_1_60_0 <= trits[377:376];
  always @(posedge clk)
    trit_1_61_0 <= trits[379:378];
  always @(posedge clk)
    trit_1_61_1 <= trit_1_61_0;
  always @(posedge clk)
    trit_1_62_0 <= trits[381:380];
  always @(posedge clk)
    trit_1_62_1 <= trit_1_62_0;
  always @(posedge clk)
    trit_1_62_2 <= trit_1_62_1;
  always @(posedge clk)
    trit_1_63_0 <= trits[383:382];
  always @(posedge clk)
    trit_1_63_1 <= trit_1_63_0;
  always @(posedge clk)
    trit_1_63_2 <= trit_1_63_1;
  always @(posedge clk)
    trit_1_63_3 <= trit_1_63_2;
  always @(posedge clk)
    trit_1_64_0 <= trits[385:384];
  always @(posedge clk)
    trit_1_65_0 <= trits[387:386];
  always @(posedge clk)
    trit_1_65_1 <= trit_1_65_0;
  always @(posedge clk)
    trit_1_66_0 <= trits[389:388];
  always @(posedge clk)
    trit_1_66_1 <= trit_1_66_0;
  always @(posedge clk)
    trit_1_66_2 <= trit_1_66_1;
  always @(posedge clk)
    trit_1_67_0 <= trits[391:390];
  always @(posedge clk)
    trit_1_67_1 <= trit_1_67_0;
  always @(posedge clk)
    trit_1_67_2 <= trit_1_67_1;
  always @(posedge clk)
    trit_1_67_3 <= trit_1_67_2;
  always @(posedge clk)
    trit_1_68_0 <= trits[393:392];
  always @(posedge clk)
    trit_1_69_0 <= trits[395:394];
  always @(posedge clk)
    trit_1_69_1 <= trit_1_69_0;
  always @(posedge clk)
    trit_1_70_0 <= trits[397:396];
  always @(posedge clk)
    trit_1_70_1 <= trit_1_70_0;
  always @(posedge clk)
    trit_1_70_2 <= trit_1_70_1;
  always @(posedge clk)
    trit_1_71_0 <= trits[399:398];
  always @(posedge clk)
    trit_1_71_1 <= trit_1_71_0;
  always @(posedge clk)
    trit_1_71_2 <= trit_1_71_1;
  always @(posedge clk)
    trit_1_71_3 <= trit_1_71_2;
  always @(posedge clk)
    trit_1_72_0 <= trits[401:400];
  always @(posedge clk)
    trit_1_73_0 <= trits[403:402];
  always @(posedge clk)
    trit_1_73_1 <= trit_1_73_0;
  always @(posedge clk)
    trit_1_74_0 <= trits[405:404];
  always @(posedge clk)
    trit_1_74_1 <= trit_1_74_0;
  always @(posedge clk)
    trit_1_74_2 <= trit_1_74_1;
  always @(posedge clk)
    trit_1_75_0 <= trits[407:406];
  always @(posedge clk)
    trit_1_75_1 <= trit_1_75_0;
  always @(posedge clk)
    trit_1_75_2 <= trit_1_75_1;
  always @(posedge clk)
    trit_1_75_3 <= trit_1_75_2;
  always @(posedge clk)
    trit_1_76_0 <= trits[409:408];
  always @(posedge clk)
    trit_1_77_0 <= trits[411:410];
  always @(posedge clk)
    trit_1_77_1 <= trit_1_77_0;
  always @(posedge clk)
    trit_1_78_0 <= trits[413:412];
  always @(posedge clk)
    trit_1_78_1 <= trit_1_78_0;
  always @(posedge clk)
    trit_1_78_2 <= trit_1_78_1;
  always @(posedge clk)
    trit_1_79_0 <= trits[415:414];
  always @(posedge clk)
    trit_1_79_1 <= trit_1_79_0;
  always @(posedge clk)
    trit_1_79_2 <= trit_1_79_1;
  always @(posedge clk)
    trit_1_79_3 <= trit_1_79_2;
  always @(posedge clk)
    trit_1_80_0 <= trits[417:416];
  always @(posedge clk)
    trit_1_81_0 <= trits[419:418];
  always @(posedge clk)
    trit_1_81_1 <= trit_1_81_0;
  always @(posedge clk)
    trit_1_82_0 <= trits[421:420];
  always @(posedge clk)
    trit_1_82_1 <= trit_1_82_0;
  always @(posedge clk)
    trit_1_82_2 <= trit_1_82_1;
  always @(posedge clk)
    trit_1_83_0 <= trits[423:422];
  always @(posedge clk)
    trit_1_83_1 <= trit_1_83_0;
  always @(posedge clk)
    trit_1_83_2 <= trit_1_83_1;
  always @(posedge clk)
    trit_1_83_3 <= trit_1_83_2;
  always @(posedge clk)
    trit_1_84_0 <= trits[425:424];
  always @(posedge clk)
    trit_1_85_0 <= trits[427:426];
  always @(posedge clk)
    trit_1_85_1 <= trit_1_85_0;
  always @(posedge clk)
    trit_1_86_0 <= trits[429:428];
  always @(posedge clk)
    trit_1_86_1 <= trit_1_86_0;
  always @(posedge clk)
    trit_1_86_2 <= trit_1_86_1;
  always @(posedge clk)
    trit_1_87_0 <= trits[431:430];
  always @(posedge clk)
    trit_1_87_1 <= trit_1_87_0;
  always @(posedge clk)
    trit_1_87_2 <= trit_1_87_1;
  always @(posedge clk)
    trit_1_87_3 <= trit_1_87_2;
  always @(posedge clk)
    trit_1_88_0 <= trits[433:432];
  always @(posedge clk)
    trit_1_89_0 <= trits[435:434];
  always @(posedge clk)
    trit_1_89_1 <= trit_1_89_0;
  always @(posedge clk)
    trit_1_90_0 <= trits[437:436];
  always @(posedge clk)
    trit_1_90_1 <= trit_1_90_0;
  always @(posedge clk)
    trit_1_90_2 <= trit_1_90_1;
  always @(posedge clk)
    trit_1_91_0 <= trits[439:438];
  always @(posedge clk)
    trit_1_91_1 <= trit_1_91_0;
  always @(posedge clk)
    trit_1_91_2 <= trit_1_91_1;
  always @(posedge clk)
    trit_1_91_3 <= trit_1_91_2;
  always @(posedge clk)
    trit_1_92_0 <= trits[441:440];
  always @(posedge clk)
    trit_1_93_0 <= trits[443:442];
  always @(posedge clk)
    trit_1_93_1 <= trit_1_93_0;
  always @(posedge clk)
    trit_1_94_0 <= trits[445:444];
  always @(posedge clk)
    trit_1_94_1 <= trit_1_94_0;
  always @(posedge clk)
    trit_1_94_2 <= trit_1_94_1;
  always @(posedge clk)
    trit_1_95_0 <= trits[447:446];
  always @(posedge clk)
    trit_1_95_1 <= trit_1_95_0;
  always @(posedge clk)
    trit_1_95_2 <= trit_1_95_1;
  always @(posedge clk)
    trit_1_95_3 <= trit_1_95_2;
  always @(posedge clk)
    trit_1_96_0 <= trits[449:448];
  always @(posedge clk)
    trit_1_97_0 <= trits[451:450];
  always @(posedge clk)
    trit_1_97_1 <= trit_1_97_0;
  always @(posedge clk)
    trit_1_98_0 <= trits[453:452];
  always @(posedge clk)
    trit_1_98_1 <= trit_1_98_0;
  always @(posedge clk)
    trit_1_98_2 <= trit_1_98_1;
  always @(posedge clk)
    trit_1_99_0 <= trits[455:454];
  always @(posedge clk)
    trit_1_99_1 <= trit_1_99_0;
  always @(posedge clk)
    trit_1_99_2 <= trit_1_99_1;
  always @(posedge clk)
    trit_1_99_3 <= trit_1_99_2;
  always @(posedge clk)
    trit_1_100_0 <= trits[457:456];
  always @(posedge clk)
    trit_1_101_0 <= trits[459:458];
  always @(posedge clk)
    trit_1_101_1 <= trit_1_101_0;
  always @(posedge clk)
    trit_1_102_0 <= trits[461:460];
  always @(posedge clk)
    trit_1_102_1 <= trit_1_102_0;
  always @(posedge clk)
    trit_1_102_2 <= trit_1_102_1;
  always @(posedge clk)
    trit_1_103_0 <= trits[463:462];
  always @(posedge clk)
    trit_1_103_1 <= trit_1_103_0;
  always @(posedge clk)
    trit_1_103_2 <= trit_1_103_1;
  always @(posedge clk)
    trit_1_103_3 <= trit_1_103_2;
  always @(posedge clk)
    trit_1_104_0 <= trits[465:464];
  always @(posedge clk)
    trit_1_105_0 <= trits[467:466];
  always @(posedge clk)
    trit_1_105_1 <= trit_1_105_0;
  always @(posedge clk)
    trit_1_106_0 <= trits[469:468];
  always @(posedge clk)
    trit_1_106_1 <= trit_1_106_0;
  always @(posedge clk)
    trit_1_106_2 <= trit_1_106_1;
  always @(posedge clk)
    trit_1_107_0 <= trits[471:470];
  always @(posedge clk)
    trit_1_107_1 <= trit_1_107_0;
  always @(posedge clk)
    trit_1_107_2 <= trit_1_107_1;
  always @(posedge clk)
    trit_1_107_3 <= trit_1_107_2;
  always @(posedge clk)
    trit_1_108_0 <= trits[473:472];
  always @(posedge clk)
    trit_1_109_0 <= trits[475:474];
  always @(posedge clk)
    trit_1_109_1 <= trit_1_109_0;
  always @(posedge clk)
    trit_1_110_0 <= trits[477:476];
  always @(posedge clk)
    trit_1_110_1 <= trit_1_110_0;
  always @(posedge clk)
    trit_1_110_2 <= trit_1_110_1;
  always @(posedge clk)
    trit_1_111_0 <= trits[479:478];
  always @(posedge clk)
    trit_1_111_1 <= trit_1_111_0;
  always @(posedge clk)
    trit_1_111_2 <= trit_1_111_1;
  always @(posedge clk)
    trit_1_111_3 <= trit_1_111_2;
  always @(posedge clk)
    trit_1_112_0 <= trits[481:480];
  always @(posedge clk)
    trit_1_113_0 <= trits[483:482];
  always @(posedge clk)
    trit_1_113_1 <= trit_1_113_0;
  always @(posedge clk)
    trit_1_114_0 <= trits[485:484];
  always @(posedge clk)
    trit_1_114_1 <= trit_1_114_0;
  always @(posedge clk)
    trit_1_114_2 <= trit_1_114_1;
  always @(posedge clk)
    trit_1_115_0 <= trits[487:486];
  always @(posedge clk)
    trit_1_115_1 <= trit_1_115_0;
  always @(posedge clk)
    trit_1_115_2 <= trit_1_115_1;
  always @(posedge clk)
    trit_1_115_3 <= trit_1_115_2;
  always @(posedge clk)
    trit_1_116_0 <= trits[489:488];
  always @(posedge clk)
    trit_1_117_0 <= trits[491:490];
  always @(posedge clk)
    trit_1_117_1 <= trit_1_117_0;
  always @(posedge clk)
    trit_1_118_0 <= trits[493:492];
  always @(posedge clk)
    trit_1_118_1 <= trit_1_118_0;
  always @(posedge clk)
    trit_1_118_2 <= trit_1_118_1;
  always @(posedge clk)
    trit_1_119_0 <= trits[495:494];
  always @(posedge clk)
    trit_1_119_1 <= trit_1_119_0;
  always @(posedge clk)
    trit_1_119_2 <= trit_1_119_1;
  always @(posedge clk)
    trit_1_119_3 <= trit_1_119_2;
  always @(posedge clk)
    trit_1_120_0 <= trits[497:496];
  always @(posedge clk)
    trit_1_121_0 <= trits[499:498];
  always @(posedge clk)
    trit_1_121_1 <= trit_1_121_0;
  always @(posedge clk)
    trit_1_122_0 <= trits[501:500];
  always @(posedge clk)
    trit_1_122_1 <= trit_1_122_0;
  always @(posedge clk)
    trit_1_122_2 <= trit_1_122_1;
  always @(posedge clk)
    trit_1_123_0 <= trits[503:502];
  always @(posedge clk)
    trit_1_123_1 <= trit_1_123_0;
  always @(posedge clk)
    trit_1_123_2 <= trit_1_123_1;
  always @(posedge clk)
    trit_1_123_3 <= trit_1_123_2;
  always @(posedge clk)
    trit_1_124_0 <= trits[505:504];
  always @(posedge clk)
    trit_1_125_0 <= trits[507:506];
  always @(posedge clk)
    trit_1_125_1 <= trit_1_125_0;
  always @(posedge clk)
    trit_1_126_0 <= trits[509:508];
  always @(posedge clk)
    trit_1_126_1 <= trit_1_126_0;
  always @(posedge clk)
    trit_1_126_2 <= trit_1_126_1;
  always @(posedge clk)
    trit_1_127_0 <= trits[511:510];
  always @(posedge clk)
    trit_1_127_1 <= trit_1_127_0;
  always @(posedge clk)
    trit_1_127_2 <= trit_1_127_1;
  always @(posedge clk)
    trit_1_127_3 <= trit_1_127_2;
  always @(posedge clk)
    dot_1_0_0 <= _050_;
  always @(posedge clk)
    dot_1_0_1 <= _051_;
  always @(posedge clk)
    dot_1_0_2 <= _052_;
  always @(posedge clk)
    dot_1_0_3 <= _053_;
  always @(posedge clk)
    dot_1_0_4 <= _055_;
  always @(posedge clk)
    dot_1_0_5 <= _056_;
  always @(posedge clk)
    dot_1_0_6 <= _057_;
  always @(posedge clk)
    dot_1_0_7 <= _058_;
  always @(posedge clk)
    dot_1_0_8 <= _059_;
  always @(posedge clk)
    dot_1_0_9 <= _060_;
  always @(posedge clk)
    dot_1_0_10 <= _061_;
  always @(posedge clk)
    dot_1_0_11 <= _062_;
  always @(posedge clk)
    dot_1_0_12 <= _063_;
  always @(posedge clk)
    dot_1_0_13 <= _064_;
  always @(posedge clk)
    dot_1_0_14 <= _066_;
  always @(posedge clk)
    dot_1_0_15 <= _067_;
  always @(posedge clk)
    dot_1_1_0 <= _068_;
  always @(posedge clk)
    dot_1_1_1 <= _069_;
  always @(posedge clk)
    dot_1_1_2 <= _070_;
  always @(posedge clk)
    dot_1_1_3 <= _071_;
  always @(posedge clk)
    dot_1_1_4 <= _072_;
  always @(posedge clk)
    dot_1_1_5 <= _073_;
  always @(posedge clk)
    dot_1_1_6 <= _074_;
  always @(posedge clk)
    dot_1_1_7 <= _075_;
  always @(posedge clk)
    dot_1_2_0 <= _077_;
  always @(posedge clk)
    dot_1_2_1 <= _078_;
  always @(posedge clk)
    dot_1_2_2 <= _079_;
  always @(posedge clk)
    dot_1_2_3 <= _080_;
  always @(posedge clk)
    dot_1_3_0 <= _081_;
  always @(posedge clk)
    dot_1_3_1 <= _082_;
  always @(posedge clk)
    dot_1_4_0 <= _083_;
  always @(posedge clk)
    group_sum_1 <= _023_;
  always @(posedge clk)
    multiplicand_1 <= _024_;
  always @(posedge clk)
    mantissa_1 <= _025_;
  always @(posedge clk)
    scaled_0_0 <= _089_;
  always @(posedge clk)
    scaled_0_1 <= _093_;
  always @(posedge clk)
    scaled_0_2 <= _096_;
  always @(posedge clk)
    scaled_0_3 <= _100_;
  always @(posedge clk)
    scaled_0_4 <= _103_;
  always @(posedge clk)
    scaled_0_5 <= _002_;
  always @(posedge clk)
    scaled_0_6 <= _005_;
  always @(posedge clk)
    scaled_0_7 <= _009_;
  always @(posedge clk)
    scaled_1_0 <= _010_;
  always @(posedge clk)
    scaled_1_1 <= _011_;
  always @(posedge clk)
    scaled_1_2 <= _012_;
  always @(posedge clk)
    scaled_1_3 <= _013_;
  always @(posedge clk)
    scaled_2_0 <= _014_;
  always @(posedge clk)
    scaled_2_1 <= _015_;
  always @(posedge clk)
    scaled_3_0 <= _016_;
  always @(posedge clk)
    result <= _026_;
  assign _026_ = add_enable ? _018_[31:0] : result;
  assign _025_ = scale_load ? scales[15:8] : 8'h00;
  assign _024_ = scale_load ? group_sum_1 : { multiplicand_1[6:0], 8'h00 };
  assign _023_ = sum_enable ? _085_[14:0] : group_sum_1;
  assign _022_ = scale_load ? scales[7:0] : 8'h00;
  assign _021_ = scale_load ? group_sum_0 : { multiplicand_0[6:0], 8'h00 };
  assign _020_ = sum_enable ? _049_[14:0] : group_sum_0;
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trit_0_0_0),
    .x(activations[7:0])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_1),
    .x(activations[15:8])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_2),
    .x(activations[87:80])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_100 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_100_o),
    .trit(trit_0_100_0),
    .x(activations[807:800])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_101 (
    .clk(clk),
    .i(mac_0_100_o),
    .o(mac_0_101_o),
    .trit(trit_0_101_1),
    .x(activations[815:808])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_102 (
    .clk(clk),
    .i(mac_0_101_o),
    .o(mac_0_102_o),
    .trit(trit_0_102_2),
    .x(activations[823:816])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_103 (
    .clk(clk),
    .i(mac_0_102_o),
    .o(mac_0_103_o),
    .trit(trit_0_103_3),
    .x(activations[831:824])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_104 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_104_o),
    .trit(trit_0_104_0),
    .x(activations[839:832])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_105 (
    .clk(clk),
    .i(mac_0_104_o),
    .o(mac_0_105_o),
    .trit(trit_0_105_1),
    .x(activations[847:840])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_106 (
    .clk(clk),
    .i(mac_0_105_o),
    .o(mac_0_106_o),
    .trit(trit_0_106_2),
    .x(activations[855:848])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_107 (
    .clk(clk),
    .i(mac_0_106_o),
    .o(mac_0_107_o),
    .trit(trit_0_107_3),
    .x(activations[863:856])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_108 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_108_o),
    .trit(trit_0_108_0),
    .x(activations[871:864])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_109 (
    .clk(clk),
    .i(mac_0_108_o),
    .o(mac_0_109_o),
    .trit(trit_0_109_1),
    .x(activations[879:872])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_3),
    .x(activations[95:88])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_110 (
    .clk(clk),
    .i(mac_0_109_o),
    .o(mac_0_110_o),
    .trit(trit_0_110_2),
    .x(activations[887:880])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_111 (
    .clk(clk),
    .i(mac_0_110_o),
    .o(mac_0_111_o),
    .trit(trit_0_111_3),
    .x(activations[895:888])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_112 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_112_o),
    .trit(trit_0_112_0),
    .x(activations[903:896])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_113 (
    .clk(clk),
    .i(mac_0_112_o),
    .o(mac_0_113_o),
    .trit(trit_0_113_1),
    .x(activations[911:904])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_114 (
    .clk(clk),
    .i(mac_0_113_o),
    .o(mac_0_114_o),
    .trit(trit_0_114_2),
    .x(activations[919:912])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_115 (
    .clk(clk),
    .i(mac_0_114_o),
    .o(mac_0_115_o),
    .trit(trit_0_115_3),
    .x(activations[927:920])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_116 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_116_o),
    .trit(trit_0_116_0),
    .x(activations[935:928])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_117 (
    .clk(clk),
    .i(mac_0_116_o),
    .o(mac_0_117_o),
    .trit(trit_0_117_1),
    .x(activations[943:936])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_118 (
    .clk(clk),
    .i(mac_0_117_o),
    .o(mac_0_118_o),
    .trit(trit_0_118_2),
    .x(activations[951:944])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_119 (
    .clk(clk),
    .i(mac_0_118_o),
    .o(mac_0_119_o),
    .trit(trit_0_119_3),
    .x(activations[959:952])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_12 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_12_o),
    .trit(trit_0_12_0),
    .x(activations[103:96])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_120 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_120_o),
    .trit(trit_0_120_0),
    .x(activations[967:960])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_121 (
    .clk(clk),
    .i(mac_0_120_o),
    .o(mac_0_121_o),
    .trit(trit_0_121_1),
    .x(activations[975:968])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_122 (
    .clk(clk),
    .i(mac_0_121_o),
    .o(mac_0_122_o),
    .trit(trit_0_122_2),
    .x(activations[983:976])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_123 (
    .clk(clk),
    .i(mac_0_122_o),
    .o(mac_0_123_o),
    .trit(trit_0_123_3),
    .x(activations[991:984])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_124 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_124_o),
    .trit(trit_0_124_0),
    .x(activations[999:992])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_125 (
    .clk(clk),
    .i(mac_0_124_o),
    .o(mac_0_125_o),
    .trit(trit_0_125_1),
    .x(activations[1007:1000])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_126 (
    .clk(clk),
    .i(mac_0_125_o),
    .o(mac_0_126_o),
    .trit(trit_0_126_2),
    .x(activations[1015:1008])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_127 (
    .clk(clk),
    .i(mac_0_126_o),
    .o(mac_0_127_o),
    .trit(trit_0_127_3),
    .x(activations[1023:1016])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_1),
    .x(activations[111:104])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_2),
    .x(activations[119:112])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_3),
    .x(activations[127:120])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_16_o),
    .trit(trit_0_16_0),
    .x(activations[135:128])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_17 (
    .clk(clk),
    .i(mac_0_16_o),
    .o(mac_0_17_o),
    .trit(trit_0_17_1),
    .x(activations[143:136])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_18 (
    .clk(clk),
    .i(mac_0_17_o),
    .o(mac_0_18_o),
    .trit(trit_0_18_2),
    .x(activations[151:144])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_19 (
    .clk(clk),
    .i(mac_0_18_o),
    .o(mac_0_19_o),
    .trit(trit_0_19_3),
    .x(activations[159:152])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_2),
    .x(activations[23:16])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_20 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_20_o),
    .trit(trit_0_20_0),
    .x(activations[167:160])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_21 (
    .clk(clk),
    .i(mac_0_20_o),
    .o(mac_0_21_o),
    .trit(trit_0_21_1),
    .x(activations[175:168])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_22 (
    .clk(clk),
    .i(mac_0_21_o),
    .o(mac_0_22_o),
    .trit(trit_0_22_2),
    .x(activations[183:176])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_23 (
    .clk(clk),
    .i(mac_0_22_o),
    .o(mac_0_23_o),
    .trit(trit_0_23_3),
    .x(activations[191:184])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_24_o),
    .trit(trit_0_24_0),
    .x(activations[199:192])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_25 (
    .clk(clk),
    .i(mac_0_24_o),
    .o(mac_0_25_o),
    .trit(trit_0_25_1),
    .x(activations[207:200])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_26 (
    .clk(clk),
    .i(mac_0_25_o),
    .o(mac_0_26_o),
    .trit(trit_0_26_2),
    .x(activations[215:208])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_27 (
    .clk(clk),
    .i(mac_0_26_o),
    .o(mac_0_27_o),
    .trit(trit_0_27_3),
    .x(activations[223:216])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_28 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_28_o),
    .trit(trit_0_28_0),
    .x(activations[231:224])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_29 (
    .clk(clk),
    .i(mac_0_28_o),
    .o(mac_0_29_o),
    .trit(trit_0_29_1),
    .x(activations[239:232])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_3),
    .x(activations[31:24])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_30 (
    .clk(clk),
    .i(mac_0_29_o),
    .o(mac_0_30_o),
    .trit(trit_0_30_2),
    .x(activations[247:240])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_31 (
    .clk(clk),
    .i(mac_0_30_o),
    .o(mac_0_31_o),
    .trit(trit_0_31_3),
    .x(activations[255:248])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_32 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_32_o),
    .trit(trit_0_32_0),
    .x(activations[263:256])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_33 (
    .clk(clk),
    .i(mac_0_32_o),
    .o(mac_0_33_o),
    .trit(trit_0_33_1),
    .x(activations[271:264])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_34 (
    .clk(clk),
    .i(mac_0_33_o),
    .o(mac_0_34_o),
    .trit(trit_0_34_2),
    .x(activations[279:272])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_35 (
    .clk(clk),
    .i(mac_0_34_o),
    .o(mac_0_35_o),
    .trit(trit_0_35_3),
    .x(activations[287:280])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_36 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_36_o),
    .trit(trit_0_36_0),
    .x(activations[295:288])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_37 (
    .clk(clk),
    .i(mac_0_36_o),
    .o(mac_0_37_o),
    .trit(trit_0_37_1),
    .x(activations[303:296])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_38 (
    .clk(clk),
    .i(mac_0_37_o),
    .o(mac_0_38_o),
    .trit(trit_0_38_2),
    .x(activations[311:304])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_39 (
    .clk(clk),
    .i(mac_0_38_o),
    .o(mac_0_39_o),
    .trit(trit_0_39_3),
    .x(activations[319:312])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_4 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_4_o),
    .trit(trit_0_4_0),
    .x(activations[39:32])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_40 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_40_o),
    .trit(trit_0_40_0),
    .x(activations[327:320])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_41 (
    .clk(clk),
    .i(mac_0_40_o),
    .o(mac_0_41_o),
    .trit(trit_0_41_1),
    .x(activations[335:328])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_42 (
    .clk(clk),
    .i(mac_0_41_o),
    .o(mac_0_42_o),
    .trit(trit_0_42_2),
    .x(activations[343:336])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_43 (
    .clk(clk),
    .i(mac_0_42_o),
    .o(mac_0_43_o),
    .trit(trit_0_43_3),
    .x(activations[351:344])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_44 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_44_o),
    .trit(trit_0_44_0),
    .x(activations[359:352])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_45 (
    .clk(clk),
    .i(mac_0_44_o),
    .o(mac_0_45_o),
    .trit(trit_0_45_1),
    .x(activations[367:360])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_46 (
    .clk(clk),
    .i(mac_0_45_o),
    .o(mac_0_46_o),
    .trit(trit_0_46_2),
    .x(activations[375:368])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_47 (
    .clk(clk),
    .i(mac_0_46_o),
    .o(mac_0_47_o),
    .trit(trit_0_47_3),
    .x(activations[383:376])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_48 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_48_o),
    .trit(trit_0_48_0),
    .x(activations[391:384])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_49 (
    .clk(clk),
    .i(mac_0_48_o),
    .o(mac_0_49_o),
    .trit(trit_0_49_1),
    .x(activations[399:392])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_1),
    .x(activations[47:40])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_50 (
    .clk(clk),
    .i(mac_0_49_o),
    .o(mac_0_50_o),
    .trit(trit_0_50_2),
    .x(activations[407:400])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_51 (
    .clk(clk),
    .i(mac_0_50_o),
    .o(mac_0_51_o),
    .trit(trit_0_51_3),
    .x(activations[415:408])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_52 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_52_o),
    .trit(trit_0_52_0),
    .x(activations[423:416])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_53 (
    .clk(clk),
    .i(mac_0_52_o),
    .o(mac_0_53_o),
    .trit(trit_0_53_1),
    .x(activations[431:424])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_54 (
    .clk(clk),
    .i(mac_0_53_o),
    .o(mac_0_54_o),
    .trit(trit_0_54_2),
    .x(activations[439:432])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_55 (
    .clk(clk),
    .i(mac_0_54_o),
    .o(mac_0_55_o),
    .trit(trit_0_55_3),
    .x(activations[447:440])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_56 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_56_o),
    .trit(trit_0_56_0),
    .x(activations[455:448])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_57 (
    .clk(clk),
    .i(mac_0_56_o),
    .o(mac_0_57_o),
    .trit(trit_0_57_1),
    .x(activations[463:456])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_58 (
    .clk(clk),
    .i(mac_0_57_o),
    .o(mac_0_58_o),
    .trit(trit_0_58_2),
    .x(activations[471:464])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_59 (
    .clk(clk),
    .i(mac_0_58_o),
    .o(mac_0_59_o),
    .trit(trit_0_59_3),
    .x(activations[479:472])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_2),
    .x(activations[55:48])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_60 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_60_o),
    .trit(trit_0_60_0),
    .x(activations[487:480])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_61 (
    .clk(clk),
    .i(mac_0_60_o),
    .o(mac_0_61_o),
    .trit(trit_0_61_1),
    .x(activations[495:488])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_62 (
    .clk(clk),
    .i(mac_0_61_o),
    .o(mac_0_62_o),
    .trit(trit_0_62_2),
    .x(activations[503:496])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_63 (
    .clk(clk),
    .i(mac_0_62_o),
    .o(mac_0_63_o),
    .trit(trit_0_63_3),
    .x(activations[511:504])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_64 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_64_o),
    .trit(trit_0_64_0),
    .x(activations[519:512])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_65 (
    .clk(clk),
    .i(mac_0_64_o),
    .o(mac_0_65_o),
    .trit(trit_0_65_1),
    .x(activations[527:520])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_66 (
    .clk(clk),
    .i(mac_0_65_o),
    .o(mac_0_66_o),
    .trit(trit_0_66_2),
    .x(activations[535:528])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_67 (
    .clk(clk),
    .i(mac_0_66_o),
    .o(mac_0_67_o),
    .trit(trit_0_67_3),
    .x(activations[543:536])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_68 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_68_o),
    .trit(trit_0_68_0),
    .x(activations[551:544])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_69 (
    .clk(clk),
    .i(mac_0_68_o),
    .o(mac_0_69_o),
    .trit(trit_0_69_1),
    .x(activations[559:552])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_3),
    .x(activations[63:56])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_70 (
    .clk(clk),
    .i(mac_0_69_o),
    .o(mac_0_70_o),
    .trit(trit_0_70_2),
    .x(activations[567:560])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_71 (
    .clk(clk),
    .i(mac_0_70_o),
    .o(mac_0_71_o),
    .trit(trit_0_71_3),
    .x(activations[575:568])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_72 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_72_o),
    .trit(trit_0_72_0),
    .x(activations[583:576])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_73 (
    .clk(clk),
    .i(mac_0_72_o),
    .o(mac_0_73_o),
    .trit(trit_0_73_1),
    .x(activations[591:584])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_74 (
    .clk(clk),
    .i(mac_0_73_o),
    .o(mac_0_74_o),
    .trit(trit_0_74_2),
    .x(activations[599:592])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_75 (
    .clk(clk),
    .i(mac_0_74_o),
    .o(mac_0_75_o),
    .trit(trit_0_75_3),
    .x(activations[607:600])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_76 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_76_o),
    .trit(trit_0_76_0),
    .x(activations[615:608])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_77 (
    .clk(clk),
    .i(mac_0_76_o),
    .o(mac_0_77_o),
    .trit(trit_0_77_1),
    .x(activations[623:616])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_78 (
    .clk(clk),
    .i(mac_0_77_o),
    .o(mac_0_78_o),
    .trit(trit_0_78_2),
    .x(activations[631:624])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_79 (
    .clk(clk),
    .i(mac_0_78_o),
    .o(mac_0_79_o),
    .trit(trit_0_79_3),
    .x(activations[639:632])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trit_0_8_0),
    .x(activations[71:64])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_80 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_80_o),
    .trit(trit_0_80_0),
    .x(activations[647:640])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_81 (
    .clk(clk),
    .i(mac_0_80_o),
    .o(mac_0_81_o),
    .trit(trit_0_81_1),
    .x(activations[655:648])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_82 (
    .clk(clk),
    .i(mac_0_81_o),
    .o(mac_0_82_o),
    .trit(trit_0_82_2),
    .x(activations[663:656])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_83 (
    .clk(clk),
    .i(mac_0_82_o),
    .o(mac_0_83_o),
    .trit(trit_0_83_3),
    .x(activations[671:664])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_84 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_84_o),
    .trit(trit_0_84_0),
    .x(activations[679:672])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_85 (
    .clk(clk),
    .i(mac_0_84_o),
    .o(mac_0_85_o),
    .trit(trit_0_85_1),
    .x(activations[687:680])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_86 (
    .clk(clk),
    .i(mac_0_85_o),
    .o(mac_0_86_o),
    .trit(trit_0_86_2),
    .x(activations[695:688])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_87 (
    .clk(clk),
    .i(mac_0_86_o),
    .o(mac_0_87_o),
    .trit(trit_0_87_3),
    .x(activations[703:696])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_88 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_88_o),
    .trit(trit_0_88_0),
    .x(activations[711:704])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_89 (
    .clk(clk),
    .i(mac_0_88_o),
    .o(mac_0_89_o),
    .trit(trit_0_89_1),
    .x(activations[719:712])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_1),
    .x(activations[79:72])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_90 (
    .clk(clk),
    .i(mac_0_89_o),
    .o(mac_0_90_o),
    .trit(trit_0_90_2),
    .x(activations[727:720])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_91 (
    .clk(clk),
    .i(mac_0_90_o),
    .o(mac_0_91_o),
    .trit(trit_0_91_3),
    .x(activations[735:728])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_92 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_92_o),
    .trit(trit_0_92_0),
    .x(activations[743:736])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_93 (
    .clk(clk),
    .i(mac_0_92_o),
    .o(mac_0_93_o),
    .trit(trit_0_93_1),
    .x(activations[751:744])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_94 (
    .clk(clk),
    .i(mac_0_93_o),
    .o(mac_0_94_o),
    .trit(trit_0_94_2),
    .x(activations[759:752])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_95 (
    .clk(clk),
    .i(mac_0_94_o),
    .o(mac_0_95_o),
    .trit(trit_0_95_3),
    .x(activations[767:760])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_0_96 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_96_o),
    .trit(trit_0_96_0),
    .x(activations[775:768])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_0_97 (
    .clk(clk),
    .i(mac_0_96_o),
    .o(mac_0_97_o),
    .trit(trit_0_97_1),
    .x(activations[783:776])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_0_98 (
    .clk(clk),
    .i(mac_0_97_o),
    .o(mac_0_98_o),
    .trit(trit_0_98_2),
    .x(activations[791:784])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_0_99 (
    .clk(clk),
    .i(mac_0_98_o),
    .o(mac_0_99_o),
    .trit(trit_0_99_3),
    .x(activations[799:792])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_0_o),
    .trit(trit_1_0_0),
    .x(activations[7:0])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_1 (
    .clk(clk),
    .i(mac_1_0_o),
    .o(mac_1_1_o),
    .trit(trit_1_1_1),
    .x(activations[15:8])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_10 (
    .clk(clk),
    .i(mac_1_9_o),
    .o(mac_1_10_o),
    .trit(trit_1_10_2),
    .x(activations[87:80])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_100 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_100_o),
    .trit(trit_1_100_0),
    .x(activations[807:800])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_101 (
    .clk(clk),
    .i(mac_1_100_o),
    .o(mac_1_101_o),
    .trit(trit_1_101_1),
    .x(activations[815:808])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_102 (
    .clk(clk),
    .i(mac_1_101_o),
    .o(mac_1_102_o),
    .trit(trit_1_102_2),
    .x(activations[823:816])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_103 (
    .clk(clk),
    .i(mac_1_102_o),
    .o(mac_1_103_o),
    .trit(trit_1_103_3),
    .x(activations[831:824])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_104 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_104_o),
    .trit(trit_1_104_0),
    .x(activations[839:832])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_105 (
    .clk(clk),
    .i(mac_1_104_o),
    .o(mac_1_105_o),
    .trit(trit_1_105_1),
    .x(activations[847:840])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_106 (
    .clk(clk),
    .i(mac_1_105_o),
    .o(mac_1_106_o),
    .trit(trit_1_106_2),
    .x(activations[855:848])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_107 (
    .clk(clk),
    .i(mac_1_106_o),
    .o(mac_1_107_o),
    .trit(trit_1_107_3),
    .x(activations[863:856])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_108 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_108_o),
    .trit(trit_1_108_0),
    .x(activations[871:864])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_109 (
    .clk(clk),
    .i(mac_1_108_o),
    .o(mac_1_109_o),
    .trit(trit_1_109_1),
    .x(activations[879:872])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_11 (
    .clk(clk),
    .i(mac_1_10_o),
    .o(mac_1_11_o),
    .trit(trit_1_11_3),
    .x(activations[95:88])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_110 (
    .clk(clk),
    .i(mac_1_109_o),
    .o(mac_1_110_o),
    .trit(trit_1_110_2),
    .x(activations[887:880])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_111 (
    .clk(clk),
    .i(mac_1_110_o),
    .o(mac_1_111_o),
    .trit(trit_1_111_3),
    .x(activations[895:888])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_112 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_112_o),
    .trit(trit_1_112_0),
    .x(activations[903:896])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_113 (
    .clk(clk),
    .i(mac_1_112_o),
    .o(mac_1_113_o),
    .trit(trit_1_113_1),
    .x(activations[911:904])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_114 (
    .clk(clk),
    .i(mac_1_113_o),
    .o(mac_1_114_o),
    .trit(trit_1_114_2),
    .x(activations[919:912])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_115 (
    .clk(clk),
    .i(mac_1_114_o),
    .o(mac_1_115_o),
    .trit(trit_1_115_3),
    .x(activations[927:920])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_116 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_116_o),
    .trit(trit_1_116_0),
    .x(activations[935:928])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_117 (
    .clk(clk),
    .i(mac_1_116_o),
    .o(mac_1_117_o),
    .trit(trit_1_117_1),
    .x(activations[943:936])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_118 (
    .clk(clk),
    .i(mac_1_117_o),
    .o(mac_1_118_o),
    .trit(trit_1_118_2),
    .x(activations[951:944])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_119 (
    .clk(clk),
    .i(mac_1_118_o),
    .o(mac_1_119_o),
    .trit(trit_1_119_3),
    .x(activations[959:952])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_12 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_12_o),
    .trit(trit_1_12_0),
    .x(activations[103:96])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_120 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_120_o),
    .trit(trit_1_120_0),
    .x(activations[967:960])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_121 (
    .clk(clk),
    .i(mac_1_120_o),
    .o(mac_1_121_o),
    .trit(trit_1_121_1),
    .x(activations[975:968])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_122 (
    .clk(clk),
    .i(mac_1_121_o),
    .o(mac_1_122_o),
    .trit(trit_1_122_2),
    .x(activations[983:976])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_123 (
    .clk(clk),
    .i(mac_1_122_o),
    .o(mac_1_123_o),
    .trit(trit_1_123_3),
    .x(activations[991:984])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_124 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_124_o),
    .trit(trit_1_124_0),
    .x(activations[999:992])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_125 (
    .clk(clk),
    .i(mac_1_124_o),
    .o(mac_1_125_o),
    .trit(trit_1_125_1),
    .x(activations[1007:1000])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_126 (
    .clk(clk),
    .i(mac_1_125_o),
    .o(mac_1_126_o),
    .trit(trit_1_126_2),
    .x(activations[1015:1008])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_127 (
    .clk(clk),
    .i(mac_1_126_o),
    .o(mac_1_127_o),
    .trit(trit_1_127_3),
    .x(activations[1023:1016])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_13 (
    .clk(clk),
    .i(mac_1_12_o),
    .o(mac_1_13_o),
    .trit(trit_1_13_1),
    .x(activations[111:104])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_14 (
    .clk(clk),
    .i(mac_1_13_o),
    .o(mac_1_14_o),
    .trit(trit_1_14_2),
    .x(activations[119:112])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_15 (
    .clk(clk),
    .i(mac_1_14_o),
    .o(mac_1_15_o),
    .trit(trit_1_15_3),
    .x(activations[127:120])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_16_o),
    .trit(trit_1_16_0),
    .x(activations[135:128])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_17 (
    .clk(clk),
    .i(mac_1_16_o),
    .o(mac_1_17_o),
    .trit(trit_1_17_1),
    .x(activations[143:136])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_18 (
    .clk(clk),
    .i(mac_1_17_o),
    .o(mac_1_18_o),
    .trit(trit_1_18_2),
    .x(activations[151:144])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_19 (
    .clk(clk),
    .i(mac_1_18_o),
    .o(mac_1_19_o),
    .trit(trit_1_19_3),
    .x(activations[159:152])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_2 (
    .clk(clk),
    .i(mac_1_1_o),
    .o(mac_1_2_o),
    .trit(trit_1_2_2),
    .x(activations[23:16])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_20 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_20_o),
    .trit(trit_1_20_0),
    .x(activations[167:160])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_21 (
    .clk(clk),
    .i(mac_1_20_o),
    .o(mac_1_21_o),
    .trit(trit_1_21_1),
    .x(activations[175:168])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_22 (
    .clk(clk),
    .i(mac_1_21_o),
    .o(mac_1_22_o),
    .trit(trit_1_22_2),
    .x(activations[183:176])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_23 (
    .clk(clk),
    .i(mac_1_22_o),
    .o(mac_1_23_o),
    .trit(trit_1_23_3),
    .x(activations[191:184])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_24_o),
    .trit(trit_1_24_0),
    .x(activations[199:192])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_25 (
    .clk(clk),
    .i(mac_1_24_o),
    .o(mac_1_25_o),
    .trit(trit_1_25_1),
    .x(activations[207:200])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_26 (
    .clk(clk),
    .i(mac_1_25_o),
    .o(mac_1_26_o),
    .trit(trit_1_26_2),
    .x(activations[215:208])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_27 (
    .clk(clk),
    .i(mac_1_26_o),
    .o(mac_1_27_o),
    .trit(trit_1_27_3),
    .x(activations[223:216])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_28 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_28_o),
    .trit(trit_1_28_0),
    .x(activations[231:224])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_29 (
    .clk(clk),
    .i(mac_1_28_o),
    .o(mac_1_29_o),
    .trit(trit_1_29_1),
    .x(activations[239:232])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_3 (
    .clk(clk),
    .i(mac_1_2_o),
    .o(mac_1_3_o),
    .trit(trit_1_3_3),
    .x(activations[31:24])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_30 (
    .clk(clk),
    .i(mac_1_29_o),
    .o(mac_1_30_o),
    .trit(trit_1_30_2),
    .x(activations[247:240])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_31 (
    .clk(clk),
    .i(mac_1_30_o),
    .o(mac_1_31_o),
    .trit(trit_1_31_3),
    .x(activations[255:248])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_32 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_32_o),
    .trit(trit_1_32_0),
    .x(activations[263:256])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_33 (
    .clk(clk),
    .i(mac_1_32_o),
    .o(mac_1_33_o),
    .trit(trit_1_33_1),
    .x(activations[271:264])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_34 (
    .clk(clk),
    .i(mac_1_33_o),
    .o(mac_1_34_o),
    .trit(trit_1_34_2),
    .x(activations[279:272])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_35 (
    .clk(clk),
    .i(mac_1_34_o),
    .o(mac_1_35_o),
    .trit(trit_1_35_3),
    .x(activations[287:280])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_36 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_36_o),
    .trit(trit_1_36_0),
    .x(activations[295:288])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_37 (
    .clk(clk),
    .i(mac_1_36_o),
    .o(mac_1_37_o),
    .trit(trit_1_37_1),
    .x(activations[303:296])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_38 (
    .clk(clk),
    .i(mac_1_37_o),
    .o(mac_1_38_o),
    .trit(trit_1_38_2),
    .x(activations[311:304])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_39 (
    .clk(clk),
    .i(mac_1_38_o),
    .o(mac_1_39_o),
    .trit(trit_1_39_3),
    .x(activations[319:312])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_4 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_4_o),
    .trit(trit_1_4_0),
    .x(activations[39:32])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_40 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_40_o),
    .trit(trit_1_40_0),
    .x(activations[327:320])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_41 (
    .clk(clk),
    .i(mac_1_40_o),
    .o(mac_1_41_o),
    .trit(trit_1_41_1),
    .x(activations[335:328])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_42 (
    .clk(clk),
    .i(mac_1_41_o),
    .o(mac_1_42_o),
    .trit(trit_1_42_2),
    .x(activations[343:336])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_43 (
    .clk(clk),
    .i(mac_1_42_o),
    .o(mac_1_43_o),
    .trit(trit_1_43_3),
    .x(activations[351:344])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_44 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_44_o),
    .trit(trit_1_44_0),
    .x(activations[359:352])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_45 (
    .clk(clk),
    .i(mac_1_44_o),
    .o(mac_1_45_o),
    .trit(trit_1_45_1),
    .x(activations[367:360])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_46 (
    .clk(clk),
    .i(mac_1_45_o),
    .o(mac_1_46_o),
    .trit(trit_1_46_2),
    .x(activations[375:368])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_47 (
    .clk(clk),
    .i(mac_1_46_o),
    .o(mac_1_47_o),
    .trit(trit_1_47_3),
    .x(activations[383:376])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_48 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_48_o),
    .trit(trit_1_48_0),
    .x(activations[391:384])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_49 (
    .clk(clk),
    .i(mac_1_48_o),
    .o(mac_1_49_o),
    .trit(trit_1_49_1),
    .x(activations[399:392])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_5 (
    .clk(clk),
    .i(mac_1_4_o),
    .o(mac_1_5_o),
    .trit(trit_1_5_1),
    .x(activations[47:40])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_50 (
    .clk(clk),
    .i(mac_1_49_o),
    .o(mac_1_50_o),
    .trit(trit_1_50_2),
    .x(activations[407:400])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_51 (
    .clk(clk),
    .i(mac_1_50_o),
    .o(mac_1_51_o),
    .trit(trit_1_51_3),
    .x(activations[415:408])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_52 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_52_o),
    .trit(trit_1_52_0),
    .x(activations[423:416])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_53 (
    .clk(clk),
    .i(mac_1_52_o),
    .o(mac_1_53_o),
    .trit(trit_1_53_1),
    .x(activations[431:424])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_54 (
    .clk(clk),
    .i(mac_1_53_o),
    .o(mac_1_54_o),
    .trit(trit_1_54_2),
    .x(activations[439:432])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_55 (
    .clk(clk),
    .i(mac_1_54_o),
    .o(mac_1_55_o),
    .trit(trit_1_55_3),
    .x(activations[447:440])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_56 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_56_o),
    .trit(trit_1_56_0),
    .x(activations[455:448])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_57 (
    .clk(clk),
    .i(mac_1_56_o),
    .o(mac_1_57_o),
    .trit(trit_1_57_1),
    .x(activations[463:456])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_58 (
    .clk(clk),
    .i(mac_1_57_o),
    .o(mac_1_58_o),
    .trit(trit_1_58_2),
    .x(activations[471:464])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_59 (
    .clk(clk),
    .i(mac_1_58_o),
    .o(mac_1_59_o),
    .trit(trit_1_59_3),
    .x(activations[479:472])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_6 (
    .clk(clk),
    .i(mac_1_5_o),
    .o(mac_1_6_o),
    .trit(trit_1_6_2),
    .x(activations[55:48])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_60 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_60_o),
    .trit(trit_1_60_0),
    .x(activations[487:480])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_61 (
    .clk(clk),
    .i(mac_1_60_o),
    .o(mac_1_61_o),
    .trit(trit_1_61_1),
    .x(activations[495:488])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_62 (
    .clk(clk),
    .i(mac_1_61_o),
    .o(mac_1_62_o),
    .trit(trit_1_62_2),
    .x(activations[503:496])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_63 (
    .clk(clk),
    .i(mac_1_62_o),
    .o(mac_1_63_o),
    .trit(trit_1_63_3),
    .x(activations[511:504])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_64 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_64_o),
    .trit(trit_1_64_0),
    .x(activations[519:512])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_65 (
    .clk(clk),
    .i(mac_1_64_o),
    .o(mac_1_65_o),
    .trit(trit_1_65_1),
    .x(activations[527:520])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_66 (
    .clk(clk),
    .i(mac_1_65_o),
    .o(mac_1_66_o),
    .trit(trit_1_66_2),
    .x(activations[535:528])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_67 (
    .clk(clk),
    .i(mac_1_66_o),
    .o(mac_1_67_o),
    .trit(trit_1_67_3),
    .x(activations[543:536])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_68 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_68_o),
    .trit(trit_1_68_0),
    .x(activations[551:544])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_69 (
    .clk(clk),
    .i(mac_1_68_o),
    .o(mac_1_69_o),
    .trit(trit_1_69_1),
    .x(activations[559:552])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_7 (
    .clk(clk),
    .i(mac_1_6_o),
    .o(mac_1_7_o),
    .trit(trit_1_7_3),
    .x(activations[63:56])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_70 (
    .clk(clk),
    .i(mac_1_69_o),
    .o(mac_1_70_o),
    .trit(trit_1_70_2),
    .x(activations[567:560])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_71 (
    .clk(clk),
    .i(mac_1_70_o),
    .o(mac_1_71_o),
    .trit(trit_1_71_3),
    .x(activations[575:568])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_72 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_72_o),
    .trit(trit_1_72_0),
    .x(activations[583:576])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_73 (
    .clk(clk),
    .i(mac_1_72_o),
    .o(mac_1_73_o),
    .trit(trit_1_73_1),
    .x(activations[591:584])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_74 (
    .clk(clk),
    .i(mac_1_73_o),
    .o(mac_1_74_o),
    .trit(trit_1_74_2),
    .x(activations[599:592])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_75 (
    .clk(clk),
    .i(mac_1_74_o),
    .o(mac_1_75_o),
    .trit(trit_1_75_3),
    .x(activations[607:600])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_76 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_76_o),
    .trit(trit_1_76_0),
    .x(activations[615:608])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_77 (
    .clk(clk),
    .i(mac_1_76_o),
    .o(mac_1_77_o),
    .trit(trit_1_77_1),
    .x(activations[623:616])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_78 (
    .clk(clk),
    .i(mac_1_77_o),
    .o(mac_1_78_o),
    .trit(trit_1_78_2),
    .x(activations[631:624])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_79 (
    .clk(clk),
    .i(mac_1_78_o),
    .o(mac_1_79_o),
    .trit(trit_1_79_3),
    .x(activations[639:632])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_8_o),
    .trit(trit_1_8_0),
    .x(activations[71:64])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_80 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_80_o),
    .trit(trit_1_80_0),
    .x(activations[647:640])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_81 (
    .clk(clk),
    .i(mac_1_80_o),
    .o(mac_1_81_o),
    .trit(trit_1_81_1),
    .x(activations[655:648])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_82 (
    .clk(clk),
    .i(mac_1_81_o),
    .o(mac_1_82_o),
    .trit(trit_1_82_2),
    .x(activations[663:656])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_83 (
    .clk(clk),
    .i(mac_1_82_o),
    .o(mac_1_83_o),
    .trit(trit_1_83_3),
    .x(activations[671:664])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_84 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_84_o),
    .trit(trit_1_84_0),
    .x(activations[679:672])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_85 (
    .clk(clk),
    .i(mac_1_84_o),
    .o(mac_1_85_o),
    .trit(trit_1_85_1),
    .x(activations[687:680])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_86 (
    .clk(clk),
    .i(mac_1_85_o),
    .o(mac_1_86_o),
    .trit(trit_1_86_2),
    .x(activations[695:688])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_87 (
    .clk(clk),
    .i(mac_1_86_o),
    .o(mac_1_87_o),
    .trit(trit_1_87_3),
    .x(activations[703:696])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_88 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_88_o),
    .trit(trit_1_88_0),
    .x(activations[711:704])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_89 (
    .clk(clk),
    .i(mac_1_88_o),
    .o(mac_1_89_o),
    .trit(trit_1_89_1),
    .x(activations[719:712])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_9 (
    .clk(clk),
    .i(mac_1_8_o),
    .o(mac_1_9_o),
    .trit(trit_1_9_1),
    .x(activations[79:72])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_90 (
    .clk(clk),
    .i(mac_1_89_o),
    .o(mac_1_90_o),
    .trit(trit_1_90_2),
    .x(activations[727:720])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_91 (
    .clk(clk),
    .i(mac_1_90_o),
    .o(mac_1_91_o),
    .trit(trit_1_91_3),
    .x(activations[735:728])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_92 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_92_o),
    .trit(trit_1_92_0),
    .x(activations[743:736])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_93 (
    .clk(clk),
    .i(mac_1_92_o),
    .o(mac_1_93_o),
    .trit(trit_1_93_1),
    .x(activations[751:744])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_94 (
    .clk(clk),
    .i(mac_1_93_o),
    .o(mac_1_94_o),
    .trit(trit_1_94_2),
    .x(activations[759:752])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_95 (
    .clk(clk),
    .i(mac_1_94_o),
    .o(mac_1_95_o),
    .trit(trit_1_95_3),
    .x(activations[767:760])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac0 mac_1_96 (
    .clk(clk),
    .i(1'h0),
    .o(mac_1_96_o),
    .trit(trit_1_96_0),
    .x(activations[775:768])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac1 mac_1_97 (
    .clk(clk),
    .i(mac_1_96_o),
    .o(mac_1_97_o),
    .trit(trit_1_97_1),
    .x(activations[783:776])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac2 mac_1_98 (
    .clk(clk),
    .i(mac_1_97_o),
    .o(mac_1_98_o),
    .trit(trit_1_98_2),
    .x(activations[791:784])
  );
  ternhw_1x128_p2_g128_a8_d1024_mac3 mac_1_99 (
    .clk(clk),
    .i(mac_1_98_o),
    .o(mac_1_99_o),
    .trit(trit_1_99_3),
    .x(activations[799:792])
  );
endmodule
