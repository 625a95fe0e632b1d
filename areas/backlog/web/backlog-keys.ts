import { addKeys } from '../../../web/keys/use-key.ts'

// Loaded with the first page of the backlog that needs one of them; all are told in the list of keys from then on.
addKeys([
  { id: 'item.partOf', keys: 'P', text: 'item.key.partOf', group: 'list' },
  { id: 'item.tick', keys: 'D', text: 'item.key.tick', group: 'record' },
  { id: 'item.split', keys: 'S', text: 'item.key.split', group: 'record' },
  { id: 'item.looked', keys: 'O', text: 'item.key.looked', group: 'record' },
  { id: 'item.next', keys: 'N', text: 'item.key.next', group: 'record' },
])
