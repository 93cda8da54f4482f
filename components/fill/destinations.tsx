/** Where the values go, where a person would not expect it: said before anything is filled. */
import type { ComponentChildren } from 'preact';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { Destination, FillField } from '../../data/schema/fill';
import { Words } from '../ui/words';
import type { Fill, Plan } from './use-fill';

export function Destinations({ plan, fill }: { plan: Plan; fill: Fill }) {
  return plan.destinations.map((one) => (
    <section key={`${one.how} ${one.to}`} class="closed" data-how={one.how}>
      <p role={one.fields.length > 0 ? 'alert' : undefined}>
        <Where {...one} />
      </p>
      <TickThem fields={plan.fields.filter(({ id }) => one.fields.includes(id))} fill={fill} />
    </section>
  ));
}

function Where({ how, to: place }: Destination) {
  const to = (words: ComponentChildren) => <b dir="auto">{words}</b>;
  if (how === 'open')
    return <Words of={message('fill_destinations_open', { place })} with={{ to }} />;
  if (how === 'elsewhere')
    return <Words of={message('fill_destinations_elsewhere', { place })} with={{ to }} />;
  if (how === 'mail')
    return <Words of={message('fill_destinations_mail', { place })} with={{ to }} />;
  return <Words of={message('fill_destinations_frame', { place })} with={{ to }} />;
}

/** It is the person's to decide, with one click. */
function TickThem({ fields, fill }: { fields: readonly FillField[]; fill: Fill }) {
  if (fields.length === 0) return null;
  const all = fields.every(fill.isTicked);
  return (
    <button type="button" class="quiet" onClick={() => fill.tick(fields, !all)}>
      {textOf(message(all ? 'fill_destinations_untick' : 'fill_destinations_tick'))}
    </button>
  );
}
