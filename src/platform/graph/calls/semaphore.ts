// Places for work that may run at once: first come, first served, and nobody waits longer than they can.

export type Release = () => void;

interface Waiter {
  readonly weight: number;
  readonly admit: (release: Release | undefined) => void;
}

export class Semaphore {
  private free: number;
  private readonly queue: Waiter[] = [];

  constructor(private readonly places: number) {
    this.free = places;
  }

  /** Waits for so many places; undefined when there are none within `millis`. */
  enter(weight: number, millis: number): Promise<Release | undefined> {
    const fitting = Math.min(weight, this.places);
    const isFree = this.queue.length === 0 && fitting <= this.free;
    return isFree ? Promise.resolve(this.take(fitting)) : this.wait(fitting, millis);
  }

  isIdle(): boolean {
    return this.free === this.places && this.queue.length === 0;
  }

  private take(weight: number): Release {
    this.free -= weight;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.free += weight;
      this.admitWaiting();
    };
  }

  private wait(weight: number, millis: number): Promise<Release | undefined> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        weight,
        admit: (release) => {
          clearTimeout(timer);
          resolve(release);
        },
      };
      const timer = setTimeout(
        () => {
          this.queue.splice(this.queue.indexOf(waiter), 1);
          waiter.admit(undefined);
          this.admitWaiting();
        },
        Math.max(millis, 0),
      );
      this.queue.push(waiter);
    });
  }

  private admitWaiting(): void {
    for (let head = this.queue[0]; head !== undefined && head.weight <= this.free; head = this.queue[0]) {
      this.queue.shift();
      head.admit(this.take(head.weight));
    }
  }
}
