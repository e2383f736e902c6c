import { millisecondsInDay } from 'date-fns/constants';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { isBeforeStart, isRunning } from '@/lib/appointments/slot';
import { CLOSE_AFTER_DAYS, NUDGE_AFTER_DAYS } from '@/lib/policy/gone-silent';
import { slipped } from '@/lib/reliability/alerts/slipped';
import {
  type Choice,
  type ChoiceInput,
  type ChoiceReason,
  earlier,
  isOver,
  outcomeAt,
} from './choice';
import { fittingOthers } from './fitting-others';
import { isOwn } from './own-scenario';
import { type Scenario, type Tone, tonesNow } from './scenario';

/** A client who could be counted on until this slot. */
function wasReliable({ history, slot, practice, doNotRate }: ChoiceInput): boolean {
  if (doNotRate) return false;
  const untilThen = history.filter(({ start }) => start <= slot.start);
  const alert = slipped(untilThen, practice, Math.max(slot.start, slot.end));
  return alert?.slot.eventId === slot.eventId && alert.slot.start === slot.start;
}

type Chosen = [Scenario, ChoiceReason, Tone?];

/** A no-show that nothing excuses: first, repeated, or of somebody who always came. */
function afterNoShow(input: ChoiceInput): Chosen {
  const before = earlier(input, 'no_show');
  if (before > 0) return ['no_show_repeated', 'repeated_miss', before > 1 ? 'firm' : 'neutral'];
  return wasReliable(input)
    ? ['no_show_reliable', 'reliable_miss']
    : ['no_show_first', 'first_miss'];
}

/** Where a message was opened before and nothing came of it: once more, then never again. */
function afterSilence({ silence, prepared = [], slot, now }: ChoiceInput): Chosen | null {
  const nudge: Chosen = ['second_nudge', 'no_answer'];
  const close: Chosen = ['close_file', 'still_no_answer'];
  // What the user noted counts more than what was opened: an answer may have come since.
  if (silence !== undefined) {
    return silence === 'nudge' ? nudge : silence === 'close' ? close : null;
  }
  // What was opened before the slot, a reminder for one, is no word on what became of it.
  const last = prepared.filter(({ at }) => at >= slot.start).toSorted((a, b) => b.at - a.at)[0];
  if (!last) return null;
  if (last.scenario === 'second_nudge')
    return now - last.at < CLOSE_AFTER_DAYS * millisecondsInDay ? null : close;
  // One of the user's own about a no-show asks as one of Kept's does.
  const asked = last.scenario.startsWith('no_show') || isOwn(last.scenario);
  return asked && now - last.at >= NUDGE_AFTER_DAYS * millisecondsInDay ? nudge : null;
}

/** What an excuse asks for: kindness where it was serious, an apology where it was mine. */
function excused({ excuseReason, status }: OutcomeFact): Chosen {
  if (excuseReason === 'our_mistake') {
    return status === 'late_cancel'
      ? ['my_mistake_cancelled', 'cancelled_by_me']
      : ['my_mistake_absent', 'absent_by_me'];
  }
  if (excuseReason === 'emergency' || excuseReason === 'illness' || excuseReason === 'family') {
    return ['emergency', 'emergency'];
  }
  return ['new_time', 'excused'];
}

/** What the step asks for is asked for once; after that a client is reminded like all others. */
function beforeTheSlot({ step, paidAhead, remote, prepared = [] }: ChoiceInput): Chosen {
  const asked = (wanted: Scenario) => prepared.some(({ scenario }) => scenario === wanted);
  if (step === 'prepay' && !paidAhead && !asked('deposit_request')) {
    return ['deposit_request', 'prepay_first'];
  }
  if (step === 'confirm' && !asked('confirmation_request')) {
    return ['confirmation_request', 'confirm_first'];
  }
  return remote ? ['preparation', 'remote_upcoming'] : ['reminder', 'upcoming'];
}

function chosen(input: ChoiceInput): Chosen {
  const { slot, now, urgent } = input;
  const outcome = outcomeAt(input.history, slot);
  if (!outcome) {
    if (isBeforeStart(slot, now)) return beforeTheSlot(input);
    return isRunning(slot, now) && !slot.allDay
      ? ['nudge_waiting', 'running']
      : ['new_time', 'not_marked'];
  }
  if (outcome.lateByMe) return ['my_mistake_late', 'late_by_me'];
  switch (outcome.status) {
    case 'no_show':
      return outcome.excused ? excused(outcome) : (afterSilence(input) ?? afterNoShow(input));
    case 'late_cancel':
      if (urgent && !isOver(slot, now)) return ['late_cancel_can_you', 'late_cancel_urgent'];
      if (outcome.excused) return excused(outcome);
      return [
        'late_cancel_new_time',
        'late_cancel',
        earlier(input, 'late_cancel') > 0 ? 'neutral' : 'warm',
      ];
    case 'cancelled':
      return outcome.excused && outcome.excuseReason !== undefined
        ? excused(outcome)
        : ['cancelled_in_time_new_time', 'in_time'];
    case 'provider_cancelled':
      return ['my_mistake_cancelled', 'cancelled_by_me'];
    case 'rescheduled':
      return outcome.nextStart !== undefined && outcome.nextStart > now
        ? ['reminder', 'moved']
        : ['new_time', 'moved'];
    case 'showed':
    case 'late':
      return ['new_time', 'kept'];
  }
}

/**
 * The tone a message is written in: the wished one, else the softest there is. Firm ones wait
 * until the slot is over.
 */
export function toneFor(scenario: Scenario, wished: Tone | undefined, over: boolean): Tone {
  const tones = tonesNow(scenario, over);
  if (wished && tones.includes(wished)) return wished;
  return wished === 'firm' && tones.includes('neutral') ? 'neutral' : (tones[0] ?? 'warm');
}

/**
 * The message that fits what became of a slot, and the others that may be written. Only
 * unexcused no-shows of the twelve months before make a no-show a repeated one. An excused one
 * already has its explanation: asking for it again would be unkind.
 *
 * @param wished a scenario the user picked: the tone and the others are chosen for it
 */
export function chooseScenario(input: ChoiceInput, wished?: Scenario): Choice {
  const over = isOver(input.slot, input.now);
  const [fitting, reason, usual] = chosen(input);
  const scenario = wished ?? fitting;
  const wish = scenario === fitting ? usual : undefined;
  return {
    scenario,
    tone: toneFor(scenario, wish, over),
    reason,
    tones: tonesNow(scenario, over),
    ...fittingOthers(input, fitting),
  };
}
