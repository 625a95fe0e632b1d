import { useState } from 'react'
import { setKeySettings, useKeySettings } from '../../../../web/keys/key-store.ts'
import { KeyList } from '../../../../web/shell/key-list.tsx'
import { chooseLanguage, languageChoices, useLanguage } from '../../../../web/shell/language.ts'
import { chooseTheme, themes, useTheme } from '../../../../web/shell/theme.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { Switch } from '../../../../web/ui/switch.tsx'
import css from '../parts/settings.module.css'
import { SettingsPage } from '../parts/settings-page.tsx'

/** How the pages look, and which keys they listen to. It follows the person to every device. */
export function AppearanceSettings() {
  const theme = useTheme()
  const language = useLanguage()
  const { singleKeys } = useKeySettings()
  const [showsKeys, setShowsKeys] = useState(false)
  return (
    <SettingsPage place="appearance">
      <Section title={t('theme.label')}>
        <RadioGroup
          label={t('theme.label')}
          hideLabel
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={theme}
          onChange={(chosen) => chooseTheme(themes.find((each) => each === chosen) ?? 'system')}
        />
      </Section>
      <Section title={t('language.label')}>
        <RadioGroup
          label={t('language.label')}
          hideLabel
          options={languageChoices.map((value) => ({
            value,
            label: value === 'system' ? t('language.system') : ownNameOf(value),
          }))}
          value={language}
          onChange={(chosen) => chooseLanguage(languageChoices.find((each) => each === chosen) ?? 'system')}
        />
      </Section>
      <Section title={t('keys.title')}>
        <p className={css['about']}>{t('appearance.keysAbout')}</p>
        <div className={css['stack']}>
          <Switch value={singleKeys} onChange={(value) => setKeySettings({ singleKeys: value })}>
            {t('keys.single')}
          </Switch>
          <div>
            <Button onPress={() => setShowsKeys(true)} hint="?">
              {t('appearance.showKeys')}
            </Button>
          </div>
        </div>
      </Section>
      {showsKeys ? <KeyList onClose={() => setShowsKeys(false)} /> : null}
    </SettingsPage>
  )
}

/** A language as those call it who speak it: whoever looks for theirs may not read the present one. */
const ownNameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
