import { useState } from 'react'
import { checksOf, type FormCheck } from '../../../../engines/win-forms/checks.ts'
import { FORMS, type FormName, wordedAs } from '../../../../engines/win-forms/forms.ts'
import { FORM_LANGUAGES } from '../../../../engines/win-forms/words.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { CopyButton } from '../copy-button.tsx'
import type { Win } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import own from './wins.module.css'

/** What is chosen: one of the wordings; a line of a CV is the XYZ wording, looked at more strictly. */
type Chosen = FormName | 'cv'
const CHOICES: readonly Chosen[] = [...FORMS, 'cv']

/** One win in its wordings, each put together from its own fields, with what it has and lacks in words. */
export function Wordings({ win }: { win: Win }) {
  const [chosen, choose] = useState<Chosen>('xyz')
  const words = FORM_LANGUAGES[textSettings().language === 'de' ? 'de' : 'en']
  const form = chosen === 'cv' ? 'xyz' : chosen
  const text = wordedAs(form, win, words)
  return (
    <Section
      title={t('win.wordings')}
      panel="padded"
      more={<CopyButton text={text} label={t('win.copyForm', { form: t(`win.form.${chosen}`) })} />}
    >
      <div className={css['steps']}>
        <Segments
          label={t('win.form')}
          value={chosen}
          onChange={(value) => choose(CHOICES.find((each) => each === value) ?? 'xyz')}
          options={CHOICES.map((value) => ({ value, label: t(`win.form.${value}`) }))}
        />
        <p className={own['worded']}>{text}</p>
        <Checks checks={checksOf(chosen, win, words)} />
      </div>
    </Section>
  )
}

/** What was looked for: what is there, and what could be added. */
function Checks({ checks }: { checks: readonly FormCheck[] }) {
  return (
    <ul className={css['findings']} aria-label={t('win.checks')}>
      {checks.map(({ name, ok, facts }) => (
        <li key={name} className={own['look']}>
          <Tag tone={ok ? 'ok' : 'warn'}>{t(ok ? 'win.check.ok' : 'win.check.lacks')}</Tag>{' '}
          {t(`win.check.${name}.${ok ? 'yes' : 'no'}`, facts)}
        </li>
      ))}
    </ul>
  )
}
