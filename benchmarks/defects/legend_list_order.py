# class: e | legend entries are given in the wrong order: the validation curve is called training
import matplotlib.pyplot as plt
import numpy as np

epoch = np.arange(1, 31)
val_loss = 0.9 * np.exp(-epoch / 8) + 0.25 + 0.004 * epoch
train_loss = 0.9 * np.exp(-epoch / 6) + 0.05
fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(epoch, val_loss, color="tab:orange")
ax.plot(epoch, train_loss, color="tab:blue")
ax.legend(["training loss", "validation loss"])
ax.set_xlabel("epoch")
ax.set_ylabel("cross-entropy")
ax.set_title("Overfitting: the validation loss stays above the training loss")
plt.show()
