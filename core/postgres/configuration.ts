import { createServer } from 'node:net'
import { totalmem } from 'node:os'

/** The major version whose data folders these programs can read. */
export const major = '18'

/** How clients reach the server: by a socket in a closed folder, or by loopback with a password. */
export type Listening = { by: 'socket'; folder: string } | { by: 'tcp'; port: number }

/**
 * Chooses the unix socket where it can: it is twice as fast, and nobody outside
 * its folder can knock. A socket's path has a fixed room in the system's
 * tables (104 bytes on macOS, 108 on Linux), and Windows builds have none.
 */
export async function chooseListening(folder: string): Promise<Listening> {
  const fits = Buffer.byteLength(`${folder}/.s.PGSQL.5432`) < 104
  if (fits && process.platform !== 'win32') return { by: 'socket', folder }
  return { by: 'tcp', port: await freePort() }
}

/** Parameters for the command line of `postgres`, in its own notation. */
export function parametersFor(listening: Listening, durable: boolean): Record<string, string> {
  return {
    ...(listening.by === 'socket'
      ? { listen_addresses: '', unix_socket_directories: listening.folder, unix_socket_permissions: '0700' }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(listening.port) }),
    ...memory(process.constrainedMemory() || totalmem()),
    work_mem: '16MB',
    random_page_cost: '1.1',
    max_wal_size: '4GB',
    jit: 'off',
    synchronous_commit: 'on',
    // Counts read the index alone where a page is known to be clean: cleaned once a fiftieth of a table has changed.
    autovacuum_vacuum_scale_factor: '0.02',
    autovacuum_vacuum_insert_scale_factor: '0.02',
    autovacuum_naptime: '20s',
    TimeZone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    cluster_name: 'linchpin',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', max_connections: '300' }),
  }
}

/** Memory parameters for a machine (or container) with so many bytes. */
export function memory(bytes: number): Record<string, string> {
  const megabytes = Math.min(bytes, totalmem()) / 2 ** 20
  const within = (low: number, high: number, value: number) =>
    `${Math.round(Math.min(high, Math.max(low, value)))}MB`
  return {
    shared_buffers: within(64, 1024, megabytes / 16),
    maintenance_work_mem: within(64, 512, megabytes / 16),
    effective_cache_size: within(256, 65536, megabytes / 2),
  }
}

// Another program could take the port before PostgreSQL does; the start then fails with that reason.
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port was given')),
      )
    })
  })
}
