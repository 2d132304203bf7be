/**
 * A walk as a TCX file, version 2, for other programs. No place, no word of pain: such files are often shared in public.
 * Its cadence counts one foot: half of the steps. That holds in both places where readers look, `Cadence` (Strava and those
 * who follow it) and `RunCadence` of the activity extension (Garmin's own).
 */
import type { Metres, StepsPerMinute } from '../units.ts';
import { fileTime, isoTime } from './clock-time.ts';
import type { FinishedSession } from './kept.ts';
import { type Track, type TrackPoint, trackOf } from './track.ts';
import type { WalkRecord } from './walk.ts';
import { element, type Xml, xmlFile } from './xml.ts';

/** Namespaces are names, never fetched. The prefix is the one that Garmin's own files have: some readers look for it. */
const garmin = 'http://www.garmin.com/xmlschemas';

/** Whole strides a minute, as the format wants them; so an odd number of steps is rounded up by one. */
const strides = (cadence: StepsPerMinute): number => Math.min(254, Math.round(cadence / 2));
const decimetres = (distance: Metres): number => Math.round(distance * 10) / 10;

const trackpoint = ({ at, distance, cadence }: TrackPoint): Xml =>
  element('Trackpoint', [
    element('Time', isoTime(at)),
    ...(distance === null ? [] : [element('DistanceMeters', decimetres(distance))]),
    ...(cadence === null
      ? []
      : [
          element('Cadence', strides(cadence)),
          element('Extensions', [element('ns3:TPX', [element('ns3:RunCadence', strides(cadence))])]),
        ]),
  ]);

/** Sums of the walk that have no place in the format itself. */
function lapExtension({ meanCadence, mostCadence }: Track, steps: number | null): readonly Xml[] {
  const sums = [
    ...(meanCadence === null ? [] : [element('ns3:AvgRunCadence', strides(meanCadence))]),
    ...(mostCadence === null ? [] : [element('ns3:MaxRunCadence', strides(mostCadence))]),
    // Two bytes hold the number.
    ...(steps === null || steps > 65_535 ? [] : [element('ns3:Steps', steps)]),
  ];
  return sums.length === 0 ? [] : [element('Extensions', [element('ns3:LX', sums)])];
}

function lap(session: FinishedSession, walk: WalkRecord): Xml {
  const track = trackOf(session, walk);
  return element(
    'Lap',
    [
      // Pauses left out: the time that was really walked.
      element('TotalTimeSeconds', Math.round(session.spent)),
      element('DistanceMeters', decimetres(track.distance ?? 0)),
      // The format insists on a number, and Backstride makes no claim about energy.
      element('Calories', 0),
      element('Intensity', 'Active'),
      ...(track.meanCadence === null ? [] : [element('Cadence', strides(track.meanCadence))]),
      element('TriggerMethod', 'Manual'),
      element('Track', track.points.map(trackpoint)),
      ...lapExtension(track, walk.steps),
    ],
    { StartTime: isoTime(session.startedAt) },
  );
}

/** The format knows running, biking and other; readers that know walking let it be set there. */
export const tcxOf = (session: FinishedSession, walk: WalkRecord): string =>
  xmlFile(
    element(
      'TrainingCenterDatabase',
      [
        element('Activities', [
          element(
            'Activity',
            [element('Id', isoTime(session.startedAt)), lap(session, walk), element('Notes', session.name)],
            { Sport: 'Other' },
          ),
        ]),
      ],
      { xmlns: `${garmin}/TrainingCenterDatabase/v2`, 'xmlns:ns3': `${garmin}/ActivityExtension/v2` },
    ),
  );

export const tcxType = 'application/vnd.garmin.tcx+xml';

/** @param minutesAhead of UTC, where the walker is */
export const tcxFileName = (session: FinishedSession, minutesAhead: number): string =>
  `backstride-walk-${fileTime(session.startedAt, minutesAhead)}.tcx`;
