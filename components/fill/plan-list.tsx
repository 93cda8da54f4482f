/** What would go where: the fields under their headings, and what else a person should know of the page. */
import { type Message, message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { AddOffer, FillField } from '../../data/schema/fill';
import { heard } from '../ui/heard';
import { Icon } from '../ui/icons';
import { Words } from '../ui/words';
import { Closed } from './closed';
import { Destinations } from './destinations';
import { FieldRow } from './field-row';
import { addText, canBeFilled, type FieldGroup, groupsOf, usefulAdds } from './groups';
import { Left } from './left';
import type { Fill, Plan } from './use-fill';

export function PlanList({
  fill,
  plan,
  choose,
}: {
  fill: Fill;
  plan: Plan;
  choose: (field: FillField) => void;
}) {
  return (
    <>
      {plan.troubles.map(textOf).map((trouble) => (
        <p key={trouble} class="trouble">
          {trouble}
        </p>
      ))}
      <Destinations plan={plan} fill={fill} />
      <Closed closed={plan.closed} allow={fill.allow} isPrivate={plan.private} />
      <Nothing plan={plan} />
      {groupsOf(plan).map((group) => (
        <Group key={group.id} group={group} fill={fill} choose={choose} />
      ))}
      {usefulAdds(plan).map((offer) => (
        <Add key={offer.id} offer={offer} fill={fill} />
      ))}
      <Left left={plan.left} unseen={plan.unseen} />
    </>
  );
}

function Group({
  group,
  fill,
  choose,
}: {
  group: FieldGroup;
  fill: Fill;
  choose: (field: FillField) => void;
}) {
  const { fields } = group;
  const title = textOf(group.title);
  const fillable = fields.filter(canBeFilled);
  const all = fillable.every(fill.isTicked);
  return (
    <section aria-label={textOf(title)}>
      <h2>
        {textOf(title)}
        {fillable.length > 1 && (
          <button type="button" class="link" onClick={() => fill.tick(fillable, !all)}>
            <Words
              of={message(all ? 'fill_list_none' : 'fill_list_all', { title })}
              with={{ heard }}
            />
          </button>
        )}
      </h2>
      <ul>
        {fields.map((field) => (
          <FieldRow
            key={field.id}
            field={field}
            ticked={fill.isTicked(field)}
            tick={(on) => fill.tick([field], on)}
            choose={() => choose(field)}
            point={fill.point}
          />
        ))}
      </ul>
    </section>
  );
}

function Add({ offer, fill }: { offer: AddOffer; fill: Fill }) {
  return (
    <p class="add">
      <button
        type="button"
        class="quiet"
        title={textOf(message('fill_add_hint', { button: offer.label }))}
        onMouseEnter={() => fill.point(offer.id)}
        onClick={() => void fill.add(offer.id)}
      >
        <Icon name="add" /> {textOf(addText(offer))}
      </button>
    </p>
  );
}

/** Plain words where there is nothing to fill. */
function Nothing({ plan: { fields, left, unseen, closed } }: { plan: Plan }) {
  if (fields.some(canBeFilled) || closed.length > 0) return null;
  if (fields.length > 0) {
    return <p class="nothing">{textOf(message('fill_list_nothingFits'))}</p>;
  }
  return <p class="nothing">{textOf(whyNothing(left.length > 0, unseen.length > 0))}</p>;
}

function whyNothing(seen: boolean, unseen: boolean): Message {
  if (seen) return message('fill_list_noneForResume');
  return message(unseen ? 'fill_list_noneSeen' : 'fill_list_noForm');
}
