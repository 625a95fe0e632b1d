import { createContext } from 'react'

/** True inside a Form, where fields say that they are optional; a filter or a search field says nothing. */
export const InForm = createContext(false)
