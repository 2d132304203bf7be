import './items.css';
import type { PlanItem } from '../../../care/plan-week.ts';
import { plan as text } from '../../../words/en/plan.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { lengthIn, linkOf, nameOf } from './named.ts';

function Item({ item, leads }: { item: PlanItem; leads: boolean }) {
  const app = useApp();
  const inside = (
    <>
      <span class="plan-mark" aria-hidden="true">
        {item.done && <Icon name="check" size={18} />}
      </span>
      <span>
        <b>{nameOf(app, item)}</b>{' '}
        {item.done ? <span class="unseen">{text.done}</span> : <span class="long">{lengthIn(app, item)}</span>}
      </span>
    </>
  );
  const kind = `plan-item ${item.what}${item.done ? ' done' : ''}`;
  return (
    <li>
      {leads ? (
        <a class={kind} href={linkOf(item)}>
          {inside}
        </a>
      ) : (
        <span class={kind}>{inside}</span>
      )}
    </li>
  );
}

/** What is planned for a day, with what is done of it. `leads`: each is a way to it. */
export function Items({ items, leads = false }: { items: readonly PlanItem[]; leads?: boolean }) {
  return (
    <ul class="plan-items">
      {items.map((item) => (
        <Item key={item.what} item={item} leads={leads} />
      ))}
    </ul>
  );
}
