export const stateColors = { ACTIVE: 'green', STARTING: 'blue', FAILED: 'red', ABSENT: 'default' } as const;
export const changeColors = { RUNNING: 'blue', DONE: 'green', FAILED: 'red', ROLLED_BACK: 'orange' } as const;
