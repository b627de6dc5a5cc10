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
  wire _015_;
  wire _016_;
  wire [3:0] _017_;
  wire _018_;
  wire _019_;
  wire _020_;
  wire [4:0] _021_;
  wire _022_;
  wire _023_;
  wire _024_;
  wire _025_;
  wire _026_;
  wire [2:0] _027_;
  wire [2:0] _028_;
  wire _029_;
  wire _030_;
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
  wire [4:0] _044_;
  wire [4:0] _045_;
  wire [4:0] _046_;
  wire [2:0] _047_;
  wire [1:0] _048_;
  wire _049_;
  wire _050_;
  wire [1:0] _051_;
  wire _052_;
  wire _053_;
  wire _054_;
  wire add_enable;
  wire add_first;
  wire [1:0] beat_address;
  wire [1:0] last_token;
  wire [1:0] load_token;
  wire may_finish;
  wire [1:0] r_data;
  wire [39:0] \r_data$379 ;
  wire [159:0] \r_data$380 ;
  wire [159:0] \r_data$73 ;
  wire [159:0] \r_data$74 ;
  wire [159:0] \r_data$75 ;
  wire r_en;
  wire \r_en$46 ;
  wire \r_en$64 ;
  wire \r_en$70 ;
  wire \r_en$71 ;
  wire \r_en$72 ;
  wire [511:0] read__data;
  wire [511:0] \read__data$174 ;
  wire [511:0] \read__data$271 ;
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
  wire scale_load;
  reg signed [7:0] skew_0_10_0 = 8'h00;
  reg signed [7:0] skew_0_10_1 = 8'h00;
  reg signed [7:0] skew_0_11_0 = 8'h00;
  reg signed [7:0] skew_0_11_1 = 8'h00;
  reg signed [7:0] skew_0_11_2 = 8'h00;
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
  reg signed [7:0] skew_0_6_0 = 8'h00;
  reg signed [7:0] skew_0_6_1 = 8'h00;
  reg signed [7:0] skew_0_7_0 = 8'h00;
  reg signed [7:0] skew_0_7_1 = 8'h00;
  reg signed [7:0] skew_0_7_2 = 8'h00;
  reg signed [7:0] skew_0_9_0 = 8'h00;
  reg signed [7:0] skew_1_10_0 = 8'h00;
  reg signed [7:0] skew_1_10_1 = 8'h00;
  reg signed [7:0] skew_1_11_0 = 8'h00;
  reg signed [7:0] skew_1_11_1 = 8'h00;
  reg signed [7:0] skew_1_11_2 = 8'h00;
  reg signed [7:0] skew_1_13_0 = 8'h00;
  reg signed [7:0] skew_1_14_0 = 8'h00;
  reg signed [7:0] skew_1_14_1 = 8'h00;
  reg signed [7:0] skew_1_15_0 = 8'h00;
  reg signed [7:0] skew_1_15_1 = 8'h00;
  reg signed [7:0] skew_1_15_2 = 8'h00;
  reg signed [7:0] skew_1_17_0 = 8'h00;
  reg signed [7:0] skew_1_18_0 = 8'h00;
  reg signed [7:0] skew_1_18_1 = 8'h00;
  reg signed [7:0] skew_1_19_0 = 8'h00;
  reg signed [7:0] skew_1_19_1 = 8'h00;
  reg signed [7:0] skew_1_19_2 = 8'h00;
  reg signed [7:0] skew_1_1_0 = 8'h00;
  reg signed [7:0] skew_1_21_0 = 8'h00;
  reg signed [7:0] skew_1_22_0 = 8'h00;
  reg signed [7:0] skew_1_22_1 = 8'h00;
  reg signed [7:0] skew_1_23_0 = 8'h00;
  reg signed [7:0] skew_1_23_1 = 8'h00;
  reg signed [7:0] skew_1_23_2 = 8'h00;
  reg signed [7:0] skew_1_25_0 = 8'h00;
  reg signed [7:0] skew_1_26_0 = 8'h00;
  reg signed [7:0] skew_1_26_1 = 8'h00;
  reg signed [7:0] skew_1_27_0 = 8'h00;
  reg signed [7:0] skew_1_27_1 = 8'h00;
  reg signed [7:0] skew_1_27_2 = 8'h00;
  reg signed [7:0] skew_1_29_0 = 8'h00;
  reg signed [7:0] skew_1_2_0 = 8'h00;
  reg signed [7:0] skew_1_2_1 = 8'h00;
  reg signed [7:0] skew_1_30_0 = 8'h00;
  reg signed [7:0] skew_1_30_1 = 8'h00;
  reg signed [7:0] skew_1_31_0 = 8'h00;
  reg signed [7:0] skew_1_31_1 = 8'h00;
  reg signed [7:0] skew_1_31_2 = 8'h00;
  reg signed [7:0] skew_1_33_0 = 8'h00;
  reg signed [7:0] skew_1_34_0 = 8'h00;
  reg signed [7:0] skew_1_34_1 = 8'h00;
  reg signed [7:0] skew_1_35_0 = 8'h00;
  reg signed [7:0] skew_1_35_1 = 8'h00;
  reg signed [7:0] skew_1_35_2 = 8'h00;
  reg signed [7:0] skew_1_37_0 = 8'h00;
  reg signed [7:0] skew_1_38_0 = 8'h00;
  reg signed [7:0] skew_1_38_1 = 8'h00;
  reg signed [7:0] skew_1_39_0 = 8'h00;
  reg signed [7:0] skew_1_39_1 = 8'h00;
  reg signed [7:0] skew_1_39_2 = 8'h00;
  reg signed [7:0] skew_1_3_0 = 8'h00;
  reg signed [7:0] skew_1_3_1 = 8'h00;
  reg signed [7:0] skew_1_3_2 = 8'h00;
  reg signed [7:0] skew_1_41_0 = 8'h00;
  reg signed [7:0] skew_1_42_0 = 8'h00;
  reg signed [7:0] skew_1_42_1 = 8'h00;
  reg signed [7:0] skew_1_43_0 = 8'h00;
  reg signed [7:0] skew_1_43_1 = 8'h00;
  reg signed [7:0] skew_1_43_2 = 8'h00;
  reg signed [7:0] skew_1_45_0 = 8'h00;
  reg signed [7:0] skew_1_46_0 = 8'h00;
  reg signed [7:0] skew_1_46_1 = 8'h00;
  reg signed [7:0] skew_1_47_0 = 8'h00;
  reg signed [7:0] skew_1_47_1 = 8'h00;
  reg signed [7:0] skew_1_47_2 = 8'h00;
  reg signed [7:0] skew_1_49_0 = 8'h00;
  reg signed [7:0] skew_1_50_0 = 8'h00;
  reg signed [7:0] skew_1_50_1 = 8'h00;
  reg signed [7:0] skew_1_51_0 = 8'h00;
  reg signed [7:0] skew_1_51_1 = 8'h00;
  reg signed [7:0] skew_1_51_2 = 8'h00;
  reg signed [7:0] skew_1_53_0 = 8'h00;
  reg signed [7:0] skew_1_54_0 = 8'h00;
  reg signed [7:0] skew_1_54_1 = 8'h00;
  reg signed [7:0] skew_1_55_0 = 8'h00;
  reg signed [7:0] skew_1_55_1 = 8'h00;
  reg signed [7:0] skew_1_55_2 = 8'h00;
  reg signed [7:0] skew_1_57_0 = 8'h00;
  reg signed [7:0] skew_1_58_0 = 8'h00;
  reg signed [7:0] skew_1_58_1 = 8'h00;
  reg signed [7:0] skew_1_59_0 = 8'h00;
  reg signed [7:0] skew_1_59_1 = 8'h00;
  reg signed [7:0] skew_1_59_2 = 8'h00;
  reg signed [7:0] skew_1_5_0 = 8'h00;
  reg signed [7:0] skew_1_61_0 = 8'h00;
  reg signed [7:0] skew_1_62_0 = 8'h00;
  reg signed [7:0] skew_1_62_1 = 8'h00;
  reg signed [7:0] skew_1_63_0 = 8'h00;
  reg signed [7:0] skew_1_63_1 = 8'h00;
  reg signed [7:0] skew_1_63_2 = 8'h00;
  reg signed [7:0] skew_1_6_0 = 8'h00;
  reg signed [7:0] skew_1_6_1 = 8'h00;
  reg signed [7:0] skew_1_7_0 = 8'h00;
  reg signed [7:0] skew_1_7_1 = 8'h00;
  reg signed [7:0] skew_1_7_2 = 8'h00;
  reg signed [7:0] skew_1_9_0 = 8'h00;
  reg signed [7:0] skew_2_10_0 = 8'h00;
  reg signed [7:0] skew_2_10_1 = 8'h00;
  reg signed [7:0] skew_2_11_0 = 8'h00;
  reg signed [7:0] skew_2_11_1 = 8'h00;
  reg signed [7:0] skew_2_11_2 = 8'h00;
  reg signed [7:0] skew_2_13_0 = 8'h00;
  reg signed [7:0] skew_2_14_0 = 8'h00;
  reg signed [7:0] skew_2_14_1 = 8'h00;
  reg signed [7:0] skew_2_15_0 = 8'h00;
  reg signed [7:0] skew_2_15_1 = 8'h00;
  reg signed [7:0] skew_2_15_2 = 8'h00;
  reg signed [7:0] skew_2_17_0 = 8'h00;
  reg signed [7:0] skew_2_18_0 = 8'h00;
  reg signed [7:0] skew_2_18_1 = 8'h00;
  reg signed [7:0] skew_2_19_0 = 8'h00;
  reg signed [7:0] skew_2_19_1 = 8'h00;
  reg signed [7:0] skew_2_19_2 = 8'h00;
  reg signed [7:0] skew_2_1_0 = 8'h00;
  reg signed [7:0] skew_2_21_0 = 8'h00;
  reg signed [7:0] skew_2_22_0 = 8'h00;
  reg signed [7:0] skew_2_22_1 = 8'h00;
  reg signed [7:0] skew_2_23_0 = 8'h00;
  reg signed [7:0] skew_2_23_1 = 8'h00;
  reg signed [7:0] skew_2_23_2 = 8'h00;
  reg signed [7:0] skew_2_25_0 = 8'h00;
  reg signed [7:0] skew_2_26_0 = 8'h00;
  reg signed [7:0] skew_2_26_1 = 8'h00;
  reg signed [7:0] skew_2_27_0 = 8'h00;
  reg signed [7:0] skew_2_27_1 = 8'h00;
  reg signed [7:0] skew_2_27_2 = 8'h00;
  reg signed [7:0] skew_2_29_0 = 8'h00;
  reg signed [7:0] skew_2_2_0 = 8'h00;
  reg signed [7:0] skew_2_2_1 = 8'h00;
  reg signed [7:0] skew_2_30_0 = 8'h00;
  reg signed [7:0] skew_2_30_1 = 8'h00;
  reg signed [7:0] skew_2_31_0 = 8'h00;
  reg signed [7:0] skew_2_31_1 = 8'h00;
  reg signed [7:0] skew_2_31_2 = 8'h00;
  reg signed [7:0] skew_2_33_0 = 8'h00;
  reg signed [7:0] skew_2_34_0 = 8'h00;
  reg signed [7:0] skew_2_34_1 = 8'h00;
  reg signed [7:0] skew_2_35_0 = 8'h00;
  reg signed [7:0] skew_2_35_1 = 8'h00;
  reg signed [7:0] skew_2_35_2 = 8'h00;
  reg signed [7:0] skew_2_37_0 = 8'h00;
  reg signed [7:0] skew_2_38_0 = 8'h00;
  reg signed [7:0] skew_2_38_1 = 8'h00;
  reg signed [7:0] skew_2_39_0 = 8'h00;
  reg signed [7:0] skew_2_39_1 = 8'h00;
  reg signed [7:0] skew_2_39_2 = 8'h00;
  reg signed [7:0] skew_2_3_0 = 8'h00;
  reg signed [7:0] skew_2_3_1 = 8'h00;
  reg signed [7:0] skew_2_3_2 = 8'h00;
  reg signed [7:0] skew_2_41_0 = 8'h00;
  reg signed [7:0] skew_2_42_0 = 8'h00;
  reg signed [7:0] skew_2_42_1 = 8'h00;
  reg signed [7:0] skew_2_43_0 = 8'h00;
  reg signed [7:0] skew_2_43_1 = 8'h00;
  reg signed [7:0] skew_2_43_2 = 8'h00;
  reg signed [7:0] skew_2_45_0 = 8'h00;
  reg signed [7:0] skew_2_46_0 = 8'h00;
  reg signed [7:0] skew_2_46_1 = 8'h00;
  reg signed [7:0] skew_2_47_0 = 8'h00;
  reg signed [7:0] skew_2_47_1 = 8'h00;
  reg signed [7:0] skew_2_47_2 = 8'h00;
  reg signed [7:0] skew_2_49_0 = 8'h00;
  reg signed [7:0] skew_2_50_0 = 8'h00;
  reg signed [7:0] skew_2_50_1 = 8'h00;
  reg signed [7:0] skew_2_51_0 = 8'h00;
  reg signed [7:0] skew_2_51_1 = 8'h00;
  reg signed [7:0] skew_2_51_2 = 8'h00;
  reg signed [7:0] skew_2_53_0 = 8'h00;
  reg signed [7:0] skew_2_54_0 = 8'h00;
  reg signed [7:0] skew_2_54_1 = 8'h00;
  reg signed [7:0] skew_2_55_0 = 8'h00;
  reg signed [7:0] skew_2_55_1 = 8'h00;
  reg signed [7:0] skew_2_55_2 = 8'h00;
  reg signed [7:0] skew_2_57_0 = 8'h00;
  reg signed [7:0] skew_2_58_0 = 8'h00;
  reg signed [7:0] skew_2_58_1 = 8'h00;
  reg signed [7:0] skew_2_59_0 = 8'h00;
  reg signed [7:0] skew_2_59_1 = 8'h00;
  reg signed [7:0] skew_2_59_2 = 8'h00;
  reg signed [7:0] skew_2_5_0 = 8'h00;
  reg signed [7:0] skew_2_61_0 = 8'h00;
  reg signed [7:0] skew_2_62_0 = 8'h00;
  reg signed [7:0] skew_2_62_1 = 8'h00;
  reg signed [7:0] skew_2_63_0 = 8'h00;
  reg signed [7:0] skew_2_63_1 = 8'h00;
  reg signed [7:0] skew_2_63_2 = 8'h00;
  reg signed [7:0] skew_2_6_0 = 8'h00;
  reg signed [7:0] skew_2_6_1 = 8'h00;
  reg signed [7:0] skew_2_7_0 = 8'h00;
  reg signed [7:0] skew_2_7_1 = 8'h00;
  reg signed [7:0] skew_2_7_2 = 8'h00;
  reg signed [7:0] skew_2_9_0 = 8'h00;
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
  reg [1:0] token = 2'h0;
  wire w_en;
  wire \w_en$45 ;
  wire \w_en$53 ;
  wire \w_en$57 ;
  wire \w_en$60 ;
  wire \w_en$63 ;
  wire write__en;
  wire \write__en$31 ;
  wire \write__en$36 ;
  reg [511:0] activations_0 [3:0];
  always @(posedge clk) begin
    if (write__en)
      activations_0[beat_address] <= activations__payload;
  end
  reg [511:0] _441_;
  always @(posedge clk) begin
    _441_ <= activations_0[beat_address];
  end
  assign read__data = _441_;
  reg [511:0] activations_1 [3:0];
  always @(posedge clk) begin
    if (\write__en$31 )
      activations_1[beat_address] <= activations__payload;
  end
  reg [511:0] _442_;
  always @(posedge clk) begin
    _442_ <= activations_1[beat_address];
  end
  assign \read__data$174  = _442_;
  reg [511:0] activations_2 [3:0];
  always @(posedge clk) begin
    if (\write__en$36 )
      activations_2[beat_address] <= activations__payload;
  end
  reg [511:0] _443_;
  always @(posedge clk) begin
    _443_ <= activations_2[beat_address];
  end
  assign \read__data$271  = _443_;
  assign _008_ = results__valid & results__ready;
  assign _009_ = token == r_data;
  assign \r_en$70  = _008_ & _009_;
  assign _010_ = results__valid & results__ready;
  assign _012_ = token == r_data;
  assign \r_en$71  = _010_ & _012_;
  assign _013_ = results__valid & results__ready;
  assign _014_ = token == r_data;
  assign \r_en$72  = _013_ & _014_;
  assign _015_ = tag[0] & tag[2];
  assign _016_ = _015_ & tag[4];
  assign _017_ = reserved + _016_;
  assign _018_ = results__valid & results__ready;
  assign _019_ = token == r_data;
  assign _020_ = _018_ & _019_;
  assign _021_ = _017_ - _020_;
  assign _023_ = results__valid & results__ready;
  assign _024_ = results__valid & results__ready;
  assign _025_ = token == r_data;
  assign _026_ = _024_ & _025_;
  assign _027_ = token + 1'h1;
  assign _028_ = _026_ ? 3'h0 : _027_;
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
    skew_1_1_0 <= \read__data$174 [15:8];
  always @(posedge clk)
    skew_1_2_0 <= \read__data$174 [23:16];
  always @(posedge clk)
    skew_1_2_1 <= skew_1_2_0;
  always @(posedge clk)
    skew_1_3_0 <= \read__data$174 [31:24];
  always @(posedge clk)
    skew_1_3_1 <= skew_1_3_0;
  always @(posedge clk)
    skew_1_3_2 <= skew_1_3_1;
  always @(posedge clk)
    skew_1_5_0 <= \read__data$174 [47:40];
  always @(posedge clk)
    skew_1_6_0 <= \read__data$174 [55:48];
  always @(posedge clk)
    skew_1_6_1 <= skew_1_6_0;
  always @(posedge clk)
    skew_1_7_0 <= \read__data$174 [63:56];
  always @(posedge clk)
    skew_1_7_1 <= skew_1_7_0;
  always @(posedge clk)
    skew_1_7_2 <= skew_1_7_1;
  always @(posedge clk)
    skew_1_9_0 <= \read__data$174 [79:72];
  always @(posedge clk)
    skew_1_10_0 <= \read__data$174 [87:80];
  always @(posedge clk)
    skew_1_10_1 <= skew_1_10_0;
  always @(posedge clk)
    skew_1_11_0 <= \read__data$174 [95:88];
  always @(posedge clk)
    skew_1_11_1 <= skew_1_11_0;
  always @(posedge clk)
    skew_1_11_2 <= skew_1_11_1;
  always @(posedge clk)
    skew_1_13_0 <= \read__data$174 [111:104];
  always @(posedge clk)
    skew_1_14_0 <= \read__data$174 [119:112];
  always @(posedge clk)
    skew_1_14_1 <= skew_1_14_0;
  always @(posedge clk)
    skew_1_15_0 <= \read__data$174 [127:120];
  always @(posedge clk)
    skew_1_15_1 <= skew_1_15_0;
  always @(posedge clk)
    skew_1_15_2 <= skew_1_15_1;
  always @(posedge clk)
    skew_1_17_0 <= \read__data$174 [143:136];
  always @(posedge clk)
    skew_1_18_0 <= \read__data$174 [151:144];
  always @(posedge clk)
    skew_1_18_1 <= skew_1_18_0;
  always @(posedge clk)
    skew_1_19_0 <= \read__data$174 [159:152];
  always @(posedge clk)
    skew_1_19_1 <= skew_1_19_0;
  always @(posedge clk)
    skew_1_19_2 <= skew_1_19_1;
  always @(posedge clk)
    skew_1_21_0 <= \read__data$174 [175:168];
  always @(posedge clk)
    skew_1_22_0 <= \read__data$174 [183:176];
  always @(posedge clk)
    skew_1_22_1 <= skew_1_22_0;
  always @(posedge clk)
    skew_1_23_0 <= \read__data$174 [191:184];
  always @(posedge clk)
    skew_1_23_1 <= skew_1_23_0;
  always @(posedge clk)
    skew_1_23_2 <= skew_1_23_1;
  always @(posedge clk)
    skew_1_25_0 <= \read__data$174 [207:200];
  always @(posedge clk)
    skew_1_26_0 <= \read__data$174 [215:208];
  always @(posedge clk)
    skew_1_26_1 <= skew_1_26_0;
  always @(posedge clk)
    skew_1_27_0 <= \read__data$174 [223:216];
  always @(posedge clk)
    skew_1_27_1 <= skew_1_27_0;
  always @(posedge clk)
    skew_1_27_2 <= skew_1_27_1;
  always @(posedge clk)
    skew_1_29_0 <= \read__data$174 [239:232];
  always @(posedge clk)
    skew_1_30_0 <= \read__data$174 [247:240];
  always @(posedge clk)
    skew_1_30_1 <= skew_1_30_0;
  always @(posedge clk)
    skew_1_31_0 <= \read__data$174 [255:248];
  always @(posedge clk)
    skew_1_31_1 <= skew_1_31_0;
  always @(posedge clk)
    skew_1_31_2 <= skew_1_31_1;
  always @(posedge clk)
    skew_1_33_0 <= \read__data$174 [271:264];
  always @(posedge clk)
    skew_1_34_0 <= \read__data$174 [279:272];
  always @(posedge clk)
    skew_1_34_1 <= skew_1_34_0;
  always @(posedge clk)
    skew_1_35_0 <= \read__data$174 [287:280];
  always @(posedge clk)
    skew_1_35_1 <= skew_1_35_0;
  always @(posedge clk)
    skew_1_35_2 <= skew_1_35_1;
  always @(posedge clk)
    skew_1_37_0 <= \read__data$174 [303:296];
  always @(posedge clk)
    skew_1_38_0 <= \read__data$174 [311:304];
  always @(posedge clk)
    skew_1_38_1 <= skew_1_38_0;
  always @(posedge clk)
    skew_1_39_0 <= \read__data$174 [319:312];
  always @(posedge clk)
    skew_1_39_1 <= skew_1_39_0;
  always @(posedge clk)
    skew_1_39_2 <= skew_1_39_1;
  always @(posedge clk)
    skew_1_41_0 <= \read__data$174 [335:328];
  always @(posedge clk)
    skew_1_42_0 <= \read__data$174 [343:336];
  always @(posedge clk)
    skew_1_42_1 <= skew_1_42_0;
  always @(posedge clk)
    skew_1_43_0 <= \read__data$174 [351:344];
  always @(posedge clk)
    skew_1_43_1 <= skew_1_43_0;
  always @(posedge clk)
    skew_1_43_2 <= skew_1_43_1;
  always @(posedge clk)
    skew_1_45_0 <= \read__data$174 [367:360];
  always @(posedge clk)
    skew_1_46_0 <= \read__data$174 [375:368];
  always @(posedge clk)
    skew_1_46_1 <= skew_1_46_0;
  always @(posedge clk)
    skew_1_47_0 <= \read__data$174 [383:376];
  always @(posedge clk)
    skew_1_47_1 <= skew_1_47_0;
  always @(posedge clk)
    skew_1_47_2 <= skew_1_47_1;
  always @(posedge clk)
    skew_1_49_0 <= \read__data$174 [399:392];
  always @(posedge clk)
    skew_1_50_0 <= \read__data$174 [407:400];
  always @(posedge clk)
    skew_1_50_1 <= skew_1_50_0;
  always @(posedge clk)
    skew_1_51_0 <= \read__data$174 [415:408];
  always @(posedge clk)
    skew_1_51_1 <= skew_1_51_0;
  always @(posedge clk)
    skew_1_51_2 <= skew_1_51_1;
  always @(posedge clk)
    skew_1_53_0 <= \read__data$174 [431:424];
  always @(posedge clk)
    skew_1_54_0 <= \read__data$174 [439:432];
  always @(posedge clk)
    skew_1_54_1 <= skew_1_54_0;
  always @(posedge clk)
    skew_1_55_0 <= \read__data$174 [447:440];
  always @(posedge clk)
    skew_1_55_1 <= skew_1_55_0;
  always @(posedge clk)
    skew_1_55_2 <= skew_1_55_1;
  always @(posedge clk)
    skew_1_57_0 <= \read__data$174 [463:456];
  always @(posedge clk)
    skew_1_58_0 <= \read__data$174 [471:464];
  always @(posedge clk)
    skew_1_58_1 <= skew_1_58_0;
  always @(posedge clk)
    skew_1_59_0 <= \read__data$174 [479:472];
  always @(posedge clk)
    skew_1_59_1 <= skew_1_59_0;
  always @(posedge clk)
    skew_1_59_2 <= skew_1_59_1;
  always @(posedge clk)
    skew_1_61_0 <= \read__data$174 [495:488];
  always @(posedge clk)
    skew_1_62_0 <= \read__data$174 [503:496];
  always @(posedge clk)
    skew_1_62_1 <= skew_1_62_0;
  always @(posedge clk)
    skew_1_63_0 <= \read__data$174 [511:504];
  always @(posedge clk)
    skew_1_63_1 <= skew_1_63_0;
  always @(posedge clk)
    skew_1_63_2 <= skew_1_63_1;
  always @(posedge clk)
    skew_2_1_0 <= \read__data$271 [15:8];
  always @(posedge clk)
    skew_2_2_0 <= \read__data$271 [23:16];
  always @(posedge clk)
    skew_2_2_1 <= skew_2_2_0;
  always @(posedge clk)
    skew_2_3_0 <= \read__data$271 [31:24];
  always @(posedge clk)
    skew_2_3_1 <= skew_2_3_0;
  always @(posedge clk)
    skew_2_3_2 <= skew_2_3_1;
  always @(posedge clk)
    skew_2_5_0 <= \read__data$271 [47:40];
  always @(posedge clk)
    skew_2_6_0 <= \read__data$271 [55:48];
  always @(posedge clk)
    skew_2_6_1 <= skew_2_6_0;
  always @(posedge clk)
    skew_2_7_0 <= \read__data$271 [63:56];
  always @(posedge clk)
    skew_2_7_1 <= skew_2_7_0;
  always @(posedge clk)
    skew_2_7_2 <= skew_2_7_1;
  always @(posedge clk)
    skew_2_9_0 <= \read__data$271 [79:72];
  always @(posedge clk)
    skew_2_10_0 <= \read__data$271 [87:80];
  always @(posedge clk)
    skew_2_10_1 <= skew_2_10_0;
  always @(posedge clk)
    skew_2_11_0 <= \read__data$271 [95:88];
  always @(posedge clk)
    skew_2_11_1 <= skew_2_11_0;
  always @(posedge clk)
    skew_2_11_2 <= skew_2_11_1;
  always @(posedge clk)
    skew_2_13_0 <= \read__data$271 [111:104];
  always @(posedge clk)
    skew_2_14_0 <= \read__data$271 [119:112];
  always @(posedge clk)
    skew_2_14_1 <= skew_2_14_0;
  always @(posedge clk)
    skew_2_15_0 <= \read__data$271 [127:120];
  always @(posedge clk)
    skew_2_15_1 <= skew_2_15_0;
  always @(posedge clk)
    skew_2_15_2 <= skew_2_15_1;
  always @(posedge clk)
    skew_2_17_0 <= \read__data$271 [143:136];
  always @(posedge clk)
    skew_2_18_0 <= \read__data$271 [151:144];
  always @(posedge clk)
    skew_2_18_1 <= skew_2_18_0;
  always @(posedge clk)
    skew_2_19_0 <= \read__data$271 [159:152];
  always @(posedge clk)
    skew_2_19_1 <= skew_2_19_0;
  always @(posedge clk)
    skew_2_19_2 <= skew_2_19_1;
  always @(posedge clk)
    skew_2_21_0 <= \read__data$271 [175:168];
  always @(posedge clk)
    skew_2_22_0 <= \read__data$271 [183:176];
  always @(posedge clk)
    skew_2_22_1 <= skew_2_22_0;
  always @(posedge clk)
    skew_2_23_0 <= \read__data$271 [191:184];
  always @(posedge clk)
    skew_2_23_1 <= skew_2_23_0;
  always @(posedge clk)
    skew_2_23_2 <= skew_2_23_1;
  always @(posedge clk)
    skew_2_25_0 <= \read__data$271 [207:200];
  always @(posedge clk)
    skew_2_26_0 <= \read__data$271 [215:208];
  always @(posedge clk)
    skew_2_26_1 <= skew_2_26_0;
  always @(posedge clk)
    skew_2_27_0 <= \read__data$271 [223:216];
  always @(posedge clk)
    skew_2_27_1 <= skew_2_27_0;
  always @(posedge clk)
    skew_2_27_2 <= skew_2_27_1;
  always @(posedge clk)
    skew_2_29_0 <= \read__data$271 [239:232];
  always @(posedge clk)
    skew_2_30_0 <= \read__data$271 [247:240];
  always @(posedge clk)
    skew_2_30_1 <= skew_2_30_0;
  always @(posedge clk)
    skew_2_31_0 <= \read__data$271 [255:248];
  always @(posedge clk)
    skew_2_31_1 <= skew_2_31_0;
  always @(posedge clk)
    skew_2_31_2 <= skew_2_31_1;
  always @(posedge clk)
    skew_2_33_0 <= \read__data$271 [271:264];
  always @(posedge clk)
    skew_2_34_0 <= \read__data$271 [279:272];
  always @(posedge clk)
    skew_2_34_1 <= skew_2_34_0;
  always @(posedge clk)
    skew_2_35_0 <= \read__data$271 [287:280];
  always @(posedge clk)
    skew_2_35_1 <= skew_2_35_0;
  always @(posedge clk)
    skew_2_35_2 <= skew_2_35_1;
  always @(posedge clk)
    skew_2_37_0 <= \read__data$271 [303:296];
  always @(posedge clk)
    skew_2_38_0 <= \read__data$271 [311:304];
  always @(posedge clk)
    skew_2_38_1 <= skew_2_38_0;
  always @(posedge clk)
    skew_2_39_0 <= \read__data$271 [319:312];
  always @(posedge clk)
    skew_2_39_1 <= skew_2_39_0;
  always @(posedge clk)
    skew_2_39_2 <= skew_2_39_1;
  always @(posedge clk)
    skew_2_41_0 <= \read__data$271 [335:328];
  always @(posedge clk)
    skew_2_42_0 <= \read__data$271 [343:336];
  always @(posedge clk)
    skew_2_42_1 <= skew_2_42_0;
  always @(posedge clk)
    skew_2_43_0 <= \read__data$271 [351:344];
  always @(posedge clk)
    skew_2_43_1 <= skew_2_43_0;
  always @(posedge clk)
    skew_2_43_2 <= skew_2_43_1;
  always @(posedge clk)
    skew_2_45_0 <= \read__data$271 [367:360];
  always @(posedge clk)
    skew_2_46_0 <= \read__data$271 [375:368];
  always @(posedge clk)
    skew_2_46_1 <= skew_2_46_0;
  always @(posedge clk)
    skew_2_47_0 <= \read__data$271 [383:376];
  always @(posedge clk)
    skew_2_47_1 <= skew_2_47_0;
  always @(posedge clk)
    skew_2_47_2 <= skew_2_47_1;
  always @(posedge clk)
    skew_2_49_0 <= \read__data$271 [399:392];
  always @(posedge clk)
    skew_2_50_0 <= \read__data$271 [407:400];
  always @(posedge clk)
    skew_2_50_1 <= skew_2_50_0;
  always @(posedge clk)
    skew_2_51_0 <= \read__data$271 [415:408];
  always @(posedge clk)
    skew_2_51_1 <= skew_2_51_0;
  always @(posedge clk)
    skew_2_51_2 <= skew_2_51_1;
  always @(posedge clk)
    skew_2_53_0 <= \read__data$271 [431:424];
  always @(posedge clk)
    skew_2_54_0 <= \read__data$271 [439:432];
  always @(posedge clk)
    skew_2_54_1 <= skew_2_54_0;
  always @(posedge clk)
    skew_2_55_0 <= \read__data$271 [447:440];
  always @(posedge clk)
    skew_2_55_1 <= skew_2_55_0;
  always @(posedge clk)
    skew_2_55_2 <= skew_2_55_1;
  always @(posedge clk)
    skew_2_57_0 <= \read__data$271 [463:456];
  always @(posedge clk)
    skew_2_58_0 <= \read__data$271 [471:464];
  always @(posedge clk)
    skew_2_58_1 <= skew_2_58_0;
  always @(posedge clk)
    skew_2_59_0 <= \read__data$271 [479:472];
  always @(posedge clk)
    skew_2_59_1 <= skew_2_59_0;
  always @(posedge clk)
    skew_2_59_2 <= skew_2_59_1;
  always @(posedge clk)
    skew_2_61_0 <= \read__data$271 [495:488];
  always @(posedge clk)
    skew_2_62_0 <= \read__data$271 [503:496];
  always @(posedge clk)
    skew_2_62_1 <= skew_2_62_0;
  always @(posedge clk)
    skew_2_63_0 <= \read__data$271 [511:504];
  always @(posedge clk)
    skew_2_63_1 <= skew_2_63_0;
  always @(posedge clk)
    skew_2_63_2 <= skew_2_63_1;
  always @(posedge clk)
    tag_1 <= _031_;
  always @(posedge clk)
    tag_2 <= _032_;
  always @(posedge clk)
    tag_3 <= _033_;
  always @(posedge clk)
    tag_4 <= _034_;
  always @(posedge clk)
    tag_5 <= _035_;
  always @(posedge clk)
    tag_6 <= _036_;
  always @(posedge clk)
    tag_7 <= _037_;
  always @(posedge clk)
    tag_8 <= _038_;
  always @(posedge clk)
    tag_9 <= _039_;
  always @(posedge clk)
    tag_10 <= _041_;
  always @(posedge clk)
    tag_11 <= _042_;
  always @(posedge clk)
    tag_12 <= _043_;
  always @(posedge clk)
    tag_13 <= _044_;
  always @(posedge clk)
    tag_14 <= _045_;
  always @(posedge clk)
    tag_15 <= _046_;
  always @(posedge clk)
    reserved <= _047_;
  always @(posedge clk)
    token <= _048_;
  assign _000_ = activations__valid & activations__ready;
  assign _011_ = ! load_token;
  assign write__en = _000_ & _011_;
  assign _022_ = activations__valid & activations__ready;
  assign _029_ = load_token == 1'h1;
  assign \write__en$31  = _022_ & _029_;
  assign _030_ = activations__valid & activations__ready;
  assign _040_ = load_token == 2'h2;
  assign \write__en$36  = _030_ & _040_;
  assign w_en = tag[0] & tag[2];
  assign r_en = tag_10[0] & tag_10[2];
  assign _049_ = tag[0] & tag[2];
  assign \w_en$45  = _049_ & tag[3];
  assign _050_ = tag_14[0] & tag_14[2];
  assign \r_en$46  = _050_ & tag_14[3];
  assign scale_load = tag_10[0] & tag_10[2];
  assign add_enable = tag_14[0] & tag_14[2];
  assign _001_ = tag_14[0] & tag_14[2];
  assign add_first = _001_ & tag_14[3];
  assign _002_ = tag_15[0] & tag_15[2];
  assign \w_en$53  = _002_ & tag_15[4];
  assign _003_ = tag_15[0] & tag_15[2];
  assign \w_en$57  = _003_ & tag_15[4];
  assign _004_ = tag_15[0] & tag_15[2];
  assign \w_en$60  = _004_ & tag_15[4];
  assign _005_ = tag[0] & tag[2];
  assign \w_en$63  = _005_ & tag[4];
  assign _006_ = results__valid & results__ready;
  assign _007_ = token == r_data;
  assign \r_en$64  = _006_ & _007_;
  assign may_finish = reserved != 3'h4;
  assign _051_ = _023_ ? _028_[1:0] : token;
  assign _048_ = rst ? 2'h0 : _051_;
  assign _047_ = rst ? 3'h0 : _021_[2:0];
  assign _046_ = rst ? 5'h00 : tag_14;
  assign _045_ = rst ? 5'h00 : tag_13;
  assign _044_ = rst ? 5'h00 : tag_12;
  assign _043_ = rst ? 5'h00 : tag_11;
  assign _042_ = rst ? 5'h00 : tag_10;
  assign _041_ = rst ? 5'h00 : tag_9;
  assign _039_ = rst ? 5'h00 : tag_8;
  assign _038_ = rst ? 5'h00 : tag_7;
  assign _037_ = rst ? 5'h00 : tag_6;
  assign _036_ = rst ? 5'h00 : tag_5;
  assign _035_ = rst ? 5'h00 : tag_4;
  assign _034_ = rst ? 5'h00 : tag_3;
  assign _033_ = rst ? 5'h00 : tag_2;
  assign _032_ = rst ? 5'h00 : tag_1;
  assign _031_ = rst ? 5'h00 : tag;
  function [159:0] _437_;
    input [159:0] a;
    input [479:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _437_ = b[159:0];
      3'b?1?:
        _437_ = b[319:160];
      3'b1??:
        _437_ = b[479:320];
      default:
        _437_ = a;
    endcase
  endfunction
  assign results__payload = _437_(160'h0000000000000000000000000000000000000000, { \r_data$73 , \r_data$74 , \r_data$75  }, { _054_, _053_, _052_ });
  assign _052_ = token == 2'h2;
  assign _053_ = token == 2'h1;
  assign _054_ = ! token;
  \ternhw_5x64_p1_g64_a8_t3_d256.constants  constants (
    .clk(clk),
    .\port$0$1052 (weights__payload[503:472]),
    .\port$0$1220 (weights__payload[671:640]),
    .\port$0$1388 (weights__payload[839:808]),
    .\port$0$716 (weights__payload[167:136]),
    .\port$0$884 (weights__payload[335:304]),
    .r_data(\r_data$380 ),
    .r_en(\r_en$46 ),
    .rst(rst),
    .w_en(\w_en$45 )
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.last_tokens  last_tokens (
    .clk(clk),
    .r_data(r_data),
    .r_en(\r_en$64 ),
    .rst(rst),
    .w_en(\w_en$63 ),
    .w_port__data(last_token)
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.queue_0  queue_0 (
    .clk(clk),
    .\port$215$0 (\results_0[0] ),
    .\port$216$0 (\results_0[1] ),
    .\port$217$0 (\results_0[2] ),
    .\port$218$0 (\results_0[3] ),
    .\port$219$0 (\results_0[4] ),
    .r_data(\r_data$73 ),
    .r_en(\r_en$70 ),
    .r_rdy(results__valid),
    .rst(rst),
    .w_en(\w_en$53 )
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.queue_1  queue_1 (
    .clk(clk),
    .\port$220$0 (\results_1[0] ),
    .\port$221$0 (\results_1[1] ),
    .\port$222$0 (\results_1[2] ),
    .\port$223$0 (\results_1[3] ),
    .\port$224$0 (\results_1[4] ),
    .r_data(\r_data$74 ),
    .r_en(\r_en$71 ),
    .rst(rst),
    .w_en(\w_en$57 )
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.queue_2  queue_2 (
    .clk(clk),
    .\port$225$0 (\results_2[0] ),
    .\port$226$0 (\results_2[1] ),
    .\port$227$0 (\results_2[2] ),
    .\port$228$0 (\results_2[3] ),
    .\port$229$0 (\results_2[4] ),
    .r_data(\r_data$75 ),
    .r_en(\r_en$72 ),
    .rst(rst),
    .w_en(\w_en$60 )
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_0 (
    .activations({ skew_0_63_2, skew_0_62_1, skew_0_61_0, read__data[487:480], skew_0_59_2, skew_0_58_1, skew_0_57_0, read__data[455:448], skew_0_55_2, skew_0_54_1, skew_0_53_0, read__data[423:416], skew_0_51_2, skew_0_50_1, skew_0_49_0, read__data[391:384], skew_0_47_2, skew_0_46_1, skew_0_45_0, read__data[359:352], skew_0_43_2, skew_0_42_1, skew_0_41_0, read__data[327:320], skew_0_39_2, skew_0_38_1, skew_0_37_0, read__data[295:288], skew_0_35_2, skew_0_34_1, skew_0_33_0, read__data[263:256], skew_0_31_2, skew_0_30_1, skew_0_29_0, read__data[231:224], skew_0_27_2, skew_0_26_1, skew_0_25_0, read__data[199:192], skew_0_23_2, skew_0_22_1, skew_0_21_0, read__data[167:160], skew_0_19_2, skew_0_18_1, skew_0_17_0, read__data[135:128], skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[103:96], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[71:64], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[39:32], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [31:0]),
    .result(\results_0[0] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [7:0]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_1 (
    .activations({ skew_0_63_2, skew_0_62_1, skew_0_61_0, read__data[487:480], skew_0_59_2, skew_0_58_1, skew_0_57_0, read__data[455:448], skew_0_55_2, skew_0_54_1, skew_0_53_0, read__data[423:416], skew_0_51_2, skew_0_50_1, skew_0_49_0, read__data[391:384], skew_0_47_2, skew_0_46_1, skew_0_45_0, read__data[359:352], skew_0_43_2, skew_0_42_1, skew_0_41_0, read__data[327:320], skew_0_39_2, skew_0_38_1, skew_0_37_0, read__data[295:288], skew_0_35_2, skew_0_34_1, skew_0_33_0, read__data[263:256], skew_0_31_2, skew_0_30_1, skew_0_29_0, read__data[231:224], skew_0_27_2, skew_0_26_1, skew_0_25_0, read__data[199:192], skew_0_23_2, skew_0_22_1, skew_0_21_0, read__data[167:160], skew_0_19_2, skew_0_18_1, skew_0_17_0, read__data[135:128], skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[103:96], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[71:64], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[39:32], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [63:32]),
    .result(\results_0[1] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [15:8]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[295:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_2 (
    .activations({ skew_0_63_2, skew_0_62_1, skew_0_61_0, read__data[487:480], skew_0_59_2, skew_0_58_1, skew_0_57_0, read__data[455:448], skew_0_55_2, skew_0_54_1, skew_0_53_0, read__data[423:416], skew_0_51_2, skew_0_50_1, skew_0_49_0, read__data[391:384], skew_0_47_2, skew_0_46_1, skew_0_45_0, read__data[359:352], skew_0_43_2, skew_0_42_1, skew_0_41_0, read__data[327:320], skew_0_39_2, skew_0_38_1, skew_0_37_0, read__data[295:288], skew_0_35_2, skew_0_34_1, skew_0_33_0, read__data[263:256], skew_0_31_2, skew_0_30_1, skew_0_29_0, read__data[231:224], skew_0_27_2, skew_0_26_1, skew_0_25_0, read__data[199:192], skew_0_23_2, skew_0_22_1, skew_0_21_0, read__data[167:160], skew_0_19_2, skew_0_18_1, skew_0_17_0, read__data[135:128], skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[103:96], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[71:64], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[39:32], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [95:64]),
    .result(\results_0[2] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [23:16]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[463:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_3 (
    .activations({ skew_0_63_2, skew_0_62_1, skew_0_61_0, read__data[487:480], skew_0_59_2, skew_0_58_1, skew_0_57_0, read__data[455:448], skew_0_55_2, skew_0_54_1, skew_0_53_0, read__data[423:416], skew_0_51_2, skew_0_50_1, skew_0_49_0, read__data[391:384], skew_0_47_2, skew_0_46_1, skew_0_45_0, read__data[359:352], skew_0_43_2, skew_0_42_1, skew_0_41_0, read__data[327:320], skew_0_39_2, skew_0_38_1, skew_0_37_0, read__data[295:288], skew_0_35_2, skew_0_34_1, skew_0_33_0, read__data[263:256], skew_0_31_2, skew_0_30_1, skew_0_29_0, read__data[231:224], skew_0_27_2, skew_0_26_1, skew_0_25_0, read__data[199:192], skew_0_23_2, skew_0_22_1, skew_0_21_0, read__data[167:160], skew_0_19_2, skew_0_18_1, skew_0_17_0, read__data[135:128], skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[103:96], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[71:64], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[39:32], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [127:96]),
    .result(\results_0[3] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [31:24]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[631:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_0_4 (
    .activations({ skew_0_63_2, skew_0_62_1, skew_0_61_0, read__data[487:480], skew_0_59_2, skew_0_58_1, skew_0_57_0, read__data[455:448], skew_0_55_2, skew_0_54_1, skew_0_53_0, read__data[423:416], skew_0_51_2, skew_0_50_1, skew_0_49_0, read__data[391:384], skew_0_47_2, skew_0_46_1, skew_0_45_0, read__data[359:352], skew_0_43_2, skew_0_42_1, skew_0_41_0, read__data[327:320], skew_0_39_2, skew_0_38_1, skew_0_37_0, read__data[295:288], skew_0_35_2, skew_0_34_1, skew_0_33_0, read__data[263:256], skew_0_31_2, skew_0_30_1, skew_0_29_0, read__data[231:224], skew_0_27_2, skew_0_26_1, skew_0_25_0, read__data[199:192], skew_0_23_2, skew_0_22_1, skew_0_21_0, read__data[167:160], skew_0_19_2, skew_0_18_1, skew_0_17_0, read__data[135:128], skew_0_15_2, skew_0_14_1, skew_0_13_0, read__data[103:96], skew_0_11_2, skew_0_10_1, skew_0_9_0, read__data[71:64], skew_0_7_2, skew_0_6_1, skew_0_5_0, read__data[39:32], skew_0_3_2, skew_0_2_1, skew_0_1_0, read__data[7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [159:128]),
    .result(\results_0[4] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [39:32]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[799:672])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_0 (
    .activations({ skew_1_63_2, skew_1_62_1, skew_1_61_0, \read__data$174 [487:480], skew_1_59_2, skew_1_58_1, skew_1_57_0, \read__data$174 [455:448], skew_1_55_2, skew_1_54_1, skew_1_53_0, \read__data$174 [423:416], skew_1_51_2, skew_1_50_1, skew_1_49_0, \read__data$174 [391:384], skew_1_47_2, skew_1_46_1, skew_1_45_0, \read__data$174 [359:352], skew_1_43_2, skew_1_42_1, skew_1_41_0, \read__data$174 [327:320], skew_1_39_2, skew_1_38_1, skew_1_37_0, \read__data$174 [295:288], skew_1_35_2, skew_1_34_1, skew_1_33_0, \read__data$174 [263:256], skew_1_31_2, skew_1_30_1, skew_1_29_0, \read__data$174 [231:224], skew_1_27_2, skew_1_26_1, skew_1_25_0, \read__data$174 [199:192], skew_1_23_2, skew_1_22_1, skew_1_21_0, \read__data$174 [167:160], skew_1_19_2, skew_1_18_1, skew_1_17_0, \read__data$174 [135:128], skew_1_15_2, skew_1_14_1, skew_1_13_0, \read__data$174 [103:96], skew_1_11_2, skew_1_10_1, skew_1_9_0, \read__data$174 [71:64], skew_1_7_2, skew_1_6_1, skew_1_5_0, \read__data$174 [39:32], skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$174 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [31:0]),
    .result(\results_1[0] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [7:0]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_1 (
    .activations({ skew_1_63_2, skew_1_62_1, skew_1_61_0, \read__data$174 [487:480], skew_1_59_2, skew_1_58_1, skew_1_57_0, \read__data$174 [455:448], skew_1_55_2, skew_1_54_1, skew_1_53_0, \read__data$174 [423:416], skew_1_51_2, skew_1_50_1, skew_1_49_0, \read__data$174 [391:384], skew_1_47_2, skew_1_46_1, skew_1_45_0, \read__data$174 [359:352], skew_1_43_2, skew_1_42_1, skew_1_41_0, \read__data$174 [327:320], skew_1_39_2, skew_1_38_1, skew_1_37_0, \read__data$174 [295:288], skew_1_35_2, skew_1_34_1, skew_1_33_0, \read__data$174 [263:256], skew_1_31_2, skew_1_30_1, skew_1_29_0, \read__data$174 [231:224], skew_1_27_2, skew_1_26_1, skew_1_25_0, \read__data$174 [199:192], skew_1_23_2, skew_1_22_1, skew_1_21_0, \read__data$174 [167:160], skew_1_19_2, skew_1_18_1, skew_1_17_0, \read__data$174 [135:128], skew_1_15_2, skew_1_14_1, skew_1_13_0, \read__data$174 [103:96], skew_1_11_2, skew_1_10_1, skew_1_9_0, \read__data$174 [71:64], skew_1_7_2, skew_1_6_1, skew_1_5_0, \read__data$174 [39:32], skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$174 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [63:32]),
    .result(\results_1[1] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [15:8]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[295:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_2 (
    .activations({ skew_1_63_2, skew_1_62_1, skew_1_61_0, \read__data$174 [487:480], skew_1_59_2, skew_1_58_1, skew_1_57_0, \read__data$174 [455:448], skew_1_55_2, skew_1_54_1, skew_1_53_0, \read__data$174 [423:416], skew_1_51_2, skew_1_50_1, skew_1_49_0, \read__data$174 [391:384], skew_1_47_2, skew_1_46_1, skew_1_45_0, \read__data$174 [359:352], skew_1_43_2, skew_1_42_1, skew_1_41_0, \read__data$174 [327:320], skew_1_39_2, skew_1_38_1, skew_1_37_0, \read__data$174 [295:288], skew_1_35_2, skew_1_34_1, skew_1_33_0, \read__data$174 [263:256], skew_1_31_2, skew_1_30_1, skew_1_29_0, \read__data$174 [231:224], skew_1_27_2, skew_1_26_1, skew_1_25_0, \read__data$174 [199:192], skew_1_23_2, skew_1_22_1, skew_1_21_0, \read__data$174 [167:160], skew_1_19_2, skew_1_18_1, skew_1_17_0, \read__data$174 [135:128], skew_1_15_2, skew_1_14_1, skew_1_13_0, \read__data$174 [103:96], skew_1_11_2, skew_1_10_1, skew_1_9_0, \read__data$174 [71:64], skew_1_7_2, skew_1_6_1, skew_1_5_0, \read__data$174 [39:32], skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$174 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [95:64]),
    .result(\results_1[2] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [23:16]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[463:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_3 (
    .activations({ skew_1_63_2, skew_1_62_1, skew_1_61_0, \read__data$174 [487:480], skew_1_59_2, skew_1_58_1, skew_1_57_0, \read__data$174 [455:448], skew_1_55_2, skew_1_54_1, skew_1_53_0, \read__data$174 [423:416], skew_1_51_2, skew_1_50_1, skew_1_49_0, \read__data$174 [391:384], skew_1_47_2, skew_1_46_1, skew_1_45_0, \read__data$174 [359:352], skew_1_43_2, skew_1_42_1, skew_1_41_0, \read__data$174 [327:320], skew_1_39_2, skew_1_38_1, skew_1_37_0, \read__data$174 [295:288], skew_1_35_2, skew_1_34_1, skew_1_33_0, \read__data$174 [263:256], skew_1_31_2, skew_1_30_1, skew_1_29_0, \read__data$174 [231:224], skew_1_27_2, skew_1_26_1, skew_1_25_0, \read__data$174 [199:192], skew_1_23_2, skew_1_22_1, skew_1_21_0, \read__data$174 [167:160], skew_1_19_2, skew_1_18_1, skew_1_17_0, \read__data$174 [135:128], skew_1_15_2, skew_1_14_1, skew_1_13_0, \read__data$174 [103:96], skew_1_11_2, skew_1_10_1, skew_1_9_0, \read__data$174 [71:64], skew_1_7_2, skew_1_6_1, skew_1_5_0, \read__data$174 [39:32], skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$174 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [127:96]),
    .result(\results_1[3] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [31:24]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[631:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_1_4 (
    .activations({ skew_1_63_2, skew_1_62_1, skew_1_61_0, \read__data$174 [487:480], skew_1_59_2, skew_1_58_1, skew_1_57_0, \read__data$174 [455:448], skew_1_55_2, skew_1_54_1, skew_1_53_0, \read__data$174 [423:416], skew_1_51_2, skew_1_50_1, skew_1_49_0, \read__data$174 [391:384], skew_1_47_2, skew_1_46_1, skew_1_45_0, \read__data$174 [359:352], skew_1_43_2, skew_1_42_1, skew_1_41_0, \read__data$174 [327:320], skew_1_39_2, skew_1_38_1, skew_1_37_0, \read__data$174 [295:288], skew_1_35_2, skew_1_34_1, skew_1_33_0, \read__data$174 [263:256], skew_1_31_2, skew_1_30_1, skew_1_29_0, \read__data$174 [231:224], skew_1_27_2, skew_1_26_1, skew_1_25_0, \read__data$174 [199:192], skew_1_23_2, skew_1_22_1, skew_1_21_0, \read__data$174 [167:160], skew_1_19_2, skew_1_18_1, skew_1_17_0, \read__data$174 [135:128], skew_1_15_2, skew_1_14_1, skew_1_13_0, \read__data$174 [103:96], skew_1_11_2, skew_1_10_1, skew_1_9_0, \read__data$174 [71:64], skew_1_7_2, skew_1_6_1, skew_1_5_0, \read__data$174 [39:32], skew_1_3_2, skew_1_2_1, skew_1_1_0, \read__data$174 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [159:128]),
    .result(\results_1[4] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [39:32]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[799:672])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_0 (
    .activations({ skew_2_63_2, skew_2_62_1, skew_2_61_0, \read__data$271 [487:480], skew_2_59_2, skew_2_58_1, skew_2_57_0, \read__data$271 [455:448], skew_2_55_2, skew_2_54_1, skew_2_53_0, \read__data$271 [423:416], skew_2_51_2, skew_2_50_1, skew_2_49_0, \read__data$271 [391:384], skew_2_47_2, skew_2_46_1, skew_2_45_0, \read__data$271 [359:352], skew_2_43_2, skew_2_42_1, skew_2_41_0, \read__data$271 [327:320], skew_2_39_2, skew_2_38_1, skew_2_37_0, \read__data$271 [295:288], skew_2_35_2, skew_2_34_1, skew_2_33_0, \read__data$271 [263:256], skew_2_31_2, skew_2_30_1, skew_2_29_0, \read__data$271 [231:224], skew_2_27_2, skew_2_26_1, skew_2_25_0, \read__data$271 [199:192], skew_2_23_2, skew_2_22_1, skew_2_21_0, \read__data$271 [167:160], skew_2_19_2, skew_2_18_1, skew_2_17_0, \read__data$271 [135:128], skew_2_15_2, skew_2_14_1, skew_2_13_0, \read__data$271 [103:96], skew_2_11_2, skew_2_10_1, skew_2_9_0, \read__data$271 [71:64], skew_2_7_2, skew_2_6_1, skew_2_5_0, \read__data$271 [39:32], skew_2_3_2, skew_2_2_1, skew_2_1_0, \read__data$271 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [31:0]),
    .result(\results_2[0] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [7:0]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[127:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_1 (
    .activations({ skew_2_63_2, skew_2_62_1, skew_2_61_0, \read__data$271 [487:480], skew_2_59_2, skew_2_58_1, skew_2_57_0, \read__data$271 [455:448], skew_2_55_2, skew_2_54_1, skew_2_53_0, \read__data$271 [423:416], skew_2_51_2, skew_2_50_1, skew_2_49_0, \read__data$271 [391:384], skew_2_47_2, skew_2_46_1, skew_2_45_0, \read__data$271 [359:352], skew_2_43_2, skew_2_42_1, skew_2_41_0, \read__data$271 [327:320], skew_2_39_2, skew_2_38_1, skew_2_37_0, \read__data$271 [295:288], skew_2_35_2, skew_2_34_1, skew_2_33_0, \read__data$271 [263:256], skew_2_31_2, skew_2_30_1, skew_2_29_0, \read__data$271 [231:224], skew_2_27_2, skew_2_26_1, skew_2_25_0, \read__data$271 [199:192], skew_2_23_2, skew_2_22_1, skew_2_21_0, \read__data$271 [167:160], skew_2_19_2, skew_2_18_1, skew_2_17_0, \read__data$271 [135:128], skew_2_15_2, skew_2_14_1, skew_2_13_0, \read__data$271 [103:96], skew_2_11_2, skew_2_10_1, skew_2_9_0, \read__data$271 [71:64], skew_2_7_2, skew_2_6_1, skew_2_5_0, \read__data$271 [39:32], skew_2_3_2, skew_2_2_1, skew_2_1_0, \read__data$271 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [63:32]),
    .result(\results_2[1] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [15:8]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[295:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_2 (
    .activations({ skew_2_63_2, skew_2_62_1, skew_2_61_0, \read__data$271 [487:480], skew_2_59_2, skew_2_58_1, skew_2_57_0, \read__data$271 [455:448], skew_2_55_2, skew_2_54_1, skew_2_53_0, \read__data$271 [423:416], skew_2_51_2, skew_2_50_1, skew_2_49_0, \read__data$271 [391:384], skew_2_47_2, skew_2_46_1, skew_2_45_0, \read__data$271 [359:352], skew_2_43_2, skew_2_42_1, skew_2_41_0, \read__data$271 [327:320], skew_2_39_2, skew_2_38_1, skew_2_37_0, \read__data$271 [295:288], skew_2_35_2, skew_2_34_1, skew_2_33_0, \read__data$271 [263:256], skew_2_31_2, skew_2_30_1, skew_2_29_0, \read__data$271 [231:224], skew_2_27_2, skew_2_26_1, skew_2_25_0, \read__data$271 [199:192], skew_2_23_2, skew_2_22_1, skew_2_21_0, \read__data$271 [167:160], skew_2_19_2, skew_2_18_1, skew_2_17_0, \read__data$271 [135:128], skew_2_15_2, skew_2_14_1, skew_2_13_0, \read__data$271 [103:96], skew_2_11_2, skew_2_10_1, skew_2_9_0, \read__data$271 [71:64], skew_2_7_2, skew_2_6_1, skew_2_5_0, \read__data$271 [39:32], skew_2_3_2, skew_2_2_1, skew_2_1_0, \read__data$271 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [95:64]),
    .result(\results_2[2] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [23:16]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[463:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_3 (
    .activations({ skew_2_63_2, skew_2_62_1, skew_2_61_0, \read__data$271 [487:480], skew_2_59_2, skew_2_58_1, skew_2_57_0, \read__data$271 [455:448], skew_2_55_2, skew_2_54_1, skew_2_53_0, \read__data$271 [423:416], skew_2_51_2, skew_2_50_1, skew_2_49_0, \read__data$271 [391:384], skew_2_47_2, skew_2_46_1, skew_2_45_0, \read__data$271 [359:352], skew_2_43_2, skew_2_42_1, skew_2_41_0, \read__data$271 [327:320], skew_2_39_2, skew_2_38_1, skew_2_37_0, \read__data$271 [295:288], skew_2_35_2, skew_2_34_1, skew_2_33_0, \read__data$271 [263:256], skew_2_31_2, skew_2_30_1, skew_2_29_0, \read__data$271 [231:224], skew_2_27_2, skew_2_26_1, skew_2_25_0, \read__data$271 [199:192], skew_2_23_2, skew_2_22_1, skew_2_21_0, \read__data$271 [167:160], skew_2_19_2, skew_2_18_1, skew_2_17_0, \read__data$271 [135:128], skew_2_15_2, skew_2_14_1, skew_2_13_0, \read__data$271 [103:96], skew_2_11_2, skew_2_10_1, skew_2_9_0, \read__data$271 [71:64], skew_2_7_2, skew_2_6_1, skew_2_5_0, \read__data$271 [39:32], skew_2_3_2, skew_2_2_1, skew_2_1_0, \read__data$271 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [127:96]),
    .result(\results_2[3] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [31:24]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[631:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_row row_2_4 (
    .activations({ skew_2_63_2, skew_2_62_1, skew_2_61_0, \read__data$271 [487:480], skew_2_59_2, skew_2_58_1, skew_2_57_0, \read__data$271 [455:448], skew_2_55_2, skew_2_54_1, skew_2_53_0, \read__data$271 [423:416], skew_2_51_2, skew_2_50_1, skew_2_49_0, \read__data$271 [391:384], skew_2_47_2, skew_2_46_1, skew_2_45_0, \read__data$271 [359:352], skew_2_43_2, skew_2_42_1, skew_2_41_0, \read__data$271 [327:320], skew_2_39_2, skew_2_38_1, skew_2_37_0, \read__data$271 [295:288], skew_2_35_2, skew_2_34_1, skew_2_33_0, \read__data$271 [263:256], skew_2_31_2, skew_2_30_1, skew_2_29_0, \read__data$271 [231:224], skew_2_27_2, skew_2_26_1, skew_2_25_0, \read__data$271 [199:192], skew_2_23_2, skew_2_22_1, skew_2_21_0, \read__data$271 [167:160], skew_2_19_2, skew_2_18_1, skew_2_17_0, \read__data$271 [135:128], skew_2_15_2, skew_2_14_1, skew_2_13_0, \read__data$271 [103:96], skew_2_11_2, skew_2_10_1, skew_2_9_0, \read__data$271 [71:64], skew_2_7_2, skew_2_6_1, skew_2_5_0, \read__data$271 [39:32], skew_2_3_2, skew_2_2_1, skew_2_1_0, \read__data$271 [7:0] }),
    .add_enable(add_enable),
    .add_first(add_first),
    .clk(clk),
    .constant(\r_data$380 [159:128]),
    .result(\results_2[4] ),
    .scale_load(scale_load),
    .scales(\r_data$379 [39:32]),
    .sum_enable(tag_9[0]),
    .sum_first(tag_9[1]),
    .trits(weights__payload[799:672])
  );
  \ternhw_5x64_p1_g64_a8_t3_d256.scales  scales (
    .clk(clk),
    .\port$0$1044 (weights__payload[471:464]),
    .\port$0$1212 (weights__payload[639:632]),
    .\port$0$1380 (weights__payload[807:800]),
    .\port$0$708 (weights__payload[135:128]),
    .\port$0$876 (weights__payload[303:296]),
    .r_data(\r_data$379 ),
    .r_en(r_en),
    .rst(rst),
    .w_en(w_en)
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

module \ternhw_5x64_p1_g64_a8_t3_d256.constants (\port$0$884 , \port$0$1052 , \port$0$1220 , \port$0$1388 , clk, rst, w_en, r_en, r_data, \port$0$716 );
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
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
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
  reg [159:0] storage [14:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1388 , \port$0$1220 , \port$0$1052 , \port$0$884 , \port$0$716  };
  end
  assign r_data = storage[consume];
  assign w_rdy = level != 4'hf;
  assign r_rdy = | level;
  assign w_port__en = w_en & w_rdy;
  assign _00_ = w_rdy & w_en;
  assign _11_ = produce == 4'he;
  assign _14_ = produce + 1'h1;
  assign _15_ = _11_ ? 5'h00 : _14_;
  assign _16_ = r_rdy & r_en;
  assign _17_ = consume == 4'he;
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

module \ternhw_5x64_p1_g64_a8_t3_d256.last_tokens (rst, w_en, r_en, r_data, w_port__data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  output [1:0] r_data;
  wire [1:0] r_data;
  input [1:0] w_port__data;
  wire [1:0] w_port__data;
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

module \ternhw_5x64_p1_g64_a8_t3_d256.queue_0 (rst, w_en, r_en, \port$215$0 , \port$216$0 , \port$217$0 , \port$218$0 , \port$219$0 , r_rdy, r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$215$0 ;
  wire [31:0] \port$215$0 ;
  input [31:0] \port$216$0 ;
  wire [31:0] \port$216$0 ;
  input [31:0] \port$217$0 ;
  wire [31:0] \port$217$0 ;
  input [31:0] \port$218$0 ;
  wire [31:0] \port$218$0 ;
  input [31:0] \port$219$0 ;
  wire [31:0] \port$219$0 ;
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
      storage[produce] <= { \port$219$0 , \port$218$0 , \port$217$0 , \port$216$0 , \port$215$0  };
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

module \ternhw_5x64_p1_g64_a8_t3_d256.queue_1 (rst, w_en, r_en, \port$220$0 , \port$221$0 , \port$222$0 , \port$223$0 , \port$224$0 , r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$220$0 ;
  wire [31:0] \port$220$0 ;
  input [31:0] \port$221$0 ;
  wire [31:0] \port$221$0 ;
  input [31:0] \port$222$0 ;
  wire [31:0] \port$222$0 ;
  input [31:0] \port$223$0 ;
  wire [31:0] \port$223$0 ;
  input [31:0] \port$224$0 ;
  wire [31:0] \port$224$0 ;
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
      storage[produce] <= { \port$224$0 , \port$223$0 , \port$222$0 , \port$221$0 , \port$220$0  };
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

module \ternhw_5x64_p1_g64_a8_t3_d256.queue_2 (rst, w_en, r_en, \port$225$0 , \port$226$0 , \port$227$0 , \port$228$0 , \port$229$0 , r_data, clk);
  input rst;
  wire rst;
  input w_en;
  wire w_en;
  input r_en;
  wire r_en;
  input [31:0] \port$225$0 ;
  wire [31:0] \port$225$0 ;
  input [31:0] \port$226$0 ;
  wire [31:0] \port$226$0 ;
  input [31:0] \port$227$0 ;
  wire [31:0] \port$227$0 ;
  input [31:0] \port$228$0 ;
  wire [31:0] \port$228$0 ;
  input [31:0] \port$229$0 ;
  wire [31:0] \port$229$0 ;
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
      storage[produce] <= { \port$229$0 , \port$228$0 , \port$227$0 , \port$226$0 , \port$225$0  };
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
  reg [39:0] storage [10:0];
  always @(posedge clk) begin
    if (w_port__en)
      storage[produce] <= { \port$0$1380 , \port$0$1212 , \port$0$1044 , \port$0$876 , \port$0$708  };
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

module \ternhw_5x64_p1_g64_a8_t3_d256.sequencer (descriptor__valid, load_valid, beat_valid, clk, rst, may_finish, descriptor__ready, load_ready, beat_ready, tag, last_token, load_address, load_token, descriptor__payload);
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
  output [1:0] last_token;
  wire [1:0] last_token;
  output [1:0] load_address;
  reg [1:0] load_address = 2'h0;
  output [1:0] load_token;
  reg [1:0] load_token = 2'h0;
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
  wire [2:0] _020_;
  wire _021_;
  wire [11:0] _022_;
  wire _023_;
  wire [16:0] _024_;
  wire _025_;
  wire _026_;
  wire [2:0] _027_;
  wire _028_;
  wire [2:0] _029_;
  wire _030_;
  wire [11:0] _031_;
  wire _032_;
  wire [4:0] _033_;
  wire _034_;
  wire [16:0] _035_;
  wire [2:0] _036_;
  wire _037_;
  wire [24:0] _038_;
  wire _039_;
  wire [63:0] _040_;
  wire [1:0] _041_;
  wire [1:0] _042_;
  wire [15:0] _043_;
  wire _044_;
  wire [1:0] _045_;
  wire [3:0] _046_;
  wire [1:0] _047_;
  wire [23:0] _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire [1:0] _052_;
  wire [1:0] _053_;
  wire [1:0] _054_;
  wire [1:0] _055_;
  wire [1:0] _056_;
  wire _057_;
  wire [3:0] _058_;
  wire [3:0] _059_;
  wire [3:0] _060_;
  wire [3:0] _061_;
  wire _062_;
  wire [1:0] _063_;
  wire [1:0] _064_;
  wire [1:0] _065_;
  wire [1:0] _066_;
  wire [1:0] _067_;
  wire _068_;
  wire [15:0] _069_;
  wire [15:0] _070_;
  wire [15:0] _071_;
  wire [15:0] _072_;
  wire [15:0] _073_;
  wire _074_;
  wire [15:0] _075_;
  wire [15:0] _076_;
  wire [15:0] _077_;
  wire _078_;
  wire [1:0] _079_;
  wire [1:0] _080_;
  wire [1:0] _081_;
  wire [1:0] _082_;
  wire [1:0] _083_;
  wire _084_;
  wire [1:0] _085_;
  wire [1:0] _086_;
  wire [1:0] _087_;
  wire _088_;
  wire [1:0] _089_;
  wire [1:0] _090_;
  wire [1:0] _091_;
  wire [1:0] _092_;
  wire [1:0] _093_;
  wire [1:0] _094_;
  wire _095_;
  wire [1:0] _096_;
  wire [1:0] _097_;
  wire [1:0] _098_;
  wire [1:0] _099_;
  wire _100_;
  wire [1:0] _101_;
  wire _102_;
  wire [7:0] _103_;
  wire [7:0] _104_;
  wire _105_;
  wire [11:0] _106_;
  wire [11:0] _107_;
  wire _108_;
  wire [15:0] _109_;
  wire [15:0] _110_;
  wire _111_;
  wire [23:0] _112_;
  wire [23:0] _113_;
  wire _114_;
  wire [3:0] _115_;
  wire [3:0] _116_;
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
  reg [1:0] fsm_state = 2'h0;
  reg [15:0] group = 16'h0000;
  reg [63:0] last = 64'h0000000000000000;
  reg [1:0] restart = 2'h0;
  reg [3:0] step = 4'h0;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.tile_first ;
  wire \tag.tile_last ;
  wire \tag.valid ;
  reg [23:0] tile = 24'h000000;
  assign _022_ = _021_ ? last[51:40] : 12'h000;
  assign _023_ = ! _022_;
  assign _024_ = group + 1'h1;
  assign _026_ = group == last[39:24];
  assign _027_ = load_token + 1'h1;
  assign _028_ = load_token == last[63:56];
  assign _029_ = load_address + 1'h1;
  assign _030_ = group == last[39:24];
  assign _031_ = _030_ ? last[51:40] : 12'h000;
  assign _032_ = ! _031_;
  assign _033_ = step + 1'h1;
  assign _034_ = step == last[55:52];
  assign _035_ = group + 1'h1;
  assign _036_ = load_address + 1'h1;
  assign _037_ = group == last[39:24];
  assign _038_ = tile + 1'h1;
  assign _039_ = tile == last[23:0];
  always @(posedge clk)
    last <= _040_;
  always @(posedge clk)
    fsm_state <= _041_;
  always @(posedge clk)
    load_address <= _042_;
  always @(posedge clk)
    group <= _043_;
  always @(posedge clk)
    load_token <= _045_;
  always @(posedge clk)
    step <= _046_;
  always @(posedge clk)
    restart <= _047_;
  always @(posedge clk)
    tile <= _048_;
  assign _000_ = group == last[39:24];
  assign _009_ = _000_ ? last[51:40] : 12'h000;
  assign _015_ = ! _009_;
  assign _025_ = ~ _015_;
  assign _044_ = group == last[39:24];
  assign _049_ = step == last[55:52];
  assign _050_ = _044_ & _049_;
  assign _051_ = ~ _050_;
  assign _001_ = _051_ | may_finish;
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
  assign _052_ = _037_ ? 2'h0 : _036_[1:0];
  assign _053_ = _034_ ? _052_ : restart;
  assign _054_ = _032_ ? _053_ : restart;
  assign _055_ = \tag.valid  ? _054_ : restart;
  assign _056_ = _057_ ? _055_ : restart;
  assign _057_ = fsm_state == 2'h2;
  assign _047_ = rst ? 2'h0 : _056_;
  assign _058_ = _034_ ? 4'h0 : _033_[3:0];
  assign _059_ = _032_ ? _058_ : step;
  assign _060_ = \tag.valid  ? _059_ : step;
  assign _061_ = _062_ ? _060_ : step;
  assign _062_ = fsm_state == 2'h2;
  assign _046_ = rst ? 4'h0 : _061_;
  assign _063_ = _028_ ? 2'h0 : _027_[1:0];
  assign _064_ = _026_ ? _063_ : load_token;
  assign _065_ = _023_ ? _064_ : load_token;
  assign _066_ = load_valid ? _065_ : load_token;
  assign _067_ = _068_ ? _066_ : load_token;
  assign _068_ = fsm_state == 2'h1;
  assign _045_ = rst ? 2'h0 : _067_;
  assign _069_ = _037_ ? 16'h0000 : _035_[15:0];
  assign _070_ = _034_ ? _069_ : group;
  assign _071_ = _032_ ? _070_ : group;
  assign _072_ = \tag.valid  ? _071_ : group;
  function [15:0] _209_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _209_ = b[15:0];
      2'b1?:
        _209_ = b[31:16];
      default:
        _209_ = a;
    endcase
  endfunction
  assign _073_ = _209_(group, { _077_, _072_ }, { _078_, _074_ });
  assign _074_ = fsm_state == 2'h2;
  assign _075_ = _026_ ? 16'h0000 : _024_[15:0];
  assign _076_ = _023_ ? _075_ : group;
  assign _077_ = load_valid ? _076_ : group;
  assign _078_ = fsm_state == 2'h1;
  assign _043_ = rst ? 16'h0000 : _073_;
  assign _079_ = _037_ ? 2'h0 : _029_[1:0];
  assign _080_ = _034_ ? _079_ : restart;
  assign _081_ = _032_ ? _080_ : _029_[1:0];
  assign _082_ = \tag.valid  ? _081_ : load_address;
  function [1:0] _220_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _220_ = b[1:0];
      2'b1?:
        _220_ = b[3:2];
      default:
        _220_ = a;
    endcase
  endfunction
  assign _083_ = _220_(load_address, { _087_, _082_ }, { _088_, _084_ });
  assign _084_ = fsm_state == 2'h2;
  assign _085_ = _026_ ? 2'h0 : _020_[1:0];
  assign _086_ = _023_ ? _085_ : _020_[1:0];
  assign _087_ = load_valid ? _086_ : load_address;
  assign _088_ = fsm_state == 2'h1;
  assign _042_ = rst ? 2'h0 : _083_;
  assign _089_ = _039_ ? 2'h0 : fsm_state;
  assign _090_ = _037_ ? _089_ : fsm_state;
  assign _091_ = _034_ ? _090_ : fsm_state;
  assign _092_ = _032_ ? _091_ : fsm_state;
  assign _093_ = \tag.valid  ? _092_ : fsm_state;
  function [1:0] _232_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _232_ = b[1:0];
      3'b?1?:
        _232_ = b[3:2];
      3'b1??:
        _232_ = b[5:4];
      default:
        _232_ = a;
    endcase
  endfunction
  assign _094_ = _232_(fsm_state, { _101_, _099_, _093_ }, { _102_, _100_, _095_ });
  assign _095_ = fsm_state == 2'h2;
  assign _096_ = _028_ ? 2'h2 : fsm_state;
  assign _097_ = _026_ ? _096_ : fsm_state;
  assign _098_ = _023_ ? _097_ : fsm_state;
  assign _099_ = load_valid ? _098_ : fsm_state;
  assign _100_ = fsm_state == 2'h1;
  assign _101_ = descriptor__valid ? 2'h1 : fsm_state;
  assign _102_ = ! fsm_state;
  assign _041_ = rst ? 2'h0 : _094_;
  assign _103_ = descriptor__valid ? _019_[7:0] : last[63:56];
  assign _104_ = _105_ ? _103_ : last[63:56];
  assign _105_ = ! fsm_state;
  assign _040_[63:56] = rst ? 8'h00 : _104_;
  assign _106_ = descriptor__valid ? _017_[11:0] : last[51:40];
  assign _107_ = _108_ ? _106_ : last[51:40];
  assign _108_ = ! fsm_state;
  assign _040_[51:40] = rst ? 12'h000 : _107_;
  assign _109_ = descriptor__valid ? _016_[15:0] : last[39:24];
  assign _110_ = _111_ ? _109_ : last[39:24];
  assign _111_ = ! fsm_state;
  assign _040_[39:24] = rst ? 16'h0000 : _110_;
  assign _112_ = descriptor__valid ? _014_[23:0] : last[23:0];
  assign _113_ = _114_ ? _112_ : last[23:0];
  assign _114_ = ! fsm_state;
  assign _040_[23:0] = rst ? 24'h000000 : _113_;
  assign _115_ = descriptor__valid ? _018_[3:0] : last[55:52];
  assign _116_ = _117_ ? _115_ : last[55:52];
  assign _117_ = ! fsm_state;
  assign _040_[55:52] = rst ? 4'h0 : _116_;
  assign \tag.tile_last  = _118_ ? _013_ : 1'h0;
  assign _118_ = fsm_state == 2'h2;
  assign \tag.tile_first  = _119_ ? _010_ : 1'h0;
  assign _119_ = fsm_state == 2'h2;
  assign \tag.last  = _120_ ? _006_ : 1'h0;
  assign _120_ = fsm_state == 2'h2;
  assign \tag.first  = _121_ ? 1'h1 : 1'h0;
  assign _121_ = fsm_state == 2'h2;
  assign \tag.valid  = _122_ ? _003_ : 1'h0;
  assign _122_ = fsm_state == 2'h2;
  assign beat_ready = _123_ ? _002_ : 1'h0;
  assign _123_ = fsm_state == 2'h2;
  assign load_ready = _124_ ? 1'h1 : 1'h0;
  assign _124_ = fsm_state == 2'h1;
  assign descriptor__ready = _125_ ? 1'h1 : 1'h0;
  assign _125_ = ! fsm_state;
  assign _126_ = _039_ ? 24'h000000 : _038_[23:0];
  assign _127_ = _037_ ? _126_ : tile;
  assign _128_ = _034_ ? _127_ : tile;
  assign _129_ = _032_ ? _128_ : tile;
  assign _130_ = \tag.valid  ? _129_ : tile;
  assign _131_ = _132_ ? _130_ : tile;
  assign _132_ = fsm_state == 2'h2;
  assign _048_ = rst ? 24'h000000 : _131_;
  assign last_token = last[57:56];
  assign tag = { \tag.tile_last , \tag.tile_first , \tag.last , \tag.first , \tag.valid  };
endmodule

module ternhw_5x64_p1_g64_a8_t3_d256_mac0(trit, i, clk, rst, o, x);
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

module ternhw_5x64_p1_g64_a8_t3_d256_mac1(trit, i, clk, rst, o, x);
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

module ternhw_5x64_p1_g64_a8_t3_d256_mac2(trit, i, clk, rst, o, x);
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

module ternhw_5x64_p1_g64_a8_t3_d256_mac3(trit, i, clk, rst, o, x);
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
  wire [10:0] _000_;
  wire [11:0] _001_;
  wire [11:0] _002_;
  wire [11:0] _003_;
  wire [12:0] _004_;
  wire [12:0] _005_;
  wire [13:0] _006_;
  wire [13:0] _007_;
  wire [14:0] _008_;
  wire [10:0] _009_;
  wire [14:0] _010_;
  wire [14:0] _011_;
  wire [15:0] _012_;
  wire [16:0] _013_;
  wire [16:0] _014_;
  wire [17:0] _015_;
  wire [10:0] _016_;
  wire [20:0] _017_;
  wire [20:0] _018_;
  wire [21:0] _019_;
  wire [20:0] _020_;
  wire [20:0] _021_;
  wire [21:0] _022_;
  wire [10:0] _023_;
  wire [18:0] _024_;
  wire [22:0] _025_;
  wire [23:0] _026_;
  wire [31:0] _027_;
  wire [32:0] _028_;
  wire [13:0] _029_;
  wire [13:0] _030_;
  wire [7:0] _031_;
  wire [31:0] _032_;
  wire [10:0] _033_;
  wire [10:0] _034_;
  wire [10:0] _035_;
  wire [10:0] _036_;
  wire [11:0] _037_;
  reg signed [10:0] dot_0_0_0 = 11'h000;
  reg signed [10:0] dot_0_0_1 = 11'h000;
  reg signed [10:0] dot_0_0_2 = 11'h000;
  reg signed [10:0] dot_0_0_3 = 11'h000;
  reg signed [10:0] dot_0_0_4 = 11'h000;
  reg signed [10:0] dot_0_0_5 = 11'h000;
  reg signed [10:0] dot_0_0_6 = 11'h000;
  reg signed [10:0] dot_0_0_7 = 11'h000;
  reg signed [11:0] dot_0_1_0 = 12'h000;
  reg signed [11:0] dot_0_1_1 = 12'h000;
  reg signed [11:0] dot_0_1_2 = 12'h000;
  reg signed [11:0] dot_0_1_3 = 12'h000;
  reg signed [12:0] dot_0_2_0 = 13'h0000;
  reg signed [12:0] dot_0_2_1 = 13'h0000;
  reg signed [13:0] dot_0_3_0 = 14'h0000;
  reg signed [13:0] group_sum_0 = 14'h0000;
  wire signed [7:0] mac_0_0_o;
  wire signed [9:0] mac_0_10_o;
  wire signed [9:0] mac_0_11_o;
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
  wire signed [9:0] mac_0_6_o;
  wire signed [9:0] mac_0_7_o;
  wire signed [7:0] mac_0_8_o;
  wire signed [8:0] mac_0_9_o;
  reg [7:0] mantissa_0 = 8'h00;
  reg signed [13:0] multiplicand_0 = 14'h0000;
  reg signed [15:0] scaled_0_0 = 16'h0000;
  reg signed [17:0] scaled_0_1 = 18'h00000;
  reg signed [21:0] scaled_0_2 = 22'h000000;
  reg signed [21:0] scaled_0_3 = 22'h000000;
  reg signed [18:0] scaled_1_0 = 19'h00000;
  reg signed [22:0] scaled_1_1 = 23'h000000;
  reg signed [23:0] scaled_2_0 = 24'h000000;
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
    dot_0_0_0 <= _000_;
  always @(posedge clk)
    dot_0_0_1 <= _009_;
  always @(posedge clk)
    dot_0_0_2 <= _016_;
  always @(posedge clk)
    dot_0_0_3 <= _023_;
  always @(posedge clk)
    dot_0_0_4 <= _033_;
  always @(posedge clk)
    dot_0_0_5 <= _034_;
  always @(posedge clk)
    dot_0_0_6 <= _035_;
  always @(posedge clk)
    dot_0_0_7 <= _036_;
  always @(posedge clk)
    dot_0_1_0 <= _037_;
  always @(posedge clk)
    dot_0_1_1 <= _001_;
  always @(posedge clk)
    dot_0_1_2 <= _002_;
  always @(posedge clk)
    dot_0_1_3 <= _003_;
  always @(posedge clk)
    dot_0_2_0 <= _004_;
  always @(posedge clk)
    dot_0_2_1 <= _005_;
  always @(posedge clk)
    dot_0_3_0 <= _006_;
  always @(posedge clk)
    group_sum_0 <= _029_;
  always @(posedge clk)
    multiplicand_0 <= _030_;
  always @(posedge clk)
    mantissa_0 <= _031_;
  always @(posedge clk)
    scaled_0_0 <= _012_;
  always @(posedge clk)
    scaled_0_1 <= _015_;
  always @(posedge clk)
    scaled_0_2 <= _019_;
  always @(posedge clk)
    scaled_0_3 <= _022_;
  always @(posedge clk)
    scaled_1_0 <= _024_;
  always @(posedge clk)
    scaled_1_1 <= _025_;
  always @(posedge clk)
    scaled_2_0 <= _026_;
  always @(posedge clk)
    result <= _032_;
  assign _000_ = $signed(mac_0_3_o) + $signed(mac_0_7_o);
  assign _009_ = $signed(mac_0_11_o) + $signed(mac_0_15_o);
  assign _016_ = $signed(mac_0_19_o) + $signed(mac_0_23_o);
  assign _023_ = $signed(mac_0_27_o) + $signed(mac_0_31_o);
  assign _033_ = $signed(mac_0_35_o) + $signed(mac_0_39_o);
  assign _034_ = $signed(mac_0_43_o) + $signed(mac_0_47_o);
  assign _035_ = $signed(mac_0_51_o) + $signed(mac_0_55_o);
  assign _036_ = $signed(mac_0_59_o) + $signed(mac_0_63_o);
  assign _037_ = $signed(dot_0_0_0) + $signed(dot_0_0_1);
  assign _001_ = $signed(dot_0_0_2) + $signed(dot_0_0_3);
  assign _002_ = $signed(dot_0_0_4) + $signed(dot_0_0_5);
  assign _003_ = $signed(dot_0_0_6) + $signed(dot_0_0_7);
  assign _004_ = $signed(dot_0_1_0) + $signed(dot_0_1_1);
  assign _005_ = $signed(dot_0_1_2) + $signed(dot_0_1_3);
  assign _006_ = $signed(dot_0_2_0) + $signed(dot_0_2_1);
  assign _007_ = sum_first ? 14'h0000 : group_sum_0;
  assign _008_ = $signed(_007_) + $signed(dot_0_3_0);
  assign _010_ = { mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0], mantissa_0[0] } & { multiplicand_0[13], multiplicand_0 };
  assign _011_ = { mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1], mantissa_0[1] } & { multiplicand_0, 1'h0 };
  assign _012_ = $signed(_010_) + $signed(_011_);
  assign _013_ = { mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2], mantissa_0[2] } & { multiplicand_0[13], multiplicand_0, 2'h0 };
  assign _014_ = { mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3], mantissa_0[3] } & { multiplicand_0, 3'h0 };
  assign _015_ = $signed(_013_) + $signed(_014_);
  assign _017_ = { mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4], mantissa_0[4] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0[13], multiplicand_0, 4'h0 };
  assign _018_ = { mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5], mantissa_0[5] } & { multiplicand_0[13], multiplicand_0[13], multiplicand_0, 5'h00 };
  assign _019_ = $signed(_017_) + $signed(_018_);
  assign _020_ = { mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6], mantissa_0[6] } & { multiplicand_0[13], multiplicand_0, 6'h00 };
  assign _021_ = { mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7], mantissa_0[7] } & { multiplicand_0, 7'h00 };
  assign _022_ = $signed(_020_) + $signed(_021_);
  assign _024_ = $signed(scaled_0_0) + $signed(scaled_0_1);
  assign _025_ = $signed(scaled_0_2) + $signed(scaled_0_3);
  assign _026_ = $signed(scaled_1_0) + $signed(scaled_1_1);
  assign _027_ = add_first ? constant : result;
  assign _028_ = $signed(_027_) + $signed(scaled_2_0);
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
  assign _032_ = add_enable ? _028_[31:0] : result;
  assign _031_ = scale_load ? scales : 8'h00;
  assign _030_ = scale_load ? group_sum_0 : { multiplicand_0[5:0], 8'h00 };
  assign _029_ = sum_enable ? _008_[13:0] : group_sum_0;
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_0 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_0_o),
    .trit(trit_0_0_0),
    .x(activations[7:0])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_1 (
    .clk(clk),
    .i(mac_0_0_o),
    .o(mac_0_1_o),
    .trit(trit_0_1_1),
    .x(activations[15:8])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_10 (
    .clk(clk),
    .i(mac_0_9_o),
    .o(mac_0_10_o),
    .trit(trit_0_10_2),
    .x(activations[87:80])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_11 (
    .clk(clk),
    .i(mac_0_10_o),
    .o(mac_0_11_o),
    .trit(trit_0_11_3),
    .x(activations[95:88])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_12 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_12_o),
    .trit(trit_0_12_0),
    .x(activations[103:96])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_13 (
    .clk(clk),
    .i(mac_0_12_o),
    .o(mac_0_13_o),
    .trit(trit_0_13_1),
    .x(activations[111:104])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_14 (
    .clk(clk),
    .i(mac_0_13_o),
    .o(mac_0_14_o),
    .trit(trit_0_14_2),
    .x(activations[119:112])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_15 (
    .clk(clk),
    .i(mac_0_14_o),
    .o(mac_0_15_o),
    .trit(trit_0_15_3),
    .x(activations[127:120])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_16 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_16_o),
    .trit(trit_0_16_0),
    .x(activations[135:128])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_17 (
    .clk(clk),
    .i(mac_0_16_o),
    .o(mac_0_17_o),
    .trit(trit_0_17_1),
    .x(activations[143:136])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_18 (
    .clk(clk),
    .i(mac_0_17_o),
    .o(mac_0_18_o),
    .trit(trit_0_18_2),
    .x(activations[151:144])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_19 (
    .clk(clk),
    .i(mac_0_18_o),
    .o(mac_0_19_o),
    .trit(trit_0_19_3),
    .x(activations[159:152])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_2 (
    .clk(clk),
    .i(mac_0_1_o),
    .o(mac_0_2_o),
    .trit(trit_0_2_2),
    .x(activations[23:16])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_20 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_20_o),
    .trit(trit_0_20_0),
    .x(activations[167:160])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_21 (
    .clk(clk),
    .i(mac_0_20_o),
    .o(mac_0_21_o),
    .trit(trit_0_21_1),
    .x(activations[175:168])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_22 (
    .clk(clk),
    .i(mac_0_21_o),
    .o(mac_0_22_o),
    .trit(trit_0_22_2),
    .x(activations[183:176])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_23 (
    .clk(clk),
    .i(mac_0_22_o),
    .o(mac_0_23_o),
    .trit(trit_0_23_3),
    .x(activations[191:184])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_24 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_24_o),
    .trit(trit_0_24_0),
    .x(activations[199:192])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_25 (
    .clk(clk),
    .i(mac_0_24_o),
    .o(mac_0_25_o),
    .trit(trit_0_25_1),
    .x(activations[207:200])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_26 (
    .clk(clk),
    .i(mac_0_25_o),
    .o(mac_0_26_o),
    .trit(trit_0_26_2),
    .x(activations[215:208])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_27 (
    .clk(clk),
    .i(mac_0_26_o),
    .o(mac_0_27_o),
    .trit(trit_0_27_3),
    .x(activations[223:216])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_28 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_28_o),
    .trit(trit_0_28_0),
    .x(activations[231:224])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_29 (
    .clk(clk),
    .i(mac_0_28_o),
    .o(mac_0_29_o),
    .trit(trit_0_29_1),
    .x(activations[239:232])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_3 (
    .clk(clk),
    .i(mac_0_2_o),
    .o(mac_0_3_o),
    .trit(trit_0_3_3),
    .x(activations[31:24])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_30 (
    .clk(clk),
    .i(mac_0_29_o),
    .o(mac_0_30_o),
    .trit(trit_0_30_2),
    .x(activations[247:240])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_31 (
    .clk(clk),
    .i(mac_0_30_o),
    .o(mac_0_31_o),
    .trit(trit_0_31_3),
    .x(activations[255:248])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_32 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_32_o),
    .trit(trit_0_32_0),
    .x(activations[263:256])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_33 (
    .clk(clk),
    .i(mac_0_32_o),
    .o(mac_0_33_o),
    .trit(trit_0_33_1),
    .x(activations[271:264])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_34 (
    .clk(clk),
    .i(mac_0_33_o),
    .o(mac_0_34_o),
    .trit(trit_0_34_2),
    .x(activations[279:272])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_35 (
    .clk(clk),
    .i(mac_0_34_o),
    .o(mac_0_35_o),
    .trit(trit_0_35_3),
    .x(activations[287:280])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_36 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_36_o),
    .trit(trit_0_36_0),
    .x(activations[295:288])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_37 (
    .clk(clk),
    .i(mac_0_36_o),
    .o(mac_0_37_o),
    .trit(trit_0_37_1),
    .x(activations[303:296])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_38 (
    .clk(clk),
    .i(mac_0_37_o),
    .o(mac_0_38_o),
    .trit(trit_0_38_2),
    .x(activations[311:304])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_39 (
    .clk(clk),
    .i(mac_0_38_o),
    .o(mac_0_39_o),
    .trit(trit_0_39_3),
    .x(activations[319:312])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_4 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_4_o),
    .trit(trit_0_4_0),
    .x(activations[39:32])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_40 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_40_o),
    .trit(trit_0_40_0),
    .x(activations[327:320])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_41 (
    .clk(clk),
    .i(mac_0_40_o),
    .o(mac_0_41_o),
    .trit(trit_0_41_1),
    .x(activations[335:328])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_42 (
    .clk(clk),
    .i(mac_0_41_o),
    .o(mac_0_42_o),
    .trit(trit_0_42_2),
    .x(activations[343:336])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_43 (
    .clk(clk),
    .i(mac_0_42_o),
    .o(mac_0_43_o),
    .trit(trit_0_43_3),
    .x(activations[351:344])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_44 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_44_o),
    .trit(trit_0_44_0),
    .x(activations[359:352])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_45 (
    .clk(clk),
    .i(mac_0_44_o),
    .o(mac_0_45_o),
    .trit(trit_0_45_1),
    .x(activations[367:360])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_46 (
    .clk(clk),
    .i(mac_0_45_o),
    .o(mac_0_46_o),
    .trit(trit_0_46_2),
    .x(activations[375:368])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_47 (
    .clk(clk),
    .i(mac_0_46_o),
    .o(mac_0_47_o),
    .trit(trit_0_47_3),
    .x(activations[383:376])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_48 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_48_o),
    .trit(trit_0_48_0),
    .x(activations[391:384])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_49 (
    .clk(clk),
    .i(mac_0_48_o),
    .o(mac_0_49_o),
    .trit(trit_0_49_1),
    .x(activations[399:392])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_5 (
    .clk(clk),
    .i(mac_0_4_o),
    .o(mac_0_5_o),
    .trit(trit_0_5_1),
    .x(activations[47:40])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_50 (
    .clk(clk),
    .i(mac_0_49_o),
    .o(mac_0_50_o),
    .trit(trit_0_50_2),
    .x(activations[407:400])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_51 (
    .clk(clk),
    .i(mac_0_50_o),
    .o(mac_0_51_o),
    .trit(trit_0_51_3),
    .x(activations[415:408])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_52 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_52_o),
    .trit(trit_0_52_0),
    .x(activations[423:416])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_53 (
    .clk(clk),
    .i(mac_0_52_o),
    .o(mac_0_53_o),
    .trit(trit_0_53_1),
    .x(activations[431:424])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_54 (
    .clk(clk),
    .i(mac_0_53_o),
    .o(mac_0_54_o),
    .trit(trit_0_54_2),
    .x(activations[439:432])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_55 (
    .clk(clk),
    .i(mac_0_54_o),
    .o(mac_0_55_o),
    .trit(trit_0_55_3),
    .x(activations[447:440])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_56 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_56_o),
    .trit(trit_0_56_0),
    .x(activations[455:448])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_57 (
    .clk(clk),
    .i(mac_0_56_o),
    .o(mac_0_57_o),
    .trit(trit_0_57_1),
    .x(activations[463:456])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_58 (
    .clk(clk),
    .i(mac_0_57_o),
    .o(mac_0_58_o),
    .trit(trit_0_58_2),
    .x(activations[471:464])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_59 (
    .clk(clk),
    .i(mac_0_58_o),
    .o(mac_0_59_o),
    .trit(trit_0_59_3),
    .x(activations[479:472])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_6 (
    .clk(clk),
    .i(mac_0_5_o),
    .o(mac_0_6_o),
    .trit(trit_0_6_2),
    .x(activations[55:48])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_60 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_60_o),
    .trit(trit_0_60_0),
    .x(activations[487:480])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_61 (
    .clk(clk),
    .i(mac_0_60_o),
    .o(mac_0_61_o),
    .trit(trit_0_61_1),
    .x(activations[495:488])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac2 mac_0_62 (
    .clk(clk),
    .i(mac_0_61_o),
    .o(mac_0_62_o),
    .trit(trit_0_62_2),
    .x(activations[503:496])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_63 (
    .clk(clk),
    .i(mac_0_62_o),
    .o(mac_0_63_o),
    .trit(trit_0_63_3),
    .x(activations[511:504])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac3 mac_0_7 (
    .clk(clk),
    .i(mac_0_6_o),
    .o(mac_0_7_o),
    .trit(trit_0_7_3),
    .x(activations[63:56])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac0 mac_0_8 (
    .clk(clk),
    .i(1'h0),
    .o(mac_0_8_o),
    .trit(trit_0_8_0),
    .x(activations[71:64])
  );
  ternhw_5x64_p1_g64_a8_t3_d256_mac1 mac_0_9 (
    .clk(clk),
    .i(mac_0_8_o),
    .o(mac_0_9_o),
    .trit(trit_0_9_1),
    .x(activations[79:72])
  );
endmodule
