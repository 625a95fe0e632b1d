import { useState } from 'react'
import { isApple, isSingleKey, type KeyDefinition, readable } from '../keys/key-list.ts'
import { setKeySettings, useKeySettings } from '../keys/key-store.ts'
import { allKeys } from '../keys/use-key.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextField } from '../ui/text-field.tsx'
import css from './key-list.module.css'

const groups = ['everywhere', 'list', 'record'] as const

/** Keys that parts bring along and that cannot be changed: shown so that people find them. */
const fixed: Readonly<Record<(typeof groups)[number], readonly { keys: string; text: string }[]>> = {
  everywhere: [{ keys: 'Mod+Enter', text: 'keys.send' }],
  list: [
    { keys: 'Enter', text: 'keys.open' },
    { keys: 'Alt+ArrowUp', text: 'keys.moveUp' },
    { keys: 'Alt+ArrowDown', text: 'keys.moveDown' },
    { keys: 'Mod+A', text: 'keys.selectAll' },
  ],
  record: [{ keys: 'Escape', text: 'keys.close' }],
}

/** Every key there is; single keys can be given another letter, or turned off as a whole (WCAG 2.1.4). */
export function KeyList({ onClose }: { onClose: () => void }) {
  const settings = useKeySettings()
  const [changing, setChanging] = useState(false)
  const keys = allKeys()
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose} size="wide">
      <div className={css['head']}>
        <Switch value={settings.singleKeys} onChange={(singleKeys) => setKeySettings({ singleKeys })}>
          {t('keys.single')}
        </Switch>
        <Button size="small" onPress={() => setChanging(!changing)} isDisabled={!settings.singleKeys}>
          {changing ? t('keys.done') : t('keys.change')}
        </Button>
      </div>
      <div className={css['groups']}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <dl className={css['list']}>
              {keys
                .filter((key) => key.group === group)
                .map((key) => (
                  <div key={key.id} className={css['pair']}>
                    <dt>{t(key.text)}</dt>
                    <dd className={css['key']}>
                      {changing && isSingleKey(key.keys) ? (
                        <KeyField definition={key} taken={keys} />
                      ) : (
                        <Shown keys={key.keys} />
                      )}
                    </dd>
                  </div>
                ))}
              {fixed[group].map((key) => (
                <div key={key.keys} className={css['pair']}>
                  <dt>{t(key.text)}</dt>
                  <dd className={css['key']}>
                    <Shown keys={key.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

const Shown = ({ keys }: { keys: string }) => <Kbd keys={readable(keys, isApple())} />

function KeyField({ definition, taken }: { definition: KeyDefinition; taken: readonly KeyDefinition[] }) {
  const { remapped } = useKeySettings()
  const [typed, setTyped] = useState(definition.keys)
  const key = typed.trim().toUpperCase()
  const isTaken = taken.some((other) => other.id !== definition.id && other.keys.toUpperCase() === key)
  const change = (next: string) => {
    setTyped(next)
    const wanted = next.trim().toUpperCase()
    const free = !taken.some((other) => other.id !== definition.id && other.keys.toUpperCase() === wanted)
    if (wanted.length === 1 && free) setKeySettings({ remapped: { ...remapped, [definition.id]: wanted } })
  }
  return (
    <TextField
      label={t('keys.keyFor', { action: t(definition.text) })}
      hideLabel
      value={typed}
      maxLength={1}
      onChange={change}
      isInvalid={isTaken}
      {...(isTaken ? { help: t('keys.taken') } : {})}
    />
  )
}
