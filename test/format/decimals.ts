import fc from 'fast-check';

/** Any decimal of the contract. */
export const decimal = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 24n - 1n }),
    fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }),
  )
  .map(([negative, integer, fraction]) => {
    const plain = `${integer}${fraction === undefined ? '' : `.${fraction}`}`;
    return negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
  });
