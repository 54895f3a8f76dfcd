export function showPairTable(): void {}
