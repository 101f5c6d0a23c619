/** A choice that an estimator cannot work with, or that is missing: to be mended by whoever asked, not in the data. */
export class SettingError extends RangeError {
  constructor(message: string) {
    super(message)
    this.name = 'SettingError'
  }
}
