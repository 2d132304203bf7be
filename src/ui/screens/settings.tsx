import './settings.css';
import { words } from '../../words/words.ts';
import { AboutCard } from '../components/about-card.tsx';
import { CheckCard } from '../components/check-card.tsx';
import { EraseCard } from '../components/erase-card.tsx';
import { Heading } from '../components/heading.tsx';
import { MusicCard } from '../components/music-card.tsx';
import { FeelCard, LookCard, YouCard } from '../components/settings-cards.tsx';
import { SoundCard, VoiceCard } from '../components/sound-card.tsx';

export function Settings() {
  return (
    <div class="settings">
      <Heading title={words.settings.title}>{words.settings.heading}</Heading>
      <div class="settings-grid">
        <LookCard />
        <SoundCard />
        <VoiceCard />
        <MusicCard />
        <FeelCard />
        <YouCard />
        <CheckCard />
        <EraseCard />
        <AboutCard />
      </div>
    </div>
  );
}
