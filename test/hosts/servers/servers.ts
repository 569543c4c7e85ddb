/* Real web servers, each with exactly the lines that docs/publishing.md prints, around a folder of a site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/lib/run.mjs';

const DOCUMENT = readFileSync(inRoot('docs', 'publishing.md'), 'utf8');

/** The blocks of a language that the page prints, in order. */
function printed(language: string): readonly string[] {
  return [...DOCUMENT.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text!);
}

interface Place {
  /** The folder of the site, in the place of that of the page. */
  readonly site: string;
  /** Where the server keeps its own files. */
  readonly own: string;
  readonly port: number;
}

export interface Server {
  readonly name: string;
  readonly program: string;
  /** Writes its configuration, and says with what arguments it starts. */
  readonly configure: (place: Place) => readonly string[];
}

const MODULES = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime'];

export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    configure: ({ site, own, port }) => {
      const [common = '', server = ''] = printed('nginx');
      writeFileSync(join(own, 'common.conf'), common);
      const types = readFileSync('/etc/nginx/mime.types', 'utf8').replace(
        /\}\s*$/,
        'application/ld+json jsonld;\ntext/markdown md;\ntext/csv csv;\n}',
      );
      writeFileSync(join(own, 'mime.types'), types);
      writeFileSync(
        join(own, 'nginx.conf'),
        `daemon off; pid ${own}/pid; error_log ${own}/error.log;
events {}
http { access_log off; include mime.types; default_type application/octet-stream;
client_body_temp_path ${own}/a; proxy_temp_path ${own}/b; fastcgi_temp_path ${own}/c; uwsgi_temp_path ${own}/d; scgi_temp_path ${own}/e;
server { listen 127.0.0.1:${port};
${server.replace('/var/www/site', site)} } }`,
      );
      return ['-p', own, '-c', join(own, 'nginx.conf')];
    },
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    configure: ({ site, own, port }) => {
      const [lines = ''] = printed('apache');
      const loaded = MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
      writeFileSync(
        join(own, 'apache.conf'),
        `ServerRoot ${own}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${own}/pid\nErrorLog ${own}/error.log
${loaded.join('\n')}\nTypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot ${site}
<Directory ${site}>\nRequire all granted\n${lines}\n</Directory>`,
      );
      return ['-f', join(own, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    configure: ({ site, own, port }) => {
      const [lines = ''] = printed('caddy');
      const local = lines.replace('example.gov.cn', `http://127.0.0.1:${port}`).replace('/var/www/site', site);
      writeFileSync(join(own, 'Caddyfile'), `{\n  admin off\n}\n${local}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
    },
  },
];

export const isHere = ({ program }: Server): boolean => existsSync(program);

/** Starts a server and waits until it answers. */
export async function startServer({ program, name, configure }: Server, place: Place): Promise<ChildProcess> {
  mkdirSync(place.own, { recursive: true });
  const child = spawn(program, configure(place), {
    env: { ...process.env, HOME: place.own, XDG_DATA_HOME: place.own, XDG_CONFIG_HOME: place.own },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((done) => setTimeout(done, 100));
    if (child.exitCode !== null) break;
    if (await fetch(`http://127.0.0.1:${place.port}/`).then(Boolean, () => false)) return child;
  }
  child.kill();
  throw new Error(`${name} did not start: ${said.slice(0, 1000)}`);
}
