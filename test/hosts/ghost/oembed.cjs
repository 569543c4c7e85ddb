// Asks Ghost's own oEmbed service for an address, as its editor does when one is pasted, and prints the card that it makes. Ghost's request library
// needs the whole of Ghost, so the one that it is made of stands for it: without the rule that refuses addresses of this machine. Pictures of a
// card are not copied, since there is nowhere to put them.
const { createRequire } = require('node:module');
const process = require('node:process');
const [, , service, address] = process.argv;
const of = createRequire(service);
const OEmbedService = of(service);

async function main() {
  const config = new Map([['env', 'development']]);
  const oembed = new OEmbedService({ config, externalRequest: of('got').default });
  const card = await oembed.fetchOembedDataFromUrl(address, undefined);
  process.stdout.write(`\n${JSON.stringify(card)}`);
}

void main();
