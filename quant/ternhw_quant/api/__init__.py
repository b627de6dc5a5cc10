"""The functions of the public interface, which the command line calls too; ``ternhw_quant`` names them."""
