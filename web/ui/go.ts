import { createContext, use } from 'react'

/** Goes to an address within the product without loading the page anew. The root frame provides the router's way. */
export const GoContext = createContext<(address: string) => void>((address) =>
  window.location.assign(address),
)

export const useGo = (): ((address: string) => void) => use(GoContext)
