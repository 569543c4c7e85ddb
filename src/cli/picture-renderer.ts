import { createRequire } from 'node:module';
import type { Io } from '../build/command-io.js';

const PACKAGES = ['@resvg/resvg-js', '@expo-google-fonts/noto-sans-sc'] as const;

/**
 * Names and versions of the PNG renderer and its font, which are optional packages.
 * @returns undefined if one is missing, after printing how to install it
 */
export function pictureRenderer(io: Io): string | undefined {
  const versions = PACKAGES.map((name) => versionOf(name));
  if (!versions.includes(undefined)) return versions.join(' ');
  const missing = PACKAGES.filter((_, index) => versions[index] === undefined).join(' ');
  io.error(
    {
      zh: `未安装图片渲染器或字体，不生成PNG；如需图片：npm install ${missing}`,
      en: `No PNG pictures: the renderer or the font is not installed. To get them: npm install ${missing}`,
    }[io.language],
  );
  return undefined;
}

function versionOf(name: string): string | undefined {
  try {
    const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { readonly version: string };
    return `${name}@${version}`;
  } catch {
    return undefined;
  }
}
