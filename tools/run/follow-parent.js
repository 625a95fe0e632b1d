// Loaded before the program. When the starter is gone, even killed, the program is asked to end in
// order; otherwise it would stay, unseen, and hold the port and the data folder. What the program
// forks loads this too, and has a line of its own to the program that is none of our business.
if (process.channel && process.ppid === Number(process.env['STARTER_PID'])) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
