import { useEffect } from 'react'
import { call } from '../data/client.ts'
import { useRead } from '../data/use-read.ts'
import { type KeySettings, keepKeysIn } from '../keys/key-store.ts'
import { adoptLanguage, chosenLanguage, keepLanguageIn, languageChoices } from './language.ts'
import { adoptTheme, chosenTheme, keepThemeIn, themes } from './theme.ts'

/** What is kept with the person can wait, but must not be lost silently: the next choice sends it again. */
const keep = (values: Record<string, unknown>): void => {
  call('preference.set', { values }).catch((error: unknown) => console.warn(error))
}

/** Lets theme, language and keys follow the person to every device: reads them once, and keeps what is chosen from then on. */
export function useOwnPreferences(): void {
  const { data } = useRead('preference.get', {})
  useEffect(() => {
    if (!data) return
    const theme = themes.find((each) => each === data.values['theme'])
    if (theme && theme !== chosenTheme()) adoptTheme(theme)
    keepThemeIn((chosen) => keep({ theme: chosen }))
    const language = languageChoices.find((each) => each === data.values['language'])
    if (language && language !== chosenLanguage()) adoptLanguage(language)
    keepLanguageIn((chosen) => keep({ language: chosen }))
    keepKeysIn({
      read: () => (data.values['keys'] as KeySettings | undefined) ?? null,
      write: (keys) => keep({ keys }),
    })
  }, [data])
  // The library lengthens a session that is used, and the cookie with it, only when it is asked itself.
  useEffect(() => {
    fetch('/api/auth/get-session').catch(() => {})
  }, [])
}
