/** Days for which the filters can be asked; a figure of the health page leads to one of them. */
export const DAYS = ['14', '30', '60', '90', '180', '365'] as const
/** Points from which on an item can be called too large. */
export const SIZES = ['5', '8', '13', '20', '40'] as const
