/** The real output stream, where PulseAudio is installed: a private server with a null sink, recorded at its monitor. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const outputRate = 48_000;

export const hasPulse = () => spawnSync('which', ['pulseaudio', 'parecord']).status === 0;

export const openOutput = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-pulse-'));
  const socket = path.join(folder, 'socket');
  const env = { ...process.env, PULSE_SERVER: `unix:${socket}`, HOME: folder, XDG_RUNTIME_DIR: folder };
  let server;
  const start = async () => {
    rmSync(socket, { force: true });
    server = spawn(
      'pulseaudio',
      [
        '-n',
        '--daemonize=no',
        '--exit-idle-time=-1',
        '--use-pid-file=no',
        '--disable-shm=1',
        `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
        `--load=module-null-sink sink_name=rec rate=${outputRate} channels=2 format=float32le`,
      ],
      { env, stdio: 'ignore' },
    );
    for (let i = 0; i < 60 && !existsSync(socket); i += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  };
  const stop = () => server.kill('SIGKILL');
  await start();
  return {
    env,
    /** Mono float samples of so many seconds. */
    record: (seconds) =>
      new Promise((resolve) => {
        const recorder = spawn(
          'parecord',
          ['--device=rec.monitor', '--raw', '--format=float32le', `--rate=${outputRate}`, '--channels=1'],
          { env, stdio: ['ignore', 'pipe', 'ignore'] },
        );
        const chunks = [];
        recorder.stdout.on('data', (chunk) => chunks.push(chunk));
        recorder.on('exit', () => {
          const bytes = Buffer.concat(chunks);
          const whole = bytes.subarray(0, bytes.length - (bytes.length % 4));
          resolve(new Float32Array(whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length)));
        });
        setTimeout(() => recorder.kill('SIGTERM'), seconds * 1000);
      }),
    /** The device is gone; and it is there again. */
    stop,
    again: start,
    close: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
