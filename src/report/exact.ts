import Big from 'big.js';

/**
 * Decimals of its own settings: those of big.js belong to a constructor. Quotients are cut, never rounded: to round
 * 0.4999… to 0.5 and then to 1 would be to round twice. Results are rounded once, at the end.
 */
export const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundDown;

/** The change from one value to another in percent of the first, which is not zero. */
export const percentBetween = (from: Big, to: Big): Big => to.minus(from).times(100).div(from);
