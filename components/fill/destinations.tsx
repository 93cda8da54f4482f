/** Where the values go, where a person would not expect it: said before anything is filled. */
import type { Destination, FillField } from '../../data/schema/fill';
import type { Fill, Plan } from './use-fill';

export function Destinations({ plan, fill }: { plan: Plan; fill: Fill }) {
  return plan.destinations.map((one) => (
    <section key={`${one.how} ${one.to}`} class="closed" data-how={one.how}>
      <p role={one.fields.length > 0 ? 'alert' : undefined}>
        <Words {...one} />
      </p>
      <TickThem fields={plan.fields.filter(({ id }) => one.fields.includes(id))} fill={fill} />
    </section>
  ));
}

function Words({ how, to }: Destination) {
  const where = <b dir="auto">{to}</b>;
  if (how === 'open') return <>Not encrypted: others can read on the way what goes to {where}.</>;
  if (how === 'elsewhere') return <>A form of this page sends to {where}, another site.</>;
  if (how === 'mail') return <>A form of this page makes an e-mail to {where}.</>;
  return <>A part of this page is {where}’s own: what is filled there goes to it.</>;
}

/** It is the person's to decide, with one click. */
function TickThem({ fields, fill }: { fields: readonly FillField[]; fill: Fill }) {
  if (fields.length === 0) return null;
  const all = fields.every(fill.isTicked);
  return (
    <button type="button" class="quiet" onClick={() => fill.tick(fields, !all)}>
      {all ? 'Untick them' : 'Tick them all the same'}
    </button>
  );
}
