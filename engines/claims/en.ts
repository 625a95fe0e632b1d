import type { ClaimWords } from './claims.ts'

/** English wordings of each rung. What only says that something is there, or was tried, claims no effect. */
export const en: ClaimWords = {
  after: [
    /\b(?:was|were|is|are)\s+(?:\p{L}+\s+){0,2}?(?:lower|higher|fewer|shorter|longer|faster|better|smaller|larger)\b(?!\s+than\s+in)/giu,
    /\b(?:fell|rose|dropped|declined|went\s+(?:up|down|from)|climbed|shrank|grew)\b/giu,
  ],
  compared: [
    /\b(?:lower|higher|fewer|shorter|longer|faster|better|smaller|larger|less|more)\s+than\s+(?:in|among|for|with)\b/giu,
    /\b(?:outperformed|compared\s+(?:with|to)|against\s+the\s+comparison|versus)\b/giu,
  ],
  caused: [
    /\b(?:reduced|reduces|reduce|cut|cuts|lowered|lowers|decreased|decreases|raised|raises|increased|increases|improved|improves|boosted|boosts|halved|halves|doubled|doubles|lifted|lifts|shortened|shortens|eliminated|eliminates|prevented|prevents|saved|saves)\b/giu,
    /\b(?:led\s+to|resulted\s+in|thanks\s+to|because\s+of|caused|causes|proved|proves)\b/giu,
  ],
}
