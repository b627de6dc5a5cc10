"""Engine and GPU times on the same layers: choice of records, figures, rows, and the page that shows them."""
