/** Why a service gave no record, as a sentence for the person who asked. */
export class ServiceError extends Error {
  /** Whether asking again may help: the fault lies on the way. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass = false) {
    super(message);
    this.mayPass = mayPass;
  }
}
