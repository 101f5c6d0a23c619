/** Reads the finished test run, writes one plain closing line that any build server can count. */
export default class PlainReporter {
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) count.failed += 1
    }
    this.line = `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`
    process.once('exit', () => console.log(this.line))
  }
}
