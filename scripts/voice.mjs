/** Makes the built-in voice: public/voice/ and src/words/voice-lengths.json. `--help` tells what it needs. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const help = `node scripts/voice.mjs [--all]

Makes the clips whose words have changed, and takes the others over. --all makes every clip anew.
A recording voice/<clip id>.wav (or .mp3, .m4a, .ogg) takes the place of the synthetic clip.

Needs ffmpeg with libmp3lame, and RHVoice with its English voice "slt" 1.14 where words are to be spoken.
On Debian 12, as root (the voice is in the part of the next release that is called non-free):

  cd /etc/apt/sources.list.d
  sed -i 's/^Components: main$/Components: main contrib non-free/' debian.sources
  sed '/^$/q' debian.sources | sed 's/^Suites:.*/Suites: trixie/' > trixie.sources
  printf 'Package: *\\nPin: release n=trixie\\nPin-Priority: 100\\n' > /etc/apt/preferences.d/trixie
  apt-get update
  apt-get install -y --no-install-recommends rhvoice rhvoice-english/trixie ffmpeg`;

if (process.argv.includes('--help')) {
  console.log(help);
} else {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const { module } = await runnerImport(`${root}scripts/voice/make-packs.ts`, { configFile: false, logLevel: 'error' });
  await module.makePacks(root, process.argv.includes('--all')).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
